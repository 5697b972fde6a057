"""What a model or an upstream server left in an answer: marks, thoughts, halves of characters, errors."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from faults.edit import Nowhere, add, body, both, has, payload, put, stream, with_data, written
from faults.fault import Fault, Variation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aioc_runner.wire.exchange import Exchange
    from faults.edit import Change

    Said = Callable[[str], str]
    Place = tuple[dict[str, Any], str]
    """Where a text stands: what holds it, and the member's name."""

CHAT = (
    "chat.completions",
    "chat.completions.stream*",
    "chat.completions.[den]*",
    "chat.completions.labels",
    "chat.completions.logprobs*",
    "chat.completions.parts",
    "chat.completions.max-completion-tokens",
    "chat.completions.vision",
    "chat.completions.s[te]*",
    "chat.completions.temperature-zero",
    "chat.completions.cache",
    "chat.completions.tool.none",
    "chat.completions.tool.result*",
    "completions*",
)
RESPONSES = (
    "responses",
    "responses.stream",
    "responses.[hul]*",
    "responses.t[er]*",
    "responses.metadata",
    "responses.tool.result*",
)
HEARD = ("audio.trans*",)
SPOKEN = (*CHAT, *RESPONSES)
EVERYWHERE = (*SPOKEN, *HEARD)
FREE = (
    "chat.completions",
    "chat.completions.stream",
    "chat.completions.[de]*",
    "chat.completions.parts",
    "chat.completions.tool.result*",
    "completions*",
    "responses",
    "responses.stream",
    "responses.[hu]*",
    "responses.limit",
    "responses.t[er]*",
    "responses.metadata",
    "responses.tool.result*",
)
"""Rows that compare their text with no other, nor with its tokens."""
JSON = (
    "chat.completions*",
    "completions",
    "embeddings*",
    "images.*",
    "models.*",
    "rerank*",
    "score",
    "moderations*",
    "files.list",
    "responses*",
    "audio.trans*",
)
CALLED = ("chat.completions.tool", "chat.completions.tool.auto", "chat.completions.tool.required")
DELTAS = ("response.output_text.delta", "transcript.text.delta")
ERROR = {"message": "The model is overloaded.", "type": "server_error", "param": None, "code": None}
OPENAPI = "openapi-2026-08-21#/components/schemas"
WRITTEN = f"{OPENAPI}/ChatCompletionResponseMessage"


def said(make: Said) -> Change:
    """Change what an answer says, at once or in a stream, wherever it stands."""

    def change(exchange: Exchange) -> Exchange:
        if b"data:" in exchange.body:
            return stream(lambda blocks: _streamed(blocks, make))(exchange)
        try:
            document = json.loads(exchange.body)
        except ValueError:
            raise Nowhere from None
        if not _put(list(_texts(document)), make):
            raise Nowhere
        return replace(exchange, body=written(document))

    return change


def _put(places: list[Place], make: Said) -> bool:
    for holder, name in places:
        holder[name] = make(holder[name])
    return bool(places)


def _texts(document: Any) -> Iterator[Place]:
    """Find the texts of an answer: chat's, a continued one, those of messages, and a transcript."""
    for choice in document.get("choices") or ():
        yield from _of(choice.get("message"), "content")
        yield from _of(choice, "text")
    for item in document.get("output") or ():
        for part in (item.get("content") or ()) if item.get("type") == "message" else ():
            yield from _of(part, "text")
    yield from _of(document, "text")


def _of(holder: Any, name: str) -> Iterator[Place]:
    value = holder.get(name) if isinstance(holder, dict) else None
    if isinstance(value, str) and (value or "usage" in holder):
        yield holder, name


def _streamed(blocks: list[bytes], make: Said) -> list[bytes]:
    """Change a stream's text: what is new in its first or last piece, and the whole where it stands."""
    documents = [payload(block) for block in blocks]
    pieces = [place for document in documents if isinstance(document, dict) for place in _pieces(document)]
    whole = "".join(holder[name] for holder, name in pieces)
    if not whole:
        raise Nowhere
    _spread(pieces, whole, make(whole))
    told = [_told(document, whole, make(whole)) for document in documents]
    return [
        block if document is None else with_data(block, written(document))
        for block, document in zip(blocks, told, strict=True)
    ]


def _pieces(document: dict[str, Any]) -> Iterator[Place]:
    for choice in document.get("choices") or ():
        if choice.get("index", 0) == 0:
            yield from _of(choice.get("delta"), "content")
            yield from _of(choice, "text")
    if document.get("type") in DELTAS:
        yield document, "delta"


def _spread(pieces: list[Place], whole: str, new: str) -> None:
    (first, named), (last, name) = pieces[0], pieces[-1]
    if new.startswith(whole):
        last[name] += new.removeprefix(whole)
    else:
        first[named] = new.removesuffix(whole) + first[named]


def _told(value: Any, whole: str, new: str) -> Any:
    """Change the whole text wherever a document has it under its name."""
    if isinstance(value, dict):
        return {
            name: new
            if name == "text" and one == whole and "choices" not in value
            else _told(one, whole, new)
            for name, one in value.items()
        }
    return [_told(one, whole, new) for one in value] if isinstance(value, list) else value


def _of_calls(text: str) -> Change:
    """Put something behind each value of a call's arguments."""

    def marked(arguments: str) -> str:
        return json.dumps({name: f"{value}{text}" for name, value in json.loads(arguments).items()})

    return body(put("choices.*.message.tool_calls.*.function.arguments", marked))


def _limited(exchange: Exchange) -> Exchange:
    """Pass on an answer that the token limit cut off."""
    if b'"length"' not in exchange.body:
        raise Nowhere
    return exchange


def _behind(text: str) -> Change:
    return said(lambda old: f"{old}{text}")


def _before(text: str) -> Change:
    return said(lambda old: f"{text}{old}")


MARKS = [
    Fault(
        "left.im-end", "the mark that ends a message is left in the text", EVERYWHERE, _behind("<|im_end|>")
    ),
    Fault("left.misspelt", "a misspelt mark is left in the text", EVERYWHERE, _behind("<|im_ennd|>")),
    Fault("left.hyphens", "a mark with hyphens is left in the text", EVERYWHERE, _behind("<|end-of-turn|>")),
    Fault(
        "left.capitals", "a mark in capitals is left in the text", SPOKEN, _behind("<|END_OF_TURN_TOKEN|>")
    ),
    Fault("left.cut", "a mark is left that a stop sequence cut", SPOKEN, _behind("<|im_end")),
    Fault(
        "left.wide", "a mark in wide bars is left", SPOKEN, _behind("<\uff5cend\u2581of\u2581sentence\uff5c>")
    ),
    Fault("left.turn", "the mark that ends a turn is left in the text", SPOKEN, _behind("<end_of_turn>")),
    Fault("left.begin", "the mark that begins a text is left before it", SPOKEN, _before("<s>")),
    Fault("left.padding", "padding is left in the text", SPOKEN, _behind("<pad><pad>")),
    Fault("left.unused", "a mark that stands for nothing is left", SPOKEN, _behind("<unused32>")),
    Fault("left.byte", "a byte is left as its token's name", SPOKEN, _behind("<0x0A>")),
    Fault(
        "left.half-bars",
        "a mark with one bar is left in the text",
        SPOKEN,
        _before("<|channel>final<channel|>"),
    ),
    Fault(
        "left.harmony", "the channel is left before the text", SPOKEN, _before("<|channel|>final<|message|>")
    ),
    Fault("left.language", "Whisper's marks are left in a transcript", HEARD, _before("<|en|><|0.00|>")),
    Fault("left.in-call", "a mark is left in the arguments of a call", CALLED, _of_calls("<|im_end|>")),
]

THOUGHTS = [
    Fault("thought.tags", "thoughts stand before the text", SPOKEN, _before("<think>Hm.</think>")),
    Fault("thought.open", "thoughts begin in the text, and never end", SPOKEN, _before("<think>\n")),
    Fault(
        "thought.close",
        "thoughts end in the text, and began in the template",
        SPOKEN,
        _before("Hm.\n</think>\n"),
    ),
    Fault("thought.thinking", "thoughts stand in <thinking>", SPOKEN, _before("<thinking>Hm.</thinking>")),
    Fault("thought.brackets", "thoughts stand in brackets", SPOKEN, _before("[THINK]Hm.[/THINK]")),
    Fault(
        "thought.triangles",
        "thoughts stand in triangles",
        SPOKEN,
        _before("\u25c1think\u25b7Hm.\u25c1/think\u25b7"),
    ),
    Fault("thought.seed", "thoughts stand in <seed:think>", SPOKEN, _before("<seed:think>Hm.</seed:think>")),
]

CHARACTERS = [
    Fault("broken.halves", "a character comes as two halves", EVERYWHERE, _behind(" \ufffd\ufffd!")),
    Fault("broken.first", "the first character is lost", EVERYWHERE, _before("\ufffd")),
    Fault("broken.latin-1", "UTF-8 was read as Latin-1", EVERYWHERE, _behind(" caf\u00c3\u00a9")),
    Fault("broken.spaces", "spaces are as the vocabulary has them", SPOKEN, _behind(" a\u0120b")),
    Fault("broken.spaces-below", "words begin with the vocabulary's sign", SPOKEN, _behind(" \u2581Oslo")),
    Fault("broken.in-call", "a character of a call's arguments is lost", CALLED, _of_calls("\ufffd")),
]

ERRORS = [
    Fault("beside.error", "an error stands beside the answer", JSON, body(add("", "error", ERROR))),
    Fault(
        "beside.words", "an error's words stand beside the answer", JSON, body(add("", "error", "overloaded"))
    ),
    Fault(
        "beside.no-choices",
        "an error stands beside no choices",
        ("chat.completions*", "completions*"),
        both(body(put("choices", [])), body(add("", "error", ERROR))),
        least="fail",
    ),
    Fault(
        "beside.no-data",
        "an error stands beside no data",
        ("embeddings*", "images.*", "models.list"),
        both(body(put("data", [])), body(add("", "error", ERROR))),
        least="fail",
    ),
]

VARIATIONS = [
    Variation("text.strike", "the text has HTML in it", FREE, _behind(" <b>so</b>, <s>or"), WRITTEN),
    Variation("text.bars", "the text has bars in brackets", FREE, _behind(" <x|y> <|> a <| b |> c"), WRITTEN),
    Variation(
        "text.tags",
        "the text tells of <think> and </think>",
        FREE,
        _behind(": <think> and </think>"),
        WRITTEN,
    ),
    Variation("text.code", "the text has </think> in code", FREE, _before("`</think>` ends it. "), WRITTEN),
    Variation(
        "text.wide",
        "the text isn't ASCII",
        FREE,
        _behind(" \u4e16\u754c \U0001f44b\U0001f3fd caf\u00e9"),
        WRITTEN,
    ),
    Variation(
        "text.maltese",
        "the text has a letter that vocabularies use",
        FREE,
        _behind(" \u0120u\u017c\u00e8"),
        WRITTEN,
    ),
    Variation(
        "text.cut-character",
        "the token limit cuts a character",
        ("chat.completions", "chat.completions.stream", "chat.completions.parts", "completions*"),
        both(_limited, _behind("\ufffd")),
        "https://github.com/tenstorrent/tt-inference-server/pull/2594",
    ),
    Variation(
        "text.thoughts-apart",
        "thoughts in marks stand beside the text",
        ("chat.completions", "chat.completions.parts"),
        both(
            has("choices.0.message.content"),
            body(add("choices.*.message", "reasoning_content", "<think>Hm.")),
        ),
        "https://docs.vllm.ai/en/v0.11.2/features/reasoning_outputs/",
    ),
    Variation(
        "beside.null", "the error beside an answer is null", JSON, body(add("", "error", None)), WRITTEN
    ),
]

FAULTS = [*MARKS, *THOUGHTS, *CHARACTERS, *ERRORS]

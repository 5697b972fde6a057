"""Legal variations of streams: of their lines, chunks and items."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from faults.edit import (
    GAP,
    Nowhere,
    add,
    body,
    both,
    copied,
    data_of,
    drop,
    each_block,
    ended_by,
    events,
    first,
    header,
    is_done,
    last,
    payload,
    put,
    raw,
    stream,
    where,
    with_data,
)
from faults.fault import Variation
from faults.legal import OPENAPI, RFC8259, RFC9110, SSE, _escaped, _reversed
from faults.streams import ALL, CHOICES, FINISH, STREAMS, TEXT, TEXTS, USAGE

if TYPE_CHECKING:
    from faults.edit import Change

RESPONSES = SSE[2:]

WHATWG = "https://html.spec.whatwg.org/multipage/server-sent-events.html"


def _one_delta(blocks: list[bytes]) -> list[bytes]:
    """Put a text's pieces together in the first of them, and count the events anew."""
    pieces = [place for place, block in enumerate(blocks) if _is_words(payload(block))]
    whole = "".join(payload(blocks[place])["delta"] for place in pieces)
    kept = [payload(block) for place, block in enumerate(blocks) if place not in pieces[1:]]
    return [
        with_data(b"event: " + one["type"].encode(), json.dumps(_numbered(one, place, whole)).encode())
        for place, one in enumerate(kept)
        if one is not None
    ]


def _is_words(document: Any) -> bool:
    return isinstance(document, dict) and document.get("type") == "response.output_text.delta"


def _numbered(document: dict[str, Any], place: int, words: str) -> dict[str, Any]:
    return {**document, "sequence_number": place, **({"delta": words} if _is_words(document) else {})}


def _lines(block: bytes) -> bytes:
    """Write an event's JSON over many data lines."""
    document = payload(block)
    return (
        block if document is None else with_data(block, *json.dumps(document, indent=1).encode().split(b"\n"))
    )


def _letters(blocks: list[bytes]) -> list[bytes]:
    """Send the text letter by letter."""
    made: list[bytes] = []
    for block in blocks:
        document = payload(block)
        deltas = [choice["delta"] for choice in (document or {}).get("choices", [])]
        text = deltas[0].get("content") if deltas else None
        if not text or any(choice.get("finish_reason") for choice in document["choices"]):
            made.append(block)
            continue
        for letter in text:
            deltas[0]["content"] = letter
            made.append(with_data(block, json.dumps(document).encode()))
    return made


def _finish_on_text(blocks: list[bytes]) -> list[bytes]:
    """Say why the answer ends in the last piece of text."""
    documents = [payload(block) for block in blocks]
    text, finish = TEXT(documents), FINISH(documents)
    if not text or not finish or finish[0] <= text[-1]:
        raise Nowhere
    piece = documents[text[-1]]
    piece["choices"][0]["finish_reason"] = documents[finish[0]]["choices"][0]["finish_reason"]
    merged = [*blocks]
    merged[text[-1]] = with_data(blocks[text[-1]], json.dumps(piece).encode())
    del merged[finish[0]]
    return merged


def _role_alone(blocks: list[bytes]) -> list[bytes]:
    """Say the role in a piece of its own, before the text."""
    documents = [payload(block) for block in blocks]
    place = CHOICES(documents)[0]
    piece = documents[place]
    delta = piece["choices"][0]["delta"]
    if not delta.get("content") or "role" not in delta:
        raise Nowhere
    piece["choices"][0]["delta"] = {"role": delta.pop("role"), "content": ""}
    alone = with_data(blocks[place], json.dumps(piece).encode())
    piece["choices"][0]["delta"] = delta
    rest = with_data(blocks[place], json.dumps(piece).encode())
    return [*blocks[:place], alone, rest, *blocks[place + 1 :]]


def _ends(end: bytes) -> Change:
    return raw(lambda data: data.replace(b"\r\n", b"\n").replace(b"\n", end))


EVENTS = [
    Variation(
        "sse.comments",
        "comments stand between events",
        SSE,
        stream(lambda blocks: [b": hello", *[part for block in blocks for part in (block, b": keep-alive")]]),
        WHATWG,
    ),
    Variation(
        "sse.ping", "many empty comments come first", SSE, raw(lambda data: b":\n\n" * 50 + data), WHATWG
    ),
    Variation("sse.crlf", "lines end with CR LF", SSE, _ends(b"\r\n"), WHATWG),
    Variation("sse.cr", "lines end with CR", SSE, _ends(b"\r"), WHATWG),
    Variation(
        "sse.mixed",
        "lines end in different ways",
        SSE,
        raw(lambda data: data.replace(b"\n\n", b"\r\n\n", 1)),
        WHATWG,
    ),
    Variation(
        "sse.no-space",
        "no space stands after the colon",
        SSE,
        raw(lambda data: data.replace(b"data: ", b"data:").replace(b"event: ", b"event:")),
        WHATWG,
    ),
    Variation("sse.many-lines", "an event's JSON stands on many data lines", SSE, each_block(_lines), WHATWG),
    Variation("sse.id", "events have an id field", SSE, each_block(lambda block: b"id: 7\n" + block), WHATWG),
    Variation(
        "sse.retry", "a retry field comes first", SSE, raw(lambda data: b"retry: 3000\n\n" + data), WHATWG
    ),
    Variation(
        "sse.other-field",
        "a field comes that nobody knows",
        SSE,
        each_block(lambda block: b"trace: a1b2\n" + block),
        WHATWG,
    ),
    Variation(
        "sse.field-alone",
        "a field comes without a colon",
        SSE,
        each_block(lambda block: b"retry\n" + block),
        WHATWG,
    ),
    Variation(
        "sse.bom",
        "the stream begins with a byte order mark",
        SSE,
        raw(lambda data: b"\xef\xbb\xbf" + data),
        WHATWG,
    ),
    Variation(
        "sse.blank-lines",
        "more empty lines than one stand between events",
        SSE,
        raw(lambda data: b"\n\n" + data.replace(GAP, b"\n\n\n\n")),
        WHATWG,
    ),
    Variation(
        "sse.name-message",
        "events are named message",
        STREAMS,
        each_block(lambda block: b"event: message\n" + block),
        WHATWG,
    ),
    Variation(
        "sse.name-lost",
        "events have no name beside their type",
        RESPONSES,
        each_block(
            lambda block: b"\n".join(line for line in block.split(b"\n") if not line.startswith(b"event:"))
        ),
        "https://github.com/openai/codex/blob/0a7fb0d762765b7777bd3ca30edabcbeeab1abb0/codex-rs/codex-api/src/sse/responses.rs",
    ),
    Variation(
        "sse.charset",
        "the content type has a charset",
        SSE,
        header("content-type", "text/event-stream; charset=utf-8"),
        RFC9110,
    ),
    Variation(
        "sse.type-case",
        "the content type is in capitals",
        SSE,
        header("content-type", "Text/Event-Stream"),
        RFC9110,
    ),
    Variation(
        "sse.order",
        "members come in another order",
        SSE,
        each_block(
            lambda block: (
                block
                if payload(block) is None
                else with_data(block, json.dumps(_reversed(payload(block))).encode())
            )
        ),
        RFC8259,
    ),
    Variation(
        "sse.escapes",
        "words are written with escapes",
        STREAMS,
        each_block(
            lambda block: block if payload(block) is None else with_data(block, _escaped(data_of(block)))
        ),
        RFC8259,
    ),
    Variation(
        "sse.extra",
        "events have members of the server's own",
        SSE,
        events(where(lambda _: True), add("", "x_server", {"node": 7})),
        OPENAPI,
    ),
    Variation(
        "sse.done-spaced",
        "white space follows [DONE]",
        STREAMS,
        ended_by(b"data: [DONE] "),
        "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/_streaming.py",
    ),
    Variation(
        "sse.done-too",
        "a stream of typed events ends with [DONE]",
        RESPONSES,
        stream(lambda blocks: [*blocks, b"data: [DONE]"] if not is_done(blocks[-1]) else blocks),
        "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/_streaming.py",
    ),
    Variation(
        "sse.obfuscation",
        "events are padded",
        SSE,
        events(where(lambda _: True), add("", "obfuscation", "xxxx")),
        f"{OPENAPI}#/components/schemas/ChatCompletionStreamOptions",
    ),
]

CHUNKS = [
    Variation(
        "stream.role-alone",
        "the role comes in a piece of its own",
        TEXTS,
        stream(_role_alone),
        f"{OPENAPI}#/components/schemas/ChatCompletionStreamResponseDelta",
    ),
    Variation(
        "stream.empty-pieces",
        "pieces without text come",
        TEXTS,
        copied(first(CHOICES), drop("choices.*.delta.role"), put("choices.*.delta.content", "")),
        f"{OPENAPI}#/components/schemas/ChatCompletionStreamResponseDelta",
    ),
    Variation(
        "stream.empty-delta",
        "a piece has an empty delta",
        STREAMS,
        copied(first(CHOICES), put("choices.*.delta", {})),
        f"{OPENAPI}#/components/schemas/ChatCompletionStreamResponseDelta",
    ),
    Variation(
        "stream.content-null",
        "the piece with the role has null for text",
        STREAMS,
        events(
            where(lambda one: any(choice["delta"].get("content") == "" for choice in one.get("choices", []))),
            put("choices.*.delta.content", None),
        ),
        f"{OPENAPI}#/components/schemas/ChatCompletionStreamResponseDelta",
    ),
    Variation(
        "stream.letters",
        "the text comes letter by letter",
        TEXTS,
        stream(_letters),
        f"{OPENAPI}#/components/schemas/ChatCompletionStreamResponseDelta",
    ),
    Variation(
        "stream.finish-on-text",
        "the last piece of text has the finish_reason",
        TEXTS,
        stream(_finish_on_text),
        f"{OPENAPI}#/components/schemas/CreateChatCompletionStreamResponse",
    ),
    Variation(
        "stream.empty-after-finish",
        "an empty piece comes after the finish_reason",
        STREAMS,
        copied(FINISH, put("choices.*.delta", {}), put("choices.*.finish_reason", None)),
        f"{OPENAPI}#/components/schemas/CreateChatCompletionStreamResponse",
    ),
    Variation(
        "stream.usage-null-first",
        "events before the last have null for usage",
        STREAMS,
        events(CHOICES, add("", "usage", None)),
        f"{OPENAPI}#/components/schemas/ChatCompletionStreamOptions",
    ),
    Variation(
        "stream.no-choices",
        "an event without choices comes early, as Azure's with its filters",
        STREAMS,
        copied(first(ALL), put("choices", []), add("", "prompt_filter_results", [])),
        "https://github.com/langchain-ai/langchain/pull/22324",
    ),
    Variation(
        "stream.nameless-first",
        "the first event has no choices and empty names, as Azure's verdict on the prompt",
        STREAMS,
        both(
            copied(first(ALL)),
            events(
                first(ALL),
                put("object", ""),
                put("id", ""),
                put("model", ""),
                put("created", 0),
                put("choices", []),
                add("", "prompt_filter_results", []),
            ),
        ),
        "https://github.com/microsoft/semantic-kernel/issues/3650",
    ),
    Variation(
        "stream.second",
        "a second passes on the way",
        STREAMS,
        events(last(ALL), put("created", lambda old: old + 1)),
        "https://github.com/ggml-org/llama.cpp/blob/00efb3e184262872916bf136b3df63c1822a19bd/tools/server/server-task.cpp",
    ),
    Variation(
        "stream.nulls",
        "members without a value are null",
        STREAMS,
        events(
            CHOICES,
            add("choices.*", "logprobs", None),
            add("choices.*.delta", "refusal", None),
            add("", "system_fingerprint", None),
            add("", "service_tier", None),
        ),
        f"{OPENAPI}#/components/schemas/CreateChatCompletionStreamResponse",
    ),
    Variation(
        "stream.error-null",
        "error is null",
        STREAMS,
        events(CHOICES, add("", "error", None)),
        "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/_streaming.py",
    ),
    Variation(
        "stream.reasoning",
        "reasoning comes before the text",
        TEXTS,
        copied(first(CHOICES), put("choices.*.delta", {"reasoning_content": "Hm"})),
        "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/chat/openai-compatible-chat-language-model.ts",
    ),
    Variation(
        "stream.no-calls",
        "pieces of text have null for tool_calls",
        TEXTS,
        events(TEXT, add("choices.*.delta", "tool_calls", None)),
        f"{OPENAPI}#/components/schemas/ChatCompletionStreamResponseDelta",
    ),
    Variation(
        "stream.details",
        "usage has details",
        STREAMS,
        events(USAGE, add("usage", "prompt_tokens_details", {"cached_tokens": 0, "audio_tokens": 0})),
        f"{OPENAPI}#/components/schemas/CompletionUsage",
    ),
]

ITEMS = [
    Variation(
        "text.usage-missing",
        "a completion has no usage",
        ("completions",),
        body(drop("usage")),
        f"{OPENAPI}#/components/schemas/CreateCompletionResponse",
    ),
    Variation(
        "response.sequence-from-one",
        "sequence_number begins with 1",
        RESPONSES,
        events(where(lambda one: "sequence_number" in one), put("sequence_number", lambda old: old + 1)),
        f"{OPENAPI}#/components/schemas/ResponseCreatedEvent",
    ),
    Variation(
        "response.one-delta",
        "a text comes in one piece",
        ("responses.stream",),
        stream(_one_delta),
        f"{OPENAPI}#/components/schemas/ResponseTextDeltaEvent",
    ),
    Variation(
        "response.two-calls",
        "two calls have a call_id each",
        ("responses.tool",),
        body(put("output", lambda old: [*old, {**old[0], "id": "fc_2", "call_id": "call_2"}])),
        f"{OPENAPI}#/components/schemas/FunctionToolCall",
    ),
    Variation(
        "response.time-fraction",
        "the response's time has a fraction",
        ("responses", "responses.tool"),
        body(put("created_at", lambda old: old + 0.25)),
        f"{OPENAPI}#/components/schemas/Response",
    ),
    Variation(
        "response.few-tokens",
        "some tokens are two words long",
        ("responses",),
        body(put("output.*.content.*.text", " ".join(["one"] * 31) + ".")),
        "https://arxiv.org/abs/2503.13423",
    ),
    Variation(
        "response.arguments-spaced",
        "the arguments' JSON has white space",
        ("responses.tool",),
        body(put("output.*.arguments", lambda old: json.dumps(json.loads(old), indent=2))),
        RFC8259,
    ),
]

VARIATIONS = [*EVENTS, *CHUNKS, *ITEMS]

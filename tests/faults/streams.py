"""Faults in a chat answer that is streamed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from faults.edit import (
    Nowhere,
    add,
    block_made,
    both,
    broken,
    copied,
    data_of,
    drop,
    each_block,
    ended_by,
    events,
    first,
    header,
    inserted,
    lacking,
    last,
    later,
    moved,
    nth,
    numbered,
    payload,
    put,
    raw,
    rename,
    stream,
    where,
    with_data,
    without,
    written,
)
from faults.fault import Fault

if TYPE_CHECKING:
    from faults.edit import Change

from aioc_runner.exchange import Failure

STREAMS = ("chat.completions.stream", "chat.completions.tool.stream")
TEXTS = ("chat.completions.stream",)


def _brings(member: str) -> Any:
    return where(lambda one: any(choice.get("delta", {}).get(member) for choice in one.get("choices", [])))


ALL = where(lambda one: "choices" in one)
CHOICES = where(lambda one: one.get("choices"))
TEXT = _brings("content")
ROLE = where(lambda one: any("role" in choice.get("delta", {}) for choice in one.get("choices", [])))
FINISH = where(lambda one: any(choice.get("finish_reason") for choice in one.get("choices", [])))
WHOLE = where(lambda one: one.get("object") == "chat.completion")
USAGE = where(lambda one: one.get("usage"))
ERROR = b'data: {"error": {"message": "out of memory", "type": "server_error", "code": 500}}'
CHOICE = {"index": 0, "delta": {}, "finish_reason": None}
COUNTERS = {"prompt_tokens": 9, "completion_tokens": 4, "total_tokens": 13}
READ = "check stream.usage-alone: clients read the counters of any event"
RESET = Failure(kind="reset", message="the connection was reset")


def _growing() -> Change:
    """Send with each piece all the text before it."""

    def make(blocks: list[bytes]) -> list[bytes]:
        text = ""
        pieces = 0
        grown: list[bytes] = []
        for block in blocks:
            document = json.loads(data_of(block)) if data_of(block).startswith(b"{") else {}
            deltas = [
                choice["delta"] for choice in document.get("choices", []) if choice["delta"].get("content")
            ]
            for delta in deltas:
                pieces += 1
                text += delta["content"]
                delta["content"] = text
            grown.append(with_data(block, json.dumps(document).encode()) if deltas else block)
        # Of two pieces, the second may begin as the first by chance.
        if pieces < 3:
            raise Nowhere
        return grown

    return stream(make)


DOCUMENT = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1795265544,
    "model": "tiny",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hello"}, "finish_reason": "stop"}],
    "usage": COUNTERS,
}
"""What comes where nobody asked for a stream."""


def _merged(blocks: list[bytes]) -> list[bytes]:
    """Forget the empty line between the last two events that hold JSON."""
    *_, place, _ = [place for place, block in enumerate(blocks) if payload(block) is not None]
    return [*blocks[:place], blocks[place] + b"\n" + blocks[place + 1], *blocks[place + 2 :]]


def _as_python(block: bytes) -> bytes:
    return block if payload(block) is None else with_data(block, repr(payload(block)).encode())


def _quoted(block: bytes) -> bytes:
    return block if payload(block) is None else with_data(block, json.dumps(data_of(block).decode()).encode())


def _listed(block: bytes) -> bytes:
    return block if payload(block) is None else with_data(block, b"[" + data_of(block) + b"]")


def _number(name: str, start: int) -> Any:
    return lambda number: add("", name, f"chatcmpl-{start + number}")


CHUNKS = [
    Fault("stream.id-each", "every event has an id of its own", STREAMS, numbered(ALL, _number("id", 1))),
    Fault(
        "stream.id-changes",
        "the id changes on the way",
        STREAMS,
        events(last(CHOICES), put("id", "chatcmpl-2")),
    ),
    Fault(
        "stream.id-usage",
        "the event with usage has another id",
        STREAMS,
        events(USAGE, put("id", "chatcmpl-2")),
    ),
    Fault("stream.id-missing", "events have no id", STREAMS, events(ALL, drop("id"))),
    Fault(
        "stream.id-missing-later", "only the first event has an id", STREAMS, events(later(ALL), drop("id"))
    ),
    Fault("stream.id-null", "the events' id is null", STREAMS, events(ALL, put("id", None))),
    Fault("stream.id-number", "the events' id is a number", STREAMS, events(ALL, put("id", 3))),
    Fault("stream.object-missing", "events don't say what they are", STREAMS, events(ALL, drop("object"))),
    Fault(
        "stream.object-whole",
        "events call themselves chat.completion",
        STREAMS,
        both(lacking(WHOLE), events(CHOICES, put("object", "chat.completion"))),
        least="fail",
    ),
    Fault(
        "stream.object-other",
        "events call themselves text_completion",
        STREAMS,
        events(ALL, put("object", "text_completion")),
        least="fail",
    ),
    Fault("stream.created-missing", "events have no time", STREAMS, events(ALL, drop("created"))),
    Fault("stream.created-null", "the events' time is null", STREAMS, events(ALL, put("created", None))),
    Fault(
        "stream.created-string",
        "the events' time is a string",
        STREAMS,
        events(ALL, put("created", "1795265544")),
    ),
    Fault(
        "stream.created-float",
        "the events' time has a fraction",
        STREAMS,
        events(ALL, put("created", 1795265544.87)),
    ),
    Fault(
        "stream.created-ms",
        "the events' time counts milliseconds",
        STREAMS,
        events(ALL, put("created", lambda old: old * 1000)),
    ),
    Fault("stream.created-zero", "the events' time is 1970", STREAMS, events(ALL, put("created", 0))),
    Fault(
        "stream.created-jumps",
        "the last event is from another day",
        STREAMS,
        events(last(ALL), put("created", lambda old: old - 86400)),
    ),
    Fault("stream.model-missing", "events name no model", STREAMS, events(ALL, drop("model"))),
    Fault(
        "stream.model-changes",
        "the last event names another model",
        STREAMS,
        events(last(ALL), put("model", "another")),
    ),
    Fault(
        "stream.model-other",
        "all events name another model",
        STREAMS,
        events(ALL, put("model", "some-other-llm")),
    ),
    Fault("stream.model-null", "the events' model is null", STREAMS, events(ALL, put("model", None))),
    Fault(
        "stream.choices-missing", "an event has no choices", STREAMS, events(first(CHOICES), drop("choices"))
    ),
    Fault(
        "stream.choices-missing-usage",
        "the event with usage has no choices",
        STREAMS,
        events(USAGE, drop("choices")),
    ),
    Fault(
        "stream.choices-null-usage",
        "the event with usage has null for choices",
        STREAMS,
        events(USAGE, put("choices", None)),
    ),
    Fault(
        "stream.choices-object",
        "choices is an object",
        STREAMS,
        events(CHOICES, put("choices", lambda old: old[0])),
    ),
    Fault(
        "stream.index-missing", "the choices have no index", STREAMS, events(CHOICES, drop("choices.*.index"))
    ),
    Fault(
        "stream.index-missing-finish",
        "the choice of the last piece has no index",
        STREAMS,
        events(FINISH, drop("choices.*.index")),
    ),
    Fault(
        "stream.index-string",
        "the choices' index is a string",
        STREAMS,
        events(CHOICES, put("choices.*.index", "0")),
    ),
    Fault(
        "stream.index-null",
        "the choices' index is null",
        STREAMS,
        events(CHOICES, put("choices.*.index", None)),
    ),
    Fault(
        "stream.index-from-one",
        "the only choice has index 1",
        STREAMS,
        events(CHOICES, put("choices.*.index", 1)),
    ),
    Fault(
        "stream.index-changes",
        "the last piece belongs to choice 1",
        STREAMS,
        events(FINISH, put("choices.*.index", 1)),
    ),
    Fault(
        "stream.index-counts",
        "index counts the pieces",
        STREAMS,
        numbered(CHOICES, lambda number: put("choices.*.index", number)),
    ),
    Fault("stream.delta-missing", "a choice has no delta", STREAMS, events(FINISH, drop("choices.*.delta"))),
    Fault(
        "stream.delta-null", "a choice's delta is null", STREAMS, events(FINISH, put("choices.*.delta", None))
    ),
    Fault(
        "stream.delta-string",
        "a choice's delta is a string",
        TEXTS,
        events(TEXT, put("choices.*.delta", "Hi")),
    ),
    Fault(
        "stream.message",
        "the choices have a message, not a delta",
        STREAMS,
        events(CHOICES, rename("choices.*.delta", "message")),
    ),
    Fault(
        "stream.text",
        "the choices have text, not a delta",
        TEXTS,
        events(TEXT, put("choices.*.delta", "Hi"), rename("choices.*.delta", "text")),
    ),
    Fault(
        "stream.system-fingerprint-number",
        "system_fingerprint is a number",
        STREAMS,
        events(ALL, add("", "system_fingerprint", 4)),
    ),
    Fault(
        "stream.logprobs-list",
        "logprobs is a list of numbers",
        STREAMS,
        events(CHOICES, add("choices.*", "logprobs", [-0.5])),
    ),
]

DELTAS = [
    Fault(
        "stream.role-missing", "no event says the role", STREAMS, events(ROLE, drop("choices.*.delta.role"))
    ),
    Fault(
        "stream.role-repeated",
        "every event says the role",
        STREAMS,
        events(CHOICES, add("choices.*.delta", "role", "assistant")),
    ),
    Fault(
        "stream.role-late",
        "the role comes with the last piece",
        STREAMS,
        both(
            events(ROLE, drop("choices.*.delta.role")),
            events(FINISH, add("choices.*.delta", "role", "assistant")),
        ),
    ),
    Fault("stream.role-other", "the role is bot", STREAMS, events(ROLE, put("choices.*.delta.role", "bot"))),
    Fault(
        "stream.role-number", "the role is a number", STREAMS, events(ROLE, put("choices.*.delta.role", 1))
    ),
    Fault(
        "stream.content-number",
        "a piece of text is a number",
        TEXTS,
        events(first(TEXT), put("choices.*.delta.content", 4)),
    ),
    Fault(
        "stream.content-list",
        "the pieces of text are arrays of parts",
        TEXTS,
        events(TEXT, put("choices.*.delta.content", lambda old: [{"type": "text", "text": old}])),
    ),
    Fault(
        "stream.content-object",
        "a piece of text is an object",
        TEXTS,
        events(first(TEXT), put("choices.*.delta.content", {"text": "Hi"})),
    ),
    Fault(
        "stream.content-lost",
        "no event holds text, and the answer says it is whole",
        TEXTS,
        both(
            events(FINISH, put("choices.*.finish_reason", "stop")),
            events(TEXT, put("choices.*.delta.content", "")),
        ),
    ),
    Fault("stream.content-grows", "each piece holds all the text before it", TEXTS, _growing()),
    Fault(
        "stream.content-twice", "a piece of text comes twice", TEXTS, copied(nth(1, TEXT), after=nth(1, TEXT))
    ),
    Fault(
        "stream.content-all-again",
        "the last piece holds the whole text again",
        TEXTS,
        copied(last(TEXT), put("choices.*.delta.content", "The sky is blue The sky is blue"), after=FINISH),
    ),
    Fault(
        "stream.content-after-finish",
        "text comes after the finish_reason",
        TEXTS,
        copied(TEXT, add("choices.*", "finish_reason", None), after=FINISH),
    ),
    Fault(
        "stream.refusal-boolean",
        "refusal is false",
        STREAMS,
        events(first(CHOICES), add("choices.*.delta", "refusal", False)),
    ),
    Fault(
        "stream.calls-object",
        "tool_calls is an object",
        TEXTS,
        events(first(CHOICES), add("choices.*.delta", "tool_calls", {})),
    ),
    Fault(
        "stream.second-choice",
        "pieces of a second answer come that nobody asked for",
        TEXTS,
        copied(TEXT, put("choices.*.index", 1), after=TEXT),
    ),
]

FINISHES = [
    Fault(
        "stream.finish-missing",
        "no event says why the answer ended",
        STREAMS,
        events(FINISH, put("choices.*.finish_reason", None)),
    ),
    Fault(
        "stream.finish-dropped",
        "the event with the finish_reason is not sent",
        STREAMS,
        both(events(FINISH, put("choices.*.delta", {})), without(FINISH)),
    ),
    Fault(
        "stream.finish-empty",
        "finish_reason is an empty string to the end",
        STREAMS,
        events(FINISH, put("choices.*.finish_reason", "")),
    ),
    Fault(
        "stream.finish-each",
        "every event says finish_reason stop",
        STREAMS,
        events(CHOICES, add("choices.*", "finish_reason", "stop")),
    ),
    Fault(
        "stream.finish-twice",
        "finish_reason comes twice",
        STREAMS,
        copied(FINISH, put("choices.*.delta", {})),
    ),
    Fault(
        "stream.finish-empty-first",
        "finish_reason is an empty string until it is known",
        STREAMS,
        events(first(CHOICES), add("choices.*", "finish_reason", "")),
    ),
    Fault(
        "stream.finish-foreign",
        "finish_reason is eos_token",
        STREAMS,
        events(FINISH, put("choices.*.finish_reason", "eos_token")),
    ),
    Fault(
        "stream.finish-number",
        "finish_reason is a number",
        STREAMS,
        events(FINISH, put("choices.*.finish_reason", 0)),
    ),
    Fault(
        "stream.finish-boolean",
        "finish_reason is true",
        STREAMS,
        events(FINISH, put("choices.*.finish_reason", True)),
    ),
    Fault(
        "stream.stop-when-cut",
        "a text that was cut off says stop",
        TEXTS,
        events(FINISH, put("choices.*.finish_reason", "stop")),
    ),
    Fault(
        "stream.calls-without",
        "finish_reason is tool_calls, and no tool is called",
        TEXTS,
        events(FINISH, put("choices.*.finish_reason", "tool_calls")),
    ),
    Fault(
        "stream.finish-beside",
        "finish_reason stands in the delta",
        STREAMS,
        both(
            events(FINISH, add("choices.*.delta", "finish_reason", "stop")),
            events(FINISH, put("choices.*.finish_reason", None)),
        ),
    ),
    Fault(
        "stream.finish-first",
        "the finish_reason comes with the first event",
        TEXTS,
        both(
            events(FINISH, put("choices.*.finish_reason", None)),
            events(first(CHOICES), add("choices.*", "finish_reason", "stop")),
        ),
    ),
]

USAGES = [
    Fault("stream.usage-missing", "usage was asked for and doesn't come", STREAMS, without(USAGE)),
    Fault("stream.usage-null", "usage stays null", STREAMS, events(USAGE, put("usage", None))),
    Fault("stream.usage-each", "every event has usage", STREAMS, events(CHOICES, add("", "usage", COUNTERS))),
    Fault("stream.usage-first", "usage comes before the text", STREAMS, moved(USAGE, before=CHOICES)),
    Fault(
        "stream.usage-before-finish",
        "usage comes before the finish_reason",
        STREAMS,
        moved(USAGE, before=FINISH),
    ),
    Fault(
        "stream.usage-choices",
        "the event with usage has a choice",
        STREAMS,
        events(USAGE, put("choices", [CHOICE])),
        least="note",
        why=READ,
    ),
    Fault(
        "stream.usage-on-finish",
        "the last piece brings the usage",
        STREAMS,
        both(events(FINISH, add("", "usage", COUNTERS)), without(last(USAGE))),
        least="note",
        why=READ,
    ),
    Fault("stream.usage-twice", "usage comes twice", STREAMS, copied(USAGE)),
    Fault(
        "stream.usage-wrong-sum",
        "total_tokens is no sum",
        STREAMS,
        events(USAGE, put("usage.total_tokens", lambda old: old + 2)),
    ),
    Fault(
        "stream.usage-negative",
        "completion_tokens is negative",
        STREAMS,
        events(USAGE, put("usage.completion_tokens", -1)),
    ),
    Fault(
        "stream.usage-strings",
        "usage counts in strings",
        STREAMS,
        events(USAGE, put("usage.prompt_tokens", str), put("usage.total_tokens", str)),
    ),
    Fault(
        "stream.usage-total-missing",
        "usage has no total_tokens",
        STREAMS,
        events(USAGE, drop("usage.total_tokens")),
    ),
    Fault(
        "stream.usage-prompt-missing",
        "usage has no prompt_tokens",
        STREAMS,
        events(USAGE, drop("usage.prompt_tokens")),
    ),
    Fault(
        "stream.usage-zero",
        "usage is all zeros",
        STREAMS,
        events(
            USAGE,
            put("usage.prompt_tokens", 0),
            put("usage.completion_tokens", 0),
            put("usage.total_tokens", 0),
        ),
    ),
    Fault(
        "stream.usage-over",
        "more tokens are counted than the limit allows",
        STREAMS,
        events(
            USAGE, put("usage.completion_tokens", 4000), put("usage.total_tokens", lambda old: old + 4000)
        ),
    ),
    Fault("stream.usage-number", "usage is a number", STREAMS, events(USAGE, put("usage", 15))),
    Fault(
        "stream.usage-elsewhere",
        "usage stands in x_usage",
        STREAMS,
        events(USAGE, rename("usage", "x_usage")),
    ),
]

ENDS = [
    Fault("stream.done-missing", "no [DONE] comes", STREAMS, ended_by()),
    Fault("stream.done-twice", "[DONE] comes twice", STREAMS, ended_by(b"data: [DONE]", b"data: [DONE]")),
    Fault(
        "stream.done-early",
        "usage comes after [DONE]",
        STREAMS,
        both(ended_by(), inserted(b"data: [DONE]", before=USAGE)),
    ),
    Fault(
        "stream.done-first",
        "[DONE] comes first",
        STREAMS,
        both(ended_by(), inserted(b"data: [DONE]", before=ALL)),
    ),
    Fault("stream.done-lower", "the last line is [done]", STREAMS, ended_by(b"data: [done]")),
    Fault("stream.done-bare", "the last line is DONE", STREAMS, ended_by(b"data: DONE")),
    Fault("stream.done-quoted", 'the last line is "[DONE]" in quotes', STREAMS, ended_by(b'data: "[DONE]"')),
    Fault("stream.done-json", 'the last event is {"done": true}', STREAMS, ended_by(b'data: {"done": true}')),
    Fault(
        "stream.done-event",
        "the end is an event by name, without data",
        STREAMS,
        ended_by(b"event: done\ndata:"),
    ),
    Fault("stream.done-no-data", "[DONE] stands on a line without data:", STREAMS, ended_by(b"[DONE]")),
    Fault("stream.error-inside", "an error comes in the middle", STREAMS, inserted(ERROR, before=FINISH)),
    Fault("stream.error-last", "an error comes in place of the end", STREAMS, ended_by(ERROR)),
    Fault(
        "stream.error-beside",
        "an event has an error beside its choices",
        STREAMS,
        events(FINISH, add("", "error", {"message": "overloaded"})),
    ),
    Fault(
        "stream.error-string",
        "an event is an error string",
        STREAMS,
        inserted(b'data: {"error": "CUDA out of memory"}', before=FINISH),
    ),
    Fault(
        "stream.error-event",
        "an error comes as an event named error",
        STREAMS,
        inserted(b'event: error\ndata: {"message": "overloaded", "type": "server_error"}', before=FINISH),
    ),
    Fault(
        "stream.error-text",
        "an error comes as text",
        STREAMS,
        inserted(b"data: Internal Server Error", before=FINISH),
    ),
    Fault(
        "stream.detail",
        'an event is {"detail": ...}',
        STREAMS,
        inserted(b'data: {"detail": "overloaded"}', before=FINISH),
    ),
    Fault(
        "stream.cut",
        "the stream ends in the middle of an event",
        STREAMS,
        raw(lambda data: data[: len(data) * 2 // 3]),
    ),
    Fault("stream.reset", "the connection breaks", STREAMS, broken(RESET, 0.6)),
    Fault(
        "stream.unfinished",
        "the last event has no empty line after it",
        STREAMS,
        raw(lambda data: data.rstrip(b"\n")),
    ),
    Fault("stream.empty", "the body is empty", STREAMS, raw(lambda _: b"")),
    Fault("stream.only-comments", "only comments come", STREAMS, raw(lambda _: b": keep-alive\n\n" * 3)),
    Fault("stream.only-done", "only [DONE] comes", STREAMS, raw(lambda _: b"data: [DONE]\n\n")),
]

LINES = [
    Fault(
        "stream.json-broken",
        "an event's JSON is not closed",
        STREAMS,
        block_made(FINISH, lambda block: block[:-2]),
    ),
    Fault(
        "stream.json-trailing",
        "an event's JSON has a comma too many",
        STREAMS,
        block_made(FINISH, lambda block: block[:-1] + b",}"),
    ),
    Fault("stream.json-python", "events are written as Python writes them", STREAMS, each_block(_as_python)),
    Fault("stream.json-quoted", "events are JSON inside of a JSON string", STREAMS, each_block(_quoted)),
    Fault(
        "stream.json-nan",
        "an event holds NaN",
        STREAMS,
        events(FINISH, add("choices.*", "score", float("nan"))),
    ),
    Fault("stream.json-two", "two JSON documents stand in one event", STREAMS, stream(_merged)),
    Fault("stream.json-list", "each event is an array", STREAMS, each_block(_listed)),
    Fault(
        "stream.utf8-cut",
        "a character is cut in two",
        TEXTS,
        block_made(
            TEXT,
            lambda block: block.replace(b'"content": "', b'"content": "\xe2\x82').replace(
                b'"content":"', b'"content":"\xe2\x82'
            ),
        ),
    ),
    Fault(
        "stream.latin-1",
        "text is in Latin-1",
        TEXTS,
        block_made(
            TEXT,
            lambda block: block.replace(b'"content": "', b'"content": "\xe9').replace(
                b'"content":"', b'"content":"\xe9'
            ),
        ),
    ),
    Fault(
        "stream.surrogate",
        "half of a surrogate pair stands in a piece",
        TEXTS,
        block_made(
            TEXT,
            lambda block: block.replace(b'"content": "', b'"content": "\\ud83d').replace(
                b'"content":"', b'"content":"\\ud83d'
            ),
        ),
    ),
    Fault("stream.lines", "events are lines of JSON without data:", STREAMS, each_block(data_of)),
    Fault(
        "stream.prefix-twice",
        "each line begins with data: data:",
        STREAMS,
        each_block(lambda block: block.replace(b"data: ", b"data: data: ")),
    ),
    Fault(
        "stream.escaped-ends",
        "line ends are written as \\n",
        STREAMS,
        raw(lambda data: data.replace(b"\n\n", b"\\n\\n")),
    ),
    Fault(
        "stream.one-line-end",
        "one line end stands between events, not two",
        STREAMS,
        raw(lambda data: data.replace(b"\n\n", b"\n")),
    ),
    Fault(
        "stream.name-other",
        "the field is called message:",
        STREAMS,
        raw(lambda data: data.replace(b"data: ", b"message: ")),
    ),
    Fault(
        "stream.upper",
        "the field is called Data:",
        STREAMS,
        raw(lambda data: data.replace(b"data: ", b"Data: ")),
    ),
    Fault(
        "stream.indented",
        "lines begin with a space",
        STREAMS,
        raw(lambda data: data.replace(b"data: ", b" data: ")),
    ),
    Fault(
        "stream.split-json",
        "an event's JSON is torn over two events",
        STREAMS,
        block_made(FINISH, lambda block: block[:30] + b"\n\ndata: " + block[30:]),
    ),
    Fault(
        "stream.html",
        "a proxy's page stands in the stream",
        STREAMS,
        inserted(b"data: <html><body>502 Bad Gateway</body></html>", before=FINISH),
    ),
    Fault("stream.empty-data", "an event's data is empty", STREAMS, inserted(b"data:", before=FINISH)),
    Fault("stream.null-event", "an event is null", STREAMS, inserted(b"data: null", before=FINISH)),
    Fault("stream.empty-event", "an event is an empty object", STREAMS, inserted(b"data: {}", before=FINISH)),
    Fault(
        "stream.string-event", "an event is a string", STREAMS, inserted(b'data: "keep-alive"', before=FINISH)
    ),
    Fault(
        "stream.type-json",
        "the content type is application/json",
        STREAMS,
        header("content-type", "application/json"),
    ),
    Fault(
        "stream.type-text",
        "the content type is text/plain",
        STREAMS,
        header("content-type", "text/plain; charset=utf-8"),
    ),
    Fault("stream.type-missing", "there is no content type", STREAMS, header("content-type", None)),
    Fault(
        "stream.document",
        "one JSON document comes, and no stream",
        STREAMS,
        both(raw(lambda _: written(DOCUMENT)), header("content-type", "application/json")),
    ),
    Fault(
        "stream.document-as-event",
        "the whole answer comes as one event",
        STREAMS,
        raw(lambda _: b"data: " + written(DOCUMENT) + b"\n\ndata: [DONE]\n\n"),
    ),
    Fault(
        "stream.page",
        "an HTML page comes with 200",
        STREAMS,
        both(raw(lambda _: b"<!doctype html><title>Welcome</title>"), header("content-type", "text/html")),
    ),
]

FAULTS = [*CHUNKS, *DELTAS, *FINISHES, *USAGES, *ENDS, *LINES]

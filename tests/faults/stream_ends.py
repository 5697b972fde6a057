"""Faults in how streamed chats end: their usage, their last events, and the lines that carry them."""

from __future__ import annotations

import json

from aioc_runner.wire.exchange import Failure
from faults.edit import (
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
    header,
    inserted,
    last,
    moved,
    payload,
    put,
    raw,
    rename,
    stream,
    with_data,
    without,
    written,
)
from faults.fault import Fault
from faults.streams import ALL, CHOICES, COUNTERS, ERROR, FINISH, STREAMS, TEXT, TEXTS, USAGE

CHOICE = {"index": 0, "delta": {}, "finish_reason": None}
READ = "check stream.usage-alone: clients read the counters of any event"
STANDARD = "check stream.blocks-have-data: the standard lets readers pass over it, and openai-python raises"
RESET = Failure(kind="reset", message="the connection was reset")


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

BLOCKS = [
    Fault("stream.bare-name", "a name comes without data", STREAMS, inserted(b"event: ping", before=TEXT)),
    *(
        Fault(
            f"stream.bare-{name}",
            f"{title} comes without data",
            STREAMS,
            inserted(block, before=TEXT),
            least="note",
            why=STANDARD,
        )
        for name, title, block in (
            ("retry", "a retry", b"retry: 3000"),
            ("id", "an id", b"id: 7"),
            ("comment", "a comment after an id", b"id: 7\n\n: ping"),
        )
    ),
]

FAULTS = [*USAGES, *ENDS, *LINES, *BLOCKS]

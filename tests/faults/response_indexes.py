"""Faults in what the events of a response say they are about, and in the lines that carry them."""

from __future__ import annotations

import json

from faults.edit import (
    add,
    both,
    copied,
    data_of,
    drop,
    each_block,
    events,
    first,
    header,
    inserted,
    last,
    moved,
    numbered,
    payload,
    put,
    raw,
    stream,
    where,
    with_data,
    without,
)
from faults.fault import Fault
from faults.responses import CARRIES, CHAT, CREATED, DELTA, ENDED, STREAMS, TEXTS, WORDS, _of

TOOLS = ("responses.tool.stream",)
LIFE = ("response.created", "response.completed", "response.incomplete")
BEGUN = _of("response.output_item.added")
DONE = _of("response.output_item.done")
PART = _of("response.content_part.added")
PART_DONE = _of("response.content_part.done")
WORDS_DONE = _of("response.output_text.done")
PIECES_DONE = _of("response.function_call_arguments.done")
ABOUT = where(lambda one: "output_index" in one)

INDEXES = [
    Fault("response.stream.item-lost", "no event begins the item", STREAMS, without(BEGUN)),
    Fault("response.stream.item-twice", "the item begins twice", STREAMS, copied(first(BEGUN))),
    Fault("response.stream.item-not-done", "no event ends the item", STREAMS, without(DONE)),
    Fault(
        "response.stream.item-missing",
        "the event that begins an item has none",
        STREAMS,
        events(BEGUN, drop("item")),
    ),
    Fault(
        "response.stream.item-id-missing",
        "the item that begins has no id",
        STREAMS,
        events(BEGUN, drop("item.id")),
    ),
    Fault(
        "response.stream.item-type-missing",
        "the item that begins has no type",
        STREAMS,
        events(BEGUN, drop("item.type")),
    ),
    Fault(
        "response.stream.item-id-changes",
        "the pieces belong to another item",
        STREAMS,
        events(DELTA, put("item_id", "item_2")),
    ),
    Fault(
        "response.stream.item-id-none", "the pieces say no item_id", STREAMS, events(DELTA, drop("item_id"))
    ),
    Fault(
        "response.stream.output-index-missing",
        "the pieces say no output_index",
        STREAMS,
        events(DELTA, drop("output_index")),
    ),
    Fault(
        "response.stream.output-index-string",
        "output_index is a string",
        STREAMS,
        events(ABOUT, put("output_index", str)),
    ),
    Fault(
        "response.stream.output-index-wrong",
        "the pieces belong to an item that has not begun",
        STREAMS,
        events(DELTA, put("output_index", 5)),
    ),
    Fault(
        "response.stream.content-index-missing",
        "the pieces say no content_index",
        TEXTS,
        events(WORDS, drop("content_index")),
    ),
    Fault(
        "response.stream.content-index-wrong",
        "the pieces belong to a part that has not begun",
        TEXTS,
        events(WORDS, put("content_index", 3)),
    ),
    Fault("response.stream.part-lost", "no event begins the part", TEXTS, without(PART)),
    Fault(
        "response.stream.part-missing",
        "the event that begins a part has none",
        TEXTS,
        events(PART, drop("part")),
    ),
    Fault(
        "response.stream.delta-missing", "a piece has no delta", STREAMS, events(first(DELTA), drop("delta"))
    ),
    Fault(
        "response.stream.delta-object",
        "a piece's delta is an object",
        STREAMS,
        events(DELTA, put("delta", lambda old: {"text": old})),
    ),
    Fault(
        "response.stream.delta-null",
        "a piece's delta is null",
        STREAMS,
        events(first(DELTA), put("delta", None)),
    ),
    Fault("response.stream.delta-lost", "a piece is lost", STREAMS, without(last(DELTA))),
    Fault("response.stream.delta-twice", "a piece comes twice", STREAMS, copied(first(DELTA))),
    Fault(
        "response.stream.deltas-late",
        "the pieces come after the item is done",
        STREAMS,
        moved(first(DELTA), before=ENDED),
    ),
    Fault(
        "response.stream.deltas-early",
        "a piece comes before the item begins",
        STREAMS,
        moved(first(DELTA), before=BEGUN),
    ),
    Fault(
        "response.stream.all-at-once",
        "nothing is streamed but the response that is over",
        STREAMS,
        without(where(lambda one: one.get("type") not in LIFE)),
    ),
    Fault("response.stream.deltas-none", "no piece comes, only the whole", STREAMS, without(DELTA)),
    Fault(
        "response.stream.begun-with-arguments",
        "the call begins with its arguments, and they come again in pieces",
        TOOLS,
        events(BEGUN, put("item.arguments", '{"city": "Tokyo"}')),
    ),
    Fault(
        "response.stream.begun-with-content",
        "the message begins with its text, and it comes again in pieces",
        TEXTS,
        events(BEGUN, put("item.content", [{"type": "output_text", "text": "One", "annotations": []}])),
    ),
    Fault(
        "response.stream.part-with-text",
        "the part begins with its text, and it comes again in pieces",
        TEXTS,
        events(PART, put("part.text", "One")),
    ),
    Fault(
        "response.stream.part-other",
        "the part that is done holds another text",
        TEXTS,
        events(PART_DONE, put("part.text", "Something else")),
    ),
    Fault(
        "response.stream.call-name-changes",
        "the call begins with another name than it is done with",
        TOOLS,
        events(BEGUN, put("item.name", "search")),
    ),
    Fault(
        "response.stream.arguments-name",
        "the arguments that are done are another function's",
        TOOLS,
        events(PIECES_DONE, put("name", "search")),
    ),
    Fault(
        "response.stream.call-twice",
        "the last event's response calls twice with one call_id",
        TOOLS,
        events(ENDED, put("response.output", lambda old: [*old, {**old[0], "id": "fc_2"}])),
    ),
    Fault(
        "response.stream.created-long-ago",
        "the response's time is in 1970",
        TEXTS,
        events(CARRIES, put("response.created_at", 12)),
    ),
    Fault(
        "response.stream.model-changes",
        "the response begins with another model's name",
        STREAMS,
        events(CREATED, add("response", "model", "some-other-llm")),
    ),
    Fault(
        "response.stream.created-changes",
        "the response's time goes back",
        STREAMS,
        events(CREATED, add("response", "created_at", 4000000000)),
    ),
    Fault(
        "response.stream.usage-zero",
        "the last event's usage counts nothing",
        STREAMS,
        events(ENDED, put("response.usage.output_tokens", 0)),
    ),
    Fault("response.stream.done-lost", "no event holds the whole text", TEXTS, without(WORDS_DONE)),
    Fault(
        "response.stream.done-other",
        "the whole text is another than the pieces'",
        TEXTS,
        events(WORDS_DONE, put("text", "Something else")),
    ),
    Fault(
        "response.stream.done-text-missing",
        "the event that ends the text has none",
        TEXTS,
        events(WORDS_DONE, drop("text")),
    ),
    Fault(
        "response.stream.item-other",
        "the item that is done holds another text",
        TEXTS,
        events(DONE, put("item.content.0.text", "Something else")),
    ),
    Fault(
        "response.stream.kept-other",
        "the last event's response holds another text",
        TEXTS,
        events(ENDED, put("response.output.0.content.0.text", "Something else")),
    ),
    Fault(
        "response.stream.arguments-lost", "no event holds the whole arguments", TOOLS, without(PIECES_DONE)
    ),
    Fault(
        "response.stream.arguments-other",
        "the whole arguments are others than the pieces'",
        TOOLS,
        events(PIECES_DONE, put("arguments", "{}")),
    ),
    Fault(
        "response.stream.arguments-object",
        "the whole arguments are an object",
        TOOLS,
        events(PIECES_DONE, put("arguments", json.loads)),
    ),
    Fault(
        "response.stream.call-id-missing",
        "the call that is done has no call_id",
        TOOLS,
        events(DONE, drop("item.call_id")),
    ),
    Fault(
        "response.stream.call-name-other",
        "another function is called than the forced one",
        TOOLS,
        both(
            events(DONE, put("item.name", "search")), events(ENDED, put("response.output.0.name", "search"))
        ),
    ),
    Fault(
        "response.stream.call-broken",
        "the call's arguments are JSON that doesn't end",
        TOOLS,
        both(
            events(DONE, put("item.arguments", "{")), events(ENDED, put("response.output.0.arguments", "{"))
        ),
    ),
    Fault(
        "response.stream.indexes-count",
        "output_index counts the events",
        STREAMS,
        numbered(ABOUT, lambda number: put("output_index", number)),
    ),
]

LINES = [
    Fault(
        "response.stream.error-inside",
        "an error event comes in the middle",
        STREAMS,
        inserted(
            b'event: error\ndata: {"type": "error", "code": null, "message": "busy", "param": null}',
            before=DELTA,
        ),
    ),
    Fault(
        "response.stream.error-object",
        "an error object comes in the middle",
        STREAMS,
        inserted(b'data: {"error": {"message": "overloaded", "type": "server_error"}}', before=DELTA),
    ),
    Fault(
        "response.stream.chat-chunk",
        "a chat chunk stands among the events",
        STREAMS,
        inserted(
            b'data: {"id": "a", "object": "chat.completion.chunk", "model": "m", "choices": []}',
            before=DELTA,
        ),
    ),
    Fault(
        "response.stream.json-broken",
        "an event's JSON is not closed",
        STREAMS,
        stream(lambda blocks: [*blocks[:2], blocks[2][:-1], *blocks[3:]]),
    ),
    Fault(
        "response.stream.json-python",
        "events are written as Python writes them",
        STREAMS,
        each_block(
            lambda block: block if payload(block) is None else with_data(block, repr(payload(block)).encode())
        ),
    ),
    Fault(
        "response.stream.cut",
        "the stream ends in the middle of an event",
        STREAMS,
        raw(lambda data: data[: len(data) * 2 // 3]),
    ),
    Fault(
        "response.stream.type-json",
        "the content type is application/json",
        STREAMS,
        header("content-type", "application/json"),
    ),
    Fault(
        "response.stream.document",
        "one JSON document comes, and no stream",
        STREAMS,
        both(raw(lambda _: json.dumps(CHAT).encode()), header("content-type", "application/json")),
    ),
    Fault("response.stream.lines", "events are lines of JSON without data:", STREAMS, each_block(data_of)),
    Fault("response.stream.empty", "the body is empty", STREAMS, raw(lambda _: b"")),
    Fault(
        "response.stream.nan",
        "an event holds NaN",
        STREAMS,
        events(first(DELTA), add("", "score", float("nan"))),
    ),
]

FAULTS = [*INDEXES, *LINES]

"""Faults in /v1/responses, whole and streamed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from faults.edit import (
    add,
    body,
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
    made,
    moved,
    numbered,
    payload,
    put,
    raw,
    rename,
    stream,
    where,
    with_data,
    without,
)
from faults.fault import Fault

if TYPE_CHECKING:
    from faults.edit import Select

WHOLE = ("responses", "responses.tool")
TEXT = ("responses",)
TOOL = ("responses.tool",)
STREAMS = ("responses.stream", "responses.tool.stream")
TEXTS = ("responses.stream",)
TOOLS = ("responses.tool.stream",)
MESSAGE = "output.0"
LIFE = ("response.created", "response.completed", "response.incomplete")
CHAT = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1795265544,
    "model": "tiny",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "One"}, "finish_reason": "stop"}],
}


def _of(*kinds: str) -> Select:
    return where(lambda one: one.get("type") in kinds)


ALL = where(lambda one: "type" in one)
CREATED = _of("response.created")
ENDED = _of("response.completed", "response.incomplete")
BEGUN = _of("response.output_item.added")
DONE = _of("response.output_item.done")
PART = _of("response.content_part.added")
PART_DONE = _of("response.content_part.done")
DELTA = _of("response.output_text.delta", "response.function_call_arguments.delta")
WORDS = _of("response.output_text.delta")
WORDS_DONE = _of("response.output_text.done")
PIECES = _of("response.function_call_arguments.delta")
PIECES_DONE = _of("response.function_call_arguments.done")
ABOUT = where(lambda one: "output_index" in one)
CARRIES = where(lambda one: isinstance(one.get("response"), dict))


def _nameless(block: bytes) -> bytes:
    """Leave the type to the event's name."""
    document = payload(block)
    if not isinstance(document, dict):
        return block
    document.pop("type", None)
    return with_data(block, json.dumps(document).encode())


def _renamed(block: bytes) -> bytes:
    lines = [line for line in block.split(b"\n") if not line.startswith(b"event:")]
    return b"\n".join([b"event: chunk", *lines])


def _flat(block: bytes) -> bytes:
    """Put the response's members beside the type."""
    document = payload(block)
    if not isinstance(document, dict) or "response" not in document:
        return block
    return with_data(block, json.dumps({**document.pop("response"), **document}).encode())


DOCUMENT = [
    Fault("response.id-missing", "the response has no id", WHOLE, body(drop("id"))),
    Fault("response.id-null", "the response's id is null", WHOLE, body(put("id", None))),
    Fault(
        "response.object-other",
        "the response calls itself chat.completion",
        WHOLE,
        body(put("object", "chat.completion")),
    ),
    Fault("response.object-missing", "the response doesn't say what it is", WHOLE, body(drop("object"))),
    Fault("response.created-missing", "the response has no time", WHOLE, body(drop("created_at"))),
    Fault(
        "response.created-renamed",
        "the response's time is called created",
        WHOLE,
        body(rename("created_at", "created")),
    ),
    Fault(
        "response.created-string",
        "the response's time is a string",
        WHOLE,
        body(put("created_at", "1795265544")),
    ),
    Fault(
        "response.created-ms",
        "the response's time counts milliseconds",
        WHOLE,
        body(put("created_at", lambda old: int(old) * 1000)),
    ),
    Fault("response.model-missing", "the response names no model", WHOLE, body(drop("model"))),
    Fault(
        "response.model-other",
        "the response names another model",
        WHOLE,
        body(put("model", "some-other-llm")),
    ),
    Fault("response.status-missing", "the response has no status", WHOLE, body(drop("status"))),
    Fault("response.status-foreign", "the response's status is done", WHOLE, body(put("status", "done"))),
    Fault("response.status-null", "the response's status is null", WHOLE, body(put("status", None))),
    Fault(
        "response.incomplete-no-reason",
        "the response is incomplete and says no reason",
        WHOLE,
        body(put("status", "incomplete"), add("", "incomplete_details", None)),
    ),
    Fault(
        "response.completed-with-reason",
        "the response is completed, and says why it is not",
        WHOLE,
        body(put("status", "completed"), add("", "incomplete_details", {"reason": "max_output_tokens"})),
    ),
    Fault(
        "response.error-beside",
        "a completed response has an error",
        WHOLE,
        body(put("status", "completed"), add("", "error", {"code": "server_error", "message": "no"})),
    ),
    Fault(
        "response.failed-without",
        "the response failed and says no error",
        WHOLE,
        body(put("status", "failed"), add("", "error", None)),
    ),
    Fault("response.output-missing", "the response has no output", WHOLE, body(drop("output"))),
    Fault("response.output-null", "output is null", WHOLE, body(put("output", None))),
    Fault("response.output-object", "output is an object", WHOLE, body(put("output", lambda old: old[0]))),
    Fault("response.output-string", "output is a string", WHOLE, body(put("output", "One two three"))),
    Fault(
        "response.output-empty",
        "output is empty, and the response completed",
        WHOLE,
        body(put("output", []), put("status", "completed"), add("", "incomplete_details", None)),
    ),
    Fault(
        "response.output-text-only",
        "the text stands in output_text alone",
        TEXT,
        body(put("output", "One"), rename("output", "output_text")),
    ),
    Fault("response.chat", "a chat completion is the answer", WHOLE, made(lambda _: CHAT)),
    Fault(
        "response.wrapped",
        "the response stands in a member response",
        WHOLE,
        made(lambda old: {"response": old}),
    ),
    Fault("response.usage-missing", "the response has no usage", WHOLE, body(drop("usage"))),
    Fault(
        "response.usage-chat",
        "usage counts prompt_tokens and completion_tokens",
        WHOLE,
        body(
            rename("usage.input_tokens", "prompt_tokens"), rename("usage.output_tokens", "completion_tokens")
        ),
    ),
    Fault(
        "response.usage-sum",
        "total_tokens is no sum",
        WHOLE,
        body(put("usage.total_tokens", lambda old: old + 3)),
    ),
    Fault("response.usage-string", "input_tokens is a string", WHOLE, body(put("usage.input_tokens", str))),
    Fault(
        "response.usage-negative", "output_tokens is negative", WHOLE, body(put("usage.output_tokens", -1))
    ),
    Fault(
        "response.usage-details-number",
        "input_tokens_details is a number",
        WHOLE,
        body(add("usage", "input_tokens_details", 0)),
    ),
    Fault(
        "response.usage-zero",
        "usage counts nothing",
        WHOLE,
        body(put("usage.input_tokens", 0), put("usage.output_tokens", 0), put("usage.total_tokens", 0)),
    ),
    Fault(
        "response.usage-few",
        "three hundred words are counted as a few tokens",
        TEXT,
        body(put(f"{MESSAGE}.content.0.text", "word " * 300)),
    ),
    Fault(
        "response.created-long-ago",
        "the response's time is in 1970",
        TEXT,
        body(put("created_at", 12)),
    ),
    Fault(
        "response.cut-early",
        "the response is cut off after three of the tokens asked for",
        WHOLE,
        body(
            put("status", "incomplete"),
            add("", "incomplete_details", {"reason": "max_output_tokens"}),
            put("usage", lambda old: {**old, "output_tokens": 3, "total_tokens": old["input_tokens"] + 3}),
        ),
    ),
    Fault(
        "response.thought-cut",
        "reasoning took every token, and the response completed",
        TEXT,
        body(
            put("output", [{"id": "rs_1", "type": "reasoning", "summary": []}]),
            put("status", "completed"),
            add("", "incomplete_details", None),
            put("usage", {"input_tokens": 9, "output_tokens": 16, "total_tokens": 25}),
        ),
    ),
    Fault("response.tools-object", "tools is an object", WHOLE, body(add("", "tools", {}))),
    Fault("response.metadata-string", "metadata is a string", WHOLE, body(add("", "metadata", "none"))),
    Fault(
        "response.temperature-string", "temperature is a string", WHOLE, body(add("", "temperature", "1.0"))
    ),
    Fault(
        "response.max-other",
        "another max_output_tokens is repeated than was asked for",
        WHOLE,
        body(add("", "max_output_tokens", 999)),
    ),
]

DEEP = [
    Fault(
        "response.asked.failed",
        "the response failed, with 200",
        ("responses.limit", "responses.metadata", "responses.truncation"),
        body(
            put("status", "failed"),
            add("", "error", {"code": "server_error", "message": "No memory."}),
            put("output", []),
        ),
    ),
    Fault(
        "response.asked.silent",
        "the response is completed, and holds nothing",
        ("responses.limit", "responses.metadata", "responses.truncation"),
        body(put("status", "completed"), add("", "incomplete_details", None), put("output", [])),
        least="fail",
    ),
    Fault(
        "response.limit.cut-completed",
        "text that the limit cuts off is completed",
        ("responses.limit",),
        body(
            put("status", "completed"),
            add("", "incomplete_details", None),
            put("usage", lambda old: {**old, "output_tokens": 32, "total_tokens": old["input_tokens"] + 32}),
            put(f"{MESSAGE}.content.0.text", " ".join(["word"] * 32)),
        ),
    ),
    Fault(
        "response.limit.uncounted",
        "the limit is kept because no token is counted",
        ("responses.limit",),
        body(put("usage", lambda old: {**old, "output_tokens": 0, "total_tokens": old["input_tokens"]})),
    ),
    Fault(
        "response.limit.few-counted",
        "the limit is kept because few tokens are counted",
        ("responses.limit",),
        body(put(f"{MESSAGE}.content.0.text", "word " * 300)),
    ),
]

ITEMS = [
    Fault("response.item-type-missing", "an output item has no type", WHOLE, body(drop(f"{MESSAGE}.type"))),
    Fault("response.item-null", "an output item is null", WHOLE, body(put(MESSAGE, None))),
    Fault("response.item-string", "an output item is a string", WHOLE, body(put(MESSAGE, "One"))),
    Fault("response.item-id-missing", "a message has no id", TEXT, body(drop(f"{MESSAGE}.id"))),
    Fault("response.role-missing", "a message has no role", TEXT, body(drop(f"{MESSAGE}.role"))),
    Fault("response.role-other", "a message's role is user", TEXT, body(put(f"{MESSAGE}.role", "user"))),
    Fault("response.content-missing", "a message has no content", TEXT, body(drop(f"{MESSAGE}.content"))),
    Fault(
        "response.content-string",
        "a message's content is a string",
        TEXT,
        body(put(f"{MESSAGE}.content", "One")),
    ),
    Fault(
        "response.content-empty",
        "a message's content is empty, and the response completed",
        TEXT,
        body(put(f"{MESSAGE}.content", []), put("status", "completed")),
    ),
    Fault(
        "response.part-type-missing",
        "a part of the content has no type",
        TEXT,
        body(drop(f"{MESSAGE}.content.*.type")),
    ),
    Fault(
        "response.text-missing",
        "a part of the content has no text",
        TEXT,
        body(drop(f"{MESSAGE}.content.*.text")),
    ),
    Fault("response.text-null", "a part's text is null", TEXT, body(put(f"{MESSAGE}.content.*.text", None))),
    Fault(
        "response.text-object",
        "a part's text is an object",
        TEXT,
        body(put(f"{MESSAGE}.content.*.text", {"value": "One"})),
    ),
    Fault(
        "response.annotations-missing",
        "a part has no annotations",
        TEXT,
        body(drop(f"{MESSAGE}.content.*.annotations")),
    ),
    Fault(
        "response.annotations-null",
        "a part's annotations is null",
        TEXT,
        body(put(f"{MESSAGE}.content.*.annotations", None)),
    ),
    Fault("response.call-id-missing", "a call has no call_id", TOOL, body(drop("output.*.call_id"))),
    Fault("response.call-id-null", "a call's call_id is null", TOOL, body(put("output.*.call_id", None))),
    Fault("response.call-name-missing", "a call has no name", TOOL, body(drop("output.*.name"))),
    Fault(
        "response.call-name-other",
        "another function is called than the forced one",
        TOOL,
        body(put("output.*.name", "search")),
    ),
    Fault(
        "response.arguments-object",
        "a call's arguments is an object",
        TOOL,
        body(put("output.*.arguments", json.loads)),
    ),
    Fault("response.arguments-missing", "a call has no arguments", TOOL, body(drop("output.*.arguments"))),
    Fault(
        "response.arguments-broken",
        "a call's arguments is JSON that doesn't end",
        TOOL,
        body(put("output.*.arguments", lambda old: old[:-1])),
    ),
    Fault(
        "response.arguments-twice",
        "a call's arguments hold their JSON twice",
        TOOL,
        body(put("output.*.arguments", lambda old: old + old)),
    ),
    Fault(
        "response.item-twice", "an output item is there twice", TEXT, body(put("output", lambda old: old * 2))
    ),
    Fault(
        "response.call-id-twice",
        "two calls have one call_id",
        TOOL,
        body(put("output", lambda old: [*old, {**old[0], "id": "fc_2"}])),
    ),
    Fault(
        "response.arguments-additional",
        "a call of a strict function has a member that its schema doesn't know",
        TOOL,
        body(put("output.*.arguments", lambda old: json.dumps({**json.loads(old), "unit": "C"}))),
    ),
    Fault(
        "response.call-nested",
        "name and arguments stand in a function",
        TOOL,
        body(
            put(
                "output.0",
                lambda old: {
                    "id": "fc_1",
                    "type": "function",
                    "function": {"name": old["name"], "arguments": old["arguments"]},
                },
            )
        ),
    ),
]

EVENTS = [
    Fault(
        "response.stream.sequence-gap",
        "sequence_number skips one",
        STREAMS,
        events(last(ALL), put("sequence_number", lambda old: old + 1)),
    ),
    Fault(
        "response.stream.sequence-missing",
        "events have no sequence_number",
        STREAMS,
        events(ALL, drop("sequence_number")),
    ),
    Fault(
        "response.stream.sequence-same",
        "every sequence_number is 0",
        STREAMS,
        events(ALL, put("sequence_number", 0)),
    ),
    Fault(
        "response.stream.sequence-from-one",
        "sequence_number begins with 1",
        STREAMS,
        events(ALL, put("sequence_number", lambda old: old + 1)),
    ),
    Fault(
        "response.stream.sequence-string",
        "sequence_number is a string",
        STREAMS,
        events(ALL, put("sequence_number", str)),
    ),
    Fault("response.stream.created-lost", "no response.created comes", STREAMS, without(CREATED)),
    Fault("response.stream.created-twice", "response.created comes twice", STREAMS, copied(CREATED)),
    Fault(
        "response.stream.created-late",
        "response.created comes after the first item",
        STREAMS,
        moved(CREATED, before=DELTA),
    ),
    Fault("response.stream.ended-lost", "the last event is lost", STREAMS, without(ENDED)),
    Fault("response.stream.ended-twice", "the response ends twice", STREAMS, copied(ENDED)),
    Fault(
        "response.stream.ended-early",
        "an event comes after the response ended",
        STREAMS,
        copied(first(DELTA), after=ENDED),
    ),
    Fault(
        "response.stream.type-missing",
        "the type stands in the event's name alone",
        STREAMS,
        each_block(_nameless),
    ),
    Fault(
        "response.stream.type-foreign",
        "pieces of text have a type of the server's own",
        TEXTS,
        events(WORDS, put("type", "text.delta")),
    ),
    Fault("response.stream.name-other", "every event is named chunk", STREAMS, each_block(_renamed)),
    Fault("response.stream.flat", "the response's members stand beside the type", STREAMS, each_block(_flat)),
    Fault(
        "response.stream.response-null",
        "response.created carries null",
        STREAMS,
        events(CREATED, put("response", None)),
    ),
    Fault(
        "response.stream.response-missing",
        "the last event carries no response",
        STREAMS,
        events(ENDED, drop("response")),
    ),
    Fault(
        "response.stream.id-changes",
        "the last event carries another response's id",
        STREAMS,
        events(ENDED, put("response.id", "resp_2")),
    ),
    Fault(
        "response.stream.id-missing",
        "the last event's response has no id",
        STREAMS,
        events(ENDED, drop("response.id")),
    ),
    Fault(
        "response.stream.status-wrong",
        "the last event's response is in_progress",
        STREAMS,
        events(ENDED, put("response.status", "in_progress")),
    ),
    Fault(
        "response.stream.status-missing",
        "the last event's response has no status",
        STREAMS,
        events(ENDED, drop("response.status")),
    ),
    Fault(
        "response.stream.created-completed",
        "response.created carries a completed response",
        STREAMS,
        events(CREATED, put("response.status", "completed")),
    ),
    Fault(
        "response.stream.output-empty",
        "the last event's response has no output",
        STREAMS,
        events(ENDED, put("response.output", [])),
    ),
    Fault(
        "response.stream.output-missing",
        "the last event's response lacks output",
        STREAMS,
        events(ENDED, drop("response.output")),
    ),
    Fault(
        "response.stream.usage-missing",
        "the last event's response has no usage",
        STREAMS,
        events(ENDED, drop("response.usage")),
    ),
    Fault(
        "response.stream.usage-null",
        "the last event's usage is null",
        STREAMS,
        events(ENDED, put("response.usage", None)),
    ),
    Fault(
        "response.stream.usage-sum",
        "total_tokens is no sum",
        STREAMS,
        events(ENDED, put("response.usage.total_tokens", 1)),
    ),
    Fault(
        "response.stream.model-other",
        "the response names another model",
        STREAMS,
        events(CARRIES, put("response.model", "some-other-llm")),
    ),
    Fault(
        "response.stream.created-ms",
        "the response's time counts milliseconds",
        STREAMS,
        events(CARRIES, put("response.created_at", lambda old: int(old) * 1000)),
    ),
]

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

FAULTS = [*DOCUMENT, *DEEP, *ITEMS, *EVENTS, *INDEXES, *LINES]

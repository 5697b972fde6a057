"""Faults in the items and events of a streamed response."""

from __future__ import annotations

import json

from faults.edit import (
    body,
    copied,
    drop,
    each_block,
    events,
    first,
    last,
    moved,
    payload,
    put,
    where,
    with_data,
    without,
)
from faults.fault import Fault
from faults.responses import CARRIES, CREATED, DELTA, ENDED, MESSAGE, STREAMS, TEXT, TEXTS, WHOLE, WORDS

TOOL = ("responses.tool",)


ALL = where(lambda one: "type" in one)


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
        "response.stream.sequence-from-two",
        "sequence_number begins with 2",
        STREAMS,
        events(ALL, put("sequence_number", lambda old: old + 2)),
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

FAULTS = [*ITEMS, *EVENTS]

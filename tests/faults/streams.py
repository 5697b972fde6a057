"""Faults in a chat answer that is streamed: its chunks, its deltas and why it ends."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from faults.edit import (
    Nowhere,
    add,
    both,
    copied,
    data_of,
    drop,
    events,
    first,
    lacking,
    last,
    later,
    nth,
    numbered,
    put,
    rename,
    stream,
    where,
    with_data,
    without,
)
from faults.fault import Fault

if TYPE_CHECKING:
    from faults.edit import Change


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
COUNTERS = {"prompt_tokens": 9, "completion_tokens": 4, "total_tokens": 13}


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
        "stream.role-missing", "no event has the role", STREAMS, events(ROLE, drop("choices.*.delta.role"))
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

FAULTS = [*CHUNKS, *DELTAS, *FINISHES]

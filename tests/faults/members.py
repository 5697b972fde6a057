"""Faults in single members, on rows that ask for one thing each and share everything else with plain chat."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

from faults.edit import Nowhere, add, body, drop, events, inserted, later, put, raw, where, without
from faults.fault import Fault, Variation
from faults.streams import CHOICES

if TYPE_CHECKING:
    from collections.abc import Callable

    from faults.edit import Change

ALONE = (
    "chat.completions.parts",
    "chat.completions.developer",
    "chat.completions.stop*[!m]",
    "chat.completions.labels",
    "chat.completions.tool.result*",
    "chat.completions.cache",
)
OWN = (
    "chat.completions.n",
    "chat.completions.n.stream",
    "chat.completions.logprobs*",
    "chat.completions.tool.required",
    "chat.completions.tool.parallel",
    "chat.completions.json-schema*",
)
STREAMS = (
    "chat.completions.tool.parallel",
    "chat.completions.json-schema.stream",
    "chat.completions.logprobs.stream",
)
OBJECTS = ("chat.completions.json-object", "chat.completions.json-schema")
RESPONSES = ("responses", "responses.[hmul]*", "responses.t[er]*", "responses.tool.result*")
RESPONDED = ("responses*stream",)
CALLED = ("chat.completions.tool*stream", "chat.completions.tool.long", "chat.completions.tool.parallel")
GREAT = 10**6
DRAWN = ("images.generations", "images.edits")
SPOKEN = ("audio.speech.wav",)
DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
CALL = where(
    lambda one: any((each.get("delta") or {}).get("tool_calls") for each in one.get("choices") or ())
)
SCORED = where(
    lambda one: any((each.get("logprobs") or {}).get("content") for each in one.get("choices") or ())
)
COUNTED = where(lambda one: isinstance(one.get("usage"), dict))
FORCED = (
    "chat.completions.tool",
    "chat.completions.tool.required",
    "chat.completions.tool.no-parameters",
    "chat.completions.tool.strict",
)
ITEMS = where(lambda one: "output_index" in one)
OPENAPI = "openapi-2026-08-21#/components/schemas"
EMPTY = "check tools.stream-nothing-empty: the SDKs add nothing to what they have"
NO_CALLS = "check chat.no-empty-calls: most agents ask whether there is a call"


def _more(old: int) -> int:
    return old + 50


def _thought(document: Any) -> None:
    """Put what is said among the thoughts."""
    for choice in document["choices"]:
        message = choice["message"]
        if not message.get("content", "").strip().startswith("{"):
            raise Nowhere
        message["reasoning_content"], message["content"] = message["content"], None


FAULTS = [
    Fault("member.sum", "the tokens don't add up", OWN, body(put("usage.total_tokens", _more))),
    Fault(
        "member.sum-streamed",
        "a stream's tokens don't add up",
        OWN,
        events(COUNTED, put("usage.total_tokens", _more)),
    ),
    Fault(
        "member.cached",
        "more was cached than asked",
        ALONE,
        body(add("usage", "prompt_tokens_details", {"cached_tokens": GREAT})),
    ),
    Fault("member.index", "the only answer has index 1", ALONE, body(put("choices.*.index", 1))),
    Fault(
        "member.two",
        "two answers come",
        ALONE,
        body(put("choices", lambda old: [*old, {**old[0], "index": 1}])),
    ),
    Fault("member.role-user", "the answer is the user's", ALONE, body(put("choices.*.message.role", "user"))),
    Fault(
        "member.created-jumps",
        "a stream's time jumps",
        STREAMS,
        events(later(CHOICES), put("created", 4000000000)),
    ),
    Fault(
        "member.model-changes",
        "a stream's model changes",
        STREAMS,
        events(later(CHOICES), put("model", "other")),
    ),
    Fault("member.in-thoughts", "the JSON stands among the thoughts", OBJECTS, body(_thought)),
    Fault(
        "member.in-progress",
        "a response that was waited for is in progress",
        RESPONSES,
        body(put("status", "in_progress")),
    ),
    Fault(
        "member.item-twice", "an item comes twice", RESPONSES, body(put("output", lambda old: [*old, *old]))
    ),
    Fault(
        "member.indexes",
        "the first item has index 5",
        RESPONDED,
        events(ITEMS, put("output_index", lambda old: old + 5)),
    ),
    Fault(
        "member.name-empty",
        "later pieces of a call have an empty name",
        CALLED,
        events(later(CALL), add("choices.*.delta.tool_calls.*.function", "name", "")),
        least="note",
        why=EMPTY,
    ),
    Fault(
        "member.id-empty",
        "later pieces of a call have an empty id",
        CALLED,
        events(later(CALL), add("choices.*.delta.tool_calls.*", "id", "")),
        least="note",
        why=EMPTY,
    ),
    Fault(
        "member.no-calls",
        "an answer without calls has a list of none",
        ("chat.completions",),
        body(add("choices.*.message", "tool_calls", [])),
        least="note",
        why=NO_CALLS,
    ),
    Fault(
        "member.error-named",
        "an event is called error",
        ("responses*stream", "audio.transcriptions.stream"),
        inserted(b'event: error\ndata: {"message": "No memory.", "code": 500}', before=where(lambda _: True)),
    ),
]


def _zebra(token: dict[str, Any]) -> dict[str, Any]:
    return {**token, "token": " zebra", "bytes": list(b" zebra")}


def _picture(make: Callable[[bytes], bytes]) -> Change:
    return body(put("data.*.b64_json", lambda old: b64encode(make(b64decode(old))).decode()))


def _unseen(document: Any) -> None:
    """Count tokens that nobody sees."""
    for choice in document["choices"]:
        if not choice["message"].get("content"):
            raise Nowhere
        choice["message"].update(content="", tool_calls=[])
        choice["finish_reason"] = "length"
    document["usage"].update(completion_tokens=4, completion_tokens_details={"reasoning_tokens": 0})


LOST = [
    Fault("member.unseen", "tokens are counted, none as a thought, and none is seen", ALONE, body(_unseen)),
    Fault(
        "member.call-lost",
        "a call never comes, and the turn is over",
        CALLED,
        without(CALL),
    ),
    Fault(
        "member.call-lost-at-once",
        "a call isn't there, and the turn is over",
        FORCED,
        body(drop("choices.*.message.tool_calls")),
    ),
]

PROBABILITIES = [
    Fault(
        "member.other-tokens",
        "a stream's tokens are another text's",
        ("chat.completions.logprobs.stream",),
        events(SCORED, put("choices.*.logprobs.content.*", _zebra)),
    ),
    Fault(
        "member.no-alternatives",
        "a stream's tokens have no alternatives",
        ("chat.completions.logprobs.stream",),
        events(SCORED, put("choices.*.logprobs.content.*.top_logprobs", [])),
    ),
    Fault(
        "member.other-tokens-responded",
        "the tokens of a response are another text's",
        ("responses.logprobs",),
        body(put("output.*.content.*.logprobs.*", _zebra)),
    ),
]

FILES = [
    Fault("file.picture-cut", "a picture ends in the middle", DRAWN, _picture(lambda data: data[:-30])),
    Fault("file.picture-head", "a picture is its header alone", DRAWN, _picture(lambda data: data[:33])),
    Fault("file.picture-dot", "a picture is a single dot", DRAWN[:1], _picture(lambda _: b64decode(DOT))),
    Fault("file.silent", "speech is silent", SPOKEN, raw(lambda data: data[:44] + bytes(len(data) - 44))),
    Fault("file.short", "speech lasts no time", SPOKEN, raw(lambda data: data[:60])),
    Fault("file.half", "speech ends in the middle of a sample", SPOKEN, raw(lambda data: data[:-1])),
]

VARIATIONS = [
    Variation(
        "member.thoughts-in-json",
        "thoughts in JSON stand beside the JSON",
        OBJECTS,
        body(add("choices.*.message", "reasoning_content", '{"plan": 1}')),
        f"{OPENAPI}/ChatCompletionResponseMessage",
    ),
]

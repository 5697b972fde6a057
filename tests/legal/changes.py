"""Changes of one answer, or of a whole run, that keep what has to be true of it: see `INVARIANTS`.

Each is drawn anew by the run's random numbers; one that finds nothing to change raises Nowhere.
"""

from __future__ import annotations

import json
import re
from copy import deepcopy
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any

from faults.edit import GAP, Nowhere, each_block, payload, stream, with_data
from legal.draw import Draw
from legal.sources import MERGED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

    from aioc_runner.wire.exchange import Exchange, Recording

    Made = Callable[[Random, Exchange], Exchange]

INVARIANTS = {
    "ids": "an id is the same wherever a run says it: in events, in later requests, in addresses",
    "sums": "a total is the sum of its parts, and all answers count the prompt's tokens more by as much",
    "indexes": "what is split keeps its index, and events that are numbered are numbered anew",
    "tools": "no tool is called but one that was offered, and its arguments stay the JSON text they are",
    "texts": "a stream's pieces add up to the same text, wherever it is cut",
    "members": "what is null may be absent, and what may be absent null, where no row asks for it",
    "extras": "a member of the server's own has a name that OpenAI doesn't use, and is no entry of a map",
    "order": "members have no order, headers' names no case",
    "vectors": "a text has nearly the same vector in every row",
    "lines": "comments and white space stand where the formats allow them",
}
"""What no variation of a run breaks; the tests of this folder rest on it."""

ID = re.compile(
    rb"\b(?:chatcmpl|call|cmpl|resp|msg|fc|cmp|video|file|ftjob|modr|event|sess)[-_][A-Za-z0-9]{12,}"
)
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
OPTIONAL = {
    "message": ("refusal", "annotations", "audio"),
    "delta": ("refusal",),
    "choices": ("logprobs",),
    "chat.completion": ("service_tier", "system_fingerprint"),
    "chat.completion.chunk": ("service_tier", "system_fingerprint"),
    "response": (
        "completed_at",
        "conversation",
        "max_tool_calls",
        "previous_response_id",
        "prompt_cache_key",
        "safety_identifier",
        "service_tier",
        "user",
    ),
}
"""Members that the package's types let be null and absent, and that no request asks for.

By the member that holds their object, or by what the object calls itself.
"""
FILLED = {
    "chat.completion": (
        "CreateChatCompletionResponse",
        ("metadata", "moderation", "service_tier", "system_fingerprint"),
    ),
    "chat.completion.chunk": (
        "CreateChatCompletionStreamResponse",
        ("moderation", "service_tier", "system_fingerprint"),
    ),
    "response": (
        "Response",
        (
            "conversation",
            "max_tool_calls",
            "moderation",
            "previous_response_id",
            "prompt",
            "prompt_cache_key",
            "prompt_cache_retention",
            "safety_identifier",
            "service_tier",
            "user",
        ),
    ),
}
"""Members that may have any value that OpenAI's document knows: no request asks for another.

By what an object calls itself: the definition that describes it, and its members.
"""
MAPS = (
    *("metadata", "top_logprobs", "logit_bias", "parameters", "schema"),
    *("categories", "category_scores", "category_applied_input_types", "variables"),
)
COUNTED = (("prompt_tokens", "total_tokens"), ("input_tokens", "total_tokens"))


# Whole runs


def renamed(random: Random, recording: Recording) -> Recording:
    """Give every id another of its kind (ids)."""
    names: dict[bytes, bytes] = {}

    def other(found: re.Match[bytes]) -> bytes:
        kind = re.split(rb"(?<=[-_])", found[0], maxsplit=1)[0]
        made = kind + "".join(random.choices(LETTERS, k=random.randint(12, 40))).encode()
        return names.setdefault(found[0], made)

    def everywhere(data: bytes) -> bytes:
        return ID.sub(other, data)

    exchanges = (
        replace(
            one,
            url=everywhere(one.url.encode()).decode(),
            body=everywhere(one.body),
            request_body=everywhere(one.request_body),
            frames=tuple(replace(frame, data=everywhere(frame.data)) for frame in one.frames),
        )
        for one in recording.exchanges
    )
    return replace(recording, exchanges=tuple(exchanges))


# Documents: of a body, or of each event of a stream


def shuffled(random: Random, exchange: Exchange) -> Exchange:
    """Write members in another order (order)."""
    return each(exchange, lambda document: _shuffled(random, document))


def _shuffled(random: Random, value: Any) -> Any:
    if isinstance(value, list):
        return [_shuffled(random, one) for one in value]
    if not isinstance(value, dict):
        return value
    names = list(value)
    random.shuffle(names)
    return {name: _shuffled(random, value[name]) for name in names}


def extended(random: Random, exchange: Exchange) -> Exchange:
    """Add members of the server's own (extras)."""

    def edit(document: Any) -> Any:
        for _, one in _objects(document):
            if random.random() < 0.3:
                one[f"x_{random.choice('abc')}"] = random.choice((None, 7, -0.5, "own", {"n": [1]}, []))
        return document

    return each(exchange, edit)


def toggled(random: Random, exchange: Exchange) -> Exchange:
    """Leave out what is null, and send null for what is absent (members)."""

    def edit(document: Any) -> Any:
        for name, one in _objects(document):
            for member in OPTIONAL.get(name, OPTIONAL.get(str(one.get("object")), ())):
                if random.random() < 0.5:
                    _toggle(one, member)
        return document

    return each(exchange, edit)


def _toggle(holder: dict[str, Any], member: str) -> None:
    if member not in holder:
        holder[member] = None
    elif holder[member] in (None, [], ""):
        del holder[member]


def filled(random: Random, exchange: Exchange) -> Exchange:
    """Give values to members that nothing else depends on, the same in every event (members)."""
    draw = Draw(random, MERGED)
    values = {
        kind: {name: draw.value(MERGED[definition]["properties"].get(name, {}), name) for name in names}
        for kind, (definition, names) in FILLED.items()
    }

    def edit(document: Any) -> Any:
        for _, one in list(_objects(document)):
            for name, value in values.get(str(one.get("object")), {}).items():
                if one.get(name) is None and value is not None:
                    one[name] = deepcopy(value)
        return document

    return each(exchange, edit)


def counted(more: int) -> Made:
    """Count more tokens of every prompt (sums)."""

    def edit(document: Any) -> Any:
        for _, one in _objects(document):
            for part, total in COUNTED:
                if isinstance(one.get(part), int) and isinstance(one.get(total), int):
                    one[part] += more
                    one[total] += more
        return document

    return lambda _, exchange: each(exchange, edit)


def _objects(value: Any, name: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """List the objects of a document that are no maps, each with the member that holds it."""
    if isinstance(value, list):
        for one in value:
            yield from _objects(one, name)
    elif isinstance(value, dict) and name not in MAPS:
        yield name, value
        for key, one in list(value.items()):
            yield from _objects(one, key)


def each(exchange: Exchange, edit: Callable[[Any], Any]) -> Exchange:
    """Edit the JSON of a body, of each event or of each message of the server."""
    if exchange.frames:
        frames = (
            one if one.sent else replace(one, data=json.dumps(edit(json.loads(one.data))).encode())
            for one in exchange.frames
        )
        return replace(exchange, frames=tuple(frames))
    if exchange.media_type == "application/json":
        return replace(exchange, body=json.dumps(edit(json.loads(exchange.body))).encode())
    return each_block(lambda block: _block(block, edit))(exchange)


def _block(block: bytes, edit: Callable[[Any], Any]) -> bytes:
    document = payload(block)
    return block if document is None else with_data(block, json.dumps(edit(document)).encode())


# Streams


def cut(random: Random, exchange: Exchange) -> Exchange:
    """Cut a stream's texts and arguments at other places (texts, indexes, tools)."""

    def make(blocks: list[bytes]) -> list[bytes]:
        made = [part for block in blocks for part in _cut(random, block)]
        if len(made) == len(blocks):
            raise Nowhere
        return _numbered(made)

    return stream(make)(exchange)


def _cut(random: Random, block: bytes) -> list[bytes]:
    document = payload(block)
    found = [] if document is None else list(_pieces(document))
    if len(found) != 1 or random.random() < 0.5:
        return [block]
    holder, name = found[0]
    text = holder[name]
    place = random.randint(1, len(text) - 1)
    parts: list[bytes] = []
    for part in (text[:place], text[place:]):
        holder[name] = part
        parts.append(with_data(block, json.dumps(document).encode()))
        _only_once(document)
    return parts


def _pieces(document: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Find the text of an event that can be cut in two."""
    typed = str(document.get("type", "")).endswith(".delta") and not document.get("logprobs")
    if typed and len(document.get("delta", "")) > 1:
        yield document, "delta"
    for choice in document.get("choices", []):
        if choice.get("finish_reason") or choice.get("logprobs"):
            return
        delta = choice["delta"]
        holders = [(delta, "content")]
        calls = delta.get("tool_calls") or ()
        holders += [(call["function"], "arguments") for call in calls if "function" in call]
        yield from ((holder, name) for holder, name in holders if len(holder.get(name) or "") > 1)


def _only_once(document: Any) -> None:
    """Leave to the first part of a piece what is said once: the role, and a call's id, type and name."""
    for choice in document.get("choices", []):
        choice["delta"].pop("role", None)
        for call in choice["delta"].get("tool_calls") or ():
            for name in ("id", "type"):
                call.pop(name, None)
            call["function"].pop("name", None)


def _numbered(blocks: list[bytes]) -> list[bytes]:
    """Number the events anew where they are numbered (indexes)."""
    numbers = count()
    return [_block(block, lambda document: _with_number(document, numbers)) for block in blocks]


def _with_number(document: Any, numbers: Iterator[int]) -> Any:
    if "sequence_number" in document:
        document["sequence_number"] = next(numbers)
    return document


def commented(random: Random, exchange: Exchange) -> Exchange:
    """Keep the stream open by comments and empty lines, anywhere (lines)."""
    if GAP not in exchange.body or exchange.media_type != "text/event-stream":
        raise Nowhere
    blocks = exchange.body.replace(b"\r\n", b"\n").split(GAP)
    return replace(exchange, body=GAP.join(_signed(random, block) for block in blocks))


def _signed(random: Random, block: bytes) -> bytes:
    """Put a sign of life before an event, or don't."""
    signs = (b": keep-alive", b":", b"", b": \xe2\x80\xa6")
    return random.choice(signs) + GAP + block if block and random.random() < 0.3 else block


# Heads


def recased(random: Random, exchange: Exchange) -> Exchange:
    """Write headers' names in another case and another order (order)."""
    cases = (str.upper, str.lower, str.title)
    headers = [(random.choice(cases)(name), value) for name, value in exchange.headers]
    random.shuffle(headers)
    return replace(exchange, headers=tuple(headers))


CHANGES: dict[str, Made] = {
    "cut": cut,
    "filled": filled,
    "toggled": toggled,
    "extended": extended,
    "shuffled": shuffled,
    "commented": commented,
    "recased": recased,
}
"""Changes of one answer, in the order in which they may follow each other: bytes come last."""

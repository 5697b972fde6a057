"""Texts grow by pieces, whatever becomes of the rest of a delta."""

from __future__ import annotations

import pytest

from aioc_runner.assemble import assemble
from aioc_runner.assemble.deltas import Growing, grown

MANY = 50_000


def chunk(**delta: object) -> dict[str, object]:
    choice = {"index": 0, "delta": delta, "finish_reason": None, "logprobs": None}
    return {"id": "1", "object": "chat.completion.chunk", "choices": [choice]}


def test_texts_inside_a_value_become_whole() -> None:
    """Members and items are looked into."""
    text = Growing(Growing("a", "b"), "c")

    assert grown({"one": [text, 1], "other": None}) == {"one": ["abc", 1], "other": None}


def test_a_text_of_many_pieces_becomes_whole() -> None:
    """No depth of calls bounds how many there are."""
    text: str | Growing = ""
    for _ in range(MANY):
        text = Growing(text, "x")

    assert grown(text) == "x" * MANY


def test_what_was_there_stays_where_a_later_entry_cannot_be_used() -> None:
    """The call that could have grown in the same delta grows once, when the list is joined by its ids."""
    begin = [{"index": 0, "id": "call", "function": {"arguments": "{"}}]
    more = [{"index": 0, "function": {"arguments": "}"}}, {"index": 5, "function": {"arguments": "?"}}]
    made = assemble("chat", [chunk(tool_calls=begin), chunk(tool_calls=more)])

    assert made.document is not None
    assert made.document["choices"][0]["message"]["tool_calls"][0]["function"]["arguments"] == "{}?"


@pytest.mark.parametrize("assembler", ["chat", "completion"])
def test_token_lists_leave_the_events_as_they_are(assembler: str) -> None:
    """They grow in place, and the place is a copy."""
    token = {"token": "a"}
    events = [chunk(content="a"), chunk(content="b")]
    for event in events:
        event["choices"][0] |= {"text": "a", "logprobs": {"content": [token], "tokens": ["a"]}}  # type: ignore[index]
    made = assemble("chat" if assembler == "chat" else "completion", events)

    assert made.document is not None
    member = "content" if assembler == "chat" else "tokens"
    assert len(made.document["choices"][0]["logprobs"][member]) == len(events)
    assert all(len(event["choices"][0]["logprobs"][member]) == 1 for event in events)  # type: ignore[index]

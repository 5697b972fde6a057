from __future__ import annotations

from typing import Any

import pytest

from aioc_runner.serve.match import match, similarity
from aioc_runner.serve.request import ClientRequest
from aioc_testing.small_catalog import CHAT, SAY_HELLO, TOOL, small_catalog

OTHER_TOOL: dict[str, Any] = {"type": "function", "function": {"name": "add", "strict": True}}


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({}, "chat"),
        ({"seed": 1}, "chat"),
        ({"stream": False}, "chat"),
        ({"stream": True}, "chat.stream"),
        ({"stream": True, "stream_options": {"include_usage": True}}, "chat.stream"),
        ({"stream": "true"}, "chat"),
        ({"tools": [OTHER_TOOL]}, "chat.tool"),
        ({"tools": [TOOL], "tool_choice": "auto"}, "chat.tool"),
        ({"stream": True, "tools": [OTHER_TOOL]}, "chat.tool.stream"),
        (
            {"stream": True, "tools": [TOOL], "stream_options": {"include_usage": True}},
            "chat.tool.stream",
        ),
        ({"response_format": {"type": "json_object"}}, "chat.json_object"),
        ({"response_format": {"type": "json_schema", "json_schema": {"name": "x"}}}, "chat.json_schema"),
        ({"max_tokens": None, "max_completion_tokens": 4}, "chat"),
    ],
)
def test_picks_the_row_a_request_resembles(members: dict[str, Any], expected: str) -> None:
    """A request is for the variant whose own members it has."""
    rows = [row for row in small_catalog().catalog.rows if row.path == CHAT]
    ask = ClientRequest(method="POST", path=CHAT, encoding="json", members={"messages": SAY_HELLO, **members})

    assert match(ask, rows).id == expected


def test_streaming_is_ignored_where_no_row_streams() -> None:
    """`stream: true` on a route without streams gets the route's answer."""
    rows = [small_catalog().row("speech")]

    assert (
        match(ClientRequest(method="POST", path="/v1/audio/speech", members={"stream": True}), rows).id
        == "speech"
    )


@pytest.mark.parametrize(
    ("wanted", "given", "expected"),
    [
        (1, 1, 1.0),
        ("a", "b", 0.25),
        ("a", ["a"], 0.0),
        ({"type": "x"}, {"type": "x", "more": 1}, 1.0),
        ({"type": "x", "name": "n"}, {"type": "x"}, 0.5),
        ([1, 2], [1], 1.0),
        ([], [1], 0.5),
    ],
)
def test_similarity(wanted: Any, given: Any, expected: float) -> None:
    """Likeness is 1 for the same, 0 for another type, and the mean of the parts between."""
    assert similarity(wanted, given) == expected

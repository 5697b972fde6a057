"""The user's own tools: which files are taken, and how they get into requests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.catalog import load as load_catalog
from aioc_runner.run.user_tools import ToolsError, load, offer, read

if TYPE_CHECKING:
    from pathlib import Path

PACKAGE = load_catalog()
MINE = read([{"type": "function", "function": {"name": "search"}}, {"name": "open_page", "description": "x"}])


def _body(row: str) -> dict[str, Any]:
    return dict(offer(PACKAGE.row(row).request, MINE).body)


@pytest.mark.parametrize(
    "document",
    [
        [{"type": "function", "function": {"name": "a", "parameters": {"type": "object"}, "strict": True}}],
        [{"function": {"name": "a-b_1"}}],
        [{"name": "a", "description": "does a", "parameters": {"type": "object", "properties": {}}}],
        [{"type": "function", "name": "a"}],
    ],
)
def test_takes_what_openai_takes(document: Any) -> None:
    """A tool is taken as chat and /v1/responses write it, and as a function alone."""
    (function,) = read(document)

    assert function["name"].startswith("a")
    assert "type" not in function


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ({}, "a JSON array"),
        ([], "at least one"),
        (["a"], "[0] isn't an object"),
        ([{"type": "web_search"}], "[0] isn't a function"),
        ([{"function": "a"}], "[0] isn't a function"),
        ([{"function": {}}], "[0].function.name"),
        ([{"name": "a"}, {"name": "a b"}], "[1].name"),
        ([{"name": "a", "parameters": []}], "[0].parameters must be a JSON Schema"),
        ([{"name": "a", "parameters": {}}], '"type": "object"'),
        ([{"name": "a", "description": 1}], "[0].description"),
        ([{"name": "a"}, {"name": "a"}], 'two tools have the name "a"'),
        ([{"name": f"a{number}"} for number in range(129)], "129 tools"),
    ],
)
def test_refuses_what_openai_refuses(document: Any, says: str) -> None:
    """What can't be offered is refused in one line that says where."""
    with pytest.raises(ToolsError) as caught:
        read(document)

    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (None, "can't read"),
        ("{", "isn't JSON"),
        ("\xff", "isn't JSON"),
        ("[" * 100_000, "isn't JSON"),
        ("[1]", "[0]"),
    ],
)
def test_a_file_that_is_none(tmp_path: Path, text: str | None, says: str) -> None:
    """A file that isn't there, is no JSON or holds no tools is named in the complaint."""
    path = tmp_path / "tools.json"
    if text is not None:
        path.write_bytes(text.encode("latin-1"))

    with pytest.raises(ToolsError) as caught:
        load(path)

    assert says in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_file(tmp_path: Path) -> None:
    """A file of tools is read."""
    path = tmp_path / "tools.json"
    path.write_text(json.dumps([{"name": "search"}]))

    assert load(path) == ({"name": "search"},)


def test_offers_them_in_chat() -> None:
    """Chat offers the user's tools and forces the first of them by name."""
    body = _body("chat.completions.tool")

    assert [tool["function"]["name"] for tool in body["tools"]] == ["search", "open_page"]
    assert body["tool_choice"] == {"type": "function", "function": {"name": "search"}}


def test_offers_them_in_responses() -> None:
    """/v1/responses has name and type side by side."""
    body = _body("responses.tool")

    assert body["tools"][1] == {"type": "function", "name": "open_page", "description": "x"}
    assert body["tool_choice"] == {"type": "function", "name": "search"}


def test_leaves_a_choice_in_words() -> None:
    """A choice that names no tool stays."""
    assert _body("chat.completions.tool.required")["tool_choice"] == "required"


def test_names_them_in_earlier_turns() -> None:
    """A call of an earlier turn is one of a tool that is offered."""
    turns = _body("chat.completions.tool.result")["messages"]

    assert turns[1]["tool_calls"][0]["function"]["name"] == "search"
    assert turns[2]["tool_call_id"] == turns[1]["tool_calls"][0]["id"]


@pytest.mark.parametrize("row", ["chat.completions", "embeddings"])
def test_leaves_other_requests(row: str) -> None:
    """A request without tools stays as it is."""
    request = PACKAGE.row(row).request

    assert offer(request, MINE) == request


def test_leaves_all_without_tools() -> None:
    """Without tools of the user's the row's own are offered."""
    request = PACKAGE.row("chat.completions.tool").request

    assert offer(request, ()) == request

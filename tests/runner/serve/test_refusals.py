"""What the reference server says of requests that OpenAI would refuse."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.serve.refusals import Watch, refusals
from aioc_runner.serve.request import ClientRequest

if TYPE_CHECKING:
    from pathlib import Path

    from aioc_generated.catalog import Row

PACKAGE = load()
USER = {"role": "user", "content": "Hi."}


def _asked(path: str, **members: Any) -> tuple[ClientRequest, list[Row]]:
    rows = [row for row in PACKAGE.catalog.rows if row.path == path and row.method == "POST"]
    given = {"model": "gpt-5.4", **members}
    return ClientRequest(method="POST", path=path, encoding="json", members=given), rows


@pytest.mark.parametrize(
    ("path", "members"),
    [
        (
            "/v1/chat/completions",
            {"messages": [USER], "stream": True, "stream_options": {"include_usage": True}},
        ),
        ("/v1/responses", {"input": [USER], "tools": [{"type": "custom", "name": "apply_patch"}]}),
        ("/v1/rerank", {"query": "a", "documents": ["b"], "anything": 1}),
    ],
)
def test_allows(path: str, members: dict[str, Any]) -> None:
    """What the document allows, and routes that it doesn't have."""
    assert [*refusals(*_asked(path, **members))] == []


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"messages": "Hi."}, "$.messages"),
        ({}, "messages"),
        ({"messages": [USER], "temperature": "warm"}, "$.temperature"),
        ({"messages": [USER], "top_k": 5}, "$.top_k: there is no such member"),
    ],
)
def test_refuses(members: dict[str, Any], said: str) -> None:
    found = [*refusals(*_asked("/v1/chat/completions", **members))]

    assert len(found) == 1
    assert said in found[0]


def test_watch_says_each_once_and_keeps_all(tmp_path: Path) -> None:
    """A program asks the same again and again; its author reads it once."""
    said: list[str] = []
    watch = Watch(said.append, tmp_path / "requests.jsonl")
    for _ in range(2):
        watch(*_asked("/v1/chat/completions", messages=[USER], top_k=5))
    watch(*_asked("/v1/chat/completions", messages=[USER]))

    lines = [json.loads(line) for line in (tmp_path / "requests.jsonl").read_text().splitlines()]
    assert len(said) == 1
    assert [(one["path"], one["request"]["top_k"]) for one in lines] == [("/v1/chat/completions", 5)] * 2

"""Refusals are alike where they differ only by an id or by what they repeat of their request."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from aioc_runner.detect.repeated import without_request
from aioc_testing.judging import answer

PLAIN = {"model": "tiny-chat", "messages": [{"role": "user", "content": "Say hello."}], "max_tokens": 16}
WEATHER = [{"role": "user", "content": [{"type": "text", "text": 'What is the weather in "Paris"?'}]}]
TOOL: dict[str, Any] = {"model": "tiny-chat", "messages": WEATHER, "tools": [], "tool_choice": "auto"}


def said(words: str, sent: dict[str, Any]) -> str:
    exchange = replace(answer("chat.completions/probe", 400), request_body=json.dumps(sent).encode())
    return without_request(words, exchange)


@pytest.mark.parametrize(
    ("plain", "other"),
    [
        pytest.param("no (req_1a2b3c4d5e6f7a8b)", "no (req_9f8e7d6c5b4a3f2e)", id="hexadecimal after req_"),
        pytest.param("no, request id: Kx92mQ", "no, request id: 7YtR0b", id="a short id that is named"),
        pytest.param("no [aZ3kP9qLm2]", "no [bY8wQ1nVc7]", id="base62, digits at the end"),
        pytest.param("no 3fa8c1d2", "no 9b07e4aa", id="a hash of eight"),
        pytest.param("No rule: Say hello.", 'No rule: What is the weather in "Paris"?', id="the prompt"),
        pytest.param("No rule: Say hello.", "No rule: What is the weath", id="the prompt cut off"),
        pytest.param(
            "Unexpected: model, messages, max_tokens",
            "Unexpected: model, messages, tools and tool_choice",
            id="the members",
        ),
        pytest.param(
            "Got ['model', 'messages']", "Got ['model', 'messages', 'tools', 'tool_choice']", id="a list"
        ),
    ],
)
def test_alike(plain: str, other: str) -> None:
    """What a server repeats or counts up makes no refusal another."""
    assert said(plain, PLAIN) == said(other, TOOL)


@pytest.mark.parametrize(
    ("plain", "other"),
    [
        pytest.param("max_tokens isn't supported", "tools isn't supported", id="one member"),
        pytest.param("Say less.", "Say more.", id="other words"),
        pytest.param("gpt4 is busy", "whisper1 is busy", id="a name with its digits last"),
        pytest.param("invalid request: tools", "invalid request: prompts", id="no id after the word"),
    ],
)
def test_not_alike(plain: str, other: str) -> None:
    """A refusal that names what it refuses is its row's own."""
    assert said(plain, PLAIN) != said(other, TOOL)

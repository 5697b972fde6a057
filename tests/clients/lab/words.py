"""Tells faults in what the model says from those in how it is sent: programs show and do what they get."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import httpx

from clients.fault import NONE
from clients.lab.served import Served

if TYPE_CHECKING:
    from collections.abc import Iterator

HELLO = "Hello there, how are you?"
USER = "Use get_weather with city=Tokyo now."
MODEL = "gpt-5.4"
FUNCTION = {
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
CHAT, RESPONSES = "/v1/chat/completions", "/v1/responses"
CALLING: tuple[tuple[str, dict[str, Any], dict[str, Any]], ...] = (
    (
        CHAT,
        {
            "messages": [{"role": "user", "content": USER}],
            "tools": [{"type": "function", "function": FUNCTION}],
        },
        {"type": "function", "function": {"name": "get_weather"}},
    ),
    (
        RESPONSES,
        {"input": USER, "tools": [{"type": "function", **FUNCTION}]},
        {"type": "function", "name": "get_weather"},
    ),
)
ASKED: tuple[tuple[str, dict[str, Any]], ...] = (
    (CHAT, {"messages": [{"role": "user", "content": HELLO}]}),
    (RESPONSES, {"input": HELLO}),
    *((path, asked) for path, asked, _ in CALLING),
    *((path, {**asked, "tool_choice": forced}) for path, asked, forced in CALLING),
)


@cache
def are_others(fault: str) -> bool:
    """Whether the model itself says other words, or calls otherwise, where nothing is streamed."""
    return any(given and given != sound for given, sound in zip(_said(fault), _said(NONE), strict=True))


@cache
def _said(fault: str) -> tuple[str, ...]:
    with Served(fault).running() as url, httpx.Client(base_url=url, trust_env=False) as client:
        return tuple(_answers(client))


def _answers(client: httpx.Client) -> Iterator[str]:
    for path, asked in ASKED:
        try:
            yield _in_words(client.post(path, json={"model": MODEL, **asked}).json())
        except (httpx.HTTPError, ValueError, LookupError, TypeError, AttributeError):
            yield ""


def _in_words(told: Any) -> str:
    """Give the text, or the calls; nothing where the shape is too odd to tell."""
    if "output" in told:
        calls = [one for one in told["output"] if one["type"] == "function_call"]
        said = calls or told["output"][0]["content"][0]["text"]
    else:
        message = told["choices"][0]["message"]
        said = [one["function"] for one in message.get("tool_calls") or ()] or message["content"]
    if isinstance(said, list):
        return ", ".join(f"{one['name']} {json.loads(one['arguments'])}" for one in said)
    return said if isinstance(said, str) else ""

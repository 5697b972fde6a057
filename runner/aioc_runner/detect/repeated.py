"""Removes from a refusal's words what they repeat of the request, so that refusals can be compared."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from aioc_runner.detect.similarity import normalise
from aioc_runner.documents.json_strings import strings
from aioc_runner.documents.json_text import DEPTH, decode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_runner.wire.exchange import Exchange

PROMPTS = ("messages", "input", "prompt", "instructions", "query")
"""Members of a request that contain what a user says."""

SAID = ("content", "text", "input", "prompt")
SHORTEST = 6
"""The fewest characters that count as a repetition of the prompt rather than as a common word."""

MARKS = ".!?\"' "
"""What an echo may add to the end of a prompt, or leave out."""

BETWEEN = r"""[\s"'`,;|&()\[\]{}]*(?:\b(?:and|or)\b)?[\s"'`,;|&()\[\]{}]*"""


def without_request(words: str, exchange: Exchange) -> str:
    """Remove the prompts, a list of the members that were sent, the URL, numbers and ids.

    A member that is named alone stays: it may be what is refused.
    """
    sent = decode(exchange.request_body, DEPTH).value
    if isinstance(sent, dict):
        for text in sorted(set(_prompts(sent)), key=lambda one: (-len(one), one)):
            words = _without(words, text)
        words = _without_members(words, sent)
    return normalise(words, exchange)


def repeats_request(text: str, sent: Mapping[str, Any]) -> bool:
    """Whether a text ends with all of a prompt that was sent, but for the marks at its end."""
    ending = text.strip().rstrip(MARKS).casefold()
    prompts = (one.strip().rstrip(MARKS).casefold() for one in _prompts(sent))
    return any(one and ending.endswith(one) for one in prompts)


def _without(words: str, text: str) -> str:
    """Remove a text as it is, escaped, or as far as a server repeats it."""
    for form in (text, json.dumps(text)[1:-1]):
        words = words.replace(form, "<prompt>")
    if "<prompt>" in words:
        return words
    starts = (text[:size] for size in range(len(text) - 1, 2 * SHORTEST - 1, -1))
    repeated = next((start for start in starts if start in words), None)
    return words if repeated is None else words.replace(repeated, "<prompt>")


def _without_members(words: str, sent: dict[str, Any]) -> str:
    """Remove a list of members' names, which has two at least."""
    name = rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(sent, key=len, reverse=True)))})(?!\w)"
    return re.sub(rf"{name}(?:{BETWEEN}{name})+", "<members>", words) if sent else words


def _prompts(sent: Mapping[str, Any]) -> Iterator[str]:
    for name in PROMPTS:
        yield from (text for text in strings(sent.get(name), has=SAID.__contains__) if len(text) >= SHORTEST)

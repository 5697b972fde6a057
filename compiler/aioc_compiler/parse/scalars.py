"""What a word without quotes is: JSON's null, true, false and numbers, and what every YAML takes for text."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import yaml

from aioc_compiler.diagnostics import quote

YES_AND_NO = {"yes", "no", "on", "off", "true", "false", "y", "n"}
LONGEST_NUMBER = 400
"""Python refuses to read integers of thousands of digits."""
MOST_KEPT = 4096
_NO_VALUE = 'write it, or null, or ""; inside { } quote text that holds ", "'
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_WORDS = {"null": None, "true": True, "false": False}
_TYPED_WORDS = yaml.SafeLoader.yaml_implicit_resolvers
"""What YAML 1.1 takes for a boolean, number, date, null or merge, by its first character."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a word can't stand where it does: code, message and hint."""

    code: str
    message: str
    hint: str


@lru_cache(MOST_KEPT)
def key_refusal(key: str) -> Refusal | None:
    """Why a word without quotes is no key, if it is none."""
    if key in _WORDS or _NUMBER.fullmatch(key) or not key:
        return Refusal("key", f"the key {quote(key)} is no string", f'quote it: "{key[:20]}"')
    return _ambiguous(key)


@lru_cache(MOST_KEPT)
def scalar(text: str) -> Any:
    """The value of a word without quotes, or why it has none."""
    if text in _WORDS:
        return _WORDS[text]
    if not text:
        return Refusal("no-value", "a value is missing", _NO_VALUE)
    if _NUMBER.fullmatch(text):
        return _number(text)
    return _ambiguous(text) or text


def _number(text: str) -> int | float | Refusal:
    whole = text.removeprefix("-").isdigit()
    if whole and len(text) <= LONGEST_NUMBER:
        return int(text)
    number = float(text)
    if whole or math.isinf(number):
        return Refusal("number", "a number beyond all measure", "quote it if it is text")
    return number


def _ambiguous(text: str) -> Refusal | None:
    """Refuse a word that other readers of YAML take for something else than text."""
    if not any(pattern.match(text) for _, pattern in _TYPED_WORDS.get(text[0], ())):
        return None
    quoted = f'quote it: "{text[:20]}"'
    hint = f"write true or false, or {quoted}" if text.lower() in YES_AND_NO else quoted
    return Refusal("ambiguous", f"{quote(text)} without quotes is no string in YAML 1.1", hint)

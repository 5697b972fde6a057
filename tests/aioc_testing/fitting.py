"""Makes a string that a regular expression matches, by walking what Python parsed of it."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from typing import Any

PARSER = import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")
LETTERS = "a7-_.:/ AZ09\n"


def fitting(pattern: str) -> str:
    """The simplest match: first alternatives, fewest repetitions."""
    made = _sequence(PARSER.parse(pattern))
    if re.search(pattern, made) is None:
        raise ValueError(f"no simple match of {pattern!r}; made {made!r}")
    return made


def _sequence(parsed: Any) -> str:
    return "".join(_part(str(name), value) for name, value in parsed)


def _part(name: str, value: Any) -> str:
    if name == "LITERAL":
        return chr(value)
    if name == "SUBPATTERN":
        return _sequence(value[-1])
    if name == "BRANCH":
        return _sequence(value[1][0])
    if name in ("MAX_REPEAT", "MIN_REPEAT"):
        return _sequence(value[2]) * int(value[0])
    if name in ("IN", "NOT_LITERAL", "ANY"):
        return _one_of(name, value)
    return ""


def _one_of(name: str, value: Any) -> str:
    if name == "ANY":
        return "a"
    if name == "NOT_LITERAL":
        return next(letter for letter in LETTERS if ord(letter) != value)
    return next(str(letter) for letter in (*_named(value), *LETTERS) if _holds(value, letter))


def _named(members: Any) -> list[str]:
    return [chr(value) for name, value in members if str(name) == "LITERAL"] + [
        chr(value[0]) for name, value in members if str(name) == "RANGE"
    ]


def _holds(members: Any, letter: str) -> bool:
    negated = bool(str(members[0][0]) == "NEGATE")
    return negated != any(_member(str(name), value, letter) for name, value in members)


def _member(name: str, value: Any, letter: str) -> bool:
    if name == "RANGE":
        low, high = value
        return bool(low <= ord(letter) <= high)
    if name == "LITERAL":
        return bool(ord(letter) == value)
    classes = {"CATEGORY_DIGIT": r"\d", "CATEGORY_SPACE": r"\s", "CATEGORY_WORD": r"\w"}
    return name == "CATEGORY" and re.match(classes.get(str(value), r"\b\B"), letter) is not None

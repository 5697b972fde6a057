"""What can't be put together, and how it is worded."""

from __future__ import annotations

import re
from typing import Any, Literal

from aioc_runner.record import Named

ProblemKind = Literal[
    "no-chunks",
    "wrong-type",
    "missing-index",
    "unindexed",
    "unordered",
    "skipped-index",
    "repeated-index",
    "wrong-order",
    "changed-id",
    "unfinished",
]
HARMLESS: tuple[ProblemKind, ...] = ("unindexed", "unordered")
"""What one helper of the SDK minds, and clients that read chunk by chunk don't."""

Json = dict[str, Any]

_INDEX = re.compile(r"\[\d+\]")


class Problem(Named):
    """A place, in the array of chunks, that clients can't put together."""

    kind: ProblemKind
    at: str
    message: str


class Assembled(Named):
    """What the chunks add up to; None where nothing could be put together.

    `at` is the place of the complete document in the array of chunks; None if it was combined.
    """

    document: Json | None
    problems: tuple[Problem, ...]
    at: str | None = None


class Problems:
    """The problems of a stream, each once: at the first of its places."""

    def __init__(self) -> None:
        self._known: dict[str, Problem] = {}

    def report(self, kind: ProblemKind, at: str, message: str) -> None:
        """Keep a problem, unless it is known from another place."""
        self._known.setdefault(kind + _INDEX.sub("[*]", at), Problem(kind=kind, at=at, message=message))

    def listed(self) -> tuple[Problem, ...]:
        """List them in the order of the stream."""
        return tuple(self._known.values())


class Unusable(Exception):  # noqa: N818 -- control flow inside this package
    """A place that can't be used."""

    def __init__(self, kind: ProblemKind, at: str, message: str) -> None:
        super().__init__(message)
        self.kind: ProblemKind = kind
        self.at, self.message = at, message


def as_object(value: Any, at: str) -> Json:
    """The value, which must be an object."""
    if not isinstance(value, dict):
        raise Unusable("wrong-type", at, f"{name_of(value)} instead of an object")
    return value


def object_in(holder: Json, key: str, at: str) -> Json:
    """The member of that name, which must be an object."""
    value = holder.get(key)
    if not isinstance(value, dict):
        raise Unusable("wrong-type", f"{at}.{key}", unlike(holder, key, "an object"))
    return value


def unlike(holder: Json, key: str, wanted: str) -> str:
    """Say what a member is that isn't as wanted; one that is missing isn't null."""
    return f"{key} is {name_of(holder[key])}, not {wanted}" if key in holder else f"{key} is missing"


def name_of(value: Any) -> str:
    """Name the JSON type of a value, with its article."""
    names = {dict: "an object", list: "an array", str: "a string", bool: "a boolean", type(None): "null"}
    return names.get(type(value), "a number")

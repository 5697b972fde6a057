"""A public bug report as data: what a server answered, and what a truthful judge says of it."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from aioc_runner.documents.json_path import matches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_runner.report import Finding

CASES = Path(__file__).parent / "cases"

VERDICTS: Mapping[str, frozenset[str]] = {
    "ready": frozenset(("ready", "ready-so-far")),
    "not-breaks": frozenset(("ready", "ready-so-far", "ready-but", "unknown")),
    "hurt": frozenset(("not-ready", "ready-but", "unknown")),
    "degrades": frozenset(("not-ready", "ready-but")),
    "breaks": frozenset(("not-ready",)),
    "any": frozenset(("ready", "ready-so-far", "ready-but", "unknown", "not-ready")),
}
"""Which verdicts of the report are right for a client of which this is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Which finding is meant: any one that has one of the values of each member that is named.

    A place may have `[*]` for any index; `words` have to stand in the message or in what the server sent.
    """

    kind: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    check: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Say it in a word or two."""
        return " ".join("|".join(one) for one in (self.kind, self.check, self.at, self.words) if one)


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """The right verdict: any of the grades, or reasons to skip, all that has to be said, none that may not.

    `clients` says in a word of VERDICTS what is known of a program.
    """

    grades: tuple[str, ...]
    says: tuple[Pattern, ...] = ()
    never: tuple[Pattern, ...] = ()
    clients: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server sends in place of the reference server's answer; `cut`: then the line breaks.

    `headers` are those beside the content type.
    """

    key: str
    status: int
    content_type: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    frames: tuple[str, ...] = ()
    cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One report. Without a `row` no row asks what it is about; `live` cases need a server to ask again.

    `source` says whose word the verdict is, beside the report's. Where it was `measured`, clients were served
    these bytes: openai-python 3.57.0, openai-node 7.59.0, langchain-openai 1.7.4, litellm 1.110.2,
    pydantic-ai 2.68.0, and ai 7.0.173 with @ai-sdk/openai-compatible 3.0.92 and @ai-sdk/openai 4.0.118.
    """

    id: str
    url: str
    server: str
    what: str
    row: str | None = None
    innocent: bool = False
    live: bool = False
    measured: bool = False
    source: tuple[str, ...] = ()
    right: Right | None = None
    answers: tuple[Answer, ...] = ()

    @property
    def rows(self) -> frozenset[str]:
        """The rows whose answers are replaced."""
        own = () if self.row is None else (self.row,)
        return frozenset((*own, *(one.key.rpartition("/")[0] for one in self.answers)))


@cache
def cases() -> Mapping[str, Case]:
    """Every case by id, in the order of the files."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CASES.glob("*.yaml"))]
    found = [_case(one) for text in texts for one in yaml.load(text, yaml.CSafeLoader)]
    by_id = {one.id: one for one in found}
    if len(by_id) < len(found):
        raise ValueError("an id stands twice")
    return by_id


def _case(given: dict[str, Any]) -> Case:
    right, answers = given.pop("right", None), given.pop("answers", [])
    return Case(
        **given,
        right=None if right is None else _right(right),
        answers=tuple(_answer(one) for one in answers),
    )


def _right(given: dict[str, Any]) -> Right:
    return Right(
        grades=_all(given["grades"]),
        says=tuple(_pattern(one) for one in given.get("says", [])),
        never=tuple(_pattern(one) for one in given.get("never", [])),
        clients=given.get("clients", {}),
    )


def _pattern(given: dict[str, Any]) -> Pattern:
    return Pattern(**{name: _all(values) for name, values in given.items()})


def _answer(given: dict[str, Any]) -> Answer:
    body = base64.b64decode(given.pop("base64")) if "base64" in given else given.pop("body", "").encode()
    return Answer(**{**given, "frames": _all(given.get("frames", []))}, body=body)


def _all(given: str | list[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


def covers(pattern: Pattern, finding: Finding) -> bool:
    """Whether a finding is the one that is meant."""
    return all(_covered(pattern, finding))


def _covered(pattern: Pattern, finding: Finding) -> Iterator[bool]:
    said = f"{finding.message} {finding.actual}"
    yield not pattern.kind or finding.kind in pattern.kind
    yield not pattern.check or finding.check in pattern.check
    yield not pattern.at or any(matches(at, finding.at) for at in pattern.at)
    yield not pattern.words or any(word in said for word in pattern.words)

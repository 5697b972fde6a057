"""What a rule looks at, and what it returns."""

from __future__ import annotations

from dataclasses import field
from itertools import compress
from typing import TYPE_CHECKING, Any, TypeAlias

from aioc_runner.judge.matches import Matches
from aioc_runner.judge.search import find
from aioc_runner.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from aioc_generated.rules import Reason
    from aioc_generated.setting_types import Media
    from aioc_generated.words import Root
    from aioc_runner.documents.json_path import Path
    from aioc_runner.judge.read.body import Ending
    from aioc_runner.judge.search import Search


class CheckContext(Record):
    """What a rule may look at: the root of its check, what the check's path leads to there, and more.

    `search` looks into the root; `at` is the check's path. `request` are the members of the request, by name
    (`model`); `earlier` is what the path leads to in the answers of the rows before this one; `others` are
    the whole documents of those, by row. `repeated` is the answer to the same request when it was repeated.
    `formats` are the binary formats that the catalog knows.
    """

    root: Any
    search: Search
    at: str
    matches: Matches = field(default_factory=Matches)
    request: Mapping[str, Any] = field(default_factory=dict[str, Any])
    ending: Ending | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    earlier: Sequence[Any] = ()
    repeated: Any = None
    formats: Mapping[str, Media] = field(default_factory=dict[str, "Media"])
    others: Mapping[str, Mapping[Root, Any]] = field(default_factory=dict[str, "Mapping[Root, Any]"])

    def requested(self, names: Iterable[str]) -> Any:
        """Read what the request said under the first of the names that it has, if any."""
        said = (self.request.get(name) for name in names)
        return next((value for value in said if value is not None), None)


class Violation(Record):
    """Why a rule fails, and where: in a word, and in a message for people."""

    reason: Reason
    message: str
    path: Path = ()


class Unclear(Record):
    """Why it can't be decided whether a rule passes, and where."""

    message: str
    path: Path = ()


Complaint: TypeAlias = Violation | Unclear
"""What a rule returns if it doesn't pass."""


def texts_at(path: str, root: Any) -> list[str]:
    """Find the texts that a JSONPath leads to, without those that are blank."""
    return [] if root is None else texts_of(match.value for match in find(path, root))


def texts_of(values: Iterable[Any]) -> list[str]:
    """Keep the texts among values, without those that are blank."""
    every = list(values)
    return list(compress(every, are_texts(every)))


def are_texts(values: Iterable[Any]) -> list[bool]:
    """Say of each value whether it is a text that isn't blank."""
    return [isinstance(value, str) and value.strip() != "" for value in values]


def filled(value: Any) -> bool:
    """Whether there is something in a value: text that isn't blank, members, a number."""
    return bool(value.strip()) if isinstance(value, str) else bool(value)


def whole(value: Any) -> bool:
    """Whether a value is an integer."""
    return isinstance(value, int) and not isinstance(value, bool)

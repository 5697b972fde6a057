"""The spec as read: entries by kind, each knowing where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from aioc_compiler.diagnostics import Problem, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from aioc_compiler.parse.load import Document
    from aioc_compiler.parse.positions import Step

T = TypeVar("T")

EntryKind = Literal[
    "row",
    "fixture",
    "example",
    "rule",
    "check",
    "deviation",
    "trait",
    "profile",
    "schema",
    "client",
    "implementation",
    "group",
    "model kind",
    "media",
    "capability",
    "evidence",
    "table",
]

FOLDERS: Mapping[str, tuple[str, EntryKind]] = {
    "endpoints": ("rows", "row"),
    "fixtures": ("fixtures", "fixture"),
    "examples": ("examples", "example"),
    "rules": ("rules", "rule"),
    "checks": ("checks", "check"),
    "deviations": ("deviations", "deviation"),
    "traits": ("traits", "trait"),
    "profiles": ("profiles", "profile"),
    "clients": ("clients", "client"),
    "implementations": ("implementations", "implementation"),
    "schemas": ("$defs", "schema"),
    "evidence": ("evidence", "evidence"),
}
"""Each folder's list of entries, and what an entry of it is called."""

SETTINGS = "aioc.yaml"
LISTS: Mapping[str, EntryKind] = {
    "groups": "group",
    "capabilities": "capability",
    "model_kinds": "model kind",
    "media": "media",
    "matrix": "table",
}
"""The lists of entries in aioc.yaml."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row, fixture, schema, …: its data, and the file and path where it stands."""

    kind: EntryKind
    id: str
    data: Any
    document: Document
    path: tuple[Step, ...]
    wrong: frozenset[tuple[Step, ...]] = frozenset()

    @property
    def sound(self) -> bool:
        """Whether it is right by spec/meta; `wrong` are the paths inside it where it is not."""
        return not self.wrong

    def problem(self, code: str, message: str, hint: str = "", *at: Step, key: bool = False) -> Problem:
        """Report a mistake at a path inside this entry: at the value there, or at its key."""
        place = self.document.positions
        line, column = (place.key if key else place.value)((*self.path, *at))
        return Problem(self.document.path, line, column, code, quoted(self.id), message, hint)

    def key_problem(self, code: str, message: str, hint: str = "", *at: Step) -> Problem:
        """Report a mistake at a key inside this entry."""
        return self.problem(code, message, hint, *at, key=True)

    @property
    def place(self) -> tuple[str, int, int]:
        """File, line and column where the entry begins."""
        return (self.document.path, *self.document.positions.value(self.path))

    @property
    def stem(self) -> str:
        """The file's name without its folder and suffix."""
        return self.document.path.rpartition("/")[2].removesuffix(".yaml")


@dataclass(frozen=True, slots=True)
class Spec:
    """All entries, in the order of the files' paths and of the entries in them.

    `blind` are the kinds of which some file could not be read: nothing can be said about what lacks there.
    `runs` are the saved runs in evidence/ by path.
    """

    entries: Mapping[EntryKind, tuple[Entry, ...]]
    documents: tuple[Document, ...]
    settings: Document | None
    media: Mapping[str, Path]
    blind: frozenset[EntryKind] = field(default_factory=frozenset["EntryKind"])
    runs: frozenset[str] = frozenset()
    _made: dict[tuple[Any, ...], Any] = field(
        default_factory=dict["tuple[Any, ...]", Any], init=False, repr=False, compare=False
    )

    def all(self, kind: EntryKind) -> tuple[Entry, ...]:
        """Every entry of a kind, those that are wrong in themselves included."""
        return self.entries.get(kind, ())

    def sound(self, kind: EntryKind) -> Iterator[Entry]:
        """The entries of a kind that are right by the language of spec/meta."""
        return (entry for entry in self.all(kind) if entry.sound)

    def whole(self, kind: EntryKind) -> bool:
        """Whether every file with entries of a kind could be read, and each entry in them is right."""
        return kind not in self.blind and all(entry.sound for entry in self.all(kind))

    def ids(self, kind: EntryKind) -> Mapping[str, Entry]:
        """The entries of a kind by id; of two with one id the first."""
        return self.once(_ids, kind)

    def once(self, make: Callable[..., T], *more: str) -> T:
        """What a function makes of this spec and some words; made at the first call, for all who ask."""
        key = (make, *more)
        if key not in self._made:
            self._made[key] = make(self, *more)
        made: T = self._made[key]
        return made

    @property
    def recognition(self) -> Mapping[str, Any]:
        """The paths that tell who a server is, by name."""
        settings: Any = self.settings.data if self.settings else None
        paths: Any = settings.get("recognition") if isinstance(settings, dict) else None
        return paths if isinstance(paths, dict) else {}

    @property
    def retries(self) -> list[dict[str, Any]]:
        """What changes in a request that is sent again, as far as it is told in mappings."""
        settings: Any = self.settings.data if self.settings else None
        told: Any = settings.get("retries") if isinstance(settings, dict) else None
        return [one for one in (told if isinstance(told, list) else []) if isinstance(one, dict)]

    def files(self, folder: str) -> Iterator[Document]:
        """The documents of one folder."""
        return (one for one in self.documents if one.path.startswith(f"{folder}/"))


def _ids(spec: Spec, kind: EntryKind) -> Mapping[str, Entry]:
    return {entry.id: entry for entry in reversed(spec.all(kind))}

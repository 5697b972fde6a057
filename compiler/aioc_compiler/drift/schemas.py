"""Walks a schema of the catalog and one of a source side by side."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aioc_compiler.drift.alternatives import ANY, Alternative, alternatives, either
from aioc_compiler.drift.differences import Difference, Here

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_compiler.drift.differences import Kind
    from aioc_compiler.drift.sources import Node, Source, Step

    Nodes = tuple[Node, ...]
    Alternatives = list[Alternative]

EMPTY = '""'
"""How the empty word is shown."""


@dataclass(slots=True)
class Walk:
    """A walk through two graphs of schemas that meets each pair of places once."""

    ours: Mapping[str, Any]
    source: Source
    met: set[tuple[Any, ...]] = field(default_factory=set[tuple[Any, ...]])

    def compare(self, mine: Nodes, theirs: Nodes) -> Iterator[Difference]:
        """Compare what stands at one place."""
        pair = tuple(node.at for node in mine), tuple(node.at for node in theirs)
        if pair in self.met or not mine or not theirs:
            return
        self.met.add(pair)
        here, there = alternatives(mine, self.ours), alternatives(theirs, self.source.definitions)
        if ANY in {one.kind for one in (*here, *there)} or not here or not there:
            return
        yield from self._kinds(mine, theirs, here, there)
        yield from self._words(_of(here, "string"), _of(there, "string"))
        yield from self._objects(mine, _of(here, "object"), _of(there, "object"))
        lists = _of(here, "array"), _of(there, "array")
        yield from self.compare(*(tuple(item for one in some for item in one.items) for some in lists))

    def _kinds(
        self, mine: Nodes, theirs: Nodes, here: Alternatives, there: Alternatives
    ) -> Iterator[Difference]:
        known, said = {one.kind for one in here}, {one.kind for one in there}
        if "number" in known:
            said -= {"integer"}  # any integer is a number
        for kind in sorted(said - known):
            name, subject = _kind_and_subject("nullable", "type-added", kind)
            yield self._told(name, mine[0].at, subject, theirs[0].at)
        for kind in sorted(known - said) if self.source.whole else ():
            name, subject = _kind_and_subject("not-nullable", "type-gone", kind)
            if kind != "null" or self.source.strict:
                yield self._told(name, mine[0].at, subject, theirs[0].at)

    def _words(self, here: Alternatives, there: Alternatives) -> Iterator[Difference]:
        if not here or not there:
            return
        known, said = _all_words(here), _all_words(there)
        at, other = here[0].at, there[0].at
        if not known or not said:
            yield from self._free(here, there, known, said)
            return
        for word in sorted(said - known):
            yield self._told("word-added", at, word or EMPTY, other)
        for word in sorted(known - said) if self.source.whole else ():
            yield self._told("word-gone", at, word or EMPTY, other)

    def _free(
        self, here: Alternatives, there: Alternatives, known: frozenset[str], said: frozenset[str]
    ) -> Iterator[Difference]:
        """Compare an enum with a free text; one that is open is a free text with hints."""
        if not self.source.whole:
            return
        if said and all(one.words for one in there):
            yield self._told("closed", here[0].at, "", there[0].at)
        if known and all(one.words and not one.is_open for one in here):
            yield self._told("opened", here[0].at, "", there[0].at)

    def _objects(self, mine: Nodes, here: Alternatives, there: Alternatives) -> Iterator[Difference]:
        if not here or not there:
            return
        if len(here) == len(there) == 1 or not (tag := self._tag(here, there)):
            yield from self._members(either(here), either(there))
            return
        known, said = self._by_tag(here, tag, self.ours), self._by_tag(there, tag, self.source.definitions)
        for word in sorted(known.keys() & said.keys()):
            yield from self._members(either(known[word]), either(said[word]))
        for word in sorted(said.keys() - known.keys()):
            yield self._told("variant-added", mine[0].at, word, said[word][0].at)
        for word in sorted(known.keys() - said.keys()) if self.source.whole else ():
            yield self._told("variant-gone", mine[0].at, word, there[0].at)

    def _tag(self, here: Alternatives, there: Alternatives) -> str:
        """Find the member by which objects on both sides are told apart; one of ours has one word there."""
        for name in here[0].members:
            if all(len(self._tags(one, name, self.ours)) == 1 for one in here) and all(
                self._tags(one, name, self.source.definitions) for one in there
            ):
                return name
        return ""

    def _tags(self, one: Alternative, name: str, definitions: Mapping[str, Any]) -> frozenset[str]:
        found = alternatives(one.members.get(name, ()), definitions)
        closed = bool(found) and all(each.words for each in found if each.kind != "null")
        return _all_words(found) if closed else frozenset()

    def _by_tag(
        self, found: Alternatives, tag: str, definitions: Mapping[str, Any]
    ) -> Mapping[str, Alternatives]:
        made: dict[str, Alternatives] = {}
        for one in found:
            for word in self._tags(one, tag, definitions):
                made.setdefault(word, []).append(one)
        return made

    def _members(self, here: Alternative, there: Alternative) -> Iterator[Difference]:
        if not here.members or not there.members:
            return  # a map, or an object of which nothing is said
        yield from self._names(here, there)
        for name, mine in here.members.items():
            theirs = there.members.get(name, ())
            if theirs and any(node.schema.get("deprecated") is True for node in theirs):
                yield self._told("deprecated", mine[0].at, "", theirs[0].at)
            yield from self._needs(here, there, name) if theirs and self.source.whole else ()
            yield from self.compare(mine, theirs)

    def _names(self, here: Alternative, there: Alternative) -> Iterator[Difference]:
        for name, nodes in there.members.items():
            if name not in here.members:
                yield self._told("member-added", here.at, name, nodes[0].at, nodes[0])
        for name in here.members if self.source.whole else ():
            if name not in there.members:
                yield self._told("member-gone", here.members[name][0].at, "", there.at)

    def _needs(self, here: Alternative, there: Alternative, name: str) -> Iterator[Difference]:
        mine = here.members[name][0]
        asked = name in here.required
        if name in there.required and not asked and "x-aioc-expected" not in mine.schema:
            yield self._told("required", mine.at, "", there.members[name][0].at)
        if asked and name not in there.required and self.source.strict:
            yield self._told("optional", mine.at, "", there.members[name][0].at)

    def _told(
        self,
        kind: Kind,
        at: tuple[Step, ...],
        subject: str,
        there: tuple[Step, ...],
        fact: Node | None = None,
    ) -> Difference:
        name, *path = at
        return Difference(
            kind, Here("schema", str(name), tuple(path)), subject, self.source.place(there), fact
        )


def _of(found: Alternatives, kind: str) -> Alternatives:
    return [one for one in found if one.kind == kind]


def _all_words(found: Alternatives) -> frozenset[str]:
    return frozenset(word for one in found for word in one.words or ())


def _kind_and_subject(null: Kind, other: Kind, kind: str) -> tuple[Kind, str]:
    return (null, "") if kind == "null" else (other, kind)

"""Differences drawn by seed and planted in a copy of OpenAI's document: each is named, and nothing else."""

from __future__ import annotations

import copy
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from aioc_compiler.drift import compare, openapi, schemas
from aioc_compiler.drift.alternatives import Alternative, alternatives, either

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aioc_compiler.catalog.linked import Linked

    Found = set[tuple[str, str]]
    Document = dict[str, Any]

SEEDS = range(20)

# Requests and answers share schemas: what is planted in one of these shows in both.
ADDED = frozenset({"member-added", "request-member-added"})
GONE = frozenset({"member-gone", "request-member-gone"})


@dataclass(frozen=True)
class Place:
    """A member that both sides know: its path in the document, and what both say of it."""

    at: tuple[str | int, ...]
    owner: tuple[str | int, ...]
    """The object that has it; where allOf makes one, not always the schema that the member stands in."""
    mine: tuple[Alternative, ...]
    theirs: tuple[Alternative, ...]
    asked: bool
    """Whether one side or the other wants it to be there."""


@dataclass(frozen=True)
class Plant:
    """One change: how it is made, where it shows, and which kinds of differences it makes."""

    name: str
    make: Callable[[Document], None]
    there: str
    kinds: frozenset[str]


@pytest.fixture(scope="module")
def places(linked: Linked, document: Document) -> list[Place]:
    """All members of definitions that are compared with one of ours, no union's merged ones among them."""
    pairs: list[tuple[Alternative, Alternative]] = []
    merged: set[tuple[str | int, ...]] = set()
    with pytest.MonkeyPatch.context() as patch:
        members = schemas.Walk._members

        def seen(walk: schemas.Walk, here: Alternative, there: Alternative) -> Iterator[Any]:
            pairs.append((here, there))
            yield from members(walk, here, there)

        def joined(found: list[Alternative]) -> Alternative:
            merged.update(one.at for one in found if len(found) > 1)
            return either(found)

        patch.setattr(schemas.Walk, "_members", seen)
        patch.setattr(schemas, "either", joined)
        compare.compare(linked, openapi.source("", document))
    ours = compare._definitions(linked)
    theirs = document["components"]["schemas"]
    return [
        Place(
            there.members[name][0].at,
            there.at,
            tuple(alternatives(here.members[name], ours)),
            tuple(alternatives(there.members[name], theirs)),
            name in here.required | there.required or "x-aioc-expected" in here.members[name][0].schema,
        )
        for here, there in pairs
        if not {here.at, there.at} & merged
        for name in sorted(here.members.keys() & there.members.keys())
        if there.members[name][0].at[0] in theirs
    ]


def _is_plain(place: Place) -> bool:
    """Tell whether both sides say what a member is, and it tells no variants apart."""
    words = [one.words for one in (*place.mine, *place.theirs) if one.words]
    kinds = {one.kind for one in (*place.mine, *place.theirs)}
    return "any" not in kinds and not any(len(some) == 1 for some in words)


def _inside(document: Document, at: tuple[str | int, ...]) -> Any:
    found = document["components"]["schemas"]
    for step in at:
        found = found[step]
    return found


def _pointer(at: tuple[str | int, ...]) -> str:
    steps = (str(step).replace("~", "~0").replace("/", "~1") for step in at)
    return "#/components/schemas/" + "/".join(steps)


def _own_words(document: Document, place: Place) -> bool:
    """Tell whether a member lists its words itself, and knows one that we know too."""
    schema = _inside(document, place.at)
    mine = {word for one in place.mine for word in one.words or ()}
    return len(schema.get("enum", ())) > 2 and bool(mine & set(schema["enum"]))


def member_added(_: Document, place: Place, draw: random.Random) -> Plant:
    name = f"planted_{draw.randrange(1000)}"
    parent = place.at[:-1]

    def make(document: Document) -> None:
        _inside(document, parent)[name] = {"type": "string"}

    return Plant("member added", make, _pointer((*parent, name)), ADDED)


def member_removed(_: Document, place: Place, draw: random.Random) -> Plant:
    del draw

    def make(document: Document) -> None:
        owner = _inside(document, place.at[:-2])
        del owner["properties"][place.at[-1]]
        owner["required"] = [name for name in owner.get("required", ()) if name != place.at[-1]]

    return Plant("member removed", make, _pointer(place.owner), GONE)


def required(_: Document, place: Place, draw: random.Random) -> Plant | None:
    del draw

    def make(document: Document) -> None:
        owner = _inside(document, place.at[:-2])
        owner["required"] = [*owner.get("required", ()), place.at[-1]]

    return None if place.asked else Plant("required", make, _pointer(place.at), frozenset({"required"}))


def nullable(_: Document, place: Place, draw: random.Random) -> Plant | None:
    del draw

    def make(document: Document) -> None:
        _inside(document, place.at)["nullable"] = True

    known = {one.kind for one in (*place.mine, *place.theirs)}
    return None if "null" in known else Plant("null", make, _pointer(place.at), frozenset({"nullable"}))


def word_added(document: Document, place: Place, draw: random.Random) -> Plant | None:
    word = f"planted-{draw.randrange(1000)}"

    def make(document: Document) -> None:
        _inside(document, place.at)["enum"].append(word)

    if not _own_words(document, place):
        return None
    return Plant("word added", make, _pointer(place.at), frozenset({"word-added"}))


def word_removed(document: Document, place: Place, draw: random.Random) -> Plant | None:
    mine = {word for one in place.mine for word in one.words or ()}
    if not _own_words(document, place):
        return None
    word = draw.choice(sorted(mine & set(_inside(document, place.at)["enum"])))

    def make(document: Document) -> None:
        _inside(document, place.at)["enum"].remove(word)

    return Plant("word removed", make, _pointer(place.at), frozenset({"word-gone"}))


def type_changed(_: Document, place: Place, draw: random.Random) -> Plant | None:
    known = {one.kind for one in (*place.mine, *place.theirs)}
    other = sorted({"boolean", "integer", "string"} - known - ({"integer"} if "number" in known else set()))
    if not other:
        return None
    kind = draw.choice(other)

    def make(document: Document) -> None:
        schema = _inside(document, place.at)
        schema.clear()
        schema["type"] = kind

    kinds = frozenset({"type-added", "type-gone", "not-nullable"})
    return Plant("type changed", make, _pointer(place.at), kinds)


def deprecated(document: Document, place: Place, draw: random.Random) -> Plant | None:
    del draw

    def make(document: Document) -> None:
        _inside(document, place.at)["deprecated"] = True

    if _inside(document, place.at).get("deprecated"):
        return None
    return Plant("deprecated", make, _pointer(place.at), frozenset({"deprecated"}))


KINDS = (
    member_added,
    member_removed,
    required,
    nullable,
    word_added,
    word_removed,
    type_changed,
    deprecated,
)


def found(linked: Linked, document: Document) -> Found:
    differences = compare.compare(linked, openapi.source("", document))
    return {(one.key, one.there) for one in differences}


def news(linked: Linked, document: Document, make: Callable[[Document], None], before: Found) -> Found:
    changed = copy.deepcopy(document)
    make(changed)
    return found(linked, changed) - before


@pytest.fixture(scope="module")
def before(linked: Linked, document: Document) -> Found:
    return found(linked, document)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("seed", SEEDS)
def test_each_planted_difference_is_named(
    linked: Linked, document: Document, places: list[Place], before: Found, seed: int
) -> None:
    """One of each kind a seed, at a member that both sides know."""
    draw = random.Random(seed)  # noqa: S311 - to draw, not to hide
    plain = [place for place in places if _is_plain(place)]
    for kind in KINDS:
        planted = None
        while planted is None:
            planted = kind(document, draw.choice(plain), draw)
        new = news(linked, document, planted.make, before)

        assert new, planted
        assert {key.split(" ")[0] for key, _ in new} <= planted.kinds, planted
        assert all(
            there.startswith(planted.there) for key, there in new if "request-member-gone" not in key
        ), (planted, new)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("seed", SEEDS)
def test_each_planted_operation_is_named(
    linked: Linked, document: Document, before: Found, seed: int
) -> None:
    """An operation added, removed, and deprecated."""
    draw = random.Random(seed)  # noqa: S311 - to draw, not to hide
    known = {
        row.path.removeprefix("/v1"): row.method.lower()
        for row in linked.catalog.rows
        if row.canonical and not row.retired
    }
    sure = [path for path in document["paths"] if path in known and known[path] in document["paths"][path]]
    path = draw.choice([path for path in sure if not document["paths"][path][known[path]].get("deprecated")])
    method, added = known[path], f"/planted/{draw.randrange(1000)}"

    more = news(linked, document, lambda one: one["paths"].update({added: {"get": {}}}), before)
    less = news(linked, document, lambda one: one["paths"][path].pop(method), before)
    old = news(linked, document, lambda one: one["paths"][path][method].update(deprecated=True), before)

    assert {key for key, _ in more} == {f"operation-added GET /v1{added}"}
    assert [key.split(" ")[0] for key, _ in less] == ["operation-gone"]
    assert [key.split(" ")[0] for key, _ in old] == ["deprecated"]

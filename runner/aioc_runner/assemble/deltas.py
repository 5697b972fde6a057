"""Adds a delta to what is there, index by index."""

from __future__ import annotations

import copy
from typing import Any

from aioc_runner.assemble.problem import Json, Unusable, as_object, name_of
from aioc_runner.record import Record

CALLS = ".tool_calls"
"""The list that can't be combined without indexes."""

OVERWRITTEN = ("index", "type")
"""Members whose repetition replaces; every other string is concatenated when it is repeated."""


class Growing(Record):
    """A text and the piece that follows it, so that adding a piece doesn't copy all that is there."""

    before: str | Growing
    piece: str


def extended(known: Any, more: Json, lists: tuple[str, ...]) -> Json:
    """Let token lists follow one another, those that are there in place; null adds nothing."""
    result = dict(known) if isinstance(known, dict) else {}
    for name in lists:
        if isinstance(addition := more.get(name), list):
            before = result.get(name)
            result[name] = before if isinstance(before, list) else []
            result[name] += addition
    return {**{name: value for name, value in more.items() if name not in result}, **result}


def merged(known: Json, delta: Json, at: str) -> Json:
    """The object with a delta added."""
    result = dict(known)
    for key, value in delta.items():
        result[key] = _sum(key, result.get(key), value, f"{at}.{key}")
    return result


def goes_on(known: Json, key: str, value: Any) -> bool:
    """Whether a member only adds a text to the text that is there, or nothing."""
    if key not in known:
        return False
    if value is None or key in OVERWRITTEN:
        return value is None or isinstance(value, str)
    return isinstance(value, str) and isinstance(known[key], str | Growing)


def _sum(key: str, known: Any, value: Any, at: str) -> Any:
    if isinstance(value, list) and (known is None or isinstance(known, list)):
        return _listed(known or [], value, at)
    if known is None or key in OVERWRITTEN:
        return copy.deepcopy(value)
    if isinstance(known, str | Growing) and isinstance(value, str):
        return Growing(known, value)
    if isinstance(known, (int, float)) and isinstance(value, (int, float)):
        return known + value
    if isinstance(known, dict) and isinstance(value, dict):
        return merged(known, value, at)
    return known


def _listed(known: list[Any], entries: list[Any], at: str) -> list[Any]:
    """Entries go to the place that their `index` names; plain values, and a list without indexes, follow."""
    plain = known and all(isinstance(entry, (str, int, float)) for entry in known)
    if plain or not (at.endswith(CALLS) or any(map(_indexed, entries))):
        return [*known, *copy.deepcopy(entries)]
    result = list(known)
    for position, entry in enumerate(entries):
        _place(result, as_object(entry, f"{at}[{position}]"), f"{at}[{position}]")
    return result


def unindexed(known: Json, delta: Json) -> list[str]:
    """Name the lists that go on in a delta with objects that say no place."""
    return [
        name
        for name, entries in delta.items()
        if f".{name}" != CALLS and isinstance(entries, list) and known.get(name)
        if any(isinstance(entry, dict) and not _indexed(entry) for entry in entries)
    ]


def joined(known: Json, name: str, entries: Any) -> Json:
    """Add a list by ids instead of indexes, as lenient clients do: without one, the last goes on."""
    if not isinstance(entries, list):
        return known
    before = known.get(name)
    result = list(before) if isinstance(before, list) else []
    for entry in entries:
        if isinstance(entry, dict) and (entry.get("id") or not result):
            result.append(copy.deepcopy(entry))
        elif isinstance(entry, dict) and isinstance(result[-1], dict):
            result[-1] = merged(result[-1], entry, name)
    return {**known, name: result}


def _indexed(entry: Any) -> bool:
    return isinstance(entry, dict) and "index" in entry


def _place(entries: list[Any], entry: Json, at: str) -> None:
    same = _same_place(entries, entry)
    index = index_of(entry, at, len(entries)) if same is None else same
    if index == len(entries):
        entries.append(merged({}, entry, at))
    else:
        entries[index] = merged(as_object(entries[index], at), entry, at)


def _same_place(entries: list[Any], entry: Json) -> int | None:
    """Find what has the entry's index, also where a list doesn't begin at 0."""
    index = entry.get("index")
    if not isinstance(index, int) or isinstance(index, bool):
        return None
    found = (at for at, one in enumerate(entries) if isinstance(one, dict) and one.get("index") == index)
    return next(found, None)


def index_of(entry: Json, at: str, following: int | None = None) -> int:
    """The entry's place: one that exists, or the one that follows; any at all where none does."""
    if "index" not in entry:
        raise Unusable("missing-index", at, "an entry without index")
    index = entry["index"]
    if not isinstance(index, int) or isinstance(index, bool):
        raise Unusable("wrong-type", f"{at}.index", f"index is {name_of(index)}, not an integer")
    if index < 0 or (following is not None and index > following):
        raise Unusable("skipped-index", f"{at}.index", f"index {index} instead of {following or 0}")
    return index


def grown(value: Any) -> Any:
    """Give a value with every text in it whole."""
    if isinstance(value, Growing):
        return _whole(value)
    if isinstance(value, dict):
        return {key: grown(item) for key, item in value.items()}
    if isinstance(value, list):
        return [grown(item) for item in value]
    return value


def _whole(text: str | Growing) -> str:
    pieces: list[str] = []
    while isinstance(text, Growing):
        pieces.append(text.piece)
        text = text.before
    return "".join((text, *reversed(pieces)))

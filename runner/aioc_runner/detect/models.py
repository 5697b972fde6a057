"""Sorts the models a server lists into kinds, by the rules of the spec, and picks one for a row."""

from __future__ import annotations

import re
from dataclasses import field, replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from aioc_runner.documents.json_path import compiled
from aioc_runner.documents.json_text import decode
from aioc_runner.record import Record
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.setting_types import ModelKind, Statement
    from aioc_runner.wire.exchange import Exchange

ANY = ("any", "")
LONGEST_ID = 512


class Models(Record):
    """What a server lists: model ids by kind, in its order; `overrides` are the user's choices by kind.

    `instead` names the kind that serves where one has no model, `rest` the one that takes what nothing else
    claims. `refused` are models that the server lists and refuses, each with its words: they are passed over.
    `refused_at` are those that it refuses at one path alone.
    `contexts`: how many tokens a model can look at, where the server says so.
    """

    by_kind: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    listed: tuple[str, ...] = ()
    overrides: Mapping[str, str] = field(default_factory=dict[str, str])
    instead: Mapping[str, str] = field(default_factory=dict[str, str])
    rest: str | None = None
    refused: Mapping[str, str] = field(default_factory=dict[str, str])
    refused_at: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, "Mapping[str, str]"])
    contexts: Mapping[str, int | None] = field(default_factory=dict[str, "int | None"])

    def of(self, row: Row) -> str | None:
        """Pick the model that a row asks, or that its files name; None where there is none of its kind."""
        named = next((one.model for one in row.request.files.values() if one.model), None)
        return self._at(row.path).choose(row.model or named)

    def in_place_of(self, model: str, path: str) -> str | None:
        """Name the model that is asked at a path in place of one that the server lists and refuses."""
        kind = next((kind for kind, ids in self.by_kind.items() if model in ids), None)
        return self._at(path).choose(kind)

    def choose(self, kind: str | None) -> str | None:
        """Pick the model for rows that ask for `kind`; None where there is none of it."""
        if kind is None:
            return None
        if kind in ANY:
            return self._any()
        own = self.chosen(kind) or self._first(self.by_kind.get(kind, ()))
        return own or self.choose(self.instead.get(kind))

    def chosen(self, kind: str) -> str | None:
        """Name the model that the user wants for a kind; it is never replaced."""
        return self.overrides.get(kind) or self._general()

    def serving(self, kind: str | None) -> str | None:
        """Name the kind whose model serves rows that ask for `kind`; None if there is none."""
        if kind is None:
            return None
        if kind in ANY:
            return self.serving(self.rest)
        if self.chosen(kind) or self.by_kind.get(kind):
            return kind
        return self.serving(self.instead.get(kind))

    def in_doubt(self, kind: str) -> bool:
        """Whether an answer has to show that the model of a kind serves: several could, or the user chose."""
        return len(self.by_kind.get(kind, ())) > 1 or self.chosen(kind) is not None

    def lends(self, kind: str | None) -> bool:
        """Whether a model serves a kind that it wasn't named for, neither by its server nor by the user."""
        if kind is None or kind in ANY or kind in self.overrides:
            return False
        return kind != self.rest if self._general() else self.serving(kind) not in (kind, None)

    def is_strange(self, model: str | None) -> bool:
        """Whether a user named a model that the server doesn't list."""
        return model in self.overrides.values() and model not in self.listed

    def without(self, model: str, words: str, path: str | None = None) -> Models:
        """Pass over a model that the server refuses with these words, everywhere or at one path."""
        if path is None:
            return replace(self, refused={**self.refused, model: words})
        here = {**self.refused_at.get(path, {}), model: words}
        return replace(self, refused_at={**self.refused_at, path: here})

    def table(self) -> dict[str, list[str]]:
        """List the ids by kind, the one that is used first."""
        kinds = list(dict.fromkeys([*self.by_kind, *(kind for kind in self.overrides if kind not in ANY)]))
        return {kind: self._used_first(kind) for kind in kinds}

    def _at(self, path: str) -> Models:
        return replace(self, refused={**self.refused, **self.refused_at.get(path, {})})

    def _any(self) -> str | None:
        chosen = self._general() or self.choose(self.rest) or self._first(self.listed)
        return chosen or next(iter(self.overrides.values()), None)

    def _general(self) -> str | None:
        return next((self.overrides[name] for name in ANY if self.overrides.get(name)), None)

    def _first(self, ids: Sequence[str]) -> str | None:
        """Choose the first model that isn't refused, or, where all are, the last."""
        return next((one for one in ids if one not in self.refused), ids[-1] if ids else None)

    def _used_first(self, kind: str) -> list[str]:
        chosen = self.choose(kind)
        return list(dict.fromkeys([*([chosen] if chosen else []), *self.by_kind.get(kind, ())]))


def read_models(catalog: Catalog, contact: Exchange, overrides: Mapping[str, str]) -> Models:
    """Read the models from the answer to GET /v1/models; an answer that lists none leaves the overrides."""
    return from_entries(catalog, _entries(contact, catalog.limits.depth), overrides)


def from_entries(catalog: Catalog, entries: Iterable[dict[str, Any]], overrides: Mapping[str, str]) -> Models:
    """Sort model objects, each with an `id`, into kinds."""
    by_kind: dict[str, list[str]] = {}
    listed: dict[str, None] = {}
    contexts: dict[str, int | None] = {}
    for entry in islice(entries, catalog.limits.models):
        if entry["id"] not in listed:
            listed[entry["id"]] = None
            contexts[entry["id"]] = _context(catalog, entry)
            kind = kind_of(catalog.model_kinds, entry)
            if kind is not None:
                by_kind.setdefault(kind, []).append(entry["id"])
    ordered = {kind.id: tuple(by_kind[kind.id]) for kind in catalog.model_kinds if kind.id in by_kind}
    instead = {kind.id: kind.instead for kind in catalog.model_kinds if kind.instead}
    rest = rest_kind(catalog.model_kinds)
    return Models(ordered, tuple(listed), dict(overrides), instead, rest, contexts=contexts)


def _context(catalog: Catalog, entry: Mapping[str, Any]) -> int | None:
    """Read how many tokens a model can look at: the first number that says so."""
    values = (value for at in catalog.context_lengths for value in compiled(at).find(dict(entry)).values())
    return next((one for one in values if type(one) is int and one > 0), None)


def kind_of(kinds: Iterable[ModelKind], entry: Mapping[str, Any]) -> str | None:
    """Find a model's kind: by what the server says, then by its id, or else the kind that takes the rest."""
    kinds = tuple(kinds)
    words = _Words(entry)
    said = (kind.id for kind in kinds if any(words.say(statement) for statement in kind.declared))
    named = (kind.id for kind in kinds if kind.pattern and re.search(kind.pattern, entry["id"][:LONGEST_ID]))
    return next(said, None) or next(named, None) or rest_kind(kinds)


def rest_kind(kinds: Iterable[ModelKind]) -> str | None:
    """Name the kind that takes what nothing else claims."""
    return next((kind.id for kind in kinds if kind.pattern is None), None)


class _Words:
    """What a server says about a model, with each place looked up once."""

    def __init__(self, entry: Mapping[str, Any]) -> None:
        self._entry = dict(entry)
        self._at: dict[str, list[str]] = {}

    def say(self, statement: Statement) -> bool:
        """Whether it is what a statement says."""
        if statement.at not in self._at:
            values = compiled(statement.at).find(self._entry).values()
            self._at[statement.at] = [value[:LONGEST_ID] for value in values if isinstance(value, str)]
        return any(re.search(statement.matches, word) for word in self._at[statement.at])


def _entries(contact: Exchange, depth: int) -> list[dict[str, Any]]:
    if contact.status not in SUCCESS:
        return []
    value = decode(contact.body, depth).value
    data = value.get("data") if isinstance(value, dict) else value
    items = data if isinstance(data, list) else []
    return [item for item in items if isinstance(item, dict) and _usable(item.get("id"))]


def _usable(model_id: Any) -> bool:
    return isinstance(model_id, str) and bool(model_id)

"""The catalog's values but for its rows, one module a subject: each check, … stands where its name leads."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from aioc_compiler.catalog.construct import VOCABULARY
from aioc_compiler.catalog.rules import Rule, class_name
from aioc_compiler.emit import header
from aioc_compiler.emit.environment import environment

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from aioc_compiler.catalog.catalog import Catalog
    from aioc_compiler.catalog.evidence_types import Measurements


@dataclass(frozen=True, slots=True)
class Subject:
    """A generated module: what it is about, where in spec/ that stands, and the fields that are in it."""

    title: str
    source: str
    fields: tuple[str, ...]


SUBJECTS: Mapping[str, Subject] = {
    "checks": Subject("Behaviours beyond shape.", "checks/", ("checks",)),
    "deviations": Subject("Departures that the catalog tolerates.", "deviations/", ("deviations",)),
    "clients": Subject("Programs, and what each can't do without.", "clients/", ("clients",)),
    "implementations": Subject(
        "Servers: how each is recognised, what it claims, and what it is known to do differently.",
        "implementations/",
        ("implementations",),
    ),
    "evidence": Subject(
        "Saved runs of servers, and the matrix that is made of them; no part of the digest.",
        "evidence/",
        ("evidence", "matrix", "claimed"),
    ),
    "profiles": Subject("Which rows a run asks for, and what absence means.", "profiles/", ("profiles",)),
    "settings": Subject(
        "What holds for the whole catalog.",
        "aioc.yaml",
        (
            "version",
            "groups",
            "capabilities",
            "limits",
            "requests_per_row",
            "recognition",
            "model_codes",
            "placeholder_keys",
            "context_lengths",
            "retries",
            "model_kinds",
            "media",
            "schemas",
        ),
    ),
}
HOMES = {
    name: module.__name__.rpartition(".")[2]
    for module in VOCABULARY
    for name, value in vars(module).items()
    if is_dataclass(value)
}
"""The module of each class of the vocabulary."""


def emit(catalog: Catalog, measurements: Measurements) -> dict[str, bytes]:
    """Write a module for each subject."""
    template = environment().get_template("values.py.jinja")
    typed = {
        item.name: (_concrete(str(item.type)), getattr(owner, item.name))
        for owner in (catalog, measurements)
        for item in fields(owner)
    }
    return {
        f"{name}.py": template.render(_parts(subject, typed)).encode() for name, subject in SUBJECTS.items()
    }


def _parts(subject: Subject, typed: Mapping[str, tuple[str, Any]]) -> dict[str, Any]:
    values = [(name.upper(), *typed[name]) for name in subject.fields]
    used = {(HOMES[word], word) for _, type_, _ in values for word in re.findall(r"\b[A-Z]\w+", type_)}
    _classes([value for _, _, value in values], used)
    homes = sorted({home for home, _ in used})
    imports = {home: sorted(name for one, name in used if one == home) for home in homes}
    return {"header": header(subject.source), "title": subject.title, "imports": imports, "values": values}


def _concrete(annotation: str) -> str:
    """Name the type of a literal: what the vocabulary calls a Mapping is written as a dict."""
    return annotation.replace("Mapping[", "dict[")


def _classes(values: Iterable[Any], found: set[tuple[str, str]]) -> None:
    """Add every class that the values are made of: its module and its name."""
    for value in values:
        if isinstance(value, str):
            continue
        if isinstance(value, Rule):
            found.add(("rules", class_name(value.id)))
        elif isinstance(value, dict):
            _classes(cast("dict[str, Any]", value).values(), found)
        elif isinstance(value, tuple):
            _classes(value, found)
        elif names := _fields(cast("Hashable", type(value))):
            found.add((HOMES[type(value).__name__], type(value).__name__))
            _classes([getattr(value, name) for name in names], found)


@cache
def _fields(wanted: Any) -> tuple[str, ...]:
    """The names of a class's fields; none of what is no class of the vocabulary."""
    return tuple(item.name for item in fields(wanted)) if is_dataclass(wanted) else ()

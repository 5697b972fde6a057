"""The catalogue's values, one module a subject: each row, check, … is written out where its name leads."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from aioc_compiler.emit import header
from aioc_compiler.emit.literal import literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aioc_compiler.catalog.types import Catalog

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Subject:
    """A generated module: what it is about, where in spec/ that stands, and the catalogue's fields in it."""

    title: str
    source: str
    fields: tuple[str, ...]


SUBJECTS: Mapping[str, Subject] = {
    "endpoints": Subject(
        "Each row with its request, its schemas, its checks and its deviations.", "endpoints/", ("rows",)
    ),
    "checks": Subject("Behaviours beyond shape.", "checks/", ("checks",)),
    "deviations": Subject("Departures that the catalogue tolerates.", "deviations/", ("deviations",)),
    "clients": Subject("Programs, and what each can't do without.", "clients/", ("clients",)),
    "implementations": Subject(
        "Servers: how each is recognised, what it claims, and what it is known to do differently.",
        "implementations/",
        ("implementations",),
    ),
    "profiles": Subject("Which rows a run asks for, and what absence means.", "profiles/", ("profiles",)),
    "settings": Subject(
        "What holds for the whole catalogue.",
        "aioc.yaml",
        (
            "version",
            "groups",
            "limits",
            "requests_per_row",
            "recognition",
            "retries",
            "model_kinds",
            "media",
            "schemas",
        ),
    ),
}


def emit(catalog: Catalog) -> dict[str, bytes]:
    """Write a module for each subject."""
    template = _environment().get_template("values.py.jinja")
    types = {item.name: str(item.type) for item in fields(catalog)}
    return {
        f"{name}.py": template.render(_parts(subject, catalog, types)).encode()
        for name, subject in SUBJECTS.items()
    }


def _parts(subject: Subject, catalog: Catalog, types: Mapping[str, str]) -> dict[str, Any]:
    values = [(name.upper(), _concrete(types[name]), getattr(catalog, name)) for name in subject.fields]
    annotated = {word for _, type_, _ in values for word in re.findall(r"\b[A-Z]\w+", type_)}
    names = sorted(annotated.union(_each(value for _, _, value in values)))
    return {"header": header(subject.source), "title": subject.title, "names": names, "values": values}


def _concrete(annotation: str) -> str:
    """Name the type of a literal: what the vocabulary calls a Mapping is written as a dict."""
    return annotation.replace("Mapping[", "dict[")


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python source; every value goes through the filter below
    )
    environment.filters["literal"] = literal
    return environment


def _names(value: Any) -> Iterator[str]:
    """Every class of the vocabulary that the value is made of."""
    if is_dataclass(value):
        yield type(value).__name__
        for item in fields(value):
            yield from _names(getattr(value, item.name))
    elif isinstance(value, dict):
        yield from _each(cast("dict[str, Any]", value).values())
    elif isinstance(value, list | tuple):
        yield from _each(cast("Iterable[Any]", value))


def _each(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        yield from _names(value)

"""The catalogue's values: `endpoints.py`, which alone lists every row with all that belongs to it."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from aioc_compiler.emit import header
from aioc_compiler.emit.literal import literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_compiler.catalog.types import Catalog

TEMPLATES = Path(__file__).parent / "templates"
ANNOTATED = frozenset(
    {"Check", "Client", "Deviation", "Group", "Media", "ModelKind", "Profile", "Retry", "Row", "SchemaRef"}
)
"""The classes that the template itself names."""


def emit(catalog: Catalog) -> dict[str, bytes]:
    """Write `endpoints.py`."""
    template = _environment().get_template("endpoints.py.jinja")
    told = replace(catalog, implementations={})
    names = sorted(ANNOTATED.union(_names(told)))
    text = template.render(header=header("..."), catalog=catalog, names=names)
    return {"endpoints.py": text.encode()}


def emit_implementations(catalog: Catalog) -> dict[str, bytes]:
    """Write `implementations.py`: what is known of servers is long, and no fact about the API."""
    template = _environment().get_template("implementations.py.jinja")
    known = catalog.implementations
    names = sorted({"Implementation"}.union(*(_names(one) for one in known.values())))
    text = template.render(header=header("implementations/"), implementations=known, names=names)
    return {"implementations.py": text.encode()}


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

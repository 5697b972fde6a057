"""The rows, as JSON in `endpoints.py`: compiling them as Python takes longer than all of the grading."""

from __future__ import annotations

from dataclasses import is_dataclass
from typing import TYPE_CHECKING, Any, cast

from aioc_compiler.emit import header
from aioc_compiler.emit.environment import environment
from aioc_compiler.emit.json import LINE
from aioc_compiler.emit.literal import set_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aioc_compiler.catalog.catalog import Row


def emit(rows: Iterable[Row]) -> dict[str, bytes]:
    """Write `endpoints.py`."""
    text = "[\n" + ",\n".join(map(_row, rows)) + "\n]"
    template = environment().get_template("endpoints.py.jinja")
    return {"endpoints.py": template.render(header=header("endpoints/"), text=text).encode()}


def _row(row: Row) -> str:
    """Write a row with a field a line, so that a diff names the fields that an edit changes."""
    fields = (f"  {LINE(name)}: {LINE(_plain(value))}" for name, value in set_fields(row))
    return " {\n" + ",\n".join(fields) + "\n }"


def _plain(value: Any) -> Any:
    """Give a value of the vocabulary as JSON: of an object, the fields that say something."""
    if is_dataclass(value):
        return {name: _plain(found) for name, found in set_fields(value)}
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, list | tuple):
        return list(map(_plain, cast("Iterable[Any]", value)))
    return value

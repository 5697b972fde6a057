# Copied from aioc_compiler/catalog/row_text.py. Do not edit; run aioc-compile.
"""Reads the rows of a compiled catalog from JSON, which Python does several times faster than its own source.

How a value is read follows from the type of its field, so that nothing about the vocabulary is said twice.
"""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from . import catalog

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .catalog import Row

    Reader = Callable[[Any], Any]

_MANY = re.compile(r"tuple\[(\w+), \.\.\.\]")
_NAMED = re.compile(r"Mapping\[str, (\w+)\]")


def rows(text: str) -> tuple[Row, ...]:
    """Read rows, each an object whose members are fields; one that is left out has its default."""
    return tuple(map(_reader_of(catalog.Row), json.loads(text)))


def _reader_of(wanted: type[Any]) -> Reader:
    found = ((item.name, _reader(str(item.type))) for item in fields(wanted))
    return partial(_made, wanted, {name: reader for name, reader in found if reader is not None})


def _reader(annotation: str) -> Reader | None:
    """Say how JSON becomes a value of a type; None where it is one already."""
    kind = annotation.removesuffix(" | None")
    wanted = vars(catalog).get(kind)
    if is_dataclass(wanted):
        return _reader_of(cast("type[Any]", wanted))
    if many := _MANY.fullmatch(kind):
        one = _reader(many[1])
        return tuple if one is None else partial(_tuple, one)
    named = _NAMED.fullmatch(kind)
    one = _reader(named[1]) if named else None
    return None if one is None else partial(_mapping, one)


def _made(wanted: type[Any], readers: Mapping[str, Reader], data: dict[str, Any]) -> Any:
    for name in readers.keys() & data.keys():
        data[name] = readers[name](data[name])
    return wanted(**data)


def _tuple(read: Reader, values: list[Any]) -> tuple[Any, ...]:
    return tuple(map(read, values))


def _mapping(read: Reader, values: dict[str, Any]) -> dict[str, Any]:
    return {name: read(value) for name, value in values.items()}

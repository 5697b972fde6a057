"""Makes values of the catalog from YAML data, by the type hints of their classes.

A key of the spec and a field of its class have one name; a field that the data lacks has the class's default.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache, partial
from types import UnionType
from typing import Any, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from aioc_compiler.catalog import catalog, check_types, evidence_types, program_types, setting_types, words
from aioc_compiler.catalog.rules import Rule

T = TypeVar("T")
VOCABULARY = (words, check_types, evidence_types, program_types, setting_types, catalog)
NAMES = {name: value for module in VOCABULARY for name, value in vars(module).items()}
"""What type hints of the vocabulary may name; its modules import each other for type checkers alone."""

Reader: TypeAlias = Callable[[Any], Any]


def construct(wanted: type[T], data: Mapping[str, Any]) -> T:
    """Make a dataclass of a mapping. Values that are of their class already are taken as they are.

    Raises TypeError where a field without a default is missing; spec/meta has refused that before.
    """
    readers = _readers(cast("Hashable", wanted))
    return wanted(**{name: read(data[name]) for name, read in readers if name in data})


@cache
def _readers(wanted: Any) -> Sequence[tuple[str, Reader]]:
    """What makes a value of each field, by the field's name."""
    hints = get_type_hints(wanted, localns={**NAMES, "Mapping": Mapping, "Rule": Rule})
    return [(item.name, _reader(hints[item.name])) for item in fields(wanted)]


def _reader(wanted: Any) -> Reader:
    """What makes a value of a type hint from data."""
    origin, arguments = get_origin(wanted), get_args(wanted)
    if is_dataclass(wanted):
        return partial(_object, cast("type[Any]", wanted))
    if origin in (Union, UnionType):
        inner = [one for one in arguments if one is not type(None)]
        return _as_it_is if len(inner) > 1 else partial(_optional, _reader(inner[0]))
    if origin is tuple:
        return partial(_tuple, _reader(arguments[0]))
    if origin is Mapping:
        return partial(_mapping, _reader(arguments[1]))
    return _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


def _object(wanted: type[Any], value: Any) -> Any:
    return construct(wanted, value) if isinstance(value, Mapping) else value


def _optional(read: Reader, value: Any) -> Any:
    return None if value is None else read(value)


def _tuple(read: Reader, value: Any) -> tuple[Any, ...]:
    items = value if isinstance(value, list | tuple) else [value]  # one item may stand without a list
    return tuple([read(item) for item in items])


def _mapping(read: Reader, value: Mapping[str, Any]) -> dict[str, Any]:
    return {key: read(item) for key, item in value.items()}

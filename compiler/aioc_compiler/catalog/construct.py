"""Makes values of the catalogue from YAML data, by the type hints of their classes.

A key of the spec and a field of its class have one name; a field that the data lacks has the class's default.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from aioc_compiler.catalog import words
from aioc_compiler.catalog.rules import Rule

T = TypeVar("T")


def construct(wanted: type[T], data: Mapping[str, Any]) -> T:
    """Make a dataclass of a mapping. Values that are of their class already are taken as they are.

    Raises TypeError where a field without a default is missing; spec/meta has refused that before.
    """
    known: Any = wanted
    hints = _hints(known)
    return wanted(**{name: _value(hints[name], data[name]) for name in _fields(known) if name in data})


def _value(wanted: Any, value: Any) -> Any:
    if is_dataclass(wanted) and isinstance(value, Mapping):
        return construct(cast("type[Any]", wanted), value)
    origin, arguments = get_origin(wanted), get_args(wanted)
    if origin in (Union, UnionType):
        inner = [one for one in arguments if one is not type(None)]
        return value if value is None or len(inner) > 1 else _value(inner[0], value)
    if origin is tuple:
        items = value if isinstance(value, list | tuple) else [value]  # one item may stand without a list
        return tuple(_value(arguments[0], item) for item in items)
    if origin is Mapping:
        return {key: _value(arguments[1], item) for key, item in value.items()}
    return value


@cache
def _hints(wanted: Any) -> Mapping[str, Any]:
    return get_type_hints(wanted, localns={"Mapping": Mapping, "Rule": Rule, **vars(words)})


@cache
def _fields(wanted: Any) -> tuple[str, ...]:
    return tuple(item.name for item in fields(wanted))

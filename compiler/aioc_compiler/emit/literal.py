"""Python literals, laid out as `ruff format` does: how a value of the spec gets into Python source."""

from __future__ import annotations

import math
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from aioc_compiler.catalog.rules import Rule, class_name

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

WIDTH = 110
STEP = "    "


class _Part(NamedTuple):
    """A value in one line; a container also as what stands around its labelled parts."""

    flat: str
    opening: str = ""
    closing: str = ""
    inside: tuple[tuple[str, _Part], ...] = ()


def literal(value: Any, indent: int = 0, before: int = 0, after: int = 0) -> str:
    """Write `value` as Python source.

    `indent` is the depth of the line it begins on, `before` and `after` the characters beside it there.
    """
    return _laid_out(_part(value), indent, before + after)


def _laid_out(part: _Part, indent: int, beside: int) -> str:
    """Write a value in one line where there is room, and each of its parts on lines of its own elsewhere."""
    if not part.inside or len(part.flat) <= WIDTH - indent * len(STEP) - beside:
        return part.flat
    inner = STEP * (indent + 1)
    lines = [
        f"{inner}{label}{_laid_out(one, indent + 1, len(label) + len(','))},\n" for label, one in part.inside
    ]
    return f"{part.opening}\n{''.join(lines)}{STEP * indent}{part.closing}"


def _part(value: Any) -> _Part:
    """Write a value in one line, each of its parts once."""
    if isinstance(value, str):
        return _Part(_quoted(value))
    if isinstance(value, Rule):
        return _container(
            f"{class_name(value.id)}(", ")", [(f"{name}=", one) for name, one in value.args.items()]
        )
    if isinstance(value, dict):
        pairs = cast("Mapping[Any, Any]", value).items()
        return _container("{", "}", [(f"{_part(key).flat}: ", one) for key, one in pairs])
    if isinstance(value, list | tuple):
        opening, closing = "[]" if isinstance(value, list) else "()"
        return _container(opening, closing, [("", one) for one in cast("Iterable[Any]", value)])
    if is_dataclass(value):
        return _container(
            f"{type(value).__name__}(", ")", [(f"{name}=", one) for name, one in set_fields(value)]
        )
    return _Part(_scalar(value))


def _container(opening: str, closing: str, items: Sequence[tuple[str, Any]]) -> _Part:
    inside = tuple((label, _part(one)) for label, one in items)
    comma = "," if opening == "(" and len(inside) == 1 else ""
    flat = ", ".join([label + one.flat for label, one in inside])
    return _Part(f"{opening}{flat}{comma}{closing}", opening, closing, inside)


def set_fields(value: Any) -> Iterator[tuple[str, Any]]:
    """List the fields that say something: those with their default are left out."""
    for name, default in _defaults(cast("Hashable", type(value))):
        found = getattr(value, name)
        if found != default:
            yield name, found


@cache
def _defaults(wanted: Any) -> tuple[tuple[str, Any], ...]:
    """The fields of a class with their defaults."""
    return tuple(
        (item.name, item.default if item.default_factory is MISSING else item.default_factory())
        for item in fields(wanted)
    )


def _scalar(value: Any) -> str:
    if value is None or isinstance(value, bool | int):
        return repr(value)
    if isinstance(value, float) and math.isfinite(value):
        return repr(value).replace("e+", "e")
    raise TypeError(f"no literal for {value!r}")


def _quoted(text: str) -> str:
    """Quote a string in double quotes, unless single ones need fewer escapes."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + "".join(f"\\{one}" if one == quote else repr(one)[1:-1] for one in text) + quote

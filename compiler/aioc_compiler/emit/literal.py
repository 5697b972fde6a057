"""Python literals, laid out as `ruff format` does: how a value of the spec gets into Python source."""

from __future__ import annotations

import math
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from aioc_compiler.catalog.rules import Rule, class_name

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

WIDTH = 110
STEP = "    "


class _Container(NamedTuple):
    """What stands around labelled parts, and all of it in one line if that may have room in one."""

    flat: str
    opening: str
    closing: str
    inside: list[tuple[str, _Part]]


_Part: TypeAlias = "str | _Container"


def literal(value: Any, indent: int = 0, before: int = 0, after: int = 0) -> str:
    """Write `value` as Python source.

    `indent` is the depth of the line it begins on, `before` and `after` the characters beside it there.
    """
    return _laid_out(_part(value), indent, before + after)


def _laid_out(part: _Part, indent: int, beside: int) -> str:
    """Write a value in one line where there is room, and each of its parts on lines of its own elsewhere."""
    if isinstance(part, str):
        return part
    if part.flat and len(part.flat) <= WIDTH - indent * len(STEP) - beside:
        return part.flat
    inner = STEP * (indent + 1)
    lines = [
        f"{inner}{label}{_laid_out(one, indent + 1, len(label) + len(','))},\n" for label, one in part.inside
    ]
    return f"{part.opening}\n{''.join(lines)}{STEP * indent}{part.closing}"


def _part(value: Any) -> _Part:
    """Write a value in one line, each of its parts once."""
    if isinstance(value, str):
        return _quoted(value)
    if value is None or isinstance(value, int | float):
        return _scalar(value)
    if isinstance(value, Rule):
        return _container(
            f"{class_name(value.id)}(", ")", [(f"{name}=", one) for name, one in value.args.items()]
        )
    if isinstance(value, dict):
        pairs = cast("Mapping[Any, Any]", value).items()
        return _container("{", "}", [(f"{_part(key)}: ", one) for key, one in pairs])
    if isinstance(value, list | tuple):
        opening, closing = "[]" if isinstance(value, list) else "()"
        return _container(opening, closing, [("", one) for one in cast("Iterable[Any]", value)])
    if is_dataclass(value):
        return _container(
            f"{type(value).__name__}(", ")", [(f"{name}=", one) for name, one in set_fields(value)]
        )
    raise TypeError(f"no literal for {value!r}")


def _container(opening: str, closing: str, items: Sequence[tuple[str, Any]]) -> _Part:
    inside = [(label, _part(one)) for label, one in items]
    if not inside:
        return opening + closing
    comma = "," if opening == "(" and len(inside) == 1 else ""
    flats = [one if isinstance(one, str) else one.flat for _, one in inside]
    flat = ""
    if all(flats) and sum(map(len, flats)) <= WIDTH:
        line = ", ".join([label + one for (label, _), one in zip(inside, flats, strict=True)])
        flat = f"{opening}{line}{comma}{closing}"
    return _Container(flat, opening, closing, inside)


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


def _scalar(value: float | None) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        raise TypeError(f"no literal for {value!r}")
    return repr(value).replace("e+", "e")


def _quoted(text: str) -> str:
    """Quote a string in double quotes, unless single ones need fewer escapes."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + "".join(f"\\{one}" if one == quote else repr(one)[1:-1] for one in text) + quote

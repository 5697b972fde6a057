"""Python literals, laid out as `ruff format` does: how a value of the spec gets into Python source."""

from __future__ import annotations

import math
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import TYPE_CHECKING, Any, cast

from aioc_compiler.catalog.rules import Rule, class_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

WIDTH = 110
STEP = "    "


def literal(value: Any, indent: int = 0, before: int = 0, after: int = 0) -> str:
    """Write `value` as Python source.

    `indent` is the depth of the line it begins on, `before` and `after` the characters beside it there.
    """
    items = list(_items(value))
    if not items:
        return _empty(value)
    flat = _flat(value, WIDTH - indent * len(STEP) - before - after)
    if flat is not None:
        return flat
    opening, closing = _brackets(value)
    inner = STEP * (indent + 1)
    lines = [f"{inner}{label}{literal(item, indent + 1, len(label), len(','))},\n" for label, item in items]
    return f"{opening}\n{''.join(lines)}{STEP * indent}{closing}"


def _flat(value: Any, room: int) -> str | None:
    """Write a value in one line, or give up as soon as it is longer than `room`."""
    items = list(_items(value))
    if not items:
        text = _empty(value)
        return text if len(text) <= room else None
    opening, closing = _brackets(value)
    comma = "," if isinstance(value, tuple) and len(value) == 1 else ""
    parts: list[str] = []
    room -= len(opening) + len(comma) + len(closing) - len(", ")
    for label, item in items:
        flat = _flat(item, room - len(label) - len(", "))
        if flat is None:
            return None
        parts.append(label + flat)
        room -= len(label) + len(flat) + len(", ")
    return opening + ", ".join(parts) + comma + closing


def _empty(value: Any) -> str:
    """Write what has no parts."""
    return "".join(_brackets(value)) if _is_container(value) else _scalar(value)


def _items(value: Any) -> Iterable[tuple[str, Any]]:
    """List the labelled parts of a container, in order; a scalar has none."""
    if isinstance(value, Rule):
        return [(f"{name}=", found) for name, found in value.args.items()]
    if is_dataclass(value):
        return [(f"{item.name}=", found) for item, found in _told(value)]
    if isinstance(value, dict):
        pairs = cast("Mapping[Any, Any]", value).items()
        return [(f"{_scalar(key)}: ", found) for key, found in pairs]
    if isinstance(value, list | tuple):
        return [("", item) for item in cast("Iterable[Any]", value)]
    return []


def _told(value: Any) -> Iterable[tuple[Field[Any], Any]]:
    """List the fields that say something: those with their default are left out."""
    return [(item, found) for item in fields(value) if (found := getattr(value, item.name)) != _default(item)]


def _default(item: Field[Any]) -> Any:
    return item.default if item.default_factory is MISSING else item.default_factory()


def _is_container(value: Any) -> bool:
    return is_dataclass(value) or isinstance(value, dict | list | tuple)


def _brackets(value: Any) -> tuple[str, str]:
    if isinstance(value, Rule):
        return f"{class_name(value.id)}(", ")"
    if is_dataclass(value):
        return f"{type(value).__name__}(", ")"
    if isinstance(value, dict):
        return "{", "}"
    return ("[", "]") if isinstance(value, list) else ("(", ")")


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _quoted(value)
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

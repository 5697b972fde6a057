"""The strings in a JSON value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def strings(value: Any, *, has: Callable[[str], bool] = lambda _: True) -> Iterator[str]:
    """Find each string, except those in members whose name isn't wanted."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from strings(one, has=has)
    elif isinstance(value, dict):
        for name, one in value.items():
            if has(name):
                yield from strings(one, has=has)

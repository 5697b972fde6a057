"""Which definitions a schema refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


def references(value: Any) -> Iterator[str]:
    """Name the definitions that a schema refers to itself, in its order."""
    if isinstance(value, list):
        for item in value:
            yield from references(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "$ref" and isinstance(item, str):
                yield item.rpartition("/")[2]
            else:
                yield from references(item)


def reachable(names: Iterable[str], known: Mapping[str, Any]) -> list[str]:
    """Name these definitions and all that they lead to, however far, the nearest first."""
    found = dict.fromkeys(names)
    ahead = list(found)
    for name in ahead:  # it grows while it is read
        new = [one for one in dict.fromkeys(references(known[name])) if one not in found]
        found |= dict.fromkeys(new)
        ahead += new
    return ahead

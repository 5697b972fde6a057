"""Changes to a JSON document at a JSONPath; the document given stays as it is."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, cast

from jsonpath_rfc9535 import DEFAULT_ENV, JSONPathError, JSONPathNode, JSONPathQuery
from jsonpath_rfc9535.selectors import NameSelector

if TYPE_CHECKING:
    from collections.abc import Sequence


class EditError(Exception):
    """A JSONPath that can't be read."""


def matches(document: Any, at: str) -> bool:
    """Whether anything is at `at`."""
    return bool(_nodes(document, _compile(at)))


def replace(document: Any, at: str, value: Any) -> Any:
    """Put `value` wherever something is at `at`."""
    changed = deepcopy(document)
    for node in _nodes(changed, _compile(at)):
        if node.parent is None:
            return deepcopy(value)
        _container(node)[node.location[-1]] = deepcopy(value)
    return changed


def resize(document: Any, at: str, count: int) -> Any:
    """Give the lists at `at` so many items, those that they have by turns, with members that count them."""
    changed = deepcopy(document)
    for node in _nodes(changed, _compile(at)):
        if isinstance(node.value, list) and node.value:
            node.value[:] = [_numbered(node.value, place) for place in range(count)]
    return changed


def _numbered(items: Sequence[Any], place: int) -> Any:
    item = deepcopy(items[place % len(items)])
    return item | dict.fromkeys(_counters(items), place) if isinstance(item, dict) else item


def _counters(items: Sequence[Any]) -> list[str]:
    """Name the members that contain an item's position in the list."""
    return [
        name
        for name in items[0]
        if all(type(one.get(name)) is int and one[name] == place for place, one in enumerate(items))
    ]


def put(document: Any, at: str, value: Any) -> Any:
    """Put `value` at `at`, in every object that has, or could have, the member at its end."""
    query = _compile(at)
    name = _last_name(query)
    if name is None:
        return replace(document, at, value)
    changed = deepcopy(document)
    for holder in _nodes(changed, JSONPathQuery(env=query.env, segments=query.segments[:-1])):
        if isinstance(holder.value, dict):
            cast("dict[str, Any]", holder.value)[name] = deepcopy(value)
    return changed


def remove(document: Any, at: str) -> Any:
    """Take out whatever is at `at`."""
    changed = deepcopy(document)
    # From the back, so that positions in arrays stay true.
    for node in reversed(_nodes(changed, _compile(at))):
        if node.parent is not None:
            del _container(node)[node.location[-1]]
    return changed


def rename(document: Any, at: str, to: str) -> Any:
    """Call the members at `at` by the name `to`, each in its place."""
    changed = deepcopy(document)
    for node in _nodes(changed, _compile(at)):
        if node.parent is not None and isinstance(node.parent.value, dict):
            members = cast("dict[str, Any]", node.parent.value)
            renamed = {to if key == node.location[-1] else key: value for key, value in members.items()}
            members.clear()
            members.update(renamed)
    return changed


def _compile(at: str) -> JSONPathQuery:
    try:
        return DEFAULT_ENV.compile(at)
    except JSONPathError as error:
        raise EditError(f"{at!r} isn't a JSONPath: {error}") from error


def _nodes(document: Any, query: JSONPathQuery) -> list[JSONPathNode]:
    return list(query.find(document))


def _container(node: JSONPathNode) -> Any:
    return node.parent.value if node.parent is not None else None


def _last_name(query: JSONPathQuery) -> str | None:
    if not query.segments:
        return None
    selectors = query.segments[-1].selectors
    if len(selectors) == 1 and isinstance(selectors[0], NameSelector):
        return selectors[0].name
    return None

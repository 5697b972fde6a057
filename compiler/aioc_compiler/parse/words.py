"""Collects the closed sets of words that spec/meta names by `x-aioc-words`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aioc_compiler.parse.load import Document

KEY = "x-aioc-words"


def words(documents: Iterable[Document]) -> Mapping[str, tuple[str, ...]]:
    """The words of each set by its name, in the order of spec/meta."""
    found = {name: told for document in documents for name, told in _enums_of(document.data)}
    return dict(sorted(found.items()))


def _enums_of(node: Any) -> Iterator[tuple[str, tuple[str, ...]]]:
    if isinstance(node, list):
        for item in node:
            yield from _enums_of(item)
    elif isinstance(node, dict):
        if isinstance(node.get(KEY), str):
            yield node[KEY], tuple(node["enum"] if "enum" in node else _tags(node["oneOf"]))
        for item in node.values():
            yield from _enums_of(item)


def _tags(alternatives: Iterable[Any]) -> Iterator[str]:
    """The constant that tells each alternative from the others."""
    for one in alternatives:
        yield next(member["const"] for member in one["properties"].values() if "const" in member)

"""Puts the definitions of spec/meta where they are referred to: looking them up costs most of a check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

ANNOTATIONS = frozenset({"title", "description"})
LITERAL = frozenset({"const", "enum"})
Schema = dict[str, Any]
Place = tuple[str, str]
"""A file of spec/meta, and a JSON pointer into it."""


def inlined(documents: Mapping[str, Schema], base: str) -> dict[str, Schema]:
    """The same schemas by path; only what refers to itself, or says more beside a `$ref`, still refers.

    `base` stands before the paths where they are looked up.
    """
    inliner = _Inliner(documents, base)
    return {path: inliner.walk(path, schema, frozenset()) for path, schema in documents.items()}


class _Inliner:
    """The definitions that are already whole, by file and pointer."""

    def __init__(self, documents: Mapping[str, Schema], base: str) -> None:
        self._documents = documents
        self._base = base
        self._whole: dict[Place, Any] = {}

    def walk(self, path: str, node: Any, around: frozenset[Place]) -> Any:
        """Copy a part of a file; `around` are the definitions that it stands in."""
        if isinstance(node, list):
            return [self.walk(path, item, around) for item in node]
        if not isinstance(node, dict):
            return node
        members = {
            key: value if key in LITERAL else self.walk(path, value, around) for key, value in node.items()
        }
        reference = members.get("$ref")
        return members if not isinstance(reference, str) else self._replaced(path, members, around)

    def _replaced(self, path: str, members: Schema, around: frozenset[Place]) -> Schema:
        file, _, pointer = members["$ref"].partition("#")
        place = (f"{path.rpartition('/')[0]}/{file}" if file else path, pointer)
        target = self._target(place)
        beside = {key: value for key, value in members.items() if key != "$ref"}
        if place in around or not isinstance(target, dict) or not beside.keys() <= ANNOTATIONS:
            return {**beside, "$ref": f"{self._base}{place[0]}#{pointer}"}
        if place not in self._whole:
            self._whole[place] = self.walk(place[0], target, around | {place})
        return {**self._whole[place], **beside}

    def _target(self, place: Place) -> Any:
        node: Any = self._documents.get(place[0])
        for part in place[1].split("/")[1:]:
            node = node.get(part) if isinstance(node, dict) else None
        return node

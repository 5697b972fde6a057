"""JSON Schemas that stand alone: one file a definition, with the definitions it needs inside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from aioc_compiler.catalog.local_refs import LOCAL, localised
from aioc_compiler.emit import notice
from aioc_compiler.emit.json import dump

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def emit(schema_files: Mapping[str, Mapping[str, Any]]) -> dict[str, bytes]:
    """Write `schemas/<name>.json` for every definition."""
    definitions = localised(schema_files)
    return {
        f"schemas/{name}.json": dump(_bundled(name, stem, document, definitions), sort_keys=True)
        for stem, document in schema_files.items()
        for name in document["$defs"]
    }


def _bundled(name: str, stem: str, document: Mapping[str, Any], definitions: Mapping[str, Any]) -> Any:
    root = definitions[name]
    needed = {other: definitions[other] for other in sorted(_needed(root, definitions))}
    fallback = f"Part of {document['title']}."
    head = {"$schema": DIALECT, "$comment": notice(f"schemas/{stem}.yaml"), "title": name}
    return head | {"description": fallback} | root | ({"$defs": needed} if needed else {})


def _needed(root: Any, definitions: Mapping[str, Any]) -> set[str]:
    """Find the names that the root leads to, however far."""
    seen: set[str] = set()
    ahead = list(_references(root))
    while ahead:
        name = ahead.pop()
        if name not in seen:
            seen.add(name)
            ahead.extend(_references(definitions[name]))
    return seen


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _references(item)
    elif isinstance(value, dict):
        for key, item in cast("dict[str, Any]", value).items():
            if key == "$ref" and isinstance(item, str):
                yield item.removeprefix(LOCAL)
            else:
                yield from _references(item)

"""Makes the document smaller that a FAIL was drawn with, as long as it is legal and gets the FAIL."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from legal.held import fails
from legal.repaired import is_complete
from legal.sources import SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.documents.json_path import Path
    from legal.drawn import Drawn


def smallest(drawn: Drawn, place: str) -> Any:
    """Leave out members and items as long as one can be left out, and nothing else gets a FAIL by that."""
    document = drawn.document
    while (smaller := _smaller(drawn, document, place)) != document:
        document = smaller
    return document


def _smaller(drawn: Drawn, document: Any, place: str) -> Any:
    """Try each member and item once, the largest first, and the last item of a list before the others."""
    before = _failing(drawn, document)
    for path in list(_parts(document)):
        changed = without(document, path)
        if changed is None:
            continue
        after = _failing(drawn, changed)
        if place in after and after <= before and _is_legal(drawn, changed):
            document, before = changed, after
    return document


def _failing(drawn: Drawn, document: Any) -> set[str]:
    return {one.place for one in fails(drawn.schema, document)}


def _is_legal(drawn: Drawn, document: Any) -> bool:
    source = SOURCES[drawn.schema]
    if drawn.by == "document":
        return source.by_document(document)
    return source.by_package(document) and is_complete(document, source.merged)


def _parts(value: Any, path: Path = ()) -> Iterator[Path]:
    steps: list[str | int] = list(value) if isinstance(value, dict) else [*reversed(range(len(value)))]
    yield from ((*path, step) for step in steps)
    for step in steps:
        if isinstance(value[step], dict | list):
            yield from _parts(value[step], (*path, step))


def without(document: Any, path: Path) -> Any:
    """Copy a document without one member or item; None where it has it no more."""
    copy = deepcopy(document)
    *way, last = path
    holder = copy
    try:
        for step in way:
            holder = holder[step]
        del holder[last]
    except (KeyError, IndexError, TypeError):
        return None
    return copy

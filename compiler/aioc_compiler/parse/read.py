"""Sorts documents into entries, as far as their data allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.parse.spec import FOLDERS, LISTS, SETTINGS, Entry, EntryKind, Spec

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from aioc_compiler.parse.load import Document
    from aioc_compiler.parse.positions import Step

    Wrong = Mapping[str, Collection[tuple[Step, ...]]]


def read(
    documents: Sequence[Document], wrong: Wrong, unread: Collection[str], media: Mapping[str, Path]
) -> Spec:
    """Make a spec of documents; `wrong` are the paths in each file that spec/meta refuses."""
    entries: dict[EntryKind, list[Entry]] = {}
    for document in documents:
        for entry in _entries(document, wrong.get(document.path, ())):
            entries.setdefault(entry.kind, []).append(entry)
    settings = next((one for one in documents if one.path == SETTINGS and isinstance(one.data, dict)), None)
    blind: set[EntryKind] = {kind for path in unread for kind in _kinds(path)}
    blind.update(kind for document in documents for kind in _kinds(document.path) if _hides(document, kind))
    blind.update(kind for kind, found in entries.items() if _misnamed(found))
    if settings is None:
        blind.update(LISTS.values())
    frozen: dict[EntryKind, tuple[Entry, ...]] = {kind: tuple(found) for kind, found in entries.items()}
    return Spec(frozen, tuple(documents), settings, media, frozenset(blind))


def _hides(document: Document, kind: EntryKind) -> bool:
    """Whether a file holds something that would be an entry of a kind, and can't be told from others."""
    if not isinstance(document.data, dict):
        return True
    if document.path == SETTINGS:
        key = next(key for key, listed in LISTS.items() if listed == kind)
        return key in document.data and not _all_named(document.data[key])
    key = FOLDERS[document.path.partition("/")[0]][0]
    items: Any = document.data.get(key)
    return not items or not (isinstance(items, dict) if kind == "schema" else _all_named(items))


def _all_named(items: Any) -> bool:
    return isinstance(items, list) and all(
        isinstance(item, dict) and isinstance(item.get("id"), str) for item in items
    )


def _misnamed(entries: Sequence[Entry]) -> bool:
    """Whether an id has a form that none may have: its entry may be what others name in vain."""
    return any(("id",) in entry.wrong for entry in entries)


def _kinds(path: str) -> Sequence[EntryKind]:
    """Name the kinds of entries that a file holds."""
    if path == SETTINGS:
        return list(LISTS.values())
    folder = path.partition("/")[0]
    return [FOLDERS[folder][1]] if folder in FOLDERS else []


def _entries(document: Document, wrong: Collection[tuple[Step, ...]]) -> Iterator[Entry]:
    if not isinstance(document.data, dict):
        return
    if document.path == SETTINGS:
        for key, kind in LISTS.items():
            yield from _listed(document, key, kind, wrong)
        return
    folder = document.path.partition("/")[0]
    if folder in FOLDERS:
        key, kind = FOLDERS[folder]
        listing = _entries_by_name if folder == "schemas" else _listed
        yield from listing(document, key, kind, wrong)


def _listed(
    document: Document, key: str, kind: EntryKind, wrong: Collection[tuple[Step, ...]]
) -> Iterator[Entry]:
    items: Any = document.data.get(key)
    for index, item in enumerate(items if isinstance(items, list) else ()):
        name = item.get("id") if isinstance(item, dict) else None
        if isinstance(name, str):
            path = (key, index)
            yield Entry(kind, name, item, document, path, _inside(path, wrong))


def _entries_by_name(
    document: Document, key: str, kind: EntryKind, wrong: Collection[tuple[Step, ...]]
) -> Iterator[Entry]:
    items: Any = document.data.get(key)
    for name, item in (items if isinstance(items, dict) else {}).items():
        yield Entry(kind, name, item, document, (key, name), _inside((key, name), wrong))


def _inside(path: tuple[Step, ...], wrong: Collection[tuple[Step, ...]]) -> frozenset[tuple[Step, ...]]:
    """Take the wrong paths that lead into a value, from there on."""
    return frozenset(place[len(path) :] for place in wrong if place[: len(path)] == path)

"""What `aioc spec --list` shows: the values that options take, and the clients, each with its meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.render import Listing, Section

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aioc_generated.catalog import Catalog

    Names = list[dict[str, Any]]
    """The JSON list: an id and a title each, and what else is known about it."""

HEAD = ("Id", "What it is")


def listing(catalog: Catalog, what: str) -> Listing:
    """List the words of one sort."""
    names = LISTS[what](catalog)
    rows = tuple((one["id"], one["title"]) for one in names)
    return Listing(HEAD, (Section("", rows),), {what: names}, has_names=True, is_bare=True)


def _profiles(catalog: Catalog) -> Names:
    return [_entry_document(one, "id", "title") for one in catalog.profiles.values()]


def _implementations(catalog: Catalog) -> Names:
    return [
        _entry_document(one, "id", "title", "what", "homepage")
        | {"known_issues": [_entry_document(issue, *ISSUE) for issue in one.known_issues]}
        for one in catalog.implementations.values()
    ]


def _clients(catalog: Catalog) -> Names:
    return [
        _entry_document(one, "id", "title", "homepage", "notes")
        | {"needs": [_entry_document(need, "what", "why", "severity") for need in one.needs]}
        for one in catalog.clients.values()
    ]


def _deviations(catalog: Catalog) -> Names:
    from aioc_runner.serve.responder import actable  # noqa: PLC0415 -- for this list alone

    titles = {one.id: one.title for one in catalog.deviations.values()}
    titles |= {one.id: f"breaks: {one.title}" for one in catalog.checks.values()}
    return [{"id": name, "title": titles[name]} for name in actable(catalog)]


LISTS: Mapping[str, Callable[[Catalog], Names]] = {
    "profiles": _profiles,
    "implementations": _implementations,
    "clients": _clients,
    "deviations": _deviations,
}

ISSUE = ("id", "topic", "what", "versions", "fixed", "rows")
"""The members of a known issue in the JSON list."""


def _entry_document(entry: object, *names: str) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in names}

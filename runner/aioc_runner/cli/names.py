"""What `aioc spec --list` shows: the words that other commands' options take, each with what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.render import Listing, Section

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aioc_generated.catalog import Catalog

    Names = list[tuple[str, str]]
    """Ids and titles."""

HEAD = ("Id", "What it is")


def listing(catalog: Catalog, what: str) -> Listing:
    """List the words of one sort."""
    names = LISTS[what](catalog)
    document = {what: [{"id": name, "title": title} for name, title in names]}
    return Listing(HEAD, (Section("", tuple(names)),), document, has_names=True, is_bare=True)


def _profiles(catalog: Catalog) -> Names:
    return [(one.id, one.title) for one in catalog.profiles.values()]


def _implementations(catalog: Catalog) -> Names:
    return [(one.id, one.title) for one in catalog.implementations.values()]


def _deviations(catalog: Catalog) -> Names:
    from aioc_runner.serve.responder import actable  # noqa: PLC0415 -- for this list alone

    titles = {one.id: one.title for one in catalog.deviations.values()}
    titles |= {one.id: f"breaks: {one.title}" for one in catalog.checks.values()}
    return [(name, titles[name]) for name in actable(catalog)]


LISTS: Mapping[str, Callable[[Catalog], Names]] = {
    "profiles": _profiles,
    "implementations": _implementations,
    "deviations": _deviations,
}

"""What `aioc spec --list` prints: the words that other commands' options take, each with what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from aioc_generated.catalog import Catalog

    Names = list[tuple[str, str]]
    """Ids and titles."""


def render(catalog: Catalog, what: str, form: str) -> str:
    """List the words of one sort in a format."""
    names = LISTS[what](catalog)
    if form == "json":
        from aioc_runner.render.text import dump_json  # noqa: PLC0415 -- for this format alone

        return dump_json({what: [{"id": name, "title": title} for name, title in names]}) + "\n"
    return _markdown(names) if form == "markdown" else _table(names)


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


def _table(names: Names) -> str:
    width = max((len(name) for name, _ in names), default=0)
    return _lines(f"{name:{width}}  {title}" for name, title in names)


def _markdown(names: Names) -> str:
    from aioc_runner.render.text import cell, prose  # noqa: PLC0415 -- for this format alone

    head = ("| Id | What it is |", "|---|---|")
    return _lines([*head, *(f"| `{cell(name)}` | {cell(prose(title))} |" for name, title in names)])


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)

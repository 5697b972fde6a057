"""What `aioc explain` says, as Markdown: checks, deviations, kinds of findings, rows, clients and servers."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from aioc_runner.reference.explained import GRADES, explained
from aioc_runner.reference.kinds import KINDS
from aioc_runner.site import markup
from aioc_runner.site.places import CHECKS, DEVIATIONS, FEW, FINDINGS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.reference.explained import Sort
    from aioc_runner.reference.facts import Fact
    from aioc_runner.site.places import Places

BYTES = ("right", "wrong")
COMMANDS = ("reproduce it",)
IDS = ("rows", "checks", "deviations", "for example")
"""Facts in which plain words are ids, too."""

ADDRESSES = ("source", "homepage")
"""Facts that are an address, or a place in a document."""


def facts(
    package: CatalogPackage, sort: Sort, name: str, places: Mapping[str, str], without: Collection[str] = ()
) -> str:
    """Write all facts about one entry, except some."""
    found = next(one for one in explained(package, name) if one.sort == sort)
    kept = [fact for fact in found.facts if fact[0] not in without]
    return "\n".join(_fact(label, its, places) for label, its in _gathered(kept))


def checks(package: CatalogPackage, places: Places) -> Iterator[tuple[str, str]]:
    """Write a page for each family of checks."""
    for family, names in places.families.items():
        page = f"{CHECKS}/{family}.md"
        title = "Other checks" if family == FEW else f"Checks: {family}"
        yield page, _page(package, "check", title, names, places.seen_from(page))


def index(package: CatalogPackage, places: Places) -> tuple[str, str]:
    """Write the list of all checks, with a link to what is said about each."""
    page = f"{CHECKS}/index.md"
    seen = places.seen_from(page)
    rows = (
        (markup.link(name, seen[name]), GRADES[one.severity].partition(",")[0], markup.text(one.title))
        for name, one in sorted(package.catalog.checks.items())
    )
    return page, "\n".join(
        [
            markup.heading(1, "Checks"),
            f"{INTRODUCED['check']}\n",
            markup.table(("Check", "If it fails", "What"), rows),
        ]
    )


def deviations(package: CatalogPackage, places: Places) -> tuple[str, str]:
    """Write the page of what is tolerated."""
    names = package.catalog.deviations
    return DEVIATIONS, _page(package, "deviation", "Deviations", names, places.seen_from(DEVIATIONS))


def findings(package: CatalogPackage, places: Places) -> tuple[str, str]:
    """Write the page of the kinds of findings."""
    page = _page(package, "finding", "Kinds of findings", KINDS, places.seen_from(FINDINGS))
    return FINDINGS, page


def _page(
    package: CatalogPackage, sort: Sort, title: str, names: Collection[str], places: Mapping[str, str]
) -> str:
    parts = [markup.heading(1, title), f"On a terminal: <code>aioc explain ID</code>. {INTRODUCED[sort]}\n"]
    for name in names:
        parts += [markup.heading(2, name, name), facts(package, sort, name, places)]
    return "\n".join(parts)


INTRODUCED: Mapping[str, str] = {
    "check": "A check tests behaviour beyond shape. If it fails, the row is FAIL or WARN, or gets a note.",
    "deviation": "A deviation is a tolerated departure from OpenAI's document: many servers have it."
    " The row is WARN, not FAIL, or gets a note.",
    "finding": "Every line of a report that says what is wrong is a finding of one of these kinds.",
}


def _gathered(told: list[Fact]) -> Iterator[tuple[str, list[Fact]]]:
    """Group neighbouring facts by their label; right and wrong bytes stay in pairs."""
    for label, its in groupby(told, key=lambda fact: BYTES[0] if fact[0] in BYTES else fact[0]):
        yield label, list(its)


def _fact(label: str, told: list[Fact], places: Mapping[str, str]) -> str:
    texts = [words for _, words in told]
    if label in COMMANDS:
        return markup.console(*texts)
    if label in BYTES:
        return markup.fenced(f"{which}  {words}" for which, words in told)
    return _bulleted(label, [_linked_words(label, words, places) for words in texts])


def _bulleted(label: str, told: list[str]) -> str:
    if len(told) == 1:
        return f"**{label.capitalize()}:** {told[0]}\n"
    return f"**{label.capitalize()}:**\n\n{markup.bullets(told)}"


def _linked_words(label: str, words: str, places: Mapping[str, str]) -> str:
    if label in ADDRESSES:
        return markup.source(words)
    return markup.linked(words, places, plain=label in IDS)

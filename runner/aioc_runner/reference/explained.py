"""What `aioc explain` says about each kind of id: facts of the catalog, and the bytes that show them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal

from aioc_runner.reference import contrast, programs
from aioc_runner.reference.facts import sources
from aioc_runner.reference.kinds import KINDS
from aioc_runner.serve.acted import acted, right
from aioc_runner.text import with_variant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_generated.check_types import Check, Deviation, FindingPattern
    from aioc_generated.program_types import Client, Need
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.reference.facts import Fact

Sort = Literal["check", "deviation", "finding", "row", "client", "implementation"]
GRADES = {"fail": "FAIL", "warn": "WARN", "note": "a note, without effect on the grade"}
FOLDERS: Mapping[Sort, str] = {
    "check": "checks",
    "deviation": "deviations",
    "row": "endpoints",
    "client": "clients",
    "implementation": "implementations",
}
OF_SCHEMAS = ("missing", "null", "wrong-type", "wrong-value", "unknown-value", "extra")
"""Kinds of findings that an answer's schema makes."""

OF_CHECKS = ("check-failed", "inconclusive")
MOST_DIFFERENCES = 3
MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class Explained:
    """One entry with that id, and all facts about it, in order."""

    sort: Sort
    id: str
    facts: tuple[Fact, ...]


def explained(package: CatalogPackage, word: str) -> list[Explained]:
    """Explain everything with this id."""
    return [
        Explained(sort, word, (*tell(package, word), _dispute(sort, word)))
        for sort, (known, tell) in SORTS.items()
        if word in known(package)
    ]


def words(package: CatalogPackage) -> list[str]:
    """List all that can be explained."""
    return list(dict.fromkeys(word for known, _ in SORTS.values() for word in known(package)))


def _check(package: CatalogPackage, name: str) -> Iterator[Fact]:
    catalog = package.catalog
    check = catalog.checks[name]
    yield "what", check.title
    yield "why", check.why
    yield "looks at", _looked_at(check)
    yield "if it fails", GRADES[check.severity]
    yield from _breaks(catalog.clients.values(), lambda need: name in _checks(need))
    tolerant = [one for one in catalog.deviations.values() if any(two.check == name for two in one.matches)]
    yield from (("tolerated as", f"{one.id}: {one.title} ({GRADES[one.severity]})") for one in tolerant)
    yield _rows([row for row in catalog.rows if name in row.checks])
    yield from _acted(package, name)
    yield from sources(check.source)


def _deviation(package: CatalogPackage, name: str) -> Iterator[Fact]:
    catalog = package.catalog
    deviation = catalog.deviations[name]
    yield "what", deviation.title
    yield from (("why", why) for why in _whys(package, deviation))
    yield "if it occurs", GRADES[deviation.severity]
    yield from (("matches", _pattern(one)) for one in deviation.matches)
    rows = [row for row in catalog.rows if name in row.deviations]
    yield from _breaks(catalog.clients.values(), lambda need: minds(need, deviation.matches, rows))
    yield _rows(rows)
    yield from _acted(package, name)
    yield from sources(deviation.source)


def _finding(package: CatalogPackage, name: str) -> Iterator[Fact]:
    what, why = KINDS[name]
    yield "what", what
    yield "why", why
    minding = [one.title for one in package.catalog.clients.values() if _is_minded(one, name)]
    if minding:
        yield "affects", ", ".join(minding)
    showing = [
        one.id
        for one in package.catalog.deviations.values()
        if any(two.finding == name for two in one.matches) and one.mutations
    ]
    if showing:
        yield "for example", f"{showing[0]}: {package.catalog.deviations[showing[0]].title}"
        yield from _acted(package, showing[0])


def _row(package: CatalogPackage, name: str) -> Iterator[Fact]:
    catalog, row = package.catalog, package.row(name)
    yield "what", row.summary
    if row.notes:
        yield "notes", row.notes
    yield "request", f"{row.method} {with_variant(row.path, row.variant)}"
    yield "kind", row.kind + (f", with a model of kind {row.model}" if row.model else "")
    yield "profiles", ", ".join(one.id for one in catalog.profiles.values() if name in one.rows) or "none"
    yield from _breaks(catalog.clients.values(), lambda need: name in need.rows)
    if row.checks:
        yield "checks", ", ".join(row.checks)
    if row.deviations:
        yield "deviations", ", ".join(row.deviations)
    socket = row.request.encoding == "websocket"
    shown = contrast.lines(right(package, row), socket=socket)[:MOST_LINES]
    yield from (("right", contrast.clipped(line)) for line in shown)
    yield "try it", f"aioc-run URL --profile full --only {name} -v"
    yield from sources(row.source)


def _whys(package: CatalogPackage, deviation: Deviation) -> Iterator[str]:
    """Say why it matters, if a check says so, and why it is tolerated nevertheless."""
    checks = dict.fromkeys(one.check for one in deviation.matches if one.check)
    yield from (package.catalog.checks[check].why for check in checks)
    yield "it is tolerated because it is common, although OpenAI's document says otherwise; see the sources"


def _is_minded(client: Client, kind: str) -> bool:
    return any(one.finding == kind for need in client.needs for one in need.matches)


def _breaks(clients: Iterable[Client], minds: Callable[[Need], bool]) -> Iterator[Fact]:
    """Say which clients run into it, and what happens to their users."""
    for client in clients:
        for need in client.needs:
            if minds(need):
                yield f"{need.severity}", f"{client.title}: {need.why}"


def minds(need: Need, patterns: Iterable[FindingPattern], rows: Iterable[Row]) -> bool:
    """Whether what a deviation tolerates affects a client on one of these rows."""
    if need.rows and not any(row.id in need.rows for row in rows):
        return False
    checks = _checks(need)
    places = {(one.finding, one.at) for one in need.matches if one.check is None}
    return any(one.check in checks if one.check else (one.finding, one.at) in places for one in patterns)


def _looked_at(check: Check) -> str:
    """Name the document, the place in it, and the rule that is applied there."""
    rule = f", by the rule {check.rule.rule}" if check.rule else ""
    return f"{check.root}: {check.at}{rule}"


def _checks(need: Need) -> set[str]:
    """List the checks that a need depends on, whole or for some of their reasons."""
    return {*need.checks, *(one.check for one in need.matches if one.check)}


def _rows(rows: Sequence[Row]) -> Fact:
    return "rows", ", ".join(row.id for row in rows)


def _pattern(one: FindingPattern) -> str:
    kind = f"check {one.check}" if one.check else str(one.finding)
    at, reason = f" at {one.at}" if one.at else "", f" ({one.reason})" if one.reason else ""
    status = f" {', '.join(map(str, one.status))}" if one.status else ""
    return f"{kind}{status}{at}{reason}" + (f', matching "{one.actual}"' if one.actual else "")


def _acted(package: CatalogPackage, name: str) -> Iterator[Fact]:
    """Show the right and the wrong bytes: the reference server's answers, without and with the deviation."""
    found = acted(package, name)
    if found is None:
        return
    socket = found.row.request.encoding == "websocket"
    pair = (contrast.lines(found.right, socket=socket), contrast.lines(found.wrong, socket=socket))
    asked = "" if found.exchange == "probe" else f", {found.exchange} request"
    yield "shown on", f"{found.row.id}{asked}"
    for good, bad in islice(contrast.contrasts(*pair), MOST_DIFFERENCES):
        yield "right", good
        yield "wrong", bad
    yield "reproduce it", f"aioc-run --demo --deviate {name}"


def _dispute(sort: Sort, name: str) -> Fact:
    """Say where it is defined, and how to change it."""
    entry = _of_kind(name) if sort == "finding" else f"the entry with id: {name} in spec/{FOLDERS[sort]}/"
    return (
        "dispute it",
        f"{entry}; CONTRIBUTING.md explains how: with a source, and a run (aioc-run --save run.har)",
    )


def _of_kind(kind: str) -> str:
    """Say what findings of a kind come from."""
    if kind in OF_SCHEMAS:
        return "the schema of the answer in spec/schemas/"
    return (
        "the check that the report names, in spec/checks/"
        if kind in OF_CHECKS
        else "the row, in spec/endpoints/"
    )


SORTS: Mapping[
    Sort, tuple[Callable[[CatalogPackage], Iterable[str]], Callable[[CatalogPackage, str], Iterator[Fact]]]
] = {
    "check": (lambda package: package.catalog.checks, _check),
    "deviation": (lambda package: package.catalog.deviations, _deviation),
    "finding": (lambda _: KINDS, _finding),
    "row": (lambda package: package.rows, _row),
    "client": (lambda package: package.catalog.clients, programs.client),
    "implementation": (lambda package: package.catalog.implementations, programs.implementation),
}
"""The kinds of ids: where they are in the catalog, and the function that explains them."""

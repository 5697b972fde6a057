"""What `aioc explain` says about programs: what clients need, and known issues of servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.reference.facts import sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_generated.program_types import KnownIssue, Recognise
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.reference.facts import Fact

CONDITIONS: Mapping[str, str] = {
    "breaks": "it breaks if",
    "hangs": "it hangs if",
    "degrades": "it degrades if",
    "works": "it works even if",
}
"""What a program was seen to do, the gravest first, and how that is said."""


def client(package: CatalogPackage, name: str) -> Iterator[Fact]:
    """List the facts about a client."""
    known = package.catalog.clients[name]
    yield "what", f"{known.title}: {known.homepage}"
    if known.notes:
        yield "notes", known.notes
    for need in known.needs:
        asked = ", ".join((*need.rows, *need.checks))
        yield need.severity, f"{need.what}: {need.why} ({asked})"
    yield from _tried(package, name)
    if known.connect:
        yield "configure it", known.connect.how
    yield "try it", f"aioc-run URL --client {name}"
    connect = known.connect.source if known.connect else ()
    needs = (source for need in known.needs for source in need.source)
    yield from sources((*known.source, *needs, *connect))


def implementation(package: CatalogPackage, name: str) -> Iterator[Fact]:
    """List the facts about a server."""
    known = package.catalog.implementations[name]
    yield "what", f"{known.title}: {known.what}"
    yield "homepage", known.homepage
    if known.front:
        yield "gateway", "it relays requests; anything else that is recognised is the server behind it"
    yield from (("recognised", _sign(rule)) for rule in known.recognise if rule.alone)
    yield from (("known for", _issue_words(one)) for one in known.known_issues)
    if known.claims:
        yield (
            "claims",
            f"what it offers according to sources, next to what was measured: aioc matrix --server {name}",
        )
    yield "name it", f"aioc-run URL --implementation {name}, if it doesn't identify itself"
    of_issues = (source for one in known.known_issues for source in one.source)
    yield from sources((*(source for rule in known.recognise for source in rule.source), *of_issues))


def _sign(rule: Recognise) -> str:
    """Say how a server is recognised: by a header, or by a text in a place such as the list of models."""
    place = f"the header {rule.at}" if rule.where == "header" else f"{rule.at} in {rule.where}"
    return f"{place} matches {rule.matches}"


def _issue_words(one: KnownIssue) -> str:
    """Say what a server does differently, in which versions, and on which rows."""
    fixed = f", fixed in {one.fixed}" if one.fixed else ""
    return f"{one.what} ({one.versions}{fixed}; {', '.join(map(_rows_words, one.rows))})"


def _rows_words(pattern: str) -> str:
    """Say in words which rows a pattern names."""
    if pattern == "*":
        return "every row"
    base = pattern.rstrip("*").rstrip(".")
    return f"{base} and its variants" if pattern.endswith("*") else pattern


def _tried(package: CatalogPackage, name: str) -> Iterator[Fact]:
    """Say what the program itself did with servers that have one fault, or that only its source is known."""
    cells = [one for one in package.measurements.trials if one["client"] == name and one["fault"] != "none"]
    if not cells:
        yield "known from", "its source; the program itself wasn't run"
        return
    yield (
        "known from",
        f"its source, and by running it: {', '.join(dict.fromkeys(one['version'] for one in cells))}",
    )
    for did in CONDITIONS:
        faults = dict.fromkeys(one.get("what") or one["fault"] for one in cells if one["observed"] == did)
        if faults:
            yield CONDITIONS[did], "; ".join(faults)

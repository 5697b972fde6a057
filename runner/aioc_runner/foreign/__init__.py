"""Reads a HAR that another tool wrote, of an application's own traffic, as a run of the rows that it matches.

An exchange belongs to a row if route, method and what the request asks for are the row's; one that might
belong to several rows belongs to none. Such a file shows bodies and headers, but not how they came over the
wire, or who broke off, so exchanges without a good status or an end are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from aioc_runner import __version__
from aioc_runner.catalog.rows import into_body
from aioc_runner.foreign.entries import exchange
from aioc_runner.foreign.matching import ForeignError, base_of, matching_row
from aioc_runner.foreign.secrets import cleaned, safe_url, secrets
from aioc_runner.redact.redactor import Redactor
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import PREFLIGHT, Exchange, Recording

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_generated.check_types import Check
    from aioc_runner.catalog import CatalogPackage

__all__ = ["Foreign", "ForeignError", "alone", "choosing", "read"]

ROOTS = ("body", "events", "assembled")
"""Where checks look that need one answer alone."""

MOST_ENTRIES = 5_000

MOST_OF_A_ROW = 8


@dataclass(frozen=True, slots=True)
class Foreign:
    """What a file has: a run of all that fits a row, the answers of each row, and how many fit none."""

    recording: Recording
    answers: Mapping[str, tuple[Exchange, ...]]
    strangers: int


def read(package: CatalogPackage, document: Any, profile: str) -> Foreign:
    """Match the entries of a HAR to rows; secrets in it are replaced, although nobody declared them."""
    entries = [one for one in document["log"]["entries"][:MOST_ENTRIES] if isinstance(one, dict)]
    every = [one for one in map(exchange, entries) if one is not None]
    base = base_of(package, every)
    mine = [one for one in every if safe_url(one.url).startswith(base)]
    depth = package.catalog.limits.depth
    rows = alone(package).catalog.rows
    found = [(row, one) for one in mine if (row := matching_row(rows, base, one, depth)) is not None]
    cleaner = Redactor(secrets(every))
    answers: dict[str, list[Exchange]] = {}
    for row, one in found:
        answers.setdefault(row.id, []).append(_filed(row, cleaned(cleaner, one)))
    kept = {row.id: tuple(answers[row.id][:MOST_OF_A_ROW]) for row in rows if row.id in answers}
    return Foreign(_recording(kept, base, profile), kept, len(entries) - len(found))


def alone(package: CatalogPackage) -> CatalogPackage:
    """The catalog with only those checks that need no more than one answer and its request.

    Checks that depend on the row's own files and objects are left out, because other ones were sent.
    """
    catalog = package.catalog
    rows = tuple(
        replace(row, checks=tuple(name for name in row.checks if _is_fit(row, catalog.checks[name])))
        for row in catalog.rows
    )
    return replace(package, catalog=replace(catalog, rows=rows))


def _is_fit(row: Row, check: Check) -> bool:
    """Whether a row's check can be judged; a preflight has all that it says in its headers."""
    roots = (*ROOTS, "headers") if row.method == PREFLIGHT else ROOTS
    alone = not check.across and (check.rule is None or not check.rule.reads)
    return check.root in roots and alone and not (_sends(row) and _is_about_our_own(check))


def _sends(row: Row) -> bool:
    """Whether a row sends a file or an object of ours, instead of which the other tool sent its own."""
    return bool(row.request.files or set(row.inputs) - set(into_body(row)))


def _is_about_our_own(check: Check) -> bool:
    """Whether a check knows what was sent: by a value that it expects, or by asking for it."""
    return check.schema is not None or hasattr(check.rule, "asked")


def choosing(found: Foreign, chosen: Mapping[str, Exchange]) -> Recording:
    """The run in which each row has the answer that was chosen for it."""
    exchanges = sorted(chosen.values(), key=lambda one: one.key)
    return replace(found.recording, exchanges=tuple(exchanges))


def _recording(answers: Mapping[str, Sequence[Exchange]], base: str, profile: str) -> Recording:
    if not answers:
        raise ForeignError("it has no answer that matches a row")
    return Recording(
        tool=__version__,
        url=base,
        base=base,
        name=None,
        profile=profile,
        phases=("A", "B", "C"),
        planned=tuple(answers),
    )


def _filed(row: Row, one: Exchange) -> Exchange:
    """Give an exchange the place that a run's own would have."""
    if row.contact:
        return replace(one, key=exchange_key.CONTACT, role="contact", row=row.id)
    return replace(one, key=exchange_key.of_row(row.id, "probe"), row=row.id)

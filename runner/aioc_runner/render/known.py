"""Which known issues of the recognised server a report shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.record import Record
from aioc_runner.render import outline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aioc_generated.words import Offered
    from aioc_runner.report import ClaimMeasured, Finding, KnownSeen, Report

UNSEEN = "not seen"
CLAIMED = "claimed"
"""The word for a row about which every source says something other than what was measured."""

OFFERED: Mapping[Offered, str] = {"yes": "offered", "partly": "offered with deviations", "no": "not offered"}


class Line(Record):
    """One known issue of a server: whether it was seen, what it is, and its source."""

    word: str
    what: str
    source: str


class Beside:
    """Finds what is known of a finding."""

    def __init__(self, report: Report) -> None:
        self.by_id: Mapping[str, KnownSeen] = {one.id: one for one in report.known}
        self.title = report.target.implementation or "this server"

    def __call__(self, finding: Finding) -> Iterator[tuple[str, str]]:
        """Describe each known issue that a finding shows, with its source."""
        for known in (self.by_id[name] for name in finding.known if name in self.by_id):
            yield f"a known issue of {self.title} ({_versions(known)}):", known.sources[0]


def title(report: Report) -> str:
    """Name the server as it was recognised."""
    return f"What is known of {outline.server(report) or 'this server'}"


def lines(report: Report) -> list[Line]:
    """List what was seen, then what is listed and wasn't seen."""
    seen = [_line("seen", one, _versions(one)) for one in _of(report, "seen")]
    lost = (one for one in _of(report, "not-seen") if one.fixed is None)
    unseen = [_line(UNSEEN, one, f"known of {one.versions}; not seen here") for one in lost]
    return [*seen, *unseen, *_contradicted(report)]


def _contradicted(report: Report) -> Iterator[Line]:
    """Fold the rows that were measured as no source says; rows of which the same is said share a line."""
    rows: dict[str, list[ClaimMeasured]] = {}
    for one in report.claims:
        rows.setdefault(one.row, []).append(one)
    folded: dict[tuple[str, str], list[str]] = {}
    for row, claims in rows.items():
        here = claims[0].measured
        if here is not None and all(one.says != here for one in claims):
            said = f"said to be {'; '.join(map(_claim_words, claims))}; here {OFFERED[here]}"
            folded.setdefault((said, claims[-1].sources[0]), []).append(row)
    return (Line(CLAIMED, f"{', '.join(rows)}: {said}", source) for (said, source), rows in folded.items())


def _claim_words(claim: ClaimMeasured) -> str:
    return f"{OFFERED[claim.says]} ({', '.join(filter(None, [claim.date, claim.note]))})"


def rest(report: Report) -> str:
    """Count what isn't listed line by line."""
    fixed = sum(one.fixed is not None for one in _of(report, "not-seen"))
    parts = (
        (fixed, "said to be fixed and not seen"),
        (len(list(_of(report, "unmeasured"))), "not triggered in this run"),
        (len(list(_of(report, "documented"))), "documented that no row shows"),
    )
    said = ", ".join(f"{count} {words}" for count, words in parts if count)
    return f"and in the JSON report: {said}" if said else ""


def _of(report: Report, state: str) -> Iterable[KnownSeen]:
    return (one for one in report.known if one.state == state)


def _line(word: str, known: KnownSeen, versions: str) -> Line:
    return Line(word, f"{known.what} ({versions})", known.sources[0])


def _versions(known: KnownSeen) -> str:
    return known.versions + (f", said to be fixed: {known.fixed}" if known.fixed else "")

"""The saved runs of real servers, each graded once, and the lines of their reports."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.render import Screen, table
from aioc_runner.wire import har

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from aioc_runner.report import Report, Result
    from aioc_runner.wire.exchange import Exchange, Recording

EVIDENCE = Path(__file__).parents[1] / "golden" / "runs"
PACKAGE = load()
ASIDE = "note "
"""How the table begins a line on a note."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved run and its report."""

    recording: Recording
    report: Report

    def result(self, row: str) -> Result:
        """What the report says of a row."""
        return next(one for one in self.report.results if one.id == row)

    def response(self, key: str) -> str:
        """What came back in an exchange."""
        return response(next(one for one in self.recording.exchanges if one.key == key))


@cache
def saved(server: str) -> Saved:
    """Grade a server's run."""
    (run,) = EVIDENCE.glob(f"{server}/*/full.har.xz")
    recording = har.load(run)
    return Saved(recording, judge(PACKAGE, recording))


def response(exchange: Exchange) -> str:
    """Write a response as it came: status, headers, body."""
    if exchange.status is None:
        return f"no answer: {exchange.failure.message if exchange.failure else ''}"
    head = [f"HTTP {exchange.status}", *(f"{name}: {value}" for name, value in exchange.headers)]
    return "\n".join([*head, "", exchange.body.decode(errors="replace")])


def _server(report: Report) -> Iterator[str]:
    yield " ".join(filter(None, (report.target.implementation, report.target.version))) or "unknown"


def _known(report: Report) -> Iterator[str]:
    """What is known of the implementation: whether it was seen, and beside which rows it stands."""
    yield from (f"{one.id} {one.state}" for one in report.known)
    for result in report.results:
        yield from (f"{name} at {result.id}" for one in result.findings for name in one.known)


def _claims(report: Report) -> Iterator[str]:
    return (f"{one.row} said {one.says}, measured {one.measured}" for one in report.claims)


def _curl(report: Report) -> Iterator[str]:
    return (shown.curl for one in report.results for shown in one.evidence)


def _asides(report: Report) -> Iterator[str]:
    return (line for line in table.render(report, Screen(detail=2)).splitlines() if line.startswith(ASIDE))


def _titles(_report: Report) -> Iterator[str]:
    return (f"{one.id} {one.title}" for one in PACKAGE.catalog.capabilities)


PLACES: Mapping[str, Callable[[Report], Iterator[str]]] = {
    "headline": lambda report: iter([report.headline]),
    "server": _server,
    "known": _known,
    "claims": _claims,
    "notes": lambda report: iter(report.notes),
    "curl": _curl,
    "asides": _asides,
    "titles": _titles,
}
"""The lines that a fact may be about; `asides` are the table's, in which notes are folded."""

ACCUSING = frozenset(("headline", "server", "known", "claims"))
"""Lines that hold something against a server: that one says too much is an alarm."""

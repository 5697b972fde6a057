"""Plants a fault in a saved run, judges the run, and compares the report with that of the run as it was."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from aioc_runner import catalogue, har
from aioc_runner.judge import judge
from faults.edit import Nowhere

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aioc_generated.catalog import Row
    from aioc_runner.catalogue import Catalogue
    from aioc_runner.exchange import Exchange, Recording
    from aioc_runner.report.model import Finding, Report, Result
    from faults.fault import Fault, Part, Variation

RUNS = Path(__file__).parent / "runs"
SUCCESS = range(200, 300)
REFUSED = range(400, 500)
WEIGHT = {"fail": 0, "warn": 1, "note": 2}
RANK = {"FAIL": 0, "WARN": 1, "PASS": 2, "SKIP": 3}


@dataclass(frozen=True, eq=False)
class Run:
    """A saved run, and what the judge makes of it as it is."""

    name: str
    recording: Recording
    catalogue: Catalogue

    @cached_property
    def report(self) -> Report:
        """The report on the whole run."""
        return judge(self.catalogue, self.recording)

    @cached_property
    def graded(self) -> frozenset[str]:
        """The rows in which something can be planted."""
        return frozenset(one.id for one in self.report.results if one.status in ("PASS", "WARN"))

    @cached_property
    def exchanges(self) -> Mapping[str, Exchange]:
        """Every exchange by its key."""
        return {one.key: one for one in self.recording.exchanges}

    @lru_cache(maxsize=256)  # noqa: B019 -- a run lives as long as the tests
    def alone(self, row: str) -> Result:
        """What the judge makes of one row, asked for nothing else."""
        return _result(judge(self.catalogue, replace(self.recording, planned=(row,))), row)


@dataclass(frozen=True, slots=True)
class Planted:
    """What came of one planting: the new findings of its row, and the rows that changed beside it."""

    what: Fault | Variation
    run: str
    row: str
    news: tuple[Finding, ...]
    worse: bool
    strays: tuple[str, ...] = ()

    def noticed(self, least: str) -> bool:
        """Whether the row got worse, or says something new that weighs enough."""
        return self.worse or any(WEIGHT[one.severity] <= WEIGHT[least] for one in self.news)


def runs() -> list[Run]:
    """All saved runs."""
    known = catalogue.load()
    return [Run(path.stem, har.load(path), known) for path in sorted(RUNS.glob("*.har"))]


def planted(run: Run, what: Fault | Variation, *, whole: bool) -> Iterator[Planted]:
    """Plant something in each row of a run where it can be; `whole`: look at all other rows, too, in the first."""
    for row in _rows(run, what):
        exchange = _target(run, row, what.part)
        changed = None if exchange is None else _changed(exchange, what)
        if changed is not None:
            yield _judged(run, what, row.id, changed, whole=whole)
            whole = False


def _rows(run: Run, what: Fault | Variation) -> Iterator[Row]:
    for row in run.catalogue.catalog.rows:
        if row.id in run.graded and any(fnmatchcase(row.id, pattern) for pattern in what.rows):
            yield row


def _target(run: Run, row: Row, part: Part) -> Exchange | None:
    """Find the exchange that a row is judged by, or that of its refusal."""
    if part == "refusal":
        refusal = run.exchanges.get(f"{row.id}/{'probe' if row.response.refuses else 'malformed'}")
        return refusal if refusal is not None and refusal.status in REFUSED else None
    contact = run.exchanges.get("contact") if (row.method, row.path) == ("GET", "/v1/models") else None
    polls = [f"poll/{count}" for count in range(9, 0, -1)]
    roles = (run.exchanges.get(f"{row.id}/{role}") for role in (*polls, "fallback", "retry", "probe"))
    answers = (one for one in (contact, *roles) if one is not None)
    return next((one for one in answers if one.status in SUCCESS or one.status == 101), None)


def _changed(exchange: Exchange, what: Fault | Variation) -> Exchange | None:
    try:
        changed = what.change(exchange)
    except Nowhere:
        return None
    return None if changed == exchange else changed


def _judged(run: Run, what: Fault | Variation, row: str, changed: Exchange, *, whole: bool) -> Planted:
    others = (changed if one.key == changed.key else one for one in run.recording.exchanges)
    recording = replace(run.recording, exchanges=tuple(others))
    if not whole:
        after = _result(judge(run.catalogue, replace(recording, planned=(row,))), row)
        return _compared(run, what, run.alone(row), after, ())
    report = judge(run.catalogue, recording)
    strays = tuple(_strays(run.report.results, report.results, row))
    return _compared(run, what, _result(run.report, row), _result(report, row), strays)


def _result(report: Report, row: str) -> Result:
    return next(one for one in report.results if one.id == row)


def _compared(
    run: Run, what: Fault | Variation, before: Result, after: Result, strays: tuple[str, ...]
) -> Planted:
    news = tuple(_news(before, after))
    worse = after.status != "SKIP" and RANK[after.status] < RANK[before.status]
    return Planted(what, run.name, before.id, news, worse, strays)


def _news(before: Result, after: Result) -> Iterator[Finding]:
    """Findings that were not there, also where there were some like them at the same place."""
    known = Counter(_key(one) for one in before.findings)
    for one in after.findings:
        known[_key(one)] -= 1
        if known[_key(one)] < 0:
            yield one


def _key(finding: Finding) -> tuple[str, ...]:
    return (finding.kind, finding.at, finding.check or "", finding.severity)


def _strays(before: Iterable[Result], after: Iterable[Result], planted_in: str) -> Iterator[str]:
    """Name the other rows whose status or findings changed; what depends on the row may become SKIP."""
    for old, new in zip(before, after, strict=True):
        if old.id == planted_in or new.status == "SKIP":
            continue
        grave = [one for one in _news(old, new) if one.severity != "note"]
        if old.status != new.status or grave:
            yield f"{new.id}: {new.status} {grave[0].message if grave else new.detail}"

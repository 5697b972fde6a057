"""Plants a fault in a saved run, judges the run, and compares the report with that of the run as it was."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from aioc_runner import catalog
from aioc_runner.detect.models import read_models
from aioc_runner.documents.json_path import pattern_of
from aioc_runner.judge.context import RunContext
from aioc_runner.judge.grading.row import judge_row
from aioc_runner.wire import har
from aioc_runner.wire.exchange_key import RETRIES, of_row, polls
from aioc_testing.compared import compared_rows
from faults.edit import Nowhere
from faults.fault import Variation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_generated.check_types import Check
    from aioc_generated.words import Root
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.detect.models import Models
    from aioc_runner.judge.grading.row import Verdict
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange, Recording
    from faults.fault import Fault, Part

Beside = Literal["none", "reached", "all"]
"""Which rows are looked at beside the one in which something is planted."""

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
    package: CatalogPackage

    @cached_property
    def base(self) -> Judged:
        """What the judge makes of each row of the run."""
        return judged(self, self.recording, [row for row in self.rows if row.id in self.recording.planned])

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The catalog's rows, in its order."""
        return self.package.catalog.rows

    @cached_property
    def graded(self) -> frozenset[str]:
        """The rows in which something can be planted."""
        graded = (
            row for row, verdict in self.base.verdicts.items() if verdict.grade.status in ("PASS", "WARN")
        )
        return frozenset(graded)

    @cached_property
    def exchanges(self) -> Mapping[str, Exchange]:
        """Every exchange by its key."""
        return {one.key: one for one in self.recording.exchanges}

    @cached_property
    def models(self) -> Models:
        """The models that the requests were sent for: those of the list as it was recorded."""
        return read_models(self.package.catalog, self.exchanges["contact"], self.recording.models)

    @cached_property
    def touched(self) -> Mapping[str, frozenset[str]]:
        """The exchanges that the judge looks up for each row; what isn't among them can't change it."""
        looked_up: dict[str, frozenset[str]] = {}
        for row in self.rows:
            if row.id in self.base.verdicts:
                watched = Watched(self.exchanges)
                judged(self, self.recording, [row], self.base.read, watched)
                looked_up[row.id] = frozenset(watched.keys_used)
        return looked_up

    @cached_property
    def compared(self) -> Mapping[str, frozenset[str]]:
        """The rows that each row's checks compare its answer with; refusals are looked up."""
        every = frozenset(row.id for row in self.rows)
        checks = self.package.catalog.checks
        return {
            row.id: frozenset(one for name in row.checks for one in _compared(checks[name], every))
            for row in self.rows
        }


class Watched(dict[str, "Exchange"]):
    """The exchanges of a run, which remember who was asked for."""

    def __init__(self, exchanges: Mapping[str, Exchange]) -> None:
        """Remember nothing yet."""
        super().__init__(exchanges)
        self.keys_used: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:
        """Look up an exchange."""
        self.keys_used.add(key)
        return super().get(key, default)


@dataclass(frozen=True, slots=True)
class Judged:
    """Rows' verdicts, and the documents that were read in them, for checks across rows."""

    verdicts: Mapping[str, Verdict]
    read: Mapping[str, Mapping[Root, Any]]


def judged(
    run: Run,
    recording: Recording,
    rows: Sequence[Row],
    read: Mapping[str, Any] | None = None,
    watched: Watched | None = None,
) -> Judged:
    """Judge some rows of a run; `read` are the documents of the rows that are not judged again.

    This is what a report is made of; recognising the server and naming clients would take most of the time.
    """
    known: dict[str, Any] = dict(read or {})
    profile = run.package.catalog.profiles[recording.profile]
    verdicts: dict[str, Verdict] = {}
    context = RunContext(package=run.package, recording=recording, profile=profile, models=run.models)
    if watched is not None:
        context.__dict__["exchanges"] = watched
    order = [row.id for row in run.rows]
    for row in rows:
        earlier = {name: known[name] for name in order[: order.index(row.id)] if name in known}
        verdict = judge_row(context, row, earlier)
        verdicts[row.id] = verdict
        if verdict.documents is not None:
            known[row.id] = verdict.documents
    return Judged(verdicts, known)


@dataclass(frozen=True, slots=True)
class Planted:
    """What came of one planting: the row's verdicts before and after, and the rows that changed beside it."""

    what: Fault | Variation
    run: str
    row: str
    before: Verdict
    after: Verdict
    strays: tuple[str, ...] = ()

    def noticed(self, least: str) -> bool:
        """Whether the row got worse, or says something that it didn't say before, and that weighs enough."""
        news = (one for one in self.after.findings if _said(one) not in map(_said, self.before.findings))
        return self._worse or any(WEIGHT[one.severity] <= WEIGHT[least] for one in news)

    @property
    def alarming(self) -> tuple[str, ...]:
        """What is wrong by now that wasn't, in the row and in the others."""
        mine = (one.message for one in _news(self.before, self.after) if one.severity != "note")
        # What was wrong without it may be right, or open, with it.
        changed = self.before.grade.status not in (self.after.grade.status, "WARN") and not self._hidden
        changed = changed or self._worse
        grade = (f"{self.before.grade.status} becomes {self.after.grade.status}",) if changed else ()
        return (*grade, *mine, *self.strays)

    @property
    def _hidden(self) -> bool:
        """Whether the row is open now, because an answer so shows nothing."""
        return isinstance(self.what, Variation) and self.what.hides and self.after.grade.status == "SKIP"

    @property
    def _worse(self) -> bool:
        old, new = self.before.grade.status, self.after.grade.status
        return new != "SKIP" and RANK[new] < RANK[old]


@lru_cache(maxsize=1)
def runs() -> tuple[Run, ...]:
    """All saved runs; judging them as they are takes its time, and is done once."""
    known = catalog.load()
    return tuple(Run(path.stem, har.load(path), known) for path in sorted(RUNS.glob("*.har")))


def planted(run: Run, what: Fault | Variation, *, beside: Beside) -> Iterator[Planted]:
    """Plant something in each row of a run that has a place for it; look at other rows beside the first."""
    for row in _rows(run, what):
        exchange = _target(run, row, what.part)
        changed = None if exchange is None else _changed(exchange, what)
        if changed is not None:
            yield _judged(run, what, row, changed, beside)
            beside = "none"


def _rows(run: Run, what: Fault | Variation) -> Iterator[Row]:
    for row in run.package.catalog.rows:
        if row.id in run.graded and any(fnmatchcase(row.id, pattern) for pattern in what.rows):
            yield row


def _target(run: Run, row: Row, part: Part) -> Exchange | None:
    """Find the exchange that a row is judged by, that of its refusal, or that of its repeat."""
    if part == "repeat":
        repeat = run.exchanges.get(f"{row.id}/repeat")
        return repeat if repeat is not None and repeat.status in SUCCESS else None
    if part == "refusal":
        refusal = run.exchanges.get(f"{row.id}/{'probe' if row.response.rejects else 'malformed'}")
        return refusal if refusal is not None and refusal.status in REFUSED else None
    contact = run.exchanges.get("contact") if row.contact else None
    parts = (*reversed(polls(9)), "fallback", *reversed(RETRIES), "probe")
    sent = (run.exchanges.get(of_row(row.id, part)) for part in parts)
    answers = (one for one in (contact, *sent) if one is not None)
    return next((one for one in answers if one.status in SUCCESS or one.status == 101), None)


def _changed(exchange: Exchange, what: Fault | Variation) -> Exchange | None:
    try:
        changed = what.change(exchange)
    except Nowhere:
        return None
    return None if changed == exchange else changed


def _judged(run: Run, what: Fault | Variation, row: Row, changed: Exchange, beside: Beside) -> Planted:
    others = (changed if one.key == changed.key else one for one in run.recording.exchanges)
    recording = replace(run.recording, exchanges=tuple(others))
    reached = {row.id, *_reached(run, changed.key, row.id, beside)}
    rows = [one for one in run.rows if one.id in reached]
    after = judged(run, recording, rows, run.base.read).verdicts
    strays = tuple(_strays(run.base.verdicts, after, row.id))
    return Planted(what, run.name, row.id, run.base.verdicts[row.id], after[row.id], strays)


def _news(before: Verdict, after: Verdict) -> Iterator[Finding]:
    """Findings that were not there, also where there were some like them at the same place."""
    known = Counter(_key(one) for one in before.findings)
    for one in after.findings:
        known[_key(one)] -= 1
        if known[_key(one)] < 0:
            yield one


def _key(finding: Finding) -> tuple[str, ...]:
    """Tell findings apart; what is added to a stream moves the events after it."""
    return (finding.kind, pattern_of(finding.at), finding.check or "", finding.severity)


def _said(finding: Finding) -> tuple[str, ...]:
    return (*_key(finding), finding.expected, finding.actual)


def _compared(check: Check, every: frozenset[str]) -> frozenset[str]:
    """Name the rows with whose answers a check compares; an error is compared by looking others up."""
    if check.root == "error":
        return frozenset()
    if check.across:
        return every
    return compared_rows(check)


def _reached(run: Run, key: str, planted_in: str, beside: Beside) -> Iterator[str]:
    """Name the other rows to look at: those that an exchange can change, or all."""
    for row in run.base.verdicts if beside != "none" else ():
        if beside == "all" or key in run.touched[row] or planted_in in run.compared[row]:
            yield row


def _strays(before: Mapping[str, Verdict], after: Mapping[str, Verdict], planted_in: str) -> Iterator[str]:
    """Name the other rows whose status or findings changed; what depends on the row may become SKIP."""
    for row, new in after.items():
        old = before[row]
        if row == planted_in or new.grade.status == "SKIP":
            continue
        grave = [one for one in _news(old, new) if one.severity != "note"]
        if old.grade.status != new.grade.status or grave:
            yield f"{row}: {new.grade.status} {grave[0].message if grave else new.grade.detail}"

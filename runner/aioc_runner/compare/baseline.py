"""A baseline: known findings, each accepted with a reason, so that only new or worse ones fail.

It is sorted JSON without times, meant to be stored next to a project's code.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date  # noqa: TC003 -- Pydantic reads it at run time
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from aioc_generated.words import FindingKind, Severity  # noqa: TC001 -- Pydantic reads these at run time
from aioc_runner.documents import json_path
from aioc_runner.judge.findings import WEIGHT
from aioc_runner.text import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aioc_runner.report import Finding, Report, Result

FORMAT = 1
UNSEEN = "not looked at yet"
"""The reason of a waiver without one."""

GRAVE = ("fail", "warn")


class BaselineError(ValueError):
    """The file isn't a baseline; the message is one line."""


class Waiver(BaseModel):
    """One accepted finding: in which row, what and where, up to which severity, why, and until when."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    row: str
    kind: FindingKind
    at: str = Field(description="JSONPath; `[*]` stands for any index.")
    check: str | None = None
    reason: str | None = Field(default=None, description="Why the check failed: one of its rule's reasons.")
    severity: Severity
    why: str = Field(min_length=1, description="Why this is accepted.")
    until: date | None = Field(default=None, description="The last day on which it is accepted.")


@dataclass(frozen=True, slots=True)
class Compared:
    """A report compared with a baseline.

    `open` are the rows and findings that no waiver covers, worst first within a row; `gone` are waivers
    whose finding no longer occurs though its row was graded; `expired` those whose last day is over.
    """

    waived: int
    open: tuple[tuple[str, Finding], ...]
    gone: tuple[Waiver, ...]
    expired: tuple[Waiver, ...]


def loads(text: str) -> tuple[Waiver, ...]:
    """Read a baseline; BaselineError for anything else."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        raise BaselineError("it isn't JSON") from None
    if not isinstance(document, dict) or document.get("aioc_baseline") != FORMAT:
        raise BaselineError(f'it has no "aioc_baseline": {FORMAT}')
    waivers = document.get("waivers")
    if not isinstance(waivers, list):
        raise BaselineError('it has no list of "waivers"')
    return tuple(_waiver(place, one) for place, one in enumerate(waivers))


def dumps(waivers: Iterable[Waiver]) -> str:
    """Write a baseline: the same waivers, the same bytes."""
    documents = [one.model_dump(mode="json", exclude_none=True) for one in sorted(waivers, key=_key)]
    document = {"aioc_baseline": FORMAT, "waivers": documents}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def compared(report: Report, waivers: Iterable[Waiver], today: date) -> Compared:
    """Compare a report with a baseline."""
    every = tuple(waivers)
    expired = tuple(one for one in every if one.until is not None and one.until < today)
    valid = [one for one in every if one not in expired]
    seen = list(_grave(report))
    left = tuple(
        (row, finding) for row, finding in seen if not any(_covers(one, row, finding) for one in valid)
    )
    asked = {one.id for one in report.results if one.status != "SKIP"}
    gone = tuple(
        one for one in valid if one.row in asked and not any(_meets(one, row, found) for row, found in seen)
    )
    return Compared(len(seen) - len(left), left, gone, expired)


def marked(report: Report, waivers: Iterable[Waiver], today: date) -> Report:
    """Add the reason to each finding that a waiver accepts, and count them in the headline."""
    valid = [one for one in waivers if one.until is None or one.until >= today]
    results = [_marked(result, valid) for result in report.results]
    grave = [finding for _, finding in _grave(replace(report, results=results))]
    count = sum(one.accepted is not None for one in grave)
    told = f"; {count} of {counted(len(grave), 'finding')} accepted by the baseline" if count else ""
    return replace(report, results=results, headline=f"{report.headline}{told}")


def _marked(result: Result, waivers: Sequence[Waiver]) -> Result:
    if result.status not in ("FAIL", "WARN"):
        return result
    findings = [_with_why(waivers, result.id, one) for one in result.findings]
    return replace(result, findings=findings)


def _with_why(waivers: Iterable[Waiver], row: str, finding: Finding) -> Finding:
    covering = next(
        (one for one in waivers if finding.severity in GRAVE and _covers(one, row, finding)), None
    )
    return finding if covering is None else replace(finding, accepted=covering.why)


def updated(report: Report, waivers: Iterable[Waiver]) -> tuple[Waiver, ...]:
    """Accept all that a report has; what was accepted before keeps its reason and its last day.

    Waivers of rows that this report has no grade for stay.
    """
    before = {_key(one): one for one in waivers}
    # Of two findings that a waiver can't distinguish, the worse one counts, so it comes last.
    seen = sorted(_grave(report), key=lambda one: -WEIGHT[one[1].severity])
    now = {_key(one): one for one in (_accepted(row, finding) for row, finding in seen)}
    asked = {one.id for one in report.results if one.status != "SKIP"}
    kept = {key: one for key, one in before.items() if one.row not in asked}
    merged = {key: _with_reason(one, before.get(key)) for key, one in now.items()}
    return tuple(sorted({**kept, **merged}.values(), key=_key))


def _waiver(place: int, document: Any) -> Waiver:
    try:
        return Waiver.model_validate(document)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join(map(str, ("waivers", place, *first["loc"])))
        raise BaselineError(f"{where}: {first['msg'][:1].lower()}{first['msg'][1:120]}") from None


def _grave(report: Report) -> Iterator[tuple[str, Finding]]:
    for result in report.results:
        if result.status in ("FAIL", "WARN"):
            yield from ((result.id, one) for one in result.findings if one.severity in GRAVE)


def _covers(waiver: Waiver, row: str, finding: Finding) -> bool:
    """Whether a waiver accepts a finding: it is that one, and no graver."""
    return _meets(waiver, row, finding) and WEIGHT[finding.severity] >= WEIGHT[waiver.severity]


def _meets(waiver: Waiver, row: str, finding: Finding) -> bool:
    return (waiver.row, waiver.kind, waiver.check, waiver.reason) == (
        row,
        finding.kind,
        finding.check,
        finding.reason,
    ) and json_path.matches(waiver.at, finding.at)


def _accepted(row: str, finding: Finding) -> Waiver:
    return Waiver(
        row=row,
        kind=finding.kind,
        at=json_path.pattern_of(finding.at),
        check=finding.check,
        reason=finding.reason,
        severity=finding.severity,
        why=UNSEEN,
    )


def _with_reason(now: Waiver, before: Waiver | None) -> Waiver:
    if before is None:
        return now
    return now.model_copy(update={"why": before.why, "until": before.until})


def _key(waiver: Waiver) -> tuple[str, ...]:
    return (waiver.row, waiver.kind, waiver.at, waiver.check or "", waiver.reason or "")

"""The results of several servers: a line each, the summary, and which servers needn't be asked again."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from aioc_runner import fail_on, regular
from aioc_runner.cli import outputs
from aioc_runner.cli.contradictions import RUN
from aioc_runner.cli.early_end import early_end
from aioc_runner.cli.exit_codes import FAULT, FINDINGS, OK
from aioc_runner.record import Named
from aioc_runner.render import FORMATS, Listing, Screen, Section
from aioc_runner.render.summing_up import verdict
from aioc_runner.report import contract

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Report
    from aioc_runner.run.options import Options

HEAD = ("Target", "Exit", "Verdict", "Report")
SUMMARY = {"json": "summary.json", "markdown": "summary.md"}
MOST_BYTES = 64_000_000


class Line(Named):
    """What came of one server; `asked` is the fingerprint of what the report answers."""

    name: str
    url: str
    verdict: str
    exit: int
    report: str | None = None
    asked: str | None = None


def fingerprint(
    package: CatalogPackage, options: Options, clients: Sequence[str], variables: Sequence[str]
) -> str:
    """Compute a fingerprint of everything that a report depends on, without secrets."""
    way = options.connection
    what = [
        *(package.digest, options.target.url, options.target.base, options.name, options.profile),
        *([row.id for row in options.rows], sorted(options.phases), sorted(options.models.items())),
        *(options.timeout, options.wait, options.max_time, options.max_requests, options.max_tokens),
        *(options.allow_writes, repr(options.tools), way.shown, way.insecure),
        *(list(clients), [name for name, _ in options.credentials.headers], list(variables)),
    ]
    return hashlib.sha256(json.dumps(what).encode()).hexdigest()


def exit_code(report: Report, level: str) -> int:
    """Give the exit code that a run with this report would have."""
    code, _ = early_end(report, level)
    return (FINDINGS if fail_on.fails(report, level) else OK) if code is None else code


def answered_before(folder: Path) -> Mapping[str, str]:
    """Read of an earlier summary which report answers what."""
    document = _read(folder / SUMMARY["json"])
    lines = document.get("targets") if isinstance(document, dict) else None
    told = [one for one in lines if isinstance(one, dict)] if isinstance(lines, list) else []
    return {str(one["report"]): str(one["asked"]) for one in told if one.get("report") and one.get("asked")}


def complete_report(file: Path) -> Report | None:
    """Open a report that needs no second run: its run ended by itself, and measured something."""
    try:
        report = contract.read(_read(file))
    except ValueError:  # Pydantic's and the contract's errors are some
        return None
    ended = report.stopped is None and report.measured != "nothing"
    return report if ended and not any(one.reason == "crashed" for one in report.results) else None


def _read(file: Path) -> Any:
    try:
        return json.loads(regular.read(file, MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return None


def of_report(report: Report, name: str, stem: str, asked: str, level: str) -> Line:
    """Sum up a report."""
    code = exit_code(report, level)
    url = report.target.url
    return Line(name=name, url=url, verdict=verdict(report), exit=code, report=f"{stem}.json", asked=asked)


def write_report(folder: Path, stem: str, report: Report, clean: Callable[[str], str]) -> None:
    """Write a report for programs and for people."""
    for form in (FORMATS[name] for name in SUMMARY):
        outputs.write(folder / f"{stem}{form.suffix}", clean(form.render(report, Screen(detail=1))))


def run_file(folder: Path, stem: str) -> Path:
    """The path of a saved run."""
    return folder / f"{stem}{RUN}"


def worst(lines: Sequence[Line]) -> int:
    """Give the gravest exit code: our own fault, an interrupt, then what is higher."""
    return max((line.exit for line in lines), key=lambda code: (code == FAULT, code))


def listing(lines: Sequence[Line]) -> Listing:
    """List what came of the servers."""
    code = worst(lines)
    cells = tuple((line.name, str(line.exit), line.verdict, line.report or "") for line in lines)
    document = {"exit": code, "targets": [asdict(line) for line in lines]}
    good = sum(line.exit == OK for line in lines)
    total = f"{len(lines)} targets, {good} of them with exit 0: exit {code}"
    return Listing(HEAD, (Section("", cells),), document, title="Targets", total=total)


def write_summary(folder: Path, lines: Sequence[Line]) -> None:
    """Write the summary next to the reports."""
    summed = listing(lines)
    for form, name in SUMMARY.items():
        outputs.write(folder / name, FORMATS[form].listed(summed, Screen()))

"""Grades the runs in spec/evidence by today's spec, and says which rows of which servers move.

    python tests/evidence/grade.py [--update]

What it makes, generated/aioc_generated/matrix.json, is what `aioc matrix` shows: for each version of a server
and each row that its run asked for a grade, a reason and the worst finding. servers.json beside it has what
`aioc site` tells besides: which clients work with it, and what it adds; answers.json has the bytes that each
cell rests on, as far as a page can show them. It stands here and not behind a
command, since the runs are in the repository alone: no wheel has them. The compiler can't make it, since it
knows no judge.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_generated.evidence_types import About, Evidence
    from aioc_runner.report import Finding, Report, Result
    from aioc_runner.wire.exchange import Exchange, Recording

    Cells = Mapping[str, Mapping[str, Mapping[str, Any]]]
    """Grade, reason, finding and run by version and row."""

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / name) for name in ("runner", "generated", "tests")]

from aioc_runner.catalog import load  # noqa: E402 -- on the path by now
from aioc_runner.documents import json_text  # noqa: E402
from aioc_runner.judge import judge  # noqa: E402
from aioc_runner.judge.findings import NOT_THERE, WEIGHT  # noqa: E402
from aioc_runner.judge.grading.evidence import received  # noqa: E402
from aioc_runner.judge.summary import clients  # noqa: E402
from aioc_runner.text import excerpt, one_line  # noqa: E402
from aioc_runner.wire import har  # noqa: E402
from evidence.asked import is_stale  # noqa: E402
from evidence.feature import part  # noqa: E402

PACKAGE = load()
MATRIX = ROOT / "generated" / "aioc_generated" / "matrix.json"
SERVERS = MATRIX.with_name("servers.json")
ANSWERS = MATRIX.with_name("answers.json")
LONGEST = 200
SHOWN = 240
"""Most bytes of an answer that are kept."""

MOST_REASONS = 3
JSON = "application/json"
FIRST = ("probe", "malformed")
"""Which exchanges of a row show it, the likelier first."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of spec/evidence as today's spec grades it; one that names rows speaks for these alone."""

    evidence: Evidence
    recording: Recording
    report: Report

    @property
    def version(self) -> str:
        """Whose column it is in."""
        return f"{self.evidence.implementation}/{self.evidence.version}"

    @property
    def results(self) -> list[Result]:
        """The rows that it asked for, and speaks for."""
        asked = (one for one in self.report.results if one.id in self.recording.planned)
        globs = self.evidence.rows
        return [one for one in asked if not globs or any(fnmatchcase(one.id, glob) for glob in globs)]


def main(words: list[str]) -> int:
    """Compare the matrix on file with what the runs show today, or put it on file; 1 where cells move."""
    made = graded()
    moves = list(moved(on_file(), made))
    sys.stdout.writelines(f"{line}\n" for line in moves)
    sys.stdout.write(f"{sum(map(len, made.values()))} cells of {len(made)} servers, {len(moves)} moved\n")
    besides = {SERVERS: dumped(told_besides()), ANSWERS: dumped(answers())}
    if "--update" in words:
        MATRIX.write_text(dumped(made), encoding="utf-8")
        for path, text in besides.items():
            path.write_text(text, encoding="utf-8")
        return 0
    return int(bool(moves) or any(path.read_text(encoding="utf-8") != text for path, text in besides.items()))


def on_file() -> Cells:
    """The cells as they were reviewed last."""
    if not MATRIX.exists():
        return {}
    cells: Cells = json.loads(MATRIX.read_text(encoding="utf-8"))
    return cells


@cache
def runs() -> tuple[Run, ...]:
    """Grade all runs; those that speak for some rows come last, since they say more of these."""
    every = sorted(PACKAGE.measurements.runs, key=lambda one: bool(one.rows))
    return tuple(Run(one, found, judge(PACKAGE, found)) for one in every for found in [recorded(one)])


def graded() -> Cells:
    """The cells as today's spec has them."""
    return _ordered((one.version, _cells(one)) for one in runs())


def answers() -> Cells:
    """The answers that the cells rest on."""
    return _ordered((one.version, _answers(one)) for one in runs())


def _ordered(found: Iterable[tuple[str, Mapping[str, Any]]]) -> Cells:
    """Put together what runs of a version say, the last of each row, in the catalog's order."""
    order = list(PACKAGE.rows)
    versions: dict[str, dict[str, Any]] = {}
    for version, its in found:
        versions.setdefault(version, {}).update(its)
    return {
        name: {row: its[row] for row in sorted(its, key=order.index)}
        for name, its in sorted(versions.items())
    }


def _answers(run: Run) -> dict[str, Any]:
    """Show the answer that each cell rests on: to what it is, its status, and how its body begins."""
    by_key = {exchange.key: exchange for exchange in run.recording.exchanges}
    found = {one.id: _shown(one, by_key) for one in run.results}
    return {row: _answer(shown) for row, shown in found.items() if shown is not None and shown.status}


def _shown(result: Result, by_key: Mapping[str, Exchange]) -> Exchange | None:
    """Find the exchange of the worst finding, or else the first that the row was asked by."""
    worst = _worst(result)
    keys = (
        *([worst.exchange] if worst and worst.exchange else []),
        *(f"{result.id}/{part}" for part in FIRST),
    )
    return next((by_key[key] for key in keys if key in by_key), None)


def _answer(one: Exchange) -> dict[str, Any]:
    return {"to": one.role, "status": one.status, "body": excerpt(received(one), SHOWN)}


def told_besides() -> Cells:
    """Which clients work with each version, and which members it adds where; several runs count as one."""
    versions: dict[str, dict[str, Result]] = {}
    for run in runs():
        versions.setdefault(run.version, {}).update({one.id: one for one in run.results})
    return {name: _besides(list(its.values())) for name, its in sorted(versions.items())}


def _besides(results: Sequence[Result]) -> dict[str, dict[str, Any]]:
    verdicts = clients.verdicts(PACKAGE.catalog, results)
    return {
        "clients": {
            one.id: {"verdict": one.verdict, "because": one.because[:MOST_REASONS]} for one in verdicts
        },
        "extras": {one.id: one.extras for one in results if one.extras},
    }


def recorded(one: Evidence) -> Recording:
    """Read a run; one that was told who answers is no evidence."""
    recording = har.load(ROOT / one.run)
    if recording.implementation is not None:
        raise ValueError(f"{one.run} was told that {recording.implementation} answers")
    return recording


def _cells(run: Run) -> dict[str, Any]:
    models = _models(run.report, run.recording)
    return {
        one.id: {**_cell(PACKAGE.row(one.id), one, run.recording, models), "run": run.evidence.id}
        for one in run.results
    }


def _models(report: Report, recording: Recording) -> Sequence[str]:
    listed = [name for names in report.target.models.values() for name in names]
    return list(dict.fromkeys([*listed, *recording.models.values()]))


def _cell(row: Row, result: Result, recording: Recording, models: Sequence[str]) -> dict[str, Any]:
    if is_stale(PACKAGE, recording, row, models):
        return {"grade": "STALE", "reason": "the spec asks otherwise by now", "finding": None}
    gone = next((one.kind for one in result.findings if one.kind in NOT_THERE), None)
    cell = {"grade": result.status, "reason": gone or result.reason, "finding": _finding(result)}
    lines = (
        {}
        if result.status == "SKIP" or gone
        else {
            line.title: _part(result, line.about, _document(recording, row))
            for table in PACKAGE.measurements.tables
            for line in table.rows
            if line.row == row.id and line.about is not None
        }
    )
    return {**cell, "lines": lines} if lines else cell


def _part(result: Result, about: About, document: Any) -> dict[str, Any]:
    """The cell of a line that is about a part of the row."""
    status, words = part(result, about, document)
    message = None if words is None else one_line(words, LONGEST)
    return {"grade": status, "reason": "inconclusive" if status == "SKIP" else None, "finding": message}


def _document(recording: Recording, row: Row) -> Any:
    """Read what a row was answered with, where that is one document."""
    probe = next((one for one in recording.exchanges if one.key == f"{row.id}/probe"), None)
    if probe is None or probe.media_type != JSON:
        return None
    decoded = json_text.decode(probe.body, PACKAGE.catalog.limits.depth)
    return None if decoded.value is json_text.NOTHING else decoded.value


def _finding(result: Result) -> str | None:
    """The worst that was found, or why nothing was; nothing of a row that is right."""
    if result.status == "PASS":
        return None
    worst = _worst(result)
    # What a skipped row was found to have besides is not why it was skipped.
    said = result.detail if worst is None or result.status == "SKIP" else worst.message
    return said if len(said) <= LONGEST else f"{said[: LONGEST - 1]}…"


def _worst(result: Result) -> Finding | None:
    return min(result.findings, key=lambda one: WEIGHT[one.severity], default=None)


def moved(before: Cells, after: Cells) -> Iterator[str]:
    """Name each cell that isn't what it was."""
    for server in sorted({*before, *after}):
        old, new = before.get(server, {}), after.get(server, {})
        for row in dict.fromkeys([*old, *new]):
            if old.get(row) != new.get(row):
                yield f"{server}: {row}: {_told(old.get(row))} → {_told(new.get(row))}"


def _told(cell: Mapping[str, Any] | None) -> str:
    if cell is None:
        return "nothing"
    said = (cell["grade"], cell["reason"], cell["finding"] and f"({cell['finding']})")
    parts = (f"[{title}: {_told(its)}]" for title, its in cell.get("lines", {}).items())
    return " ".join(filter(None, (*said, *parts)))


def dumped(cells: Cells) -> str:
    """Write a cell a line, so that a diff names the rows and servers that move."""
    servers = (f" {json.dumps(name)}: {_object(_lines(its), ' ')}" for name, its in cells.items())
    return _object(servers, "") + "\n"


def _object(lines: Iterable[str], indent: str) -> str:
    return "{\n" + ",\n".join(lines) + f"\n{indent}}}"


def _lines(cells: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for row, cell in cells.items():
        yield f"  {json.dumps(row)}: {json.dumps(cell, ensure_ascii=False)}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

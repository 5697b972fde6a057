"""What `-vv` adds: every row that passed or was skipped, notes, unknown members, and known issues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.render import extras, known, outline, wording
from aioc_runner.render.details import finding_line
from aioc_runner.render.styled import LONGEST, Words, assembled, grid, line, mark, title
from aioc_runner.render.text import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aioc_runner.render.styled import Links, Part
    from aioc_runner.report import Finding, Report

    Remark = tuple[tuple[str, ...], Finding]


def rest(report: Report, links: Links) -> Iterator[Part]:
    """Show all that is neither wrong nor a summary."""
    for part in (_passed(report), _skipped(report), _asides(report)):
        if part:
            yield Words()
            yield grid(part)
    if lines := known.lines(report):
        yield Words()
        yield title(known.title(report))
        yield grid(
            (one.word, assembled(one_line(one.what, LONGEST), "  ", links(one.source))) for one in lines
        )
        yield line(known.rest(report), "dim")
    yield Words()
    yield line(report.meaning, "dim")
    yield line(f"aioc {report.aioc}, {outline.requests_sent(report)}", "dim")


def _passed(report: Report) -> list[Sequence[str | Words]]:
    results = outline.with_status(report, "PASS")
    return [(mark("PASS"), visible(outline.endpoint(one)), one.kind, one_line(one.detail)) for one in results]


def _skipped(report: Report) -> list[Sequence[str | Words]]:
    return [
        (
            mark("SKIP"),
            visible(group.word),
            f"{visible(', '.join(group.rows))}: {one_line(group.detail, LONGEST)}".removesuffix(": "),
        )
        for group in outline.skipped_rows(report)
    ]


def _asides(report: Report) -> list[Sequence[str | Words]]:
    rows: list[Sequence[str | Words]] = [
        (mark("note"), visible(outline.whose(rows)), told) for rows, told in _notes(outline.remarks(report))
    ]
    for group in extras.groups(report):
        names = ", ".join(map(one_line, group.names))
        rows.append((Words("extra", "dim"), visible(outline.whose(group.rows)), names))
    for one in extras.explained_extras(report):
        known_of = f"{one.word} {', '.join(one.servers)}"
        what = f"{', '.join(one.places)}: {one.what}"
        rows.append((Words("extra", "dim"), one_line(known_of), one_line(what)))
    return rows


def _notes(remarks: Iterable[Remark]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Write each note on a line; rows that couldn't be judged for the same reason share one."""
    said: list[Remark] = []
    open_: list[Remark] = []
    for one in remarks:
        (open_ if one[1].kind == "inconclusive" else said).append(one)
    yield from ((rows, finding_line(finding)) for rows, finding in said)
    for rows, findings in _nested(open_):
        yield rows, one_line("; ".join(_untold(findings)), 4 * LONGEST)


def _nested(remarks: Sequence[Remark]) -> Iterator[tuple[tuple[str, ...], list[Finding]]]:
    """Put the notes on rows together with those on more rows that include these."""
    found: dict[tuple[str, ...], list[Finding]] = {}
    for rows, finding in sorted(remarks, key=lambda one: -len(one[0])):
        wider = next((one for one in found if set(rows) <= set(one)), rows)
        found.setdefault(wider, []).append(finding)
    yield from found.items()


def _untold(findings: Iterable[Finding]) -> Iterator[str]:
    """Write why rows couldn't be judged, and which rows."""
    why: dict[str, list[str]] = {}
    for one in findings:
        why.setdefault(one.actual, []).append(": ".join(filter(None, [wording.place(one), one.expected])))
    return (f"{', '.join(map(one_line, titles))}: {one_line(reason)}" for reason, titles in why.items())

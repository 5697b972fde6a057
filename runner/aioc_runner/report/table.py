"""The report as text for a terminal, or plain for a pipe: no colour, no boxes, no line broken.

Every word goes in as `Text`, never as markup, and only after `visible` has seen it.
"""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from aioc_runner.report import outline
from aioc_runner.report.text import clip, one_line, visible, visible_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from aioc_runner.report.model import Evidence, Finding, Report, Result

STYLES = {
    "PASS": "green",
    "WARN": "yellow",
    "FAIL": "bold red",
    "SKIP": "dim",
    "fail": "red",
    "warn": "yellow",
    "note": "dim",
}
UNBROKEN = 100_000
"""Columns of a pipe."""

NARROWEST = 40
INDENT = 6
LONGEST = 300
MOST_LINES = 12
"""Lines of an answer's bytes shown; a stream's events are short."""


def render(report: Report, width: int | None = None, *, color: bool = False) -> str:
    """Write the report as text; without `width` no line is broken."""
    console = Console(
        file=StringIO(),
        width=UNBROKEN if width is None else max(width, NARROWEST),
        force_terminal=color,
        no_color=None if color else True,
        color_system="auto" if color else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    with console.capture() as capture:
        for part in _parts(report):
            console.print(part, soft_wrap=isinstance(part, Text) and part.no_wrap is True)
    return "\n".join(line.rstrip() for line in capture.get().rstrip().split("\n")) + "\n"


def _parts(report: Report) -> Iterator[RenderableType]:
    yield from _head(report)
    for result in outline.wrong(report):
        yield from _wrong(result)
    yield from _passed(report)
    yield from _skipped(report)
    yield from _asides(report)
    yield from _foot(report)


def _head(report: Report) -> Iterator[RenderableType]:
    yield _text(report.headline, "bold")
    yield _text(" · ".join(_facts(report)))
    yield _counts(report)
    for note in report.notes:
        yield _text(note)


def _facts(report: Report) -> Iterator[str]:
    target = report.target
    yield target.url
    if target.name:
        yield target.name
    if target.implementation:
        yield " ".join(filter(None, [target.implementation, target.version]))
    yield f"profile {report.profile}"
    models = [f"{kind} {ids[0]}" for kind, ids in target.models.items() if ids]
    if models:
        yield f"models: {', '.join(models)}"


def _counts(report: Report) -> Text:
    words = Text()
    for part in outline.tally(report).split(", "):
        words.append(", " if words else "").append(part, STYLES.get(part.rpartition(" ")[2], ""))
    return words


def _wrong(result: Result) -> Iterator[RenderableType]:
    yield Text()
    yield _title(result)
    shown, more = outline.listed(outline.by_gravity(result.findings), outline.MOST_FINDINGS)
    for finding in shown:
        yield from _finding(finding)
    if more:
        yield _indented(Text(f"… and {more} more, in the JSON report"))
    for evidence in result.evidence:
        yield from _evidence(evidence)


def _title(result: Result) -> Text:
    words = Text.assemble((result.status, STYLES[result.status]), "  ")
    words.append(visible(outline.endpoint(result)), "bold")
    return words.append(f"  {result.kind}  {one_line(result.detail, LONGEST)}")


def _finding(finding: Finding) -> Iterator[RenderableType]:
    words = Text.assemble((finding.severity, STYLES[finding.severity]), f"  {one_line(finding.at)}: ")
    yield _indented(words.append(one_line(finding.message, LONGEST)))
    if finding.expected and finding.actual:
        pair = f"expected {one_line(finding.expected)}, got {one_line(finding.actual)}"
        yield _indented(Text(pair), 6)
    known = [f"check {finding.check}"] if finding.check else []
    known += [f"known deviation {finding.deviation}"] if finding.deviation else []
    known += [finding.source] if finding.source else []
    if known:
        yield _indented(_text(", ".join(known), "dim"), 6)


def _evidence(evidence: Evidence) -> Iterator[RenderableType]:
    # A line to copy must stay one line, and begins where a double click would have it begin.
    yield Text(" " * INDENT + visible(evidence.curl), style="cyan", no_wrap=True)
    answer = outline.answered(evidence.status, evidence.content_type, evidence.size)
    yield _indented(_text(answer))
    lines = visible_lines(evidence.excerpt.rstrip("\n")) if evidence.excerpt else []
    for line in lines[:MOST_LINES]:
        yield _indented(Text(f"| {line}", "dim"))
    if len(lines) > MOST_LINES:
        yield _indented(Text(f"| … {len(lines) - MOST_LINES} more lines", "dim"))


def _passed(report: Report) -> Iterator[RenderableType]:
    results = outline.with_status(report, "PASS")
    if results:
        yield Text()
        yield _grid(
            (Text("PASS", STYLES["PASS"]), visible(outline.endpoint(one)), one.kind, one_line(one.detail))
            for one in results
        )


def _skipped(report: Report) -> Iterator[RenderableType]:
    groups = outline.skipped(report)
    if groups:
        yield Text()
        yield _grid(
            (
                Text("SKIP", STYLES["SKIP"]),
                visible(group.reason),
                clip(visible(f"{', '.join(group.rows)}: {group.detail}".removesuffix(": ")), 2 * LONGEST),
            )
            for group in groups
        )


def _asides(report: Report) -> Iterator[RenderableType]:
    rows: list[Sequence[str | Text]] = [
        (Text("note", STYLES["note"]), visible(result.id), one_line(f"{finding.at}: {finding.message}"))
        for result, finding in outline.remarks(report)
    ]
    for result in outline.with_extras(report):
        shown, more = outline.listed(result.extras, outline.MOST_EXTRAS)
        names = ", ".join(map(one_line, shown)) + (f" and {more} more" if more else "")
        rows.append((Text("extra", STYLES["note"]), visible(result.id), names))
    if rows:
        yield Text()
        yield _grid(rows)


def _foot(report: Report) -> Iterator[RenderableType]:
    yield Text()
    yield _text(report.meaning, "dim")
    yield _text(f"aioc {report.aioc}, {outline.sent(report)}", "dim")


def _grid(rows: Iterable[Sequence[str | Text]]) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    for row in rows:
        while len(grid.columns) < len(row):
            last = len(grid.columns) == len(row) - 1
            grid.add_column(overflow="fold", no_wrap=not last)
        grid.add_row(*(one if isinstance(one, Text) else Text(one) for one in row))
    return grid


def _text(words: str, style: str = "") -> Text:
    return Text(one_line(words, 2 * LONGEST), style)


def _indented(text: Text, more: int = 0) -> Padding:
    return Padding(text, (0, 0, 0, INDENT + more), expand=False)

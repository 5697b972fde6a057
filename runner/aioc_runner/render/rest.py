"""What `-vv` adds: every row that passed or was skipped, notes, extras, and what is known of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from aioc_runner.render import extras, known, outline
from aioc_runner.render.details import placed
from aioc_runner.render.styled import LONGEST, grid, line, mark, title
from aioc_runner.render.text import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from aioc_runner.render.styled import Links
    from aioc_runner.report import Report


def rest(report: Report, links: Links) -> Iterator[RenderableType]:
    """Show all that is neither wrong nor a summary."""
    for part in (_passed(report), _skipped(report), _asides(report)):
        if part:
            yield Text()
            yield grid(part)
    if lines := known.lines(report):
        yield Text()
        yield title(known.title(report))
        yield grid(
            (one.word, Text.assemble(one_line(one.what, LONGEST), "  ", links(one.source))) for one in lines
        )
        yield line(known.rest(report), "dim")
    yield Text()
    yield line(report.meaning, "dim")
    yield line(f"aioc {report.aioc}, {outline.sent(report)}", "dim")


def _passed(report: Report) -> list[Sequence[str | Text]]:
    results = outline.with_status(report, "PASS")
    return [(mark("PASS"), visible(outline.endpoint(one)), one.kind, one_line(one.detail)) for one in results]


def _skipped(report: Report) -> list[Sequence[str | Text]]:
    return [
        (
            mark("SKIP"),
            visible(group.reason),
            f"{visible(', '.join(group.rows))}: {one_line(group.detail, LONGEST)}".removesuffix(": "),
        )
        for group in outline.skipped(report)
    ]


def _asides(report: Report) -> list[Sequence[str | Text]]:
    rows: list[Sequence[str | Text]] = [
        (mark("note"), visible(outline.whose(rows)), placed(finding))
        for rows, finding in outline.remarks(report)
    ]
    for group in extras.groups(report):
        names = ", ".join(map(one_line, group.names))
        rows.append((Text("extra", "dim"), visible(outline.whose(group.rows)), names))
    for one in extras.told(report):
        known_of = f"{one.word} {', '.join(one.servers)}"
        what = f"{', '.join(one.places)}: {one.what}"
        rows.append((Text("extra", "dim"), one_line(known_of), one_line(what)))
    return rows

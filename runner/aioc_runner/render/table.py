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

from aioc_runner.render import extras, known, outline
from aioc_runner.render.text import one_line, visible, visible_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from aioc_runner.render import Listing
    from aioc_runner.report import Evidence, Finding, Report, Result, SdkCall

STYLES = {
    "PASS": "green",
    "WARN": "yellow",
    "FAIL": "bold red",
    "SKIP": "dim",
    "fail": "red",
    "warn": "yellow",
    "note": "dim",
    "differs": "yellow",
    "raised": "red",
    "ready": "green",
    "ready, but": "yellow",
    "not ready": "red",
    "not known": "dim",
}
UNBROKEN = 100_000
"""Columns of a pipe."""

NARROWEST = 40
INDENT = 6
LONGEST = 300
MOST_LINES = 14
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
        for part in _parts(report, console.width):
            console.print(part, soft_wrap=isinstance(part, Text) and part.no_wrap is True)
    return "\n".join(line.rstrip() for line in capture.get().rstrip().split("\n")) + "\n"


def _parts(report: Report, width: int) -> Iterator[RenderableType]:
    yield from _head(report)
    beside = known.Beside(report)
    for alike in outline.together(outline.wrong(report)):
        yield from _wrong(alike, beside, width)
    yield from _passed(report)
    yield from _skipped(report)
    yield from _asides(report)
    yield from _replayed(report)
    yield from _known(report)
    yield from _clients(report)
    yield from _foot(report)


def _head(report: Report) -> Iterator[RenderableType]:
    yield _text(report.headline, "bold")
    yield _text(" · ".join(_facts(report)))
    if models := [" ".join(one) for one in outline.models(report)]:
        yield _text(f"models asked: {', '.join(models)}", "dim")
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


def _counts(report: Report) -> Text:
    words = Text()
    for number, status in outline.tally(report):
        words.append(", " if words else "").append(f"{number} {status}", STYLES[status])
    return words


def _wrong(alike: Sequence[Result], beside: known.Beside, width: int) -> Iterator[RenderableType]:
    """Show rows that have the same wrong, with what shows it in the first."""
    result = alike[0]
    yield Text()
    yield from map(_title, alike)
    if told := outline.told(result):
        yield _indented(_text(told))
    shown, more = outline.listed(outline.grave(result), outline.MOST_FINDINGS)
    for finding in shown:
        yield _finding(finding, beside)
    if more:
        yield _indented(Text(f"… and {more} more, in the JSON report"))
    for evidence in result.evidence:
        yield from _evidence(evidence, width)


def _title(result: Result) -> Text:
    words = Text.assemble((result.status, STYLES[result.status]), "  ")
    words.append(visible(outline.endpoint(result)), "bold")
    return words.append(f"  {visible(result.id)}, {result.kind}")


def _finding(finding: Finding, beside: known.Beside) -> RenderableType:
    lines: list[str | Text] = [_placed(finding)]
    contrast = outline.contrast(finding)
    if contrast is not None:
        lines.append(f"expected {one_line(contrast[0])}, got {one_line(contrast[1])}")
    if finding.why:
        lines.append(f"without it: {one_line(finding.why)}")
    cited = [f"check {finding.check}"] if finding.check else []
    cited += [f"known deviation {finding.deviation}"] if finding.deviation else []
    cited += [finding.source] if finding.source else []
    if cited:
        lines.append(_text(", ".join(cited), "dim"))
    lines += [_text(f"{words} {source}", "dim") for words, source in beside(finding)]
    severity = Text(finding.severity, STYLES[finding.severity])
    return _indented(_grid([(severity, lines[0]), *(("", line) for line in lines[1:])]))


def _placed(finding: Finding) -> str:
    return one_line(": ".join(filter(None, [outline.place(finding), finding.message])), LONGEST)


def _evidence(evidence: Evidence, width: int) -> Iterator[RenderableType]:
    if purpose := outline.purpose(evidence):
        yield _indented(_text(f"{purpose}:"))
    # A line to copy must stay one line, and begins where a double click would have it begin.
    yield Text(" " * INDENT + visible(evidence.curl), style="cyan", no_wrap=True)
    yield _indented(_text(outline.answered(evidence)))
    lines = [piece for line in visible_lines(evidence.excerpt.rstrip("\n")) for piece in _cut(line, width)]
    for line in lines[:MOST_LINES] if evidence.excerpt else []:
        yield _indented(Text(f"| {line}", "dim"))
    if len(lines) > MOST_LINES:
        yield _indented(Text(f"| … {len(lines) - MOST_LINES} more lines", "dim"))


def _cut(line: str, width: int) -> list[str]:
    """Cut a line of bytes, which has no words to be broken at, to what fits beside the margin."""
    fits = width - INDENT - len("| ")
    return [line[start : start + fits] for start in range(0, len(line), fits)] or [""]


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
                f"{visible(', '.join(group.rows))}: {one_line(group.detail, LONGEST)}".removesuffix(": "),
            )
            for group in groups
        )


def _asides(report: Report) -> Iterator[RenderableType]:
    rows: list[Sequence[str | Text]] = [
        (Text("note", STYLES["note"]), visible(outline.whose(rows)), _placed(finding))
        for rows, finding in outline.remarks(report)
    ]
    for group in extras.groups(report):
        shown, more = outline.listed(group.names, outline.MOST_EXTRAS)
        names = ", ".join(map(one_line, shown)) + (f" and {more} more" if more else "")
        rows.append((Text("extra", STYLES["note"]), visible(outline.whose(group.rows)), names))
    for one in extras.told(report):
        known_of = f"{one.word} {', '.join(one.servers)}"
        what = f"{', '.join(one.places)}: {one.what}"
        rows.append((Text("extra", STYLES["note"]), one_line(known_of), one_line(what)))
    if rows:
        yield Text()
        yield _grid(rows)


def _replayed(report: Report) -> Iterator[RenderableType]:
    title, wrong, fine = outline.replayed(report)
    if report.sdk:
        yield Text()
        yield _text(title, "bold")
        rows: list[Sequence[str | Text]] = [line for call in wrong for line in _call(call)]
        yield _grid([*rows, *([(Text("ok", STYLES["PASS"]), visible("; ".join(fine)))] if fine else [])])


def _call(call: SdkCall) -> Iterator[Sequence[str | Text]]:
    yield Text(call.outcome, STYLES[call.outcome]), visible(f"{call.call} of {call.row}")
    said = outline.raised(call)
    lines = [*([said] if said else []), *call.details]
    yield from (("", Text(f"- {one_line(line, LONGEST)}", "dim")) for line in lines)


def _known(report: Report) -> Iterator[RenderableType]:
    if lines := known.lines(report):
        yield Text()
        yield _text(known.title(report), "bold")
        yield _grid((one.word, one_line(one.what, LONGEST)) for one in lines)
        yield _text(known.rest(report), "dim")


def _clients(report: Report) -> Iterator[RenderableType]:
    groups = outline.clients(report)
    if groups:
        yield Text()
        yield _text(outline.WHO, "bold")
        yield _grid(row for group in groups for row in _client(group))


def _client(group: outline.Works) -> Iterator[Sequence[str | Text]]:
    """Name the programs, and line by line what they run into."""
    yield Text(group.word, STYLES.get(group.word, "")), one_line(group.titles, LONGEST)
    shown, more = outline.listed(group.because, outline.MOST_REASONS)
    yield from (("", Text(f"- {one_line(reason, LONGEST)}", "dim")) for reason in shown)
    if more:
        yield "", Text(f"- {more} more, in the JSON report", "dim")


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


def _indented(part: RenderableType) -> Padding:
    return Padding(part, (0, 0, 0, INDENT), expand=False)


def listed(listing: Listing) -> str:
    """Write a listing in columns, its total last."""
    heads = () if listing.is_bare else (listing.head,)
    lines = [*heads, *(row for section in listing.sections for row in section.rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    parts = [_aligned(one, widths) for one in heads]
    for section in listing.sections:
        parts += ["", section.title] if section.title else []
        parts += [_aligned(row, widths) for row in section.rows]
    below = [line for said in (listing.total, listing.hint) if said for line in ("", said)]
    return "".join(f"{line}\n" for line in [*parts, *below])


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(map(str.ljust, cells, widths)).rstrip()

"""What `-v` adds: every important finding, with the request as a curl line and the bytes that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.render import known, outline, wording
from aioc_runner.render.causes import EVERY
from aioc_runner.render.styled import INDENT, LONGEST, Words, assembled, grid, indented, joined, line, mark
from aioc_runner.render.text import one_line, visible, visible_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_runner.render.styled import Links, Part
    from aioc_runner.report import Evidence, Finding, Report, Result

MOST_LINES = 14
"""Lines of an answer's bytes shown; a stream's events are short."""


def details(report: Report, links: Links, width: int, *, whole: bool) -> Iterator[Part]:
    """Show what is wrong, row by row; `whole` cuts no list."""
    beside = known.Beside(report)
    for alike in outline.together(outline.wrong_rows(report)):
        yield from _wrong(alike, Finder(beside, links, width, whole=whole))


class Finder:
    """What is needed to show a finding."""

    def __init__(self, beside: known.Beside, links: Links, width: int, *, whole: bool) -> None:
        self.beside, self.links, self.width = beside, links, width
        self.most_findings = EVERY if whole else outline.MOST_FINDINGS
        self.most_lines = EVERY if whole else MOST_LINES


def _wrong(alike: Sequence[Result], finder: Finder) -> Iterator[Part]:
    """Show rows that have the same wrong, with what shows it in the first."""
    result = alike[0]
    yield Words()
    yield from map(_title, alike)
    if told := wording.explanation(result):
        yield indented(line(told))
    shown, more = outline.first_of(outline.grave(result), finder.most_findings)
    for finding in shown:
        yield _finding(finding, finder)
    if more:
        yield indented(Words(f"… and {more} more with -vv"))
    for evidence in result.evidence:
        yield from _evidence(evidence, finder)


def _title(result: Result) -> Words:
    words = assembled(mark(result.status), "  ")
    words.append(visible(outline.endpoint(result)), "bold")
    return words.append(f"  {visible(result.id)}, {result.kind}")


def _finding(finding: Finding, finder: Finder) -> Part:
    lines: list[str | Words] = [finding_line(finding)]
    contrast = wording.contrast(finding)
    if contrast is not None:
        lines.append(f"expected {one_line(contrast[0])}, got {one_line(contrast[1])}")
    if finding.why:
        lines.append(f"without it: {one_line(finding.why)}")
    cited = [line(f"check {finding.check}", "dim")] if finding.check else []
    cited += [line(f"known deviation {finding.deviation}", "dim")] if finding.deviation else []
    cited += [finder.links(finding.source)] if finding.source else []
    if cited:
        lines.append(joined(cited))
    lines += [
        assembled(line(words, "dim"), " ", finder.links(source)) for words, source in finder.beside(finding)
    ]
    return indented(grid([(mark(finding.severity), lines[0]), *(("", one) for one in lines[1:])]))


def finding_line(finding: Finding) -> str:
    """Say what was found, and where."""
    return one_line(": ".join(filter(None, [wording.place(finding), wording.sentence(finding)])), LONGEST)


def _evidence(evidence: Evidence, finder: Finder) -> Iterator[Part]:
    if purpose := outline.purpose(evidence):
        yield indented(line(f"{purpose}:"))
    # A line to copy must stay one line, and begins where a double click would have it begin.
    yield Words(" " * INDENT + visible(evidence.curl), style="cyan", is_whole=True)
    yield indented(line(outline.answer_line(evidence)))
    excerpt = visible_lines(evidence.excerpt.rstrip("\n")) if evidence.excerpt else []
    lines = [piece for one in excerpt for piece in _cut(one, finder.width)]
    for one in lines[: finder.most_lines]:
        yield indented(Words(f"| {one}", "dim"))
    if len(lines) > finder.most_lines:
        yield indented(Words(f"| … {len(lines) - finder.most_lines} more lines with -vv", "dim"))


def _cut(text: str, width: int) -> list[str]:
    """Cut a line of bytes, which has no words to break it at, to the width that the margin leaves."""
    fits = width - INDENT - len("| ")
    return [text[start : start + fits] for start in range(0, len(text), fits)] or [""]

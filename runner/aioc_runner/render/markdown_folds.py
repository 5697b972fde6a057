"""The folded parts of a Markdown page: the evidence of each row that is wrong, and lists of the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.record import Record
from aioc_runner.render import extras, known, outline, summing_up, wording
from aioc_runner.render.markdown_pieces import MARKS, place, table, whole
from aioc_runner.render.text import code, fenced, folded, link, prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_runner.report import Evidence, Finding, Report, Result, SdkCall


class Part(Record):
    """A part of a page that is whole or left out, and what it is called where it is left out."""

    text: str
    called: str


def details(report: Report) -> Iterator[Part]:
    """Fold the findings of each row, with what shows them."""
    beside = known.Beside(report)
    if outline.wrong_rows(report):
        yield Part("## Details", "a heading")
    for alike in outline.together(outline.wrong_rows(report)):
        result = alike[0]
        more = f" and {len(alike) - 1} more" if len(alike) > 1 else ""
        lines = [". ".join(filter(None, [_rows(alike), prose(wording.explanation(result))]))]
        lines += _findings(outline.grave(result), beside)
        for evidence in result.evidence:
            lines += _evidence(evidence)
        title = f"{MARKS[result.status]} {result.status}"
        title += ", accepted:" if outline.is_accepted(result) else ""
        yield Part(folded(title, outline.endpoint(result), "\n\n".join(lines), more), "details of rows")


def _rows(alike: Sequence[Result]) -> str:
    if len(alike) == 1:
        return f"Row {code(alike[0].id)}, {alike[0].kind}"
    named = (f"{code(one.id)} ({code(outline.endpoint(one))}, {one.kind})" for one in alike)
    return f"Rows {', '.join(named)}"


def _findings(findings: Sequence[Finding], beside: known.Beside) -> Iterator[str]:
    shown, more = outline.first_of(findings, outline.MOST_FINDINGS)
    lines = [f"- {_finding(finding, beside)}" for finding in shown]
    if more:
        lines.append(f"- … and {more} more, in the JSON report")
    if lines:
        yield "\n".join(lines)


def _finding(finding: Finding, beside: known.Beside) -> str:
    words = ": ".join(filter(None, [code(wording.place(finding)), prose(wording.sentence(finding))]))
    contrast = wording.contrast(finding)
    if contrast is not None:
        words += f" (expected {code(contrast[0])}, got {code(contrast[1])})"
    cited = [f"check {code(finding.check)}"] if finding.check else []
    cited += [f"known deviation {code(finding.deviation)}"] if finding.deviation else []
    cited += [link(finding.source)] if finding.source else []
    cited += [f"{prose(said)} {link(source)}" for said, source in beside(finding)]
    below = [f"without it: {prose(finding.why)}"] if finding.why else []
    below += [", ".join(cited)] if cited else []
    return "  \n  ".join([f"**{finding.severity}** {words}", *below])


def _evidence(evidence: Evidence) -> Iterator[str]:
    if purpose := outline.purpose(evidence):
        yield f"{prose(purpose).capitalize()}:"
    yield fenced(evidence.curl, "sh")
    yield f"{prose(outline.answer_line(evidence))}:"
    if evidence.excerpt:
        yield fenced(evidence.excerpt)


def rest(report: Report) -> Iterator[Part]:
    """Fold what is not wrong, a list each."""
    for title, lines in (
        ("What works", _passed(report)),
        ("Not graded", _skipped(report)),
        ("Notes", _remarks(report)),
        ("Members that the catalog doesn't know", _extras(report)),
        (outline.SDK, _replayed(report)),
        ("What is known of this server", _known_lines(report)),
    ):
        if text := "\n\n".join(lines):
            yield Part(folded(title, "", text), f"“{title}”")


def _passed(report: Report) -> Iterator[str]:
    results = outline.with_status(report, "PASS")
    if results:
        rows = ((place(outline.endpoint(one)), one.kind, prose(one.detail)) for one in results)
        yield table(("Endpoint", "Kind", "Seen"), rows)


def _skipped(report: Report) -> Iterator[str]:
    groups = summing_up.skipped_rows(report)
    if groups:
        yield "\n".join(
            f"- {prose(group.detail)} ({code(group.word)}): {', '.join(map(code, group.rows))}"
            for group in groups
        )


def _remarks(report: Report) -> Iterator[str]:
    remarks = outline.remarks(report)
    if remarks:
        yield "\n".join(
            ": ".join(
                filter(
                    None, [f"- {_in(rows)}", code(wording.place(finding)), prose(wording.sentence(finding))]
                )
            )
            for rows, finding in remarks
        )


def _in(rows: Sequence[str]) -> str:
    return (
        ", ".join(map(code, rows))
        if len(rows) == 1
        else f"in {len(rows)} rows ({', '.join(map(code, rows))})"
    )


def _extras(report: Report) -> Iterator[str]:
    groups = extras.groups(report)
    if groups:
        yield "Servers may add them."
        yield "\n".join(f"- {', '.join(map(code, group.rows))}: {_names(group)}" for group in groups)
    told = extras.explained_extras(report)
    if told:
        yield table(("Extra", "Sent by", "What it is", "Source"), map(_extra_cells, told))


def _names(group: extras.Group) -> str:
    shown, more = outline.first_of(group.names, outline.MOST_EXTRAS)
    return ", ".join(map(code, shown)) + (f" and {more} more" if more else "")


def _extra_cells(one: extras.Told) -> Sequence[str]:
    places = ", ".join(map(code, one.places))
    return places, prose(", ".join(one.servers)), prose(one.what), link(one.source)


def _replayed(report: Report) -> Iterator[str]:
    title, wrong, fine = outline.sdk_calls(report)
    if report.sdk:
        yield prose(title)
        rows = [(code(call.call), code(call.row), call.outcome, _call_outcome(call)) for call in wrong]
        if rows:
            yield table(("Call", "Row", "Outcome", "Seen"), rows)
        if fine:
            yield f"As it should be: {'; '.join(map(code, fine))}."


def _call_outcome(call: SdkCall) -> str:
    said = outline.exception_line(call)
    return "; ".join([*([code(said)] if said else []), *map(prose, call.details)])


def _known_lines(report: Report) -> Iterator[str]:
    rows = [(whole(one.word), prose(one.what), link(one.source)) for one in known.lines(report)]
    if rows:
        yield prose(known.title(report))
        yield table(("Here", "Known", "Source"), rows)
        others = prose(known.rest(report))
        yield from filter(None, [others[:1].upper() + others[1:]])

"""Combines a stream's events into one answer, and validates what they add up to."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING, Any

from aioc_runner import assemble
from aioc_runner.judge.findings import WEIGHT, finding, merge_by_index
from aioc_runner.judge.read.body import Answer, Ending, error_in
from aioc_runner.judge.schema.validate import validate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.documents.json_skeleton import Skeleton
    from aioc_runner.judge.read.events import Reading
    from aioc_runner.report import Finding


def answer_of(
    package: CatalogPackage, row: Row, reading: Reading, findings: list[Finding], ending: Ending | None
) -> Answer:
    """Combine the events into an answer; `findings` are about the stream itself, `ending` is how it ends."""
    result = _put_together(row, reading)
    reading.findings = [one for one in reading.findings if not _inside(one.at, result.at)]
    roots: dict[Any, Any] = {"events": reading.documents}
    if result.document is not None:
        roots["assembled"] = result.document
    every = (
        *findings,
        *merge_by_index(reading.findings),
        *merge_by_index(_of_whole(package, row, reading, result)),
    )
    return Answer(every, tuple(reading.extras), roots, ending, _skeletons(reading))


def _skeletons(reading: Reading) -> Sequence[Skeleton | None]:
    """List the events' skeletons, if that makes searching faster."""
    return () if reading.known is None or reading.known.are_many else reading.skeletons


def _put_together(row: Row, reading: Reading) -> assemble.Assembled:
    """Combine the events as the SDKs do."""
    chunks = [
        (document, skeleton)
        for document, skeleton in zip(reading.documents[: reading.done], reading.skeletons, strict=False)
        if skeleton in reading.sound or error_in(document) is None
    ]
    assembler = row.response.assembler
    if assembler is None or not chunks:
        return assemble.Assembled(document=None, problems=())
    return assemble.assemble(assembler, *zip(*chunks, strict=True))


def _inside(at: str, whole: str | None) -> bool:
    """Whether a place is in the complete document that an event contains, which is judged by itself."""
    return whole is not None and at.startswith((f"{whole}.", f"{whole}["))


def _of_whole(
    package: CatalogPackage, row: Row, reading: Reading, result: assemble.Assembled
) -> list[Finding]:
    """Report what clients can't combine, and validate the rest."""
    findings = [_of_problem(problem) for problem in result.problems]
    if row.response.assembled is not None and result.document is not None:
        shape = validate(package, row.response.assembled, result.document)
        where = "in what the events add up to" if result.at is None else f"in {result.at}"
        findings += [_of_sum(one, where) for one in _new(shape.findings, reading.findings)]
    return findings


def _of_problem(problem: assemble.Problem) -> Finding:
    """Report a place of the stream that clients can't use, or can't use easily."""
    if problem.kind in assemble.HARMLESS:
        return finding("invalid-stream", problem.message, at=problem.at, severity="warn")
    return finding(
        "invalid-stream",
        f"OpenAI's own stream helper can't put this stream together: {problem.message}",
        at=problem.at,
    )


def _new(whole: Iterable[Finding], events: Iterable[Finding]) -> list[Finding]:
    """Leave out what the sum has wrong because an event already had, if it was as grave there."""
    known: dict[tuple[str, str], float] = {}
    for one in events:
        key = (one.kind, _tail(one.at))
        known[key] = min(known.get(key, inf), WEIGHT[one.severity])
    return [one for one in whole if WEIGHT[one.severity] < known.get((one.kind, _tail(one.at)), inf)]


def _of_sum(finding: Finding, where: str) -> Finding:
    """Say that a place is none of the array of events."""
    return replace(finding, message=f"{where}, {finding.message}")


def _tail(at: str) -> str:
    """Write a place so that an event's and the sum's are the same: a delta becomes the message."""
    inside = at[at.index("]") + 1 :] if at.startswith("$[") else at[1:]
    return inside.replace(".delta", ".message")

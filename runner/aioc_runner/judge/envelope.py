"""Looks at how a malformed request is refused: the status, and OpenAI's error object around the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.judge import existence
from aioc_runner.judge.document import NOTHING, decode
from aioc_runner.judge.findings import fold, found
from aioc_runner.judge.shape import validate
from aioc_runner.judge.show import one_line, shown

if TYPE_CHECKING:
    from aioc_generated.catalog import Malformed
    from aioc_runner.catalogue import Catalogue
    from aioc_runner.exchange import Exchange
    from aioc_runner.report.model import Finding

UNMEASURED = ("absent", "auth", "rate-limited")


def judge_envelope(
    catalogue: Catalogue, malformed: Malformed, exchange: Exchange, canary: Exchange | None
) -> list[Finding]:
    """Report what differs from the refusal that the catalogue expects; all of it is of one kind."""
    sighting = existence.classify(exchange, canary)
    if sighting.state in UNMEASURED:
        return []
    wanted = " or ".join(str(status) for status in malformed.statuses)
    if sighting.state == "no-response":
        return [
            _envelope(f"a malformed request got no answer: {one_line(sighting.why)}", wanted, "no answer")
        ]
    if exchange.status not in malformed.statuses:
        message = f"a malformed request is answered {exchange.status}, not {wanted}"
        return [_envelope(message, wanted, str(exchange.status))]
    return judge_refusal(catalogue, malformed.schema, exchange)


def judge_refusal(catalogue: Catalogue, schema: str, exchange: Exchange) -> list[Finding]:
    """Report what differs from the error body that OpenAI sends with a refusal."""
    decoded = decode(exchange.body, catalogue.catalog.limits.depth)
    findings = [
        _envelope(f"the error body: {problem.message}", "JSON", "").model_copy(
            update={"severity": problem.severity}
        )
        for problem in decoded.problems
    ]
    if decoded.value is NOTHING:
        return findings
    if exchange.media_type != "application/json":
        actual = shown(exchange.media_type)
        message = f"the error's content type is {actual}, not application/json"
        findings.append(_envelope(message, "application/json", actual))
    shape = validate(catalogue, schema, decoded.value)
    return findings + [_as_envelope(finding) for finding in fold(shape.findings)]


def _as_envelope(finding: Finding) -> Finding:
    message = f"the error object: {finding.message}"
    return finding.model_copy(update={"kind": "envelope", "message": message})


def _envelope(message: str, expected: str, actual: str) -> Finding:
    return found("envelope", message, expected=expected, actual=actual)

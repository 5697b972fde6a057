"""Looks at how a malformed request is refused: the status, and OpenAI's error object around the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.detect import routes
from aioc_runner.documents.json_text import NOTHING, decode
from aioc_runner.judge.findings import finding, merge_by_index
from aioc_runner.judge.read.body import error_despite_success
from aioc_runner.judge.schema.validate import validate
from aioc_runner.text import one_line, shown

if TYPE_CHECKING:
    from aioc_generated.catalog import Malformed
    from aioc_generated.words import Severity
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

UNMEASURED = ("absent", "auth", "rate-limited")


def judge_envelope(
    package: CatalogPackage, malformed: Malformed, exchange: Exchange, canary: Exchange | None
) -> list[Finding]:
    """Report what differs from the refusal that the catalog expects: its status, and the error object."""
    sighting = routes.classify(exchange, canary, codes=package.catalog.model_codes)
    if sighting.state in UNMEASURED:
        return []
    wanted = " or ".join(str(status) for status in malformed.statuses)
    if sighting.state == "no-response":
        message = f"a malformed request got no answer: {one_line(sighting.why)}"
        return [finding("refusal-status", message, expected=wanted, actual="no answer")]
    if exchange.status in malformed.statuses:
        return judge_refusal(package, malformed.schema, exchange)
    message = f"a malformed request is answered with {exchange.status}, not {wanted}" + _beside_success(
        exchange
    )
    # A server that asks for patience says nothing of this request.
    severity: Severity = "warn" if sighting.state == "unavailable" else "fail"
    actual = str(exchange.status)
    told = finding("refusal-status", message, severity=severity, expected=wanted, actual=actual)
    return [told, *other_refusal(package, malformed.schema, exchange)]


def _beside_success(exchange: Exchange) -> str:
    """Quote the error that a status of success came with."""
    said = error_despite_success(exchange)
    return f", with an error object: {one_line(said)}" if said else ""


def other_refusal(package: CatalogPackage, schema: str, exchange: Exchange) -> list[Finding]:
    """Look at the error object of what has another status than OpenAI's, where it is a refusal at all."""
    return judge_refusal(package, schema, exchange) if exchange.status in routes.REFUSALS else []


def judge_refusal(package: CatalogPackage, schema: str, exchange: Exchange) -> list[Finding]:
    """Report what differs from the error body that OpenAI sends with a refusal."""
    if exchange.failure is not None:
        message = f"the refusal broke off: {one_line(exchange.failure.message)}"
        return [finding("truncated", message, expected="a complete refusal", actual=exchange.failure.kind)]
    decoded = decode(exchange.body, package.catalog.limits.depth)
    # Where nobody can read it, nothing is there; else it is what is said of it.
    unread = decoded.value is NOTHING
    findings = [
        _envelope(f"the error body: {problem.message}", "JSON", "" if unread else problem.message).model_copy(
            update={"severity": problem.severity}
        )
        for problem in decoded.problems
    ]
    if unread:
        return findings
    if exchange.media_type != "application/json":
        actual = shown(exchange.media_type)
        message = f"the error's content type is {actual}, not application/json"
        findings.append(_envelope(message, "application/json", actual))
    shape = validate(package, schema, decoded.value)
    return findings + [_as_envelope(finding) for finding in merge_by_index(shape.findings)]


def _as_envelope(finding: Finding) -> Finding:
    message = f"the error object: {finding.message}"
    return finding.model_copy(update={"kind": "envelope", "message": message})


def _envelope(message: str, expected: str, actual: str) -> Finding:
    return finding("envelope", message, expected=expected, actual=actual)

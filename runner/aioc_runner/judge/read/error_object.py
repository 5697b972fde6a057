"""Validates the body of a refusal: OpenAI's error object around the words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.detect import routes
from aioc_runner.documents.json_text import NOTHING, decode
from aioc_runner.judge.findings import finding, merge_by_index
from aioc_runner.judge.schema.validate import validate
from aioc_runner.text import one_line, shown

if TYPE_CHECKING:
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange


def other_error_object(package: CatalogPackage, schema: str, exchange: Exchange) -> list[Finding]:
    """Validate the error object of a refusal whose status isn't OpenAI's."""
    return error_object(package, schema, exchange) if exchange.status in routes.REFUSALS else []


def error_object(package: CatalogPackage, schema: str, exchange: Exchange) -> list[Finding]:
    """Report how a refusal's body differs from OpenAI's error object."""
    if exchange.failure is not None:
        message = f"the refusal broke off: {one_line(exchange.failure.message)}"
        return [finding("truncated", message, expected="a complete refusal", actual=exchange.failure.kind)]
    decoded = decode(exchange.body, package.catalog.limits.depth)
    # An unreadable body counts as none.
    unread = decoded.value is NOTHING
    findings = [
        replace(
            _envelope(f"the error body: {problem.message}", "JSON", "" if unread else problem.message),
            severity=problem.severity,
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
    return replace(finding, kind="envelope", message=message)


def _envelope(message: str, expected: str, actual: str) -> Finding:
    return finding("envelope", message, expected=expected, actual=actual)

"""The JSON report as it is written and read: the contract that other tools rely on.

A note that several rows share stands once, in `remarks`; rows name it by its number. In what the report
holds, a member that has its default is left out. What may change in which version stands in the README.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, cast

from pydantic import Field

from aioc_generated.words import Severity  # noqa: TC001 -- Pydantic reads it at run time
from aioc_runner.report import Finding, Report, ReportOf, Result

VERSION = "1.0"
"""Major: something went, or means something else; minor: something came."""

VERSIONED = re.compile(r"\d{1,9}\.\d{1,9}", re.ASCII)
DIALECT = "https://json-schema.org/draft/2020-12/schema"
OWN = "*"
"""Stands for a row's own in the remarks that rows share."""


class ContractError(ValueError):
    """A later aioc wrote the report, or it refers to what isn't there; the message is one line."""


class Remark(Finding):
    """A note that one row or several give rise to: nothing is wrong, but somebody may want to know."""

    severity: Severity = "note"
    source: str | None = Field(
        default=None, description="Where the rule comes from; `*` is the row's first source."
    )
    exchange: str | None = Field(
        default=None, description="Key of the exchange it was seen in; `*` is the row's id."
    )


class Row(Result):
    """A row's grade, what makes it, and the numbers of the notes beside it."""

    findings: list[Finding] = Field(description="What makes the grade: failures and warnings.")
    remarks: list[Annotated[int, Field(ge=0)]] = Field(
        default=[], description="Places in the report's `remarks`, from 0."
    )


class Document(ReportOf[Row]):
    """A whole report, as JSON."""

    version: str = Field(pattern=r"^1\.\d+$", description="Of this contract: readers take every 1.x.")
    remarks: list[Remark] = Field(default=[], description="The notes of all rows, each once.")


def write(report: Report) -> dict[str, Any]:
    """Make the document of a report, its version first."""
    numbers: dict[str, int] = {}
    remarks: list[Remark] = []
    results = [_row(result, numbers, remarks) for result in report.results]
    shared = {name: getattr(report, name) for name in ReportOf.model_fields}
    members = {"version": VERSION, **shared, "results": results, "remarks": remarks}
    return members | Document.model_construct(**members).model_dump(exclude_defaults=True)


def read(document: Any) -> Report:
    """Make a report of its document again: what makes the grade comes before the notes.

    Raises pydantic's ValidationError for what is no report, and ContractError for what this aioc can't read.
    """
    _refuse_later(document)
    written = Document.model_validate(document, strict=True)
    shared = {name: getattr(written, name) for name in ReportOf.model_fields}
    return Report(**{**shared, "results": [_result(row, written.remarks) for row in written.results]})


def schema() -> dict[str, Any]:
    """Make the document's JSON Schema (2020-12), open to members that a later version brings."""
    made = cast("dict[str, Any]", _opened(Document.model_json_schema(mode="serialization")))
    head = {"$schema": DIALECT, "$id": f"urn:aioc:report:{VERSION}", "title": "aioc report"}
    return head | {key: value for key, value in made.items() if key not in head}


def _row(result: Result, numbers: dict[str, int], remarks: list[Remark]) -> Row:
    own: list[int] = []
    for finding in result.findings:
        if finding.severity == "note":
            remark = _remark(finding, result)
            own.append(numbers.setdefault(repr(remark), len(remarks)))
            remarks += [remark] if own[-1] == len(remarks) else []
    grave = [one for one in result.findings if one.severity != "note"]
    return Row.model_construct(**{**dict(result), "findings": grave, "remarks": own})


def _remark(finding: Finding, result: Result) -> Remark:
    own = {
        "source": OWN if finding.source in result.sources[:1] else finding.source,
        "exchange": _renamed(finding.exchange, result.id, OWN),
    }
    return Remark.model_construct(**{**dict(finding), **own})


def _renamed(exchange: str | None, row: str, name: str) -> str | None:
    """Write a row's exchange under another name of the row."""
    prefix = f"{row}/"
    return f"{name}/{exchange[len(prefix) :]}" if exchange and exchange.startswith(prefix) else exchange


def _result(row: Row, remarks: list[Remark]) -> Result:
    if row.remarks and max(row.remarks) >= len(remarks):
        raise ContractError(f"{row.id} names the remark {max(row.remarks)}, and there are {len(remarks)}")
    notes = [_note(remarks[number], row) for number in row.remarks]
    members = {name: getattr(row, name) for name in Result.model_fields}
    return Result(**{**members, "findings": [*row.findings, *notes]})


def _note(remark: Remark, row: Row) -> Finding:
    own = {
        "source": next(iter(row.sources), OWN) if remark.source == OWN else remark.source,
        "exchange": _renamed(remark.exchange, OWN, row.id),
    }
    return Finding.model_construct(**{**dict(remark), **own})


def _refuse_later(document: Any) -> None:
    """Tell a report of a later contract from what is no report."""
    version = document.get("version") if isinstance(document, dict) else None
    if isinstance(version, str) and VERSIONED.fullmatch(version) and _parts(version) > _parts(VERSION):
        raise ContractError(f"a later aioc wrote it (version {version}; this one reads {VERSION})")


def _parts(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _opened(schema: Any) -> Any:
    """Let objects have members that the schema doesn't name."""
    if isinstance(schema, list):
        return [_opened(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    closed = schema.get("additionalProperties") is False
    kept = {key: value for key, value in schema.items() if not (closed and key == "additionalProperties")}
    return {key: _opened(value) for key, value in kept.items()}

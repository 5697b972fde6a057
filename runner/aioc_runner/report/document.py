"""The members of the JSON report where they differ from the report's: what is repeated has a number."""

from __future__ import annotations

from dataclasses import field
from typing import Annotated

from pydantic import Field

from aioc_generated.words import FindingKind  # noqa: TC001 -- Pydantic reads it at run time
from aioc_runner.report import OF_EVIDENCE, AnyReport, AnyResult, Evidence, Finding, Part, described
from aioc_runner.report.reasons import Reason  # noqa: TC001 -- Pydantic reads it at run time

READ = r"^[12]\.\d+$"
"""The versions that are read."""

OWN = "*"
"""The placeholder for a row's own in the exchanges and sources of remarks, which rows share."""

PLACE = "{at}"
"""The placeholder for each place in the message of a remark that is about several."""
PROBE = f"{OWN}/probe"
OF_SOURCE = "The source of the expectation; the row's first source if it is left out."
OF_EXCHANGE = "Key of the exchange in which it was seen: `*` is the row's id, and `*/probe` is left out."


class Place(Part):
    """Where a remark was seen."""

    at: str = described("Normalised JSONPath of the place, `$` for the whole answer.")
    expected: str = described("What the catalog expects there.")
    known: list[str] = described("Ids of the known issues that it shows.", default_factory=list[str])


class Remark(Part):
    """A note on one row or several: nothing is wrong, but it may be of interest."""

    kind: FindingKind
    actual: str = described("What the server sent, shortened, control characters escaped.")
    message: str = described("One sentence for a person; `{at}` in it means each of several places.")
    places: list[Place] = field(metadata={"description": "Where it was seen.", "min_length": 1})
    check: str | None = described("Id of the check that failed.", default=None)
    reason: str | None = described("Why the check failed: one of its rule's reasons.", default=None)
    why: str | None = described("What breaks in which client if the check fails.", default=None)
    deviation: str | None = described("Id of the deviation that lowered the severity.", default=None)
    source: str | None = described(OF_SOURCE, default=OWN)
    exchange: str | None = described(OF_EXCHANGE, default=PROBE)
    accepted: str | None = described("Why a baseline accepts it, if one does.", default=None)


class Grave(Finding):
    """A finding that affects a row's grade: a failure or a warning."""

    source: str | None = described(OF_SOURCE, default=OWN)
    exchange: str | None = described(OF_EXCHANGE, default=PROBE)


class Shown(Evidence):
    """The request and the bytes of an exchange."""

    exchange: str = described(OF_EXCHANGE, default=PROBE)


class Row(AnyResult):
    """A row's grade, its findings, and the numbers of its notes."""

    reason: Reason | None = described("Why a row was skipped; null otherwise.", default=None)
    findings: list[Grave] = described("The findings that affect the grade: failures and warnings.")
    evidence: list[Shown] = described(OF_EVIDENCE, default_factory=list[Shown])
    remarks: list[Annotated[int, Field(ge=0)]] = described(
        "Indexes into the report's `remarks`, from 0.", default_factory=list[Annotated[int, Field(ge=0)]]
    )


class Document(AnyReport):
    """A whole report, as JSON."""

    results: list[Row]
    version: str = field(
        metadata={"description": "Version of this contract: readers accept every 2.x.", "pattern": READ}
    )
    remarks: list[Remark] = described("The notes of all rows, each once.", default_factory=list[Remark])
    sources: list[str] = described(
        "The sources of facts, each once; numbers elsewhere are indexes into this list, from 0.",
        default_factory=list[str],
    )

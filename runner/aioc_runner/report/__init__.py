"""The report, which the judge fills and every format renders; `contract.py` is its form as JSON."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from aioc_generated.words import (  # noqa: TC001 -- Pydantic reads these at run time
    FindingKind,
    Offered,
    RowKind,
    Severity,
)
from aioc_runner.report.reasons import Reason  # noqa: TC001 -- likewise

Status = Literal["PASS", "WARN", "FAIL", "SKIP"]
STATUSES: tuple[Status, ...] = ("PASS", "WARN", "FAIL", "SKIP")
OF_EVIDENCE = "For rows that FAIL or WARN."
WORST_FIRST: tuple[Status, ...] = ("FAIL", "WARN", "PASS", "SKIP")


class Model(BaseModel):
    """Strict about its own members: a report is written by this tool alone."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Finding(Model):
    """One thing the judge saw."""

    kind: FindingKind
    at: str = Field(description="Normalised JSONPath of the place, `$` for the whole answer.")
    severity: Severity
    expected: str = Field(description="What the catalog says belongs there.")
    actual: str = Field(description="What the server sent, shortened, control characters escaped.")
    message: str = Field(description="One sentence for a person.")
    check: str | None = Field(default=None, description="Id of the check that failed.")
    reason: str | None = Field(default=None, description="Why the check failed, in a word of its rule.")
    why: str | None = Field(default=None, description="What breaks in which client where the check fails.")
    deviation: str | None = Field(default=None, description="Id of the deviation that lowered the severity.")
    source: str | None = Field(default=None, description="Where the rule comes from.")
    exchange: str | None = Field(default=None, description="Key of the exchange it was seen in.")
    accepted: str | None = Field(default=None, description="Why a baseline accepts it, if one does.")
    known: list[str] = Field(
        default=[], description="Ids of what is known of this implementation and fits it."
    )


class Evidence(Model):
    """How to see a finding again: the request as a curl line, and the bytes that came back, bounded."""

    exchange: str
    curl: str
    status: int | None
    content_type: str | None
    offset: int = Field(default=0, description="Where in the response the excerpt begins, in bytes.")
    excerpt: str = Field(description="The response's offending bytes, as escaped text.")
    size: int = Field(description="Bytes received.")


class AnyResult(Model):
    """A row's grade with its findings, or the reason why there is none, whatever form these have."""

    id: str
    path: str
    method: str
    variant: str | None = None
    kind: RowKind
    group: str
    status: Status
    reason: Reason | None = Field(description="Why a row was skipped; null otherwise.")
    detail: str = Field(description="One line.")
    requests: int = Field(default=0, description="Requests sent for this row within its budget.")
    extras: list[str] = Field(default=[], description="Members that the catalog does not know, as JSONPaths.")
    findings: list[Any]
    evidence: list[Any] = Field(default=[], description=OF_EVIDENCE)
    sources: list[str] = Field(default=[], description="Where it is said what the row asks; for rows asked.")


class Result(AnyResult):
    """A row's grade with its findings, or the reason why there is none."""

    findings: list[Finding]
    evidence: list[Evidence] = Field(default=[], description=OF_EVIDENCE)


class CatalogInfo(Model):
    """Which catalog the grades are against."""

    version: str
    digest: str


class Target(Model):
    """What was probed."""

    url: str
    name: str | None
    implementation: str | None
    behind: str | None = Field(
        default=None, description="The server that a gateway passes requests on to, where it shows through."
    )
    version: str | None
    models: dict[str, list[str]] = Field(description="Model ids by kind, as sniffed or given; used first.")


class Ground(Model):
    """What a reason of a client's verdict means for the client, and the finding of its row that it is about.

    No kind: it is about no one finding, but about a whole row, or about the server.
    """

    effect: Literal["breaks", "degrades", "may-break", "not-shown"] = Field(
        description="May-break: nobody says whether it minds how the row fails; not-shown: nobody knows."
    )
    kind: FindingKind | None = Field(default=None, description="The finding's kind.")
    at: str | None = Field(default=None, description="The finding's place.")
    check: str | None = Field(default=None, description="The finding's check.")
    reason: str | None = Field(default=None, description="Why the check failed, in a word of its rule.")

    def is_about(self, finding: Finding) -> bool:
        """Whether this is the finding."""
        mine = (self.kind, self.at, self.check, self.reason)
        return mine == (finding.kind, finding.at, finding.check, finding.reason)


class ClientVerdict(Model):
    """Whether a program works with the server, as far as this run shows."""

    id: str
    title: str
    verdict: Literal["ready", "ready-so-far", "ready-but", "not-ready", "unknown"]
    because: list[str] = Field(description="What breaks, what it must do without, or what nobody could tell.")
    rows: list[str] = Field(default=[], description="For each of these the row that shows it, or doesn't.")
    grounds: list[Ground] = Field(
        default=[], description="For each of these what it means for the client, and which finding shows it."
    )
    sources: list[str] = Field(description="Where it is known that the program needs these.")


class SdkCall(Model):
    """What OpenAI's own package made of one answer, replayed."""

    row: str
    exchange: str = Field(description="Key of the exchange whose bytes were replayed.")
    call: str = Field(description="The call as its user writes it.")
    outcome: Literal["ok", "differs", "raised"]
    details: list[str] = Field(description="What the object has wrong, or the exception says.")
    error: str | None = Field(default=None, description="Class of the exception.")
    at: str | None = Field(default=None, description="Where in the package it was raised.")
    package: str = Field(description="Name and version of the package.")


class KnownSeen(Model):
    """One thing that the server's implementation is known for, and whether this run saw it."""

    id: str
    implementation: str
    what: str
    versions: str = Field(description="Of which versions it is known.")
    fixed: str | None = Field(default=None, description="Since when it is said to be no longer so.")
    state: Literal["seen", "not-seen", "unmeasured", "documented"] = Field(
        description="Not-seen: its rows answered without it; unmeasured: none did;"
        " documented: no row shows it."
    )
    sources: list[str]


class ClaimMeasured(Model):
    """What a source says that the server's implementation offers, and what this run measured."""

    row: str
    says: Offered = Field(description="Whether the row is offered; partly is with a deviation.")
    date: str = Field(description="When the source said so.")
    note: str = Field(description="On what condition, or how; may be empty.")
    measured: Offered | None = Field(description="The same in this run; null where nobody could tell.")
    sources: list[str]


class KnownExtra(Model):
    """A member that the catalog doesn't know, and a server that is known to send it."""

    at: str = Field(description="The member, as in a result's extras.")
    of: str = Field(description="The server.")
    what: str
    sources: list[str]


class Answer(Model):
    """What a run says to the question that its profile asks, such as whether a server is fit for agents.

    Who asks about clients gets the answer whether they work.
    """

    answer: Literal["yes", "no", "not-shown"]
    said: str = Field(description="The answer in words, with what kept the run from a plain one.")


class Requests(Model):
    """What was sent, by purpose; `total` counts everything."""

    total: int
    rows: int
    contact: int
    canaries: int
    retries: int
    polls: int
    liveness: int
    cleanup: int
    recognition: int = 0
    base: int = Field(default=0, description="To find out under which base URL the API is.")
    tokens: int = Field(default=0, description="Tokens that the answers say they took.")


Measured = Literal["all", "in-part", "nothing"]


class AnyReport(Model):
    """A whole report, whatever form its rows have."""

    aioc: str = Field(description="Version of the tool.")
    catalog: CatalogInfo
    profile: str
    phases: list[str]
    requests: int = Field(description="Requests sent in all.")
    sent: Requests
    target: Target
    headline: str = Field(description="The report in one sentence.")
    answer: Answer | None = Field(
        default=None,
        description="The answer to the profile's question; null where none was asked, or not in full.",
    )
    summary: dict[Status, int]
    capabilities: dict[str, Literal["offered", "deviating", "broken", "present", "not-offered", "unknown"]]
    measured: Measured = Field(
        default="all",
        description="Whether a missing key or a rate limit kept core rows (in-part) or all rows (nothing)"
        " from the run, or a bound of the run or a silent server any rows; nothing also where no endpoint is"
        " under the base URL.",
    )
    results: list[Any]
    clients: list[ClientVerdict] = Field(default=[], description="Which clients work with this server.")
    clients_asked: list[str] = Field(
        default=[], description="Ids of the clients that the report is about; empty where a profile is."
    )
    sdk: list[SdkCall] = Field(default=[], description="Filled by --sdk.")
    known: list[KnownSeen] = Field(default=[], description="What the recognised implementation is known for.")
    claims: list[ClaimMeasured] = Field(
        default=[], description="What sources say that the recognised implementation offers."
    )
    known_extras: list[KnownExtra] = Field(
        default=[], description="What is known of the results' extras, whoever the server is."
    )
    stopped: str | None = Field(description="Why the run ended early; null for a whole run.")
    notes: list[str]
    meaning: str = Field(description="What PASS means.")


class Report(AnyReport):
    """A whole report."""

    results: list[Result]

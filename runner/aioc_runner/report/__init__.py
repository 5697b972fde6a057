"""The report, which the judge fills and every format renders; `contract.py` is its form as JSON."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast, dataclass_transform

from aioc_generated.value import Frozen
from aioc_generated.words import (  # noqa: TC001 -- Pydantic reads these at run time
    FindingKind,
    Offered,
    RowKind,
    Severity,
)
from aioc_runner.report.reasons import Reason  # noqa: TC001 -- likewise

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

Status = Literal["PASS", "WARN", "FAIL", "SKIP"]
STATUSES: tuple[Status, ...] = ("PASS", "WARN", "FAIL", "SKIP")
OF_EVIDENCE = "For rows that FAIL or WARN."
WORST_FIRST: tuple[Status, ...] = ("FAIL", "WARN", "PASS", "SKIP")


def described(description: str, **default: Any) -> Any:
    """Make a field of a report that says what it is for: Pydantic reads that for the schema of reports."""
    return field(metadata={"description": description}, **default)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field, described))
class Part(Frozen):
    """A part of a report; one that is read has no members but its own.

    Pydantic reads and describes reports (`contract.py`), but its own classes would take as long to build as
    the grading of a run.
    """

    __pydantic_config__: ClassVar[Any] = {"extra": "forbid", "strict": True}

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Let a part be read from JSON's objects, though its members are what they are."""
        schema = handler(source)
        cast("dict[str, Any]", handler.resolve_ref_schema(schema))["strict"] = False
        return schema


class Finding(Part):
    """One finding of the judge."""

    kind: FindingKind
    at: str = described("Normalised JSONPath of the place, `$` for the whole answer.")
    severity: Severity
    expected: str = described("What the catalog expects there.")
    actual: str = described("What the server sent, shortened, control characters escaped.")
    message: str = described("One sentence for a person.")
    check: str | None = described("Id of the check that failed.", default=None)
    reason: str | None = described("Why the check failed: one of its rule's reasons.", default=None)
    why: str | None = described("What breaks in which client if the check fails.", default=None)
    deviation: str | None = described("Id of the deviation that lowered the severity.", default=None)
    source: str | None = described("The source of the expectation.", default=None)
    exchange: str | None = described("Key of the exchange in which it was seen.", default=None)
    accepted: str | None = described("Why a baseline accepts it, if one does.", default=None)
    known: list[str] = described("Ids of the known issues that it shows.", default_factory=list[str])


class Evidence(Part):
    """How to reproduce a finding: the request as a curl line, and an excerpt of the bytes that came back."""

    exchange: str
    curl: str
    status: int | None
    content_type: str | None
    offset: int = described("Where in the response the excerpt begins, in bytes.", default=0)
    excerpt: str = described("The response's offending bytes, as escaped text.")
    size: int = described("Bytes received.")


class AnyResult(Part):
    """A row's grade with its findings, or the reason why there is none, in any form of these."""

    id: str
    path: str
    method: str
    variant: str | None = None
    kind: RowKind
    group: str
    status: Status
    reason: Reason | None = described("Why a row was skipped; null otherwise.")
    detail: str = described("One line.")
    requests: int = described("Requests sent for this row within its budget.", default=0)
    extras: list[str] = described(
        "Members that the catalog does not know, as JSONPaths.", default_factory=list[str]
    )
    findings: list[Any]
    evidence: list[Any] = described(OF_EVIDENCE, default_factory=list[Any])
    sources: list[str] = described(
        "Where the row is documented; for rows that were asked.", default_factory=list[str]
    )


class Result(AnyResult):
    """A row's grade with its findings, or the reason why there is none."""

    findings: list[Finding]
    evidence: list[Evidence] = described(OF_EVIDENCE, default_factory=list[Evidence])


class CatalogInfo(Part):
    """Which catalog the grades are against."""

    version: str
    digest: str


class Target(Part):
    """What was probed."""

    url: str
    name: str | None
    implementation: str | None
    behind: str | None = described("The server behind a gateway, if its answers show it.", default=None)
    version: str | None
    models: dict[str, list[str]] = described(
        "Model ids by kind, as listed or given; the one that was used comes first."
    )


class Ground(Part):
    """What a reason of a client's verdict means for the client, and the finding of its row that it is about.

    Without a kind, it is about a whole row or about the server rather than about one finding.
    """

    effect: Literal["breaks", "degrades", "may-break", "not-shown"] = described(
        "May-break: it isn't known whether this failure matters; not-shown: it wasn't measured."
    )
    kind: FindingKind | None = described("The finding's kind.", default=None)
    at: str | None = described("The finding's place.", default=None)
    check: str | None = described("The finding's check.", default=None)
    reason: str | None = described("Why the check failed: one of its rule's reasons.", default=None)

    def is_about(self, finding: Finding) -> bool:
        """Whether this is the finding."""
        mine = (self.kind, self.at, self.check, self.reason)
        return mine == (finding.kind, finding.at, finding.check, finding.reason)


class ClientVerdict(Part):
    """Whether a client works with the server, as far as this run shows."""

    id: str
    title: str
    verdict: Literal["ready", "ready-so-far", "ready-but", "not-ready", "unknown"]
    because: list[str] = described("What breaks, what the client has to do without, or what wasn't shown.")
    rows: list[str] = described(
        "For each of these, the row that shows it, or should.", default_factory=list[str]
    )
    grounds: list[Ground] = described(
        "For each of these, what it means for the client, and which finding shows it.",
        default_factory=list[Ground],
    )
    sources: list[str] = described("Where it is documented that the client needs these.")


class SdkCall(Part):
    """How OpenAI's own package read one answer, in a replay."""

    row: str
    exchange: str = described("Key of the exchange whose bytes were replayed.")
    call: str = described("The call, as a user writes it.")
    outcome: Literal["ok", "differs", "raised"]
    details: list[str] = described("What is wrong with the object, or what the exception says.")
    error: str | None = described("Class of the exception.", default=None)
    at: str | None = described("Where in the package it was raised.", default=None)
    package: str = described("Name and version of the package.")


class KnownSeen(Part):
    """A known issue of the server's implementation, and whether this run saw it."""

    id: str
    implementation: str
    what: str
    versions: str = described("The versions that have it.")
    fixed: str | None = described("The version that fixed it, according to the source.", default=None)
    state: Literal["seen", "not-seen", "unmeasured", "documented"] = described(
        "Not-seen: its rows answered without it; unmeasured: none answered; documented: no row shows it."
    )
    sources: list[str]


class ClaimMeasured(Part):
    """What a source says that the server's implementation offers, and what this run measured."""

    row: str
    says: Offered = described("Whether the row is offered; partly means with a deviation.")
    date: str = described("When the source said so.")
    note: str = described("A condition, or other details; may be empty.")
    measured: Offered | None = described("The same in this run; null if it wasn't shown.")
    sources: list[str]


class KnownExtra(Part):
    """A member that the catalog doesn't know, and a server that is known to send it."""

    at: str = described("The member, as in a result's extras.")
    of: str = described("The server.")
    what: str
    sources: list[str]


class Answer(Part):
    """The answer to the question of the profile, such as whether a server is fit for agents.

    If clients were asked about, the answer says whether they work.
    """

    answer: Literal["yes", "no", "not-shown"]
    said: str = described("The answer in words, with the reason if it isn't a plain yes or no.")


class Requests(Part):
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
    base: int = described("To find the base URL of the API.", default=0)
    tokens: int = described("Tokens that the answers used, according to their usage.", default=0)


Measured = Literal["all", "in-part", "nothing"]


class AnyReport(Part):
    """A whole report, in any form of its rows."""

    aioc: str = described("Version of the tool.")
    catalog: CatalogInfo
    profile: str
    phases: list[str]
    requests: int = described("Total number of requests.")
    sent: Requests
    target: Target
    headline: str = described("The report in one sentence.")
    answer: Answer | None = described(
        "The answer to the profile's question; null if it has none, or if not all of its rows were asked.",
        default=None,
    )
    summary: dict[Status, int]
    capabilities: dict[str, Literal["offered", "deviating", "broken", "present", "not-offered", "unknown"]]
    measured: Measured = described(
        "In-part: a missing key or a rate limit prevented core rows, or a limit of the run or a silent"
        " server any row; nothing: all rows were prevented, or no endpoint is under the base URL.",
        default="all",
    )
    results: list[Any]
    clients: list[ClientVerdict] = described(
        "Which clients work with this server.", default_factory=list[ClientVerdict]
    )
    clients_asked: list[str] = described(
        "Ids of the clients that the report is about; empty if it is about a profile.",
        default_factory=list[str],
    )
    sdk: list[SdkCall] = described("Filled by --sdk.", default_factory=list[SdkCall])
    known: list[KnownSeen] = described(
        "Known issues of the recognised implementation.", default_factory=list[KnownSeen]
    )
    claims: list[ClaimMeasured] = described(
        "What sources say that the recognised implementation offers.", default_factory=list[ClaimMeasured]
    )
    known_extras: list[KnownExtra] = described(
        "What is known about the results' extras, whatever the server is.", default_factory=list[KnownExtra]
    )
    stopped: str | None = described("Why the run ended early; null if it didn't.")
    notes: list[str]
    meaning: str = described("What PASS means.")


class Report(AnyReport):
    """A whole report."""

    results: list[Result]

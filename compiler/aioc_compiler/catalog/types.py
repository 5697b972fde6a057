"""The vocabulary of a compiled catalogue: frozen dataclasses without behaviour.

Every fact in them comes from the spec; the modules beside this one hold the values.
JSON values are plain dicts, lists, strings, numbers, booleans and None.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .rules import Rule
    from .words import (
        Assembler,
        Encoding,
        FindingKind,
        Lifecycle,
        Match,
        ModelPlace,
        NeedSeverity,
        Offered,
        Phase,
        Proof,
        Root,
        RowKind,
        SdkMethod,
        Severity,
    )

FORMAT = 4
"""Raised when this vocabulary changes in a way an older runner can't read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """One file part of a multipart request; `media` is a file name below the catalogue's media folder."""

    media: str
    content_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is sent.

    `body` is the JSON document, or the form's text fields (multipart). `model_at` names where the sniffed
    model id goes: "body" (member or form field `model`), "query" (`?model=`), "path" (`{model}`), or None.
    `messages` are the JSON texts a WebSocket client sends after the server's first one. `raw` replaces
    the encoded body by these characters (malformed JSON), with `content_type`. `wrong_key` puts a key that is
    nobody's in place of the user's.
    """

    fixture: str | None
    encoding: Encoding
    body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    files: Mapping[str, Upload] = field(default_factory=dict[str, Upload])
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    messages: tuple[Any, ...] = ()
    model_at: ModelPlace | None = None
    raw: str | None = None
    wrong_key: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What a conforming server answers.

    Exactly one of `body` (schema of a JSON answer), `event` (schema of every SSE `data:` payload or
    WebSocket message) and `media` (ids of accepted binary formats) is set; none of them: existence only.
    `assembled` is the schema of what the events add up to, put together by the accumulator `assembler`.
    `echo` says which members of the example the reference server takes from the request
    (`{"$.model": "model"}`: a body member, form field or path parameter of that name).
    `rejects` are the statuses with which a request that must be refused may be; `status` is OpenAI's, and
    `body` then the schema of the error.
    """

    status: int
    content_type: str | None = None
    body: str | None = None
    event: str | None = None
    assembled: str | None = None
    assembler: Assembler | None = None
    media: tuple[str, ...] = ()
    example: str | None = None
    echo: Mapping[str, str] = field(default_factory=dict[str, str])
    rejects: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Malformed:
    """The request that a server must refuse, sent to see its error envelope."""

    request: Request
    statuses: tuple[int, ...]
    schema: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """A path parameter's value: the JSON pointer `pointer` into the body of row `row`'s answer."""

    row: str
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """Ask again, at most `times`, until the value at JSON pointer `pointer` is one of `until`.

    Rows that take a value from this one need the first of `until`: the job that came to a good end.
    """

    pointer: str
    until: tuple[str, ...]
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Retired:
    """OpenAI no longer routes this: since when it is known, what shows it, and what took its place."""

    date: str
    evidence: str
    successor: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkCall:
    """A method of OpenAI's Python package by its name below the client; `stream`: with stream=True."""

    call: SdkMethod
    stream: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the catalogue: an endpoint, or a variant of it that is graded on its own.

    `required` are the request members without which a server must refuse (the reference server does);
    `canonical` rows form the table that `aioc spec` prints; the row with `contact` is what a run asks
    first; `capability` is what the row shows, one of its own unless said; `sdk` are the calls of OpenAI's
    package that send its request. `fallback` is sent when the request was refused; `repeat` after it was
    answered. `exclusive`: nothing else is in flight meanwhile; `deep`: on request only. `feature_words` are
    words for what the row asks for: a rejection that names one of them says that it is not offered. `cleanup`
    is the method and path template that deletes what the row made, after the run.
    """

    id: str
    group: str
    path: str
    method: str
    variant: str | None = None
    kind: RowKind
    lifecycle: Lifecycle = "shipped"
    canonical: bool = False
    contact: bool = False
    capability: str | None = None
    sdk: tuple[SdkCall, ...] = ()
    summary: str
    notes: str = ""
    source: tuple[str, ...]
    model: str | None = None
    phases: tuple[Phase, ...] = ("A", "B")
    request: Request
    required: tuple[str, ...] = ()
    fallback: Request | None = None
    malformed: Malformed | None = None
    repeat: Request | None = None
    exclusive: bool = False
    deep: bool = False
    feature_words: tuple[str, ...] = ()
    response: Response
    checks: tuple[str, ...] = ()
    deviations: tuple[str, ...] = ()
    inputs: Mapping[str, Input] = field(default_factory=dict[str, Input])
    poll: Poll | None = None
    cleanup: str | None = None
    retired: Retired | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A behaviour beyond shape: a schema, or a rule, at a JSONPath below a root.

    No match is inconclusive, unless `match` is "some" (one match must hold) or "none" (there must be none).
    Where the JSONPath `unless` matches, a miss is inconclusive, for the reason `unless_because`. With
    `across` the answers of earlier rows are looked at too.
    `proves`: nobody has seen what the row asks for where the check doesn't hold, or finds nothing to look at.
    """

    id: str
    title: str
    why: str
    proves: Proof | None = None
    root: Root = "body"
    at: str = "$"
    match: Match = "all"
    rule: Rule | None = None
    schema: str | None = None
    unless: str | None = None
    unless_because: str | None = None
    across: bool = False
    severity: Severity = "fail"
    source: tuple[str, ...]
    mutations: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingPattern:
    """Which findings are meant: of this kind at this JSONPath pattern, or of this check.

    `reason` is why the check failed, any unless said. `status` are the HTTP statuses of which the finding
    tells, any unless said. `actual` is searched in what was there in place of what belongs there; where that
    was a status, in the words that came with it.
    """

    finding: FindingKind | None = None
    at: str | None = None
    check: str | None = None
    reason: str | None = None
    status: tuple[int, ...] = ()
    actual: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deviation:
    """A departure that the spec tolerates on a row: cited, common but not to the letter."""

    id: str
    title: str
    matches: tuple[FindingPattern, ...]
    severity: Severity
    source: tuple[str, ...]
    mutations: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What a client can't do without: rows that answer, checks that hold, findings that must not be there.

    Checks are looked up in `rows`, or, where none are named, in every row that has them; findings of
    `matches` in `rows`. Rows alone must not fail. With `if_offered` a row that isn't there is no matter.
    """

    what: str
    why: str
    rows: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    matches: tuple[FindingPattern, ...] = ()
    if_offered: bool = False
    severity: NeedSeverity
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Connect:
    """How a user points a client at a server; `how` says URL for the base URL, and MODEL for the model."""

    how: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A program that talks to servers, what it needs of them, and what it doesn't mind."""

    id: str
    title: str
    homepage: str
    notes: str = ""
    connect: Connect | None = None
    needs: tuple[Need, ...]
    ignores: tuple[FindingPattern, ...] = ()
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognise:
    """How a server gives itself away.

    `where` is "header" (`at` is its name), "models" (the answer to GET /v1/models), "body" (any JSON answer
    or event) or an id of the catalogue's `recognition`; there `at` is a JSONPath. `matches` is searched in
    the text; its group number `version` is the version. A rule that is not `alone` gives the version only.
    What is `relayed` passes through a proxy unchanged: it tells who computed an answer, not who sent it.
    """

    where: str
    at: str
    matches: str
    version: int | None = None
    alone: bool = True
    relayed: bool = False
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a source of that date says of a row; two that disagree both stand."""

    row: str
    offers: Offered
    date: str
    note: str = ""
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownIssue:
    """A departure that an implementation is known for, on these rows (globs).

    `detect` is what shows it: findings, failed checks and extra members; without any it is documented only.
    `intermittent`: it takes more than the row's request to show it, so that a row without it tells nothing.
    `fixed` says since when it is no longer so.
    """

    id: str
    what: str
    topic: str
    rows: tuple[str, ...]
    versions: str
    fixed: str | None = None
    detect: tuple[FindingPattern, ...] = ()
    intermittent: bool = False
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Implementation:
    """A server: what it is, how it is recognised, what it claims and what it is known for."""

    id: str
    title: str
    what: str
    homepage: str
    recognise: tuple[Recognise, ...] = ()
    front: bool = False
    contradicted: tuple[Recognise, ...] = ()
    claims: tuple[Claim, ...] = ()
    known_issues: tuple[KnownIssue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A package of a public registry."""

    name: str
    version: str
    registry: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A saved run of a server: which one, of which packages, how it was started, and when.

    `title` is the name of a server that `implementations` lacks. `rows` are globs of the rows that the run
    speaks for, where another run of this version speaks for the rest. `run` is a path in the repository.
    """

    id: str
    implementation: str
    version: str
    title: str | None = None
    mock: bool = False
    packages: tuple[Package, ...]
    command: str
    models: Mapping[str, str]
    date: str
    rows: tuple[str, ...] = ()
    run: str
    notes: str = ""
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A line of the matrix: a row, under its path or under `title`.

    Of a row that stands in two tables `claimed` chooses the claims with that note.
    """

    row: str
    title: str | None = None
    claimed: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A part of the matrix."""

    id: str
    title: str
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """What it means that a row of a kind is not there: a severity, or a SKIP with this reason."""

    severity: Severity | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Which rows run and what absence means, by kind.

    `budget` is the most requests a run may send, contact and canaries included; retries, polls, signs of
    life and deletions depend on the server and come on top. `verdict` is what a server is called that has all
    of it right; the report's headline then says whether it is. `shows` are the checks that must hold for
    that, also where a deviation tolerates a miss. `partial` says that a server can be so in part: what is
    optional may be absent or unseen.
    """

    id: str
    title: str
    rows: tuple[str, ...]
    absent: Mapping[str, Absence]
    budget: int
    verdict: str | None = None
    partial: bool = False
    shows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A section of the catalogue, in the order of the spec."""

    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Capability:
    """What rows show of a server; a `feature` is a way to ask, and no endpoint.

    All else stands on a `foundation`. Of what is `sought` the headline also says that it was not shown.
    `rejections` is how wrong requests are met.
    """

    id: str
    title: str
    foundation: bool = False
    sought: bool = False
    feature: bool = False
    rejections: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A server's own word on a model: the value at JSONPath `at` of its entry matches `matches`."""

    at: str
    matches: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelKind:
    """How a model's kind is told: what the server says first, then a pattern on the id (searched).

    Where there is no such model, one of kind `instead` may serve. One that `thinks` may need more tokens than
    rows ask for.
    """

    id: str
    title: str
    declared: tuple[Statement, ...] = ()
    pattern: str | None = None
    instead: str | None = None
    thinks: bool = False
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Magic:
    """Bytes, as hexadecimal digits, that stand at an offset."""

    offset: int
    hex: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A binary format: its content types, and the bytes it begins with.

    A signature is made of bytes all of which must be there.
    """

    id: str
    content_types: tuple[str, ...]
    signatures: tuple[tuple[Magic, ...], ...]
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """What changes in a retry of a request that was refused for a member.

    The member is sent as `to` and as `at_least` that number; with neither, not at all. `error_pattern` is
    what the rejection reads like; None: it names the member.
    """

    member: str
    to: str | None = None
    at_least: int | None = None
    error_pattern: str | None = None
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds on what a server may send us: bytes, counts, JSON depth, seconds."""

    body_bytes: int
    header_bytes: int
    event_bytes: int
    events: int
    depth: int
    messages: int
    findings: int
    excerpt: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaRef:
    """Where a schema's Pydantic model lives: module below `models`, and the name in it."""

    module: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """Everything the runner knows.

    `recognition` are paths, by id, that tell who a server is; by `model_codes` errors say that there is no
    such model; `placeholder_keys` are keys that manuals print. `evidence`, `matrix` and `claimed` say what
    was measured elsewhere, and how it is shown; nothing is judged by them.
    """

    version: str
    groups: tuple[Group, ...]
    rows: tuple[Row, ...]
    checks: Mapping[str, Check]
    deviations: Mapping[str, Deviation]
    profiles: Mapping[str, Profile]
    model_kinds: tuple[ModelKind, ...]
    media: Mapping[str, Media]
    retries: tuple[Retry, ...]
    limits: Limits
    requests_per_row: int
    schemas: Mapping[str, SchemaRef]
    clients: Mapping[str, Client] = field(default_factory=dict[str, "Client"])
    implementations: Mapping[str, Implementation] = field(default_factory=dict[str, "Implementation"])
    recognition: Mapping[str, str] = field(default_factory=dict[str, str])
    capabilities: tuple[Capability, ...] = ()
    model_codes: tuple[str, ...] = ()
    placeholder_keys: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    matrix: tuple[Table, ...] = ()
    claimed: tuple[str, ...] = ()

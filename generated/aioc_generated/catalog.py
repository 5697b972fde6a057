# Copied from aioc_compiler/catalog/catalog.py. Do not edit; run aioc-compile.
"""The vocabulary of a compiled catalog: frozen dataclasses without behaviour.

Every fact in them comes from the spec; the modules beside this one hold the values.
JSON values are plain dicts, lists, strings, numbers, booleans and None.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any

from .value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .check_types import Check, Deviation
    from .program_types import Client, Implementation
    from .setting_types import Capability, Group, Limits, Media, ModelKind, Profile, Retry
    from .words import Assembler, Encoding, Lifecycle, ModelPlace, Phase, RowKind, SdkMethod

FORMAT = 5
"""Raised when this vocabulary changes in a way an older runner can't read."""


class Upload(Value):
    """One file part of a multipart request; `media` is a file name below the catalog's media folder.

    If the file has requests, one a line, `model` is the kind of model that they ask, and `model_at` is the
    JSON pointer at which each names it.
    """

    media: str
    content_type: str
    model: str | None = None
    model_at: str | None = None


class Request(Value):
    """What is sent.

    `body` is the JSON document, or the form's text fields (multipart). `model_at` names where the sniffed
    model id goes: "body" (member or form field `model`), "query" (`?model=`), "path" (`{model}`), or None.
    `messages` are the JSON texts a WebSocket client sends after the server's first one, and a message whose
    type is one of `ends` ends the conversation. `raw` replaces
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
    ends: tuple[str, ...] = ()
    model_at: ModelPlace | None = None
    raw: str | None = None
    wrong_key: bool = False


class Response(Value):
    """What a conforming server answers.

    Exactly one of `body` (schema of a JSON answer), `event` (schema of every SSE `data:` payload or
    WebSocket message), `media` (ids of accepted binary formats) and `file` (any bytes) is set; none of them:
    existence only.
    `assembled` is the schema of what the events add up to, put together by the accumulator `assembler`.
    `echo` says which members of the example the reference server takes from the request
    (`{"$.model": "model"}`: a body member, form field or path parameter of that name).
    `each` says to which of its lists it gives one item for each item of a request member.
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
    file: bool = False
    example: str | None = None
    echo: Mapping[str, str] = field(default_factory=dict[str, str])
    each: Mapping[str, str] = field(default_factory=dict[str, str])
    rejects: tuple[int, ...] = ()


class Malformed(Value):
    """The request that a server must refuse, sent to see its error envelope."""

    request: Request
    statuses: tuple[int, ...]
    schema: str


class Input(Value):
    """A value of the request: the JSON pointer `pointer` into the body of row `row`'s answer.

    It goes to the path's parameter of its name, or else to that member of the body, `as_list` as the one
    item of a list.
    """

    row: str
    pointer: str
    as_list: bool = False


class Poll(Value):
    """Ask again, at most `times`, until the value at JSON pointer `pointer` is one of `until`.

    Rows that take a value from this one need the first of `until`: the job that came to a good end.
    """

    pointer: str
    until: tuple[str, ...]
    times: int


class Retired(Value):
    """OpenAI no longer routes this: since when it is known, what shows it, and what took its place."""

    date: str
    evidence: str
    successor: str | None = None
    note: str = ""


class SdkCall(Value):
    """A method of OpenAI's Python package by its name below the client; `stream`: with stream=True."""

    call: SdkMethod
    stream: bool = False


class Row(Value):
    """One line of the catalog: an endpoint, or a variant of it that is graded on its own.

    `required` are the request members without which a server must refuse (the reference server does);
    `canonical` rows form the table that `aioc spec` prints; the row with `contact` is what a run asks
    first; `capability` is what the row shows, one of its own unless said; `sdk` are the calls of OpenAI's
    package that send its request. `fallback` is sent when the request was refused; `repeat` after it was
    answered. `exclusive`: nothing else is in flight meanwhile; `deep`: on request only. `feature_words` are
    words for what the row asks for: a rejection that names one of them says that it is not offered. `cleanup`
    is the method and path template that deletes what the row made, after the run; its id is at the JSON
    pointer `made_at`. `writes`: it makes or changes what stays, and is asked where that is allowed. `after`
    are rows that are over before it is asked. `aside` are checks of what
    the row isn't about.
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
    aside: tuple[str, ...] = ()
    deviations: tuple[str, ...] = ()
    inputs: Mapping[str, Input] = field(default_factory=dict[str, Input])
    poll: Poll | None = None
    after: tuple[str, ...] = ()
    writes: bool = False
    cleanup: str | None = None
    made_at: str = "/id"
    retired: Retired | None = None


class SchemaRef(Value):
    """Where a schema's Pydantic model lives: module below `models`, and the name in it."""

    module: str
    name: str


class Catalog(Value):
    """Everything the runner knows.

    `recognition` are paths, by id, that tell who a server is; by `model_codes` errors say that there is no
    such model; `placeholder_keys` are keys that manuals print; at `context_lengths` a listed model says how
    many tokens it can look at.
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
    context_lengths: tuple[str, ...] = ()

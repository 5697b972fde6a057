"""What went over the wire: the only thing the judge sees, live or from a file.

Everything here is bounded and redacted before it is built; all of it survives a HAR round trip.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Literal

from aioc_runner.record import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aioc_runner.wire.unsent import Stop, Unsent

EVENT_STREAM = "text/event-stream"
"""The media type of server-sent events."""

MULTIPART = "multipart/form-data"
"""The media type of a form with files."""

SUCCESS = range(200, 300)
"""Statuses of an answer that says yes (RFC 9110, 15.3)."""

FAULTS = (500, 502, 504)
"""Statuses by which a server says that it or one behind it failed (RFC 9110, 15.6); 503 asks for patience."""

PREFLIGHT = "OPTIONS"
"""The method by which a browser asks whether a page may send a request, before it sends that
(https://fetch.spec.whatwg.org/#cors-preflight-fetch)."""

ORIGIN = "origin"
"""The header by which a browser says for which page it asks."""

ASKS_METHOD = "access-control-request-method"
"""The header of a preflight that names the method of what follows."""

ALLOWS_ORIGIN = "access-control-allow-origin"
"""The header without which no page learns what was answered."""

Role = Literal[
    "contact",
    "base",
    "canary",
    "recognition",
    "probe",
    "retry",
    "fallback",
    "malformed",
    "repeat",
    "poll",
    "cleanup",
    "liveness",
]
"""Why a request was sent. `contact` is the first request (it doubles as that row's probe).

`base` is one by which the base URL was found."""

FailureKind = Literal[
    "refused", "dns", "tls", "proxy", "timeout", "reset", "protocol", "too-large", "withheld"
]


def joined(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Collect headers by lowercase name; commas join those that came repeatedly (RFC 9110, 5.3)."""
    found: dict[str, str] = {}
    for name, value in headers:
        before = found.get(name.lower())
        found[name.lower()] = value if before is None else f"{before}, {value}"
    return found


class Failure(Named):
    """Why no complete answer came; `message` is one line, without secrets."""

    kind: FailureKind
    message: str


NO_CONNECTION: tuple[FailureKind, ...] = ("refused", "dns", "proxy")

WITHHELD = Failure(kind="withheld", message="the answer contained a secret in another form and wasn't kept")


class Frame(Named):
    """One WebSocket message, in the order of the wire."""

    sent: bool
    text: bool
    data: bytes


class Exchange(Named):
    """One request and what came back.

    `row` is the catalog row it was sent for (None: canary, contact without that row, liveness).
    `key` identifies the request within its run (see `exchange_key`): unique, stable at any concurrency.
    `url` is absolute with secrets in the query redacted. `headers` keep order and repetition. `body` is what
    arrived, decoded from Content-Encoding, up to the limit (`truncated`). `status` is None where no status
    line came. `failure` may come with a status: a stream that broke. `held_open`: the server left the stream
    open after `data: [DONE]`, and we closed it.
    """

    key: str
    role: Role
    row: str | None
    method: str
    url: str
    request_headers: tuple[tuple[str, str], ...] = ()
    request_body: bytes = b""
    status: int | None = None
    reason: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    truncated: bool = False
    frames: tuple[Frame, ...] = ()
    failure: Failure | None = None
    held_open: bool = False

    def header(self, name: str) -> str | None:
        """The last value of response header `name`, case-insensitive."""
        wanted = name.lower()
        return next((value for key, value in reversed(self.headers) if key.lower() == wanted), None)

    @property
    def connected(self) -> bool:
        """Whether the request got as far as a connection."""
        return self.failure is None or self.failure.kind not in NO_CONNECTION

    @property
    def media_type(self) -> str:
        """The response's content type without parameters, lower case; empty where there is none."""
        return (self.header("content-type") or "").split(";")[0].strip().lower()


class Recording(Named):
    """A whole run: what was asked for, and every exchange, sorted by key.

    `url` is the target as given, redacted; `base` the base URL as clients take it, mostly with its `/v1`:
    rows' paths, their own `/v1` stripped, are appended to it. `planned` are the ids of the rows that the run
    asked for. `unsent` says why rows were not asked, where the exchanges alone don't tell (a run that was
    stopped, a bug of ours). `implementation` is the server's, where the user named it. `proxy` is what
    requests went through, without its password; `insecure` says that no certificate was checked.
    """

    tool: str
    url: str
    base: str
    name: str | None
    profile: str
    phases: tuple[str, ...]
    planned: tuple[str, ...]
    models: Mapping[str, str] = field(default_factory=dict[str, str])
    exchanges: tuple[Exchange, ...] = ()
    stopped: Stop | None = None
    unsent: Mapping[str, Unsent] = field(default_factory=dict[str, "Unsent"])
    crashes: Mapping[str, str] = field(default_factory=dict[str, str])
    implementation: str | None = None
    proxy: str | None = None
    insecure: bool = False

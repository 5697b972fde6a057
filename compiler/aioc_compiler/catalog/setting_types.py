"""The vocabulary of what holds for all rows: profiles, groups, kinds of models, formats, bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .words import Severity


class Absence(Value):
    """What it means that a row of a kind is not there: a severity, or a SKIP with this reason."""

    severity: Severity | None = None
    reason: str | None = None


class Profile(Value):
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


class Group(Value):
    """A section of the catalog, in the order of the spec."""

    id: str
    title: str


class Capability(Value):
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


class Statement(Value):
    """A server's own word on a model: the value at JSONPath `at` of its entry matches `matches`."""

    at: str
    matches: str


class ModelKind(Value):
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


class Magic(Value):
    """Bytes, as hexadecimal digits, that stand at an offset."""

    offset: int
    hex: str


class Media(Value):
    """A binary format: its content types, and the bytes it begins with.

    A signature is made of bytes all of which must be there.
    """

    id: str
    content_types: tuple[str, ...]
    signatures: tuple[tuple[Magic, ...], ...]
    source: tuple[str, ...]


class Retry(Value):
    """What changes in a retry of a request that was refused for a member.

    The member is sent as `to` and as `at_least` that number; with neither, not at all. `error_pattern` is
    what the rejection reads like; None: it names the member. `brings` are the places of an answer that
    nobody can expect who didn't send the member.
    """

    member: str
    to: str | None = None
    at_least: int | None = None
    error_pattern: str | None = None
    brings: tuple[str, ...] = ()
    source: tuple[str, ...]


class Limits(Value):
    """Bounds on what a server may send us, and on a run: bytes, counts, JSON depth, seconds."""

    body_bytes: int
    header_bytes: int
    event_bytes: int
    events: int
    depth: int
    messages: int
    findings: int
    excerpt: int
    stream_bytes: int
    error_bytes: int
    broken_bytes: int
    models: int
    run_bytes: int
    run_values: int
    run_seconds: int
    run_requests: int
    run_tokens: int
    alike: int

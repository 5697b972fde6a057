"""What `--dry-run` shows: every request a run may send."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aioc_runner.record import Record
from aioc_runner.render import Listing, Section
from aioc_runner.run.dry_run import dry_run, most, most_tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.words import Phase
    from aioc_runner.run.dry_run import PlannedRequest
    from aioc_runner.wire.target import Target

HEAD = ("Method", "Path", "Request", "Why")


class Bounds(Record):
    """What a run never goes beyond, whatever the server does."""

    seconds: float
    requests: int
    tokens: int


class Place(Record):
    """The server that a run would ask; `clean` takes the secrets out of its URLs."""

    target: Target
    clean: Callable[[str], str]

    @property
    def base(self) -> str:
        """The base URL, to be shown."""
        return self.clean(self.target.base)

    @property
    def note(self) -> str:
        """Where the requests go; a base URL that is a guess isn't the only one."""
        if not self.target.is_guess:
            return f"Base URL: {self.base}"
        return f"Base URL: {self.base}, or {self.clean(self.target.as_given().base)} if nothing is there"

    def path(self, row_path: str) -> str:
        """The path of a URL, to be shown."""
        return self.clean(urlsplit(self.target.url_for(row_path)).path)


def listing(  # noqa: PLR0913 -- what is planned hangs on all of them
    catalog: Catalog,
    rows: Sequence[Row],
    phases: Sequence[Phase],
    bounds: Bounds,
    place: Place | None = None,
    *,
    allow_writes: bool,
) -> Listing:
    """List the requests and their largest total; name the server if it is known."""
    planned = dry_run(catalog, rows, phases, allow_writes=allow_writes)
    document = {
        "base": place.base if place else None,
        "requests": most(planned),
        "tokens": most_tokens(planned),
        "bounds": asdict(bounds),
        "planned": [asdict(one) for one in planned],
    }
    section = Section("", tuple(_cells(one, place) for one in planned))
    notes = (place.note,) if place else ()
    return Listing(HEAD, (section,), document, total=_total(planned, bounds), notes=notes)


def _cells(request: PlannedRequest, place: Place | None) -> tuple[str, str, str, str]:
    why = f"{request.purpose}, if {request.condition}" if request.condition else request.purpose
    path = place.path(request.path) if place else request.path
    return request.method, path, request.key, why


def _total(planned: Sequence[PlannedRequest], bounds: Bounds) -> str:
    certain = sum(not request.condition for request in planned)
    tokens = most_tokens(planned)
    asked = f"{most(planned)} requests at most, at least {certain}"
    bounded = f"{bounds.requests} requests, {bounds.tokens} tokens and {bounds.seconds:g} s"
    return (
        f"{asked}, and at most {tokens} tokens, as far as requests limit them;"
        f" with all retries and signs of life, never more than {bounded}; nothing was sent"
    )

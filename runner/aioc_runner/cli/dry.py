"""What `--dry-run` shows: every request a run may send."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from aioc_runner.render import Listing, Section
from aioc_runner.run.dry_run import dry_run, most, most_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.words import Phase
    from aioc_runner.run.dry_run import PlannedRequest

HEAD = ("Method", "Path", "Request", "Why")


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a run never goes beyond, whatever the server does."""

    seconds: float
    requests: int
    tokens: int


def listing(
    catalog: Catalog, rows: Sequence[Row], phases: Sequence[Phase], bounds: Bounds, *, allow_writes: bool
) -> Listing:
    """List the requests, and say what they come to at most."""
    planned = dry_run(catalog, rows, phases, allow_writes=allow_writes)
    document = {
        "requests": most(planned),
        "tokens": most_tokens(planned),
        "bounds": asdict(bounds),
        "planned": [asdict(one) for one in planned],
    }
    section = Section("", tuple(map(_cells, planned)))
    return Listing(HEAD, (section,), document, total=_total(planned, bounds))


def _cells(request: PlannedRequest) -> tuple[str, str, str, str]:
    why = f"{request.purpose}, if {request.condition}" if request.condition else request.purpose
    return request.method, request.path, request.key, why


def _total(planned: Sequence[PlannedRequest], bounds: Bounds) -> str:
    certain = sum(not request.condition for request in planned)
    tokens = most_tokens(planned)
    asked = f"{most(planned)} requests at most, at least {certain}"
    bounded = f"{bounds.requests} requests, {bounds.tokens} tokens and {bounds.seconds:g} s"
    return (
        f"{asked}, for {tokens} tokens at most where requests limit them;"
        f" with every retry and sign of life never more than {bounded}; nothing was sent"
    )

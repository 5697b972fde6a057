"""What `--dry-run` shows: every request a run may send."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from aioc_runner.render import Listing, Section
from aioc_runner.run import plan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.words import Phase
    from aioc_runner.run.plan import PlannedRequest

HEAD = ("Method", "Path", "Request", "Why")


def listing(catalog: Catalog, rows: Sequence[Row], phases: Sequence[Phase]) -> Listing:
    """List the requests."""
    planned = plan.dry_run(catalog, rows, phases)
    document = {"requests": plan.most(planned), "planned": [asdict(one) for one in planned]}
    section = Section("", tuple(map(_cells, planned)))
    return Listing(HEAD, (section,), document, total=_total(planned))


def _cells(request: PlannedRequest) -> tuple[str, str, str, str]:
    why = f"{request.purpose}, if {request.condition}" if request.condition else request.purpose
    return request.method, request.path, request.key, why


def _total(planned: Sequence[PlannedRequest]) -> str:
    certain = sum(not request.condition for request in planned)
    return f"{plan.most(planned)} requests at most, {certain} of them in any case; nothing was sent"

"""What `--dry-run` prints: every request a run may send."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from aioc_runner.run import plan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.words import Phase
    from aioc_runner.run.plan import PlannedRequest

HEAD = ("Method", "Path", "Request", "Why")


def render(catalog: Catalog, rows: Sequence[Row], phases: Sequence[Phase], form: str) -> str:
    """List the requests in a format."""
    planned = plan.dry_run(catalog, rows, phases)
    if form == "json":
        from aioc_runner.render.text import dump_json  # noqa: PLC0415 -- for this format alone

        return dump_json({"requests": plan.most(planned), "planned": [asdict(one) for one in planned]}) + "\n"
    return _markdown(planned) if form == "markdown" else _table(planned)


def _table(planned: Sequence[PlannedRequest]) -> str:
    lines = [HEAD, *map(_cells, planned)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    aligned = ["  ".join(map(str.ljust, line, widths)).rstrip() for line in lines]
    return "\n".join([*aligned, "", _total(planned)]) + "\n"


def _markdown(planned: Sequence[PlannedRequest]) -> str:
    from aioc_runner.render.text import cell, prose  # noqa: PLC0415 -- for this format alone

    rows = (f"| {' | '.join(cell(prose(one)) for one in _cells(request))} |" for request in planned)
    return "\n".join([_total(planned), "", f"| {' | '.join(HEAD)} |", "|---|---|---|---|", *rows]) + "\n"


def _cells(request: PlannedRequest) -> tuple[str, str, str, str]:
    why = f"{request.purpose}, if {request.condition}" if request.condition else request.purpose
    return request.method, request.path, request.key, why


def _total(planned: Sequence[PlannedRequest]) -> str:
    certain = sum(not request.condition for request in planned)
    return f"{plan.most(planned)} requests at most, {certain} of them in any case; nothing was sent"

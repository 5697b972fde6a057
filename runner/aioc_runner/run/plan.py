"""Which rows a run asks for, and in which order: pure functions of the catalog."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from aioc_runner.catalog.rows import sharing
from aioc_runner.suggest import hint
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import PREFLIGHT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from aioc_generated.catalog import Catalog, Malformed, Row
    from aioc_generated.program_types import Need
    from aioc_generated.words import Phase

ALL_PHASES: tuple[Phase, ...] = ("A", "B", "C")
CANARY_PATH = "/v1/aioc-canary"

ALIKE = 0.5
"""How like what was typed a row or a profile is that was probably meant."""

LISTING = "aioc spec --all lists the rows"
PROFILES = "aioc spec --list profiles lists them"


class PlanError(Exception):
    """The choice of rows can't be honoured; the message is one line."""


def select(  # noqa: PLR0913 -- what a user may choose by
    catalog: Catalog,
    profile: str,
    only: Sequence[str] = (),
    skip: Sequence[str] = (),
    phases: Sequence[Phase] = (),
    *,
    deep: bool = False,
    rows: Collection[str] = (),
) -> tuple[Row, ...]:
    """The rows to ask for, in the catalog's order, with the rows that they take values from.

    Globs match row ids; `deep` adds the rows that are asked on request only; `rows`, where given, stand in
    place of the profile's. Raises PlanError for a glob that matches no row of the catalog, an unknown
    profile, or a choice that leaves nothing.
    """
    wanted_phases = set(phases or ALL_PHASES)
    offered = _of_profile(catalog, profile, only, deep=deep)
    chosen = {
        row.id
        for row in ([row for row in catalog.rows if row.id in rows] if rows else offered)
        if _matches(row.id, only or ("*",)) and not _matches(row.id, skip) and wanted_phases & set(row.phases)
    }
    _reject_idle_globs(catalog, (*only, *skip))
    if not chosen:
        raise PlanError(_why_nothing(profile, only, skip))
    complete = _with_prerequisites(catalog, chosen)
    return tuple(row for row in catalog.rows if row.id in complete)


def needed(catalog: Catalog, clients: Iterable[str]) -> frozenset[str]:
    """The rows that show whether these clients' needs are met."""
    needs = [need for client in clients for need in catalog.clients[client].needs]
    return frozenset(row.id for row in catalog.rows if any(_shows(row, need) for need in needs))


def _shows(row: Row, need: Need) -> bool:
    """Whether a need is about a row; one of checks alone is about all that have them."""
    if need.rows:
        return row.id in (*need.rows, *need.simpler, *need.if_answered)
    return not row.deep and not set(need.checks).isdisjoint(row.checks)


def existence_request(catalog: Catalog, row: Row) -> Malformed | None:
    """The request that shows whether a row's route is wired without asking for a real answer."""
    if row.malformed is not None:
        return row.malformed
    return next(
        (other.malformed for other in sharing(row, catalog.rows) if other.malformed is not None), None
    )


def shows_by_upgrade(row: Row) -> bool:
    """Whether the answer to the upgrade alone, without a model, shows that the route is wired."""
    return row.request.encoding == "websocket" and not row.request.messages


def asks_for_nobodys(row: Row, rows: Iterable[Row]) -> bool:
    """Whether a row that may not write asks its route for what nobody made: the first that reads by an id."""
    reads_by_id = row.method == "GET" and "{" in row.path and bool(row.inputs)
    return reads_by_id and sharing(row, rows)[0].id == row.id


def writing(rows: Iterable[Row]) -> frozenset[str]:
    """The rows that make, change or delete what stays, and those that take from them, however far."""
    found: set[str] = set()
    for row in rows:  # a row stands after those that it takes from
        if row.writes or any(take.row in found for take in row.inputs.values()):
            found.add(row.id)
    return frozenset(found)


def canary_keys(rows: Iterable[Row]) -> tuple[str, ...]:
    """The canaries that these rows need: one a method, and one for WebSockets.

    What is said to a browser's preflight is of the server, so there is no route to tell from others.
    """
    return tuple(sorted({exchange_key.canary(row) for row in rows if row.method != PREFLIGHT}))


def canaries_on_demand(rows: Iterable[Row]) -> Mapping[str, Row]:
    """The canaries in other encodings than theirs, and the first row that is asked so.

    They are sent where the answer to such a row is open (`detect.canaries`).
    """
    found: dict[str, Row] = {}
    for row in rows:
        if row.method == "POST" and row.request.encoding != "json":
            found.setdefault(exchange_key.canary_in(row.method, row.request.encoding), row)
    return found


def canary_verb(key: str) -> str:
    """The HTTP method that a canary is asked by; a WebSocket opens with GET."""
    method = exchange_key.canary_method(key)
    return "GET" if method == exchange_key.WEBSOCKET else method


def alone(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows that are asked one by one, after others at their model; not those that give others a value."""
    taken = {take.row for row in rows for take in row.inputs.values()}
    return tuple(row for row in rows if row.exclusive and row.id not in taken)


def together(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows that are asked a few at a time."""
    kept = {row.id for row in alone(rows)}
    return tuple(row for row in rows if row.id not in kept and not row.contact)


def _of_profile(catalog: Catalog, profile: str, only: Sequence[str], *, deep: bool) -> list[Row]:
    if profile not in catalog.profiles:
        raise PlanError(f'no profile "{profile}"{hint(profile, catalog.profiles, PROFILES, ALIKE)}')
    members = set(catalog.profiles[profile].rows)
    rows = [row for row in catalog.rows if row.id in members or (deep and row.deep)]
    for glob in only:
        if not _matches_any(rows, glob) and _matches_any(catalog.rows, glob):
            raise PlanError(f'"{glob}" is not in profile "{profile}"; try --profile full')
    return rows


def _matches_any(rows: Iterable[Row], glob: str) -> bool:
    return any(fnmatchcase(row.id, glob) for row in rows)


def _matches(row_id: str, globs: Sequence[str]) -> bool:
    return any(fnmatchcase(row_id, glob) for glob in globs)


def _reject_idle_globs(catalog: Catalog, globs: Sequence[str]) -> None:
    for glob in globs:
        if not _matches_any(catalog.rows, glob):
            raise PlanError(f'no row matches "{glob}"{hint(glob, _names(catalog), LISTING, ALIKE)}')


def _names(catalog: Catalog) -> list[str]:
    """Every row id, and the globs of those that begin alike."""
    return [
        *(row.id for row in catalog.rows),
        *{f"{row.id.partition('.')[0]}.*": None for row in catalog.rows},
    ]


def _why_nothing(profile: str, only: Sequence[str], skip: Sequence[str]) -> str:
    limits = [f"--only {glob}" for glob in only] + [f"--skip {glob}" for glob in skip]
    after = f" after {' '.join(limits)}" if limits else ""
    return f'nothing to run: profile "{profile}" has no row left{after}'


def _with_prerequisites(catalog: Catalog, chosen: set[str]) -> set[str]:
    by_id = {row.id: row for row in catalog.rows}
    complete: set[str] = set()
    pending = list(chosen)
    while pending:
        row_id = pending.pop()
        if row_id not in complete:
            complete.add(row_id)
            row = by_id[row_id]
            pending += [take.row for take in row.inputs.values()]
            pending += row.after if row.response.rejects else ()
    return complete

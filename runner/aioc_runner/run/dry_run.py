"""What a run of chosen rows would send, and how much of it at most: pure functions of the catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.catalog import contact
from aioc_runner.detect.first_rows import asks_for_answers
from aioc_runner.detect.tokens import LIMITS
from aioc_runner.record import Named
from aioc_runner.run.plan import (
    ALL_PHASES,
    CANARY_PATH,
    asks_for_nobodys,
    canaries_on_demand,
    canary_keys,
    canary_verb,
    existence_request,
    writing,
)
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aioc_generated.catalog import Catalog, Request, Row
    from aioc_generated.words import Phase


INSTEAD = "no fallback was needed"
"""When a malformed request is sent that shares its place in the budget with a fallback."""


class PlannedRequest(Named):
    """One request that a run would send; `condition` is empty where it is sent in any case.

    `tokens` is how many its answer may have at most, 0 where the request doesn't limit them.
    """

    key: str
    row: str | None
    method: str
    path: str
    purpose: str
    condition: str = ""
    tokens: int = 0


def dry_run(
    catalog: Catalog, rows: Sequence[Row], phases: Sequence[Phase] = (), *, allow_writes: bool = True
) -> tuple[PlannedRequest, ...]:
    """Everything that a run of these rows may send, the conditional requests included."""
    planned = list(_beside_rows(catalog, rows))
    withheld = frozenset() if allow_writes else writing(rows)
    for row in rows:
        if row.id in withheld:
            planned += _existence_alone(row, rows)
            continue
        planned += _row_requests(catalog, row, set(phases or ALL_PHASES))
    return tuple(planned)


def _beside_rows(catalog: Catalog, rows: Sequence[Row]) -> Iterator[PlannedRequest]:
    """List the requests that belong to no row."""
    first = contact(catalog)
    yield _of_no_row(exchange_key.CONTACT, first.method, first.path, "lists the models")
    unknown = "shows how an unknown path is answered"
    for key in canary_keys(rows):
        yield _of_no_row(key, canary_verb(key), CANARY_PATH, unknown)
    for key, row in canaries_on_demand(rows).items():
        condition = f"a request such as that of {row.id} is refused"
        yield _of_no_row(key, row.method, CANARY_PATH, f"{unknown} that is asked alike", condition)
    for name, path in catalog.recognition.items():
        condition = "the list of models doesn't show the server or its version"
        yield _of_no_row(exchange_key.recognition(name), "GET", path, "identifies the server", condition)


def _of_no_row(key: str, method: str, path: str, purpose: str, condition: str = "") -> PlannedRequest:
    return PlannedRequest(key=key, row=None, method=method, path=path, purpose=purpose, condition=condition)


def most(planned: Iterable[PlannedRequest]) -> int:
    """Count the requests of a run at most: where a fallback is sent, the malformed request isn't."""
    return sum(request.condition != INSTEAD for request in planned)


def most_tokens(planned: Iterable[PlannedRequest]) -> int:
    """Count the tokens of a run's answers at most, as far as the requests limit them."""
    return sum(request.tokens for request in planned if request.condition != INSTEAD)


def _row_requests(catalog: Catalog, row: Row, phases: set[Phase]) -> list[PlannedRequest]:
    if row.contact:
        return []
    if not asks_for_answers(row, phases):
        existence = existence_request(catalog, row)
        purpose = "shows whether the route exists"
        return [_planned(row, "malformed" if existence else "probe", purpose)]
    most = _Tokens(catalog, row)
    planned = [_planned(row, "probe", row.summary, _condition(row), most.of(row.request))]
    if row.fallback is not None:
        purpose, condition = "the same in another encoding", "the probe is refused"
        planned.append(_planned(row, "fallback", purpose, condition, most.of(row.fallback)))
    if row.malformed is not None:
        condition = INSTEAD if row.fallback is not None else ""
        planned.append(_planned(row, "malformed", "shows the error envelope", condition))
    if row.repeat is not None:
        tokens = most.of(row.repeat)
        planned.append(_planned(row, "repeat", "the same again", "the probe is answered", tokens))
    return planned


def _existence_alone(row: Row, rows: Sequence[Row]) -> list[PlannedRequest]:
    """What is sent for a row that may not write: a route is asked for a thing that nobody made, once."""
    if not asks_for_nobodys(row, rows):
        return []
    return [_planned(row, "malformed", "shows whether the route exists")]


class _Tokens:
    """How many tokens a row's answers may have: a model that thinks first is asked for more."""

    def __init__(self, catalog: Catalog, row: Row) -> None:
        self._is_refused = bool(row.response.rejects)
        self._raised = max((one.at_least or 0 for one in catalog.retries), default=0)

    def of(self, request: Request) -> int:
        """Count those of one request; one that is there to be refused takes none."""
        limits = [request.body[name] for name in LIMITS if name in request.body]
        asked = max((one for one in limits if isinstance(one, int)), default=0)
        times = request.body.get("n", 1)
        if self._is_refused or not asked:
            return 0
        return max(asked, self._raised) * (times if isinstance(times, int) else 1)


def _condition(row: Row) -> str:
    conditions = [f"a model of kind {row.model} is known"] if row.model not in (None, "any") else []
    conditions += ["a key was given"] if row.request.wrong_key else []
    return " and ".join(conditions)


def _planned(row: Row, role: str, purpose: str, condition: str = "", tokens: int = 0) -> PlannedRequest:
    return PlannedRequest(
        key=exchange_key.of_row(row.id, role),
        row=row.id,
        method=row.method,
        path=row.path,
        purpose=purpose,
        condition=condition,
        tokens=tokens,
    )

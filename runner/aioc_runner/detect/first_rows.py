"""Chooses the rows whose answers decide how the others are asked: with which model, for how many tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.setting_types import Retry
    from aioc_runner.detect.models import Models

    Place = tuple[str, str]

TOOLS = "tools"
"""The member of a request that offers tools."""


class FirstRows(Record):
    """The first row of each kind of model at each path; the first of a kind represents all its paths."""

    by_place: Mapping[Place, str]

    def at_home(self, place: Place) -> bool:
        """Whether a place is where a kind is asked first: what is refused there is refused everywhere."""
        return next(one for one in self.by_place if one[0] == place[0]) == place

    def place(self, row: str) -> Place | None:
        """Name the kind and the path whose first row this is."""
        return next((place for place, first in self.by_place.items() if first == row), None)


def first_rows(catalog: Catalog, models: Models, rows: Sequence[Row], phases: Iterable[str]) -> FirstRows:
    """Choose the rows that try a model; none where there is only one, but for the user's own choice.

    Others wait for the row that shows how many tokens are needed: where it tries a model, it is the first.
    """
    calibrating = calibration_row(catalog, rows)
    found: dict[Place, str] = {}
    for row in sorted(rows, key=lambda one: one is not calibrating):
        kind = models.serving(row.model)
        if kind is None or not tells(row, phases) or not models.in_doubt(kind):
            continue
        home = all(kind != one for one, _ in found)
        if home or models.chosen(kind) is None:
            found.setdefault((kind, row.path), row.id)
    return FirstRows(found)


def tells(row: Row, phases: Iterable[str]) -> bool:
    """Whether an answer to a row shows that its model serves: a plain request that is to be answered."""
    plain = not row.response.rejects and not row.request.wrong_key and not row.inputs
    beside = not row.exclusive and not row.contact
    return plain and beside and row.request.encoding != "websocket" and asks_for_answers(row, phases)


def asks_for_answers(row: Row, phases: Iterable[str]) -> bool:
    """Whether the run wants more of this row than its existence."""
    return bool({"B", "C"} & set(row.phases) & set(phases))


def calibration_row(catalog: Catalog, rows: Sequence[Row]) -> Row | None:
    """Find the row that shows how many tokens the model needs: one JSON answer in words.

    A row that is asked alone waits for all others, so that none can wait for it.
    """
    return next((row for row in rows if _calibrates(catalog, row)), None)


def is_text(catalog: Catalog, row: Row) -> bool:
    """Whether a row asks a model that may think for text."""
    thinking = {kind.id for kind in catalog.model_kinds if kind.thinks}
    return row.model in thinking and not row.response.rejects


def raising(retries: Iterable[Retry]) -> list[Retry]:
    """Choose the retries that ask for more tokens."""
    return [one for one in retries if one.at_least is not None]


def _calibrates(catalog: Catalog, row: Row) -> bool:
    whole = row.response.body is not None and row.response.event is None
    plain = TOOLS not in row.request.body and not row.exclusive
    raised = any(one.member in row.request.body for one in raising(catalog.retries))
    return whole and plain and is_text(catalog, row) and raised

"""Tries the models that a server lists: the first row of each kind does so at each path, the others wait."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aioc_runner.detect.error_message import refusal_words
from aioc_runner.detect.first_rows import first_rows
from aioc_runner.detect.model_refusal import MOST_MODELS, no_such_model, refuses_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.words import Phase
    from aioc_runner.detect.first_rows import Place
    from aioc_runner.detect.models import Models
    from aioc_runner.wire.exchange import Exchange


class ModelRefused(Exception):  # noqa: N818 -- not our error, and reads as what it says
    """The server refuses the model that the user named; the message is one line, with its words."""


class ModelTrial:
    """Which models a run asks; `models` change as the server refuses what it lists."""

    def __init__(
        self, catalog: Catalog, models: Models, rows: Sequence[Row], phases: Sequence[Phase]
    ) -> None:
        self.models = models
        self._catalog = catalog
        self._first = first_rows(catalog, models, rows, phases)
        self._settled = {place: asyncio.Event() for place in self._first.by_place}
        self._tried = dict.fromkeys(self._first.by_place, 1)

    @property
    def first_rows(self) -> frozenset[str]:
        """The rows that the others of their kind wait for."""
        return frozenset(self._first.by_place.values())

    async def wait(self, row: Row) -> None:
        """Wait until it is known which model of its kind a row asks at its path."""
        kind = self.models.serving(row.model)
        for place, settled in self._settled.items():
            concerned = place[0] == kind and (place[1] == row.path or self._first.at_home(place))
            if self._first.by_place[place] == row.id:
                return
            if concerned:
                await settled.wait()

    def left(self, row: Row, answer: Exchange) -> Models | None:
        """Find the models that are left to ask a row with, after an answer that refuses its model.

        None where the answer counts: it refuses no model, or there is no other to try. Raises ModelRefused
        for a model that the user named.
        """
        place, model = self._first.place(row.id), self.models.of(row)
        if place is None or model is None or not refuses_model(self._catalog, answer, model):
            return None
        words = refusal_words(answer)
        if self.models.chosen(place[0]):
            self._raise_for(place[0], model, answer, words)
            return None
        left = self.models.without(model, words, None if self._first.at_home(place) else row.path)
        is_last = self._tried[place] == MOST_MODELS or left.of(row) in (model, None)
        return None if is_last else left

    def go_on(self, row: Row, left: Models) -> None:
        """Ask with the models that are left."""
        place = self._first.place(row.id)
        if place is not None:
            self._tried[place] += 1
        self.models = left

    def finish(self, row: Row) -> None:
        """Let nobody wait for a row that has its model, or that is over."""
        place = self._first.place(row.id)
        if place is not None:
            self._settled[place].set()

    def _raise_for(self, kind: str, model: str, answer: Exchange, words: str) -> None:
        """A model named for this kind has to serve it; one named for all has to be there."""
        unknown = model not in self.models.listed or no_such_model(self._catalog, answer, model)
        if kind in self.models.overrides or (unknown and self._speaks_for_all(kind)):
            raise ModelRefused(f"--model {model}: the server refuses it with {answer.status}: {words}")

    def _speaks_for_all(self, kind: str) -> bool:
        """Whether a model named for all kinds is expected to serve this one: no endpoint has it for each."""
        asked: set[Place] = {*self._first.by_place}
        return kind == self.models.rest or all(place[0] != self.models.rest for place in asked)

"""Tries the models that a server lists: the first row of each kind does, and the others of it wait."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aioc_runner.detect.error_message import refusal_words
from aioc_runner.detect.model_refusal import MOST_MODELS, no_such_model, refuses_model
from aioc_runner.run import plan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.words import Phase
    from aioc_runner.detect.models import Models
    from aioc_runner.wire.exchange import Exchange


class ModelRefused(Exception):  # noqa: N818 -- not our error, and reads as what it says
    """The server refuses the model that the user named; the message is one line, with its words."""


class ModelTrial:
    """Which models a run asks; `models` change as the server refuses what it lists."""

    def __init__(
        self,
        catalog: Catalog,
        models: Models,
        rows: Sequence[Row],
        phases: Sequence[Phase],
        first: str | None,
    ) -> None:
        self.models = models
        self._catalog = catalog
        self._first: dict[str, str] = {}
        for row in sorted(plan.together(rows), key=lambda one: one.id != first):
            kind = models.serving(row.model)
            if kind is not None and models.in_doubt(kind) and _tells(row, phases):
                self._first.setdefault(kind, row.id)
        self._settled = {kind: asyncio.Event() for kind in self._first}
        self._tried = dict.fromkeys(self._first, 1)

    @property
    def first_rows(self) -> frozenset[str]:
        """The rows that the others of their kind wait for."""
        return frozenset(self._first.values())

    async def wait(self, row: Row) -> None:
        """Wait until it is known which model of its kind a row asks."""
        kind = self.models.serving(row.model)
        if kind in self._settled and self._first[kind] != row.id:
            await self._settled[kind].wait()

    def another(self, row: Row, answer: Exchange) -> bool:
        """Whether the row is to be asked again with another model; raises ModelRefused for a user's own."""
        kind, model = self.models.serving(row.model), self.models.choose(row.model)
        if kind is None or model is None or self._first.get(kind) != row.id:
            return False
        if not refuses_model(self._catalog, answer, model):
            return False
        words = refusal_words(answer)
        if self.models.chosen(kind):
            self._reject(kind, model, answer, words)
            return False
        left = self.models.without(model, words)
        if self._tried[kind] == MOST_MODELS or left.choose(row.model) in (model, None):
            return False
        self._tried[kind] += 1
        self.models = left
        return True

    def finish(self, row: Row) -> None:
        """Let nobody wait for a row that has its model, or that is over."""
        for kind, first in self._first.items():
            if first == row.id:
                self._settled[kind].set()

    def _reject(self, kind: str, model: str, answer: Exchange, words: str) -> None:
        """A model named for this kind has to serve it; one named for all has to be there."""
        if kind in self.models.overrides or no_such_model(self._catalog, answer, model):
            raise ModelRefused(f"--model {model}: the server refuses it with {answer.status}: {words}")


def _tells(row: Row, phases: Sequence[Phase]) -> bool:
    """Whether an answer to a row shows that its model serves: a plain request that is to be answered."""
    plain = not row.response.rejects and not row.request.wrong_key and not row.inputs
    return plain and row.request.encoding != "websocket" and plan.asks_for_answers(row, phases)

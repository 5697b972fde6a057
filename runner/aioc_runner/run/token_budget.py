"""How few tokens a run can ask for: a model that thinks before it speaks gets more, once that is known."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from aioc_runner.detect import routes
from aioc_runner.detect.first_rows import calibration_row, is_text, raising
from aioc_runner.detect.similarity import json_of
from aioc_runner.wire.exchange import SUCCESS
from aioc_runner.wire.request import changed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.catalog import Catalog, Request, Row
    from aioc_generated.setting_types import Retry
    from aioc_runner.wire.exchange import Exchange

SAID = ("content", "reasoning_content", "reasoning", "refusal", "tool_calls")


class TokenBudget:
    """What the first chat answer of a run teaches; the other rows of that kind wait for it."""

    def __init__(self, catalog: Catalog, rows: Sequence[Row]) -> None:
        self._catalog = catalog
        self._retries = catalog.retries
        self._calibration = calibration_row(catalog, rows)
        self._calibrated = asyncio.Event()
        self._learnt: Retry | None = None

    @property
    def calibration_row(self) -> str | None:
        """The row that the others wait for, if there is one."""
        return None if self._calibration is None else self._calibration.id

    async def wait(self, row: Row) -> None:
        """Wait until it is known how many tokens a row has to ask for."""
        if self._calibration is not None and not self._is_calibration_row(row) and self._is_text(row):
            await self._calibrated.wait()

    def fitted(self, row: Row, request: Request) -> Request:
        """The request with as many tokens as the model turned out to need."""
        if self._learnt is None or not self._is_text(row):
            return request
        raised = (changed(request, retry) for retry in (self._learnt, *raising(self._retries)))
        return next((one for one in raised if one is not None), request)

    def again(self, row: Row, request: Request, answer: Exchange) -> Retry | None:
        """Say what is worth a second try: a 400 that names a member, or a first answer without a word."""
        if row.response.rejects:
            return None
        silent = self._is_calibration_row(row) and says_nothing(answer)
        possible = (
            one for one in self._retries if changed(request, one) is not None and not _is_about(row, one)
        )
        return next(
            (
                one
                for one in possible
                if routes.refuses_for(answer, one) or (silent and one.at_least is not None)
            ),
            None,
        )

    def learn(self, row: Row, retries: Sequence[Retry], answer: Exchange) -> None:
        """Remember what helped the first row."""
        if self._is_calibration_row(row):
            helped = answer.status in SUCCESS and not says_nothing(answer)
            raised = raising(retries)
            self._learnt = raised[-1] if raised and helped else None
            self._calibrated.set()

    def finish(self, row: Row) -> None:
        """Let nobody wait for a row that is over."""
        if self._is_calibration_row(row):
            self._calibrated.set()

    def _is_calibration_row(self, row: Row) -> bool:
        return row.id == self.calibration_row

    def _is_text(self, row: Row) -> bool:
        return is_text(self._catalog, row)


def says_nothing(exchange: Exchange) -> bool:
    """Whether all the tokens of an answer went where nobody sees them."""
    body = json_of(exchange) if exchange.status in SUCCESS else None
    choices = body.get("choices") if isinstance(body, dict) else None
    return bool(choices) and isinstance(choices, list) and all(map(_is_silent, choices))


def _is_silent(choice: Any) -> bool:
    message = choice.get("message") if isinstance(choice, dict) else None
    if not isinstance(message, dict) or choice.get("finish_reason") != "length":
        return False
    return not any(message.get(name) for name in SAID)


def _is_about(row: Row, retry: Retry) -> bool:
    """Whether a row is there for the member that a retry leaves out: without it nothing is shown."""
    return retry.to is None and retry.at_least is None and retry.member in row.feature_words

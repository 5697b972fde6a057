"""Asks for one row: its request, and what follows from the answer."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aioc_runner.catalog.rows import PARAMETER, sharing
from aioc_runner.detect import routes
from aioc_runner.detect.canaries import unknown_path
from aioc_runner.detect.first_rows import asks_for_answers
from aioc_runner.detect.models import Models
from aioc_runner.run import given, plan, user_tools
from aioc_runner.run.canaries import Canaries
from aioc_runner.run.given import lacking, path_values, text_at
from aioc_runner.run.model_trial import ModelTrial
from aioc_runner.run.token_budget import TokenBudget
from aioc_runner.wire import exchange_key
from aioc_runner.wire import request as requests
from aioc_runner.wire.exchange import SUCCESS
from aioc_runner.wire.exchange_key import RETRIES
from aioc_runner.wire.unsent import Unsent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aioc_generated.catalog import Request, Row
    from aioc_generated.setting_types import Retry
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.detect.routes import RouteState
    from aioc_runner.run.options import Options
    from aioc_runner.run.sender import Sender
    from aioc_runner.wire.exchange import Exchange, Role
    from aioc_runner.wire.target import Target

POLL_SECONDS = 2.0
NOBODYS = "aioc-none"
"""Named where a path wants an object, or some servers a model, and none is known."""

NO_KEY = Unsent(
    "inconclusive", "no key was given, so it isn't known whether the server needs one (--api-key-file)"
)


class Asker:
    """Who asks for rows: knows the models, and how many tokens they need."""

    def __init__(self, package: CatalogPackage, options: Options, sender: Sender) -> None:
        self.package = package
        self.options = options
        self.target = options.target
        self.sender = sender
        self.token_budget = TokenBudget(package.catalog, options.rows)
        self.withheld = frozenset() if options.allow_writes else plan.writing(options.rows)
        self.canaries = Canaries(self.prepare, sender, options.rows)
        self.use_models(Models())

    @property
    def models(self) -> Models:
        """The models as far as the server has taken or refused them."""
        return self.trial.models

    def use_models(self, models: Models) -> None:
        """Take these for the server's models, before any row is asked."""
        options = self.options
        self.trial = ModelTrial(self.package.catalog, models, options.rows, options.phases)

    @property
    def first_rows(self) -> tuple[frozenset[str | None], frozenset[str]]:
        """The rows that others wait for: for the tokens that are needed, and for the models."""
        return frozenset({self.token_budget.calibration_row}), self.trial.first_rows

    def finish(self, row: Row) -> None:
        """Let nobody wait for a row that is over."""
        self.token_budget.finish(row)
        self.trial.finish(row)

    async def row(self, row: Row, canary: asyncio.Task[None] | None) -> Unsent | None:
        """Ask for a row, or say why it can't be; the rows whose answers it takes have been asked."""
        if row.id in self.withheld:
            return await self._withheld(row)
        await self.trial.wait(row)
        params = path_values(row, self.package, self.sender.exchanges)
        model = self.models.of(row)
        if params is None or not given.is_gone(row, self.sender.exchanges):
            return Unsent("prerequisite", lacking(row, self.package, self.sender.exchanges))
        if row.request.wrong_key and not self.options.credentials.secrets:
            return NO_KEY
        if (row.model and model is None) or self._only_existence(row):
            await self._existence(row, canary)
        else:
            await self._answers(row, canary, params, model)
        return None

    async def _withheld(self, row: Row) -> Unsent:
        """Ask a route that is read by an id for what nobody made, once; nothing else of the kind is sent."""
        if plan.asks_for_nobodys(row, self.options.rows):
            await self._ask(row, "malformed", row.request, {}, None)
        return Unsent("writes")

    def _only_existence(self, row: Row) -> bool:
        """A GET shows its existence best by its answer; other methods by the refusal of a bad request."""
        known = plan.existence_request(self.package.catalog, row)
        return known is not None and not asks_for_answers(row, self.options.phases)

    async def _existence(self, row: Row, canary: asyncio.Task[None] | None) -> None:
        """Ask once a route, by the row that states the request, or else by the first that shares it."""
        malformed = plan.existence_request(self.package.catalog, row)
        if plan.shows_by_upgrade(row):
            await self._ask(row, "probe", row.request, {}, NOBODYS)
        alike = sharing(row, self.options.rows)
        asker = next((other for other in alike if other.malformed is not None), alike[0])
        if malformed is not None and asker.id == row.id:
            answer = await self._ask(row, "malformed", malformed.request, {}, None)
            await self._sight(row, canary, answer, None)

    async def _answers(
        self, row: Row, canary: asyncio.Task[None] | None, params: Mapping[str, str], model: str | None
    ) -> None:
        await self.token_budget.wait(row)
        request = self.token_budget.fitted(row, row.request)
        probe = await self._ask(row, "probe", request, params, model)
        while (left := self.trial.left(row, probe)) is not None:
            self.trial.go_on(row, left)
            self.sender.set_aside(probe)
            model = self.models.of(row)
            probe = await self._ask(row, "probe", request, params, model)
        self.trial.finish(row)
        route = await self._sight(row, canary, probe, model)
        if not route.exists and not routes.fails_at_form(row, probe, route):
            return
        retries: list[Retry] = []
        for role in RETRIES:
            retry = self.token_budget.again(row, request, probe)
            if retry is None:
                break
            retries.append(retry)
            request = changed(request, [retry])
            probe = await self._ask(row, "retry", request, params, model, part=role)
        self.token_budget.learn(row, retries, probe)
        await self._polls(row, probe, params, model)
        if row.fallback is not None and (routes.is_refusal(probe) or not route.exists):
            await self._ask(row, "fallback", self.token_budget.fitted(row, row.fallback), params, model)
        elif row.malformed is not None:
            await self._ask(row, "malformed", row.malformed.request, params, None)
        if row.repeat is not None and probe.status in SUCCESS:
            again = changed(self.token_budget.fitted(row, row.repeat), retries)
            await self._ask(row, "repeat", again, params, model)

    async def _sight(
        self, row: Row, canary: asyncio.Task[None] | None, answer: Exchange, model: str | None
    ) -> RouteState:
        """Say what an answer tells of its route, and ask an unknown path alike where that is open."""
        if canary is not None:
            await asyncio.shield(canary)
        unknown = unknown_path(self.sender.exchanges, row)
        codes, by_id = self.package.catalog.model_codes, routes.names_an_object(row)
        route = routes.classify(answer, unknown, model, codes=codes, by_id=by_id)
        await self.canaries.compare(row, answer, route)
        return route

    async def _polls(self, row: Row, answer: Exchange, params: Mapping[str, str], model: str | None) -> None:
        for part in exchange_key.polls(row.poll.times if row.poll else 0):
            if row.poll is None or text_at(answer, row.poll.pointer) in (*row.poll.until, None):
                return
            await asyncio.sleep(POLL_SECONDS)
            answer = await self._ask(row, "poll", row.request, params, model, part=part)

    async def _ask(  # noqa: PLR0913 -- a request is a row, a role and what fills it
        self,
        row: Row,
        role: Role,
        request: Request,
        params: Mapping[str, str],
        model: str | None,
        *,
        part: str | None = None,
    ) -> Exchange:
        # What nobody made is named where a row asks only whether its route is there.
        filled = {
            **dict.fromkeys((*PARAMETER.findall(row.path), *row.inputs), NOBODYS),
            **_model_param(model),
            **params,
        }
        sent = self.prepare(
            given.with_inputs(request, row, params), row.method, row.path, params=filled, model=model
        )
        key = exchange_key.of_row(row.id, part or role)
        return await self.sender.send(sent, key, role, row.id)

    def prepare(  # noqa: PLR0913 -- a request is all of these
        self,
        request: Request,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        model: str | None = None,
        target: Target | None = None,
    ) -> requests.PreparedRequest:
        """Make a request ready to be sent."""
        return requests.build(
            user_tools.offer(request, self.options.tools),
            method=method,
            path=path,
            target=target or self.target,
            credentials=self.options.credentials,
            model=model,
            params=params or {},
            media=self.package.media,
        )


def _model_param(model: str | None) -> Mapping[str, str]:
    return {} if model is None else {"model": model}


def changed(request: Request, retries: Iterable[Retry]) -> Request:
    """The request as the server asked for it."""
    for retry in retries:
        request = requests.changed(request, retry) or request
    return request

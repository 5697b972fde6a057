"""One run against a live server: who is asked what, in which order, until when.

The session decides only what to send next; what an answer means is the judge's business.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aioc_generated.catalog import Request
from aioc_runner.catalog import contact
from aioc_runner.detect import routes, server
from aioc_runner.detect.models import Models, sniff
from aioc_runner.run import plan, user_tools
from aioc_runner.run.model_trial import ModelRefused, ModelTrial
from aioc_runner.run.sender import Sender, ServerDied
from aioc_runner.run.token_budget import TokenBudget
from aioc_runner.version import __version__
from aioc_runner.wire import exchange_key
from aioc_runner.wire import request as requests
from aioc_runner.wire.exchange import SUCCESS, Exchange, Recording
from aioc_runner.wire.exchange_key import RETRIES
from aioc_runner.wire.http import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from aioc_generated.catalog import Input, Retry, Row
    from aioc_generated.words import Phase
    from aioc_runner.catalog import Catalogue
    from aioc_runner.wire.credentials import Credentials
    from aioc_runner.wire.exchange import Role, Stop
    from aioc_runner.wire.target import Target

    OnEvent = Callable[[str, str, int, int], None]

POLL_SECONDS = 2.0
CLEANUP_SECONDS = 5.0
NOBODYS_MODEL = "aioc-none"
"""Named where a route shows by its upgrade and no model of its kind is known: some servers insist."""

NO_KEY = "inconclusive: no key was given, so that it can't be told whether the server wants one"
MAKING = ("probe", *RETRIES, "fallback")
HUNG_UP = ("reset", "protocol", "too-large")
GET = Request(fixture=None, encoding="none")
CANARIES = {
    "GET": GET,
    "POST": Request(fixture=None, encoding="json"),
    exchange_key.WEBSOCKET: Request(fixture=None, encoding="websocket"),
}


class Unreachable(Exception):  # noqa: N818 -- not our error, and reads as what it says
    """The server can't be asked anything; the message is one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the user asked for.

    `timeout` is seconds for one request; `wait` seconds for a server that is still loading or busy;
    `wait_for_port` keeps trying also while nothing listens; `tools` stand in place of those that rows offer.
    """

    target: Target
    credentials: Credentials
    profile: str
    rows: tuple[Row, ...]
    phases: tuple[Phase, ...] = plan.ALL_PHASES
    models: Mapping[str, str] = field(default_factory=dict[str, str])
    name: str | None = None
    timeout: float = 60.0
    wait: float = 30.0
    wait_for_port: bool = False
    concurrency: int = 4
    tools: tuple[user_tools.Function, ...] = ()
    implementation: str | None = None


def run(catalogue: Catalogue, options: Options, on_event: OnEvent | None = None) -> Recording:
    """Ask the server for every row of the options and return what went over the wire.

    `on_event` is called with what happened ("sent", "done"), the key of it, rows done and rows in all.
    Raises Unreachable when the first request gets no answer. An interrupt (Ctrl-C) ends the run early: the
    recording then says so.
    """
    return asyncio.run(_run(catalogue, options, on_event))


async def _run(catalogue: Catalogue, options: Options, on_event: OnEvent | None) -> Recording:
    limits = catalogue.catalog.limits
    async with Wire(limits, secure=options.target.base.startswith("https:")) as wire:
        sender = Sender(
            wire,
            limits,
            timeout=options.timeout,
            wait=options.wait,
            wait_for_port=options.wait_for_port,
            concurrency=options.concurrency,
        )
        return await _Session(catalogue, options, sender, on_event).run()


class _Session:
    """The state of one run."""

    def __init__(
        self, catalogue: Catalogue, options: Options, sender: Sender, on_event: OnEvent | None
    ) -> None:
        self.catalogue = catalogue
        self.options = options
        self.sender = sender
        self.on_event = on_event
        self.finished = {row.id: asyncio.Event() for row in options.rows}
        self.done: set[str] = set()
        self.unsent: dict[str, str] = {}
        self.crashes: dict[str, str] = {}
        self.stopped: Stop | None = None
        self.token_budget = TokenBudget(catalogue.catalog, options.rows)
        self.trial = self._trial(Models())
        self.refusal: ModelRefused | None = None
        sender.watch = lambda key: self._tell("sent", key)

    async def run(self) -> Recording:
        """Contact, canaries and rows, then deletion of what was made."""
        try:
            await self._contact()
            await self._canaries_and_rows()
        except asyncio.CancelledError:
            self.stopped = "interrupted"
        await self._clean_up()
        if self.refusal is not None:
            raise self.refusal
        return self._recording()

    async def _contact(self) -> None:
        row = contact(self.catalogue.catalog)
        sent = self._outgoing(row.request, row.method, row.path)
        exchange = await self.sender.contact(sent, row.id if row.id in self.finished else None)
        if exchange.status is None and not await self._answers_elsewhere(exchange):
            raise Unreachable(exchange.failure.message if exchange.failure else "no answer")
        self.trial = self._trial(sniff(self.catalogue.catalog, exchange, self.options.models))
        self.sender.order(self._order())
        if row.id in self.finished:
            self._finish(row)

    async def _answers_elsewhere(self, answer: Exchange) -> bool:
        """Whether a server is there that hangs up on its contact alone."""
        if answer.failure is None or answer.failure.kind not in HUNG_UP:
            return False
        return await self.sender.answers(self._outgoing(GET, "GET", plan.CANARY_PATH))

    async def _canaries_and_rows(self) -> None:
        canaries = {
            key: asyncio.create_task(self._canary(key)) for key in plan.canary_keys(self.options.rows)
        }
        rows = [
            asyncio.create_task(self._guarded(row, canaries[exchange_key.canary(row)]))
            for row in plan.together(self.options.rows)
        ]
        looks = {name: asyncio.create_task(self._look(name, path)) for name, path in self._looks().items()}
        rows.append(asyncio.create_task(self._one_by_one({**canaries, **looks})))
        everything = (*canaries.values(), *looks.values(), *rows)
        try:
            await asyncio.gather(*everything)
        except (asyncio.CancelledError, ServerDied, ModelRefused) as reason:
            for task in everything:
                task.cancel()
            await asyncio.gather(*everything, return_exceptions=True)
            if isinstance(reason, asyncio.CancelledError):
                raise
            if isinstance(reason, ModelRefused):
                self.refusal = reason
                return
            self.stopped = "server-died"

    async def _canary(self, key: str) -> None:
        request = CANARIES.get(exchange_key.canary_method(key), GET)
        sent = self._outgoing(request, plan.canary_verb(key), plan.CANARY_PATH)
        await self.sender.send(sent, key, "canary", None)

    def _looks(self) -> Mapping[str, str]:
        answer = self.sender.exchanges[exchange_key.CONTACT]
        return server.looks(self.catalogue.catalog, answer, self.options.implementation)

    async def _look(self, name: str, path: str) -> None:
        sent = self._outgoing(GET, "GET", path)
        await self.sender.glance(sent, exchange_key.recognition(name), "recognition")

    async def _one_by_one(self, canaries: Mapping[str, asyncio.Task[None]]) -> None:
        """Ask the rows that want nothing else in flight at their model, once the others there are done."""
        for canary in canaries.values():
            await asyncio.shield(canary)
        for row in plan.alone(self.options.rows):
            for other in self._at_its_model(row):
                await self.finished[other.id].wait()
            await self._guarded(row, canaries[exchange_key.canary(row)])

    def _at_its_model(self, row: Row) -> tuple[Row, ...]:
        """Who may disturb a row; everybody where it names a model that the server may not have."""
        rows = plan.together(self.options.rows)
        if "model" in row.request.body:
            return rows
        model = self.models.choose(row.model)
        return tuple(other for other in rows if other.model and self.models.choose(other.model) == model)

    def _order(self) -> list[str]:
        """The rows as the catalogue has them, but those first that others wait for."""
        first = {other.id for row in plan.alone(self.options.rows) for other in self._first(row)}
        return sorted(
            self.finished,
            key=lambda row: (
                row != self.token_budget.calibration_row,
                row not in self.trial.first_rows,
                row not in first,
            ),
        )

    @property
    def models(self) -> Models:
        """The models as far as the server has taken or refused them."""
        return self.trial.models

    def _trial(self, known: Models) -> ModelTrial:
        options, first = self.options, self.token_budget.calibration_row
        return ModelTrial(self.catalogue.catalog, known, options.rows, options.phases, first)

    def _first(self, row: Row) -> tuple[Row, ...]:
        return () if "model" in row.request.body else self._at_its_model(row)

    async def _guarded(self, row: Row, canary: asyncio.Task[None]) -> None:
        """One row's crash is that row's, not the run's."""
        try:
            await self._row(row, canary)
        except (ServerDied, ModelRefused):
            raise
        except Exception as error:  # noqa: BLE001 -- a bug of ours must not look like the server's fault
            self.crashes[row.id] = self.options.credentials.redactor.clean(f"{type(error).__name__}: {error}")
        self._finish(row)

    async def _row(self, row: Row, canary: asyncio.Task[None]) -> None:
        for take in row.inputs.values():
            await self.finished[take.row].wait()
        await self.trial.wait(row)
        params = self._taken(row)
        model = self.models.choose(row.model) if row.model else None
        if params is None:
            self.unsent[row.id] = "prerequisite"
        elif row.request.wrong_key and not self.options.credentials.secrets:
            self.unsent[row.id] = NO_KEY
        elif (row.model and model is None) or self._only_existence(row):
            await self._existence(row)
        else:
            await self._answers(row, canary, params, model)

    def _only_existence(self, row: Row) -> bool:
        """A GET shows its existence best by its answer; other methods by the refusal of a bad request."""
        known = plan.existence_request(self.catalogue.catalog, row)
        return known is not None and not plan.asks_for_answers(row, self.options.phases)

    async def _existence(self, row: Row) -> None:
        """Ask once a route, by the row that states the request, or else by the first that shares it."""
        malformed = plan.existence_request(self.catalogue.catalog, row)
        if plan.shows_by_upgrade(row):
            await self._ask(row, "probe", row.request, {}, NOBODYS_MODEL)
        route = (row.method, row.path)
        sharing = [other for other in self.options.rows if (other.method, other.path) == route]
        asker = next((other for other in sharing if other.malformed is not None), sharing[0])
        if malformed is not None and asker.id == row.id:
            await self._ask(row, "malformed", malformed.request, {}, None)

    async def _answers(
        self, row: Row, canary: asyncio.Task[None], params: Mapping[str, str], model: str | None
    ) -> None:
        await self.token_budget.wait(row)
        request = self.token_budget.fitted(row, row.request)
        probe = await self._ask(row, "probe", request, params, model)
        while self.trial.another(row, probe):
            self.sender.set_aside(probe)
            model = self.models.choose(row.model)
            probe = await self._ask(row, "probe", request, params, model)
        self.trial.finish(row)
        await asyncio.shield(canary)
        unknown = self.sender.exchanges.get(exchange_key.canary(row))
        verdict = routes.classify(probe, unknown, model, codes=self.catalogue.catalog.model_codes)
        if not verdict.exists:
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
        if row.fallback is not None and routes.refused(probe):
            await self._ask(row, "fallback", self.token_budget.fitted(row, row.fallback), params, model)
        elif row.malformed is not None:
            await self._ask(row, "malformed", row.malformed.request, params, None)
        if row.repeat is not None and probe.status in SUCCESS:
            again = changed(self.token_budget.fitted(row, row.repeat), retries)
            await self._ask(row, "repeat", again, params, model)

    async def _polls(self, row: Row, answer: Exchange, params: Mapping[str, str], model: str | None) -> None:
        for part in exchange_key.polls(row.poll.times if row.poll else 0):
            if row.poll is None or pointed(answer, row.poll.pointer) in (*row.poll.until, None):
                return
            await asyncio.sleep(POLL_SECONDS)
            answer = await self._ask(row, "poll", row.request, params, model, part=part)

    async def _clean_up(self) -> None:
        """Delete what the run made, also when it was interrupted."""
        with suppress(TimeoutError, asyncio.CancelledError, ServerDied):
            async with asyncio.timeout(CLEANUP_SECONDS):
                for row in self.options.rows:
                    await self._delete(row)

    async def _delete(self, row: Row) -> None:
        made_id = self._made(row)
        if row.cleanup is None or made_id is None:
            return
        method, _, path = row.cleanup.partition(" ")
        name = path[path.rindex("{") + 1 : path.rindex("}")]
        sent = self._outgoing(GET, method, path, params={name: made_id})
        await self.sender.send(sent, exchange_key.of_row(row.id, "cleanup"), "cleanup", row.id)

    def _made(self, row: Row) -> str | None:
        """The id of what a row made, by whichever of its requests."""
        answers = (self._sent(row.id, part) for part in MAKING)
        ids = (pointed(answer, "/id") for answer in answers if answer is not None)
        return next((made for made in ids if made is not None), None)

    def _taken(self, row: Row) -> dict[str, str] | None:
        """The path parameters that earlier rows' answers give, or None where one of them didn't."""
        found = {name: self._given(take) for name, take in row.inputs.items()}
        taken = {name: value for name, value in found.items() if value is not None}
        return taken if taken.keys() == found.keys() else None

    def _given(self, take: Input) -> str | None:
        """What the last answer of a row gives; one that is polled gives nothing before its good end."""
        poll = self.catalogue.row(take.row).poll
        polls = exchange_key.polls(poll.times if poll else 0)
        parts = (*reversed(polls), *reversed(RETRIES), "probe")
        answers = (self._sent(take.row, part) for part in parts)
        last = next((answer for answer in answers if answer is not None), None)
        if last is None or (poll is not None and pointed(last, poll.pointer) != poll.until[0]):
            return None
        return pointed(last, take.pointer)

    def _sent(self, row: str, part: str) -> Exchange | None:
        return self.sender.exchanges.get(exchange_key.of_row(row, part))

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
        filled = {**dict.fromkeys(row.inputs, "aioc-none"), **params}
        sent = self._outgoing(request, row.method, row.path, params=filled, model=model)
        key = exchange_key.of_row(row.id, part or role)
        return await self.sender.send(sent, key, role, row.id)

    def _outgoing(
        self,
        request: Request,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        model: str | None = None,
    ) -> requests.Outgoing:
        return requests.build(
            user_tools.put(request, self.options.tools),
            method=method,
            path=path,
            target=self.options.target,
            credentials=self.options.credentials,
            model=model,
            params=params or {},
            media=self.catalogue.media,
        )

    def _finish(self, row: Row) -> None:
        self.done.add(row.id)
        self.token_budget.finish(row)
        self.trial.finish(row)
        self.finished[row.id].set()
        self._tell("done", row.id)

    def _tell(self, what: str, key: str) -> None:
        if self.on_event is not None:
            self.on_event(what, key, len(self.done), len(self.options.rows))

    def _recording(self) -> Recording:
        rest = {row.id: self.stopped for row in self.options.rows if self.stopped and row.id not in self.done}
        return Recording(
            tool=__version__,
            url=self.options.target.url,
            base=self.options.target.base,
            name=self.options.name,
            profile=self.options.profile,
            phases=self.options.phases,
            planned=tuple(row.id for row in self.options.rows),
            models=self.options.models,
            exchanges=tuple(self.sender.exchanges[key] for key in sorted(self.sender.exchanges)),
            stopped=self.stopped,
            unsent={**rest, **self.unsent},
            crashes=self.crashes,
            implementation=self.options.implementation,
        )


def changed(request: Request, retries: Iterable[Retry]) -> Request:
    """The request as the server asked for it."""
    for retry in retries:
        request = requests.changed(request, retry) or request
    return request


def pointed(exchange: Exchange, pointer: str) -> str | None:
    """The string at a JSON pointer (RFC 6901) of a successful JSON answer, or None."""
    if exchange.status not in SUCCESS:
        return None
    try:
        value = json.loads(exchange.body)
        for part in pointer.split("/")[1:]:
            step = part.replace("~1", "/").replace("~0", "~")
            value = value[int(step)] if isinstance(value, list) else value[step]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return value if isinstance(value, str) else None

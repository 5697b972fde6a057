"""One run against a live server: what is sent, in which order, and until when.

The session only decides what to send next; the judge decides what an answer means.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from aioc_runner import __version__
from aioc_runner.catalog import contact
from aioc_runner.detect import server
from aioc_runner.detect.models import read_models
from aioc_runner.run import base_url, plan
from aioc_runner.run.asking import Asker
from aioc_runner.run.canaries import NOTHING
from aioc_runner.run.clean_up import delete_all, makers
from aioc_runner.run.interrupts import interrupts
from aioc_runner.run.model_trial import ModelRefused
from aioc_runner.run.options import Options
from aioc_runner.run.sender import Sender
from aioc_runner.run.silence import Unanswered
from aioc_runner.run.spending import RunOver, Spending
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import Exchange, Recording
from aioc_runner.wire.http import HttpClient
from aioc_runner.wire.unsent import Unsent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.wire.exchange import Failure
    from aioc_runner.wire.unsent import Stop

    OnEvent = Callable[[str, str, int, int], None]

__all__ = ["CLEANUP_SECONDS", "Options", "Unreachable", "run"]

CLEANUP_SECONDS = 5.0
"""For all deletions of a run that somebody or a limit ended; others wait for an answer as for any other."""
HURRIED: tuple[Stop | None, ...] = ("interrupted", "max-time")
HUNG_UP = ("reset", "protocol", "too-large")


class Unreachable(Exception):  # noqa: N818 -- not our error, and reads as what it says
    """The server can't be asked anything; the message is one line.

    `closed` says that nothing listens, `hung_up` that somebody does and doesn't speak to us.
    """

    def __init__(self, failure: Failure | None) -> None:
        super().__init__(failure.message if failure else "no answer")
        self.closed = failure is not None and failure.kind == "refused"
        self.hung_up = failure is not None and failure.kind == "reset"


def run(package: CatalogPackage, options: Options, on_event: OnEvent | None = None) -> Recording:
    """Ask the server for every row of the options and return what went over the wire.

    `on_event` is called with what happened ("sent", "done"), the key of it, rows done and rows in all.
    Raises Unreachable when the first request gets no answer. An interrupt (Ctrl-C) ends the run early: the
    recording then says so.
    """
    return asyncio.run(ask(package, options, on_event))


async def ask(package: CatalogPackage, options: Options, on_event: OnEvent | None = None) -> Recording:
    """Do what `run` does, inside a running event loop."""
    limits = package.catalog.limits
    async with HttpClient(limits, way=options.connection) as wire:
        sender = Sender(
            wire,
            limits,
            timeout=options.timeout,
            wait=options.wait,
            wait_for_port=options.wait_for_port,
            concurrency=options.concurrency,
            spending=Spending(options.max_requests, options.max_tokens),
        )
        return await _Session(package, options, sender, on_event).run()


class _Session:
    """The state of one run."""

    def __init__(
        self, package: CatalogPackage, options: Options, sender: Sender, on_event: OnEvent | None
    ) -> None:
        self.package = package
        self.options = options
        self.sender = sender
        self.on_event = on_event
        self.finished = {row.id: asyncio.Event() for row in options.rows}
        self.done: set[str] = set()
        self.unsent: dict[str, Unsent] = {}
        self.crashes: dict[str, str] = {}
        self.stopped: Stop | None = None
        self.refusal: ModelRefused | None = None
        self.asker = Asker(package, options, sender)
        self.asking: asyncio.Task[None] | None = None
        self.cleaning: asyncio.Timeout | None = None
        sender.makers = makers(options.rows, package.catalog.rows)
        sender.writing = sender.makers | {row.id for row in options.rows if row.writes}
        sender.rejecting = {row.id for row in options.rows if row.response.rejects}
        sender.watch = lambda key: self._tell("sent", key)

    async def run(self) -> Recording:
        """Contact, canaries and rows, then deletion of what was made."""
        loop = asyncio.get_running_loop()
        self.asking = asyncio.create_task(self._ask())
        alarm = loop.call_later(self.options.max_time, self._end, "max-time")
        with interrupts.telling(lambda: loop.call_soon_threadsafe(self._end, "interrupted")):
            try:
                with suppress(asyncio.CancelledError):
                    await self.asking
            finally:
                alarm.cancel()
            await self._clean_up()
        if self.refusal is not None:
            raise self.refusal
        return self._recording()

    async def _ask(self) -> None:
        try:
            await self._contact()
            await self._canaries_and_rows()
        except RunOver as over:
            self.stopped = over.stop

    def _end(self, stop: Stop) -> None:
        """End the asking; what is being deleted is deleted, but not waited for any longer than that."""
        self.stopped = stop
        if self.asking is not None:
            self.asking.cancel()
        if self.cleaning is not None:
            self.cleaning.reschedule(asyncio.get_running_loop().time() + CLEANUP_SECONDS)

    async def _contact(self) -> None:
        row = contact(self.package.catalog)
        sent = self.asker.prepare(row.request, row.method, row.path)
        exchange = await self.sender.contact(sent, row.id if row.id in self.finished else None)
        if exchange.status is None and not await self._contact_elsewhere(exchange):
            raise Unreachable(exchange.failure)
        exchange = await base_url.settle(self.asker, self.sender, exchange)
        self.asker.use_models(read_models(self.package.catalog, exchange, self.options.models))
        self.sender.order(self._order())
        if row.id in self.finished:
            self._finish(row)

    async def _contact_elsewhere(self, answer: Exchange) -> bool:
        """Ask a server that hung up another question, and say whether it answered."""
        if answer.failure is None or answer.failure.kind not in HUNG_UP:
            return False
        question = self.asker.prepare(NOTHING, "GET", plan.CANARY_PATH)
        return (await self.sender.contact_elsewhere(question)).status is not None

    async def _canaries_and_rows(self) -> None:
        canaries = {
            key: asyncio.create_task(self.asker.canaries.ask(key))
            for key in plan.canary_keys(self.options.rows)
        }
        rows = [
            asyncio.create_task(self._guarded(row, canaries.get(exchange_key.canary(row))))
            for row in plan.together(self.options.rows)
        ]
        identity = {
            name: asyncio.create_task(self._ask_identity(name, path))
            for name, path in self._identity_paths().items()
        }
        rows.append(asyncio.create_task(self._one_by_one({**canaries, **identity})))
        everything = (*canaries.values(), *identity.values(), *rows)
        try:
            await asyncio.gather(*everything)
        except (asyncio.CancelledError, RunOver, ModelRefused) as reason:
            for task in everything:
                task.cancel()
            await asyncio.gather(*everything, return_exceptions=True)
            if not isinstance(reason, ModelRefused):
                raise
            self.refusal = reason

    def _identity_paths(self) -> Mapping[str, str]:
        answer = self.sender.exchanges[exchange_key.CONTACT]
        return server.identity_paths(self.package.catalog, answer, self.options.implementation)

    async def _ask_identity(self, name: str, path: str) -> None:
        sent = self.asker.prepare(NOTHING, "GET", path)
        await self.sender.ask_once(sent, exchange_key.recognition(name), "recognition")

    async def _one_by_one(self, canaries: Mapping[str, asyncio.Task[None]]) -> None:
        """Ask the rows that want nothing else in flight at their model, once the others there are done."""
        for canary in canaries.values():
            await asyncio.shield(canary)
        for row in plan.alone(self.options.rows):
            for other in self._at_its_model(row):
                await self.finished[other.id].wait()
            await self._guarded(row, canaries.get(exchange_key.canary(row)))

    def _at_its_model(self, row: Row) -> tuple[Row, ...]:
        """Who may disturb a row; everybody where it names a model that the server may not have."""
        rows = plan.together(self.options.rows)
        if "model" in row.request.body:
            return rows
        model = self.asker.models.of(row)
        return tuple(other for other in rows if other.model and self.asker.models.of(other) == model)

    def _order(self) -> list[str]:
        """The rows as the catalog has them, but those first that others wait for."""
        first = {other.id for row in plan.alone(self.options.rows) for other in self._first(row)}
        return sorted(
            self.finished, key=lambda row: [row not in rows for rows in (*self.asker.first_rows, first)]
        )

    def _first(self, row: Row) -> tuple[Row, ...]:
        return () if "model" in row.request.body else self._at_its_model(row)

    async def _guarded(self, row: Row, canary: asyncio.Task[None] | None) -> None:
        """One row's crash is that row's, not the run's."""
        try:
            for before in (*(take.row for take in row.inputs.values()), *row.after):
                if before in self.finished:
                    await self.finished[before].wait()
            if (why := await self.asker.row(row, canary)) is not None:
                self.unsent[row.id] = why
        except (RunOver, ModelRefused):
            raise
        except Unanswered as silence:
            self.unsent[row.id] = Unsent("unanswered", str(silence))
        except Exception as error:  # noqa: BLE001 -- a bug of ours must not look like the server's fault
            clean = self.options.credentials.redactor.clean_words
            self.crashes[row.id] = clean(f"{type(error).__name__}: {error}")
        self._finish(row)

    async def _clean_up(self) -> None:
        """Delete what the run made, also when it was interrupted, and what is being made just then."""
        try:
            async with asyncio.timeout(self._patience()) as self.cleaning:
                await self.sender.settle(CLEANUP_SECONDS / 2)
                await delete_all(self.options.rows, self.asker, self.sender)
        except TimeoutError:
            return
        except asyncio.CancelledError:
            self.stopped = "interrupted"

    def _patience(self) -> float:
        """How long all deletions may take: who ended the run is waiting, and else nobody is."""
        return CLEANUP_SECONDS if self.stopped in HURRIED else max(CLEANUP_SECONDS, self.options.timeout)

    def _finish(self, row: Row) -> None:
        self.done.add(row.id)
        self.asker.finish(row)
        self.finished[row.id].set()
        self._tell("done", row.id)

    def _tell(self, what: str, key: str) -> None:
        if self.on_event is not None:
            self.on_event(what, key, len(self.done), len(self.options.rows))

    def _recording(self) -> Recording:
        stopped = None if self.stopped is None else Unsent(self.stopped)
        rest = {row.id: stopped for row in self.options.rows if stopped and row.id not in self.done}
        return Recording(
            tool=__version__,
            url=self.options.target.url,
            base=self.options.credentials.redactor.clean(self.asker.target.base),
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
            proxy=self.options.connection.shown,
            insecure=self.options.connection.insecure,
        )

"""Carries out `--targets`: several servers side by side, a report for each, and a summary."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from aioc_runner.cli import live, outputs, progress, run_options, targets_done, targets_file, titles
from aioc_runner.cli.contradictions import OF_TARGETS, refuse_contradictions
from aioc_runner.cli.exit_codes import FAULT, UNREACHABLE, USAGE, fault
from aioc_runner.cli.packages import judging
from aioc_runner.cli.targets_done import Line
from aioc_runner.judge import judge
from aioc_runner.record import Record
from aioc_runner.run import session
from aioc_runner.run.interrupts import interrupts
from aioc_runner.run.model_trial import ModelRefused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.cli.arguments import Arguments
    from aioc_runner.cli.targets_file import Placed, Target
    from aioc_runner.wire.exchange import Recording

FOR_ONE = {
    "target",
    "demo",
    "deviate",
    "repeat",
    "baseline",
    "update_baseline",
    "strict_baseline",
    "sdk",
    "dry_run",
    "name",
    "implementation",
    "headers",
    "api_key_file",
    "verbose",
}
"""What is for one server alone; a header or a key would go to all."""

NOT_ASKED = "not asked yet"


class Task(Record):
    """One server, with all that is asked of it."""

    placed: Placed
    given: Arguments
    options: session.Options
    clients: tuple[str, ...]
    asked: str

    @property
    def name(self) -> str:
        """What the summary calls it."""
        return self.placed.target.name or self.options.target.url

    def failed(self, verdict: str, code: int) -> Line:
        """Explain why there is no report."""
        clean = self.options.credentials.redactor.clean_words
        return Line(name=self.name, url=self.options.target.url, verdict=clean(verdict), exit=code)


def probe(given: Arguments) -> int:
    """Ask every server of a file that has no whole report yet; returns the worst exit code."""
    folder = _reports_folder(given)
    package = judging(given.catalog)
    tasks = [_task(package, given, one) for one in targets_file.read(given.several.targets or folder)]
    for one in {folder, given.delivery.save or folder}:
        _make(one)
    run = _Run(package, folder, tasks, given)
    with interrupts.held():
        asyncio.run(run.all())
    outputs.say_listed(targets_done.listing(run.lines()), given.delivery.form)
    return targets_done.worst(run.lines())


def _reports_folder(given: Arguments) -> Path:
    """Refuse what is for one server; gives the folder for the reports."""
    idle = sorted(given.typed & FOR_ONE)
    if idle:
        option = {"headers": "header"}.get(idle[0], idle[0]).replace("_", "-")
        what = "TARGET" if option == "target" else f"--{option}"
        raise click.UsageError(f"leave {what} out: it is for one server, --targets for several")
    if len(given.delivery.output) != 1:
        raise click.UsageError("--targets writes its reports to a folder: give --output DIR")
    if given.delivery.form not in outputs.LISTING:
        raise click.UsageError(f"--format {given.delivery.form} is for reports: --targets prints a summary")
    return given.delivery.output[0]


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise click.UsageError(f"{folder}: can't create this folder ({error.strerror or error})") from None
    outputs.check_place(folder / targets_done.SUMMARY["json"], "--output")


def _task(package: CatalogPackage, given: Arguments, placed: Placed) -> Task:
    """Read the options of one server; errors name their place."""
    try:
        own = _own(given, placed.target)
        delivery = replace(own.delivery, output=(), quiet=False)
        refuse_contradictions(replace(own, typed=own.typed - OF_TARGETS, delivery=delivery))
        rows = run_options.rows_of(package.catalog, own)
        options = run_options.options_of(package.catalog, rows, own, own.server.target or "", own.server.name)
        _refuse_secrets(options)
        chosen = titles.clients_of(package.catalog, own.selection.clients)
    except click.UsageError as error:
        raise click.UsageError(f"{placed.place}: {error.message}") from None
    named = [placed.target.api_key_variable or "", *placed.target.header_variables.values()]
    asked = targets_done.fingerprint(package, options, chosen, named)
    return Task(placed, own, options, chosen, asked)


def _refuse_secrets(options: session.Options) -> None:
    if options.target.secrets:
        raise click.UsageError("a key doesn't belong in the file: name an environment variable")


def _own(given: Arguments, target: Target) -> Arguments:
    """Replace what the command line says about all servers by what the file says about this one."""
    chosen = (target.profile, tuple(target.clients))
    profile, asking = chosen if any(chosen) else (given.selection.profile, given.selection.clients)
    if target.api_key_variable:
        _value("api_key_variable", target.api_key_variable)
    headers = target.header_variables.items()
    lines = tuple(f"{name}: {_value(f'header_variables: {name}', one)}" for name, one in headers)
    models = tuple(_models(target)) or given.selection.models
    return replace(
        given,
        server=replace(given.server, target=target.url, name=target.name),
        access=replace(given.access, headers=lines, key_variable=target.api_key_variable),
        selection=replace(given.selection, profile=profile, clients=asking, models=models),
        pace=given.pace if target.wait is None else replace(given.pace, wait=target.wait),
    )


def _models(target: Target) -> Iterator[str]:
    if isinstance(target.model, str):
        yield target.model
    else:
        yield from (f"{kind}={model}" for kind, model in target.model.items())


def _value(member: str, variable: str) -> str:
    """Read a variable; its name isn't shown, because it may be a key that was written there by mistake."""
    value = os.environ.get(variable, "").strip()
    if not value:
        raise click.UsageError(f"{member}: the environment has no such variable, or an empty one")
    return value


class _Run:
    """The servers, and what came of them so far."""

    def __init__(
        self, package: CatalogPackage, folder: Path, tasks: Sequence[Task], given: Arguments
    ) -> None:
        self.package, self.folder, self.tasks, self.given = package, folder, tasks, given
        self.done: dict[str, Line] = {}
        self.overall = asyncio.Semaphore(given.several.at_once)
        self.hosts = {_host(task): asyncio.Semaphore(given.several.per_host) for task in tasks}
        # The judge is one thread's: two would share one interpreter, and twice the memory.
        self.judging = ThreadPoolExecutor(1, "aioc-judge")

    def lines(self) -> list[Line]:
        """A line for each server, in the order of the file."""
        return [self.done.get(one.placed.stem) or _waiting(one) for one in self.tasks]

    async def all(self) -> None:
        """Ask those that have to be asked, within the limits; the summary is whole after each."""
        self._resume()
        self._write()
        rest = [one for one in self.tasks if one.placed.stem not in self.done]
        with self.judging, progress.targets(len(self.tasks), len(self.done)) as self.told:
            await asyncio.gather(*map(self._in_turn, rest))

    def _resume(self) -> None:
        earlier: Mapping[str, str] = (
            {} if self.given.several.fresh else targets_done.answered_before(self.folder)
        )
        for one in self.tasks:
            line = self._earlier(one, earlier)
            if line is not None:
                self.done[one.placed.stem] = line

    def _earlier(self, one: Task, earlier: Mapping[str, str]) -> Line | None:
        """Sum up the report that is there of the same question, if it is whole."""
        stem, saved = one.placed.stem, self.given.delivery.save
        if earlier.get(f"{stem}.json") != one.asked:
            return None
        if saved is not None and not targets_done.run_file(saved, stem).is_file():
            return None
        report = targets_done.complete_report(self.folder / f"{stem}.json")
        if report is None:
            return None
        return targets_done.of_report(report, one.name, stem, one.asked, one.given.acceptance.fail_on)

    async def _in_turn(self, one: Task) -> None:
        # First wait for the host's turn, so that this blocks no server of another host.
        async with self.hosts[_host(one)], self.overall:
            if interrupts.first is None:
                self.told(one.name, None)
                line = await self._line(one)
                self.done[one.placed.stem] = line
                self._write()
                self.told(one.name, f"exit {line.exit}: {line.verdict}")

    async def _line(self, one: Task) -> Line:
        started = datetime.now(UTC)
        try:
            recording = await session.ask(self.package, one.options)
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self.judging, self._judged, one, recording, started)
        except session.Unreachable as error:
            return one.failed(live.why_unreached(error, one.options), UNREACHABLE)
        except ModelRefused as error:
            return one.failed(str(error), USAGE)
        except click.UsageError as error:
            return one.failed(error.message, USAGE)
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is ours, and a 4
            click.echo(fault(error, one.options.credentials.redactor), err=True)
            return one.failed(f"an internal error of aioc ({type(error).__name__})", FAULT)

    def _judged(self, one: Task, recording: Recording, started: datetime) -> Line:
        """Grade a run and write what is asked for; if the run can't be saved, there is still a report."""
        stem = one.placed.stem
        run = targets_done.run_file(self.given.delivery.save, stem) if self.given.delivery.save else None
        failed = live.save(run, recording, started) if run else []
        report = judge(self.package, recording, one.clients)
        clean = one.options.credentials.redactor.clean_rendered
        targets_done.write_report(self.folder, stem, report, clean)
        if failed:
            raise click.UsageError("; ".join(failed))
        line = targets_done.of_report(report, one.name, stem, one.asked, one.given.acceptance.fail_on)
        return replace(line, verdict=clean(line.verdict))

    def _write(self) -> None:
        targets_done.write_summary(self.folder, self.lines())


def _host(one: Task) -> str:
    return urlsplit(one.options.target.base).hostname or ""


def _waiting(one: Task) -> Line:
    return one.failed(NOT_ASKED, interrupts.exit_code)

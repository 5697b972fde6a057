"""Carries out `aioc probe` on a live server: chooses rows, sends requests and grades the answers."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from aioc_runner.cli import accepted, dry, flips, outputs, progress, replaying, run_options, titles
from aioc_runner.cli.exit_codes import UNREACHABLE, OwnFaultError, Stop, fault
from aioc_runner.cli.packages import judging
from aioc_runner.cli.warm_up import warm_up
from aioc_runner.judge import judge
from aioc_runner.run import dry_run, session
from aioc_runner.run.interrupts import interrupts
from aioc_runner.run.model_trial import ModelRefused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from aioc_generated.catalog import Catalog, Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.cli.accepted import Baseline
    from aioc_runner.cli.arguments import Arguments, ServerOptions
    from aioc_runner.cli.outputs import Delivery
    from aioc_runner.render import Listing
    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Recording

DEMO_NAME = "aioc's reference server"


def dry_run_listing(given: Arguments) -> Listing:
    """Say what would be sent, and where; raises UsageError for what a run wouldn't take either."""
    catalog = judging(given.catalog).catalog
    rows = run_options.rows_of(catalog, given)
    run_options.tools(given.selection)
    place = None
    if given.server.target:
        options = run_options.options_of(catalog, rows, given, given.server.target, given.server.name)
        place = dry.Place(options.target, options.credentials.redactor.clean_words)
    return dry.listing(
        catalog,
        rows,
        run_options.phases(given.selection),
        run_options.bounds(catalog, given.pace, given.typed),
        place,
        allow_writes=given.writes,
    )


def probe_server(given: Arguments, baseline: Baseline | None) -> tuple[Report, Callable[[str], str]]:
    """Probe a server, deliver the report, with what the baseline accepts marked, and return it.

    Also return the function that removes the run's secrets from everything written about the report.
    """
    package = judging(given.catalog)
    return _probe(package, run_options.rows_of(package.catalog, given), given, baseline)


def _probe(
    package: CatalogPackage, rows: tuple[Row, ...], given: Arguments, baseline: Baseline | None
) -> tuple[Report, Callable[[str], str]]:
    if given.selection.deep:
        most = dry_run.most(
            dry_run.dry_run(
                package.catalog, rows, run_options.phases(given.selection), allow_writes=given.writes
            )
        )
        click.echo(f"--deep: {most} requests at most", err=True)
    with interrupts.held():
        return _ask_and_judge(package, rows, given, baseline)


def _ask_and_judge(
    package: CatalogPackage, rows: tuple[Row, ...], given: Arguments, baseline: Baseline | None
) -> tuple[Report, Callable[[str], str]]:
    started = datetime.now(UTC)
    with _server(package, rows, given.server) as (url, name):
        options = run_options.options_of(package.catalog, rows, given, url, name)
        recording, *more = _runs(package, options, given)
    file = given.delivery.save
    failed = [] if file is None else save(file, recording, started)
    if recording.stopped == "interrupted":
        click.echo("interrupted: this is the report so far", err=True)
    report = judge(package, recording, titles.clients_of(package.catalog, given.selection.clients))
    report = accepted.with_acceptance(report, baseline)
    if given.sdk:
        report = replaying.with_sdk_calls(report, package, recording)
    clean = options.credentials.redactor.clean_rendered
    outputs.deliver(report, given.delivery, clean=clean, failed=failed)
    if more:
        again = [judge(package, one, report.clients_asked) for one in more]
        click.echo(flips.listing([report, *again]), err=True)
    return report, clean


def _runs(package: CatalogPackage, options: session.Options, given: Arguments) -> list[Recording]:
    """Ask as often as the user wants, one run after the other, and no more once one has ended early."""
    runs: list[Recording] = []
    while len(runs) < given.repeat and not (runs and runs[-1].stopped):
        runs.append(_run(package, options, given.delivery))
    return runs


@contextmanager
def _server(
    package: CatalogPackage, rows: tuple[Row, ...], server: ServerOptions
) -> Iterator[tuple[str, str | None]]:
    """The server to ask and its name; the demo's runs as long as the block."""
    if not server.demo:
        yield server.target or "", server.name
        return
    from aioc_runner.serve.responder import UnknownDeviation  # noqa: PLC0415 -- likewise
    from aioc_runner.serve.run import running  # noqa: PLC0415 -- for the demo alone

    try:
        _refuse_unshown(package.catalog, rows, server.deviate)
        with running(package, deviate=server.deviate) as url:
            yield url, server.name or DEMO_NAME
    except UnknownDeviation as error:
        raise click.UsageError(str(error)) from None


def _refuse_unshown(catalog: Catalog, rows: tuple[Row, ...], names: tuple[str, ...]) -> None:
    """Refuse a deviation that no row would show: the demo would pass as if nothing were wrong."""
    shown = {one for row in rows for one in (*row.deviations, *row.checks)}
    for name in names:
        if name not in shown and (name in catalog.deviations or name in catalog.checks):
            said = f'no row of this run shows it; "aioc explain {name}" names some that do'
            raise click.UsageError(f"--deviate {name}: {said}")


def _run(package: CatalogPackage, options: session.Options, delivery: Delivery) -> Recording:
    lines = delivery.verbose > 0
    try:
        with (
            progress.shown(lines=lines) as shown,
            warm_up(package, options.rows, delivery.form, shown) as on_event,
        ):
            return session.run(package, options, on_event)
    except ModelRefused as error:
        raise click.UsageError(options.credentials.redactor.clean_words(str(error))) from None
    except session.Unreachable as error:
        raise Stop(why_unreached(error, options), UNREACHABLE) from None
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is ours, and a 4
        raise OwnFaultError(fault(error, options.credentials.redactor)) from None


def why_unreached(error: session.Unreachable, options: session.Options) -> str:
    """Say which server can't be reached, why, and what may help."""
    return f"can't reach {_where(options)}: {error}{_remedy(error, options)}"


def _remedy(error: session.Unreachable, options: session.Options) -> str:
    """Name what waits for a server that is starting, where nothing has; or what it may speak but HTTP."""
    if error.closed and not options.wait_for_port:
        return "; --wait 60 waits for a server that is starting"
    return "; is it https://, not http://?" if error.hung_up and options.target.scheme == "http" else ""


def _where(options: session.Options) -> str:
    past = options.connection.proxy
    return f"{options.target.url} through the proxy {past.shown}" if past else options.target.url


def save(path: Path, recording: Recording, started: datetime) -> list[str]:
    """Save a run, and return what went wrong, which doesn't prevent the report."""
    from aioc_runner.wire import har  # noqa: PLC0415 -- slow to import, and for this alone

    try:
        har.save(path, recording, started.isoformat(timespec="milliseconds").replace("+00:00", "Z"))
    except har.HarError as error:
        return [str(error)]
    return []

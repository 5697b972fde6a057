"""Carries out what `aioc probe` asks of a live server: chooses rows, asks, and grades what came."""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

import click

from aioc_runner.cli import accepted, clients, dry, flips, outputs, progress, replaying, titles
from aioc_runner.cli.catalogues import judging
from aioc_runner.cli.trouble import UNREACHABLE, OwnFaultError, Stop, fault, in_ci, unknown
from aioc_runner.cli.warm_up import warm_up
from aioc_runner.judge import judge
from aioc_runner.run import dry_run, plan, session, user_tools
from aioc_runner.run.interrupts import interrupts
from aioc_runner.run.model_trial import ModelRefused
from aioc_runner.run.options import ANY, PROFILE, WAIT
from aioc_runner.wire import connection, target
from aioc_runner.wire.credentials import CredentialError, credentials

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.words import Phase
    from aioc_runner.catalog import Catalogue
    from aioc_runner.cli.accepted import Baseline
    from aioc_runner.cli.run import Arguments
    from aioc_runner.render import Listing
    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Recording

DEMO_PROFILE = "full"
DEMO_KEY = {"AIOC_API_KEY": "aioc-demo"}
DEMO_NAME = "aioc's reference server"
IN_TURN = 9
"""So many times --timeout, where that is given, a run may take beside --wait: its end can be foreseen."""
LIST = "aioc spec --list implementations"


def planned(given: Arguments) -> Listing:
    """Say what would be sent."""
    catalog = judging(given.catalog).catalog
    rows = rows_of(catalog, given)
    _tools(given)
    return dry.listing(catalog, rows, _phases(given), _bounds(catalog, given), allow_writes=given.writes)


def probed(given: Arguments, baseline: Baseline | None = None) -> Report:
    """Ask a server, deliver the report, in which what the baseline accepts is marked, and give it back."""
    catalogue = judging(given.catalog)
    return _probe(catalogue, rows_of(catalogue.catalog, given), given, baseline)


def _probe(
    catalogue: Catalogue, rows: tuple[Row, ...], given: Arguments, baseline: Baseline | None
) -> Report:
    if given.deep:
        most = dry_run.most(
            dry_run.dry_run(catalogue.catalog, rows, _phases(given), allow_writes=given.writes)
        )
        click.echo(f"--deep: {most} requests at most", err=True)
    with interrupts.held():
        return _asked(catalogue, rows, given, baseline)


def _asked(
    catalogue: Catalogue, rows: tuple[Row, ...], given: Arguments, baseline: Baseline | None
) -> Report:
    started = datetime.now(UTC)
    with _server(catalogue, rows, given) as (url, name):
        options = options_of(catalogue.catalog, rows, given, url, name)
        recording, *more = _runs(catalogue, options, given)
    failed = [] if given.save is None else save(given.save, recording, started)
    if recording.stopped == "interrupted":
        click.echo("interrupted: this is the report so far", err=True)
    report = judge(catalogue, recording, clients.named(catalogue.catalog, given.clients))
    report = accepted.marked(report, baseline)
    if given.sdk:
        report = replaying.added(report, catalogue, recording)
    clean = options.credentials.redactor.clean_rendered
    outputs.deliver(report, given.form, given.output, given.detail, clean=clean, failed=failed)
    if more:
        again = [judge(catalogue, one, report.clients_asked) for one in more]
        click.echo(flips.told([report, *again]), err=True)
    return report


def _runs(catalogue: Catalogue, options: session.Options, given: Arguments) -> list[Recording]:
    """Ask as often as the user wants, one run after the other, and no more once one has ended early."""
    runs: list[Recording] = []
    while len(runs) < given.repeat and not (runs and runs[-1].stopped):
        runs.append(_run(catalogue, options, lines=given.verbose > 0))
    return runs


@contextmanager
def _server(
    catalogue: Catalogue, rows: tuple[Row, ...], given: Arguments
) -> Iterator[tuple[str, str | None]]:
    """The server to ask and its name; the demo's runs as long as the block."""
    if not given.demo:
        yield given.target or "", given.name
        return
    from aioc_runner.serve.responder import UnknownDeviation  # noqa: PLC0415 -- likewise
    from aioc_runner.serve.run import running  # noqa: PLC0415 -- for the demo alone

    try:
        _refuse_unshown(catalogue.catalog, rows, given.deviate)
        with running(catalogue, deviate=given.deviate) as url:
            yield url, given.name or DEMO_NAME
    except UnknownDeviation as error:
        raise click.UsageError(str(error)) from None


def _refuse_unshown(catalog: Catalog, rows: tuple[Row, ...], names: tuple[str, ...]) -> None:
    """Refuse a deviation that no row would show: the demo would pass as if nothing were wrong."""
    shown = {one for row in rows for one in (*row.deviations, *row.checks)}
    for name in names:
        if name not in shown and (name in catalog.deviations or name in catalog.checks):
            said = f'no row that is asked shows it; "aioc explain {name}" names some'
            raise click.UsageError(f"--deviate {name}: {said}")


def rows_of(catalog: Catalog, given: Arguments) -> tuple[Row, ...]:
    """Choose the rows to ask."""
    try:
        return plan.select(
            catalog,
            _profile(given),
            given.only,
            given.skip,
            _phases(given),
            deep=given.deep,
            rows=plan.needed(catalog, clients.named(catalog, given.clients)),
        )
    except plan.PlanError as error:
        raise click.UsageError(str(error)) from None


def _profile(given: Arguments) -> str:
    return given.profile or (DEMO_PROFILE if given.demo else PROFILE)


def _phases(given: Arguments) -> tuple[Phase, ...]:
    return cast("tuple[Phase, ...]", tuple(sorted(set(given.phases)))) or plan.ALL_PHASES


def options_of(
    catalog: Catalog, rows: tuple[Row, ...], given: Arguments, url: str, name: str | None
) -> session.Options:
    """Read what a command line asks of a run; raises UsageError before anything is sent."""
    models = dict(_model(catalog, text) for text in given.models)
    try:
        where = target.parse_target(url, [row.path for row in catalog.rows])
        functions = _tools(given)
        # The demo is nobody's account.
        environment = DEMO_KEY if given.demo else _keys(given)
        placeholders = catalog.placeholder_keys
        way = _way(where, given)
        others = way.proxy.secrets if way.proxy else ()
        keys = credentials(where, environment, given.api_key_file, given.headers, placeholders, others)
    except (target.TargetError, CredentialError, connection.WayError) as error:
        raise click.UsageError(str(error)) from None
    bounds = _bounds(catalog, given)
    return session.Options(
        target=where,
        credentials=keys,
        profile=_profile(given),
        rows=rows,
        phases=_phases(given),
        models=models,
        name=name,
        implementation=_implementation(catalog, given.implementation),
        timeout=given.timeout,
        wait=WAIT if given.wait is None else given.wait,
        wait_for_port=given.wait is not None or in_ci(),
        concurrency=given.concurrency,
        max_time=bounds.seconds,
        max_requests=bounds.requests,
        max_tokens=bounds.tokens,
        tools=functions,
        allow_writes=given.writes,
        connection=way,
    )


def _keys(given: Arguments) -> Mapping[str, str]:
    """Where keys are found: AIOC_API_KEY is for the one target, of several for none that doesn't name it."""
    if given.targets is None:
        return os.environ
    return {**os.environ, "AIOC_API_KEY": os.environ.get(given.key_variable or "", "")}


def _way(where: target.Target, given: Arguments) -> connection.Connection:
    """How to get to the server, after a warning of who can read along; the demo is beside us."""
    if given.demo:
        return connection.Connection(secure=False)
    way = connection.connection(
        where, os.environ, proxy=given.proxy, cacert=given.cacert, insecure=given.insecure
    )
    if given.insecure:
        click.echo(
            "Warning: --insecure checks no certificate: anybody may answer, and read the key", err=True
        )
    if way.proxy and where.scheme == "http":
        click.echo(
            f"Warning: the proxy {way.proxy.shown} reads all, a key too: http:// has no tunnel", err=True
        )
    return way


def _bounds(catalog: Catalog, given: Arguments) -> dry.Bounds:
    limits = catalog.limits
    requests, tokens = given.max_requests or limits.run_requests, given.max_tokens or limits.run_tokens
    return dry.Bounds(_max_time(catalog, given), requests, tokens)


def _max_time(catalog: Catalog, given: Arguments) -> float:
    if given.max_time is not None:
        return given.max_time
    most = catalog.limits.run_seconds
    if "timeout" not in given.typed:
        return most
    return min(most, IN_TURN * given.timeout + (WAIT if given.wait is None else given.wait))


def _tools(given: Arguments) -> tuple[user_tools.Function, ...]:
    try:
        return user_tools.load(given.tools) if given.tools else ()
    except user_tools.ToolsError as error:
        raise click.UsageError(str(error)) from None


def _implementation(catalog: Catalog, name: str | None) -> str | None:
    """Find an implementation by its id or title."""
    return None if name is None else titles.found("implementation", name, catalog.implementations, LIST)


def _model(catalog: Catalog, text: str) -> tuple[str, str]:
    """Read `KIND=ID`, or an id alone for every kind."""
    kinds = [*(kind.id for kind in catalog.model_kinds), ANY]
    kind, equals, model = text.partition("=")
    if not equals or not kind.isidentifier():
        kind, model = ANY, text
    if kind not in kinds:
        raise click.UsageError(unknown("model kind", kind, kinds))
    if not model:
        raise click.UsageError(f"--model {text}: the id is missing")
    return kind, model


def _run(catalogue: Catalogue, options: session.Options, *, lines: bool) -> Recording:
    try:
        with progress.shown(lines=lines) as on_event, warm_up(catalogue, options.rows):
            return session.run(catalogue, options, on_event)
    except ModelRefused as error:
        raise click.UsageError(options.credentials.redactor.clean_words(str(error))) from None
    except session.Unreachable as error:
        raise Stop(unreached(error, options), UNREACHABLE) from None
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is ours, and a 4
        raise OwnFaultError(fault(error, options.credentials.redactor)) from None


def unreached(error: session.Unreachable, options: session.Options) -> str:
    """Say which server can't be reached, why, and what may help."""
    return f"can't reach {_where(options)}: {error}{_patience(error, options)}"


def _patience(error: session.Unreachable, options: session.Options) -> str:
    """Name what waits for a server that is starting, where nothing has."""
    return (
        "; --wait 60 waits for a server that is starting"
        if error.closed and not options.wait_for_port
        else ""
    )


def _where(options: session.Options) -> str:
    past = options.connection.proxy
    return f"{options.target.url} through the proxy {past.shown}" if past else options.target.url


def save(path: Path, recording: Recording, started: datetime) -> list[str]:
    """Save a run; gives what went wrong, which keeps nobody from the report."""
    from aioc_runner.wire import har  # noqa: PLC0415 -- slow to import, and for this alone

    try:
        har.save(path, recording, started.isoformat(timespec="milliseconds").replace("+00:00", "Z"))
    except har.HarError as error:
        return [str(error)]
    return []

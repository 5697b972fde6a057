"""Turns a command line into the options of a run: which rows, which server, which keys, which limits."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, cast

import click

from aioc_runner.cli import dry, titles
from aioc_runner.cli.parameters import unknown
from aioc_runner.run import plan, session, user_tools
from aioc_runner.run.defaults import PROFILE, WAIT
from aioc_runner.run.options import ANY
from aioc_runner.text import is_encodable
from aioc_runner.wire import connection, target
from aioc_runner.wire.credentials import CredentialError, Credentials, credentials

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.words import Phase
    from aioc_runner.cli.arguments import Access, Arguments, Pace, Selection

DEMO_PROFILE = "full"
DEMO_KEY = {"AIOC_API_KEY": "aioc-demo"}

IN_TURN = 8
"""If --timeout is given, a run may take this many times --timeout, plus --wait: its end is predictable.

With 5 s and 3 s for these, 12 s of a minute are left for starting, deleting, judging and writing.
"""

LIST = "aioc spec --list implementations"


def rows_of(catalog: Catalog, given: Arguments) -> tuple[Row, ...]:
    """Choose the rows to ask."""
    try:
        return plan.select(
            catalog,
            _profile(given),
            given.selection.only,
            given.selection.skip,
            phases(given.selection),
            deep=given.selection.deep,
            rows=plan.needed(catalog, titles.clients_of(catalog, given.selection.clients)),
        )
    except plan.PlanError as error:
        raise click.UsageError(str(error)) from None


def _profile(given: Arguments) -> str:
    return given.selection.profile or (DEMO_PROFILE if given.server.demo else PROFILE)


def phases(given: Selection) -> tuple[Phase, ...]:
    """Read which phases are asked for."""
    return cast("tuple[Phase, ...]", tuple(sorted(set(given.phases)))) or plan.ALL_PHASES


def options_of(
    catalog: Catalog, rows: tuple[Row, ...], given: Arguments, url: str, name: str | None
) -> session.Options:
    """Turn a command line into the options of a run; raises UsageError before anything is sent."""
    most = bounds(catalog, given.pace, given.typed)
    where, way, keys = _access(catalog, given, url)
    return session.Options(
        target=where,
        credentials=keys,
        profile=_profile(given),
        rows=rows,
        phases=phases(given.selection),
        models=dict(_model(catalog, text) for text in given.selection.models),
        name=name,
        implementation=_implementation(catalog, given.server.implementation),
        timeout=given.pace.timeout,
        wait=_wait(given.pace),
        wait_for_port=given.pace.wait is not None or _in_ci(),
        concurrency=given.pace.concurrency,
        max_time=most.seconds,
        max_requests=most.requests,
        max_tokens=most.tokens,
        tools=tools(given.selection),
        allow_writes=given.writes,
        connection=way,
    )


def _access(
    catalog: Catalog, given: Arguments, url: str
) -> tuple[target.Target, connection.Connection, Credentials]:
    """Read where the server is, how to get to it, and with which keys."""
    try:
        where = target.parse_target(url, [row.path for row in catalog.rows], as_given=given.server.no_v1)
        way = _way(where, given.access, demo=given.server.demo)
        return where, way, _credentials(catalog, where, way, given)
    except (target.TargetError, CredentialError, connection.WayError) as error:
        raise click.UsageError(str(error)) from None


def _credentials(
    catalog: Catalog, where: target.Target, way: connection.Connection, given: Arguments
) -> Credentials:
    """Read the keys; the demo has its own."""
    environment = DEMO_KEY if given.server.demo else _keys(given)
    others = way.proxy.secrets if way.proxy else ()
    return credentials(
        where, environment, given.access.api_key_file, given.access.headers, catalog.placeholder_keys, others
    )


def _keys(given: Arguments) -> Mapping[str, str]:
    """Where keys are found: AIOC_API_KEY is for a single target; of several, only for those that name it."""
    if given.several.targets is None:
        return os.environ
    return {**os.environ, "AIOC_API_KEY": os.environ.get(given.access.key_variable or "", "")}


def _way(where: target.Target, given: Access, *, demo: bool) -> connection.Connection:
    """Read how to reach the server, and warn who can read the traffic; the demo is on this machine."""
    if demo:
        return connection.Connection(secure=False)
    way = connection.connection(
        where, os.environ, proxy=given.proxy, cacert=given.cacert, insecure=given.insecure
    )
    if given.insecure:
        click.echo(
            "Warning: --insecure doesn't check certificates: anyone may answer, and read the key", err=True
        )
    if way.proxy and where.scheme == "http":
        click.echo(
            f"Warning: the proxy {way.proxy.shown} reads everything, also the key: http:// isn't encrypted",
            err=True,
        )
    return way


def bounds(catalog: Catalog, given: Pace, typed: AbstractSet[str]) -> dry.Bounds:
    """Read the limits of the run."""
    limits = catalog.limits
    requests, tokens = given.max_requests or limits.run_requests, given.max_tokens or limits.run_tokens
    return dry.Bounds(_max_time(catalog, given, typed), requests, tokens)


def _max_time(catalog: Catalog, given: Pace, typed: AbstractSet[str]) -> float:
    if given.max_time is not None:
        return given.max_time
    most = catalog.limits.run_seconds
    if "timeout" not in typed:
        return most
    return min(most, IN_TURN * given.timeout + _wait(given))


def _wait(given: Pace) -> float:
    return WAIT if given.wait is None else given.wait


def tools(given: Selection) -> tuple[user_tools.Function, ...]:
    """Open the file of functions to offer; raises UsageError for one that offers none."""
    try:
        return user_tools.load(given.tools) if given.tools else ()
    except user_tools.ToolsError as error:
        raise click.UsageError(str(error)) from None


def _implementation(catalog: Catalog, name: str | None) -> str | None:
    """Find an implementation by its id or title."""
    return None if name is None else titles.id_of("implementation", name, catalog.implementations, LIST)


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
    if not is_encodable(model):
        raise click.UsageError(f"--model {text}: no request can carry this id, which isn't text")
    return kind, model


def _in_ci() -> bool:
    """Whether this runs in CI, by the variables that CI systems set, where servers have just been started."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")

"""Probes a live server."""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from aioc._catalog import clients, package
from aioc._errors import Error, Unreachable
from aioc._runs import Run
from aioc_runner.judge import judge
from aioc_runner.run import plan, session
from aioc_runner.run.defaults import CONCURRENCY, PROFILE, TIMEOUT, WAIT
from aioc_runner.run.model_trial import ModelRefused
from aioc_runner.run.options import ANY
from aioc_runner.wire.connection import Connection, WayError, connection
from aioc_runner.wire.credentials import CredentialError, credentials
from aioc_runner.wire.target import TargetError, parse_target

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_runner.wire.credentials import Credentials
    from aioc_runner.wire.exchange import Recording
    from aioc_runner.wire.target import Target


LEAST = {
    "timeout": 0.001,
    "wait": 0,
    "concurrency": 1,
    "max_time": 1,
    "max_requests": 1,
    "max_tokens": 1,
}
"""The lowest value of each number."""


class ProbeOptions(TypedDict, total=False):
    """Options of `probe`; the defaults are those of `aioc probe`, which its help lists.

    profile: which rows are asked (`aioc spec --list profiles`); "openai" by default.
    only, skip: globs of row ids; `only` may name rows beyond the profile.
    client: ids of clients; asks for what they need, whatever the profile, and the report is about them.
    model: an id, or one for each kind of model, as in `{"chat": "llama3"}`; by default a listed one.
    api_key: sent as a bearer token; by default AIOC_API_KEY of the environment, if it is set.
    headers: sent with every request; those that contain credentials are redacted.
    name: what the report calls the server.
    timeout: seconds for one request.
    wait: seconds to wait for a server that is starting; by default only for one that is loading its model.
    concurrency: requests in flight at once.
    proxy: the proxy's URL, "" for none; by default that of the environment, as for `aioc-run`.
    cacert: a file of additional certificate authorities to trust.
    insecure: whether to leave certificates unchecked.
    no_v1: whether to use the URL as it is; by default `/v1` is tried if the URL has no version.
    max_time, max_requests, max_tokens: seconds, requests and tokens of answers after which a run ends.
    allow_writes: whether to ask for rows that create objects on the server; the run deletes them.
    """

    profile: str
    only: Sequence[str]
    skip: Sequence[str]
    client: Sequence[str]
    model: Mapping[str, str] | str
    api_key: str
    headers: Mapping[str, str]
    name: str
    timeout: float
    wait: float
    concurrency: int
    proxy: str
    cacert: Path | str
    insecure: bool
    no_v1: bool
    max_time: float
    max_requests: int
    max_tokens: int
    allow_writes: bool


def probe(url: str, **options: Unpack[ProbeOptions]) -> Run:
    """Ask a server for the rows of a profile, and grade what comes back.

    `url` is the base URL as an OpenAI SDK takes it; `/v1` is tried first if it has no version. Raises
    Unreachable if nothing answers, and Error for a wrong argument or inside a running event loop, where you
    use `aprobe` instead.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(aprobe(url, **options))
    raise Error("an event loop is running here, as in a notebook: write await aioc.aprobe(...)")


async def aprobe(url: str, **options: Unpack[ProbeOptions]) -> Run:
    """Do what `probe` does, inside a running event loop; a thread does the grading."""
    _validate(options)
    chosen = clients(options.get("client", ()))
    asked = _options(url, options, chosen)
    started = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    recording = await _recorded(asked)
    report = await asyncio.to_thread(judge, package(), recording, chosen)
    return Run(report, recording, started, asked.credentials.redactor.clean_rendered)


def _validate(options: ProbeOptions) -> None:
    """Reject options that a type checker would reject."""
    unknown = sorted(options.keys() - ProbeOptions.__annotations__.keys())
    if unknown:
        raise TypeError(f"probe() has no option {unknown[0]!r}")
    for name, least in LEAST.items():
        if options.get(name, least) < least:  # type: ignore[operator] # these are numbers
            raise Error(f"{name} is {least} or more")


def _options(url: str, options: ProbeOptions, chosen: Sequence[str]) -> session.Options:
    catalog, profile = package().catalog, options.get("profile", PROFILE)
    limits = catalog.limits
    only, skip = options.get("only", ()), options.get("skip", ())
    try:
        routes = [row.path for row in catalog.rows]
        target = parse_target(url, routes, as_given=options.get("no_v1", False))
        rows = plan.select(catalog, profile, only, skip, rows=plan.needed(catalog, chosen))
        way = _way(target, options)
        keys = _credentials(target, options, way.proxy.secrets if way.proxy else ())
    except (TargetError, CredentialError, WayError, plan.PlanError) as error:
        raise Error(str(error)) from None
    return session.Options(
        target=target,
        credentials=keys,
        profile=profile,
        rows=rows,
        models=_models(options.get("model", {})),
        name=options.get("name"),
        timeout=options.get("timeout", TIMEOUT),
        connection=way,
        wait=options.get("wait", WAIT),
        wait_for_port="wait" in options,
        concurrency=options.get("concurrency", CONCURRENCY),
        max_time=options.get("max_time", limits.run_seconds),
        max_requests=options.get("max_requests", limits.run_requests),
        max_tokens=options.get("max_tokens", limits.run_tokens),
        allow_writes=options.get("allow_writes", False),
    )


def _way(target: Target, options: ProbeOptions) -> Connection:
    cacert = options.get("cacert")
    return connection(
        target,
        os.environ,
        proxy=options.get("proxy"),
        cacert=None if cacert is None else Path(cacert),
        insecure=options.get("insecure", False),
    )


def _credentials(target: Target, options: ProbeOptions, others: Sequence[str]) -> Credentials:
    environment = {"AIOC_API_KEY": options["api_key"]} if "api_key" in options else os.environ
    lines = [f"{name}: {value}" for name, value in options.get("headers", {}).items()]
    placeholders = package().catalog.placeholder_keys
    return credentials(target, environment, None, lines, placeholders, others)


def _models(given: Mapping[str, str] | str) -> dict[str, str]:
    if isinstance(given, str):
        return {ANY: given}
    known = [kind.id for kind in package().catalog.model_kinds]
    unknown = [kind for kind in given if kind not in known]
    if unknown:
        raise Error(f'no model kind "{unknown[0]}"; choose from {", ".join(known)}')
    return dict(given)


async def _recorded(options: session.Options) -> Recording:
    try:
        return await session.ask(package(), options)
    except ModelRefused as error:
        raise Error(options.credentials.redactor.clean_words(str(error))) from None
    except session.Unreachable as error:
        raise Unreachable(f"can't reach {options.target.url}: {error}") from None

"""Notes next to the grades: why a run ended early, which models were refused, what else to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.catalog import contact
from aioc_runner.judge.summary import capabilities
from aioc_runner.judge.summary.left import leftovers
from aioc_runner.judge.summary.no_models import why_no_model
from aioc_runner.report.reasons import DIED, REASONS
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_generated.setting_types import Profile
    from aioc_runner.judge.context import RunContext
    from aioc_runner.report import Result
    from aioc_runner.wire.exchange import Recording
    from aioc_runner.wire.unsent import Stop

V1 = "/v1"
UNMINDED = ("retry", "cleanup", "liveness", "recognition", "base")
"""Requests for signs of life, and those after which no sign is asked for."""


def notes(context: RunContext, results: Sequence[Result], asked: Sequence[str] = ()) -> list[str]:
    """Write all notes; a report about clients suggests no other profile."""
    advice = () if asked else _advice(context, results)
    return [*_of_run(context), *_strangers(context), *advice]


def _of_run(context: RunContext) -> list[str]:
    said: list[str] = []
    if context.recording.stopped is not None:
        said.append(f"The run ended early: {_why_stopped(context, context.recording.stopped)}.")
    said += [*_base(context), *_way(context.recording)]
    if not context.models.listed:
        said.append(why_no_model(context))
    said += [*_refused_models(context), *leftovers(context)]
    if context.recording.crashes:
        rows = ", ".join(context.recording.crashes)
        said.append(f"{len(context.recording.crashes)} rows hit an internal error of aioc: {rows}.")
    return said


def _base(context: RunContext) -> Iterator[str]:
    """Say which base URL was found where the one that was tried first has no list of models."""
    recording = context.recording
    first = recording.base + V1
    if any(one.role == "base" and one.url.startswith(f"{first}/") for one in recording.exchanges):
        listed = contact(context.package.catalog).path.removeprefix(V1)
        yield f"The base URL is taken to be {recording.base}: {first}{listed} isn't there."


def _way(recording: Recording) -> Iterator[str]:
    """Say what was between the server and aioc, and may change its answers or read the requests."""
    if recording.proxy:
        reads = (
            "" if recording.base.startswith("https:") else ", which can read what is sent, including the key"
        )
        yield f"Requests went through the proxy {recording.proxy}{reads}."
    if recording.insecure:
        yield "Certificates weren't checked (--insecure), so it isn't known who answered."


def _refused_models(context: RunContext) -> Iterator[str]:
    """Name the models that the server lists but refuses, and where, and what was used instead."""
    models = context.models
    for path, refused in {"": models.refused, **models.refused_at}.items():
        for one, said in refused.items():
            words = said if said.endswith(("?", "!")) else f"{said.removesuffix('.')}."
            where, other = f" for {path}" if path else "", models.in_place_of(one, path)
            asked = f"{other} is used instead" if other else "no other is used instead"
            yield f"The server lists {one} but refuses it{where}: {words} {asked}; --model chooses another."


def _contact(context: RunContext) -> str:
    """Name what the run asked first."""
    row = contact(context.package.catalog)
    return f"{row.method} {row.path}"


def _strangers(context: RunContext) -> list[str]:
    """Name the models that a user asked for, and the server doesn't list."""
    listed = context.models.listed
    strangers = sorted({one for one in context.models.overrides.values() if listed and one not in listed})
    return [f"{_contact(context)} doesn't list {one}, which --model names." for one in strangers]


def _advice(context: RunContext, results: Sequence[Result]) -> list[str]:
    """Say which profile a user may have meant."""
    fitting = _fitting_profile(context, results)
    if fitting is None:
        return []
    return [f"If you don't need what is missing here: --profile {fitting.id} ({fitting.title})."]


def _fitting_profile(context: RunContext, results: Sequence[Result]) -> Profile | None:
    """Find the widest profile that insists on nothing that is missing, and mostly asks for what is there.

    A row that this run left out says neither.
    """
    missing = {one.id for one in results if one.status == "FAIL" and capabilities.is_gone(one)}
    there = {one.id for one in results if one.status in ("PASS", "WARN") and not capabilities.is_gone(one)}
    asked = {one.id for one in results if one.reason != "out-of-profile"}
    fitting = [
        profile
        for profile in context.package.catalog.profiles.values()
        if profile.verdict
        and missing.isdisjoint(profile.rows)
        and 2 * len(there & set(profile.rows)) > len(asked & set(profile.rows))
    ]
    return max(fitting, key=lambda profile: len(profile.rows)) if missing and fitting else None


def _why_stopped(context: RunContext, stopped: Stop) -> str:
    return f"{DIED.what}{_where(context)}" if stopped == "server-died" else str(REASONS[stopped].words)


def _where(context: RunContext) -> str:
    """Name the requests after which the server stopped answering."""
    lived = {exchange_key.asked_after(one.key) for one in context.recording.exchanges if one.status}
    cut = [
        one
        for one in context.recording.exchanges
        if one.failure is not None and one.role not in UNMINDED and one.key not in lived
    ]
    keys = [one.key for one in cut if one.connected] or [one.key for one in cut]
    return f" at {' or '.join(keys)}" if keys else ""

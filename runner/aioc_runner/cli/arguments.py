"""A command line of `aioc probe`, parsed: its parameters by subject."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from aioc_runner.cli.outputs import Delivery
from aioc_runner.record import Named

if TYPE_CHECKING:
    from pathlib import Path

    from _typeshed import DataclassInstance

G = TypeVar("G", bound="DataclassInstance")


class ServerOptions(Named):
    """Which server is asked, and its name."""

    target: str | None
    no_v1: bool
    name: str | None
    implementation: str | None
    demo: bool
    deviate: tuple[str, ...]


class Access(Named):
    """With which keys, and on which way; `key_variable` has the key of a target among several."""

    api_key_file: Path | None
    headers: tuple[str, ...]
    proxy: str | None
    cacert: Path | None
    insecure: bool
    key_variable: str | None = None


class Selection(Named):
    """What is asked for."""

    profile: str | None
    clients: tuple[str, ...]
    only: tuple[str, ...]
    skip: tuple[str, ...]
    phases: tuple[str, ...]
    models: tuple[str, ...]
    tools: Path | None
    deep: bool
    allow_writes: bool


class Pace(Named):
    """How fast, and how much at most."""

    timeout: float
    wait: float | None
    concurrency: int
    max_time: float | None
    max_requests: int | None
    max_tokens: int | None


class Acceptance(Named):
    """What makes the command fail."""

    fail_on: str
    baseline: Path | None
    update_baseline: bool
    strict_baseline: bool


class Several(Named):
    """What is for several servers."""

    targets: Path | None
    fresh: bool
    at_once: int
    per_host: int


class Arguments(Named):
    """A command line, parsed; `typed` names the parameters that the user gave."""

    server: ServerOptions
    access: Access
    selection: Selection
    pace: Pace
    delivery: Delivery
    acceptance: Acceptance
    several: Several
    catalog: Path | None
    repeat: int
    sdk: bool
    dry_run: bool
    typed: frozenset[str]

    @property
    def writes(self) -> bool:
        """Whether rows may create objects on the server; the demo has nobody's data."""
        return self.selection.allow_writes or self.server.demo


def arguments(typed: frozenset[str], **values: Any) -> Arguments:
    """Sort the parameters of the command by subject."""

    def group(kind: type[G]) -> G:
        return kind(**{one.name: values.pop(one.name) for one in fields(kind) if one.name in values})

    return Arguments(
        server=group(ServerOptions),
        access=group(Access),
        selection=group(Selection),
        pace=group(Pace),
        delivery=group(Delivery),
        acceptance=group(Acceptance),
        several=group(Several),
        typed=typed,
        **values,
    )

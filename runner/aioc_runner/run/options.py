"""What the user asked of a run."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from aioc_generated.settings import LIMITS
from aioc_runner.record import Named
from aioc_runner.run import plan
from aioc_runner.run.defaults import CONCURRENCY, TIMEOUT, WAIT
from aioc_runner.wire.connection import DIRECT, Connection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_generated.catalog import Row
    from aioc_generated.words import Phase
    from aioc_runner.run import user_tools
    from aioc_runner.wire.credentials import Credentials
    from aioc_runner.wire.target import Target


ANY = "any"
"""Stands for every kind of model."""


class Options(Named):
    """What the user asked for.

    `timeout` is seconds for one request; `wait` seconds for a server that is still loading or busy;
    `wait_for_port` keeps trying also while nothing listens; `max_time` (in seconds), `max_requests` and
    `max_tokens` bound the run; `tools` stand in place of those that rows offer; `allow_writes` lets rows make
    things on the server and delete them.
    """

    target: Target
    credentials: Credentials
    profile: str
    rows: tuple[Row, ...]
    phases: tuple[Phase, ...] = plan.ALL_PHASES
    models: Mapping[str, str] = field(default_factory=dict[str, str])
    name: str | None = None
    timeout: float = TIMEOUT
    wait: float = WAIT
    wait_for_port: bool = False
    concurrency: int = CONCURRENCY
    max_time: float = LIMITS.run_seconds
    max_requests: int = LIMITS.run_requests
    max_tokens: int = LIMITS.run_tokens
    tools: tuple[user_tools.Function, ...] = ()
    implementation: str | None = None
    allow_writes: bool = False
    connection: Connection = DIRECT

"""What the needs of clients say of a server with one fault."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.run import plan
from aioc_runner.serve.app import build_app
from aioc_runner.wire import har
from clients.fault import acting
from truth.clean import serving

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_runner.report import ClientVerdict, Report

PACKAGE = load()
EVIDENCE = Path(__file__).parents[2] / "spec" / "evidence"
RUN = "chat.har.xz"
"""Which run of a server is judged, where it has several."""

UNKNOWN = "it isn't known whether that stops it"

Predicted = Literal["works", "degrades", "breaks", "hedged", "unknown"]
SAID: Mapping[str, Predicted] = {
    "ready": "works",
    "ready-so-far": "works",
    "ready-but": "degrades",
    "not-ready": "breaks",
    "unknown": "unknown",
}


@dataclass(frozen=True, slots=True)
class Prediction:
    """What is said of a client, and the first reason."""

    says: Predicted
    why: str


def predicted(fault: str, server: str) -> Mapping[str, Prediction]:
    """Say what happens to each client on a server with this fault; saved runs have those that they have."""
    report = _saved(server) if (EVIDENCE / server).is_dir() else _report(fault)
    return {one.id: _prediction(one) for one in report.clients}


@cache
def _report(fault: str) -> Report:
    """Ask the reference server that acts a fault out for all that any client needs."""
    served, acted = acting(PACKAGE, fault)
    needed = plan.needed(PACKAGE.catalog, PACKAGE.catalog.clients)
    rows = tuple(row for row in PACKAGE.catalog.rows if row.id in needed)
    with serving(build_app(served, acted)) as demo:
        return judge(PACKAGE, demo.recording(rows=rows))


@cache
def _saved(server: str) -> Report:
    newest = max(EVIDENCE.glob(f"{server}/*/*.har.xz"), key=lambda one: (_version(one), one.name == RUN))
    return judge(PACKAGE, har.load(newest))


def _version(saved: Path) -> list[int]:
    """Put versions in order by their numbers, as in b9294 and b11549."""
    return [int(number) for number in re.findall("[0-9]+", saved.parent.name)]


def _prediction(told: ClientVerdict) -> Prediction:
    says = SAID[told.verdict]
    if says == "degrades" and all(UNKNOWN in one for one in told.because):
        says = "hedged"
    return Prediction(says, told.because[0] if told.because else "")

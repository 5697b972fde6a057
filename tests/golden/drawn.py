"""Reports on runs against the reference server with one to three faults, drawn by a seed."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from random import Random
from typing import TYPE_CHECKING

from aioc_runner.judge import judge
from aioc_runner.serve.app import build_app
from aioc_runner.serve.responder import actable
from truth import clean

if TYPE_CHECKING:
    from aioc_runner.report import Report

SEEDS = range(60)
MOST = 3
"""How many faults a run has at most."""


def faults(seed: int) -> list[str]:
    """Draw what the server acts out."""
    random = Random(seed)  # noqa: S311 -- the same ones each time
    return random.sample(actable(clean.PACKAGE.catalog), random.randint(1, MOST))


@cache
def report(seed: int) -> Report:
    """Report on a run, as if somebody had said whose server it is, so that something is known of it."""
    with clean.serving(build_app(clean.PACKAGE, faults(seed))) as demo:
        recording = demo.recording()
    named = Random(seed).choice(sorted(clean.PACKAGE.catalog.implementations))  # noqa: S311 -- as above
    return judge(clean.PACKAGE, replace(recording, implementation=named))

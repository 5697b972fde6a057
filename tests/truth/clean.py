"""The clean run that cases are planted in: the reference server asked for everything, and judged, once."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.routing import Mount

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.serve.app import build_app
from aioc_runner.serve.run import listening
from aioc_testing import virtual_time
from aioc_testing.demo import CONFORMING, Demo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.types import ASGIApp

    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Recording

PACKAGE = load()


@cache
def recording() -> Recording:
    """What the reference server answers."""
    with serving(build_app(PACKAGE)) as demo:
        return demo.recording()


@cache
def report() -> Report:
    """What the judge makes of that."""
    return judge(PACKAGE, recording())


@contextmanager
def serving(app: ASGIApp) -> Iterator[Demo]:
    """Serve an app where a run can ask it, in time that passes at once."""
    mounted = Starlette(routes=[Mount(f"/{CONFORMING}", app)])
    with virtual_time.installed(), listening(mounted) as url:
        yield Demo(PACKAGE, url)

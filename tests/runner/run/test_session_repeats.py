"""The same server, the same report: at any concurrency, live or from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.render import json
from aioc_runner.run import plan, session
from aioc_runner.serve.responder import actable
from aioc_runner.serve.run import running
from aioc_runner.wire import har
from aioc_testing import virtual_time
from aioc_testing.options import options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.wire.exchange import Recording

PACKAGE = load()
RUNS = 2
KEPT = "chat.stored.list"
"""What the server keeps of one run is in the next one's answer."""


@pytest.fixture(scope="module", name="url", params=["conforming", "deviating"])
def _url(request: pytest.FixtureRequest) -> Iterator[str]:
    """A server that conforms, and one that deviates in every way that it can at once."""
    deviate = actable(PACKAGE.catalog) if request.param == "deviating" else ()
    with virtual_time.installed(), running(PACKAGE, deviate=tuple(deviate)) as url:
        yield url


def recorded(url: str, concurrency: int) -> Recording:
    rows = tuple(row for row in plan.select(PACKAGE.catalog, "full") if row.id != KEPT)
    return session.run(PACKAGE, options(PACKAGE, url, "full", rows=rows, concurrency=concurrency))


@pytest.mark.sampled(1)
def test_any_concurrency(url: str) -> None:
    """How many requests are in flight, and who is answered first, leaves no trace in a report."""
    reports = {
        json.render(judge(PACKAGE, recorded(url, concurrency))) for concurrency in (1, 8) for _ in range(RUNS)
    }

    assert len(reports) == 1


def test_saved_run(url: str) -> None:
    """A saved run gives the live run's report, byte for byte."""
    recording = recorded(url, 4)
    saved = har.loads(har.dumps(recording, "2026-11-21T12:00:00.000Z"))

    assert json.render(judge(PACKAGE, saved)) == json.render(judge(PACKAGE, recording))

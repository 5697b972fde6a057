"""Signals at awkward moments: the report as far as it goes, nothing left behind, and the right exit code."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from threading import Event
from typing import TYPE_CHECKING

import pytest
from starlette.responses import JSONResponse, Response

from aioc_runner.catalog import load
from aioc_runner.report import contract
from aioc_testing.ran import started
from aioc_testing.troubled import ruled

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection
    from starlette.types import Receive, Scope, Send

PACKAGE = load()
SECONDS = 120
VIDEO = {"id": "video_canary", "object": "video", "status": "queued", "progress": 0, "model": "m"}
AIOC = """
import signal

from aioc_runner import cli

for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(one, signal.default_int_handler if one == signal.SIGINT else signal.SIG_DFL)
cli.main()
"""
SIGNALS = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129}

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")


class Later(JSONResponse):
    """An answer that comes once it is let go."""

    def __init__(self, body: object) -> None:
        super().__init__(body)
        self.asked, self.free = Event(), Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Wait, then answer."""
        self.asked.set()
        while not self.free.is_set():  # noqa: ASYNC110 -- another thread sets it
            await asyncio.sleep(0.02)
        await super().__call__(scope, receive, send)


@pytest.mark.parametrize(("number", "code"), SIGNALS.items())
def test_while_asking(number: signal.Signals, code: int) -> None:
    """Each of the three ends a run with a report of what was answered."""
    late = Later({})

    def rule(_: int, request: HTTPConnection) -> Response | None:
        return late if request.url.path == "/v1/embeddings" else None

    with (
        ruled(PACKAGE, rule) as url,
        started(AIOC, "probe", url, "--format", "json", "--only", "embeddings") as process,
    ):
        assert late.asked.wait(SECONDS)
        process.send_signal(number)
        out, _ = process.communicate(timeout=SECONDS)
        late.free.set()

    report = contract.read(json.loads(out))
    assert (process.returncode, report.stopped) == (code, "interrupted")
    assert report.summary["FAIL"] == 0


@pytest.mark.parametrize(("number", "code"), SIGNALS.items())
def test_while_cleaning_up(number: signal.Signals, code: int) -> None:
    """A signal during the deletion lets it end, and isn't forgotten."""
    late = Later({"id": "video_canary", "object": "video.deleted", "deleted": True})

    def rule(_: int, request: HTTPConnection) -> Response | None:
        return late if request.scope.get("method") == "DELETE" else None

    words = ("--profile", "full", "--only", "videos.create", "--allow-writes", "--fail-on", "never")
    with ruled(PACKAGE, rule) as url, started(AIOC, "probe", url, "--format", "json", *words) as process:
        assert late.asked.wait(SECONDS)
        process.send_signal(number)
        late.free.set()
        out, _ = process.communicate(timeout=SECONDS)

    assert (process.returncode, contract.read(json.loads(out)).sent.cleanup) == (code, 1)


@pytest.mark.parametrize(("number", "code"), SIGNALS.items())
def test_while_something_is_made(number: signal.Signals, code: int) -> None:
    """What a server makes while the signal comes is deleted, too."""
    late, deleted = Later(VIDEO), list[str]()

    def rule(_: int, request: HTTPConnection) -> Response | None:
        if request.scope.get("method") == "DELETE":
            deleted.append(request.url.path)
        made = request.scope.get("method") == "POST" and request.url.path == "/v1/videos"
        return late if made else None

    words = ("--profile", "full", "--only", "videos.create", "--allow-writes", "--phase", "B")
    with ruled(PACKAGE, rule) as url, started(AIOC, "probe", url, "--format", "json", *words) as process:
        assert late.asked.wait(SECONDS)
        process.send_signal(number)
        late.free.set()
        process.communicate(timeout=SECONDS)

    assert (process.returncode, deleted) == (code, ["/v1/videos/video_canary"])


@pytest.mark.parametrize(("number", "code"), SIGNALS.items())
def test_a_second_one(number: signal.Signals, code: int) -> None:
    """A second signal ends everything at once, with the code of one that came."""
    late = Later({})

    def rule(_: int, request: HTTPConnection) -> Response | None:
        return late if request.scope.get("method") == "DELETE" else None

    words = ("--profile", "full", "--only", "videos.create", "--allow-writes")
    with ruled(PACKAGE, rule) as url, started(AIOC, "probe", url, "--format", "json", *words) as process:
        assert late.asked.wait(SECONDS)
        process.send_signal(number)
        process.send_signal(signal.SIGTERM if number == signal.SIGINT else signal.SIGINT)
        out, err = process.communicate(timeout=SECONDS)
        late.free.set()

    assert (process.returncode in {code, 130, 143}, out) == (True, "")
    assert "Traceback" not in err

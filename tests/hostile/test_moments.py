"""A signal at a hundred moments of a run that makes things, from its first import to its last line.

A moment is one of the events that Python audits, of which a run has thousands: an import, a file that is
opened, a socket that connects, an event loop that is closed.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from aioc_runner.catalog import load
from aioc_runner.report import contract
from aioc_runner.serve.app import app_of
from aioc_runner.serve.responder import Responder
from aioc_runner.serve.run import listening

if TYPE_CHECKING:
    from pathlib import Path

PACKAGE = load()
SECONDS = 120
MOMENTS = 100
CODES = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129}
WORDS = ("--profile", "state", "--allow-writes", "--fail-on", "never", "--format", "json")
PROGRAM = """
import atexit, os, signal, sys

from aioc_runner import cli

number, moment, told = int(sys.argv.pop(1)), int(sys.argv.pop(1)), sys.argv.pop(1)
count = 0

def happens(event, _):
    global count
    count += 1
    if count == moment:
        os.kill(os.getpid(), number)

def over():
    with open(told, "w") as file:
        file.write(str(count))
    if moment < 0:
        os.kill(os.getpid(), number)

for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(one, signal.default_int_handler if one == signal.SIGINT else signal.SIG_DFL)
# Who is registered first is called last.
atexit.register(over)
sys.addaudithook(happens)
cli.main()
"""
"""`aioc`, told which signal comes at which event, and where to write how many there were.

At -1 the signal comes when Python is about to end.
"""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")


def ran(number: int, moment: int, told: Path) -> tuple[int, str, str, list[str]]:
    """Run a profile that makes things: exit code, stdout, stderr, and what is left on the server."""
    responder = Responder(PACKAGE)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "AIOC_API_KEY": "aioc-demo"}
    with listening(app_of(responder)) as url:
        command = [sys.executable, "-c", PROGRAM, str(number), str(moment), str(told), "probe", url, *WORDS]
        done = subprocess.run(
            command, env=environment, check=False, capture_output=True, text=True, timeout=SECONDS
        )
    return done.returncode, done.stdout, done.stderr, responder.store.left


@pytest.fixture(scope="module", name="events")
def _events(tmp_path_factory: pytest.TempPathFactory) -> int:
    """How many events a run has that nobody interrupts; a signal that comes after all of them is none."""
    told = tmp_path_factory.mktemp("moments") / "events"
    code, out, _, left = ran(signal.SIGHUP, -1, told)

    assert (code, left) == (0, [])
    assert contract.read(json.loads(out)).stopped is None
    return int(told.read_text())


@pytest.mark.sampled(4)
@pytest.mark.parametrize("moment", range(MOMENTS))
def test_at_a_moment(moment: int, events: int, tmp_path: Path) -> None:
    """The right exit code, a report or none, no traceback, and nothing that was made is left."""
    number = [*CODES][moment % len(CODES)]
    told = tmp_path / "events"

    code, out, err, left = ran(number, 1 + events * moment // MOMENTS, told)

    # A run whose last event comes earlier than that of the first one has ended before.
    missed = told.exists() and int(told.read_text()) < events * moment // MOMENTS
    assert (code, left) == (0 if missed else CODES[number], [])
    assert "Traceback" not in err
    assert not out or contract.read(json.loads(out)).summary["FAIL"] == 0

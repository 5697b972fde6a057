"""Whatever a server does: a report with the right outcome, within bounds, and the key in no form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aioc_testing.canary import CANARY, leaks
from aioc_testing.hostile import TAKEN
from hostile.rows import LONGER, SERVERS
from hostile.rows.places import FLOATS
from hostile.running import BOUND_SECONDS, probed

if TYPE_CHECKING:
    from pathlib import Path

    from aioc_testing.virtual_time import Clock
    from hostile.rows.case import Case

# A server that hangs is left behind with its line open.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


MOST_WORDS, MOST_SHOWN = 4000, 100_000
SHOWN = frozenset({"stdout", "stderr", "report.md", "report.json"})


def check(case: Case, folder: Path, clock: Clock) -> None:
    """Hold a run to its outcome, to the time that it may take, and to what it may tell."""
    TAKEN.most = 0
    run = probed(case.server, case.row, folder, *case.options)
    code, status, kind, words = case.outcome
    told = run.told(case.row)

    assert {name: leaks(data) for name, data in run.artefacts.items() if leaks(data)} == {}
    assert (run.code, told.status) == (code, status)
    assert kind in told.kinds
    assert words in told.words
    assert case.never not in told.words
    assert clock.now <= BOUND_SECONDS
    assert TAKEN.most <= case.most
    assert not [result for result in run.report["results"] if result.get("reason") == "crashed"]
    assert case.header is None or case.header in run.headers(case.row)
    assert len(told.words) < MOST_WORDS
    assert len(run.artefacts["stdout"]) < MOST_SHOWN
    assert {name for name in SHOWN & run.artefacts.keys() if obeyed(run.artefacts[name])} == set()


def obeyed(data: bytes) -> str:
    """Which characters a terminal or an editor would obey."""
    return "".join({char for char in data.decode() if not char.isprintable()} - {"\n"})


@pytest.mark.sampled(35)
@pytest.mark.parametrize("case", SERVERS.values(), ids=SERVERS)
def test_server(case: Case, tmp_path: Path, clock: Clock) -> None:
    """One row against one server."""
    check(case, tmp_path, clock)


@pytest.mark.whole
@pytest.mark.parametrize("case", LONGER.values(), ids=LONGER)
def test_server_that_takes_long(case: Case, tmp_path: Path, clock: Clock) -> None:
    """The same for whole profiles and large answers."""
    check(case, tmp_path, clock)


@pytest.mark.parametrize(
    "text",
    [
        CANARY,
        CANARY.upper(),
        CANARY[::-1],
        CANARY.encode().hex(),
        " ".join(CANARY),
        "".join(f"<b>{one}</b>" for one in CANARY),
        FLOATS,
    ],
)
def test_the_search_finds(text: str) -> None:
    """What the artefacts are searched by finds the key, and nothing where there is none."""
    assert leaks(f"so {text}!".encode())
    assert leaks(text.encode("utf-16"))
    assert not leaks(b"Incorrect API key provided: sk-proj-REDACTED")

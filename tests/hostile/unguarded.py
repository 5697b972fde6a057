"""Takes each guard away and shows that the row which it is for fails; says which rows have no guard here.

python tests/hostile/unguarded.py [GUARD]...
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("compiler", "runner", "generated", "tests")]

from websockets.frames import Opcode  # noqa: E402 -- found by the line above

from aioc_runner.redact.transforms import folded  # noqa: E402 -- found by the line above
from aioc_testing import virtual_time  # noqa: E402
from hostile.circumstances import CASES  # noqa: E402
from hostile.rows import SERVERS  # noqa: E402
from hostile.test_circumstances import test_one_clear_line  # noqa: E402
from hostile.test_servers import check  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Mapping

SECONDS = 60
REDACTOR_ROOM = "aioc_runner.redact"
REDACTOR = f"{REDACTOR_ROOM}.redactor"
WIRE = "aioc_runner.wire"


@dataclass(frozen=True)
class Guard:
    """What is replaced by what, and the rows that fail without it."""

    place: str
    instead: Any
    rows: tuple[str, ...]


def same(_: object, value: Any, **__: object) -> Any:
    """Give back what came."""
    return value


def nothing(*_: object, **__: object) -> None:
    """Do nothing."""


def all_headers(_: object, response: Any, answer: Any) -> None:
    """Take headers of any size."""
    answer.headers += [
        (name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw
    ]


GUARDS: Mapping[str, Guard] = {
    "the key as it is": Guard(f"{REDACTOR}.Redactor.clean", same, ("says the key back",)),
    "a key under a transform": Guard(
        f"{REDACTOR}.Traces.within",
        lambda *_: False,
        (
            "says the key rotated",
            "says the key with spaces",
            "says the key as bytes",
            "embeds the key",
            "redirects to the key",
            "says the key in base64 behind two",
            "says the key in UTF-16",
            "names a member by the key",
            "names a model by the key",
            "redirects in tabs",
            "squeezes the key",
            "says the key for a status",
        ),
    ),
    "a key between quoted zeros": Guard(
        f"{REDACTOR}._QUOTED_BYTE", re.compile("(?!)"), ("says the key in UTF-16 for a status",)
    ),
    "a key in pieces": Guard(
        f"{REDACTOR}.spoken",
        lambda data: iter([folded(data)]),
        ("streams a part letter by letter", "says a part in log probabilities"),
    ),
    "a key that is cut": Guard(f"{REDACTOR}.cut_at", nothing, ("breaks off in the key",)),
    "values in all": Guard(
        f"{WIRE}.keeping.Keeping._excess",
        nothing,
        ("sends 150,000 objects", "sends a stream of a million lists"),
    ),
    "the size of headers": Guard(
        f"{WIRE}.http.HttpClient._take_headers",
        all_headers,
        ("sends one long header", "sends 10,000 headers"),
    ),
    "what comes before an answer": Guard(
        f"{WIRE}.before_answer.BeforeAnswer._counted", same, ("says 100 for ever", "hints early without end")
    ),
    "comments and blank lines": Guard(
        f"{WIRE}.sse.IDLE", sys.maxsize, ("sends nothing but blank lines without end",)
    ),
    "frames": Guard(
        f"{WIRE}.websocket._WHOLE",
        tuple(Opcode),
        ("pings without end", "pings without end once it has begun"),
    ),
    "what is squeezed": Guard(
        f"{REDACTOR_ROOM}.spoken.squeezed", lambda _: iter(()), ("says the key in gzip inside a file",)
    ),
    "wide letters": Guard(
        f"{REDACTOR_ROOM}.spoken._plainly", lambda _: iter(()), ("says the key in wide letters",)
    ),
    "silence": Guard(
        "aioc_runner.run.silence.Silence.expects", lambda *_: True, ("is silent for a whole group",)
    ),
    "requests": Guard(
        "aioc_runner.run.spending.Spending.start", nothing, ("is given three requests", "is given two tokens")
    ),
    "what is inert": Guard(
        "aioc_runner.cli.exit_codes._inert",
        lambda message: message,
        ("a profile of control characters", "an option of control characters", "a profile that turns round"),
    ),
    "regular files": Guard(
        "aioc_runner.regular.stat.S_ISREG",
        lambda _: True,
        ("a run that is a pipe", "a run that is a device", "tools that never end", "a key that is a pipe"),
    ),
    "authorities": Guard(
        "aioc_runner.regular.is_pipe_or_device",
        lambda _: False,
        ("an authority that is a pipe", "an authority that is without end"),
    ),
    "fields beside the data": Guard(
        f"{REDACTOR_ROOM}.spoken._of_fields",
        lambda _: iter(()),
        ("says a part in fields that nobody knows", "says a part in retries"),
    ),
    "JSON inside strings": Guard(
        f"{REDACTOR_ROOM}.spoken.Texts._inside", lambda *_: [], ("says a part in JSON inside a string",)
    ),
    "the depth of JSON": Guard(
        "aioc_runner.documents.json_text._harmless", lambda *_: True, ("nests 150 lists",)
    ),
    "the length of events": Guard(f"{WIRE}.sse.Decoder._stop", nothing, ("sends an event without end",)),
    "the time of a run": Guard("aioc_runner.run.session._Session._end", nothing, ("is given two seconds",)),
    "marks in one pass": Guard(
        "aioc_runner.judge.checks.word_count.LEAST",
        re.compile(r"[^\s<]+|<+(?=\s|$)"),
        ("answers a megabyte of marks",),
    ),
    "the size of a run": Guard(f"{WIRE}.har.LONGEST_FILE", 1 << 30, ("a run that is 49 MB of zeros",)),
}


def main(names: list[str]) -> int:
    """Try each guard, and say which rows pass without theirs, and how many have none here."""
    missed = 0
    for name in names or list(GUARDS):
        guard = GUARDS[name]
        with patch(guard.place, guard.instead):
            passing = [row for row in guard.rows if holds(row)]
        missed += len(passing)
        said = f"MISSED by {', '.join(passing)}" if passing else f"ok ({len(guard.rows)} rows)"
        sys.stdout.write(f"without {name}: {said}\n")
        sys.stdout.flush()
    known = {row for guard in GUARDS.values() for row in guard.rows}
    others = [row for row in (*SERVERS, *CASES) if row not in known]
    sys.stdout.write(f"{len(known)} rows have a guard here, {len(others)} have none: {'; '.join(others)}\n")
    return int(missed > 0)


def holds(row: str) -> bool:
    """Whether a row passes; one that takes too long or ends in any other way doesn't.

    A process of its own can be ended whatever it does, and what is replaced here is replaced there.
    """
    with tempfile.TemporaryDirectory() as folder:
        child = get_context("fork").Process(target=tried, args=(row, Path(folder)))
        child.start()
        child.join(SECONDS)
        if child.is_alive():
            child.kill()
            child.join()
    return child.exitcode == 0


def tried(row: str, folder: Path) -> None:
    """Run a row as its test does; what it fails with is no news."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
    if row in CASES:
        test_one_clear_line(CASES[row], folder)
        return
    with virtual_time.installed() as clock:
        check(SERVERS[row], folder, clock)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

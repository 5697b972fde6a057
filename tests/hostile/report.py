"""Prints the peak memory and the time of runs of the default profile against servers that send too much.

python tests/hostile/report.py [NAME]...
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("compiler", "runner", "generated", "tests")]

from aioc_testing import hostile as wire  # noqa: E402 -- found by the line above
from aioc_testing.canary import CANARY  # noqa: E402
from aioc_testing.troubled import behaving  # noqa: E402
from hostile import servers as on  # noqa: E402
from hostile.rows import sockets, speaking  # noqa: E402

if TYPE_CHECKING:
    from aioc_testing.hostile import Behaviour

WAIT = """
import json, os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, status, usage = os.wait4(child.pid, 0)
print(json.dumps([os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss]))
"""
"""A small process between: what it starts begins with the peak of who started it, and this one is large."""

MOST_BYTES = 256 << 20
MOST_SECONDS = 60.0
AUDIO = "Content-Type: audio/mpeg"
VECTOR = b'{"object":"embedding","index":0,"embedding":[0.1]}'
SERVERS: dict[str, Behaviour] = {
    "a byte a second": on.drips,
    "silent POSTs": on.posts(on.silent),
    "answers after 4.9 s": on.posts(on.slow_but_sure),
    "bodies without end": wire.endless_body,
    "30 MB of []": on.posts(on.body(on.many(b"[]", 10_000_000))),
    "a bomb": on.posts(wire.gzip_bomb),
    "31 MB of speech": on.posts(on.body(b"ID3" + os.urandom(31_000_000), AUDIO)),
    "a million vectors": on.posts(on.body(on.many(VECTOR, 1_000_000, b'{"data":[', VECTOR + b"]}"))),
    "100,000 models": on.listing(*map(str, range(100_000))),
    "50,000 models": on.listing(*map(str, range(50_000))),
    "a million choices": on.posts(on.body(on.choices(1_000_000))),
    "40,000 choices": on.posts(on.body(on.choices(40_000))),
    "interim answers without end": on.posts(wire.endless_continue),
    "blank lines without end": speaking.endless(wire.STREAM, b"\n" * 50_000),
    "chunk extensions without end": speaking.endless(speaking.CHUNKED, b"1;a=" + b"x" * 8000 + b"\r\n \r\n"),
    "lines that are no text": speaking.endless(wire.STREAM, b"data: \xff\n" * 5_000),
    "pings without end": sockets.upgraded(sockets.without_end(on.frame(b"", 9) * 1000)),
    "large messages without end": sockets.LARGE["sends large messages without end"].server,
    "11 MB of words": on.posts(on.document(on.chat("lorem ipsum dolor " * 620_000))),
}


def main(names: list[str]) -> int:
    """Run them one after the other, and say which bound is missed."""
    missed = 0
    for name in names or list(SERVERS):
        with behaving(SERVERS[name]) as url:
            code, seconds, cpu, peak = measured(url)
        is_within = peak <= MOST_BYTES and seconds <= MOST_SECONDS
        missed += not is_within
        verdict = "ok    " if is_within else "MISSED"
        used = f"{peak >> 20} MB, {seconds:.1f} s, {cpu:.1f} CPU s"
        sys.stdout.write(f"{verdict} {name}: exit {code}, {used}\n")
        sys.stdout.flush()
    sys.stdout.write(f"at most {MOST_BYTES >> 20} MB and {MOST_SECONDS:g} s: {missed} missed\n")
    return int(missed > 0)


def measured(url: str) -> tuple[int, float, float, int]:
    """Run `aioc probe`: exit code, seconds on the clock, seconds of the processor, peak in bytes."""
    command = [sys.executable, "-m", "aioc_runner", "probe", url, "--timeout", "5", "--wait", "3", "-q"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "AIOC_API_KEY": CANARY}
    begin = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", WAIT, *command], env=environment, check=True, capture_output=True
    )
    seconds = time.perf_counter() - begin
    code, cpu, peak = json.loads(done.stdout)
    # Linux counts kilobytes, macOS bytes.
    return code, seconds, cpu, peak * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Measures speed as ratios, each against a bound taken in the same run.

python tests/bench/run.py [NAME]...        (latency, local, start, judging, redaction, compile)
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("compiler", "runner", "generated", "tests")]

from bench import compile_time, judging, latency, local, redaction, start  # noqa: E402 -- found by the line above

MISSED = 8
"""The exit code where bounds are missed: no crash has it."""

BENCHES = {
    "latency": latency,
    "local": local,
    "start": start,
    "judging": judging,
    "redaction": redaction,
    "compile": compile_time,
}


def main(names: list[str]) -> int:
    """Run these benchmarks, or all, and say which bound is missed."""
    missed = 0
    sys.stdout.write(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    for name in names or list(BENCHES):
        for measured in BENCHES[name].measure(ROOT):
            sys.stdout.write(f"{measured}\n")
            sys.stdout.flush()
            missed += not measured.holds
    sys.stdout.write("every bound holds\n" if not missed else f"{missed} bounds missed\n")
    return MISSED if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Reads what a fuzzer makes up, guided by which lines it reaches; nightly, since it takes minutes.

python tests/hostile/fuzz.py [--seconds S] [READER]...

It ends with 1 where a reader raised what it shouldn't, took more than `SLOW` seconds or too much memory; the
input is printed, and becomes a test. https://github.com/google/atheris
"""

from __future__ import annotations

import argparse
import importlib
import json
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("compiler", "runner", "generated", "tests")]

atheris: Any = importlib.import_module("atheris")

with atheris.instrument_imports(include=["aioc_compiler.parse", "aioc_runner"]):
    from aioc_compiler.parse import load as yaml_loader
    from aioc_runner import catalog
    from aioc_runner.judge import judge
    from aioc_runner.redact.redactor import Redactor
    from aioc_runner.report import contract
    from aioc_runner.wire import har, sse

from pydantic import ValidationError  # noqa: E402

from aioc_testing.canary import CANARY, leaks  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.wire.exchange import Recording

SECONDS, SLOW, MOST_MB, LONGEST = 60, 20, 1500, 4096
RUNS = ROOT / "tests/faults/runs"
SAVED = RUNS / "llama-cpp.har"


@cache
def recording() -> Recording:
    """A run of a real server."""
    return har.load(SAVED)


@cache
def package() -> CatalogPackage:
    """The catalog that answers are judged by."""
    return catalog.load()


@cache
def redactor() -> Redactor:
    """What hunts for the canary."""
    return Redactor([CANARY])


def read_sse(data: bytes) -> None:
    """Read a stream at once and in two pieces: the same events."""
    decoder = sse.Decoder(1000, 100)
    half = data[0] % (len(data) + 1) if data else 0
    events = [*decoder.feed(data[:half]), *decoder.feed(data[half:])]
    if tuple(events) != sse.decode(data, 1000, 100).events:
        raise AssertionError("other events in two pieces")


def read_har(data: bytes) -> None:
    """Read a saved run, or refuse it."""
    with suppress(har.HarError):
        har.loads(data)


def read_report(data: bytes) -> None:
    """Read a report, or refuse it in one of the two ways that its readers know."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return
    with suppress(ValidationError, contract.ContractError):
        contract.read(document)


def read_yaml(data: bytes) -> None:
    """Read a file of the spec: a document, or problems with a place."""
    loaded, problems = yaml_loader.load("x.yaml", data)
    if loaded is None and not problems:
        raise AssertionError("neither a document nor a problem")


def redact(data: bytes) -> None:
    """Keep the key out, or the whole answer: around it may stand anything."""
    at = data[0] % (len(data) + 1) if data else 0
    for whole in (True, False):
        kept = redactor().clean_answer(data[:at] + CANARY.encode() + data[at:], whole=whole)
        if kept is not None and leaks(kept):
            raise AssertionError("the key is kept")


def judge_changed(data: bytes) -> None:
    """Judge a run in which other bytes stand in an answer: no row crashes."""
    known = recording()
    number, start, length = (*data[:3], 0, 0, 0)[:3]
    at = number % len(known.exchanges)
    one = known.exchanges[at]
    begin = start * len(one.body) // 256
    body = one.body[:begin] + data[3:] + one.body[begin + length :]
    exchanges = (*known.exchanges[:at], replace(one, body=body), *known.exchanges[at + 1 :])
    rows = tuple({"models.list", one.row or "models.list"})
    report = judge(package(), replace(known, exchanges=exchanges, planned=rows))
    if any(result.reason == "crashed" for result in report.results):
        raise AssertionError("a row crashed")


READERS: Mapping[str, Callable[[bytes], None]] = {
    "sse": read_sse,
    "har": read_har,
    "report": read_report,
    "yaml": read_yaml,
    "redaction": redact,
    "judge": judge_changed,
}


def seeds(reader: str) -> list[bytes]:
    """Begin with what each reader is for."""
    bodies = [one.body for one in recording().exchanges if one.body]
    return {
        "sse": [body for body in bodies if b"data:" in body],
        "har": [path.read_bytes() for path in RUNS.glob("*.har")],
        "yaml": [path.read_bytes() for path in (ROOT / "spec").glob("*/*.yaml")],
    }.get(reader, bodies)


def main() -> int:
    """Fuzz each reader in a process of its own, and print what made one fail."""
    parser = argparse.ArgumentParser(description="Fuzz the readers of what others wrote.")
    parser.add_argument("readers", nargs="*", metavar="READER", help=f"{', '.join(READERS)}  [default: all]")
    parser.add_argument("--seconds", type=int, default=SECONDS, help="for each reader  [default: 60]")
    given = parser.parse_args()
    return max([_fuzzed(name, given.seconds) for name in given.readers or READERS])


def _fuzzed(reader: str, seconds: int) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "corpus").mkdir()
        for number, seed in enumerate(seeds(reader)):
            (folder / "corpus" / str(number)).write_bytes(seed[:LONGEST])
        flags = [f"-max_total_time={seconds}", f"-timeout={SLOW}", f"-rss_limit_mb={MOST_MB}"]
        places = [
            f"-artifact_prefix={folder}/",
            f"-max_len={LONGEST}",
            "-verbosity=1",
            str(folder / "corpus"),
        ]
        command = [sys.executable, __file__, ONE, reader, *flags, *places]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        made = [path for path in folder.iterdir() if path.is_file()]
        sys.stdout.write(f"{reader}: {'failed' if done.returncode or made else 'ok'}, {_told(done.stderr)}\n")
        for path in made:
            sys.stdout.write(f"{path.name}: {path.read_bytes()!r}\n{done.stderr[-3000:]}\n")
        sys.stdout.flush()
        return int(done.returncode != 0 or bool(made))


def _told(said: str) -> str:
    """How many inputs were read."""
    return next((line for line in reversed(said.splitlines()) if line.startswith("Done ")), "no end")


ONE = "--one"

if __name__ == "__main__":
    if sys.argv[1:2] == [ONE]:
        atheris.Setup([sys.argv[0], *sys.argv[3:]], READERS[sys.argv[2]])
        atheris.Fuzz()
    sys.exit(main())

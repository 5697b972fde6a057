"""Records the runs that faults are planted in: of real servers, and of ours for what they lack.

    python tests/faults/record.py [llama-cpp=URL] [mlx-lm=URL] [vllm=URL] ...

A server without a URL is started on the tiny model that tests/real carries; vLLM has to be running already.
Paths of this machine are written as /models/tiny.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
TREES = [str(HERE.parents[1] / tree) for tree in ("runner", "generated")]
sys.path[:0] = [*TREES, str(HERE.parent), str(HERE.parent / "real")]

import servers  # noqa: E402 -- from tests/real, put on the path above

from aioc_runner.wire import har  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from aioc_runner.wire.exchange import Exchange

RUNS = HERE / "runs"
COMPARED = {"chat.completions", "chat.completions.logprobs", "chat.completions.parts", "embeddings"}
"""Rows with which others compare their answers, or which others go on from."""

STARTED = ("llama-cpp", "llama-cpp-embed", "mlx-lm")
FOLDERS = rb"(?:work|home|root|tmp|opt|srv|usr|Users|private)"
MACHINE = (
    (re.compile(rb"/" + FOLDERS + rb"(/[A-Za-z0-9_.@-]+)+"), b"/models/tiny"),
    (re.compile(rb"%2F" + FOLDERS + rb"(%2F[A-Za-z0-9_.@-]+)+"), b"%2Fmodels%2Ftiny"),
    (re.compile(rb"-Linux-[^\"]*"), b"-Linux"),
)
"""What a server says of the machine it runs on, and what stands in its place."""


@contextmanager
def started(name: str) -> Iterator[str]:
    """Start a server on the tiny model; yields its base URL."""
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        if name == "mlx-lm":
            with servers.mlx_lm(scratch) as url:
                yield url
        else:
            with servers.llama_cpp(scratch, embed=name.endswith("-embed")) as url:
                yield url


def record(name: str, *target: str) -> None:
    """Probe a server, save the run, and leave out of it what is this machine's."""
    path = RUNS / f"{name}.har"
    command = [
        sys.executable,
        "-m",
        "aioc_runner",
        "probe",
        *target,
        "--deep",
        "--name",
        name,
        "--save",
        str(path),
    ]
    subprocess.run(
        [*command, "--concurrency", "1", "--fail-on", "never"],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(TREES)},
    )
    recording = har.load(path)
    exchanges = tuple(scrubbed(one) for one in recording.exchanges)
    har.save(path, replace(recording, exchanges=exchanges))
    path.chmod(0o644)


def without_what(name: str) -> list[str]:
    """Leave out of a run the rows that another one has, but for those with which others compare."""
    had = set(har.load(RUNS / f"{name}.har").planned) - COMPARED
    return [word for row in sorted(had) for word in ("--skip", row)]


def scrubbed(exchange: Exchange) -> Exchange:
    """Leave out of an exchange what is the machine's that the server ran on."""
    return replace(
        exchange,
        url=clean(exchange.url.encode()).decode(),
        body=clean(exchange.body),
        request_body=clean(exchange.request_body),
    )


def clean(data: bytes) -> bytes:
    """Leave out of bytes what names this machine."""
    for pattern, stand_in in MACHINE:
        data = pattern.sub(stand_in, data)
    return data


def main(arguments: list[str]) -> None:
    """Record every run that can be recorded here."""
    urls = dict(argument.split("=", 1) for argument in arguments)
    record("reference", "--demo")
    record("reference-more", "--demo", "--profile", "full", *without_what("reference"))
    for name in dict.fromkeys((*STARTED, *urls)):
        server: AbstractContextManager[str] = nullcontext(urls[name]) if name in urls else started(name)
        with server as url:
            record(name, url)


if __name__ == "__main__":
    main(sys.argv[1:])

"""Judging a long stream, beside reading its chunks by `json.loads`."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from aioc_runner.catalog import load
from aioc_runner.serve.run import running
from aioc_runner.wire import har
from bench.measured import Measured, medians, process

if TYPE_CHECKING:
    from collections.abc import Iterator

AIOC = ("-m", "aioc_runner", "probe")
ROW = "chat.completions.stream"
CHUNKS = 10_000
LIMIT = 100.0
"""No aim, only a watch: each chunk is parsed, held to its model, put together and looked at by checks."""

PARSE = """
import json, sys
for line in open(sys.argv[1], "rb"):
    json.loads(line)
"""


def measure(root: Path) -> Iterator[Measured]:
    """CPU seconds that ten thousand more chunks take."""
    with tempfile.TemporaryDirectory() as name:
        short, long, lines, none = (Path(name, file) for file in ("short.har", "long.har", "lines", "none"))
        with running(load()) as url:
            process(root, [*AIOC, url, "--only", ROW, "--save", str(short)])
        lines.write_bytes(_lengthened(short, long))
        none.touch()
        took = medians(
            root,
            short=[*AIOC, str(short)],
            long=[*AIOC, str(long)],
            lines=["-c", PARSE, str(lines)],
            none=["-c", PARSE, str(none)],
        )
    judged, parsed = took["long"].cpu - took["short"].cpu, took["lines"].cpu - took["none"].cpu
    what = f"judging a stream of {CHUNKS} chunks over json.loads"
    yield Measured(what, judged / parsed, LIMIT, " x", f"{judged:.2f} against {parsed:.3f} CPU s")


def _lengthened(short: Path, long: Path) -> bytes:
    """Write the run with a chunk of text repeated; gives the chunks, one a line."""
    recording = har.load(short)
    streamed = next(one for one in recording.exchanges if b"data: {" in one.body)
    events = [part for part in streamed.body.split(b"\n\n") if part.strip()]
    said = next(at for at, event in enumerate(events) if _has_text(event))
    many = [*events[:said], *[events[said]] * CHUNKS, *events[said + 1 :]]
    longer = replace(streamed, body=b"\n\n".join(many) + b"\n\n")
    exchanges = tuple(longer if one is streamed else one for one in recording.exchanges)
    long.write_bytes(har.dumps(replace(recording, exchanges=exchanges)))
    return b"\n".join(event.removeprefix(b"data: ") for event in many if b"{" in event)


def _has_text(event: bytes) -> bool:
    text = event.removeprefix(b"data: ")
    chunk = json.loads(text) if text.startswith(b"{") else {}
    return any(choice["delta"].get("content") for choice in chunk.get("choices", ()))

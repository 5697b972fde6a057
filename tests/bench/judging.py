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
    from collections.abc import Callable, Iterator

AIOC = ("-m", "aioc_runner", "probe")
ROW = "chat.completions.stream"
CHUNKS = 10_000
LIMIT = 4.0
"""Each chunk is parsed, told from others by its form, put together and looked at by checks."""

PARSE = """
import json, sys
for line in open(sys.argv[1], "rb"):
    json.loads(line)
"""


def measure(root: Path) -> Iterator[Measured]:
    """CPU seconds that ten thousand more chunks take: all the same, and each with a text of its own."""
    with tempfile.TemporaryDirectory() as name:
        short, long, lines, none = (Path(name, file) for file in ("short.har", "long.har", "lines", "none"))
        varied = Path(name, "varied.har")
        with running(load()) as url:
            process(root, [*AIOC, url, "--only", ROW, "--save", str(short)])
        size = lines.write_bytes(_lengthened(short, long, _same)) / 1e6
        _lengthened(short, varied, _other)
        none.touch()
        took = medians(
            root,
            short=[*AIOC, str(short)],
            long=[*AIOC, str(long)],
            varied=[*AIOC, str(varied)],
            lines=["-c", PARSE, str(lines)],
            none=["-c", PARSE, str(none)],
        )
    parsed = took["lines"].cpu - took["none"].cpu
    for side, kind in (("long", "equal"), ("varied", "different")):
        judged = took[side].cpu - took["short"].cpu
        what = f"judging a stream of {CHUNKS} {kind} chunks over json.loads"
        speed = f"{size / judged:.1f} MB/s against {size / parsed:.0f} MB/s"
        yield Measured(
            what, judged / parsed, LIMIT, " x", f"{judged:.2f} against {parsed:.3f} CPU s; {speed}"
        )


def _lengthened(short: Path, long: Path, changed: Callable[[bytes, int], bytes]) -> bytes:
    """Write the run with a chunk of text repeated, each one changed; gives the chunks, one a line."""
    recording = har.load(short)
    streamed = next(one for one in recording.exchanges if b"data: {" in one.body)
    events = [part for part in streamed.body.split(b"\n\n") if part.strip()]
    said = next(at for at, event in enumerate(events) if _has_text(event))
    repeated = [changed(events[said], number) for number in range(CHUNKS)]
    many = [*events[:said], *repeated, *events[said + 1 :]]
    longer = replace(streamed, body=b"\n\n".join(many) + b"\n\n")
    exchanges = tuple(longer if one is streamed else one for one in recording.exchanges)
    long.write_bytes(har.dumps(replace(recording, exchanges=exchanges)))
    return b"\n".join(event.removeprefix(b"data: ") for event in many if b"{" in event)


def _same(event: bytes, _: int) -> bytes:
    return event


def _other(event: bytes, number: int) -> bytes:
    """Let a chunk say another word than the others."""
    head, content, tail = event.partition(b'"content":"')
    return b"%s%s%d %s" % (head, content, number, tail)


def _has_text(event: bytes) -> bool:
    text = event.removeprefix(b"data: ")
    chunk = json.loads(text) if text.startswith(b"{") else {}
    return any(choice["delta"].get("content") for choice in chunk.get("choices", ()))

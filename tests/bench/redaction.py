"""Redacting answers of several kinds, beside reading them by `json.loads`."""

from __future__ import annotations

import base64
import json
import random
import time
from functools import partial
from typing import TYPE_CHECKING

from aioc_runner.redact.redactor import Redactor
from bench.measured import Measured

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

KEY = "sk-proj-Zq7Xw2Lm9Rt4Vb8Nc5Kd1Hf6"
SLOWEST = 2.0
"""Seconds for a megabyte: no aim, only a watch."""

CHUNK = {"id": "1", "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "a"}}]}


def measure(root: Path) -> Iterator[Measured]:
    """CPU seconds for a megabyte of each kind."""
    del root
    redactor = Redactor([KEY])
    for name, document in _documents().items():
        data = json.dumps(document).encode()
        size = len(data) / 1e6
        redacted, parsed = _cpu(partial(redactor.clean_answer, data)), _cpu(partial(json.loads, data))
        detail = f"{size / redacted:.1f} MB/s against json.loads with {size / max(parsed, 1e-6):.0f} MB/s"
        yield Measured(f"redacting a megabyte of {name}", redacted / size, SLOWEST, " s", detail)


def _documents() -> dict[str, object]:
    numbers = random.Random(1)  # noqa: S311 -- no secret
    return {
        "words": {"content": "lorem ipsum dolor " * 60_000},
        "a picture": {"b64_json": base64.b64encode(numbers.randbytes(750_000)).decode()},
        "vectors": {
            "data": [{"embedding": [numbers.uniform(-1, 1) for _ in range(1536)]} for _ in range(32)]
        },
        "chunks": [CHUNK] * 10_000,
    }


def _cpu(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin

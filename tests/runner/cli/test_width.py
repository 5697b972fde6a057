"""What commands list is as wide as the terminal, or as COLUMNS says: 80 here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_testing.ran import Ran

RUNS = Path(__file__).parents[2] / "faults" / "runs"
COMMANDS = (
    "spec",
    "spec --all",
    "spec chat.completions",
    "spec responses.stream",
    *(f"spec --list {what}" for what in ("profiles", "implementations", "clients", "deviations")),
    *(f"explain {what}" for what in ("stream.done", "codex", "vllm", "stream-usage-missing", "wrong-type")),
    "explain chat.completions.stream",
    f"diff {RUNS / 'vllm.har'} {RUNS / 'llama-cpp.har'}",
    "matrix",
    "matrix --server vllm --server llama-cpp --mocks",
    "probe --demo --dry-run",
)
ADDRESS = "https://"
"""An address to copy stays one line, however long."""


@pytest.mark.parametrize("command", COMMANDS, ids=lambda one: one.replace(f"{RUNS}/", ""))
def test_listings_fit(aioc: Callable[..., Ran], command: str) -> None:
    """No line is wider, but for addresses."""
    ran = aioc(*command.split())
    lines = ran.out.splitlines()

    assert ran.code in (0, 1)
    assert [one for one in lines if cell_len(one) > 80 and ADDRESS not in one] == []

"""`aioc diff` from the command line to its exit code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_testing.ran import Ran

RUNS = Path(__file__).parents[2] / "faults" / "runs"
LLAMA_CPP, VLLM = RUNS / "llama-cpp.har", RUNS / "vllm.har"


def test_a_run_beside_itself(aioc: Callable[..., Ran]) -> None:
    """Nothing differs: exit 0."""
    ran = aioc("diff", LLAMA_CPP, LLAMA_CPP)

    assert (ran.code, ran.out.strip().splitlines()[-1], ran.err) == (0, "no differences", "")


def test_two_servers(aioc: Callable[..., Ran]) -> None:
    """What differs is listed by row and request, and the exit code is 1."""
    ran = aioc("diff", LLAMA_CPP, VLLM, "--only", "models.list", "--format", "json")
    told = json.loads(ran.out)["differences"]

    assert ran.code == 1
    assert {one["where"] for one in told} <= {"models.list"}
    assert {
        "where": "models.list",
        "aspect": "extra",
        "at": "$.models",
        "left": "there",
        "right": "-",
    } in told


def test_a_report_beside_a_run(aioc: Callable[..., Ran], tmp_path: Path) -> None:
    """A report has no answers to compare, and says so; its grades are the run's."""
    report = tmp_path / "run.json"
    aioc("render", LLAMA_CPP, "--output", report)
    ran = aioc("diff", report, LLAMA_CPP)

    assert ran.code == 0
    assert ran.err == f"{report} is a report: the answers themselves can't be compared\n"


def test_what_is_neither(aioc: Callable[..., Ran], tmp_path: Path) -> None:
    """A file that is neither report nor run is one line and a 2."""
    (tmp_path / "other.json").write_text("[]")

    assert aioc("diff", LLAMA_CPP, tmp_path / "other.json").code == 2
    assert aioc("diff", LLAMA_CPP, tmp_path / "nowhere.har").err.startswith("Error: can't read ")

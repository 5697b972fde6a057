"""Reports on real servers, held to facts that were checked by hand."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import servers
import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

FACTS: dict[str, dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "facts.yaml").read_text())

pytestmark = pytest.mark.real


@contextmanager
def started(name: str, scratch: Path) -> Iterator[str]:
    if name == "mlx-lm":
        with servers.mlx_lm(scratch) as url:
            yield url
    else:
        with servers.llama_cpp(scratch, embed=name.endswith("embed")) as url:
            yield url


def aioc_run(*arguments: str) -> dict[str, Any]:
    """A JSON report, by the command that users type."""
    command = [sys.executable, "-m", "aioc_runner", "probe", *arguments, "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode in (0, 1), done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def status(result: dict[str, Any]) -> str:
    return f"{result['status']} {result.get('reason', '')}".strip()


def grave(result: dict[str, Any]) -> set[str]:
    return {
        re.sub(r"\[\d+\]", "[*]", f"{one['severity']} {one['kind']} {one['at']}")
        for one in result["findings"]
        if one["severity"] != "note"
    }


@pytest.mark.parametrize("name", FACTS)
def test_report_says_what_the_bytes_say(name: str, tmp_path: Path) -> None:
    """Each row has the grade, and each grave finding the place, that a person found in the raw bytes."""
    with started(name, tmp_path) as url:
        report = aioc_run(url, "--save", str(tmp_path / "run.har"))
    results = {result["id"]: result for result in report["results"]}

    for row, fact in FACTS[name].items():
        assert (row, status(results[row])) == (row, fact["is"])
        assert (row, grave(results[row])) == (row, set(fact.get("findings", ())))
    assert report == aioc_run(str(tmp_path / "run.har"))

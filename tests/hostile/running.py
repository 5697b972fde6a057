"""Runs `aioc probe` against a server in this process, with everything that it can write."""

from __future__ import annotations

import io
import json
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from aioc_runner.cli import exit_codes, shell, stale
from aioc_runner.render import FORMATS
from aioc_runner.wire import http
from aioc_testing.canary import CANARY
from aioc_testing.troubled import behaving

if TYPE_CHECKING:
    from pathlib import Path

    from aioc_testing.hostile import Behaviour

SUFFIXES = [one.suffix for one in FORMATS.values() if one.suffix]
BOUNDS = ("--timeout", "5", "--wait", "3")
BOUND_SECONDS = 60.0


@dataclass(frozen=True)
class Told:
    """A row's status, its reason and the kinds of its findings, and all their words."""

    status: str
    kinds: frozenset[str]
    words: str


@dataclass(frozen=True)
class Probed:
    """How a run ended, its report, and all that it wrote."""

    code: int
    report: dict[str, Any]
    artefacts: dict[str, bytes]

    def told(self, row: str) -> Told:
        """What the report says of a row; where there is none, what the command says."""
        result = next((one for one in self.report["results"] if one["id"] == row), None)
        if result is None:
            return Told("", frozenset({""}), self.artefacts["stderr"].decode())
        notes = [self.report["remarks"][at] for at in result.get("remarks", [])]
        found = [*result["findings"], *notes]
        words = "\n".join([result["detail"], *(one["message"] for one in found)])
        return Told(
            result["status"], frozenset({result.get("reason", ""), *(one["kind"] for one in found)}), words
        )

    def headers(self, row: str) -> set[tuple[str, str]]:
        """What the saved run has of the head of a row's first answer, its reason under no name."""
        entries = json.loads(self.artefacts["run.har"])["log"]["entries"]
        answer = next(one["response"] for one in entries if one["_aioc"]["key"] == f"{row}/probe")
        return {(one["name"], one["value"]) for one in answer["headers"]} | {("", answer["statusText"])}


def probed(server: Behaviour, row: str, folder: Path, *options: str) -> Probed:
    """Ask a server for a row as a user would, with the canary as the key."""
    outputs = [word for suffix in SUFFIXES for word in ("--output", str(folder / f"report{suffix}"))]
    with behaving(server) as url:
        words = [
            "probe",
            url,
            "--only",
            row,
            "-vv",
            *BOUNDS,
            *outputs,
            "--save",
            str(folder / "run.har"),
            *options,
        ]
        code, out, err = ran(*words)
    files = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
    report = json.loads(files.get("report.json", b'{"results": []}'))
    return Probed(code, report, {**files, "stdout": out.encode(), "stderr": err.encode()})


def ran(*words: str, **env: str) -> tuple[int, str, str]:
    """Run `aioc` with these words: its exit code, and what it wrote."""
    out, err = io.StringIO(), io.StringIO()
    environment = {**os.environ, "AIOC_API_KEY": CANARY, "COLUMNS": "100", **env}
    with (
        patch.dict(os.environ, environment),
        patch.object(sys, "argv", ["aioc", *words]),
        patch.object(stale, "notice", lambda _: ""),
        # Time that is not real passes while another thread works.
        patch.object(http, "LARGE", sys.maxsize),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        code = exit_codes.guarded(shell.shell, "aioc")
    return code, out.getvalue(), err.getvalue()

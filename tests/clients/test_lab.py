"""The lab's scripts say what the lab has to know; the programs themselves run every night."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from clients.cell import cells
from clients.lab.program import programs
from clients.lab.run import observed
from clients.lab.running import LIMIT, Ran, run
from clients.predicting import PACKAGE

if TYPE_CHECKING:
    from pathlib import Path

    from clients.lab.program import Program

PROGRAMS = programs()


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=list(PROGRAMS))
def test_a_script_says_what_it_needs(program: Program) -> None:
    """Its client, its packages by number, what it can't do without; and all versions are locked."""
    assert program.main
    assert program.version
    assert program.lock.is_file()


def test_who_was_seen_can_be_run_again() -> None:
    """Each client that cells speak of has a script."""
    assert {one.client for one in cells()} <= {one.client for one in PROGRAMS.values()}
    assert len({one.client for one in PROGRAMS.values()} & set(PACKAGE.catalog.clients)) > 10


@pytest.mark.parametrize(
    ("parts", "instead", "expected"),
    [
        ({"chat": "Hi", "tool": 1}, "", "works"),
        ({"chat": "Hi", "tool": "raises KeyError"}, "", "degrades"),
        ({"chat": "", "tool": 1}, "", "breaks"),
        ({}, "Traceback", "breaks"),
        ({}, LIMIT, "hangs"),
    ],
)
def test_tells_what_was_seen(parts: dict[str, object], instead: str, expected: str) -> None:
    program = PROGRAMS["langchain"]

    assert observed(program, Ran({"chat": "Hi", "tool": 1}), Ran(parts, instead))[0] == expected


def test_a_program_is_ended_by_its_time(tmp_path: Path) -> None:
    """One that never ends is ended, with all that it started."""
    script = tmp_path / "sleeper.py"
    script.write_text(
        "# client: codex\n# packages: a@1\n# main: file\n# seconds: 1\nimport time; time.sleep(60)\n"
    )
    program = replace(PROGRAMS["codex"], script=script)

    assert run(program, "http://127.0.0.1:1") == Ran({}, LIMIT)


def test_a_program_is_told_where_the_server_is(tmp_path: Path) -> None:
    script = tmp_path / "teller.py"
    script.write_text(
        "# client: codex\n# packages: a@1\n# main: url\nimport parts as p; p.tell({'url': lambda: p.URL})\n"
    )
    program = replace(PROGRAMS["codex"], script=script)

    assert run(program, "http://127.0.0.1:1") == Ran({"url": "http://127.0.0.1:1/v1"})

"""One way to run a command line: in this process, as `aioc` would."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aioc_runner.cli import exit_codes, shell, stale
from aioc_testing.ran import Ran

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def aioc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Run `aioc` with these words."""
    monkeypatch.setenv("COLUMNS", "80")
    # Somebody may be editing the spec of this checkout.
    monkeypatch.setattr(stale, "notice", lambda _: "")

    def run(*words: object) -> Ran:
        monkeypatch.setattr("sys.argv", ["aioc", *map(str, words)])
        code = exit_codes.guarded(shell.shell, "aioc")
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run

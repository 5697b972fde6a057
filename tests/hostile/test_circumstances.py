"""Whatever stands on a command line or in a file, it is one clear line, and no crash."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from hostile.circumstances import CASES
from hostile.running import ran

if TYPE_CHECKING:
    from pathlib import Path

    from hostile.odd import Odd

pytestmark = pytest.mark.skipif(os.name == "nt", reason="files as POSIX has them")


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_one_clear_line(case: Odd, tmp_path: Path) -> None:
    """The exit code, a line that says what is wrong, and nothing that a terminal obeys."""
    path = tmp_path / case.name
    case.make(path)
    code, out, err = ran(*(word.replace("@", str(path)) for word in case.words), **case.env)

    assert (code, out) == (case.code, "")
    assert case.said.replace("@", str(path)) in err
    assert err.count("\n") == 1
    assert err.removesuffix("\n").isprintable()
    assert len(err) < 3000

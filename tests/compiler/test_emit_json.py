"""What JSON has no word for isn't written."""

from __future__ import annotations

from typing import Any

import pytest

from aioc_compiler.emit.json import dump


@pytest.mark.parametrize("value", [float("nan"), [float("inf")]], ids=str)
def test_no_number(value: Any) -> None:
    """What JSON has no word for is refused."""
    with pytest.raises(ValueError, match="JSON"):
        dump(value)

"""The cases that aren't judged right yet: a list that only gets shorter."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PENDING = Path(__file__).with_suffix(".yaml")


@cache
def _sets() -> Mapping[str, Mapping[str, str]]:
    found: Mapping[str, Mapping[str, str]] = yaml.load(PENDING.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return found


def pending(name: str) -> Mapping[str, str]:
    """What is wrong with the cases of a set, by id."""
    return _sets().get(name) or {}


def params(name: str, ids: Iterable[str]) -> list[object]:
    """The cases of a set for pytest, those that are pending as expected to fail."""
    wrong = pending(name)
    return [pytest.param(one, id=one, marks=_expected(wrong[one]) if one in wrong else ()) for one in ids]


def _expected(reason: str) -> pytest.MarkDecorator:
    return pytest.mark.xfail(reason=reason, raises=AssertionError)

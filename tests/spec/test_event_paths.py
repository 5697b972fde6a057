"""Checks on streams look at each event once: an answer may have thousands."""

from __future__ import annotations

import re

from aioc_runner.catalog import load

ABSOLUTE = re.compile(r"\[\?[^\]]*[^@.\w]\$")
"""A filter that asks, at each item, about the whole document."""


def test_no_event_is_asked_about_all_others() -> None:
    """The library for JSONPath looks at both sides of `&&`: such a filter takes the square of the events."""
    checks = [one for one in load().catalog.checks.values() if one.root == "events"]
    assert checks
    assert [one.id for one in checks if ABSOLUTE.search(one.at) or ABSOLUTE.search(one.unless or "")] == []

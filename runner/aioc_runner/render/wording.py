"""How a finding is worded in every format."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aioc_runner.documents.json_path import pattern_of
from aioc_runner.text import SEVERAL, contrasted

if TYPE_CHECKING:
    from aioc_runner.report import Finding, Result

MEMBER = re.compile(r"\$\[(\d+)\]\.(?=\w)")
EVENT = re.compile(r"\$\[(\d+)\]")
WHERE = re.compile(r"^in (\$\[\d+\][^,]*|what the events add up to), ")
REPEATED = re.compile(r"([^\W\d]{2,}?)\1+")
UNCONTRASTED = ("missing", "absent", "not-implemented")
"""Kinds of findings whose message already says that something is missing."""


def explanation(result: Result) -> str:
    """Explain a row's grade, unless its worst finding says the same."""
    # The detail is the gravest finding's message, with a count of the others.
    said = any(
        result.detail in one.message or (one.message and result.detail.startswith(one.message))
        for one in result.findings
    )
    return "" if said else result.detail


def sentence(finding: Finding) -> str:
    """Describe what is wrong; for a check, say what was expected and what came instead."""
    failed = finding.kind == "check-failed"
    return with_acceptance(
        finding, eventwise(contrasted(finding.message, finding.expected) if failed else finding.message)
    )


def with_acceptance(finding: Finding, words: str) -> str:
    """Begin with the reason if a baseline accepts the finding."""
    return f"accepted ({finding.accepted}): {words}" if finding.accepted else words


def placeless(text: str) -> str:
    """Leave out the place, the number of places, and repetitions of a word."""
    said = EVENT.sub("$", WHERE.sub("", text)).removesuffix(SEVERAL)
    return pattern_of(REPEATED.sub(r"\1", said))


def eventwise(text: str) -> str:
    """Name events of a stream, and members of them, in words: events are counted from 0, as in JSONPaths."""
    return EVENT.sub(r"event \1", MEMBER.sub(lambda found: f"event {found[1]}'s ", text))


def place(finding: Finding) -> str:
    """Name the place of a finding, unless its message does."""
    return "" if finding.at == "$" or finding.at in finding.message else eventwise(finding.at)


def contrast(finding: Finding) -> tuple[str, str] | None:
    """Return what was expected and what came, unless the message says both."""
    expected, actual = finding.expected, finding.actual
    if finding.kind in UNCONTRASTED or (actual == "nothing" and " missing" in finding.message):
        return None
    if not (expected and actual) or (expected in finding.message and actual in finding.message):
        return None
    return expected, actual

"""What a graded row shows of one part of it: the features that the matrix lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.documents.json_path import pattern_of, places
from aioc_runner.judge.findings import WEIGHT

if TYPE_CHECKING:
    from aioc_generated.evidence_types import About
    from aioc_runner.report import Finding, Result, Status

GRADES: dict[str, Status] = {"fail": "FAIL", "warn": "WARN", "note": "PASS"}
ANSWER = "$"


def part(result: Result, about: About, document: Any) -> tuple[Status, str | None]:
    """Grade one part of a row that was graded, with the words of the finding that decides.

    The part is unseen, and so skipped, where the answer as a whole is wrong, or where a `document` has
    nothing at the place; None stands for an answer that is no single document, such as a stream.
    """
    graver = sorted(result.findings, key=lambda one: WEIGHT[one.severity])
    unseen = next((one for one in graver if _hides(one, about)), None)
    if unseen is not None:
        return "SKIP", unseen.message
    mine = [one for one in graver if one.check in about.checks or _is_in(one, about)]
    worst = mine[0] if mine else None
    if worst is not None and worst.severity != "note":
        return GRADES[worst.severity], worst.message
    untold = next((one for one in mine if one.kind == "inconclusive"), None)
    if untold is not None:
        return "SKIP", untold.message
    if about.at is not None and document is not None and not places(about.at, document):
        return "SKIP", f"the answer has no {about.at}"
    return "PASS", None


def _hides(one: Finding, about: About) -> bool:
    """Whether a finding is about the whole answer, or about what the member is in."""
    if one.check is not None or one.severity == "note":
        return False
    place = pattern_of(one.at)
    inside = about.at is not None and place != about.at and _begins(about.at, place)
    return place == ANSWER or inside


def _is_in(one: Finding, about: About) -> bool:
    return one.check is None and about.at is not None and _begins(pattern_of(one.at), about.at)


def _begins(path: str, start: str) -> bool:
    """Whether a path leads through the place where another ends."""
    return path == start or path.startswith((f"{start}.", f"{start}["))

"""Runs a check on an answer: it passes, it fails, or the answer gave no opportunity to judge."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from aioc_runner.documents import json_path
from aioc_runner.judge.checks import RULES, CheckContext, Unclear, Violation, find
from aioc_runner.judge.findings import finding
from aioc_runner.judge.schema.validate import validate
from aioc_runner.record import Record
from aioc_runner.text import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from aioc_generated.check_types import Check
    from aioc_generated.words import Root
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.documents.json_path import Path
    from aioc_runner.judge.checks.context import Complaint
    from aioc_runner.judge.matches import Matches
    from aioc_runner.judge.read.body import Answer
    from aioc_runner.report import Finding

NAMES = re.compile(r"'([^']+)'")
NOWHERE: Mapping[Root, str] = {
    "body": "there is no JSON answer",
    "events": "the answer has no events",
    "assembled": "there is no readable answer",
    "headers": "there are no headers",
    "error": "there is no JSON refusal",
    "rejection": "nothing was refused",
    "repeat": "there is no second JSON answer",
    "cleanup": "it wasn't deleted",
    "content": "there is no file",
}
"""What is said if there is no document for a check."""

AS_SENT: tuple[Root, ...] = ("body", "events", "assembled", "headers", "error", "repeat")
"""Documents whose places are those of the bytes, or of what events add up to; others are our own."""

State = Literal["ok", "failed", "inconclusive"]


class Outcome(Record):
    """What came of a check, why for people, where, and why in a word, if a rule said so."""

    state: State
    why: str = ""
    path: Path = ()
    reason: str | None = None


def run(
    package: CatalogPackage,
    check: Check,
    answer: Answer,
    request: Mapping[str, Any],
    before: Mapping[str, Mapping[Root, Any]] | None = None,
) -> Finding | None:
    """Run a check; None if it passes. `before` are the documents of earlier rows' answers, by row."""
    outcome = evaluate(package, check, answer, request, before)
    if outcome.state == "ok":
        return None
    failed = outcome.state == "failed"
    return finding(
        "check-failed" if failed else "inconclusive",
        f"{check.title}: {outcome.why}",
        at=outcome.path,
        severity=check.severity if failed else "note",
        expected=check.title,
        actual=outcome.why,
        check=check.id,
        reason=outcome.reason,
        why=check.why if failed else None,
        source=check.source[0] if check.source else None,
    )


def evaluate(
    package: CatalogPackage,
    check: Check,
    answer: Answer,
    request: Mapping[str, Any],
    before: Mapping[str, Mapping[Root, Any]] | None = None,
) -> Outcome:
    """Look at the documents of an answer with the eyes of a check."""
    if check.root not in answer.roots:
        return Outcome("inconclusive", NOWHERE[check.root])
    root = answer.roots[check.root]
    search = answer.search(check.root)
    context = CheckContext(
        root=root,
        search=search,
        at=check.at,
        matches=search.find(check.at),
        request=request,
        ending=answer.ending,
        headers=answer.roots.get("headers", {}),
        earlier=_earlier(check, (before or {}).values()),
        repeated=answer.roots.get("repeat"),
        formats=package.catalog.media,
        others=before or {},
    )
    outcome = _outcome(package, check, context)
    if outcome.state == "failed" and check.unless and search.find(check.unless):
        why = f"{outcome.why}, and {check.unless_because or 'this answer was cut off or the model declined'}"
        return Outcome("inconclusive", why, outcome.path)
    return outcome


def _earlier(check: Check, before: Iterable[Mapping[Root, Any]]) -> tuple[Any, ...]:
    """Find what a check across rows looks at in the answers before."""
    if not check.across:
        return ()
    return tuple(
        match.value for roots in before if check.root in roots for match in find(check.at, roots[check.root])
    )


def _outcome(package: CatalogPackage, check: Check, context: CheckContext) -> Outcome:
    if check.rule is not None and check.rule.over == "document":
        return _outcome_of(RULES[check.rule.rule](context, check.rule), ())
    complaints = _complaints(package, check, context)
    if check.match == "none":
        return _none(check, context.matches, complaints)
    if check.match == "some":
        return _some(check, context.matches, complaints)
    wrong = next(((at, one) for at, one in enumerate(complaints) if one is not None), None)
    if wrong is not None:
        return _outcome_of(wrong[1], context.matches[wrong[0]].path)
    return Outcome("ok") if complaints else Outcome("inconclusive", f"there is no {_place(check.at)}")


def _place(at: str) -> str:
    """Name a place; of a search for any of several names, the names."""
    names = NAMES.findall(at.rpartition("[")[2])
    return " or ".join(names) if len(names) > 1 else at


def _some(check: Check, matches: Matches, complaints: Sequence[Complaint | None]) -> Outcome:
    if None in complaints:
        return Outcome("ok")
    return (
        _outcome_of(complaints[0], matches[0].path)
        if complaints
        else Outcome("failed", f"there is no {_place(check.at)}", (), "absent")
    )


def _none(check: Check, matches: Matches, complaints: Sequence[Complaint | None]) -> Outcome:
    if None not in complaints:
        return Outcome("ok")
    first = matches[complaints.index(None)]
    where = json_path.render(first.path) if check.root in AS_SENT else "it"
    return Outcome("failed", f"{where} is {shown(first.value)}", first.path, "present")


def _complaints(package: CatalogPackage, check: Check, context: CheckContext) -> list[Complaint | None]:
    """Ask a check's rule or schema about each value; of equal texts, about the first."""
    values = context.matches.values
    if check.rule is not None:
        return [RULES[check.rule.rule](context, check.rule, value) for value in values]
    if check.schema is None:
        return [None for _ in values]
    texts = dict.fromkeys(value for value in values if isinstance(value, str))
    known = {text: _unlike(package, check.schema, text) for text in texts}
    schema = check.schema
    return [known[one] if isinstance(one, str) else _unlike(package, schema, one) for one in values]


def _unlike(package: CatalogPackage, schema: str, value: Any) -> Violation | None:
    wrong = [one for one in validate(package, schema, value).findings if one.severity == "fail"]
    return Violation("unlike-schema", wrong[0].message.replace("$", "it", 1)) if wrong else None


def _outcome_of(complaint: Complaint | None, path: Path) -> Outcome:
    if complaint is None:
        return Outcome("ok")
    place = complaint.path or path
    if isinstance(complaint, Unclear):
        return Outcome("inconclusive", complaint.message, place)
    return Outcome("failed", complaint.message, place, complaint.reason)

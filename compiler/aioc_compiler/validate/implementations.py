"""What is known of an implementation is about rows that are there, and told apart by its id."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aioc_compiler.catalog.globs import matching
from aioc_compiler.catalog.holds import held_ids
from aioc_compiler.diagnostics import Problem, instead, listed, nearest, quote
from aioc_compiler.parse.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_compiler.parse.spec import Entry, Spec

PLACES = ("header", "models", "body")
"""Where rules of recognition look besides the paths of aioc.yaml."""

API = "/v1/"


def find(spec: Spec) -> Iterator[Problem]:
    """Find rules, ids and rows that lead nowhere."""
    yield from _inside_the_api(spec)
    rows = {row.id: held_ids(row, "checks", spec) for row in spec.sound("row")}
    running: dict[str, list[str]] = {}
    for row, checks in rows.items():
        for check in checks:
            running.setdefault(check, []).append(row)
    for entry in spec.sound("implementation"):
        yield from _file(entry)
        yield from _rules(entry, [*PLACES, *spec.recognition], settled=spec.settings is not None)
        yield from _ids(entry)
        yield from _wordless(entry)
        yield from _loose(entry)
        if "row" not in spec.blind:
            yield from _rows(entry, spec)
            yield from _idle_checks(entry, rows, running)


def _inside_the_api(spec: Spec) -> Iterator[Problem]:
    """What answers below /v1 is a row's business, and costs its budget."""
    for name, path in spec.recognition.items():
        if spec.settings and str(path).startswith(API):
            place = spec.settings.positions.value(("recognition", name))
            message = f"{quote(path)} is part of the API"
            yield Problem(spec.settings.path, *place, "bad-path", "", message, "name a path outside of /v1")


def _file(entry: Entry) -> Iterator[Problem]:
    if entry.stem != entry.id:
        message = f"stands in the file {quote(entry.stem)}.yaml"
        yield entry.problem("bad-file-name", message, f"name the file {entry.id}.yaml", "id")


def _rules(entry: Entry, known: list[str], *, settled: bool) -> Iterator[Problem]:
    for path, rule in (*places(entry.data, "recognise.*"), *places(entry.data, "contradicted.*")):
        if rule["where"] not in known and settled:
            hint = nearest(rule["where"], known) or f"it is {listed(known)}"
            yield entry.problem("unknown-place", f"no place {quote(rule['where'])}", hint, *path, "where")
        if rule.get("version", 0) > _groups(rule["matches"]):
            message = f"there is no group {rule['version']} in {quote(rule['matches'])}"
            yield entry.problem("bad-regex", message, "put the version in parentheses", *path, "version")


def _groups(pattern: str) -> int:
    """Count the groups of an expression; one that doesn't compile is reported elsewhere."""
    try:
        return re.compile(pattern).groups
    except (re.error, RecursionError, OverflowError):
        return 9


def _ids(entry: Entry) -> Iterator[Problem]:
    seen: set[str] = set()
    for path, known in places(entry.data, "known_issues.*.id"):
        if not known.startswith(f"{entry.id}."):
            message = f"{quote(known)} doesn't begin with its implementation's id"
            yield entry.problem("bad-id", message, f"begin it with {entry.id}.", *path)
        if known in seen:
            message = f"{quote(known)} exists already"
            yield entry.problem("duplicate-id", message, "choose other words", *path)
        seen.add(known)


def _wordless(entry: Entry) -> Iterator[Problem]:
    """Find words that are looked for where reports have but a name."""
    for path, detect in places(entry.data, "known_issues.*.detect.*"):
        if "extra" in detect and "actual" in detect:
            message = f"{quote('extra')} has no actual value"
            yield entry.problem("idle-words", message, f"leave out {quote('actual')}", *path, "actual")


def _loose(entry: Entry) -> Iterator[Problem]:
    """Find what whatever goes wrong would be put down to."""
    for path, detect in places(entry.data, "known_issues.*.detect.*"):
        if detect.get("finding") == "status" and not {"status", "actual"} & set(detect):
            message = "a status has many causes"
            remedy = "add a status or its message: status: [400], actual: response_format"
            yield entry.problem("loose-status", message, remedy, *path, "finding")


def _rows(entry: Entry, spec: Spec) -> Iterator[Problem]:
    rows = spec.ids("row")
    for path, pattern in places(entry.data, "known_issues.*.rows.*"):
        if not matching([pattern], rows):
            hint = instead(pattern, rows, "look into endpoints/")
            yield entry.problem("unknown-row", f"no row {quote(pattern)}", hint, *path)


def _idle_checks(
    entry: Entry, rows: Mapping[str, object], running: Mapping[str, Sequence[str]]
) -> Iterator[Problem]:
    """Find checks that none of the rows runs: nothing would ever be seen."""
    for path, known in places(entry.data, "known_issues.*"):
        own = matching(known["rows"], rows)
        for at, check in places(known, "detect.*.check"):
            users = running.get(check, ())
            if own and users and own.keys().isdisjoint(users):
                message = f"none of these rows has the check {quote(check)}"
                yield entry.problem("idle-check", message, f"rows with it: {listed(users[:3])}", *path, *at)

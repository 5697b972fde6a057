"""A rule finds what it looks at, on every row that lists a check with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.holds import held, held_ids
from aioc_compiler.catalog.resolve import PREFLIGHT, ordered_rows, request_body
from aioc_compiler.diagnostics import instead, listed, quote
from aioc_compiler.validate.arguments import asking, sound
from aioc_compiler.validate.schema_paths import types

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec
    from aioc_compiler.validate.arguments import Argument

    Listing = Mapping[str, Sequence[Entry]]
    """The rows that list each check or deviation, in the catalog's order."""

REQUESTS = ("request", "fallback", "repeat")


def find(spec: Spec) -> Iterator[Problem]:
    """Find checks whose rule has nothing to look at, or nothing to compare with."""
    listing = rows_by("checks", spec)
    for check, rule, _ in asking(spec):
        yield from _root(check, rule)
        yield from _at_once(check, rule)
        yield from _unrepeated(check, rule, listing, spec)
    places = {row.id: place for place, row in enumerate(ordered_rows(spec))}
    for argument in sound(spec, "row"):
        yield from _row(argument, places, listing, spec)
    for argument in sound(spec, "request-member"):
        yield from _member(argument, listing, spec)
    for argument in sound(spec, "event-type"):
        yield from _event(argument, listing, spec)


def rows_by(key: str, spec: Spec) -> Listing:
    """The rows that list each check or deviation, by the key under which they do."""
    return spec.once(_rows_by, key)


def _rows_by(spec: Spec, key: str) -> Listing:
    found: dict[str, list[Entry]] = {}
    for row in ordered_rows(spec):
        for name in held_ids(row, key, spec) if row.sound else ():
            found.setdefault(name, []).append(row)
    return found


def _root(check: Entry, rule: Entry) -> Iterator[Problem]:
    root, may = check.data.get("root", "body"), rule.data["roots"]
    if ("root",) not in check.wrong and root not in may:
        at = ("root",) if "root" in check.data else ("rule",)
        message = f"the rule {rule.id} doesn't look at {root}"
        yield check.problem("wrong-root", message, f"it looks at {listed(may)}", *at)


def _at_once(check: Entry, rule: Entry) -> Iterator[Problem]:
    """Find what says nothing to a rule, as it looks at all matches at once, or at each by itself."""
    if rule.data["over"] == "document" and "match" in check.data:
        message = f"match has no effect on the rule {rule.id}, which looks at all matches at once"
        yield check.key_problem("idle-key", message, "leave it out", "match")
    if rule.data["over"] == "value" and check.data.get("across"):
        message = f"across has no effect on the rule {rule.id}, which looks at each value by itself"
        yield check.key_problem("idle-key", message, "leave it out", "across")


def _unrepeated(check: Entry, rule: Entry, listing: Listing, spec: Spec) -> Iterator[Problem]:
    """Find rows without the repeat that a rule holds their answer against."""
    if rule.data.get("reads", ["none"])[0] != "repeat":
        return
    for row in listing.get(check.id, ()):
        if "repeat" not in row.data:
            message = f"{quote(check.id)} compares with the repeated request, and the row has none"
            place = next(path for path, name in held(row, "checks", spec) if name == check.id)
            yield row.problem("nothing-to-check", message, "add repeat", *place)


def _row(argument: Argument, places: Mapping[str, int], listing: Listing, spec: Spec) -> Iterator[Problem]:
    """Find rows that aren't there, or whose answer comes too late."""
    check, name = argument.check, argument.value
    if name not in places:
        if "row" not in spec.blind:
            hint = instead(name, places, "add it to endpoints/")
            yield check.problem("unknown-row", f"no row {quote(name)}", hint, *argument.path)
        return
    late = next((row for row in listing.get(check.id, ()) if places[row.id] <= places[name]), None)
    if late is not None:
        message = f"{quote(name)} doesn't come before {quote(late.id)}, which lists this check"
        yield check.problem("late-row", message, "name an earlier row", *argument.path)


def _member(argument: Argument, listing: Listing, spec: Spec) -> Iterator[Problem]:
    """Find members of the request that no row with the check sends."""
    rows = listing.get(argument.check.id, ())
    known = request_names(rows, spec)
    if rows and "fixture" not in spec.blind and spec.settings is not None and argument.value not in known:
        message = f"no row with this check sends {quote(argument.value)}"
        hint = instead(argument.value, known, "name a member of its requests")
        yield argument.check.problem("unsent", message, hint, *argument.path)


def request_names(rows: Sequence[Entry], spec: Spec) -> set[str]:
    """Name what the requests of rows say, those of retries included."""
    said = spec.once(_said)
    names = {name for row in rows for name in said[id(row)]}
    return names | {one["to"] for one in spec.retries if "to" in one and one.get("member") in names}


def _said(spec: Spec) -> Mapping[int, frozenset[str]]:
    """What the requests of each sound row say, by the row's identity."""
    rows = spec.sound("row")
    return {id(row): frozenset((*_row_request_names(row, spec), *_uploaded(row, spec))) for row in rows}


def _row_request_names(row: Entry, spec: Spec) -> Iterator[str]:
    """Name what a row's requests say, as far as the judge can read it, what its path names, and the model."""
    fixtures = spec.ids("fixture")
    yield "model"
    yield from re.findall(r"\{(.+?)\}", row.data["path"])
    yield from row.data.get("inputs", {})
    for request in (row.data[name] for name in REQUESTS if name in row.data):
        fixture = fixtures.get(request["fixture"])
        data: dict[str, Any] = fixture.data if fixture is not None else {}
        if data.get("encoding") == "json" or "files" in data:
            yield from request_body(request, data)
        if row.data["method"] == PREFLIGHT:
            yield from map(str.lower, data.get("headers", {}))


def _uploaded(row: Entry, spec: Spec) -> Iterator[str]:
    """Name what is known of the files that a row sent, or those that it takes from, and their form fields."""
    waiting, seen = [row], set[str]()
    while waiting:
        one = waiting.pop()
        seen.add(one.id)
        fixture = spec.ids("fixture").get(one.data["request"]["fixture"])
        files = fixture.data.get("files", {}) if fixture is not None else {}
        yield from (*files, "filename", "bytes") if files else ()
        givers = (spec.ids("row").get(take["from"]) for take in one.data.get("inputs", {}).values())
        waiting += [giver for giver in givers if giver is not None and giver.sound and giver.id not in seen]


def _event(argument: Argument, listing: Listing, spec: Spec) -> Iterator[Problem]:
    """Find types that no event of the rows with the check has."""
    rows = [row for row in listing.get(argument.check.id, ()) if "event" in row.data["response"]]
    schemas = [{"$ref": row.data["response"]["event"]} for row in rows]
    known = set(types(schemas, spec))
    if known and argument.value not in known:
        message = f"no event of the rows with this check is a {quote(argument.value)}"
        hint = instead(argument.value, known, "look into their schema")
        yield argument.check.problem("unknown-event", message, hint, *argument.path)

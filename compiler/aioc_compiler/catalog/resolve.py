"""Makes the catalog of a spec in which everything is right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.catalog import Catalog, SchemaRef
from aioc_compiler.catalog.construct import construct
from aioc_compiler.catalog.evidence_types import Measurements
from aioc_compiler.catalog.globs import matching
from aioc_compiler.catalog.holds import aside, held_ids
from aioc_compiler.catalog.rules import rule, rule_and_arguments

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_compiler.parse.spec import Entry, Spec

RESPONSE_BODY = "$response.body#"
VIRTUAL = "checks"
"""The schema file that holds what checks say inline."""

REQUESTS = ("request", "fallback", "repeat")
"""Keys of a row that name a fixture and its changes."""

PREFLIGHT = "OPTIONS"
"""The method of a row that asks as a browser does before a page sends a request: the answer is in headers."""

Members = dict[str, Any]


def catalog(spec: Spec) -> Catalog:
    """Put everything in its place and order."""
    settings: Members = spec.settings.data if spec.settings else {}
    return construct(
        Catalog,
        {
            **settings,
            "rows": [_row(entry, spec) for entry in ordered_rows(spec)],
            "checks": {entry.id: _check(entry, spec) for entry in _sorted(spec, "check")},
            "deviations": {entry.id: entry.data for entry in _sorted(spec, "deviation")},
            "profiles": {entry.id: _profile(entry.data, spec) for entry in spec.all("profile")},
            "clients": {entry.id: entry.data for entry in _sorted(spec, "client")},
            "implementations": {
                entry.id: _implementation(entry.data) for entry in _sorted(spec, "implementation")
            },
            "media": {one["id"]: one for one in settings["media"]},
            "schemas": _schemas(spec),
        },
    )


def measurements(spec: Spec) -> Measurements:
    """Collect the saved runs, and the tables of what they show."""
    settings: Members = spec.settings.data if spec.settings else {}
    return construct(
        Measurements, {**settings, "evidence": [_evidence(entry) for entry in spec.all("evidence")]}
    )


def ordered_rows(spec: Spec) -> list[Entry]:
    """Rows by their groups' order in aioc.yaml, then as they stand in their file."""
    return spec.once(_ordered_rows)


def _ordered_rows(spec: Spec) -> list[Entry]:
    groups = {entry.id: index for index, entry in enumerate(spec.all("group"))}
    return sorted(spec.all("row"), key=lambda entry: groups.get(group(entry), len(groups)))


def group(row: Entry) -> str:
    """The group that a row's file is about."""
    return str(row.document.data.get("group"))


def profile_rows(profile: Members, spec: Spec) -> list[Entry]:
    """The rows of a profile, in the catalog's order."""
    rows = spec.ids("row")
    named = matching(profile["rows"], rows).keys() - matching(profile.get("without", ()), rows).keys()
    return [entry for entry in ordered_rows(spec) if entry.id in named and _is_in(entry, profile)]


def _is_in(row: Entry, profile: Members) -> bool:
    return (
        row.data.get("kind") in profile.get("kinds", [row.data.get("kind")])
        and row.data.get("lifecycle", "shipped") in profile.get("lifecycles", ["shipped"])
        and (profile.get("deep", False) or not row.data.get("deep", False))
        and (profile.get("existence", False) or not is_existence(row))
    )


def is_existence(row: Entry) -> bool:
    """Whether a row asks no more than whether its route is there."""
    return bool(row.data.get("phases") == ["A"])


def inline_name(check_id: str) -> str:
    """Name the schema that a check says inline."""
    return "Check_" + re.sub(r"[^a-z0-9]", "_", check_id)


def _sorted(spec: Spec, kind: Any) -> list[Entry]:
    return sorted(spec.all(kind), key=lambda entry: entry.id)


def _row(entry: Entry, spec: Spec) -> Members:
    data = entry.data
    requests = {
        name: _request(data[name], spec) for name in ("request", "fallback", "repeat") if name in data
    }
    malformed = {**data.get("malformed", {})}
    if malformed:
        requests["malformed"] = {**malformed, "request": _request(malformed["request"], spec)}
    shorthand = {
        "inputs": {name: _input(one) for name, one in data.get("inputs", {}).items()},
        "poll": _poll(data["poll"]) if "poll" in data else None,
        "made_at": _pointer(data["made_at"]) if "made_at" in data else "/id",
    }
    lists = {key: held_ids(entry, key, spec) for key in ("checks", "deviations")}
    return {**data, **requests, **shorthand, **lists, "aside": aside(entry, spec), "group": group(entry)}


def _request(data: Members, spec: Spec) -> Members:
    """The fixture that a row sends, with the row's changes."""
    fixture: Members = spec.ids("fixture")[data["fixture"]].data
    return {**fixture, "fixture": data["fixture"], "body": request_body(data, fixture)}


def request_body(data: Members, fixture: Members) -> Members:
    """The fixture's body with a row's changes."""
    body: Members = dict(fixture.get("body", {}))
    for member in data.get("without", ()):
        body.pop(member, None)
    body.update(data.get("with", {}))
    return body


def _input(data: Members) -> Members:
    rest = {"as_list": True} if data.get("as_list") else {}
    return {"row": data["from"], "pointer": _pointer(data["at"]), **rest}


def _pointer(expression: str) -> str:
    return expression.removeprefix(RESPONSE_BODY)


def _evidence(entry: Entry) -> Members:
    """A run with where it is from: its file's folders say so."""
    _, implementation, version, _ = entry.document.path.split("/")
    run = str(entry.data["run"])
    home = f"spec/{entry.document.path.rpartition('/')[0]}/"
    where = {"implementation": implementation, "version": version}
    return {**entry.data, **where, "run": run if "/" in run else home + run}


def _poll(data: Members) -> Members:
    return {**data, "pointer": _pointer(data["at"])}


def _check(entry: Entry, spec: Spec) -> Members:
    data, schema = dict(entry.data), entry.data.get("schema")
    if "rule" in data:
        data["rule"] = rule(data["rule"], spec.ids("rule")[rule_and_arguments(data["rule"])[0]].data)
    return {**data, "schema": inline_name(entry.id) if isinstance(schema, dict) else schema}


def _profile(data: Members, spec: Spec) -> Members:
    return {**data, "rows": [entry.id for entry in profile_rows(data, spec)]}


def _implementation(data: Members) -> Members:
    return {**data, "known_issues": [_known_issue(one) for one in data.get("known_issues", ())]}


def _known_issue(data: Members) -> Members:
    """An extra member is written as one, and is a finding of that kind to the judge."""
    found = [
        {"finding": "extra", "at": one["extra"]} if "extra" in one else one for one in data.get("detect", ())
    ]
    return {**data, "detect": found}


def _schemas(spec: Spec) -> Mapping[str, SchemaRef]:
    named = {entry.id: entry.stem for entry in spec.all("schema")}
    inline = {inline_name(entry.id): VIRTUAL for entry in inline_checks(spec)}
    return {name: SchemaRef(module=stem, name=name) for name, stem in sorted((named | inline).items())}


def inline_checks(spec: Spec) -> list[Entry]:
    """The checks that say their schema inline, by id."""
    return [entry for entry in _sorted(spec, "check") if isinstance(entry.data.get("schema"), dict)]

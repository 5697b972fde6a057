"""Makes the catalogue of a spec in which everything is right."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog import types as words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_compiler.parse.spec import Entry, Spec

RESPONSE_BODY = "$response.body#"
VIRTUAL = "checks"
"""The schema file that holds what checks say inline."""

Members = dict[str, Any]


def catalogue(spec: Spec) -> words.Catalog:
    """Put everything in its place and order."""
    settings: Members = spec.settings.data if spec.settings else {}
    rows = tuple(_row(entry, spec) for entry in ordered_rows(spec))
    return words.Catalog(
        version=settings["version"],
        groups=tuple(words.Group(id=one["id"], title=one["title"]) for one in settings["groups"]),
        rows=rows,
        checks={entry.id: _check(entry) for entry in _sorted(spec, "check")},
        deviations={entry.id: _deviation(entry.data) for entry in _sorted(spec, "deviation")},
        profiles={entry.id: _profile(entry.data, spec) for entry in spec.all("profile")},
        clients={entry.id: _client(entry.data) for entry in _sorted(spec, "client")},
        implementations={entry.id: _implementation(entry.data) for entry in _sorted(spec, "implementation")},
        recognition=settings.get("recognition", {}),
        model_kinds=tuple(_model_kind(one) for one in settings["model_kinds"]),
        media={one["id"]: _media(one) for one in settings["media"]},
        retries=tuple(_retry(one) for one in settings["retries"]),
        limits=words.Limits(**settings["limits"]),
        requests_per_row=settings["requests_per_row"],
        schemas=_schemas(spec),
    )


def ordered_rows(spec: Spec) -> list[Entry]:
    """Rows by their groups' order in aioc.yaml, then as they stand in their file."""
    groups = {entry.id: index for index, entry in enumerate(spec.all("group"))}
    return sorted(spec.all("row"), key=lambda entry: groups.get(group(entry), len(groups)))


def group(row: Entry) -> str:
    """The group that a row's file is about."""
    return str(row.document.data.get("group"))


def profile_rows(profile: Members, spec: Spec) -> list[Entry]:
    """The rows of a profile, in the catalogue's order."""
    return [entry for entry in ordered_rows(spec) if _is_in(entry, profile)]


def _is_in(row: Entry, profile: Members) -> bool:
    return (
        row.data.get("kind") in profile.get("kinds", [row.data.get("kind")])
        and row.data.get("lifecycle", "shipped") in profile.get("lifecycles", ["shipped"])
        and any(fnmatchcase(row.id, pattern) for pattern in profile["rows"])
        and (profile.get("deep", False) or not row.data.get("deep", False))
        and not any(fnmatchcase(row.id, pattern) for pattern in profile.get("without", ()))
    )


def inline_name(check_id: str) -> str:
    """Name the schema that a check says inline."""
    return "Check_" + re.sub(r"[^a-z0-9]", "_", check_id)


def _sorted(spec: Spec, kind: Any) -> list[Entry]:
    return sorted(spec.all(kind), key=lambda entry: entry.id)


def sources(data: Members) -> tuple[str, ...]:
    """`source` is one or a list."""
    said = data["source"]
    return (said,) if isinstance(said, str) else tuple(said)


def _row(entry: Entry, spec: Spec) -> words.Row:
    data = entry.data
    return words.Row(
        id=entry.id,
        group=group(entry),
        path=data["path"],
        method=data["method"],
        variant=data.get("variant"),
        kind=data["kind"],
        lifecycle=data.get("lifecycle", "shipped"),
        canonical=data.get("canonical", False),
        summary=data["summary"],
        notes=data.get("notes", ""),
        sources=sources(data),
        model=data.get("model"),
        phases=tuple(data.get("phases", ("A", "B"))),
        request=_request(data["request"], spec),
        needs=tuple(data.get("needs", ())),
        fallback=_request(data["fallback"], spec) if "fallback" in data else None,
        malformed=_malformed(data["malformed"], spec) if "malformed" in data else None,
        repeat=_request(data["repeat"], spec) if "repeat" in data else None,
        alone=data.get("alone", False),
        deep=data.get("deep", False),
        about=tuple(data.get("about", ())),
        response=_response(data["response"]),
        checks=tuple(data.get("checks", ())),
        deviations=tuple(data.get("deviations", ())),
        take={name: _take(one) for name, one in data.get("take", {}).items()},
        poll=_poll(data["poll"]) if "poll" in data else None,
        cleanup=data.get("cleanup"),
        retired=words.Retired(**{"note": "", **data["retired"]}) if "retired" in data else None,
    )


def _request(data: Members, spec: Spec) -> words.Request:
    fixture: Members = spec.ids("fixture")[data["fixture"]].data
    return words.Request(
        fixture=data["fixture"],
        encoding=fixture["encoding"],
        body=request_body(data, fixture),
        files={name: words.Upload(**one) for name, one in fixture.get("files", {}).items()},
        query=fixture.get("query", {}),
        headers=fixture.get("headers", {}),
        messages=tuple(fixture.get("messages", ())),
        model_at=fixture.get("model_at"),
        raw=fixture.get("raw"),
        wrong_key=fixture.get("wrong_key", False),
    )


def request_body(data: Members, fixture: Members) -> Members:
    """The fixture's body with a row's changes."""
    body: Members = dict(fixture.get("body", {}))
    for member in data.get("without", ()):
        body.pop(member, None)
    body.update(data.get("with", {}))
    return body


def _malformed(data: Members, spec: Spec) -> words.Malformed:
    return words.Malformed(
        request=_request(data["request"], spec), statuses=tuple(data["statuses"]), schema=data["schema"]
    )


def _response(data: Members) -> words.Response:
    return words.Response(
        status=data["status"],
        content_type=data.get("content_type"),
        body=data.get("body"),
        event=data.get("event"),
        assembled=data.get("assembled"),
        assembler=data.get("assembler"),
        media=tuple(data.get("media", ())),
        example=data.get("example"),
        echo=data.get("echo", {}),
        refuses=tuple(data.get("refuses", ())),
    )


def _take(data: Members) -> words.Take:
    return words.Take(row=data["from"], pointer=data["at"].removeprefix(RESPONSE_BODY))


def _poll(data: Members) -> words.Poll:
    pointer = data["at"].removeprefix(RESPONSE_BODY)
    return words.Poll(pointer=pointer, until=tuple(data["until"]), times=data["times"])


def _check(entry: Entry) -> words.Check:
    data = entry.data
    schema = data.get("schema")
    return words.Check(
        id=entry.id,
        title=data["title"],
        why=data.get("why", ""),
        root=data.get("root", "body"),
        at=data.get("at", "$"),
        match=data.get("match", "all"),
        rule=data.get("rule"),
        schema=inline_name(entry.id) if isinstance(schema, dict) else schema,
        severity=data.get("severity", "fail"),
        sources=sources(data),
        args=data.get("args", {}),
        act=tuple(data.get("act", ())),
    )


def _deviation(data: Members) -> words.Deviation:
    return words.Deviation(
        id=data["id"],
        title=data["title"],
        meets=tuple(_meets(one) for one in data["meets"]),
        severity=data["severity"],
        sources=sources(data),
        act=tuple(data.get("act", ())),
    )


def _profile(data: Members, spec: Spec) -> words.Profile:
    return words.Profile(
        id=data["id"],
        title=data["title"],
        rows=tuple(entry.id for entry in profile_rows(data, spec)),
        absent={kind: _absence(one) for kind, one in data["absent"].items()},
        budget=data["budget"],
        verdict=data.get("verdict"),
        shows=tuple(data.get("shows", ())),
    )


def _client(data: Members) -> words.Client:
    return words.Client(
        id=data["id"],
        title=data["title"],
        homepage=data["homepage"],
        notes=data.get("notes", ""),
        needs=tuple(_need(one) for one in data["needs"]),
        ignores=tuple(_meets(one) for one in data.get("ignores", ())),
        sources=sources(data),
    )


def _need(data: Members) -> words.Need:
    return words.Need(
        what=data["what"],
        why=data["why"],
        rows=tuple(data.get("rows", ())),
        checks=tuple(data.get("checks", ())),
        meets=tuple(_meets(one) for one in data.get("meets", ())),
        if_offered=data.get("if_offered", False),
        severity=data["severity"],
        sources=sources(data),
    )


def _implementation(data: Members) -> words.Implementation:
    return words.Implementation(
        id=data["id"],
        title=data["title"],
        what=data["what"],
        homepage=data["homepage"],
        recognise=tuple(_recognise(one) for one in data.get("recognise", ())),
        claims=tuple(_claim(one) for one in data.get("claims", ())),
        known=tuple(_known(one) for one in data.get("known", ())),
    )


def _recognise(data: Members) -> words.Recognise:
    return words.Recognise(
        where=data["where"],
        at=data["at"],
        matches=data["matches"],
        version=data.get("version"),
        alone=data.get("alone", True),
        sources=sources(data),
    )


def _claim(data: Members) -> words.Claim:
    return words.Claim(
        row=data["row"],
        says=data["says"],
        date=data["date"],
        note=data.get("note", ""),
        sources=sources(data),
    )


def _known(data: Members) -> words.Known:
    return words.Known(
        id=data["id"],
        what=data["what"],
        topic=data["topic"],
        rows=tuple(data["rows"]),
        versions=data["versions"],
        fixed=data.get("fixed"),
        seen=tuple(_detect(one) for one in data.get("detect", ())),
        sometimes=data.get("sometimes", False),
        sources=sources(data),
    )


def _detect(data: Members) -> words.Meets:
    """An extra member is written as one, and is a finding of that kind to the judge."""
    if "extra" in data:
        return words.Meets(finding="extra", at=data["extra"])
    return _meets(data)


def _meets(data: Members) -> words.Meets:
    return words.Meets(**{**data, "status": tuple(data.get("status", ()))})


def _absence(data: Members) -> words.Absence:
    return words.Absence(severity=data.get("severity"), reason=data.get("reason"))


def _model_kind(data: Members) -> words.ModelKind:
    return words.ModelKind(
        id=data["id"],
        title=data["title"],
        says=tuple(words.Statement(**one) for one in data.get("says", ())),
        pattern=data.get("pattern"),
        instead=data.get("instead"),
        sources=sources(data),
    )


def _media(data: Members) -> words.Media:
    return words.Media(
        id=data["id"],
        content_types=tuple(data["content_types"]),
        signatures=tuple(tuple((part["offset"], part["hex"]) for part in one) for one in data["signatures"]),
        sources=sources(data),
    )


def _retry(data: Members) -> words.Retry:
    return words.Retry(
        member=data["member"],
        to=data.get("to"),
        at_least=data.get("at_least"),
        says=data.get("says"),
        sources=sources(data),
    )


def _schemas(spec: Spec) -> Mapping[str, words.SchemaRef]:
    named = {entry.id: entry.stem for entry in spec.all("schema")}
    inline = {inline_name(entry.id): VIRTUAL for entry in inline_checks(spec)}
    return {name: words.SchemaRef(module=stem, name=name) for name, stem in sorted((named | inline).items())}


def inline_checks(spec: Spec) -> list[Entry]:
    """The checks that say their schema inline, by id."""
    return [entry for entry in _sorted(spec, "check") if isinstance(entry.data.get("schema"), dict)]

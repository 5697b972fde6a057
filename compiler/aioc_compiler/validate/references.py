"""What is referred to is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.diagnostics import Problem, instead, nearest, quote
from aioc_compiler.parse.places import all_schemas, places
from aioc_compiler.parse.spec import LISTS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, EntryKind, Spec

REFERENCES: Mapping[EntryKind, Sequence[tuple[str, EntryKind]]] = {
    "row": (
        ("request.fixture", "fixture"),
        ("fallback.fixture", "fixture"),
        ("malformed.request.fixture", "fixture"),
        ("repeat.fixture", "fixture"),
        ("malformed.schema", "schema"),
        ("response.body", "schema"),
        ("response.event", "schema"),
        ("response.assembled", "schema"),
        ("response.example", "example"),
        ("response.media.*", "media"),
        ("checks.*", "check"),
        ("deviations.*", "deviation"),
        ("traits.*", "trait"),
        ("model", "model kind"),
        ("capability", "capability"),
        ("inputs.*.from", "row"),
        ("after.*", "row"),
    ),
    "deviation": (
        ("matches.*.check", "check"),
        ("schema", "schema"),
        ("schema.*", "schema"),
        ("except.*", "row"),
    ),
    "fixture": (("files.*.model", "model kind"),),
    "trait": (("checks.*", "check"), ("deviations.*", "deviation")),
    "check": (("schema", "schema"),),
    "profile": (("shows.*", "check"),),
    "implementation": (("claims.*.row", "row"), ("known_issues.*.detect.*.check", "check")),
    "table": (("rows.*.row", "row"), ("rows.*.about.checks.*", "check")),
    "client": (
        ("needs.*.rows.*", "row"),
        ("needs.*.simpler.*", "row"),
        ("needs.*.if_answered.*", "row"),
        ("needs.*.checks.*", "check"),
        ("needs.*.matches.*.check", "check"),
        ("needs.*.unless.*.check", "check"),
        ("ignores.*.check", "check"),
    ),
}
"""Where entries name others, and of which kind."""

FILES: Mapping[EntryKind, str] = {"fixture": "files.*.media", "example": "media"}
"""Where entries name a file of fixtures/media."""

ANY = "any"
"""The model kind of rows that take whatever model there is."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find references to what isn't there."""
    for kind, table in REFERENCES.items():
        for entry in spec.all(kind):
            for pattern, wanted in table:
                yield from _dangling(entry, pattern, wanted, spec)
    for kind, pattern in FILES.items():
        for entry in spec.all(kind):
            yield from _no_file(entry, pattern, spec)
    yield from _groups(spec)
    homes = {f"{one.stem}.yaml#{one.id}" for one in spec.all("schema")}
    for entry, path, schema in all_schemas(spec):
        yield from _no_schema(entry, path, schema, spec, homes)


def _dangling(entry: Entry, pattern: str, wanted: EntryKind, spec: Spec) -> Iterator[Problem]:
    known = spec.ids(wanted)
    for path, name in places(entry.data, pattern):
        if not isinstance(name, str) or path in entry.wrong:
            continue
        if name not in known and wanted not in spec.blind:
            if wanted == "model kind" and name == ANY:
                continue
            hint = instead(name, known, _home(wanted))
            code = f"unknown-{wanted.replace(' ', '-')}"
            yield entry.problem(code, f"no {wanted} {quote(name)}", hint, *path)


def _home(kind: EntryKind) -> str:
    """Where to add one."""
    home = "aioc.yaml" if kind in LISTS.values() else "endpoints/" if kind == "row" else f"{kind}s/"
    return f"add it to {home}"


def _no_file(entry: Entry, pattern: str, spec: Spec) -> Iterator[Problem]:
    for path, name in places(entry.data, pattern):
        if isinstance(name, str) and path not in entry.wrong and name not in spec.media:
            hint = instead(name, spec.media, "add it to fixtures/media")
            yield entry.problem("unknown-file", f"no file {quote(name)} in fixtures/media", hint, *path)


def _groups(spec: Spec) -> Iterator[Problem]:
    known = spec.ids("group")
    for document in spec.files("endpoints"):
        name = document.data.get("group") if isinstance(document.data, dict) else None
        if isinstance(name, str) and name not in known and "group" not in spec.blind:
            place = document.positions.value(("group",))
            hint = instead(name, known, _home("group"))
            yield Problem(document.path, *place, "unknown-group", "", f"no group {quote(name)}", hint)


def _no_schema(
    entry: Entry, path: tuple[Step, ...], schema: Any, spec: Spec, homes: Collection[str]
) -> Iterator[Problem]:
    """Find a $ref that leads to none of `homes`: nowhere, or into another file than it says."""
    if "$ref" not in schema or "schema" in spec.blind:
        return
    file, name = target(entry, schema["$ref"])
    if f"{file}#{name}" in homes:
        return
    elsewhere = spec.ids("schema").get(name)
    hint = f'write "{elsewhere.stem}.yaml#/$defs/{name}"' if elsewhere else nearest(name, spec.ids("schema"))
    message = f"no schema {quote(name)} in schemas/{file}"
    yield entry.problem("unknown-schema", message, hint or "add it there", *path, "$ref")


def target(entry: Entry, reference: str) -> tuple[str, str]:
    """The file below schemas/ and the name that a $ref is about."""
    file, _, pointer = reference.partition("#")
    own = f"{entry.stem}.yaml" if entry.kind == "schema" else "checks.yaml"
    return file or own, pointer.rpartition("/")[2]

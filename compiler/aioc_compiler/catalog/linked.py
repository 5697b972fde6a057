"""A spec in which everything is right, with all that is written of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog import resolve as parts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from aioc_compiler.catalog.catalog import Catalog
    from aioc_compiler.catalog.evidence_types import Measurements
    from aioc_compiler.parse.spec import Entry, Spec


@dataclass(frozen=True, slots=True)
class Linked:
    """A spec in which everything is right, ready to be written.

    `schema_files` are the documents of schemas/ by file stem, with `checks` for what checks say inline;
    `examples` hold body, events or media of each canonical answer; `media` are the files in use;
    `rules` are the declarations of all rules, by id;
    `entries` are the examples where they stand, `spec` is everything where it stands; `words` the closed
    sets of words of spec/meta;
    `read` is what the files hold, by what `parse.known` knows them by.
    """

    catalog: Catalog
    measurements: Measurements
    schema_files: Mapping[str, Mapping[str, Any]]
    examples: Mapping[str, Mapping[str, Any]]
    media: Mapping[str, Path]
    rules: tuple[Mapping[str, Any], ...]
    entries: Mapping[str, Entry]
    words: Mapping[str, tuple[str, ...]]
    read: Mapping[str, Any]
    spec: Spec


def linked(spec: Spec, words: Mapping[str, tuple[str, ...]], read: Mapping[str, Any]) -> Linked:
    """Put together a spec that nothing is wrong with."""
    return Linked(
        catalog=parts.catalog(spec),
        measurements=parts.measurements(spec),
        schema_files=_schema_files(spec),
        examples={entry.id: _example(entry) for entry in sorted(spec.all("example"), key=lambda one: one.id)},
        media=_media(spec),
        rules=tuple(entry.data for entry in sorted(spec.all("rule"), key=lambda one: one.id)),
        entries={entry.id: entry for entry in spec.all("example")},
        words=words,
        read=read,
        spec=spec,
    )


def _schema_files(spec: Spec) -> Mapping[str, Mapping[str, Any]]:
    files = {entry.stem: entry.document.data for entry in spec.all("schema")}
    inline = {parts.inline_name(entry.id): _inline(entry) for entry in parts.inline_checks(spec)}
    return files | ({parts.VIRTUAL: {"title": "Checks", "$defs": inline}} if inline else {})


def _inline(check: Entry) -> Mapping[str, Any]:
    return {"description": check.data["title"], **check.data["schema"]}


def _example(entry: Entry) -> Mapping[str, Any]:
    data: dict[str, Any] = entry.data
    kept = {key: data[key] for key in ("headers", "body", "events", "media") if key in data}
    return kept | ({"done": data.get("done", False)} if "events" in data else {})


def _media(spec: Spec) -> Mapping[str, Path]:
    names = {one["media"] for entry in spec.all("fixture") for one in entry.data.get("files", {}).values()}
    names |= {entry.data["media"] for entry in spec.all("example") if "media" in entry.data}
    return {name: spec.media[name] for name in sorted(names)}

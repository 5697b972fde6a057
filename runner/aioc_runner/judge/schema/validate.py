"""Validates a JSON document: Pydantic finds what is wrong, the JSON Schema gives the place and the words."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from pydantic_core import ValidationError

from aioc_runner.documents import json_path
from aioc_runner.judge.findings import finding
from aioc_runner.judge.schema.locate import ABSENT, Place, at_tag, resolve
from aioc_runner.judge.schema.sample import sample
from aioc_runner.judge.schema.surely import is_surely_valid, text_validator
from aioc_runner.judge.schema.walk import SchemaWalker
from aioc_runner.record import Record
from aioc_runner.text import json_type, one_line, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aioc_generated.words import FindingKind, Severity
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.documents.json_path import Path
    from aioc_runner.judge.schema.walk import Described
    from aioc_runner.report import Finding

MOST = 1000
"""Findings and extras that one document may give; a report lists far fewer."""


class Shape(Record):
    """The findings in a document, one per place, and the members that the schema doesn't know."""

    findings: tuple[Finding, ...]
    extras: tuple[str, ...]


def validate(package: CatalogPackage, schema: str, document: Any, under: Path = ()) -> Shape:
    """Validate a document against a schema of the catalog; the findings' places begin with `under`."""
    walker = SchemaWalker(package.schema(schema))
    document, kept = sample(document)
    errors = () if is_surely_valid(walker, document) else _errors(package, walker, schema, document)
    places = _places(walker, document, errors[:MOST])
    objects = list(walker.objects(document))
    optional = dict(_optional(objects if places else ()))
    wrong = [_finding(walker, place, said, under, optional) for place, said in places.values()]
    missing = islice(_expected(walker, objects, under), MOST)
    remarks = [] if kept is None else [_sampled(kept, under)]
    return Shape((*wrong, *missing, *remarks), tuple(islice(_extras(walker, objects), MOST)))


def _errors(package: CatalogPackage, walker: SchemaWalker, schema: str, document: Any) -> Sequence[Any]:
    try:
        (text_validator(walker) or package.adapter(schema)).validate_python(document)
    except ValidationError as error:
        return error.errors(include_url=False, include_input=False, include_context=False)
    return ()


def is_valid(package: CatalogPackage, schema: str, document: Any) -> bool:
    """Whether a document is valid by its schema's model."""
    try:
        package.adapter(schema).validate_python(document)
    except ValidationError:
        return False
    return True


def _sampled(kept: int, under: Path) -> Finding:
    message = f"the document is very long: only the first {kept} items of each array were checked"
    return finding("truncated", message, at=under, severity="note")


def _extras(walker: SchemaWalker, objects: Iterable[Described]) -> Iterable[str]:
    """List the members that the schema doesn't know, with `[*]` for every index."""
    unknown = (
        json_path.pattern((*path, key))
        for path, node, value in objects
        for key in value
        if walker.member(node, key) is None
    )
    return dict.fromkeys(unknown)


def _places(walker: SchemaWalker, document: Any, errors: Iterable[Any]) -> dict[Path, tuple[Place, str]]:
    """Sort Pydantic's errors by their real place, and keep the first of each."""
    places: dict[Path, tuple[Place, str]] = {}
    for error in errors:
        place = resolve(walker, document, error["loc"])
        if place is not None:
            place = at_tag(walker, place)
            places.setdefault(place.path, (place, error["msg"]))
    return places


def _expected(walker: SchemaWalker, objects: Iterable[Described], under: Path) -> Iterator[Finding]:
    """Report missing members that OpenAI always sends."""
    for path, node, value in objects:
        required = node.get("required", ())
        for name, member in node.get("properties", {}).items():
            level = member.get("x-aioc-expected")
            if level and name not in value and name not in required:
                at = (*under, *path, name)
                message = f"{json_path.render(at)} is missing, which OpenAI always sends"
                expected = walker.words(member)
                yield finding("missing", message, at=at, severity=level, expected=expected, actual="nothing")


def _optional(objects: Iterable[Described]) -> Iterator[tuple[Path, Severity]]:
    """List the members that are there and may be left out, each with how grave it is if it is."""
    for path, node, value in objects:
        required, members = node.get("required", ()), node.get("properties", {})
        yield from (
            ((*path, name), members.get(name, {}).get("x-aioc-expected", "note"))
            for name in value
            if name not in required
        )


def _finding(
    walker: SchemaWalker, place: Place, said: str, under: Path, optional: Mapping[Path, Severity]
) -> Finding:
    """Report what is wrong at a place; null for a member that may be left out is as grave as leaving it out.

    OpenAI's package reads both in the same way: each such member is `Optional[...] = None`. OpenAI won't add
    an empty word to an open list, but no client is known to reject one.
    """
    kind = _kind(walker, place)
    expected = walker.words(place.node, place.value) if place.node else one_line(said)
    at = (*under, *place.path)
    actual = "nothing" if place.value is ABSENT else shown(place.value)
    severity: Severity = "note" if kind == "unknown-value" else "fail"
    if kind == "null":
        severity = optional.get(place.path, severity)
    if kind == "wrong-value" and _is_open(walker, place):
        severity = "warn"
    message = _sentence(kind, json_path.render(at), expected, actual)
    return finding(kind, message, at=at, severity=severity, expected=expected, actual=actual)


def _kind(walker: SchemaWalker, place: Place) -> FindingKind:
    if place.value is ABSENT:
        return "missing"
    if not walker.fits(place.node, place.value):
        return "null" if place.value is None else "wrong-type"
    return "unknown-value" if place.value != "" and _is_open(walker, place) else "wrong-value"


def _is_open(walker: SchemaWalker, place: Place) -> bool:
    return json_type(place.value) == "string" and walker.is_open(place.node)


def _sentence(kind: str, at: str, expected: str, actual: str) -> str:
    if kind == "missing":
        return f"{at}, {expected}, is missing"
    if kind == "unknown-value":
        return f"{at} is {actual}, which the catalog doesn't know"
    return f"{at} is {actual}, not {expected}"

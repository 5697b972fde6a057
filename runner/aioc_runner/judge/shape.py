"""Holds a JSON document to a schema: Pydantic gives the verdict, the JSON Schema the place and the words."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from aioc_runner.judge import paths
from aioc_runner.judge.findings import found
from aioc_runner.judge.sampling import sample
from aioc_runner.judge.schemas import Bundle
from aioc_runner.judge.show import json_type, one_line, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aioc_runner.catalogue import Catalogue
    from aioc_runner.judge.paths import Path
    from aioc_runner.judge.schemas import Schema
    from aioc_runner.report.model import Finding, FindingKind, Severity

ABSENT: Any = type("Absent", (), {"__repr__": lambda _: "nothing"})()
MOST = 1000
"""Findings and extras that one document may give; a report lists far fewer."""

SCALARS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}


@dataclass(frozen=True, slots=True)
class Shape:
    """What a document is like: findings, one a place, and the members that the schema doesn't know."""

    findings: tuple[Finding, ...]
    extras: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an error is: its path, the schema there, and the value (ABSENT where there is none)."""

    path: Path
    node: Schema
    value: Any


def validate(catalogue: Catalogue, schema: str, document: Any, under: Path = ()) -> Shape:
    """Hold a document to a schema of the catalogue; findings are placed `under` a path."""
    bundle = Bundle(catalogue.schema(schema))
    document, kept = sample(document)
    try:
        catalogue.adapter(schema).validate_python(document)
        errors: Sequence[Any] = ()
    except ValidationError as error:
        errors = error.errors(include_url=False, include_input=False, include_context=False)
    places = _places(bundle, document, errors[:MOST])
    wrong = [_finding(bundle, place, said, under) for place, said in places.values()]
    missing = islice(_expected(bundle, document, under), MOST)
    remarks = [] if kept is None else [_sampled(kept, under)]
    return Shape((*wrong, *missing, *remarks), tuple(islice(extras(bundle, document), MOST)))


def _sampled(kept: int, under: Path) -> Finding:
    message = f"the document is very long: the first {kept} items of each array were looked at"
    return found("truncated", message, at=under, severity="note")


def extras(bundle: Bundle, document: Any) -> Iterable[str]:
    """List the members that the schema doesn't know, indices folded."""
    unknown = (
        paths.pattern((*path, key))
        for path, node, value in bundle.objects(document)
        for key in value
        if bundle.member(node, key) is None
    )
    return dict.fromkeys(unknown)


def _places(bundle: Bundle, document: Any, errors: Iterable[Any]) -> dict[Path, tuple[_Place, str]]:
    """Sort Pydantic's errors by their real place, and keep the first of each."""
    places: dict[Path, tuple[_Place, str]] = {}
    for error in errors:
        place = _resolve(bundle, document, error["loc"])
        if place is not None:
            place = _at_tag(bundle, place)
            places.setdefault(place.path, (place, error["msg"]))
    return places


def _expected(bundle: Bundle, document: Any, under: Path) -> Iterator[Finding]:
    """Report members that are absent though OpenAI always sends them."""
    for path, node, value in bundle.objects(document):
        required = node.get("required", ())
        for name, member in node.get("properties", {}).items():
            level = member.get("x-aioc-expected")
            if level and name not in value and name not in required:
                at = (*under, *path, name)
                message = f"{paths.render(at)} is missing, which OpenAI always sends"
                expected = bundle.words(member)
                yield found("missing", message, at=at, severity=level, expected=expected, actual="nothing")


def _resolve(bundle: Bundle, document: Any, loc: Sequence[str | int]) -> _Place | None:
    """Find the real place of an error, whose location also names tags and classes.

    None for the complaint of a union member that the value was never meant for.
    """
    place: _Place = _Place((), bundle.root, document)
    tokens = list(loc)
    while tokens:
        node = bundle.deref(place.node)
        branches = bundle.branches(node)
        if "oneOf" in node:
            member = bundle.settle(node, place.value)
            if member is None:
                return place
            # Pydantic names the tag, except where a union has a single member.
            tokens = tokens[1:] if len(node["oneOf"]) > 1 else tokens
            place = _Place(place.path, member, place.value)
        elif len(branches) == 1:
            place = _Place(place.path, branches[0], place.value)
        elif branches:
            fitting = next((branch for branch in branches if bundle.fits(branch, place.value)), None)
            if fitting is None:
                return place
            if not bundle.fits(_labelled(bundle, str(tokens.pop(0))), place.value):
                return None
            place = _Place(place.path, fitting, place.value)
        else:
            place = _below(bundle, place, node, tokens.pop(0))
    return place


def _below(bundle: Bundle, place: _Place, node: Schema, token: str | int) -> _Place:
    value = place.value
    if isinstance(token, int):
        inside = isinstance(value, list) and token < len(value)
        return _Place((*place.path, token), node.get("items", {}), value[token] if inside else ABSENT)
    inside = isinstance(value, dict) and token in value
    return _Place((*place.path, token), bundle.member(node, token) or {}, value[token] if inside else ABSENT)


def _labelled(bundle: Bundle, label: str) -> Schema:
    """Say which type a union member's label stands for: `str`, `list[Tool]`, `constrained-int`, `Usage`."""
    named = bundle.definition(label)
    if named is not None:
        return named
    if label.startswith(("list[", "constrained-list")):
        return {"type": "array"}
    if label.startswith("literal["):
        return {"type": "string"}
    return {"type": SCALARS.get(label.removeprefix("constrained-").split("[")[0], "object")}


def _at_tag(bundle: Bundle, place: _Place) -> _Place:
    """Move the complaint about a union's tag to the tag itself."""
    node = bundle.deref(place.node)
    branches = bundle.branches(node)
    node = branches[0] if len(branches) == 1 else node
    if "oneOf" not in node or not isinstance(place.value, dict):
        return place
    name = node["discriminator"]["propertyName"]
    tags = [bundle.deref(bundle.deref(one)["properties"][name]).get("const") for one in node["oneOf"]]
    tag: Schema = {
        "type": "string",
        "enum": tags,
        "x-aioc-open": bundle.is_open(place.node) or bundle.is_open(node),
    }
    value = place.value.get(name, ABSENT)
    return _Place((*place.path, name), tag, value)


def _finding(bundle: Bundle, place: _Place, said: str, under: Path) -> Finding:
    kind = _kind(bundle, place)
    expected = bundle.words(place.node) if place.node else one_line(said)
    at = (*under, *place.path)
    actual = "nothing" if place.value is ABSENT else shown(place.value)
    severity: Severity = "note" if kind == "unknown-value" else "fail"
    message = _sentence(kind, paths.render(at), expected, actual)
    return found(kind, message, at=at, severity=severity, expected=expected, actual=actual)


def _kind(bundle: Bundle, place: _Place) -> FindingKind:
    if place.value is ABSENT:
        return "missing"
    if not bundle.fits(place.node, place.value):
        return "null" if place.value is None else "wrong-type"
    if json_type(place.value) == "string" and bundle.is_open(place.node):
        return "unknown-value"
    return "wrong-value"


def _sentence(kind: str, at: str, expected: str, actual: str) -> str:
    if kind == "missing":
        return f"{at} is missing: {expected}"
    if kind == "unknown-value":
        return f"{at} is {actual}, which the catalogue doesn't know"
    return f"{at} is {actual}, not {expected}"

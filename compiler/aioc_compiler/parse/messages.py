"""Turns jsonschema's errors into one problem a mistake, in the words of the spec."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aioc_compiler.diagnostics import MOST_NAMED, Problem, listed, named, nearest, quote, some
from aioc_compiler.parse.load import YES_AND_NO
from aioc_compiler.suggest import mended

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from aioc_compiler.parse.load import Document
    from aioc_compiler.parse.positions import Step

    Said = tuple[str, str, str]
    """Code, message and hint."""

    Broken = Any
    """A ValidationError; to type checkers half of its attributes may be unset."""

TYPES: Mapping[str, str] = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}
MEMBERS = {"additionalProperties", "required", "dependentRequired", "anyOf", "oneOf"}
"""Keywords about an object's members: several of them may be broken in one place."""
OWN_HINTS = {"enum", "pattern"}
"""Keywords whose hint is about the value, and says more than what spec/meta says of all values."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A problem, and the path of the value that it makes unusable."""

    path: tuple[Step, ...]
    problem: Problem


def explain(document: Document, errors: Iterable[Broken]) -> list[Mistake]:
    """Say what a file's errors come down to."""
    by_place: dict[tuple[Step, ...], list[Broken]] = defaultdict(list)
    for error in errors:
        for part in innermost(error):
            by_place[_path(part)].append(part)
    return [
        Mistake(path, one) for path, found in by_place.items() for one in _at_place(document, path, found)
    ]


def _path(error: Broken) -> tuple[Step, ...]:
    """Where the error is; the name of a member where that is what is wrong."""
    path = tuple(error.absolute_path)
    return (*path, error.instance) if _is_about_a_name(error) else path


def _is_about_a_name(error: Broken) -> bool:
    steps = list(error.absolute_schema_path)
    return "propertyNames" in steps and not isinstance(error.instance, dict | list)


def innermost(error: Broken) -> Iterator[Broken]:
    """Take alternatives apart: the errors of the one that was probably meant."""
    if error.validator not in {"anyOf", "oneOf"} or _choices(error):
        yield error
        return
    branches: dict[Any, list[Broken]] = defaultdict(list)
    for inner in error.context or ():
        branches[inner.relative_schema_path[0]].append(inner)
    meant = [found for found in branches.values() if not any(_dismisses(one, error) for one in found)]
    if len(meant) == 1:
        for inner in meant[0]:
            yield from innermost(inner)
    else:
        yield error


def _dismisses(inner: Broken, outer: Broken) -> bool:
    """Whether an error shows that its alternative wasn't meant: another type, or another tag."""
    beneath: int = len(inner.absolute_path) - len(outer.absolute_path)
    wrong = beneath, str(inner.validator)
    return wrong in {(0, "type"), (1, "const")}


def _choices(error: Broken) -> list[str]:
    """The members of which an object must have one, where that is what the alternatives say."""
    if error.validator not in {"anyOf", "oneOf"}:
        return []
    alternatives: list[Any] = error.validator_value if isinstance(error.validator_value, list) else []
    return [one["required"][0] for one in alternatives if isinstance(one, dict) and list(one) == ["required"]]


def _at_place(document: Document, path: tuple[Step, ...], errors: Sequence[Broken]) -> Iterator[Problem]:
    """Say what is wrong with one value."""
    subject = _subject(document.data, path)
    about_members = [error for error in errors if error.validator in MEMBERS and not _alternatives(error)]
    about_value = sorted((error for error in errors if error not in about_members), key=_is_no_type_error)
    if about_value:
        place = _key_or_value(document, path, about_value[0])
        yield Problem(document.path, *place, *_shuffled(subject, _value(about_value[0], path)))
        return
    guessed: set[str] = set()
    for error in sorted(about_members, key=lambda one: one.validator != "additionalProperties"):
        for key, said in _members(error, guessed):
            place = document.positions.key((*path, key)) if key else document.positions.value(path)
            yield Problem(document.path, *place, *_shuffled(subject, said))


def _alternatives(error: Broken) -> bool:
    return error.validator in {"anyOf", "oneOf"} and not _choices(error)


def _is_no_type_error(error: Broken) -> bool:
    return str(error.validator) != "type"


def _key_or_value(document: Document, path: tuple[Step, ...], error: Broken) -> tuple[int, int]:
    if _is_about_a_name(error):
        return document.positions.key(path)
    return document.positions.value(path)


def _shuffled(subject: str, said: Said) -> tuple[str, str, str, str]:
    code, message, hint = said
    return code, subject, message, hint


def _subject(data: Any, path: Sequence[Step]) -> str:
    """Name the entry that a path leads into."""
    found = ""
    for index, step in enumerate(path):
        found = str(path[index + 1]) if step == "$defs" and index == 0 and len(path) > 1 else found
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            break
        if index == 1 and isinstance(data, dict) and isinstance(data.get("id"), str):
            found = data["id"]
    return named(found)


def _members(error: Broken, guessed: set[str]) -> Iterator[tuple[str, Said]]:
    """Say what is wrong with an object's members; `guessed` are those that a misspelt key stands for."""
    match error.validator:
        case "additionalProperties":
            yield from _unknown_keys(error, guessed)
        case "anyOf" | "oneOf":
            yield from _one_of(error, guessed)
        case "dependentRequired":
            yield "", ("missing-key", _dependent(error), "")
        case _:
            yield from _missing(error, guessed)


def _unknown_keys(error: Broken, guessed: set[str]) -> Iterator[tuple[str, Said]]:
    known = dict[str, Any](error.schema.get("properties", {}))
    instead: Mapping[str, str] = error.schema.get("x-aioc-instead", {})
    for key in error.instance:
        if key in known:
            continue
        near = nearest(key, [word for word in known if word not in error.instance])
        hint = instead.get(key) or near or f"known are {some(known)}"
        guessed.update(word for word in known if word in re.findall(r"[$\w-]+", instead.get(key) or near))
        yield key, ("unknown-key", f"the key {quote(key)} means nothing here", hint)


def _missing(error: Broken, guessed: set[str]) -> Iterator[tuple[str, Said]]:
    # jsonschema makes an error of each missing member, and names it in its message alone.
    missing = [key for key in error.validator_value if error.message.startswith(f"{key!r} is a required")]
    for key in missing:
        if key not in guessed:
            yield "", ("missing-key", f"{quote(key)} is missing", _added(error, key))


def _added(error: Broken, key: str) -> str:
    """Say what belongs there, in the words of spec/meta."""
    described: str = error.schema.get("properties", {}).get(key, {}).get("description", "").rstrip(".")
    return f"add it: {described[:1].lower()}{described[1:]}" if described else "add it"


def _one_of(error: Broken, guessed: set[str]) -> Iterator[tuple[str, Said]]:
    choices = _choices(error)
    given = [key for key in choices if key in error.instance]
    if given:
        message = f"{listed(map(quote, given)).replace(' or ', ' and ')} exclude each other"
        yield given[-1], ("one-of", message, "keep one")
    elif not guessed.intersection(choices):
        yield "", ("missing-key", f"{listed(map(quote, choices))} is missing", "it needs one of them")


def _dependent(error: Broken) -> str:
    needed = error.validator_value
    key = next((one for one in needed if one in error.instance), "")
    return f"{quote(key)} goes with {listed(map(quote, needed.get(key, [''])))}"


def _value(error: Broken, path: Sequence[Step]) -> Said:
    """Say what is wrong with a value."""
    said = VALUES.get(str(error.validator), _other)(error)
    schema: Mapping[str, Any] = error.schema if isinstance(error.schema, dict) else {}
    code, message, hint = said
    code = code or _unknown(path)
    remedy = hint if error.validator in OWN_HINTS else schema.get("x-aioc-remedy") or hint
    return code, message.replace("%", _word(path)), remedy


def _word(path: Sequence[Step]) -> str:
    """What a value at a path is, in the singular: phases[0] is a phase."""
    word = next((step for step in reversed(path) if isinstance(step, str)), "the file")
    plural = path and isinstance(path[-1], int) and not word.endswith("us")
    return word.removesuffix("s") if plural else word


def _unknown(path: Sequence[Step]) -> str:
    return f"unknown-{_word(path)}"


def _type(error: Broken) -> Said:
    wanted: list[str] = (
        [error.validator_value] if isinstance(error.validator_value, str) else error.validator_value
    )
    message = f"% is {shown(error.instance)}, not {listed(TYPES[one] for one in wanted)}"
    return "wrong-type", message, _type_hint(wanted, error.instance)


def shown(value: Any) -> str:
    """Say what a value is."""
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case str():
            return f"the text {quote(value)}"
        case dict():
            return "a mapping"
        case list():
            return "a list"
        case _:
            return f"the number {value}"[:60]


def _type_hint(wanted: Sequence[str], value: Any) -> str:
    if "boolean" in wanted and isinstance(value, str) and value.lower() in YES_AND_NO:
        return "write true or false"
    if "string" in wanted and not isinstance(value, dict | list):
        return f'quote it: "{shown(value).removeprefix("the number ")}"'
    if "array" in wanted and isinstance(value, str):
        return f"write it as a list: [{quote(value)}]"
    if {"integer", "number"} & set(wanted) and isinstance(value, str):
        return "write it without quotes" if value.strip("-").isdigit() else ""
    return ""


def _enum(error: Broken) -> Said:
    known = [str(one) for one in error.validator_value]
    hint = nearest(str(error.instance), known) if isinstance(error.instance, str) else ""
    return "", f"no % {quote(error.instance)}", hint or _one_of_these(known)


def _one_of_these(known: Sequence[str]) -> str:
    return f"it is {some(known)}" + ("; spec/meta has them all" if len(known) > MOST_NAMED else "")


def _const(error: Broken) -> Said:
    return "wrong-value", f"% is {shown(error.instance)}", f"write {shown(error.validator_value)}"


def _pattern(error: Broken) -> Said:
    schema: Mapping[str, Any] = error.schema
    code: str = schema.get("x-aioc-code", "bad-value")
    word = code.removeprefix("bad-").replace("-", " ")
    meant = mended(code, error.instance, error.validator_value)
    near = f"did you mean {quote(meant)}?" if meant else schema.get("x-aioc-remedy")
    return code, f"{quote(error.instance)} is no {word}", near or f"it must match {error.validator_value}"


def _any_of(error: Broken) -> Said:
    """No alternative was meant: an unknown tag, or a type that none of them has."""
    key, known = tag(error)
    if key and key not in error.instance:
        return "missing-key", f"{quote(key)} is missing", "add it"
    if key:
        value = error.instance[key]
        near = nearest(str(value), known) or _one_of_these(known)
        return f"unknown-{key}", f"no {key} {quote(value)}", near
    types = [inner.validator_value for inner in error.context or () if inner.validator == "type"]
    wanted = (
        listed(dict.fromkeys(TYPES.get(str(one), str(one)) for one in types)) if types else "what fits here"
    )
    return "wrong-type", f"% is {shown(error.instance)}, not {wanted}", ""


def tag(error: Broken) -> tuple[str, list[str]]:
    """Name the member that tells alternatives apart, and the words it may have; empty where there is none."""
    if not isinstance(error.instance, dict):
        return "", []
    known = {str(one.absolute_path[-1]): one for one in error.context if one.validator == "const"}
    if known:
        words = {str(one.validator_value) for one in error.context if one.validator == "const"}
        return next(iter(known)), sorted(words)
    return _missing_tag(error.validator_value)


def _missing_tag(alternatives: Any) -> tuple[str, list[str]]:
    """Find the tag of alternatives where the value has none."""
    parts = [one.get("properties", {}) for one in alternatives if isinstance(one, dict)]
    keys = [key for key in parts[0] if all("const" in part.get(key, ()) for part in parts)] if parts else []
    return (keys[0], sorted(part[keys[0]]["const"] for part in parts)) if keys else ("", [])


def _bound(words: str) -> Callable[[Broken], Said]:
    def said(error: Broken) -> Said:
        return "bad-value", f"% {words.format(error.validator_value)}", ""

    return said


def _other(error: Broken) -> Said:
    return "bad-value", f"% breaks the rule {quote(error.validator)}", ""


VALUES: Mapping[str, Callable[[Broken], Said]] = {
    "type": _type,
    "enum": _enum,
    "const": _const,
    "pattern": _pattern,
    "anyOf": _any_of,
    "oneOf": _any_of,
    "minimum": _bound("must be {} or more"),
    "maximum": _bound("must be {} or less"),
    "minLength": _bound("is empty"),
    "maxLength": _bound("is longer than {} characters"),
    "minItems": _bound("needs {} or more items"),
    "minProperties": _bound("is empty"),
    "maxProperties": _bound("names more than {}"),
    "uniqueItems": _bound("says something twice"),
}

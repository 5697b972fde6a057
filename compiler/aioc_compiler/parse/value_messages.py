"""Says what is wrong with a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.diagnostics import MOST_NAMED, listed, nearest, quote, some
from aioc_compiler.parse.alternatives import tag
from aioc_compiler.suggest import mended

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

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
IT = "\0"
"""Stands in a message for what the value is; no text of a spec has it, once it is quoted."""

OWN_HINTS = {"enum", "pattern"}
"""Keywords whose hint is about the value, and says more than what spec/meta says of all values."""


def value(error: Broken, path: Sequence[Step]) -> Said:
    """Say what is wrong with a value."""
    said = VALUES.get(str(error.validator), _other)(error)
    schema: Mapping[str, Any] = error.schema if isinstance(error.schema, dict) else {}
    code, message, hint = said
    code = code or _unknown(path)
    remedy = hint if error.validator in OWN_HINTS else schema.get("x-aioc-remedy") or hint
    return code, message.replace(IT, _word(path)), remedy


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
    message = f"{IT} is {value_words(error.instance)}, not {listed(TYPES[one] for one in wanted)}"
    return "wrong-type", message, _type_hint(wanted, error.instance)


def value_words(value: Any) -> str:
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
    if "string" in wanted and not isinstance(value, dict | list):
        return f'quote it: "{value_words(value).removeprefix("the number ")}"'
    if "array" in wanted and isinstance(value, str):
        return f"write it as a list: [{quote(value)}]"
    if {"integer", "number"} & set(wanted) and isinstance(value, str) and value.strip("-").isdigit():
        return "write it without quotes"
    if "integer" in wanted and isinstance(value, float) and value.is_integer():
        return f"write {value:.0f}"
    if "array" in wanted and isinstance(value, dict):
        return "begin each item with -"
    return f"write {listed(TYPES[one] for one in wanted)}"


def _enum(error: Broken) -> Said:
    known = [str(one) for one in error.validator_value]
    hint = nearest(str(error.instance), known) if isinstance(error.instance, str) else ""
    return "", f"no {IT} {quote(error.instance)}", hint or _one_of_these(known)


def _one_of_these(known: Sequence[str]) -> str:
    return f"it is {some(known)}" + ("; spec/meta has them all" if len(known) > MOST_NAMED else "")


def _const(error: Broken) -> Said:
    return (
        "wrong-value",
        f"{IT} is {value_words(error.instance)}",
        f"write {value_words(error.validator_value)}",
    )


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
    return "wrong-type", f"{IT} is {value_words(error.instance)}, not {wanted}", f"write {wanted}"


def _bound(words: str, hint: str) -> Callable[[Broken], Said]:
    def said(error: Broken) -> Said:
        return "bad-value", f"{IT} {words.format(error.validator_value)}", hint

    return said


def _other(error: Broken) -> Said:
    return (
        "bad-value",
        f"{IT} breaks the rule {quote(error.validator)}",
        "see spec/meta",
    )


VALUES: Mapping[str, Callable[[Broken], Said]] = {
    "type": _type,
    "enum": _enum,
    "const": _const,
    "pattern": _pattern,
    "anyOf": _any_of,
    "oneOf": _any_of,
    "minimum": _bound("must be {} or more", "raise it"),
    "maximum": _bound("must be {} or less", "lower it"),
    "minLength": _bound("is empty", "write it, or leave the key out"),
    "maxLength": _bound("is longer than {} characters", "shorten it"),
    "minItems": _bound("needs {} or more items", "add one, or take out what is empty"),
    "minProperties": _bound("is empty", "add a key, or leave it out"),
    "maxProperties": _bound("names more than {}", "keep as many"),
    "uniqueItems": _bound("says something twice", "keep one of the two"),
}

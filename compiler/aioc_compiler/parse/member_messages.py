"""Says what is wrong with the members of a mapping."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from aioc_compiler.diagnostics import listed, nearest, quote, some
from aioc_compiler.parse.alternatives import choices

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Said = tuple[str, str, str]
    """Code, message and hint."""

    Broken = Any
    """A ValidationError; to type checkers half of its attributes may be unset."""


def members(error: Broken, guessed: set[str]) -> Iterator[tuple[str, Said]]:
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
    wanted = choices(error)
    given = [key for key in wanted if key in error.instance]
    if given:
        message = f"{listed(map(quote, given)).replace(' or ', ' and ')} exclude each other"
        yield given[-1], ("one-of", message, "keep one")
    elif not guessed.intersection(wanted):
        yield "", ("missing-key", f"{listed(map(quote, wanted))} is missing", "it needs one of them")


def _dependent(error: Broken) -> str:
    needed = error.validator_value
    key = next((one for one in needed if one in error.instance), "")
    return f"{quote(key)} goes with {listed(map(quote, needed.get(key, [''])))}"

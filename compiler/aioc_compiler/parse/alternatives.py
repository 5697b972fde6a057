"""Takes alternatives apart: what a value was probably meant to be, of anyOf and oneOf in a schema."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    Broken = Any
    """A ValidationError; to type checkers half of its attributes may be unset."""


def innermost(error: Broken) -> Iterator[Broken]:
    """Take alternatives apart: the errors of the one that was probably meant."""
    if error.validator not in {"anyOf", "oneOf"} or choices(error):
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


def choices(error: Broken) -> list[str]:
    """The members of which an object must have one, where that is what the alternatives say."""
    if error.validator not in {"anyOf", "oneOf"}:
        return []
    alternatives: list[Any] = error.validator_value if isinstance(error.validator_value, list) else []
    return [one["required"][0] for one in alternatives if isinstance(one, dict) and list(one) == ["required"]]


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

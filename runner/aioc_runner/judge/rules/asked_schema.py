"""Holds a value to the JSON Schema that a request asked with, which may be a user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from aioc_runner.judge.paths import render
from aioc_runner.judge.rules.scene import Complaint
from aioc_runner.judge.show import one_line, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jsonschema import ValidationError


def unlike_schema(schema: Mapping[str, Any], value: Any) -> Complaint | None:
    """Say in which respect above all a value doesn't fit a schema; one that is none tells nothing."""
    from jsonschema import Draft202012Validator, SchemaError  # noqa: PLC0415 -- slow to import
    from jsonschema.exceptions import best_match  # noqa: PLC0415 -- likewise
    from referencing import Registry  # noqa: PLC0415 -- likewise
    from referencing.exceptions import Unresolvable  # noqa: PLC0415 -- likewise

    try:
        Draft202012Validator.check_schema(schema)
        # Nothing is looked up outside of the schema: judging asks no network.
        error = best_match(Draft202012Validator(schema, registry=Registry()).iter_errors(value))
    except (SchemaError, Unresolvable, RecursionError) as problem:
        return Complaint(f"the schema can't be used: {one_line(str(problem))}", inconclusive=True)
    return None if error is None else Complaint(_why(error))


def _why(error: ValidationError) -> str:
    where = render(tuple(error.absolute_path)).removeprefix("$").removeprefix(".") or "it"
    keyword, wanted = str(error.validator), cast("Any", error.validator_value)
    if keyword == "required" and isinstance(error.instance, dict):
        lacking = [name for name in wanted if name not in error.instance]
        return f"member {shown(lacking[0])} is missing in {shown(error.instance)}"
    if keyword == "additionalProperties" and isinstance(error.instance, dict):
        return f"{shown(error.instance)} has members that the schema doesn't allow"
    return f"{where} is {shown(error.instance)}, and its {keyword} is {shown(wanted)}"

"""Validates a value against the JSON Schema that a request contained, which may be the user's own."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from aioc_runner.documents.json_path import render
from aioc_runner.judge.checks.context import Violation
from aioc_runner.judge.schema.surely import is_surely_valid
from aioc_runner.judge.schema.walk import SchemaWalker
from aioc_runner.text import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jsonschema import ValidationError


def unlike_schema(schema: Mapping[str, Any], value: Any) -> Violation | None:
    """Say in which respect above all a value doesn't fit a schema; one that is none asks for nothing."""
    if _surely_fits(schema, value):
        return None
    from jsonschema import Draft202012Validator  # noqa: PLC0415 -- slow to import
    from jsonschema.exceptions import best_match  # noqa: PLC0415 -- likewise
    from jsonschema.validators import validator_for  # noqa: PLC0415 -- likewise
    from referencing import Registry  # noqa: PLC0415 -- likewise

    try:
        # Nothing is looked up outside of the schema: judging asks no network.
        dialect = _lenient(validator_for(schema, default=Draft202012Validator))
        error = best_match(dialect(schema, registry=Registry()).iter_errors(value))
    except Exception:  # noqa: BLE001 -- a schema of any form and dialect is the user's business
        return None
    return None if error is None else Violation("unlike-schema", _why(error))


def _surely_fits(schema: Mapping[str, Any], value: Any) -> bool:
    """Whether a value fits, decided without the library, which takes long to load.

    References may go round in circles, which is the library's business.
    """
    try:
        return "$ref" not in repr(schema) and is_surely_valid(SchemaWalker(dict(schema)), value)
    except Exception:  # noqa: BLE001 -- likewise
        return False


@cache
def _lenient(dialect: Any) -> Any:
    """The dialect without patterns that only ECMAScript reads."""
    from jsonschema.validators import extend  # noqa: PLC0415 -- slow to import

    derive: Any = extend
    return derive(dialect, {"pattern": _pattern})


def _pattern(_validator: Any, pattern: Any, instance: Any, _schema: Any) -> Iterator[ValidationError]:
    from jsonschema import ValidationError  # noqa: PLC0415 -- slow to import

    if isinstance(instance, str) and _misses(pattern, instance):
        yield ValidationError("doesn't match")


def _misses(pattern: Any, text: str) -> bool:
    try:
        return re.search(pattern, text) is None
    except (re.error, TypeError):
        return False


def _why(error: ValidationError) -> str:
    where = render(tuple(error.absolute_path)).removeprefix("$").removeprefix(".") or "it"
    keyword, wanted = str(error.validator), cast("Any", error.validator_value)
    if keyword == "required" and isinstance(error.instance, dict):
        lacking = [name for name in wanted if name not in error.instance]
        return f"member {shown(lacking[0])} is missing in {shown(error.instance)}"
    if keyword == "additionalProperties" and isinstance(error.instance, dict):
        return f"{shown(error.instance)} has members that the schema doesn't allow"
    return f"{where} is {shown(error.instance)}, and the schema's {keyword} is {shown(wanted)}"

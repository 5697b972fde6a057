"""jsonschema as the spec means it: what is wrong with a file of spec/meta, or by one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from jsonschema import Draft202012Validator, SchemaError
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from aioc_compiler.parse.surely import BASE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Find: TypeAlias = "Callable[[str, str], tuple[str, Any]]"
"""Where a `$ref` leads, from the file that it is in: the file, and the schema or None."""


def schema_error(data: Any) -> SchemaError | None:
    """Say why something is no JSON Schema; None if it is one."""
    try:
        Draft202012Validator.check_schema(data)
    except SchemaError as error:
        return error
    return None


def validators(schemas: Mapping[str, Any], find: Find) -> Mapping[str, Any]:
    """Make a validator of each schema, which may refer to the others by file name."""
    registry: Registry[Any] = Registry().with_resources(
        (BASE + path, DRAFT202012.create_resource(_described(schema, path, find)))
        for path, schema in schemas.items()
    )
    return {path: _strict()({"$ref": BASE + path}, registry=registry) for path in schemas}


def _described(node: Any, path: str, find: Find) -> Any:
    """Copy a part of a file; beside a reference stands what is said of that to which it leads."""
    if isinstance(node, list):
        return [_described(item, path, find) for item in node]
    if not isinstance(node, dict):
        return node
    members = {key: _described(value, path, find) for key, value in node.items()}
    target = find(path, node["$ref"])[1] if isinstance(node.get("$ref"), str) else None
    return {"description": target.get("description", ""), **members} if isinstance(target, dict) else members


@cache
def _to_the_end(pattern: str) -> re.Pattern[str]:
    """Compile a pattern whose `$` is the end of the text: Python's also matches before a last line break."""
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))


@cache
def _strict() -> Any:
    """JSON Schema as it is meant: `$` is the end of the text, and 200.0 is no integer."""
    types = Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer)
    derive: Any = extend
    return derive(Draft202012Validator, {"pattern": _pattern}, type_checker=types)


def _is_integer(_checker: Any, value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _pattern(_validator: Any, pattern: str, instance: Any, _schema: Any) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not _to_the_end(pattern).search(instance):
        yield ValidationError("does not match")

"""Tells quickly of a valid document that it is valid by its JSON Schema.

jsonschema-rs is a hundred times as fast as jsonschema, whose errors say more: that one is asked, and says
what is wrong, wherever this one can't tell for certain.
"""

from __future__ import annotations

from math import isfinite, nextafter
from typing import TYPE_CHECKING, Any

import jsonschema_rs

if TYPE_CHECKING:
    from collections.abc import Mapping

Validator = jsonschema_rs.Draft202012Validator
BASE = "https://aioc.invalid/"
"""Stands before the paths of schemas' files, so that they can refer to each other by file name."""


class Schemas:
    """Schemas by their URIs, which may refer to each other; each validator is made once, when needed."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        """Take the schemas; a reference may be relative to the URI of the schema that it stands in."""
        self._schemas = schemas
        self._registry: jsonschema_rs.Registry | None = None
        self._made: dict[str, Validator | None] = {}

    def passes(self, uri: str, value: Any) -> bool:
        """Whether a value is valid for certain by the schema that a URI leads to."""
        if uri not in self._made:
            self._made[uri] = self._validator(uri)
        validator = self._made[uri]
        try:
            return validator is not None and all(map(validator.is_valid, (value, _strict(value))))
        except (RecursionError, ValueError):  # it is too deep, or no JSON
            return False

    def _validator(self, uri: str) -> Validator | None:
        try:
            if self._registry is None:
                self._registry = jsonschema_rs.Registry(list(self._schemas.items()))
            return Validator({"$ref": uri}, registry=self._registry)
        except (jsonschema_rs.ReferencingError, jsonschema_rs.ValidationError, ValueError):
            return None


def is_schema(data: Any) -> bool:
    """Whether a value is a JSON Schema of draft 2020-12 for certain; it may not say of which draft it is."""
    try:
        return "$schema" not in data and jsonschema_rs.meta.is_valid(data)
    except ValueError:
        return False


def _strict(value: Any) -> Any:
    """Make 200.0 a fraction: JSON Schema takes it for an integer, and the spec doesn't."""
    if isinstance(value, dict):
        return {key: _strict(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_strict(one) for one in value]
    if isinstance(value, float) and not isfinite(value):
        raise ValueError(value)
    return nextafter(value, 0.5) if isinstance(value, float) and value.is_integer() else value

"""A request as the reference server understands it, read from its bytes."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_generated.words import Encoding


class Unreadable(Exception):  # noqa: N818 - it is the client's fault, not an error of ours
    """A body that is not a JSON object; `raw` is its text."""

    def __init__(self, reason: str, raw: str | None = None) -> None:
        super().__init__(reason)
        self.raw = raw


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientRequest:
    """One request: `members` of its JSON body or its form fields, `files` as names of file parts.

    `raw` is a body that can't be parsed, `key` what stands in Authorization; `uploads` are the files' names
    and bytes, by field.
    """

    method: str
    path: str
    encoding: Encoding = "none"
    members: Mapping[str, Any] = field(default_factory=dict[str, Any])
    files: frozenset[str] = frozenset()
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    params: Mapping[str, str] = field(default_factory=dict[str, str])
    raw: str | None = None
    key: str | None = None
    uploads: Mapping[str, tuple[str, bytes]] = field(
        default_factory=dict[str, tuple[str, bytes]], compare=False, repr=False
    )

    def has(self, name: str) -> bool:
        """Whether the request has `name`, wherever it may be; null doesn't count."""
        return name in self.files or self.value(name) is not None

    def value(self, name: str) -> Any:
        """Find what the request gives as `name`: body member or form field, path parameter, query.

        Slashes lead into members, as in `tool_choice/function/name`.
        """
        first, *inner = name.split("/")
        found = next((place[first] for place in self._places if first in place), None)
        for step in inner:
            found = found.get(step) if isinstance(found, dict) else None
        return found

    @property
    def _places(self) -> tuple[Mapping[str, Any], ...]:
        return (self.members, self.params, self.query)


def read_object(data: bytes) -> dict[str, Any]:
    """Decode a JSON object; NaN and the like aren't JSON."""
    try:
        value: Any = json.loads(data, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise Unreadable("the body is not JSON", data.decode(errors="replace")) from error
    if not isinstance(value, dict):
        raise Unreadable("the body is not a JSON object")
    return value


def json_type(value: Any) -> str:
    """Name the JSON type of a value; whole numbers are numbers."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list | tuple) else "object"


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} isn't JSON")

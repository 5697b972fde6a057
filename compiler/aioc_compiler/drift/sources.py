"""What a source says of the API, whatever it is: operations, and the schemas of what they take and answer."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Step: TypeAlias = str | int
Route: TypeAlias = tuple[str, str]
"""Method and path, with `{}` for each parameter."""


class SourceError(Exception):
    """A source that can't be read; the message says why in one line."""


@dataclass(frozen=True, slots=True)
class Node:
    """A schema, and the path to it in its source: a definition's name and steps from there."""

    at: tuple[Step, ...]
    schema: Mapping[str, Any]

    def below(self, *steps: Step) -> Node:
        """Go down to a schema inside this one."""
        schema: Any = self.schema
        for step in steps:
            schema = schema[step]
        return Node((*self.at, *steps), schema if isinstance(schema, dict) else {})


@dataclass(frozen=True, slots=True)
class Operation:
    """A method on a path: its place in the source, its path there, and what it takes and answers."""

    at: str
    path: str
    deprecated: bool = False
    takes: tuple[Node, ...] = ()
    body: tuple[Node, ...] = ()
    event: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """All that a source says.

    A `whole` one lists everything, so that what it lacks is gone; a run shows examples only. A `strict` one
    tells required from optional, and null from absent. `prefix` leads from a node's path to its place.
    """

    title: str
    operations: Mapping[Route, Operation]
    definitions: Mapping[str, Any] = field(default_factory=dict[str, Any])
    whole: bool = True
    strict: bool = True
    prefix: str = "#/components/schemas/"

    def place(self, at: tuple[Step, ...]) -> str:
        """Name a place in the source."""
        first, *rest = (str(step).replace("~", "~0").replace("/", "~1") for step in at)
        return "/".join((self.prefix + first, *rest))


def route(method: str, path: str) -> Route:
    """Make a route: parameters are called differently everywhere."""
    return method.upper(), re.sub(r"\{[^}]*\}", "{}", path.partition("?")[0].rstrip("/"))

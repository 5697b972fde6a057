"""Where the paths of findings can lead: names, [0] and [*], as reports write them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

STEP = re.compile(r"\.([A-Za-z_][A-Za-z0-9_]*)|\['([^'\\]+)'\]|\[(\d+|\*)\]")
ITEM = ""
"""Stands in a path for whatever index."""


def steps(at: str) -> tuple[str, ...] | None:
    """Part a path into names and indexes; None where it is anything else."""
    found = list(STEP.finditer(at, 1))
    whole = at[:1] == "$" and "".join(one[0] for one in found) == at[1:]
    return tuple(one[1] or one[2] or ITEM for one in found) if whole else None


def leads(root: tuple[bool, str], steps: tuple[str, ...], known: Mapping[str, Any]) -> bool:
    """Whether a path leads to something in a schema; of the events' the first step is which event."""
    is_event, name = root
    if is_event and steps[:1] != (ITEM,):
        return False
    return _reaches({"$ref": name}, steps[1:] if is_event else steps, known, frozenset())


def _reaches(schema: Any, steps: tuple[str, ...], known: Mapping[str, Any], seen: frozenset[str]) -> bool:
    """Whether a path leads on from here; of a schema that isn't right in itself it is taken to."""
    if not isinstance(schema, dict):
        return False
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return name not in known or (name not in seen and _reaches(known[name], steps, known, seen | {name}))
    unions = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if not steps or any(_reaches(one, steps, known, seen) for one in unions):
        return True
    return _reaches(_inside(schema, steps[0]), steps[1:], known, frozenset())


def _inside(schema: Mapping[str, Any], step: str) -> Any:
    """The schema of a member or of the items."""
    if step == ITEM:
        return schema.get("items")
    return schema.get("properties", {}).get(step, schema.get("additionalProperties"))

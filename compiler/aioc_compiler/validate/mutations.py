"""What a mutation changes can be there, in the answer of some row with the check or deviation."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from aioc_compiler.validate.check_paths import dead
from aioc_compiler.validate.cycles import schema_cycles
from aioc_compiler.validate.rule_targets import rows_by
from aioc_compiler.validate.schema_paths import ANYTHING, dead_end, names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, EntryKind, Spec
    from aioc_compiler.validate.schema_paths import Schemas

    Op = Mapping[str, Any]

KINDS: Mapping[EntryKind, str] = {"check": "checks", "deviation": "deviations"}
"""What has mutations, and under which key a row lists it."""

WRITTEN = frozenset({"body", "raw", "refuse", "refuse-member", "absent", "close"})
"""Operations after which the answer is another one, of which the schema says nothing."""

LOOKS = ("at", "unless", "rule", "schema")
"""Where a check says what it looks at."""

NAME = re.compile(r"\w+")


def find(spec: Spec) -> Iterator[Problem]:
    """Find mutations at paths that lead nowhere."""
    if not spec.whole("row") or spec.once(schema_cycles):
        return
    for kind, key in KINDS.items():
        rows = rows_by(key, spec)
        for entry in spec.sound(kind):
            yield from _entry(entry, rows.get(entry.id, ()), spec)


def _entry(entry: Entry, rows: Sequence[Entry], spec: Spec) -> Iterator[Problem]:
    ops: list[Op] = entry.data.get("mutations", [])
    own = _own(entry)
    for place, op in enumerate(ops):
        before = ops[:place]
        if not rows or "at" not in op or any(one["op"] in WRITTEN for one in before):
            continue
        there = {name for one in before for name in _brought(one)} | own | _new(entry, op)
        end = dead_end(op["at"], _roots(op, rows), spec, there)
        if end is not None and not there.intersection(end.wanted):
            yield dead(entry, op["at"], end, ("mutations", place, "at"))


def _own(entry: Entry) -> set[str]:
    """The names that a check itself looks for, be they in the schema or not."""
    return set(NAME.findall(json.dumps([entry.data.get(key) for key in LOOKS])))


def _new(entry: Entry, op: Op) -> set[str]:
    """The member that a deviation puts where OpenAI has none: no check need ever look at it."""
    if entry.kind == "deviation" and op["op"] == "set":
        return set(NAME.findall(op["at"])[-1:])
    return set()


def _roots(op: Op, rows: Sequence[Entry]) -> Schemas:
    """The schemas of what an operation changes on some row."""
    return [{"$ref": name} if name else ANYTHING for name in {_schema(op, row): None for row in rows}]


def _schema(op: Op, row: Entry) -> Any:
    """The name of the schema of what an operation changes: a row's document, or each of its events."""
    response = row.data["response"]
    match op.get("exchange", "probe"):
        case "malformed":
            return row.data.get("malformed", {}).get("schema")
        case "cleanup":
            return None
        case _:
            return response.get("event") or response.get("body")


def _brought(op: Op) -> Iterator[str]:
    """The names that an operation brings into an answer."""
    if op["op"] == "rename":
        yield op["to"]
    if op["op"] == "set":
        yield from NAME.findall(op["at"])[-1:]
        yield from names(op["value"])

"""Lists what a run created and nobody deleted, as far as the answers show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from aioc_runner.detect.made import NOT_THERE, deletions, made, unnamed, was_seen
from aioc_runner.detect.similarity import json_of
from aioc_runner.judge.read.deletion import deletion
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_runner.detect.made import Made
    from aioc_runner.judge.context import RunContext
    from aioc_runner.wire.exchange import Exchange

MOST = 10
"""So many are named: somebody may have to delete them by hand."""


def leftovers(context: RunContext) -> Iterator[str]:
    """List what may still exist: what the server didn't delete, what wasn't deleted, and what has no id."""
    exchanges = context.recording.exchanges
    may = "Objects that the run created may still be there"
    if kept := [*_undeleted(exchanges)]:
        yield f"{may}: the server answered that it didn't delete {_list_paths(kept)}."
    rows = context.package.catalog.rows
    rest = [one for one in made(rows, exchanges) if _is_left(one, context)]
    if there := [one.path for one in rest if one.path == one.itself]:
        yield f"{may}, because they weren't deleted: {_list_paths(there)}."
    if going_on := [one.itself for one in rest if one.path != one.itself]:
        yield f"Objects of the run can't be deleted, and weren't cancelled: {_list_paths(going_on)}."
    if made_somewhere := list(dict.fromkeys(_route(one) for one in _unnamed(context))):
        yield f"The run may have created objects that aioc can't delete: {_list_paths(made_somewhere)}."


def _undeleted(exchanges: Sequence[Exchange]) -> Iterator[str]:
    """Find what was to be deleted and, each time, wasn't, as the server says."""
    answered: dict[str, list[bool]] = {}
    for one in exchanges:
        if one.method == "DELETE" and one.status in SUCCESS:
            answered.setdefault(urlsplit(one.url).path, []).append(_member(one, "deleted") is False)
    kept = [path for path, said in answered.items() if all(said)]
    # An id that can't exist belongs to no created object.
    ids = {_member(one, "id") for one in exchanges if kept and one.method == "POST"}
    yield from (path for path in kept if unquote(path.rpartition("/")[2]) in ids)


def _is_left(thing: Made, context: RunContext) -> bool:
    """Whether it was there for sure, and no deletion found it gone; where it may be kept, if one failed."""
    exchanges = context.recording.exchanges
    asked = deletions(thing, exchanges)
    if any(one.status in SUCCESS for one in asked):
        return False
    gone = [one for one in asked if one.status in NOT_THERE]
    if not (thing.surely or was_seen(thing, exchanges)):
        return bool(asked) and not gone
    return all(deletion(one, context.canaries)["unrouted"] for one in gone)


def _unnamed(context: RunContext) -> Iterator[Exchange]:
    """Answers that show that something was created; none if the server also accepts unknown paths."""
    if any(one.method == "POST" and one.status in SUCCESS for one in context.canaries):
        return iter(())
    return unnamed(context.package.catalog.rows, context.recording.exchanges)


def _route(exchange: Exchange) -> str:
    return f"{exchange.method} {urlsplit(exchange.url).path}"


def _list_paths(paths: Sequence[str]) -> str:
    more = f" and {len(paths) - MOST} more" if len(paths) > MOST else ""
    return f"{', '.join(paths[:MOST])}{more}"


def _member(exchange: Exchange, name: str) -> Any:
    """The value of a JSON object's member."""
    said = json_of(exchange)
    return said.get(name) if isinstance(said, dict) else None

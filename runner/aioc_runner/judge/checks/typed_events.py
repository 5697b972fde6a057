"""What several rules about streams of /v1/responses read: typed events, and the text of output items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.judge.search import find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.judge.checks.context import CheckContext

Event = dict[str, Any]
Item = dict[str, Any]

PLACES = ("output_index", "item_id", "content_index", "summary_index", "command_index")
"""Members that say what an event is about."""


def typed(context: CheckContext) -> list[tuple[int, Event]]:
    """List the events that say what they are, with their places."""
    return list(_those_typed(context.root))


def _those_typed(events: Any) -> Iterator[tuple[int, Event]]:
    for place, event in enumerate(events):
        if isinstance(event, dict) and isinstance(event.get("type"), str):
            yield place, event


def item_id(value: Any) -> str | None:
    """Read the id of an item, which may be anything."""
    return value if isinstance(value, str) else None


def words(item: Item) -> str:
    """Read what a message says, or how a call's arguments read."""
    arguments = item.get("arguments")
    if isinstance(arguments, str):
        return arguments
    return "".join(match.value for match in find("$.content[*].text", item) if isinstance(match.value, str))

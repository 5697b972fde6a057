"""Names what a run made and the server says, each time that it is asked, it has not deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from aioc_runner.detect.similarity import parsed
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_runner.wire.exchange import Exchange

MOST = 3


def left(exchanges: Sequence[Exchange]) -> Iterator[str]:
    """Say what may still be there, where no deletion of it was answered otherwise."""
    answered: dict[str, list[bool]] = {}
    for one in exchanges:
        if one.method == "DELETE" and one.status in SUCCESS:
            answered.setdefault(urlsplit(one.url).path, []).append(_member(one, "deleted") is False)
    kept = [path for path, said in answered.items() if all(said)]
    # Nobody made what is asked for by an id that can't exist.
    made = {_member(one, "id") for one in exchanges if kept and one.method == "POST"}
    paths = [path for path in kept if unquote(path.rpartition("/")[2]) in made]
    if paths:
        more = f" and {len(paths) - MOST} more" if len(paths) > MOST else ""
        named = f"{', '.join(paths[:MOST])}{more}"
        yield (
            "Objects that the run created may still be there: "
            f"the server answered that it didn't delete {named}."
        )


def _member(exchange: Exchange, name: str) -> Any:
    """The value of a JSON object's member."""
    said = parsed(exchange)
    return said.get(name) if isinstance(said, dict) else None

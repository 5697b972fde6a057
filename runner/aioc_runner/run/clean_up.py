"""Deletes what a run created, as far as the answers show it, even if the run was interrupted."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from aioc_runner.detect.made import NOT_THERE, Ways, is_deleted, made
from aioc_runner.run.canaries import NOTHING
from aioc_runner.run.spending import RunOver
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.detect.made import Made
    from aioc_runner.run.asking import Asker
    from aioc_runner.run.sender import Sender

TURN = 1.0
"""Seconds that a deletion has before the next one is sent, too: one that hangs is alone in that."""


def makers(rows: Sequence[Row], known: Sequence[Row]) -> frozenset[str]:
    """The rows whose requests make something to be deleted, whatever the answer says of it."""
    ways = Ways(known)
    return frozenset(row.id for row in rows if ways.makes(row))


async def delete_all(rows: Sequence[Row], asker: Asker, sender: Sender) -> None:
    """Delete everything; what was made last goes first, for it may be in what was made before."""
    known = asker.package.catalog.rows
    places = {row.id: place for place, row in enumerate(rows)}
    things = [*made(known, sender.exchanges.values())][::-1]
    taken: set[str] = set()
    idle: set[str] = set()
    judged = _judged_by_deletion(known, asker)
    async with asyncio.TaskGroup() as group:
        for thing in sorted(things, key=lambda one: -places.get(one.row, 0)):
            asks = thing.surely or thing.row in judged or thing.way.path not in idle
            if asks and not is_deleted(thing, sender.exchanges.values()):
                key = exchange_key.next_cleanup(thing.row, taken | sender.exchanges.keys())
                taken.add(key)
                task = group.create_task(_delete(thing, key, asker, sender, idle))
                await asyncio.wait([task], timeout=TURN)


def _judged_by_deletion(rows: Sequence[Row], asker: Asker) -> frozenset[str]:
    """Name the rows that are judged by how the deletion of what they made is answered: each needs its own."""
    checks = asker.package.catalog.checks
    return frozenset(row.id for row in rows if any(checks[name].root == "cleanup" for name in row.checks))


async def _delete(thing: Made, key: str, asker: Asker, sender: Sender, idle: set[str]) -> None:
    """Delete one thing; where a server has no such route, what it only may keep isn't asked for again."""
    sent = asker.prepare(NOTHING, thing.way.method, thing.way.path, params=thing.params)
    with suppress(RunOver):
        answer = await sender.send(sent, key, "cleanup", thing.row)
        if answer.status in NOT_THERE:
            idle.add(thing.way.path)

"""The whole matrix: every fault and legal variation, planted in every saved run that has a place for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from faults import (
    asked,
    behaviour,
    calls,
    chat,
    closer,
    elsewhere,
    kept,
    lawful,
    legal,
    legal_calls,
    legal_streams,
    others,
    planting,
    response_indexes,
    response_items,
    responses,
    stream_ends,
    streams,
    tool_streams,
    tools,
    vectors,
    wire,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faults.fault import Fault, Variation
    from faults.planting import Planted, Run

AREAS: dict[str, list[Fault]] = {
    "chat": [*chat.FAULTS, *closer.CHAT],
    "streams": [*streams.FAULTS, *stream_ends.FAULTS],
    "tools": [*tools.FAULTS, *tool_streams.FAULTS, *calls.FAULTS, *closer.TURNS],
    "responses": [
        *responses.FAULTS,
        *response_items.FAULTS,
        *response_indexes.FAULTS,
        *kept.FAULTS,
    ],
    "what is asked for": [*behaviour.FAULTS, *asked.FAULTS, *closer.ASKED],
    "embeddings": [*others.EMBEDDINGS, *vectors.FAULTS],
    "models": others.LISTS,
    "audio, images and the rest": [*others.MEDIA, *others.SMALL, *others.TALK],
    "bytes, types and statuses": wire.ANSWERS,
    "refusals": wire.REFUSALS,
}
VARIATIONS = [
    *legal_streams.VARIATIONS,
    *legal_calls.VARIATIONS,
    *legal.VARIATIONS,
    *lawful.VARIATIONS,
    *elsewhere.VARIATIONS,
    *closer.VARIATIONS,
]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one area: everything that was planted."""

    area: str
    faults: Sequence[Fault | Variation]
    planted: tuple[Planted, ...]

    @property
    def missed(self) -> tuple[str, ...]:
        """The faults that were not noticed, and where."""
        return tuple(
            _name(one) for one in self.planted if not one.noticed(getattr(one.what, "least", "warn"))
        )

    @property
    def strays(self) -> tuple[str, ...]:
        """The rows that changed though something was planted in another."""
        return tuple(f"{_name(one)}: {stray}" for one in self.planted for stray in one.strays)

    @property
    def alarms(self) -> tuple[str, ...]:
        """What the judge held against something legal."""
        return tuple(f"{_name(one)}: {alarm}" for one in self.planted for alarm in one.alarming)

    @property
    def nowhere(self) -> tuple[str, ...]:
        """What no saved run has a place for."""
        used = {one.what.id for one in self.planted}
        return tuple(one.id for one in self.faults if one.id not in used)


@lru_cache(maxsize=1)
def faults() -> tuple[Outcome, ...]:
    """Plant every fault."""
    runs = planting.runs()
    return tuple(Outcome(area, listed, tuple(_planted(runs, listed))) for area, listed in AREAS.items())


@lru_cache(maxsize=1)
def variations() -> Outcome:
    """Plant every legal variation."""
    return Outcome("legal variations", VARIATIONS, tuple(_planted(planting.runs(), VARIATIONS)))


def _planted(runs: Sequence[Run], listed: Sequence[Fault | Variation]) -> Iterator[Planted]:
    """Plant each everywhere; in one run, the runs taking turns, look at the other rows that it can reach."""
    for place, what in enumerate(listed):
        looked = False
        for step in range(len(runs)):
            for one in planting.planted(
                runs[(place + step) % len(runs)], what, beside="none" if looked else "reached"
            ):
                looked = True
                yield one


def _name(one: Planted) -> str:
    return f"{one.what.id} in {one.run}, {one.row}"

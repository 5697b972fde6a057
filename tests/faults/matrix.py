"""The matrix: faults and legal variations, planted in every saved run that has a place for them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
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
    leaked,
    legal,
    legal_calls,
    legal_streams,
    members,
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

    from aioc_testing.sample import Sample
    from faults.fault import Fault, Variation
    from faults.planting import Planted

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
    "audio, images and the rest": [*others.MEDIA, *others.SMALL, *others.TALK, *members.FILES],
    "bytes, types and statuses": wire.ANSWERS,
    "refusals": wire.REFUSALS,
    "what was left in": leaked.FAULTS,
    "single members": [*members.FAULTS, *members.PROBABILITIES, *members.LOST],
}
VARIATIONS: list[Variation] = [
    *legal_streams.VARIATIONS,
    *legal_calls.VARIATIONS,
    *legal.VARIATIONS,
    *lawful.VARIATIONS,
    *elsewhere.VARIATIONS,
    *closer.VARIATIONS,
    *leaked.VARIATIONS,
    *members.VARIATIONS,
]
SHARE = 15
"""One in so many is planted where a sample is drawn."""


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


@cache
def faults(area: str, sample: Sample) -> Outcome:
    """Plant an area's faults."""
    return _outcome(area, AREAS[area], sample)


@cache
def variations(sample: Sample) -> Outcome:
    """Plant the legal variations."""
    return _outcome("legal variations", VARIATIONS, sample)


def _outcome(area: str, listed: Sequence[Fault | Variation], sample: Sample) -> Outcome:
    drawn = sample.of([*enumerate(listed)], -(-len(listed) // SHARE), lambda placed: placed[1].id)
    return Outcome(area, [what for _, what in drawn], tuple(_planted(drawn)))


def _planted(drawn: Sequence[tuple[int, Fault | Variation]]) -> Iterator[Planted]:
    """Plant each everywhere; in one run, the runs taking turns, look at the other rows that it can reach."""
    runs = planting.runs()
    for place, what in drawn:
        looked = False
        for step in range(len(runs)):
            for one in planting.planted(
                runs[(place + step) % len(runs)], what, beside="none" if looked else "reached"
            ):
                looked = True
                yield one


def _name(one: Planted) -> str:
    return f"{one.what.id} in {one.run}, {one.row}"

"""Varies a whole run of the reference server, legally, by a seed: every answer in some ways at once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from functools import partial
from typing import TYPE_CHECKING

from aioc_runner.wire.exchange_key import CONTACT
from faults import planting
from faults.edit import Nowhere
from faults.matrix import VARIATIONS
from legal.changes import CHANGES, counted, renamed
from legal.draw import seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from aioc_generated.catalog import Row
    from aioc_runner.judge.grading.row import Verdict
    from aioc_runner.wire.exchange import Exchange, Recording
    from faults.edit import Change
    from faults.fault import Variation
    from faults.planting import Run
    from legal.changes import Made

ALONE = frozenset({"vectors.integers", "vectors.exponents"})
"""Variations that stay alone: they make another text's vector of one that other rows compare theirs with."""
UNFIT = (Nowhere, ValueError, KeyError, TypeError, IndexError)
"""What a change raises where there is no place for it, or not any more."""
MOST = 3
"""How many of the variations that are written by hand one answer gets at most."""
SHARE = 0.4
"""How often each of the changes is made that are drawn."""
LAST = ("sse.", "json.", "head.", "sse.cr", "sse.crlf", "sse.mixed", "sse.bom")
"""Variations of bytes: after those of documents and events, in this order."""
ALIKE = {"chat": "chat.completions.stream", "responses": "responses.stream"}
"""The row whose variations of bytes hold for every stream that is put together in the same way."""
BODY = "chat.completions"
"""The row whose variations of bytes hold for every JSON body."""


@dataclass(frozen=True)
class Varied:
    """A run, and what was done in it, by the exchange's key."""

    recording: Recording
    done: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


@dataclass(frozen=True, slots=True)
class Failed:
    """A row that got a FAIL for what is legal, and what was done to its answers."""

    row: str
    said: str
    done: tuple[str, ...]


def reference() -> Run:
    """The saved run in which every row passes."""
    return next(run for run in planting.runs() if run.name == "reference")


def varied(run: Run, seed: int, number: int) -> Varied:
    """Vary a run: the same by the same seed and number."""
    random = seeded(f"{seed} {number}")
    made = Varied(run.recording)
    exchanges = dict(run.exchanges)
    more = random.choice((0, random.randint(1, 50)))
    for row in run.rows:
        for key, changes in _planned(run, row, random):
            exchanges[key] = _changed(random, exchanges[key], changes, more, made.done.setdefault(key, []))
    changed = tuple(exchanges[one.key] for one in run.recording.exchanges)
    return replace(made, recording=renamed(random, replace(run.recording, exchanges=changed)))


def _planned(run: Run, row: Row, random: Random) -> Iterator[tuple[str, list[Variation]]]:
    """Choose the variations of a row's answer, of its refusal and of its repeat."""
    for part in ("answer", "refusal", "repeat"):
        exchange = planting._target(run, row, part)
        if exchange is not None:
            fitting = [
                one for one in VARIATIONS if one.part == part and one.id not in ALONE and _fits(one, row)
            ]
            chosen = random.sample(fitting, min(len(fitting), random.randint(0, MOST)))
            yield exchange.key, sorted(chosen, key=_order)


def _fits(variation: Variation, row: Row) -> bool:
    names = [row.id]
    like = ALIKE.get(row.response.assembler or "", BODY if row.response.body else "")
    if variation.id.startswith(LAST[:3]) and variation.part == "answer":
        names.append(like)
    return any(fnmatchcase(name, pattern) for name in names for pattern in variation.rows)


def _order(variation: Variation) -> int:
    found = [place for place, start in enumerate(LAST) if variation.id.startswith(start)]
    return found[-1] if found else -1


def _changed(
    random: Random, exchange: Exchange, chosen: list[Variation], more: int, done: list[str]
) -> Exchange:
    """Vary one answer: what is written by hand first, then what is drawn, then its bytes."""
    drawn = {name: change for name, change in CHANGES.items() if random.random() < SHARE}
    made: dict[str, Made] = {f"counted {more}": counted(more), **drawn}
    by_hand = [(one.id, one.change, _order(one) < 0) for one in chosen]
    steps: list[tuple[str, Change]] = [
        *((name, change) for name, change, early in by_hand if early),
        *((name, partial(change, random)) for name, change in made.items()),
        *((name, change) for name, change, early in by_hand if not early),
    ]
    for name, step in steps:
        try:
            exchange = step(exchange)
        except UNFIT:
            continue
        done.append(name)
    return exchange


def failed(run: Run, made: Varied) -> list[Failed]:
    """Judge all rows of a varied run, and name those that get a FAIL."""
    rows = [row for row in run.rows if row.id in made.recording.planned]
    verdicts = planting.judged(run, made.recording, rows).verdicts
    return [
        Failed(row, _said(verdict), _done(made, row))
        for row, verdict in verdicts.items()
        if verdict.grade.status == "FAIL"
    ]


def _said(verdict: Verdict) -> str:
    return "; ".join(one.message for one in verdict.findings if one.severity == "fail")


def _done(made: Varied, row: str) -> tuple[str, ...]:
    mine = {key: names for key, names in made.done.items() if key.startswith(f"{row}/") or key == CONTACT}
    return tuple(f"{key}: {name}" for key, names in mine.items() for name in names)

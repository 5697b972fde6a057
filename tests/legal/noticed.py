"""Prints how many planted faults the schemas notice, by schema; and what they miss, and why.

python tests/legal/noticed.py [SCHEMA]... [--count N] [--missed] [--least PERCENT]

Ends with 1 where fewer are noticed of all together than --least says.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / name) for name in ("runner", "generated", "tests")]

from aioc_runner.catalog import load  # noqa: E402 -- as above
from aioc_runner.documents import json_path  # noqa: E402 -- put on the path above
from aioc_runner.judge.schema.validate import validate  # noqa: E402 -- as above
from legal.drawn import full  # noqa: E402 -- as above
from legal.planted import planted  # noqa: E402 -- as above
from legal.sources import SOURCES  # noqa: E402 -- as above

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from legal.planted import Planted

PACKAGE = load()
WIDE = 120
"""So many documents show each variant of the widest union twice."""
LEAST = 97.0
"""So many percent are noticed; the rest is mostly where one schema serves several places."""


@dataclass
class Tally:
    """What was planted for one schema, and what of it wasn't noticed, by the reason."""

    schema: str
    planted: int = 0
    missed: Counter[str] = field(default_factory=Counter[str])


def tally(schema: str, count: int) -> Tally:
    """Plant in so many documents that have every member."""
    made = Tally(schema)
    documents = [*full(schema, range(count))]
    for _, faults in groupby(planted(documents), lambda one: id(one.sound)):
        some = [*faults]
        made.planted += len(some)
        before = said(schema, some[0].sound)
        missed = [one for one in some if not said(schema, one.document) - before]
        made.missed.update(f"{reason(one)}: {one.what}" for one in missed)
    return made


def said(schema: str, document: Any) -> frozenset[tuple[str, str]]:
    """Say all that is found in a document, however little it weighs."""
    return frozenset((one.kind, one.at) for one in validate(PACKAGE, schema, document).findings)


def reason(one: Planted) -> str:
    """Say why a fault isn't noticed."""
    shape = validate(PACKAGE, one.schema, one.sound)
    at, place = json_path.pattern(one.path), json_path.render(one.path)
    extra = next((extra for extra in shape.extras if is_below(at, extra)), None)
    if extra is not None:
        return f"unknown member {extra}"
    unknown = [said.at.rpartition(".")[0] for said in shape.findings if said.kind == "unknown-value"]
    if any(is_below(place, holder) for holder in unknown):
        return f"unknown variant {one.place}"
    return f"allowed {one.place}"


def is_below(at: str, holder: str) -> bool:
    """Whether a place is another, or inside it."""
    return at == holder or at.startswith((f"{holder}.", f"{holder}["))


def lines(tallies: Sequence[Tally], *, missed: bool) -> Iterator[str]:
    """Write the table, and a line for each place that is missed."""
    yield "| schema | planted | missed | noticed |"
    yield "|---|---:|---:|---:|"
    for one in tallies:
        yield line(one.schema, one.planted, one.missed.total())
    yield line("all", sum(one.planted for one in tallies), sum(one.missed.total() for one in tallies))
    for one in tallies if missed else ():
        yield from (f"{one.schema} {why}: {count}" for why, count in one.missed.items())


def line(name: str, all_of_them: int, missed: int) -> str:
    """Write a line of the table."""
    return f"| {name} | {all_of_them} | {missed} | {share(all_of_them, missed):.1f} % |"


def share(all_of_them: int, missed: int) -> float:
    """Say how many percent are noticed."""
    return 100 * (1 - missed / all_of_them) if all_of_them else 100


def main(words: Sequence[str]) -> int:
    """Plant, and print; 1 where too few are noticed."""
    parser = argparse.ArgumentParser(description="Faults that the schemas don't notice.")
    parser.add_argument("schemas", nargs="*", metavar="SCHEMA", help=", ".join(SOURCES))
    parser.add_argument("--count", type=int, default=WIDE, help=f"documents of each schema (default: {WIDE})")
    parser.add_argument("--missed", action="store_true", help="name each place and fault, and why")
    parser.add_argument("--least", type=float, default=LEAST, help=f"percent (default: {LEAST:g})")
    given = parser.parse_args(words)
    tallies = [tally(schema, given.count) for schema in given.schemas or SOURCES]
    sys.stdout.writelines(f"{one}\n" for one in lines(tallies, missed=given.missed))
    noticed = share(sum(one.planted for one in tallies), sum(one.missed.total() for one in tallies))
    if noticed < given.least:
        sys.stderr.write(f"{noticed:.1f} % of all are noticed, and {given.least:g} % have to be\n")
    return int(noticed < given.least)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Prints how many legal documents were drawn, and what got a FAIL, by schema and place.

python tests/legal/report.py [SCHEMA]... [--count N] [--seed N] [--smallest]

With --smallest, a document of each place that isn't pending follows, as small as it can be: a line for
tests/truth/documents.jsonl, where it stays when the place is mended.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / name) for name in ("runner", "generated", "tests")]

from legal.drawn import drawn  # noqa: E402 -- put on the path above
from legal.held import held, rows  # noqa: E402 -- as above
from legal.places import described, path_of, place  # noqa: E402 -- as above
from legal.smallest import smallest  # noqa: E402 -- as above
from legal.sources import SOURCES  # noqa: E402 -- as above
from truth.documents import documents, pending  # noqa: E402 -- as above

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from legal.drawn import Drawn
    from legal.held import Held


@dataclass
class Drawing:
    """What came of the documents drawn for one schema."""

    schema: str
    drawn: Counter[str] = field(default_factory=Counter[str])
    places: Counter[str] = field(default_factory=Counter[str])
    first: dict[str, tuple[Drawn, Held]] = field(default_factory=dict[str, "tuple[Drawn, Held]"])


def main(words: Sequence[str]) -> int:
    """Draw, and print; 1 where a FAIL isn't pending and stops no client that is known."""
    parser = argparse.ArgumentParser(description="Legal documents that get a FAIL.")
    parser.add_argument("schemas", nargs="*", metavar="SCHEMA", help=", ".join(SOURCES))
    parser.add_argument("--count", type=int, default=100, help="of each schema (default: 100)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--smallest", action="store_true")
    given = parser.parse_args(words)
    known = pending(documents())
    made = [_drawing(schema, given.seed, given.count) for schema in given.schemas or SOURCES]
    sys.stdout.writelines(f"{line}\n" for line in _lines(made, known))
    unknown = [one for one in made if any(_state(one, said, known) == "new" for said in one.first)]
    if given.smallest:
        sys.stdout.writelines(f"{line}\n" for one in unknown for line in _smallest(one, known))
    return int(bool(unknown))


def _drawing(schema: str, seed: int, count: int) -> Drawing:
    made = Drawing(schema)
    for one in drawn(schema, seed, count):
        made.drawn[one.by] += 1
        wrong = {said.place: said for said in held(schema, one.document) if said.severity == "fail"}
        made.places.update(wrong.keys())
        for said, where in wrong.items():
            made.first.setdefault(said, (one, where))
    return made


def _lines(made: Sequence[Drawing], known: frozenset[tuple[str, str]]) -> Iterator[str]:
    yield "| schema | rows | drawn by document | by package | FAIL |"
    yield "|---|---:|---:|---:|---:|"
    for one in made:
        by = f"{one.drawn['document']} | {one.drawn['package']}"
        yield f"| {one.schema} | {len(rows(one.schema))} | {by} | {sum(one.places.values())} |"
    for one in made:
        for said, count in one.places.items():
            yield f"{one.schema} {said}: {count}, {_state(one, said, known)}"


def _state(one: Drawing, said: str, known: frozenset[tuple[str, str]]) -> str:
    """Say whether a place is new, pending, or stops a client of the catalog."""
    breaks = one.first[said][1].breaks
    if breaks:
        return f"stops {breaks}"
    return "pending" if place(one.schema, said) in known else "new"


def _smallest(one: Drawing, known: frozenset[tuple[str, str]]) -> Iterator[str]:
    """Write a document for each new place."""
    for said, (first, where) in one.first.items():
        if _state(one, said, known) == "new":
            source = SOURCES[one.schema]
            document = smallest(first, said)
            by = {"document": source.by_document(document), "package": source.by_package(document)}
            line = {
                "id": "",
                "schema": one.schema,
                "row": next((row.id for row in rows(one.schema)), None),
                "legal_by": [name for name, says in by.items() if says],
                "why": "",
                "source": described(one.schema, first.by, first.document, path_of(where.at)),
                "document": document,
                "pending": [said],
            }
            yield json.dumps(line, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Prints what the judge makes of cases whose right verdict is known.

python tests/truth/report.py [SET]... [--only ID]... [-v]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / name) for name in ("runner", "generated", "tests")]

from truth import legality, reports, servers  # noqa: E402 -- put on the path above

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from truth.outcome import Outcome

    Set = Callable[[Collection[str]], Iterable[Outcome]]

SETS: Mapping[str, Set] = {
    "reports": reports.outcomes,
    "legal-documents": legality.outcomes,
    "servers": servers.outcomes,
}
"""What there is to ask: by name a function that gets ids, none for all, and gives their outcomes."""


def main(words: Sequence[str]) -> int:
    """Print each set; 1 where a case isn't judged right."""
    given = _parser().parse_args(words)
    if unknown := set(given.sets) - set(SETS):
        sys.exit(f"no set {', '.join(unknown)}; there are {', '.join(SETS)}")
    sets = {name: tuple(SETS[name](given.only)) for name in given.sets or SETS}
    sys.stdout.writelines(f"{line}\n" for line in lines(sets, verbose=given.verbose))
    return int(any(not one.right for outcomes in sets.values() for one in outcomes))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description="What the judge makes of cases whose right verdict is known."
    )
    parser.add_argument("sets", nargs="*", metavar="SET", help=", ".join(SETS))
    parser.add_argument("--only", action="append", default=[], metavar="ID")
    parser.add_argument("-v", action="store_true", dest="verbose", help="show all that was said")
    return parser


def lines(sets: Mapping[str, Sequence[Outcome]], *, verbose: bool = False) -> Iterator[str]:
    """Each set in numbers, and its cases that differ; all of them, whole, where more is wanted."""
    yield "| set | cases | asked | noticed | right | false alarms |"
    yield "|---|---:|---:|---:|---:|---:|"
    yield from (_row(name, outcomes) for name, outcomes in sets.items() if outcomes)
    for name, outcomes in sets.items():
        yield from (
            line for one in outcomes if verbose or not one.right for line in _case(name, one, verbose)
        )


def _row(name: str, outcomes: Sequence[Outcome]) -> str:
    wrong = [one for one in outcomes if one.noticed is not None]
    noticed = f"{sum(one.noticed is True for one in wrong)} of {len(wrong)}"
    asked, right, alarms = (
        sum(getattr(one, member) for one in outcomes) for member in ("asked", "right", "alarm")
    )
    return f"| {name} | {len(outcomes)} | {asked} | {noticed} | {right} | {alarms} |"


def _case(name: str, one: Outcome, verbose: bool) -> Iterator[str]:
    yield ""
    yield f"{name} {one.id}: {'right' if one.right else 'differs'}"
    yield f"  expected {one.expected}"
    yield f"  got      {one.got}"
    yield from (f"    {line}" for line in (one.told if verbose else ()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

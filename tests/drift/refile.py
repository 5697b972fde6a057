"""Bring the exceptions up to date: count what each group covers, and take out what no longer occurs.

    python tests/drift/refile.py

Only after looking at what `aioc drift` says: a group that covers more than was reviewed is read first.
What no group covers is left for somebody to give it a reason.
"""

from __future__ import annotations

import json
import lzma
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from aioc_compiler.drift import compare, exceptions, openapi, package
from aioc_compiler.frontend import read_spec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TESTS = Path(__file__).parents[1]
DOCUMENT = TESTS / "data" / "openapi.json.xz"
HEAD = exceptions.FILE.read_text(encoding="utf-8").partition("exceptions:\n")[0]


@dataclass
class Tally:
    """What a group covers now, and which of its patterns occur."""

    covers: dict[str, int] = field(default_factory=dict[str, int])
    used: set[str] = field(default_factory=set[str])


def found() -> dict[str, set[str]]:
    """Name all differences from the document of the tests and from the installed package."""
    linked, problems = read_spec(TESTS.parent / "spec")
    assert linked is not None, problems
    document: Any = json.loads(lzma.decompress(DOCUMENT.read_bytes()))
    sources = {"document": openapi.source("", document), "package": package.source()}
    foreign = exceptions.read(exceptions.FILE, "document").foreign
    return {
        name: {one.key for one in compare.compare(linked, source, foreign)}
        for name, source in sources.items()
    }


def tally(groups: list[dict[str, Any]], keys: Mapping[str, set[str]]) -> list[Tally]:
    """Count for each group; the first that means a difference covers it."""
    tallies = [Tally() for _ in groups]
    patterns = [[exceptions.Pattern(words, 0) for words in group["differences"]] for group in groups]
    for source, some in keys.items():
        for key in some:
            for each, mine in zip(patterns, tallies, strict=True):
                if meant := {one.words for one in each if one.means(key)}:
                    mine.covers[source] = mine.covers.get(source, 0) + 1
                    mine.used |= meant
                    break
    return tallies


def written(groups: Iterable[dict[str, Any]], tallies: Iterable[Tally]) -> str:
    """Write the file anew; a group that covers nothing is left out."""
    lines = [f"{HEAD}exceptions:\n"]
    for group, mine in zip(groups, tallies, strict=True):
        if mine.covers:
            covers = ", ".join(f"{name}: {mine.covers[name]}" for name in sorted(mine.covers))
            lines.append(
                f"  - reason: {json.dumps(group['reason'])}\n    covers: {{{covers}}}\n    differences:\n"
            )
            kept = (words for words in group["differences"] if words in mine.used)
            lines.extend(f"      - {json.dumps(words)}\n" for words in kept)
    return "".join(lines)


def main() -> None:
    """Write the exceptions anew."""
    groups: list[dict[str, Any]] = yaml.safe_load(exceptions.FILE.read_text(encoding="utf-8"))["exceptions"]
    exceptions.FILE.write_text(written(groups, tally(groups, found())), encoding="utf-8")


if __name__ == "__main__":
    main()

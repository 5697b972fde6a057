"""Names the servers that are known to send the members that the catalog doesn't know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.documents import json_path
from aioc_runner.report import KnownExtra

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_generated.catalog import Catalog
    from aioc_generated.program_types import KnownIssue
    from aioc_runner.report import Result

MOST = 100


def known_extras(catalog: Catalog, results: Iterable[Result]) -> list[KnownExtra]:
    """Find what is known about the unknown members of a run, whichever server it is."""
    extras = list(dict.fromkeys(extra for result in results for extra in result.extras))
    known = list(_known(catalog))
    told = (
        KnownExtra(at=extra, of=title, what=one.what, sources=list(one.source))
        for extra in extras
        for title, one, patterns in known
        if any(json_path.matches(pattern, extra) for pattern in patterns)
    )
    return list(told)[:MOST]


def _known(catalog: Catalog) -> Iterator[tuple[str, KnownIssue, list[str]]]:
    """List everything that extras show, with the server's name and the members' places."""
    for implementation in catalog.implementations.values():
        for one in implementation.known_issues:
            patterns = [seen.at for seen in one.detect if seen.finding == "extra" and seen.at]
            if patterns:
                yield implementation.title, one, patterns

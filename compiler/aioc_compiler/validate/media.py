"""A media file that an example sends begins like the formats that its row accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.diagnostics import listed, quote

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec

LONGEST = 8192


def find(spec: Spec) -> Iterator[Problem]:
    """Find examples whose bytes the row's own formats don't know."""
    formats = {entry.id: entry.data for entry in spec.sound("media")}
    examples = {entry.id: entry for entry in spec.sound("example")}
    for row in spec.sound("row"):
        wanted = row.data["response"].get("media", ())
        example = examples.get(row.data["response"].get("example", ""))
        path = spec.media.get(example.data.get("media", "")) if example else None
        if example and path and all(one in formats for one in wanted):
            yield from _example(row, example, path, [formats[one] for one in wanted])


def _example(row: Entry, example: Entry, path: Path, formats: list[Any]) -> Iterator[Problem]:
    head = _head(path)
    # What has no signature begins with anything.
    formats = [one for one in formats if one["signatures"]]
    if formats and not any(_begins(head, one) for one in formats):
        names = listed(one["id"] for one in formats)
        message = f"{path.name} begins with {quote(head[:8].hex())}; {row.id} answers with {names}"
        yield example.problem("wrong-media", message, "see the signatures in aioc.yaml", "media")


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LONGEST)


def _begins(head: bytes, media: Any) -> bool:
    return any(
        all(head[part["offset"] :].startswith(bytes.fromhex(part["hex"])) for part in signature)
        for signature in media["signatures"]
    )

"""A method and path is asked once for its error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.diagnostics import quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec


def find(spec: Spec) -> Iterator[Problem]:
    """Find rows that ask again for what another row asks already."""
    first: dict[tuple[str, str], Entry] = {}
    for row in spec.sound("row"):
        if "malformed" in row.data:
            asked = first.setdefault((row.data["method"], row.data["path"]), row)
            if asked is not row:
                message = f"{quote(asked.id)} already has malformed for this method and path"
                yield row.key_problem("malformed-twice", message, "leave it out here", "malformed")

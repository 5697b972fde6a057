"""What holds on a row: what it lists itself, then what each of its traits lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.parse.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, Spec

    Held = tuple[tuple[Step, ...], str]


def held(row: Entry, key: str, spec: Spec) -> Iterator[Held]:
    """Each check or deviation of a row, with the path in the row that brings it."""
    yield from places(row.data, f"{key}.*")
    traits = spec.ids("trait")
    for path, name in places(row.data, "traits.*"):
        if name in traits:
            yield from ((path, one) for _, one in places(traits[name].data, f"{key}.*"))


def held_ids(row: Entry, key: str, spec: Spec) -> list[str]:
    """The checks or deviations of a row, in their order."""
    return [name for _, name in held(row, key, spec)]

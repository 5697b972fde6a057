"""What differs between the catalog and a source: one fact each, with its place on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from aioc_compiler.drift.sources import Node, Step

Kind: TypeAlias = Literal[
    "operation-added",
    "operation-gone",
    "request-member-added",
    "request-member-gone",
    "member-added",
    "member-gone",
    "variant-added",
    "variant-gone",
    "word-added",
    "word-gone",
    "closed",
    "opened",
    "type-added",
    "type-gone",
    "nullable",
    "not-nullable",
    "required",
    "optional",
    "deprecated",
]
"""What the source has (added), or has no more (gone), beside the catalog."""

SAYS: dict[Kind, str] = {
    "operation-added": "the operation has no row",
    "operation-gone": "the source has no such operation",
    "request-member-added": "no row sends the member",
    "request-member-gone": "a row sends a member that the source doesn't know",
    "member-added": "the schema lacks the member",
    "member-gone": "the source doesn't know the member",
    "variant-added": "the union lacks the variant",
    "variant-gone": "the source doesn't know the variant",
    "word-added": "the enum lacks the word",
    "word-gone": "the source doesn't know the word",
    "closed": "any text is right here; the source lists the words",
    "opened": "only some words are right here; the source takes any text",
    "type-added": "the source allows the type, and we don't",
    "type-gone": "we allow the type, and the source doesn't",
    "nullable": "may be null in the source, and not here",
    "not-nullable": "may be null here, and not in the source",
    "required": "required in the source, and neither required nor expected here",
    "optional": "required here, and optional in the source",
    "deprecated": "deprecated in the source",
}


@dataclass(frozen=True, slots=True)
class Here:
    """A place in the catalog: a schema or a row by name, and the path below it."""

    kind: Literal["schema", "row"]
    id: str
    path: tuple[Step, ...] = ()

    def __str__(self) -> str:
        """Name it as in ChatCompletion.choices[]."""
        steps = zip(("", *self.path), self.path, strict=False)
        return self.id + "".join(_written_step(before, step) for before, step in steps)


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: `subject` is the operation, member, word, variant or type that it is about.

    `fact` is the source's own schema of what it has beyond the catalog.
    """

    kind: Kind
    here: Here
    subject: str
    there: str
    fact: Node | None = None

    @property
    def key(self) -> str:
        """What names it for the exceptions, whatever the source calls its own schemas."""
        place = "" if self.kind == "operation-added" else str(self.here)
        return " ".join(part for part in (self.kind, place, self.subject) if part)


def _written_step(before: Step, step: Step) -> str:
    if before == "properties":
        return f".{step}"
    return "[]" if step == "items" else ""

"""What comes of a check on documents as the spec's examples write them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.judge.checks.engine import evaluate
from aioc_runner.judge.read.body import Answer, Ending

if TYPE_CHECKING:
    from aioc_generated.check_types import Check
    from aioc_generated.words import Root
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.judge.checks.engine import Outcome

ROOTS: tuple[Root, ...] = (
    "body",
    "events",
    "assembled",
    "headers",
    "error",
    "rejection",
    "repeat",
    "cleanup",
    "content",
)


def outcome(package: CatalogPackage, check: Check, example: dict[str, Any]) -> Outcome:
    """Run a check on an example; one whose `done` is null is no stream of events."""
    answer = Answer((), (), {name: example[name] for name in ROOTS if name in example}, _ending(example))
    before: dict[str, dict[Any, Any]] = {
        str(place): {check.root: document} for place, document in enumerate(example.get("before", []))
    }
    before |= {row: {"assembled": document} for row, document in example.get("others", {}).items()}
    return evaluate(package, check, answer, example.get("asked", {}), before)


def _ending(example: dict[str, Any]) -> Ending | None:
    events = example.get("events", [])
    done = example.get("done", [len(events)])
    if done is None:
        return None
    names, bare, named = (tuple(example.get(name, ())) for name in ("names", "bare", "named"))
    return Ending(tuple(done), len(events) + len(done), names, bare, named)

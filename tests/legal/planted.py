"""Plants one fault at a time in a legal document: where OpenAI's document and package describe something.

Our own schemas have no say in where: what they don't know is what is looked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aioc_runner.text import json_type
from aioc_testing.placed import GONE, with_value
from legal.sources import SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_runner.documents.json_path import Path
    from legal.drawn import Drawn

OTHERS: tuple[Any, ...] = (7, "12", True, [], {})
WORD = "planted-word"

ECHOED: dict[str, tuple[str, ...]] = {
    # The first token of an echoed prompt has no probability: CreateCompletionRequest/properties/echo.
    "$.choices[*].logprobs.token_logprobs[*]": ("null",),
    "$.choices[*].logprobs.top_logprobs[*]": ("null",),
}
SENT: dict[str, dict[str, tuple[str, ...]]] = {
    "Completion": ECHOED,
    # Null until the text ends: https://platform.openai.com/docs/api-reference/completions/object.
    "CompletionChunk": {**ECHOED, "$.choices[*].finish_reason": ("null",)},
    "FineTuningJobList": {
        # "Only returned when running supervised jobs": openai 3.57.0, types/fine_tuning/fine_tuning_job.py.
        "$.data[*].hyperparameters": ("left out", "null"),
        # Empty while the job didn't fail: https://platform.openai.com/docs/api-reference/fine-tuning/list.
        "$.data[*].error": ("of type object",),
        "$.data[*].error.code": ("left out", "null"),
        "$.data[*].error.message": ("left out", "null"),
    },
}
"""What is no fault, because OpenAI sends it or says that it does: by schema, place and what was done."""


@dataclass(frozen=True, slots=True)
class Planted:
    """A document with one fault; `place` names where by names and types, without indexes."""

    schema: str
    place: str
    what: str
    path: Path
    document: Any
    sound: Any
    """The document without the fault."""


def planted(documents: Iterable[Drawn]) -> Iterator[Planted]:
    """Plant each fault that makes a document one that no source allows, each once a place."""
    return (one for one in variants(documents) if not is_sent(one) and is_wrong(one))


def variants(documents: Iterable[Drawn]) -> Iterator[Planted]:
    """Change each place in each way, each once; some of it is still legal."""
    seen: set[tuple[str, str, str]] = set()
    for one in documents:
        for path, place, value in _places(one.document, (), "$"):
            for what, change in _faults(path, value):
                key = one.schema, place, what
                if key not in seen:
                    seen.add(key)
                    yield Planted(*key, path, with_value(one.document, path, change), one.document)


def is_sent(made: Planted) -> bool:
    """Whether OpenAI sends it, although neither its document nor its package allows it."""
    return made.what in SENT.get(made.schema, {}).get(made.place, ())


def is_wrong(made: Planted) -> bool:
    """Whether neither OpenAI's document nor its package allows it."""
    source = SOURCES[made.schema]
    return not source.by_package(made.document) and not source.by_document(made.document)


def _faults(path: Path, value: Any) -> Iterator[tuple[str, Any]]:
    if path and isinstance(path[-1], str):
        yield "left out", GONE
    if value is not None:
        yield "null", None
    kind = json_type(value)
    if isinstance(value, str):
        yield "another word", WORD
    for other in OTHERS:
        named = json_type(other)
        if named != kind and {named, kind} != {"integer", "number"}:
            yield f"of type {named}", other


def _places(value: Any, path: Path, place: str) -> Iterator[tuple[Path, str, Any]]:
    """Walk a document; what has a type is named by it."""
    yield path, place, value
    if isinstance(value, dict):
        tag = value.get("type")
        here = f"{place}<{tag}>" if isinstance(tag, str) else place
        for name, one in value.items():
            yield from _places(one, (*path, name), f"{here}.{name}")
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from _places(one, (*path, index), f"{place}[*]")

"""What a row says of its answer makes sense as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.catalog.resolve import PREFLIGHT
from aioc_compiler.diagnostics import quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec

BODIES: Mapping[str, str] = {"body": "body", "event": "events", "media": "media", "file": "media"}
"""What an answer may consist of, and what its example then has."""

NEEDS: Mapping[str, str] = {
    "assembled": "event",
    "assembler": "assembled",
    "echo": "example",
    "each": "example",
}


def find(spec: Spec) -> Iterator[Problem]:
    """Find answers that contradict themselves, or whose example is of another sort."""
    examples = {entry.id: entry for entry in spec.sound("example")}
    for row in spec.sound("row"):
        yield from _bodies(row)
        example = examples.get(row.data["response"].get("example", ""))
        if example is not None:
            yield from _example(row, example)


def _bodies(row: Entry) -> Iterator[Problem]:
    response = row.data["response"]
    given = [key for key in BODIES if key in response]
    for key in given[1:]:
        message = f"{given[0]} and {key} exclude each other"
        yield row.key_problem("one-of", message, "keep one", "response", key)
    for key, needed in NEEDS.items():
        if key in response and needed not in response:
            message = f"{key} has no effect without {needed}"
            yield row.key_problem("missing-key", message, f"add {needed}", "response", key)
    if "assembled" in response and "assembler" not in response:
        message = "assembled has no effect without assembler"
        yield row.key_problem("missing-key", message, "add assembler", "response", "assembled")
    told = [*given, "headers"] if row.data["method"] == PREFLIGHT else given
    if told and "example" not in response:
        message = "the answer has no example"
        yield row.problem(
            "missing-key", message, "add example, and the answer itself to examples/", "response"
        )
    if "rejects" in response and "body" not in response:
        message = "rejects has no effect without body, the schema of the error"
        yield row.key_problem("missing-key", message, "add body", "response", "rejects")
    if not told and {"B", "C"} & set(row.data.get("phases", "AB")):
        message = "phases B and C look at the answer, and the row doesn't say what it is"
        yield row.problem(
            "missing-key", message, "add body, event or media, or write phases: [A]", "response"
        )


def _example(row: Entry, example: Entry) -> Iterator[Problem]:
    wanted = next((BODIES[key] for key in BODIES if key in row.data["response"]), None)
    if wanted is not None and wanted not in example.data:
        message = f"the example {quote(example.id)} has no {wanted}"
        yield row.problem("wrong-example", message, f"the row answers with {wanted}", "response", "example")

"""The same bytes get the same verdict in each row that answers with the same schema."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from aioc_runner import assemble
from aioc_runner.catalog import load
from aioc_runner.documents import json_path
from aioc_runner.judge.findings import finding
from aioc_runner.judge.grading.deviations import by_id, lowered, matches
from aioc_runner.judge.schema.validate import validate
from aioc_testing.documents import documents
from aioc_testing.mutants import Mutant, mutants

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aioc_generated.catalog import Row
    from aioc_runner.report import Finding
    from aioc_testing.sample import Sample

PACKAGE = load()
CATALOG = PACKAGE.catalog
SPEC = Path(__file__).parents[3] / "spec"
DRAWN = 200
"""So many mutants of a schema's documents are drawn for a sample."""


@dataclass(frozen=True, order=True)
class Answered:
    """A schema, and where rows have it: as body, event or assembled."""

    schema: str
    place: str

    def __str__(self) -> str:
        """Name it in a test's id."""
        return f"{self.schema} as {self.place}"


def answering() -> Mapping[Answered, list[Row]]:
    """The rows that answer with each schema, where there is more than one."""
    found: dict[Answered, list[Row]] = {}
    for row in CATALOG.rows:
        for place in ("body", "event", "assembled"):
            schema = getattr(row.response, place)
            if schema is not None and not row.response.rejects:
                found.setdefault(Answered(schema, place), []).append(row)
    return {answered: rows for answered, rows in found.items() if len(rows) > 1}


@cache
def exceptions() -> Mapping[str, frozenset[str]]:
    """The rows on which a departure doesn't hold on purpose, by its id."""
    files = [yaml.safe_load(path.read_text("utf-8")) for path in sorted(SPEC.glob("deviations/*.yaml"))]
    every = (one for file in files for one in file["deviations"])
    return {one["id"]: frozenset(one.get("except", ())) for one in every}


def answers(answered: Answered, row: Row) -> list[Any]:
    """What the row's example has of the schema."""
    example = PACKAGE.example(row.response.example) if row.response.example else {}
    if answered.place == "body":
        return [example["body"]]
    if answered.place == "event":
        return list(example["events"])
    assembler = row.response.assembler
    return [assemble.assemble(assembler, example["events"]).document] if assembler else []


def wrong(answered: Answered, rows: Iterable[Row]) -> Iterator[Mutant]:
    """Change each document in each way."""
    schema = PACKAGE.schema(answered.schema)
    definitions = schema.get("$defs", {})
    right = [*documents(schema, definitions), *(one for row in rows for one in answers(answered, row))]
    for place, document in enumerate(right):
        for mutant in mutants(schema, document, definitions):
            yield replace(mutant, what=f"{place} {mutant.what}")


def findings(answered: Answered, changed: Iterable[Mutant]) -> Iterable[Finding]:
    """All that is found in them, each kind of finding once a place and value."""
    under = (0,) if answered.place == "event" else ()
    every = (
        one
        for mutant in changed
        for one in validate(PACKAGE, answered.schema, mutant.document, under).findings
    )
    return {(one.kind, json_path.pattern_of(one.at), one.severity, one.actual): one for one in every}.values()


def verdicts(finding: Finding, rows: Iterable[Row]) -> Mapping[str, str]:
    """How much a finding weighs in each row that isn't excepted, by the row's id."""
    return {
        row.id: lowered([finding], by_id(CATALOG.deviations, row.deviations))[0].severity
        for row in rows
        if not _excepted(finding, row)
    }


def _excepted(finding: Finding, row: Row) -> bool:
    excepting = [name for name, rows in exceptions().items() if row.id in rows]
    return any(matches(finding, one) for name in excepting for one in CATALOG.deviations[name].matches)


@pytest.mark.parametrize("answered", sorted(answering()), ids=str)
def test_same_bytes_same_verdict(answered: Answered, sample: Sample) -> None:
    """What is wrong with an answer weighs as much in one row as in another with the same schema."""
    rows = answering()[answered]
    changed = sample.of(list(wrong(answered, rows)), DRAWN, lambda one: one.what)
    seen = list(findings(answered, changed))

    assert seen != []
    assert [
        (one.kind, one.at, said) for one in seen if len(set((said := verdicts(one, rows)).values())) > 1
    ] == []


def test_a_row_that_tolerates_alone_is_noticed() -> None:
    """Were a deviation taken from one row, that row would differ."""
    answered = Answered("ChatCompletion", "body")
    first, second, *_ = answering()[answered]
    document = answers(answered, first)[0]
    choices = [{**choice, "finish_reason": "eos"} for choice in document["choices"]]
    [finding] = findings(answered, [Mutant("a foreign reason", {**document, "choices": choices})])

    assert set(verdicts(finding, [first, second]).values()) == {"warn"}
    assert set(verdicts(finding, [first, replace(second, deviations=())]).values()) == {"warn", "fail"}


def test_an_exception_is_left_alone() -> None:
    """Rows that are about the very thing keep their own verdict."""
    answered = Answered("ResponseObject", "body")
    rows = answering()[answered]
    whole = answers(answered, rows[0])[0]
    unsaid = {name: value for name, value in whole.items() if name != "metadata"}
    [finding] = findings(answered, [Mutant("metadata is missing", unsaid)])
    excepted = exceptions()["responses-echo-missing"]

    assert excepted
    assert {row.id for row in rows} - set(verdicts(finding, rows)) == excepted


@pytest.mark.parametrize("status", ["200", "500", "no answer"])
@pytest.mark.parametrize(
    "row", [row for row in CATALOG.rows if row.malformed is not None], ids=lambda one: one.id
)
def test_a_malformed_request_that_is_answered(row: Row, status: str) -> None:
    """That {} is answered like a whole request hurts nobody; HT-compat promises a refusal."""
    refused = finding("refusal-status", "", expected="400", actual=status)
    severity = "warn" if status == "200" and row.group != "ht" else "fail"

    assert [one.severity for one in lowered([refused], by_id(CATALOG.deviations, row.deviations))] == [
        severity
    ]

"""The JSON report: its form, its version, its size, and the schema that stands in the repository."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from aioc_runner import catalog, contract
from aioc_runner.judge import judge
from aioc_runner.render import json as as_json
from aioc_runner.render import markdown, table
from aioc_runner.render.text import dump_json
from aioc_runner.report import Report
from aioc_runner.wire import har
from aioc_testing.reports import HOSTILE, report

ROOT = Path(__file__).parents[2]
ON_FILE = ROOT / "runner/aioc_runner/report.schema.json"
GOLDEN = sorted(path for path in (ROOT / "tests/golden/verdicts").glob("*.json") if path.stem != "catalog")
LLAMA_CPP = ROOT / "tests/faults/runs/llama-cpp.har"
LARGEST = 100_000
"""Bytes of llama.cpp's report with every row that is asked by default."""


def golden(path: Path) -> Report:
    """A report of the golden corpus, which is kept without its bytes."""
    document = json.loads(path.read_text("utf-8"))
    for result in document["results"]:
        result["evidence"] = []
    return Report.model_validate(document, strict=True)


@cache
def of_llama_cpp() -> Report:
    """What a run with default options says of llama.cpp: the saved one has deep rows too."""
    catalogue, run = catalog.load(), har.load(LLAMA_CPP)
    rows = [row for row in run.planned if not catalogue.row(row).deep]
    asked = tuple(one for one in run.exchanges if one.row is None or one.row in rows)
    return judge(catalogue, replace(run, planned=tuple(rows), exchanges=asked))


def in_order(made: Report) -> Report:
    """A report with the findings of each row as a written one has them, the notes last."""
    results = [
        one.model_copy(update={"findings": sorted(one.findings, key=lambda each: each.severity == "note")})
        for one in made.results
    ]
    return made.model_copy(update={"results": results})


def written(made: Report) -> Any:
    return json.loads(as_json.render(made))


REPORTS = {path.stem: golden(path) for path in GOLDEN} | {"hostile": report(HOSTILE)}


def test_schema_on_file() -> None:
    """The schema in the repository is the one of the types; `aioc export report-schema` prints it."""
    assert ON_FILE.read_text("utf-8") == dump_json(contract.schema()) + "\n"
    Draft202012Validator.check_schema(contract.schema())


@pytest.mark.parametrize("name", REPORTS)
def test_reports_are_as_the_schema_says(name: str) -> None:
    """Each report is right by the published schema, and no member of it is unknown there."""
    validator = Draft202012Validator(_closed(json.loads(ON_FILE.read_text("utf-8"))))

    assert [error.message for error in validator.iter_errors(written(REPORTS[name]))] == []


def _closed(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    shut = {"additionalProperties": False} if "properties" in schema and "type" in schema else {}
    return {**{key: _closed(value) for key, value in schema.items()}, **shut}


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_is_lost(name: str) -> None:
    """What is read is what was written, and says the same in every format."""
    made = REPORTS[name]
    again = contract.read(written(made))

    assert again == in_order(made)
    assert as_json.render(again) == as_json.render(made)
    assert table.render(again) == table.render(made)
    assert markdown.render(again) == markdown.render(made)


def test_findings_say_all_by_themselves() -> None:
    """What makes a grade stands whole in its row; a note stands once, however many rows have it."""
    document = written(of_llama_cpp())
    grave = [finding for row in document["results"] for finding in row["findings"]]
    named = [number for row in document["results"] for number in row.get("remarks", ())]

    assert next(iter(document)) == "version"
    assert set(document) == set(contract.Document.model_fields)
    assert {finding["severity"] for finding in grave} == {"fail", "warn"}
    assert all(finding["message"] and finding["exchange"] for finding in grave)
    assert set(named) == set(range(len(document["remarks"])))
    assert len(set(map(str, document["remarks"]))) == len(document["remarks"]) < len(named) / 2


def test_size() -> None:
    """A default report on llama.cpp is small, and has all that the text shows."""
    made = of_llama_cpp()
    text = as_json.render(made)

    assert len(text.encode()) <= LARGEST
    assert table.render(contract.read(json.loads(text))) == table.render(made)


def test_a_record_a_line() -> None:
    """Each finding stands on a line of its own, for `grep` and `diff`."""
    made = of_llama_cpp()
    lines = [line.strip().removesuffix(",") for line in as_json.render(made).splitlines()]
    findings = [json.loads(line) for line in lines if line.startswith('{"kind": ')]

    assert len(findings) == len(written(made)["remarks"]) + sum(
        len(row["findings"]) for row in written(made)["results"]
    )


def test_later_versions() -> None:
    """A later minor is right by the schema; we refuse to read what a later aioc wrote, and say so."""
    document = written(report(["a"]))
    validator = Draft202012Validator(contract.schema())

    assert validator.is_valid({**document, "version": "1.7", "brand_new": 1})
    assert not validator.is_valid({**document, "version": "2.0"})
    for version in ("1.1", "2.0"):
        with pytest.raises(contract.ContractError, match=f"later aioc .*{version}"):
            contract.read({**document, "version": version})


@pytest.mark.parametrize("document", [None, [], {}, {"version": 1}, {"version": "0.9"}, {"version": "x"}])
def test_no_report(document: Any) -> None:
    """Anything else is refused."""
    with pytest.raises(ValidationError):
        contract.read(document)


def test_remark_that_is_not_there() -> None:
    """A row that names a remark beyond the last is refused."""
    document = written(report(["a"]))
    document["results"][0]["remarks"] = [99]

    with pytest.raises(contract.ContractError, match="99"):
        contract.read(document)

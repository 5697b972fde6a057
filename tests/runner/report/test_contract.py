"""The JSON report: its form, its version, its size, and the schema that stands in the repository."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from aioc_runner import catalog
from aioc_runner.export.report_schema import report_schema
from aioc_runner.judge import judge
from aioc_runner.render import Screen, markdown, table
from aioc_runner.render import json as as_json
from aioc_runner.render.text import dump_json
from aioc_runner.report import Finding, Report, contract
from aioc_runner.report.document import Document
from aioc_runner.wire import har
from aioc_testing.reports import HOSTILE, report, validated

ROOT = Path(__file__).parents[3]
ON_FILE = ROOT / "runner/aioc_runner/report.schema.json"
GOLDEN = sorted(path for path in (ROOT / "tests/golden/verdicts").glob("*.json") if path.stem != "catalog")
RUNS = ROOT / "tests/faults/runs"
BY_DEFAULT = ("llama-cpp", "llama-cpp-embed", "mlx-lm", "vllm")
"""The saved runs of the profile that is asked by default, with its deep rows."""

LARGEST = 100_000
"""Bytes of a report on one of them."""

EVERYTHING = Screen(detail=2)


def golden(path: Path) -> Report:
    """A report of the golden corpus, which is kept without its bytes."""
    document = json.loads(path.read_text("utf-8"))
    for result in document["results"]:
        result["evidence"] = []
    return validated(document)


@cache
def of(name: str) -> Report:
    """The report on a saved run."""
    return judge(catalog.load(), har.load(RUNS / f"{name}.har"))


def in_order(made: Report) -> Report:
    """A report with the findings of each row as a written one has them, the notes last."""
    results = [
        replace(one, findings=sorted(one.findings, key=lambda each: each.severity == "note"))
        for one in made.results
    ]
    return replace(made, results=results)


def note(at: str, message: str) -> Finding:
    return Finding(kind="missing", at=at, severity="note", expected="", actual="", message=message)


def with_notes(notes: list[Finding]) -> Report:
    """A report that has these notes in its first row, and no other finding."""
    made = report(["a"])
    rows = [replace(one, findings=[]) for one in made.results]
    return replace(made, results=[replace(rows[0], findings=notes), *rows[1:]])


def written(made: Report) -> Any:
    return json.loads(as_json.render(made))


REPORTS = {path.stem: golden(path) for path in GOLDEN} | {"hostile": report(HOSTILE)}


def test_schema_on_file() -> None:
    """The schema in the repository is the one of the types; `aioc export report-schema` prints it."""
    assert ON_FILE.read_text("utf-8") == dump_json(report_schema()) + "\n"
    Draft202012Validator.check_schema(report_schema())


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


def test_what_is_repeated_stands_once() -> None:
    """What makes a grade stands in its row; a note and a source stand once, however many rows have them."""
    document = written(of("llama-cpp"))
    grave = [finding for row in document["results"] for finding in row["findings"]]
    named = [number for row in document["results"] for number in row.get("remarks", ())]

    assert next(iter(document)) == "version"
    assert set(document) == {one.name for one in fields(Document)}
    assert {finding["severity"] for finding in grave} == {"fail", "warn"}
    assert all(finding["message"] for finding in grave)
    assert set(named) == set(range(len(document["remarks"])))
    assert len(set(map(str, document["remarks"]))) == len(document["remarks"]) < len(named) / 2
    assert len(set(document["sources"])) == len(document["sources"])
    assert as_json.render(of("llama-cpp")).count(document["sources"][0]) == 1


@pytest.mark.parametrize("name", BY_DEFAULT)
def test_size(name: str) -> None:
    """A report on a run of the default profile is small, and has all that the text shows."""
    made = of(name)
    text = as_json.render(made)
    again = contract.read(json.loads(text))

    assert len(text.encode()) <= LARGEST
    assert table.render(again, EVERYTHING) == table.render(made, EVERYTHING)


def test_notes_that_differ_by_their_place() -> None:
    """Notes in a row that say the same of several places are one remark; what looks like its sign is text."""
    notes = [note(f"$.{name}", f"$.{name} is missing") for name in "ab"]
    sign = [note(f"$.{name}", "{at} is not $.a") for name in "ab"]
    made = with_notes([*notes, *sign, note("$.c", "$.c is missing")])
    remarks = written(made)["remarks"]

    assert contract.read(written(made)) == made
    assert [(one["message"], [place["at"] for place in one["places"]]) for one in remarks] == [
        ("{at} is missing", ["$.a", "$.b"]),
        ("{at} is not $.a", ["$.a"]),
        ("{at} is not $.a", ["$.b"]),
        ("$.c is missing", ["$.c"]),
    ]


def test_a_record_a_line() -> None:
    """Each finding stands on a line of its own, for `grep` and `diff`."""
    made = of("llama-cpp")
    lines = [line.strip().removesuffix(",") for line in as_json.render(made).splitlines()]
    findings = [json.loads(line) for line in lines if line.startswith('{"kind":')]

    assert len(findings) == len(written(made)["remarks"]) + sum(
        len(row["findings"]) for row in written(made)["results"]
    )


def test_later_versions() -> None:
    """A later minor is right by the schema; we refuse to read what a later aioc wrote, and say so."""
    document = written(report(["a"]))
    validator = Draft202012Validator(report_schema())

    assert validator.is_valid({**document, "version": "2.7", "brand_new": 1})
    assert not validator.is_valid({**document, "version": "3.0"})
    assert not validator.is_valid({**document, "version": "1.0"})
    for version in ("2.2", "3.0"):
        with pytest.raises(contract.ContractError, match=f"later aioc .*{version}"):
            contract.read({**document, "version": version})


def test_first_version() -> None:
    """A report that an earlier aioc wrote is read: what is left out has the defaults of then."""
    document = written(report(["a"]))
    said: dict[str, Any] = {
        "kind": "missing",
        "at": "$.b",
        "expected": "x",
        "actual": "nothing",
        "message": "$.b is missing",
    }
    warned: dict[str, Any] = {**said, "severity": "warn"}
    its = {"source": "https://s", "exchange": "r/probe"}
    remarks = [said, {**said, "source": "*", "exchange": "*/probe", "known": ["k"]}]
    row = {**document["results"][0], "id": "r", "findings": [warned, {**warned, **its}], "remarks": [0, 1]}
    first = {**row, "sources": ["https://s"], "reason": None}
    old = {**document, "version": "1.0", "results": [first], "remarks": remarks, "clients": [], "known": []}
    del old["sources"], old["claims"]

    assert contract.read(old).results[0].findings == [
        Finding(**one)
        for one in (
            warned,
            {**warned, **its},
            {**said, "severity": "note"},
            {**said, **its, "severity": "note", "known": ["k"]},
        )
    ]
    assert contract.read(written(contract.read(old))) == contract.read(old)


OLD = {"version": "1.0", "results": [1, {}, {"findings": [2, {}]}], "remarks": [3], "sources": {}}


@pytest.mark.parametrize(
    "document", [None, [], {}, {"version": 1}, {"version": "0.9"}, {"version": "x"}, OLD]
)
def test_no_report(document: Any) -> None:
    """Anything else is refused."""
    with pytest.raises(ValidationError):
        contract.read(document)


def test_number_that_is_not_there() -> None:
    """A row that names a remark or a source beyond the last is refused."""
    for member in ("remarks", "sources"):
        document = written(report(["a"]))
        document["results"][0][member] = [99]

        with pytest.raises(contract.ContractError, match="99"):
            contract.read(document)

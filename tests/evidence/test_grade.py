"""What the runs in spec/evidence show today is on file, and a row that is asked otherwise is stale."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from aioc_runner.catalog import load
from evidence import grade
from evidence.asked import is_stale

if TYPE_CHECKING:
    from aioc_generated.catalog import Row
    from aioc_generated.evidence_types import Evidence
    from aioc_runner.wire.exchange import Recording

PACKAGE = load()
EVIDENCE = PACKAGE.measurements.runs
MODELS = ("tiny-chat",)


def run(name: str) -> Recording:
    """The recording of a run by its id."""
    return grade.recorded(next(one for one in EVIDENCE if one.id == name))


def asked_with(row: Row, member: str, value: object) -> Row:
    """The row with another member in its request."""
    return replace(row, request=replace(row.request, body={**row.request.body, member: value}))


def test_no_cell_has_moved() -> None:
    """Whoever edits the spec sees which rows of which servers move: grade.py --update puts that on file."""
    moves = list(grade.moved(grade.on_file(), grade.graded()))

    assert moves == []
    assert grade.MATRIX.read_text("utf-8") == grade.dumped(grade.on_file())


def test_what_the_site_tells_besides_is_on_file() -> None:
    """Clients that work with each server, what it adds and how it answers are what the runs show today."""
    assert grade.ANSWERS.read_text("utf-8") == grade.dumped(grade.answers())
    assert grade.SERVERS.read_text("utf-8") == grade.dumped(grade.told_besides())


@pytest.mark.parametrize("one", EVIDENCE, ids=lambda one: one.id)
def test_a_run_is_of_the_server_that_it_is_filed_under(one: Evidence) -> None:
    """Where the answers give a server away, it is this one; nobody told the run."""
    recording, report = next((run.recording, run.report) for run in grade.runs() if run.evidence.id == one.id)
    named = report.target.implementation
    known = PACKAGE.catalog.implementations.get(one.implementation)

    assert recording.implementation is None
    if known is not None and named is not None:
        # A gateway that doesn't give itself away is one all the same.
        assert named.startswith((known.title, *(["a proxy"] if known.front else [])))
    assert known is not None or one.title


def test_mocks_are_marked() -> None:
    """Columns of mocks are marked as such."""
    mocks = {one.implementation for one in EVIDENCE if one.mock}

    known = {"aimock", "fakellm", "fastapi-openai-compat", "llmock-npm", "mock-llm", "mocktopus"}
    assert mocks == {*known, "guidellm", "llm-katan"}
    assert len({(one.implementation, one.version) for one in EVIDENCE if not one.mock}) >= 9


def test_a_row_as_it_was_asked_is_fresh() -> None:
    """The run of today's request is no older than the spec."""
    recording = run("llama-cpp.b11549.chat")

    assert [
        row.id
        for row in PACKAGE.catalog.rows
        if row.id in recording.planned and is_stale(PACKAGE, recording, row, MODELS)
    ] == []


@pytest.mark.parametrize("name", ["chat.completions", "chat.completions.stream", "chat.completions.seed"])
def test_a_row_that_is_asked_otherwise_is_stale(name: str) -> None:
    """Another member, another value or another path: the grade is of something else."""
    recording, row = run("llama-cpp.b11549.chat"), PACKAGE.row(name)

    for other in (
        asked_with(row, "temperature", 0.123),
        asked_with(row, "messages", []),
        replace(row, path="/v1/chat"),
        replace(row, method="PUT"),
    ):
        assert is_stale(PACKAGE, recording, other, MODELS)


def test_a_second_request_that_nobody_sent_makes_stale() -> None:
    """A row that is now asked twice was not measured."""
    recording, row = run("llama-cpp.b11549.chat"), PACKAGE.row("chat.completions.stream")

    assert row.repeat is None
    assert is_stale(PACKAGE, recording, replace(row, repeat=row.request), MODELS)


def test_a_move_names_the_row_and_the_server() -> None:
    """One cell, one line."""
    before = grade.on_file()
    row = {**before["vllm/0.32.0"], "models.list": {"grade": "FAIL", "reason": None, "finding": "gone"}}
    lines = list(grade.moved(before, {**before, "vllm/0.32.0": row}))

    assert lines == ["vllm/0.32.0: models.list: PASS → FAIL (gone)"]

"""Requests that must be refused, refusals that say what isn't offered, and the question of a profile."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.judge.read.body import error_in
from aioc_runner.run import session
from aioc_runner.serve.run import running
from aioc_runner.wire.exchange import Failure
from aioc_testing import virtual_time
from aioc_testing.options import options

if TYPE_CHECKING:
    from aioc_runner.report import Report, Result
    from aioc_runner.wire.exchange import Recording

PACKAGE = load()
JSON = (("content-type", "application/json"),)
TEXT = (("content-type", "text/plain"),)
OPENAIS = {"error": {"message": "No.", "type": "invalid_request_error", "param": "messages", "code": None}}
BROKEN = Failure(kind="reset", message="the connection was closed")


@pytest.fixture(scope="module", name="recording")
def _recording() -> Recording:
    with virtual_time.installed(), running(PACKAGE) as url:
        return session.run(PACKAGE, options(PACKAGE, url))


def report(recording: Recording, key: str, **changes: Any) -> Report:
    """Judge the run with one exchange changed."""
    assert key in {exchange.key for exchange in recording.exchanges}
    exchanges = tuple(replace(one, **changes) if one.key == key else one for one in recording.exchanges)
    return judge(PACKAGE, replace(recording, exchanges=exchanges))


def result(recording: Recording, row: str, **changes: Any) -> Result:
    """Judge the run with the answer to one row's first request changed."""
    return next(one for one in report(recording, f"{row}/probe", **changes).results if one.id == row)


def _error(status: int, document: Any) -> dict[str, Any]:
    return {"status": status, "headers": JSON, "body": json.dumps(document).encode()}


def test_what_was_expected_is_a_refusal(recording: Recording) -> None:
    """Where a request must be refused, nobody waits for an answer."""
    (found,) = result(recording, "errors.wrong-type", **_error(500, OPENAIS)).findings

    assert (found.expected, found.actual) == ("400 or 422", "500")


@pytest.mark.parametrize(
    ("row", "changes", "status", "kind"),
    [
        ("errors.wrong-type", _error(400, OPENAIS), "PASS", None),
        ("errors.wrong-type", _error(422, OPENAIS), "PASS", None),
        ("errors.wrong-type", _error(404, OPENAIS), "WARN", "refusal-status"),
        ("errors.wrong-type", _error(409, OPENAIS), "FAIL", "refusal-status"),
        ("errors.wrong-type", _error(400, {"detail": "No."}), "WARN", "envelope"),
        ("errors.wrong-type", {"status": 400, "headers": TEXT, "body": b"No."}, "WARN", "envelope"),
        ("errors.wrong-type", {"status": 400, "headers": JSON, "body": b""}, "WARN", "envelope"),
        ("errors.wrong-type", _error(200, {"id": "a"}), "FAIL", "accepted"),
        ("errors.wrong-type", _error(500, OPENAIS), "FAIL", "status"),
        ("errors.wrong-type", {"status": None, "failure": BROKEN}, "FAIL", "no-response"),
        ("errors.unknown-model", _error(200, {"id": "a"}), "WARN", "accepted"),
        # The key is taken for other models; OpenAI forbids a project some models with 403.
        ("errors.unknown-model", _error(401, OPENAIS), "WARN", "refusal-status"),
        ("errors.empty-messages", _error(200, {"id": "a"}), "WARN", "accepted"),
        ("errors.unknown-path", _error(404, {"detail": "Not Found"}), "WARN", "envelope"),
        ("errors.unknown-path", {"status": 200, "headers": TEXT, "body": b"<html>"}, "FAIL", "accepted"),
        ("errors.wrong-method", _error(404, OPENAIS), "PASS", None),
        ("errors.wrong-key", _error(403, OPENAIS), "PASS", None),
        ("chat.completions.n", _error(400, {"error": {"message": "rejected"}}), "WARN", "refused"),
        ("chat.completions.n", _error(400, {"error": {"message": "nn or n_best"}}), "WARN", "refused"),
        (
            "chat.completions.tool.result",
            _error(400, {"error": {"message": "content is null"}}),
            "FAIL",
            "refused",
        ),
    ],
)
def test_grades(
    recording: Recording, row: str, changes: dict[str, Any], status: str, kind: str | None
) -> None:
    """A refusal in OpenAI's form passes; an answer, a crash and silence in its place do not."""
    graded = result(recording, row, **changes)
    # That it differs from the run's other refusals is said as well.
    grave = [one for one in graded.findings if one.severity != "note" and one.check != "errors.same-form"]
    kinds = {finding.kind for finding in grave}

    assert graded.status == status, graded.detail
    assert kinds == ({kind} if kind else set())


@pytest.mark.parametrize(("posted", "grade"), [(404, ("SKIP", "not-offered")), (400, ("PASS", None))])
def test_no_method_is_wrong_for_a_path_that_is_not_there(
    recording: Recording, posted: int, grade: tuple[str, str | None]
) -> None:
    """A 404 is as good as a 405 where another method shows the path, and says nothing where none does."""
    unknown = next(one for one in recording.exchanges if one.key == "canary/GET")
    away = {"status": 404, "headers": unknown.headers, "body": unknown.body}
    changes = {
        "errors.wrong-method/probe": away,
        "embeddings/malformed": away if posted == unknown.status else _error(posted, OPENAIS),
    }
    exchanges = tuple(replace(one, **changes.get(one.key, {})) for one in recording.exchanges)
    judged = judge(PACKAGE, replace(recording, exchanges=exchanges))
    found = next(one for one in judged.results if one.id == "errors.wrong-method")

    assert (found.status, found.reason) == grade


MEMORY = {"error": {"message": "Out of memory."}}


@pytest.mark.parametrize(
    ("row", "document"),
    [
        ("errors.wrong-type", MEMORY),
        ("errors.unknown-model", MEMORY),
        ("errors.unknown-model", {**MEMORY, "object": "chat.completion", "id": "a", "choices": []}),
        ("errors.wrong-key", MEMORY),
        ("errors.unknown-path", MEMORY),
        ("chat.completions", MEMORY),
        ("chat.completions", {**MEMORY, "choices": []}),
        ("chat.completions", {"object": "error", "message": "Out of memory.", "code": 500}),
        ("chat.completions.n", {**MEMORY, "choices": []}),
        ("chat.completions.stream", MEMORY),
        ("embeddings", {**MEMORY, "object": "list", "data": []}),
        ("files.list", {**MEMORY, "object": "list", "data": []}),
        ("responses", MEMORY),
        ("responses", {**MEMORY, "object": "response", "status": "failed", "output": []}),
    ],
)
def test_an_error_with_200(recording: Recording, row: str, document: Any) -> None:
    """An error is no answer, whatever its status and whatever is empty beside it: its words come first."""
    graded = result(recording, row, **_error(200, document))

    assert graded.status == "FAIL"
    assert "Out of memory." in graded.detail


def test_a_stream_that_fails(recording: Recording) -> None:
    """A stream of a response that ends in failure is told by the server's words."""
    failed = {"id": "resp_1", "object": "response", "status": "failed", "output": [], **MEMORY}
    event = {"type": "response.failed", "sequence_number": 0, "response": failed}
    body = f"event: response.failed\ndata: {json.dumps(event)}\n\n".encode()
    graded = result(recording, "responses.stream", body=body)

    assert graded.status == "FAIL"
    assert graded.detail.startswith("the answer says that it failed: Out of memory.")


@pytest.mark.parametrize(
    "beside",
    [{"error": None}, {"error": {}}, {"error": {"message": "a warning"}, "id": "a", "choices": [{}]}],
)
def test_no_error_with_200(beside: Any) -> None:
    """An answer may have an empty error member, or one beside what was asked for."""
    assert error_in({"object": "list", "data": [], **beside}) is None


@pytest.mark.parametrize(
    ("row", "changes", "reason", "words"),
    [
        ("errors.wrong-type", _error(403, OPENAIS), "auth", ""),
        ("errors.wrong-type", _error(429, OPENAIS), "rate-limited", ""),
        ("errors.wrong-key", _error(200, {"id": "a"}), "inconclusive", "a wrong key is accepted"),
        (
            "chat.completions.n",
            _error(400, {"error": {"message": "n must be 1"}}),
            "not-offered",
            "n must be 1",
        ),
        ("chat.completions.n", _error(422, {"detail": "'N' unknown"}), "not-offered", "'N' unknown"),
        ("chat.completions.logprobs", _error(501, OPENAIS), "not-offered", "No."),
        (
            "chat.completions.logprobs",
            _error(403, {"error": {"message": "no logprobs"}}),
            "not-offered",
            "logprobs",
        ),
        ("chat.completions.logprobs", _error(403, {"error": {"message": "no key"}}), "auth", ""),
        ("embeddings.dimensions", _error(400, {"error": "no matryoshka"}), "not-offered", "matryoshka"),
    ],
)
def test_skips(recording: Recording, row: str, changes: dict[str, Any], reason: str, words: str) -> None:
    """What is refused by its name isn't offered; a wall, and a server without keys, tell nothing."""
    graded = result(recording, row, **changes)

    assert (graded.status, graded.reason) == ("SKIP", reason)
    assert words in graded.detail


def test_a_repeat_that_fails(recording: Recording) -> None:
    """The same request answered once and then not is the row's failure, shown at the repeat."""
    key = "chat.completions.seed/repeat"
    results = {one.id: one for one in report(recording, key, **_error(500, OPENAIS)).results}
    graded = results["chat.completions.seed"]

    assert graded.status == "FAIL"
    assert [finding.exchange for finding in graded.findings if finding.severity == "fail"] == [key]


def test_borrows_another_rows_answer(recording: Recording) -> None:
    """Without other answers to the same question, two equal ones say nothing about the seed."""
    kept = tuple(
        one
        for one in recording.exchanges
        if one.row not in ("chat.completions.n", "chat.completions.max-completion-tokens")
    )
    results = {one.id: one for one in judge(PACKAGE, replace(recording, exchanges=kept)).results}

    assert results["chat.completions.seed"].reason == "inconclusive"


@pytest.mark.parametrize(
    ("deviate", "said"),
    [
        ((), "compatible for the basics: chat, streaming and tools work"),
        (("stream-usage-missing",), "compatible for the basics, with deviations: "),
        (("stream.done",), "not compatible for the basics: "),
        (
            ("tool-choice-ignored",),
            "not shown to be compatible for the basics (chat.completions.tool.stream, expected: ",
        ),
    ],
)
def test_a_profiles_question(deviate: tuple[str, ...], said: str) -> None:
    """The headline of a profile that asks a question begins with the answer."""
    with virtual_time.installed(), running(PACKAGE, deviate=deviate) as url:
        headline = judge(PACKAGE, session.run(PACKAGE, options(PACKAGE, url, "basics"))).headline

    assert headline.startswith(said)


@pytest.mark.parametrize(("status", "grade"), [(501, "SKIP"), (503, "WARN")])
def test_what_is_switched_off_refuses_as_it_likes(recording: Recording, status: int, grade: str) -> None:
    """Who does nothing of the kind needn't say what is wrong with a request for it."""
    said = {"error": {"message": "No.", "type": "server_error", "param": "model", "code": "off"}}
    found = result(recording, "errors.wrong-type", **_error(status, said))

    assert (found.status, len(found.findings)) == (grade, 1)


@pytest.mark.parametrize(
    ("wrong", "plain", "skipped"),
    [(500, 500, True), (502, 500, True), (500, 200, False), (400, 500, False)],
)
def test_who_fails_at_a_plain_request_too_shows_nothing(
    recording: Recording, wrong: int, plain: int, *, skipped: bool
) -> None:
    """A server that is at fault in a request without fault is no worse at one that must be refused."""
    row = "errors.wrong-type"
    answers = {f"{row}/probe": wrong, "chat.completions/probe": plain}
    changed = [
        replace(one, **_error(answers[one.key], OPENAIS)) if answers.get(one.key, 200) != 200 else one
        for one in recording.exchanges
    ]
    results = judge(PACKAGE, replace(recording, exchanges=tuple(changed))).results

    assert [one.reason == "inconclusive" for one in results if one.id == row] == [skipped]


def test_what_a_fault_says_is_no_refusals_matter(recording: Recording) -> None:
    """Of a gateway that doesn't reach its upstream nobody expects the words of a refusal."""
    said = {"error": {"message": "upstream is away", "type": "upstream_error", "param": None, "code": None}}
    graded = result(recording, "errors.wrong-type", **_error(502, said))

    assert [finding.kind for finding in graded.findings] == ["status"]

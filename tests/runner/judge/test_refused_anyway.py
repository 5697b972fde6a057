"""A refusal of a bad request tells something only where a good one is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from starlette.responses import JSONResponse, PlainTextResponse

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.run import plan, session
from aioc_testing import virtual_time
from aioc_testing.options import options
from aioc_testing.troubled import ruled

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection
    from starlette.responses import Response

    from aioc_generated.catalog import Row
    from aioc_runner.report import Result
    from aioc_testing.troubled import Rule

PACKAGE = load()
CHAT = "/v1/chat/completions"
ASKED = plan.select(PACKAGE.catalog, "full", only=("chat.completions", "errors.*"), deep=True)
MORE = (
    "chat.completions.stream",
    "chat.completions.stream.plain",
    "chat.completions.tool",
    "chat.completions.tool.auto",
    "chat.completions.json-object",
    "chat.completions.n",
)
OF_CHAT = plan.select(PACKAGE.catalog, "full", only=("chat.completions", *MORE), deep=True)
BAD = frozenset(row.id for row in ASKED if row.response.rejects and (row.method, row.path) == ("POST", CHAT))
WORDS = "Not today."


def refusing(status: int, *, everywhere: bool = False) -> Rule:
    """Refuse what is posted to chat, or to any path, in OpenAI's form."""
    document = {
        "error": {"message": WORDS, "type": "invalid_request_error", "param": "messages", "code": None}
    }

    def rule(_: int, asked: HTTPConnection) -> Response | None:
        posted = asked.scope.get("method") == "POST" and (everywhere or asked.url.path == CHAT)
        return JSONResponse(document, status) if posted else None

    return rule


def plainly(status: int) -> Rule:
    """Refuse what is posted to chat in plain text."""
    return lambda _, asked: PlainTextResponse(WORDS, status) if asked.url.path == CHAT else None


def with_200(_: int, asked: HTTPConnection) -> Response | None:
    """Answer chat with an error and a status that says yes."""
    return JSONResponse({"error": {"message": WORDS}}) if asked.url.path == CHAT else None


def one_by_one(count: int, asked: HTTPConnection) -> Response | None:
    """Refuse each request to chat in words of its own."""
    words = f"Not {'a' * (count + 1)}."
    return JSONResponse({"error": {"message": words}}, 400) if asked.url.path == CHAT else None


def answering(_: int, __: HTTPConnection) -> Response | None:
    """Leave everything to the reference server, which refuses the bad requests alone."""


def results(rule: Rule, rows: tuple[Row, ...] = ASKED) -> dict[str, Result]:
    """Ask a server for chat and for more on its route, without patience, and judge it."""
    with virtual_time.installed(), ruled(PACKAGE, rule) as url:
        report = judge(PACKAGE, session.run(PACKAGE, options(PACKAGE, url, "full", rows=rows, wait=0)))
    return {one.id: one for one in report.results}


ALIKE = ("SKIP", "inconclusive", f"the request of chat.completions is refused too: {WORDS}")
WALL = ("SKIP", "auth", "401: this endpoint needs a key, or another one")
WALL_EVERYWHERE = ("SKIP", "auth", "401, the same as for a path that can't exist: a key is needed")
LIMIT = ("SKIP", "rate-limited", "429: too many requests")
LIKE_NO_PATH = (
    f"status 400: {WORDS}, and a path that can't exist gets 400 too: absent and existing routes look the same"
    " (404 for unknown paths would distinguish them)"
)
NOWHERE = ("SKIP", "inconclusive", f"can't tell whether this route exists: {LIKE_NO_PATH}")
KEPT = ("PASS", None, "as the catalog says")


@pytest.mark.parametrize(
    ("rule", "expected", "of_a_wrong_key"),
    [
        pytest.param(refusing(400), ALIKE, ALIKE, id="400 to every chat"),
        pytest.param(refusing(422), ALIKE, ALIKE, id="422 to every chat"),
        pytest.param(refusing(400, everywhere=True), NOWHERE, NOWHERE, id="400 to whatever is posted"),
        pytest.param(refusing(401), WALL, ALIKE, id="401 to every chat"),
        pytest.param(refusing(401, everywhere=True), WALL_EVERYWHERE, ALIKE, id="401 to whatever is posted"),
        pytest.param(refusing(429), LIMIT, LIMIT, id="429 to every chat"),
        pytest.param(answering, KEPT, KEPT, id="only the bad ones"),
    ],
)
def test_refusals_of_a_route(
    rule: Rule, expected: tuple[str, str | None, str], of_a_wrong_key: tuple[str, str | None, str]
) -> None:
    """Where the good request is refused too, each bad one is without a grade, whatever it is refused with."""
    graded = {row: (one.status, one.reason, one.detail) for row, one in results(rule).items() if row in BAD}

    assert graded == {**dict.fromkeys(BAD, expected), "errors.wrong-key": of_a_wrong_key}


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param(refusing(400), id="400 in OpenAI's form"),
        pytest.param(plainly(400), id="400 in plain text"),
        pytest.param(plainly(422), id="422 in plain text"),
        pytest.param(with_200, id="200 with an error"),
    ],
)
def test_one_refusal_of_every_request(rule: Rule) -> None:
    """The same words for whatever is asked fail the plain request alone; the others say what they got."""
    found = results(rule, OF_CHAT)
    graded = {row: (one.status, one.reason, one.detail) for row, one in found.items() if row in MORE}

    assert graded == dict.fromkeys(MORE, ALIKE)
    assert found["chat.completions"].status == "FAIL"
    assert WORDS in found["chat.completions"].detail
    assert all(
        [(one.kind, one.severity) for one in found[row].findings] == [("refused", "note")] for row in MORE
    )


def test_refusals_in_words_of_their_own() -> None:
    """A refusal in other words than that of the plain request is the row's own."""
    found = results(one_by_one, OF_CHAT)

    assert {found[row].status for row in MORE} <= {"FAIL", "WARN"}


def test_there_are_bad_requests() -> None:
    """The rows that this is about are among those that are asked."""
    assert {"errors.missing-field", "errors.malformed-json", "errors.wrong-key", "errors.unknown-model"} < BAD


def without_embeddings(_: int, asked: HTTPConnection) -> Response | None:
    """Know no such path by any method."""
    return JSONResponse({"detail": "Not Found"}, 404) if "/v1/chat" not in asked.url.path else None


def without_get(_: int, asked: HTTPConnection) -> Response | None:
    """Answer a path by another method as one that isn't there."""
    is_there = asked.scope.get("method") == "POST" and asked.url.path == "/v1/embeddings"
    return None if is_there else without_embeddings(_, asked)


@pytest.mark.parametrize(
    ("rule", "graded"),
    [(without_embeddings, ("SKIP", "not-offered")), (without_get, ("WARN", None))],
    ids=["path", "method"],
)
def test_wrong_method_needs_the_path(rule: Rule, graded: tuple[str, str | None]) -> None:
    """A 404 where the path is there by no method says nothing of methods."""
    rows = plan.select(PACKAGE.catalog, "full", only=("embeddings", "errors.wrong-method"), deep=True)
    result = results(rule, rows)["errors.wrong-method"]
    assert (result.status, result.reason) == graded

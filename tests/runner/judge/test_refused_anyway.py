"""A refusal of a bad request tells something only where a good one is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from starlette.responses import JSONResponse

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.run import plan, session
from aioc_runner.wire.credentials import credentials
from aioc_runner.wire.target import parse_target
from aioc_testing import virtual_time
from aioc_testing.troubled import ruled

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection
    from starlette.responses import Response

    from aioc_runner.report import Result
    from aioc_testing.troubled import Rule

CATALOGUE = load()
CHAT = "/v1/chat/completions"
ASKED = plan.select(CATALOGUE.catalog, "full", only=("chat.completions", "errors.*"), deep=True)
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


def answering(_: int, __: HTTPConnection) -> Response | None:
    """Leave everything to the reference server, which refuses the bad requests alone."""


def results(rule: Rule) -> dict[str, Result]:
    """Ask a server for chat and for its refusals, without patience, and judge those of bad requests."""
    with virtual_time.installed(), ruled(CATALOGUE, rule) as url:
        target = parse_target(url)
        given = credentials(target, {"AIOC_API_KEY": "aioc-demo"})
        options = session.Options(target=target, credentials=given, profile="full", rows=ASKED, wait=0)
        report = judge(CATALOGUE, session.run(CATALOGUE, options))
    return {one.id: one for one in report.results if one.id in BAD}


ALIKE = ("SKIP", "inconclusive", f"the request of chat.completions is refused too: {WORDS}")
WALL = ("SKIP", "auth", "401: this endpoint needs a key, or another one")
WALL_EVERYWHERE = ("SKIP", "auth", "401 on every path, also on one that can't exist: a key is needed")
LIMIT = ("SKIP", "rate-limited", "429: the server asks us to slow down")
NOWHERE = ("SKIP", "not-offered", "not there: 400, as a path that can't exist is answered")
KEPT = ("PASS", None, "as the catalogue says")


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
    graded = {row: (one.status, one.reason, one.detail) for row, one in results(rule).items()}

    assert graded == {**dict.fromkeys(BAD, expected), "errors.wrong-key": of_a_wrong_key}


def test_there_are_bad_requests() -> None:
    """The rows that this is about are among those that are asked."""
    assert {"errors.missing-field", "errors.malformed-json", "errors.wrong-key", "errors.unknown-model"} < BAD

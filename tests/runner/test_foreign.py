"""HARs of other tools: Chromium by Playwright, and mitmproxy, before the reference server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner import catalog, foreign, saved
from aioc_runner.wire.exchange import PREFLIGHT, WITHHELD

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGE = catalog.load()
DATA = Path(__file__).parents[1] / "data/foreign"
ASKED = [
    "models.list",
    "chat.completions",
    "chat.completions.stream",
    "responses",
    "responses.stream",
    "chat.completions.json-schema",
    "chat.completions.tool.auto",
    "chat.completions.stream.plain",
    "embeddings",
]
"""Rows of the requests that each file has; the tool that is called by a stream is asked for by no row."""

(PREFLIGHT_ROW,) = (row.id for row in PACKAGE.catalog.rows if row.method == PREFLIGHT)
KEY = "sk-proj-abcdefghijklmnop1234567890"
MESSAGES = [{"role": "user", "content": "Hello"}]


def graded(name: str) -> dict[str, str]:
    """The grade of each row."""
    report = saved.graded(DATA / f"{name}.har", PACKAGE).report
    return {one.id: one.status for one in report.results}


@pytest.mark.parametrize("name", ["playwright", "mitmproxy"])
def test_what_is_right_is_pass(name: str) -> None:
    """Each exchange is found to be of its row, and nothing is held against it."""
    assert graded(name) == dict.fromkeys(ASKED, "PASS")


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        (
            "playwright-stream-done",
            {"chat.completions.stream": "FAIL", "chat.completions.stream.plain": "FAIL"},
        ),
        ("mitmproxy-usage-missing", {"chat.completions.stream": "WARN"}),
    ],
)
def test_what_is_wrong_is_noticed(name: str, wrong: dict[str, str]) -> None:
    """In the rows that show it, and in no other."""
    assert graded(name) == {**dict.fromkeys(ASKED, "PASS"), **wrong}


def entry(body: Any, *, answer: Any = None, status: int = 200, **more: Any) -> dict[str, Any]:
    """An entry as tools write it."""
    url = more.get("url", "https://api.example.com/v1/chat/completions")
    headers = [{"name": "Authorization", "value": f"Bearer {KEY}"}, *more.get("headers", ())]
    text = answer if isinstance(answer, str) else json.dumps(answer or right())
    return {
        "request": {
            "method": "POST",
            "url": url,
            "headers": headers,
            "postData": {"mimeType": "application/json", "text": json.dumps(body)},
        },
        "response": {
            "status": status,
            "statusText": "",
            "headers": [{"name": "content-type", "value": more.get("type", "application/json")}],
            "content": {"mimeType": "application/json", "size": len(text), "text": text},
        },
        **more.get("entry", {}),
    }


def right() -> dict[str, Any]:
    """What the reference server says."""
    body: dict[str, Any] = PACKAGE.example(str(PACKAGE.row("chat.completions").response.example))["body"]
    return body


def asks(**members: Any) -> dict[str, Any]:
    """A chat request."""
    return {"model": "gpt-5.4", "messages": MESSAGES, **members}


@pytest.fixture
def rows(tmp_path: Path) -> Callable[..., dict[str, str]]:
    """Grade a HAR of these entries."""

    def grade(*entries: dict[str, Any], **choice: Any) -> dict[str, str]:
        file = tmp_path / "app.har"
        file.write_text(json.dumps({"log": {"version": "1.2", "creator": {}, "entries": entries}}), "utf-8")
        report = saved.graded(file, PACKAGE, saved.Choice(**choice)).report
        return {one.id: one.status for one in report.results}

    return grade


@pytest.mark.parametrize(
    ("members", "row"),
    [
        ({}, "chat.completions"),
        ({"temperature": 0.3, "max_tokens": 900, "user": "u"}, "chat.completions"),
        ({"n": 1}, "chat.completions"),
        ({"tools": [{"type": "function", "function": {"name": "f"}}]}, "chat.completions.tool.auto"),
        ({"response_format": {"type": "json_object"}}, "chat.completions.json-object"),
    ],
)
def test_requests_find_their_row(rows: Callable[..., dict[str, str]], members: Any, row: str) -> None:
    """By what they ask for; numbers and names are the application's own."""
    assert list(rows(entry(asks(**members)))) == [row]


@pytest.mark.parametrize(
    "one",
    [
        entry(asks(functions=[{"name": "f"}])),
        entry(asks(n=3)),
        entry(asks(), status=429),
        entry(asks(), entry={"_failureText": "net::ERR_ABORTED"}),
        entry(asks(stream=True), answer='data: {"id"', type="text/event-stream"),
        entry(asks(), url="https://api.example.com/v1/other"),
        {"request": {}, "response": None},
    ],
    ids=["what no row asks", "several answers", "a limit", "broken off", "cut", "no route", "no entry"],
)
def test_the_rest_is_unasked(rows: Callable[..., dict[str, str]], one: dict[str, Any]) -> None:
    """What fits no row, or came to no good end, is held against nobody."""
    fitting = entry({"model": "m", "input": "x"}, url="https://api.example.com/v1/embeddings")

    assert list(rows(one, fitting)) == ["embeddings"]


def preflight(method: str = "POST", path: str = "chat/completions", **allowed: str) -> dict[str, Any]:
    """What a browser asks first, as it writes that."""
    asked = {
        "Origin": "https://app.example",
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "authorization,content-type,x-stainless-os",
    }
    given = {
        "access-control-allow-origin": "*",
        **{name.replace("_", "-"): text for name, text in allowed.items()},
    }
    return {
        "request": {
            "method": "OPTIONS",
            "url": f"https://api.example.com/v1/{path}",
            "headers": named(asked),
        },
        "response": {"status": 204, "statusText": "", "headers": named(given), "content": {"size": 0}},
        "_resourceType": "preflight",
    }


def named(headers: dict[str, str]) -> list[dict[str, str]]:
    """Headers as a HAR has them."""
    return [{"name": name, "value": value} for name, value in headers.items()]


@pytest.mark.parametrize(
    ("asked", "graded"),
    [
        (preflight(access_control_allow_headers="authorization, content-type, x-stainless-os"), "PASS"),
        (preflight(access_control_allow_headers="*"), "WARN"),
        (preflight(access_control_allow_headers="authorization, content-type"), "FAIL"),
        (preflight("GET", access_control_allow_headers="authorization"), None),
        (preflight(path="models", access_control_allow_headers="authorization"), None),
    ],
    ids=["all allowed", "any allowed", "not all allowed", "for another method", "of another path"],
)
def test_preflights_find_their_row(
    rows: Callable[..., dict[str, str]], asked: dict[str, Any], graded: str | None
) -> None:
    """By what the browser asks leave for; its answer is judged by the headers that this page sends."""
    found = rows(asked, entry(asks()))

    assert found == {"chat.completions": "PASS", **({PREFLIGHT_ROW: graded} if graded else {})}


def test_nothing_that_fits(rows: Callable[..., dict[str, str]]) -> None:
    """A file without any answer of the API is refused in a line."""
    with pytest.raises(saved.SavedError, match=r"app\.har: no request in it has a route"):
        rows(entry({}, url="https://example.com/"))


def test_the_worst_of_a_rows_answers_counts(rows: Callable[..., dict[str, str]]) -> None:
    """An application asks the same often; one wrong answer is wrong."""
    wrong = {**right(), "choices": "none"}

    assert rows(entry(asks()), entry(asks(), answer=wrong), entry(asks())) == {"chat.completions": "FAIL"}


def test_it_is_narrowed(rows: Callable[..., dict[str, str]]) -> None:
    """As a run of our own is."""
    both = (
        entry(asks()),
        entry({"model": "m", "input": "x"}, url="https://api.example.com/v1/embeddings"),
    )

    assert list(rows(*both, only=("embeddings",))) == ["embeddings"]
    of_profile = rows(*both, profile="basics")
    assert "embeddings" not in of_profile
    assert [row for row, status in of_profile.items() if status != "SKIP"] == ["chat.completions"]


def test_secrets_in_other_forms() -> None:
    """A body that tells of a key that was sent in another form isn't kept, nor a status line that does."""
    said = KEY.removeprefix("sk-").upper()
    one = entry(asks(), answer={**right(), "echo": said})
    one["response"]["statusText"] = said
    found = foreign.read(PACKAGE, {"log": {"entries": [one]}}, "openai")

    assert said not in repr(found)
    assert [exchange.failure for exchange in found.answers["chat.completions"]] == [WITHHELD]


def test_secrets_nobody_told_are_replaced() -> None:
    """By where they stand and by their form: in headers, cookies, addresses and members, and where echoed."""
    answer = {**right(), "echo": f"you said {KEY}, tok_123456789 and cookie-value-99"}
    one = entry(
        asks(api_key="member-secret-1"),
        answer=answer,
        url="https://user:pass-word-1@api.example.com/v1/chat/completions?api_key=query-secret-1",
        headers=[
            {"name": "Cookie", "value": "sid=cookie-value-99"},
            {"name": "x-auth-token", "value": "tok_123456789"},
        ],
    )
    found = foreign.read(PACKAGE, {"log": {"entries": [one]}}, "openai")
    told = repr(found)

    for secret in (
        KEY,
        "cookie-value-99",
        "tok_123456789",
        "query-secret-1",
        "pass-word-1",
        "member-secret-1",
    ):
        assert secret not in told

"""Web pages may use the reference server, and nobody else notices."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from aioc_runner.catalog import load
from aioc_runner.serve.app import build_app

PACKAGE = load()
PAGE = {"Origin": "https://app.example"}
ORIGIN = "access-control-allow-origin"
ALLOWED = "access-control-allow-headers"
CHAT = {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Hello"}]}


@pytest.fixture(scope="module", name="client")
def _client() -> TestClient:
    return TestClient(build_app(PACKAGE))


@pytest.mark.parametrize("path", ["chat/completions", "responses", "files/file-1", "models/a/b"])
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_every_path_answers_a_browsers_question(client: TestClient, path: str, method: str) -> None:
    """A page may send the headers of OpenAI's package by each method."""
    asked = {
        **PAGE,
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "authorization,x-stainless-os",
    }
    answer = client.options(f"/v1/{path}", headers=asked)

    assert answer.is_success
    assert answer.headers[ORIGIN] == "*"
    assert {"authorization", "x-stainless-os"} <= set(answer.headers[ALLOWED].split(", "))
    assert method in answer.headers["access-control-allow-methods"]


@pytest.mark.parametrize("members", [{}, {"stream": True}, {"messages": 1}])
def test_a_page_may_read_the_answer(client: TestClient, members: dict[str, object]) -> None:
    """Also a stream, and an error; who isn't a page gets the same without the header."""
    asked = {**CHAT, **members}
    page = client.post("/v1/chat/completions", json=asked, headers=PAGE)
    other = client.post("/v1/chat/completions", json=asked)

    assert page.headers[ORIGIN] == "*"
    assert ORIGIN not in other.headers
    assert page.text == other.text


def test_pages_see_what_is_wrong() -> None:
    """A server that allows too little allows it nowhere."""
    client = TestClient(build_app(PACKAGE, ("cors.headers-allowed",)))
    asked = {**PAGE, "Access-Control-Request-Method": "POST"}

    allowed = {
        client.options(f"/v1/{path}", headers=asked).headers[ALLOWED]
        for path in ("responses", "chat/completions")
    }

    assert allowed == {"Content-Type, Authorization"}

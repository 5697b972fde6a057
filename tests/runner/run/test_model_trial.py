"""A model that the server lists and refuses is passed over; one that the user named is not."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from aioc_runner.catalog import load
from aioc_runner.detect.model_refusal import no_such_model, refuses_model
from aioc_runner.run.model_trial import ModelRefused
from aioc_runner.serve.app import build_app
from aioc_runner.serve.run import listening
from aioc_testing.judging import answer
from aioc_testing.troubled import probe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from aioc_runner.report import Report, Result

PACKAGE = load()
CHAT = "/v1/chat/completions"
ALIVE = "gpt-5.4"
"""The model of the reference server."""

GONE: tuple[int, dict[str, Any]] = (
    404,
    {"error": {"message": "no such model", "type": "x", "param": None, "code": "model_not_found"}},
)
NO_CHAT: tuple[int, dict[str, Any]] = (
    400,
    {"error": {"message": "MODEL does not support chat", "type": "api_error", "param": None, "code": None}},
)
LOADING: tuple[int, dict[str, Any]] = (
    500,
    {"error": {"message": "MODEL failed to load", "type": "api_error", "param": None, "code": None}},
)


@dataclass
class RefusesModels:
    """The reference server with a list of its own, some of whose models it refuses for chat."""

    app: ASGIApp
    listed: tuple[str, ...]
    refused: tuple[str, ...]
    status: int
    body: dict[str, Any]
    path: str = CHAT

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        sent = await Request(scope, receive).body()
        whole: list[Message] = [{"type": "http.request", "body": sent, "more_body": False}]

        async def again() -> Message:
            return whole.pop() if whole else await receive()

        await (self._own(scope, sent) or self.app)(scope, again, send)

    def _own(self, scope: Scope, sent: bytes) -> Response | None:
        if scope["path"] == "/v1/models":
            items = [{"id": one, "object": "model", "created": 1, "owned_by": "x"} for one in self.listed]
            return JSONResponse({"object": "list", "data": items})
        if scope["path"] == self.path and _model(sent) in self.refused:
            words = json.dumps(self.body).replace("MODEL", str(_model(sent)))
            return Response(words, self.status, media_type="application/json")
        return None


def _model(sent: bytes) -> Any:
    try:
        body = json.loads(sent)
    except ValueError:
        return None
    return body.get("model") if isinstance(body, dict) else None


@contextmanager
def serving(
    listed: tuple[str, ...], refused: tuple[str, ...], error: tuple[int, dict[str, Any]], path: str = CHAT
) -> Iterator[str]:
    """Serve the list, and refuse some of it at one path."""
    with listening(RefusesModels(build_app(PACKAGE), listed, refused, *error, path)) as url:
        yield url


@contextmanager
def served_for(name: str) -> Iterator[str]:
    """Serve the reference server, which takes one more name for its model."""
    app = build_app(PACKAGE)

    async def renamed(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        sent = (await Request(scope, receive).body()).replace(name.encode(), ALIVE.encode())
        whole: list[Message] = [{"type": "http.request", "body": sent, "more_body": False}]

        async def again() -> Message:
            return whole.pop() if whole else await receive()

        await app(scope, again, send)

    with listening(renamed) as url:
        yield url


def chat(report: Report) -> Result:
    """The row of plain chat."""
    return result(report, "chat.completions")


def result(report: Report, row: str) -> Result:
    """A row of a report."""
    return next(one for one in report.results if one.id == row)


@pytest.mark.parametrize("error", [GONE, NO_CHAT])
def test_the_next_model_is_asked(error: tuple[int, dict[str, Any]]) -> None:
    """Rows are graded by the first model that the server takes, and the report says which it refused."""
    with serving(("dead", "dead-too", ALIVE), ("dead", "dead-too"), error) as url:
        report = probe(PACKAGE, url, profile="chat")

    assert {one.status for one in report.results if one.path == "/v1/chat/completions"} <= {"PASS", "SKIP"}
    assert report.target.models["chat"][0] == ALIVE
    assert [note for note in report.notes if "The server lists dead but refuses it" in note]
    assert [
        note for note in report.notes if "dead-too" in note and f"{ALIVE} is used instead; --model" in note
    ]


def test_three_models_are_tried() -> None:
    """A server that refuses the first three is graded by what it said of the third."""
    with serving(("a", "b", "c", "d"), ("a", "b", "c"), GONE) as url:
        report = probe(PACKAGE, url, profile="chat")

    assert chat(report).status == "FAIL"
    assert report.target.models["chat"][0] == "c"


def test_an_error_of_the_server_is_its_own() -> None:
    """A 500 is no refusal of the model: the server is graded by it."""
    with serving(("dead", ALIVE), ("dead",), LOADING) as url:
        report = probe(PACKAGE, url, profile="chat")

    assert chat(report).status == "FAIL"
    assert report.target.models["chat"][0] == "dead"


def test_the_only_model_is_graded() -> None:
    """A server that refuses the one model that it lists fails."""
    with serving(("dead",), ("dead",), GONE) as url:
        report = probe(PACKAGE, url, profile="chat")

    assert chat(report).status == "FAIL"
    assert [one.kind for one in chat(report).findings if one.severity == "fail"] == ["status"]


@pytest.mark.parametrize("kind", ["chat", "any"])
def test_a_named_model_is_never_replaced(kind: str) -> None:
    """A model that the user named and the server refuses ends the run, with the server's words."""
    with (
        serving((ALIVE,), ("dead",), GONE) as url,
        pytest.raises(ModelRefused, match="--model dead: the server refuses it with 404: no such model"),
    ):
        probe(PACKAGE, url, profile="chat", models={kind: "dead"})


def test_a_model_named_for_all_may_not_serve_all() -> None:
    """A model named without a kind that is there and can't chat is no mistake of the user's."""
    words = {"error": {"message": f"{ALIVE} does not support chat", "type": "x", "param": None, "code": None}}
    with serving((ALIVE,), (ALIVE,), (400, words)) as url:
        report = probe(PACKAGE, url, profile="chat", models={"any": ALIVE})

    assert chat(report).status == "FAIL"


def test_a_model_that_is_not_listed_and_refused_ends_the_run() -> None:
    """Whatever its 4xx: gateways answer an unknown name with 400."""
    with serving((ALIVE,), ("dead",), NO_CHAT) as url, pytest.raises(ModelRefused, match="with 400"):
        probe(PACKAGE, url, profile="chat", models={"any": "dead"})


def test_a_model_that_is_refused_at_one_path_serves_at_others() -> None:
    """Each path has its own trial; what is refused there alone is asked everywhere else."""
    with serving((ALIVE, "other"), (ALIVE,), GONE, "/v1/responses") as url:
        report = probe(PACKAGE, url)

    assert chat(report).status == "PASS"
    assert [note for note in report.notes if f"lists {ALIVE} but refuses it for /v1/responses" in note]
    # The reference server has no model `other`: that it was asked for it is what counts.
    assert [one for one in result(report, "responses").findings if "'other'" in one.message]
    assert report.target.models["chat"][0] == ALIVE


def test_a_model_that_stands_in_may_be_refused() -> None:
    """Where no model of a row's kind is listed, another's refusal says nothing of the route."""
    words = {"error": {"message": "This is a chat model", "type": "x", "param": "model", "code": None}}
    with serving((ALIVE,), (ALIVE,), (404, words), "/v1/completions") as url:
        report = probe(PACKAGE, url)

    assert (result(report, "completions").status, result(report, "completions").reason) == (
        "SKIP",
        "no-model",
    )
    assert "This is a chat model" in (result(report, "completions").detail or "")


def test_a_model_named_for_all_is_not_held_against_what_it_is_not_for() -> None:
    """A chat model that embeddings refuse skips their rows; the run goes on."""
    with serving((ALIVE, "text-embedding-3-small"), (ALIVE,), GONE, "/v1/embeddings") as url:
        report = probe(PACKAGE, url, models={"any": ALIVE})

    assert chat(report).status == "PASS"
    assert result(report, "embeddings").reason == "no-model"


def test_a_name_that_the_server_ignores_is_a_note() -> None:
    """Who isn't listed, and is answered for by another under its own name, costs nobody a grade."""
    with served_for("mine") as url:
        report = probe(PACKAGE, url, profile="chat", models={"chat": "mine"})

    [finding] = [one for one in chat(report).findings if one.check == "answer.model-as-asked"]
    assert (chat(report).status, finding.severity) == ("PASS", "note")
    assert "GET /v1/models doesn't list mine, which --model names." in report.notes


@pytest.mark.parametrize(
    ("status", "error", "refused"),
    [
        (404, {"message": "x", "code": "model_not_found"}, True),
        (404, {"message": "This is not a chat model", "param": "model", "code": None}, True),
        (400, {"message": '"all-minilm:latest" does not support chat'}, True),
        (403, {"message": "Project has no access to model all-minilm:latest"}, True),
        (400, {"message": "max_tokens is not supported with all-minilm:latest"}, False),
        (400, {"message": "all-minilm:latest takes no system message", "param": "messages"}, False),
        (404, {"message": "not found"}, False),
        (401, {"message": "no access to all-minilm:latest"}, False),
        (429, {"message": "too many requests for all-minilm:latest"}, False),
        (500, {"message": "all-minilm:latest crashed"}, False),
        (404, {"message": "all-minilm:latest-v2 not found"}, False),
    ],
)
def test_what_refuses_a_model(status: int, error: dict[str, Any], refused: bool) -> None:
    """A 4xx does that has a code for it, blames `model`, or names the model and nothing else."""
    exchange = answer("chat/probe", status, {"error": error})

    assert refuses_model(PACKAGE.catalog, exchange, "all-minilm:latest") is refused
    assert no_such_model(PACKAGE.catalog, exchange, "all-minilm:latest") is (refused and status == 404)


@pytest.mark.parametrize(
    ("media_type", "text", "refused"),
    [
        ("text/plain", "all-minilm:latest does not support chat", True),
        ("text/plain", "all-minilm:latest-v2 not found", False),
        ("text/html", "<p>all-minilm:latest does not support chat</p>", False),
    ],
)
def test_what_refuses_a_model_without_json(media_type: str, text: str, refused: bool) -> None:
    """Plain words count, too; a page has more than words about the request."""
    exchange = answer("chat/probe", 400, text.encode(), (("content-type", media_type),))

    assert refuses_model(PACKAGE.catalog, exchange, "all-minilm:latest") is refused

"""What happened, the exit code, and the first line, which says why: they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from starlette.responses import JSONResponse, Response

from aioc_runner.catalog import load
from aioc_testing.troubled import Cut, relayed, ruled

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import HTTPConnection

    from aioc_testing.ran import Ran
    from aioc_testing.troubled import Rule

PACKAGE = load()
LIST, CHAT, EMBEDDINGS = "/v1/models", "/v1/chat/completions", "/v1/embeddings"
NOT_SHOWN, SO_FAR = "not shown to be OpenAI-compatible (", "OpenAI-compatible as far as shown ("
KEY, QUOTA, ERRORS = "the server needs a key", "or a quota is used up", "answered every request with 5xx"


def refused(status: int) -> Response:
    """A refusal in OpenAI's form."""
    error = {"message": "no", "type": "invalid_request_error", "param": None, "code": None}
    return JSONResponse({"error": error}, status, headers={"Retry-After": "600"})


def everywhere(status: int) -> Rule:
    """Refuse everything."""
    return lambda _, request: refused(status) if request else None


def but_the_list(status: int) -> Rule:
    """Refuse everything but the list of models."""
    return lambda _, request: None if request.url.path == LIST else refused(status)


def at(path: str, status: int) -> Rule:
    """Refuse one path."""
    return lambda _, request: refused(status) if request.url.path == path else None


def embeds(_: int, request: HTTPConnection) -> Response | None:
    """Serve one model, for embeddings, and what goes with that."""
    model = {"id": "text-embedding-3-small", "object": "model", "created": 1, "owned_by": "us"}
    listed = {LIST: {"object": "list", "data": [model]}, f"{LIST}/{model['id']}": model}
    return JSONResponse(listed[request.url.path]) if request.url.path in listed else None


def fine(_: int, __: HTTPConnection) -> None:
    """Have nothing refused."""


HAPPENED: dict[str, tuple[Rule, tuple[str, ...], int, str, str]] = {
    "all is well": (fine, (), 0, "OpenAI-compatible:", "chat"),
    "401 everywhere": (everywhere(401), (), 3, NOT_SHOWN, KEY),
    "401 but the list": (but_the_list(401), (), 3, NOT_SHOWN, KEY),
    "401 but the list, never": (but_the_list(401), ("--fail-on", "never"), 3, NOT_SHOWN, KEY),
    "401 but the list, a client": (
        but_the_list(401),
        ("--client", "aider"),
        3,
        "it isn't known whether",
        "401",
    ),
    "403 but the list": (but_the_list(403), (), 3, NOT_SHOWN, KEY),
    "429 everywhere": (everywhere(429), (), 3, NOT_SHOWN, QUOTA),
    "429 but the list": (but_the_list(429), (), 3, NOT_SHOWN, QUOTA),
    "402 everywhere": (everywhere(402), (), 3, NOT_SHOWN, QUOTA),
    "402 but the list": (but_the_list(402), (), 3, NOT_SHOWN, QUOTA),
    "500 everywhere": (everywhere(500), (), 3, NOT_SHOWN, ERRORS),
    "500 but the list": (but_the_list(500), (), 3, NOT_SHOWN, ERRORS),
    "503 but the list": (but_the_list(503), (), 3, NOT_SHOWN, ERRORS),
    "404 everywhere": (everywhere(404), (), 3, "nothing answers under http://", "is the base URL right?"),
    "404 but the list": (
        but_the_list(404),
        (),
        1,
        "OpenAI-compatible in part: ",
        "required endpoints missing",
    ),
    "401 on some of the core": (at(EMBEDDINGS, 401), (), 1, f"{SO_FAR}embeddings, 401", KEY),
    "the same, rows alone": (at(EMBEDDINGS, 401), ("--fail-on", "fail"), 1, f"{SO_FAR}embeddings, 401", KEY),
    "the same, never": (at(EMBEDDINGS, 401), ("--fail-on", "never"), 0, f"{SO_FAR}embeddings, 401", KEY),
    "402 on some of the core": (at(EMBEDDINGS, 402), (), 1, f"{SO_FAR}embeddings, 402", QUOTA),
    "401 on what isn't asked": (at(EMBEDDINGS, 401), ("--profile", "basics"), 0, "compatible for", "chat"),
    "401 on chat, its core": (at(CHAT, 401), ("--profile", "basics"), 3, "not shown to be", KEY),
    "500 on chat": (at(CHAT, 500), (), 1, "OpenAI-compatible in part: ", "broken"),
    "requests spent": (
        fine,
        ("--max-requests", "20"),
        1,
        SO_FAR,
        "request limit was reached (--max-requests)",
    ),
    "tokens spent": (fine, ("--max-tokens", "60"), 1, SO_FAR, "token limit was reached (--max-tokens)"),
    "all time over": (fine, ("--max-time", "0.001"), 3, NOT_SHOWN, "time limit was reached (--max-time)"),
    "no chat model": (embeds, (), 1, SO_FAR, "chat, streaming and tools not shown"),
    "no chat model, rows alone": (embeds, ("--fail-on", "fail"), 0, SO_FAR, "not shown"),
    "no chat model, no question": (embeds, ("--only", "embeddings*"), 0, "embeddings", "work"),
}


@pytest.mark.parametrize("name", HAPPENED)
def test_exit_code_and_first_line(aioc: Callable[..., Ran], name: str) -> None:
    """A yes is 0, anything else 1, and 3 where there is no verdict."""
    rule, words, code, begins, why = HAPPENED[name]

    with ruled(PACKAGE, rule) as url:
        ran = aioc("probe", url, "--wait", "0", "--format", "github", *words)

    first = ran.out.splitlines()[0].partition("::notice ")[2].partition("::")[2]
    assert ran.code == code, ran.err
    assert first.startswith(begins)
    assert why in first


def test_a_server_that_dies_on_the_way(aioc: Callable[..., Ran]) -> None:
    """What it showed before is told, and no verdict is drawn from it."""
    with relayed(PACKAGE, lambda number, _: Cut(dies=True) if number > 12 else None) as url:
        ran = aioc("probe", url, "--wait", "0", "--concurrency", "1")

    assert ran.code == 3
    assert ran.out.startswith("OpenAI-compatible as far as shown (")
    first = " ".join(ran.out.partition("\nhttp")[0].split())
    assert "the server stopped answering before the run ended" in first
    assert "5xx" not in first
    assert ran.err.endswith("Error: the server stopped answering: this is the report so far\n")

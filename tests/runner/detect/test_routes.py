"""Absent, wall, limit, fault, catch-all and a word about the model are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aioc_generated.setting_types import Retry
from aioc_runner.detect import routes
from aioc_runner.detect.error_message import error_text, error_words
from aioc_testing.judging import JSON, answer, broken, said

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange

HTML = (("content-type", "text/html"),)
TEXT = (("content-type", "text/plain"),)
PATH = "/v1/aioc-canary"
FASTAPI = {"detail": "Not Found"}
LLAMA = {"error": {"code": 404, "message": "File Not Found", "type": "not_found_error"}}
VLLM = {"error": {"message": "The model `tiny-chat` does not exist.", "type": "NotFoundError", "code": 404}}

CASES: dict[str, tuple[tuple[Any, ...], tuple[Any, ...], str]] = {
    "answers": ((200, {"id": "1"}), (404, FASTAPI), "answers"),
    "404 as the canary": ((404, FASTAPI), (404, FASTAPI), "absent"),
    "404 with the path in it": (
        (404, {"error": "no route for /v1/embeddings"}),
        (404, {"error": f"no route for {PATH}"}),
        "absent",
    ),
    "405 where the canary is 404": ((405, {"detail": "Method Not Allowed"}), (404, FASTAPI), "absent"),
    "404 of a router, as HTML": ((404, b"<h1>Not Found</h1>", HTML), (404, LLAMA), "absent"),
    "404 about the model": ((404, VLLM), (404, LLAMA), "refused"),
    "404 with the model's id alone": ((404, {"detail": "tiny-chat?"}), (404, FASTAPI), "refused"),
    "404 by a handler": ((404, {"error": "no such thing"}), (404, b"Not Found", TEXT), "refused"),
    "404 by a handler, as text": ((404, b"No rule fits this prompt", TEXT), (404, FASTAPI), "refused"),
    "404 by a handler, as other text": (
        (404, b"No rule fits", TEXT),
        (404, b"Nothing here", TEXT),
        "refused",
    ),
    "404 of Go's router behind another": ((404, b"404 page not found\n", TEXT), (404, FASTAPI), "absent"),
    "404 of a router, as text with the path": (
        (404, b"Cannot POST /v1/embeddings", TEXT),
        (404, FASTAPI),
        "absent",
    ),
    "404 of nginx in front of a router": ((404, b"<h1>404 Not Found</h1>", HTML), (404, FASTAPI), "absent"),
    "404 of Envoy, empty": ((404, b"", TEXT), (404, FASTAPI), "absent"),
    "400": ((400, {"error": "bad"}), (404, FASTAPI), "refused"),
    "400 to everything": ((400, {"error": "bad"}), (400, {"error": "bad"}), "absent"),
    "200 to everything": ((200, {"ok": True}), (200, {"ok": True}), "absent"),
    "200 with an error to everything": (
        (200, {"error": "Unexpected endpoint (POST /v1/embeddings)"}),
        (200, {"error": f"Unexpected endpoint (POST {PATH})"}),
        "absent",
    ),
    "a page for everything": ((200, b"<html>1</html>", HTML), (200, b"<html>2</html>", HTML), "absent"),
    "a page for unknown paths": ((200, {"id": "1"}), (200, b"<html>", HTML), "answers"),
    "401 alone": ((401, {"error": "key"}), (404, FASTAPI), "auth"),
    "401 on everything": ((401, {"error": "key"}), (401, {"error": "key"}), "auth"),
    "403 on everything": ((403, {"error": "no"}), (403, {"error": "no"}), "auth"),
    "429": ((429, {"error": "slow"}), (404, FASTAPI), "rate-limited"),
    "429 on everything": ((429, {"error": "slow"}), (429, {"error": "slow"}), "rate-limited"),
    "501 in words": ((501, {"error": "later"}), (404, FASTAPI), "not-implemented"),
    "501 without words": ((501, b""), (404, FASTAPI), "server-error"),
    "501 to every method": ((501, b"<p>", HTML), (501, b"<p>", HTML), "absent"),
    "503 in words": ((503, {"error": "loading"}), (404, FASTAPI), "unavailable"),
    "503 without words": ((503, b""), (404, FASTAPI), "server-error"),
    "500": ((500, {"error": "oops"}), (404, FASTAPI), "server-error"),
    "500 to everything": ((500, {"error": "oops"}), (500, {"error": "oops"}), "down"),
    "502 to everything": ((502, b"<p>", HTML), (502, b"<p>", HTML), "down"),
    "503 to everything": ((503, {"error": "loading"}), (503, {"error": "loading"}), "down"),
    "503 here alone": ((503, {"error": "loading"}), (404, FASTAPI), "unavailable"),
    "a redirect": ((307, b"", (("location", "/elsewhere"),)), (404, FASTAPI), "redirect"),
    "a redirect of everything": (
        (302, b"", (("location", "/login?next=/v1/embeddings"),)),
        (302, b"", (("location", f"/login?next={PATH}"),)),
        "absent",
    ),
    "nothing": ((None,), (404, FASTAPI), "no-response"),
}


def classified(
    exchange: Exchange, canary: Exchange | None, model: str | None = None, *, by_id: bool = False
) -> routes.RouteState:
    return routes.classify(exchange, canary, model, codes=("model_not_found",), by_id=by_id)


@pytest.mark.parametrize("name", CASES)
def test_classify(name: str) -> None:
    """An answer is compared with that of a path that can't exist."""
    mine, canary, expected = CASES[name]
    exchange = answer("embeddings/probe", *mine, failure=broken() if mine[0] is None else None)

    route = classified(exchange, answer("canary/POST", *canary), "tiny-chat")

    assert route.state == expected


def test_the_model_in_the_path_is_no_word_about_it() -> None:
    """llama.cpp's 404 for /v1/models/{model} may repeat the path and is still that of an unknown path."""
    mine = answer("models.retrieve/probe", 404, {"error": "no /v1/models/tiny-chat"})

    assert classified(mine, answer("canary/GET", 404, {"error": f"no {PATH}"}), "tiny-chat").state == "absent"


NOT_FOUND_AT_UPSTREAM = {
    "error": {"message": "openai error: File Not Found", "type": "x"},
    "provider": "openai",
}
FILE_IN_LITELLM = {
    "error": {
        "message": "litellm.NotFoundError: NotFoundError: OpenAIException - "
        '{"error":{"message":"File Not Found","type":"not_found_error","code":404}}\n\n'
        "LiteLLM: model group 'tiny-chat' failed with the error above. No fallback was attempted.",
        "type": "invalid_request_error",
        "code": "404",
    }
}
ENVELOPES: dict[str, tuple[str, Any, Any, str]] = {
    "a gateway's prefix": ("embeddings", NOT_FOUND_AT_UPSTREAM, LLAMA, "absent"),
    "words that the canary hasn't": (
        "embeddings",
        NOT_FOUND_AT_UPSTREAM,
        {"message": "Nothing", "ok": 0},
        "absent",
    ),
    "words of the canary alone": (
        "embeddings",
        {"error": {"message": "Upstream error: nothing lives here"}},
        {"message": "Nothing lives here"},
        "absent",
    ),
    "a number behind": ("embeddings", {"error": "Not Found (request id: 2024)"}, LLAMA, "absent"),
    "a body within words": (
        "embeddings",
        {"error": {"message": "Error code: 404 - {'error': {'code': 404, 'message': 'File Not Found'}}"}},
        FASTAPI,
        "absent",
    ),
    "Express": ("embeddings", {"error": {"message": "Cannot POST /v1/embeddings"}}, FASTAPI, "absent"),
    "Fastify": (
        "embeddings",
        {"error": {"message": "Route POST:/v1/embeddings not found"}},
        FASTAPI,
        "absent",
    ),
    "Kong": ("embeddings", {"error": "no Route matched with those values"}, FASTAPI, "absent"),
    "a URL": ("embeddings", {"error": {"message": "Invalid URL (POST /v1/embeddings)"}}, FASTAPI, "absent"),
    "two members that say so": ("embeddings", {"error": "Not Found", "message": "no route"}, LLAMA, "absent"),
    "a body within words, and the group of models": ("responses.compact", FILE_IN_LITELLM, FASTAPI, "absent"),
    "a model": ("embeddings", {"error": {"message": "Error: model x: Not Found"}}, LLAMA, "refused"),
    "a model by its id": ("embeddings", {"error": "tiny-chat: Not Found"}, LLAMA, "refused"),
    "a voice": ("embeddings", {"error": {"message": "Voice nova: Not Found"}}, LLAMA, "refused"),
    "a voice, beside the status": (
        "embeddings",
        {"error": "Not Found", "message": "No such voice: nova"},
        LLAMA,
        "refused",
    ),
    "a file": ("embeddings", {"error": {"message": "No such File object: file-abc"}}, LLAMA, "refused"),
    "no file in a form": ("embeddings", {"error": {"message": "Error: no file"}}, LLAMA, "refused"),
    "a sentence": ("embeddings", {"error": {"message": "The adapter was not found"}}, LLAMA, "refused"),
    "an object by its id": ("files.content", {"error": "No such File object: file-1"}, LLAMA, "refused"),
    "nothing of an object": ("files.content", NOT_FOUND_AT_UPSTREAM, LLAMA, "refused"),
    "a file, where a response is asked for": (
        "responses.stored.retrieve",
        NOT_FOUND_AT_UPSTREAM,
        LLAMA,
        "absent",
    ),
    "a file, where a response is asked for of another router": (
        "responses.stored.delete",
        LLAMA,
        {"error": {"message": "Invalid URL (DELETE /v1/aioc-canary)", "code": "unknown_url"}},
        "absent",
    ),
    "a file, in LiteLLM's words": ("responses.stored.retrieve", FILE_IN_LITELLM, FASTAPI, "absent"),
    "nothing of an object that is no file": (
        "responses.stored.retrieve",
        {"error": {"message": "openai error: Not Found"}},
        LLAMA,
        "refused",
    ),
    "a response by its id": (
        "responses.stored.retrieve",
        {"error": {"message": "Response with id 'resp_1' not found.", "param": "response_id"}},
        FASTAPI,
        "refused",
    ),
    "a path with an id": (
        "files.content",
        {"error": {"message": "openai error: Cannot GET /v1/files/file-1"}},
        FASTAPI,
        "absent",
    ),
    "a response by its id, in the shape of an unknown path": (
        "responses.stored.retrieve",
        {
            "error": {
                "type": "invalid_request_error",
                "code": "not_found",
                "message": "No response with id 'resp_1'",
            }
        },
        {
            "error": {
                "type": "invalid_request_error",
                "code": "unknown_url",
                "message": "Invalid URL (GET /v1/x)",
            }
        },
        "refused",
    ),
    "a response, in FastAPI's one shape": (
        "responses.stored.retrieve",
        {"detail": "Response not found"},
        FASTAPI,
        "refused",
    ),
    "an upstream's path, in FastAPI's one shape": (
        "responses.stored.retrieve",
        {"detail": "The requested resource was not found"},
        FASTAPI,
        "absent",
    ),
    "a path with an id, in FastAPI's one shape": (
        "files.content",
        {"detail": "Cannot GET /v1/files/file-1"},
        FASTAPI,
        "absent",
    ),
    "a list": ("jobs", {"error": {"message": "No such thing here"}}, FASTAPI, "absent"),
    "a list, about its models": ("jobs", {"error": {"message": "No model is loaded"}}, FASTAPI, "refused"),
}


@pytest.mark.parametrize("name", ENVELOPES)
def test_not_found_in_a_form_of_its_own(name: str) -> None:
    """A gateway repeats that its upstream has no such path; a handler misses an object or a model."""
    row, mine, canary, expected = ENVELOPES[name]
    exchange = answer(f"{row}/probe", 404, mine)
    by_id = "content" in row or "stored" in row

    route = classified(exchange, answer(f"canary/{exchange.method}", 404, canary), "tiny-chat", by_id=by_id)

    assert route.state == expected


UNKNOWN_PATHS: dict[str, Any] = {
    "an ingress": b"default backend - 404",
    "Vercel": b"The page could not be found\n\nNOT_FOUND\n\nfra1::abc12-1732",
    "Ray": b"Path '/up/v1/embeddings' not found. Please ping http://up.test/-/routes for available routes.",
    "Fiber": b"Cannot POST /models/v1/embeddings",
    "Cloudflare": {
        "success": False,
        "errors": [
            {"code": 7003, "message": "Could not route to /a/embeddings, perhaps your object is invalid?"},
            {"code": 7000, "message": "No route for that URI"},
        ],
    },
    "Spring": {
        "status": 404,
        "error": "Not Found",
        "message": "No static resource models/v1/embeddings.",
        "path": "/models/v1/embeddings",
    },
    "Spring's problem": {"title": "Not Found", "detail": "No static resource v1/embeddings."},
    "WebFlux": {"path": "/models/v1/embeddings", "status": 404, "error": "Not Found", "requestId": "a1-1"},
    "ASP.NET": {"title": "Not Found", "status": 404, "traceId": "00-9f8a7c-01"},
    "Flask": {
        "error": "404 Not Found: The requested URL was not found on the server. If you entered it, try"
    },
    "Quarkus": {"error": "RESTEASY003210: Could not find resource for full path: http://up/v1/embeddings"},
    "Groq": {"error": {"message": "Unknown request URL: POST /x/embeddings. Please check the URL for typos"}},
    "Laravel": {"message": "The route v1/embeddings could not be found."},
    "Phoenix": {"errors": {"detail": "Not Found"}},
    "Symfony": {"title": "An error occurred", "status": 404, "detail": "Not Found"},
    "an endpoint": {"error": {"message": "The requested endpoint /models/embeddings does not exist"}},
    "a code for words": {"ok": False, "error": "not_found"},
    "a list": {"detail": [{"msg": "Not Found"}]},
    "LiteLLM": {
        "error": {
            "message": 'litellm.NotFoundError: OpenAIException - {"detail":"Not Found"}. '
            "Received Model Group=tiny-chat\nAvailable Model Group Fallbacks=None"
        }
    },
    "OpenRouter": {
        "error": {"message": "Provider returned error", "metadata": {"raw": '{"detail":"Not Found"}'}}
    },
    "One API": {"error": {"message": "bad response status code 404 (request id: 2026abc)"}},
    "a status": {"error": {"message": "Request failed with status code 404"}},
    "a page in words": {"error": {"message": "Error: <html><h1>404 Not Found</h1>nginx</html>"}},
    "JSON in words": {"error": {"message": '{"error": {"message": "Invalid URL (POST /v1/embeddings)"}}'}},
    "httpx": {
        "error": "Client error '404 Not Found' for url 'http://up.test/v1/embeddings'\nFor more, see x"
    },
    "unsupported": {"error": {"message": "This endpoint is not supported by the provider"}},
}


@pytest.mark.parametrize("name", UNKNOWN_PATHS)
@pytest.mark.parametrize("canary", [FASTAPI, LLAMA, b"404 page not found\n"])
def test_an_unknown_path_in_any_words(name: str, canary: Any) -> None:
    """Routers and gateways say in many ways that there is no such path, also with `model` in its name."""
    mine = UNKNOWN_PATHS[name]
    exchange = answer("embeddings/probe", 404, mine, TEXT if isinstance(mine, bytes) else JSON)

    route = classified(exchange, answer("canary/POST", 404, canary, TEXT), "tiny-chat")

    assert route.state == "absent"


@pytest.mark.parametrize(
    ("status", "words", "expected"),
    [
        (502, "Upstream error: 404 page not found", "absent"),
        (500, "OpenAIException - Error code: 404 - {'detail': 'Not Found'}", "absent"),
        (400, "Invalid URL (POST /v1/embeddings)", "absent"),
        (400, "Not Found", "refused"),
        (500, "model x: 404 not found", "server-error"),
        (403, "Invalid URL (POST /v1/embeddings)", "auth"),
        (400, "This endpoint is not supported", "not-implemented"),
        (500, "Not implemented", "not-implemented"),
        (404, "Embeddings are not supported by this provider", "not-implemented"),
        (422, "Unsupported operation", "not-implemented"),
        (400, "dimensions are not supported", "refused"),
        (400, "Streaming is not supported by this endpoint", "refused"),
        (400, "tiny-chat is not supported", "refused"),
    ],
)
def test_an_unknown_path_under_another_status(status: int, words: str, expected: str) -> None:
    """A gateway may hide its upstream's 404 behind a status of its own; others lack what a path is for."""
    exchange = answer("embeddings/probe", status, {"error": {"message": words}})

    assert classified(exchange, answer("canary/POST", 404, FASTAPI), "tiny-chat").state == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Route GET:/v1/realtime?model=aioc-none not found", "absent"),
        ("Route GET:/v1/realtime?model=aioc-none not found: unknown model", "refused"),
    ],
)
def test_a_query_that_is_echoed(words: str, expected: str) -> None:
    """The word in the request's own query is none about the model."""
    url = "ws://server.test/v1/realtime?model=aioc-none"
    mine = answer("realtime/probe", 404, {"message": words}, url=url)
    canary = answer("canary/WEBSOCKET", 404, {"message": f"Route GET:{PATH} not found"})

    assert classified(mine, canary).state == expected


def test_two_reasons_for_401() -> None:
    """A wall around everything is told apart from an endpoint that wants a key."""
    mine = answer("chat/probe", 401, {"error": "key"})
    wall = classified(mine, answer("canary/POST", 401, {"error": "key"}))
    alone = classified(mine, answer("canary/POST", 404, FASTAPI))

    assert wall.why != alone.why


def test_an_unknown_websocket_path() -> None:
    """Starlette answers an unknown WebSocket path 403: that is absence, not a wall."""
    mine = answer("realtime/probe", 403, b"", ())

    assert classified(mine, answer("canary/WEBSOCKET", 403, b"", ())).state == "absent"


def test_a_websocket_that_takes_every_path() -> None:
    """A server that upgrades any path and says the same on each has no such route."""
    mine = answer("realtime/probe", 101, b"", (), frames=said({"type": "hello"}))
    canary = answer("canary/WEBSOCKET", 101, b"", (), frames=said({"type": "hello"}))

    assert classified(mine, canary).state == "absent"


def test_without_a_canary() -> None:
    """A saved run without canaries is judged by the status alone."""
    assert classified(answer("chat/probe", 404, FASTAPI), None).state == "absent"


@pytest.mark.parametrize(
    ("status", "no"),
    [(400, True), (404, True), (415, True), (401, False), (429, False), (500, False), (200, False)],
)
def test_refused(status: int, no: bool) -> None:
    """A refusal of this form of the request is worth a second try."""
    assert routes.is_refusal(answer("chat/probe", status, {})) is no


@pytest.mark.parametrize(
    ("status", "text", "named"),
    [
        (400, "Unsupported parameter: 'max_tokens'", True),
        (422, "max_tokens", True),
        (400, "max_tokens_to_sample", False),
        (500, "max_tokens", False),
    ],
)
def test_refuses_for_a_member(status: int, text: str, named: bool) -> None:
    """A 400 or 422 that names a member is about that member."""
    retry = Retry(member="max_tokens", source=())

    assert routes.refuses_for(answer("chat/probe", status, {"error": text}), retry) is named


@pytest.mark.parametrize(("text", "said"), [("Output limit was reached", True), ("max_tokens", False)])
def test_refuses_for_its_words(text: str, said: bool) -> None:
    """Where a retry says what a refusal reads like, naming the member isn't enough."""
    retry = Retry(member="max_tokens", error_pattern="(?i)output limit", source=())

    assert routes.refuses_for(answer("chat/probe", 400, {"error": text}), retry) is said


@pytest.mark.parametrize(
    "body",
    [
        {"error": "no"},
        {"error": {"message": "no"}},
        {"detail": "no"},
        {"detail": [{"msg": "no"}]},
        {"message": "no"},
        {"detail": {"error": {"message": "no"}}},
        {"error": {"error": "no"}},
    ],
)
def test_error_words(body: Any) -> None:
    """A server's own words are found in any of the usual envelopes."""
    assert error_words(answer("chat/probe", 400, body, JSON)) == "no"


def test_error_words_name_the_members() -> None:
    """What a framework's validation is about stands before each of its words."""
    faults = [
        {"loc": ["body", "seed"], "msg": "not permitted"},
        {"loc": ["body", "tools", 0], "msg": "missing"},
    ]

    assert error_words(answer("chat/probe", 422, {"detail": faults}, JSON)) == (
        "body.seed: not permitted; body.tools.0: missing"
    )


@pytest.mark.parametrize(
    ("exchange", "words"),
    [
        (answer("chat/probe", 400, {"errors": [{"msg": "no messages"}]}), "no messages"),
        (
            answer("chat/probe", 400, {"errors": ["no messages", {"detail": "no model"}]}),
            "no messages; no model",
        ),
        (answer("chat/probe", 400, "no messages"), "no messages"),
        (answer("chat/probe", 400, b"no messages", JSON), "no messages"),
        (answer("chat/probe", 400, b"no messages\n", TEXT), "no messages"),
        (answer("chat/probe", 400, b'{"error": "no mess', JSON), None),
        (answer("chat/probe", 400, b"<p>no messages</p>", HTML), None),
        (answer("chat/probe", 400, b"", JSON), None),
        (answer("chat/probe", 400, b'""', JSON), None),
        (answer("chat/probe", 400, {"errors": []}), None),
    ],
)
def test_told(exchange: Exchange, words: str | None) -> None:
    """A refusal's words are read in whichever form they come; a page, or half an object, has none."""
    assert error_text(exchange) == words

"""A difficult but conforming server: slow to load, one request at a time, thinking, without max_tokens."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from starlette.applications import Starlette
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from starlette.requests import Request

CREATED = 1790000000
MODELS = {
    "object": "list",
    "data": [
        {"id": name, "object": "model", "created": CREATED, "owned_by": "difficult"}
        for name in ("nomic-embed-text", "ponder-1")
    ],
}


def error(
    status: int, message: str, *, kind: str = "invalid_request_error", param: str | None = None
) -> Response:
    """OpenAI's error envelope."""
    content = {"error": {"message": message, "type": kind, "param": param, "code": None}}
    headers = {"retry-after": "1"} if status == 503 else None
    return JSONResponse(content, status, headers=headers)


class Difficult:
    """The server's state: how it knows that loading is over, and its only slot."""

    def __init__(self, loaded: Callable[[], bool]) -> None:
        self.loaded = loaded
        self.slot = asyncio.Lock()

    async def models(self, request: Request) -> Response:
        """The embedding model comes first."""
        if not self.loaded():
            return error(503, "Loading model", kind="unavailable_error")
        wanted = request.path_params.get("model")
        if wanted is None:
            return JSONResponse(MODELS)
        found = [model for model in MODELS["data"] if model["id"] == wanted]  # type: ignore[index]
        return JSONResponse(found[0]) if found else error(404, f"The model '{wanted}' does not exist")

    async def chat(self, request: Request) -> Response:
        """Spends every token it gets on thinking."""
        if not self.loaded():
            return error(503, "Loading model", kind="unavailable_error")
        async with self.slot:
            try:
                body = json.loads(await request.body())
            except ValueError:
                return error(400, "The body is not JSON")
            refusal = _refusal(body)
            if refusal is not None:
                return refusal
            if body.get("stream"):
                return StreamingResponse(_stream(body), media_type="text/event-stream")
            return JSONResponse(_answer(body))

    async def embeddings(self, request: Request) -> Response:
        """Two numbers for whatever is said."""
        body = await request.json()
        if "input" not in body:
            return error(400, "Missing required parameter: 'input'", param="input")
        return JSONResponse(
            {
                "object": "list",
                "data": [{"object": "embedding", "index": 0, "embedding": [0.6, 0.8]}],
                "model": body["model"],
                "usage": {"prompt_tokens": 3, "total_tokens": 3},
            }
        )


def _refusal(body: dict[str, Any]) -> Response | None:
    if "messages" not in body:
        return error(400, "Missing required parameter: 'messages'", param="messages")
    if "max_tokens" in body:
        return error(
            400,
            "Unsupported parameter: 'max_tokens' is not supported with this model. "
            "Use 'max_completion_tokens' instead.",
            param="max_tokens",
        )
    return None


def _usage(body: dict[str, Any]) -> dict[str, Any]:
    """All the tokens that were granted, spent on thinking."""
    spent = body.get("max_completion_tokens", 4096)
    return {
        "prompt_tokens": 9,
        "completion_tokens": spent,
        "total_tokens": 9 + spent,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": spent},
    }


def _answer(body: dict[str, Any]) -> dict[str, Any]:
    message: dict[str, Any] = {
        "role": "assistant",
        "content": None,
        "reasoning_content": "Let me think",
        "refusal": None,
        "annotations": [],
    }
    choice = {"message": message, "logprobs": None, "finish_reason": "length"}
    return {
        "id": f"chatcmpl-{uuid4().hex}",
        "object": "chat.completion",
        "created": int(time.time()),
        "model": body["model"],
        "choices": [{"index": index, **choice} for index in range(body.get("n") or 1)],
        "usage": _usage(body),
        "service_tier": "default",
        "system_fingerprint": "fp_difficult",
    }


async def _stream(body: dict[str, Any]) -> AsyncIterator[str]:
    head = {
        "id": f"chatcmpl-{uuid4().hex}",
        "object": "chat.completion.chunk",
        "created": int(time.time()),
        "model": body["model"],
        "service_tier": "default",
        "system_fingerprint": "fp_difficult",
    }
    deltas: list[tuple[dict[str, Any], str | None]] = [
        ({"role": "assistant", "content": None, "reasoning_content": "Let"}, None),
        ({"reasoning_content": " me think"}, None),
        ({}, "length"),
    ]
    yield ": thinking\n\n"
    for delta, reason in deltas:
        for index in range(body.get("n") or 1):
            choice = {"index": index, "delta": delta, "logprobs": None, "finish_reason": reason}
            yield f"data: {json.dumps({**head, 'choices': [choice], 'usage': None})}\n\n"
    if body.get("stream_options", {}).get("include_usage"):
        yield f"data: {json.dumps({**head, 'choices': [], 'usage': _usage(body)})}\n\n"
    yield "data: [DONE]\n\n"


def build(loaded: Callable[[], bool]) -> Starlette:
    """The server; `loaded` is asked before every answer whether the model is there yet."""
    server = Difficult(loaded)

    async def not_found(_request: Request, _error: Exception) -> Response:
        return error(404, "Not found")

    return Starlette(
        routes=[
            Route("/v1/models", server.models),
            Route("/v1/models/{model}", server.models),
            Route("/v1/chat/completions", server.chat, methods=["POST"]),
            Route("/v1/embeddings", server.embeddings, methods=["POST"]),
        ],
        exception_handlers={404: not_found},
    )

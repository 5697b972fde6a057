"""Servers whose models think before they speak, and show nothing of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal
from uuid import uuid4

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

Manner = Literal["refuses-max-tokens", "refuses-few", "silent", "mute"]

THOUGHTS = 64
"""Tokens that are spent before the first word."""

UNSUPPORTED = "Unsupported parameter: 'max_tokens' is not supported with this model."
TOO_FEW = "Could not finish the message because max_tokens or model output limit was reached."


def build(manner: Manner) -> Starlette:
    """Make a server with one such model.

    It refuses `max_tokens`, refuses so few tokens, spends them in silence, or never says anything.
    """

    async def chat(request: Request) -> Response:
        return _chat(manner, json.loads(await request.body()))

    return Starlette(
        routes=[
            Route("/v1/models", _models, methods=["GET"]),
            Route("/v1/chat/completions", chat, methods=["POST"]),
        ],
        exception_handlers={404: _unknown, 405: _unknown},
    )


def _chat(manner: Manner, body: dict[str, Any]) -> Response:
    if "messages" not in body:
        return _refusal("messages is missing", "messages")
    if manner == "refuses-max-tokens" and "max_tokens" in body:
        return _refusal(UNSUPPORTED, "max_tokens")
    enough = body.get("max_tokens", body.get("max_completion_tokens", 0)) >= THOUGHTS
    if not enough and manner in ("refuses-max-tokens", "refuses-few"):
        return _refusal(TOO_FEW, None)
    return JSONResponse(_answer(body, "Hello!" if enough and manner != "mute" else ""))


def _answer(body: dict[str, Any], text: str) -> dict[str, Any]:
    used: int = THOUGHTS if text else body.get("max_tokens", 0)
    message: dict[str, Any] = {"role": "assistant", "content": text, "refusal": None, "annotations": []}
    choice = {
        "index": 0,
        "message": message,
        "logprobs": None,
        "finish_reason": "stop" if text else "length",
    }
    return {
        "id": f"chatcmpl-{uuid4().hex}",
        "object": "chat.completion",
        "created": 1795264597,
        "model": body["model"],
        "choices": [choice],
        "usage": {"prompt_tokens": 9, "completion_tokens": used, "total_tokens": 9 + used},
    }


async def _models(_request: Request) -> Response:
    model = {"id": "thinker", "object": "model", "created": 1795264597, "owned_by": "somebody"}
    return JSONResponse({"object": "list", "data": [model]})


def _refusal(message: str, param: str | None) -> Response:
    error = {"message": message, "type": "invalid_request_error", "param": param, "code": None}
    return JSONResponse({"error": error}, status_code=400)


async def _unknown(_request: Request, _error: Exception) -> Response:
    return JSONResponse({"error": {"message": "not found", "type": "not_found"}}, status_code=404)

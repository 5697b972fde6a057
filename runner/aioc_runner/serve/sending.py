"""Sends an answer over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response, StreamingResponse

from aioc_runner.serve.response import ServerResponse, Stream, pieces

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


def respond(response: ServerResponse) -> Response:
    """Turn an answer into an HTTP response; a stream is sent event by event."""
    headers = dict(response.headers)
    if isinstance(response.content, Stream):
        return StreamingResponse(_each(response), response.status, headers)
    return Response(b"".join(pieces(response.content)), response.status, headers)


async def _each(response: ServerResponse) -> AsyncIterator[bytes]:
    for piece in pieces(response.content):
        yield piece

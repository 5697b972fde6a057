"""The reference server's HTTP and WebSocket side: Starlette routes around the pure answers of `responder`."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from aioc_runner.serve import refuse
from aioc_runner.serve.match import match
from aioc_runner.serve.pages import ForPages
from aioc_runner.serve.request import ClientRequest, Unreadable, read_object
from aioc_runner.serve.responder import Responder
from aioc_runner.serve.response import ServerResponse, Stream, dumps, with_header
from aioc_runner.serve.sending import respond

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from starlette.responses import Response
    from starlette.routing import BaseRoute
    from starlette.types import Message, Receive, Scope, Send

    from aioc_generated.catalog import Row
    from aioc_generated.words import Encoding
    from aioc_runner.catalog import CatalogPackage

LARGEST_BODY = 32 << 20
"""Bytes of a request: OpenAI takes files of 25 MB (https://platform.openai.com/docs/guides/speech-to-text)."""

ABORT = "aioc.abort"
"""The ASGI extension by which `run` lets an app close a connection without an answer."""


def build_app(package: CatalogPackage, deviate: Sequence[str] = ()) -> Starlette:
    """Build the server that answers every row of the catalog; `deviate` makes it misbehave."""
    return app_of(Responder(package, tuple(deviate)))


def app_of(responder: Responder) -> Starlette:
    """Build the server that answers as this responder does."""
    app = Starlette(
        routes=[*_routes(responder), Route("/{path:path}", Unknown()), WebSocketRoute("/{path:path}", _deny)],
        middleware=[Middleware(ForPages, responder)],
    )
    app.router.redirect_slashes = False
    return app


def _routes(responder: Responder) -> Iterable[BaseRoute]:
    # First: a resource takes every method of its path.
    yield from _deletions(responder)
    for path, rows in _by_path(responder.package.catalog.rows).items():
        sockets = [row for row in rows if row.request.encoding == "websocket"]
        plain = tuple(row for row in rows if row.request.encoding != "websocket")
        if plain:
            # A model's id may contain slashes (org/model), which are decoded before routes are matched.
            yield Route(path.replace("/{model}", "/{model:path}"), Resource(responder, plain))
        if sockets:
            yield WebSocketRoute(path, Socket(responder, tuple(sockets)).talk)


def _deletions(responder: Responder) -> Iterable[BaseRoute]:
    """Add routes that delete what rows create, unless a row does."""
    rows = responder.package.catalog.rows
    routed = {_nameless(f"{row.method} {row.path}") for row in rows}
    for row in rows:
        if row.cleanup is not None and _nameless(row.cleanup) not in routed:
            method, _, path = row.cleanup.partition(" ")
            yield Route(path, Deletion(responder, row).respond, methods=[method])


def _nameless(route: str) -> str:
    """Leave out what the parameters of a route are called."""
    return re.sub(r"{.+?}", "{}", route)


@dataclass(frozen=True)
class Deletion:
    """Deletes what a row made."""

    responder: Responder
    row: Row

    async def respond(self, request: Request) -> Response:
        """Answer one HTTP request."""
        client_request = ClientRequest(
            method=request.method, path=request.url.path, params=request.path_params
        )
        return respond(self.responder.delete(client_request, self.row))


def _by_path(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Group rows by path; literal segments go before parameters, as in any router."""
    found: dict[str, list[Row]] = {}
    for row in sorted(rows, key=lambda row: ["{" in part for part in row.path.split("/")]):
        found.setdefault(row.path, []).append(row)
    return found


@dataclass(frozen=True)
class Resource:
    """One path of the catalog and the rows that live there."""

    responder: Responder
    rows: tuple[Row, ...]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        response = await self._response(Request(scope, receive))
        if response.disposition == "closed":
            await _abort(scope, receive)
        else:
            await respond(response)(scope, receive, send)

    async def _response(self, request: Request) -> ServerResponse:
        method = "GET" if request.method == "HEAD" else request.method
        rows = [row for row in self.rows if row.method == method]
        if not rows:
            return self._wrong_method(request)
        try:
            client_request = await read(request)
        except _TooLarge:
            return refuse.too_large(LARGEST_BODY)
        except Unreadable as error:
            blank = ClientRequest(
                method=method, path=request.url.path, params=request.path_params, raw=error.raw
            )
            return self.responder.unreadable(blank, rows, str(error))
        return self.responder.respond(client_request, rows)

    def _wrong_method(self, request: Request) -> ServerResponse:
        allowed = ", ".join(dict.fromkeys(row.method for row in self.rows))
        refused = refuse.wrong_method(request.method, request.url.path)
        return replace(refused, headers=with_header(refused.headers, "allow", allowed))


@dataclass(frozen=True)
class Socket:
    """One WebSocket path of the catalog."""

    responder: Responder
    rows: tuple[Row, ...]

    async def talk(self, socket: WebSocket) -> None:
        """Greet with the example's first message, and go on as the row does whose part the client says."""
        client_request = ClientRequest(
            method="GET",
            path=socket.url.path,
            encoding="websocket",
            query=dict(socket.query_params),
            params=socket.path_params,
        )
        response = self.responder.respond(client_request, self.rows)
        if not isinstance(response.content, Stream):
            await socket.send_denial_response(respond(response))
            return
        await socket.accept()
        if response.disposition == "closed":
            await socket.close()
        else:
            with suppress(WebSocketDisconnect, RuntimeError):  # the client left
                await _say(socket, response.content.events)
                await self._go_on(socket, client_request)

    async def _go_on(self, socket: WebSocket, greeted: ClientRequest) -> None:
        """Hear a row's script out and say what comes after its greeting, time and again."""
        while True:
            request = replace(greeted, members=_message(await socket.receive_text()))
            row = match(request, self.rows)
            for _ in row.request.messages[1:]:
                await socket.receive_text()
            said = self.responder.answer(request, (row,)).content
            if row.request.messages and isinstance(said, Stream):
                await _say(socket, said.events[1:])


async def _say(socket: WebSocket, events: Sequence[Any]) -> None:
    for event in events:
        await socket.send_text(dumps(event))


def _message(text: str) -> dict[str, Any]:
    """Read a client's message; anything but a JSON object is ignored."""
    try:
        return read_object(text.encode())
    except Unreadable:
        return {}


class Unknown:
    """Every path that the catalog does not have."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as OpenAI does."""
        request = Request(scope, receive)
        await respond(refuse.unknown_path(request.method, request.url.path))(scope, receive, send)


async def _deny(socket: WebSocket) -> None:
    await socket.send_denial_response(respond(refuse.unknown_path("GET", socket.url.path)))


async def read(request: Request) -> ClientRequest:
    """Read a request to its end."""
    members: dict[str, Any] = {}
    files: dict[str, tuple[str, bytes]] = {}
    encoding: Encoding = "none"
    media_type = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if request.method in {"GET", "HEAD"}:
        pass
    elif media_type == "multipart/form-data":
        encoding = "multipart"
        members, files = await _read_form(_bounded(request))
    elif data := await _bounded(request).body():
        encoding = "json"
        members = read_object(data)
    return ClientRequest(
        method=request.method,
        path=request.url.path,
        encoding=encoding,
        members=members,
        files=frozenset(files),
        uploads=files,
        query=dict(request.query_params),
        params=request.path_params,
        key=request.headers.get("authorization"),
    )


def _bounded(request: Request) -> Request:
    """Read no more of a request than a body may have."""
    left = LARGEST_BODY

    async def receive() -> Message:
        nonlocal left
        message = await request.receive()
        left -= len(message.get("body", b""))
        if left < 0:
            raise _TooLarge
        return message

    return Request(request.scope, receive)


class _TooLarge(Exception):  # noqa: N818 -- the client's fault, not an error of ours
    """A body goes beyond LARGEST_BODY."""


async def _read_form(request: Request) -> tuple[dict[str, Any], dict[str, tuple[str, bytes]]]:
    members: dict[str, Any] = {}
    files: dict[str, tuple[str, bytes]] = {}
    try:
        async with request.form() as form:
            for name, value in form.multi_items():
                # Lists are spelt `image[]`: https://platform.openai.com/docs/api-reference/images/createEdit
                plain = name.removesuffix("[]")
                if isinstance(value, UploadFile):
                    files[plain] = (value.filename or plain, await value.read())
                else:
                    members[plain] = {"true": True, "false": False}.get(value, value)
    except HTTPException as error:  # how Starlette reports a form that it can't parse
        raise Unreadable("the form is broken") from error
    return members, files


async def _abort(scope: Scope, receive: Receive) -> None:
    """Close the connection without a word, and wait until it is closed."""
    scope["extensions"][ABORT]()
    while (await receive())["type"] != "http.disconnect":
        pass

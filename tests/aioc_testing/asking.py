"""Sends a row's own requests to a server, over a real connection, and gives the bare answer."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import httpx
from websockets.sync.client import connect

from aioc_runner.catalog.rows import PARAMETER, is_existence
from aioc_runner.documents.json_text import at_pointer
from aioc_runner.run.given import with_inputs
from aioc_runner.wire.credentials import credentials
from aioc_runner.wire.request import build
from aioc_runner.wire.target import parse_target

if TYPE_CHECKING:
    from aioc_generated.catalog import Request, Row
    from aioc_runner.catalog import CatalogPackage


SECONDS = 60.0
"""How long a server may think: httpx would give a slow machine five."""


@dataclass(frozen=True)
class Answered:
    """One answer; `messages` are what a WebSocket got."""

    status: int
    content_type: str = ""
    body: bytes = b""
    messages: tuple[str, ...] = field(default=())


def ask(package: CatalogPackage, url: str, row: Row, request: Request, model: str | None) -> Answered:
    """Send `request` as row's, with the path parameters that the examples of earlier rows give."""
    target = parse_target(url)
    params = _params(package, row)
    sent = build(
        with_inputs(request, row, params),
        method=row.method,
        path=row.path,
        target=target,
        credentials=credentials(target, {}),
        model=model,
        params=params,
        media=package.media,
    )
    if sent.kind == "websocket":
        return _talk(sent.url, sent.messages, sent.ends)
    # Plain HTTP: reading the certificates would take longer than all the rest.
    with httpx.Client(trust_env=False, verify=False, timeout=SECONDS) as client:  # noqa: S501
        answer = client.request(sent.method, sent.url, headers=list(sent.headers), content=sent.body)
    return Answered(answer.status_code, answer.headers.get("content-type", ""), answer.content)


def _params(package: CatalogPackage, row: Row) -> dict[str, str]:
    nobodys = PARAMETER.findall(row.path) if is_existence(row) else ()
    found: dict[str, str] = dict.fromkeys(nobodys, "nobodys")
    if row.response.rejects:
        return dict.fromkeys(row.inputs, "aioc-none")  # what was deleted before
    for name, take in row.inputs.items():
        source = package.row(take.row).response.example
        assert source is not None
        found[name] = at_pointer(package.example(source)["body"], take.pointer)
    return found


def _talk(url: str, messages: tuple[str, ...], ends: tuple[str, ...]) -> Answered:
    with connect(url, proxy=None, open_timeout=SECONDS) as socket:
        received = [str(socket.recv())]
        for message in messages:
            socket.send(message)
        while messages and json.loads(received[-1])["type"] not in ends:
            received.append(str(socket.recv()))
    return Answered(101, messages=tuple(received))

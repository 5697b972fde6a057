"""The members of HAR 1.2 that a saved run has, and ours, which begin with an underscore.

http://www.softwareishard.com/blog/har-12-spec/
"""

from __future__ import annotations

import re
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from aioc_runner.wire.exchange import FailureKind, Role  # noqa: TC001 -- pydantic reads the annotations
from aioc_runner.wire.unsent import Stop  # noqa: TC001 -- likewise

EPOCH = "1970-01-01T00:00:00.000Z"

_NAMES = {
    "aioc": "_aioc",
    "messages": "_webSocketMessages",
    "post_encoding": "_encoding",
    "query": "queryString",
    "redirect_url": "redirectURL",
    "started": "startedDateTime",
}


def _har_name(name: str) -> str:
    return _NAMES.get(name) or re.sub(r"_(.)", lambda match: match[1].upper(), name)


class Model(BaseModel):
    """Only the members that we write are read; others may have been added by other tools."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, alias_generator=_har_name, defer_build=True)


class Pair(Model):
    """A header or a query parameter."""

    name: str
    value: str


class PostData(Model):
    """A request's body."""

    mime_type: str
    text: str
    post_encoding: Literal["base64"] | None = None


class Content(Model):
    """A response's body."""

    size: int
    mime_type: str
    text: str = ""
    encoding: Literal["base64"] | None = None


class Request(Model):
    """What was sent."""

    method: str
    url: str
    http_version: str = "HTTP/1.1"
    cookies: tuple[()] = ()
    headers: tuple[Pair, ...]
    query: tuple[Pair, ...] = ()
    post_data: PostData | None = None
    headers_size: int = -1
    body_size: int = -1


class Response(Model):
    """What came back; status 0 is none."""

    status: int
    status_text: str
    http_version: str = "HTTP/1.1"
    cookies: tuple[()] = ()
    headers: tuple[Pair, ...]
    content: Content
    redirect_url: str = ""
    headers_size: int = -1
    body_size: int = -1


class Timings(Model):
    """HAR wants them; we measure none."""

    send: int = 0
    wait: int = 0
    receive: int = 0


class Message(Model):
    """A WebSocket message, as Chrome writes it."""

    type: Literal["send", "receive"]
    time: float = 0
    opcode: Literal[1, 2]
    data: str


class Failure(Model):
    """Why no complete answer came."""

    kind: FailureKind
    message: str


class EntryExtra(Model):
    """What HAR has no place for in an exchange."""

    key: str
    role: Role
    row: str | None
    truncated: bool = False
    held_open: bool = False
    failure: Failure | None = None


class Entry(Model):
    """An exchange."""

    started: str = EPOCH
    time: int = 0
    request: Request
    response: Response
    cache: dict[str, Any] = Field(default_factory=dict[str, Any])
    timings: Timings = Timings()
    messages: tuple[Message, ...] | None = None
    aioc: EntryExtra


class RunExtra(Model):
    """What HAR has no place for in a run."""

    format: int
    url: str
    base: str
    name: str | None
    profile: str
    phases: tuple[str, ...]
    planned: tuple[str, ...]
    models: dict[str, str]
    stopped: Stop | None
    unsent: dict[str, str]
    crashes: dict[str, str]
    implementation: str | None = None
    proxy: str | None = None
    insecure: bool | None = None


class Creator(Model):
    """The tool that wrote the file."""

    name: str
    version: str


class Log(Model):
    """A run."""

    version: str = "1.2"
    creator: Creator
    entries: tuple[Entry, ...]
    aioc: RunExtra


class Har(Model):
    """The document."""

    log: Log

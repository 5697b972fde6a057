"""An answer before it is bytes: what acts change and the app sends."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Headers = tuple[tuple[str, str], ...]

JSON_TYPE = "application/json"


@dataclass(frozen=True, slots=True)
class Document:
    """A JSON document."""

    value: Any


@dataclass(frozen=True, slots=True)
class Block:
    """A block among events that is none: its lines as they are."""

    lines: str


@dataclass(frozen=True, slots=True)
class Stream:
    """Server-sent events, or the messages of a WebSocket, with `[DONE]` after them or not.

    `name` is what all events are called; None calls typed ones by their type.
    """

    events: tuple[Any, ...]
    done: bool = False
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Payload:
    """Bytes that are sent as they are: media, or text that isn't JSON."""

    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerResponse:
    """What a server says to one request; `disposition` says whether it is sent at all."""

    status: int
    content: Document | Stream | Payload
    headers: Headers = ()
    disposition: Literal["sent", "absent", "closed"] = "sent"


def document(status: int, value: Any, headers: Mapping[str, str] | None = None) -> ServerResponse:
    """Make a JSON answer."""
    extra = tuple((headers or {}).items())
    return ServerResponse(
        status=status, content=Document(value), headers=(("content-type", JSON_TYPE), *extra)
    )


def with_header(headers: Headers, name: str, value: str | None) -> Headers:
    """Set header `name`, in place of any of that name; `None` leaves it out."""
    kept = tuple((key, text) for key, text in headers if key.lower() != name.lower())
    return kept if value is None else (*kept, (name.lower(), value))


def pieces(content: Document | Stream | Payload) -> Iterator[bytes]:
    """Yield the bytes of an HTTP body, one piece for each event of a stream."""
    if isinstance(content, Payload):
        yield content.data
    elif isinstance(content, Document):
        yield _encoded(dumps(content.value))
    else:
        yield from (_event(event, content.name or _name(event, content)) for event in content.events)
        if content.done:
            yield b"data: [DONE]\n\n"


def dumps(value: Any) -> str:
    """Write JSON as OpenAI's servers do: compact, without escapes for letters."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _name(event: Any, content: Stream) -> str | None:
    # Streams of typed events (/v1/responses) repeat the type as the event's name and don't end in [DONE]:
    # https://platform.openai.com/docs/api-reference/responses-streaming
    kind = event.get("type") if isinstance(event, dict) and not content.done else None
    return kind if isinstance(kind, str) else None


def _event(event: Any, name: str | None) -> bytes:
    if isinstance(event, Block):
        return _encoded(f"{event.lines}\n\n")
    line = f"event: {name}\n" if name is not None else ""
    return _encoded(f"{line}data: {dumps(event)}\n\n")


def _encoded(text: str) -> bytes:
    return text.encode(errors="replace")  # a client may have sent half a surrogate pair, to be echoed

"""The calls that a user of OpenAI's package would make to send a request, by its route."""

from __future__ import annotations

import copy
import inspect
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aioc_generated.catalog import Row
    from aioc_runner.wire.exchange import Exchange

    Json = dict[str, Any]
    Make = Callable[[Any], Any]

MESSAGES: Json = {"model": "any", "messages": []}
RECORDING = ("any.wav", b"", "audio/wav")
PICTURE = ("any.png", b"", "image/png")


class Document(BaseModel):
    """Whatever JSON object a model may write."""

    model_config = ConfigDict(extra="allow")


@dataclass(frozen=True, slots=True)
class Call:
    """A call by its name, and how it is made with a client; a stream is read to its end."""

    name: str
    make: Make


@dataclass(frozen=True, slots=True)
class Read:
    """What a call hands out: its events, and the object that they add up to, or the object alone."""

    whole: Any
    events: tuple[Any, ...] = ()


def calls(row: Row, exchange: Exchange) -> Iterator[Call]:
    """List the calls that fit a request; none where the package has none for its route."""
    if (row.method, row.path) in ROUTES:
        yield from ROUTES[row.method, row.path](asked_for(exchange), exchange)


def asked_for(exchange: Exchange) -> Json:
    """Read the members of a JSON request; a form's, and what is no JSON on purpose, matter to no answer."""
    try:
        asked = json.loads(exchange.request_body or b"{}")
    except ValueError:
        return {}
    return asked if isinstance(asked, dict) else {}


def _models(_body: Json, _exchange: Exchange) -> Iterator[Call]:
    yield Call("models.list()", lambda client: Read(client.models.list()))


def _model(_body: Json, exchange: Exchange) -> Iterator[Call]:
    name = unquote(urlsplit(exchange.url).path.rpartition("/")[2])
    yield Call("models.retrieve()", lambda client: Read(client.models.retrieve(name)))


def _chat(body: Json, _exchange: Exchange) -> Iterator[Call]:
    asked = {**MESSAGES, **body}
    if body.get("stream"):
        yield _streamed(
            "chat.completions.create(stream=True)", lambda client: client.chat.completions.create, asked
        )
        yield Call(
            "chat.completions.stream()", lambda client: _accumulated(client.chat.completions.stream, asked)
        )
        return
    yield _plain("chat.completions.create()", lambda client: client.chat.completions.create, asked)
    if body.get("tools") or _wants_json(body):
        parsed = _without_stream(asked) | ({"response_format": Document} if _wants_json(body) else {})
        yield _plain("chat.completions.parse()", lambda client: client.chat.completions.parse, parsed)


def _wants_json(body: Json) -> bool:
    wanted = body.get("response_format")
    return isinstance(wanted, dict) and wanted.get("type") in ("json_object", "json_schema")


def _responses(body: Json, _exchange: Exchange) -> Iterator[Call]:
    asked = {"model": "any", "input": "", **body}
    if body.get("stream"):
        yield _streamed("responses.create(stream=True)", lambda client: client.responses.create, asked)
        yield Call("responses.stream()", lambda client: _whole_response(client.responses.stream, asked))
        return
    yield _plain("responses.create()", lambda client: client.responses.create, asked)


def _completions(body: Json, _exchange: Exchange) -> Iterator[Call]:
    asked = {"model": "any", "prompt": "", **body}
    if body.get("stream"):
        yield _streamed("completions.create(stream=True)", lambda client: client.completions.create, asked)
    else:
        yield _plain("completions.create()", lambda client: client.completions.create, asked)


def _embeddings(body: Json, _exchange: Exchange) -> Iterator[Call]:
    # Left to itself the package asks for base64, and reads it and numbers alike.
    asked = {"model": "any", "input": "", **body}
    asked.pop("encoding_format", None)
    yield _plain("embeddings.create()", lambda client: client.embeddings.create, asked)


def _moderations(body: Json, _exchange: Exchange) -> Iterator[Call]:
    yield _plain("moderations.create()", lambda client: client.moderations.create, {"input": "", **body})


def _images(body: Json, _exchange: Exchange) -> Iterator[Call]:
    yield _plain("images.generate()", lambda client: client.images.generate, {"prompt": "", **body})


def _edits(_body: Json, _exchange: Exchange) -> Iterator[Call]:
    asked = {"image": PICTURE, "prompt": ""}
    yield _plain("images.edit()", lambda client: client.images.edit, asked)


def _transcriptions(_body: Json, _exchange: Exchange) -> Iterator[Call]:
    asked = {"file": RECORDING, "model": "any"}
    yield _plain("audio.transcriptions.create()", lambda client: client.audio.transcriptions.create, asked)


def _translations(_body: Json, _exchange: Exchange) -> Iterator[Call]:
    asked = {"file": RECORDING, "model": "any"}
    yield _plain("audio.translations.create()", lambda client: client.audio.translations.create, asked)


ROUTES: dict[tuple[str, str], Callable[[Json, Exchange], Iterator[Call]]] = {
    ("GET", "/v1/models"): _models,
    ("GET", "/v1/models/{model}"): _model,
    ("POST", "/v1/chat/completions"): _chat,
    ("POST", "/v1/responses"): _responses,
    ("POST", "/v1/completions"): _completions,
    ("POST", "/v1/embeddings"): _embeddings,
    ("POST", "/v1/moderations"): _moderations,
    ("POST", "/v1/images/generations"): _images,
    ("POST", "/v1/images/edits"): _edits,
    ("POST", "/v1/audio/transcriptions"): _transcriptions,
    ("POST", "/v1/audio/translations"): _translations,
}


def _plain(name: str, method: Make, asked: Json) -> Call:
    return Call(name, lambda client: Read(method(client)(**_arguments(method(client), asked))))


def _streamed(name: str, method: Make, asked: Json) -> Call:
    def read(client: Any) -> Read:
        with method(client)(**_arguments(method(client), asked)) as stream:
            return Read(None, tuple(stream))

    return Call(name, read)


def _accumulated(method: Any, asked: Json) -> Read:
    with method(**_arguments(method, _without_stream(asked))) as stream:
        for _ in stream:
            pass
        # The final completion is this, parsed; parsing refuses what the token limit cut short.
        return Read(stream.current_completion_snapshot)


def _whole_response(method: Any, asked: Json) -> Read:
    with method(**_arguments(method, _without_stream(asked))) as stream:
        for _ in stream:
            pass
        return Read(stream.get_final_response())


def _without_stream(asked: Json) -> Json:
    """Ask as the helpers want to be asked: they stream by themselves, and parse strict tools' calls alone."""
    kept = copy.deepcopy({name: value for name, value in asked.items() if name != "stream"})
    tools = kept.get("tools")
    if isinstance(tools, list):
        kept["tools"] = [
            _strict(tool) for tool in tools if isinstance(tool, dict) and tool.get("type") == "function"
        ]
    return kept


def _strict(tool: Json) -> Json:
    if isinstance(tool.get("function"), dict):
        return {**tool, "function": {**tool["function"], "strict": True}}
    return {**tool, "strict": True}


def _arguments(method: Any, asked: Json) -> Json:
    """Sort the members of a request into those that a method knows, and the rest."""
    known = inspect.signature(method).parameters
    rest = {name: value for name, value in asked.items() if name not in known}
    return {**{name: value for name, value in asked.items() if name in known}, "extra_body": rest}

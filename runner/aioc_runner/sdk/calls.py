"""The calls by which a user of OpenAI's package would send a request."""

from __future__ import annotations

import copy
import inspect
import json
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from aioc_generated.catalog import Row, SdkCall
    from aioc_generated.words import SdkMethod
    from aioc_runner.wire.exchange import Exchange

    Json = dict[str, Any]
    Make = Callable[[Any], Any]


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
    """List the calls that send a row's request; none where the package has none."""
    return (_call(one, exchange) for one in row.sdk)


def _call(one: SdkCall, exchange: Exchange) -> Call:
    asked = _asked(one.call, exchange)
    read = _events if one.stream else READS.get(one.call, _whole)
    method = attrgetter(one.call)
    name = f"{one.call}({'stream=True' if one.stream else ''})"
    return Call(name, lambda client: read(method(client), asked))


def _asked(call: SdkMethod, exchange: Exchange) -> Json:
    """Gather what a call is made with: what it insists on, and what the request asked for."""
    if call == NAMING:
        return {"model": unquote(urlsplit(exchange.url).path.rpartition("/")[2])}
    given = {**INSISTS.get(call, {}), **(asked_for(exchange) if call not in FORMS else {})}
    return {name: value for name, value in given.items() if name != LEFT_OUT.get(call)}


def asked_for(exchange: Exchange) -> Json:
    """Read the members of a JSON request; those of a form, or of broken JSON, affect no answer."""
    try:
        asked = json.loads(exchange.request_body or b"{}")
    except ValueError:
        return {}
    return asked if isinstance(asked, dict) else {}


def _wants_json(body: Json) -> bool:
    wanted = body.get("response_format")
    return isinstance(wanted, dict) and wanted.get("type") in ("json_object", "json_schema")


def _whole(method: Any, asked: Json) -> Read:
    return Read(method(**_arguments(method, asked)))


def _events(method: Any, asked: Json) -> Read:
    with method(**_arguments(method, asked)) as stream:
        return Read(None, tuple(stream))


def _parsed(method: Any, asked: Json) -> Read:
    wanted = {"response_format": Document} if _wants_json(asked) else {}
    return _whole(method, _without_stream(asked) | wanted)


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
    own = {name: value for name, value in asked.items() if name in known}
    return {**own, "extra_body": rest} if rest else own


MODEL: Json = {"model": "any"}
MESSAGES: Json = {**MODEL, "messages": []}
SPEECH: Json = {**MODEL, "file": ("any.wav", b"", "audio/wav")}
INSISTS: Mapping[SdkMethod, Json] = {
    "chat.completions.create": MESSAGES,
    "chat.completions.parse": MESSAGES,
    "chat.completions.stream": MESSAGES,
    "responses.create": {**MODEL, "input": ""},
    "responses.stream": {**MODEL, "input": ""},
    "completions.create": {**MODEL, "prompt": ""},
    "embeddings.create": {**MODEL, "input": ""},
    "moderations.create": {"input": ""},
    "images.generate": {"prompt": ""},
    "images.edit": {"image": ("any.png", b"", "image/png"), "prompt": ""},
    "audio.transcriptions.create": SPEECH,
    "audio.translations.create": SPEECH,
}
"""What calls can't be made without, where a request lacks it."""

NAMING: SdkMethod = "models.retrieve"
"""The call that names a model as the path does."""

FORMS: Collection[SdkMethod] = ("images.edit", "audio.transcriptions.create", "audio.translations.create")
"""Calls that send a form, whose content affects no answer."""

LEFT_OUT: Mapping[SdkMethod, str] = {"embeddings.create": "encoding_format"}
"""Members that the package chooses itself: it asks for base64, and reads that and numbers alike."""

READS: Mapping[SdkMethod, Callable[[Any, Json], Read]] = {
    "chat.completions.parse": _parsed,
    "chat.completions.stream": _accumulated,
    "responses.stream": _whole_response,
}
"""Calls that do more than hand out what came."""

"""A catalog of a few rows, made in memory: tests that don't depend on the spec's facts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aioc_generated.catalog import Catalog, Input, Malformed, Request, Response, Row, Upload
from aioc_generated.check_types import Check, Deviation, FindingPattern
from aioc_generated.rules import DoneLast
from aioc_generated.setting_types import Magic, Media
from aioc_generated.settings import LIMITS as SHIPPED
from aioc_runner.catalog import CatalogPackage
from aioc_runner.catalog.compiled import CompiledPackage

if TYPE_CHECKING:
    from collections.abc import Mapping

SOURCE = "https://platform.openai.com/docs/api-reference"
LIMITS = replace(
    SHIPPED,
    body_bytes=1 << 20,
    header_bytes=1 << 16,
    event_bytes=1 << 16,
    events=1000,
    depth=100,
    messages=8,
    findings=50,
    excerpt=200,
)
CHAT = "/v1/chat/completions"
SAY_HELLO: list[dict[str, Any]] = [{"role": "user", "content": "Say hello."}]
TOOL: dict[str, Any] = {
    "type": "function",
    "function": {"name": "get_weather", "parameters": {"type": "object"}},
}
USAGE = {"include_usage": True}


@dataclass(frozen=True)
class SmallCatalog(CatalogPackage):
    """Reads its examples and media from memory."""

    examples: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @cached_property
    def digest(self) -> str:
        return "sha256:0"

    def example(self, example_id: str) -> dict[str, Any]:
        found: dict[str, Any] = self.examples[example_id]
        return found

    def media(self, name: str) -> bytes:
        return b"ID3" + name.encode()


def row(row_id: str, path: str, method: str = "POST", **facts: Any) -> Row:
    """Make a row with what matters to a test; its example has the row's id."""
    response = facts.pop("response", Response(status=200, content_type="application/json", body="Any"))
    return Row(
        id=row_id,
        group="any",
        path=path,
        method=method,
        variant=None,
        kind="core",
        lifecycle="shipped",
        canonical=False,
        summary="",
        notes="",
        source=(SOURCE,),
        model=facts.pop("model", None),
        phases=("A", "B"),
        request=facts.pop("request", Request(fixture=None, encoding="none")),
        response=replace(response, example=row_id),
        **facts,
    )


def json_request(**body: Any) -> Request:
    """Make a JSON request that names a model."""
    return Request(fixture=None, encoding="json", body=body, model_at="body")


def chat_row(row_id: str, response: Response | None = None, **body: Any) -> Row:
    """Make a row of /v1/chat/completions that asks for something beside the messages."""
    return row(
        row_id,
        CHAT,
        model="chat",
        request=json_request(messages=SAY_HELLO, max_tokens=4, **body),
        required=("model", "messages"),
        response=response
        or Response(status=200, content_type="application/json", body="Any", echo={"$.model": "model"}),
    )


STREAMED = Response(
    status=200, content_type="text/event-stream", event="Any", assembler="chat", echo={"$.model": "model"}
)


def _rows() -> tuple[Row, ...]:
    return (
        row("models.list", "/v1/models", "GET", contact=True),
        row(
            "models.retrieve",
            "/v1/models/{model}",
            "GET",
            model="any",
            request=Request(fixture=None, encoding="none", model_at="path"),
            response=Response(
                status=200, content_type="application/json", body="Any", echo={"$.id": "model"}
            ),
            deviations=("retrieve-absent",),
        ),
        replace(
            chat_row("chat"),
            malformed=Malformed(
                request=Request(fixture=None, encoding="json"), statuses=(400,), schema="Any"
            ),
            deviations=("foreign-error", "no-object", "dropped-line"),
        ),
        replace(
            chat_row("chat.stream", STREAMED, stream=True, stream_options=USAGE),
            deviations=("no-usage",),
            checks=("done",),
        ),
        chat_row(
            "chat.tool", tools=[TOOL], tool_choice={"type": "function", "function": {"name": "get_weather"}}
        ),
        chat_row("chat.tool.stream", STREAMED, stream=True, stream_options=USAGE, tools=[TOOL]),
        chat_row("chat.json_object", response_format={"type": "json_object"}),
        chat_row("chat.json_schema", response_format={"type": "json_schema", "json_schema": {"name": "n"}}),
        row(
            "files.create",
            "/v1/files",
            required=("file", "purpose"),
            request=Request(
                fixture=None,
                encoding="multipart",
                body={"purpose": "batch"},
                files={"file": Upload(media="a.jsonl", content_type="application/jsonl")},
            ),
            cleanup="DELETE /v1/files/{id}",
            response=Response(
                status=200, content_type="application/json", body="Any", echo={"$.purpose": "purpose"}
            ),
        ),
        row(
            "files.retrieve",
            "/v1/files/{file_id}",
            "GET",
            inputs={"file_id": Input(row="files.create", pointer="/id")},
        ),
        replace(
            row(
                "edits",
                "/v1/images/edits",
                required=("image", "prompt"),
                request=Request(
                    fixture=None,
                    encoding="multipart",
                    body={"prompt": "A dot."},
                    files={"image": Upload(media="a.png", content_type="image/png")},
                ),
            ),
            fallback=Request(
                fixture=None, encoding="json", body={"prompt": "A dot.", "images": [{"image_url": "data:"}]}
            ),
            deviations=("json-only",),
        ),
        row(
            "speech",
            "/v1/audio/speech",
            request=json_request(input="Hello.", voice="alloy"),
            required=("model", "input"),
            response=Response(status=200, content_type="audio/mpeg", media=("mp3",)),
        ),
        row(
            "realtime",
            "/v1/realtime",
            "GET",
            model="realtime",
            request=Request(fixture=None, encoding="websocket", model_at="query", messages=({"type": "hi"},)),
            response=Response(status=101, content_type=None, event="Any", echo={"$.session.model": "model"}),
            deviations=("upgrade-refused",),
        ),
    )


def _chunk(**members: Any) -> dict[str, Any]:
    return {"object": "chat.completion.chunk", "model": "small", **members}


EXAMPLES: dict[str, Any] = {
    "models.list": {"body": {"object": "list", "data": [{"id": "small"}, {"id": "other"}]}},
    "models.retrieve": {"body": {"id": "small", "object": "model"}},
    "chat": {
        "body": {"object": "chat.completion", "model": "small", "answered": "chat"},
        "headers": {"x-id": "1"},
    },
    "chat.stream": {
        "events": [
            _chunk(choices=[{"index": 0, "delta": {"content": "Hel"}}], usage=None),
            _chunk(choices=[{"index": 0, "delta": {"content": "lo"}}], usage=None),
            _chunk(choices=[], usage={"total_tokens": 3}),
        ],
        "done": True,
    },
    "chat.tool.stream": {"events": [_chunk(choices=[], answered="chat.tool.stream")], "done": True},
    **{
        name: {"body": {"answered": name, "model": "small"}}
        for name in ("chat.tool", "chat.json_object", "chat.json_schema", "edits")
    },
    "files.create": {"body": {"id": "file-1", "purpose": "x"}},
    "files.retrieve": {"body": {"id": "file-1"}},
    "speech": {"media": "hello.mp3"},
    "realtime": {
        "events": [{"type": "session.created", "session": {"model": "x"}}, {"type": "session.updated"}],
        "done": False,
    },
}


def _deviation(deviation_id: str, *act: Mapping[str, Any]) -> Deviation:
    return Deviation(
        id=deviation_id,
        title="",
        matches=(FindingPattern(finding="absent"),),
        severity="warn",
        source=(SOURCE,),
        mutations=act,
    )


DEVIATIONS = (
    _deviation("retrieve-absent", {"op": "absent"}),
    _deviation("foreign-error", {"op": "body", "exchange": "malformed", "value": {"detail": "no"}}),
    _deviation("no-object", {"op": "remove", "at": "$.object"}),
    _deviation("no-usage", {"op": "drop-event", "at": "$.usage.total_tokens"}),
    _deviation(
        "json-only", {"op": "refuse", "encoding": "multipart", "status": 415, "value": {"detail": "json"}}
    ),
    _deviation("dropped-line", {"op": "close"}),
    _deviation("upgrade-refused", {"op": "body", "value": {"detail": "no"}}, {"op": "status", "value": 403}),
    _deviation("passive"),
)
CHECKS = (
    Check(
        id="done",
        title="",
        why="",
        root="events",
        at="$",
        match="all",
        rule=DoneLast(),
        schema=None,
        severity="fail",
        source=(SOURCE,),
        mutations=({"op": "drop-done"},),
    ),
)


def small_catalog() -> SmallCatalog:
    """Make the catalog."""
    catalog = Catalog(
        version="0",
        groups=(),
        rows=_rows(),
        checks={check.id: check for check in CHECKS},
        deviations={deviation.id: deviation for deviation in DEVIATIONS},
        profiles={},
        model_kinds=(),
        media={
            "mp3": Media(
                id="mp3",
                content_types=("audio/mpeg",),
                signatures=((Magic(offset=0, hex="494433"),),),
                source=(SOURCE,),
            )
        },
        retries=(),
        limits=LIMITS,
        requests_per_row=2,
        schemas={},
    )
    return SmallCatalog(catalog, CompiledPackage("none", Path()), examples=EXAMPLES)

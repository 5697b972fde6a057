"""A catalog small enough to read, with hand-made schemas, and recordings to judge by it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from aioc_generated.catalog import Catalog, Input, Malformed, Request, Response, Retired, Row, SchemaRef
from aioc_generated.check_types import Check, Deviation, FindingPattern
from aioc_generated.rules import DoneLast, NotEmpty, Once
from aioc_generated.setting_types import (
    Absence,
    Capability,
    Group,
    Magic,
    Media,
    ModelKind,
    Profile,
    Statement,
)
from aioc_runner.catalog import CatalogPackage
from aioc_runner.catalog.compiled import CompiledPackage
from aioc_runner.judge import judge
from aioc_runner.wire.exchange import Exchange, Failure, Frame, Recording
from aioc_testing import judged_models
from aioc_testing.small_catalog import LIMITS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_runner.report import Report, Result

SOURCE = "https://platform.openai.com/docs/api-reference"
BASE = "http://server.test"
JSON = (("content-type", "application/json"),)
SSE = (("content-type", "text/event-stream"),)
ERROR = {"error": {"message": "messages is required", "type": "invalid_request_error"}}
NOT_FOUND = {"error": {"message": "no such path", "type": "invalid_request_error"}}
MODELS: dict[str, Any] = {"object": "list", "data": [{"id": "tiny-chat", "object": "model"}]}
MESSAGE = {"role": "assistant", "content": "Hello"}
CHAT: dict[str, Any] = {
    "id": "1",
    "choices": [{"index": 0, "message": MESSAGE, "finish_reason": "stop"}],
    "usage": {"total_tokens": 3},
}
CHUNKS: list[dict[str, Any]] = [
    {"id": "1", "choices": [{"index": 0, "delta": MESSAGE, "finish_reason": None}]},
    {"id": "1", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
    {"id": "1", "choices": [], "usage": {"total_tokens": 3}},
]


@dataclass(frozen=True)
class Judged(CatalogPackage):
    """Its schemas are the hand-made models of `judged_models`."""

    known: Mapping[str, Any] = field(default_factory=lambda: judged_models.DEFS)

    @cached_property
    def definitions(self) -> dict[str, Any]:
        return dict(self.known)

    @cached_property
    def digest(self) -> str:
        return "sha256:0"

    def adapter(self, name: str) -> TypeAdapter[Any]:
        return TypeAdapter(getattr(judged_models, name))


def row(row_id: str, path: str, method: str = "POST", **facts: Any) -> Row:
    """Make a row; `facts` are what matters to a test."""
    defaults: dict[str, Any] = {
        "group": "any",
        "variant": None,
        "kind": "core",
        "lifecycle": "shipped",
        "canonical": True,
        "summary": "",
        "notes": "",
        "source": (SOURCE,),
        "model": None,
        "phases": ("A", "B"),
        "request": Request(fixture=None, encoding="json" if method == "POST" else "none"),
        "response": Response(status=200, content_type="application/json", body="Doc"),
    }
    return Row(id=row_id, path=path, method=method, **{**defaults, **facts})


MALFORMED = Malformed(request=Request(fixture=None, encoding="json"), statuses=(400, 422), schema="Refusal")
STREAM = Response(
    status=200, content_type="text/event-stream", event="Chunk", assembled="Chat", assembler="chat"
)
TOOL = Request(fixture=None, encoding="json", body={"tools": []})
SESSION = Response(status=101, content_type=None, event="Session")
ROWS = (
    row(
        "models.list",
        "/v1/models",
        "GET",
        contact=True,
        capability="models",
        response=Response(status=200, content_type=None, body="Models"),
    ),
    row(
        "models.retrieve",
        "/v1/models/{model}",
        "GET",
        model="any",
        request=Request(fixture=None, encoding="none", model_at="path"),
        deviations=("retrieve-absent",),
    ),
    row(
        "chat",
        "/v1/chat/completions",
        model="chat",
        malformed=MALFORMED,
        response=Response(status=200, content_type="application/json", body="Chat"),
        checks=("not-empty",),
        deviations=("foreign-envelope", "usage-missing", "too-late"),
    ),
    row(
        "chat.stream",
        "/v1/chat/completions",
        model="chat",
        capability="streaming",
        response=STREAM,
        checks=("done", "one-reason"),
        deviations=("usage-missing",),
    ),
    row(
        "chat.tool",
        "/v1/chat/completions",
        model="chat",
        capability="tools",
        phases=("C",),
        kind="optional",
        request=TOOL,
        fallback=TOOL,
        response=Response(status=200, content_type="application/json", body="Chat"),
        checks=("tool-called",),
        deviations=("other-form",),
    ),
    row("embeddings", "/v1/embeddings", model="embedding", malformed=MALFORMED),
    row(
        "speech",
        "/v1/audio/speech",
        capability="audio.speech",
        response=Response(status=200, content_type=None, media=("mp3",)),
    ),
    row("jobs", "/v1/jobs", "GET", kind="ext", phases=("A",)),
    row("optional", "/v1/optional", kind="optional"),
    row(
        "files.content",
        "/v1/files/{id}",
        "GET",
        capability="files",
        inputs={"id": Input(row="chat", pointer="/id")},
    ),
    row(
        "realtime",
        "/v1/realtime",
        "GET",
        kind="ext",
        request=Request(fixture=None, encoding="websocket"),
        response=SESSION,
    ),
    row("ours", "/v1/rerank", kind="ours", capability="rerank"),
    row(
        "old",
        "/v1/old",
        lifecycle="retired",
        retired=Retired(date="2026-05-16", evidence=SOURCE, successor="/v1/new", note=""),
    ),
)


def check(check_id: str, **facts: Any) -> Check:
    """Make a check; `facts` are what matters to a test."""
    defaults: dict[str, Any] = {
        "title": check_id,
        "why": "",
        "root": "body",
        "at": "$",
        "match": "all",
        "rule": None,
        "schema": None,
        "severity": "fail",
        "source": (SOURCE,),
    }
    return Check(id=check_id, **{**defaults, **facts})


CHECKS = (
    check("done", root="events", rule=DoneLast()),
    check("one-reason", root="events", at="$[*].choices[*]", rule=Once(member="$.finish_reason")),
    check("not-empty", root="assembled", at="$.choices[*].message.content", match="some", rule=NotEmpty()),
    check(
        "tool-called",
        at="$.choices[*].message.tool_calls[*].function.name",
        match="some",
        schema="Text",
        unless="$.choices[?@.finish_reason == 'length']",
    ),
)


def deviation(deviation_id: str, *meets: FindingPattern, severity: Any = "warn") -> Deviation:
    """Make a deviation."""
    return Deviation(id=deviation_id, title=deviation_id, matches=meets, severity=severity, source=(SOURCE,))


DEVIATIONS = (
    deviation("retrieve-absent", FindingPattern(finding="absent")),
    deviation("foreign-envelope", FindingPattern(finding="envelope")),
    deviation("usage-missing", FindingPattern(finding="missing", at="$.usage")),
    deviation("other-form", FindingPattern(finding="fallback")),
    deviation("too-late", FindingPattern(finding="status", status=(409,)), severity="note"),
)
ABSENT = {
    "core": Absence(severity="fail", reason=None),
    "optional": Absence(severity=None, reason="not-offered"),
    "ext": Absence(severity=None, reason="absent"),
    "ours": Absence(severity=None, reason="out-of-profile"),
}
PROFILES = (
    Profile(
        id="openai",
        title="",
        rows=tuple(one.id for one in ROWS if one.id not in ("ours", "old")),
        absent=ABSENT,
        budget=60,
    ),
    Profile(
        id="ht",
        title="",
        rows=tuple(one.id for one in ROWS),
        absent={**ABSENT, "ours": Absence(severity="fail", reason=None)},
        budget=60,
    ),
)
KINDS = (
    ModelKind(
        id="embedding",
        title="",
        declared=(Statement(at="$.type", matches="^embeddings?$"),),
        pattern="(?i)embed",
        source=(SOURCE,),
    ),
    ModelKind(
        id="speech",
        title="",
        declared=(Statement(at="$.task", matches="tts"),),
        pattern="tts",
        source=(SOURCE,),
    ),
    ModelKind(
        id="chat",
        title="",
        declared=(Statement(at="$.type", matches="^llm$"),),
        pattern=None,
        source=(SOURCE,),
    ),
)
MEDIA = {
    "mp3": Media(
        id="mp3",
        content_types=("audio/mpeg",),
        signatures=((Magic(offset=0, hex="494433"),), (Magic(offset=0, hex="fffb"),)),
        source=(SOURCE,),
    ),
    "wav": Media(
        id="wav",
        content_types=("audio/wav",),
        signatures=((Magic(offset=0, hex="52494646"), Magic(offset=8, hex="57415645")),),
        source=(SOURCE,),
    ),
}

CAPABILITIES = (
    Capability(id="models", title="the list of models", foundation=True),
    Capability(id="models.retrieve", title="retrieving a model", foundation=True),
    Capability(id="chat", title="chat", sought=True),
    Capability(id="streaming", title="streaming", sought=True),
    Capability(id="tools", title="tools", sought=True),
    *(Capability(id=name, title=name.replace(".", " ")) for name in ("embeddings", "audio.speech")),
    Capability(id="errors", title="error handling", rejections=True),
)


def package(**changes: Any) -> Judged:
    """Make the small catalog, with members of the catalog changed."""
    catalog = Catalog(
        version="0",
        groups=(Group(id="any", title="Any"),),
        rows=ROWS,
        checks={one.id: one for one in CHECKS},
        deviations={one.id: one for one in DEVIATIONS},
        profiles={one.id: one for one in PROFILES},
        model_kinds=KINDS,
        media=MEDIA,
        retries=(),
        limits=LIMITS,
        requests_per_row=2,
        capabilities=CAPABILITIES,
        schemas={name: SchemaRef(module="judged_models", name=name) for name in judged_models.DEFS},
    )
    return Judged(replace(catalog, **changes), CompiledPackage("aioc_generated", Path("/nowhere")))


def answer(
    key: str,
    status: int | None = 200,
    body: Any = b"",
    headers: Sequence[tuple[str, str]] = JSON,
    **facts: Any,
) -> Exchange:
    """Make an exchange; a body that is no bytes is sent as JSON."""
    name, _, role = key.rpartition("/")
    known = {one.id: one for one in ROWS}.get(name)
    path = "/v1/aioc-canary" if name == "canary" else known.path if known else "/v1/models"
    method = role if name == "canary" else known.method if known else "GET"
    role = {"canary": "canary", "": "contact"}.get(name, role)
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    row_id = "models.list" if role == "contact" else known.id if known else None
    url = BASE + path.replace("{model}", "tiny-chat").replace("{id}", "file-1")
    chosen: dict[str, Any] = {
        "key": key,
        "role": role,
        "row": row_id,
        "method": "GET" if method == "WEBSOCKET" else method,
        "url": url,
        "status": status,
        "headers": tuple(headers),
        "body": data,
    }
    return Exchange(**{**chosen, **facts})


def events(*payloads: Any, done: bool = True) -> bytes:
    """Write an event stream."""
    lines = [json.dumps(payload) if not isinstance(payload, str) else payload for payload in payloads]
    return "".join(f"data: {line}\n\n" for line in [*lines, *(["[DONE]"] if done else [])]).encode()


def broken(kind: Any = "reset") -> Failure:
    """Make a failure."""
    return Failure(kind=kind, message=f"connection {kind}")


def said(*payloads: Any) -> tuple[Frame, ...]:
    """Make the WebSocket messages of a server."""
    return tuple(Frame(sent=False, text=True, data=json.dumps(payload).encode()) for payload in payloads)


SOUND = b"ID3\x04" + bytes(16) + (b"\xff\xfb\x10\xc4" + bytes(100)) * 5
"""A tag, and frames of an MP3 file for a word."""

GOOD = (
    answer("contact", 200, MODELS),
    answer("canary/GET", 404, NOT_FOUND),
    answer("canary/POST", 404, NOT_FOUND),
    answer("canary/WEBSOCKET", 403, b"", ()),
    answer("models.retrieve/probe", 200, {"n": 1}),
    answer("chat/probe", 200, CHAT),
    answer("chat/malformed", 400, ERROR),
    answer("chat.stream/probe", 200, events(*CHUNKS), SSE),
    answer("speech/probe", 200, SOUND, (("content-type", "audio/mpeg"),)),
)
"""What a conforming server answers to the rows that it has."""


def recorded(*exchanges: Exchange, planned: Sequence[str] | None = None, **facts: Any) -> Recording:
    """Make a recording of the good answers, with these in place of those of their keys."""
    by_key = {one.key: one for one in (*GOOD, *exchanges)}
    asked = {one.row for one in by_key.values() if one.row}
    chosen: dict[str, Any] = {
        "tool": "0",
        "url": BASE,
        "base": BASE,
        "name": None,
        "profile": "openai",
        "phases": ("A", "B", "C"),
        "planned": tuple(planned)
        if planned is not None
        else tuple(one.id for one in ROWS if one.id in asked),
        "exchanges": tuple(by_key[key] for key in sorted(by_key)),
    }
    return Recording(**{**chosen, **facts})


def judged(*exchanges: Exchange, **facts: Any) -> Report:
    """Judge a recording by the small catalog."""
    return judge(package(), recorded(*exchanges, **facts))


def result(row_id: str, *exchanges: Exchange, **facts: Any) -> Result:
    """Judge one row of a recording."""
    facts.setdefault("planned", (row_id,))
    return next(one for one in judged(*exchanges, **facts).results if one.id == row_id)

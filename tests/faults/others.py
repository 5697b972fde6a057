"""Faults in embeddings, lists of models, media and the smaller endpoints."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from typing import TYPE_CHECKING

from faults.edit import Nowhere, add, body, both, drop, has, header, made, put, raw, rename
from faults.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_runner.wire.exchange import Exchange
    from faults.edit import Change

VECTORS = ("embeddings",)
MODELS = ("models.list",)
MODEL = ("models.retrieve",)
SPEECH = ("audio.speech",)
WAVE = b"RIFF\x2c\x08\0\0WAVEdata\x20\x08\0\0" + bytes(range(64)) * 32
HEARD = ("audio.transcriptions", "audio.translations")
PICTURES = ("images.generations", "images.edits", "images.variations")
ADDRESSED = ("images.variations",)
JUDGED = ("moderations",)
FILES = ("files.list", "fine_tuning.jobs.list")
REALTIME = ("realtime",)
VIDEOS = ("videos.create", "videos.retrieve")
VIDEO = ("videos.content",)

EMBEDDINGS = [
    Fault(
        "embeddings.object-other",
        "the list calls itself embeddings",
        VECTORS,
        body(put("object", "embeddings")),
    ),
    Fault("embeddings.object-missing", "the list doesn't say what it is", VECTORS, body(drop("object"))),
    Fault("embeddings.data-missing", "there is no data", VECTORS, body(drop("data"))),
    Fault("embeddings.data-null", "data is null", VECTORS, body(put("data", None))),
    Fault("embeddings.data-empty", "data is empty", VECTORS, body(put("data", []))),
    Fault("embeddings.data-object", "data is an object", VECTORS, body(put("data", lambda old: old[0]))),
    Fault(
        "embeddings.data-vector",
        "data is the vector",
        VECTORS,
        body(put("data", lambda old: old[0]["embedding"])),
    ),
    Fault(
        "embeddings.renamed",
        "the vectors stand in embeddings",
        VECTORS,
        made(lambda old: {"model": old["model"], "embeddings": [one["embedding"] for one in old["data"]]}),
    ),
    Fault("embeddings.top-list", "the answer is an array", VECTORS, made(lambda old: old["data"])),
    Fault(
        "embeddings.item-object",
        "an entry calls itself vector",
        VECTORS,
        body(put("data.*.object", "vector")),
    ),
    Fault(
        "embeddings.item-object-missing",
        "an entry doesn't say what it is",
        VECTORS,
        body(drop("data.*.object")),
    ),
    Fault("embeddings.index-missing", "an entry has no index", VECTORS, body(drop("data.*.index"))),
    Fault("embeddings.index-from-one", "the first entry has index 1", VECTORS, body(put("data.0.index", 1))),
    Fault("embeddings.index-string", "an entry's index is a string", VECTORS, body(put("data.*.index", "0"))),
    Fault("embeddings.vector-missing", "an entry has no embedding", VECTORS, body(drop("data.*.embedding"))),
    Fault("embeddings.vector-null", "an embedding is null", VECTORS, body(put("data.*.embedding", None))),
    Fault("embeddings.vector-empty", "an embedding is empty", VECTORS, body(put("data.*.embedding", []))),
    Fault(
        "embeddings.vector-base64",
        "an embedding is base64, where nobody asked for it",
        VECTORS,
        body(put("data.*.embedding", "AACAPwAAAAA=")),
    ),
    Fault(
        "embeddings.vector-strings",
        "an embedding's numbers are strings",
        VECTORS,
        body(put("data.*.embedding", lambda old: [str(one) for one in old])),
    ),
    Fault(
        "embeddings.vector-nested",
        "an embedding is an array in an array",
        VECTORS,
        body(put("data.*.embedding", lambda old: [old])),
    ),
    Fault(
        "embeddings.vector-tokens",
        "a vector comes for every token",
        VECTORS,
        body(put("data.*.embedding", lambda old: [old, old, old])),
    ),
    Fault(
        "embeddings.vector-zeros",
        "an embedding is all zeros",
        VECTORS,
        body(put("data.*.embedding", lambda old: [0.0 for _ in old])),
    ),
    Fault(
        "embeddings.vector-nulls", "an embedding holds null", VECTORS, body(put("data.*.embedding.0", None))
    ),
    Fault(
        "embeddings.vector-nan",
        "an embedding holds NaN",
        VECTORS,
        body(put("data.*.embedding.0", float("nan"))),
    ),
    Fault(
        "embeddings.vector-infinite",
        "an embedding holds Infinity",
        VECTORS,
        body(put("data.*.embedding.0", float("inf"))),
    ),
    Fault(
        "embeddings.vector-object",
        "an embedding is an object",
        VECTORS,
        body(put("data.*.embedding", {"values": [0.1]})),
    ),
    Fault("embeddings.model-missing", "the list names no model", VECTORS, body(drop("model"))),
    Fault("embeddings.usage-missing", "the list has no usage", VECTORS, body(drop("usage"))),
    Fault("embeddings.usage-null", "usage is null", VECTORS, body(put("usage", None))),
    Fault(
        "embeddings.usage-sum",
        "total_tokens is not prompt_tokens",
        VECTORS,
        body(put("usage.total_tokens", 99)),
    ),
    Fault(
        "embeddings.usage-string", "prompt_tokens is a string", VECTORS, body(put("usage.prompt_tokens", str))
    ),
    Fault(
        "embeddings.usage-total-missing",
        "usage has no total_tokens",
        VECTORS,
        body(drop("usage.total_tokens")),
    ),
]

LISTS = [
    Fault("models.data-missing", "the list has no data", MODELS, body(drop("data"))),
    Fault(
        "models.data-renamed", "the list stands in models", MODELS, made(lambda old: {"models": old["data"]})
    ),
    Fault("models.data-null", "data is null", MODELS, body(put("data", None))),
    Fault(
        "models.data-object",
        "data is an object by id",
        MODELS,
        body(put("data", lambda old: {one["id"]: one for one in old})),
    ),
    Fault("models.top-list", "the answer is an array", MODELS, made(lambda old: old["data"])),
    Fault(
        "models.names",
        "data is a list of names",
        MODELS,
        body(put("data", lambda old: [one["id"] for one in old])),
    ),
    Fault("models.object-missing", "the list doesn't say what it is", MODELS, body(drop("object"))),
    Fault("models.object-other", "the list calls itself models", MODELS, body(put("object", "models"))),
    Fault("models.entry-null", "an entry is null", MODELS, body(put("data.0", None))),
    Fault("models.id-missing", "an entry has no id", MODELS, body(drop("data.*.id"))),
    Fault("models.id-renamed", "an entry's id is called name", MODELS, body(rename("data.*.id", "name"))),
    Fault("models.id-number", "an entry's id is a number", MODELS, body(put("data.*.id", 7))),
    Fault("models.id-null", "an entry's id is null", MODELS, body(put("data.*.id", None))),
    Fault("models.id-empty", "an entry's id is empty", MODELS, body(put("data.*.id", ""))),
    Fault(
        "models.ids-twice", "a model is listed twice", MODELS, body(put("data", lambda old: [old[0], *old]))
    ),
    Fault(
        "models.entry-object-missing", "an entry doesn't say what it is", MODELS, body(drop("data.*.object"))
    ),
    Fault(
        "models.entry-object-other",
        "an entry calls itself engine",
        MODELS,
        body(put("data.*.object", "engine")),
    ),
    Fault(
        "models.created-missing",
        "an entry has no time",
        MODELS,
        body(drop("data.*.created")),
        least="note",
        why="the schema: expected, and clients do without it",
    ),
    Fault(
        "models.created-string",
        "an entry's time is a date",
        MODELS,
        body(put("data.*.created", "2026-11-21")),
    ),
    Fault(
        "models.created-ms",
        "an entry's time counts milliseconds",
        MODELS,
        body(put("data.*.created", lambda old: old * 1000)),
    ),
    Fault(
        "models.created-float",
        "an entry's time has a fraction",
        MODELS,
        body(put("data.*.created", 1795265544.5)),
    ),
    Fault("models.owned-by-missing", "an entry has no owned_by", MODELS, body(drop("data.*.owned_by"))),
    Fault("models.owned-by-null", "an entry's owned_by is null", MODELS, body(put("data.*.owned_by", None))),
    Fault(
        "models.owned-by-object", "an entry's owned_by is an object", MODELS, body(put("data.*.owned_by", {}))
    ),
    Fault(
        "models.error-beside",
        "an error stands beside the list",
        MODELS,
        body(add("", "error", {"message": "no"})),
    ),
    Fault(
        "model.id-other",
        "another model comes than the one asked for",
        MODEL,
        body(put("id", "some-other-llm")),
    ),
    Fault("model.id-missing", "the model has no id", MODEL, body(drop("id"))),
    Fault("model.object-missing", "the model doesn't say what it is", MODEL, body(drop("object"))),
    Fault("model.wrapped", "the model stands in data", MODEL, made(lambda old: {"data": old})),
    Fault(
        "model.listed",
        "the model is the item of a list",
        MODEL,
        both(has("id"), made(lambda old: {"object": "list", "data": [old]})),
    ),
    Fault("model.created-string", "the model's time is a string", MODEL, body(put("created", "1795265544"))),
]


def _sound(make: Callable[[bytes], bytes], media_type: str | None = None) -> Change:
    """Answer with other bytes, under the old or another content type."""
    return both(raw(make), header("content-type", media_type)) if media_type else raw(make)


MEDIA = [
    Fault(
        "speech.json",
        "speech comes as base64 in JSON",
        SPEECH,
        _sound(lambda data: b'{"audio": "' + b64encode(data[:60]) + b'"}', "application/json"),
    ),
    Fault(
        "speech.json-mislabelled",
        "JSON is labelled audio/mpeg",
        SPEECH,
        _sound(lambda _: b'{"error": "no voice"}'),
    ),
    Fault("speech.empty", "no byte of speech comes", SPEECH, _sound(lambda _: b"")),
    Fault(
        "speech.page",
        "an HTML page is labelled audio/mpeg",
        SPEECH,
        _sound(lambda _: b"<!doctype html><title>Welcome</title>"),
    ),
    Fault("speech.base64", "speech comes as base64", SPEECH, _sound(b64encode)),
    Fault("speech.text", "speech comes as text", SPEECH, _sound(lambda _: b"Hello")),
    Fault("speech.samples", "speech comes as bare samples", SPEECH, _sound(lambda _: bytes(range(64)) * 32)),
    Fault(
        "speech.header-lost",
        "the file's first bytes are lost",
        SPEECH,
        _sound(lambda data: b"\x00" * 16 + data[16:]),
    ),
    Fault("speech.tag", "24 bytes of a tag come", SPEECH, _sound(lambda _: b"ID3\x04" + bytes(20))),
    Fault(
        "speech.frame-cut",
        "a frame's header comes without its frame",
        SPEECH,
        _sound(lambda data: data[:17]),
    ),
    Fault(
        "speech.wave",
        "WAV comes, though MP3 is sent by default",
        SPEECH,
        _sound(lambda _: WAVE, "audio/wav"),
    ),
    Fault("speech.type-text", "speech is labelled text/plain", SPEECH, header("content-type", "text/plain")),
    Fault(
        "speech.type-octets",
        "speech is labelled application/octet-stream",
        SPEECH,
        header("content-type", "application/octet-stream"),
    ),
    Fault("speech.type-missing", "speech has no content type", SPEECH, header("content-type", None)),
    Fault("heard.text-missing", "a transcription has no text", HEARD, body(drop("text"))),
    Fault("heard.text-null", "a transcription's text is null", HEARD, body(put("text", None))),
    Fault("heard.text-list", "a transcription's text is an array", HEARD, body(put("text", ["Hello"]))),
    Fault(
        "heard.renamed",
        "a transcription's text is called transcription",
        HEARD,
        body(rename("text", "transcription")),
    ),
    Fault(
        "heard.plain", "a transcription comes as plain text", HEARD, _sound(lambda _: b"Hello", "text/plain")
    ),
    Fault("heard.string", "a transcription is a JSON string", HEARD, made(lambda old: old["text"])),
    Fault("heard.wrapped", "a transcription stands in result", HEARD, made(lambda old: {"result": old})),
    Fault(
        "heard.usage-string",
        "a transcription's usage is a string",
        ("audio.transcriptions",),
        body(add("", "usage", "1s")),
    ),
    Fault("picture.data-missing", "there is no data", PICTURES, body(drop("data"))),
    Fault("picture.data-empty", "data is empty", PICTURES, body(put("data", []))),
    Fault("picture.data-renamed", "the pictures stand in images", PICTURES, body(rename("data", "images"))),
    Fault(
        "picture.data-strings",
        "data is a list of strings",
        PICTURES,
        body(put("data", lambda old: [one.get("b64_json", one.get("url")) for one in old])),
    ),
    Fault(
        "picture.renamed", "the picture is called image", PICTURES, body(rename("data.*.b64_json", "image"))
    ),
    Fault("picture.null", "the picture is null", PICTURES, body(put("data.*.b64_json", None))),
    Fault("picture.empty", "the picture is empty", PICTURES, body(put("data.*.b64_json", ""))),
    Fault(
        "picture.data-url",
        "the picture is a data URL",
        PICTURES,
        body(put("data.*.b64_json", lambda old: f"data:image/png;base64,{old}")),
    ),
    Fault("picture.text", "the picture is no picture", PICTURES, body(put("data.*.b64_json", "SGVsbG8="))),
    Fault(
        "picture.bytes",
        "the picture is an array of bytes",
        PICTURES,
        body(put("data.*.b64_json", [137, 80, 78, 71])),
    ),
    Fault(
        "picture.file",
        "the picture comes as a file",
        PICTURES,
        _sound(lambda _: b"\x89PNG\r\n\x1a\n", "image/png"),
    ),
    Fault(
        "picture.address-relative",
        "the picture's address is a path",
        ADDRESSED,
        body(put("data.*.url", "/images/1.png")),
    ),
    Fault("picture.address-empty", "the picture's address is empty", ADDRESSED, body(put("data.*.url", ""))),
    Fault("picture.address-null", "the picture's address is null", ADDRESSED, body(put("data.*.url", None))),
    Fault(
        "picture.address-file",
        "the picture's address is a file's",
        ADDRESSED,
        body(put("data.*.url", "file:///tmp/1.png")),
    ),
    Fault(
        "picture.address-object",
        "the picture's address is an object",
        ADDRESSED,
        body(put("data.*.url", {"href": "https://images.example/1.png"})),
    ),
    Fault(
        "picture.varied-data-url",
        "the varied picture is a data URL",
        ADDRESSED,
        body(drop("data.*.url"), add("data.*", "b64_json", "data:image/png;base64,iVBORw0KGgo=")),
    ),
    Fault("picture.created-missing", "the answer has no time", PICTURES, body(drop("created"))),
    Fault(
        "picture.created-string",
        "the answer's time is a string",
        PICTURES,
        body(put("created", "1795265544")),
    ),
    Fault(
        "picture.created-ms",
        "the answer's time counts milliseconds",
        PICTURES,
        body(put("created", 1795265544000)),
    ),
    Fault(
        "picture.job",
        "a job comes, and no picture",
        PICTURES,
        made(lambda _: {"id": "task_1", "status": "queued"}),
    ),
]

SMALL = [
    Fault("moderation.results-missing", "there are no results", JUDGED, body(drop("results"))),
    Fault(
        "moderation.results-object", "results is an object", JUDGED, body(put("results", lambda old: old[0]))
    ),
    Fault(
        "moderation.flagged-string", "flagged is a string", JUDGED, body(put("results.*.flagged", "false"))
    ),
    Fault("moderation.flagged-missing", "flagged is missing", JUDGED, body(drop("results.*.flagged"))),
    Fault(
        "moderation.categories-list",
        "categories is an array",
        JUDGED,
        body(put("results.*.categories", ["hate"])),
    ),
    Fault(
        "moderation.scores-missing",
        "category_scores is missing",
        JUDGED,
        body(drop("results.*.category_scores")),
    ),
    Fault("files.data-missing", "the list has no data", FILES, body(drop("data"))),
    Fault("files.data-null", "data is null", FILES, body(put("data", None))),
    Fault("files.object-other", "the list calls itself files", FILES, body(put("object", "files"))),
    Fault("files.top-list", "the answer is an array", FILES, made(lambda old: old["data"])),
    Fault("videos.id-missing", "a job has no id", VIDEOS, body(drop("id"))),
    Fault("videos.status-foreign", "a job's status is done", VIDEOS, body(put("status", "done"))),
    Fault("videos.status-missing", "a job has no status", VIDEOS, body(drop("status"))),
    Fault("videos.progress-string", "a job's progress is a string", VIDEOS, body(add("", "progress", "10%"))),
    Fault("videos.object-other", "a job calls itself task", VIDEOS, body(put("object", "task"))),
    Fault(
        "videos.created-ms",
        "a job's time counts milliseconds",
        VIDEOS,
        body(put("created_at", 1795265544000)),
    ),
    Fault(
        "video.json",
        "a video comes as JSON",
        VIDEO,
        _sound(lambda _: b'{"url": "https://example.com/a.mp4"}', "application/json"),
    ),
    Fault("video.empty", "no byte of the video comes", VIDEO, _sound(lambda _: b"")),
    Fault("video.type-text", "a video is labelled text/plain", VIDEO, header("content-type", "text/plain")),
]


def _said(make: Callable[[bytes], bytes], *, text: bool = True) -> Change:
    """Change the first message that the server sends."""

    def change(exchange: Exchange) -> Exchange:
        frames = [replace(one, data=make(one.data), text=text) for one in exchange.frames if not one.sent]
        if not frames:
            raise Nowhere
        return replace(exchange, frames=(frames[0], *frames[1:]))

    return change


def _silent(exchange: Exchange) -> Exchange:
    return replace(exchange, frames=())


TALK = [
    Fault("realtime.silent", "no message comes", REALTIME, _silent),
    Fault("realtime.binary", "the first message is binary", REALTIME, _said(lambda data: data, text=False)),
    Fault("realtime.no-json", "the first message is no JSON", REALTIME, _said(lambda _: b"hello")),
    Fault(
        "realtime.type-other",
        "the first message is session.open",
        REALTIME,
        _said(lambda data: data.replace(b"session.created", b"session.open")),
    ),
    Fault(
        "realtime.error",
        "the first message is an error",
        REALTIME,
        _said(lambda _: b'{"type": "error", "error": {"message": "no", "type": "server_error"}}'),
    ),
    Fault(
        "realtime.session-missing",
        "session.created has no session",
        REALTIME,
        _said(lambda _: b'{"type": "session.created", "event_id": "event_1"}'),
    ),
    Fault(
        "realtime.session-null",
        "session.created has null for a session",
        REALTIME,
        _said(lambda _: b'{"type": "session.created", "event_id": "event_1", "session": null}'),
    ),
    Fault("realtime.list", "the first message is an array", REALTIME, _said(lambda data: b"[" + data + b"]")),
]

FAULTS = [*EMBEDDINGS, *LISTS, *MEDIA, *SMALL, *TALK]

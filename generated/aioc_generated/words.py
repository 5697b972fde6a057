# Generated from spec/meta/ by aioc_compiler. Do not edit; run aioc-compile.
"""The closed sets of words that the catalog is written in."""

from typing import Literal

ActedExchange = Literal["probe", "malformed", "repeat", "cleanup"]
Assembler = Literal["chat", "completion", "responses"]
Beside = Literal["repeat", "rows"]
Encoding = Literal["none", "json", "multipart", "websocket"]
FindingKind = Literal[
    "absent",
    "missing",
    "null",
    "wrong-type",
    "wrong-value",
    "unknown-value",
    "extra",
    "status",
    "redirect",
    "content-type",
    "invalid-json",
    "invalid-stream",
    "invalid-media",
    "envelope",
    "refusal-status",
    "accepted",
    "refused",
    "not-implemented",
    "no-response",
    "truncated",
    "check-failed",
    "inconclusive",
    "retried",
    "fallback",
]
Lifecycle = Literal["shipped", "preview", "legacy", "retired"]
Match = Literal["all", "some", "none"]
ModelPlace = Literal["body", "query", "path"]
NeedSeverity = Literal["breaks", "degrades"]
Offered = Literal["yes", "partly", "no"]
Operation = Literal[
    "status",
    "header",
    "body",
    "raw",
    "set",
    "remove",
    "rename",
    "drop-event",
    "duplicate-event",
    "move-event",
    "insert-block",
    "name-events",
    "drop-done",
    "absent",
    "close",
    "refuse",
    "refuse-member",
]
Over = Literal["document", "value"]
Phase = Literal["A", "B", "C"]
Proof = Literal["by-holding", "by-looking"]
Root = Literal["body", "events", "assembled", "headers", "error", "rejection", "repeat", "cleanup", "content"]
RowKind = Literal["core", "optional", "ext", "ours"]
SdkMethod = Literal[
    "models.list",
    "models.retrieve",
    "chat.completions.create",
    "chat.completions.stream",
    "completions.create",
    "responses.create",
    "responses.stream",
    "chat.completions.parse",
    "audio.transcriptions.create",
    "audio.translations.create",
    "images.generate",
    "images.edit",
    "embeddings.create",
    "moderations.create",
]
Severity = Literal["fail", "warn", "note"]

"""Legal variations of documents and refusals, which look wrong to a careless tester."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from faults.edit import (
    add,
    body,
    both,
    header,
    made,
    put,
    raw,
)
from faults.fault import Variation
from faults.streams import STREAMS

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange

SSE = (*STREAMS, "responses.stream", "responses.tool.stream")
JSON = (
    "models.list",
    "models.retrieve",
    "chat.completions",
    "chat.completions.tool",
    "completions",
    "embeddings",
    "responses",
)
CHAT = ("chat.completions", "chat.completions.tool")
REFUSE = ("chat.completions", "completions", "responses", "embeddings", "errors.*")
RFC8259 = "https://www.rfc-editor.org/rfc/rfc8259"
RFC9110 = "https://www.rfc-editor.org/rfc/rfc9110"
OPENAPI = "openapi-2026-08-21"


def _reversed(value: Any) -> Any:
    """Reverse the order of all members."""
    if isinstance(value, dict):
        return {key: _reversed(value[key]) for key in reversed(list(value))}
    return [_reversed(item) for item in value] if isinstance(value, list) else value


def _escaped(data: bytes) -> bytes:
    """Write the letters of all words as escapes, and slashes, too."""
    text = json.dumps(json.loads(data)).replace("/", "\\/")
    return text.replace("model", "\\u006dodel").replace("choices", "\\u0063hoices").encode()


def _dressed(exchange: Exchange) -> Exchange:
    """Write the headers' names in capitals."""
    return replace(exchange, headers=tuple((name.upper(), value) for name, value in exchange.headers))


DOCUMENTS = [
    Variation("json.order", "members come in another order", JSON, made(_reversed), RFC8259),
    Variation(
        "json.indented",
        "the body is indented",
        JSON,
        raw(lambda data: json.dumps(json.loads(data), indent=4).encode()),
        RFC8259,
    ),
    Variation(
        "json.compact",
        "the body has no white space",
        JSON,
        raw(lambda data: json.dumps(json.loads(data), separators=(",", ":")).encode()),
        RFC8259,
    ),
    Variation("json.escapes", "words are written with escapes", JSON, raw(_escaped), RFC8259),
    Variation(
        "json.newline",
        "white space stands around the body",
        JSON,
        raw(lambda data: b"\r\n\t " + data + b"\n\n"),
        RFC8259,
    ),
    Variation(
        "json.extra",
        "there are members of the server's own",
        JSON,
        body(add("", "x_server", {"node": 7}), add("", "timings", [0.5])),
        OPENAPI,
    ),
    Variation(
        "json.charset",
        "the content type has a charset",
        JSON,
        header("content-type", "application/json; charset=utf-8"),
        RFC9110,
    ),
    Variation(
        "json.type-case",
        "the content type is in capitals",
        JSON,
        header("content-type", "Application/JSON"),
        RFC9110,
    ),
    Variation("head.case", "the headers' names are in capitals", (*JSON, *SSE), _dressed, RFC9110),
    Variation(
        "head.server", "another server is named", (*JSON, *SSE), header("server", "llama.cpp"), RFC9110
    ),
    Variation(
        "head.more",
        "proxies add headers",
        (*JSON, *SSE),
        both(
            header("x-request-id", "req_1"),
            header("cf-ray", "8a1"),
            header("strict-transport-security", "max-age=1"),
        ),
        RFC9110,
    ),
    Variation(
        "json.error-null",
        "error is null",
        CHAT,
        body(add("", "error", None)),
        "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/_streaming.py",
    ),
    Variation(
        "chat.nulls",
        "members without a value are null",
        CHAT,
        body(
            add("choices.*", "logprobs", None),
            add("choices.*.message", "refusal", None),
            add("", "system_fingerprint", None),
            add("", "service_tier", None),
        ),
        f"{OPENAPI}#/components/schemas/CreateChatCompletionResponse",
    ),
    Variation(
        "chat.calls-null",
        "tool_calls is null where nothing is called",
        ("chat.completions",),
        body(add("choices.*.message", "tool_calls", None)),
        f"{OPENAPI}#/components/schemas/ChatCompletionResponseMessage",
    ),
    Variation(
        "chat.calls-empty",
        "tool_calls is empty where nothing is called",
        ("chat.completions",),
        body(add("choices.*.message", "tool_calls", [])),
        f"{OPENAPI}#/components/schemas/ChatCompletionResponseMessage",
    ),
    Variation(
        "chat.reasoning",
        "reasoning stands beside the text",
        ("chat.completions",),
        body(add("choices.*.message", "reasoning_content", "Hm")),
        "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/chat/openai-compatible-chat-language-model.ts",
    ),
    Variation(
        "chat.unicode",
        "the text is in many scripts",
        ("chat.completions",),
        body(put("choices.*.message.content", "¡Olé! 你好 👩‍👩‍👧 \u2028 ok")),
        RFC8259,
    ),
    Variation(
        "models.more",
        "more models are listed",
        ("models.list",),
        body(put("data", lambda old: [*old, {**old[0], "id": "zz-another"}])),
        f"{OPENAPI}#/components/schemas/ListModelsResponse",
    ),
    Variation(
        "vectors.integers",
        "an embedding holds whole numbers",
        ("embeddings",),
        body(put("data.*.embedding.0", 1)),
        RFC8259,
    ),
    Variation(
        "vectors.exponents",
        "an embedding holds exponents",
        ("embeddings",),
        body(put("data.*.embedding.0", 1e-300)),
        RFC8259,
    ),
]

REFUSALS = [
    Variation(
        "refusal.extra",
        "an error has members of the server's own",
        REFUSE,
        body(add("error", "hint", "see the docs"), add("", "request_id", "req_1")),
        f"{OPENAPI}#/components/schemas/Error",
        "refusal",
    ),
    Variation(
        "refusal.words",
        "an error says it in other words",
        REFUSE,
        body(put("error.message", "¿Qué? messages, input, prompt, model: 出错")),
        f"{OPENAPI}#/components/schemas/Error",
        "refusal",
    ),
    Variation(
        "refusal.indented",
        "an error's body is indented",
        REFUSE,
        raw(lambda data: json.dumps(json.loads(data), indent=2).encode() if data.startswith(b"{") else data),
        RFC8259,
        "refusal",
    ),
    Variation(
        "refusal.charset",
        "an error's content type has a charset",
        REFUSE,
        header("content-type", "application/json; charset=utf-8"),
        RFC9110,
        "refusal",
    ),
]

VARIATIONS = [*DOCUMENTS, *REFUSALS]

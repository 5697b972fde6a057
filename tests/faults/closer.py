"""Faults that show only where an answer is held to what it says of itself, and to what was asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from faults.edit import Nowhere, add, body, drop, put, without_calls
from faults.fault import Fault, Variation

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange

TEXT = ("chat.completions",)
CONTINUED = ("completions",)
AUTO = ("chat.completions.tool.auto",)
NONE = ("chat.completions.tool.none",)
RESULT = ("chat.completions.tool.result",)
OBJECT = ("chat.completions.json-object",)
LOGPROBS = ("chat.completions.logprobs",)
LIMIT = ("chat.completions.max-completion-tokens",)
CONTENT = "choices.*.message.content"
REASON = "choices.*.finish_reason"
CALLS = "choices.*.message.tool_calls"
ALTERNATIVES = "choices.*.logprobs.content.*.top_logprobs"
CALL = '<tool_call>\n{"name": "get_weather", "arguments": {"city": "Oslo"}}\n</tool_call>'
MANY = "word " * 300
OPENAPI = "openapi-2026-08-21#/components/schemas"


def _emptied(exchange: Exchange) -> Exchange:
    """Lose a text of more than the one token that ends it."""
    if json.loads(exchange.body)["usage"]["completion_tokens"] < 2:
        raise Nowhere
    return body(put("choices.*.text", ""), put(REASON, "stop"))(exchange)


def _summed(usage: dict[str, Any]) -> dict[str, Any]:
    return {**usage, "total_tokens": usage["prompt_tokens"] + usage["completion_tokens"]}


CHAT = [
    Fault("text.lost", "a continued text is empty, though tokens are counted", CONTINUED, _emptied),
    Fault(
        "chat.two-answers",
        "two answers come where one was asked for",
        (*TEXT, *CONTINUED),
        body(put("choices", lambda old: [*old, {**old[0], "index": 1}])),
    ),
    Fault(
        "chat.template-left",
        "a mark of the template is left in the text",
        TEXT,
        body(put(CONTENT, lambda old: f"{old}<|im_end|>")),
    ),
    Fault(
        "chat.cached-more",
        "more tokens were cached than the prompt has",
        TEXT,
        body(add("usage", "prompt_tokens_details", {"cached_tokens": 99999})),
    ),
    Fault(
        "chat.reasoned-more",
        "more tokens were thoughts than were made",
        TEXT,
        body(add("usage", "completion_tokens_details", {"reasoning_tokens": 99999})),
    ),
    Fault("chat.miscounted", "four tokens are counted for 300 words", TEXT, body(put(CONTENT, MANY))),
]

ASKED = [
    Fault(
        "limit.miscounted",
        "the limit is kept by the count alone, which 300 words belie",
        LIMIT,
        body(put(CONTENT, MANY)),
    ),
    Fault(
        "limit.nothing-counted",
        "the limit is kept by a count of 0",
        LIMIT,
        body(put("usage.completion_tokens", 0), put("usage", _summed)),
    ),
    Fault(
        "logprobs.one-alternative",
        "each token has one alternative where two were asked for",
        LOGPROBS,
        body(put(ALTERNATIVES, lambda old: old[:1])),
    ),
    Fault(
        "logprobs.all-certain",
        "each alternative of a token is certain",
        LOGPROBS,
        body(put(f"{ALTERNATIVES}.*.logprob", 0)),
    ),
    Fault(
        "logprobs.no-byte",
        "a token's bytes are larger than bytes are",
        LOGPROBS,
        body(put("choices.*.logprobs.content.*.bytes", [300, -1])),
    ),
    Fault(
        "json-object.nan",
        "the JSON object has a number that is none",
        OBJECT,
        body(put(CONTENT, '{"code": NaN}')),
    ),
    Fault(
        "json-object.prose-cut",
        "prose that was cut off comes where a JSON object was asked for",
        OBJECT,
        body(put(CONTENT, "Sure! Here is the JSON"), put(REASON, "length")),
    ),
]

TURNS = [
    Fault(
        "auto.empty",
        "a turn with tools has neither text nor a call",
        AUTO,
        body(drop(CALLS), add("choices.*.message", "content", ""), put(REASON, "stop")),
    ),
    Fault(
        "auto.bare",
        "a call stands in the text as bare JSON",
        AUTO,
        body(
            drop(CALLS),
            add("choices.*.message", "content", '{"name": "get_weather", "parameters": {"city": "Oslo"}}'),
            put(REASON, "stop"),
        ),
    ),
    Fault(
        "result.markup",
        "a call after a tool's result stands in the text",
        RESULT,
        body(add("choices.*.message", "content", CALL), put(REASON, "stop")),
    ),
    Fault(
        "none.function-call",
        "a tool that must not be called is, in the old form",
        NONE,
        without_calls(
            body(
                add(
                    "choices.*.message",
                    "function_call",
                    {"name": "get_weather", "arguments": '{"city": "Oslo"}'},
                )
            )
        ),
    ),
    Fault(
        "result.calls-lost",
        "a turn after a tool's result says tool_calls and has none",
        RESULT,
        body(put(REASON, "tool_calls")),
    ),
]

VARIATIONS = [
    Variation(
        "chat.end-counted",
        "the last token that was asked for ends the text",
        TEXT,
        body(put(CONTENT, "Hello there"), put(REASON, "stop")),
        f"{OPENAPI}/CreateChatCompletionResponse",
    ),
    Variation(
        "chat.letters",
        "the text has letters that take many tokens each",
        TEXT,
        body(put(CONTENT, "\u4f60\u597d"), put(REASON, "stop")),
        f"{OPENAPI}/CreateChatCompletionResponse",
    ),
    Variation(
        "chat.tags",
        "the text has tags, which are no marks of a template",
        TEXT,
        body(put(CONTENT, "<b>Hi</b> <s>")),
        f"{OPENAPI}/ChatCompletionResponseMessage",
    ),
]

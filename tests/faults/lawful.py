"""Legal variations of answers to requests for one thing: nothing may come of them but notes."""

from __future__ import annotations

import json
import struct
from base64 import b64decode, b64encode
from typing import Any

from faults.edit import add, body, copied, drop, events, first, header, inserted, put, raw, without_calls
from faults.fault import Variation
from faults.legal import OPENAPI, RFC8259
from faults.streams import ALL, CHOICES, TEXT

OBJECT = ("chat.completions.json-object",)
SCHEMA = ("chat.completions.json-schema",)
LOGPROBS = ("chat.completions.logprobs",)
MANY = ("chat.completions.n",)
NONE = ("chat.completions.tool.none",)
CHOSEN = ("chat.completions.tool.auto", "chat.completions.tool.required")
RESULT = ("chat.completions.tool.result",)
STOP = ("chat.completions.stop",)
SEED = ("chat.completions.seed",)
PLAIN = ("chat.completions.stream.plain",)
BIAS = ("chat.completions.logit-bias",)
FUNCTION = ("responses.tool",)
LIMIT = ("responses.limit",)
KEPT = ("responses.metadata", "responses.truncation")
SHORTENED = ("responses.compact",)
BATCH = ("embeddings.batch",)
BASE64 = ("embeddings.base64",)
SIZED = ("embeddings.dimensions",)
VECTORS = (*BATCH, *SIZED)
VARIED = ("images.variations",)
CONTENT = "choices.*.message.content"
TOKENS = "choices.*.logprobs.content"
SCHEMAS = f"{OPENAPI}#/components/schemas"
CALLING = "https://platform.openai.com/docs/guides/function-calling"
VLLM = "https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html"
END = {"token": "<|im_end|>", "logprob": -0.2, "bytes": list(b"<|im_end|>")}
FILTERED = {"prompt_index": 0, "content_filter_results": {"hate": {"filtered": False, "severity": "safe"}}}


def _spaced(text: str) -> str:
    return json.dumps(json.loads(text), indent=4)


def _escaped(text: str) -> str:
    """Write each letter of the values as an escape."""
    words = {name: value for name, value in json.loads(text).items() if isinstance(value, str)}
    for word in words.values():
        text = text.replace(word, "".join(f"\\u{ord(letter):04x}" for letter in word))
    return text


def _nearly(numbers: list[float]) -> list[float]:
    """Change the last digits, as batches do."""
    return [number * (1 + 1e-5 * (-1) ** place) for place, number in enumerate(numbers)]


def _nearly_packed(text: str) -> str:
    data = b64decode(text)
    numbers = struct.unpack(f"<{len(data) // 4}f", data)
    return b64encode(struct.pack(f"<{len(numbers)}f", *_nearly(list(numbers)))).decode()


def _with_thoughts(old: list[Any]) -> list[Any]:
    return [{"type": "reasoning", "id": "rs_1", "summary": []}, *old]


CHAT = [
    Variation(
        "object.spaced", "the object in JSON mode is indented", OBJECT, body(put(CONTENT, _spaced)), RFC8259
    ),
    Variation(
        "object.lines",
        "line ends stand around the object in JSON mode",
        OBJECT,
        body(put(CONTENT, lambda old: f"\n\n{old}\n")),
        RFC8259,
    ),
    Variation("object.empty", "the object in JSON mode is empty", OBJECT, body(put(CONTENT, "{}")), RFC8259),
    Variation(
        "schema.spaced", "the JSON after a schema is indented", SCHEMA, body(put(CONTENT, _spaced)), RFC8259
    ),
    Variation(
        "schema.escaped", "the JSON after a schema has escapes", SCHEMA, body(put(CONTENT, _escaped)), RFC8259
    ),
    Variation(
        "logprobs.end",
        "the token that ends the text is listed",
        LOGPROBS,
        body(put(TOKENS, lambda old: [*old, {**END, "top_logprobs": [END]}])),
        f"{SCHEMAS}/ChatCompletionTokenLogprob",
    ),
    Variation(
        "logprobs.no-bytes",
        "tokens have null for bytes",
        LOGPROBS,
        body(put(f"{TOKENS}.*", lambda old: {**old, "bytes": None})),
        f"{SCHEMAS}/ChatCompletionTokenLogprob/properties/bytes",
    ),
    Variation(
        "logprobs.fewer",
        "a token has one alternative where two were asked for",
        LOGPROBS,
        body(put(f"{TOKENS}.0.top_logprobs", lambda old: old[:1])),
        f"{SCHEMAS}/ChatCompletionTokenLogprob/properties/top_logprobs",
    ),
    Variation(
        "logprobs.unlikely",
        "an alternative is as good as impossible",
        LOGPROBS,
        body(put(f"{TOKENS}.*.top_logprobs.-1.logprob", -9999.0)),
        f"{SCHEMAS}/ChatCompletionTokenLogprob/properties/logprob",
    ),
    Variation(
        "logprobs.certain",
        "a token is certain",
        LOGPROBS,
        body(put(f"{TOKENS}.*.logprob", 0)),
        f"{SCHEMAS}/ChatCompletionTokenLogprob/properties/logprob",
    ),
    Variation(
        "logprobs.refusal",
        "no refusal has probabilities",
        LOGPROBS,
        body(add("choices.*.logprobs", "refusal", None)),
        f"{SCHEMAS}/CreateChatCompletionResponse",
    ),
    Variation(
        "n.reasons",
        "two answers end for different reasons",
        MANY,
        body(put("choices.0.finish_reason", "stop"), put("choices.-1.finish_reason", "length")),
        f"{SCHEMAS}/CreateChatCompletionResponse",
    ),
    Variation(
        "n.equal",
        "two answers say the same",
        MANY,
        body(put(CONTENT, "Lamp river coat")),
        f"{SCHEMAS}/CreateChatCompletionRequest/allOf/1/properties/n",
    ),
    Variation(
        "none.calls-null",
        "tool_calls is null where none is allowed",
        NONE,
        without_calls(body(add("choices.*.message", "tool_calls", None))),
        f"{SCHEMAS}/ChatCompletionResponseMessage",
    ),
    Variation(
        "none.calls-empty",
        "tool_calls is empty where none is allowed",
        NONE,
        without_calls(body(add("choices.*.message", "tool_calls", []))),
        f"{SCHEMAS}/ChatCompletionResponseMessage",
    ),
    Variation(
        "none.about-tools",
        "the text tells of the tool that isn't called",
        NONE,
        body(put(CONTENT, 'I would use get_weather({"city": "Tokyo"}).')),
        f"{SCHEMAS}/ChatCompletionToolChoiceOption",
    ),
    Variation(
        "chosen.text-too",
        "text stands beside a chosen call",
        CHOSEN,
        body(add("choices.*.message", "content", "Let me look that up.")),
        CALLING,
    ),
    Variation(
        "chosen.spaced",
        "the arguments of a chosen call are indented",
        CHOSEN,
        body(put("choices.*.message.tool_calls.*.function.arguments", _spaced)),
        RFC8259,
    ),
    Variation(
        "chosen.two",
        "the model calls twice",
        CHOSEN,
        body(put("choices.*.message.tool_calls", lambda old: [*old, {**old[0], "id": "call_second"}])),
        CALLING,
    ),
    Variation(
        "chosen.indexed",
        "a chosen call has an index",
        CHOSEN,
        body(put("choices.*.message.tool_calls.*", lambda old: {"index": 0, **old})),
        "https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/openai/openai.go",
    ),
    Variation(
        "result.thoughts",
        "thoughts stand beside the text after a tool's result",
        RESULT,
        body(add("choices.*.message", "reasoning_content", "It is 21 degrees.")),
        "https://api-docs.deepseek.com/guides/reasoning_model",
    ),
    Variation(
        "stop.space",
        "white space is left before the stop sequence",
        STOP,
        body(put(CONTENT, "1 2 ")),
        f"{SCHEMAS}/StopConfiguration",
    ),
    Variation(
        "stop.which",
        "the stop sequence is named in a member of its own",
        STOP,
        body(add("choices.*", "stop_reason", "3")),
        VLLM,
    ),
    Variation(
        "seed.id",
        "the second answer has an id and a time of its own",
        SEED,
        body(put("id", "chatcmpl-second"), put("created", lambda old: old + 1)),
        f"{SCHEMAS}/CreateChatCompletionResponse",
        "repeat",
    ),
    Variation(
        "seed.cached",
        "the second time the prompt is known",
        SEED,
        body(add("usage", "prompt_tokens_details", {"cached_tokens": 8, "audio_tokens": 0})),
        f"{SCHEMAS}/CompletionUsage",
        "repeat",
    ),
    Variation(
        "seed.fingerprint",
        "the second answer has another fingerprint",
        SEED,
        body(add("", "system_fingerprint", "fp_other")),
        f"{SCHEMAS}/CreateChatCompletionResponse",
        "repeat",
    ),
    Variation(
        "plain.usage-null",
        "pieces have null for usage that nobody asked for",
        PLAIN,
        events(ALL, add("", "usage", None)),
        f"{SCHEMAS}/CreateChatCompletionStreamResponse",
    ),
    Variation(
        "plain.filter",
        "the first event has no choices, but what a filter says",
        PLAIN,
        copied(first(ALL), put("choices", []), add("", "prompt_filter_results", [FILTERED])),
        "https://learn.microsoft.com/en-us/azure/ai-foundry/openai/concepts/content-filter",
    ),
    Variation(
        "plain.comment",
        "a comment keeps a plain stream open",
        PLAIN,
        inserted(b": OPENROUTER PROCESSING", before=CHOICES),
        "https://html.spec.whatwg.org/multipage/server-sent-events.html",
    ),
    Variation(
        "plain.empty-piece",
        "a piece of a plain stream has no letter",
        PLAIN,
        copied(first(TEXT), put("choices.*.delta.content", "")),
        f"{SCHEMAS}/ChatCompletionStreamResponseDelta",
    ),
    Variation(
        "bias.words",
        "the one token is a word with space before it",
        BIAS,
        body(put(CONTENT, " OF OF OF OF OF OF OF OF")),
        f"{SCHEMAS}/CreateChatCompletionRequest/allOf/1/properties/logit_bias",
    ),
    Variation(
        "bias.unseen",
        "the one token isn't shown",
        BIAS,
        body(put(CONTENT, "")),
        f"{SCHEMAS}/CreateChatCompletionRequest/allOf/1/properties/logit_bias",
    ),
]

RESPONSES = [
    Variation(
        "function.spaced",
        "a function's arguments are indented",
        FUNCTION,
        body(put("output.*.arguments", _spaced)),
        RFC8259,
    ),
    Variation(
        "function.thoughts",
        "thoughts come before a function's call",
        FUNCTION,
        body(put("output", _with_thoughts)),
        f"{SCHEMAS}/ReasoningItem",
    ),
    Variation(
        "function.two",
        "a function is called twice",
        FUNCTION,
        body(put("output", lambda old: [*old, {**old[-1], "id": "fc_second", "call_id": "call_second"}])),
        CALLING,
    ),
    Variation(
        "limit.unused",
        "an answer takes less than its limit",
        LIMIT,
        body(
            put("status", "completed"),
            add("", "incomplete_details", None),
            put("usage.output_tokens", 5),
            put("usage", lambda old: {**old, "total_tokens": old["input_tokens"] + 5}),
        ),
        f"{SCHEMAS}/CreateResponse",
        hides=True,
    ),
    Variation(
        "kept.more",
        "a response has members of the server's own",
        (*LIMIT, *KEPT),
        body(add("", "x_server", {"node": 7}), add("", "timings", None)),
        OPENAPI,
    ),
    Variation(
        "kept.tier",
        "a response names its tier",
        (*LIMIT, *KEPT),
        body(add("", "service_tier", "default"), add("", "user", None)),
        f"{SCHEMAS}/Response",
    ),
    Variation(
        "compact.sealed-alone",
        "all of a conversation is sealed",
        SHORTENED,
        body(put("output", lambda old: old[1:])),
        f"{SCHEMAS}/CompactResource",
    ),
    Variation(
        "compact.answer-kept",
        "an answer is kept as it was said",
        SHORTENED,
        body(
            put("output.0.role", "assistant"),
            put("output.0.content", [{"type": "output_text", "text": "Hello!", "annotations": []}]),
        ),
        f"{SCHEMAS}/CompactResource",
    ),
]

OTHERS = [
    Variation(
        "batch.nearly",
        "a batch changes a vector's last digits",
        BATCH,
        body(put("data.*.embedding", _nearly)),
        "https://platform.openai.com/docs/guides/embeddings",
    ),
    Variation(
        "batch.order",
        "an entry's members come in another order",
        BATCH,
        body(put("data.*", lambda old: dict(reversed(old.items())))),
        RFC8259,
    ),
    Variation(
        "batch.whole",
        "a number of a vector is whole",
        VECTORS,
        body(put("data.-1.embedding.0", 0)),
        RFC8259,
    ),
    Variation(
        "batch.small",
        "a number of a vector is smaller than 32 bits tell from 0",
        VECTORS,
        body(put("data.-1.embedding.0", -1e-60)),
        RFC8259,
    ),
    Variation(
        "batch.more",
        "an entry has a member of the server's own",
        (*BATCH, *BASE64, *SIZED),
        body(add("data.*", "encoding_format", None), add("", "id", "embd-1")),
        OPENAPI,
    ),
    Variation(
        "base64.nearly",
        "base64 holds other last digits",
        BASE64,
        body(put("data.*.embedding", _nearly_packed)),
        f"{SCHEMAS}/CreateEmbeddingRequest/properties/encoding_format",
    ),
    Variation(
        "base64.slashes",
        "slashes in base64 are escaped",
        BASE64,
        raw(lambda data: data.replace(b"/", b"\\/")),
        RFC8259,
    ),
    Variation(
        "varied.base64",
        "a varied picture comes as base64",
        VARIED,
        body(drop("data.*.url"), add("data.*", "b64_json", "/9j/4AAQSkZJRg==")),
        f"{SCHEMAS}/Image",
    ),
    Variation(
        "varied.signed",
        "a picture's address is signed",
        VARIED,
        body(put("data.*.url", "https://images.example:8443/a%20b.png?se=2026-11-21&sig=a%2Fb%3D")),
        f"{SCHEMAS}/Image",
    ),
]

HEADS = [
    Variation(
        "head.no-date",
        "no Date comes with the answer",
        ("chat.completions*", "completions", "responses*", "embeddings*"),
        header("date", None),
        "https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1: a server without a clock sends none",
    )
]
VARIATIONS = [*CHAT, *RESPONSES, *OTHERS, *HEADS]

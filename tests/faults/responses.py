"""Faults in the answers of /v1/responses, and in those that a stream carries whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faults.edit import (
    add,
    body,
    drop,
    made,
    put,
    rename,
    where,
)
from faults.fault import Fault

if TYPE_CHECKING:
    from faults.edit import Select

WHOLE = ("responses", "responses.tool")
TEXT = ("responses",)
STREAMS = ("responses.stream", "responses.tool.stream")
TEXTS = ("responses.stream",)
MESSAGE = "output.0"
CHAT = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1795265544,
    "model": "tiny",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "One"}, "finish_reason": "stop"}],
}


def _of(*kinds: str) -> Select:
    return where(lambda one: one.get("type") in kinds)


CREATED = _of("response.created")
ENDED = _of("response.completed", "response.incomplete")
DELTA = _of("response.output_text.delta", "response.function_call_arguments.delta")
WORDS = _of("response.output_text.delta")
PIECES = _of("response.function_call_arguments.delta")
CARRIES = where(lambda one: isinstance(one.get("response"), dict))


DOCUMENT = [
    Fault("response.id-missing", "the response has no id", WHOLE, body(drop("id"))),
    Fault("response.id-null", "the response's id is null", WHOLE, body(put("id", None))),
    Fault(
        "response.object-other",
        "the response calls itself chat.completion",
        WHOLE,
        body(put("object", "chat.completion")),
    ),
    Fault("response.object-missing", "the response doesn't say what it is", WHOLE, body(drop("object"))),
    Fault("response.created-missing", "the response has no time", WHOLE, body(drop("created_at"))),
    Fault(
        "response.created-renamed",
        "the response's time is called created",
        WHOLE,
        body(rename("created_at", "created")),
    ),
    Fault(
        "response.created-string",
        "the response's time is a string",
        WHOLE,
        body(put("created_at", "1795265544")),
    ),
    Fault(
        "response.created-ms",
        "the response's time counts milliseconds",
        WHOLE,
        body(put("created_at", lambda old: int(old) * 1000)),
    ),
    Fault("response.model-missing", "the response names no model", WHOLE, body(drop("model"))),
    Fault(
        "response.model-other",
        "the response names another model",
        WHOLE,
        body(put("model", "some-other-llm")),
    ),
    Fault("response.status-missing", "the response has no status", WHOLE, body(drop("status"))),
    Fault("response.status-foreign", "the response's status is done", WHOLE, body(put("status", "done"))),
    Fault("response.status-null", "the response's status is null", WHOLE, body(put("status", None))),
    Fault(
        "response.incomplete-no-reason",
        "the response is incomplete and says no reason",
        WHOLE,
        body(put("status", "incomplete"), add("", "incomplete_details", None)),
    ),
    Fault(
        "response.completed-with-reason",
        "the response is completed, and says why it is not",
        WHOLE,
        body(put("status", "completed"), add("", "incomplete_details", {"reason": "max_output_tokens"})),
    ),
    Fault(
        "response.error-beside",
        "a completed response has an error",
        WHOLE,
        body(put("status", "completed"), add("", "error", {"code": "server_error", "message": "no"})),
    ),
    Fault(
        "response.failed-without",
        "the response failed and says no error",
        WHOLE,
        body(put("status", "failed"), add("", "error", None)),
    ),
    Fault("response.output-missing", "the response has no output", WHOLE, body(drop("output"))),
    Fault("response.output-null", "output is null", WHOLE, body(put("output", None))),
    Fault("response.output-object", "output is an object", WHOLE, body(put("output", lambda old: old[0]))),
    Fault("response.output-string", "output is a string", WHOLE, body(put("output", "One two three"))),
    Fault(
        "response.output-empty",
        "output is empty, and the response completed",
        WHOLE,
        body(put("output", []), put("status", "completed"), add("", "incomplete_details", None)),
    ),
    Fault(
        "response.output-text-only",
        "the text stands in output_text alone",
        TEXT,
        body(put("output", "One"), rename("output", "output_text")),
    ),
    Fault("response.chat", "a chat completion is the answer", WHOLE, made(lambda _: CHAT)),
    Fault(
        "response.wrapped",
        "the response stands in a member response",
        WHOLE,
        made(lambda old: {"response": old}),
    ),
    Fault("response.usage-missing", "the response has no usage", WHOLE, body(drop("usage"))),
    Fault(
        "response.usage-chat",
        "usage counts prompt_tokens and completion_tokens",
        WHOLE,
        body(
            rename("usage.input_tokens", "prompt_tokens"), rename("usage.output_tokens", "completion_tokens")
        ),
    ),
    Fault(
        "response.usage-sum",
        "total_tokens is no sum",
        WHOLE,
        body(put("usage.total_tokens", lambda old: old + 3)),
    ),
    Fault("response.usage-string", "input_tokens is a string", WHOLE, body(put("usage.input_tokens", str))),
    Fault(
        "response.usage-negative", "output_tokens is negative", WHOLE, body(put("usage.output_tokens", -1))
    ),
    Fault(
        "response.usage-details-number",
        "input_tokens_details is a number",
        WHOLE,
        body(add("usage", "input_tokens_details", 0)),
    ),
    Fault(
        "response.usage-zero",
        "usage counts nothing",
        WHOLE,
        body(put("usage.input_tokens", 0), put("usage.output_tokens", 0), put("usage.total_tokens", 0)),
    ),
    Fault(
        "response.usage-few",
        "three hundred words are counted as a few tokens",
        TEXT,
        body(put(f"{MESSAGE}.content.0.text", "word " * 300)),
    ),
    Fault(
        "response.created-long-ago",
        "the response's time is in 1970",
        TEXT,
        body(put("created_at", 12)),
    ),
    Fault(
        "response.cut-early",
        "the response is cut off after three of the tokens asked for",
        WHOLE,
        body(
            put("status", "incomplete"),
            add("", "incomplete_details", {"reason": "max_output_tokens"}),
            put("usage", lambda old: {**old, "output_tokens": 3, "total_tokens": old["input_tokens"] + 3}),
        ),
    ),
    Fault(
        "response.thought-cut",
        "reasoning took every token, and the response completed",
        TEXT,
        body(
            put("output", [{"id": "rs_1", "type": "reasoning", "summary": []}]),
            put("status", "completed"),
            add("", "incomplete_details", None),
            put("usage", {"input_tokens": 9, "output_tokens": 16, "total_tokens": 25}),
        ),
    ),
    Fault("response.tools-object", "tools is an object", WHOLE, body(add("", "tools", {}))),
    Fault("response.metadata-string", "metadata is a string", WHOLE, body(add("", "metadata", "none"))),
    Fault(
        "response.temperature-string", "temperature is a string", WHOLE, body(add("", "temperature", "1.0"))
    ),
    Fault(
        "response.max-other",
        "another max_output_tokens is repeated than was asked for",
        WHOLE,
        body(add("", "max_output_tokens", 999)),
    ),
]

DEEP = [
    Fault(
        "response.asked.failed",
        "the response failed, with 200",
        ("responses.limit", "responses.metadata", "responses.truncation"),
        body(
            put("status", "failed"),
            add("", "error", {"code": "server_error", "message": "No memory."}),
            put("output", []),
        ),
    ),
    Fault(
        "response.asked.silent",
        "the response is completed, and holds nothing",
        ("responses.limit", "responses.metadata", "responses.truncation"),
        body(put("status", "completed"), add("", "incomplete_details", None), put("output", [])),
        least="fail",
    ),
    Fault(
        "response.limit.cut-completed",
        "text that the limit cuts off is completed",
        ("responses.limit",),
        body(
            put("status", "completed"),
            add("", "incomplete_details", None),
            put("usage", lambda old: {**old, "output_tokens": 32, "total_tokens": old["input_tokens"] + 32}),
            put(f"{MESSAGE}.content.0.text", " ".join(["word"] * 32)),
        ),
    ),
    Fault(
        "response.limit.uncounted",
        "the limit is kept because no token is counted",
        ("responses.limit",),
        body(put("usage", lambda old: {**old, "output_tokens": 0, "total_tokens": old["input_tokens"]})),
    ),
    Fault(
        "response.limit.few-counted",
        "the limit is kept because few tokens are counted",
        ("responses.limit",),
        body(put(f"{MESSAGE}.content.0.text", "word " * 300)),
    ),
]

FAULTS = [*DOCUMENT, *DEEP]

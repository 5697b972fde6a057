"""Faults in a chat answer that comes whole."""

from __future__ import annotations

from faults.edit import add, body, drop, made, put, rename
from faults.fault import Fault

CHAT = ("chat.completions", "chat.completions.tool")
TEXT = ("chat.completions",)
CUT = "choices.0"

DOCUMENT = [
    Fault("chat.id-missing", "the answer has no id", CHAT, body(drop("id"))),
    Fault("chat.id-null", "the answer's id is null", CHAT, body(put("id", None))),
    Fault("chat.id-number", "the answer's id is a number", CHAT, body(put("id", 7))),
    Fault("chat.object-missing", "the answer doesn't say what it is", CHAT, body(drop("object"))),
    Fault(
        "chat.object-other",
        "the answer calls itself a chunk",
        CHAT,
        body(put("object", "chat.completion.chunk")),
    ),
    Fault("chat.created-missing", "the answer has no time", CHAT, body(drop("created"))),
    Fault("chat.created-null", "the answer's time is null", CHAT, body(put("created", None))),
    Fault("chat.created-string", "the answer's time is a string", CHAT, body(put("created", "1772035200"))),
    Fault(
        "chat.created-iso", "the answer's time is a date", CHAT, body(put("created", "2026-11-21T12:00:00Z"))
    ),
    Fault(
        "chat.created-float", "the answer's time has a fraction", CHAT, body(put("created", 1772035200.25))
    ),
    Fault(
        "chat.created-ms",
        "the answer's time counts milliseconds",
        CHAT,
        body(put("created", lambda old: old * 1000)),
    ),
    Fault("chat.created-zero", "the answer's time is 1970", CHAT, body(put("created", 0))),
    Fault(
        "chat.created-relative",
        "the answer's time counts from the server's start",
        CHAT,
        body(put("created", 86400)),
    ),
    Fault("chat.model-missing", "the answer names no model", CHAT, body(drop("model"))),
    Fault("chat.model-null", "the answer's model is null", CHAT, body(put("model", None))),
    Fault("chat.model-empty", "the answer's model is an empty string", CHAT, body(put("model", ""))),
    Fault("chat.model-other", "the answer names another model", CHAT, body(put("model", "some-other-llm"))),
    Fault("chat.model-object", "the answer's model is an object", CHAT, body(put("model", {"id": "tiny"}))),
    Fault(
        "chat.fingerprint-number",
        "system_fingerprint is a number",
        CHAT,
        body(add("", "system_fingerprint", 12)),
    ),
    Fault("chat.tier-number", "service_tier is a number", CHAT, body(add("", "service_tier", 1))),
    Fault("chat.metadata-string", "metadata is a string", CHAT, body(add("", "metadata", "none"))),
    Fault(
        "chat.error-beside",
        "an error object stands beside the answer",
        CHAT,
        body(add("", "error", {"message": "overloaded"})),
    ),
    Fault(
        "chat.error-string-beside",
        "an error string stands beside the answer",
        CHAT,
        body(add("", "error", "overloaded")),
    ),
    Fault(
        "chat.error-only",
        "an error object comes with 200",
        CHAT,
        made(lambda _: {"error": {"message": "no", "type": "x"}}),
    ),
    Fault(
        "chat.wrapped", "the answer stands in a member data", CHAT, made(lambda old: {"code": 0, "data": old})
    ),
    Fault("chat.listed", "the answer is the item of an array", CHAT, made(lambda old: [old])),
    Fault("chat.empty-object", "the answer is an empty object", CHAT, made(lambda _: {})),
    Fault("chat.null", "the answer is null", CHAT, made(lambda _: None)),
    Fault(
        "chat.camel",
        "members are in camelCase",
        CHAT,
        body(rename("choices.*.finish_reason", "finishReason")),
    ),
]

CHOICES = [
    Fault("chat.choices-missing", "the answer has no choices", CHAT, body(drop("choices"))),
    Fault("chat.choices-null", "choices is null", CHAT, body(put("choices", None))),
    Fault("chat.choices-empty", "choices is empty", CHAT, body(put("choices", []))),
    Fault("chat.choices-object", "choices is an object", CHAT, body(put("choices", lambda old: old[0]))),
    Fault(
        "chat.choices-map",
        "choices is an object by index",
        CHAT,
        body(put("choices", lambda old: {"0": old[0]})),
    ),
    Fault("chat.choice-null", "a choice is null", CHAT, body(put("choices.0", None))),
    Fault("chat.index-missing", "a choice has no index", CHAT, body(drop("choices.*.index"))),
    Fault("chat.index-string", "a choice's index is a string", CHAT, body(put("choices.*.index", "0"))),
    Fault("chat.index-null", "a choice's index is null", CHAT, body(put("choices.*.index", None))),
    Fault("chat.index-negative", "a choice's index is -1", CHAT, body(put("choices.*.index", -1))),
    Fault("chat.index-from-one", "the only choice has index 1", CHAT, body(put("choices.*.index", 1))),
    Fault("chat.index-float", "a choice's index is 0.0", CHAT, body(put("choices.*.index", 0.0))),
    Fault("chat.index-boolean", "a choice's index is false", CHAT, body(put("choices.*.index", False))),
    Fault(
        "chat.index-twice",
        "two choices have one index",
        CHAT,
        body(put("choices", lambda old: [old[0], old[0]])),
    ),
    Fault("chat.message-missing", "a choice has no message", CHAT, body(drop("choices.*.message"))),
    Fault("chat.message-null", "a choice's message is null", CHAT, body(put("choices.*.message", None))),
    Fault(
        "chat.message-string", "a choice's message is a string", CHAT, body(put("choices.*.message", "Hello"))
    ),
    Fault(
        "chat.message-list",
        "a choice's message is an array",
        CHAT,
        body(put("choices.*.message", lambda old: [old])),
    ),
    Fault(
        "chat.delta", "a choice has a delta, not a message", CHAT, body(rename("choices.*.message", "delta"))
    ),
    Fault(
        "chat.messages",
        "a choice has messages, not a message",
        CHAT,
        body(rename("choices.*.message", "messages")),
    ),
    Fault(
        "chat.text",
        "a choice has text, not a message",
        TEXT,
        body(put(CUT, {"index": 0, "text": "Hi", "finish_reason": "stop"})),
    ),
    Fault("chat.role-missing", "a message has no role", CHAT, body(drop("choices.*.message.role"))),
    Fault("chat.role-null", "a message's role is null", CHAT, body(put("choices.*.message.role", None))),
    Fault("chat.role-other", "a message's role is bot", CHAT, body(put("choices.*.message.role", "bot"))),
    Fault(
        "chat.role-case",
        "a message's role is Assistant",
        CHAT,
        body(put("choices.*.message.role", "Assistant")),
    ),
    Fault("chat.content-number", "content is a number", TEXT, body(put("choices.*.message.content", 5))),
    Fault(
        "chat.content-parts",
        "content is an array of parts",
        TEXT,
        body(put("choices.*.message.content", [{"type": "text", "text": "Hi"}])),
    ),
    Fault(
        "chat.content-object",
        "content is an object",
        TEXT,
        body(put("choices.*.message.content", {"text": "Hi"})),
    ),
    Fault("chat.content-boolean", "content is false", TEXT, body(put("choices.*.message.content", False))),
    Fault(
        "chat.content-empty",
        "content is empty, and the answer says it is whole",
        TEXT,
        body(put("choices.*.message.content", ""), put("choices.*.finish_reason", "stop")),
    ),
    Fault(
        "chat.content-missing",
        "there is no content, and the answer says it is whole",
        TEXT,
        body(drop("choices.*.message.content"), put("choices.*.finish_reason", "stop")),
    ),
    Fault("chat.refusal-boolean", "refusal is false", CHAT, body(add("choices.*.message", "refusal", False))),
    Fault(
        "chat.annotations-object",
        "annotations is an object",
        CHAT,
        body(add("choices.*.message", "annotations", {})),
    ),
    Fault("chat.audio-string", "audio is a string", CHAT, body(add("choices.*.message", "audio", "none"))),
    Fault(
        "chat.calls-string",
        "tool_calls is an empty string",
        TEXT,
        body(add("choices.*.message", "tool_calls", "")),
    ),
    Fault(
        "chat.function-call-string",
        "function_call is a string",
        CHAT,
        body(add("choices.*.message", "function_call", "none")),
    ),
    Fault(
        "chat.logprobs-list",
        "logprobs is a list of numbers",
        CHAT,
        body(add("choices.*", "logprobs", [-0.1])),
    ),
    Fault("chat.logprobs-string", "logprobs is a string", CHAT, body(add("choices.*", "logprobs", "none"))),
]

FINISH = [
    Fault(
        "chat.finish-missing", "a choice has no finish_reason", CHAT, body(drop("choices.*.finish_reason"))
    ),
    Fault("chat.finish-null", "finish_reason is null", CHAT, body(put("choices.*.finish_reason", None))),
    Fault(
        "chat.finish-empty",
        "finish_reason is an empty string",
        CHAT,
        body(put("choices.*.finish_reason", "")),
    ),
    Fault("chat.finish-eos", "finish_reason is eos", CHAT, body(put("choices.*.finish_reason", "eos"))),
    Fault(
        "chat.finish-max-tokens",
        "finish_reason is max_tokens",
        CHAT,
        body(put("choices.*.finish_reason", "max_tokens")),
    ),
    Fault("chat.finish-case", "finish_reason is STOP", CHAT, body(put("choices.*.finish_reason", "STOP"))),
    Fault("chat.finish-number", "finish_reason is a number", CHAT, body(put("choices.*.finish_reason", 1))),
    Fault(
        "chat.finish-object",
        "finish_reason is an object",
        CHAT,
        body(put("choices.*.finish_reason", {"type": "stop"})),
    ),
    Fault(
        "chat.stop-when-cut",
        "a text that was cut off says stop",
        TEXT,
        body(put("choices.*.finish_reason", "stop")),
    ),
    Fault(
        "chat.calls-without",
        "finish_reason is tool_calls, and no tool is called",
        TEXT,
        body(put("choices.*.finish_reason", "tool_calls")),
    ),
]

USAGE = [
    Fault("chat.usage-missing", "the answer has no usage", CHAT, body(drop("usage"))),
    Fault("chat.usage-null", "usage is null", CHAT, body(put("usage", None))),
    Fault("chat.usage-number", "usage is a number", CHAT, body(put("usage", 15))),
    Fault("chat.usage-list", "usage is an array", CHAT, body(put("usage", lambda old: [old]))),
    Fault("chat.usage-empty", "usage is empty", CHAT, body(put("usage", {}))),
    Fault(
        "chat.prompt-tokens-missing", "usage has no prompt_tokens", CHAT, body(drop("usage.prompt_tokens"))
    ),
    Fault(
        "chat.completion-tokens-missing",
        "usage has no completion_tokens",
        CHAT,
        body(drop("usage.completion_tokens")),
    ),
    Fault("chat.total-tokens-missing", "usage has no total_tokens", CHAT, body(drop("usage.total_tokens"))),
    Fault(
        "chat.usage-renamed",
        "usage counts input_tokens",
        CHAT,
        body(rename("usage.prompt_tokens", "input_tokens")),
    ),
    Fault(
        "chat.total-wrong",
        "total_tokens is no sum",
        CHAT,
        body(put("usage.total_tokens", lambda old: old + 1)),
    ),
    Fault(
        "chat.tokens-negative",
        "completion_tokens is negative",
        CHAT,
        body(put("usage.completion_tokens", -4)),
    ),
    Fault("chat.tokens-string", "prompt_tokens is a string", CHAT, body(put("usage.prompt_tokens", str))),
    Fault(
        "chat.tokens-float",
        "completion_tokens has a fraction",
        CHAT,
        body(put("usage.completion_tokens", 3.5)),
    ),
    Fault("chat.tokens-null", "completion_tokens is null", CHAT, body(put("usage.completion_tokens", None))),
    Fault(
        "chat.tokens-zero",
        "usage is all zeros",
        CHAT,
        body(put("usage.prompt_tokens", 0), put("usage.completion_tokens", 0), put("usage.total_tokens", 0)),
    ),
    Fault(
        "chat.tokens-over",
        "more tokens are counted than the limit allows",
        CHAT,
        body(put("usage.completion_tokens", 4096), put("usage.total_tokens", 5000)),
    ),
    Fault(
        "chat.details-number",
        "prompt_tokens_details is a number",
        CHAT,
        body(add("usage", "prompt_tokens_details", 0)),
    ),
    Fault(
        "chat.cached-string",
        "cached_tokens is a string",
        CHAT,
        body(add("usage", "prompt_tokens_details", {"cached_tokens": "0"})),
    ),
]

COMPLETIONS = ("completions",)
LEGACY = [
    Fault("text.text-missing", "a completion has no text", COMPLETIONS, body(drop("choices.*.text"))),
    Fault("text.text-null", "a completion's text is null", COMPLETIONS, body(put("choices.*.text", None))),
    Fault(
        "text.text-list",
        "a completion's text is an array",
        COMPLETIONS,
        body(put("choices.*.text", lambda old: [old])),
    ),
    Fault(
        "text.object-chat",
        "a completion calls itself chat.completion",
        COMPLETIONS,
        body(put("object", "chat.completion")),
    ),
    Fault(
        "text.message",
        "a completion answers with a message",
        COMPLETIONS,
        body(put("choices.*.text", None), rename("choices.*.text", "message")),
    ),
    Fault(
        "text.content",
        "a completion's text is called content",
        COMPLETIONS,
        body(rename("choices.*.text", "content")),
    ),
    Fault(
        "text.index-missing", "a completion's choice has no index", COMPLETIONS, body(drop("choices.*.index"))
    ),
    Fault(
        "text.finish-null",
        "a completion's finish_reason is null",
        COMPLETIONS,
        body(put("choices.*.finish_reason", None)),
    ),
    Fault(
        "text.finish-eos",
        "a completion's finish_reason is eos",
        COMPLETIONS,
        body(put("choices.*.finish_reason", "eos")),
    ),
    Fault(
        "text.stop-when-cut",
        "a completion that was cut off says stop",
        COMPLETIONS,
        body(
            put("choices.*.finish_reason", "stop"),
            put("choices.*.text", "One, two, three, four,"),
            put("usage", {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}),
        ),
    ),
    Fault(
        "text.total-wrong",
        "a completion's total_tokens is no sum",
        COMPLETIONS,
        body(put("usage.total_tokens", 1)),
    ),
    Fault("text.id-missing", "a completion has no id", COMPLETIONS, body(drop("id"))),
    Fault(
        "text.created-ms",
        "a completion's time counts milliseconds",
        COMPLETIONS,
        body(put("created", lambda old: old * 1000)),
    ),
    Fault("text.choices-empty", "a completion has no choices", COMPLETIONS, body(put("choices", []))),
    Fault(
        "text.logprobs-string",
        "a completion's logprobs is a string",
        COMPLETIONS,
        body(add("choices.*", "logprobs", "none")),
    ),
]

FAULTS = [*DOCUMENT, *CHOICES, *FINISH, *USAGE, *LEGACY]

"""Faults in responses that were asked to keep to something, and in shortened conversations."""

from __future__ import annotations

from faults.edit import add, body, drop, made, put, rename
from faults.fault import Fault

LIMIT = ("responses.limit",)
LABELLED = ("responses.metadata",)
TRUNCATED = ("responses.truncation",)
SHORTENED = ("responses.compact",)
ALL = (*LIMIT, *LABELLED, *TRUNCATED)

ASKED = [
    Fault(
        "limit.overrun",
        "more tokens are counted than were asked for",
        LIMIT,
        body(put("usage.output_tokens", 33), put("usage.total_tokens", lambda old: old + 1)),
    ),
    Fault("limit.far-overrun", "the limit isn't kept at all", LIMIT, body(put("usage.output_tokens", 4096))),
    Fault(
        "limit.counted-as-text", "the tokens' count is a string", LIMIT, body(put("usage.output_tokens", str))
    ),
    Fault("limit.uncounted", "the tokens aren't counted", LIMIT, body(drop("usage.output_tokens"))),
    Fault("limit.usage-null", "usage is null", LIMIT, body(put("usage", None))),
    Fault(
        "limit.other",
        "another limit is repeated than was asked for",
        LIMIT,
        body(add("", "max_output_tokens", 16)),
    ),
    Fault(
        "limit.as-text",
        "the limit is repeated as a string",
        LIMIT,
        body(add("", "max_output_tokens", "32")),
    ),
    Fault("metadata.lost", "metadata is empty", LABELLED, body(put("metadata", {}))),
    Fault("metadata.null", "metadata is null", LABELLED, body(put("metadata", None))),
    Fault("metadata.missing", "metadata is missing", LABELLED, body(drop("metadata"))),
    Fault(
        "metadata.changed",
        "a word in metadata is another",
        LABELLED,
        body(put("metadata.purpose", "AIOC")),
    ),
    Fault(
        "metadata.renamed",
        "a name in metadata is another",
        LABELLED,
        body(put("metadata", {"Purpose": "aioc"})),
    ),
    Fault(
        "metadata.more",
        "metadata has words that nobody sent",
        LABELLED,
        body(add("metadata", "user_id", "default")),
    ),
    Fault(
        "metadata.list",
        "metadata is a list of pairs",
        LABELLED,
        body(put("metadata", [{"key": "purpose", "value": "aioc"}])),
    ),
    Fault(
        "metadata.text",
        "metadata is its JSON",
        LABELLED,
        body(put("metadata", '{"purpose": "aioc"}')),
    ),
    Fault(
        "metadata.nested",
        "a value in metadata is an object",
        LABELLED,
        body(put("metadata.purpose", {"value": "aioc"})),
    ),
    Fault("truncation.other", "truncation is disabled", TRUNCATED, body(put("truncation", "disabled"))),
    Fault("truncation.missing", "truncation is missing", TRUNCATED, body(drop("truncation"))),
    Fault("truncation.null", "truncation is null", TRUNCATED, body(put("truncation", None))),
    Fault("truncation.boolean", "truncation is true", TRUNCATED, body(put("truncation", True))),
    Fault(
        "truncation.object",
        "truncation is an object",
        TRUNCATED,
        body(put("truncation", {"type": "auto"})),
    ),
    Fault("truncation.capital", "truncation is AUTO", TRUNCATED, body(put("truncation", "AUTO"))),
    Fault("asked.id-missing", "a response that was asked for more has no id", ALL, body(drop("id"))),
    Fault(
        "asked.status-missing", "a response that was asked for more has no status", ALL, body(drop("status"))
    ),
    Fault(
        "asked.output-null",
        "a response that was asked for more has no output",
        ALL,
        body(put("output", None)),
    ),
    Fault("asked.model-other", "a response that was asked for more names no model", ALL, body(drop("model"))),
]

COMPACT = [
    Fault("compact.id-missing", "a shortened conversation has no id", SHORTENED, body(drop("id"))),
    Fault("compact.id-null", "a shortened conversation's id is null", SHORTENED, body(put("id", None))),
    Fault(
        "compact.object-other",
        "a shortened conversation calls itself response",
        SHORTENED,
        body(put("object", "response")),
    ),
    Fault(
        "compact.created-string",
        "a shortened conversation's time is a date",
        SHORTENED,
        body(put("created_at", "2026-11-21")),
    ),
    Fault("compact.output-missing", "nothing is left of a conversation", SHORTENED, body(drop("output"))),
    Fault(
        "compact.output-text",
        "a summary as a string is left of a conversation",
        SHORTENED,
        body(put("output", "They greet each other.")),
    ),
    Fault(
        "compact.output-renamed",
        "the shortened conversation stands in input",
        SHORTENED,
        body(rename("output", "input")),
    ),
    Fault(
        "compact.item-null",
        "an item of a shortened conversation is null",
        SHORTENED,
        body(put("output.0", None)),
    ),
    Fault("compact.type-missing", "an item has no type", SHORTENED, body(drop("output.*.type"))),
    Fault("compact.role-missing", "a kept message has no role", SHORTENED, body(drop("output.0.role"))),
    Fault(
        "compact.content-missing",
        "a kept message has no content",
        SHORTENED,
        body(drop("output.0.content")),
    ),
    Fault(
        "compact.part-text-null",
        "a kept message's text is null",
        SHORTENED,
        body(put("output.0.content.0.text", None)),
    ),
    Fault(
        "compact.sealed-missing",
        "what is sealed is missing",
        SHORTENED,
        body(drop("output.1.encrypted_content")),
    ),
    Fault(
        "compact.sealed-object",
        "what is sealed is an object",
        SHORTENED,
        body(put("output.1.encrypted_content", {"data": "gAAAAABp"})),
    ),
    Fault("compact.usage-missing", "what the shortening took isn't said", SHORTENED, body(drop("usage"))),
    Fault(
        "compact.usage-chat",
        "what the shortening took is counted as a chat's tokens are",
        SHORTENED,
        body(put("usage", {"prompt_tokens": 24, "completion_tokens": 38, "total_tokens": 62})),
    ),
    Fault(
        "compact.wrapped",
        "the shortened conversation stands in response",
        SHORTENED,
        made(lambda old: {"response": old}),
    ),
    Fault("compact.listed", "the answer is a list of items", SHORTENED, made(lambda old: old["output"])),
]

FAULTS = [*ASKED, *COMPACT]

"""Faults in the answers to requests for one thing beside a plain answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from faults.edit import Nowhere, add, body, drop, put, without_calls
from faults.fault import Fault

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange
    from faults.edit import Change

LOGPROBS = ("chat.completions.logprobs",)
MANY = ("chat.completions.n",)
STOP = ("chat.completions.stop",)
OBJECT = ("chat.completions.json-object",)
SCHEMA = ("chat.completions.json-schema",)
NONE = ("chat.completions.tool.none",)
CONTENT = "choices.*.message.content"
PLACE = "choices.*.logprobs"


def _kept(change: Change) -> Change:
    """Break the answer of a server that keeps to the schema; one that ignores it has nothing to break."""

    def checked(exchange: Exchange) -> Exchange:
        if b"quartz-43-heron" not in exchange.body:
            raise Nowhere
        return change(exchange)

    return checked


FAULTS = [
    Fault("logprobs.missing", "no log probabilities come that were asked for", LOGPROBS, body(drop(PLACE))),
    Fault("logprobs.null", "the log probabilities are null", LOGPROBS, body(put(PLACE, None))),
    Fault(
        "logprobs.content-null",
        "the log probabilities' content is null",
        LOGPROBS,
        body(put(f"{PLACE}.content", None)),
    ),
    Fault(
        "logprobs.content-empty",
        "the log probabilities' content is empty",
        LOGPROBS,
        body(put(f"{PLACE}.content", [])),
    ),
    Fault(
        "logprobs.completions",
        "the log probabilities have the form of completions",
        LOGPROBS,
        body(
            put(PLACE, {"tokens": ["a"], "token_logprobs": [-0.1], "top_logprobs": None, "text_offset": [0]})
        ),
    ),
    Fault(
        "logprobs.positive",
        "a log probability is positive",
        LOGPROBS,
        body(put(f"{PLACE}.content.*.logprob", 0.7)),
    ),
    Fault(
        "logprobs.string",
        "a log probability is a string",
        LOGPROBS,
        body(put(f"{PLACE}.content.*.logprob", "-0.1")),
    ),
    Fault(
        "logprobs.token-number", "a token is its number", LOGPROBS, body(put(f"{PLACE}.content.*.token", 42))
    ),
    Fault(
        "logprobs.top-missing",
        "a token has no top_logprobs",
        LOGPROBS,
        body(drop(f"{PLACE}.content.*.top_logprobs")),
    ),
    Fault(
        "logprobs.top-empty",
        "top_logprobs is empty",
        LOGPROBS,
        body(put(f"{PLACE}.content.*.top_logprobs", [])),
    ),
    Fault(
        "logprobs.top-map",
        "top_logprobs is an object by token",
        LOGPROBS,
        body(
            put(f"{PLACE}.content.*.top_logprobs", lambda old: {one["token"]: one["logprob"] for one in old})
        ),
    ),
    Fault(
        "n.one", "one answer comes where two were asked for", MANY, body(put("choices", lambda old: old[:1]))
    ),
    Fault(
        "n.three",
        "three answers come where two were asked for",
        MANY,
        body(put("choices", lambda old: [*old, {**old[0], "index": 2}])),
    ),
    Fault("n.same-index", "both answers have one index", MANY, body(put("choices.*.index", 0))),
    Fault(
        "n.from-one",
        "the answers' indexes begin with 1",
        MANY,
        body(put("choices.*.index", lambda old: old + 1)),
    ),
    Fault("n.index-missing", "the answers have no index", MANY, body(drop("choices.*.index"))),
    Fault(
        "json-object.text",
        "text comes where a JSON object was asked for",
        OBJECT,
        body(put(CONTENT, "The code is quartz.")),
    ),
    Fault(
        "json-object.fenced",
        "the JSON object stands between Markdown fences",
        OBJECT,
        body(put(CONTENT, lambda old: f"```json\n{old}\n```")),
    ),
    Fault(
        "json-object.broken",
        "the JSON object doesn't end",
        OBJECT,
        body(put(CONTENT, '{"code": "x'), put("choices.*.finish_reason", "stop")),
    ),
    Fault(
        "json-object.list",
        "an array comes where a JSON object was asked for",
        OBJECT,
        body(put(CONTENT, '["code"]')),
    ),
    Fault(
        "json-object.parsed",
        "content is an object, not its JSON",
        OBJECT,
        body(put(CONTENT, {"code": "quartz"})),
    ),
    Fault(
        "json-schema.text",
        "text comes where a schema was asked for",
        SCHEMA,
        _kept(body(put(CONTENT, "The code is quartz."))),
    ),
    Fault(
        "json-schema.other",
        "the JSON lacks what the schema requires",
        SCHEMA,
        _kept(body(put(CONTENT, '{"answer": 1}'))),
    ),
    Fault(
        "json-schema.const",
        "the JSON has another word than the schema's const",
        SCHEMA,
        _kept(body(put(CONTENT, '{"code": "amber"}'))),
    ),
    Fault(
        "json-schema.fenced",
        "the JSON stands between Markdown fences",
        SCHEMA,
        _kept(body(put(CONTENT, lambda old: f"```json\n{old}\n```"))),
    ),
    Fault(
        "json-schema.twice", "the JSON comes twice", SCHEMA, _kept(body(put(CONTENT, lambda old: old + old)))
    ),
    Fault(
        "json-schema.parsed",
        "content is an object, not its JSON",
        SCHEMA,
        _kept(body(put(CONTENT, json.loads))),
    ),
    Fault(
        "tool-none.called",
        "a tool is called that must not be",
        NONE,
        without_calls(
            body(
                add(
                    "choices.*.message",
                    "tool_calls",
                    [
                        {
                            "id": "call_1",
                            "type": "function",
                            "function": {"name": "get_weather", "arguments": '{"city": "Tokyo"}'},
                        }
                    ],
                )
            )
        ),
    ),
]

"""Faults in a tool call that comes whole."""

from __future__ import annotations

import json
from typing import Any

from faults.edit import (
    body,
    drop,
    put,
    rename,
    where,
)
from faults.fault import Fault

TOOL = ("chat.completions.tool",)
CALL = "choices.*.message.tool_calls.*"
PIECE = "choices.*.delta.tool_calls.*"


def _pieces(test: Any) -> Any:
    return where(
        lambda one: any(
            test(call)
            for choice in one.get("choices", [])
            for call in choice.get("delta", {}).get("tool_calls") or []
        )
    )


PIECES = _pieces(lambda _: True)
HEAD = _pieces(lambda call: call.get("id"))
REST = _pieces(lambda call: not call.get("id"))


def _flat(call: Any) -> Any:
    return {key: value for key, value in call.items() if key != "function"} | call["function"]


WHOLE = [
    Fault(
        "tool.arguments-object",
        "arguments is an object",
        TOOL,
        body(put(f"{CALL}.function.arguments", json.loads)),
    ),
    Fault(
        "tool.arguments-list",
        "arguments is an array",
        TOOL,
        body(put(f"{CALL}.function.arguments", ["Tokyo"])),
    ),
    Fault("tool.arguments-null", "arguments is null", TOOL, body(put(f"{CALL}.function.arguments", None))),
    Fault(
        "tool.arguments-missing", "a call has no arguments", TOOL, body(drop(f"{CALL}.function.arguments"))
    ),
    Fault(
        "tool.arguments-empty",
        "arguments is an empty string",
        TOOL,
        body(put(f"{CALL}.function.arguments", "")),
    ),
    Fault(
        "tool.arguments-broken",
        "arguments is JSON that doesn't end",
        TOOL,
        body(put(f"{CALL}.function.arguments", lambda old: old[:-1])),
    ),
    Fault(
        "tool.arguments-trailing",
        "text follows the arguments' JSON",
        TOOL,
        body(put(f"{CALL}.function.arguments", lambda old: f"{old}</tool_call>")),
    ),
    Fault(
        "tool.arguments-twice",
        "arguments hold their JSON twice",
        TOOL,
        body(put(f"{CALL}.function.arguments", lambda old: old + old)),
    ),
    Fault(
        "tool.arguments-quoted",
        "arguments is JSON inside of JSON",
        TOOL,
        body(put(f"{CALL}.function.arguments", json.dumps)),
    ),
    Fault(
        "tool.arguments-python",
        "arguments is written as Python writes it",
        TOOL,
        body(put(f"{CALL}.function.arguments", lambda old: repr(json.loads(old)))),
    ),
    Fault(
        "tool.arguments-word", "arguments is a word", TOOL, body(put(f"{CALL}.function.arguments", "Tokyo"))
    ),
    Fault(
        "tool.arguments-fenced",
        "arguments is JSON between Markdown fences",
        TOOL,
        body(put(f"{CALL}.function.arguments", lambda old: f"```json\n{old}\n```")),
    ),
    Fault(
        "tool.arguments-bare-null",
        "arguments is the string null",
        TOOL,
        body(put(f"{CALL}.function.arguments", "null")),
    ),
    Fault(
        "tool.arguments-other",
        "arguments lack what the tool requires",
        TOOL,
        body(put(f"{CALL}.function.arguments", '{"place": "Tokyo"}')),
        least="note",
        why="what a model fills in is the model's ability, not the wire's contract",
    ),
    Fault("tool.id-missing", "a call has no id", TOOL, body(drop(f"{CALL}.id"))),
    Fault("tool.id-null", "a call's id is null", TOOL, body(put(f"{CALL}.id", None))),
    Fault("tool.id-empty", "a call's id is empty", TOOL, body(put(f"{CALL}.id", ""))),
    Fault("tool.id-number", "a call's id is a number", TOOL, body(put(f"{CALL}.id", 0))),
    Fault("tool.id-elsewhere", "a call's id is called call_id", TOOL, body(rename(f"{CALL}.id", "call_id"))),
    Fault(
        "tool.id-shared",
        "two calls have one id",
        TOOL,
        body(put("choices.*.message.tool_calls", lambda old: [old[0], old[0]])),
    ),
    Fault("tool.type-missing", "a call has no type", TOOL, body(drop(f"{CALL}.type"))),
    Fault("tool.type-null", "a call's type is null", TOOL, body(put(f"{CALL}.type", None))),
    Fault("tool.function-missing", "a call has no function", TOOL, body(drop(f"{CALL}.function"))),
    Fault("tool.function-null", "a call's function is null", TOOL, body(put(f"{CALL}.function", None))),
    Fault(
        "tool.function-string",
        "a call's function is its name",
        TOOL,
        body(put(f"{CALL}.function", "get_weather")),
    ),
    Fault("tool.flat", "name and arguments stand beside the id", TOOL, body(put(CALL, _flat))),
    Fault("tool.name-missing", "a call has no name", TOOL, body(drop(f"{CALL}.function.name"))),
    Fault("tool.name-null", "a call's name is null", TOOL, body(put(f"{CALL}.function.name", None))),
    Fault("tool.name-empty", "a call's name is empty", TOOL, body(put(f"{CALL}.function.name", ""))),
    Fault(
        "tool.name-other",
        "another tool is called than the forced one",
        TOOL,
        body(put(f"{CALL}.function.name", "search")),
    ),
    Fault(
        "tool.name-prefixed",
        "a call's name has a prefix",
        TOOL,
        body(put(f"{CALL}.function.name", "functions.get_weather")),
    ),
    Fault(
        "tool.calls-object",
        "tool_calls is an object",
        TOOL,
        body(put("choices.*.message.tool_calls", lambda old: old[0])),
    ),
    Fault(
        "tool.calls-string",
        "tool_calls is a string of JSON",
        TOOL,
        body(put("choices.*.message.tool_calls", json.dumps)),
    ),
    Fault("tool.calls-empty", "tool_calls is empty", TOOL, body(put("choices.*.message.tool_calls", []))),
    Fault("tool.calls-null", "tool_calls is null", TOOL, body(put("choices.*.message.tool_calls", None))),
    Fault("tool.call-null", "a call is null", TOOL, body(put(CALL, None))),
    Fault(
        "tool.in-text",
        "the call stands in the text, in the model's own tags",
        TOOL,
        body(
            drop("choices.*.message.tool_calls"),
            put("choices.*.message.content", '<tool_call>{"name": "get_weather"}</tool_call>'),
        ),
    ),
    Fault(
        "tool.legacy",
        "the call is a function_call",
        TOOL,
        body(
            put("choices.*.message.tool_calls", lambda old: old[0]["function"]),
            rename("choices.*.message.tool_calls", "function_call"),
        ),
    ),
    Fault(
        "tool.on-choice",
        "the calls stand beside the message",
        TOOL,
        body(
            lambda document: document["choices"][0].update(
                tool_calls=document["choices"][0]["message"].pop("tool_calls")
            )
        ),
    ),
    Fault(
        "tool.finish-singular",
        "finish_reason is tool_call",
        TOOL,
        body(put("choices.*.finish_reason", "tool_call")),
    ),
    Fault(
        "tool.finish-length",
        "finish_reason is length, though the call is whole",
        TOOL,
        body(put("choices.*.finish_reason", "length")),
    ),
    Fault(
        "tool.finish-function",
        "finish_reason is function_call, and the call is a tool call",
        TOOL,
        body(put("choices.*.finish_reason", "function_call")),
    ),
]

FAULTS = [*WHOLE]

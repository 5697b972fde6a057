"""Faults in calls that the model chose, was made to choose, or may make one of, and in the turn after."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from faults.edit import (
    add,
    body,
    copied,
    drop,
    ended_by,
    events,
    first,
    inserted,
    last,
    moved,
    nth,
    numbered,
    put,
    without,
)
from faults.fault import Fault
from faults.streams import ERROR, FINISH
from faults.tools import CALL, HEAD, PIECE, PIECES, REST

if TYPE_CHECKING:
    from faults.edit import Change

AUTO = ("chat.completions.tool.auto",)
REQUIRED = ("chat.completions.tool.required",)
CHOSEN = (*AUTO, *REQUIRED)
SERIAL = ("chat.completions.tool.serial",)
RESULT = ("chat.completions.tool.result",)
LONG = ("chat.completions.tool.long",)
CALLS = "choices.*.message.tool_calls"
ARGUMENTS = f"{CALL}.function.arguments"
CONTENT = "choices.*.message.content"
MODELS = "check tools.offered: a model may make a name up, which is none of the wire's doing"
CITY = "check tools.arguments-fit: which members are named is the model's business"


def _in_place_of_calls(text: str, reason: str = "stop") -> Change:
    """Answer with text where a call was."""
    return body(
        drop(CALLS),
        add("choices.*.message", "content", text),
        put("choices.*.finish_reason", reason),
    )


def _second(old: list[Any], **other: Any) -> list[Any]:
    """Call the tool again, for another city."""
    oslo = {"name": "get_weather", "arguments": '{"city": "Oslo"}'}
    return [*old, {**old[0], "function": oslo, **other}]


TURNS = [
    Fault(
        "chosen.finish-stop",
        "a turn that ends in a call the model chose says stop",
        CHOSEN,
        body(put("choices.*.finish_reason", "stop")),
    ),
    Fault(
        "chosen.finish-function",
        "a turn that ends in a call says function_call",
        CHOSEN,
        body(put("choices.*.finish_reason", "function_call")),
    ),
    Fault(
        "chosen.finish-tool-use",
        "a turn that ends in a call says tool_use",
        CHOSEN,
        body(put("choices.*.finish_reason", "tool_use")),
    ),
    Fault(
        "chosen.finish-null",
        "a turn that ends in a call says no reason",
        CHOSEN,
        body(put("choices.*.finish_reason", None)),
    ),
    Fault(
        "chosen.arguments-object",
        "the arguments of a chosen call are an object",
        CHOSEN,
        body(put(ARGUMENTS, json.loads)),
    ),
    Fault(
        "chosen.arguments-broken",
        "the arguments of a chosen call don't end",
        CHOSEN,
        body(put(ARGUMENTS, '{"city": "Tok')),
    ),
    Fault(
        "chosen.arguments-python",
        "the arguments of a chosen call are Python",
        CHOSEN,
        body(put(ARGUMENTS, "{'city': 'Tokyo'}")),
    ),
    Fault(
        "chosen.arguments-empty",
        "the arguments of a chosen call are empty",
        CHOSEN,
        body(put(ARGUMENTS, "")),
    ),
    Fault(
        "chosen.arguments-twice",
        "the arguments of a chosen call hold their JSON twice",
        CHOSEN,
        body(put(ARGUMENTS, lambda old: old + old)),
    ),
    Fault(
        "chosen.arguments-quoted",
        "the arguments of a chosen call are a JSON string of JSON",
        CHOSEN,
        body(put(ARGUMENTS, json.dumps)),
    ),
    Fault(
        "chosen.arguments-fenced",
        "the arguments of a chosen call stand between Markdown fences",
        CHOSEN,
        body(put(ARGUMENTS, lambda old: f"```json\n{old}\n```")),
    ),
    Fault("chosen.id-missing", "a chosen call has no id", CHOSEN, body(drop(f"{CALL}.id"))),
    Fault("chosen.id-null", "a chosen call's id is null", CHOSEN, body(put(f"{CALL}.id", None))),
    Fault("chosen.type-missing", "a chosen call has no type", CHOSEN, body(drop(f"{CALL}.type"))),
    Fault("chosen.name-missing", "a chosen call has no name", CHOSEN, body(drop(f"{CALL}.function.name"))),
    Fault("chosen.calls-object", "tool_calls is an object", CHOSEN, body(put(CALLS, lambda old: old[0]))),
    Fault(
        "chosen.same-ids",
        "two calls have one id",
        CHOSEN,
        body(put(CALLS, _second)),
    ),
    Fault(
        "chosen.markup",
        "the call stands in the text as the model wrote it",
        CHOSEN,
        _in_place_of_calls(
            '<tool_call>\n{"name": "get_weather", "arguments": {"city": "Oslo"}}\n</tool_call>'
        ),
    ),
    Fault(
        "chosen.calls-lost",
        "a turn says tool_calls and has none",
        CHOSEN,
        _in_place_of_calls("Let me see.", "tool_calls"),
    ),
    Fault(
        "auto.name-foreign",
        "a tool is called that wasn't offered",
        AUTO,
        body(put(f"{CALL}.function.name", "functions.get_weather")),
        least="note",
        why=MODELS,
    ),
    Fault(
        "required.name-foreign",
        "another tool is called than the only one",
        REQUIRED,
        body(put(f"{CALL}.function.name", "functions.get_weather")),
    ),
    Fault(
        "required.not-called",
        "no tool is called where one must be",
        REQUIRED,
        _in_place_of_calls("It is sunny in Tokyo."),
    ),
    Fault("required.calls-empty", "tool_calls is empty where one must be", REQUIRED, body(put(CALLS, []))),
    Fault("required.calls-null", "tool_calls is null where one must be", REQUIRED, body(put(CALLS, None))),
    Fault(
        "required.function-call",
        "the call stands in function_call",
        REQUIRED,
        body(
            drop(CALLS),
            add("choices.*.message", "function_call", {"name": "get_weather", "arguments": "{}"}),
            put("choices.*.finish_reason", "function_call"),
        ),
    ),
    Fault(
        "required.arguments-other",
        "the arguments lack what the tool requires",
        REQUIRED,
        body(put(ARGUMENTS, '{"location": "Tokyo"}')),
        least="note",
        why=CITY,
    ),
    Fault(
        "serial.two",
        "two calls come where one is allowed",
        SERIAL,
        body(put(CALLS, lambda old: _second(old, id="call_second"))),
    ),
    Fault(
        "serial.three",
        "three calls come where one is allowed",
        SERIAL,
        body(put(CALLS, lambda old: [*_second(old, id="call_second"), {**old[0], "id": "call_third"}])),
    ),
    Fault("serial.calls-object", "the one call is no array", SERIAL, body(put(CALLS, lambda old: old[0]))),
    Fault(
        "serial.name-null", "the one call's name is null", SERIAL, body(put(f"{CALL}.function.name", None))
    ),
    Fault("serial.nested", "the one call is an array", SERIAL, body(put(CALL, lambda old: [old]))),
    Fault(
        "serial.arguments-broken",
        "the one call's arguments don't end",
        SERIAL,
        body(put(ARGUMENTS, '{"city": "Tok')),
    ),
    Fault(
        "serial.joined",
        "two calls' arguments stand in the one call",
        SERIAL,
        body(put(ARGUMENTS, lambda old: old + '{"city": "Oslo"}')),
    ),
    Fault(
        "result.empty",
        "the turn after a tool's result is empty",
        RESULT,
        body(put(CONTENT, ""), put("choices.*.finish_reason", "stop")),
    ),
    Fault(
        "result.null",
        "the turn after a tool's result has null for text",
        RESULT,
        body(put(CONTENT, None), put("choices.*.finish_reason", "stop")),
    ),
    Fault(
        "result.blank",
        "the turn after a tool's result is a line end",
        RESULT,
        body(put(CONTENT, "\n\n"), put("choices.*.finish_reason", "stop")),
    ),
    Fault(
        "result.role-tool",
        "the turn after a tool's result is the tool's",
        RESULT,
        body(put("choices.*.message.role", "tool")),
    ),
    Fault(
        "result.parsed",
        "the turn after a tool's result is the result",
        RESULT,
        body(put(CONTENT, {"celsius": 21})),
    ),
    Fault(
        "result.choices-empty",
        "no turn comes after a tool's result",
        RESULT,
        body(put("choices", [])),
    ),
]

STREAMED = [
    Fault("long.done-missing", "no [DONE] comes after a long call", LONG, ended_by()),
    Fault("long.error", "an error ends a long call", LONG, ended_by(ERROR)),
    Fault(
        "long.error-inside",
        "an error stands between a long call's pieces",
        LONG,
        inserted(ERROR, before=nth(5, REST)),
    ),
    Fault("long.line-lost", "a long call's last piece is lost", LONG, without(last(REST))),
    Fault("long.first-lost", "a long call's first letters are lost", LONG, without(first(REST))),
    Fault(
        "long.quotes-bare",
        "quotes in a long call's text aren't escaped",
        LONG,
        events(REST, put(f"{PIECE}.function.arguments", lambda old: old.replace('\\"', '"'))),
    ),
    Fault(
        "long.lines-bare",
        "line ends in a long call's text aren't escaped",
        LONG,
        events(REST, put(f"{PIECE}.function.arguments", lambda old: old.replace("\\n", "\n"))),
    ),
    Fault(
        "long.escapes-doubled",
        "backslashes in a long call are doubled",
        LONG,
        events(REST, put(f"{PIECE}.function.arguments", lambda old: old.replace("\\", "\\\\"))),
    ),
    Fault(
        "long.cut",
        "a long call ends in the middle and says tool_calls",
        LONG,
        without(lambda documents: REST(documents)[6:]),
    ),
    Fault(
        "long.swapped",
        "two pieces of a long call change places",
        LONG,
        moved(last(REST), before=nth(3, REST)),
    ),
    Fault(
        "long.whole-last",
        "a long call comes once more whole, behind its pieces",
        LONG,
        copied(
            first(REST),
            put(f"{PIECE}.function.arguments", '{"path": "notes.md", "content": ""}'),
            after=last(REST),
        ),
    ),
    Fault(
        "long.indexes",
        "each piece of a long call has an index of its own",
        LONG,
        numbered(PIECES, lambda number: put(f"{PIECE}.index", number)),
    ),
    Fault(
        "long.ids",
        "each piece of a long call has an id of its own",
        LONG,
        numbered(REST, lambda number: add(PIECE, "id", f"call_{number}")),
    ),
    Fault(
        "long.id-changes",
        "the answer's id changes in a long call",
        LONG,
        events(last(REST), put("id", "chatcmpl-2")),
    ),
    Fault(
        "long.names",
        "each piece of a long call has the name",
        LONG,
        events(REST, add(f"{PIECE}.function", "name", "write_file")),
    ),
    Fault("long.head-lost", "a long call's head is lost", LONG, without(HEAD)),
    Fault("long.head-twice", "a long call's head comes twice", LONG, copied(first(HEAD))),
    Fault(
        "long.finish-early",
        "a long call's end is said before its last piece",
        LONG,
        moved(FINISH, before=last(REST)),
    ),
    Fault("long.finish-twice", "a long call's end is said twice", LONG, copied(FINISH)),
    Fault("long.finish-missing", "a long call's end is not said", LONG, without(FINISH)),
    Fault(
        "long.other-tool",
        "another tool is called with long arguments",
        LONG,
        events(HEAD, put(f"{PIECE}.function.name", "apply_patch")),
    ),
    Fault(
        "long.in-text",
        "a long call's pieces come as text",
        LONG,
        events(
            PIECES,
            put(
                "choices.*.delta",
                lambda old: {"content": old["tool_calls"][0]["function"]["arguments"]},
            ),
        ),
    ),
]

FAULTS = [*TURNS, *STREAMED]

"""Faults in streamed calls of tools."""

from __future__ import annotations

from faults.edit import (
    add,
    block_made,
    both,
    copied,
    drop,
    events,
    first,
    last,
    later,
    moved,
    numbered,
    put,
    rename,
    without,
)
from faults.fault import Fault
from faults.streams import CHOICES, FINISH
from faults.tools import HEAD, PIECE, PIECES, REST, _flat, _pieces

STREAM = ("chat.completions.tool.stream",)
TEXTS = _pieces(lambda call: not call.get("id") and call["function"].get("arguments"))
QUOTES = _pieces(lambda call: '":' in (call["function"].get("arguments") or ""))
NAME = _pieces(lambda call: call["function"].get("arguments") == "city")
WORDS = "what is left is JSON: only the model's choice of words tells it from an answer"

STREAMED = [
    Fault(
        "tool.stream.index-missing",
        "a call's pieces have no index",
        STREAM,
        events(PIECES, drop(f"{PIECE}.index")),
    ),
    Fault(
        "tool.stream.index-missing-later",
        "only the first piece of a call has an index",
        STREAM,
        events(REST, drop(f"{PIECE}.index")),
    ),
    Fault(
        "tool.stream.index-string",
        "a call's index is a string",
        STREAM,
        events(PIECES, put(f"{PIECE}.index", "0")),
    ),
    Fault(
        "tool.stream.index-null",
        "a call's index is null",
        STREAM,
        events(PIECES, put(f"{PIECE}.index", None)),
    ),
    Fault(
        "tool.stream.index-from-one",
        "the only call has index 1",
        STREAM,
        events(PIECES, put(f"{PIECE}.index", 1)),
    ),
    Fault(
        "tool.stream.index-counts",
        "index counts the pieces",
        STREAM,
        numbered(PIECES, lambda number: put(f"{PIECE}.index", number)),
    ),
    Fault(
        "tool.stream.index-jumps",
        "the pieces after the first have another index",
        STREAM,
        events(REST, put(f"{PIECE}.index", 1)),
    ),
    Fault(
        "tool.stream.index-negative",
        "a call's index is -1",
        STREAM,
        events(PIECES, put(f"{PIECE}.index", -1)),
    ),
    Fault("tool.stream.id-missing", "no piece has the call's id", STREAM, events(HEAD, drop(f"{PIECE}.id"))),
    Fault("tool.stream.id-null", "the call's id is null", STREAM, events(HEAD, put(f"{PIECE}.id", None))),
    Fault("tool.stream.id-empty", "the call's id is empty", STREAM, events(HEAD, put(f"{PIECE}.id", ""))),
    Fault("tool.stream.id-number", "the call's id is a number", STREAM, events(HEAD, put(f"{PIECE}.id", 1))),
    Fault(
        "tool.stream.id-repeated",
        "every piece has the call's id",
        STREAM,
        events(REST, add(PIECE, "id", "call_1")),
    ),
    Fault(
        "tool.stream.id-each",
        "every piece has an id of its own",
        STREAM,
        numbered(REST, lambda number: add(PIECE, "id", f"call_{number}")),
    ),
    Fault(
        "tool.stream.id-late",
        "the id comes with the last piece",
        STREAM,
        both(events(last(REST), add(PIECE, "id", "call_1")), events(first(HEAD), drop(f"{PIECE}.id"))),
    ),
    Fault(
        "tool.stream.type-missing",
        "no piece has the call's type",
        STREAM,
        events(HEAD, drop(f"{PIECE}.type")),
    ),
    Fault(
        "tool.stream.type-null", "the call's type is null", STREAM, events(HEAD, put(f"{PIECE}.type", None))
    ),
    Fault(
        "tool.stream.name-missing",
        "no piece has the tool's name",
        STREAM,
        events(HEAD, drop(f"{PIECE}.function.name")),
    ),
    Fault(
        "tool.stream.name-null",
        "the tool's name is null",
        STREAM,
        events(HEAD, put(f"{PIECE}.function.name", None)),
    ),
    Fault(
        "tool.stream.name-repeated",
        "every piece has the tool's name",
        STREAM,
        events(REST, add(f"{PIECE}.function", "name", "get_weather")),
    ),
    Fault(
        "tool.stream.name-split",
        "the name comes in two pieces",
        STREAM,
        both(
            events(HEAD, put(f"{PIECE}.function.name", "get_")),
            events(first(REST), add(f"{PIECE}.function", "name", "weather")),
        ),
    ),
    Fault(
        "tool.stream.name-other",
        "another tool is called than the forced one",
        STREAM,
        events(HEAD, put(f"{PIECE}.function.name", "search")),
    ),
    Fault(
        "tool.stream.function-missing",
        "the first piece has no function",
        STREAM,
        events(HEAD, drop(f"{PIECE}.function")),
    ),
    Fault(
        "tool.stream.function-flat",
        "name and arguments stand beside the index",
        STREAM,
        events(PIECES, put(PIECE, _flat)),
    ),
    Fault(
        "tool.stream.arguments-object",
        "a piece's arguments is an object",
        STREAM,
        events(first(PIECES), add(f"{PIECE}.function", "arguments", {"city": "Tokyo"})),
    ),
    Fault("tool.stream.fragment-lost", "a fragment of the arguments is lost", STREAM, without(first(QUOTES))),
    Fault(
        "tool.stream.fragment-twice", "a fragment of the arguments comes twice", STREAM, copied(first(QUOTES))
    ),
    Fault(
        "tool.stream.fragments-swapped",
        "two fragments of the arguments change places",
        STREAM,
        moved(first(QUOTES), before=first(REST)),
    ),
    Fault(
        "tool.stream.word-lost",
        "a word of the arguments is lost",
        STREAM,
        without(first(NAME)),
        least="note",
        why=WORDS,
    ),
    Fault(
        "tool.stream.word-twice",
        "a word of the arguments comes twice",
        STREAM,
        copied(first(NAME)),
        least="note",
        why=WORDS,
    ),
    Fault(
        "tool.stream.last-lost", "the last fragment of the arguments is lost", STREAM, without(last(TEXTS))
    ),
    Fault(
        "tool.stream.arguments-lost",
        "no fragment of the arguments comes",
        STREAM,
        events(PIECES, add(f"{PIECE}.function", "arguments", "")),
    ),
    Fault(
        "tool.stream.arguments-again",
        "the whole arguments come again at the end",
        STREAM,
        copied(
            PIECES,
            put(
                "choices.*.delta",
                {"tool_calls": [{"index": 0, "function": {"arguments": '{"city": "Tokyo"}'}}]},
            ),
            after=last(PIECES),
        ),
    ),
    Fault(
        "tool.stream.arguments-python",
        "the arguments are written as Python writes them",
        STREAM,
        events(TEXTS, put(f"{PIECE}.function.arguments", lambda old: old.replace('"', "'"))),
    ),
    Fault(
        "tool.stream.arguments-number",
        "a fragment of the arguments is a number",
        STREAM,
        events(last(PIECES), add(f"{PIECE}.function", "arguments", 7)),
    ),
    Fault(
        "tool.stream.merged",
        "two calls share one index",
        STREAM,
        copied(first(HEAD), put(f"{PIECE}.id", "call_2"), after=last(PIECES)),
    ),
    Fault(
        "tool.stream.skips",
        "a second call has index 2",
        STREAM,
        copied(
            first(HEAD),
            put(f"{PIECE}.id", "call_2"),
            put(f"{PIECE}.index", 2),
            add(f"{PIECE}.function", "arguments", "{}"),
            after=last(PIECES),
        ),
    ),
    Fault(
        "tool.stream.shared-id",
        "two calls have one id",
        STREAM,
        copied(
            first(HEAD),
            put(f"{PIECE}.index", 1),
            add(f"{PIECE}.function", "arguments", '{"city": "Tokyo"}'),
            after=last(PIECES),
        ),
    ),
    Fault(
        "tool.stream.calls-object",
        "tool_calls is an object",
        STREAM,
        events(PIECES, put("choices.*.delta.tool_calls", lambda old: old[0])),
    ),
    Fault(
        "tool.stream.message",
        "the pieces stand in a message",
        STREAM,
        events(PIECES, rename("choices.*.delta", "message")),
    ),
    Fault(
        "tool.stream.in-text",
        "the call comes as text, in the model's own tags",
        STREAM,
        events(PIECES, put("choices.*.delta", {"content": "<tool_call>"})),
    ),
    Fault(
        "tool.stream.dropped",
        "no piece of the call comes",
        STREAM,
        events(PIECES, drop("choices.*.delta.tool_calls")),
    ),
    Fault(
        "tool.stream.after-finish",
        "the call comes after the finish_reason",
        STREAM,
        copied(first(HEAD), put(f"{PIECE}.index", 0), after=last(FINISH)),
    ),
    Fault(
        "tool.stream.finish-singular",
        "finish_reason is tool_call",
        STREAM,
        events(FINISH, put("choices.*.finish_reason", "tool_call")),
    ),
    Fault(
        "tool.stream.finish-length",
        "finish_reason is length, though the call is whole",
        STREAM,
        events(FINISH, put("choices.*.finish_reason", "length")),
    ),
    Fault(
        "tool.stream.finish-each",
        "every piece of the call has a finish_reason",
        STREAM,
        events(later(CHOICES), add("choices.*", "finish_reason", "tool_calls")),
    ),
    Fault(
        "tool.stream.function-cut",
        "a piece's JSON ends in the middle of the arguments",
        STREAM,
        block_made(HEAD, lambda block: block[: block.index(b'"function"') + 20]),
    ),
]

FAULTS = [*STREAMED]

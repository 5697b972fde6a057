"""Legal variations of calls."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from faults.edit import (
    Nowhere,
    add,
    body,
    both,
    copied,
    events,
    first,
    last,
    payload,
    put,
    raw,
    stream,
    with_data,
)
from faults.fault import Variation
from faults.legal import OPENAPI, RFC8259
from faults.tools import HEAD, PIECE, PIECES, REST

if TYPE_CHECKING:
    from faults.edit import Change

TOOL = ("chat.completions.tool",)
TOOLS = ("chat.completions.tool.stream",)


def _one_piece(blocks: list[bytes]) -> list[bytes]:
    """Send each whole call in its first piece."""
    pieces: dict[int | None, dict[int, Any]] = {}
    for place in PIECES([payload(block) for block in blocks]):
        document = payload(blocks[place])
        pieces.setdefault(_call(document).get("index"), {})[place] = document
    if all(len(one) == 1 for one in pieces.values()):
        raise Nowhere
    whole, later = list(blocks), set[int]()
    for one in pieces.values():
        first_place, *others = one
        texts = [_call(document)["function"].get("arguments") or "" for document in one.values()]
        _call(one[first_place])["function"]["arguments"] = "".join(texts)
        whole[first_place] = with_data(blocks[first_place], json.dumps(one[first_place]).encode())
        later |= set(others)
    return [block for place, block in enumerate(whole) if place not in later]


def _call(document: Any) -> Any:
    return document["choices"][0]["delta"]["tool_calls"][0]


def _second_call() -> Change:
    """Call the tool a second time, in parallel."""
    alone = put("choices.*.delta", lambda old: {"tool_calls": old["tool_calls"]})
    edits = (
        alone,
        put(f"{PIECE}.index", 1),
        put(f"{PIECE}.id", "call_second"),
        add(f"{PIECE}.function", "arguments", '{"city": "Oslo"}'),
    )
    return copied(first(HEAD), *edits, after=last(PIECES))


CALLS = [
    Variation(
        "call.one-piece",
        "a call comes in one piece",
        TOOLS,
        stream(_one_piece),
        "https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/openai/openai.go",
    ),
    Variation(
        "call.nulls",
        "later pieces of a call have null for id and name",
        TOOLS,
        events(REST, add(PIECE, "id", None), add(f"{PIECE}.function", "name", None)),
        "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/_deltas.py",
    ),
    Variation(
        "call.type-again",
        "every piece of a call has its type",
        TOOLS,
        events(REST, add(PIECE, "type", "function")),
        "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/_deltas.py",
    ),
    Variation(
        "call.empty-fragment",
        "a piece of a call has no new letter",
        TOOLS,
        copied(
            first(PIECES),
            put("choices.*.delta", {"tool_calls": [{"index": 0, "function": {"arguments": ""}}]}),
        ),
        f"{OPENAPI}#/components/schemas/ChatCompletionMessageToolCallChunk",
    ),
    Variation(
        "call.parallel",
        "a second call follows, with index 1",
        TOOLS,
        _second_call(),
        "https://platform.openai.com/docs/guides/function-calling",
    ),
    Variation(
        "call.finish-stop",
        "a forced call ends with stop",
        (*TOOL, *TOOLS),
        both(
            raw(
                lambda data: data.replace(
                    b'"finish_reason": "tool_calls"', b'"finish_reason": "stop"'
                ).replace(b'"finish_reason":"tool_calls"', b'"finish_reason":"stop"')
            )
        ),
        "https://platform.openai.com/docs/guides/function-calling",
    ),
    Variation(
        "call.finish-calls",
        "a forced call ends with tool_calls",
        (*TOOL, *TOOLS),
        both(
            raw(
                lambda data: data.replace(
                    b'"finish_reason": "stop"', b'"finish_reason": "tool_calls"'
                ).replace(b'"finish_reason":"stop"', b'"finish_reason":"tool_calls"')
            )
        ),
        "https://platform.openai.com/docs/guides/function-calling",
    ),
    Variation(
        "call.content-null",
        "beside a call, content is null",
        TOOL,
        body(add("choices.*.message", "content", None)),
        f"{OPENAPI}#/components/schemas/ChatCompletionResponseMessage",
    ),
    Variation(
        "call.content-empty",
        "beside a call, content is empty",
        TOOL,
        body(add("choices.*.message", "content", "")),
        f"{OPENAPI}#/components/schemas/ChatCompletionResponseMessage",
    ),
    Variation(
        "call.content-too",
        "text stands beside a call",
        TOOL,
        body(add("choices.*.message", "content", "Let me see.")),
        f"{OPENAPI}#/components/schemas/ChatCompletionResponseMessage",
    ),
    Variation(
        "call.arguments-spaced",
        "the arguments' JSON has white space",
        TOOL,
        body(
            put(
                "choices.*.message.tool_calls.*.function.arguments",
                lambda old: json.dumps(json.loads(old), indent=2),
            )
        ),
        RFC8259,
    ),
    Variation(
        "call.two",
        "the tool is called twice",
        TOOL,
        body(put("choices.*.message.tool_calls", lambda old: [*old, {**old[0], "id": "call_second"}])),
        "https://platform.openai.com/docs/guides/function-calling",
    ),
]

VARIATIONS = [*CALLS]

"""The tables were compared with openai-python's own accumulator; what it raises on is a problem here."""

from typing import Any

import pytest

from aioc_runner.assemble import Assembler, assemble

Json = dict[str, Any]
CALL = {"id": "x", "type": "function", "function": {"name": "f", "arguments": ""}}
BRACES = {"function": {"arguments": "{}"}}
WHOLE = {"id": "x", "type": "function", "function": {"name": "f", "arguments": "{}"}}


def chunk(*choices: Json, **members: Any) -> Json:
    return {"id": "c", "object": "chat.completion.chunk", "model": "m", "choices": list(choices), **members}


def choice(index: int = 0, finish: str | None = None, **delta: Any) -> Json:
    return {"index": index, "delta": delta, "finish_reason": finish}


def call(index: int, part: Json) -> Json:
    return {"index": index, **part}


def message(**members: Any) -> Json:
    return {"content": None, "refusal": None, **members}


MESSAGES: dict[str, tuple[list[Json], Json]] = {
    "text follows text": (
        [
            choice(role="assistant", content=""),
            choice(content="a"),
            choice(content="b"),
            choice(finish="stop"),
        ],
        message(role="assistant", content="ab"),
    ),
    "null and the empty string add nothing": (
        [
            choice(role="assistant", content=None),
            choice(content="a"),
            choice(content=None),
            choice(content=""),
        ],
        message(role="assistant", content="a"),
    ),
    "a repeated role is concatenated": (
        [choice(role="assistant", content="a"), choice(role="assistant", content="b")],
        message(role="assistantassistant", content="ab"),
    ),
    "members that the SDK doesn't know are added up too": (
        [choice(reasoning_content="a", k=1, l=["x"]), choice(reasoning_content="b", k=2.5, l=["y"])],
        message(reasoning_content="ab", k=3.5, l=["x", "y"]),
    ),
    "a value of another type is ignored": (
        [choice(content="a"), choice(content={"x": 1}), choice(content="b")],
        message(content="ab"),
    ),
    "a tool call in pieces": (
        [choice(role="assistant", tool_calls=[call(0, CALL)]), choice(tool_calls=[call(0, BRACES)])],
        message(role="assistant", tool_calls=[WHOLE]),
    ),
    "a tool call in one piece": ([choice(tool_calls=[call(0, WHOLE)])], message(tool_calls=[WHOLE])),
    "a tool call twice in one delta": (
        [choice(tool_calls=[call(0, CALL), call(0, BRACES)])],
        message(tool_calls=[WHOLE]),
    ),
    "repeated id and name are concatenated, type is not": (
        [
            choice(tool_calls=[call(0, CALL)]),
            choice(tool_calls=[call(0, CALL | BRACES)]),
            choice(tool_calls=[call(0, {"id": "x", "type": "function", "function": {"name": "f"}})]),
        ],
        message(
            tool_calls=[{"id": "xxx", "type": "function", "function": {"name": "ff", "arguments": "{}"}}]
        ),
    ),
    "two tool calls in turns": (
        [
            choice(tool_calls=[call(0, CALL)]),
            choice(tool_calls=[call(1, WHOLE)]),
            choice(tool_calls=[call(0, BRACES)]),
        ],
        message(tool_calls=[WHOLE, WHOLE]),
    ),
    "an empty list of tool calls before one": (
        [choice(tool_calls=[]), choice(tool_calls=[call(0, WHOLE)]), choice(tool_calls=[])],
        message(tool_calls=[WHOLE]),
    ),
    "a legacy function call": (
        [choice(function_call={"name": "f", "arguments": ""}), choice(function_call={"arguments": "{}"})],
        message(function_call={"name": "f", "arguments": "{}"}),
    ),
    "a list without indexes in one delta": (
        [choice(content="a", annotations=[{"type": "u"}]), choice(content="b")],
        message(content="ab", annotations=[{"type": "u"}]),
    ),
}


@pytest.mark.parametrize(("choices", "expected"), MESSAGES.values(), ids=MESSAGES)
def test_message(choices: list[Json], expected: Json) -> None:
    """Deltas add up to the message that the SDK makes of them."""
    result = assemble("chat", [chunk(each) for each in choices])

    assert result.document is not None
    assert result.problems == ()
    assert [each["message"] for each in result.document["choices"]] == [expected]


PROBLEMS: dict[str, tuple[list[Any], str, str]] = {
    "no chunks": ([], "no-chunks", "$"),
    "a chunk that isn't an object": (["x", chunk()], "wrong-type", "$[0]"),
    "no choices": ([{"object": "chat.completion.chunk"}], "wrong-type", "$[0].choices"),
    "choices that are null": ([chunk(choices=None)], "wrong-type", "$[0].choices"),
    "a choice that isn't an object": ([{"choices": [1]}], "wrong-type", "$[0].choices[0]"),
    "no delta": ([chunk({"index": 0})], "wrong-type", "$[0].choices[0].delta"),
    "a delta that is null": ([chunk({"index": 0, "delta": None})], "wrong-type", "$[0].choices[0].delta"),
    "a choice without index": ([chunk({"delta": {}})], "missing-index", "$[0].choices[0]"),
    "a later choice without index": (
        [chunk(choice()), chunk({"delta": {}})],
        "missing-index",
        "$[1].choices[0]",
    ),
    "a choice's index skips": ([chunk(choice(2))], "skipped-index", "$[0].choices[0].index"),
    "the second choice comes first": (
        [chunk(choice(1)), chunk(choice(0))],
        "unordered",
        "$[0].choices[0].index",
    ),
    "a choice is left out": (
        [chunk(choice(0)), chunk(choice(2))],
        "skipped-index",
        "$[1].choices[0].index",
    ),
    "a tool call without index": (
        [chunk(choice()), chunk(choice(tool_calls=[WHOLE]))],
        "missing-index",
        "$[1].choices[0].delta.tool_calls[0]",
    ),
    "a tool call's index is a string": (
        [chunk(choice(tool_calls=[{**WHOLE, "index": "0"}]))],
        "wrong-type",
        "$[0].choices[0].delta.tool_calls[0].index",
    ),
    "a tool call's index is a boolean": (
        [chunk(choice(tool_calls=[{**WHOLE, "index": False}]))],
        "wrong-type",
        "$[0].choices[0].delta.tool_calls[0].index",
    ),
    "tool calls begin at 1, told once": (
        [chunk(choice(tool_calls=[call(1, CALL)])), chunk(choice(tool_calls=[call(1, BRACES)]))],
        "skipped-index",
        "$[0].choices[0].delta.tool_calls[0].index",
    ),
    "a negative index": (
        [chunk(choice(tool_calls=[call(0, CALL)])), chunk(choice(tool_calls=[call(-1, BRACES)]))],
        "skipped-index",
        "$[1].choices[0].delta.tool_calls[0].index",
    ),
    "a tool call that is null": (
        [chunk(choice(tool_calls=[None]))],
        "wrong-type",
        "$[0].choices[0].delta.tool_calls[0]",
    ),
    "a list of its own without indexes in two deltas": (
        [chunk(choice(annotations=[{"a": 1}])), chunk(choice(annotations=[{"a": 2}]))],
        "unindexed",
        "$[1].choices[0].delta",
    ),
}


def test_lists_without_indexes_follow() -> None:
    """What only the SDK's own helper minds is put together all the same, in the order in which it came."""
    result = assemble(
        "chat",
        [
            chunk(choice(content="a", details=[{"text": "x"}])),
            chunk(choice(content="b", details=[{"text": "y"}])),
        ],
    )

    assert result.document is not None
    assert result.document["choices"][0]["message"]["details"] == [{"text": "x"}, {"text": "y"}]
    assert result.document["choices"][0]["message"]["content"] == "ab"


def test_calls_without_indexes_go_by_their_ids() -> None:
    """A call that the SDK can't place is there all the same, and takes nothing else of its delta with it."""
    first = {"id": "x", "type": "function", "function": {"name": "f", "arguments": "{"}}
    second = {**first, "id": "y"}
    rest = {"function": {"arguments": "}"}}

    result = assemble(
        "chat",
        [
            chunk(choice(tool_calls=[first], role="assistant")),
            chunk(choice(tool_calls=[rest, second])),
            chunk(choice(tool_calls=[rest])),
        ],
    )

    assert [problem.kind for problem in result.problems] == ["missing-index"]
    assert result.document is not None
    whole = {"name": "f", "arguments": "{}"}
    assert result.document["choices"][0]["message"] == message(
        role="assistant", tool_calls=[{**first, "function": whole}, {**second, "function": whole}]
    )


def test_calls_that_begin_at_1_go_by_their_index() -> None:
    """Only the SDK's own helper minds: all others join what has the same index."""
    chunks = [chunk(choice(tool_calls=[call(1, part)])) for part in (CALL, BRACES)]

    result = assemble("chat", chunks)

    assert [problem.kind for problem in result.problems] == ["skipped-index"]
    assert result.document is not None
    assert result.document["choices"][0]["message"] == message(tool_calls=[WHOLE])


@pytest.mark.parametrize(("chunks", "kind", "at"), PROBLEMS.values(), ids=PROBLEMS)
def test_problem(chunks: list[Any], kind: str, at: str) -> None:
    """What clients can't put together is a problem with its place, and no exception."""
    assert [(found.kind, found.at) for found in assemble("chat", chunks).problems] == [(kind, at)]


def document(*chunks: Json) -> Json:
    result = assemble("chat", chunks)
    assert result.document is not None
    assert result.problems == ()
    return result.document


def test_shape() -> None:
    """The first chunk gives the members, in the shape of a whole answer."""
    assert document(
        chunk(choice(content="a"), service_tier="x", obfuscation="zz"),
        chunk(choice(content="b", finish="stop"), service_tier="y", id="other"),
    ) == {
        "id": "c",
        "object": "chat.completion",
        "model": "m",
        "service_tier": "x",
        "choices": [
            {"index": 0, "finish_reason": "stop", "message": {"content": "ab", "refusal": None}},
        ],
    }


@pytest.mark.parametrize(
    ("usages", "expected"),
    [
        ([None, {"total_tokens": 1}], {"total_tokens": 1}),
        ([{"total_tokens": 1}, {"total_tokens": 2}], {"total_tokens": 2}),
        ([{"total_tokens": 1}, None], None),
    ],
)
def test_last_wins(usages: list[Json | None], expected: Json | None) -> None:
    """Usage and fingerprint are the last chunk's, even when that has none."""
    chunks = [chunk(usage=usage, system_fingerprint=str(usage)) for usage in usages]

    assert document(*chunks)["usage"] == expected
    assert document(*chunks)["system_fingerprint"] == str(usages[-1])


def test_usage_then_chunk_without() -> None:
    """A chunk after the usage chunk that lacks the member takes the usage away."""
    assert document(chunk(usage={"total_tokens": 1}), chunk(choice()))["usage"] is None


def test_choices_in_any_order_at_first() -> None:
    """In the first chunk, choices may stand in any order."""
    made = document(chunk(choice(1, content="b"), choice(0, content="a")))

    assert [each["message"]["content"] for each in made["choices"]] == ["a", "b"]


def test_logprobs() -> None:
    """Token lists follow one another; null adds nothing."""
    lists: list[Any] = [
        None,
        {"content": [1], "refusal": None},
        {"content": None, "refusal": None},
        {"content": [2]},
    ]
    made = document(*(chunk({**choice(), "logprobs": each}) for each in lists))

    assert made["choices"][0]["logprobs"] == {"content": [1, 2], "refusal": None}


def test_other_objects_are_left_out() -> None:
    """A chunk that says it is something else, as Azure's filter results do, is no part of the answer."""
    odd = {"object": "", "choices": [{"index": 0, "content_filter_results": {}}]}

    assert document(chunk(choice(content="a")), odd)["choices"][0]["message"]["content"] == "a"


def test_input_is_left_alone() -> None:
    """Assembling changes no chunk."""
    chunks = [chunk(choice(tool_calls=[call(0, CALL)])), chunk(choice(tool_calls=[call(0, BRACES)]))]
    before = repr(chunks)
    assemble("chat", chunks)

    assert repr(chunks) == before


NASTY: list[Any] = [None, True, -1, 1.5, "x", [], {}, [None], ["x"], [[1]], {"index": 0}, [{"index": 0}]]


@pytest.mark.parametrize("assembler", ["chat", "completion"])
def test_anything(assembler: Assembler) -> None:
    """Whatever stands at whatever place, there is an answer and no exception."""
    for value in NASTY:
        for other in NASTY:
            members = ("choices", "usage", "object", "id")
            deltas = ("content", "tool_calls", "function_call", "role")
            chunks = [chunk(**{name: value}) for name in members]
            chunks += [
                chunk({"index": 0, name: value}) for name in ("delta", "text", "logprobs", "finish_reason")
            ]
            chunks += [chunk(choice(**{name: each})) for name in deltas for each in (value, other)]
            chunks += [chunk({"index": 0, "delta": {}, "logprobs": {"content": value}})]
            assemble(assembler, [value, *chunks])
            assemble(assembler, [*reversed(chunks), other])


def test_completion() -> None:
    """Texts of a legacy completion follow one another, with their token lists."""
    texts = [
        {"object": "text_completion", "choices": [{"index": 0, "text": text, "logprobs": {"tokens": [text]}}]}
        for text in ("a", "b")
    ]
    last = {"object": "text_completion", "choices": [{"index": 0, "text": "", "finish_reason": "stop"}]}

    assert assemble("completion", [*texts, last]).document == {
        "object": "text_completion",
        "choices": [{"index": 0, "text": "ab", "logprobs": {"tokens": ["a", "b"]}, "finish_reason": "stop"}],
    }


def test_completion_without_text() -> None:
    """A completion chunk without text is a problem."""
    problems = assemble("completion", [{"choices": [{"index": 0}]}]).problems

    assert [(found.kind, found.at) for found in problems] == [("wrong-type", "$[0].choices[0].text")]


def test_choices_may_begin_in_any_order() -> None:
    """Each piece goes to the choice whose index it has, and what one brings isn't missing in another."""
    chunks = [
        chunk(choice(1, role="assistant", content="b")),
        chunk(choice(0, role="assistant", content="a")),
    ]

    result = assemble("chat", [*chunks, chunk(choice(1, content="d")), chunk(choice(0, content="c"))])

    assert result.document is not None
    messages = [one["message"] for one in result.document["choices"]]
    assert [(one["role"], one["content"]) for one in messages] == [("assistant", "ac"), ("assistant", "bd")]


def test_nothing_mixes_up_texts_that_begin_in_another_order() -> None:
    """OpenAI's package has no helper for legacy completions, so that any order will do."""
    chunks = [{"choices": [{"index": 1, "text": "b"}]}, {"choices": [{"index": 0, "text": "a"}]}]

    assert assemble("completion", chunks).problems == ()

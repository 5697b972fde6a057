"""Streamed responses are put together as openai-python does: where it raises, there is a problem."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.assemble import assemble
from aioc_runner.catalog import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai import OpenAI

Json = dict[str, Any]
PACKAGE = load()
STREAMS: dict[str, list[Json]] = {
    name: PACKAGE.example(name)["events"] for name in ("responses.stream", "responses.tool.stream")
}
INDICES = ("output_index", "content_index")


def created(**members: Any) -> Json:
    return {"type": "response.created", "response": {"id": "r", "output": [], **members}}


def ended(word: str = "completed", **members: Any) -> Json:
    return {"type": f"response.{word}", "response": {"id": "r", **members}}


def added(index: int | None, **item: Any) -> Json:
    return {"type": "response.output_item.added", "output_index": index, "item": message(**item)}


def done(index: int | None, **item: Any) -> Json:
    return {"type": "response.output_item.done", "output_index": index, "item": message(**item)}


def message(**members: Any) -> Json:
    return {"type": "message", "id": "a", "content": [], **members}


def call(**members: Any) -> Json:
    return message(type="function_call", call_id="c", name="f", arguments="", **members)


def part(index: int | None = 0) -> Json:
    text = {"type": "output_text", "text": ""}
    return {"type": "response.content_part.added", "output_index": index, "content_index": 0, "part": text}


def delta(index: int | None = 0, content: int | None = 0, kind: str = "output_text") -> Json:
    return {
        "type": f"response.{kind}.delta",
        "output_index": index,
        "content_index": content,
        "item_id": "a",
        "delta": "x",
    }


PROBLEMS: dict[str, tuple[list[Any], list[tuple[str, str]]]] = {
    "whole": ([created(), added(0), part(), delta(), done(0), ended(output=[message()])], []),
    "no index at all": ([created(), added(None), done(None), ended(output=[message()])], []),
    "an index is left out": ([created(), added(3), done(3), ended(output=[message()])], []),
    "an empty item": (
        [created(), {"type": "response.output_item.added", "output_index": 0}, ended(output=[])],
        [],
    ),
    "cut off": ([created(), added(0), ended("incomplete", output=[])], []),
    "an unknown event": ([created(), {"type": "response.new"}, ended(output=[])], []),
    "created late": ([{"type": "response.new"}, created(), ended(output=[])], [("wrong-order", "$[0].type")]),
    "never created": ([ended(output=[])], [("wrong-order", "$[0].type")]),
    "never ended": ([created(), added(0)], [("no-chunks", "$")]),
    "nothing": ([], [("no-chunks", "$")]),
    "another id": ([created(), ended(id="s", output=[])], [("changed-id", "$[1].response.id")]),
    "an index twice": (
        [created(), added(0), added(0, id="b"), done(0), ended(output=[message()])],
        [("repeated-index", "$[2].output_index")],
    ),
    "a part of nothing": ([created(), part(), ended(output=[])], [("skipped-index", "$[1].output_index")]),
    "a delta before its part": (
        [created(), added(0), delta(), done(0), ended(output=[message()])],
        [("skipped-index", "$[2].content_index")],
    ),
    "a delta without its part's index": (
        [created(), added(0), part(), delta(content=None), done(0), ended(output=[message()])],
        [("missing-index", "$[3].content_index")],
    ),
    "a delta for another item": (
        [created(), added(0), part(), delta(1), done(0), ended(output=[message()])],
        [("skipped-index", "$[3].output_index")],
    ),
    "arguments for a message": (
        [created(), added(0), delta(kind="function_call_arguments"), done(0), ended(output=[message()])],
        [("wrong-type", "$[2]")],
    ),
    "done as another": (
        [created(), added(0), done(0, id="b"), ended(output=[message()])],
        [("changed-id", "$[2].item")],
    ),
    "never done and not in the response": ([created(), added(0), ended(output=[])], [("unfinished", "$[2]")]),
    "no object": ([created(), None, ended(output=[])], [("wrong-type", "$[1]")]),
}


@pytest.mark.parametrize("name", PROBLEMS)
def test_problems(name: str) -> None:
    """What can't be put together is told with its place; what can is not."""
    events, expected = PROBLEMS[name]

    assert [(one.kind, one.at) for one in assemble("responses", events).problems] == expected


def test_the_last_response_counts() -> None:
    """The document is the response that the last event carries, and says where it stands."""
    made = assemble("responses", [created(status="in_progress"), ended(output=[], status="completed")])

    assert made.document == {"id": "r", "output": [], "status": "completed"}
    assert made.at == "$[1].response"


@pytest.mark.parametrize("word", ["completed", "incomplete", "failed"])
def test_output_comes_from_the_items_where_the_response_has_none(word: str) -> None:
    """A response without output gets the items that were done, in their order."""
    items = [added(1, id="b"), added(0), done(1, id="b"), done(0)]
    made = assemble("responses", [created(), *items, ended(word)])

    assert made.document == {"id": "r", "output": [message(), message(id="b")]}
    assert made.problems == ()
    assert made.at is None


def test_an_unfinished_item_is_kept_where_the_response_is_cut_off() -> None:
    """An item that only began is part of an incomplete response without output."""
    made = assemble("responses", [created(), added(0), ended("incomplete", output=None)])

    assert made.document == {"id": "r", "output": [message()]}


def test_input_is_left_alone() -> None:
    """Assembling changes no event."""
    for events in STREAMS.values():
        before = copy.deepcopy(events)
        assemble("responses", events)

        assert events == before


NASTY: list[Any] = [None, True, -1, 1.5, "x", [], {}, [None], {"type": []}, {"type": "message", "content": 1}]


def test_anything() -> None:
    """Whatever stands at whatever place, there is an answer and no exception."""
    for events in STREAMS.values():
        for place, event in enumerate(events):
            for name in event:
                for value in NASTY:
                    assemble("responses", [*events[:place], {**event, name: value}, *events[place + 1 :]])


def changed(events: list[Json]) -> Iterator[list[Json]]:
    """Make each single mistake: an event left out, told twice or moved, an index missing or another."""
    for place, event in enumerate(events):
        rest = [*events[:place], *events[place + 1 :]]
        yield rest
        yield [*events[:place], event, *events[place:]]
        yield [event, *rest]
        yield [*rest, event]
        for name in INDICES:
            if name in event:
                without = {key: value for key, value in event.items() if key != name}
                yield [*events[:place], without, *events[place + 1 :]]
                yield [*events[:place], {**event, name: 1}, *events[place + 1 :]]


def survivors(streams: list[list[Json]]) -> list[bool]:
    """Tell which streams openai-python puts together without raising."""
    openai, httpx = pytest.importorskip("openai"), pytest.importorskip("httpx")
    bodies = iter(["".join(f"data: {json.dumps(event)}\n\n" for event in events) for events in streams])
    headers = {"content-type": "text/event-stream"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, text=next(bodies)))
    with (
        httpx.Client(transport=transport) as http,
        openai.OpenAI(api_key="none", base_url="http://server.test/v1", http_client=http) as client,
    ):
        return [survives(client) for _ in streams]


def survives(client: OpenAI) -> bool:
    """Whether the client comes to the end of a stream."""
    try:
        with client.responses.stream(model="m", input="Hi") as stream:
            stream.get_final_response()
    except (RuntimeError, TypeError, LookupError, AttributeError, AssertionError):
        return False
    return True


@pytest.mark.parametrize("name", STREAMS)
def test_openai_python_agrees(name: str) -> None:
    """OpenAI's own client raises at the streams that have a problem, and at no other."""
    streams = [STREAMS[name], *changed(STREAMS[name])]
    ours = [not assemble("responses", events).problems for events in streams]
    theirs = survivors(streams)

    assert [at for at, (one, other) in enumerate(zip(ours, theirs, strict=True)) if one != other] == []
    assert {*ours} == {True, False}

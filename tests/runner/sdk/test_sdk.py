"""What OpenAI's own package makes of a run's bytes; skipped where the package is not installed."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("openai")

from aioc_runner.catalog import load
from aioc_runner.run import session
from aioc_runner.sdk import replayed
from aioc_runner.serve.run import running
from aioc_runner.wire import har
from aioc_runner.wire.exchange import Failure
from aioc_testing import virtual_time
from aioc_testing.options import options

if TYPE_CHECKING:
    from aioc_runner.report import SdkCall
    from aioc_runner.wire.exchange import Exchange, Recording

PACKAGE = load()
STREAM = "chat.completions.stream/probe"
TOOL = "chat.completions.tool/probe"
TOOL_STREAM = "chat.completions.tool.stream/probe"
REFUSED = "chat.completions/malformed"
DELTA = "chat.completions.create(stream=True)"
HELPER = "chat.completions.stream()"


@pytest.fixture(scope="module", name="recording")
def _recording() -> Recording:
    """What the reference server answers."""
    with virtual_time.installed(), running(PACKAGE) as url:
        return session.run(PACKAGE, options(PACKAGE, url, "full"))


def changed(recording: Recording, key: str, **facts: Any) -> Recording:
    """Change one answer, and leave out the others."""
    exchange = replace(found(recording, key), **facts)
    return replace(recording, exchanges=(exchange,))


def found(recording: Recording, key: str) -> Exchange:
    return next(one for one in recording.exchanges if one.key == key)


def events(recording: Recording, key: str) -> list[Any]:
    lines = found(recording, key).body.decode().split("\n")
    data = [line.removeprefix("data: ") for line in lines if line.startswith("data: ")]
    return [json.loads(text) for text in data if text != "[DONE]"]


def streamed(chunks: list[Any]) -> bytes:
    return "".join(f"data: {json.dumps(one)}\n\n" for one in chunks).encode() + b"data: [DONE]\n\n"


def call(recording: Recording, name: str) -> SdkCall:
    return next(one for one in replayed(PACKAGE, recording) if one.call == name)


def test_a_conforming_server_gives_no_trouble(recording: Recording) -> None:
    """Every call that there is for an answer takes it as it is."""
    told = replayed(PACKAGE, recording)

    # Older versions of the package know fewer sizes of pictures. Its type of a streamed text knows no null
    # for why it ended, which OpenAI's own example of a chunk has.
    known = ("images.", "completions.stream")
    assert [one for one in told if one.outcome != "ok" and not one.row.startswith(known)] == []
    assert {HELPER, DELTA, "chat.completions.parse()", "responses.create()", "models.list()"} <= {
        one.call for one in told
    }


def test_a_saved_run_says_the_same(recording: Recording) -> None:
    """A run replayed from its file and from memory is the same run."""
    saved = har.loads(har.dumps(recording, "2026-01-01T00:00:00.000Z"))

    assert replayed(PACKAGE, saved) == replayed(PACKAGE, recording)


def _tool_deltas(chunk: Any) -> list[Any]:
    return [call for choice in chunk["choices"] for call in choice["delta"].get("tool_calls") or []]


def _role_everywhere(chunks: list[Any]) -> None:
    for chunk in chunks:
        for choice in chunk["choices"]:
            choice["delta"]["role"] = "assistant"


def _name_everywhere(chunks: list[Any]) -> None:
    for chunk in chunks:
        for delta in _tool_deltas(chunk):
            delta["function"]["name"] = "get_weather"


def _no_index(chunks: list[Any]) -> None:
    for chunk in chunks:
        for delta in _tool_deltas(chunk):
            delta.pop("index", None)


def _error_inside(chunks: list[Any]) -> None:
    chunks.insert(2, {"error": {"message": "out of memory", "type": "server_error"}})


def _half_the_arguments(chunks: list[Any]) -> None:
    for chunk in chunks[3:]:
        for delta in _tool_deltas(chunk):
            delta["function"]["arguments"] = ""


def _no_choices(chunks: list[Any]) -> None:
    for chunk in chunks:
        chunk["choices"] = None


@pytest.mark.parametrize(
    ("key", "change", "name", "outcome", "says"),
    [
        (STREAM, _role_everywhere, HELPER, "differs", "assistantassistant"),
        (STREAM, _role_everywhere, DELTA, "ok", ""),
        (TOOL_STREAM, _name_everywhere, HELPER, "differs", "get_weatherget_weather"),
        (TOOL_STREAM, _name_everywhere, DELTA, "ok", ""),
        (TOOL_STREAM, _no_index, HELPER, "raised", "indices must be integers"),
        (TOOL_STREAM, _no_index, DELTA, "differs", "index is missing"),
        (TOOL_STREAM, _half_the_arguments, HELPER, "raised", ""),
        (STREAM, _error_inside, DELTA, "raised", "out of memory"),
        (STREAM, _no_choices, HELPER, "raised", "NoneType"),
    ],
)
def test_streams_that_deviate(  # noqa: PLR0913, PLR0917 -- a table's columns
    recording: Recording, key: str, change: Any, name: str, outcome: str, says: str
) -> None:
    """What the accumulators make of a stream is told as a user would meet it."""
    chunks = events(recording, key)
    change(chunks)

    told = call(changed(recording, key, body=streamed(chunks)), name)

    assert told.outcome == outcome
    assert says in " ".join(told.details)
    assert (told.at is not None) == (outcome == "raised")


@pytest.mark.parametrize(
    ("arguments", "name", "outcome"),
    [
        ({"city": "Tokyo"}, "chat.completions.create()", "differs"),
        ({"city": "Tokyo"}, "chat.completions.parse()", "raised"),
        ("{'city'", "chat.completions.create()", "differs"),
        ("{'city'", "chat.completions.parse()", "raised"),
        ('{"city": "Osaka"}', "chat.completions.parse()", "ok"),
    ],
)
def test_arguments_that_are_no_json(recording: Recording, arguments: Any, name: str, outcome: str) -> None:
    """Arguments in the wrong clothes raise where they are parsed, and lie in wait where they aren't."""
    document = json.loads(found(recording, TOOL).body)
    document["choices"][0]["message"]["tool_calls"][0]["function"]["arguments"] = arguments

    assert call(changed(recording, TOOL, body=json.dumps(document).encode()), name).outcome == outcome


def test_a_stream_that_breaks_off(recording: Recording) -> None:
    """A connection that ends in the middle of a stream is the client's exception."""
    half = found(recording, STREAM).body[:200]
    broken = changed(recording, STREAM, body=half, failure=Failure(kind="reset", message="connection reset"))

    assert [one.outcome for one in replayed(PACKAGE, broken)] == ["raised", "raised"]


def test_an_answer_in_html(recording: Recording) -> None:
    """What is no JSON comes back as text, where an object is meant."""
    html = (("content-type", "text/html"),)
    told = call(
        changed(recording, "chat.completions/probe", body=b"<h1>Hello</h1>", headers=html),
        "chat.completions.create()",
    )

    assert (told.outcome, told.details) == ("differs", ["the answer is a str, not an object"])


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ({"error": {"message": "no", "type": "invalid_request_error", "code": None, "param": None}}, "ok"),
        ({"error": "no messages"}, "differs"),
        ({"detail": [{"loc": ["body", "messages"], "msg": "Field required"}]}, "differs"),
    ],
)
def test_refusals(recording: Recording, body: Any, outcome: str) -> None:
    """A refusal without OpenAI's error object leaves the exception's members empty."""
    told = call(
        changed(recording, REFUSED, body=json.dumps(body).encode()), "chat.completions.create(), refused"
    )

    assert (told.outcome, told.error) == (outcome, "BadRequestError")


def test_nothing_is_sent(recording: Recording, monkeypatch: pytest.MonkeyPatch) -> None:
    """A replay opens no connection."""

    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a connection")

    monkeypatch.setattr("socket.socket.connect", refuse)

    assert replayed(PACKAGE, recording)

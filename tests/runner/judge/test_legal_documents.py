"""What OpenAI's document or package allows is never a FAIL, and its neighbour of a wrong type still is."""

from __future__ import annotations

from typing import Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge.schema.validate import validate

PACKAGE = load()
CALL = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
USAGE = {"input_tokens": 3, "output_tokens": 1, "total_tokens": 4}
Document = dict[str, Any]


def session(**members: Any) -> Document:
    """Return a first event of a realtime session."""
    return {"type": "session.created", "event_id": "e", "session": {"id": "s", **members}}


def response(**members: Any) -> Document:
    """Return a response with other members."""
    whole = {
        "id": "r",
        "object": "response",
        "created_at": 1,
        "status": "completed",
        "model": "m",
        "output": [],
    }
    return {**whole, **members}


def item(**members: Any) -> Document:
    """Return a response with one output item."""
    return response(output=[members])


def compaction(*output: Document) -> Document:
    """Return a compacted conversation."""
    return {
        "id": "r",
        "object": "response.compaction",
        "created_at": 1,
        "output": list(output),
        "usage": USAGE,
    }


def alternatives(*entries: Document) -> Document:
    """Return a response whose token has alternatives."""
    logprobs = [{"token": "a", "logprob": -1, "top_logprobs": list(entries)}]
    text = {"type": "output_text", "text": "a", "annotations": [], "logprobs": logprobs}
    return item(type="message", id="m", role="assistant", content=[text])


def completion(**logprobs: Any) -> Document:
    """Return a continued text with log probabilities."""
    choice = {"index": 0, "text": "a", "finish_reason": "stop", "logprobs": logprobs}
    return {"id": "c", "object": "text_completion", "created": 1, "model": "m", "choices": [choice]}


def spoken(**languages: Any) -> Document:
    """Return the end of a streamed transcription."""
    return {"type": "transcript.text.done", "text": "Hi", **languages}


def mcp(name: Any) -> Document:
    """Return the choice of an MCP server's tool."""
    return {"type": "mcp", "server_label": "s", "name": name}


def shell_output(**members: Any) -> Document:
    """Return a response with the output of a local shell."""
    return item(type="local_shell_call_output", id="o", output="x", **members)


# By schema: what is allowed, and what of the same place is not.
CASES: dict[str, tuple[str, Document, Document]] = {
    "a transcribed token without text": (
        "AudioTranscription",
        {"text": "Hi", "logprobs": [{"logprob": -0.1}]},
        {"text": "Hi", "logprobs": [{"token": 1}]},
    ),
    "a transcribed token without probability": (
        "AudioTranscription",
        {"text": "Hi", "logprobs": [{"token": "Hi"}]},
        {"text": "Hi", "logprobs": [{"token": "Hi", "logprob": "0"}]},
    ),
    "languages": ("AudioTranscriptionEvent", spoken(languages=[{"code": "en"}]), spoken(languages=["en"])),
    "a realtime tool without type": (
        "RealtimeServerEvent",
        session(tools=[{"name": "f"}]),
        session(tools=[{"type": 1}]),
    ),
    "a format without type": (
        "RealtimeServerEvent",
        session(audio={"input": {"format": {"rate": 24000}}}),
        session(audio={"input": {"format": {"type": 1}}}),
    ),
    "a voice of one's own": (
        "RealtimeServerEvent",
        session(audio={"output": {"voice": {"id": "v"}}}),
        session(audio={"output": {"voice": {"name": "v"}}}),
    ),
    "any tool of a server, realtime": (
        "RealtimeServerEvent",
        session(tool_choice=mcp(None)),
        session(tool_choice=mcp(1)),
    ),
    "any tool of a server": ("ResponseObject", response(tool_choice=mcp(None)), response(tool_choice=mcp(1))),
    "a referred item": (
        "ResponseObject",
        response(instructions=[{"id": "i", "type": None}]),
        response(instructions=[{"id": "i", "type": 1}]),
    ),
    "a shell's output without status": ("ResponseObject", shell_output(status=None), shell_output(status=1)),
    "a function's output without call": (
        "ResponseObject",
        item(type="function_call_output", id="o", output="x"),
        item(type="function_call_output", id="o", output="x", call_id=1),
    ),
    "an alternative without token": (
        "ResponseObject",
        alternatives({"logprob": -1}),
        alternatives({"token": 1}),
    ),
    "an empty compaction": ("ResponseCompaction", compaction(), {**compaction(), "output": None}),
    "an empty secret": (
        "ResponseCompaction",
        compaction({"type": "compaction", "id": "k", "encrypted_content": ""}),
        compaction({"type": "compaction", "id": "k", "encrypted_content": None}),
    ),
    "a kept call without id": ("ResponseCompaction", compaction(CALL), compaction({**CALL, "id": 1})),
    "a kept message of one text": (
        "ResponseCompaction",
        compaction({"type": "message", "role": "user", "content": ""}),
        compaction({"type": "message", "role": "user", "content": 1}),
    ),
    "a completion without tokens": ("Completion", completion(text_offset=[0]), completion(tokens=[1])),
    "models without object": ("ModelList", {"data": []}, {"data": {}}),
    "why it was steered": (
        "ResponseObject",
        response(status="incomplete", incomplete_details={"reason": "steered"}),
        response(status="incomplete", incomplete_details={"reason": 1}),
    ),
    "a limit of messages": (
        "ResponseObject",
        response(status="incomplete", incomplete_details={"reason": "max_messages"}),
        response(status="incomplete", incomplete_details=1),
    ),
}


def worst(schema: str, document: Document) -> set[str]:
    """Return the severities of what is found."""
    return {one.severity for one in validate(PACKAGE, schema, document).findings}


@pytest.mark.parametrize("name", CASES)
def test_legal(name: str) -> None:
    """What a source allows is no failure."""
    schema, document, _ = CASES[name]

    assert "fail" not in worst(schema, document)


@pytest.mark.parametrize("name", CASES)
def test_neighbour(name: str) -> None:
    """What no source allows at the same place is a failure."""
    schema, _, document = CASES[name]

    assert "fail" in worst(schema, document)

"""What is said of answers as a whole: each sentence is built from the bytes of an answer and read here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.wire.exchange import Frame
from aioc_testing.judging import (
    CHAT,
    CHUNKS,
    ERROR,
    JSON,
    NOT_FOUND,
    SSE,
    answer,
    broken,
    events,
    result,
)

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange

HTML = (("content-type", "text/html"),)
MP3 = (("content-type", "audio/mpeg"),)
P, M, S = "chat/probe", "chat/malformed", "chat.stream/probe"
OK = CHUNKS[1]


def streamed(*payloads: Any, done: bool = True) -> list[Exchange]:
    """Make a stream of these events."""
    return [answer(S, 200, events(*payloads, done=done), SSE)]


def event(*choices: Any, **members: Any) -> dict[str, Any]:
    """Make an event with these choices."""
    return {"id": "1", "choices": list(choices), **members}


TOLD: dict[str, tuple[str, list[Exchange], tuple[str, ...]]] = {
    "error with 200": (
        "chat",
        [answer(P, 200, {"error": {"message": "Out of memory."}})],
        ("an error object with status 200: Out of memory.",),
    ),
    "error with 200, wordless": (
        "chat",
        [answer(P, 200, {"error": {}})],
        (
            "$.id, a string, is missing",
            "$.choices, an array, is missing",
            "$.usage, an object with total_tokens, is missing",
            "not-empty: there is no $.choices[*].message.content",
        ),
    ),
    "failed": (
        "chat",
        [answer(P, 200, {"status": "failed", "error": {"message": "No memory."}})],
        ("an error object with status 200: No memory.",),
    ),
    "broke off": (
        "chat",
        [answer(P, 200, b'{"a', failure=broken())],
        ("the answer broke off: connection reset",),
    ),
    "larger": (
        "chat",
        [answer(P, 200, b'{"a', truncated=True)],
        ("the answer is larger than 3 bytes; the rest wasn't read",),
    ),
    "content type": (
        "chat",
        [answer(P, 200, CHAT, HTML)],
        ('the content type is "text/html", not application/json',),
    ),
    "no content type": (
        "chat",
        [answer(P, 200, CHAT, ())],
        ("the content type is none, not application/json",),
    ),
    "html": ("chat", [answer(P, 200, b"<html><body>hi</body></html>")], ("an HTML page, not JSON",)),
    "empty": ("chat", [answer(P, 200, b"")], ("the body is empty",)),
    "cut json": (
        "chat",
        [answer(P, 200, b'{"id": "1')],
        ("JSON that is cut off after 9 characters",),
    ),
    "utf8": ("chat", [answer(P, 200, b'{"id":"\xff"}')], ("not UTF-8 at byte 7",)),
    "long number": ("chat", [answer(P, 200, b'{"id": ' + b"9" * 5000 + b"}")], ("a number is too long",)),
    "null": (
        "chat",
        [answer(P, 200, {**CHAT, "usage": None})],
        ("$.usage is null, not an object with total_tokens",),
    ),
    "missing": (
        "chat",
        [answer(P, 200, {k: v for k, v in CHAT.items() if k != "id"})],
        ("$.id, a string, is missing",),
    ),
    "type": ("chat", [answer(P, 200, {**CHAT, "id": 7})], ("$.id is 7, not a string",)),
    "no answer": ("chat", [answer(P, None, failure=broken("timeout"))], ("no answer: connection timeout",)),
    "redirect": ("chat", [answer(P, 308, b"", (("location", "/x"),))], ("redirects: 308 to /x",)),
    "redirect nowhere": ("chat", [answer(P, 308, b"", ())], ("redirects: 308 to nowhere",)),
    "500": ("chat", [answer(P, 500, ERROR)], ("status 500: messages is required",)),
    "501": ("chat", [answer(P, 501, ERROR)], ("501: messages is required",)),
    "503": ("chat", [answer(P, 503, ERROR)], ("503: messages is required",)),
    "401": ("chat", [answer(P, 401, ERROR)], ("401: this endpoint needs a key, or another one",)),
    "429": ("chat", [answer(P, 429, ERROR)], ("429: too many requests",)),
    "404": ("chat", [answer(P, 404, NOT_FOUND)], ("status 404, not 200: no such path",)),
    "absent": (
        "embeddings",
        [answer("embeddings/malformed", 404, NOT_FOUND)],
        ("not there: 404, the same as for a path that can't exist",),
    ),
    "malformed none": (
        "chat",
        [answer(M, None, failure=broken())],
        ("a malformed request got no answer: connection reset",),
    ),
    "malformed taken": (
        "chat",
        [answer(M, 200, CHAT)],
        ("a malformed request is answered with 200, not 400 or 422",),
    ),
    "malformed taken err": (
        "chat",
        [answer(M, 200, ERROR)],
        (
            (
                "a malformed request is answered with 200, not 400 or 422, with an error object: "
                "messages is required"
            ),
        ),
    ),
    "malformed broke": (
        "chat",
        [answer(M, 400, b'{"er', failure=broken())],
        ("the refusal broke off: connection reset",),
    ),
    "malformed html": (
        "chat",
        [answer(M, 400, b"<html>no</html>", HTML)],
        ("the error body: an HTML page, not JSON",),
    ),
    "malformed text": (
        "chat",
        [answer(M, 400, b"no messages")],
        ('the error body: text, not JSON: "no messages"',),
    ),
    "malformed ct": (
        "chat",
        [answer(M, 400, ERROR, (("content-type", "text/plain"),))],
        ('the error\'s content type is "text/plain", not application/json',),
    ),
    "malformed detail": (
        "chat",
        [answer(M, 400, {"detail": "no"})],
        ("the error object: $.error, an object with message, type, is missing",),
    ),
    "fallback": (
        "chat.tool",
        [
            answer("chat.tool/probe", 400, ERROR),
            answer(
                "chat.tool/fallback",
                200,
                {
                    **CHAT,
                    "choices": [
                        {
                            "index": 0,
                            "message": {
                                "role": "assistant",
                                "content": None,
                                "tool_calls": [{"function": {"name": "f", "arguments": "{}"}}],
                            },
                            "finish_reason": "stop",
                        }
                    ],
                },
            ),
        ],
        ("refuses the documented request, but accepts another form: messages is required",),
    ),
    "speech wav": (
        "speech",
        [answer("speech/probe", 200, b"RIFF\x24\0\0\0WAVE" + bytes(40), MP3)],
        ("the body is wav, not mp3",),
    ),
    "speech html": (
        "speech",
        [answer("speech/probe", 200, b"<html>", MP3)],
        ("the body is unknown bytes: <html>, not mp3",),
    ),
    "speech error": (
        "speech",
        [answer("speech/probe", 200, ERROR, JSON)],
        ("the body is an error in JSON: messages is required, not mp3",),
    ),
    "speech header": (
        "speech",
        [answer("speech/probe", 200, b"ID3\x04" + bytes(16), MP3)],
        ("the body begins like mp3, and its 20 bytes contain no audio",),
    ),
    "speech bytes": (
        "speech",
        [answer("speech/probe", 200, b"\1\2\3\4", MP3)],
        ("the body is unknown bytes: \\u0001\\u0002\\u0003\\u0004, not mp3",),
    ),
    "speech empty": ("speech", [answer("speech/probe", 200, b"", MP3)], ("the body is empty, not mp3",)),
    "s json": (
        "chat.stream",
        [answer(S, 200, CHAT, JSON)],
        (
            'the content type is "application/json", not text/event-stream',
            "a JSON document instead of a stream",
        ),
    ),
    "s empty": ("chat.stream", [answer(S, 200, b"", SSE)], ("a body without events instead of a stream",)),
    "s no events": (
        "chat.stream",
        [answer(S, 200, b"hello\n\n", SSE)],
        ("a body without events instead of a stream",),
    ),
    "s only comments": (
        "chat.stream",
        [answer(S, 200, b": ping\n\n", SSE)],
        ("a body without events instead of a stream",),
    ),
    "s done only": ("chat.stream", streamed(), ("no event has any content",)),
    "s no blank": (
        "chat.stream",
        [answer(S, 200, events(*CHUNKS)[:-1], SSE)],
        ("no blank line follows [DONE], so strict parsers never see it",),
    ),
    "s no done": ("chat.stream", streamed(*CHUNKS, done=False), ("done: there is no [DONE]",)),
    "s error": (
        "chat.stream",
        streamed(CHUNKS[0], {"error": {"message": "overloaded"}}),
        (
            "the stream contains an error: overloaded",
            "in what the events add up to, $.choices[0].finish_reason is null, not a string",
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
            "one-reason: choice 0: finish_reason is only ever null",
        ),
    ),
    "s not json": (
        "chat.stream",
        streamed(CHUNKS[0], "hello", OK),
        (
            'text, not JSON: "hello"',
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
        ),
    ),
    "s choices missing": (
        "chat.stream",
        streamed(CHUNKS[0], {"id": "1"}, OK),
        (
            "$[1].choices, an array, is missing",
            "OpenAI's own stream helper can't put this stream together: choices is missing",
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
        ),
    ),
    "s choices null": (
        "chat.stream",
        streamed(CHUNKS[0], {"id": "1", "choices": None}, OK),
        (
            "$[1].choices is null, not an array",
            "OpenAI's own stream helper can't put this stream together: choices is null, not an array",
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
        ),
    ),
    "s chunk no object": (
        "chat.stream",
        streamed(CHUNKS[0], [1], OK),
        (
            "$[1] is [1], not an object with id, choices",
            "OpenAI's own stream helper can't put this stream together: a chunk is an array, not an object",
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
        ),
    ),
    "s delta missing": (
        "chat.stream",
        streamed(CHUNKS[0], event({"index": 0}), OK),
        (
            "$[1].choices[0].delta, an object, is missing",
            "$[1].choices[0].finish_reason, a string or null, is missing",
            "OpenAI's own stream helper can't put this stream together: a choice without delta",
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
        ),
    ),
    "s delta null": (
        "chat.stream",
        streamed(CHUNKS[0], event({"index": 0, "delta": None}), OK),
        (
            "$[1].choices[0].delta is null, not an object",
            "$[1].choices[0].finish_reason, a string or null, is missing",
            "OpenAI's own stream helper can't put this stream together: null instead of an object",
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
        ),
    ),
    "s index missing": (
        "chat.stream",
        streamed(CHUNKS[0], event({"delta": {"content": "a"}}), OK),
        (
            "$[1].choices[0].index, an integer, is missing",
            "$[1].choices[0].finish_reason, a string or null, is missing",
            "OpenAI's own stream helper can't put this stream together: an entry without index",
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
        ),
    ),
    "s index text": (
        "chat.stream",
        streamed(CHUNKS[0], event({"index": "0", "delta": {"content": "a"}}), OK),
        (
            '$[1].choices[0].index is "0", not an integer',
            "$[1].choices[0].finish_reason, a string or null, is missing",
            "OpenAI's own stream helper can't put this stream together: index is a string, not an integer",
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
        ),
    ),
    "s index skips": (
        "chat.stream",
        streamed(CHUNKS[0], event({"index": 2, "delta": {"content": "a"}}), OK),
        (
            "$[1].choices[0].finish_reason, a string or null, is missing",
            "OpenAI's own stream helper can't put this stream together: index 2 instead of 1",
            'in what the events add up to, $.choices[1].message.role, "assistant", is missing',
            "in what the events add up to, $.choices[1].finish_reason, a string, is missing",
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
            "one-reason: choice 2: finish_reason never appears",
        ),
    ),
    "s order": (
        "chat.stream",
        streamed(event({"index": 1, "delta": {"content": "a"}}), CHUNKS[0], OK),
        (
            "$[0].choices[0].finish_reason, a string or null, is missing",
            "choice 1 begins before choice 0, and OpenAI's own stream helper mixes them up",
            'in what the events add up to, $.choices[1].message.role, "assistant", is missing',
            "in what the events add up to, $.choices[1].finish_reason, a string, is missing",
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
            "one-reason: choice 1: finish_reason never appears",
        ),
    ),
    "s call index missing": (
        "chat.stream",
        streamed(
            CHUNKS[0],
            event({"index": 0, "delta": {"tool_calls": [{"id": "a", "function": {"name": "f"}}]}}),
            event({"index": 0, "delta": {"tool_calls": [{"function": {"arguments": "{}"}}]}}),
            OK,
        ),
        (
            "$[1].choices[0].finish_reason, a string or null, is missing (in several places)",
            "OpenAI's own stream helper can't put this stream together: an entry without index",
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
        ),
    ),
    "s broke": (
        "chat.stream",
        [answer(S, 200, events(*CHUNKS, done=False)[:-30], SSE, failure=broken())],
        (
            "the answer broke off: connection reset",
            "in what the events add up to, $.usage, an object with total_tokens, is missing",
            "done: there is no [DONE]",
        ),
    ),
    "ws silent": (
        "realtime",
        [answer("realtime/probe", 101, b"", ())],
        ("there is no message after the upgrade",),
    ),
    "ws binary": (
        "realtime",
        [answer("realtime/probe", 101, b"", (), frames=(Frame(sent=False, text=False, data=b"\1"),))],
        ("a binary message instead of JSON text", 'text, not JSON: "\\u0001"'),
    ),
}


@pytest.mark.parametrize("what", TOLD)
def test_says_what_the_bytes_show(what: str) -> None:
    """Each finding above what nobody could tell, or why there is none, in the words that a reader gets."""
    row, exchanges, told = TOLD[what]

    graded = result(row, *exchanges)

    said = [finding.message for finding in graded.findings if finding.kind != "inconclusive"]
    assert (*(said or [graded.detail]),) == told

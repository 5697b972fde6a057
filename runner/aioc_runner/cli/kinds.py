"""What each kind of finding says, for `aioc explain`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SHAPE = (
    "a typed client that reads the place gets an exception or nothing; FAIL, unless a deviation tolerates it"
)
INSTEAD = "the client gets an error in place of an answer; what the answer would have shown, nobody saw"
REFUSING = "a program tells its user what was wrong by the status and the error object"
NOTED = "no grade depends on it"

KINDS: Mapping[str, tuple[str, str]] = {
    "absent": ("the route is not there: it is answered as a path that can't exist", INSTEAD),
    "missing": ("a member is missing that the schema of the answer requires", SHAPE),
    "null": ("a member is null, and its schema has no null", SHAPE),
    "wrong-type": ("a value is of another JSON type than its schema says", SHAPE),
    "wrong-value": ("a value is of the right type, and none that its schema allows", SHAPE),
    "unknown-value": ("a word stands where the schema has an open list without it", NOTED),
    "extra": ("a member is there that the catalogue doesn't know", NOTED),
    "status": ("the request is answered with another status than the documented one", INSTEAD),
    "redirect": (
        "the request is answered with a redirect, which clients follow without their key or not at all",
        INSTEAD,
    ),
    "content-type": (
        "the answer has another content type than the documented one",
        "clients choose by it how to read the body",
    ),
    "invalid-json": ("an answer or an event is not JSON", "no client can parse it"),
    "invalid-stream": (
        "the stream is not the server-sent events that the SDKs read",
        "clients lose events or wait for more",
    ),
    "invalid-media": (
        "the bytes are not the format that was asked for",
        "a player or a decoder refuses them",
    ),
    "envelope": ("an error is not in the form of OpenAI's error object", REFUSING),
    "refusal-status": ("a wrong request is refused with another status than it must be", REFUSING),
    "accepted": (
        "a request that must be refused is answered as if nothing were wrong",
        "a mistake goes unnoticed",
    ),
    "refused": ("a request that OpenAI answers is refused", INSTEAD),
    "not-implemented": ("the server says that it hasn't got this, or not with this model", INSTEAD),
    "no-response": ("nothing came back: the connection failed, broke, or the time was up", INSTEAD),
    "truncated": (
        "the answer ends early, or there are more findings than are listed",
        "what was left out is not judged",
    ),
    "check-failed": (
        "a behaviour beyond shape is not as a check says; `aioc explain` with its id tells more",
        "each check says what breaks",
    ),
    "inconclusive": (
        "a check found nothing to look at, or the model gave no occasion",
        "nobody knows: the row is not PASS by it",
    ),
    "retried": (
        "the request was refused, and answered once it was sent again with a member changed",
        "nothing breaks by it, unless it is a warning: clients that always send the member get no answer",
    ),
    "fallback": (
        "the documented form of the request was refused, and another one answered",
        "clients send the documented form",
    ),
}
"""What was seen, and what follows, by the kind that a report names."""

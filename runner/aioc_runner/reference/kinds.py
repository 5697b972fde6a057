"""What each kind of finding means, for `aioc explain`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SHAPE = (
    "a typed client that reads the place gets an exception or nothing; FAIL, unless a deviation tolerates it"
)
INSTEAD = "the client gets an error instead of an answer; what the answer would have shown isn't known"
REFUSING = "a program uses the status and the error object to tell its user what was wrong"
NOTED = "no grade depends on it"

KINDS: Mapping[str, tuple[str, str]] = {
    "absent": ("the route isn't there: it is answered like a path that can't exist", INSTEAD),
    "missing": ("a member that the schema of the answer requires is missing", SHAPE),
    "null": ("a member is null, and its schema doesn't allow null", SHAPE),
    "wrong-type": ("a value has another JSON type than its schema says", SHAPE),
    "wrong-value": ("a value has the right type, but its schema doesn't allow it", SHAPE),
    "unknown-value": ("a value isn't in the open list of the schema", NOTED),
    "extra": ("a member isn't in the catalog", NOTED),
    "status": ("the status of the answer isn't the documented one", INSTEAD),
    "redirect": (
        "the request is answered with a redirect, which clients follow without their key or not at all",
        INSTEAD,
    ),
    "content-type": (
        "the content type of the answer isn't the documented one",
        "it tells clients how to read the body",
    ),
    "invalid-json": ("an answer or an event is not JSON", "no client can parse it"),
    "invalid-stream": (
        "the stream isn't valid server-sent events as the SDKs read them",
        "clients lose events or keep waiting",
    ),
    "invalid-media": (
        "the bytes don't have the requested format",
        "a player or a decoder refuses them",
    ),
    "envelope": ("an error doesn't have the form of OpenAI's error object", REFUSING),
    "refusal-status": ("a wrong request is refused with the wrong status", REFUSING),
    "accepted": (
        "a request that must be refused is answered normally",
        "a mistake goes unnoticed",
    ),
    "refused": ("a request that OpenAI answers is refused", INSTEAD),
    "not-implemented": ("the server says that it doesn't offer this, or not with this model", INSTEAD),
    "no-response": (
        "there was no answer: the connection failed or was closed, or the request timed out",
        INSTEAD,
    ),
    "truncated": (
        "the answer ends early, or not all findings are listed",
        "the rest isn't judged",
    ),
    "check-failed": (
        "a behaviour beyond shape isn't as a check expects; see `aioc explain` with its id",
        "each check says what breaks",
    ),
    "inconclusive": (
        "a check found nothing to look at, or the model's answer gave no opportunity to judge",
        "nobody knows whether it works; the row doesn't become PASS because of it",
    ),
    "retried": (
        "the request was answered only after a member was changed, or when it was sent again, alone",
        "as a note, it breaks nothing; as a warning, clients that send the same get no answer, or not always",
    ),
    "fallback": (
        "the documented form of the request got an error, and another form an answer",
        "clients send the documented form",
    ),
}
"""What was seen and what follows from it, by the kind that a report names."""

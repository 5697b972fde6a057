"""A run that knows no model says what the request for the list met with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.wire.exchange import Failure
from aioc_testing.judging import JSON, MODELS, answer, judged

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange

TEXT = (("content-type", "text/plain"),)
GONE = {"detail": "Not Found"}
RESET = Failure(kind="reset", message="the connection was reset")

CASES: dict[str, tuple[Exchange, str]] = {
    "a failure": (answer("contact", 500, {"message": "Oops."}), "failed with 500: Oops."),
    "a failure in plain text": (answer("contact", 500, b"Oops", TEXT), "failed with 500: Oops."),
    "a failure without words": (answer("contact", 500, b""), "failed with 500."),
    "no time": (answer("contact", 503, {"error": "loading"}), "failed with 503: loading."),
    "no such path": (answer("contact", 404, GONE), "isn't there (404)."),
    "an upstream's unknown path": (
        answer("contact", 404, {"error": {"message": "upstream error: Not Found"}}),
        "isn't there (404).",
    ),
    "a wall": (answer("contact", 401, {"error": "key"}), "needs a key, or another one (401)."),
    "a refusal": (answer("contact", 400, {"error": "no tenant"}), "is refused with 400: no tenant."),
    "a limit": (answer("contact", 429, {"error": "slow"}), "is refused with 429: slow."),
    "an empty list": (answer("contact", 200, {"object": "list", "data": []}), "answers with an empty list."),
    "a bare list": (answer("contact", 200, []), "answers with an empty list."),
    "an error": (answer("contact", 200, {"error": "no"}), "answers with 200 and an error: no."),
    "something else": (
        answer("contact", 200, {"ok": True}),
        "answers with 200, but without a list of models.",
    ),
    "no ids": (answer("contact", 200, {"data": [{"name": "a"}]}), "lists nothing that has an id."),
    "silence": (
        answer("contact", None, b"", (), failure=RESET),
        "got no answer: the connection was reset.",
    ),
}


def notes(contact: Exchange) -> list[str]:
    return list(judged(contact, answer("canary/GET", 404, GONE, JSON)).notes)


@pytest.mark.parametrize("name", CASES)
def test_why_no_model_is_known(name: str) -> None:
    """An absent list, one behind a wall, one that fails and an empty one are told apart."""
    contact, expected = CASES[name]

    assert f"GET /v1/models {expected}" in notes(contact)


def test_a_list_of_models() -> None:
    """Where models are listed there is nothing to say."""
    listed: dict[str, Any] = MODELS

    assert not [one for one in notes(answer("contact", 200, listed)) if one.startswith("GET /v1/models")]

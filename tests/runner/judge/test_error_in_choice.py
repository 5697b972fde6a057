"""A choice that failed is told first, in the server's words; one that didn't is nothing to tell of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aioc_testing.edited import judged_row

if TYPE_CHECKING:
    from collections.abc import Callable

ERROR = {"code": 502, "message": "Provider disconnected"}
CHAT, STREAM, TEXT = "chat.completions", "chat.completions.stream", "completions"
NOTHING: dict[str, Any] = {"index": 0, "finish_reason": "error", "logprobs": None, "error": ERROR}


def choice(**members: Any) -> Callable[[Any], Any]:
    """Give each choice of a document these members."""
    return lambda document: {**document, "choices": [{**one, **members} for one in document["choices"]]}


def alone(document: dict[str, Any]) -> dict[str, Any]:
    """Leave a choice nothing but its error."""
    return {**document, "choices": [NOTHING]}


def last(events: list[Any]) -> list[Any]:
    """End a stream with a choice that failed."""
    failed = {**NOTHING, "delta": {"content": ""}}
    return [*events[:2], {**events[1], "choices": [failed]}]


FAILED: dict[str, tuple[str, Callable[[Any], Any], str]] = {
    "beside a text": (CHAT, choice(error=ERROR, finish_reason="error"), "answer.no-error-in-choice"),
    "beside a whole text": (CHAT, choice(error=ERROR), "answer.no-error-in-choice"),
    "in words alone": (CHAT, choice(error="overloaded"), "answer.no-error-in-choice"),
    "beside a continued text": (TEXT, choice(error=ERROR), "answer.no-error-in-choice"),
    "in a tool's row": ("chat.completions.tool.auto", choice(error=ERROR), "answer.no-error-in-choice"),
    "at the end of a stream": (STREAM, last, "stream.no-error-in-choice"),
    "in a stream of texts": ("completions.stream", last, "stream.no-error-in-choice"),
}


@pytest.mark.parametrize(("row", "edit", "check"), FAILED.values(), ids=FAILED)
def test_a_failed_choice_is_told_first(row: str, edit: Callable[[Any], Any], check: str) -> None:
    """What follows from it, such as another finish reason, is told after it."""
    result = judged_row(row, edit)

    assert result.status == "FAIL"
    assert (result.findings[0].check, result.findings[0].severity) == (check, "fail")
    assert "Provider disconnected" in result.detail or "overloaded" in result.detail


@pytest.mark.parametrize("row", [CHAT, TEXT])
def test_nothing_but_an_error_is_an_error_in_disguise(row: str) -> None:
    """Of an answer that is none nothing else is told."""
    result = judged_row(row, alone)

    assert result.status == "FAIL"
    assert [one.kind for one in result.findings if one.severity == "fail"] == ["status"]
    assert result.findings[0].message == "an error object with status 200: Provider disconnected"


LEGAL: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "null": (CHAT, choice(error=None)),
    "empty": (CHAT, choice(error={})),
    "null in a stream": (STREAM, lambda events: [*map(choice(error=None), events)]),
    "null beside a continued text": (TEXT, choice(error=None)),
    "a text about an error": (
        CHAT,
        choice(message={"role": "assistant", "content": "error", "refusal": None, "annotations": []}),
    ),
}


@pytest.mark.parametrize(("row", "edit"), LEGAL.values(), ids=LEGAL)
def test_no_error_is_none(row: str, edit: Callable[[Any], Any]) -> None:
    """A member that holds nothing says nothing."""
    result = judged_row(row, edit)

    assert result.status == "PASS", result.detail

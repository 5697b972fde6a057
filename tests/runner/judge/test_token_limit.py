"""What the token limit cut off is told, a text that may be whole is not, and a broken limit is told once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aioc_testing.edited import judged_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_runner.report import Result

    Put = Callable[[Any, str, int], Any]
    """Makes an answer of a text and how many tokens are counted, that says of itself that it is whole."""

FOUR = "One two three four"
FOUR_WHOLE = "One two three."
SIXTEEN = " ".join([FOUR] * 4)
SIXTEEN_WHOLE = f"{FOUR} {FOUR} {FOUR} {FOUR_WHOLE}"


def chat(answer: dict[str, Any], text: str, count: int) -> dict[str, Any]:
    """Put a text into a chat answer."""
    (choice,) = answer["choices"]
    said = {**choice, "finish_reason": "stop", "message": {**choice["message"], "content": text}}
    return {**answer, "choices": [said], "usage": counted(answer["usage"], count)}


def continued(answer: dict[str, Any], text: str, count: int) -> dict[str, Any]:
    """Put a text into a completion."""
    (choice,) = answer["choices"]
    said = {**choice, "finish_reason": "stop", "text": text}
    return {**answer, "choices": [said], "usage": counted(answer["usage"], count)}


def counted(usage: dict[str, Any], count: int) -> dict[str, Any]:
    """Count tokens so that they add up."""
    return {**usage, "completion_tokens": count, "total_tokens": usage["prompt_tokens"] + count}


def streamed(piece: Callable[[str], dict[str, Any]]) -> Put:
    """Put the words of a text into the chunks of a stream."""

    def put(events: list[Any], text: str, count: int) -> list[Any]:
        first, last = events[0], events[-1]
        chosen = first["choices"][0]
        words = [word if place == 0 else f" {word}" for place, word in enumerate(text.split())]
        chunks = [{**first, "choices": [{**chosen, **piece(word)}]} for word in words]
        end = {**first, "choices": [{**chosen, **piece(""), "finish_reason": "stop"}]}
        return [first, *chunks, end, {**last, "usage": counted(last["usage"], count)}]

    return put


def response(answer: dict[str, Any], text: str, count: int) -> dict[str, Any]:
    """Put a text into a response."""
    usage = answer["usage"]
    total = usage["input_tokens"] + count
    return {
        **answer,
        "status": "completed",
        "incomplete_details": None,
        "output": [said(one, text) for one in answer["output"]],
        "usage": {**usage, "output_tokens": count, "total_tokens": total},
    }


def said(item: dict[str, Any], text: str) -> dict[str, Any]:
    """Put a text into an item."""
    done = {**item, "status": "completed"} if "status" in item else item
    parts = item.get("content")
    return {**done, "content": [{**one, "text": text} for one in parts]} if parts else done


def response_events(events: list[Any], text: str, count: int) -> list[Any]:
    """Put a text into the events of a response."""
    deltas = [one["sequence_number"] for one in events if one["type"] == "response.output_text.delta"]
    return [_told(one, text, count, first=one.get("sequence_number") == deltas[0]) for one in events]


def _told(event: dict[str, Any], text: str, count: int, *, first: bool) -> dict[str, Any]:
    if event["type"] == "response.output_text.delta":
        return {**event, "delta": text if first else ""}
    if event["type"] == "response.output_text.done":
        return {**event, "text": text}
    if event["type"] == "response.content_part.done":
        return {**event, "part": {**event["part"], "text": text}}
    if event["type"] == "response.output_item.done":
        return {**event, "item": said(event["item"], text)}
    whole = event.get("response", {})
    return {**event, "response": response(whole, text, count)} if whole.get("usage") else event


ROWS: dict[str, tuple[Put, int, str, str]] = {
    "chat.completions": (chat, 4, "answer.length-when-cut", "usage.within-limit"),
    "chat.completions.stream": (
        streamed(lambda text: {"delta": {"content": text}}),
        4,
        "stream.length-when-cut",
        "usage.within-limit",
    ),
    "completions": (continued, 4, "answer.length-when-cut", "usage.within-limit"),
    "completions.stream": (
        streamed(lambda text: {"text": text}),
        4,
        "stream.length-when-cut",
        "usage.within-limit",
    ),
    "responses": (response, 16, "responses.cut-is-incomplete", "usage.within-response-limit"),
    "responses.stream": (
        response_events,
        16,
        "responses.cut-is-incomplete",
        "usage.within-response-limit",
    ),
}


def judged(row: str, text: str, count: int) -> Result:
    """Judge a row that says this text, of so many tokens."""
    put = ROWS[row][0]
    return judged_row(row, lambda answer: put(answer, text, count))


def failed(result: Result) -> set[str | None]:
    """Name the checks that don't hold."""
    return {one.check for one in result.findings if one.kind == "check-failed" and one.severity != "note"}


def unclear(result: Result) -> set[str | None]:
    """Name the checks that this answer gave no occasion for."""
    return {one.check for one in result.findings if one.kind == "inconclusive"}


@pytest.mark.parametrize("row", ROWS)
def test_a_text_that_was_cut_off(row: str) -> None:
    """None of the tokens was left to say that the text is whole."""
    _, limit, cut, _ = ROWS[row]
    result = judged(row, FOUR if limit == len(FOUR.split()) else SIXTEEN, limit)

    assert failed(result) == {cut}


@pytest.mark.parametrize("row", ROWS)
def test_a_sentence_that_ends_with_the_last_token(row: str) -> None:
    """It may be whole, or may have been cut just there."""
    _, limit, cut, _ = ROWS[row]
    result = judged(row, FOUR_WHOLE if limit == len(FOUR.split()) else SIXTEEN_WHOLE, limit)

    assert failed(result) == set()
    assert cut in unclear(result)


@pytest.mark.parametrize("row", ROWS)
def test_a_text_that_ends_before_the_limit(row: str) -> None:
    """Nothing was cut."""
    _, _, cut, _ = ROWS[row]
    result = judged(row, "One two", 3)

    assert failed(result) == set()
    assert cut not in unclear(result)


@pytest.mark.parametrize("row", ROWS)
def test_a_limit_that_was_not_kept(row: str) -> None:
    """More tokens than were asked for show that nothing was cut off: the limit was passed over."""
    _, limit, cut, kept = ROWS[row]
    result = judged(row, f"{SIXTEEN} {SIXTEEN}", 32)

    assert limit < len(f"{SIXTEEN} {SIXTEEN}".split())
    assert failed(result) == {kept}
    assert cut not in unclear(result)

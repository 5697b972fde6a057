"""Plants a case in the clean run: its answers stand in place of the reference server's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.wire.exchange import Failure, Frame

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange, Recording
    from truth.case import Answer, Case

CUT = Failure(kind="protocol", message="peer closed connection without sending complete message body")


def unasked(recording: Recording, case: Case) -> frozenset[str]:
    """Name the exchanges that a case is about and that the run lacks."""
    return frozenset(one.key for one in case.answers) - {one.key for one in recording.exchanges}


def planted(recording: Recording, case: Case) -> Recording:
    """Put a case's answers where they belong."""
    answers = {one.key: one for one in case.answers}
    exchanges = (_answered(one, answers.get(one.key)) for one in recording.exchanges)
    return replace(recording, exchanges=tuple(exchanges))


def _answered(exchange: Exchange, answer: Answer | None) -> Exchange:
    if answer is None:
        return exchange
    received = (Frame(sent=False, text=True, data=one.encode()) for one in answer.frames)
    return replace(
        exchange,
        status=answer.status,
        reason="",
        headers=headers(answer),
        body=answer.body,
        frames=tuple(received),
        truncated=False,
        failure=CUT if answer.cut else None,
        held_open=False,
    )


def headers(answer: Answer) -> tuple[tuple[str, str], ...]:
    """What stands above the body."""
    typed = () if answer.content_type is None else (("content-type", answer.content_type),)
    return (*typed, *answer.headers.items())

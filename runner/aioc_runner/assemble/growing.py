"""Texts that grow by pieces, so that adding one doesn't copy all that is there."""

from __future__ import annotations

from typing import Any

from aioc_runner.record import Record


class Growing(Record):
    """A text and the piece that follows it; adding to it leaves it as it is."""

    before: str | Growing
    piece: str


def grown(value: Any) -> Any:
    """Give a value with every text in it whole."""
    if isinstance(value, Growing):
        return _whole(value)
    if isinstance(value, dict):
        return {key: grown(item) for key, item in value.items()}
    if isinstance(value, list):
        return [grown(item) for item in value]
    return value


def _whole(text: str | Growing) -> str:
    pieces: list[str] = []
    while isinstance(text, Growing):
        pieces.append(text.piece)
        text = text.before
    return "".join((text, *reversed(pieces)))

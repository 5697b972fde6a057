"""The clean run with the answer to one request edited, and what the judge makes of that row."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from aioc_runner.judge import judge
from truth import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_runner.report import Result

    Edit = Callable[[Any], Any]
    """Makes of a document, or of the list of a stream's events, what is sent in its place."""


def judged_row(row: str, edit: Edit, *, asked: dict[str, Any] | None = None) -> Result:
    """Judge a row whose answer is edited; `asked` are members that its request has beside its own."""
    recording = clean.recording()
    exchanges = tuple(
        replace(one, body=_edited(one.body, edit), request_body=_asked(one.request_body, asked or {}))
        if one.key == f"{row}/probe"
        else one
        for one in recording.exchanges
    )
    changed = replace(recording, exchanges=exchanges, planned=(row,))
    return next(one for one in judge(clean.PACKAGE, changed).results if one.id == row)


def _asked(body: bytes, more: dict[str, Any]) -> bytes:
    return json.dumps({**json.loads(body), **more}).encode() if more else body


def _edited(body: bytes, edit: Edit) -> bytes:
    if not body.startswith((b"data:", b"event:")):
        return json.dumps(edit(json.loads(body))).encode()
    blocks = body.decode().split("\n\n")
    events = [json.loads(text) for one in blocks if (text := _data(one)) not in ("", "[DONE]")]
    done = any(_data(one) == "[DONE]" for one in blocks)
    return "".join(map(_block, edit(events))).encode() + (b"data: [DONE]\n\n" if done else b"")


def _data(block: str) -> str:
    return "".join(one.removeprefix("data:").strip() for one in block.split("\n") if one.startswith("data:"))


def _block(event: Any) -> str:
    name = event.get("type") if isinstance(event, dict) else None
    return (f"event: {name}\n" if name else "") + f"data: {json.dumps(event)}\n\n"

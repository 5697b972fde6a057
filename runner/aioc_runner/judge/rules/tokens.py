"""Rules on tokens and their probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.judge.rules.scene import Complaint, find, whole
from aioc_runner.judge.show import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_runner.judge.rules.scene import Scene

BROKEN = "\ufffd"
"""Stands for a character of which a token holds only some bytes: https://www.unicode.org/glossary/#replacement_character."""
BYTE = range(256)


def spells(value: Any, scene: Scene) -> Complaint | None:
    """Hold for an answer whose tokens (`tokens`), put together, have its text (`text`) in them.

    Their `bytes` count where all have them, since a character may take several tokens. A token for the end
    may come after the text, and space before it.
    """
    text = next((match.value for match in find(scene.args["text"], value)), None)
    entries = [match.value for match in find(scene.args["tokens"], value)]
    if not isinstance(text, str) or not text.strip() or BROKEN in text:
        return Complaint("the answer has no whole text", inconclusive=True)
    spelled = _spelled(entries)
    if not spelled or BROKEN in spelled:
        return Complaint("there are no whole tokens", inconclusive=True)
    return None if text.strip() in spelled else Complaint(f"they say {shown(spelled)}, not {shown(text)}")


def _spelled(entries: Sequence[Any]) -> str:
    """Put tokens together; nothing where one of them isn't text."""
    entries = [entry if isinstance(entry, dict) else {} for entry in entries]
    codes = [entry.get("bytes") for entry in entries]
    if all(_are_bytes(one) for one in codes):
        return b"".join(map(bytes, codes)).decode(errors="replace")
    tokens = [entry.get("token") for entry in entries]
    return "".join(tokens) if all(isinstance(one, str) for one in tokens) else ""


def _are_bytes(value: Any) -> bool:
    return isinstance(value, list) and all(whole(one) and one in BYTE for one in value)

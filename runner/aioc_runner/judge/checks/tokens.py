"""Rules about tokens and their probabilities."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Any

from aioc_runner.judge.checks.context import Unclear, Violation, whole
from aioc_runner.judge.checks.word_count import words
from aioc_runner.judge.search import find
from aioc_runner.text import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.rules import Covers, Probable, Spells
    from aioc_runner.judge.checks.context import CheckContext, Complaint

BROKEN = "\ufffd"
"""The replacement for a character of which a token has only some bytes: https://www.unicode.org/glossary/#replacement_character."""
BYTE = range(256)
MOST = 1.05
"""All there is, and what rounding may add."""


def spells(_context: CheckContext, args: Spells, value: Any) -> Complaint | None:
    """Pass for an answer whose `tokens`, joined, contain its `text`.

    Their `bytes` count where all have them, since a character may take several tokens. A token for the end
    may come after the text, and space before it.
    """
    text = next((match.value for match in find(args.text, value)), None)
    entries = [match.value for match in find(args.tokens, value)]
    if not isinstance(text, str) or not text.strip() or BROKEN in text:
        return Unclear("the answer has no complete text")
    spelled = _spelled(entries)
    if not spelled or BROKEN in spelled:
        return Unclear("there are no complete tokens")
    return (
        None
        if text.strip() in spelled
        else Violation("differs", f"they add up to {shown(spelled)}, not {shown(text)}")
    )


def covers(context: CheckContext, args: Covers, value: Any) -> Complaint | None:
    """Pass for a count of tokens that is enough for the text, at `words` words per token.

    If the `thoughts` are more than that, they are counted in addition to it.
    """
    if not whole(value) or value < 1:
        return Unclear("nothing was counted")
    texts = [match.value for match in find(args.text, context.root) if isinstance(match.value, str)]
    beside = find(args.thoughts, context.root) if args.thoughts else ()
    thoughts = next((match.value for match in beside), None)
    counted = value + (thoughts if whole(thoughts) and thoughts > value else 0)
    written = sum(map(words, texts))
    enough = written <= counted * args.words
    return None if enough else Violation("too-few", f"it is {counted}, for {written} words")


def probable(_context: CheckContext, _args: Probable, value: Any) -> Complaint | None:
    """Pass for entries whose probabilities, computed from their logarithms, add up to at most 1."""
    entries = value if isinstance(value, list) else []
    logs = [entry.get("logprob") for entry in entries if isinstance(entry, dict)]
    known = [float(log) for log in logs if isinstance(log, int | float) and not isinstance(log, bool)]
    if not known:
        return Unclear("there are no probabilities")
    # What is larger than 1 by itself is the schema's business.
    total = sum(exp(min(log, 0.0)) for log in known)
    return None if total <= MOST else Violation("over-one", f"they add up to {total:.2f}")


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

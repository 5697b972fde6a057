"""Legacy text completion chunks."""

from __future__ import annotations

import copy

from aioc_runner.assemble.chunks import Chunks
from aioc_runner.assemble.deltas import Growing, extended
from aioc_runner.assemble.problem import Json, Unusable


class Completion(Chunks):
    """Legacy text completion chunks: the SDK has no accumulator for them; texts follow one another."""

    kind = "text_completion"

    def first(self, choice: Json, at: str) -> Json:
        """Make a choice of its first chunk."""
        self._text(choice, at)
        return copy.deepcopy(choice)

    def more(self, known: Json, choice: Json, at: str) -> None:
        """Add a later chunk."""
        known["text"] = Growing(known["text"], self._text(choice, at))
        if choice.get("finish_reason"):
            known["finish_reason"] = choice["finish_reason"]
        if isinstance(logprobs := choice.get("logprobs"), dict):
            lists = ("tokens", "token_logprobs", "top_logprobs", "text_offset")
            known["logprobs"] = extended(known.get("logprobs"), logprobs, lists)

    def _text(self, choice: Json, at: str) -> str:
        text = choice.get("text")
        if not isinstance(text, str):
            raise Unusable("wrong-type", f"{at}.text", "text isn't a string")
        return text

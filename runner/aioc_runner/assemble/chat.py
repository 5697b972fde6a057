"""Chat completion chunks."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from aioc_runner.assemble.chunks import CHOICE, Chunks, column
from aioc_runner.assemble.deltas import OVERWRITTEN, Growing, extended, goes_on, joined, merged, unindexed
from aioc_runner.assemble.problem import Json, Unusable, as_object

if TYPE_CHECKING:
    from collections.abc import Sequence


class Chat(Chunks):
    """Chat completion chunks: deltas become a message."""

    kind = "chat.completion"
    has_helper = True

    def first(self, choice: Json, at: str) -> Json:
        """Make a choice of its first chunk."""
        rest = {key: copy.deepcopy(value) for key, value in choice.items() if key != "delta"}
        return {**rest, "message": self._added({}, self._delta(choice, at), f"{at}.delta")}

    def more(self, known: Json, choice: Json, at: str) -> None:
        """Add a later chunk."""
        delta = self._delta(choice, at)
        for name in unindexed(known["message"], delta):
            message = f"{name} continues without indexes, which OpenAI's own stream helper doesn't support"
            self.problems.report("unindexed", f"{at}.delta", message)
        known["message"] = self._added(known["message"], delta, f"{at}.delta")
        if choice.get("finish_reason"):
            known["finish_reason"] = choice["finish_reason"]
        if isinstance(logprobs := choice.get("logprobs"), dict):
            known["logprobs"] = extended(known.get("logprobs"), logprobs, ("content", "refusal"))

    def go_on(self, known: Json, choice: Json, chunks: Sequence[Json]) -> bool:
        """Let the message's texts go on."""
        delta, message = choice.get("delta"), known["message"]
        if not isinstance(delta, dict) or not all(goes_on(message, *member) for member in delta.items()):
            return False
        for name, value in delta.items():
            if name in OVERWRITTEN:
                message[name] = chunks[-1]["choices"][0]["delta"][name]
            elif value is not None:
                message[name] = Growing(message[name], "".join(column(chunks, *CHOICE, "delta", name)))
        return True

    def finished(self) -> Json:
        """The document; what no delta named is null, and a tool call's place no member of it any more."""
        for choice in self.document["choices"]:
            choice["message"] = {"content": None, "refusal": None, **choice["message"]}
            calls = choice["message"].get("tool_calls")
            for call in calls if isinstance(calls, list) else ():
                if isinstance(call, dict):
                    call.pop("index", None)
        return self.document

    def _added(self, message: Json, delta: Json, at: str) -> Json:
        """Add a delta; a member that can't be used takes no other with it."""
        for name, value in delta.items():
            try:
                message = merged(message, {name: value}, at)
            except Unusable as unusable:
                self.problems.report(unusable.kind, unusable.at, unusable.message)
                message = joined(message, name, value)
        return message

    def _delta(self, choice: Json, at: str) -> Json:
        """Find what a choice adds; one that adds nothing may still say why the answer ends."""
        if "delta" not in choice:
            self.problems.report("wrong-type", f"{at}.delta", "a choice without delta")
            return {}
        try:
            return as_object(choice["delta"], f"{at}.delta")
        except Unusable as unusable:
            self.problems.report(unusable.kind, unusable.at, unusable.message)
            return {}

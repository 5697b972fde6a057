"""Chunks of choices: what chat and legacy completions have in common."""

from __future__ import annotations

import copy
from typing import Any

from aioc_runner.assemble.deltas import index_of
from aioc_runner.assemble.growing import grown
from aioc_runner.assemble.problem import Assembled, Json, Problems, Unusable, as_object, name_of, unlike


class Chunks:
    """The document so far. Members are the first chunk's, as in the SDK, `latest` ones the last chunk's."""

    kind: str
    latest = ("usage", "system_fingerprint")

    def __init__(self) -> None:
        self.document: Json = {}
        self.problems = Problems()
        self.started = False

    def take(self, chunk: Any, at: str) -> None:
        """Add one chunk, unless its `object` is empty, as of those that Azure mixes in.

        The SDK's stream helper also skips chunks of another `object`; most clients don't, and what such a
        chunk holds is not missing: its `object` is wrong, which its schema says.
        """
        if not isinstance(chunk, dict):
            self.problems.report("wrong-type", at, f"a chunk is {name_of(chunk)}, no object")
        elif chunk.get("object") != "":
            self._members(chunk)
            self._choices(chunk, f"{at}.choices")
            self.started = True

    def _members(self, chunk: Json) -> None:
        if not self.started:
            self.document = {
                key: copy.deepcopy(value) for key, value in chunk.items() if key != "obfuscation"
            }
            self.document.update(object=self.kind, choices=[])
        for name in self.latest:
            if name in chunk or name in self.document:
                self.document[name] = copy.deepcopy(chunk.get(name))
        if chunk.get("moderation") is not None:
            self.document["moderation"] = copy.deepcopy(chunk["moderation"])

    def _choices(self, chunk: Json, at: str) -> None:
        choices: Any = chunk.get("choices")
        if not isinstance(choices, list):
            self.problems.report("wrong-type", at, unlike(chunk, "choices", "array"))
            return
        order = (
            range(len(choices))
            if self.started
            else sorted(range(len(choices)), key=lambda i: _rank(choices[i]))
        )
        for position in order:
            try:
                self._choice(choices[position], f"{at}[{position}]", position)
            except Unusable as unusable:
                self.problems.report(unusable.kind, unusable.at, unusable.message)

    def _choice(self, choice: Any, at: str, position: int) -> None:
        choice = as_object(choice, at)
        known: list[Json] = self.document["choices"]
        index = self._index(choice, at, position)
        if index == len(known):
            known.append(self.first(choice, at))
        else:
            self.more(known[index], choice, at)

    def _index(self, choice: Json, at: str, position: int) -> int:
        """Tell which choice goes on: one that doesn't say is taken by its place, as by most clients."""
        known = len(self.document["choices"])
        try:
            return index_of(choice, at, known)
        except Unusable as unusable:
            if choice.get("index") is not None:
                raise
            self.problems.report(unusable.kind, unusable.at, unusable.message)
            return min(position, known)

    def assembled(self) -> Assembled:
        """Give what the chunks add up to, and what could not be used."""
        if not self.started:
            self.problems.report("no-chunks", "$", "no chunk to put together")
        document = grown(self.finished()) if self.started else None
        return Assembled(document=document, problems=self.problems.listed())

    def finished(self) -> Json:
        """The whole document."""
        return self.document

    def first(self, choice: Json, at: str) -> Json:
        """The choice that its first chunk makes."""
        raise NotImplementedError

    def more(self, known: Json, choice: Json, at: str) -> None:
        """Add to a choice what a later chunk says of it."""
        raise NotImplementedError


def _rank(choice: Any) -> int:
    """Where a choice of the first chunk goes: there, the SDK takes them in any order."""
    index = choice.get("index") if isinstance(choice, dict) else None
    return index if isinstance(index, int) else 0

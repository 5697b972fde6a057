"""Chunks of choices: what chat and legacy completions have in common."""

from __future__ import annotations

import copy
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from aioc_runner.assemble.deltas import grown, index_of
from aioc_runner.assemble.problem import Assembled, Json, Problems, Unusable, as_object, name_of, unlike

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Chunks:
    """The document so far. Members are the first chunk's, as in the SDK, `latest` ones the last chunk's."""

    kind: str
    has_helper = False
    """Whether OpenAI's package puts such chunks together itself."""
    latest = ("usage", "system_fingerprint")

    def __init__(self) -> None:
        self.document: Json = {}
        self.problems = Problems()
        self.started = False
        self._begun: dict[int, Json] = {}
        self._ahead: tuple[int, int, str] | None = None

    def take(self, chunk: Any, at: str) -> None:
        """Add one chunk, unless its `object` is empty, as of those that Azure mixes in.

        The SDK's stream helper also skips chunks of another `object`; most clients don't, and what such a
        chunk holds is not missing: its `object` is wrong, which its schema says.
        """
        if not isinstance(chunk, dict):
            self.problems.report("wrong-type", at, f"a chunk is {name_of(chunk)}, not an object")
        elif chunk.get("object") != "":
            self._members(chunk)
            self._choices(chunk, f"{at}.choices")
            self.started = True

    def take_alike(self, chunks: Sequence[Json]) -> bool:
        """Add chunks with one skeleton at once, if all they do is let a choice go on; else do nothing."""
        choice = _only_choice(chunks[0]) if chunks and self.started else None
        if choice is None or not all(index == choice["index"] for index in column(chunks, *CHOICE, "index")):
            return False
        known = self._begun.get(choice["index"])
        if known is None or not self.go_on(known, choice, chunks):
            return False
        self._members(chunks[-1])
        return True

    def go_on(self, known: Json, choice: Json, chunks: Sequence[Json]) -> bool:
        """Let the texts of a choice go on, if that is all that chunks such as this one's do."""
        del known, choice, chunks
        return False

    def _members(self, chunk: Json) -> None:
        if not self.started:
            self.document = {
                key: copy.deepcopy(value) for key, value in chunk.items() if key != "obfuscation"
            }
            self.document.update(object=self.kind, choices=[])
        # OpenAI sends what it thinks of an answer after the counters, in a chunk that has none.
        is_verdict = chunk.get("moderation") is not None
        for name in self.latest:
            if (name in chunk or name in self.document) and not is_verdict:
                self.document[name] = copy.deepcopy(chunk.get(name))
        if is_verdict:
            self.document["moderation"] = copy.deepcopy(chunk["moderation"])

    def _choices(self, chunk: Json, at: str) -> None:
        choices: Any = chunk.get("choices")
        if not isinstance(choices, list):
            self.problems.report("wrong-type", at, unlike(chunk, "choices", "an array"))
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
        index, following = self._index(choice, at, position), len(self._begun)
        if index in self._begun:
            self.more(self._begun[index], choice, at)
            return
        if index != following and self._ahead is None:
            self._ahead = (index, following, f"{at}.index")
        self._begun[index] = self.first(choice, at)

    def _index(self, choice: Json, at: str, position: int) -> int:
        """Find which choice a chunk continues; without an index, its position counts, as in most clients."""
        try:
            return index_of(choice, at)
        except Unusable as unusable:
            if choice.get("index") is not None:
                raise
            self.problems.report(unusable.kind, unusable.at, unusable.message)
            return min(position, len(self._begun))

    def _in_order(self) -> list[Json]:
        """The choices by their index, whatever the order in which they began."""
        if self._ahead is not None:
            index, following, at = self._ahead
            if set(self._begun) != set(range(len(self._begun))):
                self.problems.report("skipped-index", at, f"index {index} instead of {following}")
            elif self.has_helper:
                said = f"choice {index} begins before choice {following}"
                self.problems.report("unordered", at, f"{said}, and OpenAI's own stream helper mixes them up")
        return [self._begun[index] for index in sorted(self._begun)]

    def assembled(self) -> Assembled:
        """Give what the chunks add up to, and what could not be used."""
        if not self.started:
            self.problems.report("no-chunks", "$", "no chunk to put together")
        self.document["choices"] = self._in_order()
        document = grown(self.finished()) if self.started else None
        return Assembled(document=document, problems=self.problems.listed())

    def finished(self) -> Json:
        """The whole document."""
        return self.document

    def first(self, choice: Json, at: str) -> Json:
        """The choice that its first chunk makes."""
        raise NotImplementedError

    def more(self, known: Json, choice: Json, at: str) -> None:
        """Add to a choice what a later chunk contains."""
        raise NotImplementedError


CHOICE = ("choices", 0)


def column(chunks: Sequence[Json], *place: str | int) -> Iterator[Any]:
    """Read the value at one place of each chunk."""
    values: Iterator[Any] = iter(chunks)
    for step in place:
        values = map(itemgetter(step), values)
    return values


def _only_choice(chunk: Any) -> Json | None:
    """Find the choice that a chunk lets go on, where that is all that the chunk says."""
    if not isinstance(chunk, dict) or chunk.get("object") == "" or chunk.get("moderation") is not None:
        return None
    match chunk.get("choices"):
        case [{"index": int() as index} as choice] if not isinstance(index, bool):
            ends = choice.get("finish_reason") or isinstance(choice.get("logprobs"), dict)
            return None if ends else choice
        case _:
            return None


def _rank(choice: Any) -> int:
    """Where a choice of the first chunk goes: there, the SDK takes them in any order."""
    index = choice.get("index") if isinstance(choice, dict) else None
    return index if isinstance(index, int) else 0

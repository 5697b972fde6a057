"""Puts a stream's chunks together as OpenAI's Python SDK does, index by index, without guessing.

What makes the SDK raise, or build something else than the server meant, is a problem here.
https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/_deltas.py
https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/chat/_completions.py
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

Assembler = Literal["chat", "completion"]
ProblemKind = Literal["no-chunks", "wrong-type", "missing-index", "skipped-index"]
Json = dict[str, Any]

_INDEX = re.compile(r"\[\d+\]")
OVERWRITTEN = ("index", "type")
"""Members whose repetition replaces; every other string is concatenated when it is repeated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A place, in the array of chunks, that clients can't put together."""

    kind: ProblemKind
    at: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembled:
    """What the chunks add up to; None where nothing could be put together."""

    document: Json | None
    problems: tuple[Problem, ...]


class _Unusable(Exception):  # noqa: N818 -- control flow inside this module
    def __init__(self, kind: ProblemKind, at: str, message: str) -> None:
        super().__init__(message)
        self.problem = Problem(kind=kind, at=at, message=message)


def assemble(assembler: Assembler, chunks: Sequence[Any]) -> Assembled:
    """Put parsed chunks together; what can't be used is left out and reported."""
    work = _Chat() if assembler == "chat" else _Completion()
    for position, chunk in enumerate(chunks):
        work.take(chunk, f"$[{position}]")
    if not work.started:
        work.report(Problem(kind="no-chunks", at="$", message="no chunk to put together"))
    return Assembled(
        document=work.finished() if work.started else None, problems=tuple(work.problems.values())
    )


class _Work:
    """The document so far. Members are the first chunk's, as in the SDK, `latest` ones the last chunk's."""

    kind: str
    latest = ("usage", "system_fingerprint")

    def __init__(self) -> None:
        self.document: Json = {}
        self.problems: dict[str, Problem] = {}
        self.started = False

    def take(self, chunk: Any, at: str) -> None:
        """Add one chunk, unless its `object` is empty, as of those that Azure mixes in.

        The SDK's stream helper also skips chunks of another `object`; most clients don't, and what such a chunk
        holds is not missing: its `object` is wrong, which its schema says.
        """
        if not isinstance(chunk, dict):
            self.report(Problem(kind="wrong-type", at=at, message=f"a chunk is {_name(chunk)}, no object"))
        elif chunk.get("object") != "":
            self._members(chunk)
            self._choices(chunk.get("choices"), f"{at}.choices")
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

    def _choices(self, choices: Any, at: str) -> None:
        if not isinstance(choices, list):
            self.report(Problem(kind="wrong-type", at=at, message=f"choices is {_name(choices)}, no array"))
            return
        order = (
            range(len(choices))
            if self.started
            else sorted(range(len(choices)), key=lambda i: _rank(choices[i]))
        )
        for position in order:
            try:
                self._choice(choices[position], f"{at}[{position}]")
            except _Unusable as unusable:
                self.report(unusable.problem)

    def _choice(self, choice: Any, at: str) -> None:
        choice = _object(choice, at)
        known: list[Json] = self.document["choices"]
        index = _index(choice, at, len(known))
        if index == len(known):
            known.append(self.first(choice, at))
        else:
            self.more(known[index], choice, at)

    def report(self, problem: Problem) -> None:
        """Keep a problem, once: at the first of its places."""
        self.problems.setdefault(problem.kind + _INDEX.sub("[*]", problem.at), problem)

    def finished(self) -> Json:
        """The whole document."""
        return self.document

    def first(self, choice: Json, at: str) -> Json:
        """The choice that its first chunk makes."""
        raise NotImplementedError

    def more(self, known: Json, choice: Json, at: str) -> None:
        """Add to a choice what a later chunk says of it."""
        raise NotImplementedError


class _Chat(_Work):
    """Chat completion chunks: deltas become a message."""

    kind = "chat.completion"

    def first(self, choice: Json, at: str) -> Json:
        rest = {key: copy.deepcopy(value) for key, value in choice.items() if key != "delta"}
        return {**rest, "message": _merged({}, self._delta(choice, at), f"{at}.delta")}

    def more(self, known: Json, choice: Json, at: str) -> None:
        known["message"] = _merged(known["message"], self._delta(choice, at), f"{at}.delta")
        if choice.get("finish_reason"):
            known["finish_reason"] = choice["finish_reason"]
        if isinstance(logprobs := choice.get("logprobs"), dict):
            known["logprobs"] = _extended(known.get("logprobs"), logprobs, ("content", "refusal"))

    def finished(self) -> Json:
        """The document; what no delta named is null, and a tool call's place no member of it any more."""
        for choice in self.document["choices"]:
            choice["message"] = {"content": None, "refusal": None, **choice["message"]}
            calls = choice["message"].get("tool_calls")
            for call in calls if isinstance(calls, list) else ():
                if isinstance(call, dict):
                    call.pop("index", None)
        return self.document

    def _delta(self, choice: Json, at: str) -> Json:
        if "delta" not in choice:
            raise _Unusable("wrong-type", f"{at}.delta", "a choice without delta")
        return _object(choice["delta"], f"{at}.delta")


class _Completion(_Work):
    """Legacy text completion chunks: the SDK has no accumulator for them; texts follow one another."""

    kind = "text_completion"

    def first(self, choice: Json, at: str) -> Json:
        self._text(choice, at)
        return copy.deepcopy(choice)

    def more(self, known: Json, choice: Json, at: str) -> None:
        known["text"] += self._text(choice, at)
        if choice.get("finish_reason"):
            known["finish_reason"] = choice["finish_reason"]
        if isinstance(logprobs := choice.get("logprobs"), dict):
            lists = ("tokens", "token_logprobs", "top_logprobs", "text_offset")
            known["logprobs"] = _extended(known.get("logprobs"), logprobs, lists)

    def _text(self, choice: Json, at: str) -> str:
        text = choice.get("text")
        if not isinstance(text, str):
            raise _Unusable("wrong-type", f"{at}.text", "text is no string")
        return text


def _extended(known: Any, more: Json, lists: tuple[str, ...]) -> Json:
    """Token lists follow one another; null adds nothing."""
    result = dict(known) if isinstance(known, dict) else {}
    for name in lists:
        if isinstance(addition := more.get(name), list):
            before = result.get(name)
            result[name] = [*(before if isinstance(before, list) else ()), *addition]
    return {**{name: value for name, value in more.items() if name not in result}, **result}


def _merged(known: Json, delta: Json, at: str) -> Json:
    """The object with a delta added."""
    result = dict(known)
    for key, value in delta.items():
        result[key] = _sum(key, result.get(key), value, f"{at}.{key}")
    return result


def _sum(key: str, known: Any, value: Any, at: str) -> Any:
    if isinstance(value, list) and (known is None or isinstance(known, list)):
        return _listed(known or [], value, at)
    if known is None or key in OVERWRITTEN:
        return copy.deepcopy(value)
    if isinstance(known, str) and isinstance(value, str):
        return known + value
    if isinstance(known, (int, float)) and isinstance(value, (int, float)):
        return known + value
    if isinstance(known, dict) and isinstance(value, dict):
        return _merged(known, value, at)
    return known


def _listed(known: list[Any], entries: list[Any], at: str) -> list[Any]:
    """Entries go to the place that their `index` names; plain values, and a list never indexed, follow."""
    indexed = at.endswith(".tool_calls") or any(
        isinstance(entry, dict) and "index" in entry for entry in entries
    )
    if all(isinstance(entry, (str, int, float)) for entry in known) and (known or not indexed):
        return [*known, *copy.deepcopy(entries)]
    result = list(known)
    for position, entry in enumerate(entries):
        _place(result, _object(entry, f"{at}[{position}]"), f"{at}[{position}]")
    return result


def _place(entries: list[Any], entry: Json, at: str) -> None:
    index = _index(entry, at, len(entries))
    if index == len(entries):
        entries.append(_merged({}, entry, at))
    else:
        entries[index] = _merged(_object(entries[index], at), entry, at)


def _index(entry: Json, at: str, following: int) -> int:
    """The entry's place: one that exists, or the one that follows."""
    if "index" not in entry:
        raise _Unusable("missing-index", at, "an entry without index")
    index = entry["index"]
    if not isinstance(index, int) or isinstance(index, bool):
        raise _Unusable("wrong-type", f"{at}.index", f"index is {_name(index)}, no integer")
    if not 0 <= index <= following:
        raise _Unusable("skipped-index", f"{at}.index", f"index {index} where {following} comes next")
    return index


def _rank(choice: Any) -> int:
    """Where a choice of the first chunk goes: there, the SDK takes them in any order."""
    index = choice.get("index") if isinstance(choice, dict) else None
    return index if isinstance(index, int) else 0


def _object(value: Any, at: str) -> Json:
    if not isinstance(value, dict):
        raise _Unusable("wrong-type", at, f"{_name(value)} where an object belongs")
    return value


def _name(value: Any) -> str:
    names = {dict: "an object", list: "an array", str: "a string", bool: "a boolean", type(None): "null"}
    return names.get(type(value), "a number")

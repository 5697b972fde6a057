"""Puts a stream together as OpenAI's Python SDK does, index by index, without guessing.

Whatever makes the SDK raise, or build something other than the server meant, is reported as a problem.
https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/_deltas.py
https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/chat/_completions.py
https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/responses/_responses.py
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, Literal

from aioc_runner.assemble.chat import Chat
from aioc_runner.assemble.completion import Completion
from aioc_runner.assemble.problem import HARMLESS, Assembled, Problem
from aioc_runner.assemble.responses import Responses

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_runner.documents.json_skeleton import Skeleton

Assembler = Literal["chat", "completion", "responses"]

__all__ = ["HARMLESS", "Assembled", "Assembler", "Problem", "assemble"]


def assemble(
    assembler: Assembler, chunks: Sequence[Any], skeletons: Sequence[Skeleton | None] = ()
) -> Assembled:
    """Put parsed chunks together; what can't be used is left out and reported.

    `skeletons` are the chunks' own, where they are known: some that have the same may be added at once.
    """
    work = WORKS[assembler]()
    known = skeletons or [None] * len(chunks)
    for skeleton, places in groupby(range(len(chunks)), key=known.__getitem__):
        first, *others = places
        work.take(chunks[first], f"$[{first}]")
        if skeleton is None or not work.take_alike([chunks[place] for place in others]):
            for place in others:
                work.take(chunks[place], f"$[{place}]")
    return work.assembled()


WORKS: Mapping[Assembler, type[Chat | Completion | Responses]] = {
    "chat": Chat,
    "completion": Completion,
    "responses": Responses,
}
"""What puts each kind of stream together."""

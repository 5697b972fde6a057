"""Rules on vectors: as numbers, or as the base64 of 32-bit numbers that openai-python asks for."""

from __future__ import annotations

import binascii
import struct
from math import hypot, isfinite
from operator import mul
from typing import TYPE_CHECKING, Any, TypeGuard

from aioc_runner.judge.rules.scene import Complaint, find
from aioc_runner.judge.rules.sets import NOWHERE
from aioc_runner.judge.show import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_runner.judge.rules.scene import Scene

SIZE = 4


def float32s(value: Any, scene: Scene) -> Complaint | None:
    """Hold for the base64 of as many 32-bit numbers as the vector of `row` has, where that is known."""
    if not isinstance(value, str):
        return Complaint("it is no text", inconclusive=True)
    numbers = _numbers(value)
    if isinstance(numbers, Complaint):
        return numbers
    length = _length(scene)
    if length is None or length == len(numbers):
        return None
    return Complaint(f"it holds {len(numbers)} numbers, and {length} come where numbers are asked for")


def _numbers(text: str) -> tuple[float, ...] | Complaint:
    try:
        data = binascii.a2b_base64(text, strict_mode=True)
    except binascii.Error:
        return Complaint(f"{shown(text)} is no base64")
    if not data or len(data) % SIZE:
        return Complaint(f"it is {len(data)} bytes long, which no row of 32-bit numbers is")
    numbers: tuple[float, ...] = struct.unpack(f"<{len(data) // SIZE}f", data)
    if not all(map(isfinite, numbers)):
        return Complaint("it holds NaN or an infinity")
    return numbers if any(numbers) else Complaint("all of its numbers are 0")


def _length(scene: Scene) -> int | None:
    """Find how long the vector is that another row got, if it is one of numbers."""
    vector = _alone(scene)
    return None if vector is None else len(vector)


def _alone(scene: Scene) -> Sequence[float] | None:
    """Find the vector that another row (`row`) got for its text, if it is one of numbers."""
    other = scene.rows.get(scene.args["row"], {}).get("assembled")
    vector = next((match.value for match in find("$.data[0].embedding", other)), None)
    return vector if _is_vector(vector) else None


def _is_vector(value: Any) -> TypeGuard[Sequence[float]]:
    return isinstance(value, list) and all(map(_is_number, value))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def nonzero(value: Any, _: Scene) -> Complaint | None:
    """Hold for a list of numbers of which one at least isn't 0."""
    if not isinstance(value, list):
        return Complaint("it is no list", inconclusive=True)
    return None if any(value) else Complaint("all of its numbers are 0")


def equally_long(scene: Scene) -> Complaint | None:
    """Hold for lists that are all as long as the first."""
    lists = [match for match in scene.matches if isinstance(match.value, list)]
    if not lists:
        return NOWHERE
    length = len(lists[0].value)
    other = next((one for one in lists if len(one.value) != length), None)
    if other is None:
        return None
    return Complaint(f"it has {len(other.value)} numbers, and the first has {length}", path=other.path)


def nearest(scene: Scene) -> Complaint | None:
    """Hold where the first vector is the nearest to the one that `row` got for the same text."""
    alone = _alone(scene)
    vectors = [match.value for match in scene.matches if _is_vector(match.value)]
    if alone is None or len(vectors) != len(scene.matches) or not vectors:
        return Complaint("there are no vectors to compare", inconclusive=True)
    if any(len(vector) != len(alone) for vector in vectors):
        return Complaint("the vectors aren't equally long", inconclusive=True)
    first, *others = (_cosine(alone, vector) for vector in vectors)
    rival = next((place for place, other in enumerate(others, 1) if other >= first), None)
    if rival is None:
        return None
    why = f"what the first text gets alone is no nearer to the first vector than to the one at {rival}"
    return Complaint(why, path=scene.matches[rival].path)


def _cosine(one: Sequence[float], other: Sequence[float]) -> float:
    length = hypot(*one) * hypot(*other)
    return sum(map(mul, one, other)) / length if length else 0.0

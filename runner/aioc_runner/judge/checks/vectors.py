"""Rules about vectors: as numbers, or as the base64 of 32-bit numbers that openai-python asks for."""

from __future__ import annotations

import binascii
import struct
import sys
from math import hypot, isfinite
from operator import mul
from typing import TYPE_CHECKING, Any, Literal, TypeGuard

from aioc_runner.judge.checks.collections import NOWHERE
from aioc_runner.judge.checks.context import Unclear, Violation
from aioc_runner.judge.search import find
from aioc_runner.text import counted, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.rules import EquallyLong, Float32s, Nearest, Nonzero
    from aioc_runner.judge.checks.context import CheckContext, Complaint

SIZE = 4
LARGEST = sys.float_info.max
NEAR = 0.9
"""The cosine from which two vectors can be one text's: batches and formats change the last digits alone."""

REPEATED = "another text has the same vector"
UNREAD = Unclear("every text has the same vector, and no tokens are counted")
"""What a stub returns for every text, alone or among others; the batch isn't at fault."""


def float32s(context: CheckContext, args: Float32s, value: Any) -> Complaint | None:
    """Pass for the base64 of the 32-bit numbers in the vector of `row`, if that is known."""
    if not isinstance(value, str):
        return Unclear("it isn't a string")
    try:
        data = binascii.a2b_base64(value, strict_mode=True)
    except binascii.Error:
        return Violation("not-base64", f"{shown(value)} isn't base64")
    if not data or len(data) % SIZE:
        return Violation("half-number", f"it is {len(data)} bytes long, which isn't a multiple of 4")
    alone = _alone(context, args.row)
    # In the wrong byte order, a client may read NaN or 0; saying so would help the reader less.
    if alone is not None and _is(_read(data, ">"), alone) and not _near(_read(data, "<"), alone):
        return Violation("byte-order", "its numbers are big-endian, and little-endian is expected")
    return _unlike(_read(data, "<"), alone)


def _read(data: bytes, order: Literal["<", ">"]) -> tuple[float, ...]:
    numbers: tuple[float, ...] = struct.unpack(f"{order}{len(data) // SIZE}f", data)
    return numbers


def _unlike(numbers: Sequence[float], alone: Sequence[float] | None) -> Complaint | None:
    if not all(map(isfinite, numbers)):
        return Violation("not-finite", "it contains NaN or infinity")
    if not any(numbers):
        return Violation("zero", "all of its numbers are 0")
    if alone is None or _near(numbers, alone):
        return None
    if len(numbers) == len(alone):
        return Unclear("its numbers differ from those that a request for numbers gets")
    return Violation(
        "other-length", f"it has {len(numbers)} numbers, and a request for numbers gets {len(alone)}"
    )


def _alone(context: CheckContext, row: str) -> Sequence[float] | None:
    """Find the vector that another row got for its text, if it is one of numbers, not all 0."""
    other = context.others.get(row, {}).get("assembled")
    vector = next((match.value for match in find("$.data[0].embedding", other)), None)
    return vector if _is_vector(vector) and any(vector) else None


def _is_vector(value: Any) -> TypeGuard[Sequence[float]]:
    return isinstance(value, list) and all(map(_is_number, value))


def _is_number(value: Any) -> bool:
    """Whether a value is a number that arithmetic is safe with, which an integer of 400 digits isn't."""
    return isinstance(value, int | float) and not isinstance(value, bool) and -LARGEST <= value <= LARGEST


def nonzero(_context: CheckContext, _args: Nonzero, value: Any) -> Complaint | None:
    """Pass for a list of numbers that aren't all 0."""
    if not isinstance(value, list):
        return Unclear("it isn't a list")
    if not all(map(_is_number, value)):
        return Unclear("not all of its items are numbers")
    return None if any(value) else Violation("zero", "all of its numbers are 0")


def equally_long(context: CheckContext, _: EquallyLong) -> Complaint | None:
    """Pass for lists of equal length."""
    lists = [match for match in context.matches if isinstance(match.value, list)]
    if not lists:
        return NOWHERE
    length = len(lists[0].value)
    other = next((one for one in lists if len(one.value) != length), None)
    if other is None:
        return None
    return Violation(
        "other-length",
        f"it has {counted(len(other.value), 'number')}, and the first has {length}",
        path=other.path,
    )


def nearest(context: CheckContext, args: Nearest) -> Complaint | None:
    """Pass if the vectors differ, and the first is the one that `row` got for the same text.

    If that one isn't near to any of them, it isn't known which of the two answers is wrong.
    """
    vectors = [match.value for match in context.matches if _is_vector(match.value)]
    if len(vectors) != len(context.matches) or not vectors:
        return Unclear("there are no vectors to compare")
    alone = _alone(context, args.row)
    twin = _twin(vectors)
    if twin is not None:
        canned = all(vector == alone for vector in vectors) and _unread(context, args.count)
        return UNREAD if canned else Violation("repeated", REPEATED, path=context.matches[twin].path)
    if alone is None or any(len(vector) != len(alone) for vector in vectors):
        return Unclear("there is no vector of the same length to compare them with")
    if not any(_near(vector, alone) for vector in vectors):
        return Unclear("the vector that the first text gets alone isn't near to any of them")
    first, *others = (_cosine(alone, vector) for vector in vectors)
    rival = next((place for place, other in enumerate(others, 1) if other >= first), None)
    if rival is None:
        return None
    why = f"the vector that the first text gets alone is no nearer to the first vector than to vector {rival}"
    return Violation("not-nearest", why, path=context.matches[rival].path)


def _unread(context: CheckContext, count: str) -> bool:
    """Whether nothing was counted of the texts, as where an answer is canned."""
    counted = find(count, context.root)
    return bool(counted) and all(match.value == 0 for match in counted)


def _twin(vectors: Sequence[Sequence[float]]) -> int | None:
    """Find a vector that was there before."""
    seen: set[tuple[float, ...]] = set()
    for place, vector in enumerate(map(tuple, vectors)):
        if vector in seen:
            return place
        seen.add(vector)
    return None


def _near(one: Sequence[float], other: Sequence[float]) -> bool:
    """Whether two vectors can be one text's."""
    return len(one) == len(other) and all(map(isfinite, one)) and _cosine(one, other) >= NEAR


def _is(one: Sequence[float], other: Sequence[float]) -> bool:
    """Whether two vectors are one text's, and as long: numbers of another size point anywhere by chance."""
    return _near(one, other) and NEAR * hypot(*other) <= hypot(*one) <= hypot(*other) / NEAR


def _cosine(one: Sequence[float], other: Sequence[float]) -> float:
    length = hypot(*one) * hypot(*other)
    return sum(map(mul, one, other)) / length if length else 0.0

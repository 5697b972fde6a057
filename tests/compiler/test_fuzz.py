"""No input makes the compiler stumble: it says what is wrong, or nothing is."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from aioc_testing.small_spec import base, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_testing.sample import Sample

FILES = sorted(path for path in base().files if not path.startswith("meta/"))
NASTY = [
    *(
        b"null",
        b"[]",
        b"{}",
        b"[[]]",
        b"-1",
        b"1e400",
        b"1.0",
        b"true",
        b"''",
        b'"\\0"',
        b'"\\u2028"',
        b"*a",
        b"&a b",
    ),
    *(
        b"!!python/name:os.system",
        b'"$["',
        b'"("',
        b"__import__",
        b"{$ref: {}}",
        b"{anyOf: 1}",
        b"\xff",
        b"\t",
        b"---",
    ),
    *(
        b"[1, two, {three: 3}]",
        b'"\\"\\"\\"\\n"',
        b"\xf0\x9f\x98\x80",
        b"9" * 5000,
        b"{a: {b: {c: d}}}",
        b"? x",
    ),
]


def mutants(content: bytes, count: int, seed: str) -> Iterator[bytes]:
    """Replace a word of a file by something nasty, or lose a line of it."""
    dice = random.Random(seed)  # noqa: S311 - the same mutants in every run
    lines = content.split(b"\n")
    for _ in range(count):
        changed = list(lines)
        at = dice.randrange(len(changed))
        words = changed[at].split(b" ")
        words[dice.randrange(len(words))] = dice.choice(NASTY)
        changed[at : at + 1] = [] if dice.random() < 0.1 else [b" ".join(words)]
        yield b"\n".join(changed)


@pytest.mark.parametrize("path", FILES)
def test_any_file_may_be_broken(path: str, sample: Sample) -> None:
    """Whatever one word of a file becomes, there are problems in one form and no exception."""
    for mutant in sample.of(list(mutants(base().files[path], 30, path)), 6, repr):
        for line in said({path: mutant}):
            assert line.startswith("spec/")
            assert line.isprintable()
            assert ": error[" in line

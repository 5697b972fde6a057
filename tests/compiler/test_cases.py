"""File pairs: what is wrong in `cases/<name>.yaml` is said exactly as in `cases/<name>.errors`.

A case begins with `# file: endpoints/extra.yaml`: the file of the small spec in `base/` that it adds or
replaces. Several such lines make several files, and lines are counted anew from each. Dropping in two
files adds a case.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aioc_testing.small_spec import said

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*.yaml"))
HEAD = re.compile(rb"^# file: (\S+)\n", re.MULTILINE)


def changes(content: bytes) -> dict[str, bytes]:
    """Part a case into the files that it is about."""
    heads = list(HEAD.finditer(content))
    ends = [*(head.start() for head in heads[1:]), len(content)]
    return {head[1].decode(): content[head.start() : end] for head, end in zip(heads, ends, strict=True)}


def test_the_small_spec_is_right() -> None:
    """The spec that the cases change has no problem of its own."""
    assert said({}) == []


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_case(case: Path) -> None:
    """Each mistake of a case is reported once, where it is, with its remedy."""
    expected = case.with_suffix(".errors").read_text(encoding="utf-8").splitlines()

    assert said(changes(case.read_bytes())) == expected


def test_every_case_is_a_pair() -> None:
    """No expectation is left without its input."""
    assert {path.stem for path in (HERE / "cases").glob("*.errors")} == {path.stem for path in CASES}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "1:1: error[empty]: the file is empty; fill it in or delete it"),
        (b"\n\n# nothing\n", "1:1: error[empty]: the file is empty; fill it in or delete it"),
        (b"\x89PNG\r\n\x1a\n\0\0", "1:1: error[not-utf-8]: not UTF-8 text; save the file as UTF-8"),
        (
            b"group: \0",
            '1:8: error[binary]: the character U+0000 is not text; write it as an escape in "double quotes"',
        ),
        (b"group: chat\nrows: \xff", "2:7: error[not-utf-8]: not UTF-8 text; save the file as UTF-8"),
        ("group: chat".encode("utf-16"), "1:1: error[not-utf-8]: not UTF-8 text; save the file as UTF-8"),
        (b"- " * 100_000, "1:81: error[too-deep]: nested deeper than 40; give the inner part a name"),
        (b"[" * 100_000, "1:41: error[too-deep]: nested deeper than 40; give the inner part a name"),
        (b'{"a":' * 100_000, "1:201: error[too-deep]: nested deeper than 40; give the inner part a name"),
        (b"x" * 4_000_001, "1:1: error[too-big]: more than 4000000 bytes; split the file"),
    ],
    ids=lambda value: value[:12].decode("latin-1") if isinstance(value, bytes) else "",
)
def test_a_file_that_is_no_yaml(content: bytes, expected: str) -> None:
    """A file that can't be read is one problem, whatever its bytes are."""
    assert said({"endpoints/extra.yaml": content}) == [f"spec/endpoints/extra.yaml:{expected}"]

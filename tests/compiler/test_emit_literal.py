"""Values of the spec as Python source."""

from __future__ import annotations

import ast
import subprocess
import sys
from typing import Any

import pytest

from aioc_compiler.catalog.catalog import Request, Upload
from aioc_compiler.catalog.setting_types import Group
from aioc_compiler.emit.literal import literal

HOSTILE = [
    "",
    "plain",
    "it's",
    'say "no"',
    "both ' and \"",
    '"""',
    "'''",
    "\\",
    "\\'",
    '\\"',
    "\\x00",
    "\0\x07\x1b[31m\x7f",
    "a\nb\r\nc\td",
    "line\u2028separator\x85",
    "right\u202eto left",
    "\ud800 alone",
    "\ufeff",
    "{{ 7 * 7 }} {% for x in y %} {# #}",
    '"), __import__("os").system("true"), ("',
    "# type: ignore",
    "\N{PILE OF POO} \N{LATIN SMALL LETTER E WITH ACUTE}",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_strings_stay_strings(text: str) -> None:
    """Whatever a string holds, its literal is one line and reads back as that string."""
    source = literal(text)

    assert ast.literal_eval(source) == text
    assert source.isprintable()


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        0,
        -3,
        10**30,
        1.5,
        -1e300,
        [],
        {},
        (),
        (1,),
        [[], {}, ()],
        {"a": {"b": [1, 2.5, None, True]}},
        {text: [text] for text in HOSTILE},
        ["long " * 30, ("long " * 30,), {"long " * 30: "long " * 30}],
    ],
)
def test_json_reads_back(value: Any) -> None:
    """A JSON value's literal reads back as the value, however it is laid out."""
    assert ast.literal_eval(literal(value)) == value


@pytest.mark.parametrize("value", [float("nan"), float("inf"), b"bytes", {1, 2}, object()])
def test_nothing_else_is_written(value: Any) -> None:
    """What has no literal is refused."""
    with pytest.raises(TypeError):
        literal(value)


def test_dataclasses_leave_defaults_out() -> None:
    """A dataclass is a constructor call that names what differs from the defaults."""
    upload = Upload(media="a.wav", content_type="audio/wav")
    request = Request(fixture="audio.transcription", encoding="multipart", files={"file": upload})

    assert literal(Group(id="chat", title="Chat")) == 'Group(id="chat", title="Chat")'
    assert literal(request).splitlines() == [
        "Request(",
        '    fixture="audio.transcription",',
        '    encoding="multipart",',
        '    files={"file": Upload(media="a.wav", content_type="audio/wav")},',
        ")",
    ]


def test_layout_is_the_formatters() -> None:
    """`ruff format` leaves the layout alone, at and around the line's end too."""
    widths = range(80, 108)
    values: list[Any] = [[1e39], [-1e300], [1e-7], [0.5]]
    values += [["x" * width, "y"] for width in widths] + [{"k" * width: (1,)} for width in widths]
    lines = [f"VALUE_{number} = {literal(value, before=11)}\n" for number, value in enumerate(values, 10)]
    source = "".join(lines)
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "110", "-"]
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=True)

    assert done.stdout == source

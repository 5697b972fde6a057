"""Rules about pictures in base64: whether the file is complete, and has the requested size."""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING, Any

from aioc_runner.judge.checks.base64_text import decoded
from aioc_runner.judge.checks.context import Unclear, Violation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aioc_generated.rules import SizedAsAsked, WholePicture
    from aioc_runner.judge.checks.context import CheckContext, Complaint

    Size = tuple[int, int]
    Form = tuple[Callable[[bytes], bool], Callable[[bytes], Size | None]]

PNG, JPEG, GIF, RIFF = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF"
ASKED = re.compile(r"([1-9][0-9]{0,4})x([1-9][0-9]{0,4})")

FRAME = re.compile(rb"\xff[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]..\x08(..)(..)", re.DOTALL)
"""A JPEG's frame header: its length, 8 bits a sample, height and width (ITU-T T.81, B.2.2)."""

UNKNOWN = Unclear("it isn't a picture in a known format")


def whole_picture(_context: CheckContext, _args: WholePicture, value: Any) -> Complaint | None:
    """Pass for the base64 of a complete picture."""
    data = decoded(value)
    form = _form(data)
    if form is None:
        return UNKNOWN
    return (
        None if form[0](data) else Violation("cut", f"the file ends in the middle, after {len(data)} bytes")
    )


def sized_as_asked(context: CheckContext, args: SizedAsAsked, value: Any) -> Complaint | None:
    """Pass for the base64 of a picture with the width and height that the request names (`asked`)."""
    asked = ASKED.fullmatch(str(context.requested(args.asked)))
    data = decoded(value)
    form = _form(data)
    size = None if form is None else form[1](data)
    if asked is None or size is None:
        return UNKNOWN if size is None else Unclear("the request has no width and height")
    if size == (int(asked[1]), int(asked[2])):
        return None
    return Violation("other-size", f"it is {size[0]}x{size[1]}, and the request has {asked[0]}")


def _form(data: bytes) -> Form | None:
    return next((form for begin, form in FORMS.items() if data.startswith(begin)), None)


def _png_size(data: bytes) -> Size | None:
    """Read the header, which comes first (RFC 2083, section 4.1.1)."""
    return _pair(">II", data[16:24]) if data[12:16] == b"IHDR" else None


def _jpeg_size(data: bytes) -> Size | None:
    found = FRAME.search(data)
    return None if found is None else (int.from_bytes(found[2], "big"), int.from_bytes(found[1], "big"))


def _gif_size(data: bytes) -> Size | None:
    return _pair("<HH", data[6:10])


def _webp_size(data: bytes) -> Size | None:
    """Read the size of a lossy picture alone; the other two forms keep it in bits (RFC 9649, section 2)."""
    return _pair("<HH", data[26:30]) if data[12:16] == b"VP8 " else None


def _pair(form: str, data: bytes) -> Size | None:
    if len(data) < struct.calcsize(form):
        return None
    width, height = struct.unpack(form, data)
    return width, height


def _riff_is_whole(data: bytes) -> bool:
    """Whether as much comes as the header says (RFC 9649, section 2.4)."""
    return len(data) >= 8 + int.from_bytes(data[4:8], "little")


FORMS: Mapping[bytes, Form] = {
    PNG: (lambda data: b"IEND" in data[-64:], _png_size),
    JPEG: (lambda data: b"\xff\xd9" in data[-64:], _jpeg_size),
    GIF: (lambda data: b"\x3b" in data[-64:], _gif_size),
    RIFF: (_riff_is_whole, _webp_size),
}
"""By the first bytes of a file: whether it is complete, and its width and height, if known."""

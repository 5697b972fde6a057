"""Unpacks what is compressed with gzip or zlib inside an answer, as it is or in base64."""

from __future__ import annotations

import re
import zlib
from base64 import b64decode
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEGINS = re.compile(rb"\x1f\x8b\x08|x[\x01\x5e\x9c\xda]")
"""RFC 1952, 2.3.1, and RFC 1950, 2.2."""

_IN_BASE64 = re.compile(rb"(?:H4sI|eJ[w-z]|eAE|eNo|eF4)[A-Za-z0-9+/_-]{16,65536}")

MOST = 64
"""So many places are tried: most of them are nothing of the kind."""

MOST_BYTES = 1 << 16
EITHER = 47
"""zlib's number for both kinds of header."""


def squeezed(data: bytes) -> Iterator[bytes]:
    """What stands in an answer in this form, and no more than the beginning of each."""
    for place in islice(_BEGINS.finditer(data), MOST):
        yield from _inflated(data[place.start() : place.start() + MOST_BYTES])
    for found in islice(_IN_BASE64.finditer(data), MOST):
        text = found[0].translate(_PLAIN)
        yield from _inflated(b64decode(text[: len(text) // 4 * 4]))


_PLAIN = bytes.maketrans(b"-_", b"+/")


def _inflated(data: bytes) -> Iterator[bytes]:
    try:
        yield zlib.decompressobj(EITHER).decompress(data, MOST_BYTES)
    except zlib.error:
        return

"""Reads base64 as lenient decoders do."""

from __future__ import annotations

import binascii
from typing import Any


def decoded(value: Any) -> bytes:
    """Read a file in base64; nothing if the value isn't base64."""
    try:
        return binascii.a2b_base64(value if isinstance(value, str) else "")
    except ValueError:
        return b""

"""How the servers of these rows speak."""

from __future__ import annotations

import asyncio
import base64
import json
from typing import TYPE_CHECKING

from aioc_testing.canary import CANARY, SECRET
from aioc_testing.hostile import forever, says
from hostile.servers import HEAD, JSON, body, chat, posts, raw

if TYPE_CHECKING:
    from aioc_testing.hostile import Behaviour

OK = b"HTTP/1.1 200 OK\r\n"

CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"

WHOLE = json.dumps(chat()).encode()

ONE = b"%x\r\n%b\r\n" % (len(WHOLE), WHOLE)

LENGTH = b"Content-Length: %d\r\n" % len(WHOLE)

KEY = CANARY.encode()

TURNED = KEY[::-1]

WIDE = "".join(chr(ord(one) + 0xFEE0) for one in SECRET)
"""Letters as wide as those of Chinese: NFKC makes plain ones of them."""


def base64_at(offset: int, text: str = CANARY) -> str:
    """Base64 of a text behind so many other bytes."""
    return base64.b64encode(b"x" * offset + text.encode()).decode()


def drips(before: bytes, piece: bytes) -> Behaviour:
    """Begin, and go on by a piece a second."""

    async def behave(_: bytes, writer: asyncio.StreamWriter) -> None:
        await says(writer, before)
        while True:
            await says(writer, piece)
            await asyncio.sleep(1)

    return posts(behave)


def endless(before: bytes, piece: bytes) -> Behaviour:
    """Begin, and go on as fast as the line carries it."""

    async def behave(_: bytes, writer: asyncio.StreamWriter) -> None:
        await says(writer, before)
        await forever(writer, piece)

    return posts(behave)


def redirect(location: str, status: int = 307) -> Behaviour:
    """Send somebody elsewhere."""
    return posts(body(b"", f"Location: {location}", status=f"{status} There"))


def said(*pieces: bytes) -> Behaviour:
    """Say this instead of an answer."""
    return posts(raw(*pieces))


def busy(later: str, status: str = "429 Slow") -> Behaviour:
    """Ask for patience."""
    return posts(body(b"{}", JSON, f"Retry-After: {later}", status=status))

"""Tiny servers on raw sockets, each named for what it does wrong."""

from __future__ import annotations

import asyncio
import gzip
import socket
import struct
import zlib
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from aioc_testing import virtual_time

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    Behaviour = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]

CHUNK = b'data: {"n": 1}\n\n'
DONE = b"data: [DONE]\n\n"
STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
BYTES_A_SECOND = 10_000_000
"""What the line of a server carries that never stops: where nobody is ever idle, this lets time pass."""


@asynccontextmanager
async def listening(behaviour: Behaviour, until: bytes = b"\r\n\r\n") -> AsyncIterator[str]:
    """Run a server that reads one request's head, then behaves; gives its URL."""
    writers: list[asyncio.StreamWriter] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            head = await reader.readuntil(until)
            # Who hangs up on a body that nobody read resets the line, and what was answered is lost.
            await reader.readexactly(_length(head))
            await behaviour(head, writer)
        with suppress(ConnectionError):
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for writer in writers:
            writer.close()
        # Who has connected just now is served, and closed, before the loop is.
        await asyncio.sleep(0)


def _length(head: bytes) -> int:
    lines = head.lower().split(b"\r\n")
    return next((int(each[15:]) for each in lines if each.startswith(b"content-length:")), 0)


async def says(writer: asyncio.StreamWriter, *pieces: bytes) -> None:
    """Write the pieces, one packet each."""
    for piece in pieces:
        writer.write(piece)
        await writer.drain()


def answer(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """A whole answer with its length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


@dataclass
class Taken:
    """How much of what never ends was taken over one line, at most."""

    most: int = 0


TAKEN = Taken()


async def forever(writer: asyncio.StreamWriter, piece: bytes) -> None:
    """Write the piece until the other side has had enough."""
    written = 0
    while True:
        await says(writer, piece)
        written += len(piece)
        TAKEN.most = max(TAKEN.most, written)
        virtual_time.elapse(len(piece) / BYTES_A_SECOND)
        await asyncio.sleep(0)


async def conformant(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(b"{}", "Content-Type: application/json"))


async def echoes_the_key(head: bytes, writer: asyncio.StreamWriter) -> None:
    leak = head.replace(b"\r\n", b"|")
    await says(writer, answer(head, "X-Leak: " + leak.decode("latin-1"), "Set-Cookie: session=fresh"))


async def echoes_the_key_and_breaks_off(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"HTTP/1.1 401 No\r\nContent-Length: 999\r\n\r\nbad key: sk-hunter22-hun")


async def streams_the_key_in_pieces(_: bytes, writer: asyncio.StreamWriter) -> None:
    bits = ("sk-hun", "ter22-hun", "ter22-hun", "ter22")
    events = b"".join(b'data: {"delta": "%b"}\n\n' % bit.encode() for bit in bits)
    await says(writer, answer(events, "Content-Type: text/event-stream"))


async def redirects_elsewhere(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(b"", "Location: http://127.0.0.1:1/elsewhere", status="307 Temporary Redirect"))


async def sets_cookies(head: bytes, writer: asyncio.StreamWriter) -> None:
    seen = b"cookie" if b"\r\ncookie:" in head.lower() else b"none"
    await says(writer, answer(seen, "Set-Cookie: a=b; Path=/"))


async def one_byte_a_moment(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while True:
        await says(writer, b"x")
        await asyncio.sleep(0.07)


async def never_answers(_: bytes, writer: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()
    del writer


async def hangs_up(_: bytes, writer: asyncio.StreamWriter) -> None:
    del writer


async def resets(_: bytes, writer: asyncio.StreamWriter) -> None:
    linger = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


async def closes_mid_stream(_: bytes, writer: asyncio.StreamWriter) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    await says(writer, head + b"%x\r\n%b\r\n" % (len(CHUNK), CHUNK))


async def closes_mid_body(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b'HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"cut')


async def stays_open_after_done(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, STREAM, CHUNK, DONE, b": still here\n\n")
    await asyncio.Event().wait()


async def talks_on_after_done(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, STREAM, CHUNK, DONE, CHUNK)


async def endless_events(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, STREAM)
    await forever(writer, CHUNK)


async def endless_event(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, STREAM)
    await forever(writer, b"data: " + b"x" * 1000 + b"\n")


async def endless_comments(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, STREAM)
    await forever(writer, b": ping\n\n" * 1000)


async def endless_body(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"HTTP/1.1 200 OK\r\n\r\n")
    await forever(writer, b"x" * 4096)


async def endless_headers(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"HTTP/1.1 200 OK\r\n")
    await forever(writer, b"X-More: and more\r\n" * 100)


async def large_headers(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(b"{}", *(f"X-{number}: {'x' * 100}" for number in range(100))))


async def endless_continue(_: bytes, writer: asyncio.StreamWriter) -> None:
    await forever(writer, b"HTTP/1.1 100 Continue\r\nX-More: " + b"x" * 4096 + b"\r\n\r\n")


async def no_http(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"SSH-2.0-OpenSSH_9.6\r\n\r\n")


async def no_status(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"HTTP/1.1 abc OK\r\n\r\n")


async def bad_chunks(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n")


@cache
def bomb() -> bytes:
    """A few bytes that stand for 50 MB."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, 31)
    return squeeze.compress(bytes(50_000_000)) + squeeze.flush()


async def gzip_bomb(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(bomb(), "Content-Encoding: gzip"))


async def gzips_unasked(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(gzip.compress(b'{"a": 1}'), "Content-Encoding: gzip"))


async def gzips_twice_over(_: bytes, writer: asyncio.StreamWriter) -> None:
    body = gzip.compress(b"x" * 65_536) + gzip.compress(b"yz")
    await says(writer, answer(body, "Content-Encoding: x-gzip"))


async def deflates(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(zlib.compress(b'{"a": 1}'), "Content-Encoding: deflate"))


async def deflates_raw(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(zlib.compress(b'{"a": 1}', wbits=-15), "Content-Encoding: deflate"))


async def gzips_half(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(gzip.compress(b'{"a": 1}' * 9)[:-12], "Content-Encoding: gzip"))


async def lies_about_gzip(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(b'{"a": 1}', "Content-Encoding: gzip"))


async def brotli(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(b"\x0b\x02\x80{}\x03", "Content-Encoding: br"))

"""Bounds what a server says before its answer: interim answers (RFC 9110, 15.2) may come without end."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    Read = Callable[..., Awaitable[bytes]]

STREAMS = ("connect_tcp.complete", "start_tls.complete")
"""Events of httpcore that give what it reads from: https://www.encode.io/httpcore/extensions/#trace"""


class BeforeAnswer:
    """Counts the bytes of one exchange that come before its headers are whole; `trace` is httpcore's."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._read = 0
        self._waiting = False

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Learn where a request stands."""
        if event.endswith(STREAMS):
            stream = info["return_value"]
            stream.read = self._counted(stream.read)
        elif event.endswith("receive_response_headers.started"):
            self._read, self._waiting = 0, True
        elif event.endswith("receive_response_headers.complete"):
            self._waiting = False

    def _counted(self, read: Read) -> Read:
        async def counted(*given: Any, **named: Any) -> bytes:
            if self._waiting and self._read >= self._most:
                await asyncio.Event().wait()  # who isn't read any more is as late as who is silent
            data = await read(*given, **named)
            self._read += len(data)
            return data

        return counted

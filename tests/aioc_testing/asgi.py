"""Asks an ASGI app in this process, without a socket."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from starlette.applications import Starlette


@dataclass(frozen=True)
class Client:
    """Sends one request at a time to `app`."""

    app: Starlette

    def request(self, method: str, path: str, **parts: Any) -> httpx.Response:
        """Ask and wait for the whole answer."""

        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
                return await client.request(method, path, **parts)

        return asyncio.run(ask())

    def get(self, path: str, **parts: Any) -> httpx.Response:
        """Ask with GET."""
        return self.request("GET", path, **parts)

    def post(self, path: str, **parts: Any) -> httpx.Response:
        """Ask with POST."""
        return self.request("POST", path, **parts)

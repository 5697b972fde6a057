"""A client of OpenAI's package that gets the bytes of one exchange for any request, and has no network."""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.wire.exchange import Exchange

NOWHERE = "http://replay.invalid/v1"
FRAMING = {"content-encoding", "content-length", "transfer-encoding"}
"""Headers about the bytes on the wire; the exchange contains them unpacked."""


class _Body(httpx.SyncByteStream):
    """The bytes that came, and the end that they came to."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    def __iter__(self) -> Iterator[bytes]:
        yield self._exchange.body
        if self._exchange.failure is not None:
            raise httpx.ReadError(self._exchange.failure.message)


@contextmanager
def answering(exchange: Exchange) -> Iterator[Any]:
    """Make a client that is answered with an exchange."""
    headers = [
        (name.encode("latin-1", "replace"), value.encode("latin-1", "replace"))
        for name, value in exchange.headers
        if name.lower() not in FRAMING
    ]

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(exchange.status or 500, headers=headers, stream=_Body(exchange))

    transport = httpx.MockTransport(answer)
    with (
        httpx.Client(transport=transport, trust_env=False) as http_client,
        _client(http_client) as client,
        warnings.catch_warnings(),
    ):
        # A deprecated call says nothing about an answer.
        warnings.simplefilter("ignore", DeprecationWarning)
        yield client


def _client(http_client: Any) -> Any:
    """Make the package's client; version 3 is typed for httpx2, and takes either."""
    import openai  # noqa: PLC0415 -- an extra

    return openai.OpenAI(base_url=NOWHERE, api_key="replayed", max_retries=0, http_client=http_client)

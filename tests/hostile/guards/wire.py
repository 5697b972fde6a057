"""What protects from what comes over the wire, and never ends or isn't HTTP at all."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from websockets.asyncio.client import connect
from websockets.frames import Opcode

from hostile.guards.guard import both, cut, nothing, replaced, same, unlimited

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hostile.guards.guard import Guard

WIRE = "aioc_runner.wire"
CLIENT = f"{WIRE}.http.HttpClient"
SOCKET = f"{WIRE}.websocket"
BACKOFF = "aioc_runner.run.backoff"


def all_headers(_: object, response: Any, answer: Any) -> None:
    """Take headers of any size."""
    answer.headers += [
        (name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw
    ]


WIRE_GUARDS: Mapping[str, Guard] = {
    "errors of the HTTP library": cut(
        f"{CLIENT}.send",
        "except (httpx.TransportError, BadEncoding) as error:",
        "except BadEncoding as error:",
        # what isn't HTTP
        "hangs up",
        "resets",
        "speaks no HTTP",
        "speaks HTTP/0.9",
        "speaks HTTP/2",
        "speaks TLS",
        "speaks as a radio",
        "ends lines with a return alone",
        "begins with empty lines",
        # statuses
        "has no status",
        "sends a status of four digits",
        "says status 0",
        "says a status in other digits",
        "switches unasked",
        "gives a reason without end",
        # headers
        "sends headers without end",
        "sets cookies of 200 KB",
        "sends a header without a colon",
        "sends NUL in a header",
        "names a header in two words",
        # lengths
        "sends two lengths",
        "sends a negative length",
        "sends a length of letters",
        "sends less than its length",
        "says a length of 25 digits",
        "says a length of eight exabytes",
        "says a length with a sign",
        "says the key as its length",
        "transfers in chunks twice",
        "transfers as it is",
        "transfers in gzip",
        "transfers in the key",
        # chunks
        "sends bad chunks",
        "sends a chunk of a negative size",
        "breaks off in the body",
        "breaks off in a stream",
        "sends a chunk's extension without end",
        "sends a chunk's size without end",
        "sends trailers without end",
        "says a chunk's size of 16 exabytes",
        "says a chunk's size as C does",
        "says less than a chunk has",
        "ends the chunks too early",
    ),
    "the time of an exchange": cut(
        f"{CLIENT}.send",
        "asyncio.timeout(timeout)",
        "asyncio.timeout(100 * timeout)",
        "never answers a POST",
        "drips a body",
        "drips headers",
        "drips comments",
        "drips interim answers",
        "drips a chunk's size",
        "drips a chunk's extension",
        "drips trailers",
        "sends chunks with long extensions without end",
        "sends a name for gzip without end",
        "drips everything",
    ),
    "the time of a WebSocket": cut(
        f"{SOCKET}.exchange_messages",
        "asyncio.timeout(timeout)",
        "asyncio.timeout(100 * timeout)",
        "upgrades and is silent",
        "drips a frame",
        "says one thing and nothing more",
        "drips the headers of an upgrade",
    ),
    "ends of a WebSocket": cut(
        f"{SOCKET}.exchange_messages",
        "except ConnectionClosed as closed:",
        "except InvalidStatus as closed:",
        "upgrades and sends bad frames",
        "upgrades and closes",
        "closes in 200 letters",
        "closes with no code",
        "closes with a code that isn't one",
        "masks its frames",
        "sends half a character",
        "sends a frame of a terabyte",
        "splits a message without end",
    ),
    "errors of the WebSocket library": cut(
        f"{SOCKET}.exchange_messages",
        "except (OSError, WebSocketException) as error:",
        "except OSError as error:",
        "takes an extension that nobody offered",
        "takes a protocol that nobody offered",
        "sends headers of an upgrade without end",
        "refuses the upgrade without end",
    ),
    "a stream after its end": cut(
        f"{WIRE}.http._timed_out", "if answer.done:", "if False:", "keeps a stream open"
    ),
    "a WebSocket after its end": replaced(
        f"{SOCKET}.CLOSE_SECONDS", 1000.0, "takes the upgrade and never the end"
    ),
    "what comes before an answer": replaced(
        f"{WIRE}.before_answer.BeforeAnswer._counted", same, "says 100 for ever", "hints early without end"
    ),
    "the size of headers": replaced(
        f"{CLIENT}._take_headers", all_headers, "sends one long header", "sends 10,000 headers"
    ),
    "unknown encodings": cut(
        f"{WIRE}.decompress.Inflater.__init__",
        'if self._encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):',
        "if False:",
        "answers in brotli",
        "answers in zstd",
        "squeezes twice",
        "says the key as its encoding",
    ),
    "damaged encodings": cut(
        f"{WIRE}.decompress.Inflater._step",
        "except zlib.error:",
        "except KeyError:",
        "lies about gzip",
        "sends rubbish after gzip",
    ),
    "encodings that end too early": replaced(
        f"{WIRE}.decompress.Inflater.finish", nothing, "gzips half", "squeezes two bytes"
    ),
    "the size of a body": unlimited(
        "body_bytes",
        "sends a body without end",
        "sends a bomb",
        "sends a bomb of zlib",
        "sends a bomb for a list",
    ),
    "the size of an error": unlimited(
        "error_bytes", "sends a bomb as an error", "refuses in a megabyte and more"
    ),
    "the size of a stream": unlimited("stream_bytes", "sends comments without end"),
    "the number of events": unlimited("events", "sends events without end", "squeezes a flood of events"),
    "the size of an event": unlimited("event_bytes", "sends an event without end", "sends ids without end"),
    "comments and blank lines": replaced(
        f"{WIRE}.sse.IDLE", sys.maxsize, "sends nothing but blank lines without end"
    ),
    "the number of messages": unlimited("messages", "sends messages without end"),
    "the size of messages": unlimited("body_bytes", "sends large messages without end"),
    "frames that are no message": replaced(
        f"{SOCKET}._WHOLE",
        tuple(Opcode),
        "pings without end",
        "pings without end once it has begun",
    ),
    "frames of one message": both(
        cut(f"{SOCKET}._line", "if self.left >= 0:", "if True:"),
        cut(f"{SOCKET}._closed", 'if "fragments" in closed.sent.reason', "if False"),
        "splits a message into nothing without end",
    ),
    "redirects of an upgrade": replaced(
        f"{SOCKET}._Connect.process_redirect", connect.process_redirect, "redirects the upgrade to the key"
    ),
    "seconds to wait that are no number": cut(
        BACKOFF + "._retry_after",
        "if value.isascii() and value.isdigit():",
        "if value:",
        "asks for patience of a key",
        "asks for patience of no number",
        "asks for patience to the last year",
        "asks for patience to no day",
    ),
    "seconds to wait without end": both(
        cut(BACKOFF + "._retry_after", "if value.isascii() and value.isdigit():", "if value:"),
        cut(BACKOFF + ".RetryBudget.spend", "if more > self._left:", "if False:"),
        "asks for patience without end",
    ),
    "patience for a server": cut(
        BACKOFF + ".RetryBudget.spend",
        "if more > self._left:",
        "if False:",
        "asks for patience for a year",
        "is always loading",
        "asks for patience of 5,000 digits",
    ),
}

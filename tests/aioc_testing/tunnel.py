"""A proxy as companies have it, and a server behind TLS, both beside the tests: names lead where they say."""

from __future__ import annotations

import socket
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator, Mapping

    Talk = Callable[[socket.socket], None]

REFUSED = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
FORBIDDEN = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"
TUNNEL = b"HTTP/1.1 200 Connection established\r\n\r\n"
SECONDS = 30


@dataclass
class ForwardProxy:
    """Tunnels CONNECT and passes on plain requests; `hosts` says at which port of this machine a name is.

    Many tunnel to port 443 alone: with `tunnels` off, none is made.
    """

    hosts: Mapping[str, int]
    password: str | None = None
    tunnels: bool = True
    heads: list[bytes] = field(default_factory=list[bytes])

    def __call__(self, near: socket.socket) -> None:
        """Serve one connection."""
        head, body = _head(near)
        self.heads.append(head)
        if (
            self.password is not None
            and f"authorization: {self.password}".lower() not in head.decode().lower()
        ):
            near.sendall(REFUSED)
            return
        method, target, _ = head.decode().split(" ", 2)
        if method == "CONNECT" and not self.tunnels:
            near.sendall(FORBIDDEN)
            return
        parts = urlsplit(f"//{target}" if method == "CONNECT" else target)
        with socket.create_connection(("127.0.0.1", self.hosts[parts.hostname or ""])) as far:
            if method == "CONNECT":
                near.sendall(TUNNEL)
            else:
                path = parts._replace(scheme="", netloc="").geturl()
                far.sendall(head.replace(target.encode(), path.encode(), 1) + body)
            relay(near, far)


@dataclass
class SocksProxy:
    """Speaks SOCKS 5 (RFC 1928) without a password, for names alone; `asked` are those that came."""

    hosts: Mapping[str, int]
    asked: list[str] = field(default_factory=list[str])

    def __call__(self, near: socket.socket) -> None:
        """Serve one connection."""
        near.recv(near.recv(2)[1])
        near.sendall(b"\x05\x00")
        size = near.recv(5)[4]
        name = near.recv(size + 2)[:-2].decode()
        self.asked.append(name)
        with socket.create_connection(("127.0.0.1", self.hosts[name])) as far:
            near.sendall(b"\x05\x00\x00\x01" + bytes(6))
            relay(near, far)


def relay(near: socket.socket, far: socket.socket) -> None:
    """Carry bytes both ways until both ends have left."""
    outward = Thread(target=_carry, args=(near, far))
    outward.start()
    _carry(far, near)
    outward.join()


@contextmanager
def serving(talk: Talk) -> Iterator[int]:
    """Serve connections, a thread each; yields the port."""

    class Handler(BaseRequestHandler):
        def handle(self) -> None:
            self.request.settimeout(SECONDS)
            with suppress(OSError):
                talk(self.request)

    with ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def behind_tls(port: int, context: ssl.SSLContext) -> Iterator[int]:
    """Stand before a plain server of this machine; yields the port where it speaks TLS."""

    def talk(near: socket.socket) -> None:
        with (
            context.wrap_socket(near, server_side=True, suppress_ragged_eofs=True) as spoken,
            socket.create_connection(("127.0.0.1", port)) as far,
        ):
            relay(spoken, far)

    with serving(talk) as secure:
        yield secure


def _head(near: socket.socket) -> tuple[bytes, bytes]:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = near.recv(65536)
        if not piece:
            raise ConnectionResetError
        data += piece
    head, end, body = data.partition(b"\r\n\r\n")
    return head + end, body


def _carry(here: socket.socket, there: socket.socket) -> None:
    """Carry bytes one way; whoever leaves, the other is told."""
    with suppress(OSError):
        while piece := here.recv(65536):
            there.sendall(piece)
    for end in (here, there):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)

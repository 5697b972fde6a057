"""Ports for servers that other programs start."""

from __future__ import annotations

import socket


def free_port() -> int:
    """Find a port of this machine that nobody listens at now."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])

"""What goes wrong before there is a report."""

from __future__ import annotations


class Error(Exception):
    """A wrong argument or file; the message is one line."""


class Unreachable(Error):  # noqa: N818 -- reads as what it says
    """The server can't be asked anything; the message is one line."""

"""Errors that leave no report."""

from __future__ import annotations


class Error(Exception):
    """A wrong argument or file; the message is one line."""


class Unreachable(Error):  # noqa: N818 -- reads as what it says
    """A server that can't be reached; the message is one line."""

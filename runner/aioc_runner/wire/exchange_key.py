"""The keys of exchanges, which only this module writes and reads.

An exchange of a row has the key ROW/PART, where PART is a role, with a number if a role is sent more than
once. The others are `contact`, base/1, canary/METHOD, canary/METHOD/ENCODING and
recognition/NAME.
An exchange that another one caused extends that one's key: KEY/try/1 is an answer that didn't count,
KEY/liveness/1 asks for a sign of life.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from aioc_generated.catalog import Row
    from aioc_generated.words import Encoding

CONTACT = "contact"
WEBSOCKET = "WEBSOCKET"
"""What stands for the method where a WebSocket is opened: its answers differ from those to a GET."""

SECOND_RETRY = "retry/2"
RETRIES = ("retry", SECOND_RETRY)
"""The parts of a row's retries: a strict server may refuse one member after the other."""


def of_row(row: str, part: str) -> str:
    """Name what was sent for a row."""
    return f"{row}/{part}"


def polls(times: int) -> tuple[str, ...]:
    """List the parts of a row's polls, the first one first."""
    return tuple(f"poll/{count}" for count in range(1, times + 1))


def canary(row: Row) -> str:
    """Name the canary that is asked as a row is."""
    return canary_by(WEBSOCKET if row.request.encoding == "websocket" else row.method)


def canary_by(method: str) -> str:
    """Name the canary that is asked by a method, or over a WebSocket."""
    return f"canary/{method}"


def canary_method(key: str) -> str:
    """Read by which method a canary is asked."""
    return key.removeprefix("canary/").partition("/")[0]


def canary_in(method: str, encoding: Encoding) -> str:
    """Name the canary that is asked in another encoding than the others by its method are."""
    return f"{canary_by(method)}/{encoding}"


def canary_encoding(key: str) -> str:
    """Read in which encoding of its own a canary is asked; empty where it is one for all."""
    return key.removeprefix("canary/").partition("/")[2]


def recognition(name: str) -> str:
    """Name what was asked of a path beside the API."""
    return f"recognition/{name}"


def recognition_name(key: str) -> str:
    """Read which path beside the API was asked."""
    return key.removeprefix("recognition/")


def next_base(taken: Collection[str]) -> str:
    """Name what was asked to find the base URL, next to what there is of it."""
    return _numbered("base/", taken)


def next_try(key: str, taken: Collection[str]) -> str:
    """Name an answer that doesn't count, beside those that there are."""
    return _numbered(f"{key}/try/", taken)


def next_cleanup(row: str, taken: Collection[str]) -> str:
    """Name a deletion of what a row made, beside those that there are."""
    key = of_row(row, "cleanup")
    return _numbered(f"{key}/", taken) if key in taken else key


def is_try(key: str, row: str) -> bool:
    """Whether an answer to a row's own request doesn't count."""
    return key.startswith(f"{of_row(row, 'probe')}/try/")


def tried(key: str) -> str:
    """Read which exchange took the place of an answer that doesn't count; empty where it is none."""
    before, found, _ = key.partition("/try/")
    return before if found else ""


def next_liveness(key: str, taken: Collection[str]) -> str:
    """Name a sign of life that is asked for after an exchange, beside those that there are."""
    return _numbered(f"{key}/liveness/", taken)


def asked_after(key: str) -> str | None:
    """Read after which exchange a sign of life was asked for; None where it is no sign of life."""
    before, found, _ = key.partition("/liveness/")
    return before if found else None


def row_of(key: str) -> str:
    """Read for which row something was sent."""
    return key.partition("/")[0]


def part_of(key: str) -> str:
    """Read why something was sent for a row: its role, and the number of a retry."""
    _, _, rest = key.partition("/")
    retry = next((one for one in reversed(RETRIES) if f"{rest}/".startswith(f"{one}/")), None)
    return retry or rest.partition("/")[0]


def _numbered(stem: str, taken: Collection[str]) -> str:
    return f"{stem}{1 + sum(key.startswith(stem) for key in taken)}"

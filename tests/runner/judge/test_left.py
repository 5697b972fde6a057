"""What a server says it has not deleted is named, unless nobody made it, or it was deleted another time."""

from __future__ import annotations

import json

import pytest

from aioc_runner.judge.summary.left import left
from aioc_runner.wire.exchange import Exchange

MADE = ("POST", "files", {"id": "file-1"})
KEPT = ("DELETE", "files/file-1", {"id": "file-1", "deleted": False})
GONE = ("DELETE", "files/file-1", {"id": "file-1", "deleted": True})
NOBODYS = ("DELETE", "files/file-0", {"id": "file-0", "deleted": False})
RUNS = {
    "kept": ((MADE, KEPT, KEPT), ["/v1/files/file-1"]),
    "deleted at last": ((MADE, KEPT, GONE), []),
    "deleted": ((MADE, GONE), []),
    "nobody's": ((MADE, NOBODYS, GONE), []),
    "nothing": ((), []),
}


@pytest.mark.parametrize(("asked", "named"), RUNS.values(), ids=RUNS)
def test_what_is_left(asked: tuple[tuple[str, str, object], ...], named: list[str]) -> None:
    """One line names the paths."""
    exchanges = [
        Exchange(
            key=str(at), role="probe", row=None, method=method, url=f"http://h/v1/{path}", status=200,
            body=json.dumps(body).encode(),
        )
        for at, (method, path, body) in enumerate(asked)
    ]  # fmt: skip
    said = list(left(exchanges))

    assert len(said) == bool(named)
    assert all(one in said[0] for one in named)

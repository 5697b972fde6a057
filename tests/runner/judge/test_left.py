"""What a run made and nobody deleted is named, unless nobody made it, or it was deleted another time."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.detect.models import Models
from aioc_runner.judge.context import RunContext
from aioc_runner.judge.summary.left import leftovers
from aioc_runner.wire.exchange import Exchange, Failure, Recording

PACKAGE = load()
FILE = "files/file-1"
RESPONSE = "responses/resp-1"
NO_ROUTE = {"detail": "no such route"}


def sent(method: str, path: str, answer: Any, status: int = 200, **more: Any) -> Exchange:
    """One request and its answer."""
    facts: dict[str, Any] = {"key": f"{method} {path}", "role": "probe", "row": None, **more}
    body = json.dumps(answer).encode() if answer is not None else b""
    return Exchange(method=method, url=f"http://h/v1/{path}", status=status, body=body, **facts)


MADE = sent("POST", "files", {"id": "file-1"}, row="files.create")
KEPT = sent("DELETE", FILE, {"id": "file-1", "deleted": False})
GONE = sent("DELETE", FILE, {"id": "file-1", "deleted": True})
REFUSED = sent("DELETE", FILE, {"error": {"message": "no"}}, 500)
UNFOUND = sent("DELETE", FILE, {"error": {"message": "no such file"}}, 404)
UNROUTED = sent("DELETE", FILE, NO_ROUTE, 404)
UNKNOWN = sent("POST", "aioc-canary", NO_ROUTE, 404, role="canary")
NOBODYS = sent("DELETE", "files/file-0", {"id": "file-0", "deleted": False})
RESPONDED = sent("POST", "responses", {"id": "resp-1", "store": True}, row="responses", role="malformed")
FORGOTTEN = sent("DELETE", RESPONSE, NO_ROUTE, 404)
FAILED = sent("DELETE", RESPONSE, None, 500)
ASSISTANT = sent("POST", "assistants", {"id": "asst_1"}, row="assistants.create", role="malformed")
ANYTHING = sent("POST", "aioc-canary", {"id": "1"}, role="canary")
HIDDEN = sent("POST", "files", None, row="files.create")
SHOWN = sent("GET", RESPONSE, {"id": "resp-1"}, key="read")
BATCH = sent("POST", "batches", {"id": "batch-1"}, row="batches.create")
ENDED = sent("POST", "batches/batch-1/cancel", {"error": {"message": "it has failed"}}, 409)
CANCELLED = sent("POST", "batches/batch-1/cancel", {"id": "batch-1"})
LATE = Failure(kind="timeout", message="nothing came")
LOST = replace(HIDDEN, status=None, failure=LATE)
ASKED_IN_VAIN = replace(RESPONDED, status=None, body=b"", row="responses", failure=LATE)
RUNS = {
    "kept": ((MADE, KEPT, KEPT), ["/v1/files/file-1"]),
    "deleted at last": ((MADE, KEPT, GONE), []),
    "deleted": ((MADE, GONE), []),
    "nobody's": ((MADE, NOBODYS, GONE), []),
    "nothing": ((), []),
    "not asked about": ((MADE,), ["/v1/files/file-1"]),
    "not deleted": ((MADE, REFUSED), ["/v1/files/file-1"]),
    "gone before": ((MADE, UNFOUND, UNKNOWN), []),
    "nothing deletes it": ((MADE, UNROUTED, UNKNOWN), ["/v1/files/file-1"]),
    "perhaps not kept": ((RESPONDED, FORGOTTEN), []),
    "perhaps kept": ((RESPONDED, FAILED), ["/v1/responses/resp-1"]),
    "made by what was to be refused": ((ASSISTANT,), ["POST /v1/assistants"]),
    "a server that says yes to all": ((ASSISTANT, ANYTHING), []),
    "made without an id": ((HIDDEN,), ["POST /v1/files"]),
    "kept, and nothing deletes it": (
        (RESPONDED, SHOWN, FORGOTTEN, UNKNOWN),
        ["deleted: /v1/responses/resp-1."],
    ),
    "cancelled": ((BATCH, CANCELLED), []),
    "many": (
        tuple(sent("POST", "files", {"id": f"file-{n}"}, key=f"f{n}", row="files.create") for n in range(9)),
        [f"/v1/files/file-{n}" for n in range(9)],
    ),
    "not cancelled": ((BATCH, ENDED), ["cancelled: /v1/batches/batch-1."]),
    "made, perhaps, by what got no answer": ((LOST,), ["POST /v1/files"]),
    "not asked to be kept, by what got no answer": ((ASKED_IN_VAIN,), []),
}


@pytest.mark.parametrize(("exchanges", "named"), RUNS.values(), ids=RUNS)
def test_what_is_left(exchanges: tuple[Exchange, ...], named: list[str]) -> None:
    """One line names the paths."""
    recording = Recording(
        tool="0", url="http://h", base="http://h/v1", name=None, profile="full", phases=(), planned=(),
        exchanges=exchanges,
    )  # fmt: skip
    profile = PACKAGE.catalog.profiles["full"]
    said = list(leftovers(RunContext(PACKAGE, recording, profile, Models())))

    assert len(said) == bool(named)
    assert all(one in said[0] for one in named)

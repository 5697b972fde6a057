"""What a run makes on a server: only where that is allowed, and nothing of it stays."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.run import plan, session
from aioc_runner.run.interrupts import interrupts
from aioc_runner.serve.app import app_of
from aioc_runner.serve.responder import Responder
from aioc_runner.serve.run import listening
from aioc_testing.options import options
from aioc_testing.troubled import ruled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from starlette.requests import HTTPConnection
    from starlette.types import Receive, Scope, Send

    from aioc_generated.catalog import Row
    from aioc_runner.report import Report
    from aioc_runner.serve.request import ClientRequest

PACKAGE = load()
WRITING = ("state", "files")
MOMENTS = range(6, 36, 3)
WRITES = plan.writing(PACKAGE.catalog.rows)


@contextmanager
def interrupting(after: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Give what a server calls at each request; it interrupts the run at the one of this number."""
    ends: list[Callable[[], None]] = []
    asked = 0

    @contextmanager
    def telling(end: Callable[[], None]) -> Iterator[None]:
        ends.append(end)
        yield

    def heard() -> None:
        nonlocal asked
        asked += 1
        if asked == after:
            ends[0]()

    monkeypatch.setattr(interrupts, "telling", telling)
    yield heard


def ran(responder: Responder, profile: str, **given: Any) -> Report:
    """Run a profile against a server, and judge it."""
    with listening(app_of(responder)) as url:
        return judge(PACKAGE, session.run(PACKAGE, options(PACKAGE, url, profile, **given)))


@pytest.mark.parametrize("profile", WRITING)
def test_nothing_is_left(profile: str) -> None:
    """What a run has made is deleted when it is over, and each row is PASS."""
    responder = Responder(PACKAGE)

    report = ran(responder, profile, allow_writes=True)

    assert {one.status for one in report.results if one.reason not in ("out-of-profile", "retired")} == {
        "PASS"
    }
    assert responder.store.left == []


@pytest.mark.parametrize("profile", WRITING)
@pytest.mark.parametrize("moment", MOMENTS)
def test_nothing_is_left_after_an_interrupt(
    profile: str, moment: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a run has made is deleted, whenever it is interrupted."""
    with interrupting(moment, monkeypatch) as heard:
        responder = Responder(PACKAGE, heard=lambda _request, _rows: heard())
        report = ran(responder, profile, allow_writes=True)

    assert report.stopped in ("interrupted", None)
    assert responder.store.left == []


@pytest.mark.parametrize("profile", WRITING)
def test_without_leave_routes_are_only_read(profile: str) -> None:
    """A run that may not write asks routes for what nobody made, and tells what is there."""
    asked: list[tuple[str, str]] = []

    def heard(request: ClientRequest, rows: Sequence[Row]) -> None:
        if all(row.id in WRITES for row in rows):
            asked.append((request.method, request.path))

    report = ran(Responder(PACKAGE, heard=heard), profile)

    assert {method for method, _ in asked} == {"GET"}
    assert all("aioc-none" in path for _, path in asked)
    withheld = {one.id: one for one in report.results if one.id in WRITES and one.reason != "out-of-profile"}
    assert {(one.status, one.reason) for one in withheld.values()} == {
        ("SKIP", "writes"),
        ("SKIP", "present"),
    }
    assert all("--allow-writes" in one.detail for one in withheld.values())


def test_what_makes_things_deletes_them() -> None:
    """Each row that makes something says how it is deleted, and needs leave, but for one chat."""
    making = {row.id for row in PACKAGE.catalog.rows if row.cleanup is not None}

    assert making - WRITES == {"chat.completions.store"}


def test_what_is_deleted_was_made() -> None:
    """A route that deletes, or changes what is there, takes its ids from what the run made."""
    rows = [
        row
        for row in PACKAGE.catalog.rows
        if row.method != "GET" and "{" in row.path and row.phases != ("A",)  # those name what nobody has
    ]

    assert {row.id for row in rows} <= WRITES


class Lenient:
    """Takes every POST for what it makes, however bad it is, and knows what it made until that is deleted."""

    def __init__(self) -> None:
        self.things: dict[str, str] = {}
        self.made = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer."""
        request = Request(scope, receive, send)
        collection, _, name = request.url.path.rpartition("/")
        answer = JSONResponse({"object": "list", "data": []})
        if "canary" in request.url.path:
            answer = JSONResponse({"error": {"message": "no such path"}}, 404)
        elif request.method == "POST":
            self.made += 1
            self.things[f"thing-{self.made}"] = request.url.path
            answer = JSONResponse({"id": f"thing-{self.made}", "object": "thing", "store": True}, 201)
        elif request.method == "DELETE":
            known = self.things.get(name) == collection
            answer = JSONResponse({"id": name, "deleted": known}, 200 if known else 404)
            self.things.pop(name if known else "", None)
        await answer(scope, receive, send)


def test_nothing_is_left_on_a_server_that_takes_everything() -> None:
    """What a server makes of requests that it should have refused is deleted, or named."""
    lenient = Lenient()
    with listening(lenient) as url:
        given = options(PACKAGE, url, "full", allow_writes=True)
        report = judge(PACKAGE, session.run(PACKAGE, given))
    deletable = {
        row.path.rpartition("/")[0]
        for row in PACKAGE.catalog.rows
        if row.method == "DELETE" and row.path.endswith("}")
    }

    assert lenient.made > 10
    assert {path for path in lenient.things.values() if path in deletable} == set()
    assert any("POST /v1/assistants" in note or "can't delete" in note for note in report.notes)


def test_a_row_that_its_deletion_judges_is_judged_whoever_else_deletes() -> None:
    """A server without a route to delete stored chats is told so, although another row asked it already."""

    def rule(_: int, request: HTTPConnection) -> Response | None:
        unknown = request.url.path.startswith(("/v1/chat/completions/", "/v1/aioc-canary"))
        return JSONResponse({"error": {"message": "no such path"}}, 404) if unknown else None

    with ruled(PACKAGE, rule) as url:
        writing = options(PACKAGE, url, "state", allow_writes=True)
        there = [one for one in PACKAGE.catalog.rows if one.path.startswith("/v1/chat/completions")]
        chats = tuple(one for one in there if "stor" in one.id or one.id == "chat.completions")
        report = judge(PACKAGE, session.run(PACKAGE, replace(writing, rows=chats)))

    kept = next(one for one in report.results if one.id == "chat.completions.store")
    assert (kept.status, [one.reason for one in kept.findings]) == ("WARN", ["no-route"])


def test_a_route_that_dies_of_an_empty_request_is_there() -> None:
    """How a route takes an empty request is its plain row's matter, not that of rows that weren't asked."""

    def rule(_: int, request: HTTPConnection) -> Response | None:
        empty = request.headers.get("content-length") == "2"
        return PlainTextResponse("Oops", 500) if empty and request.url.path == "/v1/responses" else None

    with ruled(PACKAGE, rule) as url:
        kept = options(PACKAGE, url, "state")
        plain = tuple(one for one in PACKAGE.catalog.rows if one.id == "responses")
        report = judge(PACKAGE, session.run(PACKAGE, replace(kept, rows=(*plain, *kept.rows))))

    making = [one for one in report.results if one.path == "/v1/responses" and one.id in WRITES]
    assert {(one.status, one.reason) for one in making if one.reason != "out-of-profile"} == {
        ("SKIP", "present")
    }

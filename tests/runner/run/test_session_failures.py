"""Runs against servers that die, drop requests, ask for patience, or answer everything alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from aioc_runner.catalog import CatalogPackage, load
from aioc_runner.run import session
from aioc_runner.wire import request
from aioc_testing import hostile
from aioc_testing.troubled import Cut, behaving, probe, relayed, ruled

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection

    from aioc_runner.report import Report, Result
    from aioc_testing.hostile import Behaviour
    from aioc_testing.troubled import Rule
    from aioc_testing.virtual_time import Clock

pytestmark = pytest.mark.usefixtures("clock")

PACKAGE = load()
CHAT = "/v1/chat/completions"
MOST_IN_FLIGHT = 8
"""Those that a dying server had, and those that took their places before it was known."""

GRADED = {"PASS", "WARN", "FAIL"}


def by_id(report: Report) -> dict[str, Result]:
    return {result.id: result for result in report.results}


def reasons(report: Report) -> Counter[str]:
    """Count the rows of the profile by reason or grade."""
    planned = {result.id for result in report.results} & set(PACKAGE.catalog.profiles[report.profile].rows)
    return Counter(result.reason or result.status for result in report.results if result.id in planned)


def error(status: int, message: str = "no", **headers: str) -> Response:
    return JSONResponse(
        {"error": {"message": message, "type": "t", "param": None, "code": None}}, status, headers
    )


@pytest.mark.parametrize("after", range(1, 12))
def test_server_that_dies_half_way(after: int) -> None:
    """What was answered in time is graded; every other row is SKIP server-died, and none FAILs."""
    with relayed(PACKAGE, lambda number, _: Cut(dies=True) if number > after else None) as url:
        report = probe(PACKAGE, url)

    assert report.stopped == "server-died"
    assert "FAIL" not in {result.status for result in report.results}
    assert reasons(report)["server-died"] > 0
    assert report.requests <= after + MOST_IN_FLIGHT
    assert report.sent.liveness == 0
    assert sum(result.status in GRADED for result in report.results) <= after


def test_server_killed_while_it_streams() -> None:
    """A stream that breaks because the server died says nothing about streaming."""

    def fate(_: int, request: bytes) -> Cut | None:
        return Cut(after=400, dies=True) if b'"stream":true' in request else None

    with relayed(PACKAGE, fate) as url:
        report = probe(PACKAGE, url, concurrency=1)

    rows = by_id(report)
    assert rows["chat.completions"].status == "PASS"
    assert rows["chat.completions.stream"].reason == "server-died"
    assert reasons(report)["FAIL"] == 0


def test_stream_that_breaks_alone() -> None:
    """A server that lives on is held to the stream it broke off."""

    def fate(_: int, request: bytes) -> Cut | None:
        return Cut(after=400) if b'"stream":true' in request else None

    with relayed(PACKAGE, fate) as url:
        report = probe(PACKAGE, url)

    broken = by_id(report)["chat.completions.stream"]
    assert (report.stopped, broken.status) == (None, "FAIL")
    assert "truncated" in {finding.kind for finding in broken.findings}
    assert by_id(report)["chat.completions"].status == "PASS"


@pytest.mark.parametrize("concurrency", [1, 8])
def test_server_that_drops_some_requests(concurrency: int) -> None:
    """Dropped requests are findings of their rows; all others are graded as ever."""

    def fate(_: int, request: bytes) -> Cut | None:
        return Cut() if b"/embeddings " in request.partition(b"\r\n")[0] else None

    with relayed(PACKAGE, fate) as url:
        report = probe(PACKAGE, url, concurrency=concurrency)

    dropped = {result.id: result for result in report.results if result.path == "/v1/embeddings"}
    assert {finding.kind for result in dropped.values() for finding in result.findings} == {"no-response"}
    assert {result.id for result in report.results if result.status == "FAIL"} == set(dropped)
    assert report.stopped is None


def test_server_that_hangs_up_on_the_model_list() -> None:
    """A server whose model list alone is broken is there: the row FAILs, the others are asked."""

    def fate(_: int, request: bytes) -> Cut | None:
        return Cut() if request.startswith(b"GET /v1/models ") else None

    with relayed(PACKAGE, fate) as url:
        report = probe(PACKAGE, url, models={"any": "gpt-5.4"})

    rows = by_id(report)
    assert [finding.kind for finding in rows["models.list"].findings] == ["no-response"]
    assert rows["chat.completions"].status == "PASS"


@pytest.mark.parametrize(
    ("behaviour", "said"),
    [
        (hostile.hangs_up, "disconnected"),
        (hostile.resets, "closed the connection"),
        (hostile.no_http, "illegal status line"),
        (hostile.never_answers, "within 0.3 s"),
    ],
)
def test_server_that_answers_nothing(behaviour: Behaviour, said: str) -> None:
    """No answer at all is one error, not a report."""
    with behaving(behaviour) as url, pytest.raises(session.Unreachable, match=said):
        probe(PACKAGE, url, timeout=0.3)


def refusing(status: int, times: int, **headers: str) -> Rule:
    """Refuse each path's first requests."""
    seen: Counter[str] = Counter()

    def rule(_: int, request: HTTPConnection) -> Response | None:
        seen[request.url.path] += 1
        return error(status, **headers) if seen[request.url.path] <= times else None

    return rule


DATED = {"date": "Sat, 21 Nov 2026 12:00:00 GMT", "retry-after": "Sat, 21 Nov 2026 12:00:07 GMT"}


@pytest.mark.parametrize(
    ("rule", "waited"),
    [
        (refusing(429, 1, **{"retry-after": "0"}), 0),
        (refusing(429, 1, **{"retry-after": "1"}), 1),
        (refusing(429, 1, **DATED), 7),
        (refusing(429, 1), 0.5),
        (refusing(503, 3), 0.5 + 1 + 2),
        (refusing(503, 1, **{"retry-after": "3"}), 3),
    ],
)
def test_server_that_asks_for_patience(rule: Rule, waited: float, clock: Clock) -> None:
    """A server that is busy at first passes, once it was waited for as long as it asked."""
    with ruled(PACKAGE, rule) as url:
        report = probe(PACKAGE, url, profile="basics", wait=1000)
        took = clock.now

    assert reasons(report) == {"PASS": 4}
    assert took >= waited
    assert report.sent.retries > 0


def always(status: int, path: str = "", **headers: str) -> Rule:
    """Refuse every request, or those to one path."""
    return lambda _, request: error(status, **headers) if path in request.url.path else None


@pytest.mark.parametrize("retry_after", ["", "0", "1", "20", "3600"])
def test_endless_429(retry_after: str, clock: Clock) -> None:
    """A server that never lets us in costs the patience that was granted, and few requests."""
    rule = always(429, **({"retry-after": retry_after} if retry_after else {}))
    with ruled(PACKAGE, rule) as url:
        report = probe(PACKAGE, url, wait=30)
        took = clock.now

    assert set(reasons(report)) == {"rate-limited"}
    assert took <= 30
    assert report.sent.retries <= 130


def test_429_on_some() -> None:
    """A limit on one endpoint is that row's."""
    with ruled(PACKAGE, always(429, "/embeddings", **{"retry-after": "1"})) as url:
        report = probe(PACKAGE, url, wait=5)

    limited = {result.id for result in report.results if result.path == "/v1/embeddings"}
    assert {result.id for result in report.results if result.reason == "rate-limited"} == limited
    assert report.sent.retries < 10 * len(limited)


def test_endless_503(clock: Clock) -> None:
    """A server that never finishes loading shows nothing of any row."""
    with ruled(PACKAGE, always(503)) as url:
        report = probe(PACKAGE, url, wait=30)
        took = clock.now

    assert set(reasons(report)) == {"server-died"}
    assert (by_id(report)["chat.completions"].detail or "").startswith("503, the same as for a path")
    assert took <= 30
    # The first request is asked again sixteen times; then there is patience for one pause, of all others.
    assert report.sent.retries <= 16 + report.sent.rows + report.sent.canaries


def test_401_on_everything() -> None:
    """Behind a wall nothing can be graded."""
    with ruled(PACKAGE, always(401)) as url:
        report = probe(PACKAGE, url)

    assert set(reasons(report)) == {"auth"}


def test_401_on_some() -> None:
    """A wall before one endpoint is that row's."""
    with ruled(PACKAGE, always(401, "/embeddings")) as url:
        report = probe(PACKAGE, url)

    assert by_id(report)["embeddings"].reason == "auth"
    assert by_id(report)["chat.completions"].status == "PASS"


@pytest.mark.parametrize(
    "answer",
    [
        lambda: HTMLResponse("<!doctype html><title>Chat</title>"),
        lambda: JSONResponse({}),
        lambda: JSONResponse({"status": "ok"}),
        lambda: JSONResponse({"object": "list", "data": []}),
        lambda: Response("OK", media_type="text/plain"),
        lambda: Response(b""),
        lambda: Response(status_code=204),
        lambda: RedirectResponse("https://example.com/login"),
    ],
)
def test_catch_all(answer: Any) -> None:
    """A server that says the same on every path passes no row."""
    with ruled(PACKAGE, lambda *_: answer()) as url:
        report = probe(PACKAGE, url, models={"any": "m"})

    rows = by_id(report)
    assert "PASS" not in {result.status for result in report.results}
    assert rows["chat.completions"].status == "FAIL"
    assert rows["moderations"].reason in ("absent", "not-offered")


def test_404_about_the_model() -> None:
    """A 404 that names the model is no absent route, also where unknown paths get the same status."""

    def rule(_: int, request: HTTPConnection) -> Response | None:
        return error(404, "The model `gone` does not exist") if request.url.path == CHAT else None

    with ruled(PACKAGE, rule) as url:
        report = probe(PACKAGE, url)

    (finding,) = [one for one in by_id(report)["chat.completions"].findings if one.severity == "fail"]
    assert finding.kind == "status"
    assert "gone" in finding.message


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirect(status: int) -> None:
    """A redirect is a finding; it is not followed, and no key goes to another host."""
    seen: list[HTTPConnection] = []

    def elsewhere(_: int, request: HTTPConnection) -> Response:
        seen.append(request)
        return JSONResponse({})

    with ruled(PACKAGE, elsewhere) as other:
        rule: Rule = lambda _, request: (  # noqa: E731 -- reads best where `other` is known
            RedirectResponse(f"{other}{CHAT}", status) if request.url.path == CHAT else None
        )
        with ruled(PACKAGE, rule) as url:
            report = probe(PACKAGE, url)

    row = by_id(report)["chat.completions"]
    assert [finding.kind for finding in row.findings] == ["redirect"]
    assert row.status == "FAIL"
    assert seen == []


def bounded() -> CatalogPackage:
    limits = PACKAGE.catalog.limits
    limits = replace(limits, body_bytes=200_000, event_bytes=50_000, events=500, header_bytes=4096)
    return replace(PACKAGE, catalog=replace(PACKAGE.catalog, limits=limits))


async def deep_json(_: bytes, writer: Any) -> None:
    body = b'{"data":' + b"[" * 50_000 + b"]" * 50_000 + b"}"
    await hostile.says(writer, hostile.answer(body, "Content-Type: application/json"))


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "behaviour",
    [
        hostile.endless_body,
        hostile.endless_events,
        hostile.endless_event,
        hostile.endless_comments,
        hostile.gzip_bomb,
        hostile.lies_about_gzip,
        hostile.large_headers,
        hostile.bad_chunks,
        hostile.closes_mid_body,
        hostile.closes_mid_stream,
        hostile.one_byte_a_moment,
        deep_json,
    ],
    ids=lambda behaviour: behaviour.__name__,
)
def test_hostile_on_every_path(behaviour: Behaviour) -> None:
    """Whatever comes back is bounded, crashes nothing, and passes nothing."""
    # Where every answer has to run into the timeout, a few rows show as much as all.
    slow = behaviour is hostile.one_byte_a_moment
    profile, timeout = ("basics", 0.3) if slow else ("chat", 60.0)
    with behaving(behaviour) as url:
        report = probe(bounded(), url, profile=profile, timeout=timeout, models={"any": "m"})

    found = reasons(report)
    assert not {"PASS", "crashed"} & set(found)
    assert report.stopped is None


def test_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """A crash while a row is asked is that row's SKIP; all others are graded."""
    real = request.build

    def build(request: Any, **given: Any) -> Any:
        if given["path"] == "/v1/embeddings":
            raise RuntimeError("boom")
        return real(request, **given)

    monkeypatch.setattr(request, "build", build)
    with ruled(PACKAGE, lambda *_: None) as url:
        report = probe(PACKAGE, url)

    row = by_id(report)["embeddings"]
    assert (row.status, row.reason, row.detail) == ("SKIP", "crashed", "RuntimeError: boom")
    assert set(reasons(report)) == {"PASS", "crashed"}

"""Where unknown paths are answered as known ones may be, nobody is told that a route is absent."""

from __future__ import annotations

from typing import Any

import pytest

from aioc_runner.judge import judge
from aioc_testing.judging import BASE, CHAT, ERROR, MALFORMED, ROWS, answer, package, recorded, row

URL = f"{BASE}/v1/jobs/job_nobody"
HTML = (("content-type", "text/html"),)
TEXT = (("content-type", "text/plain"),)
PAGE = (200, b"<!doctype html><title>App</title>", HTML)
PLAIN = (404, b"404 page not found\n", TEXT)
NO_JOB = (404, {"error": {"message": "No job found with id 'job_nobody'.", "type": "x"}})
OOPS = (500, {"error": {"message": "internal error", "type": "server_error"}})
UNEXPECTED = {"error": "Unexpected endpoint or method. (GET {}). Returning 200 anyway"}
NO_METHOD = (405, {"detail": "Method Not Allowed"})
NO_KEY = (401, {"error": {"message": "no key", "type": "invalid_request_error"}})
EMPTY: tuple[Any, ...] = (200, b"", ())
NAMED = row("jobs", "/v1/jobs/{id}", "GET", kind="ext", phases=("A",))
PACKAGE = package(rows=tuple(NAMED if one.id == "jobs" else one for one in ROWS))

CASES: dict[str, tuple[tuple[Any, ...], tuple[Any, ...], bool, str]] = {
    "404 of an object, unknown paths get 200 with an error": (
        NO_JOB,
        (200, UNEXPECTED),
        True,
        "inconclusive",
    ),
    "404 of an object, unknown paths get a page": (NO_JOB, PAGE, True, "inconclusive"),
    "404 of an object, unknown paths get 405": (NO_JOB, NO_METHOD, True, "inconclusive"),
    "404 of an object, unknown paths get 401": (NO_JOB, NO_KEY, True, "inconclusive"),
    "404 of an object, unknown paths get 500": (NO_JOB, OOPS, True, "inconclusive"),
    "404 in a router's words, unknown paths get 200": (PLAIN, (200, UNEXPECTED), True, "absent"),
    "404 of an object, unknown paths get 404": (NO_JOB, PLAIN, True, "present"),
    "404 on everything": (NO_JOB, NO_JOB, True, "absent"),
    "405, unknown paths get 200": (NO_METHOD, PAGE, True, "absent"),
    "the same 200 with an error": ((200, {"error": "no"}), (200, {"error": "no"}), True, "inconclusive"),
    "the same 200 that names the path": (
        (200, {"error": "Unexpected endpoint. (GET /v1/jobs/job_nobody)"}),
        (200, {"error": "Unexpected endpoint. (GET /v1/aioc-canary)"}),
        True,
        "absent",
    ),
    "the same page, lists are lists": (PAGE, PAGE, True, "absent"),
    "the same page for all": (PAGE, PAGE, False, "inconclusive"),
    "nothing for all": (EMPTY, EMPTY, False, "inconclusive"),
    "the same 405, lists are lists": (NO_METHOD, NO_METHOD, True, "absent"),
    "the same 405 for all": (NO_METHOD, NO_METHOD, False, "inconclusive"),
    "the same 401": (NO_KEY, NO_KEY, True, "auth"),
    "the same 400": ((400, ERROR), (400, ERROR), True, "inconclusive"),
    "the same 500": (OOPS, OOPS, True, "inconclusive"),
    "200, unknown paths get a page": ((200, {"id": "job_1"}), PAGE, True, "present"),
    "200, unknown paths get 500": ((200, {"id": "job_1"}), OOPS, True, "present"),
}


@pytest.mark.parametrize("name", CASES)
def test_existence(name: str) -> None:
    """Only what an unknown path alone gets shows that a route is absent."""
    got, unknown, listed, reason = CASES[name]
    others = () if listed else (answer("contact", *unknown), answer("models.retrieve/probe", *unknown))
    exchanges = (answer("jobs/probe", *got, url=URL), answer("canary/GET", *unknown), *others)

    report = judge(PACKAGE, recorded(*exchanges, planned=("models.list", "jobs")))

    jobs = next(one for one in report.results if one.id == "jobs")
    assert (jobs.status, jobs.reason) == ("SKIP", reason), jobs.detail
    if reason == "inconclusive":
        assert "a path that can't exist gets " in jobs.detail
        assert jobs.detail.endswith("(404 for unknown paths would distinguish them)")


RELAYED: dict[str, tuple[Any, str, str | None]] = {
    "of the path": ('{"error": {"message": "File Not Found", "code": 404}}', "SKIP", "not-offered"),
    "of an adapter": ('{"error": {"message": "The adapter was not found"}}', "FAIL", None),
}


@pytest.mark.parametrize("name", RELAYED)
def test_a_gateway_without_an_upstream(name: str) -> None:
    """A gateway refuses by itself what is malformed; that its upstream has no path it relays."""
    body, status, reason = RELAYED[name]
    asked = row("optional", "/v1/optional", kind="optional", malformed=MALFORMED)
    exchanges = (
        answer("optional/malformed", 400, ERROR),
        answer("optional/probe", 404, {"error": {"message": f"NotFoundError: OpenAIException - {body}"}}),
        answer("canary/POST", 404, {"detail": "Not Found"}),
    )
    everything = package(rows=tuple(asked if one.id == asked.id else one for one in ROWS))

    report = judge(everything, recorded(*exchanges, planned=("models.list", asked.id)))

    judged = next(one for one in report.results if one.id == asked.id)
    assert (judged.status, judged.reason) == (status, reason), judged.detail


def test_an_upstream_that_answers_others() -> None:
    """What the route gives another row shows that it is there, whatever words are relayed for this one."""
    asked = row("optional", "/v1/chat/completions", kind="optional", malformed=MALFORMED, variant="other")
    relayed = 'NotFoundError: OpenAIException - {"error": {"message": "File Not Found"}}'
    exchanges = (
        answer("optional/malformed", 400, ERROR),
        answer("optional/probe", 404, {"error": {"message": relayed}}),
        answer("chat/probe", 200, CHAT),
        answer("canary/POST", 404, {"detail": "Not Found"}),
    )
    everything = package(rows=tuple(asked if one.id == asked.id else one for one in ROWS))

    report = judge(everything, recorded(*exchanges, planned=("models.list", "chat", asked.id)))

    assert next(one for one in report.results if one.id == asked.id).status == "FAIL"

"""The table of grades: what is absent, refused, wrong or unmeasured, by kind and profile."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from aioc_generated.catalog import Poll
from aioc_runner.judge import judge
from aioc_runner.wire.unsent import Unsent
from aioc_testing.judging import (
    CHAT,
    ERROR,
    JSON,
    MESSAGE,
    MODELS,
    NOT_FOUND,
    SOUND,
    answer,
    broken,
    judged,
    package,
    recorded,
    result,
    said,
)
from aioc_testing.judging import (
    ROWS as ALL_ROWS,
)

BY_ID = {row.id: row for row in ALL_ROWS}
HTML = (("content-type", "text/html"),)
LATER = {"error": {"message": "not yet", "type": "server_error"}}
ROW = {"core": "chat", "optional": "optional", "ext": "realtime", "ours": "ours"}

BY_KIND: dict[str, tuple[tuple[Any, ...], dict[str, tuple[str, str | None]]]] = {
    "absent": (
        (404, NOT_FOUND),
        {
            "core": ("FAIL", None),
            "optional": ("SKIP", "not-offered"),
            "ext": ("SKIP", "absent"),
            "ours": ("SKIP", "out-of-profile"),
            "ours under ht": ("FAIL", None),
        },
    ),
    "501": (
        (501, LATER),
        {
            "core": ("WARN", None),
            "optional": ("SKIP", "not-offered"),
            "ext": ("SKIP", "not-offered"),
            "ours": ("SKIP", "out-of-profile"),
            "ours under ht": ("WARN", None),
        },
    ),
    "wrong": (
        (418, LATER),
        dict.fromkeys(("core", "optional", "ext", "ours", "ours under ht"), ("FAIL", None)),
    ),
    "503": (
        (503, LATER),
        dict.fromkeys(("core", "optional", "ext", "ours", "ours under ht"), ("WARN", None)),
    ),
    "500": (
        (500, LATER),
        dict.fromkeys(("core", "optional", "ext", "ours", "ours under ht"), ("FAIL", None)),
    ),
    "401": ((401, LATER), dict.fromkeys(("core", "optional", "ext", "ours"), ("SKIP", "auth"))),
    "429": ((429, LATER), dict.fromkeys(("core", "optional", "ext", "ours"), ("SKIP", "rate-limited"))),
}


@pytest.mark.parametrize(
    ("what", "kind"), [(what, kind) for what, (_, grades) in BY_KIND.items() for kind in grades]
)
def test_by_kind(what: str, kind: str) -> None:
    """What an answer means depends on the row's kind and the profile alone."""
    how, grades = BY_KIND[what]
    row_id = ROW[kind.split(maxsplit=1)[0]]
    profile = "ht" if kind.endswith("ht") else "openai"

    graded = result(row_id, answer(f"{row_id}/probe", *how), profile=profile)

    assert (graded.status, graded.reason) == grades[kind]


def chat(**message: Any) -> dict[str, Any]:
    choice = {"index": 0, "message": {**MESSAGE, **message}, "finish_reason": "stop"}
    return {**CHAT, "choices": [choice]}


CALLED = chat(content=None, tool_calls=[{"function": {"name": "f", "arguments": "{}"}}])
CUT: dict[str, Any] = {**CHAT, "choices": [{"index": 0, "message": MESSAGE, "finish_reason": "length"}]}
NO_USAGE = {key: value for key, value in CHAT.items() if key != "usage"}
NO_EMBEDDER = answer("embeddings/malformed", 400, ERROR)

ROWS: dict[str, tuple[str, list[Any], str, str | None]] = {
    "good": ("chat", [], "PASS", None),
    "extras are no fault": ("chat", [answer("chat/probe", 200, {**CHAT, "timings": 1})], "PASS", None),
    "a tolerated fault": ("chat", [answer("chat/probe", 200, NO_USAGE)], "WARN", None),
    "a fault beside a tolerated one": (
        "chat",
        [answer("chat/probe", 200, {**NO_USAGE, "id": 1})],
        "FAIL",
        None,
    ),
    "a failed check": ("chat", [answer("chat/probe", 200, chat(content=""))], "FAIL", None),
    "another content type": ("chat", [answer("chat/probe", 200, CHAT, HTML)], "FAIL", None),
    "another success": ("chat", [answer("chat/probe", 201, CHAT)], "PASS", None),
    "success without a body": ("chat", [answer("chat/probe", 204, b"", ())], "FAIL", None),
    "no JSON": ("chat", [answer("chat/probe", 200, b"<html>")], "FAIL", None),
    "an empty body": ("chat", [answer("chat/probe", 200, b"")], "FAIL", None),
    "an error with 200": ("chat", [answer("chat/probe", 200, ERROR)], "FAIL", None),
    "too deep": ("chat", [answer("chat/probe", 200, b"[" * 100_000)], "FAIL", None),
    "larger than we read": ("chat", [answer("chat/probe", 200, b'{"a', truncated=True)], "FAIL", None),
    "broken off": ("chat", [answer("chat/probe", 200, b'{"a', failure=broken())], "FAIL", None),
    "no answer": ("chat", [answer("chat/probe", None, failure=broken("timeout"))], "FAIL", None),
    "a redirect": ("chat", [answer("chat/probe", 308, b"", (("location", "/x"),))], "FAIL", None),
    "a refusal": ("chat", [answer("chat/probe", 400, ERROR)], "FAIL", None),
    "a refusal that is nobody's fault": ("chat", [answer("chat/probe", 409, ERROR)], "SKIP", "inconclusive"),
    "404 though the route exists": (
        "chat",
        [answer("chat/probe", 404, NOT_FOUND)],
        "FAIL",
        None,
    ),
    "a foreign envelope": ("chat", [answer("chat/malformed", 400, {"detail": "no"})], "WARN", None),
    "a malformed request taken": ("chat", [answer("chat/malformed", 200, CHAT)], "FAIL", None),
    "a malformed request crashes it": ("chat", [answer("chat/malformed", 500, ERROR)], "FAIL", None),
    "a malformed request unanswered": (
        "chat",
        [answer("chat/malformed", None, failure=broken())],
        "FAIL",
        None,
    ),
    "a malformed request before a wall": ("chat", [answer("chat/malformed", 401, ERROR)], "PASS", None),
    "absence that is tolerated": (
        "models.retrieve",
        [answer("models.retrieve/probe", 404, NOT_FOUND)],
        "WARN",
        None,
    ),
    "existence alone": ("jobs", [answer("jobs/probe", 200, b"anything")], "SKIP", "present"),
    "existence alone, refused": ("jobs", [answer("jobs/probe", 400, ERROR)], "SKIP", "present"),
    "existence alone, with a fault": ("jobs", [answer("jobs/probe", 500, ERROR)], "SKIP", "present"),
    "existence alone, behind a wall": ("jobs", [answer("jobs/probe", 401, ERROR)], "SKIP", "present"),
    "existence alone, behind a wall around all": (
        "jobs",
        [answer("jobs/probe", 401, ERROR), answer("canary/GET", 401, ERROR)],
        "SKIP",
        "auth",
    ),
    "existence alone, of nothing": ("jobs", [answer("jobs/probe", 501, LATER)], "SKIP", "not-offered"),
    "existence alone, elsewhere": (
        "jobs",
        [answer("jobs/probe", 307, b"", (("location", "/x"),))],
        "SKIP",
        "inconclusive",
    ),
    "existence alone, no answer": (
        "jobs",
        [answer("jobs/probe", None, failure=broken("timeout"))],
        "SKIP",
        "inconclusive",
    ),
    "existence alone, absent": ("jobs", [answer("jobs/probe", 404, NOT_FOUND)], "SKIP", "absent"),
    "no model of its kind": ("embeddings", [NO_EMBEDDER], "SKIP", "no-model"),
    "no model and no route": ("embeddings", [answer("embeddings/malformed", 404, NOT_FOUND)], "FAIL", None),
    "no model and a wall": ("embeddings", [answer("embeddings/malformed", 401, ERROR)], "SKIP", "auth"),
    "no model and nothing asked": ("embeddings", [], "SKIP", "no-model"),
    "behaviour seen": ("chat.tool", [answer("chat.tool/probe", 200, CALLED)], "PASS", None),
    "behaviour missing": ("chat.tool", [answer("chat.tool/probe", 200, CHAT)], "FAIL", None),
    "behaviour cut off": ("chat.tool", [answer("chat.tool/probe", 200, CUT)], "SKIP", "inconclusive"),
    "cut off and wrong": ("chat.tool", [answer("chat.tool/probe", 200, {**CUT, "id": 1})], "FAIL", None),
    "another form is taken": (
        "chat.tool",
        [answer("chat.tool/probe", 400, ERROR), answer("chat.tool/fallback", 200, CALLED)],
        "WARN",
        None,
    ),
    "no form is taken": (
        "chat.tool",
        [answer("chat.tool/probe", 400, ERROR), answer("chat.tool/fallback", 400, ERROR)],
        "FAIL",
        None,
    ),
    "a member renamed": (
        "chat",
        [answer("chat/probe", 400, ERROR), answer("chat/retry", 200, CHAT)],
        "PASS",
        None,
    ),
    "a sound": ("speech", [], "PASS", None),
    "a sound labelled otherwise": (
        "speech",
        [answer("speech/probe", 200, SOUND, HTML)],
        "FAIL",
        None,
    ),
    "a sound that only begins": (
        "speech",
        [answer("speech/probe", 200, b"ID3\x04", (("content-type", "audio/mpeg"),))],
        "FAIL",
        None,
    ),
    "a sound that is a tag alone": (
        "speech",
        [answer("speech/probe", 200, b"ID3\x04" + bytes(20), (("content-type", "audio/mpeg"),))],
        "FAIL",
        None,
    ),
    "another sound": ("speech", [answer("speech/probe", 200, b"RIFF\0\0\0\0WAVE")], "FAIL", None),
    "JSON for a sound": ("speech", [answer("speech/probe", 200, ERROR, JSON)], "FAIL", None),
    "silence": ("speech", [answer("speech/probe", 200, b"")], "FAIL", None),
    "a greeting": (
        "realtime",
        [answer("realtime/probe", 101, b"", (), frames=said({"type": "session.created"}))],
        "PASS",
        None,
    ),
    "another greeting": (
        "realtime",
        [answer("realtime/probe", 101, b"", (), frames=said({"type": "hello"}))],
        "FAIL",
        None,
    ),
    "no greeting": ("realtime", [answer("realtime/probe", 101, b"", ())], "FAIL", None),
    "no upgrade": ("realtime", [answer("realtime/probe", 403, b"", ())], "SKIP", "absent"),
}


@pytest.mark.parametrize("name", ROWS)
def test_rows(name: str) -> None:
    """A row's grade is the worst of what was found, or the reason why there is none."""
    row_id, exchanges, status, reason = ROWS[name]

    graded = result(row_id, *exchanges)

    assert (graded.status, graded.reason) == (status, reason), graded.detail


UNSENT: dict[str, tuple[dict[str, Any], str]] = {
    "server died": ({"stopped": "server-died"}, "server-died"),
    "interrupted": ({"stopped": "interrupted"}, "interrupted"),
    "a wall at once": ({"stopped": "auth"}, "auth"),
    "said by the session": ({"unsent": {"optional": Unsent("prerequisite")}}, "prerequisite"),
    "said with a detail": ({"unsent": {"optional": Unsent("no-model", "none fits")}}, "no-model"),
    "our fault": ({"crashes": {"optional": "KeyError: 'x'"}}, "crashed"),
    "nobody knows": ({}, "inconclusive"),
}


@pytest.mark.parametrize("name", UNSENT)
def test_unsent(name: str) -> None:
    """What wasn't measured is SKIP with its reason, never PASS."""
    facts, reason = UNSENT[name]

    graded = result("optional", **facts)

    assert (graded.status, graded.reason) == ("SKIP", reason)


@pytest.mark.parametrize(
    ("listing", "words"),
    [
        (
            answer("contact", 200, {"object": "list", "data": []}),
            "the server lists no model of kind embedding",
        ),
        (
            answer("contact", 404, NOT_FOUND),
            "no model of kind embedding is known: GET /v1/models isn't a list (404",
        ),
        (answer("contact", 500, LATER), "no model of kind embedding is known: GET /v1/models isn't a list ("),
    ],
)
def test_why_no_model_is_known(listing: Any, words: str) -> None:
    """A server without a list of models doesn't list none."""
    graded = result("embeddings", listing, NO_EMBEDDER)

    assert graded.reason == "no-model"
    assert graded.detail.startswith(f"the route exists; {words}")


@pytest.mark.parametrize(
    ("half", "facts", "reason"),
    [
        ("chat/probe", {}, "server-died"),
        ("embeddings/malformed", {}, "no-model"),
        ("embeddings/malformed", {"unsent": {"embeddings": Unsent("writes")}}, "writes"),
    ],
)
def test_a_row_that_a_dead_server_left_half_done(half: str, facts: dict[str, Any], reason: str) -> None:
    """A request that broke off because the server died is no fault of the row's, whatever it was sent for."""
    row = half.partition("/")[0]

    graded = result(row, answer(half, None, failure=broken()), stopped="server-died", **facts)

    assert (graded.status, graded.reason) == ("SKIP", reason)


def test_a_server_that_dies_when_asked_again() -> None:
    """The first answer is whole and can be judged; the second, which broke off, is no fault."""
    again = answer("chat/repeat", None, failure=broken())

    died = result("chat", again, stopped="server-died", unsent={"chat": Unsent("server-died")})
    reset = result("chat", again)

    assert (died.status, died.reason) == ("SKIP", "server-died")
    assert reset.status == "FAIL"


def test_only_existence_is_asked_for() -> None:
    """Under phase A a refusal of a malformed request shows that the route exists."""
    graded = result("embeddings", answer("embeddings/malformed", 400, ERROR), phases=("A",))

    assert (graded.status, graded.detail) == ("PASS", "exists")


def test_a_catch_all_is_never_a_pass() -> None:
    """A server that answers every path alike has none of them."""
    everything = {"ok": True}
    same = [answer(f"canary/{method}", 200, everything) for method in ("GET", "POST")]
    same += [
        answer(key, 200, everything) for key in ("contact", "chat/probe", "chat/malformed", "optional/probe")
    ]

    report = judged(*same, planned=("models.list", "chat", "optional"))

    assert {
        one.id: one.status for one in report.results if one.id in ("models.list", "chat", "optional")
    } == {
        "models.list": "FAIL",
        "chat": "FAIL",
        "optional": "SKIP",
    }


def test_models_list_is_judged_from_the_contact() -> None:
    """The run's first request doubles as the probe of /v1/models."""
    graded = result("models.list", answer("contact", 200, {**MODELS, "object": "lists"}))

    assert (graded.status, [one.at for one in graded.findings]) == ("FAIL", ["$.object"])


def test_a_model_chosen_by_the_user() -> None:
    """A model that isn't listed, but chosen, is judged like any other."""
    graded = result("embeddings", answer("embeddings/probe", 400, ERROR), models={"embedding": "mine"})

    assert graded.status == "FAIL"


def test_a_documented_absence_is_a_note() -> None:
    """The finding of a row that needn't be there is no fault."""
    graded = result("optional", answer("optional/probe", 404, NOT_FOUND))

    assert [(one.kind, one.severity) for one in graded.findings] == [("absent", "note")]


def test_a_job_is_judged_by_its_last_answer() -> None:
    """The last poll of a job takes the place of the first answer."""
    polled = replace(BY_ID["models.retrieve"], poll=Poll(pointer="/n", until=("1",), times=2))
    exchanges = [
        answer("models.retrieve/probe", 200, {"n": "queued"}),
        answer("models.retrieve/poll/1", 200, {"n": 1}),
    ]

    report = judge(
        package(rows=(BY_ID["models.list"], polled)), recorded(*exchanges, planned=("models.retrieve",))
    )

    assert report.results[0].status == "PASS"


def test_a_fault_of_ours_stays_with_its_row() -> None:
    """A row whose judging crashes is SKIP crashed, and the rest is graded."""
    unknown = replace(BY_ID["chat"], checks=("no-such-check",))

    report = judge(package(rows=(BY_ID["models.list"], unknown)), recorded(planned=("models.list", "chat")))

    assert [(one.status, one.reason) for one in report.results] == [("PASS", None), ("SKIP", "crashed")]

"""A report says what it covers, in the catalog's order, and the same for the same bytes."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from aioc_runner.judge import judge
from aioc_runner.judge.recording import JudgeError
from aioc_runner.render import summing_up
from aioc_testing.judging import (
    BASE,
    CHAT,
    ERROR,
    GOOD,
    MODELS,
    NOT_FOUND,
    ROWS,
    SOURCE,
    answer,
    judged,
    package,
    recorded,
    result,
)

EVERYTHING = tuple(row.id for row in ROWS if row.id not in ("ours", "old"))
NO_USAGE = {key: value for key, value in CHAT.items() if key != "usage"}


def test_same_bytes_same_report() -> None:
    """The order in which exchanges came changes nothing."""
    recording = recorded(answer("optional/probe", 404, NOT_FOUND))
    shuffled = list(recording.exchanges)
    random.Random(7).shuffle(shuffled)  # noqa: S311 -- an order, not a secret

    again = judge(package(), replace(recording, exchanges=tuple(shuffled), planned=recording.planned[::-1]))

    assert again == judge(package(), recording)


def test_rows_in_the_order_of_the_catalog() -> None:
    """Results come in the catalog's order."""
    order = [row.id for row in ROWS]
    ids = [one.id for one in judged().results]

    assert ids == sorted(ids, key=order.index)


def test_what_the_profile_leaves_out() -> None:
    """A whole run lists retired and own rows as SKIP; a run of chosen rows doesn't."""
    whole = {one.id: one.reason for one in judged(planned=EVERYTHING).results}
    chosen = [one.id for one in judged(planned=("chat",)).results]

    assert (whole["old"], whole["ours"], chosen) == ("retired", "out-of-profile", ["chat"])


def test_headline() -> None:
    """The first line says what works, what is broken, what isn't offered, and what deviates."""
    report = judged(
        answer("chat/probe", 200, NO_USAGE),
        answer("speech/probe", 200, b""),
        answer("optional/probe", 404, NOT_FOUND),
        planned=("models.list", "chat", "chat.stream", "speech", "optional"),
    )

    assert report.headline == (
        "chat and streaming work; audio speech is broken; optional not offered; 1 deviation"
    )


def test_headline_of_nothing() -> None:
    """Where nothing could be graded the first line says why."""
    report = judged(answer("optional/probe", 401, ERROR), planned=("optional",))

    said = "the server needs a key, or another one (AIOC_API_KEY, --api-key-file)"
    assert report.headline == f"nothing could be graded: {said}"


def test_headline_of_a_wall() -> None:
    """Where some of the answers are behind a key, the first line begins with it."""
    report = judged(answer("chat.stream/probe", 401, ERROR), planned=("models.list", "chat", "chat.stream"))

    words = "in part, the server needs a key, or another one (AIOC_API_KEY, --api-key-file)"
    assert report.headline == f"{words}; chat works; streaming not shown"


def test_a_broken_refusal_breaks_errors_alone() -> None:
    """What isn't there refuses nothing badly; what is there, and meets a wrong request with a 500, does."""
    gone = judged(answer("speech/malformed", 404, NOT_FOUND), planned=("models.list", "speech"))
    bad = judged(answer("chat/malformed", 500, b"oops"), planned=("models.list", "chat"))

    assert "errors" not in gone.capabilities
    assert (bad.capabilities["errors"], bad.capabilities["chat"]) == ("broken", "deviating")


def test_headline_of_what_nobody_saw() -> None:
    """A capability that a reader looks for first and that wasn't shown is named beside what works."""
    report = judged(answer("chat.stream/probe", 429, ERROR), planned=("models.list", "chat", "chat.stream"))

    words = "in part, the server accepts no more requests, or a quota is used up (--concurrency 1, --wait)"
    assert report.headline == f"{words}; chat works; streaming not shown"


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (200, MODELS, "the list of models works"),
        (200, {"object": "list"}, "the list of models is broken"),
        (404, NOT_FOUND, "the list of models not offered; 1 required endpoint missing"),
    ],
)
def test_headline_of_the_models_alone(status: int, body: object, said: str) -> None:
    """Where nothing but the list of models was asked for, the first line is about it."""
    report = judged(answer("contact", status, body), planned=("models.list",))

    assert report.headline == said


def test_headline_of_a_wrong_base_url() -> None:
    """Where neither the models nor anything else is there, the base URL may be wrong."""
    gone = [answer(key, 404, NOT_FOUND) for key in ("contact", "speech/probe", "optional/probe")]
    report = judged(*gone, planned=("models.list", "speech", "optional"))
    some = judged(*gone[:2], planned=("models.list", "speech", "chat"))

    assert report.headline == f"nothing answers under {BASE}: is the base URL right?"
    assert some.headline.startswith("chat works; ")


KEYS = ("contact", "canary/GET", "canary/POST", "speech/probe", "optional/probe")


@pytest.mark.parametrize("body", [b"<!doctype html><title>An app</title>", {"status": "ok"}])
def test_a_page_that_answers_everything(body: object) -> None:
    """Nothing is there to mend where whatever is asked for is answered alike: the URL is looked at first."""
    pages = [answer(key, 200, body) for key in KEYS]
    planned = ("models.list", "speech", "optional")
    report = judged(*pages, planned=planned)
    some = judged(*pages, planned=(*planned, "chat"))

    assert report.headline == f"every path is answered alike under {BASE}: is the base URL right?"
    assert next(summing_up.steps(report)) == summing_up.CATCH_ALL
    assert some.headline.startswith("chat works; ")
    assert summing_up.CATCH_ALL not in summing_up.steps(some)


def test_capabilities() -> None:
    """Each capability is offered, deviating, broken, not offered or unknown."""
    report = judged(
        answer("chat/probe", 200, NO_USAGE),
        answer("speech/probe", 200, b""),
        answer("optional/probe", 404, NOT_FOUND),
        answer("embeddings/malformed", 400, ERROR),
        planned=("models.list", "chat", "chat.stream", "embeddings", "speech", "optional"),
    )

    assert report.capabilities == {
        "models": "offered",
        "chat": "deviating",
        "streaming": "offered",
        "embeddings": "unknown",
        "audio.speech": "broken",
        "optional": "not-offered",
    }


def test_a_crash_over_nonsense_is_no_broken_chat() -> None:
    """What answers right requests and fails over wrong ones works, and handles errors badly."""
    report = judged(answer("chat/malformed", 500, ERROR), planned=("models.list", "chat"))

    assert [one.status for one in report.results if one.id == "chat"] == ["FAIL"]
    assert report.capabilities == {"models": "offered", "chat": "deviating", "errors": "broken"}

    absent = judged(answer("embeddings/malformed", 404, NOT_FOUND), planned=("models.list", "embeddings"))
    assert absent.capabilities == {"models": "offered", "embeddings": "not-offered"}


def test_requests_are_counted_by_purpose() -> None:
    """Every exchange is counted once, and a row's own within its budget."""
    report = judged()

    assert report.requests == len(GOOD) == report.sent.total
    assert (report.sent.rows, report.sent.contact, report.sent.canaries) == (5, 1, 3)
    assert {one.id: one.requests for one in report.results}["chat"] == 2


def test_evidence_of_what_is_wrong() -> None:
    """FAIL and WARN come with a curl line and the bytes that came back, bounded; PASS doesn't."""
    failing = result("chat", answer("chat/probe", 200, b"\x1b[31m" + b"x" * 500))
    passing = result("chat")

    assert (failing.evidence[0].exchange, failing.evidence[0].size) == ("chat/probe", 505)
    assert failing.evidence[0].curl.startswith("curl")
    assert "\x1b" not in failing.evidence[0].excerpt
    assert len(failing.evidence[0].excerpt) < 220
    assert passing.evidence == []


def test_a_finding_says_where_it_comes_from() -> None:
    """Each finding has the exchange it was seen in and the source of its rule."""
    found = result("chat", answer("chat/probe", 200, NO_USAGE)).findings[0]

    assert (found.exchange, found.source, found.deviation) == ("chat/probe", SOURCE, "usage-missing")


def test_findings_are_bounded() -> None:
    """A report lists no more findings than the limit, and says how many more there are."""
    few = replace(package().catalog.limits, findings=3)
    body = {**CHAT, "id": 1, "choices": [{}], "usage": {}}
    recording = recorded(answer("chat/probe", 200, body), planned=("chat",))

    found = judge(package(limits=few), recording).results[0].findings

    assert (len(found), found[-1].kind, found[-1].severity) == (4, "truncated", "note")


def test_what_a_server_says_is_inert() -> None:
    """No control character of a server's gets into a report."""
    error = {"error": {"message": "\x1b]0;owned\x07\u202e\n# bad", "type": "t"}}
    report = judged(answer("chat/probe", 400, error), answer("optional/probe", 501, error))
    texts = [
        text for one in report.results for text in (one.detail, *(found.message for found in one.findings))
    ]

    assert not [text for text in texts if not text.isprintable()]


def test_target_names_the_models() -> None:
    """The report says which models were used, by kind."""
    report = judged(models={"embedding": "mine"})

    assert (report.target.url, report.target.models) == (BASE, {"chat": ["tiny-chat"], "embedding": ["mine"]})


def test_an_interrupted_run_is_a_report() -> None:
    """A run that was interrupted says so and grades what it has."""
    report = judged(stopped="interrupted", planned=("chat", "optional"))

    assert report.stopped == "interrupted"
    assert {one.id: one.status for one in report.results} == {"chat": "PASS", "optional": "SKIP"}


def test_an_unknown_profile() -> None:
    """A recording of a profile that this catalog lacks can't be graded."""
    with pytest.raises(JudgeError, match="no profile 'nope'"):
        judged(profile="nope")


@pytest.mark.parametrize(("status", "told"), [(400, False), (502, False), (200, True)])
def test_what_a_refusal_is_labelled_as(status: int, *, told: bool) -> None:
    """Only an answer's content type is the row's; a refusal may be problem+json."""
    label = (("content-type", "application/problem+json"),)
    seen = result("chat", answer("chat/probe", status, {"title": "no"}, label))

    assert ("content-type" in {one.kind for one in seen.findings}) is told

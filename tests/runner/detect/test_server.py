"""A server is recognised by what it says of itself, and what is known of it stands beside findings."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import pytest

from aioc_generated.check_types import FindingPattern
from aioc_generated.program_types import Implementation, KnownIssue, Recognise
from aioc_runner.catalog import load
from aioc_runner.detect.server import identity_paths, recognise
from aioc_runner.judge import judge
from aioc_runner.run import session
from aioc_runner.serve.run import running
from aioc_runner.wire import har
from aioc_testing import virtual_time
from aioc_testing.judging import (
    BASE,
    CHAT,
    CHUNKS,
    ERROR,
    JSON,
    MODELS,
    NOT_FOUND,
    SOURCE,
    SSE,
    answer,
    events,
    package,
    recorded,
)
from aioc_testing.options import options

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Exchange, Recording

NO_USAGE = {key: value for key, value in CHAT.items() if key != "usage"}
CATALOG = load().catalog
BUILT = {**CHAT, "system_fingerprint": "b12-abc"}


def rule(where: str, at: str, matches: str, **facts: Any) -> Recognise:
    """Make a rule of recognition."""
    return Recognise(where=where, at=at, matches=matches, source=(SOURCE,), **facts)


def known(name: str, rows: tuple[str, ...], *seen: FindingPattern, intermittent: bool = False) -> KnownIssue:
    """Make one thing that a server is known for."""
    return KnownIssue(
        id=name,
        what=name,
        topic="other",
        rows=rows,
        versions="1",
        detect=seen,
        intermittent=intermittent,
        source=(SOURCE,),
    )


LLAMA = Implementation(
    id="llama",
    title="llama.test",
    what="",
    homepage=SOURCE,
    recognise=(
        rule("header", "Server", "^llama\\.test$"),
        rule("models", "$.data[*].owned_by", "^llamatest$"),
        rule("props", "$.build", "^(b[0-9]+)$", version=1),
        rule("body", "$.system_fingerprint", "^(b[0-9]+)-", version=1),
    ),
    known_issues=(
        known("llama.no-usage", ("chat*",), FindingPattern(finding="missing", at="$.usage")),
        known("llama.code", ("chat",), FindingPattern(finding="envelope", at="$.error.type")),
        known("llama.no-retrieve", ("models.retrieve",), FindingPattern(finding="absent")),
        known("llama.silent", ("chat.stream",), FindingPattern(check="one-reason")),
        known("llama.timings", ("chat",), FindingPattern(finding="extra", at="$.timings")),
        known("llama.tool", ("chat.tool",), FindingPattern(check="tool-called")),
        known("llama.slow", ("chat",)),
        known("llama.flag", ("chat",), FindingPattern(finding="missing", at="$.usage"), intermittent=True),
        known("llama.memory", ("chat",), FindingPattern(finding="status", status=(500,), actual="memory")),
    ),
)
PROXY = Implementation(
    id="proxy",
    title="a proxy",
    what="",
    homepage=SOURCE,
    recognise=(
        rule("header", "x-proxy-version", "^([0-9.]+)$", version=1),
        rule("version", "$.version", "^(.+)$", version=1, alone=False),
    ),
)
KNOWN = package(
    implementations={"llama": LLAMA, "proxy": PROXY},
    recognition={"version": "/version", "props": "/props"},
)
SERVED = (*JSON, ("Server", "llama.test"))


def look(name: str, body: Any, status: int = 200) -> Exchange:
    """What a path of recognition answers."""
    data = json.dumps(body).encode()
    exchange = answer(f"recognition/{name}", status, data, role="recognition", row=None)
    return replace(exchange, url=f"{BASE}/{name}")


def owned(owner: str) -> dict[str, Any]:
    """A list of models that belong to somebody."""
    return {"object": "list", "data": [{**MODELS["data"][0], "owned_by": owner}]}


@pytest.mark.parametrize(
    ("exchanges", "expected"),
    [
        ((answer("contact", 200, MODELS, SERVED),), ("llama", None)),
        ((answer("contact", 200, owned("llamatest")),), ("llama", None)),
        ((answer("contact", 200, owned("somebody")),), None),
        ((answer("contact", 500, owned("llamatest")),), None),
        ((look("props", {"build": "b7"}),), ("llama", "b7")),
        ((look("props", {"build": "b7"}, 404),), None),
        ((look("props", {"build": 7}),), None),
        ((look("props", "no object"),), None),
        ((answer("chat/probe", 200, BUILT),), ("llama", "b12")),
        ((answer("chat.stream/probe", 200, events(BUILT, *CHUNKS), SSE),), ("llama", "b12")),
        ((answer("chat.stream/probe", 200, events(*CHUNKS, BUILT), SSE),), None),
        ((answer("chat/malformed", 400, BUILT),), None),
        ((answer("chat/probe", 200, b"b12-abc"),), None),
        ((answer("chat/probe", None, b"", ()),), None),
        ((look("version", {"version": "9"}),), None),
    ],
)
def test_is_recognised(exchanges: tuple[Exchange, ...], expected: tuple[str, str | None] | None) -> None:
    """A header, the list of models, a path of its own or an answer tells who the server is."""
    found = recognise(KNOWN.catalog, exchanges)

    assert (found and (found.implementation and found.implementation.id, found.version)) == expected


def test_who_answers_us_goes_before_who_is_behind() -> None:
    """A proxy is recognised by its header, though it passes on another server's words."""
    proxied = answer("chat/probe", 200, BUILT, (*JSON, ("x-proxy-version", "1.2")))

    found = recognise(KNOWN.catalog, (proxied,))

    assert found is not None
    assert (found.implementation and found.implementation.id, found.version) == ("proxy", "1.2")


FLASK = ("Server", "Werkzeug/3.1.9 Python/3.11.7")
PORTKEY = ("x-portkey-provider", "openai")
LITELLM = ("x-litellm-version", "1.80.0")
LLAMA_SERVER = ("Server", "llama.cpp")


@pytest.mark.parametrize(
    ("owner", "headers", "expected"),
    [
        ("llamacpp", (), ("llama.cpp", "llama-cpp", None)),
        ("llamacpp", (("Server", "nginx"),), ("llama.cpp", "llama-cpp", None)),
        ("llamacpp", (("Server", "nginx/1.27.3"),), ("llama.cpp", "llama-cpp", None)),
        ("llamacpp", (("Server", "Caddy"), ("Via", "1.1 Caddy")), ("llama.cpp", "llama-cpp", None)),
        ("llamacpp", (("Server", "cloudflare"),), ("llama.cpp", "llama-cpp", None)),
        ("llamacpp", (FLASK,), ("a proxy in front of llama.cpp", None, None)),
        ("llamacpp", (("Server", "uvicorn"),), ("a proxy in front of llama.cpp", None, None)),
        ("llamacpp", (FLASK, LLAMA_SERVER), ("llama.cpp", "llama-cpp", None)),
        ("llamacpp", (PORTKEY,), ("Portkey in front of llama.cpp", "portkey", None)),
        ("x", (PORTKEY, LLAMA_SERVER), ("Portkey in front of llama.cpp", "portkey", None)),
        ("x", (PORTKEY,), ("Portkey", "portkey", None)),
        ("vllm", (("Server", "uvicorn"),), ("vLLM", "vllm", None)),
        ("vllm", (("Server", "uvicorn"), LITELLM), ("LiteLLM in front of vLLM", "litellm", "1.80.0")),
        ("library", (("Server", "nginx"),), ("Ollama", "ollama", None)),
        ("x", (FLASK,), None),
    ],
)
def test_a_front_is_named_before_who_is_behind(
    owner: str, headers: tuple[tuple[str, str], ...], expected: tuple[str, str | None, str | None] | None
) -> None:
    """A gateway, or a framework that isn't the server's own, answers for it; a reverse proxy hides nobody."""
    found = recognise(CATALOG, (answer("contact", 200, owned(owner), (*JSON, *headers)),))

    said = found and (found.title, found.implementation and found.implementation.id, found.version)
    assert said == expected


@pytest.mark.parametrize(
    ("status", "headers", "title"),
    [
        (404, (), "a proxy in front of llama.cpp"),
        (404, (("Server", "nginx"),), "a proxy in front of llama.cpp"),
        (404, (("x-smg-error-code", "unknown_url"),), "Shepherd Model Gateway in front of llama.cpp"),
        (404, (LLAMA_SERVER,), "llama.cpp"),
        (502, (("Server", "nginx"),), "llama.cpp"),
    ],
)
def test_a_header_that_only_some_answers_have_was_passed_on(
    status: int, headers: tuple[tuple[str, str], ...], title: str
) -> None:
    """llama.cpp sets its Server header on every answer, so that another program gives those without."""
    exchanges = (
        answer("chat/probe", 200, BUILT, (*JSON, LLAMA_SERVER)),
        answer("canary/GET", status, NOT_FOUND, (*JSON, *headers)),
    )

    found = recognise(CATALOG, exchanges)

    assert found is not None
    assert found.title == title


def test_what_is_known_of_who_is_behind_is_not_said() -> None:
    """Neither what is known nor what is claimed of a server stands in the report of a proxy before it."""
    exchanges = (
        answer("contact", 200, owned("llamacpp"), (*JSON, FLASK)),
        answer("chat/probe", 200, NO_USAGE),
    )
    shipped = replace(KNOWN, catalog=replace(KNOWN.catalog, implementations=CATALOG.implementations))

    report = judge(shipped, recorded(*exchanges))

    assert report.target.implementation == "a proxy in front of llama.cpp"
    assert report.target.behind == "llama.cpp"
    assert (report.known, report.claims) == ([], [])


@pytest.mark.parametrize(
    ("contact", "named", "expected"),
    [
        (answer("contact", 200, MODELS), None, {"props"}),
        (answer("contact", 200, MODELS, SERVED), None, {"props"}),
        (answer("contact", 200, MODELS, (("x-proxy-version", "1"),)), None, set()),
        (answer("contact", 200, MODELS), "proxy", {"version"}),
        (answer("contact", 200, MODELS), "llama", {"props"}),
    ],
)
def test_asks_only_what_it_needs(contact: Exchange, named: str | None, expected: set[str]) -> None:
    """A path is asked where it alone may tell who the server is, or which version a known one has."""
    assert set(identity_paths(KNOWN.catalog, contact, named)) == expected


def test_named_by_the_user() -> None:
    """A server that the user names is that one, whatever it says; its version is still its own word."""
    exchanges = (answer("contact", 200, MODELS, SERVED), look("version", {"version": "9"}))

    report = judge(KNOWN, recorded(*exchanges, implementation="proxy"))

    assert (report.target.implementation, report.target.version) == ("a proxy", "9")
    assert report.target.behind is None


def test_versions_are_short_and_inert() -> None:
    """What a server calls its version is cut, and its control characters are escaped."""
    found = recognise(KNOWN.catalog, (look("version", {"version": "\x1b[31m" + "9" * 5000}),), "proxy")

    assert found is not None
    assert found.version is not None
    assert found.version.startswith("\\u001b[31m999")
    assert len(found.version) < 80


def states(*exchanges: Exchange, **facts: Any) -> Mapping[str, str]:
    """What was seen of the things that the server is known for."""
    report = judge(KNOWN, recorded(*exchanges, implementation="llama", **facts))
    return {one.id.removeprefix("llama."): one.state for one in report.known}


@pytest.mark.parametrize(
    ("name", "exchange", "expected"),
    [
        ("no-usage", answer("chat/probe", 200, CHAT), "not-seen"),
        ("no-usage", answer("chat/probe", 200, NO_USAGE), "seen"),
        ("code", answer("chat/malformed", 400, ERROR), "not-seen"),
        ("code", answer("chat/malformed", 400, {"error": {"message": "no"}}), "seen"),
        ("no-retrieve", answer("models.retrieve/probe", 404, NOT_FOUND), "seen"),
        ("no-retrieve", answer("models.retrieve/probe", 200, {"n": 1}), "not-seen"),
        ("silent", answer("chat.stream/probe", 200, events(*CHUNKS), SSE), "not-seen"),
        ("silent", answer("chat.stream/probe", 200, events(CHUNKS[0]), SSE), "seen"),
        ("silent", answer("chat.stream/probe", 404, NOT_FOUND), "unmeasured"),
        ("silent", answer("chat.stream/probe", 500, b""), "unmeasured"),
        ("timings", answer("chat/probe", 200, {**CHAT, "timings": {}}), "seen"),
        ("timings", answer("chat/probe", 200, CHAT), "not-seen"),
        ("tool", answer("chat/probe", 200, CHAT), "unmeasured"),
        ("tool", answer("chat.tool/probe", 200, CHAT), "seen"),
        ("slow", answer("chat/probe", 200, CHAT), "documented"),
        ("flag", answer("chat/probe", 200, CHAT), "unmeasured"),
        ("flag", answer("chat/probe", 200, NO_USAGE), "seen"),
        ("memory", answer("chat/probe", 200, CHAT), "not-seen"),
        ("memory", answer("chat/probe", 500, {"error": {"message": "out of memory"}}), "seen"),
        ("memory", answer("chat/probe", 500, {"error": {"message": "no"}}), "unmeasured"),
        ("code", answer("chat/malformed", 200, CHAT), "unmeasured"),
    ],
)
def test_seen_or_not(name: str, exchange: Exchange, expected: str) -> None:
    """What is known was seen, or a row that could have shown it didn't, or none could."""
    assert states(exchange)[name] == expected


def test_an_inconclusive_check_shows_nothing() -> None:
    """A check that this answer gave no occasion for doesn't say that a deviation is gone."""
    cut = {**CHAT, "choices": [{**CHAT["choices"][0], "finish_reason": "length"}]}

    assert states(answer("chat.tool/probe", 200, cut))["tool"] == "unmeasured"


def test_existence_alone_shows_nothing_more() -> None:
    """A run that asks for existence alone sees neither shapes nor checks, but what is absent."""
    seen = states(
        answer("models.retrieve/probe", 404, NOT_FOUND), answer("chat/probe", 200, NO_USAGE), phases=("A",)
    )

    assert (seen["no-retrieve"], seen["no-usage"], seen["silent"]) == ("seen", "unmeasured", "unmeasured")


def test_findings_say_what_is_known() -> None:
    """A finding carries the ids of what is known of it, and other findings none."""
    report = judge(KNOWN, recorded(answer("chat/probe", 200, NO_USAGE), implementation="llama"))

    found = {one.at: one.known for result in report.results for one in result.findings}

    assert found == {"$.usage": ["llama.no-usage", "llama.flag"]}


def graded(report: Report) -> list[tuple[Any, ...]]:
    """What a report says apart from who the server is."""
    return [
        (one.id, one.status, one.reason, one.detail, [(f.kind, f.at, f.severity) for f in one.findings])
        for one in report.results
    ]


@pytest.mark.parametrize("server", ["llama.test", "somebody", None])
def test_the_name_changes_no_grade(server: str | None) -> None:
    """The same bytes have the same grades under another Server header, with a rule for it or without."""
    headers = JSON if server is None else (*JSON, ("Server", server))
    exchanges = (
        answer("contact", 200, MODELS, headers),
        answer("chat/probe", 200, NO_USAGE, headers),
        answer("models.retrieve/probe", 404, NOT_FOUND, headers),
    )

    report = judge(KNOWN, recorded(*exchanges))

    unnamed = judge(package(), recorded(*(replace(one, headers=JSON) for one in exchanges)))
    assert bool(report.known) == (server == "llama.test")
    assert graded(report) == graded(unnamed)
    assert report.summary == unnamed.summary
    assert report.headline == unnamed.headline


def test_a_saved_run_remembers_the_name() -> None:
    """The name that the user gave survives the file, and recognition's exchanges with it."""
    recording = recorded(look("props", {"build": "b7"}), implementation="llama")

    again = har.loads(har.dumps(recording))

    assert again == recording
    assert judge(KNOWN, again) == judge(KNOWN, recording)


def test_recognition_is_counted_apart() -> None:
    """What was asked to tell who the server is has a counter of its own, and counts in the total."""
    report = judge(KNOWN, recorded(look("props", {"build": "b7"})))

    assert report.sent.recognition == 1
    counts = asdict(report.sent)
    assert report.requests == counts.pop("total") == sum(counts.values()) - counts["tokens"]


LLAMA_CPP_PYTHON = {
    "object": "list",
    "data": [{"id": "tiny.gguf", "object": "model", "owned_by": "me", "permissions": []}],
}
UNEXPECTED = {"error": "Unexpected endpoint or method. (POST /v1/audio/speech)"}


@pytest.mark.parametrize(
    ("exchange", "expected"),
    [
        (answer("contact", 200, MODELS, (("Server", "llama.cpp"),)), ("llama-cpp", None)),
        (look("props", {"build_info": "b6123-0a1b2c3"}), ("llama-cpp", "b6123-0a1b2c3")),
        (answer("contact", 200, owned("vllm")), ("vllm", None)),
        (
            answer("chat/probe", 200, {"system_fingerprint": "vllm-0.32.0-eb2b2cca"}),
            ("vllm", "0.32.0"),
        ),
        (answer("chat/probe", 200, {"system_fingerprint": "vllm-eb2b2cca"}), ("vllm", None)),
        (
            answer("chat/probe", 200, {"system_fingerprint": "0.32.2-0.32.4-macOS-26.1-arm64-arm-64bit"}),
            ("mlx-lm", "0.32.2"),
        ),
        (answer("chat/probe", 200, {"system_fingerprint": "fp_44709d6fcb"}), None),
        (answer("contact", 200, MODELS, (("Server", "uvicorn"),)), None),
        (look("version", {"version": "0.32.0"}), None),
        (answer("contact", 200, owned("me")), None),
        (answer("contact", 200, LLAMA_CPP_PYTHON), ("llama-cpp-python", None)),
        (answer("contact", 200, owned("organization_owner")), None),
        (answer("audio.speech/probe", 200, UNEXPECTED), ("lm-studio", None)),
        (answer("audio.speech/probe", 200, {"error": "No such endpoint."}), None),
    ],
)
def test_the_rules_that_ship(exchange: Exchange, expected: tuple[str, str | None] | None) -> None:
    """llama.cpp, vLLM and mlx-lm are recognised by what they send, and nobody by what all send."""
    found = recognise(CATALOG, (exchange,))

    assert (found and (found.implementation and found.implementation.id, found.version)) == expected


@pytest.mark.parametrize(
    ("server", "owner", "fingerprint"),
    [("llama-cpp", "llamacpp", "b0-unknown"), ("vllm", "vllm", "vllm-0.32.0-eb2b2cca")],
)
def test_who_lists_models_of_its_own_is_a_gateway(server: str, owner: str, fingerprint: str) -> None:
    """It passes answers on as they are, without the headers of the server behind it."""
    chat = answer("chat/probe", 200, {"system_fingerprint": fingerprint})
    itself = recognise(CATALOG, (answer("contact", 200, owned(owner)), chat))
    gateway = recognise(CATALOG, (answer("contact", 200, owned("rolter")), chat))

    assert (itself and itself.implementation and itself.implementation.id) == server
    assert gateway is not None
    assert gateway.implementation is None
    assert (gateway.behind and gateway.behind.id) == server


@pytest.fixture(scope="module", name="demo")
def _demo() -> Recording:
    """A run against the reference server."""
    with virtual_time.installed(), running(load()) as url:
        return session.run(load(), options(load(), url, "chat"))


@pytest.mark.parametrize("server", ["llama.cpp", "a stranger"])
def test_a_run_under_another_name(demo: Recording, server: str) -> None:
    """A whole run has the same grades when its answers name another Server."""
    renamed = [replace(one, headers=(*one.headers, ("Server", server))) for one in demo.exchanges]

    report = judge(load(), replace(demo, exchanges=tuple(renamed)))

    assert report.target.implementation == (server if server == "llama.cpp" else None)
    assert graded(report) == graded(judge(load(), demo))

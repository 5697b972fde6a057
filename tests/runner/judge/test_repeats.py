"""The second answer to a request that is sent twice is held to what the first one is."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_testing.demo import demonstrating

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_runner.report import Result
    from aioc_runner.wire.exchange import Recording

PACKAGE = load()
CACHE, SEED = "chat.completions.cache", "chat.completions.seed"
PENALTY, ZERO = "chat.completions.frequency-penalty", "chat.completions.temperature-zero"


@pytest.fixture(scope="module", name="run")
def _run() -> Recording:
    with demonstrating(PACKAGE) as demo:
        return demo.recording()


def edited(change: Callable[[dict[str, Any]], None]) -> Callable[[bytes], bytes]:
    """Change the document of an answer."""

    def edit(body: bytes) -> bytes:
        document = json.loads(body)
        change(document)
        return json.dumps(document).encode()

    return edit


def said(**members: Any) -> Callable[[bytes], bytes]:
    """Change the first choice."""
    return edited(lambda document: document["choices"][0].update(members))


def judged(run: Recording, row: str, role: str, edit: Callable[[bytes], bytes]) -> Result:
    """Judge the run with one answer changed."""
    key = f"{row}/{role}"
    exchanges = tuple(replace(one, body=edit(one.body)) if one.key == key else one for one in run.exchanges)
    results = judge(PACKAGE, replace(run, exchanges=exchanges)).results
    return next(one for one in results if one.id == row)


@pytest.mark.parametrize("row", [CACHE, SEED, PENALTY, ZERO])
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<html>oops</html>", "invalid-json"),
        (b'{"error": {"message": "overloaded"}}', "status"),
        (b'{"object": "chat.completion"}', "missing"),
    ],
)
def test_no_answer_the_second_time(run: Recording, row: str, body: bytes, kind: str) -> None:
    """What is no answer fails the row, and is shown at the repeat."""
    result = judged(run, row, "repeat", lambda _: body)

    assert result.status == "FAIL"
    grave = [one for one in result.findings if one.severity == "fail"]
    assert kind in {one.kind for one in grave}
    assert {one.exchange for one in grave} == {f"{row}/repeat"}


def test_an_empty_answer_the_second_time(run: Recording) -> None:
    """A row's checks look at both answers."""
    result = judged(
        run, CACHE, "repeat", said(finish_reason="stop", message={"role": "assistant", "content": ""})
    )

    grave = [(one.check, one.exchange) for one in result.findings if one.severity == "fail"]
    assert grave == [("chat.tokens-shown", f"{CACHE}/repeat")]


def test_what_both_answers_show_is_said_once(run: Recording) -> None:
    """The second answer adds only what is new."""
    before = judged(run, CACHE, "repeat", lambda body: body)
    key = f"{CACHE}/repeat"

    assert before.status == "PASS"
    assert [one for one in before.findings if one.exchange == key] == []
    assert len({(one.kind, one.at, one.message) for one in before.findings}) == len(before.findings)

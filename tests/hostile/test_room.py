"""How much of a run's answers is kept, and when nobody is waited for any more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aioc_runner.catalog import load
from aioc_runner.cli.run_options import IN_TURN
from aioc_runner.judge.schema.surely import is_surely_valid
from aioc_runner.judge.schema.walk import SchemaWalker
from aioc_runner.redact.shapes import E_MAIL, HOME, HOST, KEYS, PRIVATE_KEY
from aioc_runner.run.session import CLEANUP_SECONDS
from aioc_runner.run.silence import Silence
from aioc_runner.run.spending import RunOver, Spending
from aioc_runner.wire.exchange import Exchange, Failure
from aioc_runner.wire.keeping import Keeping, values
from hostile.running import BOUND_SECONDS, BOUNDS

FORMS = (KEYS, PRIVATE_KEY, E_MAIL, HOME, HOST)
LIMITS = replace(
    load().catalog.limits, run_bytes=1000, run_values=100, broken_bytes=50, error_bytes=60, alike=3
)
POST = ("POST", False)
LATE = Failure(kind="timeout", message="nothing came within 5 s")
VALUES = {
    b"[1, 2, 3]": 3,
    b'{"a": [], "b": {}}': 8,
    "\U0001f600".encode() * 40_000: 0,
    b"\xff[[[[": 0,
    b"\xff\r\ndata: [[\r\ndata: {}": 5,
}


def exchange(body: bytes = b"", status: int | None = 200, failure: Failure | None = None) -> Exchange:
    given = {"key": "x/probe", "role": "probe", "row": "x", "method": "POST", "url": "http://x"}
    return Exchange(**given, body=body, status=status, failure=failure)  # type: ignore[arg-type]


@pytest.mark.parametrize(("data", "count"), VALUES.items())
def test_values(data: bytes, count: int) -> None:
    """Values are counted by brackets and commas; what is no text has them in lines of events alone."""
    assert values(data) == count


def test_what_is_too_large_is_cut() -> None:
    """Of JSON with more values than a run may hold its beginning is kept, and it says so."""
    body, failure = Keeping(LIMITS).take_room(b"[" * 200, None)

    assert (len(body), failure and failure.kind) == (50, "too-large")


def test_large_answers_leave_room_for_small_ones() -> None:
    """Once the room for large ones is taken a large one isn't kept; small ones have a part of their own."""
    keeping = Keeping(LIMITS)
    kept = [keeping.keep(exchange(b"x" * 300)) for _ in range(3)]
    small = keeping.keep(exchange(b"x" * 50))

    assert [len(one.body) for one in kept] == [300, 300, 0]
    assert kept[-1].failure is not None
    assert (kept[-1].failure.kind, len(small.body)) == ("withheld", 50)


def test_the_values_of_all_answers() -> None:
    """What each holds is counted together."""
    keeping = Keeping(LIMITS)

    assert [len(keeping.take_room(b"," * 40, None)[0]) for _ in range(3)] == [40, 40, 0]


def test_less_is_read_after_a_few_that_are_too_large() -> None:
    """The fourth body is read as far as an error's is; one that is longer is our limit, not its fault."""
    keeping = Keeping(LIMITS)
    assert keeping.most(400)[0] == 400
    for _ in range(LIMITS.alike):
        keeping.take_room(b"x" * 40, Failure(kind="too-large", message="too large"))
    most, failure = keeping.most(400)

    assert (most, failure.kind) == (60, "withheld")


def test_three_late_requests() -> None:
    """Three requests that time out alike are enough, unless one like them was answered: then six."""
    silence, answered = Silence(3, 5), Silence(3, 5)
    answered.note(POST, exchange())
    seen: list[tuple[bool, bool]] = []
    for _ in range(6):
        for one in (silence, answered):
            one.note(POST, exchange(status=None, failure=LATE))
        seen.append((silence.expects(POST), answered.expects(POST)))

    assert seen == [(True, True), (True, True), *[(False, True)] * 3, (False, False)]
    assert answered.expects(("GET", False))
    assert not silence.expects(("GET", False))


def test_a_refusal_says_nothing() -> None:
    """What is refused at once says nothing of what would be worked on, and hides no silence."""
    silence = Silence(3, 5)
    for _ in range(3):
        silence.note(POST, exchange(status=400))
        silence.note(POST, exchange(status=None, failure=LATE))

    assert not silence.expects(POST)
    assert silence.expects(("POST", True))


def test_spending() -> None:
    """Tokens count as an answer says, or else as many as it may have had."""
    spending = Spending(requests=9, tokens=30)
    spending.start()
    spending.note(exchange(b'{"usage": {"total_tokens": 20}}'))
    spending.start()
    spending.note(replace(exchange(b"x" * 500), request_body=b'{"max_tokens": 10}'))
    with pytest.raises(RunOver, match="max-tokens"):
        spending.start()


def test_a_minute_is_enough() -> None:
    """What --timeout 5 and --wait 3 leave of a minute is enough to start, delete, judge and write."""
    timeout, wait = map(float, BOUNDS[1::2])
    asking = IN_TURN * timeout + wait

    assert asking + CLEANUP_SECONDS <= BOUND_SECONDS - 10


def test_help_says_the_limits() -> None:
    """What --help calls the default is what the catalog has."""
    from hostile.running import ran  # noqa: PLC0415 -- here alone

    _, out, _ = ran("probe", "--help")
    limits = load().catalog.limits
    words = " ".join(out.split())
    assert f"[default: {limits.run_seconds}, and" in words
    assert all(f"[default: {one}]" in words for one in (limits.run_requests, limits.run_tokens))


@pytest.mark.parametrize(
    "piece", ["eyJ-", "eyJaaaaaaaa-", "eyJaaaaaaaa.", "a.", "a-", "a@a.", "sk-", "/home/", "C:\\"]
)
def test_forms_are_sought_in_one_pass(piece: str) -> None:
    """What looks like the beginning of a key or an address again and again isn't read again and again."""
    text = piece * (1_000_000 // len(piece)) + "!"

    assert [len(list(form.finditer(text))) < len(text) for form in FORMS] == [True] * len(FORMS)


@pytest.mark.parametrize("pattern", [r'\\n[\s\S]*\\"|\\"[\s\S]*\\n', r"^[A-Za-z0-9+/\s]+={0,2}\s*$"])
def test_patterns_take_no_square_of_the_length(pattern: str) -> None:
    """A long text that nearly fits is read once, and not from each of its characters on."""
    walker = SchemaWalker({"type": "string", "pattern": pattern})

    assert is_surely_valid(walker, '\\n\\"') == ("n" in pattern)
    assert not is_surely_valid(walker, '\\"' * 500_000)

"""How long a run waits for a server that asks for it."""

from __future__ import annotations

import pytest

from aioc_runner.run.backoff import RetryBudget, retry_delay
from aioc_runner.wire.exchange import Exchange, Failure

DATE = ("date", "Sat, 21 Nov 2026 12:00:00 GMT")


def answer(status: int | None, *headers: tuple[str, str], failure: Failure | None = None) -> Exchange:
    return Exchange(
        key="x/probe",
        role="probe",
        row="x",
        method="GET",
        url="http://h",
        status=status,
        headers=headers,
        failure=failure,
    )


@pytest.mark.parametrize(
    ("exchange", "attempt", "delay"),
    [
        (answer(200), 0, None),
        (answer(500), 0, None),
        (answer(429, ("retry-after", "7")), 0, 7.0),
        (answer(429, ("Retry-After", "7")), 9, 7.0),
        (answer(429, ("retry-after", "Sat, 21 Nov 2026 12:00:05 GMT"), DATE), 0, 5.0),
        (answer(429, ("retry-after", "Sat, 21 Nov 2026 11:00:00 GMT"), DATE), 0, 0.0),
        (answer(429, ("retry-after", "Sat, 21 Nov 2026 12:00:05 GMT")), 0, 0.5),
        (answer(429, ("retry-after", "soon")), 1, 1.0),
        (answer(429), 3, None),
        (answer(503), 0, 0.5),
        (answer(503), 40, 2.0),
        (answer(None, failure=Failure(kind="refused", message="refused")), 0, None),
    ],
)
def test_delay(exchange: Exchange, attempt: int, delay: float | None) -> None:
    """Retry-After is honoured as seconds or date; 503 is asked again, 429 without a word a few times."""
    assert retry_delay(exchange, attempt) == delay


def test_port_that_is_not_open_yet() -> None:
    """A refused connection is worth waiting for where the user said so."""
    refused = answer(None, failure=Failure(kind="refused", message="refused"))

    assert retry_delay(refused, 0, port_too=True) == 0.5


def test_server_that_names_no_pause() -> None:
    """Retry-After: 0 is honoured once; who then still is not ready is asked less and less often."""
    hasty = answer(429, ("retry-after", "0"))

    assert [retry_delay(hasty, attempt) for attempt in range(5)] == [0.0, 0.5, 1.0, 2.0, 2.0]


def test_patience_ends() -> None:
    """A pause that costs more than the patience that is left is not begun."""
    now = [100.0]
    patience = RetryBudget(10, clock=lambda: now[0])

    assert not patience.spend(10.1)
    assert patience.spend(6)
    now[0] += 60
    assert not patience.spend(5)
    assert patience.spend(4)


def test_patience_of_many() -> None:
    """Requests that wait at the same time spend no more than one that waits alone."""
    now = [100.0]
    patience = RetryBudget(10, clock=lambda: now[0])

    assert patience.spend(8)
    now[0] += 2
    assert patience.spend(8)
    assert patience.spend(8)
    assert not patience.spend(8.1)

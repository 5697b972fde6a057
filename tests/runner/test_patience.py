"""How long a run waits for a server that asks for it."""

from __future__ import annotations

import pytest

from aioc_runner.exchange import Exchange, Failure
from aioc_runner.patience import Patience, retry_delay

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


def test_patience_ends() -> None:
    """A pause that would end after the run's patience is not begun."""
    now = [100.0]
    patience = Patience(10, clock=lambda: now[0])

    assert patience.allows(10)
    assert not patience.allows(10.1)
    now[0] += 6
    assert not patience.allows(5)

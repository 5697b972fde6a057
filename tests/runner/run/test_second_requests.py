"""What a run sends beyond a row's one request, and when: repeats, lone rows, a key that is nobody's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aioc_runner.catalog import load
from aioc_runner.redact.redactor import WRONG_KEY
from aioc_runner.run import plan, session
from aioc_runner.run.dry_run import dry_run
from aioc_runner.serve.run import running
from aioc_runner.wire.credentials import credentials
from aioc_runner.wire.request import build
from aioc_runner.wire.target import parse_target
from aioc_testing import virtual_time
from aioc_testing.options import options

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Recording

PACKAGE = load()
SEED, CACHE, LAST = "chat.completions.seed", "chat.completions.cache", "errors.unknown-model"
ONLY = ("models.list", "chat.completions", SEED, CACHE, "chat.completions.n", "errors.*")
KEY = {"AIOC_API_KEY": "aioc-demo"}
TARGET = parse_target("http://localhost:1")


@pytest.fixture(scope="module", name="ran")
def _ran() -> tuple[Recording, list[tuple[str, str]]]:
    told: list[tuple[str, str]] = []
    with virtual_time.installed(), running(PACKAGE) as url:
        given = options(PACKAGE, url, only=ONLY, concurrency=8)
        recording = session.run(PACKAGE, given, lambda what, key, *_: told.append((what, key)))
    return recording, told


@pytest.mark.parametrize("row", [SEED, CACHE])
def test_repeats_to_the_letter(ran: tuple[Recording, list[tuple[str, str]]], row: str) -> None:
    """A repeat sends the very bytes of the first request."""
    sent = {exchange.key: exchange.request_body for exchange in ran[0].exchanges}

    assert sent[f"{row}/repeat"] == sent[f"{row}/probe"] != b""


def test_asks_alone(ran: tuple[Recording, list[tuple[str, str]]]) -> None:
    """Rows that want to be alone begin when all others at their model are done, one after the other."""
    _, told = ran
    start = next(place for place, (_, key) in enumerate(told) if key.startswith(SEED))
    # Rows without a model may end meanwhile.
    tail = [(what, key) for what, key in told[start:] if PACKAGE.row(key.partition("/")[0]).model]

    assert [key.partition("/")[0] for _, key in tail] == [SEED] * 3 + [CACHE] * 3 + [LAST] * 2
    assert [what for what, _ in tail] == ["sent", "sent", "done"] * 2 + ["sent", "done"]


def test_counts_repeats(ran: tuple[Recording, list[tuple[str, str]]]) -> None:
    """A dry run lists a repeat, and no row more than two requests."""
    rows = plan.select(PACKAGE.catalog, "openai", ONLY)
    planned = [one for one in dry_run(PACKAGE.catalog, rows) if one.row is not None]
    per_row = {row.id: sum(one.row == row.id for one in planned) for row in rows}

    assert f"{SEED}/repeat" in {one.key for one in planned}
    assert max(per_row.values()) == PACKAGE.catalog.requests_per_row
    assert {exchange.key for exchange in ran[0].exchanges if exchange.role == "repeat"} == {
        f"{SEED}/repeat",
        f"{CACHE}/repeat",
    }


def test_waits_for_no_taker() -> None:
    """A row that another takes a value from is asked with the others."""
    rows = PACKAGE.catalog.rows
    taken = {take.row for row in rows for take in row.inputs.values()}

    assert not taken & {row.id for row in plan.alone(rows)}
    assert {row.id for row in (*plan.alone(rows), *plan.together(rows))} == {
        row.id for row in rows if not row.contact
    }


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ((), {"Authorization": f"Bearer {WRONG_KEY}"}),
        (("Authorization: Basic abc",), {"Authorization": f"Bearer {WRONG_KEY}"}),
        (
            ("api-key: secret-1", "X-Team: blue"),
            {"Authorization": f"Bearer {WRONG_KEY}", "api-key": WRONG_KEY, "X-Team": "blue"},
        ),
    ],
)
def test_a_key_that_is_nobodys(given: tuple[str, ...], sent: dict[str, str]) -> None:
    """A wrong key stands wherever the user's would; what is no key stays."""
    request = PACKAGE.row("errors.wrong-key").request
    out = build(
        request,
        method="POST",
        path="/v1/chat/completions",
        target=TARGET,
        credentials=credentials(TARGET, KEY, None, given),
        model="a",
    )
    headers = dict(out.headers)

    assert {name: headers[name] for name in sent} == sent
    assert not any("aioc-demo" in value or "secret-1" in value for value in headers.values())


def test_asks_deep_rows_on_request_only() -> None:
    """Rows that prove by contrast are in the profile of everything, or added when asked for."""
    catalog = PACKAGE.catalog
    deep = {row.id for row in catalog.rows if row.deep}

    assert deep
    assert [name for name, profile in catalog.profiles.items() if deep & set(profile.rows)] == ["full"]
    assert deep <= {row.id for row in plan.select(catalog, "chat", deep=True)}
    assert not deep & {row.id for row in plan.select(catalog, "chat")}

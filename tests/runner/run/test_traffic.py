"""What a run sends, as a proxy before the reference server sees it."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from jsonschema import Draft202012Validator

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.run import session
from aioc_runner.serve.run import running
from aioc_testing import virtual_time
from aioc_testing.options import options
from aioc_testing.proxy import Seen, proxying

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange, Recording

PACKAGE = load()
SCHEMAS = Path(__file__).parents[3] / "runner" / "aioc_runner" / "serve" / "request-schemas.json"
REQUESTS: dict[str, Any] = json.loads(SCHEMAS.read_text(encoding="utf-8"))
CAPS = {"max_tokens", "max_completion_tokens", "max_output_tokens"}
WITHOUT_A_CAP = "chat.completions.no-limit"
ROW_ROLES = {"probe", "fallback", "malformed"}
REFUSED = {row.id for row in PACKAGE.catalog.rows if row.response.rejects}
WITHOUT_KEY = {row.id for row in PACKAGE.catalog.rows if row.request.wrong_key}
ON_TOP = {"poll", "cleanup"}


@dataclass(frozen=True)
class Traffic:
    """One run: what the proxy saw, and what the run says it sent."""

    seen: list[Seen]
    recording: Recording

    @property
    def conforming(self) -> list[Exchange]:
        """Requests with a JSON body that a conforming server accepts."""
        wellmeant = {"probe", "retry", "fallback"}
        return [
            exchange
            for exchange in self.recording.exchanges
            if exchange.role in wellmeant
            and exchange.row not in REFUSED
            and _content_type(exchange) == "application/json"
        ]


@pytest.fixture(scope="module", name="traffic", params=list(PACKAGE.catalog.profiles))
def _traffic(request: pytest.FixtureRequest) -> Traffic:
    profile: str = request.param
    with virtual_time.installed(), running(PACKAGE) as demo, proxying(demo) as (url, seen):
        keys = {"OPENAI_API_KEY": "sk-not-for-strangers"}
        given = options(PACKAGE, url, profile, environment=keys, allow_writes=True)
        recording = session.run(PACKAGE, given)
    return Traffic(seen, recording)


def _content_type(exchange: Exchange) -> str:
    headers = {name.lower(): value for name, value in exchange.request_headers}
    return headers.get("content-type", "")


def _schema(exchange: Exchange) -> dict[str, Any] | None:
    route = f"{exchange.method} {urlsplit(exchange.url).path}"
    found: dict[str, Any] | None = REQUESTS["routes"].get(route, {}).get("application/json")
    return found


def test_records_every_request(traffic: Traffic) -> None:
    """The recording holds what was sent, request by request, and nothing else."""
    sent = Counter(
        (exchange.method, urlsplit(exchange.url).path, exchange.request_body)
        for exchange in traffic.recording.exchanges
    )

    assert Counter((seen.method, seen.path, seen.body) for seen in traffic.seen) == sent


def test_reports_how_many_requests_were_sent(traffic: Traffic) -> None:
    """The report's total is the proxy's count, and its parts add up to it."""
    report = judge(PACKAGE, traffic.recording)
    parts = {name: count for name, count in asdict(report.sent).items() if name != "tokens"}

    assert report.requests == parts.pop("total") == sum(parts.values()) == len(traffic.seen)
    assert max(result.requests for result in report.results) <= PACKAGE.catalog.requests_per_row
    asked = set(traffic.recording.planned) - WITHOUT_KEY
    grades = {(row.status, row.reason) for row in report.results if row.id in asked}
    assert grades - {("SKIP", "present")} == {("PASS", None)}


def test_asks_at_most_twice_for_a_row(traffic: Traffic) -> None:
    """No row costs more than two requests."""
    spent = Counter(
        exchange.row
        for exchange in traffic.recording.exchanges
        if exchange.row and exchange.role in ROW_ROLES
    )

    assert max(spent.values()) <= PACKAGE.catalog.requests_per_row == 2


def test_stays_within_the_profiles_budget(traffic: Traffic) -> None:
    """A run of a profile sends what the profile says; only polls and deletions come on top."""
    spent = [exchange for exchange in traffic.recording.exchanges if exchange.role not in ON_TOP]

    assert len(spent) <= PACKAGE.catalog.profiles[traffic.recording.profile].budget


def test_sends_what_openai_accepts(traffic: Traffic) -> None:
    """Each JSON body satisfies the request schema of OpenAI's own document, where it has the route."""
    checked = [(exchange, _schema(exchange)) for exchange in traffic.conforming]

    problems = [
        f"{exchange.key}: {problem.json_path}: {problem.message}"
        for exchange, schema in checked
        if schema is not None
        for problem in Draft202012Validator({**schema, "$defs": REQUESTS["$defs"]}).iter_errors(
            json.loads(exchange.request_body)
        )
    ]
    assert any(schema for _, schema in checked)
    assert problems == []


def test_caps_every_generation(traffic: Traffic) -> None:
    """A request for tokens says how many at most, but for the one that asks without."""
    uncapped = [
        exchange.key
        for exchange in traffic.conforming
        if _takes_a_cap(exchange) and not CAPS & set(json.loads(exchange.request_body))
        if exchange.row != WITHOUT_A_CAP
    ]

    assert uncapped == []
    silent = {"files", "realtime"}  # no text is asked for, or over the WebSocket alone
    generates = traffic.recording.profile not in silent
    assert any(_takes_a_cap(exchange) for exchange in traffic.conforming) == generates


def test_keeps_openais_key_from_strangers(traffic: Traffic) -> None:
    """OPENAI_API_KEY is in no request to another server."""
    assert [seen for seen in traffic.seen if "authorization" in seen.headers] == []
    assert "sk-not-for-strangers" not in repr(traffic)


def _takes_a_cap(exchange: Exchange) -> bool:
    schema = _schema(exchange)
    return schema is not None and bool(CAPS & _members(schema))


def _members(schema: dict[str, Any]) -> set[str]:
    """Every member that a schema knows, through its references."""
    name = schema.get("$ref", "").removeprefix("#/$defs/")
    resolved = REQUESTS["$defs"][name] if name else schema
    below = [_members(part) for part in resolved.get("allOf", [])]
    return set(resolved.get("properties", {})).union(*below)

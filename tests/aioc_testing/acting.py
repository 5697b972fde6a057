"""What acting one thing out does to a run, without asking again what it can't change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.routing import Mount

from aioc_generated.check_types import Check
from aioc_runner.judge import judge
from aioc_runner.serve.app import build_app
from aioc_runner.serve.run import listening
from aioc_testing.demo import CONFORMING, Demo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Exchange, Recording

SIGNATURE = "aioc-answers-as"
CONTACT = "contact"


@dataclass(frozen=True)
class Acting:
    """A conforming server's whole run, and the row as which it answered each exchange of it."""

    demo: Demo
    whole: Recording
    answered_as: Mapping[str, str]

    def report(self, name: str) -> Report:
        """Judge every row of a run in which this is acted out."""
        return judge(self.demo.package, self.recording(name))

    def recording(self, name: str) -> Recording:
        """Ask who acts this out for the rows that it may answer otherwise; keep what others were answered."""
        asked = self.asked(name)
        again = self.demo.recording(name, rows=asked)
        ids = {row.id for row in asked}
        kept = [_of(one, name) for one in self.whole.exchanges if one.row not in ids]
        every = {one.key: one for one in (*again.exchanges, *kept)}
        exchanges = tuple(every[key] for key in sorted(every))
        return replace(again, planned=self.whole.planned, exchanges=exchanges)

    def answered_otherwise(self, recording: Recording) -> set[str | None]:
        """Find the rows that got other answers than from a conforming server."""
        before = {one.key: _answer(one) for one in self.whole.exchanges}
        return {one.row for one in recording.exchanges if before.get(one.key) != _answer(one)}

    def asked(self, name: str) -> tuple[Row, ...]:
        """Choose the rows that are answered as one that lists this, and those whose requests hang on them."""
        planned = [row for row in self.demo.package.catalog.rows if row.id in self.whole.planned]
        listing = {row.id for row in planned if name in (*row.deviations, *row.checks)}
        touched = {one.row for one in self.whole.exchanges if one.row and self._answered_as(one) in listing}
        if any(one.key == CONTACT and one.row in touched for one in self.whole.exchanges):
            return tuple(planned)  # it says what the models are, and so what everybody is asked
        chosen = listing | touched
        while more := _linked(planned, chosen) - chosen:
            chosen |= more
        return tuple(row for row in planned if row.id in chosen)

    def _answered_as(self, exchange: Exchange) -> str | None:
        return self.answered_as.get(exchange.key, exchange.row)


def _of(exchange: Exchange, name: str) -> Exchange:
    """The same from the server that acts this out: its address is quoted, and stands in answers."""
    ours, its = f"/{CONFORMING}/", f"/{name}/"
    body = exchange.body.replace(ours.encode(), its.encode())
    return replace(exchange, url=exchange.url.replace(ours, its), body=body)


def _answer(exchange: Exchange) -> tuple[object, ...]:
    """What came back, but for when."""
    headers = [pair for pair in exchange.headers if pair[0].lower() != "date"]
    return (exchange.status, headers, exchange.body, [frame.data for frame in exchange.frames])


def _linked(rows: list[Row], chosen: set[str]) -> set[str]:
    """Find the rows that take a value from one of these, and those that these take theirs from."""
    links = [(row.id, take.row) for row in rows for take in row.inputs.values()]
    return {one for pair in links for one in pair if chosen & set(pair)}


def acting(demo: Demo) -> Acting:
    """Run through every row twice: as they are answered, and with each answer signed by whose it is."""
    return Acting(demo, demo.recording(), _signatures(demo))


def _signatures(demo: Demo) -> dict[str, str]:
    signing = _signing(demo.package)
    app = build_app(signing, tuple(signing.catalog.checks))
    with listening(Starlette(routes=[Mount(f"/{CONFORMING}", app)])) as url:
        signed = ((one.key, one.header(SIGNATURE)) for one in replace(demo, url=url).recording().exchanges)
        return {key: row for key, row in signed if row is not None}


def _signing(package: CatalogPackage) -> CatalogPackage:
    """Have each row's answers say whose they are, the way any act changes them."""
    rows = tuple(replace(row, checks=(row.id,), deviations=()) for row in package.catalog.rows)
    catalog = replace(package.catalog, rows=rows, checks={row.id: _signature(row.id) for row in rows})
    return replace(package, catalog=catalog)


def _signature(row_id: str) -> Check:
    signed = {"op": "header", "name": SIGNATURE, "value": row_id}
    return Check(
        id=row_id,
        title="",
        why="",
        root="headers",
        at="$",
        match="all",
        rule=None,
        schema=None,
        severity="note",
        source=(),
        mutations=(signed, {**signed, "exchange": "malformed"}),
    )

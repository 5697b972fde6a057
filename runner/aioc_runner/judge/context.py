"""What all rows of a run are judged with: the recording, the catalog, the profile and the models."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from aioc_runner.detect.canaries import unknown_path
from aioc_runner.documents.json_text import NOTHING, decode
from aioc_runner.record import Record
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import FAULTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_generated.catalog import Row
    from aioc_generated.setting_types import Profile
    from aioc_generated.words import Root
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.detect.models import Models
    from aioc_runner.wire.exchange import Exchange, Recording

ENDINGS = ("server-died", "interrupted")
"""Ways in which a run ended while requests were still in flight."""


Documents: TypeAlias = "Mapping[str, Mapping[Root, Any]]"
"""What checks look into, by row and root."""


class RunContext(Record):
    """A recording, and what it is judged with: the catalog, the profile, the models."""

    package: CatalogPackage
    recording: Recording
    profile: Profile
    models: Models

    @cached_property
    def exchanges(self) -> dict[str, Exchange]:
        """Every exchange by key."""
        return {exchange.key: exchange for exchange in self.recording.exchanges}

    @cached_property
    def refusals(self) -> Documents:
        """The refusal of each row as JSON, including rows that aren't judged yet."""
        depth = self.package.catalog.limits.depth
        found = ((row.id, self._refusal(row)) for row in self.package.catalog.rows)
        read = ((row, decode(one.body, depth).value) for row, one in found if one is not None)
        return {row: {"error": value} for row, value in read if value is not NOTHING}

    def _refusal(self, row: Row) -> Exchange | None:
        role, statuses = "probe", row.response.rejects
        if not statuses and row.malformed is not None:
            role, statuses = "malformed", row.malformed.statuses
        exchange = self.exchanges.get(exchange_key.of_row(row.id, role))
        return exchange if exchange is not None and exchange.status in statuses else None

    def canary(self, row: Row, exchange: Exchange) -> Exchange | None:
        """Find the answer for an unknown path that was asked in the same way as this exchange."""
        return unknown_path(self.exchanges, row, exchange)

    @cached_property
    def faults_aside(self) -> list[Exchange]:
        """5xx answers that didn't count, because their requests were sent again."""
        return [one for one in self.recording.exchanges if one.role == "retry" and one.status in FAULTS]

    @cached_property
    def canaries(self) -> list[Exchange]:
        """The answers for unknown paths, however they were asked."""
        return [one for one in self.recording.exchanges if one.role == "canary"]

    def exchange(self, row: Row, part: str) -> Exchange | None:
        """Find what was sent for a row in a role, numbered or not, unless the run ended before the answer."""
        exchange = self._begun(row, part)
        return None if exchange is None or self._is_cut_short(exchange) else exchange

    def was_cut_short(self, row: Row, part: str) -> bool:
        """Whether a request got no complete answer because the run ended."""
        exchange = self._begun(row, part)
        return exchange is not None and self._is_cut_short(exchange)

    def _begun(self, row: Row, part: str) -> Exchange | None:
        if part == "probe" and row.contact:
            return self.exchanges.get(exchange_key.CONTACT)
        return self.exchanges.get(exchange_key.of_row(row.id, part))

    def _is_cut_short(self, exchange: Exchange) -> bool:
        return self.recording.stopped in ENDINGS and exchange.failure is not None

    def phases(self, row: Row) -> set[str]:
        """Name the phases of a row that the run asks for."""
        return {phase for phase in row.phases if phase in self.recording.phases}

"""Says why a row has no answer to judge."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from aioc_runner.report import Reason
from aioc_runner.text import one_line

if TYPE_CHECKING:
    from aioc_generated.catalog import Row
    from aioc_runner.wire.exchange import Recording

DETAILS: dict[Reason, str] = {
    "auth": "a key is needed",
    "writes": "it makes, changes or deletes things on the server, or takes from what does: --allow-writes",
    "rate-limited": "the server asked us to slow down",
    "no-model": "the server lists no model for it",
    "server-died": "the server stopped answering before this row was done",
    "interrupted": "the run was interrupted before this row was done",
    "max-time": "the run's time was over before this row was done (--max-time)",
    "max-requests": "the run's requests were spent before this row was done (--max-requests)",
    "max-tokens": "the run's tokens were spent before this row was done (--max-tokens)",
    "unanswered": "the server stopped answering",
}
REASONS: tuple[Reason, ...] = get_args(Reason)


def why_unsent(recording: Recording, row: Row) -> tuple[Reason, str]:
    """Name the reason that the recording gives for a row without a whole answer, with one line on it."""
    said, _, more = recording.unsent.get(row.id, "").partition(":")
    named: Reason | None = next((known for known in REASONS if known == said), None)
    reason: Reason | None = named or recording.stopped
    if reason == "prerequisite":
        return reason, one_line(more) or _prerequisite(row)
    if reason is None:
        return "inconclusive", "nothing was asked"
    return reason, one_line(more) or DETAILS.get(reason, "it was not asked")


def _prerequisite(row: Row) -> str:
    if row.response.rejects and row.after:
        return f"it asks for what {', '.join(row.after)} deleted, and nothing was"
    sources = ", ".join(sorted({take.row for take in row.inputs.values()}))
    return f"it takes a value from {sources or 'another row'}, whose answer has none"

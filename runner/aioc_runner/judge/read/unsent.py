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
    "writes": "it creates, changes or deletes objects on the server, or needs one that does: --allow-writes",
    "rate-limited": "the server asked us to slow down",
    "no-model": "the server lists no model for it",
    "server-died": "the server stopped answering before this row was finished",
    "interrupted": "the run was interrupted before this row was finished",
    "max-time": "the run's time limit was reached before this row was finished (--max-time)",
    "max-requests": "the run's request limit was reached before this row was finished (--max-requests)",
    "max-tokens": "the run's token limit was reached before this row was finished (--max-tokens)",
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
        return "inconclusive", "no request was sent"
    return reason, one_line(more) or DETAILS.get(reason, "it wasn't asked")


def _prerequisite(row: Row) -> str:
    if row.response.rejects and row.after:
        return f"it asks for what {', '.join(row.after)} deleted, but nothing was deleted"
    sources = ", ".join(sorted({take.row for take in row.inputs.values()}))
    return f"it needs a value from {sources or 'another row'}, whose answer has none"

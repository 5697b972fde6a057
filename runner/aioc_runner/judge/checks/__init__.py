"""The named rules: what a check asks for that JSON Schema can't say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.judge.checks import (
    collections,
    comparisons,
    fragments,
    leaked_calls,
    response,
    response_events,
    streams,
    tokens,
    values,
    vectors,
)
from aioc_runner.judge.checks.context import Complaint, Match, Scene, find

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["ROOT_RULES", "VALUE_RULES", "Complaint", "Match", "Scene", "find"]

VALUE_RULES: Mapping[str, Callable[[Any, Scene], Complaint | None]] = {
    "adds-up": values.adds_up,
    "as-long": comparisons.as_long,
    "at-most": values.at_most,
    "covers": tokens.covers,
    "fits": comparisons.fits,
    "fits-its-tool": comparisons.fits_its_tool,
    "float32s": vectors.float32s,
    "json-members": values.json_members,
    "json-string": values.json_string,
    "near-date": values.near_date,
    "no-call-left": leaked_calls.no_call_left,
    "nonzero": vectors.nonzero,
    "not-empty": values.not_empty,
    "offered-tool": comparisons.offered_tool,
    "probable": tokens.probable,
    "removed": values.removed,
    "resembles": values.resembles,
    "same": values.same,
    "spells": tokens.spells,
}
"""Rules on each value that a check's path leads to."""

ROOT_RULES: Mapping[str, Callable[[Scene], Complaint | None]] = {
    "afresh": fragments.afresh,
    "alike": collections.alike,
    "as-many": comparisons.as_many,
    "begins-empty": response_events.begins_empty,
    "counted-again": comparisons.counted_again,
    "counts-up": collections.counts_up,
    "cut-is-incomplete": response.cut_is_incomplete,
    "cut-says-length": fragments.cut_says_length,
    "deltas-end": response_events.deltas_end,
    "deltas-join": response_events.deltas_join,
    "distinct": collections.distinct,
    "done-last": streams.done_last,
    "echoed": response.echoed,
    "ends": fragments.ends,
    "equally-long": vectors.equally_long,
    "first": fragments.first,
    "in-last-event": streams.in_last_event,
    "items-in-order": response_events.items_in_order,
    "length-means-cut": fragments.length_means_cut,
    "lone": response_events.lone,
    "nearest": vectors.nearest,
    "named-as-typed": response_events.named_as_typed,
    "once": fragments.once,
    "output-as-streamed": response_events.output_as_streamed,
    "reason-given": response.reason_given,
    "same-again": comparisons.same_again,
    "same-form": collections.same_form,
    "status-as-typed": response_events.status_as_typed,
    "stops": comparisons.stops,
    "told-in-deltas": response_events.told_in_deltas,
    "unlike": comparisons.unlike,
    "unrepeated": fragments.unrepeated,
}
"""Rules on a whole document."""

"""The named rules: what a check asks for that JSON Schema can't say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.judge.rules import (
    contrast,
    leftovers,
    pieces,
    response,
    sets,
    streams,
    tokens,
    typed,
    values,
    vectors,
)
from aioc_runner.judge.rules.scene import Complaint, Match, Scene, find

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["ROOT_RULES", "VALUE_RULES", "Complaint", "Match", "Scene", "find"]

VALUE_RULES: Mapping[str, Callable[[Any, Scene], Complaint | None]] = {
    "adds-up": values.adds_up,
    "as-long": contrast.as_long,
    "at-most": values.at_most,
    "covers": tokens.covers,
    "fits": contrast.fits,
    "fits-its-tool": contrast.fits_its_tool,
    "float32s": vectors.float32s,
    "json-members": values.json_members,
    "json-string": values.json_string,
    "near-date": values.near_date,
    "no-call-left": leftovers.no_call_left,
    "nonzero": vectors.nonzero,
    "not-empty": values.not_empty,
    "offered-tool": contrast.offered_tool,
    "probable": tokens.probable,
    "removed": values.removed,
    "resembles": values.resembles,
    "same": values.same,
    "spells": tokens.spells,
}
"""Rules on each value that a check's path leads to."""

ROOT_RULES: Mapping[str, Callable[[Scene], Complaint | None]] = {
    "afresh": pieces.afresh,
    "alike": sets.alike,
    "as-many": contrast.as_many,
    "begins-empty": typed.begins_empty,
    "counted-again": contrast.counted_again,
    "counts-up": sets.counts_up,
    "cut-is-incomplete": response.cut_is_incomplete,
    "cut-says-length": pieces.cut_says_length,
    "deltas-end": typed.deltas_end,
    "deltas-join": typed.deltas_join,
    "distinct": sets.distinct,
    "done-last": streams.done_last,
    "echoed": response.echoed,
    "ends": pieces.ends,
    "equally-long": vectors.equally_long,
    "first": pieces.first,
    "in-last-event": streams.in_last_event,
    "items-in-order": typed.items_in_order,
    "length-means-cut": pieces.length_means_cut,
    "lone": typed.lone,
    "nearest": vectors.nearest,
    "named-as-typed": typed.named_as_typed,
    "once": pieces.once,
    "output-as-streamed": typed.output_as_streamed,
    "reason-given": response.reason_given,
    "same-again": contrast.same_again,
    "same-form": sets.same_form,
    "status-as-typed": typed.status_as_typed,
    "stops": contrast.stops,
    "told-in-deltas": typed.told_in_deltas,
    "unlike": contrast.unlike,
    "unrepeated": pieces.unrepeated,
}
"""Rules on a whole document."""

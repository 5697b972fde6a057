"""The rules of spec/rules: what checks ask for that JSON Schema can't express."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.judge.checks import (
    collections,
    comparisons,
    fragments,
    headers,
    leaked_calls,
    pictures,
    requested,
    response,
    response_deltas,
    response_events,
    sounds,
    streams,
    tokens,
    values,
    vectors,
)
from aioc_runner.judge.checks.context import CheckContext, Unclear, Violation
from aioc_runner.judge.matches import Match
from aioc_runner.judge.search import find

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aioc_runner.judge.checks.context import Complaint

    Rule = Callable[..., Complaint | None]
    """A function of a context, the rule's arguments and, of a rule over values, the value."""

__all__ = ["RULES", "CheckContext", "Match", "Unclear", "Violation", "find"]

RULES: Mapping[str, Rule] = {
    "adds-up": values.adds_up,
    "afresh": fragments.afresh,
    "alike": collections.alike,
    "as-long": requested.as_long,
    "as-many": requested.as_many,
    "at-most": values.at_most,
    "audible": sounds.audible,
    "in-asked-format": sounds.in_asked_format,
    "begins-empty": response_deltas.begins_empty,
    "blocks-have-data": streams.blocks_have_data,
    "names-have-data": streams.names_have_data,
    "contains": comparisons.contains,
    "counted-again": comparisons.counted_again,
    "counted-once": comparisons.counted_once,
    "counts-up": collections.counts_up,
    "covers": tokens.covers,
    "cut-is-incomplete": response.cut_is_incomplete,
    "cut-says-length": fragments.cut_says_length,
    "deltas-end": response_deltas.deltas_end,
    "deltas-join": response_deltas.deltas_join,
    "distinct": collections.distinct,
    "done-last": streams.done_last,
    "echoed": response.echoed,
    "ends": fragments.ends,
    "equally-long": vectors.equally_long,
    "first": fragments.first,
    "fits": requested.fits,
    "fits-its-tool": requested.fits_its_tool,
    "float32s": vectors.float32s,
    "from-zero": collections.from_zero,
    "goes-on": comparisons.goes_on,
    "in-last-event": streams.in_last_event,
    "in-list": requested.in_list,
    "items-in-order": response_events.items_in_order,
    "json-string": values.json_string,
    "length-means-cut": fragments.length_means_cut,
    "lacks-no-beginning": comparisons.lacks_no_beginning,
    "lets-send": headers.lets_send,
    "lone": response_events.lone,
    "named-as-typed": response_events.named_as_typed,
    "near-date": values.near_date,
    "nearest": vectors.nearest,
    "no-call-left": leaked_calls.no_call_left,
    "nonzero": vectors.nonzero,
    "not-empty": values.not_empty,
    "offered-tool": requested.offered_tool,
    "once": fragments.once,
    "output-as-streamed": response_deltas.output_as_streamed,
    "probable": tokens.probable,
    "quotes": requested.quotes,
    "reason-given": response.reason_given,
    "removed": values.removed,
    "resembles": values.resembles,
    "same": values.same,
    "same-again": comparisons.same_again,
    "same-as": comparisons.same_as,
    "same-form": collections.same_form,
    "sized-as-asked": pictures.sized_as_asked,
    "sorted": collections.in_order,
    "spells": tokens.spells,
    "status-as-typed": response_events.status_as_typed,
    "stops": comparisons.stops,
    "told-in-deltas": response_deltas.told_in_deltas,
    "unlike": comparisons.unlike,
    "unrepeated": fragments.unrepeated,
    "whole-picture": pictures.whole_picture,
    "withheld": comparisons.withheld,
}
"""How each rule looks, by the name that checks call it by."""

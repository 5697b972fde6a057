"""Sums up in one sentence what a server gets right."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from aioc_runner.catalog import contact
from aioc_runner.documents.json_path import pattern_of
from aioc_runner.judge.findings import NO_ANSWER, NOT_THERE, worst
from aioc_runner.judge.summary.capabilities import capability_of, is_gone, state_of
from aioc_runner.record import Record
from aioc_runner.report.reasons import CUT, DIED, GONE, KEPT, LEFT_OUT, REASONS, of_kind
from aioc_runner.text import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.setting_types import Capability
    from aioc_runner.judge.summary.capabilities import State
    from aioc_runner.report import Result
    from aioc_runner.report.reasons import Reason

LISTED = 4
WORKING = 6
"""Capabilities of a clause: more are named of what works, which is what most readers look for."""

PARTS = "parts of "
UNASKED = frozenset(of_kind("left-out", "held-back"))
"""Reasons of a SKIP that say nothing of whether an endpoint is there."""


class Shown(Record):
    """What rows showed, capability by capability, in the catalog's order, and whether the server died."""

    catalog: Catalog
    results: Sequence[Result]
    offered: Mapping[str, State]
    died: bool = False

    @cached_property
    def rows(self) -> Mapping[str, Row]:
        """Every row by id."""
        return {row.id: row for row in self.catalog.rows}

    @cached_property
    def known(self) -> Mapping[str, Capability]:
        """The capabilities that the catalog describes, by id."""
        return {one.id: one for one in self.catalog.capabilities}

    @cached_property
    def foundations(self) -> frozenset[str]:
        """Name the capabilities that everything else needs."""
        return frozenset(one.id for one in self.catalog.capabilities if one.foundation)

    @cached_property
    def aside(self) -> frozenset[str]:
        """Name the capabilities that aren't endpoints: the headline doesn't say that they work."""
        return frozenset(one.id for one in self.catalog.capabilities if one.feature or one.rejections)

    def are(self, *states: State) -> list[str]:
        """Name the capabilities in one of these states, those first that a reader looks for."""
        return [name for name in self.ranked if self.offered[name] in states]

    @cached_property
    def ranked(self) -> Sequence[str]:
        """Every capability that rows showed, in the catalog's order; what it doesn't list comes last."""
        leading = {one.id for one in self.catalog.capabilities if one.foundation or one.sought}
        places = {name: place for place, name in enumerate(self.known)}

        def weight(name: str) -> tuple[bool, bool, int]:
            return name not in leading, name in self.aside, places.get(name, len(places))

        return sorted(self.offered, key=weight)

    def rows_of(self, name: str) -> list[Result]:
        """Find the rows that show a capability."""
        return [one for one in self.results if capability_of(self.rows[one.id]) == name]


def headline(shown: Shown) -> str:
    """Sum everything up in one sentence."""
    special = [
        name for name in shown.are("offered", "deviating") if name not in shown.foundations | shown.aside
    ]
    # What is special about a way to ask may just be ignored where it deviates.
    odd = [] if special else [name for name in shown.are("deviating") if name in shown.aside]
    working = special or [name for name in shown.are("offered", "deviating") if name not in odd]
    unseen = [name for name in shown.are("unknown") if name in shown.known and shown.known[name].sought]
    parts = [
        _clause(shown, working, "works", "work", WORKING),
        _clause(shown, odd, "deviates", "deviate"),
        _clause(shown, _broken(shown), "is broken", "are broken"),
        _clause(shown, _gone(shown), "not offered", "not offered"),
        _missing(shown.results),
        _deviations(shown.results),
    ]
    said = [part for part in parts if part]
    if not said:
        return f"nothing could be graded: {_why_nothing(shown.results)}"
    return "; ".join(filter(None, [*_asks(shown), *said, _unseen(shown, unseen)]))


def _asks(shown: Shown) -> list[str]:
    """Say what kept rows from the run; what is about rows did so in part, where others were right."""
    reasons = {one.reason for one in shown.results}
    partly = "in part, " if any(one.status == "PASS" for one in shown.results) else ""
    kept: list[Reason] = [reason for reason in KEPT if reason in reasons]
    return [
        f"{DIED.what} before the run ended"
        if reason == "server-died" and shown.died
        else f"{'' if reason in CUT else partly}{REASONS[reason].words}"
        for reason in kept
    ]


def _broken(shown: Shown) -> list[str]:
    """Name what is broken, but no way to ask for the faults that the endpoint has however it is asked."""
    broken = shown.are("broken")
    return [name for name in broken if not (_is_feature(shown, name) and _inherited(shown, name))]


def _is_feature(shown: Shown, name: str) -> bool:
    return name in shown.known and shown.known[name].feature


def _inherited(shown: Shown, name: str) -> bool:
    """Whether every fault of a feature's rows is one of the rows of that path that are broken without it."""
    mine = shown.rows_of(name)
    paths = {one.path for one in mine}
    plain = [
        one
        for other in shown.are("broken")
        if not _is_feature(shown, other)
        for one in shown.rows_of(other)
        if one.path in paths and _is_plain(shown.rows[one.id])
    ]
    faults = {fault for one in plain for fault in _faults(one)}
    return bool(faults) and all(_faults(one) <= faults for one in mine)


def _is_plain(row: Row) -> bool:
    """Whether a row asks for an answer, and for nothing special: a refusal has faults of its own."""
    return not row.feature_words and not row.response.rejects


def _faults(result: Result) -> frozenset[tuple[str, str, str | None, str]]:
    return frozenset(
        (one.kind, pattern_of(one.at), one.check, one.actual if one.kind in NO_ANSWER else "")
        for one in result.findings
        if one.severity == "fail"
    )


def nothing_there(shown: Shown) -> bool:
    """Whether neither the list of models nor any other endpoint is where the base URL points."""
    asked = [one for one in shown.results if one.reason not in UNASKED and _is_place(shown.rows[one.id])]
    gone = {capability_of(shown.rows[one.id]) for one in asked if is_gone(one)}
    first = capability_of(contact(shown.catalog))
    return first in gone and len(gone) > 1 and all(is_gone(one) for one in asked)


def answered_alike(results: Sequence[Result]) -> bool:
    """Whether nothing was seen but what answers any path, with success."""
    statuses = {one.status for one in results}
    failed = [finding for one in results if one.status == "FAIL" for finding in one.findings]
    gone = [one for one in failed if one.kind == "absent"]
    return bool(gone) and not statuses & {"PASS", "WARN"} and all(one.actual.startswith("2") for one in gone)


def _is_place(row: Row) -> bool:
    """Whether a row shows that something exists: a refusal doesn't, nor does a row without a model."""
    return not row.response.rejects and not _is_of_a_model(row)


def _is_of_a_model(row: Row) -> bool:
    """Whether a row's path names a model."""
    return row.request.model_at == "path"


def _unseen(shown: Shown, names: list[str]) -> str:
    """Name what wasn't shown, and why."""
    if not names:
        return ""
    reasons: Counter[Reason] = Counter(
        one.reason for name in names for one in shown.rows_of(name) if one.reason and one.reason not in GONE
    )
    first: Reason = reasons.most_common(1)[0][0] if reasons else "inconclusive"
    why = "" if first in KEPT else f" ({REASONS[first].words})"
    return f"{_clause(shown, names, 'not shown', 'not shown')}{why}"


def _gone(shown: Shown) -> list[str]:
    """Name what isn't offered, but nothing at or below the path of something else that isn't there."""
    gone = shown.are("not-offered")
    kept: list[str] = []
    for name in sorted(gone, key=shown.aside.__contains__):
        if not all(_is_of_a_model(shown.rows[one.id]) for one in shown.rows_of(name)) and not _below(
            shown, name, kept
        ):
            kept.append(name)
    return kept or (gone if list(shown.offered) == gone else [])


def _below(shown: Shown, name: str, others: Iterable[str]) -> bool:
    """Whether all paths of a capability are, or are below, those of others."""
    places = {one.path for other in others for one in shown.rows_of(other)}
    return all(any(f"{one.path}/".startswith(f"{place}/") for place in places) for one in shown.rows_of(name))


def _missing(results: Iterable[Result]) -> str:
    """Count the endpoints whose absence fails: the profile can't do without them."""
    gone = {
        (one.method, one.path)
        for one in results
        if one.status == "FAIL" and one.kind == "core" and is_gone(one)
    }
    return f"{counted(len(gone), 'required endpoint')} missing" if gone else ""


def _deviations(results: Iterable[Result]) -> str:
    """Count in how many ways the server deviates without failing, however many rows show each."""
    seen = {
        finding.deviation or finding.check or f"{finding.kind} {pattern_of(finding.at)}"
        for result in results
        if worst(result.findings) in ("warn", "fail")
        for finding in result.findings
        if finding.severity == "warn" and finding.kind not in NOT_THERE
    }
    return counted(len(seen), "deviation") if seen else ""


def _clause(shown: Shown, names: list[str], one: str, many: str, most: int = LISTED) -> str:
    if not names:
        return ""
    words = [_word(shown, name) for name in names]
    more = len(words) - most
    # "parts of chat, speech" would be parts of both.
    told = sorted(words[:most] if more > 1 else words, key=_is_partly)
    listed = [*told, f"{more} more"] if more > 1 else told
    together = " and ".join(part for part in (", ".join(listed[:-1]), listed[-1]) if part)
    several = len(names) > 1 or _is_partly(words[0]) or _is_plural(shown, names[0])
    return f"{together} {many if several else one}"


def _word(shown: Shown, name: str) -> str:
    """Name a capability; of what works in some rows and not in others, parts are broken."""
    results = shown.rows_of(name)
    known = shown.known.get(name)
    title = known.title if known else name.replace(".", " ")
    word = f'"{title}"' if known and known.feature else title
    partly = shown.offered[name] == "broken" and any(
        state_of(one, shown.catalog.checks) in ("offered", "deviating") for one in results
    )
    return f"{PARTS}{word}" if partly else word


def _is_partly(word: str) -> bool:
    return word.startswith(PARTS)


def _is_plural(shown: Shown, name: str) -> bool:
    named = name in shown.foundations or name in shown.aside
    return not named and name.endswith("s")


def _why_nothing(results: Sequence[Result]) -> str:
    reasons: Counter[Reason] = Counter(
        result.reason for result in results if result.reason and result.reason not in LEFT_OUT
    )
    if not reasons:
        return "no row was requested"
    return str(REASONS[reasons.most_common(1)[0][0]].words)

"""The JSON report as it is written and read: the contract that other tools rely on.

What is repeated is stored once: notes that rows share in `remarks`, sources in `sources`; other places refer
to them by number. Members that have their default value are left out. `export/report_schema.py` writes its
JSON Schema. README.md says what may change in which version.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from aioc_generated.words import FindingKind  # noqa: TC001 -- Pydantic reads it at run time
from aioc_runner.report import OF_EVIDENCE, AnyReport, AnyResult, Evidence, Finding, Model, Report, Result
from aioc_runner.report.reasons import Reason  # noqa: TC001 -- Pydantic reads it at run time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

VERSION = "2.1"
"""Major: something went, or means something else; minor: something came."""

READ = r"^[12]\.\d+$"
"""The versions that are read."""

VERSIONED = re.compile(r"\d{1,9}\.\d{1,9}", re.ASCII)
OWN = "*"
"""Stands for a row's own in the exchanges and sources of remarks, which rows share."""

PLACE = "{at}"
"""Stands for each place in the message of a remark that holds for several."""


PROBE = f"{OWN}/probe"
OF_SOURCE = "Where the rule comes from; the row's first source where it is left out."
OF_EXCHANGE = "Key of the exchange it was seen in: `*` is the row's id, and `*/probe` is left out."


class ContractError(ValueError):
    """A later aioc wrote the report, or it refers to what isn't there; the message is one line."""


class Place(Model):
    """Where a remark was seen."""

    at: str = Field(description="Normalised JSONPath of the place, `$` for the whole answer.")
    expected: str = Field(description="What the catalog says belongs there.")
    known: list[str] = Field(
        default=[], description="Ids of what is known of this implementation and fits it."
    )


class Remark(Model):
    """A note that one row or several give rise to: nothing is wrong, but somebody may want to know."""

    kind: FindingKind
    actual: str = Field(description="What the server sent, shortened, control characters escaped.")
    message: str = Field(
        description="One sentence for a person; `{at}` in it stands for each place where there are several."
    )
    places: list[Place] = Field(min_length=1, description="Where it was seen.")
    check: str | None = Field(default=None, description="Id of the check that failed.")
    reason: str | None = Field(default=None, description="Why the check failed, in a word of its rule.")
    why: str | None = Field(default=None, description="What breaks in which client where the check fails.")
    deviation: str | None = Field(default=None, description="Id of the deviation that lowered the severity.")
    source: str | None = Field(default=OWN, description=OF_SOURCE)
    exchange: str | None = Field(default=PROBE, description=OF_EXCHANGE)
    accepted: str | None = Field(default=None, description="Why a baseline accepts it, if one does.")


class Grave(Finding):
    """What makes a row's grade: a failure or a warning."""

    source: str | None = Field(default=OWN, description=OF_SOURCE)
    exchange: str | None = Field(default=PROBE, description=OF_EXCHANGE)


class Shown(Evidence):
    """The request and the bytes of an exchange."""

    exchange: str = Field(default=PROBE, description=OF_EXCHANGE)


class Row(AnyResult):
    """A row's grade, what makes it, and the numbers of the notes beside it."""

    reason: Reason | None = Field(default=None, description="Why a row was skipped; null otherwise.")
    findings: list[Grave] = Field(description="What makes the grade: failures and warnings.")
    evidence: list[Shown] = Field(default=[], description=OF_EVIDENCE)
    remarks: list[Annotated[int, Field(ge=0)]] = Field(
        default=[], description="Places in the report's `remarks`, from 0."
    )


class Document(AnyReport):
    """A whole report, as JSON."""

    results: list[Row]
    version: str = Field(pattern=READ, description="Of this contract: readers take every 2.x.")
    remarks: list[Remark] = Field(default=[], description="The notes of all rows, each once.")
    sources: list[str] = Field(
        default=[], description="Where facts stand, each once; numbers elsewhere are places in it, from 0."
    )


def write(report: Report) -> dict[str, Any]:
    """Make the document of a report, its version first."""
    numbers: dict[str, int] = {}
    remarks: list[Remark] = []
    results = [_row(result, numbers, remarks) for result in report.results]
    shared = {name: getattr(report, name) for name in AnyReport.model_fields}
    members = {"version": VERSION, **shared, "results": results, "remarks": remarks}
    whole = members | Document.model_construct(**members).model_dump(exclude_defaults=True)
    sources: dict[str, int] = {}
    numbered = _with_sources(whole, lambda source: sources.setdefault(source, len(sources)))
    return {**numbered, "sources": list(sources)}


def read(document: Any) -> Report:
    """Make a report of its document again: what makes the grade comes before the notes.

    Raises pydantic's ValidationError for what is no report, and ContractError for what this aioc can't read.
    """
    _refuse_later(document)
    written = Document.model_validate(_with_urls(_raised(document)), strict=True)
    shared = {name: getattr(written, name) for name in AnyReport.model_fields}
    return Report(**{**shared, "results": [_result(row, written.remarks) for row in written.results]})


def _with_sources(value: Any, change: Callable[[Any], Any]) -> Any:
    """Change each source, wherever one stands."""
    if isinstance(value, list):
        return [_with_sources(one, change) for one in value]
    if not isinstance(value, dict):
        return value
    return {name: _of_member(name, member, change) for name, member in value.items()}


def _of_member(name: str, member: Any, change: Callable[[Any], Any]) -> Any:
    if name == "source":
        return member if member is None else change(member)
    if name == "sources" and isinstance(member, list):
        return [change(one) for one in member]
    return _with_sources(member, change)


def _with_urls(document: Any) -> Any:
    """Put the sources in place of their numbers."""
    table = document.get("sources", []) if isinstance(document, dict) else []
    if not isinstance(table, list):
        return document

    def source(number: Any) -> Any:
        if type(number) is not int:
            return number
        if number not in range(len(table)):
            raise ContractError(f"it names the source {number}, and there are {len(table)}")
        return table[number]

    return _with_sources(document, source)


def _raised(document: Any) -> Any:
    """Make a 2.0 of a 1.x, where a left out source or exchange is none, and each remark has one place."""
    if not isinstance(document, dict) or not str(document.get("version")).startswith("1."):
        return document
    results = _each(
        document.get("results"), lambda row: {**row, "findings": _each(row.get("findings"), _whole)}
    )
    remarks = _each(document.get("remarks", []), lambda remark: _with_place(_whole(remark)))
    return {**document, "results": results, "remarks": remarks}


def _each(records: Any, change: Callable[[dict[str, Any]], Any]) -> Any:
    """Change each record; what is no record stays, for the models to refuse."""
    many = isinstance(records, list)
    return [change(one) if isinstance(one, dict) else one for one in records] if many else records


def _whole(finding: dict[str, Any]) -> dict[str, Any]:
    return {"source": None, "exchange": None, **finding}


def _with_place(remark: dict[str, Any]) -> dict[str, Any]:
    place = {name: remark[name] for name in Place.model_fields.keys() & remark.keys()}
    return {**{name: member for name, member in remark.items() if name not in place}, "places": [place]}


def _row(result: Result, numbers: dict[str, int], remarks: list[Remark]) -> Row:
    numbered: list[int] = []
    for remark in _remarks(result):
        numbered.append(numbers.setdefault(repr(remark), len(remarks)))
        remarks += [remark] if numbered[-1] == len(remarks) else []
    grave = [one for one in result.findings if one.severity != "note"]
    own = {
        "findings": [Grave.model_construct(**_own(one, result)) for one in grave],
        "evidence": [Shown.model_construct(**_own(one, result)) for one in result.evidence],
        "remarks": numbered,
    }
    return Row.model_construct(**{**dict(result), **own})


def _remarks(result: Result) -> Iterator[Remark]:
    """Fold the notes of a row that follow each other and differ by their place alone."""
    notes = (one for one in result.findings if one.severity == "note")
    for _, alike in groupby(notes, lambda note: _note_words(note, result, _pattern(note))):
        group = list(alike)
        folds = len(group) > 1 and not any(PLACE in note.message for note in group)
        for ones in [group] if folds else [[note] for note in group]:
            message = _pattern(ones[0]) if folds else ones[0].message
            places = [Place(at=note.at, expected=note.expected, known=note.known) for note in ones]
            yield Remark.model_construct(**_note_words(ones[0], result, message), places=places)


def _pattern(note: Finding) -> str:
    return note.message.replace(note.at, PLACE)


def _note_words(note: Finding, result: Result, message: str) -> dict[str, Any]:
    """What a note says but for its place."""
    said = {**_own(note, result), "message": message}
    return {name: member for name, member in said.items() if name in Remark.model_fields}


def _own(one: Finding | Evidence, result: Result) -> dict[str, Any]:
    """The members of a finding or an evidence, in words that fit other rows, too."""
    source = getattr(one, "source", None)
    return {
        **dict(one),
        "source": OWN if source in result.sources[:1] else source,
        "exchange": _renamed(one.exchange, result.id, OWN),
    }


def _renamed(exchange: str | None, row: str, name: str) -> str | None:
    """Write a row's exchange under another name of the row."""
    prefix = f"{row}/"
    return f"{name}/{exchange[len(prefix) :]}" if exchange and exchange.startswith(prefix) else exchange


def _result(row: Row, remarks: list[Remark]) -> Result:
    if row.remarks and max(row.remarks) >= len(remarks):
        raise ContractError(f"{row.id} names the remark {max(row.remarks)}, and there are {len(remarks)}")
    notes = [note for number in row.remarks for note in _notes(remarks[number])]
    read = {
        "findings": [
            Finding.model_construct(**_named_by(row, one)) for one in [*map(dict, row.findings), *notes]
        ],
        "evidence": [Evidence.model_construct(**_named_by(row, dict(one))) for one in row.evidence],
    }
    return Result(**{**{name: getattr(row, name) for name in Result.model_fields}, **read})


def _notes(remark: Remark) -> Iterator[dict[str, Any]]:
    """The members of each note that a remark stands for."""
    said = {name: member for name, member in dict(remark).items() if name != "places"}
    for place in remark.places:
        message = remark.message.replace(PLACE, place.at) if len(remark.places) > 1 else remark.message
        yield {**said, **dict(place), "severity": "note", "message": message}


def _named_by(row: Row, members: dict[str, Any]) -> dict[str, Any]:
    """Put the row's own in place of what stands for it."""
    if members.get("source") == OWN:
        members = {**members, "source": next(iter(row.sources), None)}
    return {**members, "exchange": _renamed(members["exchange"], OWN, row.id)}


def _refuse_later(document: Any) -> None:
    """Tell a report of a later contract from what is no report."""
    version = document.get("version") if isinstance(document, dict) else None
    if isinstance(version, str) and VERSIONED.fullmatch(version) and _parts(version) > _parts(VERSION):
        raise ContractError(f"a later aioc wrote it (version {version}; this one reads {VERSION})")


def _parts(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))

"""The JSON report as it is written and read: the contract that other tools rely on.

What is repeated is stored once: notes that rows share in `remarks`, sources in `sources`; other places refer
to them by number. Members that have their default value are left out. `export/report_schema.py` writes its
JSON Schema. README.md says what may change in which version.
"""

from __future__ import annotations

import re
from dataclasses import MISSING, fields
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from aioc_runner.report import AnyReport, Evidence, Finding, Part, Report, Result
from aioc_runner.report.document import OWN, PLACE, Document, Grave, Place, Remark, Row, Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from dataclasses import Field as Member

VERSION = "2.1"
"""Major: something went, or means something else; minor: something came."""

VERSIONED = re.compile(r"\d{1,9}\.\d{1,9}", re.ASCII)


class ContractError(ValueError):
    """A report of a later aioc, or with a reference to something missing; the message is one line."""


def write(report: Report) -> dict[str, Any]:
    """Write the document of a report, its version first."""
    numbers: dict[str, int] = {}
    remarks: list[Remark] = []
    results = [_row(result, numbers, remarks) for result in report.results]
    shared = _shared(AnyReport, report)
    members = {"version": VERSION, **shared, "results": results, "remarks": remarks}
    whole = members | _plain(Document(**members))
    sources: dict[str, int] = {}
    numbered = _with_sources(whole, lambda source: sources.setdefault(source, len(sources)))
    return {**numbered, "sources": list(sources)}


def read(document: Any) -> Report:
    """Read a report from its document; findings that affect the grade come before notes.

    Raises pydantic's ValidationError if it isn't a report, and ContractError if this aioc can't read it.
    """
    _refuse_later(document)
    written = adapter().validate_python(_with_urls(_raised(document)))
    results = [_result(row, written.remarks) for row in written.results]
    return Report(**{**_shared(AnyReport, written), "results": results})


@cache
def adapter() -> TypeAdapter[Document]:
    """Make Pydantic's view of the document."""
    return TypeAdapter(Document)


def _shared(form: type[Part], part: Part) -> dict[str, Any]:
    """The members of a part that another form has, too."""
    return {one.name: getattr(part, one.name) for one in fields(form)}


def _names(form: type[Part]) -> set[str]:
    return {one.name for one in fields(form)}


def _plain(value: Any) -> Any:
    """Write what a report holds as JSON has it, without members that have their default."""
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if not isinstance(value, Part):
        return value
    members = ((one, getattr(value, one.name)) for one in fields(value))
    return {one.name: _plain(member) for one, member in members if not _is_default(one, member)}


def _is_default(one: Member[Any], member: Any) -> bool:
    made = one.default if one.default_factory is MISSING else one.default_factory()
    return bool(member == made)


def _with_sources(value: Any, change: Callable[[Any], Any]) -> Any:
    """Change each source, wherever it is."""
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
    """Change each record; anything else stays, so that the models refuse it."""
    many = isinstance(records, list)
    return [change(one) if isinstance(one, dict) else one for one in records] if many else records


def _whole(finding: dict[str, Any]) -> dict[str, Any]:
    return {"source": None, "exchange": None, **finding}


def _with_place(remark: dict[str, Any]) -> dict[str, Any]:
    place = {name: remark[name] for name in _names(Place) & remark.keys()}
    return {**{name: member for name, member in remark.items() if name not in place}, "places": [place]}


def _row(result: Result, numbers: dict[str, int], remarks: list[Remark]) -> Row:
    numbered: list[int] = []
    for remark in _remarks(result):
        numbered.append(numbers.setdefault(repr(remark), len(remarks)))
        remarks += [remark] if numbered[-1] == len(remarks) else []
    grave = [one for one in result.findings if one.severity != "note"]
    own = {
        "findings": [Grave(**_own(one, result)) for one in grave],
        "evidence": [Shown(**_own(one, result)) for one in result.evidence],
        "remarks": numbered,
    }
    return Row(**{**vars(result), **own})


def _remarks(result: Result) -> Iterator[Remark]:
    """Fold the notes of a row that follow each other and differ by their place alone."""
    notes = (one for one in result.findings if one.severity == "note")
    for _, alike in groupby(notes, lambda note: _note_words(note, result, _pattern(note))):
        group = list(alike)
        folds = len(group) > 1 and not any(PLACE in note.message for note in group)
        for ones in [group] if folds else [[note] for note in group]:
            message = _pattern(ones[0]) if folds else ones[0].message
            places = [Place(at=note.at, expected=note.expected, known=note.known) for note in ones]
            yield Remark(**_note_words(ones[0], result, message), places=places)


def _pattern(note: Finding) -> str:
    return note.message.replace(note.at, PLACE)


def _note_words(note: Finding, result: Result, message: str) -> dict[str, Any]:
    """What a note says but for its place."""
    said = {**_own(note, result), "message": message}
    return {name: member for name, member in said.items() if name in _names(Remark)}


def _own(one: Finding | Evidence, result: Result) -> dict[str, Any]:
    """The members of a finding or an evidence, in words that fit other rows, too."""
    own = {**vars(one), "exchange": _renamed(one.exchange, result.id, OWN)}
    return {**own, "source": OWN} if own.get("source") in result.sources[:1] else own


def _renamed(exchange: str | None, row: str, name: str) -> str | None:
    """Write a row's exchange under another name of the row."""
    prefix = f"{row}/"
    return f"{name}/{exchange[len(prefix) :]}" if exchange and exchange.startswith(prefix) else exchange


def _result(row: Row, remarks: list[Remark]) -> Result:
    if row.remarks and max(row.remarks) >= len(remarks):
        raise ContractError(f"{row.id} names the remark {max(row.remarks)}, and there are {len(remarks)}")
    notes = [note for number in row.remarks for note in _notes(remarks[number])]
    read = {
        "findings": [Finding(**_named_by(row, one)) for one in [*map(vars, row.findings), *notes]],
        "evidence": [Evidence(**_named_by(row, vars(one))) for one in row.evidence],
    }
    return Result(**{**_shared(Result, row), **read})


def _notes(remark: Remark) -> Iterator[dict[str, Any]]:
    """The members of each note that a remark combines."""
    said = {name: member for name, member in vars(remark).items() if name != "places"}
    for place in remark.places:
        message = remark.message.replace(PLACE, place.at) if len(remark.places) > 1 else remark.message
        yield {**said, **vars(place), "severity": "note", "message": message}


def _named_by(row: Row, members: dict[str, Any]) -> dict[str, Any]:
    """Replace the placeholder by the row's own."""
    if members.get("source") == OWN:
        members = {**members, "source": next(iter(row.sources), None)}
    return {**members, "exchange": _renamed(members["exchange"], OWN, row.id)}


def _refuse_later(document: Any) -> None:
    """Distinguish a report of a later contract from a document that isn't a report."""
    version = document.get("version") if isinstance(document, dict) else None
    if isinstance(version, str) and VERSIONED.fullmatch(version) and _parts(version) > _parts(VERSION):
        raise ContractError(f"a later aioc wrote it (version {version}; this one reads {VERSION})")


def _parts(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))

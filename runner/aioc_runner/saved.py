"""Opens saved files: a run, which is graded again, or a report, which keeps its grades."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

from aioc_runner.judge import judge
from aioc_runner.judge.recording import JudgeError
from aioc_runner.record import Record
from aioc_runner.render.text import one_line
from aioc_runner.report import WORST_FIRST
from aioc_runner.run.defaults import PROFILE
from aioc_runner.run.narrow import narrowed
from aioc_runner.run.plan import PlanError, needed
from aioc_runner.wire import har
from aioc_runner.wire.keeping import Keeping

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from aioc_runner import foreign
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Exchange, Recording


class SavedError(ValueError):
    """A file that holds neither a run nor a report, or a choice that it can't honour; one line."""


class Saved(Record):
    """A saved file, opened; a report has no recording."""

    file: Path
    package: CatalogPackage
    report: Report
    recording: Recording | None


class Choice(Record):
    """Which of the rows that a run asked for count, by default all; `clients` are ids."""

    profile: str | None = None
    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()


ALL = Choice()

OF_ANOTHER_TOOL = (
    "Another tool recorded this. {told} answers match a row and are graded by their bodies and headers;"
    " {strangers} other entries are left out, and how the bytes came over the wire isn't judged."
)
"""The first note of such a report."""


def opened(file: Path, package: CatalogPackage) -> Saved:
    """Open a saved run (.har) or report (.json), told apart by what is in it."""
    document = _document(file)
    if har.is_of_another_tool(document):
        return _of_another_tool(file, package, document, ALL)
    if isinstance(document, dict) and "log" in document:
        return _graded(file, package, lambda: har.of_document(document), ALL)
    return Saved(file, package, _validated(file, document), None)


def graded(file: Path, package: CatalogPackage, choice: Choice = ALL) -> Saved:
    """Grade the run in a HAR file, or some of its rows, against a catalog; also one of another tool."""
    with _of(file):
        document = har.read(file)
    if har.is_of_another_tool(document):
        return _of_another_tool(file, package, document, choice)
    return _graded(file, package, lambda: har.of_document(document), choice)


def narrow(package: CatalogPackage, recording: Recording, choice: Choice) -> Recording:
    """Keep the rows that a choice names; raises SavedError where the run asked for none of them."""
    rows = needed(package.catalog, choice.clients)
    try:
        return narrowed(package.catalog, recording, choice.profile, choice.only, choice.skip, rows=rows)
    except PlanError as error:
        raise SavedError(str(error)) from None


def recording(file: Path) -> Recording:
    """Read the run in a HAR file."""
    with _of(file):
        return har.load(file)


def _graded(file: Path, package: CatalogPackage, read: Callable[[], Recording], choice: Choice) -> Saved:
    with _of(file):
        run = _within_limits(package, read())
        if choice != ALL:
            run = narrow(package, run, choice)
        return Saved(file, package, judge(package, run, choice.clients), run)


def _of_another_tool(file: Path, package: CatalogPackage, document: Any, choice: Choice) -> Saved:
    """Grade what fits rows, each by the worst of its answers, and say how much was left out."""
    from aioc_runner import foreign  # noqa: PLC0415 -- for such files alone

    with _of(file):
        found = foreign.read(package, document, choice.profile or PROFILE)
        known = foreign.alone(package)
        run = foreign.choosing(found, _worst(known, found))
        run = _within_limits(known, run if choice == ALL else narrow(known, run, choice))
        report = judge(known, run, choice.clients)
    notes = [OF_ANOTHER_TOOL.format(told=len(run.exchanges), strangers=found.strangers), *report.notes]
    return Saved(file, known, replace(report, notes=notes), run)


def _worst(package: CatalogPackage, found: foreign.Foreign) -> dict[str, Exchange]:
    """Choose of each row's answers the one with the worst grade, the first one of several."""
    return {
        row: its[0] if len(its) == 1 else min(its, key=lambda one: _place(package, found, one, row))
        for row, its in found.answers.items()
    }


def _place(package: CatalogPackage, found: foreign.Foreign, one: Exchange, row: str) -> int:
    from aioc_runner import foreign  # noqa: PLC0415 -- likewise

    others = {name: its[0] for name, its in found.answers.items()}
    report = judge(package, foreign.choosing(found, {**others, row: one}))
    return WORST_FIRST.index(next(each.status for each in report.results if each.id == row))


def _within_limits(package: CatalogPackage, recording: Recording) -> Recording:
    """Keep of a file no more than a run would have kept."""
    keeping = Keeping(package.catalog.limits)
    return replace(recording, exchanges=tuple(map(keeping.keep, recording.exchanges)))


@contextmanager
def _of(file: Path) -> Iterator[None]:
    """Name the file in what is wrong with it."""
    try:
        yield
    except (har.HarError, JudgeError) as error:
        text = str(error)
        raise SavedError(text if str(file) in text else f"{file}: {text}") from None


def _document(file: Path) -> Any:
    try:
        return har.read(file)
    except har.HarError as error:
        said = str(error)
        if not said.startswith(har.REFUSED):
            _refuse(said)
        _refuse(f"{file} is neither a report nor a saved run: {said.removeprefix(har.REFUSED)}")


def _validated(file: Path, document: Any) -> Report:
    from pydantic import ValidationError  # noqa: PLC0415 -- slow to import

    from aioc_runner.report import contract  # noqa: PLC0415 -- slow to import

    try:
        return contract.read(document)
    except contract.ContractError as error:
        _refuse(f"{file}: {error}")
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = ".".join(map(str, first["loc"])) or "the whole"
        _refuse(f"{file} isn't an aioc report: {place}: {first['msg'][:1].lower()}{first['msg'][1:120]}")


def _refuse(message: str) -> NoReturn:
    raise SavedError(one_line(message))

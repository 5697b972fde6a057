"""Opens what was saved: a run, which is graded again, or a report, which keeps its grades."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

import click

from aioc_runner.cli import clients, replaying
from aioc_runner.cli.catalogues import judging
from aioc_runner.judge import judge
from aioc_runner.judge.recording import JudgeError
from aioc_runner.wire import har

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from aioc_runner.catalog import Catalogue
    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Recording


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved file, opened; a report has no recording."""

    file: Path
    catalogue: Catalogue
    report: Report
    recording: Recording | None


def opened(file: Path, catalog: Path | None) -> Saved:
    """Open a saved run (.har) or report (.json), told apart by what is in it."""
    catalogue = judging(catalog)
    document = _document(file)
    if isinstance(document, dict) and "log" in document:
        recording = _recording(file, lambda: har.of_document(document))
        return Saved(file, catalogue, _judged(catalogue, recording, file), recording)
    return Saved(file, catalogue, _validated(file, document), None)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which of the rows that a run asked for count; by default all."""

    profile: str | None = None
    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()


ALL = Choice()


def graded(file: Path, catalog: Path | None, choice: Choice = ALL, *, sdk: bool = False) -> Report:
    """Grade the run in a HAR file, or some of its rows, against a catalogue."""
    catalogue, recording = judging(catalog), _recording(file, lambda: har.load(file))
    if choice != ALL:
        recording = _narrowed(catalogue, recording, choice)
    report = _judged(catalogue, recording, file, choice)
    return replaying.added(report, catalogue, recording) if sdk else report


def _recording(file: Path, read: Callable[[], Recording]) -> Recording:
    try:
        return read()
    except har.HarError as error:
        _refuse_file(file, error)


def _narrowed(catalogue: Catalogue, recording: Recording, choice: Choice) -> Recording:
    from aioc_runner.run.narrow import narrowed  # noqa: PLC0415 -- for this alone
    from aioc_runner.run.plan import PlanError, needed  # noqa: PLC0415 -- likewise

    catalog = catalogue.catalog
    rows = needed(catalog, clients.named(catalog, choice.clients))
    try:
        return narrowed(catalog, recording, choice.profile, choice.only, choice.skip, rows=rows)
    except PlanError as error:
        raise click.UsageError(str(error)) from None


def _judged(catalogue: Catalogue, recording: Recording, file: Path, choice: Choice = ALL) -> Report:
    try:
        return judge(catalogue, recording, clients.named(catalogue.catalog, choice.clients))
    except JudgeError as error:
        _refuse_file(file, error)


def _document(file: Path) -> Any:
    if file.exists() and not (file.is_file() or file.is_dir()):
        _refuse(f"can't read {file}: it is no regular file")
    try:
        return json.loads(file.read_bytes())
    except OSError as error:
        _refuse(f"can't read {file}: {error.strerror or error}")
    except (ValueError, RecursionError):
        _refuse(f"{file} is neither a report nor a saved run: it is no JSON")


def _validated(file: Path, document: Any) -> Report:
    from pydantic import ValidationError  # noqa: PLC0415 -- slow to import

    from aioc_runner import contract  # noqa: PLC0415 -- slow to import

    try:
        return contract.read(document)
    except contract.ContractError as error:
        _refuse(f"{file}: {error}")
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = ".".join(map(str, first["loc"])) or "the whole"
        _refuse(f"{file} is no aioc report: {place}: {first['msg'][:1].lower()}{first['msg'][1:120]}")


def _refuse_file(file: Path, error: Exception) -> NoReturn:
    text = str(error)
    raise click.UsageError(text if str(file) in text else f"{file}: {text}") from None


def _refuse(message: str) -> NoReturn:
    from aioc_runner.render.text import one_line  # noqa: PLC0415 -- for an error alone

    raise click.UsageError(one_line(message))

"""Where a report goes: to stdout in one format, and to files in the formats that their names say."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from aioc_runner import regular
from aioc_runner.cli.exit_codes import FAULT, USAGE, Stop
from aioc_runner.cli.parameters import Word
from aioc_runner.record import Named
from aioc_runner.render import FORMATS, Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aioc_runner.render import Listing
    from aioc_runner.report import Report

F = TypeVar("F", bound="Callable[..., object]")
DEFAULT = next(iter(FORMATS))
BY_SUFFIX = {one.suffix: one for one in sorted(FORMATS.values(), key=lambda one: one.suffix) if one.suffix}
*_MOST, _LAST = BY_SUFFIX
UNLINKED = ("dumb", "linux")
"""Terminals that don't know links, and would show their bytes."""

LISTING = tuple(name for name, one in FORMATS.items() if one.lists)
"""The formats that are for listings, too."""


def _format_option(words: tuple[str, ...], what: str) -> Callable[[F], F]:
    return click.option(
        "--format",
        "form",
        type=Word("format", words),
        default=DEFAULT,
        help=f"Format of the {what} on stdout.  [default: {DEFAULT}]",
    )


report_format_option = _format_option(tuple(FORMATS), "report")
format_option = _format_option(LISTING, "list")
output_option = click.option(
    "--output",
    "output",
    metavar="FILE",
    multiple=True,
    type=click.Path(path_type=Path),
    help=f"Also write the report to FILE: {', '.join(_MOST)} or {_LAST}. Repeatable.",
)
verbose_option = click.option(
    "-v",
    "--verbose",
    count=True,
    help="Every finding with its curl line and bytes, and progress line by line; -vv: everything.",
)
quiet_option = click.option("-q", "--quiet", is_flag=True, help="Only the verdict.")
catalog_option = click.option(
    "--catalog",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Use a catalog written by aioc-compile --out instead of the built-in one.",
)


class Delivery(Named):
    """In which form a report is shown, how much of it, and to which files it and the run are written."""

    form: str
    output: tuple[Path, ...]
    verbose: int
    quiet: bool
    save: Path | None = None

    @property
    def detail(self) -> int:
        """How much of the report to show."""
        return -1 if self.quiet else min(self.verbose, 2)

    def refuse_contradiction(self) -> None:
        """Refuse to show more or less of what has everything, and more and less at once."""
        if (self.verbose or self.quiet) and not FORMATS[self.form].for_screens:
            idle = "-q" if self.quiet else "-v"
            raise click.UsageError(f"--format {self.form} has everything: leave {idle} out")
        if self.verbose and self.quiet:
            raise click.UsageError("-v shows more and -q less: leave one of them out")


def check(paths: Sequence[Path], read: Sequence[Path] = ()) -> None:
    """Refuse, before anything is sent, files that can't be written or whose format isn't known.

    `read` are files that the command reads, which no report may replace.
    """
    for path in paths:
        if path.suffix.lower() not in BY_SUFFIX:
            raise click.UsageError(
                f"--output {path}: a name ends in {', '.join(BY_SUFFIX)}, which says the format"
            )
        check_place(path, "--output")
        if any(_is_one_file(path, one) for one in read):
            raise click.UsageError(f"--output {path}: this file is read, and a report would replace it")
    for one, other in combinations(paths, 2):
        if one.suffix.lower() != other.suffix.lower() and _is_one_file(one, other):
            raise click.UsageError(f"--output {other}: is the same file as {one}, in another format")


def _is_one_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, which may have to be made; a pipe takes whatever comes."""
    with suppress(OSError, RuntimeError):  # as of links that lead nowhere but to themselves
        return one.resolve() == other.resolve() and not regular.is_pipe_or_device(one)
    return False


def check_place(path: Path, option: str) -> None:
    """Refuse a path that can't be written; next to a pipe or device, no other file is written."""
    try:
        if regular.is_pipe_or_device(path):
            return
        _loop(path)
        descriptor, trial = tempfile.mkstemp(prefix=regular.beside(path), dir=path.parent)
    except OSError as error:
        raise click.UsageError(f"{option} {path}: can't be written ({error.strerror or error})") from None
    os.close(descriptor)
    Path(trial).unlink()
    if path.is_dir():
        raise click.UsageError(f"{option} {path}: is a directory")


def _loop(path: Path) -> None:
    """Raise the system's error for links that lead back to themselves."""
    with suppress(FileNotFoundError):
        path.stat()


def deliver(
    report: Report, to: Delivery, *, clean: Callable[[str], str] = str, failed: Sequence[str] = ()
) -> None:
    """Write the report to every file, with its evidence, then to stdout, as much of it as was asked for.

    `clean` takes secrets out of what is rendered, last, once more. A file that can't be written, or that
    `failed` before, keeps nothing else from being written, and ends in an error.
    """
    errors = list(failed)
    for path in to.output:
        try:
            write(
                path, clean(BY_SUFFIX[path.suffix.lower()].render(report, Screen(detail=max(1, to.detail))))
            )
        except click.UsageError as error:
            errors.append(error.message)
    say(clean(FORMATS[to.form].render(report, _screen(to.detail))))
    if errors:
        raise Stop("; ".join(errors), USAGE)


def say_listed(listing: Listing, form: str) -> None:
    """Write a listing to stdout; on a terminal its lines are as wide as that."""
    say(FORMATS[form].listed(listing, _screen(0)))


def say(text: str) -> None:
    """Write to stdout, whatever its encoding."""
    if sys.stdout is None:
        raise Stop("can't write to stdout: it is closed", FAULT)
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        click.echo(text.encode(encoding, "backslashreplace").decode(encoding), nl=False)
    except BrokenPipeError:
        _hush()
    except OSError as error:
        _hush()
        raise Stop(f"can't write to stdout: {error.strerror or error}", FAULT) from None


def write(path: Path, content: str | bytes) -> None:
    """Write a file: there is the old one or the whole new one."""
    data = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
    try:
        regular.replace(path, [data], _mode(path))
    except OSError as error:
        raise click.UsageError(f"can't write {path}: {error.strerror or error}") from None


def _mode(path: Path) -> int:
    """The mode of the file that is replaced, or what the umask leaves of a new one."""
    with suppress(OSError):
        return path.stat().st_mode & 0o777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def _hush() -> None:
    """The reader is gone; keep the interpreter from complaining about it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _screen(detail: int) -> Screen:
    """Measure the terminal; in a pipe nothing is broken into lines, unless COLUMNS says how long they are."""
    import shutil  # noqa: PLC0415 -- for a report alone

    terminal = sys.stdout is not None and sys.stdout.isatty()
    broken = terminal or os.environ.get("COLUMNS", "").isdecimal()
    return Screen(
        columns=shutil.get_terminal_size((100, 24)).columns if broken else None,
        color=terminal,
        links=terminal and os.environ.get("TERM", "dumb") not in UNLINKED,
        detail=detail,
    )

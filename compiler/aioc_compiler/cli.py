"""The command line of the compiler: `aioc-compile`, which is also `aioc compile`."""

from __future__ import annotations

import errno
import gc
import os
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aioc_compiler import unchanged
from aioc_compiler.places import CHECKOUT, spec_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.emit.output import Output

FOLDER = click.Path(file_okay=False, path_type=Path)

WRONG = 1
WRONG_USAGE = 2
OUR_FAULT = 4
INTERRUPTED = 130

MANY = 10_000_000
"""Objects between two looks for garbage: a short run makes many, and hardly any garbage.

Compiling from nothing makes some 2 million, of which 10 MB are garbage.
"""


@click.command("compile")
@click.option("--spec", type=FOLDER, help="Folder of YAML to compile.  [default: the one that ships]")
@click.option("--out", type=FOLDER, help="Folder to write the package's files to.  [default: the checkout's]")
@click.option("--check", is_flag=True, help="Write nothing; show how --out differs and exit 1 if it does.")
def command(spec: Path | None, out: Path | None, *, check: bool) -> None:
    """Compile spec/ to generated/: endpoints.py, Pydantic models, JSON Schemas, examples.

    Nothing is written unless the whole spec is right. Every problem is printed with file, line, column
    and remedy. An unchanged spec touches no file.

    \b
    Examples:
      aioc-compile                                after an edit in a checkout
      aioc-compile --check                        is generated/ up to date?
      aioc-compile --spec my/spec --out my/cat    a catalog of your own, for
      aioc-run URL --catalog my/cat               a run against it

    \b
    Exit codes: 0 the output is up to date; 1 the spec is wrong, or --check
    found a difference; 2 wrong usage; 4 a fault of aioc's own.
    """  # noqa: D301 - Click's mark for lines to keep is the backspace itself
    source = spec_folder(spec)
    target = _out(spec, out)
    made_of = unchanged.inputs(source)  # before the spec is read: somebody may edit it meanwhile
    if not check and unchanged.is_current(made_of, target):
        _mark(target)
        click.echo(f"{target} is up to date")
        return
    from aioc_compiler.build import compile_spec  # noqa: PLC0415 - slow to import, and not always needed

    output, problems = compile_spec(source, None if check else target)
    if output is None:
        _complain(problems)
    elif check:
        _check(output, target)
    else:
        _write(output, target)
        with suppress(OSError):  # the next compilation takes its time
            unchanged.remember(made_of, target, output.read)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run `aioc-compile`: one line for wrong usage."""
    gc.set_threshold(MANY)
    try:
        code = command.main(arguments, prog_name="aioc-compile", standalone_mode=False)
    except click.ClickException as error:
        click.echo(f"Error: {error.format_message()} (aioc-compile --help)", err=True)
        code = WRONG_USAGE
    except click.Abort:
        click.echo("interrupted; nothing was written", err=True)
        code = INTERRUPTED
    except Exception as error:  # noqa: BLE001 - whatever it is, it is ours
        click.echo("".join(traceback.format_exception(error)), err=True, nl=False)
        click.echo(f"Error: a fault of aioc's own ({type(error).__name__}); nothing was written", err=True)
        code = OUR_FAULT
    gc.freeze()  # or all that lives is looked through for garbage once more
    sys.exit(code)


def _out(spec: Path | None, given: Path | None) -> Path:
    """Find where to write; only a checkout's own spec has a place by default."""
    if given is not None:
        return _place(given)
    if spec is not None:
        raise click.UsageError("--spec needs --out DIR, the folder to write to")
    if not (CHECKOUT / "generated").is_dir():
        raise click.UsageError("give --out DIR, the folder to write to (this is no checkout)")
    return CHECKOUT / "generated" / "aioc_generated"


def _place(folder: Path) -> Path:
    """Refuse, before anything that takes long, what no folder can be at."""
    try:
        folder.resolve(strict=True)
        is_folder = folder.is_dir()
    except FileNotFoundError:
        return folder
    except (OSError, RuntimeError) as error:
        raise click.UsageError(f"--out {folder}: can't be written ({_why(error)})") from None
    if not is_folder:
        raise click.UsageError(f"--out {folder}: is no folder")
    return folder


def _why(error: OSError | RuntimeError) -> str | None:
    """Say why a path leads nowhere; a loop of links is a RuntimeError before Python 3.13."""
    if isinstance(error, RuntimeError) or error.errno == errno.ELOOP:
        return "its links lead nowhere but to themselves"
    return error.strerror


def _complain(problems: Sequence[Problem]) -> None:
    for problem in problems:
        click.echo(str(problem), err=True)
    count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    click.echo(f"{count}; nothing was written", err=True)
    click.get_current_context().exit(WRONG)


def _check(output: Output, folder: Path) -> None:
    from aioc_compiler.emit.compare import differences  # noqa: PLC0415 - see above

    found = list(differences(output, folder))
    for text in found:
        click.echo(text, nl=False)
    if found:
        click.echo(f"{folder} is stale; run aioc-compile", err=True)
        click.get_current_context().exit(WRONG)
    click.echo(f"{folder} is up to date")


def _is_own(folder: Path) -> bool:
    """Whether a folder is where the checkout keeps what its spec compiles to."""
    return folder.resolve() == (CHECKOUT / "generated" / "aioc_generated").resolve()


def _mark(folder: Path) -> None:
    """Show the runner that a checkout's spec was compiled, though what was right already is left alone."""
    if _is_own(folder):
        with suppress(OSError):
            os.utime(folder.parent)


def _write(output: Output, folder: Path) -> None:
    from aioc_compiler.emit import changed  # noqa: PLC0415 - see above
    from aioc_compiler.emit.write import WriteError, write  # noqa: PLC0415 - see above

    hint = changed.hint(output, folder) if _is_own(folder) else ""
    try:
        done = write(output, folder)
    except WriteError as error:
        raise click.UsageError(str(error)) from error
    _mark(folder)
    if done.written or done.removed:
        click.echo(f"{folder}: {len(done.written)} written, {len(done.removed)} removed")
        click.echo(hint, nl=bool(hint))
    else:
        click.echo(f"{folder} is up to date")

"""How a command ends: with an exit code, and with at most one line about what went wrong."""

from __future__ import annotations

import errno
import os
import re
import sys
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING

import click
from click.exceptions import NoArgsIsHelpError

from aioc_runner.cli.parameters import unknown
from aioc_runner.run.interrupts import interrupts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.redact.redactor import Redactor

OK = 0
FINDINGS = 1
USAGE = 2
UNREACHABLE = 3
FAULT = 4
# Click quotes with apostrophes.
_QUOTED = re.compile(r"(?<!\w)'([^']*)'(?!\w)")

KEYS = ("AIOC_API_KEY", "OPENAI_API_KEY")
LONGEST = 2_000
"""Characters of an error."""


SHORT = frozenset(
    {errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EIO}
)
"""Errors by which a system says that there is no more room, for files or for what is open."""


class Stop(click.ClickException):
    """An end with an exit code of its own; the message is one line."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code


class OwnFaultError(Exception):
    """A fault of our own, described already."""


def guarded(command: click.Command, name: str) -> int:
    """Run a command and turn however it ends into an exit code and at most one line."""
    with interrupts.installed():
        try:
            with _streams():
                return _ended(command, name)
        except KeyboardInterrupt:  # a second signal, while the first is being reported
            return interrupts.exit_code


@contextmanager
def _streams() -> Iterator[None]:
    """Open what is closed, as by `2>&-`: else the next file gets its number, and the words."""
    for number in range(3):
        with suppress(OSError):
            os.fstat(number)
            continue
        os.open(os.devnull, os.O_RDWR)
    with ExitStack() as opened:
        if sys.stderr is None:
            nowhere = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
            sys.stderr = opened.enter_context(nowhere)
        yield


def _ended(command: click.Command, name: str) -> int:
    try:
        return command.main(prog_name=name, standalone_mode=False) or OK
    except NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return USAGE
    except click.ClickException as error:
        click.echo(f"Error: {_inert(explained(error))}", err=True)
        return error.code if isinstance(error, Stop) else USAGE
    except (click.Abort, KeyboardInterrupt):
        return _interrupted()
    except OwnFaultError as error:
        return _failed(str(error))
    except (Exception, SystemExit) as error:  # noqa: BLE001 -- whatever it is, it is ours, and a 4
        return _failed(fault(error))


def _short_of(error: BaseException) -> str | None:
    """Say what this machine has no more of, if that is what went wrong: no fault of ours."""
    if isinstance(error, MemoryError):
        return "Error: not enough memory, on this machine or by a limit that is set"
    if not isinstance(error, OSError) or error.errno not in SHORT:
        return None
    where = f"{error.filename}: " if error.filename else ""
    return f"Error: {where}{error.strerror}, on this machine or by a limit that is set"


def _interrupted() -> int:
    click.echo("interrupted", err=True)
    return interrupts.exit_code


def _failed(said: str) -> int:
    """Report an internal error; errors that a signal causes aren't ours."""
    if interrupts.torn:
        return _interrupted()
    click.echo(said, err=True)
    return FAULT


def explained(error: click.ClickException) -> str:
    """Report what is wrong with a command line, in this tool's form."""
    if isinstance(error, click.NoSuchOption):
        known = [option for option in _options(error.ctx) if option.startswith("--")]
        return unknown("such option", error.option_name, known) if known else error.format_message()
    if isinstance(error, click.MissingParameter) and error.param is not None:
        return f"give a {error.param.metavar or error.param.human_readable_name}"
    if isinstance(error, click.BadParameter):
        return f"{_option_prefix(error)}{_lower(error.message)}"
    return _lower(error.format_message())


def _inert(message: str) -> str:
    """Write what the user's own words make a terminal obey as escapes, and not all of a long one."""
    from aioc_runner.render.text import clip, visible  # noqa: PLC0415 -- for an error alone

    return clip(visible(message), LONGEST)


def fault(error: BaseException, redactor: Redactor | None = None) -> str:
    """Describe a fault of our own, without the user's keys: where it is, then what it is."""
    if (short := _short_of(error)) is not None:
        return short
    import traceback  # noqa: PLC0415 -- for a fault alone

    from aioc_runner.redact.redactor import Redactor as Default  # noqa: PLC0415 -- for this alone

    clean = (redactor or Default(filter(None, map(os.environ.get, KEYS)))).clean_rendered
    last = f"Error: an internal error of aioc ({type(error).__name__}); please report it with the lines above"
    return clean("".join(traceback.format_exception(error))) + last


def _options(ctx: click.Context | None) -> list[str]:
    return [] if ctx is None else [name for param in ctx.command.get_params(ctx) for name in param.opts]


def _option_prefix(error: click.BadParameter) -> str:
    if error.param is None:
        return ""
    option = next(
        (name for name in error.param.opts if name.startswith("--")), error.param.human_readable_name
    )
    return f"{option}: "


def _lower(message: str) -> str:
    """Bring Click's own messages, which begin with a capital, into this tool's form; ALL_PROXY stays."""
    if not message[:1].isupper() or message[1:2].isupper():
        return message
    return _QUOTED.sub(r'"\1"', message[0].lower() + message[1:].removesuffix("."))

"""Reads and writes files that users name: reads only regular files up to a limit, and writes all or nothing.

A pipe or device may never end; it is written to, but never replaced.
"""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_STEM = 40
"""Characters of a name, four bytes each at most, to which something is added."""


def read(path: Path, most: int) -> bytes:
    """Read at most so many bytes and one more; raises OSError for what is no regular file."""
    # Nobody waits for who may write into a pipe; where the system has no such flag, there are no such pipes.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        kind = os.fstat(descriptor).st_mode
        if stat.S_ISDIR(kind):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not stat.S_ISREG(kind):
            raise OSError(errno.EINVAL, "it isn't a regular file")
        return file.read(most + 1)


def is_pipe_or_device(path: Path) -> bool:
    """Whether something is there that is neither a file nor a folder."""
    return path.exists() and not (path.is_file() or path.is_dir())


def replace(path: Path, pieces: Iterable[bytes], mode: int = 0o600) -> None:
    """Write a file beside it and rename: there is the old one or the whole new one."""
    real = _real(path)
    if is_pipe_or_device(real):
        with real.open("wb") as pipe:
            pipe.writelines(pieces)
        return
    descriptor, name = tempfile.mkstemp(prefix=beside(real), dir=real.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(pieces)
        Path(name).chmod(mode)
        Path(name).replace(real)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _real(path: Path) -> Path:
    """Where links lead; raises OSError where that is nowhere but to themselves."""
    # A loop is a RuntimeError before Python 3.13, and left as it is from then on.
    with suppress(RuntimeError):
        real = path.resolve()
        if not real.is_symlink():
            return real
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))


def beside(path: Path) -> str:
    """How the name of a file beside this one begins: hidden, and within what a file system takes."""
    return f".{path.name[:LONGEST_STEM]}."

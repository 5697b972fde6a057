"""What protects rows of the tables, and how it is taken away."""

from __future__ import annotations

import inspect
import re
from contextlib import contextmanager
from dataclasses import dataclass
from pkgutil import resolve_name
from textwrap import dedent
from typing import TYPE_CHECKING, Any, Protocol
from unittest.mock import patch

from aioc_runner.catalog import load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from types import CodeType, FunctionType

_DEF = re.compile(r"^(?:async )?def ", re.MULTILINE)
ENDLESS = 1 << 40
"""What a limit is where there is none."""

SYSTEM = "except OSError as error"
OTHER = "except KeyError as error"
"""Stands for a clause that catches nothing of what comes."""


class Removal(Protocol):
    """Takes a guard away while a block runs."""

    def __call__(self) -> AbstractContextManager[object]:
        """Take it away; what it was is there again behind the block."""
        ...


@dataclass(frozen=True)
class Guard:
    """How it is taken away, and the rows that fail without it."""

    without: Removal
    rows: tuple[str, ...]


def replaced(place: str, instead: Any, *rows: str) -> Guard:
    """Have something else in a place: what would be there without the guard."""
    return Guard(lambda: patch(place, instead), rows)


def cut(place: str, old: str, new: str, *rows: str) -> Guard:
    """Take a piece out of a function's source, or put another there."""
    return Guard(lambda: _changed(place, old, new), rows)


def unlimited(name: str, *rows: str) -> Guard:
    """Lift a limit of spec/aioc.yaml."""
    return Guard(lambda: _lifted(name), rows)


@contextmanager
def _changed(place: str, old: str, new: str) -> Iterator[None]:
    """Compile a function again from changed source: whoever has it already runs the new code, too."""
    function = _function(place)
    source = dedent(inspect.getsource(function))
    if source.count(old) != 1:
        raise ValueError(f"{place} has {source.count(old)} times {old!r}")
    before = function.__code__
    function.__code__ = _compiled(source.replace(old, new), function)
    try:
        yield
    finally:
        function.__code__ = before


def _function(place: str) -> FunctionType:
    found: Any = resolve_name(place)
    found = getattr(found, "callback", found)  # of a command
    return inspect.unwrap(found)  # type: ignore[no-any-return]  # whatever stands there


def _compiled(source: str, function: FunctionType) -> CodeType:
    """Compile it as its module does; decorators are left out."""
    plain = source[next(_DEF.finditer(source)).start() :]
    namespace = dict(function.__globals__)
    whole = compile(f"from __future__ import annotations\n{plain}", function.__code__.co_filename, "exec")
    exec(whole, namespace)  # noqa: S102 -- our own source, less a clause
    code: CodeType = namespace[function.__name__].__code__
    return code


@contextmanager
def _lifted(name: str) -> Iterator[None]:
    limits = load().catalog.limits
    before = getattr(limits, name)
    object.__setattr__(limits, name, ENDLESS)
    try:
        yield
    finally:
        object.__setattr__(limits, name, before)


def same(_: object, value: Any = None, **__: object) -> Any:
    """Give back what came."""
    return value


def nothing(*_: object, **__: object) -> None:
    """Do nothing."""


def both(one: Guard, other: Guard, *rows: str) -> Guard:
    """Take away two that watch over the same, each of which is enough."""

    @contextmanager
    def without() -> Iterator[None]:
        with one.without(), other.without():
            yield

    return Guard(without, rows)

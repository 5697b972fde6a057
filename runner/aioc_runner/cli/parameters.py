"""Parameters of commands: one of a few words, a number, a limit; and what is said of an unknown word."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from aioc_runner.suggest import hint

if TYPE_CHECKING:
    from collections.abc import Iterable

LARGEST = 1e9


class Word(click.ParamType[str]):
    """One of a few words."""

    name = "word"

    def __init__(self, noun: str, words: Iterable[str]) -> None:
        self.noun = noun
        self.words = tuple(words)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """Show the words in the help."""
        del param, ctx
        return "|".join(self.words)

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Accept one of the words."""
        del param
        if value not in self.words:
            raise click.UsageError(unknown(self.noun, value, self.words), ctx)
        return value


class Number(click.ParamType[float]):
    """A number within bounds."""

    name = "number"

    def __init__(self, least: float, most: float | None = None, *, whole: bool = False) -> None:
        self.least, self.most, self.whole = least, most, whole

    def convert(self, value: str | float, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Accept a number."""
        try:
            number = int(value) if self.whole else float(value)
        except (ValueError, OverflowError):
            self.fail(f'"{value}" is not a {"whole " if self.whole else ""}number', param, ctx)
        if not self.least <= number <= (LARGEST if self.most is None else self.most):
            self.fail(f"{value} is not {self._range()}", param, ctx)
        return number

    def _range(self) -> str:
        return f"{self.least} or more" if self.most is None else f"from {self.least} to {self.most}"


class LimitOption(click.Option):
    """An option whose help has names of limits in braces, such as {run_seconds}."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Put the numbers of the catalog that ships in the place of their names."""
        from aioc_generated.settings import LIMITS  # noqa: PLC0415 -- slow to import, and for the help alone

        record = super().get_help_record(ctx)
        return record and (record[0], record[1].format(**asdict(LIMITS)))


def unknown(noun: str, word: str, known: Iterable[str], listing: str = "") -> str:
    """Say that there is no such name, and which one was probably meant, or which there are.

    `listing` is the command that lists those that are too many for a line.
    """
    return f'no {noun} "{word}"{hint(word, known, listing and f"{listing} lists them")}'

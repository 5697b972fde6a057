"""The layout of a command's --help: prose, options, examples line by line, and further notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from aioc_runner.cli import parameters

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = (
    "interrupted (143 by SIGTERM, 129 by SIGHUP): the report is valid as far as it goes; a second signal"
    " ends at once"
)
EXITS = (
    ("0", "the answer to the profile's question is yes, and nothing reaches --fail-on"),
    (
        "1",
        (
            "a row fails; the answer to the question isn't yes, for example because a core row wasn't shown;"
            " or a missing key or a limit kept core rows from running"
        ),
    ),
    ("2", "wrong usage"),
    (
        "3",
        (
            "there is no verdict: the server can't be reached or dies, nothing is under the base URL, or"
            " only the list of models could be measured"
        ),
    ),
    ("4", "an internal error of aioc"),
    ("130", INTERRUPTED),
)

Pairs = tuple[tuple[str, str], ...]


class Page(click.Command):
    """A command whose help ends with examples and other sections, which no wrapping touches."""

    def __init__(
        self,
        *args: Any,
        examples: Sequence[str] = (),
        sections: Sequence[tuple[str, Pairs]] = (),
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.examples = tuple(examples)
        self.sections = tuple(sections)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples and the other sections."""
        if self.examples:
            with formatter.section("Examples"):
                for example in self.examples:
                    formatter.write(f"{'':{formatter.current_indent}}{example}\n")
        for title, pairs in self.sections:
            with formatter.section(title):
                formatter.write_dl(pairs)
        super().format_epilog(ctx, formatter)


class Pages(Page, click.Group):
    """A group of such commands, which knows the nearest word."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one was probably meant."""
        known = self.list_commands(ctx)
        if args and args[0] not in known and not args[0].startswith("-"):
            raise click.UsageError(parameters.unknown("command", args[0], known), ctx)
        return super().resolve_command(ctx, args)

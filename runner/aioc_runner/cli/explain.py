"""`aioc explain`: what a word of a report means, why it matters, and how to dispute it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from aioc_runner.cli.outputs import catalog_option, format_option, say_listed
from aioc_runner.cli.page import Page
from aioc_runner.render import Listing, Section
from aioc_runner.suggest import hint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from aioc_runner.reference.explained import Explained
    from aioc_runner.reference.facts import Fact

LISTS = "aioc spec --all lists rows; aioc spec --list deviations and clients list the others"


@click.command(
    "explain",
    cls=Page,
    examples=(
        "aioc explain stream.done                a check",
        "aioc explain stream-usage-missing       a tolerated deviation",
        "aioc explain wrong-type                 a kind of finding",
        "aioc explain chat.completions.stream    a row",
        "aioc explain codex                      a client: its needs, and how to configure it for a server",
        "aioc explain vllm                       a server: how it is recognised, and what it is known for",
    ),
)
@click.argument("word", metavar="ID")
@format_option
@catalog_option
def command(word: str, form: str, catalog: Path | None) -> None:
    """Explain a check, deviation, kind of finding, row, client or server by the id that a report names.

    Shows what it is, why it matters, which clients it breaks, right and wrong bytes, sources, how to
    reproduce it, and how to dispute it. The bytes are the reference server's answers, without and with it.
    """
    from aioc_runner.cli.packages import opened  # noqa: PLC0415 -- likewise
    from aioc_runner.reference import explained  # noqa: PLC0415 -- slow to import

    known = opened(catalog)
    found = explained.explained(known, word)
    if not found:
        raise click.UsageError(f'nothing has the id "{word}"{hint(word, explained.words(known), LISTS)}')
    say_listed(_listing(word, found), form)


def _listing(word: str, found: Sequence[Explained]) -> Listing:
    sections = tuple(Section(one.sort.capitalize(), _once_named(one.facts)) for one in found)
    document = {"id": word, "explained": [_document(one) for one in found]}
    return Listing(("About", word), sections, document)


def _once_named(facts: Sequence[Fact]) -> tuple[tuple[str, ...], ...]:
    """Say what facts are about once where several in a row are about the same."""
    before = ("", *(label for label, _ in facts))
    return tuple(
        ("" if label == last else label, text) for (label, text), last in zip(facts, before, strict=False)
    )


def _document(one: Explained) -> dict[str, Any]:
    """Gather the facts by what they are about; right and wrong bytes are pairs in the same order."""
    gathered: dict[str, list[str]] = {}
    for label, text in one.facts:
        gathered.setdefault(label.replace(" ", "_"), []).append(text)
    return {"sort": one.sort, **gathered}

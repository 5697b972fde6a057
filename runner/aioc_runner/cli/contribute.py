"""`aioc contribute`: turns a saved run into evidence, once nothing private is left in it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aioc_runner.cli import outputs
from aioc_runner.cli.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.evidence_types import Package
    from aioc_runner.evidence.contribute import Described, Private
    from aioc_runner.wire.exchange import Recording

NAME = re.compile(r"[a-z0-9][a-z0-9.-]{0,60}")
PACKAGE = re.compile(r"(pypi|npm):(@?[\w./-]+)==([\w.+!-]+)")
MOST_SHOWN = 20
TOLD = "the run was recorded with --implementation and can't be evidence; record it without"


@click.command(
    "contribute",
    cls=Page,
    examples=(
        "aioc contribute run.har --implementation vllm --server-version 0.33.0 \\",
        "    --package pypi:vllm==0.33.0 --command 'vllm serve MODEL --port PORT' --date 2026-11-29",
    ),
)
@click.argument("run", metavar="RUN.har", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--implementation", metavar="ID", required=True, help="The server's id, for example vllm.")
@click.option("--server-version", "version", metavar="V", required=True, help="The server's version.")
@click.option(
    "--package",
    "packages",
    metavar="REGISTRY:NAME==V",
    multiple=True,
    required=True,
    help="What was installed, the server first, for example pypi:vllm==0.33.0. Repeatable.",
)
@click.option("--command", "started", metavar="TEXT", required=True, help="How the server was started.")
@click.option("--date", metavar="DATE", required=True, help="When it was recorded, for example 2026-11-29.")
@click.option("--name", metavar="NAME", default="full", help="What the run is about.  [default: full]")
@click.option("--title", metavar="TEXT", help="Title of a server that the spec doesn't have.")
@click.option("--mock", is_flag=True, help="It imitates a server.")
@click.option(
    "--spec",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("spec"),
    help="The spec of your clone.  [default: spec]",
)
@click.option("--yes", is_flag=True, help="Don't ask before writing.")
@outputs.catalog_option
def command(run: Path, spec: Path, catalog: Path | None, *, yes: bool, **given: Any) -> None:
    """Put a saved run into spec/evidence, as a column of the matrix.

    Looks for keys, e-mail addresses, home folders and hosts in it, shows what would be published and what
    is replaced, says which rows change, and asks before it writes anything.
    """
    from aioc_runner.cli.packages import opened  # noqa: PLC0415 -- likewise
    from aioc_runner.cli.saved import recording  # noqa: PLC0415 -- likewise
    from aioc_runner.evidence import contribute  # noqa: PLC0415 -- slow to import
    from aioc_runner.judge import judge  # noqa: PLC0415 -- likewise

    if not (spec / "evidence").is_dir():
        raise click.UsageError(f"--spec {spec}: it has no folder evidence; run this in a clone")
    recorded, known, told = recording(run), opened(catalog), _described(given)
    found, clean = _without_private(run, recorded)
    data = contribute.packed(clean)
    if len(data) > contribute.LARGEST:
        raise click.UsageError(f"compressed it has {len(data):,} bytes; the limit is {contribute.LARGEST:,}")
    folder = spec / "evidence" / told.implementation / told.version
    report, asked = judge(known, clean), len(clean.exchanges)
    what = f"{folder / told.name}.har.xz: {len(data):,} bytes, {asked} requests with their answers"
    moved = tuple(contribute.changes(known, told, report, clean.planned))
    outputs.say(_text(what, found, moved))
    if not yes:
        click.confirm("Write it?", abort=True)
    _write(folder, told, data, contribute.described(told, contribute.models(report, clean)))


def _without_private(run: Path, recorded: Recording) -> tuple[list[Private], Recording]:
    """Find what is private in a run, and replace it; raises UsageError if something would remain."""
    from aioc_runner.evidence import contribute  # noqa: PLC0415 -- slow to import

    if recorded.implementation is not None:
        raise click.UsageError(TOLD)
    if contribute.has_private_key(recorded):
        raise click.UsageError(f"{run} contains a private key: record it again without the key")
    found = contribute.private(recorded)
    clean = contribute.cleaned(recorded, found)
    if any(one.kind == "secret" for one in contribute.private(clean)):
        raise click.UsageError(
            f"{run} contains a key that no placeholder can replace: record it again without the key"
        )
    return found, clean


def _described(given: dict[str, Any]) -> Described:
    from aioc_runner.evidence.contribute import Described  # noqa: PLC0415 -- slow to import

    for option in ("implementation", "version", "name"):
        if not NAME.fullmatch(given[option]):
            raise click.UsageError(
                f"{given[option]!r} isn't a valid name for a folder or file: a to z, 0 to 9, . and -"
            )
    return Described(
        given["implementation"],
        given["version"],
        given["name"],
        tuple(map(_package, given["packages"])),
        given["started"],
        given["date"],
        given["title"],
        given["mock"],
    )


def _package(text: str) -> Package:
    from aioc_generated.evidence_types import Package  # noqa: PLC0415 -- slow to import

    found = PACKAGE.fullmatch(text)
    if found is None:
        raise click.UsageError(f"--package {text}: write it as pypi:NAME==VERSION or npm:NAME==VERSION")
    return Package(registry=found[1], name=found[2], version=found[3])


def _text(what: str, found: Sequence[Private], moved: Sequence[str]) -> str:
    from aioc_runner.render.text import one_line  # noqa: PLC0415 -- slow to import

    lines = [f"Would be published: {what}", ""]
    lines += [f"Private, and its replacement ({len(found)}):" if found else "Nothing private was found."]
    lines += [
        f"  {one.kind}: {one_line(one.shown)}" + ("" if one.text == one.stand_in else f" → {one.stand_in}")
        for one in found
    ]
    more = len(moved) - MOST_SHOWN
    lines += ["", f"Rows of the matrix that change ({len(moved)}):"]
    lines += [f"  {line}" for line in moved[:MOST_SHOWN]] + ([f"  and {more} more"] if more > 0 else [])
    return "\n".join([*lines, ""])


def _write(folder: Path, told: Described, data: bytes, text: str) -> None:
    run, beside = folder / f"{told.name}.har.xz", folder / f"{told.name}.yaml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise click.UsageError(f"can't write {folder}: {error.strerror or error}") from None
    outputs.write(run, data)
    outputs.write(beside, text)
    outputs.say(
        f"Written: {run} and {beside}\n"
        "Then: aioc-compile && python tests/evidence/grade.py --update, and commit everything\n"
    )

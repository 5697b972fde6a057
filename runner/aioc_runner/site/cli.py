"""`aioc site`: the reference as a static site."""

from __future__ import annotations

from pathlib import Path

import click

from aioc_runner.cli.outputs import catalog_option, say
from aioc_runner.cli.page import Page
from aioc_runner.suggest import installing

REQUIREMENT = "mkdocs-material>=9.8,<10"


@click.command(
    "site",
    cls=Page,
    examples=(
        "aioc site public                        then open public/index.html",
        "python3 -m http.server -d public        or serve it, for the search",
    ),
)
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@catalog_option
def command(folder: Path, catalog: Path | None) -> None:
    """Build the reference as a static site: what works where, what is measured, and what the words mean.

    Its pages load nothing from other hosts. DIR must be new, empty, or a site that was built before.
    """
    from aioc_runner.cli.packages import opened  # noqa: PLC0415 -- slow to import
    from aioc_runner.site import build  # noqa: PLC0415 -- for this command alone
    from aioc_runner.site.pages import navigation, pages  # noqa: PLC0415 -- likewise

    if build.missing():
        raise click.UsageError(f"aioc site needs MkDocs with Material: {installing(REQUIREMENT)}")
    _refuse_others(folder)
    known = opened(catalog)
    made = pages(known)
    try:
        build.build(made, navigation(known, made), folder)
    except build.SiteError as error:
        raise click.UsageError(f"the site can't be built: {error}") from None
    say(f"{len(made)} pages: {folder / 'index.html'}\n")


def _refuse_others(folder: Path) -> None:
    """Keep MkDocs, which empties its folder, from deleting what it didn't write."""
    if folder.is_dir() and any(folder.iterdir()) and not (folder / "search" / "search_index.json").is_file():
        raise click.UsageError(f"{folder} has files that aren't a site: name a new or an empty folder")

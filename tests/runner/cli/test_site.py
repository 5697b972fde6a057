"""The pages of the site: what stands on them, and that each command runs. tests/browser looks at them."""

from __future__ import annotations

import html
import re
import shlex
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from aioc_runner import catalog
from aioc_runner.cli import shell
from aioc_runner.site import build, markup
from aioc_runner.site.cli import REQUIREMENT
from aioc_runner.site.pages import navigation, pages

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aioc_testing.ran import Ran
    from aioc_testing.sample import Sample

PACKAGE = catalog.load()
BLOCK = re.compile(r"^ *```console\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
BY_OTHERS = ("python3 ", ". ", "pytest ")
"""Commands that the wheel's test and the README's run: how it is installed, and the plugin."""

FROM_THE_CLONE = ("aioc-compile",)
"""Commands of the compiler, which its own tests run."""

OWN_SERVER = "http://localhost:8000/v1"
ROOT = Path(__file__).parents[3]
RUN = ROOT / "tests/faults/runs/vllm.har"


@cache
def written() -> Mapping[str, str]:
    """Every page, by its path."""
    return pages(PACKAGE)


def commands() -> list[str]:
    """Every command on the site, once."""
    blocks = (block for text in written().values() for block in BLOCK.findall(text))
    return list(
        dict.fromkeys(line.strip() for block in blocks for line in block.splitlines() if line.strip())
    )


def parsed(line: str) -> None:
    """Hold a command to the options and arguments that there are; raises for others."""
    words = shlex.split(line)
    verb = "probe" if words[0] == "aioc-run" else words[1]
    command = shell.load(shell.VERBS[verb])
    with click.Context(command, info_name=verb) as context:
        command.parse_args(context, words[1 if words[0] == "aioc-run" else 2 :])


def test_every_command_is_one() -> None:
    """Each has a verb and options that exist; --help ends parsing."""
    for line in commands():
        if not line.startswith((*BY_OTHERS, *FROM_THE_CLONE)):
            with suppress(click.exceptions.Exit):
                parsed(line)


def test_commands_run(
    aioc: Callable[..., Ran], sample: Sample, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reference server stands for one's own; all of them with --whole."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "run.har").write_bytes(RUN.read_bytes())
    aioc("probe", "run.har", "--output", "report.json", "--baseline", "known.json", "--update-baseline")
    others = (*BY_OTHERS, *FROM_THE_CLONE)
    mine = [line.replace(OWN_SERVER, "--demo") for line in commands() if not line.startswith(others)]
    for line in sample.of(mine, 6):
        words = shlex.split(line)
        ran = aioc("probe", *words[1:]) if words[0] == "aioc-run" else aioc(*words[1:])
        assert ran.code in (0, 1), (line, ran.err)


def test_the_seeds_pages_are_there() -> None:
    """A page a group, an implementation and a client; each check, deviation and kind is told of."""
    known = PACKAGE.catalog
    wanted = {f"groups/{one.id}.md" for one in known.groups}
    wanted |= {f"servers/{one}.md" for one in known.implementations}
    wanted |= {f"clients/{one}.md" for one in known.clients}
    text = "\n".join(written().values())

    assert wanted <= set(written())
    assert all(f"{{: #{one} }}" in text for one in (*known.checks, *known.deviations, *PACKAGE.rows))


def test_every_measured_cell_leads_to_its_evidence() -> None:
    """The matrix links to a place on the page of the server, which is there."""
    matrix = written()["matrix.md"]
    links = set(re.findall(r'href="(servers/[^"#]+)\.html#([^"]+--[^"]+)"', matrix))

    assert len(links) > 1000
    assert all(f'<a id="{anchor}"></a>' in written()[f"{page}.md"] for page, anchor in links)


def test_nothing_is_markup() -> None:
    """What a server or a catalog says stays text."""
    hostile = "<script>alert(1)</script> [a](http://evil.example) `b` | **c** \n# d"
    shown = markup.text(hostile)

    assert not set(shown) & set("<>[]`|*\n")
    assert "&lt;script&gt;" in shown


@pytest.mark.parametrize("words", ["a path that can't exist", 'it is "chat", not <b>', "$[0].a_b & c # 1"])
def test_text_is_shown_as_it_is(words: str) -> None:
    """No entity is escaped twice, alone or between links."""
    assert html.unescape(markup.text(words)) == words
    assert html.unescape(markup.linked(words, {})) == words


def test_a_row_shows_what_servers_do() -> None:
    """Its page links to the evidence of each server that was measured."""
    page = written()["rows/chat.completions.stream.md"]

    assert "](../servers/vllm.md#0.32.0--chat.completions.stream)" in page
    assert page.index("Measured servers") < page.index("Request") < page.index("Schema ChatCompletionChunk")


def test_the_navigation_names_pages_that_are_there() -> None:
    """And the configuration asks nothing of another host."""
    told = str(navigation(PACKAGE, written()))
    configuration = str(build.configuration(()))

    assert all(path in written() for path in re.findall(r"[\w./-]+\.md", told))
    assert "http" not in configuration


def test_without_mkdocs(aioc: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Who hasn't installed it learns how to."""
    monkeypatch.setattr(build, "find_spec", lambda _: None)
    ran = aioc("site", tmp_path / "public")

    assert ran.code == 2
    assert f'site = ["{REQUIREMENT}"]' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f"-m pip install '{REQUIREMENT}'" in ran.err


def test_a_folder_of_others_is_left_alone(aioc: Callable[..., Ran], tmp_path: Path) -> None:
    """MkDocs empties the folder that it builds into."""
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    ran = aioc("site", tmp_path)

    assert ran.code == 2
    assert (tmp_path / "mine.txt").exists()

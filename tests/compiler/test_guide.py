"""The guide's walk-through: what it says to write compiles, is asked, and is noticed when it breaks."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from aioc_compiler import build
from aioc_compiler.emit import write
from aioc_runner.catalog import load
from aioc_runner.cli import exit_codes, shell
from aioc_runner.judge.checks.engine import evaluate
from aioc_runner.judge.read.body import Answer
from aioc_testing import small_spec
from aioc_testing.markdown import PARSER
from aioc_testing.written import STATES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SPEC = Path(__file__).parents[2] / "spec"
GUIDE = (SPEC / "README.md").read_text(encoding="utf-8")
STEPS = GUIDE.partition("## An endpoint from nothing\n")[2].partition("\n## ")[0]
HEAD = re.compile(r"# (\S+\.yaml)(, at the end of (\w+):)?\n")


def blocks(language: str) -> list[str]:
    """The code of the walk-through in a language."""
    return [
        token.content for token in PARSER.parse(STEPS) if token.type == "fence" and token.info == language
    ]


def steps() -> Iterator[tuple[str, str, str]]:
    """Each file that the walk-through writes, the list of it that it adds to, and what."""
    for block in blocks("yaml"):
        head = HEAD.match(block)
        assert head is not None, block
        yield head[1], head[3] or "", block[head.end() :]


def follow(spec: Path) -> None:
    """Do as the guide says, the budgets included."""
    for name, within, text in steps():
        path = spec / name
        assert path.exists() == bool(within), name
        path.write_text(added(path.read_text("utf-8"), within, text) if within else text, "utf-8")
    for profiles in (spec / "profiles").iterdir():
        text = profiles.read_text("utf-8")
        raised = re.sub(r"budget: (\d+)", lambda found: f"budget: {int(found[1]) + 1}", text)
        profiles.write_text(raised, "utf-8")


def added(file: str, within: str, text: str) -> str:
    """Put items at the end of a list."""
    [found] = re.finditer(rf"^{within}:\n(  .*\n)+", file, re.MULTILINE)
    return file[: found.end()] + text + file[found.end() :]


DISTINCT = """\
rules:
  - {id: distinct, holds: the values differ, roots: [body], over: document, reasons: [repeated]}
"""


def small(place: Path) -> Path:
    """A copy of the small spec, its profile named as --demo needs it, with the rule of the guide's check."""
    profiles = small_spec.copied(place) / "profiles/all.yaml"
    (place / "rules/lists.yaml").write_text(DISTINCT, "utf-8")
    profiles.write_text(profiles.read_text("utf-8").replace("id: openai", "id: full"), "utf-8")
    return place


def shipped(place: Path) -> Path:
    """A copy of the spec that ships."""
    return Path(shutil.copytree(SPEC, place))


@pytest.fixture(scope="module", params=[small, pytest.param(shipped, marks=pytest.mark.whole)])
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a spec compiles to once somebody has followed the guide."""
    folder = tmp_path_factory.mktemp("guide")
    spec: Path = request.param(folder / "spec")
    follow(spec)
    output, problems = build.compile_spec(spec)
    assert list(map(str, problems)) == []
    assert output is not None
    write.write(output, folder / "catalog")
    return folder / "catalog"


@pytest.fixture
def follow_command(
    package: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], dict[str, str]]:
    """Run one of the guide's commands against that catalog; gives each row's status."""

    def run(line: str) -> dict[str, str]:
        words = line.partition("aioc-run ")[2].replace("'", "").split()
        monkeypatch.setattr(
            "sys.argv", ["aioc", "probe", *words, "--catalog", str(package), "--format", "json"]
        )
        exit_codes.guarded(shell.shell, "aioc")
        return {row["id"]: row["status"] for row in json.loads(capsys.readouterr().out)["results"]}

    return run


def test_the_commands_show_what_the_guide_says(follow_command: Callable[[str], dict[str, str]]) -> None:
    """The new row is PASS, and WARN once the reference server breaks its check."""
    plain, deviating = (block.strip() for block in blocks("console"))

    assert plain.startswith("aioc-compile && ")
    assert follow_command(plain) == {"projects.list": "PASS"}
    assert follow_command(deviating) == {"projects.list": "WARN"}


def test_the_examples_of_its_check_hold(package: Path) -> None:
    """The check says of its examples what they are listed as."""
    known = load(package)
    [text] = [text for name, _, text in steps() if name.startswith("checks/")]
    [check] = yaml.safe_load(text)["checks"]
    for kind, examples in check["examples"].items():
        for example in examples:
            answer = Answer((), (), dict(example))
            assert evaluate(known, known.catalog.checks[check["id"]], answer, {}).state == STATES[kind]


def test_every_yaml_of_the_guide_is_a_step() -> None:
    """Nothing that looks like a step is left out: the walk-through writes a row and all that it names."""
    assert [name.partition("/")[0] for name, _, _ in steps()] == [
        "aioc.yaml",
        "endpoints",
        "schemas",
        "examples",
        "checks",
    ]

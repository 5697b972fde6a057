"""Dependencies point one way: spec to compiler to generated to runner."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PACKAGES = {
    "aioc_compiler": ROOT / "compiler" / "aioc_compiler",
    "aioc_generated": ROOT / "generated" / "aioc_generated",
    "aioc_runner": ROOT / "runner" / "aioc_runner",
    "aioc": ROOT / "runner" / "aioc",
    "pytest_aioc": ROOT / "runner" / "pytest_aioc",
}
FORBIDDEN = {
    "aioc_compiler": {"aioc_runner", "aioc_generated"},
    "aioc_runner": {"aioc", "pytest_aioc", "aioc_compiler", "datamodel_code_generator"},
    "aioc": {"pytest_aioc", "aioc_compiler", "yaml", "datamodel_code_generator"},
}
RUNNER = (
    ("record",),
    ("text", "suggest", "regular"),
    ("documents",),
    ("redact",),
    ("wire",),
    ("catalog",),
    ("assemble",),
    ("detect",),
    ("report",),
    ("run", "serve", "sdk", "judge", "fail_on"),
    ("export", "render", "compare", "evidence", "foreign"),
    ("saved", "reference"),
    ("cli",),
    ("site",),
    ("__main__",),
)
"""The runner's rooms in order: a module may import its own room and those of earlier lines."""

JUDGE = (
    *(("findings",), ("context",), ("schema",), ("matches",), ("search",), ("read",), ("checks",)),
    *(("grading",), ("summary",), ("recording",), ("",)),
)
"""The judge's rooms, likewise; the last one is the package itself."""

COMPILER = (
    ("diagnostics", "suggest", "places"),
    ("parse",),
    ("catalog",),
    ("validate",),
    ("emit", "frontend", "unchanged"),
    ("build", "drift"),
    ("cli",),
)
"""The compiler's rooms, likewise."""

ROOMS = {"aioc_runner": RUNNER, "aioc_runner.judge": JUDGE, "aioc_compiler": COMPILER}

GENERATED_NEEDS = {
    *("__future__", "collections", "dataclasses", "functools", "json", "re", "typing"),
    *("pydantic", "typing_extensions"),
}
"""The last of them comes with pydantic."""

IMPORT_ALL = """
import importlib, pathlib, sys
root = pathlib.Path(sys.argv[1])
for path in sorted(set(root.rglob("*.py")) - {root / "__main__.py"}):
    name = ".".join((root.name, *path.relative_to(root).with_suffix("").parts))
    importlib.import_module(name.removesuffix(".__init__"))
print(",".join(sorted(name for name in sys.modules if "." not in name)))
"""


def sources(package: str) -> list[Path]:
    return sorted(PACKAGES[package].rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """The top names of a module's imports; relative ones stay inside and don't count."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module.partition(".")[0]


def modules(package: str) -> dict[str, Path]:
    """The modules of a package, or of a room in it, by their name in it."""
    top, _, room = package.partition(".")
    root = PACKAGES[top] / room
    named = {path.relative_to(root).with_suffix("").parts: path for path in root.rglob("*.py")}
    return {".".join(one for one in parts if one != "__init__"): path for parts, path in named.items()}


def imported_from(package: str, path: Path) -> Iterator[str]:
    """What a module imports from a package, by the name in it: modules, or names of the package itself."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and f"{node.module}.".startswith(f"{package}."):
            inside = str(node.module)[len(package) + 1 :]
            names = (alias.name for alias in node.names if alias.name != "__version__")
            yield from ([inside] if inside else names)


@pytest.mark.parametrize("package", ROOMS)
def test_rooms_are_in_order(package: str) -> None:
    """A module imports its own room, and rooms that stand before it; every room has its place."""
    places = {room: place for place, rooms in enumerate(ROOMS[package]) for room in rooms}
    wrong = {
        f"{name} imports {other}"
        for name, path in modules(package).items()
        for other in imported_from(package, path)
        if (mine := name.partition(".")[0]) != (theirs := other.partition(".")[0])
        and mine  # what a package shows of itself may come from anywhere in it
        and places[theirs] >= places[mine]
    }

    assert wrong == set()
    assert {name.partition(".")[0] for name in modules(package)} - {""} == set(places) - {""}


def run(code: str, *arguments: str) -> str:
    folders = os.pathsep.join(str(path.parent) for path in PACKAGES.values())
    environment = {**os.environ, "PYTHONPATH": folders, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("package", sorted(FORBIDDEN))
def test_no_module_imports_against_the_direction(package: str) -> None:
    """No module of the compiler or the runner imports what lies on its other side."""
    found = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in sources(package)
        for name in imported(path)
        if name in FORBIDDEN[package]
    }

    assert found == set()


def test_pages_alone_need_jinja() -> None:
    """Jinja is slow to import: the one module that does so is imported once a page is asked for."""
    users = [name for name, path in modules("aioc_runner").items() if "jinja2" in imported(path)]

    assert users == ["render.html"]


def test_the_file_of_targets_alone_needs_yaml() -> None:
    """The runner knows no YAML but what a user lists servers in."""
    users = [name for name, path in modules("aioc_runner").items() if "yaml" in imported(path)]

    assert users == ["cli.targets_file"]


def test_generated_code_needs_pydantic_alone() -> None:
    """The generated package imports pydantic and the standard library, itself only relatively."""
    found = {name for path in sources("aioc_generated") for name in imported(path)}

    assert found <= GENERATED_NEEDS


def test_runner_loads_no_compiler() -> None:
    """Importing every module of the runner loads neither the compiler nor what only it needs."""
    loaded = set(run(IMPORT_ALL, str(PACKAGES["aioc_runner"])).strip().split(","))

    assert loaded & FORBIDDEN["aioc_runner"] == set()


def test_command_line_loads_little() -> None:
    """`aioc --help` has no need of what only a command uses."""
    code = "import sys, aioc_runner.cli; print(','.join(sys.modules))"
    loaded = set(run(code).strip().split(","))

    assert loaded & {"jinja2", "rich", "httpx", "pydantic", "starlette", "uvicorn", "websockets"} == set()


def test_the_pytest_plugin_loads_little() -> None:
    """It is imported by every pytest of an environment, most of which have nothing to do with it."""
    loaded = set(run("import sys, pytest_aioc; print(','.join(sys.modules))").strip().split(","))

    assert loaded & {"aioc", "aioc_runner", "httpx", "pydantic"} == set()

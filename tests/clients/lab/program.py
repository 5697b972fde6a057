"""A program of the lab: its script, what that says of it, and where its packages are."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from clients.fault import ROWS, Call

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
SCRIPTS, LIB, LOCKS = HERE / "scripts", HERE / "lib", HERE / "locks"
CACHE = Path(os.environ.get("AIOC_LAB") or Path.home() / ".cache" / "aioc-lab")
SAYS = re.compile(r"^(?:#|//) (\w+): (.*)$", re.MULTILINE)
SECONDS = 60
PATIENCE = int(os.environ.get("AIOC_LAB_PATIENCE") or 1)
INSTALLING = 900


@dataclass(frozen=True)
class Program:
    """`packages` of one version; a script that names several has a program for each, the newest first."""

    script: Path
    packages: tuple[str, ...]
    nth: int = 0

    @cached_property
    def says(self) -> dict[str, str]:
        """What the script's head says: client, packages, main; seconds, model and call where they differ."""
        return dict(SAYS.findall(self.script.read_text(encoding="utf-8")))

    @property
    def client(self) -> str:
        """The client of the catalog, or of the lab alone."""
        return self.says["client"]

    @property
    def name(self) -> str:
        """The client, and which of its versions where there are several."""
        return f"{self.client}-{self.nth}" if self.nth else self.client

    @property
    def version(self) -> str:
        """What is installed: one number, or each package with its own."""
        named = [re.fullmatch(r"(?:@[^/]*/)?(.*?)(?:==|@)(.*)", one) for one in self.packages]
        found = [(one[1], one[2]) for one in named if one]
        return found[0][1] if len(found) == 1 else ", ".join(" ".join(one) for one in found)

    @property
    def main(self) -> frozenset[str]:
        """The parts without which it is no use."""
        return frozenset(self.says["main"].split())

    @property
    def seconds(self) -> int:
        """How long it may take."""
        return int(self.says.get("seconds", SECONDS)) * PATIENCE

    @property
    def call(self) -> Call:
        """What its task has the model call."""
        name, _, arguments = self.says.get("call", "").partition(" ")
        return Call(name, arguments) if name else ROWS

    @property
    def of_node(self) -> bool:
        """Whether its packages are npm's."""
        return any("==" not in one for one in self.packages)

    @property
    def folder(self) -> Path:
        """Where its packages are: another folder for other versions."""
        digest = hashlib.sha256(" ".join(self.packages).encode()).hexdigest()[:8]
        return CACHE / f"{self.name}-{digest}"

    @property
    def binaries(self) -> Path:
        """Where its packages put programs."""
        return self.folder / "node_modules" / ".bin" if self.of_node else self.folder / "bin"

    def command(self) -> list[str]:
        """How the script is run. A module of Node looks for packages where it stands."""
        if self.script.suffix == ".mjs":
            there = self.folder / self.script.name
            shutil.copyfile(self.script, there)
            return ["node", str(there)]
        python = sys.executable if self.of_node else str(self.binaries / "python")
        return [python, "-P", str(self.script)]

    def install(self) -> None:
        """Have its packages, locked where there is a lock."""
        if (self.folder / "installed").exists():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        for command in self._npm() if self.of_node else self._pip():
            subprocess.run(command, cwd=self.folder, check=True, timeout=INSTALLING, stdout=sys.stderr)
        (self.folder / "installed").touch()

    @property
    def lock(self) -> Path:
        """The versions of all that its packages need."""
        return LOCKS / (f"{self.name}.json" if self.of_node else f"{self.name}.txt")

    def _npm(self) -> Iterator[list[str]]:
        (self.folder / "package.json").write_text('{"private": true}')
        quiet = ["--no-audit", "--no-fund", "--loglevel=error"]
        if self.lock.exists():
            shutil.copyfile(self.lock, self.folder / "package-lock.json")
        yield ["npm", "install", *quiet, *self.packages]

    def _pip(self) -> Iterator[list[str]]:
        yield [sys.executable, "-m", "venv", "."]
        locked = ["-c", str(self.lock)] if self.lock.exists() else []
        yield ["bin/pip", "install", "-q", "--disable-pip-version-check", *locked, *self.packages]

    def keep_lock(self) -> None:
        """Write down what is installed."""
        if self.of_node:
            shutil.copyfile(self.folder / "package-lock.json", self.lock)
            return
        frozen = subprocess.run(
            [self.binaries / "python", "-m", "pip", "freeze", "--disable-pip-version-check"],
            check=True,
            capture_output=True,
            text=True,
        )
        self.lock.write_text(frozen.stdout, encoding="utf-8")


def programs() -> dict[str, Program]:
    """Every program by name."""
    found = (one for path in sorted(SCRIPTS.iterdir()) if path.suffix in {".py", ".mjs"} for one in _of(path))
    return {one.name: one for one in found}


def _of(script: Path) -> Iterator[Program]:
    says = dict(SAYS.findall(script.read_text(encoding="utf-8")))
    for nth, packages in enumerate(says["packages"].split(" | ")):
        yield Program(script, tuple(packages.split()), nth)

"""Reads the spec's folder into memory: the only place of the front half that touches the disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aioc_compiler.diagnostics import Problem, listed, nearest, quote
from aioc_compiler.parse.spec import FOLDERS, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MEDIA = "fixtures/media"
KNOWN = (*FOLDERS, "meta")
EVIDENCE = "evidence"
"""The folder whose files stand deeper, in IMPLEMENTATION/VERSION."""

DEPTH = 2


@dataclass(frozen=True, slots=True)
class Folder:
    """The YAML files of a spec by path, its media files by name, and what doesn't belong there.

    `runs` are the paths of saved runs; nobody here reads them.
    """

    files: Mapping[str, bytes]
    media: Mapping[str, Path]
    problems: tuple[Problem, ...] = ()
    runs: frozenset[str] = frozenset()


def read_folder(spec_dir: Path) -> Folder:
    """Read a spec's folder."""
    if not (spec_dir / SETTINGS).is_file():
        hint = "name the folder that holds aioc.yaml with --spec"
        missing = Problem(SETTINGS, 1, 1, "no-spec", "", "there is no such file", hint)
        return Folder({}, {}, (missing,))
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    below = {path.relative_to(spec_dir).as_posix(): path for path in sorted(spec_dir.rglob("*"))}
    for name, path in below.items():
        if not _is_yaml(name):
            continue
        content = _no_file(path, name) or _stray(name) or _content(path, name)
        if isinstance(content, Problem):
            problems.append(content)
        else:
            files[name] = content
    media = {path.name: path for path in sorted((spec_dir / MEDIA).glob("*")) if path.is_file()}
    runs = (name for name in below if name.startswith(f"{EVIDENCE}/") and name.endswith(".har.xz"))
    return Folder(files, media, tuple(problems), frozenset(runs))


def _is_yaml(name: str) -> bool:
    """Whether a path is that of a YAML file, and no part of it is hidden."""
    return name.endswith((".yaml", ".yml")) and not any(
        part.startswith((".", "__")) for part in name.split("/")
    )


def _no_file(path: Path, name: str) -> Problem | None:
    """Report what would be passed over without a word, or would never end, though it is called a file."""
    if path.is_dir():
        return Problem(name, 1, 1, "stray-folder", "", "a folder called as a file is", "rename it")
    if path.is_symlink() and not path.exists():
        return Problem(
            name, 1, 1, "unreadable", "", "it doesn't lead to a file", "fix the link, or delete it"
        )
    if path.exists() and not path.is_file():
        return Problem(name, 1, 1, "unreadable", "", "it is no file with text in it", "delete it")
    return None


def _content(path: Path, name: str) -> bytes | Problem:
    try:
        return path.read_bytes()
    except OSError as error:
        return Problem(
            name, 1, 1, "unreadable", "", f"can't be read: {error.strerror}", "look at its permissions"
        )


def _stray(name: str) -> Problem | None:
    """Report a file that the compiler would otherwise pass over without a word."""
    if name.endswith(".yml"):
        return Problem(name, 1, 1, "stray-file", "", "files of the spec end in .yaml", "rename it")
    folder, _, rest = name.rpartition("/")
    if name == SETTINGS or (folder in KNOWN and folder != EVIDENCE and rest):
        return None
    top, *deeper = folder.split("/")
    if top == EVIDENCE:
        return None if len(deeper) == DEPTH else _misplaced(name)
    hint = nearest(folder or name, [*KNOWN, SETTINGS]) or f"files stand in {listed(KNOWN)}"
    return Problem(
        name, 1, 1, "stray-file", "", f"no file of the spec stands in {quote(folder or '.')}", hint
    )


def _misplaced(name: str) -> Problem:
    message = "evidence stands in a folder of its implementation and version"
    return Problem(name, 1, 1, "stray-file", "", message, "move it to evidence/IMPLEMENTATION/VERSION/")

"""From a folder of YAML to a linked spec, or to every problem there is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from aioc_compiler.check import check, meta, no_language
from aioc_compiler.folder import Folder, read_folder
from aioc_compiler.link import Linked, link, linked
from aioc_compiler.link.read import read
from aioc_compiler.load import Document, load

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aioc_compiler.check import Meta
    from aioc_compiler.explain import Mistake
    from aioc_compiler.link.spec import Spec
    from aioc_compiler.problems import Problem


def read_spec(spec_dir: Path) -> tuple[Linked | None, list[Problem]]:
    """Read a spec: linked, or every problem there is, in order."""
    result, problems = understand(read_folder(spec_dir))
    return result, located(problems, spec_dir)


def located(problems: Iterable[Problem], spec_dir: Path) -> list[Problem]:
    """Name the files of problems as a person here would."""
    root = _shown(spec_dir)
    return [replace(problem, path=f"{root}/{problem.path}") for problem in problems]


def _shown(folder: Path) -> str:
    """Show a folder as a person here would name it."""
    absolute = folder.resolve()
    here = Path.cwd()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else folder).as_posix()


def understand(folder: Folder) -> tuple[Linked | None, list[Problem]]:
    """Read a spec that is in memory; paths of problems begin below its folder."""
    problems = list(folder.problems)
    documents: list[Document] = []
    for path, content in folder.files.items():
        document, found = load(path, content)
        problems += found
        documents += [document] if document else []
    language, found = meta(one for one in documents if one.path.startswith("meta/"))
    problems += found
    mistakes = {document.path: check(document, language) for document in documents}
    problems += [mistake.problem for found in mistakes.values() for mistake in found]
    problems += [no_language(path) for path in folder.files if not _is_known(path, language)]
    spec = _spec(folder, [one for one in documents if language.of(one.path)], mistakes)
    problems += link(spec)
    return (None, sorted(set(problems))) if problems else (linked(spec), [])


def _is_known(path: str, language: Meta) -> bool:
    return path.startswith("meta/") or language.of(path) is not None


def _spec(folder: Folder, documents: list[Document], mistakes: Mapping[str, list[Mistake]]) -> Spec:
    wrong = {path: {mistake.path for mistake in found} for path, found in mistakes.items()}
    unread = set(folder.files) - {document.path for document in documents}
    return read(documents, wrong, unread, folder.media)

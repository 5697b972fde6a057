"""From a folder of YAML to a linked spec, or to every problem there is."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.linked import Linked, linked
from aioc_compiler.parse.check import check, meta, no_language, trusted
from aioc_compiler.parse.folder import Folder, read_folder
from aioc_compiler.parse.known import Known, digest
from aioc_compiler.parse.load import Document, load
from aioc_compiler.parse.read import read
from aioc_compiler.parse.words import words
from aioc_compiler.validate import find_problems

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.check import Meta
    from aioc_compiler.parse.messages import Mistake
    from aioc_compiler.parse.spec import Spec

META = "meta/"
NOTHING = Known()


def read_spec(spec_dir: Path, known: Known = NOTHING) -> tuple[Linked | None, list[Problem]]:
    """Read a spec: linked, or every problem there is, in order."""
    result, problems = understand(read_folder(spec_dir), known)
    return result, located(problems, spec_dir)


def located(problems: Iterable[Problem], spec_dir: Path) -> list[Problem]:
    """Name the files of problems as a person here would."""
    root = _display_path(spec_dir)
    return [replace(problem, path=f"{root}/{problem.path}") for problem in problems]


def _display_path(folder: Path) -> str:
    """Show a folder as a person here would name it."""
    absolute = folder.resolve()
    here = Path.cwd()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else folder).as_posix()


def understand(folder: Folder, known: Known = NOTHING) -> tuple[Linked | None, list[Problem]]:
    """Read a spec that is in memory; paths of problems begin below its folder."""
    files = {path: content for path, content in folder.files.items() if not path.startswith(META)}
    meta_files = tuple(sorted(folder.files.items() - files.items()))
    made_by = known.language(meta_files)
    language, about_language = _language(meta_files, known.data.get(made_by))
    keys = {path: digest(made_by.encode(), path.encode(), content) for path, content in files.items()}
    sound = {path: known.data[key] for path, key in keys.items() if key in known.data}
    documents, unreadable = _loaded(files.items(), sound)
    problems = [*folder.problems, *about_language, *unreadable]
    mistakes = {
        document.path: [] if document.path in sound else check(document, language) for document in documents
    }
    problems += [mistake.problem for found in mistakes.values() for mistake in found]
    problems += [no_language(path) for path in files if language.of(path) is None]
    documents = [document for document in documents if language.of(document.path)]
    spec = replace(_spec(folder, documents, files.keys(), mistakes), runs=folder.runs)
    problems += find_problems(spec)
    if problems:
        return None, sorted(set(problems))
    data = {
        made_by: {path: document.data for path, document in language.documents.items()},
        **{keys[document.path]: document.data for document in documents},
    }
    return linked(spec, words(language.documents.values()), data), []


def _language(
    files: tuple[tuple[str, bytes], ...], before: Mapping[str, Any] | None
) -> tuple[Meta, Sequence[Problem]]:
    """Make the language of spec/meta, of the data that it was `before` if that is known."""
    return _checked(files) if before is None else (trusted(_loaded(files, before)[0]), ())


@lru_cache(maxsize=1)
def _checked(files: tuple[tuple[str, bytes], ...]) -> tuple[Meta, Sequence[Problem]]:
    """Make the language of files that nobody has looked at: slow, and mostly the same ones again."""
    documents, unreadable = _loaded(files, {})
    language, problems = meta(documents)
    return language, [*unreadable, *problems]


def _loaded(
    files: Iterable[tuple[str, bytes]], sound: Mapping[str, Any]
) -> tuple[list[Document], list[Problem]]:
    results = [
        (Document(path, sound[path], content), []) if path in sound else load(path, content)
        for path, content in files
    ]
    documents = [document for document, _ in results if document is not None]
    return documents, [problem for _, found in results for problem in found]


def _spec(
    folder: Folder, documents: list[Document], paths: Collection[str], mistakes: Mapping[str, list[Mistake]]
) -> Spec:
    wrong = {path: {mistake.path for mistake in found} for path, found in mistakes.items()}
    unread = set(paths) - {document.path for document in documents}
    return read(documents, wrong, unread, folder.media)

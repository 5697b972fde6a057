"""From a folder of YAML to the files of the generated package, all in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler import frontend, unchanged
from aioc_compiler.emit import catalog, files, header, models, rows, rules, schemas, values, words
from aioc_compiler.emit.output import Output

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from aioc_compiler.catalog.linked import Linked
    from aioc_compiler.diagnostics import Problem


def compile_spec(spec_dir: Path, earlier: Path | None = None) -> tuple[Output | None, Sequence[Problem]]:
    """Compile a spec: the output, or every problem there is.

    Pydantic models are taken from the `earlier` output where its schemas were the same, and files that
    were sound for it are not checked again; without one everything is made anew, and every example is held
    to its model.
    """
    linked, problems = frontend.read_spec(spec_dir, unchanged.known_files(earlier))
    if linked is None or problems:
        return None, problems
    documents = schemas.emit(linked.schema_files)
    classes = _models(linked, documents, earlier)
    output = _output(linked, {**classes, **documents})
    if earlier is not None and _as_before(output, earlier):
        return output, ()
    from aioc_compiler.emit import model_agreement  # noqa: PLC0415 - Pydantic is slow to import, seldom needed

    problems = frontend.located(model_agreement.differing(linked, classes), spec_dir)
    return (None, problems) if problems else (output, ())


def _as_before(output: Output, earlier: Path) -> bool:
    """Whether models and examples are those of the earlier output, which were held to each other then."""
    folders = ("models/", "examples/")
    return all(
        (earlier / name).is_file() and (earlier / name).read_bytes() == data
        for name, data in output.files.items()
        if name.startswith(folders)
    )


def _models(linked: Linked, documents: Mapping[str, bytes], earlier: Path | None) -> Mapping[str, bytes]:
    kept = models.earlier_models(documents, earlier) if earlier else None
    return kept or models.emit(linked.schema_files, documents)


def _output(linked: Linked, of_schemas: Mapping[str, bytes]) -> Output:
    return Output(
        {
            **files.package(header("...")),
            **catalog.emit(),
            **words.emit(linked.words),
            **rules.emit(linked.rules),
            **rows.emit(linked.catalog.rows),
            **values.emit(linked.catalog, linked.measurements),
            **of_schemas,
            **files.examples(linked.examples),
            **files.media(linked.media),
        },
        linked.read,
    )

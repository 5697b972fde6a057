"""A run in evidence/ is there, is of a server that has a name, and speaks for rows that no other one does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.catalog.globs import matching
from aioc_compiler.diagnostics import Problem, instead, nearest, quote
from aioc_compiler.parse.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.parse.spec import Entry, Spec


def find(spec: Spec) -> Iterator[Problem]:
    """Find runs that lack, servers without a name, rows that aren't there or that two runs speak for."""
    for entry in spec.sound("evidence"):
        yield from _id(entry)
        yield from _title(entry, spec)
        yield from _run(entry, spec)
        yield from _models(entry, spec)
        yield from _rows(entry, spec)
    yield from _twice(spec)
    yield from _undescribed(spec)
    yield from _claimed(spec)


def _home(entry: Entry) -> tuple[str, str]:
    """Read from its path of which implementation and version a run is."""
    _, implementation, version, _ = entry.document.path.split("/")
    return implementation, version


def _id(entry: Entry) -> Iterator[Problem]:
    begin = ".".join(_home(entry))
    if entry.id != begin and not entry.id.startswith(f"{begin}."):
        message = f"{quote(entry.id)} doesn't say which server it is evidence for"
        yield entry.problem("bad-id", message, f"begin it with {begin}", "id")


def _title(entry: Entry, spec: Spec) -> Iterator[Problem]:
    implementation, _ = _home(entry)
    known = spec.ids("implementation")
    if "implementation" in spec.blind:
        return
    if implementation in known and "title" in entry.data:
        message = f"implementations/ has a title for {quote(implementation)}"
        yield entry.problem("idle-title", message, "leave it out", "title")
    if implementation not in known and "title" not in entry.data:
        message = f"no implementation {quote(implementation)}"
        hint = nearest(implementation, known) or "add it to implementations/, or say its title"
        yield entry.problem("unknown-implementation", message, hint, "id")


def _run(entry: Entry, spec: Spec) -> Iterator[Problem]:
    """Find a run that lacks; a wheel has none of them, and compiles all the same."""
    run = entry.data["run"]
    if spec.runs and "/" not in run and _beside(entry, run) not in spec.runs:
        message = f"no saved run {quote(run)} beside this file"
        yield entry.problem("unknown-run", message, "tests/evidence/record.py makes one", "run")


def _beside(entry: Entry, name: str) -> str:
    return f"{entry.document.path.rpartition('/')[0]}/{name}"


def _models(entry: Entry, spec: Spec) -> Iterator[Problem]:
    kinds = spec.ids("model kind")
    for kind in entry.data["models"]:
        if kind not in kinds and "model kind" not in spec.blind:
            hint = instead(kind, kinds, "add it to aioc.yaml")
            yield entry.key_problem(
                "unknown-model-kind", f"no model kind {quote(kind)}", hint, "models", kind
            )


def _rows(entry: Entry, spec: Spec) -> Iterator[Problem]:
    rows = spec.ids("row")
    for path, pattern in places(entry.data, "rows.*"):
        if "row" not in spec.blind and not matching([pattern], rows):
            hint = instead(pattern, rows, "look into endpoints/")
            yield entry.problem("unknown-row", f"no row {quote(pattern)}", hint, *path)


def _twice(spec: Spec) -> Iterator[Problem]:
    """Find rows that two runs of one version speak for: the matrix has one cell for them."""
    spoken: dict[tuple[str, str, str], Entry] = {}
    for entry in spec.sound("evidence"):
        for row in _spoken_for(entry, spec):
            first = spoken.setdefault((*_home(entry), row), entry)
            if first is not entry:
                message = f"{quote(first.id)} speaks for {row or 'all other rows'}, too"
                hint = "say with rows which run speaks for what"
                yield entry.problem("duplicate-evidence", message, hint, "id")
                break


def _spoken_for(entry: Entry, spec: Spec) -> list[str]:
    """List the rows that a run names; one that names none speaks for the rest, which has no name."""
    patterns = entry.data.get("rows")
    if not patterns:
        return [""]
    named = matching(patterns, spec.ids("row"))
    return [row for row in spec.ids("row") if row in named]


def _undescribed(spec: Spec) -> Iterator[Problem]:
    """Find runs that no file describes: nobody could say what they are evidence of."""
    described = {_beside(entry, str(entry.data.get("run"))) for entry in spec.all("evidence")}
    if "evidence" in spec.blind:
        return
    misspelt = {path.rpartition("/")[0] for path in described - spec.runs}
    for path in sorted(spec.runs - described):
        if path.rpartition("/")[0] in misspelt:
            continue  # that one is probably meant
        message = "no file says of what this run is evidence"
        yield Problem(path, 1, 1, "stray-run", "", message, "describe it in a YAML file beside it")


def _claimed(spec: Spec) -> Iterator[Problem]:
    """Find servers whose claims the matrix is to show, and that nobody knows."""
    known = spec.ids("implementation")
    if spec.settings is None or "implementation" in spec.blind:
        return
    for path, name in places(spec.settings.data, "claimed.*"):
        if name not in known:
            place = spec.settings.positions.value(path)
            hint = instead(str(name), known, "add it to implementations/")
            message = f"no implementation {quote(str(name))}"
            yield Problem(spec.settings.path, *place, "unknown-implementation", "", message, hint)

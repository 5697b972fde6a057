"""Grades every saved run anew and prints what differs from the verdicts on file.

python tests/golden/regrade.py [--update] [NAME]...

The corpus is the saved runs of `../faults/runs/` and of `runs/`, two renderings of one of them,
and what the catalog says of itself. It reaches the product by its commands, so that modules may move;
reports it takes before they are written, row by row with every finding.
"""

from __future__ import annotations

import io
import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from aioc_runner.report import Report

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / name) for name in ("runner", "generated")]

EVIDENCE = ROOT / "spec" / "evidence"
FULL = "full.har.xz"
KEPT = HERE / "runs"
"""Older runs of evidence, whose facts were read from their bytes: servers are recorded again, these stay."""

VERDICTS = HERE / "verdicts"
RENDERED = "llama-cpp"
"""The run that is kept as a table and as Markdown, too."""


def main(words: list[str]) -> int:
    """Compare the corpus, or put it on file; 1 where it differs."""
    names = [word for word in words if word != "--update"]
    if "--update" in words:
        update(names)
        return 0
    found = list(differences(names))
    sys.stdout.writelines(f"{line}\n" for line in found)
    sys.stdout.write(f"{len(corpus(names))} verdicts regraded, {len(found)} differences\n")
    return int(bool(found))


def differences(names: list[str]) -> Iterator[str]:
    """Say where each verdict parts from the one on file; `names` narrow the corpus down."""
    for name, made in corpus(names).items():
        path = VERDICTS / name
        if not path.exists():
            yield f"{name}: not on file"
        else:
            yield from (f"{name}: {line}" for line in compared(path.read_text(encoding="utf-8"), made()))


def update(names: list[str]) -> None:
    """Put the verdicts on file as they are now: read the diff."""
    VERDICTS.mkdir(exist_ok=True)
    for name, made in corpus(names).items():
        (VERDICTS / name).write_text(made(), encoding="utf-8")


def corpus(names: list[str]) -> Mapping[str, Callable[[], str]]:
    """What there is to grade, and how, by the file that it is kept in."""
    every: dict[str, Callable[[], str]] = {f"{name}.json": _grading(path) for name, path in runs().items()}
    rendered = runs()[RENDERED]
    every[f"{RENDERED}.txt"] = lambda: said("probe", str(rendered), "--format", "table")
    every[f"{RENDERED}.md"] = lambda: said("probe", str(rendered), "--format", "markdown")
    every["catalog.json"] = lambda: said("spec", "--all", "--format", "json")
    every["requests.txt"] = lambda: said("probe", "http://127.0.0.1:1", "--dry-run", "--profile", "full")
    return {name: made for name, made in every.items() if not names or Path(name).stem in names}


def runs() -> dict[str, Path]:
    """The saved runs by name."""
    found = {path.stem: path for path in (ROOT / "tests/faults/runs").glob("*.har")}
    found |= {path.parents[1].name: path for path in KEPT.glob(f"*/*/{FULL}")}
    return dict(sorted(found.items()))


def _grading(path: Path) -> Callable[[], str]:
    return lambda: report(path)


def report(path: Path) -> str:
    """The report on a saved run, without the bytes that it shows, and what no baseline accepts."""
    from aioc_runner import catalog  # noqa: PLC0415 -- on the path by now

    made = asdict(graded(path))
    for result in made["results"]:
        del result["evidence"]
        for finding in result["findings"]:
            del finding["accepted"]
    text = json.dumps(made, indent=1, ensure_ascii=False) + "\n"
    return text.replace(catalog.load().digest, "sha256:…")


def graded(path: Path) -> Report:
    """The whole report on a saved run."""
    from aioc_runner.cli import saved  # noqa: PLC0415 -- on the path by now

    return saved.graded(path, None)


def said(*words: str) -> str:
    """What `aioc` prints for these words, its digest masked."""
    from aioc_runner import catalog  # noqa: PLC0415 -- on the path by now
    from aioc_runner.cli import main as aioc  # noqa: PLC0415

    out, err = io.StringIO(), io.StringIO()
    with patch.object(sys, "argv", ["aioc", *words]), redirect_stdout(out), redirect_stderr(err):
        try:
            aioc()
        except SystemExit as ended:
            if ended.code not in (0, 1):
                raise RuntimeError(f"aioc {' '.join(words)}: {err.getvalue()}") from None
    return out.getvalue().replace(catalog.load().digest, "sha256:…")


def compared(before: str, after: str) -> Iterator[str]:
    """Say what differs: value by value where both are JSON, line by line otherwise."""
    old, new = _facts(before), _facts(after)
    for place in dict.fromkeys([*old, *new]):
        if old.get(place) != new.get(place):
            yield f"{place}: {old.get(place, 'nothing')} → {new.get(place, 'nothing')}"


def _facts(text: str) -> dict[str, str]:
    if not text.startswith(("{", "[")):
        return {f"line {number}": line for number, line in enumerate(text.splitlines(), 1)}
    return {place: json.dumps(value, ensure_ascii=False) for place, value in _leaves(json.loads(text), "")}


def _leaves(value: Any, place: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict) and value:
        for key, member in value.items():
            yield from _leaves(member, f"{place}.{key}" if place else key)
    elif isinstance(value, list) and value:
        seen: dict[str, int] = {}
        for item in value:
            name = _name(item)
            seen[name] = seen.get(name, 0) + 1
            yield from _leaves(
                item, f"{place}[{name}#{seen[name]}]" if seen[name] > 1 else f"{place}[{name}]"
            )
    else:
        yield place, value


def _name(item: Any) -> str:
    """Name a result by its id and a finding by kind, place and check: a new one shifts no other."""
    if not isinstance(item, dict):
        return ""
    if "kind" in item and "at" in item:
        return " ".join(str(item[key]) for key in ("kind", "at", "check") if item.get(key))
    return str(item.get("id") or item.get("row") or item.get("client") or "")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

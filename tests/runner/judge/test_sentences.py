"""What a check says in words is built here from documents, read back, and held to what they hold."""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.documents import json_path
from aioc_runner.text import shown
from aioc_testing.outcomes import outcome
from aioc_testing.written import examples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.judge.checks.engine import Outcome

PACKAGE = load()
CHECKS = PACKAGE.catalog.checks
HERE = Path(__file__).parent
RULES = HERE.parents[2] / "runner" / "aioc_runner" / "judge" / "checks"
WORDLESS = {"coverage.py", "word_count.py"}
"""Modules that say nothing of answers."""

ALSO: tuple[tuple[str, dict[str, Any]], ...] = (
    ("usage.counted", {}),
    ("stream.done", {}),
    ("stream.done", {"events": [], "done": None}),
    ("stream.one-id", {}),
    ("ht.advertised", {}),
    ("models.ids-distinct", {}),
    ("store.kept", {}),
    ("store.kept", {"cleanup": {}}),
    ("files.content-as-sent", {}),
    ("responses.event-names", {"events": [3], "names": ["response.created", "chunk"]}),
    (
        "answer.created-now",
        {
            "assembled": {"created": 1795264597},
            "headers": {"date": "Sun, 22 Nov 2026 20:36:37 GMT"},
        },
    ),
    (
        "json-schema.kept",
        {
            "assembled": {"choices": [{"finish_reason": "stop", "message": {"content": "[1]"}}]},
            "asked": {"response_format": {"json_schema": {"schema": {"type": "object"}}}},
        },
    ),
)
"""Documents for what no example of a check has an occasion to say."""

Told = tuple[str, "dict[str, Any]", "Outcome"]


@cache
def told() -> tuple[Told, ...]:
    """Every sentence, with its check and the documents that it is about."""
    written = [(name, example) for name in CHECKS for kind in examples()[name].values() for example in kind]
    outcomes = (
        (name, example, outcome(PACKAGE, CHECKS[name], example)) for name, example in (*written, *ALSO)
    )
    return tuple(one for one in outcomes if one[2].why)


def test_every_sentence_is_said() -> None:
    """A rule says nothing that no document here makes it say."""
    said = [one.why for _, _, one in told()]
    unsaid = [
        f"{path.name}: {template}"
        for path in sorted(RULES.glob("*.py"))
        if path.name not in WORDLESS
        for template in _templates(path)
        if not any(re.search(template, one, re.DOTALL) for one in said)
    ]

    assert unsaid == []


@pytest.mark.parametrize("name", CHECKS)
def test_a_sentence_tells_of_the_bytes(name: str) -> None:
    """What it quotes stands there, what it calls absent doesn't, and what it calls null is."""
    wrong = [
        (problem, one.why)
        for check, example, one in told()
        if check == name
        for problem in _misread(name, example, one)
    ]

    assert wrong == []


def _misread(name: str, example: dict[str, Any], said: Outcome) -> Iterator[str]:
    root = example.get(CHECKS[name].root)
    known = "\0".join([*_texts(example), json.dumps(example, ensure_ascii=False), repr(CHECKS[name])])
    seen, *_ = re.split(r", not (?:one of |a |an )?", said.why)  # what follows is what was wanted
    for quoted in re.findall(r'"(?:[^"\\]|\\.)*"', seen):
        text = json.loads(quoted).rstrip("…")
        if text not in known and text not in _joined(example):
            yield f"nobody says {quoted}"
    absent = re.match(r"there is no (\$.*?)(, and [a-z].*)?$", said.why)
    if absent and _found(absent[1], root):
        yield f"{absent[1]} is there"
    placed = re.match(r"(\$\S*) is (.*?)(, and [a-z].*)?$", said.why, re.DOTALL)
    if placed and placed[2] not in [shown(value) for value in _found(placed[1], root)]:
        yield f"{placed[1]} isn't {placed[2]}"
    if re.match(r"it is null\b", said.why) and None not in _found(json_path.render(said.path), root):
        yield "it is not null"


def _found(path: str, root: Any) -> list[Any]:
    return list(json_path.compiled(path).find(root).values())


def _texts(value: Any) -> Iterator[str]:
    """All texts of a document, member names too."""
    if isinstance(value, str):
        yield value
    for item in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        yield str(item[0])
        yield from _texts(item[1])


def _joined(example: dict[str, Any]) -> str:
    """What pieces add up to."""
    pieces = _found("$..['content', 'delta', 'text', 'token', 'arguments']", example)
    numbers = _found("$..bytes[*]", example)
    return "".join([*(one for one in pieces if isinstance(one, str)), *map(chr, numbers)])


def _templates(path: Path) -> Iterator[str]:
    """The sentences of a module as patterns: texts of several words, whatever stands in braces."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    formatted = [one for one in nodes if isinstance(one, ast.JoinedStr)]
    inner = {id(part) for one in formatted for part in ast.walk(one) if part is not one}
    docs = {id(one.value) for one in nodes if isinstance(one, ast.Expr)}
    # Types in quotes are no sentences, nor is what a validator says to itself.
    aside = [one.annotation for one in nodes if isinstance(one, ast.AnnAssign)]
    aside += [one for one in nodes if isinstance(one, ast.Subscript)]
    aside += [
        one for one in nodes if isinstance(one, ast.Call) and ast.unparse(one.func) == "ValidationError"
    ]
    docs |= {id(part) for one in aside for part in ast.walk(one)}
    for node in nodes:
        if id(node) in inner | docs:
            continue
        if isinstance(node, ast.JoinedStr):
            yield "".join(_part(part) for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value.strip():
            yield re.escape(node.value)


def _part(part: ast.expr) -> str:
    return re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".*"

"""Reads the file of `--targets`: errors name file and line, and never show a value, which may be a key."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any

import click
import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from aioc_runner import regular
from aioc_runner.cli.parameters import LARGEST, unknown
from aioc_runner.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pydantic_core import ErrorDetails

MOST_BYTES = 1_000_000
LONGEST_STEM = 100
"""Characters of a report's name."""

RESERVED = "summary"
"""The name of the summary next to the reports."""

Variable = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
Text = Annotated[str, Field(min_length=1)]


class Target(BaseModel):
    """What a file says about one server; the command line says the rest."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    url: Text
    name: Text | None = None
    profile: Text | None = None
    model: Text | dict[str, Text] = Field(default_factory=dict[str, str])
    clients: list[Text] = Field(default_factory=list[str])
    api_key_variable: Variable | None = None
    header_variables: dict[str, Variable] = Field(default_factory=dict[str, str])
    wait: float | None = Field(default=None, ge=0, le=LARGEST, allow_inf_nan=False)


WANTED = {
    "url": "a base URL",
    "name": "text",
    "profile": "the id of a profile",
    "model": "an id, or one for each kind, as in {chat: llama3}",
    "clients": "a list of ids",
    "api_key_variable": "the name of an environment variable, never a key",
    "header_variables": "for each header the name of an environment variable, never the value",
    "wait": "seconds, 0 or more",
}
"""What each member takes, in words."""


class Placed(Record):
    """A target, its line, and how the names of its files begin."""

    target: Target
    place: str
    stem: str


class TargetsError(click.UsageError):
    """A file of targets that can't be used; a line for each error."""


def read(file: Path) -> list[Placed]:
    """Read a file of targets; raises TargetsError."""
    text = _text(file)
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        document = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise TargetsError(f"{file}:{_line_of(error)}: not YAML: {_problem(error)}") from None
    if not isinstance(node, yaml.SequenceNode) or not node.value:
        raise TargetsError(
            f"{file}:1: the file must be a list of targets, such as - url: http://localhost:8000/v1"
        )
    _raise(file, _twice(node))
    try:
        targets = TypeAdapter(list[Target]).validate_python(document)
    except ValidationError as error:
        told = error.errors(include_url=False, include_input=False, include_context=False)
        _raise(file, {(_line(node, one["loc"]), _member_message(one)): None for one in told})
        raise  # never: there is an error at least
    return _with_stems(file, node, targets)


def _text(file: Path) -> str:
    try:
        content = regular.read(file, MOST_BYTES)
        if len(content) > MOST_BYTES:
            raise TargetsError(f"{file}: more than {MOST_BYTES} bytes")
        return content.decode("utf-8-sig")
    except OSError as error:
        raise TargetsError(f"--targets {file}: can't be read ({error.strerror or error})") from None
    except UnicodeDecodeError:
        raise TargetsError(f"{file}: not UTF-8 text") from None


def _line_of(error: Exception) -> int:
    mark = getattr(error, "problem_mark", None)
    return 1 if mark is None else mark.line + 1


def _problem(error: Exception) -> str:
    return getattr(error, "problem", None) or type(error).__name__


def _raise(file: Path, errors: Any) -> None:
    told = [f"{file}:{line}: {said}" for line, said in errors]
    if told:
        raise TargetsError("; ".join(told))


def _twice(root: yaml.SequenceNode) -> Iterator[tuple[int, str]]:
    """Find duplicate members, of which YAML would silently take the last."""
    items = [one for one in root.value if isinstance(one, yaml.MappingNode)]
    inner = [one for item in items for _, one in item.value if isinstance(one, yaml.MappingNode)]
    for mapping in (*items, *inner):
        names = Counter(key.value for key, _ in mapping.value if isinstance(key, yaml.ScalarNode))
        yield from (
            (mapping.start_mark.line + 1, f"{name} appears twice")
            for name, times in names.items()
            if times > 1
        )


def _line(node: yaml.Node, where: Sequence[int | str]) -> int:
    """Find the line of what an error is about, as near as the file shows it."""
    line = node.start_mark.line
    for step in where:
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
            line = node.start_mark.line
        elif isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value == step:
                    node, line = value, key.start_mark.line
                    break
    return line + 1


def _member_message(error: ErrorDetails) -> str:
    where = error["loc"]
    if len(where) == 1:
        return "a target must have members, such as url: http://localhost:8000/v1"
    member = str(where[1])
    if error["type"] == "missing":
        return f"{member} is missing"
    if member not in WANTED:
        return unknown("member", member, WANTED)
    return f"{member} must be {WANTED[member]}"


def _with_stems(file: Path, root: yaml.SequenceNode, targets: Sequence[Target]) -> list[Placed]:
    lines = [node.start_mark.line + 1 for node in root.value]
    taken = {RESERVED: 0}
    found: list[Placed] = []
    for line, target in zip(lines, targets, strict=True):
        stem = _stem(target)
        if stem.casefold() in taken:
            whose = taken[stem.casefold()]
            other = f"line {whose} has it, too" if whose else "that is the summary's name"
            raise TargetsError(f'{file}:{line}: the report would be "{stem}", but {other}: give another name')
        taken[stem.casefold()] = line
        found.append(Placed(target, f"{file}:{line}", stem))
    return found


def _stem(target: Target) -> str:
    bare = target.url.partition("?")[0].partition("://")
    words = target.name or bare[2] or bare[0]
    stem = re.sub(r"[^A-Za-z0-9._-]+", "-", words).strip("-.")
    return stem[:LONGEST_STEM] or "target"

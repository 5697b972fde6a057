"""What libyaml says of a file that is no YAML, in words that help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.diagnostics import Problem

if TYPE_CHECKING:
    import yaml


def syntax_problem(path: str, error: yaml.YAMLError) -> Problem:
    """Say where a file stops being YAML."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    said = getattr(error, "problem", None) or "this can't be read"
    return Problem(path, line, column, "yaml", "", f"not YAML: {said}", _hint(said))


def _hint(said: str) -> str:
    if "start any token" in said:
        return "quote text that begins with @, ` or %"
    if "mapping values" in said:
        return 'quote text that holds ": "'
    return "look for a missing quote, bracket or colon, or an indent that is off, here or in the line before"

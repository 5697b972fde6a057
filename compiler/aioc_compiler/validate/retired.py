"""A retired row says since when and how one knows; no other row does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Spec


def find(spec: Spec) -> Iterator[Problem]:
    """Find rows whose lifecycle and facts disagree."""
    for row in spec.sound("row"):
        is_retired = row.data.get("lifecycle") == "retired"
        if is_retired and "retired" not in row.data:
            hint = "add retired with date and evidence"
            yield row.problem("missing-key", "a retired row lacks its facts", hint, "lifecycle")
        if "retired" in row.data and not is_retired:
            hint = 'write "lifecycle: retired"'
            yield row.key_problem(
                "wrong-value", "has retired, and its lifecycle says otherwise", hint, "retired"
            )

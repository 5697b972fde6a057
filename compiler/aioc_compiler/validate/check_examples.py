"""What a check's examples say of the request, a row with the check can send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.diagnostics import instead, quote
from aioc_compiler.parse.places import places
from aioc_compiler.validate.rule_targets import request_names, rows_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Spec


def find(spec: Spec) -> Iterator[Problem]:
    """Find members of requests that no row with the check sends."""
    if "fixture" in spec.blind or spec.settings is None or not spec.whole("row"):
        return  # what can't be read may be what sends it
    listing = rows_by("checks", spec)
    for check in spec.sound("check"):
        rows = listing.get(check.id, ())
        known = request_names(rows, spec)
        for path, _ in places(check.data, "examples.*.*.asked.*") if rows else ():
            name = str(path[-1])
            if name not in known:
                message = f"no row with this check sends {quote(name)}"
                hint = instead(name, known, "name a member of its requests")
                yield check.key_problem("unsent", message, hint, *path)

"""The report as JSON, one record per line: the contract."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from aioc_runner.render.text import dump_json, visible_lines

if TYPE_CHECKING:
    from aioc_runner.render import Listing
    from aioc_runner.report import Report


def render(report: Report) -> str:
    """Write the report as JSON; the same report, the same text."""
    from aioc_runner.report import contract  # noqa: PLC0415 -- Pydantic is slow to import

    return "\n".join(visible_lines(_laid_out(contract.write(report)))) + "\n"


def _laid_out(value: Any, margin: str = "") -> str:
    """Write a value; what contains no object is on one line, for `grep` and `diff`, and so is a remark."""
    if not _holds_objects(value) or (isinstance(value, dict) and "places" in value):
        return _compact(value)
    inner = f"{margin} "
    if isinstance(value, dict):
        parts = [f"{inner}{_compact(name)}:{_laid_out(member, inner)}" for name, member in value.items()]
        return "{\n" + ",\n".join(parts) + f"\n{margin}}}"
    parts = [f"{inner}{_laid_out(one, inner)}" for one in value]
    return "[\n" + ",\n".join(parts) + f"\n{margin}]"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _holds_objects(value: Any) -> bool:
    members = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(isinstance(one, dict) or (isinstance(one, list) and _holds_objects(one)) for one in members)


def listed(listing: Listing) -> str:
    """Write what a listing has for programs."""
    return dump_json(listing.document) + "\n"

"""What several rooms need to know about a row of the catalog."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aioc_generated.catalog import Input, Row

PARAMETER = re.compile(r"\{(.+?)\}")
"""A parameter of a path, with its name."""


def is_existence(row: Row) -> bool:
    """Whether a row asks no more than whether its route is there."""
    return row.phases == ("A",)


def route(row: Row) -> tuple[str, str]:
    """Name the route that a row asks: its method and its path."""
    return row.method, row.path


def sharing(row: Row, rows: Iterable[Row]) -> list[Row]:
    """List the rows that are asked by the same method at the same path, the row among them."""
    return [other for other in rows if route(other) == route(row)]


def into_body(row: Row) -> dict[str, Input]:
    """What goes from earlier answers into the body of a row's request, and not into its path."""
    return {name: take for name, take in row.inputs.items() if f"{{{name}}}" not in row.path}

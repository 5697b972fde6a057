"""Grades a recorded run; a pure function, so that old bytes can be graded again without a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Recording


def judge(package: CatalogPackage, recording: Recording, clients: Sequence[str] = ()) -> Report:
    """Grade a recorded run; if `clients` are named, the report answers whether they work."""
    from aioc_runner.judge.recording import judge as whole  # noqa: PLC0415 -- a session needs no Pydantic

    return whole(package, recording, clients)

"""The options of a run, as a command line would give them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.run import plan, session
from aioc_runner.wire.credentials import credentials
from aioc_runner.wire.target import parse_target

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_runner.catalog import CatalogPackage

KEY = {"AIOC_API_KEY": "aioc-demo"}


def options(
    package: CatalogPackage,
    url: str,
    profile: str = "openai",
    only: Sequence[str] = (),
    *,
    environment: Mapping[str, str] = KEY,
    **given: Any,
) -> session.Options:
    """Ask a server for the rows of a profile, or for `only` some, with the keys of an environment."""
    target = parse_target(url)
    keys = credentials(target, environment)
    given.setdefault("rows", plan.select(package.catalog, profile, only))
    return session.Options(target=target, credentials=keys, profile=profile, **given)

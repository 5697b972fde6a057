"""The catalog that is part of the package."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from aioc._errors import Error
from aioc_runner import catalog
from aioc_runner.catalog.compiled import CatalogError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aioc_runner.catalog import CatalogPackage


@cache
def package() -> CatalogPackage:
    """Open the catalog, once."""
    try:
        return catalog.load()
    except CatalogError as error:
        raise Error(str(error)) from None


def clients(names: Iterable[str]) -> tuple[str, ...]:
    """Check that the catalog has these clients, and return each id once."""
    known = package().catalog.clients
    unknown = [name for name in names if name not in known]
    if unknown:
        raise Error(f'no client "{unknown[0]}"; choose from {", ".join(known)}')
    return tuple(dict.fromkeys(names))

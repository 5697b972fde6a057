"""The versions of packages that an output depends on."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def version(package: str) -> str:
    """The version of an installed package, from the name of its metadata's folder.

    importlib reads the metadata itself, as mail: compiling an unchanged spec would take a quarter longer.
    """
    begin, end = f"{package.replace('-', '_')}-", ".dist-info"
    names = (found.name for path in sys.path for found in Path(path).glob(f"*{end}"))
    for name in names:
        if name.lower().startswith(begin):
            return name[len(begin) : -len(end)]
    from importlib import metadata  # noqa: PLC0415 - see above

    return metadata.version(package)

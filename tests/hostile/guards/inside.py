"""`aioc` without a guard, in a process of its own: `inside.py GUARD WORD...`."""

from __future__ import annotations

import sys

from aioc_runner import cli
from hostile.guards import GUARDS

if __name__ == "__main__":
    with GUARDS[sys.argv.pop(1)].without():
        cli.main()

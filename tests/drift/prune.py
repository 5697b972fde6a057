"""Take exceptions out that no longer occur: `aioc drift SOURCE | python tests/drift/prune.py`."""

from __future__ import annotations

import re
import sys

from aioc_compiler.drift.exceptions import FILE

GONE = re.compile(r"exceptions\.yaml:(\d+): no longer occurs")


def main() -> None:
    """Read a report, and take out the lines that it names."""
    gone = {int(found.group(1)) for line in sys.stdin if (found := GONE.search(line))}
    lines = FILE.read_text().splitlines(keepends=True)
    FILE.write_text("".join(line for number, line in enumerate(lines, 1) if number not in gone))


if __name__ == "__main__":
    main()

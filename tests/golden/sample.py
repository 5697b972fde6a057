"""Puts into the README what aioc says of a saved run of llama.cpp.

python tests/golden/sample.py
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parents[1] / name) for name in ("runner", "generated", "tests")]

from aioc_runner.render import Screen, table  # noqa: E402 -- on the path by now
from golden import bounds  # noqa: E402

README = HERE.parents[1] / "README.md"
RUN, WIDTH = "llama-cpp", 100
COMMAND = f"$ COLUMNS={WIDTH} aioc-run tests/faults/runs/{RUN}.har"
BLOCK = re.compile(rf"```console\n{re.escape(COMMAND)}\n.*?```", re.DOTALL)


def page() -> str:
    """The README with the sample as it is today."""
    said = table.render(bounds.report(RUN), Screen(columns=WIDTH))
    return BLOCK.sub(lambda _: f"```console\n{COMMAND}\n{said}```", README.read_text("utf-8"), count=1)


if __name__ == "__main__":
    README.write_text(page(), "utf-8")

"""Help pages, and a saved default run graded again, each over the imports that it can't do without."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from aioc_runner.catalog import load
from aioc_runner.serve.run import running
from bench.measured import medians, process, ratio

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.measured import Measured

AIOC = ("-m", "aioc_runner")
COPIES = 4
"""So many times the rows."""


def measure(root: Path) -> Iterator[Measured]:
    """`aioc --help`, grading, and grading by a catalog with four times the rows."""
    took = medians(root, help=[*AIOC, "--help"], click=["-c", "import click"])
    yield ratio("aioc --help over the import of click", took["help"], took["click"], 1.3)
    with tempfile.TemporaryDirectory() as name:
        saved, shipped, larger = Path(name, "saved.har"), Path(name, "shipped"), Path(name, "larger")
        with running(load()) as url:
            process(root, [*AIOC, "probe", url, "--save", str(saved)])
        shutil.copytree(root / "generated/aioc_generated", shipped)
        _enlarged(shipped, larger)
        grade = [*AIOC, "probe", str(saved)]
        imports = ["-c", "import httpx, pydantic, click"]
        few, many = ([*grade, "--catalog", str(one)] for one in (shipped, larger))
        took = medians(root, grade=grade, imports=imports, few=few, many=many)
    what = "grading a saved default run over the imports of httpx, pydantic and click"
    yield ratio(what, took["grade"], took["imports"], 2.2, 2.0)
    rows = len(load().rows)
    what = f"the same by a catalog of {COPIES * rows} rows over one of {rows}"
    yield ratio(what, took["many"], took["few"], 1.3, 1.1)


def _enlarged(shipped: Path, larger: Path) -> None:
    """Write each row several times more, under other ids, into a catalog."""
    shutil.copytree(shipped, larger)
    text = (shipped / "endpoints.py").read_text()
    head, _, rest = text.partition('r"""')
    rows, _, tail = rest.rpartition('"""')
    copies = [
        {**row, "id": f"copy{number}.{row['id']}"} for number in range(1, COPIES) for row in json.loads(rows)
    ]
    more = json.dumps([*json.loads(rows), *copies], indent=1, ensure_ascii=False)
    (larger / "endpoints.py").write_text(f'{head}r"""{more}"""{tail}')

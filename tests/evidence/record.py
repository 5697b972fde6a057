"""Records a server's run as evidence: probes it whole, leaves this machine out of it, and packs it.

    python tests/evidence/record.py FOLDER/NAME.har.xz URL [OPTION OF aioc probe]...

The YAML that describes the run stands beside it. Without --implementation: a run that was told who answers
is no evidence of that server.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

TESTS = Path(__file__).resolve().parents[1]
TREES = [str(TESTS.parent / tree) for tree in ("runner", "generated")]
if __name__ == "__main__":
    sys.path[:0] = [*TREES, str(TESTS), str(TESTS / "real")]

from aioc_runner.evidence.contribute import packed  # noqa: E402 -- on the path by now
from aioc_runner.wire import har  # noqa: E402
from faults.record import clean, scrubbed  # noqa: E402

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Recording


def record(path: Path, url: str, *options: str) -> None:
    """Probe a server with every row that there is, one request after the other."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "run.har"
        command = [sys.executable, "-m", "aioc_runner", "probe", url, "--profile", "full", "--deep"]
        subprocess.run(
            [*command, "--save", str(plain), "--concurrency", "1", "--fail-on", "never", *options],
            check=True,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(TREES)},
        )
        recording = har.load(plain)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(packed(_clean(recording)))


def _clean(recording: Recording) -> Recording:
    models = {kind: clean(name.encode()).decode() for kind, name in recording.models.items()}
    return replace(recording, models=models, exchanges=tuple(map(scrubbed, recording.exchanges)))


if __name__ == "__main__":
    record(Path(sys.argv[1]), *sys.argv[2:])

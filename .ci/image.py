"""Runs the steps of the Dockerfile in a root that stands in for its base image: python .ci/image.py ROOT.

It knows what the Dockerfile uses: FROM, WORKDIR, COPY, RUN, USER and ENTRYPOINT, each on a line. All stages
share the root, so that what one copies from another is there. At last the image is run as its user.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parents[1]
LAST = ("--demo", "--quiet")


@dataclass
class Image:
    """What the steps so far have made."""

    root: Path
    folder: str = "/"
    user: str = "0:0"
    entry: list[str] = field(default_factory=list[str])

    def step(self, line: str) -> None:
        """Take one step; raises ValueError for a word that nobody here knows."""
        word, _, rest = line.partition(" ")
        match word:
            case "FROM":
                self.folder = "/"
            case "WORKDIR":
                self.folder = rest
                (self.root / rest.lstrip("/")).mkdir(parents=True, exist_ok=True)
            case "COPY":
                self._copy(rest.split())
            case "RUN":
                self.run(["/bin/sh", "-c", rest])
            case "USER":
                self.user = rest
            case "ENTRYPOINT":
                self.entry = json.loads(rest)
            case _:
                raise ValueError(f"no step {word}")

    def _copy(self, words: list[str]) -> None:
        """Copy what .dockerignore leaves of this folder; what stands in another stage is there."""
        if words[0].startswith("--from="):
            return
        if words != [".", "."]:
            raise ValueError(f"COPY {' '.join(words)} is not all into the working folder")
        sent = (HERE / ".dockerignore").read_text("utf-8").split()
        for name in (line[1:] for line in sent if line.startswith("!")):
            there = self.root / self.folder.lstrip("/") / name
            if (HERE / name).is_dir():
                shutil.copytree(HERE / name, there, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(HERE / name, there)

    def run(self, command: list[str]) -> None:
        """Run a command as the user of the moment, in the folder of the moment."""
        script = 'cd "$1" && shift && exec "$@"'
        inside = ["chroot", f"--userspec={self.user}", str(self.root), "/bin/sh", "-c", script, "-"]
        subprocess.run([*inside, self.folder, *command], check=True)  # noqa: S603 -- the Dockerfile's own


def main() -> None:
    """Take all steps, then run what they made."""
    image = Image(Path(sys.argv[1]))
    for line in (HERE / "Dockerfile").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            image.step(line)
    image.run([*image.entry, *LAST])


if __name__ == "__main__":
    main()

# client: cline
# packages: cline@3.0.65
# main: file text
# call: run_commands {"commands":["touch${IFS}made.txt"]}
# seconds: 120
"""Cline's CLI: makes a file by a command."""

import os
import subprocess
from pathlib import Path

from agent import HERE, MODEL, URL, program, tell

config = Path(os.environ["HOME"]) / "cline"
where = ["--config", str(config), "--data-dir", str(config / "data")]
auth = [program("cline"), *where, "auth", "-p", "openai", "-k", "none", "-m", MODEL, "-b", URL]
subprocess.run(auth, stdin=subprocess.DEVNULL, capture_output=True, check=False)
PROMPT = 'Use run_commands with commands=["touch${IFS}made.txt"]'
tell(program("cline"), *where, "-P", "openai-compatible", "--json", "-t", "40", "-c", str(HERE), PROMPT)

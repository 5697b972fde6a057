# client: codex
# packages: @openai/codex@0.171.0
# main: file text counts
# call: exec_command {"cmd":"touch${IFS}made.txt"}
# seconds: 60
"""Codex CLI: makes a file by a command."""

import os
from pathlib import Path

from agent import HERE, MODEL, URL, program, tell

home = Path(os.environ["HOME"]) / ".codex"
home.mkdir()
(home / "config.toml").write_text(f'''
model = "{MODEL}"
model_provider = "lab"
approval_policy = "never"
sandbox_mode = "danger-full-access"
check_for_update_on_startup = false
[analytics]
enabled = false
[model_providers.lab]
name = "lab"
base_url = "{URL}"
wire_api = "responses"
request_max_retries = 1
stream_max_retries = 1
''')
PROMPT = "Use exec_command with cmd=touch${IFS}made.txt"
tell(
    program("codex"),
    "exec",
    "--skip-git-repo-check",
    "-C",
    str(HERE),
    "--json",
    PROMPT,
    counts="turn.completed",
)

# client: qwen-code
# packages: @qwen-code/qwen-code@0.15.10
# main: file text
# call: run_shell_command {"command":"touch${IFS}made.txt"}
# seconds: 90
"""Qwen Code: makes a file by a command."""

from agent import MODEL, URL, program, tell

PROMPT = "Use run_shell_command with command=touch${IFS}made.txt"
tell(
    program("qwen"),
    "--auth-type",
    "openai",
    "-m",
    MODEL,
    "-y",
    "-o",
    "text",
    PROMPT,
    OPENAI_BASE_URL=URL,
    OPENAI_API_KEY="none",
)

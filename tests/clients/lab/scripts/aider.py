# client: aider
# packages: aider-chat==0.86.2
# main: text
# seconds: 150
"""Aider: answers a question. It reads no tools, and what it changes in files is a matter of the text."""

import sys

from agent import MODEL, URL, tell

tell(
    sys.executable,
    "-m",
    "aider",
    "--model",
    f"openai/{MODEL}",
    "--no-git",
    "--yes-always",
    "--no-check-update",
    "--analytics-disable",
    "--no-show-model-warnings",
    "--no-pretty",
    "--message",
    "Hello there, how are you?",
    says="Hello! How can I help?",
    makes=False,
    OPENAI_API_BASE=URL,
    OPENAI_API_KEY="none",
    LITELLM_LOCAL_MODEL_COST_MAP="True",
)

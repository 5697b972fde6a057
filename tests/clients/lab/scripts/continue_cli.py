# client: continue
# packages: @continuedev/cli@1.5.47
# main: file text
# call: Bash {"command":"touch${IFS}made.txt"}
# seconds: 90
# model: qwen2.5-omni-7b
"""Continue's CLI: makes a file by a command. By the model's name it chooses chat."""

from agent import HERE, MODEL, URL, program, tell

config = HERE.parent / "config.yaml"
config.write_text(f"""
name: lab
version: 0.0.1
schema: v1
models:
  - name: lab
    provider: openai
    model: {MODEL}
    apiBase: {URL}
    apiKey: none
    capabilities: [tool_use]
    roles: [chat]
""")
PROMPT = "Use Bash with command=touch${IFS}made.txt"
tell(
    program("cn"),
    "--config",
    str(config),
    "-p",
    "--auto",
    PROMPT,
    counts='"prompt_tokens": ?[1-9]',
    keeps=".continue/sessions/*.json",
    CONTINUE_TELEMETRY_ENABLED="0",
)

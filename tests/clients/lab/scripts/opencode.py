# client: opencode
# packages: opencode-ai@1.18.33
# main: file text
# call: bash {"command":"touch${IFS}made.txt"}
# seconds: 150
"""OpenCode: makes a file by a command."""

import json

from agent import HERE, MODEL, URL, program, tell

config = HERE.parent / "opencode.json"
provider = {
    "npm": "@ai-sdk/openai-compatible",
    "options": {"baseURL": URL, "apiKey": "none"},
    "models": {MODEL: {}},
}
config.write_text(
    json.dumps(
        {
            "provider": {"lab": provider},
            "enabled_providers": ["lab"],
            "model": f"lab/{MODEL}",
            "small_model": f"lab/{MODEL}",
            "permission": "allow",
            "autoupdate": False,
            "share": "disabled",
        }
    )
)
PROMPT = "Use bash with command=touch${IFS}made.txt please"  # it puts the prompt in quotes
tell(
    program("opencode"),
    "run",
    "--format",
    "json",
    "--dir",
    str(HERE),
    PROMPT,
    counts='"total":[1-9]',
    OPENCODE_CONFIG=str(config),
    OPENCODE_DISABLE_MODELS_FETCH="1",
)

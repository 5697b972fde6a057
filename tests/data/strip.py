"""Take the descriptions and examples out of OpenAI's OpenAPI document, for the tests of drift.

    python tests/data/strip.py openapi.json

writes openapi.json.xz beside this file, with the notice of its licence and the digest of what it was made of.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import sys
from pathlib import Path
from typing import Any

TARGET = Path(__file__).with_name("openapi.json.xz")
PROSE = {"description", "summary", "example", "examples", "x-oaiMeta", "x-oaiExpandable"}
NAMES = {"properties", "schemas"}
NOTICE = "https://github.com/openai/openai-openapi, MIT licence, Copyright (c) OpenAI; descriptions taken out"


def stripped(value: Any, *, named: bool = False) -> Any:
    """Leave prose out, but for members and schemas that are called so."""
    if isinstance(value, list):
        return [stripped(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: stripped(item, named=key in NAMES and not named)
        for key, item in value.items()
        if named or key not in PROSE
    }


def main(path: Path) -> None:
    """Strip one document."""
    content = path.read_bytes()
    origin = {"notice": NOTICE, "sha256": hashlib.sha256(content).hexdigest()}
    document = {**stripped(json.loads(content)), "x-origin": origin}
    TARGET.write_bytes(lzma.compress(json.dumps(document, separators=(",", ":")).encode(), preset=9))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Finds what looks like a secret if nobody declares which secrets there are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYS = re.compile(
    r"\b(?:sk|pk|rk|gsk|xai|nvapi|hf|r8|jinf|csk|fw|pplx|tvly|glpat|ghp|gho|ghu|ghs|github_pat|xox[abprs])"
    r"[-_][A-Za-z0-9_-]{12,}"
    r"|\bAIza[0-9A-Za-z_-]{30,}|\bya29\.[0-9A-Za-z_-]{20,}|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"
    r"|(?<![A-Za-z0-9_-])(?=[A-Za-z0-9_-]++\.[A-Za-z0-9_-]{8,}+\.)"
    r"[A-Za-z0-9_-]*?\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*"
)
"""Keys by the prefixes that providers give them, and JSON web tokens.

What a token is made of is read once, from where it begins: else a long text takes time by its square.
"""

PRIVATE_KEY = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")
E_MAIL = re.compile(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\b"
)
HOME = re.compile(r"(?:/home/|/Users/|/root/|[A-Za-z]:\\+Users\\+)[^\s\"'<>:,;)\]}\\/]*")
HOST = re.compile(r"\bhttps?://([A-Za-z0-9._-]+|\[[0-9a-fA-F:.]+\])(?::\d+)?")


def keys(text: str) -> Iterator[str]:
    """Find keys by their form."""
    return (found[0] for found in KEYS.finditer(text))

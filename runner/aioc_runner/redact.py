"""Takes secrets out of everything that leaves the wire: by where they stand, and by what they are."""

from __future__ import annotations

import base64
import html
import json
import re
from typing import TYPE_CHECKING, overload
from urllib.parse import quote, quote_plus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REDACTED = "REDACTED"
"""What stands in a secret's place: fit for headers, URLs and JSON strings alike."""

SHORTEST_SECRET = 6
"""Shorter values are removed where they are sent, but not hunted for: `1` stands in every answer."""

NO_SECRETS = frozenset(
    {
        "EMPTY",
        "empty",
        "dummy",
        "not-needed",
        "no-key",
        "no-key-required",
        "sk-no-key-required",
        "ollama",
        "lm-studio",
    }
)
"""Keys that servers' own manuals print; hunting for them would blank the servers' names in their answers."""

SHORTEST_REMNANT = 4
_SCHEMES = ("basic", "bearer", "token")

_HEADER = re.compile(
    r"authori[sz]ation|cookie|api-?key|token|secret|password|credential|signature|session", re.IGNORECASE
)
_PARAMETER = re.compile(
    r"(^|[^a-z])(key|token|sig|signature|secret|passw(or)?d|pwd|auth|credential|code)$|api_?key$|accesskey$",
    re.IGNORECASE,
)


def is_secret_header(name: str) -> bool:
    """Whether a request header of this name carries a credential."""
    return _HEADER.search(name) is not None


def is_secret_parameter(name: str) -> bool:
    """Whether a query parameter of this name carries a credential."""
    return _PARAMETER.search(name) is not None


def redacted_header(name: str, value: str) -> str:
    """The value without its credential; a known scheme (`Bearer`) stays."""
    if not is_secret_header(name):
        return value
    scheme = value.partition(" ")[0]
    return f"{scheme} {REDACTED}" if scheme.lower() in _SCHEMES else REDACTED


class Redactor:
    """Replaces secrets, as they are and as servers quote them back: URL, JSON, HTML and base64 forms."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        forms = {form for secret in secrets if _worth_hunting(secret) for form in _forms(secret)}
        self._forms = [form.encode() for form in sorted(forms, key=lambda form: (-len(form), form))]
        pattern = b"|".join(re.escape(form) for form in self._forms)
        self._pattern = re.compile(pattern) if pattern else None

    @overload
    def clean(self, data: str) -> str: ...
    @overload
    def clean(self, data: bytes) -> bytes: ...
    def clean(self, data: str | bytes) -> str | bytes:
        """The same without any secret."""
        if self._pattern is None:
            return data
        if isinstance(data, str):
            raw = data.encode("utf-8", "surrogatepass")
            return self._pattern.sub(REDACTED.encode(), raw).decode("utf-8", "surrogatepass")
        return self._pattern.sub(REDACTED.encode(), data)

    def clean_cut(self, data: bytes) -> bytes:
        """The same for bytes that end too early, perhaps in the middle of a secret."""
        data = self.clean(data)
        for form in self._forms:
            for length in range(min(len(form) - 1, len(data)), SHORTEST_REMNANT - 1, -1):
                if data.endswith(form[:length]):
                    return data[:-length] + REDACTED.encode()
        return data

    def request_headers(self, headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """What was sent, without credentials."""
        return tuple((name, self.clean(redacted_header(name, value))) for name, value in headers)

    def response_headers(self, headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """What came back; a cookie is somebody's session, hence a secret by its place."""
        return tuple(
            (self.clean(name), REDACTED if name.lower() == "set-cookie" else self.clean(value))
            for name, value in headers
        )


def _worth_hunting(secret: str) -> bool:
    return len(secret) >= SHORTEST_SECRET and secret not in NO_SECRETS


def _forms(secret: str) -> Iterator[str]:
    quoted = {quote(secret, safe=""), quote(secret), quote_plus(secret)}
    yield secret
    yield from quoted
    yield from (re.sub(r"%..", lambda match: match[0].lower(), form) for form in quoted)
    yield html.escape(secret)
    for ascii_only in (True, False):
        text = json.dumps(secret, ensure_ascii=ascii_only)[1:-1]
        yield from (text, text.replace("/", "\\/"))
    for whole in (secret, f":{secret}", f"{secret}:", f"Bearer {secret}"):
        encoded = base64.b64encode(whole.encode()).decode().rstrip("=")
        yield from (encoded, encoded.replace("+", "-").replace("/", "_"))

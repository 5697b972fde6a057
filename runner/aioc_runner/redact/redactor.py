"""Removes secrets from everything that leaves the wire: by their position, and by their value."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, overload

from aioc_runner.redact.encodings import cut_at, encoded_pattern_of, pattern_of
from aioc_runner.redact.fragments import without_fragments
from aioc_runner.redact.transforms import Traces, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

REDACTED = "REDACTED"
"""What stands in a secret's place: fit for headers, URLs and JSON strings alike."""

SHORTEST_SECRET = 6
"""Shorter values are removed where they are sent, but not hunted for: `1` stands in every answer."""

WRONG_KEY = "aioc-wrong-key"
"""A key that is nobody's: what a refusal of it looks like is something to see again."""

_SCHEMES = ("basic", "bearer", "token")

_CREDENTIAL = re.compile(
    r"(^|[^a-z])(keys?|sas|sid|otp)([^a-z]|$)|(^|[^a-z])code$|(?<!mon)keys?\d*$"
    r"|auth(?!or(?!i[sz]))|jwt|bearer|hmac|session|cookie|pass(?!age|ive|through)|pwd|token(?!i[sz])|secret"
    r"|(?<!as)(?<!de)(?<!re)sig|cred"
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_OPEN_HEADER = re.compile(
    r"accept(-charset|-encoding|-language)?|access-control-request-(headers|method)|cache-control|connection"
    r"|content-(language|length|type)|expect|host"
    r"|(http-)?referer|openai-beta|origin|pragma|prefer|priority|sec-websocket-[a-z]+|te|traceparent"
    r"|transfer-encoding|upgrade|user-agent|x-(client-)?request-id|x-title|x-stainless-[a-z-]+"
    r"|([a-z]+-)*version",
    re.IGNORECASE,
)
"""Request headers that are nobody's credential; whatever others a user sends may be one."""


def names_credential(name: str) -> bool:
    """Whether a name, of a header or of a query parameter, says that its value is a credential."""
    return _CREDENTIAL.search(_CAMEL.sub("-", name).lower()) is not None


def is_secret_header(name: str) -> bool:
    """Whether a request header of this name may carry a credential: all do but those known as harmless."""
    return _OPEN_HEADER.fullmatch(name) is None


def is_secret_parameter(name: str) -> bool:
    """Whether a query parameter of this name carries a credential."""
    return names_credential(name)


def redacted_header(name: str, value: str) -> str:
    """The value without its credential; a known scheme (`Bearer`) stays."""
    if not is_secret_header(name) or value.rpartition(" ")[2] == WRONG_KEY:
        return value
    scheme = value.partition(" ")[0]
    return f"{scheme} {REDACTED}" if scheme.lower() in _SCHEMES else REDACTED


class Redactor:
    """Replaces secrets, as they are and as servers quote them back: URL, JSON, HTML and base64 forms."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        hunted = {secret for secret in secrets if _worth_hunting(secret)}
        self._secrets = sorted(hunted, key=_longest_first)
        self._encoded = sorted({form for secret in hunted for form in _encoded(secret)}, key=_longest_first)
        patterns = [
            *map(pattern_of, self._secrets),
            *map(encoded_pattern_of, self._encoded),
        ]
        self._pattern = re.compile(b"|".join(patterns)) if patterns else None
        self._traces = Traces(hunted)

    @overload
    def clean(self, data: str) -> str: ...
    @overload
    def clean(self, data: bytes) -> bytes: ...
    def clean(self, data: str | bytes) -> str | bytes:
        """The same without any secret."""
        if self._pattern is None:
            return data
        if isinstance(data, str):
            return self._pattern.sub(REDACTED.encode(), _encode(data)).decode("utf-8", "surrogatepass")
        return self._pattern.sub(REDACTED.encode(), data)

    def clean_cut(self, data: bytes) -> bytes:
        """The same for bytes that end too early, perhaps in the middle of a secret."""
        data = self.clean(data)
        starts = (cut_at(data, form) for form in (*self._secrets, *self._encoded))
        start = min((start for start in starts if start is not None), default=None)
        return data if start is None else data[:start] + REDACTED.encode()

    def clean_words(self, text: str) -> str:
        """The same for a line of words; one that still tells of a secret goes whole."""
        text = self.clean(text)
        if self._traces.empty:
            return text
        told = (text, _QUOTED_BYTE.sub("", text))
        return REDACTED if any(self._traces.within(folded(_encode(one))) for one in told) else text

    def clean_answer(self, data: bytes, *, whole: bool = True) -> bytes | None:
        """The same for an answer's body, which may say a secret in pieces that are harmless one by one.

        None for one that tells of a secret in another form, or of eight characters of it.
        """
        data = self.clean(data) if whole else self.clean_cut(data)
        if self._pattern is not None:
            data = without_fragments(data, self._pattern, REDACTED.encode())
        return None if self._tells(data) else data

    def clean_messages(self, messages: Sequence[bytes]) -> list[bytes] | None:
        """The same for messages that follow each other; None where they tell of a secret together."""
        lines = [self.clean(message) for message in messages]
        if self._pattern is None or not lines:
            return lines
        if not any(b"\n" in line or b"\r" in line for line in lines):
            lines = without_fragments(b"\n".join(lines), self._pattern, REDACTED.encode()).split(b"\n")
        return None if self._tells(b"\n".join(lines), lines) else lines

    def clean_rendered(self, text: str) -> str:
        """The same for what is about to be shown: quoted words and lines that tell of a secret go whole."""
        text = self.clean(text)
        if self._traces.empty or not self._traces.within(folded(_encode(text))):
            return text
        return _RUN.sub(lambda run: self.clean_words(run[0]), text)

    def _tells(self, data: bytes, messages: Sequence[bytes] = ()) -> bool:
        if self._traces.empty:
            return False
        from aioc_runner.redact.spoken import spoken  # noqa: PLC0415 -- slow to import, and for secrets alone

        return any(map(self._traces.within, spoken(data, messages)))

    def request_headers(self, headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """What was sent, without credentials."""
        return tuple((name, self.clean(redacted_header(name, value))) for name, value in headers)

    def response_headers(self, headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """What came back; a cookie is somebody's session, hence a secret by its place.

        Where names or values tell of a secret together, they all go.
        """
        cleaned = [
            (self.clean_words(name), REDACTED if name.lower() == "set-cookie" else self.clean_words(value))
            for name, value in headers
        ]
        names, values = (self._tell_together([one[at] for one in cleaned]) for at in (0, 1))
        return tuple(
            (REDACTED if names else name, REDACTED if values and not _is_media_type(name, value) else value)
            for name, value in cleaned
        )

    def _tell_together(self, pieces: Sequence[str]) -> bool:
        """Whether pieces tell of a secret together: as they are, or by what each has behind an `=`."""
        behind = (piece.rpartition("=")[2] for piece in pieces)
        texts = ("".join(pieces), "".join(behind))
        return not self._traces.empty and any(self._traces.within(folded(_encode(one))) for one in texts)


_QUOTED_BYTE = re.compile(r"\\x[0-9a-f]{2}")
"""As Python quotes bytes: between the letters of UTF-16, they stand for nothing."""

_MEDIA_TYPE = re.compile(
    r"(application/(json|problem\+json|octet-stream)|text/(event-stream|html|plain)|audio/(mpeg|wav|ogg|flac|aac)"
    r"|image/(png|jpeg|webp))(; ?charset=utf-8)?",
    re.IGNORECASE | re.ASCII,
)

_RUN = re.compile(r'(?:\\.|[^<>"\n\\])+')
"""What ends where a line, a tag or a quoted string of JSON does: without it each of them stays whole."""


def _is_media_type(name: str, value: str) -> bool:
    """Whether a header says how to read the answer, in words that can't hold a part of a secret."""
    return name.lower() == "content-type" and _MEDIA_TYPE.fullmatch(value) is not None


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _worth_hunting(secret: str) -> bool:
    return len(secret) >= SHORTEST_SECRET


def _longest_first(text: str) -> tuple[int, str]:
    return -len(text), text


def _encoded(secret: str) -> Iterator[str]:
    """Base64 of the secret, alone or as it stands in a header."""
    for whole in (secret, f":{secret}", f"{secret}:", f"Bearer {secret}"):
        encoded = base64.b64encode(whole.encode()).decode().rstrip("=")
        yield from (encoded, encoded.replace("+", "-").replace("/", "_"))

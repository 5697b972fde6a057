"""Replaces secrets that nobody declared: it recognises them by their position and their form."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from aioc_runner.redact.redactor import REDACTED, Redactor, names_credential
from aioc_runner.redact.shapes import keys
from aioc_runner.wire.exchange import WITHHELD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_runner.wire.exchange import Exchange


def secrets(every: Iterable[Exchange]) -> Iterator[str]:
    """Find secrets by their position (in headers, cookies, the URL and members) and by their form."""
    for one in every:
        yield from (value.rpartition(" ")[2] for name, value in one.request_headers if names_credential(name))
        cookies = (value for name, value in one.request_headers if name.lower() == "cookie")
        yield from (part.partition("=")[2].strip() for value in cookies for part in value.split(";"))
        yield from (
            value.partition("=")[2].partition(";")[0]
            for name, value in one.headers
            if name.lower() == "set-cookie"
        )
        parts = urlsplit(one.url)
        yield from (value for name, value in parse_qsl(parts.query) if names_credential(name))
        yield from (parts.password or "", *keys(one.url))
        for body in (one.request_body, one.body):
            text = body.decode("utf-8", "replace")
            yield from (*keys(text), *_credential_values(text))


def _credential_values(text: str) -> Iterator[str]:
    """Find the values of members whose names say that they are credentials."""
    found = re.findall(r'"([A-Za-z_-]{3,40})"\s*:\s*"((?:[^"\\]|\\.){8,4096})"', text)
    return (json.loads(f'"{value}"', strict=False) for name, value in found if names_credential(name))


def cleaned(cleaner: Redactor, one: Exchange) -> Exchange:
    """The same without secrets; a body that contains one in another form isn't kept."""
    body = cleaner.clean_answer(one.body)
    return replace(
        one,
        url=cleaner.clean(safe_url(one.url)),
        request_headers=cleaner.request_headers(one.request_headers),
        request_body=cleaner.clean(one.request_body),
        headers=cleaner.response_headers(one.headers),
        reason=cleaner.clean_words(one.reason),
        body=body or b"",
        failure=WITHHELD if body is None else one.failure,
    )


def safe_url(url: str) -> str:
    """Write an address without a user, and without the values of parameters that are credentials."""
    parts = urlsplit(url)
    query = [
        (name, REDACTED if names_credential(name) else value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, urlencode(query), ""))

"""Which credentials go with a run's requests: the user's, for this server, and to no other."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import field
from typing import TYPE_CHECKING

from aioc_runner import regular
from aioc_runner.record import Named
from aioc_runner.redact.redactor import Redactor, is_secret_header, names_credential

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from aioc_runner.wire.target import Target

OPENAI = ("https", "api.openai.com")
LONGEST_KEY = 16_384

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", re.ASCII)
_COMMON = re.compile(r"[A-Za-z ,;/_.=+*-]{0,19}|[\dTZ:.+-]{0,19}", re.ASCII)
_OURS = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-length",
        "content-type",
        "host",
        "transfer-encoding",
        "upgrade",
    }
)


class CredentialError(ValueError):
    """A key or header can't be used; the message is one line and shows none of it."""


class Credentials(Named):
    """Headers that go with every request, and what must be kept out of everything written."""

    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)
    redactor: Redactor = field(default_factory=Redactor, repr=False)


def credentials(  # noqa: PLR0913, PLR0917 -- each place a secret comes from
    target: Target,
    env: Mapping[str, str],
    key_file: Path | None = None,
    headers: Sequence[str] = (),
    placeholders: Collection[str] = (),
    others: Sequence[str] = (),
) -> Credentials:
    """Collect what the user wants sent.

    `placeholders` are keys that are no secrets, `others` secrets that go elsewhere: a proxy's password, say.

    A key comes from the file, or else AIOC_API_KEY, or else, at https://api.openai.com alone, OPENAI_API_KEY.
    An Authorization given by `--header` stands in its place.
    """
    given = tuple(_parse(header) for header in headers)
    key = _key(target, env, key_file)
    authorized = any(name.lower() == "authorization" for name, _ in given)
    bearer = () if key is None or authorized else (("Authorization", f"Bearer {key}"),)
    known = [] if key is None else [key]
    secrets = (*known, *_header_secrets(given), *target.secrets, *others)
    redactor = Redactor(one for one in secrets if one not in placeholders)
    return Credentials(headers=(*bearer, *given), secrets=secrets, redactor=redactor)


def _key(target: Target, env: Mapping[str, str], key_file: Path | None) -> str | None:
    if key_file is not None:
        return _checked(_read(key_file), "the API key file")
    if own := env.get("AIOC_API_KEY", "").strip():
        return _checked(own, "AIOC_API_KEY")
    openai = env.get("OPENAI_API_KEY", "").strip()
    if openai and (target.scheme, target.host) == OPENAI:
        return _checked(openai, "OPENAI_API_KEY")
    return None


def _read(path: Path) -> str:
    try:
        data = regular.read(path, LONGEST_KEY)
    except OSError as error:
        raise CredentialError(f"can't read the API key file {path}: {error.strerror or error}") from None
    if len(data) > LONGEST_KEY:
        raise CredentialError(f"the API key file {path} is too large for a key")
    key = data.decode("utf-8-sig", "replace").strip()
    if not key:
        raise CredentialError(f"the API key file {path} is empty")
    if len(key.splitlines()) > 1:
        raise CredentialError(f"the API key file {path} has more than one line")
    return key


def _checked(key: str, what: str) -> str:
    if len(key) > LONGEST_KEY:
        raise CredentialError(f"{what} is too large for a key")
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise CredentialError(f"{what} has characters that no HTTP header can carry")
    return key


def _parse(header: str) -> tuple[str, str]:
    name, colon, value = header.partition(":")
    name, value = name.strip(), value.strip()
    if not colon or not _TOKEN.fullmatch(name):
        raise CredentialError("--header takes 'Name: value'")
    if not (value.isascii() and value.isprintable()):
        raise CredentialError(f"--header {name}: the value has characters that no HTTP header can carry")
    if name.lower() in _OURS:
        raise CredentialError(f"--header {name}: aioc sets this header itself")
    return name, value


def _header_secrets(headers: Iterable[tuple[str, str]]) -> Iterator[str]:
    """What to hunt for: under a name that says nothing of a credential, no mere word and no mere number.

    `X-Tenant: default` stays out of sight where it is sent; but `default` is a value of OpenAI's own.
    """
    for name, value in headers:
        if is_secret_header(name):
            sure = names_credential(name)
            yield from (part for part in _parts(name, value) if sure or not _COMMON.fullmatch(part))


def _parts(name: str, value: str) -> Iterator[str]:
    """A header's value as a whole and by its parts: the token, Basic's password, each cookie."""
    yield value
    if name.lower() == "cookie":
        yield from (cookie.partition("=")[2].strip() for cookie in value.split(";"))
    scheme, _, token = value.partition(" ")
    yield token.strip()
    if scheme.lower() == "basic":
        yield from _basic(token.strip())


def _basic(token: str) -> Iterator[str]:
    try:
        pair = base64.b64decode(token, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return
    yield from (pair, pair.partition(":")[2])

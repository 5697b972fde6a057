"""Where the server is: a base URL, read as the OpenAI SDKs take it."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import field, replace
from functools import reduce
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit

from aioc_runner.record import Named
from aioc_runner.redact.redactor import REDACTED, is_secret_parameter
from aioc_runner.redact.shapes import keys
from aioc_runner.wire.pasted import VERSION, endpoint

if TYPE_CHECKING:
    from collections.abc import Iterable

_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?", re.ASCII)
_PORTS = {"http": 80, "https": 443}
_LONGEST = 2000
_V1 = "/v1"


class TargetError(ValueError):
    """The text is no base URL; the message is one line without secrets."""


class Target(Named):
    """A server's API.

    `url` is what the user gave, secrets redacted. `base` is the base URL as an OpenAI SDK would want it, with
    its `/v1`, without a slash at the end. `is_guess` says that the user's URL names no version, and that the
    `/v1` of `base` was added. `query` goes with every request. `secrets` are the query's, and what looks like
    a key in the path.
    """

    url: str
    base: str = field(repr=False)
    is_guess: bool = False
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)

    @property
    def scheme(self) -> str:
        """`http` or `https`."""
        return self.base.partition(":")[0]

    @property
    def host(self) -> str:
        """Host and, unless it is the scheme's own, port; lower case."""
        return urlsplit(self.base).netloc

    def as_given(self) -> Target:
        """Take the URL itself for the base URL, as OpenAI's SDKs do."""
        return replace(self, base=self.base.removesuffix(_V1), is_guess=False) if self.is_guess else self

    def url_for(self, row_path: str) -> str:
        """The URL of a catalog path, without the query.

        The path's `/v1` is the base's; a path without one (`/health`) stands beside the API.
        """
        if row_path.startswith("/v1/"):
            return self.base + row_path.removeprefix("/v1")
        return self.base.removesuffix("/v1") + row_path


def parse_target(text: str, routes: Iterable[str] = (), *, as_given: bool = False) -> Target:
    """Read a base URL, and refuse what is one of an API's `routes`.

    A path with a segment like a version (`/v1`, `/api/v1`, `/v1beta/openai`), or a query with Azure's
    `api-version`, is used as it is; to any other, `/v1` is appended, unless it is to be used `as_given`.
    Without a scheme it is http for this machine, private addresses and named ports other than 443, and https
    otherwise.
    """
    text = text.strip()
    _refuse_garbage(text)
    parts = _split(text if "://" in text else f"//{text}")
    host, port = _host(parts), _port(parts)
    scheme = parts.scheme.lower() or _guessed_scheme(host, port)
    authority = host if port in (None, _PORTS[scheme]) else f"{host}:{port}"
    query = tuple(parse_qsl(parts.query, keep_blank_values=True))
    path = _api_path(parts.path, routes)
    is_guess = not (as_given or _names_version(path, query))
    base = f"{scheme}://{authority}{path}{_V1 if is_guess else ''}"
    shown = [(name, REDACTED if is_secret_parameter(name) else value) for name, value in query]
    in_path = tuple(keys(parts.path))
    secrets = (*(value for name, value in query if value and is_secret_parameter(name)), *in_path)
    path = reduce(lambda text, key: text.replace(key, REDACTED), in_path, parts.path)
    given = f"{scheme}://{authority}{path}" + (f"?{urlencode(shown)}" if shown else "")
    return Target(url=given, base=base, is_guess=is_guess, query=query, secrets=secrets)


def _refuse_garbage(text: str) -> None:
    if not text:
        _fail("the target is empty")
    if len(text) > _LONGEST:
        _fail("the target is too long for a URL")
    if not text.isprintable() or re.search(r"[\s\\<>\"{}|^`]|%(?![0-9A-Fa-f]{2})", text):
        _fail("the target has characters that aren't allowed in a URL")
    if re.match(r"https?:(?!//)", text, re.IGNORECASE):
        _fail("http: or https: must be followed by two slashes")


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
    except ValueError:
        _fail("the target isn't a URL: its host isn't well-formed")
    if parts.scheme.lower() not in ("", *_PORTS):
        _fail(f"no scheme {parts.scheme!r}: a target must begin with http:// or https://")
    if "@" in parts.netloc:
        _fail("credentials don't belong in the target: use AIOC_API_KEY or --header 'Authorization: …'")
    if parts.fragment or text.endswith("#"):
        _fail("a target must not have a fragment (#…)")
    return parts


def _host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    if parts.netloc.startswith("["):
        return f"[{_ipv6(host)}]"
    if parts.netloc.count(":") > 1:
        _fail("an IPv6 address must be in brackets, as in http://[::1]:8080")
    name = _ascii(host)
    if not all(_LABEL.fullmatch(label) for label in name.removesuffix(".").split(".")):
        _fail("the target has no valid host name")
    return name


def _ascii(host: str) -> str:
    """The host as it goes over the wire (IDNA 2008); empty for what httpx would not take."""
    import httpx  # noqa: PLC0415 -- whoever only reads URLs' text, like --help, needs no HTTP

    try:
        return httpx.Request("GET", f"http://{host}").url.raw_host.decode("ascii").lower()
    except (httpx.InvalidURL, UnicodeError):
        return ""


def _ipv6(host: str) -> str:
    try:
        return str(ipaddress.IPv6Address(host))
    except ValueError:
        _fail("the target's IPv6 address is not valid")


def _port(parts: SplitResult) -> int | None:
    try:
        port = parts.port
    except ValueError:
        _fail("the target's port must be a number from 1 to 65535")
    if port == 0:
        _fail("the target's port must be a number from 1 to 65535")
    return port


def _guessed_scheme(host: str, port: int | None) -> str:
    if port is not None:
        return "https" if port == _PORTS["https"] else "http"
    return "http" if _is_near(host) else "https"


def _is_near(host: str) -> bool:
    """Whether a host is this machine or in a private network, where TLS is rare."""
    if host == "localhost" or host.endswith((".localhost", ".local")):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_private
    except ValueError:
        return False


def _api_path(path: str, routes: Iterable[str]) -> str:
    path = quote(path.rstrip("/"), safe="/%:@!$&'()*+,;=~")
    segments = path.split("/")[1:]
    if any(segment in ("", ".", "..") for segment in segments):
        _fail("the target's path has empty or dot segments")
    if route := endpoint(path, routes):
        _fail(f"the target is an endpoint: give the base URL that clients use, without {route}")
    return path


def _names_version(path: str, query: tuple[tuple[str, str], ...]) -> bool:
    """Whether a URL says which version of an API it means."""
    named = any(VERSION.fullmatch(part) for part in path.split("/"))
    return named or any(name == "api-version" for name, _ in query)


def _fail(message: str) -> NoReturn:
    raise TargetError(message)

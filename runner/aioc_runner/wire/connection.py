"""How requests get to a server: past which proxy, and trusting whom, as curl and httpx take it."""

from __future__ import annotations

import ipaddress
from dataclasses import field
from importlib.util import find_spec
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from aioc_runner.record import Named
from aioc_runner.suggest import installing
from aioc_runner.wire.tls import TrustError, trust

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from aioc_runner.wire.target import Target

AUTHORITIES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
"""Variables that name a file or folder of certificates: OpenSSL's and httpx's, requests', curl's."""

SOCKS = ("socks5", "socks5h")
SCHEMES = ("http", "https", *SOCKS)
SOCKS_MODULES = ("socksio", "python_socks")
"""What httpx and websockets import for it; nothing that is installed with aioc brings either."""

SOCKS_PACKAGES = ("socksio", "python-socks")


class WayError(ValueError):
    """A proxy or a certificate can't be used; the message is one line without secrets."""


class Proxy(Named):
    """A proxy: its whole URL, and what may be shown of it."""

    url: str = field(repr=False)
    shown: str

    @property
    def secrets(self) -> tuple[str, ...]:
        """Its user's password, as written and as sent."""
        password = urlsplit(self.url).password
        return () if not password else tuple({password, unquote(password)})


class Connection(Named):
    """The way to a server; by default the direct one, trusting those whom everybody trusts."""

    proxy: Proxy | None = None
    authorities: tuple[str, ...] = ()
    insecure: bool = False
    secure: bool = True

    @property
    def shown(self) -> str | None:
        """What may be shown of the proxy, where there is one."""
        return None if self.proxy is None else self.proxy.shown

    def context(self) -> ssl.SSLContext | None:
        """Make the TLS context; none where all is in the clear, since certificates take long to load."""
        return trust(self.authorities, insecure=self.insecure) if self.secure else None


DIRECT = Connection()


def connection(
    target: Target,
    env: Mapping[str, str],
    *,
    proxy: str | None = None,
    cacert: Path | None = None,
    insecure: bool = False,
) -> Connection:
    """Read the user's settings, and the environment's where they say nothing.

    `proxy` is used whatever NO_PROXY says, and an empty one for none at all. Raises WayError.
    """
    found = _proxy(proxy, "--proxy") if proxy is not None else _proxy_of(target, env)
    secure = target.scheme == "https" or (found is not None and found.url.startswith("https:"))
    authorities = tuple(_authorities(env, cacert)) if secure else ()
    made = Connection(proxy=found, authorities=authorities, insecure=insecure, secure=secure)
    try:
        made.context()
    except TrustError as error:
        raise WayError(str(error)) from None
    return made


def _proxy_of(target: Target, env: Mapping[str, str]) -> Proxy | None:
    """The environment's proxy for a target; none for this machine, which no other's proxy can reach."""
    name = f"{target.scheme}_proxy"
    variable = next((one for one in (name, "all_proxy") if _variable(env, one)), None)
    host = urlsplit(target.base).hostname or ""
    if variable is None or _is_here(host) or _bypassed(host, target.host, env):
        return None
    return _proxy(_variable(env, variable), variable.upper())


def _variable(env: Mapping[str, str], name: str) -> str:
    """A variable in lower case, or else in capitals; HTTP_PROXY is a request's header to a CGI program."""
    if name == "http_proxy" and "REQUEST_METHOD" in env:
        return env.get(name, "").strip()
    return (env.get(name) or env.get(name.upper(), "")).strip()


def _is_here(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _bypassed(host: str, authority: str, env: Mapping[str, str]) -> bool:
    """Whether NO_PROXY names the host: by its name or domain, its port, its address or network, or by `*`."""
    listed = [one.strip().lower() for one in _variable(env, "no_proxy").split(",")]
    names = [one.lstrip(".") for one in listed if one]
    domain = any(authority == name or f".{host}".endswith(f".{name}") for name in names)
    return domain or "*" in listed or _in_network(host, listed)


def _in_network(host: str, listed: Sequence[str]) -> bool:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return any(address in network for network in _networks(listed))


def _networks(listed: Sequence[str]) -> Iterator[ipaddress.IPv4Network | ipaddress.IPv6Network]:
    for one in listed:
        try:
            yield ipaddress.ip_network(one.strip().strip("[]"), strict=False)
        except ValueError:
            continue


def _proxy(text: str, whose: str) -> Proxy | None:
    """Read a proxy's URL, whose scheme may be left out."""
    if not text:
        return None
    url = text if "://" in text else f"http://{text}"
    host, scheme, port = _parts(url)
    if host and scheme not in SCHEMES:
        raise WayError(f"{whose}: the URL of a proxy must begin with http://, https:// or socks5://")
    if scheme in SOCKS and not all(map(find_spec, SOCKS_MODULES)):
        raise WayError(f"{whose}: SOCKS needs two more packages: {installing(*SOCKS_PACKAGES)}")
    if not host or not url.isprintable() or " " in url:
        raise WayError(f"{whose}: not the URL of a proxy, such as http://proxy.example.com:3128")
    named = f"[{host}]" if ":" in host else host
    return Proxy(url=url, shown=f"{scheme}://{named}{f':{port}' if port else ''}")


def _parts(url: str) -> tuple[str | None, str, int | None]:
    """Take a URL apart into host, scheme and port; there is no host in what is none."""
    try:
        parts = urlsplit(url)
        return parts.hostname, parts.scheme.lower(), parts.port
    except ValueError:
        return None, "", None


def _authorities(env: Mapping[str, str], cacert: Path | None) -> Iterator[str]:
    if cacert is not None:
        yield str(cacert)
    yield from (env[name] for name in AUTHORITIES if env.get(name))

"""Which certificates are trusted."""

from __future__ import annotations

import ssl
from functools import cache
from pathlib import Path

from aioc_runner import regular


class TrustError(ValueError):
    """A file of certificates can't be used; the message is one line."""


@cache
def trust(authorities: tuple[str, ...], *, insecure: bool) -> ssl.SSLContext:
    """Trust the authorities of httpx (Mozilla's), of this machine and of these files."""
    import httpx  # noqa: PLC0415 -- whoever only grades what was saved needs no HTTP

    try:
        context = httpx.create_ssl_context(trust_env=False)
    except OSError as error:  # Python opens the file that it is to write the keys of connections to
        raise TrustError(f"SSLKEYLOGFILE: can't be written ({error.strerror or error})") from None
    context.set_default_verify_paths()
    for place in authorities:
        _add(context, place)
    if insecure:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _add(context: ssl.SSLContext, place: str) -> None:
    folder = Path(place).is_dir()
    if regular.is_pipe_or_device(Path(place)):
        # OpenSSL would wait for who writes into a pipe, and read a device to its end.
        raise TrustError(f"{place}: can't read certificates: it isn't a regular file")
    try:
        context.load_verify_locations(capath=place if folder else None, cafile=None if folder else place)
    except ssl.SSLError:
        raise TrustError(f"{place}: no certificates in PEM form") from None
    except OSError as error:
        raise TrustError(f"{place}: can't read certificates: {error.strerror or error}") from None

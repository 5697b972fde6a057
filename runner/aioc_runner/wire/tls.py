"""Which certificates are trusted."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import ssl


@cache
def trust() -> ssl.SSLContext:
    """A context that trusts the authorities of httpx (Mozilla's) and this machine's (SSL_CERT_FILE, too)."""
    context = httpx.create_ssl_context(trust_env=False)
    context.set_default_verify_paths()
    return context

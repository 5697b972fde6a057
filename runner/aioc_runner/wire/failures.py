"""Names what went wrong on the network in one line, from the exceptions of the libraries that met it."""

from __future__ import annotations

import errno
import socket
import ssl
from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.wire.exchange import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.redact.redactor import Redactor
    from aioc_runner.wire.exchange import FailureKind

_LONGEST = 200
_NO_USER = "407"
_USER = " (put the user into its URL: http://USER:PASSWORD@HOST:PORT)"
_UNTRUSTED = "trust its authority with --cacert FILE.pem; --insecure turns checks off"
_CLOCK = "renew the certificate, or set this machine's clock"
_NAME = "use a name that is in the certificate; --insecure turns checks off"
_CERTIFICATES = {9: _CLOCK, 10: _CLOCK, 62: _NAME, 64: _NAME}
"""By OpenSSL's number: not valid yet, expired, another host name, another address."""
OURS = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.ENOBUFS})
"""Errors by which a system says that it, or a limit of its, is at an end: no server's fault."""

_OTHER = "openssl s_client -connect HOST:PORT shows the handshake"
_HANDSHAKES = {
    "CERTIFICATE_REQUIRED": "it requires a client certificate: use a proxy that has one",
    "WRONG_VERSION_NUMBER": "is it http://, not https://?",
    "RECORD_LAYER_FAILURE": "is it http://, not https://?",
    "HTTP_REQUEST": "is it http://, not https://?",
    "PROTOCOL": "the server must support TLS 1.2 or newer",
}


def failure_of(error: BaseException, redactor: Redactor) -> Failure:
    """The failure that an exception stands for, told from what caused it: without secrets, then shortened."""
    failure = _failure_of(error)
    return Failure(kind=failure.kind, message=redactor.clean_words(failure.message)[:_LONGEST])


def without_secrets(failure: Failure | None, redactor: Redactor) -> Failure | None:
    """The failure without what a server, or a proxy, gave as its reason, where that is a secret."""
    return failure and replace(failure, message=redactor.clean_words(failure.message))


def refused_by_proxy(words: str) -> Failure:
    """A proxy that lets nothing through, which tells nothing of the server behind it."""
    return _failure("proxy", f"the proxy refuses: {words}{_USER if _NO_USER in words else ''}")


def _failure_of(error: BaseException) -> Failure:
    causes = list(_causes(error))
    ours = next((one for one in causes if isinstance(one, OSError) and one.errno in OURS), None)
    if ours is not None:
        return _failure("withheld", f"this machine opens no more connections: {ours.strerror}")
    for cause in causes:
        if isinstance(cause, socket.gaierror):
            return _failure("dns", f"the host name can't be resolved: {cause.strerror or cause}")
        if isinstance(cause, ssl.SSLError):
            return _failure("tls", f"no TLS connection: {_tls_reason(cause)} ({_remedy(cause)})")
    for cause in causes:
        if isinstance(cause, ConnectionRefusedError):
            return _failure("refused", "connection refused")
        if isinstance(cause, (ConnectionError, EOFError)):
            return _failure("reset", "the server closed the connection")
    return _by_name(error, causes)


def _by_name(error: BaseException, causes: list[BaseException]) -> Failure:
    """By the exception's class: its name alone, so that neither library is imported for the other's sake."""
    name, text = type(error).__name__, str(error)
    if "Proxy" in name:
        return refused_by_proxy(text.removeprefix("proxy rejected connection: "))
    if name.endswith("Timeout") or isinstance(error, TimeoutError):
        return _failure("timeout", "no connection in time")
    if name == "ConnectError" or (isinstance(error, OSError) and not isinstance(error, ConnectionError)):
        told = (cause.strerror for cause in causes if isinstance(cause, OSError) and cause.strerror)
        return _failure("refused", f"no connection: {next(told, text)}")
    if name in ("ReadError", "WriteError", "CloseError"):
        return _failure("reset", "the server closed the connection")
    if "disconnected" in text or "peer closed" in text:
        return _failure("reset", text)
    return _failure("protocol", text or name)


def _causes(error: BaseException, depth: int = 10) -> Iterator[BaseException]:
    """The exception, what it groups, and what led to it."""
    yield error
    if depth == 0:
        return
    below = [error.__cause__ or error.__context__]
    if isinstance(error, BaseExceptionGroup):
        below += error.exceptions
    for cause in below:
        if cause is not None:
            yield from _causes(cause, depth - 1)


def _tls_reason(error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    return (error.reason or "handshake failed").replace("_", " ").lower()


def _remedy(error: ssl.SSLError) -> str:
    """What to do about it."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _CERTIFICATES.get(error.verify_code, _UNTRUSTED)
    reason = (error.reason or "").upper()
    return next((remedy for part, remedy in _HANDSHAKES.items() if part in reason), _OTHER)


def _failure(kind: FailureKind, message: str) -> Failure:
    line = " ".join("".join(char if char.isprintable() else " " for char in message).split())
    return Failure(kind=kind, message=line)

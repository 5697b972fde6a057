"""The reference server, for tests of clients."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from aioc._catalog import package
from aioc._errors import Error

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@contextmanager
def serve(*, deviate: Sequence[str] = (), port: int = 0) -> Iterator[str]:
    """Serve every row on 127.0.0.1 while the block runs, and yield the base URL, which ends in `/v1`.

    `deviate` names deviations and checks (`aioc spec --list deviations`) that the server reproduces, so that
    a client can be tried against what real servers get wrong. Raises Error for a name that changes nothing.
    """
    from aioc_runner.serve.responder import UnknownDeviation  # noqa: PLC0415 -- slow to import
    from aioc_runner.serve.run import running  # noqa: PLC0415 -- likewise

    with ExitStack() as stack:
        try:
            url = stack.enter_context(running(package(), port, tuple(deviate)))
        except UnknownDeviation as error:
            raise Error(str(error)) from None
        except OSError as error:
            raise Error(f"can't listen on port {port}: {error.strerror or error}") from None
        yield f"{url}/v1"

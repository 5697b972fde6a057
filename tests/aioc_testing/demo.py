"""Whole runs against the reference server, as `--demo` makes them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.routing import Mount

from aioc_runner.judge import judge
from aioc_runner.run import plan, session
from aioc_runner.serve.app import build_app
from aioc_runner.serve.responder import actable
from aioc_runner.serve.run import listening
from aioc_testing import virtual_time
from aioc_testing.options import options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Recording

CONFORMING = "conforming"


@dataclass(frozen=True)
class Demo:
    """A server that conforms below one prefix, and deviates in one way below each of the others."""

    package: CatalogPackage
    url: str

    def report(self, deviation: str = CONFORMING, profile: str = "full") -> Report:
        """Probe the server that has this deviation."""
        return judge(self.package, self.recording(deviation, profile))

    def recording(
        self, deviation: str = CONFORMING, profile: str = "full", rows: tuple[Row, ...] | None = None
    ) -> Recording:
        """Ask the server that has this deviation for all rows of the profile, or for these."""
        asked = plan.select(self.package.catalog, profile) if rows is None else rows
        url = f"{self.url}/{deviation}/v1"
        return session.run(self.package, options(self.package, url, profile, rows=asked, allow_writes=True))


@contextmanager
def demonstrating(package: CatalogPackage) -> Iterator[Demo]:
    """Serve every deviation at once: one server to start and stop, not dozens."""
    deviating = [Mount(f"/{name}", build_app(package, [name])) for name in actable(package.catalog)]
    conforming = Mount(f"/{CONFORMING}", build_app(package))
    with virtual_time.installed(), listening(Starlette(routes=[conforming, *deviating])) as url:
        yield Demo(package, url)

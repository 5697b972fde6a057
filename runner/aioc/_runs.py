"""The result of a probe or of a saved run."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from aioc._errors import Error
from aioc_runner.fail_on import FAIL_ON, UNSHOWN, fails
from aioc_runner.render import FORMATS, Screen
from aioc_runner.wire import har

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Recording

FRAME = '<iframe srcdoc="{}" sandbox="allow-popups" style="width: 100%; height: 40em; border: 0"></iframe>'


@dataclass(frozen=True, slots=True)
class Run:
    """A graded run.

    `report` says what works; a notebook displays the HTML report. Credentials are redacted everywhere.
    """

    report: Report
    _recording: Recording = field(repr=False)
    _started: str = field(default=har.EPOCH, repr=False)
    _clean: Callable[[str], str] = field(default=str, repr=False)
    """Redacts a rendered report again."""

    def fails(self, level: str = UNSHOWN) -> bool:
        """Whether `aioc-run --fail-on LEVEL` would exit with 1: "fail", "unshown", "warn" or "never"."""
        if level not in FAIL_ON:
            raise Error(f'no level "{level}"; choose from {", ".join(FAIL_ON)}')
        return fails(self.report, level)

    def render(self, form: str = "markdown") -> str:
        """Write the report in a format that `aioc-run --format` takes, such as "table", "json" or "html"."""
        if form not in FORMATS:
            raise Error(f'no format "{form}"; choose from {", ".join(FORMATS)}')
        return self._clean(FORMATS[form].render(self.report, Screen()))

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the run as a HAR file, which `grade` and `aioc-run FILE.har` read."""
        try:
            har.save(Path(path), self._recording, self._started)
        except har.HarError as error:
            raise Error(str(error)) from None

    def _repr_html_(self) -> str:
        return FRAME.format(escape(self.render("html")))

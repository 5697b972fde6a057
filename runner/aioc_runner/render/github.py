"""The report as annotations of a GitHub Actions job: a line for each row that fails or deviates.

The form: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.render import outline, wording
from aioc_runner.render.text import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.report import Report, Result

COMMANDS = {"FAIL": "error", "WARN": "warning"}
IN_DATA = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
IN_PROPERTIES = (*IN_DATA, (":", "%3A"), (",", "%2C"))


def render(report: Report) -> str:
    """Write the headline as a notice, then what is wrong, the worst first; what is accepted as notices."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    yield _annotation("notice", f"aioc: {report.target.url}", report.headline)
    for result in outline.wrong_rows(report):
        accepted = outline.is_accepted(result)
        command = "notice" if accepted else COMMANDS[result.status]
        title = f"{result.id} {result.status}{', accepted' if accepted else ''}"
        yield _annotation(command, title, _annotation_text(result))


def _annotation_text(result: Result) -> str:
    found = [wording.sentence(one) for one in outline.grave(result)]
    return "; ".join(found) or result.detail


def _annotation(command: str, title: str, message: str) -> str:
    return f"::{command} title={_escaped(title, IN_PROPERTIES)}::{_escaped(message, IN_DATA)}"


def _escaped(text: str, escapes: tuple[tuple[str, str], ...]) -> str:
    text = visible(text)
    for char, escape in escapes:
        text = text.replace(char, escape)
    return text

"""One row is what a run asks first, before it knows anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.diagnostics import Problem, quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.parse.spec import Entry, Spec


def find(spec: Spec) -> Iterator[Problem]:
    """Find rows that can't be asked first, a second one, and that there is none."""
    rows = spec.all("row")
    contacts = [row for row in rows if row.data.get("contact") is True]
    fit = [row for row in contacts if not _is_unfit(row)]
    for row in contacts:
        if _is_unfit(row):
            message = "the contact row must be a GET without parameters"
            yield row.key_problem("bad-contact", message, "leave it out here", "contact")
    for row in fit[1:]:
        message = f"{quote(fit[0].id)} is the contact row already"
        yield row.key_problem("contact-twice", message, "leave it out here", "contact")
    if rows and not contacts and spec.whole("row"):
        hint = "write contact: true on the row that lists the models"
        yield Problem(*rows[0].place, "no-contact", "", "no row is asked first", hint)


def _is_unfit(row: Entry) -> bool:
    """Whether nobody could ask a row first: there is a body to send, or a parameter to fill in."""
    return row.sound and (row.data["method"] != "GET" or "{" in row.data["path"])

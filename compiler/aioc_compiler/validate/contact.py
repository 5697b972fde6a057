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
    for row in contacts:
        yield from _unfit(row)
    for row in contacts[1:]:
        message = f"{quote(contacts[0].id)} is asked first already"
        yield row.key_problem("contact-twice", message, "leave it out here", "contact")
    if rows and not contacts and "row" not in spec.blind:
        hint = "write contact: true on the row that lists the models"
        yield Problem(*rows[0].place, "no-contact", "", "no row is asked first", hint)


def _unfit(row: Entry) -> Iterator[Problem]:
    """Say why nobody could ask a row first: there is no body to send, and no parameter to fill in."""
    if row.data.get("method") != "GET" or "{" in str(row.data.get("path")):
        message = "what is asked first is a GET without parameters"
        yield row.key_problem("bad-contact", message, "leave it out here", "contact")

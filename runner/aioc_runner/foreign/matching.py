"""Finds the one row whose request a request of another program matches."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit, urlunsplit

from aioc_runner.documents.json_text import decode
from aioc_runner.wire.exchange import ASKS_METHOD, ORIGIN, PREFLIGHT, joined
from aioc_runner.wire.har import HarError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.wire.exchange import Exchange

API = "/v1"

COUNTS = ("n", "best_of")
"""Members that ask for several answers."""

EACH = "prompt"
"""A member whose list asks for an answer to each of its texts: no row sends one."""

UNSAID = {"tools": ("tool_choice", "auto")}
"""What a request means that has the one member and not the other."""

_PARAMETER = re.compile(r"\\\{\w+\\\}")


class ForeignError(HarError):
    """A HAR of another tool in which nothing can be graded; one line."""


def base_of(package: CatalogPackage, every: Iterable[Exchange]) -> str:
    """Find the server that most requests went to: what comes before the rows' paths."""
    bases = Counter(base for one in every if (base := _before(package.catalog.rows, one)) is not None)
    if not bases:
        raise ForeignError("no request in it has a route of the catalog")
    return bases.most_common(1)[0][0]


def _before(rows: Sequence[Row], one: Exchange) -> str | None:
    parts = urlsplit(one.url)
    if parts.scheme not in ("http", "https"):
        return None
    path = unquote(parts.path)
    for row in rows:
        found = re.search(f"^(.*){_template(row)}$", path) if row.method == one.method else None
        if found:
            host = parts.netloc.rpartition("@")[2]
            return urlunsplit((parts.scheme, host, f"{found[1]}{API}", "", ""))
    return None


def _template(row: Row) -> str:
    return _PARAMETER.sub("[^/]+", re.escape(row.path))


def matching_row(rows: Sequence[Row], base: str, one: Exchange, depth: int) -> Row | None:
    """Find the one row that asks what a request asked."""
    there = _at(rows, base, one)
    if one.method == PREFLIGHT:
        return next((row for row in there if _ask_the_same(row, one)), None)
    plain = next((row for row in there if row.variant is None), None)
    if plain is None:
        return None
    value = decode(one.request_body, depth).value
    common = {*plain.request.body, *plain.required}
    known = {name for row in there for name in row.request.body}
    asked = _meant(value if isinstance(value, dict) else {}, common, known)
    if asked is None:
        return None
    fitting = [
        (len(wanted), row) for row in there if (wanted := _beyond(row, common)) and _fits(wanted, asked)
    ]
    most = max((count for count, _ in fitting), default=0)
    if most < len(asked):
        return None
    best = [row for count, row in fitting if count == most]
    # A row with a request of its own asks for more than its members say, by its words.
    best = [row for row in best if row.request.fixture == plain.request.fixture] or best
    return _mildest([row for row in best if not row.deep] or best) if asked else plain


def _ask_the_same(row: Row, one: Exchange) -> bool:
    """Whether a browser asks for leave to send what a row asks for it, with whatever headers."""
    asked, wanted = joined(one.request_headers), joined(row.request.headers.items())
    return ORIGIN in asked and asked.get(ASKS_METHOD) == wanted.get(ASKS_METHOD)


def _at(rows: Sequence[Row], base: str, one: Exchange) -> list[Row]:
    """List the rows with this route and method; a path without parameters comes before one with them."""
    path = unquote(urlsplit(one.url).path)
    before = re.escape(unquote(urlsplit(base).path).removesuffix(API))
    there = [
        row
        for row in rows
        if row.method == one.method
        and not row.response.rejects
        and row.request.encoding != "websocket"
        and re.fullmatch(before + _template(row), path)
    ]
    return [row for row in there if "{" not in row.path] or there


def _meant(body: Mapping[str, Any], common: set[str], known: set[str]) -> dict[str, Any] | None:
    """The members by which a request asks for something beyond the plain row's; None where no row knows it.

    Numbers alone ask for nothing else, but those that ask for several answers.
    """
    beyond = {
        name: value
        for name, value in body.items()
        if name not in common and value not in (None, False) and not _is_number(value, name)
    }
    strange = [value for name, value in beyond.items() if name not in known]
    if any(isinstance(value, dict | list) for value in strange) or _asks_for_each(body.get(EACH)):
        return None
    meant = {name: value for name, value in beyond.items() if name in known or name in COUNTS}
    unsaid = {name: value for by, (name, value) in UNSAID.items() if by in meant}
    return {**unsaid, **meant}


def _asks_for_each(value: Any) -> bool:
    """Whether a prompt is a list of several; one of numbers is a single text."""
    return isinstance(value, list) and len(value) > 1 and not all(type(one) is int for one in value)


def _beyond(row: Row, common: set[str]) -> dict[str, Any]:
    """The members by which a row asks for more than the plain one."""
    body = row.request.body
    return {
        name: value
        for name, value in body.items()
        if name not in common and value not in (None, False) and not _is_number(value, name)
    }


def _fits(wanted: Mapping[str, Any], asked: Mapping[str, Any]) -> bool:
    """Whether a request asks for all that a row asks for, and means the same by it."""
    return all(name in asked and _is_alike(value, asked[name]) for name, value in wanted.items())


def _mildest(rows: Sequence[Row]) -> Row | None:
    """Of rows that ask alike take the one all of whose checks the others have; None where there is none."""
    answers = {row.id: replace(row.response, example=None) for row in rows}
    for row in rows:
        if all(answers[row.id] == answers[one.id] and set(row.checks) <= set(one.checks) for one in rows):
            return row
    return None


def _is_alike(wanted: Any, got: Any) -> bool:
    """Whether a request means the same by a member: its words, switches and numbers are the same."""
    if isinstance(wanted, dict) and isinstance(got, dict):
        kind = "type"
        return got.get(kind) == wanted.get(kind) and all(
            got.get(name) == value for name, value in wanted.items() if isinstance(value, bool)
        )
    if isinstance(wanted, list):
        return isinstance(got, list) and bool(got)
    return type(wanted) is type(got) and bool(wanted == got)


def _is_number(value: Any, name: str) -> bool:
    """Whether a member is a number that changes nothing of the answer's form."""
    return type(value) in (int, float) and (name not in COUNTS or value == 1)

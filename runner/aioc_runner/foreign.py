"""Reads a HAR that another tool wrote, of an application's own traffic, as a run of the rows that it asked.

An exchange belongs to a row where route, method and what the request asks for are the row's; one that might
belong to several belongs to none. Such a file shows bodies and headers, not how they came over the wire, and
not who broke off: what has no good status, or no end, is left out.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from aioc_runner.json_text import decode
from aioc_runner.redact.redactor import REDACTED, Redactor, names_credential
from aioc_runner.redact.shapes import keys
from aioc_runner.version import __version__
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import EVENT_STREAM, SUCCESS, Exchange, Recording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import Catalogue

API = "/v1"
ROOTS = ("body", "events", "assembled")
"""Where checks look that need one answer alone."""

FAILED = ("_error", "_failureText")
"""Where Chromium and Playwright say that a request was broken off."""

COUNTS = ("n", "best_of")
"""Members that ask for several answers."""

UNSAID = {"tools": ("tool_choice", "auto")}
"""What a request means that has the one member and not the other."""

MOST_ENTRIES = 5_000
MOST_OF_A_ROW = 8
ENDS = (b"\n\n", b"\r\n\r\n", b"\r\r")
_PARAMETER = re.compile(r"\\\{\w+\\\}")


class ForeignError(ValueError):
    """A HAR in which nothing can be graded; one line."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """What a file has: a run of all that fits a row, the answers of each row, and how many fit none."""

    recording: Recording
    answers: Mapping[str, tuple[Exchange, ...]]
    strangers: int


def is_foreign(document: Any) -> bool:
    """Whether this is a HAR, and not one that aioc saved."""
    log = document.get("log") if isinstance(document, dict) else None
    return isinstance(log, dict) and isinstance(log.get("entries"), list) and "_aioc" not in log


def read(catalogue: Catalogue, document: Any, profile: str) -> Foreign:
    """Match what is in a HAR to rows; secrets in it are replaced, though nobody told them."""
    entries = [one for one in document["log"]["entries"][:MOST_ENTRIES] if isinstance(one, dict)]
    every = [one for one in map(_exchange, entries) if one is not None]
    base = _base(catalogue, every)
    mine = [one for one in every if _shown(one.url).startswith(base)]
    depth = catalogue.catalog.limits.depth
    rows = alone(catalogue).catalog.rows
    found = [(row, one) for one in mine if (row := _row(rows, base, one, depth)) is not None]
    cleaner = Redactor(_secrets(every))
    answers: dict[str, list[Exchange]] = {}
    for row, one in found:
        answers.setdefault(row.id, []).append(_filed(row, _cleaned(cleaner, one)))
    kept = {row.id: tuple(answers[row.id][:MOST_OF_A_ROW]) for row in rows if row.id in answers}
    return Foreign(_recording(kept, base, profile), kept, len(entries) - len(found))


def alone(catalogue: Catalogue) -> Catalogue:
    """The catalogue with the checks alone that need no more than one answer, and the request that it had."""
    catalog = catalogue.catalog
    fit = {
        name
        for name, one in catalog.checks.items()
        if one.root in ROOTS and not one.across and (one.rule is None or not one.rule.reads)
    }
    rows = tuple(
        replace(row, checks=tuple(name for name in row.checks if name in fit)) for row in catalog.rows
    )
    return replace(catalogue, catalog=replace(catalog, rows=rows))


def choosing(found: Foreign, chosen: Mapping[str, Exchange]) -> Recording:
    """The run in which each row has the answer that was chosen for it."""
    exchanges = sorted(chosen.values(), key=lambda one: one.key)
    return replace(found.recording, exchanges=tuple(exchanges))


def _recording(answers: Mapping[str, Sequence[Exchange]], base: str, profile: str) -> Recording:
    if not answers:
        raise ForeignError("nothing in it is an answer that fits a row")
    return Recording(
        tool=__version__,
        url=base,
        base=base,
        name=None,
        profile=profile,
        phases=("A", "B", "C"),
        planned=tuple(answers),
    )


def _exchange(entry: dict[str, Any]) -> Exchange | None:
    """Read an entry that came to a good end; None for another, or one of another form."""
    try:
        request, response = entry["request"], entry["response"]
        status = int(response["status"])
        content = response.get("content") or {}
        body = _bytes(content.get("text"), content.get("encoding"))
        if status not in SUCCESS or any(one.get(name) for one in (entry, response) for name in FAILED):
            return None
        post = request.get("postData") or {}
        made = Exchange(
            key="",
            role="probe",
            row=None,
            method=str(request["method"]).upper(),
            url=str(request["url"]),
            request_headers=_pairs(request.get("headers")),
            request_body=_bytes(post.get("text"), post.get("encoding") or post.get("_encoding")),
            status=status,
            reason=str(response.get("statusText") or ""),
            headers=_pairs(response.get("headers")),
            body=body,
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    return made if body and _is_ended(made) else None


def _bytes(text: Any, encoding: Any) -> bytes:
    if not isinstance(text, str):
        return b""
    return b64decode(text, validate=True) if encoding == "base64" else text.encode("utf-8", "surrogatepass")


def _pairs(headers: Any) -> tuple[tuple[str, str], ...]:
    """Read headers; HTTP/2's own, which begin with a colon, are none."""
    pairs = ((str(one["name"]), str(one["value"])) for one in headers or () if isinstance(one, dict))
    return tuple((name, value) for name, value in pairs if not name.startswith(":"))


def _is_ended(one: Exchange) -> bool:
    """Whether a stream ends with a whole event: nobody can tell who broke off another."""
    return one.media_type != EVENT_STREAM or one.body.endswith(ENDS)


def _base(catalogue: Catalogue, every: Iterable[Exchange]) -> str:
    """Find the server that most requests went to: what stands before the rows' paths."""
    bases = Counter(base for one in every if (base := _before(catalogue.catalog.rows, one)) is not None)
    if not bases:
        raise ForeignError("no request in it has a route of the catalogue")
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


def _row(rows: Sequence[Row], base: str, one: Exchange, depth: int) -> Row | None:
    """Find the one row that asks what a request asked."""
    there = _at(rows, base, one)
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
    if any(isinstance(value, dict | list) for value in strange):
        return None
    meant = {name: value for name, value in beyond.items() if name in known or name in COUNTS}
    unsaid = {name: value for by, (name, value) in UNSAID.items() if by in meant}
    return {**unsaid, **meant}


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


def _filed(row: Row, one: Exchange) -> Exchange:
    """Give an exchange the place that a run's own would have."""
    if row.contact:
        return replace(one, key=exchange_key.CONTACT, role="contact", row=row.id)
    return replace(one, key=exchange_key.of_row(row.id, "probe"), row=row.id)


def _secrets(every: Iterable[Exchange]) -> Iterator[str]:
    """Find secrets by where they stand: in headers, cookies, the address and members; and by their form."""
    for one in every:
        yield from (value.rpartition(" ")[2] for name, value in one.request_headers if names_credential(name))
        cookies = (value for name, value in one.request_headers if name.lower() == "cookie")
        yield from (part.partition("=")[2].strip() for value in cookies for part in value.split(";"))
        yield from (
            value.partition("=")[2].partition(";")[0]
            for name, value in one.headers
            if name.lower() == "set-cookie"
        )
        parts = urlsplit(one.url)
        yield from (value for name, value in parse_qsl(parts.query) if names_credential(name))
        yield from (parts.password or "", *keys(one.url))
        for body in (one.request_body, one.body):
            text = body.decode("utf-8", "replace")
            yield from (*keys(text), *_named(text))


def _named(text: str) -> Iterator[str]:
    """Find the values of members whose names say that they are credentials."""
    found = re.findall(r'"([A-Za-z_-]{3,40})"\s*:\s*"((?:[^"\\]|\\.){8,4096})"', text)
    return (json.loads(f'"{value}"', strict=False) for name, value in found if names_credential(name))


def _cleaned(cleaner: Redactor, one: Exchange) -> Exchange:
    """The same without secrets."""
    return replace(
        one,
        url=cleaner.clean(_shown(one.url)),
        request_headers=cleaner.request_headers(one.request_headers),
        request_body=cleaner.clean(one.request_body),
        headers=cleaner.response_headers(one.headers),
        body=cleaner.clean(one.body),
    )


def _shown(url: str) -> str:
    """Write an address without a user, and without the values of parameters that are credentials."""
    parts = urlsplit(url)
    query = [
        (name, REDACTED if names_credential(name) else value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, urlencode(query), ""))

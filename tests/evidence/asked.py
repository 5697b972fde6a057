"""Tells whether the spec would still send what a run sent for a row: else its grade says nothing of today."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

from aioc_runner.catalog.rows import into_body
from aioc_runner.documents import json_text
from aioc_runner.run.asking import NOBODYS
from aioc_runner.run.given import with_inputs
from aioc_runner.wire.credentials import Credentials
from aioc_runner.wire.exchange import SUCCESS
from aioc_runner.wire.request import PreparedRequest, build, changed
from aioc_runner.wire.target import Target

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from aioc_generated.catalog import Request, Row
    from aioc_generated.setting_types import Retry
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.wire.exchange import Exchange, Recording

Asked = tuple[str, str, str, bytes, tuple[str, ...]]
"""Method, URL, content type, body and WebSocket messages of a request."""

ROLES = ("contact", "probe", "fallback", "malformed", "repeat")
PARAMETER = re.compile(r"\{(\w+)\}")


def is_stale(package: CatalogPackage, recording: Recording, row: Row, models: Collection[str]) -> bool:
    """Whether a run asked otherwise for a row than the spec asks now, or left out what is asked now."""
    sent: dict[str, Exchange] = {
        one.role: one for one in recording.exchanges if one.row == row.id and one.role in ROLES
    }
    now = {role: _requests(package, row, role) for role in ROLES}
    return any(
        not _is_among(one, now[role], (package, recording, row, models)) for role, one in sent.items()
    ) or _lacks(row, sent)


def _lacks(row: Row, sent: Mapping[str, Exchange]) -> bool:
    """Whether a second request is asked for now that the first one's answer would have led to."""
    probe = sent.get("probe")
    if probe is None or probe.status not in SUCCESS:
        return False
    wanted = (("repeat", row.repeat), ("malformed", row.malformed))
    return any(what is not None and role not in sent for role, what in wanted)


def _requests(package: CatalogPackage, row: Row, role: str) -> Sequence[Request]:
    """What the spec sends in a role, as it stands and as a run may have fitted it to a model."""
    plain = {
        "contact": row.request,
        "probe": row.request,
        "fallback": row.fallback,
        "malformed": None if row.malformed is None else row.malformed.request,
        "repeat": row.repeat,
    }[role]
    if plain is None:
        return ()
    retries = package.catalog.retries
    raising = [one for one in retries if one.at_least is not None]
    fitted = [plain, *_changed(plain, raising)]
    if role != "repeat":
        return fitted
    # The answer to the first request may have led to two changes, which its repetition keeps.
    once = [*fitted, *(other for one in fitted for other in _changed(one, retries))]
    return [*once, *(other for one in once for other in _changed(one, retries))]


def _changed(request: Request, retries: Sequence[Retry]) -> Iterator[Request]:
    yield from (other for one in retries if (other := changed(request, one)) is not None)


def _is_among(
    sent: Exchange,
    requests: Sequence[Request],
    of: tuple[CatalogPackage, Recording, Row, Collection[str]],
) -> bool:
    package, recording, row, models = of
    params = _params(row, sent)
    if params is None:
        return False
    target = Target(url=recording.url, base=recording.base)
    wanted, taken = _asked(sent), _taken(row, sent, package.catalog.limits.depth)
    return any(
        wanted
        == _prepared(
            build(
                with_inputs(request, row, {**params, **taken}),
                method=row.method,
                path=row.path,
                target=target,
                credentials=Credentials(),
                model=model,
                params=params,
                media=package.media,
            ),
            row.method,
        )
        for request in requests
        for model in (None, NOBODYS, *models)
    )


def _params(row: Row, sent: Exchange) -> dict[str, str] | None:
    """Read from a URL what stood for the parameters of the row's path; None where it is another path."""
    names = PARAMETER.findall(row.path)
    pattern = "([^/]*)".join(map(re.escape, PARAMETER.sub("{}", row.path.removeprefix("/v1")).split("{}")))
    found = re.search(f"{pattern}$", urlsplit(sent.url).path)
    return None if found is None else dict(zip(names, map(unquote, found.groups()), strict=True))


def _taken(row: Row, sent: Exchange, depth: int) -> dict[str, str]:
    """Read what stood for what the row takes from other answers into its body or its query."""
    query = {name: values[-1] for name, values in parse_qs(urlsplit(sent.url).query).items()}
    body = json_text.decode(sent.request_body, depth).value
    given = {**query, **(body if isinstance(body, dict) else {})}
    found = {name: given.get(name) for name in into_body(row)}
    ones = {name: one[0] if isinstance(one, list) and one else one for name, one in found.items()}
    return {name: one for name, one in ones.items() if isinstance(one, str)}


def _asked(sent: Exchange) -> Asked:
    types = (value for name, value in sent.request_headers if name.lower() == "content-type")
    said = tuple(frame.data.decode(errors="replace") for frame in sent.frames if frame.sent)
    return sent.method, sent.url, next(types, ""), sent.request_body, said


def _prepared(one: PreparedRequest, method: str) -> Asked:
    types = (value for name, value in one.headers if name.lower() == "content-type")
    return method, one.shown_url, next(types, ""), one.body, one.messages

"""What would be published of a saved run, what of it is private, and what it would change."""

from __future__ import annotations

import json
import lzma
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aioc_runner.evidence.matrix import GRADES, address
from aioc_runner.evidence.pieces import Pieces
from aioc_runner.redact import shapes
from aioc_runner.redact.redactor import REDACTED
from aioc_runner.wire import har

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from aioc_generated.evidence_types import Package
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Exchange, Recording

LARGEST = 512 * 1024
"""Bytes that a run may take, packed: the repository keeps every one for ever."""

LOOPBACK = "127.0.0.1"
HERE = ("127.0.0.1", "localhost", "[::1]", "0.0.0.0")  # noqa: S104 -- a host's name, bound by nobody
SOMEBODY, HOME = "somebody@example.com", "/home/somebody"
SHOWN_OF_A_SECRET = 6


@dataclass(frozen=True, slots=True)
class Private:
    """Something private in a run: its kind, how it is shown, and its replacement."""

    kind: str
    shown: str
    text: str
    stand_in: str


@dataclass(frozen=True, slots=True)
class Described:
    """What the file next to a run says."""

    implementation: str
    version: str
    name: str
    packages: tuple[Package, ...]
    command: str
    date: str
    title: str | None = None
    mock: bool = False

    @property
    def id(self) -> str:
        """How the run is called."""
        return f"{self.implementation}.{self.version}.{self.name}"


def private(recording: Recording) -> list[Private]:
    """Find what looks like a secret, a person's address, a home or another machine; each once."""
    found: dict[str, Private] = {}
    for text in _texts(recording):
        for one in _in(text):
            found.setdefault(one.text, one)
    return sorted(found.values(), key=lambda one: (one.kind, -len(one.text), one.text))


def _in(text: str) -> Iterator[Private]:
    for key in shapes.keys(text):
        yield Private("secret", f"{key[:SHOWN_OF_A_SECRET]}…", key, REDACTED)
    for found in shapes.E_MAIL.finditer(text):
        yield Private("e-mail address", found[0], found[0], SOMEBODY)
    for found in shapes.HOME.finditer(text):
        yield Private("home folder", found[0], found[0], HOME)
    for found in shapes.HOST.finditer(text):
        if found[1] not in HERE:
            yield Private("host", found[1], found[1], found[1])


def _texts(recording: Recording) -> Iterator[str]:
    yield from (recording.url, recording.base, recording.proxy or "", *recording.models.values())
    yield from (*map(str, recording.unsent.values()), *recording.crashes.values())
    for one in recording.exchanges:
        yield from (one.url, one.reason, one.failure.message if one.failure else "")
        for name, value in (*one.request_headers, *one.headers):
            yield f"{name}: {value}"
        yield from (part.decode("utf-8", "replace") for part in (one.request_body, one.body))
        yield from (frame.data.decode("utf-8", "replace") for frame in one.frames)
        for answers in _said_together(one):
            yield from Pieces(answers).texts()


def _said_together(one: Exchange) -> Iterator[list[bytes]]:
    """List what may say something in pieces: a body, and the messages of either side."""
    yield [one.request_body]
    yield [one.body]
    for sent in (True, False):
        yield [frame.data for frame in one.frames if frame.sent is sent]


def has_private_key(recording: Recording) -> bool:
    """Whether a run contains a private key, which no placeholder can replace."""
    return any(shapes.PRIVATE_KEY.search(text) for text in _texts(recording))


def cleaned(recording: Recording, found: Sequence[Private]) -> Recording:
    """Replace what is private by placeholders, and the server's machine by this one."""
    host = urlsplit(recording.base).hostname or LOOPBACK
    pairs = [(one.text, one.stand_in) for one in found if one.text != one.stand_in]
    pairs += [(host, LOOPBACK)] if host not in HERE else []
    pairs.sort(key=lambda pair: -len(pair[0]))
    clean = _replacing(pairs)
    return replace(
        recording,
        url=clean(recording.url),
        base=clean(recording.base),
        name=None,
        proxy=recording.proxy and clean(recording.proxy),
        models=_of_values(recording.models, clean),
        unsent={row: replace(why, detail=clean(why.detail)) for row, why in recording.unsent.items()},
        crashes=_of_values(recording.crashes, clean),
        exchanges=tuple(_without_pieces(_exchange(one, clean), dict(pairs)) for one in recording.exchanges),
    )


def _of_values(texts: Mapping[str, str], clean: Callable[[str], str]) -> dict[str, str]:
    return {name: clean(text) for name, text in texts.items()}


def _replacing(pairs: Sequence[tuple[str, str]]) -> Callable[[str], str]:
    def clean(text: str) -> str:
        for old, new in pairs:
            text = text.replace(old, new)
        return text

    return clean


def _exchange(one: Exchange, clean: Callable[[str], str]) -> Exchange:
    def of_bytes(data: bytes) -> bytes:
        return clean(data.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")

    return replace(
        one,
        url=clean(one.url),
        reason=clean(one.reason),
        failure=one.failure and replace(one.failure, message=clean(one.failure.message)),
        request_headers=tuple((name, clean(value)) for name, value in one.request_headers),
        request_body=of_bytes(one.request_body),
        headers=tuple((name, clean(value)) for name, value in one.headers),
        body=of_bytes(one.body),
        frames=tuple(replace(frame, data=of_bytes(frame.data)) for frame in one.frames),
    )


def _without_pieces(one: Exchange, pairs: Mapping[str, str]) -> Exchange:
    """Also replace what is private if a body, or the messages of one side, contain it in pieces."""
    (sent,), (body,), *messages = (Pieces(answers).replaced(pairs) for answers in _said_together(one))
    following = {sent: iter(some) for sent, some in zip((True, False), messages, strict=True)}
    frames = tuple(replace(frame, data=next(following[frame.sent])) for frame in one.frames)
    return replace(one, request_body=sent, body=body, frames=frames)


def packed(recording: Recording) -> bytes:
    """The run as it is published."""
    return lzma.compress(har.dumps(recording), preset=9 | lzma.PRESET_EXTREME)


def described(told: Described, models: Mapping[str, str]) -> str:
    """Write the file next to the run; strings and lists of JSON are also YAML."""
    packages = [{"name": one.name, "version": one.version, "registry": one.registry} for one in told.packages]
    first = told.packages[0]
    members = {
        "id": told.id,
        **({"title": told.title} if told.title else {}),
        **({"mock": True} if told.mock else {}),
        "packages": packages,
        "command": told.command,
        "models": dict(models),
        "date": told.date,
        "run": f"{told.name}.har.xz",
        "source": address(first),
    }
    lines = (f"    {name}: {json.dumps(value, ensure_ascii=False)}" for name, value in members.items())
    body = "\n".join(lines)
    return f"# yaml-language-server: $schema=../../../meta/evidence.yaml\nevidence:\n  - {body.lstrip()}\n"


def models(report: Report, recording: Recording) -> dict[str, str]:
    """The models that answered, by kind: the first that is listed of each, or the user's choice."""
    listed = report.target.models
    return {kind: names[0] for kind, names in listed.items() if names} | dict(recording.models)


def changes(
    package: CatalogPackage, told: Described, report: Report, planned: Collection[str]
) -> Iterator[str]:
    """Name each row of the matrix that a run of these rows adds or moves."""
    before = package.measurements.grades.get(f"{told.implementation}/{told.version}", {})
    for one in report.results:
        old = before.get(one.id, {}).get("grade")
        if one.id in planned and one.status in GRADES and old != one.status:
            yield f"{one.id}: {old or 'nothing'} → {one.status}"

"""Reads the events of a stream in order and validates each; events with the same skeleton only once."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from aioc_runner.documents.json_skeleton import Skeleton, Skeletons
from aioc_runner.documents.json_text import NOTHING, decode
from aioc_runner.judge.findings import finding
from aioc_runner.judge.read.body import ERROR, TELLING, error_in, failure, json_findings
from aioc_runner.judge.schema.form import decides
from aioc_runner.judge.schema.validate import is_valid, validate
from aioc_runner.judge.schema.walk import SchemaWalker
from aioc_runner.text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Finding

Payload = tuple[str | bytes, str]
"""An event's data and its name."""

DONE = "[DONE]"
DONE_BYTES = DONE.encode()
FEW = 20
"""With so few events, it is faster to read them one by one."""


@dataclass(slots=True)
class Reading:
    """The events read so far: their documents, and the findings in them.

    `done` is how many documents came before the first `[DONE]`, at which clients stop reading. `skeletons`
    are those of the documents, `sound` those of a valid document, and `decided` those whose documents are
    all valid.
    """

    known: Skeletons | None
    schema: SchemaWalker | None
    is_valid: Callable[[Any], bool] | None
    done: int | None = None
    documents: list[Any] = field(default_factory=list[Any])
    skeletons: list[Skeleton | None] = field(default_factory=list["Skeleton | None"])
    sound: set[Skeleton] = field(default_factory=set["Skeleton"])
    decided: set[Skeleton] = field(default_factory=set["Skeleton"])
    findings: list[Finding] = field(default_factory=list["Finding"])
    extras: dict[str, None] = field(default_factory=dict[str, None])


def read_each(package: CatalogPackage, row: Row, payloads: Sequence[Payload]) -> Reading:
    """Read events, each given as its data and its name."""
    event = row.response.event
    model = None if event is None else partial(is_valid, package, event)
    schema = None if event is None else SchemaWalker(package.schema(event))
    known = Skeletons(_words(schema)) if len(payloads) > FEW else None
    reading = Reading(known, schema, model)
    for data, name in _unlike(reading, payloads):
        if not _ends(data):
            _take(package, row, reading, data, name)
        elif reading.done is None:
            reading.done = len(reading.documents)
    return reading


def _unlike(reading: Reading, payloads: Iterable[Payload]) -> Iterator[Payload]:
    """Read the events that must be valid, because one like them was, and yield the others."""
    known = reading.known
    if known is None:
        yield from payloads
        return
    for data, name in payloads:
        text = _text(data) if known.latest in reading.decided and name != ERROR else None
        if text is None or not known.is_alike(text):
            yield data, name
            continue
        try:
            reading.documents.append(from_json(text))
        except ValueError:
            yield data, name
        else:
            reading.skeletons.append(known.latest)


def _ends(data: str | bytes) -> bool:
    """Whether clients stop reading here; only ASCII spaces are ignored."""
    if isinstance(data, str):
        return DONE in data and data.encode().strip() == DONE_BYTES
    return data.strip() == DONE_BYTES


def _words(schema: SchemaWalker | None) -> frozenset[str]:
    """List the strings that affect how an event is read: the schema's, and those of errors."""
    return frozenset((*(() if schema is None else schema.literals()), *TELLING))


def _take(package: CatalogPackage, row: Row, reading: Reading, data: str | bytes, name: str) -> None:
    """Read an event in full, unless one with the same skeleton was valid."""
    text = None if reading.known is None or name == ERROR else _text(data)
    skeleton = None if reading.known is None or text is None else reading.known.of(text)
    value = _sound(reading, skeleton, text) if text is not None and skeleton in reading.sound else NOTHING
    if value is NOTHING:
        before = len(reading.findings)
        value = _take_unknown(package, row, reading, _bytes(data), name)
        if value is NOTHING:
            return
        if skeleton is not None and len(reading.findings) == before:
            reading.sound.add(skeleton)
            if reading.schema is None or decides(reading.schema, value):
                reading.decided.add(skeleton)
    reading.documents.append(value)
    reading.skeletons.append(skeleton)


def _text(data: str | bytes) -> str | None:
    if isinstance(data, str):
        return data
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None


def _bytes(data: str | bytes) -> bytes:
    return data.encode() if isinstance(data, str) else data


def _sound(reading: Reading, skeleton: Skeleton | None, text: str) -> Any:
    """Read an event with a sound skeleton; NOTHING if one of its strings may be wrong."""
    try:
        value = NOTHING if "\\u" in text else from_json(text)
    except (ValueError, RecursionError):
        return NOTHING
    if skeleton in reading.decided or reading.is_valid is None:
        return value
    return value if reading.is_valid(value) else NOTHING


def _take_unknown(package: CatalogPackage, row: Row, reading: Reading, data: bytes, name: str) -> Any:
    """Read an event and keep what is wrong with it; NOTHING if it isn't JSON."""
    place = len(reading.documents)
    decoded = decode(data, package.catalog.limits.depth)
    reading.findings += json_findings(decoded, (place,))
    if decoded.value is NOTHING:
        return NOTHING
    said = error_in({"error": decoded.value} if name == ERROR and _is_bare(decoded.value) else decoded.value)
    if said is not None:
        message = f"the stream contains an error: {one_line(said)}"
        reading.findings.append(
            finding("invalid-stream", message, at=(place,), expected="an event", actual="an error")
        )
    elif row.response.event is not None:
        whole = decoded.value.get("response") if isinstance(decoded.value, dict) else None
        reading.findings += failure(whole, (place, "response"))
        shape = validate(package, row.response.event, decoded.value, (place,))
        reading.findings += shape.findings
        reading.extras.update(dict.fromkeys(shape.extras))
    return decoded.value


def _is_bare(value: Any) -> bool:
    """Whether an event is an error object without a type."""
    return isinstance(value, dict) and "error" not in value and str(value.get("type")) != ERROR

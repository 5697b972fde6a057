"""A run as a HAR 1.2 document and back, without loss.

What HAR has no place for is in members that begin with an underscore, as the format requires; frames are
where Chrome puts them. http://www.softwareishard.com/blog/har-12-spec/
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NoReturn

from pydantic_core import ValidationError

from aioc_runner import regular
from aioc_runner.wire import har_schema
from aioc_runner.wire.exchange import Recording
from aioc_runner.wire.har_entry import entry_of, exchange_of
from aioc_runner.wire.keeping import values
from aioc_runner.wire.unsent import parse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from aioc_runner.wire.unsent import Reason

FORMAT = 1
"""Raised when a saved run changes in a way that an older aioc can't read."""

EPOCH = "1970-01-01T00:00:00.000Z"

LONGEST_FILE = 48 * 1024 * 1024
"""What a run may keep fits, in base64 too."""

MOST_VALUES = 1_000_000
"""Of the file itself: bodies are strings in it."""

XZ = b"\xfd7zXZ\x00"
MOST_MEMORY = 80 * 1024 * 1024
"""Bytes that the decoder of xz may take: its strongest preset needs 65 MB."""

_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"')


REFUSED = "not a saved run: "


class HarError(ValueError):
    """The file is no run that aioc saved, or can't be read or written; the message is one line."""


def dumps(recording: Recording, started: str = EPOCH) -> bytes:
    """The run as HAR: the same run, the same bytes. `started` is the time that viewers show."""
    return b"".join(_pieces(recording, started))


def _pieces(recording: Recording, started: str) -> Iterator[bytes]:
    """The file piece by piece: the whole of it is as large again as the answers."""
    extra = {
        "format": FORMAT,
        "url": recording.url,
        "base": recording.base,
        "name": recording.name,
        "profile": recording.profile,
        "phases": recording.phases,
        "planned": recording.planned,
        "models": dict(recording.models),
        "stopped": recording.stopped,
        "unsent": {row: str(why) for row, why in recording.unsent.items()},
        "crashes": dict(recording.crashes),
        "implementation": recording.implementation,
        "proxy": recording.proxy,
        "insecure": recording.insecure or None,
    }
    entries = [entry_of(exchange, started) for exchange in recording.exchanges]
    creator = {"name": "aioc", "version": recording.tool}
    document = {"log": {"version": "1.2", "creator": creator, "entries": entries, "_aioc": extra}}
    yield from (piece.encode() for piece in json.JSONEncoder(indent=1).iterencode(document))
    yield b"\n"


def loads(data: bytes) -> Recording:
    """The run that `dumps` wrote; HarError for anything else."""
    return of_document(_parsed(data))


def of_document(document: Any) -> Recording:
    """The same of what is parsed already."""
    _recognise(document)
    try:
        log = har_schema.validator().validate_python(document)["log"]
        exchanges = tuple(map(exchange_of, log["entries"]))
    except ValidationError as error:
        _fail(_first(error))
    except (ValueError, RecursionError):
        _fail("a body in it is neither text nor valid base64")
    said = log["_aioc"]
    otherwise: Reason = said["stopped"] or "inconclusive"
    unsent = {row: parse(why, otherwise) for row, why in said["unsent"].items()}
    own = {"tool": log["creator"]["version"], "unsent": unsent, "insecure": bool(said["insecure"])}
    return Recording(**{**said, **own, "exchanges": exchanges})


def is_of_another_tool(document: Any) -> bool:
    """Whether this is a HAR, and not one that aioc saved."""
    log = document.get("log") if isinstance(document, dict) else None
    return isinstance(log, dict) and isinstance(log.get("entries"), list) and "_aioc" not in log


def load(path: Path) -> Recording:
    """The run in a file."""
    return of_document(read(path))


def read(path: Path) -> Any:
    """The JSON in a file of ours, whatever it says, unless it takes too much room."""
    try:
        return _parsed(_decompressed(regular.read(path, LONGEST_FILE)))
    except OSError as error:
        raise HarError(f"can't read {path}: {error.strerror or error}") from None


def save(path: Path, recording: Recording, started: str = EPOCH) -> None:
    """Write the run to a file that its owner alone may read; there is the old file or the whole new one."""
    try:
        regular.replace(path, _pieces(recording, started))
    except OSError as error:
        raise HarError(f"can't write {path}: {error.strerror or error}") from None


def _decompressed(data: bytes) -> bytes:
    """Undo the compression of the runs in spec/evidence, within the same bound."""
    if not data.startswith(XZ):
        return data
    try:
        import lzma  # noqa: PLC0415 -- some builds of Python lack it
    except ImportError:
        _fail("it is compressed with xz, which this Python was built without")
    decoder = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MOST_MEMORY)
    try:
        plain = decoder.decompress(data, LONGEST_FILE + 1)
    except lzma.LZMAError:
        _fail("it is damaged, or its compression takes too much memory")
    if not decoder.eof and len(plain) <= LONGEST_FILE:
        _fail("it is compressed, and cut off")
    return plain


def _parsed(data: bytes) -> Any:
    if len(data) > LONGEST_FILE:
        _fail(f"it is larger than {LONGEST_FILE >> 20} MB")
    if values(data) > MOST_VALUES and values(_STRING.sub(b"", data)) > MOST_VALUES:
        _fail(f"it contains more than {MOST_VALUES} values")
    try:
        text = data.decode("utf-8-sig")
        del data
        return json.loads(text)
    except RecursionError:
        _fail("it is nested too deeply")
    except UnicodeDecodeError:
        _fail("it isn't text")
    except ValueError:
        _fail("it isn't valid JSON")


def _recognise(document: Any) -> None:
    """Tell apart other JSON, other tools' HARs, and runs of a later aioc."""
    log = document.get("log") if isinstance(document, dict) else None
    if not isinstance(log, dict) or "entries" not in log:
        _fail("it is JSON, but not a HAR")
    extra = log.get("_aioc")
    if not isinstance(extra, dict):
        _fail("it is a HAR, but aioc didn't save it: log._aioc is missing")
    if extra.get("format") != FORMAT:
        _fail("another version of aioc saved it")


def _first(error: ValidationError) -> str:
    """The first thing wrong, without what stands there."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    place = "".join(char for char in ".".join(map(str, first["loc"])) if char.isprintable())[:120]
    return f"{place}: {first['msg'].removeprefix('Value error, ')[:120]}"


def _fail(message: str) -> NoReturn:
    raise HarError(f"{REFUSED}{message}")

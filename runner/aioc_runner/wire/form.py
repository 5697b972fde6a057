"""A form with files: what is put into them, and what was in those that were sent."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aioc_generated.catalog import Upload
    from aioc_runner.wire.exchange import Exchange

NAME = re.compile(r'\bname="([^"]*)"')
FILE = re.compile(r'\bfilename="([^"]*)"')
_BOUNDARY = re.compile(r'boundary="?([^";]+)', re.IGNORECASE)
_PART = re.compile(rb"(.*?)\r\n\r\n(.*)\r\n", re.DOTALL)


def content(upload: Upload, model: str | None, media: Callable[[str], bytes]) -> bytes:
    """Read a file as it is sent: a file of requests, one a line, names the model that the run chose."""
    data = media(upload.media)
    if upload.model_at is None or model is None:
        return data
    lines = [json.loads(line) for line in data.splitlines()]
    for line in lines:
        _put(line, upload.model_at, model)
    return b"".join(
        json.dumps(one, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" for one in lines
    )


def parts(exchange: Exchange) -> list[tuple[str, bytes]] | None:
    """Take the form that was sent apart, each part with its head; None where it was none."""
    content_type = next((v for n, v in exchange.request_headers if n.lower() == "content-type"), "")
    boundary = _BOUNDARY.search(content_type)
    if not content_type.lower().startswith("multipart/form-data") or boundary is None:
        return None
    return list(_split(exchange.request_body, boundary[1].encode()))


def files(exchange: Exchange) -> Iterator[tuple[str, str, bytes]]:
    """List the files that were sent: the field of each, its name, and what was in it."""
    for head, data in parts(exchange) or ():
        name, file = NAME.search(head), FILE.search(head)
        if name is not None and file is not None:
            yield name[1], file[1], data


def _put(document: Any, pointer: str, value: str) -> None:
    *above, last = pointer.split("/")[1:]
    for name in above:
        document = document[name]
    document[last] = value


def _split(body: bytes, boundary: bytes) -> Iterator[tuple[str, bytes]]:
    for piece in body.split(b"--" + boundary)[1:]:
        part = _PART.fullmatch(piece.removeprefix(b"\r\n"))
        if part is not None:
            yield part[1].decode("utf-8", "replace"), part[2]

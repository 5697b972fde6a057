"""Files of requests name the model of the run; what was sent is read back as it went out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from aioc_generated.catalog import Upload
from aioc_runner.wire import form
from aioc_runner.wire.exchange import Exchange

if TYPE_CHECKING:
    from collections.abc import Mapping

LINES = b'{"id":1,"body":{"model":"old","n":"\xc3\xbc"}}\n{"id":2,"body":{"model":"old"}}\n'
PLAIN = Upload(media="a.jsonl", content_type="application/jsonl")
NAMING = Upload(media="a.jsonl", content_type="application/jsonl", model="chat", model_at="/body/model")
SENT = (
    b'--b\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n'
    b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.jsonl"\r\n'
    b"Content-Type: application/jsonl\r\n\r\n1\r\n2\r\n\r\n--b--\r\n"
)


@pytest.mark.parametrize(
    ("upload", "model", "named"),
    [(NAMING, 'new "1"', 'new "1"'), (NAMING, None, "old"), (PLAIN, "new", "old")],
)
def test_each_line_names_the_model(upload: Upload, model: str | None, named: str) -> None:
    """The rest of each line stays, and so does a file that names no model, byte for byte."""
    data = form.content(upload, model, lambda _: LINES)
    first, second = (json.loads(line) for line in data.splitlines())

    assert first == {"id": 1, "body": {"model": named, "n": "ü"}}
    assert second == {"id": 2, "body": {"model": named}}
    assert data.endswith(b"\n")
    assert (data == LINES) is (named == "old")


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        ({"Content-Type": "multipart/form-data; boundary=b"}, [("file", "a.jsonl", b"1\r\n2\r\n")]),
        ({"content-type": 'multipart/form-data; boundary="b"'}, [("file", "a.jsonl", b"1\r\n2\r\n")]),
        ({"Content-Type": "application/json"}, []),
        ({}, []),
    ],
)
def test_files_are_read_as_they_were_sent(headers: Mapping[str, str], found: list[object]) -> None:
    """Fields that are no files are left out."""
    one = Exchange(
        key="files.create/probe",
        role="probe",
        row="files.create",
        method="POST",
        url="http://h/v1/files",
        request_headers=tuple(headers.items()),
        request_body=SENT,
    )

    assert list(form.files(one)) == found

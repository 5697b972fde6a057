import json
import lzma
import os
from base64 import b64encode
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from aioc_runner.wire.exchange import Exchange, Failure, Frame, Recording
from aioc_runner.wire.har import LONGEST_FILE, HarError, dumps, load, loads, read, save
from aioc_runner.wire.unsent import Unsent

PLAIN = Exchange(key="contact", role="contact", row=None, method="GET", url="http://h:1/v1/models")
EXCHANGES = {
    "no answer": replace(PLAIN, failure=Failure(kind="refused", message="connection refused")),
    "JSON": replace(
        PLAIN,
        key="a/probe",
        role="probe",
        row="a",
        method="POST",
        url="http://h:1/v1/x?api-version=1&sig=REDACTED",
        request_headers=(("Host", "h:1"), ("Content-Type", "application/json"), ("X", ""), ("X", "ÿ")),
        request_body=b'{"model": "m"}',
        status=200,
        reason="Sehr gut",
        headers=(
            ("Content-Type", "application/json; charset=utf-8"),
            ("X", "1"),
            ("x", "2"),
            ("Location", "/y"),
        ),
        body='{"a": "ä\u2028😀\\u0000"}\r\n'.encode(),
    ),
    "stream": replace(
        PLAIN,
        status=200,
        headers=(("content-type", "text/event-stream"),),
        body=b"\xef\xbb\xbfdata: x\r\n\rdata: [DONE]\n\n",
        held_open=True,
    ),
    "broken stream": replace(
        PLAIN,
        status=200,
        headers=(("content-type", "text/event-stream"),),
        body=b"data: \xc3",
        truncated=True,
        failure=Failure(kind="reset", message="the server closed the connection"),
    ),
    "binary": replace(PLAIN, request_body=bytes(range(256)), status=200, body=bytes(range(256))),
    "controls": replace(PLAIN, status=500, body=bytes(range(128))),
    "WebSocket": replace(
        PLAIN,
        url="ws://h:1/v1/realtime?model=m",
        status=101,
        frames=(
            Frame(sent=False, text=True, data='{"type": "ä"}'.encode()),
            Frame(sent=True, text=True, data=b""),
            Frame(sent=False, text=False, data=b"\0\xff"),
        ),
    ),
}
RUN = Recording(
    tool="0.1.0",
    url="http://h:1",
    base="http://h:1/v1",
    name="mine",
    profile="openai",
    phases=("A", "B"),
    planned=("a", "b"),
    models={"chat": "m", "embedding": "n"},
    exchanges=tuple(EXCHANGES.values()),
    stopped="interrupted",
    unsent={"b": Unsent("prerequisite"), "c": Unsent("inconclusive", "no key: none was given")},
    crashes={"a": "ValueError: x"},
)


@pytest.mark.parametrize("exchange", EXCHANGES.values(), ids=EXCHANGES)
def test_round_trip(exchange: Exchange) -> None:
    """Each exchange comes back as it was, byte by byte."""
    run = replace(RUN, exchanges=(exchange,), name=None, stopped=None)

    assert loads(dumps(run)) == run


PIECES = (
    *(b"data: ", b"\r", b"\n", b"\r\n", b"\n\n", b"\0", b'"', b"\\", b"\x1b[2J", b"\x7f", b"\xef\xbb\xbf"),
    *(text.encode() for text in ("ä", "\u0085", "\u2028", "\ud7ff", "\ufffd", "\uffff", "😀", "\U0010ffff")),
    *(b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf0\x9f", b"\xc0\x80", b"=", b"base64"),
)
"""What UTF-8, JSON, base64 or a viewer might stumble over, whole and broken."""

TYPES = ("text/event-stream", "text/event-stream; charset=latin-1", "application/json", "audio/mpeg")


@pytest.mark.sampled(20)
@pytest.mark.parametrize("seed", range(400))
def test_arbitrary_bytes_come_back(seed: int) -> None:
    """Whatever the bytes and their type, they come back; they stand as text just where they are UTF-8."""
    draw = Random(seed)  # noqa: S311 -- no secret
    drawn = [
        draw.choice(PIECES) if draw.random() < 0.8 else draw.randbytes(3) for _ in range(draw.randrange(9))
    ]
    body = b"".join(drawn)
    run = replace(
        RUN,
        exchanges=(replace(PLAIN, status=200, headers=(("content-type", draw.choice(TYPES)),), body=body),),
    )
    content = json.loads(dumps(run))["log"]["entries"][0]["response"]["content"]

    assert loads(dumps(run)) == run
    assert ("encoding" not in content) == (body.decode("utf-8", "replace").encode() == body)


def test_streams_in_base64_are_read() -> None:
    """Runs of a time when every stream was saved in base64 are read as they were."""
    run = replace(RUN, exchanges=(EXCHANGES["stream"],))
    document = json.loads(dumps(run))
    content = document["log"]["entries"][0]["response"]["content"]
    content.update(text=b64encode(EXCHANGES["stream"].body).decode(), encoding="base64")

    assert loads(json.dumps(document).encode()) == run


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("prerequisite", Unsent("prerequisite")),
        ("inconclusive: no key: none was given", Unsent("inconclusive", "no key: none was given")),
        ("unheard-of: by an aioc to come", Unsent("interrupted")),
    ],
)
def test_why_a_row_was_not_asked(written: str, meant: Unsent) -> None:
    """A reason is read back with its detail; one that nobody knows is taken for the end of the run."""
    document = json.loads(dumps(RUN))
    document["log"]["_aioc"]["unsent"] = {"a": written}

    assert loads(json.dumps(document).encode()).unsent == {"a": meant}


def test_whole_run() -> None:
    """A run comes back as it was, and the same run gives the same bytes."""
    data = dumps(RUN)

    assert loads(data) == RUN
    assert dumps(loads(data)) == data
    assert data.isascii()


def entries(run: Recording) -> list[Any]:
    found = json.loads(dumps(run, started="2026-11-21T12:00:00.000Z"))["log"]["entries"]
    assert isinstance(found, list)
    return found


def test_shape() -> None:
    """Viewers find what HAR 1.2 requires of a log, an entry, a request and a response."""
    log = json.loads(dumps(RUN))["log"]

    assert (log["version"], log["creator"]) == ("1.2", {"name": "aioc", "version": "0.1.0"})
    for entry in entries(RUN):
        assert entry["startedDateTime"] == "2026-11-21T12:00:00.000Z"
        assert set(entry) >= {"time", "request", "response", "cache", "timings"}
        assert set(entry["timings"]) == {"send", "wait", "receive"}
        shared = {"httpVersion", "cookies", "headers", "headersSize", "bodySize"}
        assert set(entry["request"]) >= shared | {"method", "url", "queryString"}
        assert set(entry["response"]) >= shared | {"status", "statusText", "content", "redirectURL"}


def test_details() -> None:
    """Query, form, redirect, stream and frames stand where viewers look for them."""
    found = dict(zip(EXCHANGES, entries(RUN), strict=True))
    request = found["JSON"]["request"]

    assert request["queryString"][0] == {"name": "api-version", "value": "1"}
    assert request["postData"] == {"mimeType": "application/json", "text": '{"model": "m"}'}
    assert found["JSON"]["response"]["redirectURL"] == "/y"
    assert found["stream"]["response"]["content"]["text"] == "\ufeffdata: x\r\n\rdata: [DONE]\n\n"
    assert "encoding" not in found["stream"]["response"]["content"]
    assert found["broken stream"]["response"]["content"]["encoding"] == "base64"
    assert found["no answer"]["response"]["status"] == 0
    assert [(frame["type"], frame["opcode"]) for frame in found["WebSocket"]["_webSocketMessages"]] == [
        ("receive", 1),
        ("send", 1),
        ("receive", 2),
    ]


def changed(**members: Any) -> bytes:
    document = json.loads(dumps(RUN))
    document["log"].update(members)
    return json.dumps(document).encode()


def broken(path: str, value: Any) -> bytes:
    document = json.loads(dumps(RUN))
    place: Any = document["log"]["entries"][1]
    *steps, last = path.split(".")
    for step in steps:
        place = place[step]
    place[last] = value
    return json.dumps(document).encode()


REFUSED: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "isn't valid JSON"),
    "truncated": (dumps(RUN)[:-20], "isn't valid JSON"),
    "text": (b"<html>", "isn't valid JSON"),
    "binary": (b"\x89PNG\r\n\x1a\n\xff", "it isn't text"),
    "deep": (b"[" * 200_000, "nested too deeply"),
    "deep object": (b'{"a":' * 200_000, "nested too deeply"),
    "an array": (b"[]", "not a HAR"),
    "a number": (b"1", "not a HAR"),
    "a report": (b'{"aioc": "0.1.0"}', "not a HAR"),
    "no log": (b'{"log": []}', "not a HAR"),
    "another tool": (
        b'{"log": {"version": "1.2", "creator": {"name": "x"}, "entries": []}}',
        "didn't save it",
    ),
    "a later version": (changed(_aioc={"format": 99}), "another version"),
    "no members": (changed(_aioc={"format": 1}), "log._aioc.url"),
    "entries of a wrong type": (changed(entries={}), "log.entries"),
    "an entry that isn't an object": (changed(entries=[1]), "log.entries.0"),
    "an unknown role": (broken("_aioc.role", "spy"), "log.entries.1._aioc.role"),
    "no _aioc": (broken("_aioc", None), "log.entries.1._aioc"),
    "a status that is none": (broken("response.status", "x"), "log.entries.1.response.status"),
    "a bad body": (
        broken("response.content", {"size": 1, "mimeType": "", "text": "!", "encoding": "base64"}),
        "base64",
    ),
    "a body that is no ASCII": (
        broken("response.content", {"size": 1, "mimeType": "", "text": "ä", "encoding": "base64"}),
        "base64",
    ),
    "a bad frame": (broken("_webSocketMessages", [{"type": "send", "opcode": 2, "data": "!"}]), "base64"),
    "a lone surrogate": (broken("response.content.text", "\ud800"), "neither text nor"),
}


@pytest.mark.parametrize(("data", "told"), REFUSED.values(), ids=REFUSED)
def test_refused(data: bytes, told: str) -> None:
    """What is no saved run is refused in one line that says why."""
    with pytest.raises(HarError) as error:
        loads(data)

    assert told in str(error.value)
    assert "\n" not in str(error.value)


def test_compressed(tmp_path: Path) -> None:
    """A run is read as spec/evidence keeps it."""
    path = tmp_path / "run.har.xz"
    path.write_bytes(lzma.compress(dumps(RUN)))
    assert read(path) == json.loads(dumps(RUN))


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (lzma.compress(dumps(RUN))[:-20], "it is compressed, and cut off"),
        (
            lzma.compress(dumps(RUN))[:40] + b"x" * 40,
            "it is damaged, or its compression takes too much memory",
        ),
        (lzma.compress(bytes(LONGEST_FILE + 1)), f"it is larger than {LONGEST_FILE >> 20} MB"),
    ],
    ids=["cut", "damaged", "bomb"],
)
def test_compressed_badly(data: bytes, told: str, tmp_path: Path) -> None:
    """What isn't whole, or grows beyond the bound, is told in a line."""
    path = tmp_path / "run.har.xz"
    path.write_bytes(data)
    with pytest.raises(HarError, match=told):
        read(path)


def test_others_members_are_ignored() -> None:
    """A tool that adds members does no harm."""
    assert loads(changed(comment="seen", pages=[])) == RUN


def test_save(tmp_path: Path) -> None:
    """A saved run is for its owner's eyes, replaces the old file at once, and leaves nothing else behind."""
    path = tmp_path / "run.har"
    path.write_text("old")
    path.chmod(0o644)
    save(path, RUN)

    assert load(path) == RUN
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_save_nowhere(tmp_path: Path) -> None:
    """A place that can't be written is told in one line, and nothing is left there."""
    with pytest.raises(HarError, match="can't write"):
        save(tmp_path / "none" / "run.har", RUN)
    (tmp_path / "folder").mkdir()
    with pytest.raises(HarError, match="can't write"):
        save(tmp_path / "folder", RUN)

    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_save_to_a_device() -> None:
    """What is no file is written to, and stays what it is."""
    save(Path(os.devnull), RUN)

    assert Path(os.devnull).is_char_device()


def test_save_through_a_link(tmp_path: Path) -> None:
    """A link stays a link."""
    (tmp_path / "link").symlink_to(tmp_path / "run.har")
    save(tmp_path / "link", RUN)

    assert (tmp_path / "link").is_symlink()
    assert load(tmp_path / "run.har") == RUN


def test_load_nothing(tmp_path: Path) -> None:
    """A file that is not there is told in one line."""
    with pytest.raises(HarError, match="can't read"):
        load(tmp_path / "none.har")

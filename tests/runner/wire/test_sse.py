import codecs

import httpx
import httpx_sse
import pytest

from aioc_runner.wire.sse import Decoder, Event, Problem, Stream, decode

BIG = 10_000
NASTY = (
    codecs.BOM_UTF8 + b"data: first\n\n"
    b": comment\r\n\r\n"
    b"data:no space\r\rdata:  two spaces\n\n"
    b"event: named\r\ndata: a\r\ndata: b\rdata\ndata:\r\n\r\n"
    b"id: 7\n: only an id\n\n"
    b"event: dropped\n\n"
    b"retry: 10\n\n"
    b"data: after\n\n"
    b"id: x\0y\ndata: null id\n\n"
    b"id\ndata: no id\n\n"
    b"data: h\xc3\xa4\xf0\x9f\x98\x80\xe2\x80\xa8\x0b\x0c\x1c\x85tail\n\n"
    b"unknown: field\n data: no field\ndataX: nor this\ndata: z\n\n\n\n\r\n"
    b'data: {"a": "b: c"}\r\n\r\n'
    b"data: [DONE]\n\n"
)
DATA = [
    ("message", "first", ""),
    ("message", "no space", ""),
    ("message", " two spaces", ""),
    ("named", "a\nb\n\n", ""),
    ("message", "after", "7"),
    ("message", "null id", "7"),
    ("message", "no id", ""),
    ("message", "hä😀\u2028\x0b\x0c\x1c\ufffdtail", ""),
    ("message", "z", ""),
    ("message", '{"a": "b: c"}', ""),
    ("message", "[DONE]", ""),
]


def fed(*pieces: bytes, max_event: int = BIG, max_events: int = BIG) -> Stream:
    decoder = Decoder(max_event, max_events)
    events = [event for piece in pieces for event in decoder.feed(piece)]
    decoder.finish()
    return Stream(
        events=tuple(events),
        problems=tuple(decoder.problems),
        bare=tuple(decoder.bare),
        named=tuple(decoder.named),
    )


def seen(stream: Stream) -> list[tuple[str, str, str]]:
    return [(event.event, event.data, event.id) for event in stream.events]


def kinds(stream: Stream) -> list[str]:
    return [problem.kind for problem in stream.problems]


def test_nasty() -> None:
    """The rules hold: comments, line ends, spaces, several lines, a BOM, ids, fields that are none."""
    stream = decode(NASTY, BIG, BIG)

    assert seen(stream) == DATA
    assert kinds(stream) == ["utf-8"]


def test_every_split() -> None:
    """Wherever the bytes are split, the events, their places and the problems are the same."""
    whole = decode(NASTY, BIG, BIG)

    assert [at for at in range(len(NASTY) + 1) if fed(NASTY[:at], NASTY[at:]) != whole] == []


@pytest.mark.parametrize(
    "data",
    [
        b"data: " + b"x" * 60 + b"\n\ndata: b\n\n",
        b"data: a\n\ndata: " + b"x" * 60 + b"\n\ndata: b\n\n",
        b"event: q\ndata: " + b"y" * 35 + b"\n\ndata: b\n\n",
        b"event: q\ndata: " + b"y" * 36 + b"\n\ndata: b\n\n",
        b"data: a\n\n" * 4 + b"data: " + b"x" * 60,
    ],
)
def test_every_split_at_a_limit(data: bytes) -> None:
    """Nor does it matter where a stream is cut that is longer than it may be."""
    splits = [fed(data[:at], data[at:], max_event=50, max_events=4) for at in range(len(data) + 1)]
    each = fed(*(data[at : at + 1] for at in range(len(data))), max_event=50, max_events=4)

    assert [one.events for one in (*splits, each)] == [decode(data, 50, 4).events] * (len(data) + 2)


def test_byte_by_byte() -> None:
    """Single bytes, and empty feeds between them, give the same."""
    pieces = [piece for byte in NASTY for piece in (bytes([byte]), b"")]

    assert fed(*pieces) == decode(NASTY, BIG, BIG)


def test_spans() -> None:
    """An event's place is its own lines: no comment before it, no blank line after it."""
    data = b": c\n\nevent: e\r\ndata: x\r\n\r\n: d\ndata: y\n\n"

    assert [data[event.start : event.end] for event in decode(data, BIG, BIG).events] == [
        b"event: e\r\ndata: x\r\n",
        b"data: y\n",
    ]


@pytest.mark.parametrize(
    ("data", "events", "problem"),
    [
        (b"", 0, None),
        (b"\n\n\n", 0, None),
        (codecs.BOM_UTF8, 0, None),
        (codecs.BOM_UTF8 + b": c", 0, None),
        (b": comment", 0, None),
        (b": comment\n", 0, None),
        (b"data: a\n\n: comment", 1, None),
        (b"data: a", 0, (0, 7)),
        (b"data: a\n", 0, (0, 8)),
        (b"data: a\n\ndata: b\n", 1, (9, 17)),
        (b"data: a\r\n\r\nda", 1, (11, 13)),
        (b"event: x\n", 0, (0, 9)),
        (b'{"error": 1}', 0, (0, 12)),
    ],
)
def test_end(data: bytes, events: int, problem: tuple[int, int] | None) -> None:
    """An event that the stream ends in is no event but a problem; a comment is neither."""
    stream = decode(data, BIG, BIG)
    expected = [] if problem is None else [("unfinished", *problem)]

    assert len(stream.events) == events
    assert [(found.kind, found.start, found.end) for found in stream.problems] == expected


def test_invalid_utf8() -> None:
    """Bytes that are no UTF-8 become U+FFFD, and their place is told."""
    stream = decode(b"data: a\xffb\n\n", BIG, BIG)

    assert seen(stream) == [("message", "a\ufffdb", "")]
    assert stream.problems == (
        Problem(kind="utf-8", start=7, end=8, message="the stream is not valid UTF-8"),
    )


def test_data_alone() -> None:
    """`data` without a value is an event with empty data."""
    assert decode(b"data\n\n", BIG, BIG).events == (Event(event="message", data="", id="", start=0, end=5),)


@pytest.mark.parametrize("size", [1, 7, 10_000])
@pytest.mark.parametrize(
    ("data", "events", "kind"),
    [
        (b"data: 1\n\n" + b"data: " + b"x" * 5000, 1, "event-too-large"),
        (b"data: 1\n\n" + b"data: " + b"x" * 5000 + b"\n\n", 1, "event-too-large"),
        (b"data: x\n" * 500, 0, "event-too-large"),
        (b": " + b"x" * 5000, 0, "event-too-large"),
        (b"data: 1\n\n" * 30, 20, "too-many-events"),
        (b": x\n" * 5000, 0, None),
        (b"data: 1\n\n" * 20, 20, None),
    ],
)
def test_limits(data: bytes, events: int, kind: str | None, size: int) -> None:
    """Too large an event and too many events end the decoding, however the bytes come."""
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    stream = fed(*pieces, max_event=1000, max_events=20)

    assert len(stream.events) == events
    assert kinds(stream) == ([kind] if kind else [])


RIGHT_IN_BOTH = [
    b"data: a\n\n",
    b"data: a\r\n\r\ndata: b\r\n\r\n",
    b"data:a\ndata: b\ndata:  c\n\n",
    b": c\ndata: a\n\n",
    b"event: e\nid: 1\ndata: a\n\ndata: b\n\n",
    b"data: h\xc3\xa4\xe2\x80\xa8\n\n",
    b'data: {"choices": []}\n\ndata: [DONE]\n\n',
    b"data: a\n\ndata: unfinished\n",
]


@pytest.mark.parametrize("data", RIGHT_IN_BOTH)
def test_like_httpx_sse(data: bytes) -> None:
    """Where httpx-sse follows the rules, it sees the same events."""
    response = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=data)
    theirs = [(event.event, event.data, event.id) for event in httpx_sse.EventSource(response).iter_sse()]

    assert seen(decode(data, BIG, BIG)) == theirs


def test_blocks_without_data() -> None:
    """A block with a name, an id or a retry alone is no event, nor is a comment after an id."""
    data = b": a\n\ndata: 1\n\nretry: 9\n\nevent: e\n\nid: 7\ndata: 2\n\n: b\n\n"

    assert decode(data, BIG, BIG).bare == (1, 2)
    assert decode(data, BIG, BIG).named == (1,)
    assert [event.data for event in decode(data, BIG, BIG).events] == ["1", "2"]

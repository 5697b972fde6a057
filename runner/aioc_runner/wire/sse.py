"""Server-sent events by the WHATWG rules, from bytes to events with their places.

Pure, incremental and bounded: the same bytes give the same events, however they are split.
https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
"""

from __future__ import annotations

import re
from functools import partial
from itertools import accumulate, repeat
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from aioc_runner.record import Named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_LINE_ENDS = b"\r\n"
BLOCK = 65_536
"""Bytes that are cut into lines at once: of more, the lines would take much memory."""

_BOM = b"\xef\xbb\xbf"

IDLE = 2_500_000
"""Comments and blank lines that end no event: so many take as long as the largest stream."""

MOST_PROBLEMS = 1000

FIELDS = ("event", "id", "retry")
"""What a block may say beside its data."""

_FIRST_LINE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:data|event|id|retry)?:")
"""How a stream begins, with or without blank lines before it."""

ProblemKind = Literal["unfinished", "utf-8", "event-too-large", "too-many-events"]


_PLAIN, _PLAIN_END = b"data: ", b"\n\n"


class Event(NamedTuple):
    """One dispatched event; its lines are the stream's bytes from `start` to `end`."""

    event: str
    data: str
    id: str
    start: int
    end: int


_EVENT: Callable[[Iterable[Any]], Event] = partial(tuple.__new__, Event)
"""`Event._make` without a call of Python for each."""


class Problem(Named):
    """What is wrong with the stream itself, in its bytes from `start` to `end`."""

    kind: ProblemKind
    start: int
    end: int
    message: str


class Stream(Named):
    """A whole stream, decoded.

    `named` and `bare` say of each block that is no event, for it has no data, how many events came before
    it: of those with a name, and of those with an id or a retry alone.
    """

    events: tuple[Event, ...]
    problems: tuple[Problem, ...]
    bare: tuple[int, ...] = ()
    named: tuple[int, ...] = ()


class Decoder:
    """Takes bytes as they come; `stopped` once a limit is passed: nothing is decoded after that."""

    def __init__(self, max_event: int, max_events: int) -> None:
        self.problems: list[Problem] = []
        self.stopped = False
        self._max_event, self._max_events = max_event, max_events
        self.bare: list[int] = []
        self.named: list[int] = []
        self._count = self._idle = 0
        self._pending: list[bytes] = []
        self._at = self._size = 0
        """Where the pending line begins, and how long it is so far."""
        self._after_cr = False
        self._start: int | None = None
        self._event, self._data, self._id = "", list[str](), ""
        self._fields = False
        """Whether the pending block has a field that the standard knows, beside data."""

    def feed(self, data: bytes) -> list[Event]:
        """The events that these bytes complete."""
        if self._after_cr and data:
            self._after_cr = False
            if data.startswith(b"\n"):
                data = data[1:]
                self._at += 1
        events = self._events(data) if not self.stopped else []
        if self._pending and not self.stopped and self._size + self._at - self._begin() > self._max_event:
            self._stop("event-too-large", f"an event is larger than {self._max_event} bytes")
        return events

    def finish(self) -> None:
        """The stream is over: an event without its blank line is a problem, not an event."""
        rest = b"".join(self._pending)
        field = rest.removeprefix(_BOM) if self._at == 0 else rest
        started = self._start is not None or (field and not field.startswith(b":"))
        if started and not self.stopped:
            self._report("unfinished", self._begin(), self._at + len(rest), "the stream ends inside an event")

    def _events(self, data: bytes) -> list[Event]:
        """Read line by line to the end of an event that has begun, and from where one isn't plain."""
        events: list[Event] = []
        if not self._is_between():
            head, end, data = data.partition(_PLAIN_END)
            events = self._lines(head + end)
        if data and not self.stopped and self._is_between():
            plain, data = self._plain(data)
            events += plain
        return events + self._lines(data) if data and not self.stopped else events

    def _is_between(self) -> bool:
        """Whether no line and no event has begun."""
        return not (self._pending or self._data or self._fields or self._event or self._start is not None)

    def _plain(self, data: bytes) -> tuple[list[Event], bytes]:
        """Read events of one line `data: …` and the blank line behind it, as most are; gives the rest."""
        events = self._all_plain(data)
        if events is not None:
            return events, data[data.rindex(_PLAIN_END) + len(_PLAIN_END) :]
        *blocks, rest = data.split(_PLAIN_END)
        events = []
        at, most, id_ = self._at, self._max_events - self._count, self._id
        for block in blocks:
            is_plain = block.startswith(_PLAIN) and b"\n" not in block and b"\r" not in block
            text = _decoded(block) if is_plain and len(block) <= self._max_event else None
            if text is None or len(events) == most:
                rest = _PLAIN_END.join([*blocks[len(events) :], rest])
                break
            end = at + len(block) + 1
            events.append(_EVENT(("message", text, id_, at, end)))
            at = end + 1
        self._at, self._count = at, self._count + len(events)
        return events, rest

    def _all_plain(self, data: bytes) -> list[Event] | None:
        """Read all events at once where each is such a line; None where one may not be."""
        if not data.startswith(_PLAIN) or b"\r" in data or _PLAIN_END not in data:
            return None
        head = data[len(_PLAIN) : data.rindex(_PLAIN_END)]
        lines = head.split(_PLAIN_END + _PLAIN)
        sizes = list(map(len, lines))
        is_plain = head.count(b"\n") == len(_PLAIN_END) * (len(lines) - 1)
        has_room = self._count + len(lines) <= self._max_events
        if not is_plain or not has_room or max(sizes) + len(_PLAIN) > self._max_event:
            return None
        try:
            texts = list(map(bytes.decode, lines))
        except UnicodeDecodeError:
            return None
        around = len(_PLAIN) + len(_PLAIN_END)
        starts = list(accumulate(map(around.__add__, sizes), initial=self._at))
        self._at, self._count = starts[-1], self._count + len(lines)
        ends = map((-1).__add__, starts[1:])
        return list(map(_EVENT, zip(repeat("message"), texts, repeat(self._id), starts, ends)))

    def _lines(self, data: bytes) -> list[Event]:
        events: list[Event] = []
        for piece in data.splitlines(keepends=True):
            rest = piece.rstrip(_LINE_ENDS)
            if len(rest) == len(piece):
                self._pending.append(piece)
                self._size += len(piece)
                return events
            line = self._whole(rest)
            event = self._line(line)
            self._at += len(line) + len(piece) - len(rest)
            if event is not None:
                events.append(event)
            if self.stopped:
                return events
        self._after_cr = data.endswith(b"\r") if data else self._after_cr
        return events

    def _whole(self, rest: bytes) -> bytes:
        """Put the beginning of a line, if it came before, in front of the rest."""
        if not self._pending:
            return rest
        line = b"".join([*self._pending, rest])
        self._pending.clear()
        self._size = 0
        return line

    def _line(self, line: bytes) -> Event | None:
        if self._at == 0:
            line = line.removeprefix(_BOM)
        if not line:
            return self._dispatch()
        if self._at + len(line) - self._begin() > self._max_event:
            self._stop("event-too-large", f"an event is larger than {self._max_event} bytes")
        elif line.startswith(b":"):
            self._rest()
        else:
            self._start = self._begin()
            self._field(*self._text(line).partition(":"))
        return None

    def _rest(self) -> None:
        """Count a line that says nothing: a stream may keep itself awake, and not for ever."""
        self._idle += 1
        if self._idle > IDLE:
            self._stop("too-many-events", f"the stream has more than {IDLE} comments and blank lines")

    def _field(self, name: str, _: str, value: str) -> None:
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            return
        self._fields = self._fields or name in FIELDS
        if name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value

    def _dispatch(self) -> Event | None:
        """A blank line: an event, unless no `data` came before it."""
        start, data, kind = self._begin(), self._data, self._event or "message"
        # An id holds until the next one, so that any blank line after it ends a block that has it.
        is_block = self._fields or self._id != ""
        without_data = self.named if self._event else self.bare
        self._start, self._data, self._event, self._fields = None, [], "", False
        if not data:
            without_data += [self._count] if is_block else []
            self._rest()
            return None
        if self._count == self._max_events:
            self._stop("too-many-events", f"the stream has more than {self._max_events} events")
            return None
        self._count += 1
        return Event(event=kind, data="\n".join(data), id=self._id, start=start, end=self._at)

    def _text(self, line: bytes) -> str:
        try:
            return line.decode()
        except UnicodeDecodeError as error:
            place = self._at + error.start
            self._report("utf-8", place, place + 1, "the stream is not valid UTF-8")
            return line.decode(errors="replace")

    def _begin(self) -> int:
        return self._at if self._start is None else self._start

    def _stop(self, kind: ProblemKind, message: str) -> None:
        self.stopped = True
        self._report(kind, self._begin(), self._at, message)

    def _report(self, kind: ProblemKind, start: int, end: int, message: str) -> None:
        if len(self.problems) == MOST_PROBLEMS:  # the last one says why nothing more was read
            self.problems.pop()
        self.problems.append(Problem(kind=kind, start=start, end=end, message=message))


def _decoded(block: bytes) -> str | None:
    try:
        return block[len(_PLAIN) :].decode()
    except UnicodeDecodeError:
        return None


def begins_like_one(body: bytes) -> bool:
    """Whether bytes begin like a stream, whatever they are labelled as."""
    return _FIRST_LINE.match(body) is not None


def decode(data: bytes, max_event: int, max_events: int) -> Stream:
    """The events of a whole stream, up to the limits."""
    decoder = Decoder(max_event, max_events)
    events = [event for at in range(0, len(data), BLOCK) for event in decoder.feed(data[at : at + BLOCK])]
    decoder.finish()
    return Stream(
        events=tuple(events),
        problems=tuple(decoder.problems),
        bare=tuple(decoder.bare),
        named=tuple(decoder.named),
    )

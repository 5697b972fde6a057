"""Every transform of the closed list is found, and goes with the row that shows it where its guard goes."""

from __future__ import annotations

import base64
import codecs
import gzip
import json
import string
import zlib
from typing import TYPE_CHECKING

import pytest

from aioc_runner.redact.redactor import Redactor

if TYPE_CHECKING:
    from collections.abc import Callable

CANARY = "sk-proj-Zq7Xw2Lm9Rt4Vb8Nc5Kd1Hf6"
SECRET = CANARY.removeprefix("sk-proj-")
PART = SECRET[2:14]
"""Enough to be told by, where the whole would be replaced letter by letter, and the body kept."""

BOLD = {ord(char): 0x1D400 + at for at, char in enumerate(string.ascii_uppercase + string.ascii_lowercase)}


def _numbers(form: str, text: str = CANARY) -> str:
    return ", ".join(form.format(ord(char)) for char in text)


def _b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


TRANSFORMS = {
    "eight characters": SECRET[5:13],
    "capitals": CANARY.upper(),
    "lower case": CANARY.lower(),
    "reversed": CANARY[::-1],
    "reversed capitals": CANARY[::-1].upper(),
    "rot13": codecs.encode(CANARY, "rot13"),
    "hex": CANARY.encode().hex(),
    "hex in capitals": CANARY.encode().hex().upper(),
    "hex with colons": CANARY.encode().hex(":"),
    "hex with 0x": _numbers("0x{:02x}"),
    "hex reversed": CANARY[::-1].encode().hex(),
    "part as \\x": "".join(f"\\x{ord(char):02x}" for char in SECRET[2:11]),
    "part as \\u": "".join(f"\\u{ord(char):04x}" for char in SECRET[2:11]),
    "part in percents": "".join(f"%{ord(char):02x}" for char in SECRET[2:11]),
    "part in double percents": "".join(f"%25{ord(char):02x}" for char in SECRET[2:11]),
    "part as entities": "".join(f"&#{ord(char)};" for char in SECRET[2:11]),
    "base64 at offset 0": _b64(f"abc{CANARY}xyz"),
    "base64 at offset 1": _b64(f"a{CANARY}xyz"),
    "base64 at offset 2": _b64(f"ab{CANARY}xyz"),
    "base64 of a part": _b64(f"ab{SECRET[3:14]}"),
    "base64 reversed": _b64(CANARY[::-1]),
    "base64 doubled at 0": _b64(_b64(CANARY)),
    "base64 doubled at 1": _b64("x" + _b64(f"ab{CANARY}")),
    "base64 doubled at 2": _b64("xy" + _b64(f"a{CANARY}")),
    "base32 at offset 0": base64.b32encode(f"{CANARY}xyz".encode()).decode(),
    "base32 at offset 3": base64.b32encode(f"abc{CANARY}xyz".encode()).decode(),
    "base32 of a part": base64.b32encode(f"ab{SECRET[3:14]}".encode()).decode(),
    "base85": base64.b85encode(f"ab{CANARY}".encode()).decode(),
    "ascii85": base64.a85encode(f"a{CANARY}".encode()).decode(),
    "base64 of two bytes a letter": base64.b64encode(f"a{CANARY}".encode("utf-16-le")).decode(),
    "base64 of two bytes a letter, turned": base64.b64encode(CANARY.encode("utf-16-be")).decode(),
    "hex of two bytes a letter": PART.encode("utf-16-be").hex(),
    "hex of two bytes a letter, turned": PART.encode("utf-16-le").hex(),
    "part as wide entities": "".join(f"&#x{ord(char):04x};" for char in PART),
    "part as long entities": "".join(f"&#{ord(char):05};" for char in PART),
    "part as escapes of CSS": "".join(f"\\{ord(char):06x}" for char in PART),
    "part as \\U": "".join(f"\\U{ord(char):08x}" for char in PART),
    "part in wide letters": "".join(chr(ord(char) + 0xFEE0) for char in PART),
    "part in wide letters, escaped": json.dumps({"a": "".join(chr(ord(char) + 0xFEE0) for char in PART)}),
    "part in bold letters": PART.translate(BOLD),
    "gzip in base64": base64.b64encode(gzip.compress(CANARY.encode())).decode(),
    "zlib in base64": base64.urlsafe_b64encode(zlib.compress(f"the key: {CANARY}".encode(), 9)).decode(),
    "bytes": f"[{_numbers('{}')}]",
    "bytes as floats": f"[{_numbers('{}.0')}]",
    "bytes in three digits": _numbers("{:03d}"),
    "bytes reversed": f"[{_numbers('{}', CANARY[::-1])}]",
    "bytes in octal": _numbers("{:03o}"),
    "bytes in binary": _numbers("{:08b}"),
    "spaced": " ".join(CANARY),
    "dotted": ".".join(CANARY),
    "one a line": "\n".join(CANARY),
    "letters in a list": json.dumps(list(PART)),
    "names": json.dumps(dict.fromkeys([CANARY[at : at + 2] for at in range(0, len(CANARY), 2)])),
    "tokens with alternatives": json.dumps(
        [{"t": char, "top": [{"t": char, "p": -0.1}, {"t": "x", "p": -9.5}], "p": -0.1} for char in CANARY]
    ),
    "bytes of tokens": json.dumps(
        [{"bytes": [ord(char)], "top": [{"bytes": [ord(char)]}, {"bytes": [1]}]} for char in CANARY]
    ),
    "numbers of objects": json.dumps([{"index": at, "v": ord(char)} for at, char in enumerate(CANARY)]),
    "events of letters": "".join(f"data: {char}\n\n" for char in CANARY),
    "events of objects": "".join(f'data: {{"i": {at}, "d": "{char}"}}\n\n' for at, char in enumerate(PART)),
    "events of several lines": "".join(f'data: {{\ndata: "delta": "{char}"}}\n\n' for char in PART),
    "events of several lines, and comments": "".join(
        f'data: {{\r\n: x\r\ndata: "delta": "{char}"}}\r\n\r\n' for char in PART
    ),
    "choices that take turns": "".join(
        f'data: {{"choices":[{{"index":{at},"text":"{one}"}}]}}\n\n'
        for char in PART
        for at, one in enumerate((char, "x"))
    ),
    "choices of large numbers that take turns": "".join(
        f'data: {{"choices":[{{"index":{at},"text":"{one}"}}]}}\n\n'
        for char in PART
        for at, one in ((1_000_000, char), (2_000_000, "x"))
    ),
    "names of events": "".join(f'event: {char}\ndata: {{"a":"b"}}\n\n' for char in PART),
    "ids of events": "".join(f'id: {char}\rdata: {{"a":"b"}}\r\r' for char in PART),
    "fields that nobody knows": "".join(f'x-key: {char}\ndata: {{"a":"b"}}\n\n' for char in PART),
    "names of fields": "".join(f'{char}: x\ndata: {{"a":"b"}}\n\n' for char in PART),
    "lines without a colon": "".join(f'{char}\ndata: {{"a":"b"}}\n\n' for char in PART),
    "retries": "".join(f'retry: {ord(char)}\ndata: {{"a":"b"}}\n\n' for char in PART),
    "wide letters in a list of objects": json.dumps(
        [{"n": 1, "t": chr(ord(char) + 0xFEE0)} for char in PART]
    ),
    "wide comments": "".join(f': {chr(ord(char) + 0xFEE0)}\n\ndata: {{"a":"b"}}\n\n' for char in PART),
    "JSON inside a string": json.dumps({"arguments": json.dumps([{"n": 1, "t": char} for char in PART])}),
    "comments between events": "".join(f': {char}\n\ndata: {{"a":"b"}}\n\n' for char in PART),
    "after a long number": json.dumps([{"n": 7, "t": char} for char in PART]).replace("7", "7" * 5000, 1),
    "escaped letters": json.dumps([{"a": 1.5, "t": char} for char in PART]).replace('"w"', '"\\u0077"'),
}


@pytest.mark.parametrize("said", TRANSFORMS.values(), ids=TRANSFORMS)
def test_a_body_goes_whole(said: str) -> None:
    """A body that says the key under a transform isn't kept, and a line that does is replaced."""
    redactor = Redactor([CANARY])

    assert redactor.clean_answer(f"{said}".encode()) is None
    assert redactor.clean_messages([b"{}", said.encode()]) is None


def test_messages_of_several_lines() -> None:
    """Messages that say a part letter by letter are told, whatever lines each of them has."""
    messages = [f'{{\n"delta": "{char}"\n}}'.encode() for char in PART]

    assert Redactor([CANARY]).clean_messages(messages) is None
    assert Redactor([CANARY]).clean_messages(messages[:7]) == messages[:7]


def test_headers_that_tell_together() -> None:
    """A part that is said over several headers, or by their names, is shown nowhere."""
    redactor = Redactor([CANARY])
    over = [("X-Part", char) for char in PART]
    names = [(char, "1") for char in PART]

    assert {value for _, value in redactor.response_headers(over)} == {"REDACTED"}
    assert {name for name, _ in redactor.response_headers(names)} == {"REDACTED"}
    assert redactor.response_headers(over[:7]) == tuple(over[:7])


@pytest.mark.parametrize("squeeze", [gzip.compress, zlib.compress])
def test_squeezed_inside(squeeze: Callable[[bytes], bytes]) -> None:
    """What is made small somewhere in a file is read, too."""
    data = b"ID3" + bytes(100) + squeeze(CANARY[::-1].encode()) + bytes(100)

    assert Redactor([CANARY]).clean_answer(data) is None


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32"])
def test_wide_text(encoding: str) -> None:
    """Text of two or four bytes a character is read, too."""
    assert Redactor([CANARY]).clean_answer(f"key: {CANARY}".encode(encoding)) is None


OTHERS = {
    "a vendor's prefix": "Incorrect API key provided: sk-proj-****Hf6.",
    "seven characters": SECRET[5:12],
    "another key": "sk-proj-Aa1Bb2Cc3Dd4Ee5Ff6Gg7Hh8",
    "numbers": json.dumps([number * 1.37 for number in range(2000)]),
    "bytes": json.dumps([number % 256 for number in range(4000)]),
    "every piece but never two": json.dumps([SECRET[at : at + 4] + "_-q" for at in range(20)] * 50),
}


@pytest.mark.parametrize("said", OTHERS.values(), ids=OTHERS)
def test_what_stays(said: str) -> None:
    """Less than eight characters, or what only looks like a key, is kept as it is."""
    assert Redactor([CANARY]).clean_answer(said.encode()) == said.encode()


@pytest.mark.parametrize("key", ["aioc-demo", "local-test-server"])
def test_plain_words(key: str) -> None:
    """A key of a few plain words is hunted for as it is: answers have such words by chance."""
    said = f"{key.upper()} {' '.join(key)}".encode()

    assert Redactor([key]).clean_answer(said) == said
    assert Redactor([key]).clean_answer(key.encode()) == b"REDACTED"


def test_what_is_rendered() -> None:
    """Of a page, a line or a string of JSON what tells of a key goes, and nothing around it."""
    told = CANARY.upper()
    document = json.dumps({"detail": f'they say "{told}"', "other": "stays"})
    redactor = Redactor([CANARY])

    assert json.loads(redactor.clean_rendered(document)) == {"detail": "REDACTED", "other": "stays"}
    assert redactor.clean_rendered(f"one\n<b>{told}</b>\ntwo") == "one\n<b>REDACTED</b>\ntwo"
    assert redactor.clean_rendered("nothing here") == "nothing here"


def test_the_ends_of_a_long_key() -> None:
    """Of a token of kilobytes both ends are hunted for."""
    token = "".join(f"{number:x}-Qz" for number in range(2000))
    redactor = Redactor([token])

    assert redactor.clean_answer(token[:40].upper().encode()) is None
    assert redactor.clean_answer(token[-40:].upper().encode()) is None


def test_a_body_of_pieces() -> None:
    """A body made of nothing but pieces of a key isn't searched for minutes: it goes."""
    assert Redactor([CANARY]).clean_answer((SECRET[:4] + SECRET[9:13]).encode() * 100_000) is None

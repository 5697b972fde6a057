"""Faults in vectors: several at once, as base64, and of another length."""

from __future__ import annotations

import struct
from base64 import b64decode, b64encode, encodebytes, urlsafe_b64encode
from typing import TYPE_CHECKING, Any

from faults.edit import add, body, drop, put
from faults.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from faults.edit import Change, Edit

BATCH = ("embeddings.batch",)
BASE64 = ("embeddings.base64",)
SIZED = ("embeddings.dimensions",)
VECTOR = "data.*.embedding"


def _vectors(make: Callable[[list[Any]], list[Any]]) -> Edit:
    """Give the entries other vectors, made of all of them."""

    def edit(document: Any) -> None:
        made = make([entry["embedding"] for entry in document["data"]])
        for entry, vector in zip(document["data"], made, strict=True):
            entry["embedding"] = vector

    return edit


def _packed(kind: str, order: str = "<") -> Change:
    """Write the numbers in another way under the base64."""

    def make(old: str) -> str:
        data = b64decode(old)
        numbers = struct.unpack(f"<{len(data) // 4}f", data)
        return b64encode(struct.pack(f"{order}{len(numbers)}{kind}", *numbers)).decode()

    return body(put(VECTOR, make))


def _bytes(make: Callable[[bytes], bytes]) -> Change:
    """Change the bytes under the base64."""
    return body(put(VECTOR, lambda old: b64encode(make(b64decode(old))).decode()))


def _first_as(number: float) -> Change:
    """Put another number first under the base64."""
    return _bytes(lambda data: struct.pack("<f", number) + data[4:])


def _twice(old: list[Any]) -> list[Any]:
    return [*old, {**old[0], "index": 1}]


def _numbers(old: str) -> list[float]:
    data = b64decode(old)
    return list(struct.unpack(f"<{len(data) // 4}f", data))


FAULTS = [
    Fault("batch.swapped", "two texts' vectors change places", BATCH, body(_vectors(lambda old: old[::-1]))),
    Fault(
        "batch.first-twice",
        "both texts get the first's vector",
        BATCH,
        body(_vectors(lambda old: [old[0]] * 2)),
    ),
    Fault(
        "batch.second-twice", "both texts get the second's", BATCH, body(_vectors(lambda old: [old[1]] * 2))
    ),
    Fault(
        "batch.mean",
        "both texts get the mean of their vectors",
        BATCH,
        body(_vectors(lambda old: [[(one + two) / 2 for one, two in zip(*old, strict=True)]] * 2)),
    ),
    Fault(
        "batch.second-missing",
        "the second text gets no vector",
        BATCH,
        body(put("data", lambda old: old[:1])),
    ),
    Fault(
        "batch.first-missing", "the first text gets no vector", BATCH, body(put("data", lambda old: old[1:]))
    ),
    Fault(
        "batch.third",
        "three vectors come for two texts",
        BATCH,
        body(put("data", lambda old: [*old, {**old[1], "index": 2}])),
    ),
    Fault(
        "batch.joined",
        "the vectors stand in one entry, behind each other",
        BATCH,
        body(put("data", lambda old: [{**old[0], "embedding": old[0]["embedding"] + old[1]["embedding"]}])),
    ),
    Fault(
        "batch.in-one-entry",
        "one entry holds a list of the vectors",
        BATCH,
        body(put("data", lambda old: [{**old[0], "embedding": [one["embedding"] for one in old]}])),
    ),
    Fault(
        "batch.nested",
        "each text has a list of entries",
        BATCH,
        body(put("data", lambda old: [[one] for one in old])),
    ),
    Fault("batch.reversed", "the last text comes first", BATCH, body(put("data", lambda old: old[::-1]))),
    Fault("batch.same-index", "both vectors have index 0", BATCH, body(put("data.*.index", 0))),
    Fault(
        "batch.from-one", "the indexes begin with 1", BATCH, body(put("data.*.index", lambda old: old + 1))
    ),
    Fault(
        "batch.indexes-swapped",
        "the vectors' indexes change places",
        BATCH,
        body(put("data.*.index", lambda old: 1 - old)),
    ),
    Fault("batch.index-missing", "the second vector has no index", BATCH, body(drop("data.1.index"))),
    Fault(
        "batch.shorter",
        "the second vector is shorter than the first",
        BATCH,
        body(put("data.1.embedding", lambda old: old[:-1])),
    ),
    Fault(
        "batch.longer",
        "the second vector is padded",
        BATCH,
        body(put("data.1.embedding", lambda old: [*old, 0.0])),
    ),
    Fault("batch.second-empty", "the second vector is empty", BATCH, body(put("data.1.embedding", []))),
    Fault("batch.second-null", "the second vector is null", BATCH, body(put("data.1.embedding", None))),
    Fault(
        "batch.second-zeros",
        "the second vector is all zeros",
        BATCH,
        body(put("data.1.embedding", lambda old: [0.0 for _ in old])),
    ),
    Fault(
        "batch.too-large", "a number takes more than 32 bits", BATCH, body(put("data.1.embedding.0", 1e39))
    ),
    Fault(
        "batch.too-small",
        "a number is below what 32 bits hold",
        BATCH,
        body(put("data.0.embedding.0", -3.5e38)),
    ),
    Fault("batch.nan", "a vector of several holds NaN", BATCH, body(put("data.1.embedding.0", float("nan")))),
    Fault(
        "batch.second-base64",
        "the second vector is base64",
        BATCH,
        body(put("data.1.embedding", "AACAPwAAAAA=")),
    ),
    Fault(
        "batch.second-error", "the second entry is an error", BATCH, body(put("data.1", {"error": "busy"}))
    ),
    Fault("base64.list", "numbers come where base64 was asked for", BASE64, body(put(VECTOR, _numbers))),
    Fault(
        "base64.no-base64",
        "letters come that base64 doesn't have",
        BASE64,
        body(put(VECTOR, lambda old: f"{old[:4]}*{old[5:]}")),
    ),
    Fault(
        "base64.url-safe",
        "base64 is of the kind for URLs",
        BASE64,
        body(put(VECTOR, lambda old: urlsafe_b64encode(b"\xff\xfe" + b64decode(old)[2:]).decode())),
    ),
    Fault(
        "base64.unpadded", "base64 lacks its padding", BASE64, body(put(VECTOR, lambda old: old.rstrip("=")))
    ),
    Fault(
        "base64.cut", "base64 is cut off", BASE64, body(put(VECTOR, lambda old: old[: len(old) // 8 * 4 - 1]))
    ),
    Fault(
        "base64.lines",
        "base64 is broken into lines, as for mail",
        BASE64,
        body(put(VECTOR, lambda old: encodebytes(b64decode(old)).decode())),
    ),
    Fault(
        "base64.data-url",
        "base64 stands in a data URL",
        BASE64,
        body(put(VECTOR, lambda old: f"data:application/octet-stream;base64,{old}")),
    ),
    Fault("base64.bytes-odd", "a byte is missing under the base64", BASE64, _bytes(lambda data: data[:-1])),
    Fault(
        "base64.bytes-more",
        "bytes follow the numbers under the base64",
        BASE64,
        _bytes(lambda data: data + b"\n"),
    ),
    Fault("base64.shorter", "a number is missing under the base64", BASE64, _bytes(lambda data: data[4:])),
    Fault(
        "base64.length-first",
        "the base64 begins with the vector's length",
        BASE64,
        _bytes(lambda data: struct.pack("<I", len(data) // 4) + data),
    ),
    Fault("base64.doubles", "the numbers under the base64 take 64 bits", BASE64, _packed("d")),
    Fault("base64.halves", "the numbers under the base64 take 16 bits", BASE64, _packed("e")),
    Fault("base64.big-endian", "the numbers' bytes come the wrong way round", BASE64, _packed("f", ">")),
    Fault(
        "base64.integers",
        "the numbers under the base64 are 8-bit integers",
        BASE64,
        body(
            put(VECTOR, lambda old: b64encode(bytes(int(abs(one) * 127) for one in _numbers(old))).decode())
        ),
    ),
    Fault(
        "base64.json",
        "the base64 is of JSON",
        BASE64,
        body(put(VECTOR, lambda old: b64encode(str(_numbers(old)).encode()).decode())),
    ),
    Fault("base64.twice", "the base64 is of base64", BASE64, _bytes(b64encode)),
    Fault(
        "base64.hex",
        "the bytes are in hexadecimal",
        BASE64,
        body(put(VECTOR, lambda old: b64decode(old).hex())),
    ),
    Fault("base64.nan", "NaN stands under the base64", BASE64, _first_as(float("nan"))),
    Fault("base64.infinite", "an infinity stands under the base64", BASE64, _first_as(float("-inf"))),
    Fault("base64.zeros", "zeros stand under the base64", BASE64, _bytes(lambda data: bytes(len(data)))),
    Fault("base64.empty", "the base64 is empty", BASE64, body(put(VECTOR, ""))),
    Fault("base64.null", "null comes where base64 was asked for", BASE64, body(put(VECTOR, None))),
    Fault("base64.missing", "no vector comes where base64 was asked for", BASE64, body(drop(VECTOR))),
    Fault(
        "base64.other-member",
        "the base64 stands in a member of its own",
        BASE64,
        body(drop(VECTOR), add("data.*", "embedding_base64", "AACAPwAAAAA=")),
    ),
    Fault("base64.usage-missing", "base64 comes without usage", BASE64, body(drop("usage"))),
    Fault("base64.two", "two vectors come for one text in base64", BASE64, body(put("data", _twice))),
    Fault("dimensions.two", "two vectors of the length come for one text", SIZED, body(put("data", _twice))),
    Fault(
        "dimensions.ignored",
        "the vector has another length than was asked for",
        SIZED,
        body(put(VECTOR, lambda old: [*old, *old, 0.1])),
    ),
    Fault("dimensions.one-less", "a number is missing", SIZED, body(put(VECTOR, lambda old: old[:-1]))),
    Fault(
        "dimensions.one-more", "there is a number too many", SIZED, body(put(VECTOR, lambda old: [*old, 0.0]))
    ),
    Fault(
        "dimensions.zeros",
        "the vector is all zeros",
        SIZED,
        body(put(VECTOR, lambda old: [0.0 for _ in old])),
    ),
    Fault("dimensions.nested", "the vector stands in a list", SIZED, body(put(VECTOR, lambda old: [old]))),
    Fault(
        "dimensions.strings",
        "the vector's numbers are strings",
        SIZED,
        body(put(VECTOR, lambda old: [str(one) for one in old])),
    ),
    Fault("dimensions.too-large", "a number takes more than 32 bits", SIZED, body(put(f"{VECTOR}.0", 1e40))),
    Fault("dimensions.nan", "the vector holds NaN", SIZED, body(put(f"{VECTOR}.0", float("nan")))),
    Fault("dimensions.empty", "the vector is empty", SIZED, body(put(VECTOR, []))),
    Fault("dimensions.base64", "the vector is base64", SIZED, body(put(VECTOR, "AACAPwAAAAAAAAAAAAAAAA=="))),
]

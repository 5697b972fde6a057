"""Saved runs are HAR 1.2, as other tools read it (http://www.softwareishard.com/blog/har-12-spec/)."""

from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft202012Validator

from aioc_runner.wire import har
from aioc_runner.wire.exchange import Exchange, Failure, Frame, Recording

TEXT = {"type": "string"}
NUMBER = {"type": "number"}
SIZE = {"type": "integer", "minimum": -1}


def record(**members: Any) -> dict[str, Any]:
    """An object with all of these members; custom ones begin with an underscore."""
    return {
        "type": "object",
        "required": list(members),
        "properties": members,
        "patternProperties": {"^_": {}},
    }


PAIRS = {"type": "array", "items": record(name=TEXT, value=TEXT)}
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}
POSTED = record(mimeType=TEXT) | {"anyOf": [{"required": ["text"]}, {"required": ["params"]}]}
REQUEST = record(
    method=TEXT,
    url=TEXT,
    httpVersion=TEXT,
    cookies={"type": "array"},
    headers=PAIRS,
    queryString=PAIRS,
    headersSize=SIZE,
    bodySize=SIZE,
)
REQUEST["properties"]["postData"] = POSTED
RESPONSE = record(
    status={"type": "integer"},
    statusText=TEXT,
    httpVersion=TEXT,
    cookies={"type": "array"},
    headers=PAIRS,
    content=record(size={"type": "integer", "minimum": 0}, mimeType=TEXT),
    redirectURL=TEXT,
    headersSize=SIZE,
    bodySize=SIZE,
)
ENTRY = record(
    startedDateTime=TIME,
    time={"type": "number", "minimum": 0},
    request=REQUEST,
    response=RESPONSE,
    cache={"type": "object"},
    timings=record(send=NUMBER, wait=NUMBER, receive=NUMBER),
)
HAR = record(
    log=record(
        version={"const": "1.2"},
        creator=record(name=TEXT, version=TEXT),
        entries={"type": "array", "items": ENTRY},
    )
)

EXCHANGES = (
    Exchange(
        key="a/probe",
        role="probe",
        row="a",
        method="POST",
        url="http://h/v1/a?b=c",
        request_headers=(("Content-Type", "application/json"),),
        request_body=b"{}",
        status=200,
        reason="OK",
        headers=(("content-type", "text/event-stream"),),
        body=b"data: \xff\n\n",
    ),
    Exchange(
        key="b/probe",
        role="probe",
        row="b",
        method="GET",
        url="http://h/v1/b",
        failure=Failure(kind="reset", message="gone"),
    ),
    Exchange(
        key="c/probe",
        role="probe",
        row="c",
        method="GET",
        url="ws://h/v1/c",
        status=101,
        frames=(Frame(sent=False, text=True, data=b"{}"),),
    ),
    Exchange(
        key="d/fallback",
        role="fallback",
        row="d",
        method="POST",
        url="http://h/v1/d",
        request_headers=(("content-type", "multipart/form-data; boundary=x"),),
        request_body=b"--x\xfe--",
        status=302,
        headers=(("location", "/elsewhere"),),
    ),
)


def test_saved_run_is_har() -> None:
    """Every kind of exchange is an entry that the format allows."""
    recording = Recording(
        tool="0",
        url="http://h",
        base="http://h/v1",
        name=None,
        profile="openai",
        phases=("A",),
        planned=("a", "b", "c", "d"),
        exchanges=EXCHANGES,
    )

    document = json.loads(har.dumps(recording))

    Draft202012Validator(HAR).validate(document)
    assert len(document["log"]["entries"]) == len(EXCHANGES)
    assert document["log"]["entries"][3]["response"]["redirectURL"] == "/elsewhere"

"""Faults in how an answer is sent, whatever it says, and in how a request is refused."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from aioc_runner.wire.exchange import Failure
from faults.edit import add, body, both, broken, drop, has, header, made, put, raw, rename, status
from faults.fault import Fault

if TYPE_CHECKING:
    from faults.edit import Change, Edit

JSON = ("models.list", "chat.completions", "embeddings", "responses")
REFUSE = ("chat.completions", "completions", "embeddings", "responses", "errors.*")
NO_KEY = (*REFUSE[:-1], "errors.[!w]*", "errors.wrong-[mt]*")
"""Without the row on wrong keys: a server that asks for none answers, and rightly so."""
PAGE = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
TRACE = (
    "Traceback (most recent call last):\n  File \"/app/server.py\", line 12, in chat\nKeyError: 'messages'"
)
RESET = Failure(kind="reset", message="the connection was reset")
LATE = Failure(kind="timeout", message="nothing came within 30 s")


def _page(code: int) -> Change:
    return both(raw(lambda _: PAGE), header("content-type", "text/html"), status(code))


ANSWERS = [
    Fault("wire.page-200", "an HTML page comes with 200", JSON, _page(200)),
    Fault("wire.page-502", "a proxy's page comes with 502", JSON, _page(502)),
    Fault("wire.500", "the answer comes with 500", JSON, status(500)),
    Fault(
        "wire.500-error",
        "an error object comes with 500",
        JSON,
        both(raw(lambda _: b'{"error": {"message": "oom", "type": "server_error"}}'), status(500)),
    ),
    Fault(
        "wire.503",
        "an error object comes with 503",
        JSON,
        both(raw(lambda _: b'{"error": {"message": "busy", "type": "server_error"}}'), status(503)),
    ),
    Fault(
        "wire.400",
        "a valid request is refused",
        JSON,
        both(
            raw(lambda _: b'{"error": {"message": "unknown field", "type": "invalid_request_error"}}'),
            status(400),
        ),
    ),
    Fault(
        "wire.422",
        "a valid request is refused with 422 and detail",
        JSON,
        both(
            raw(
                lambda _: b'{"detail": [{"loc": ["body", "x"], "msg": "field required", "type": "missing"}]}'
            ),
            status(422),
        ),
    ),
    Fault(
        "wire.302",
        "the answer is a redirect",
        JSON,
        both(raw(lambda _: b""), header("location", "/login"), status(302)),
    ),
    Fault("wire.204", "204 comes, and no answer", JSON, both(raw(lambda _: b""), status(204))),
    Fault("wire.empty", "the body is empty", JSON, raw(lambda _: b"")),
    Fault("wire.blank", "the body is white space", JSON, raw(lambda _: b" \n\n")),
    Fault("wire.cut", "the body ends in the middle", JSON, raw(lambda data: data[: len(data) // 2])),
    Fault("wire.reset", "the connection breaks in the middle", JSON, broken(RESET, 0.5)),
    Fault("wire.late", "the answer doesn't end in time", JSON, broken(LATE, 0.9)),
    Fault("wire.trailing", "text follows the JSON", JSON, raw(lambda data: data + b"\nOK")),
    Fault("wire.twice", "the JSON comes twice", JSON, raw(lambda data: data + data)),
    Fault("wire.leading", "text comes before the JSON", JSON, raw(lambda data: b"Response: " + data)),
    Fault(
        "wire.comma",
        "a comma too many stands in the JSON",
        JSON,
        raw(lambda data: data.rstrip()[:-1] + b",}"),
    ),
    Fault(
        "wire.python",
        "the body is written as Python writes it",
        JSON,
        raw(lambda data: repr(json.loads(data)).encode()),
    ),
    Fault("wire.quoted", "the JSON stands in a JSON string", JSON, made(json.dumps)),
    Fault("wire.listed", "the answer is the item of an array", JSON, made(lambda old: [old])),
    Fault(
        "wire.jsonp",
        "the JSON is the argument of a function",
        JSON,
        raw(lambda data: b"callback(" + data + b");"),
    ),
    Fault("wire.nan", "NaN stands in the body", JSON, body(add("", "score", float("nan")))),
    Fault("wire.infinity", "Infinity stands in the body", JSON, body(add("", "score", float("inf")))),
    Fault(
        "wire.bom", "the body begins with a byte order mark", JSON, raw(lambda data: b"\xef\xbb\xbf" + data)
    ),
    Fault("wire.utf-16", "the body is in UTF-16", JSON, raw(lambda data: data.decode().encode("utf-16"))),
    Fault(
        "wire.latin-1",
        "a byte of Latin-1 stands in the body",
        JSON,
        raw(lambda data: data.replace(b'"object"', b'"note": "\xe9", "object"', 1)),
    ),
    Fault(
        "wire.surrogate",
        "half of a surrogate pair stands in the body",
        JSON,
        raw(lambda data: data.replace(b'"object"', b'"note": "\\ud83d", "object"', 1)),
    ),
    Fault(
        "wire.control",
        "a control character stands in a string",
        JSON,
        raw(lambda data: data.replace(b'"object"', b'"note": "a\nb", "object"', 1)),
    ),
    Fault(
        "wire.deep",
        "the body nests 2,000 levels deep",
        JSON,
        raw(
            lambda data: data.replace(b'"object"', b'"note": ' + b"[" * 2000 + b"]" * 2000 + b', "object"', 1)
        ),
    ),
    Fault(
        "wire.gzip",
        "the body is compressed, and no header says so",
        JSON,
        raw(lambda _: b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56\x02\x00"),
    ),
    Fault("wire.type-text", "the content type is text/plain", JSON, header("content-type", "text/plain")),
    Fault(
        "wire.type-html",
        "the content type is text/html",
        JSON,
        header("content-type", "text/html; charset=utf-8"),
    ),
    Fault(
        "wire.type-octets",
        "the content type is application/octet-stream",
        JSON,
        header("content-type", "application/octet-stream"),
    ),
    Fault("wire.type-missing", "there is no content type", JSON, header("content-type", None)),
    Fault(
        "wire.type-stream",
        "the content type is text/event-stream",
        JSON,
        header("content-type", "text/event-stream"),
    ),
    Fault(
        "wire.stream",
        "a stream comes that nobody asked for",
        JSON,
        both(
            raw(lambda data: b"data: " + data + b"\n\ndata: [DONE]\n\n"),
            header("content-type", "text/event-stream"),
        ),
    ),
    Fault(
        "wire.key-twice",
        "a member stands twice, with two values",
        JSON,
        raw(lambda data: data.replace(b'"object"', b'"object": "", "object"', 1)),
    ),
    Fault(
        "wire.key-twice-alike",
        "a member stands twice, with one value",
        JSON,
        raw(lambda data: re.sub(rb'("object": ?"[^"]*")', rb"\1, \1", data, count=1)),
        least="note",
        why="RFC 8259 says SHOULD, and parsers keep the last",
    ),
    Fault(
        "wire.201",
        "the answer comes with 201",
        JSON,
        status(201),
        least="note",
        why="SDKs take any 2xx for success",
    ),
]


def _object(*edits: Edit) -> Change:
    """Edit an error object, where the server sends one."""
    return both(has("error.message"), body(*edits))


def _instead(change: Change) -> Change:
    """Refuse another way where the server refuses with an error object: other forms are foreign already."""
    return both(has("error.message"), change)


def _said(document: Any) -> Change:
    return _instead(made(lambda _: document))


REFUSALS = [
    Fault(
        "error.flat",
        "message and type stand at the top",
        REFUSE,
        _said({"message": "messages is required", "type": "x"}),
        "refusal",
    ),
    Fault(
        "error.detail",
        "the words stand in detail",
        REFUSE,
        _said({"detail": "messages is required"}),
        "refusal",
    ),
    Fault(
        "error.detail-list",
        "detail is a list of problems",
        REFUSE,
        _said({"detail": [{"loc": ["body"], "msg": "missing"}]}),
        "refusal",
    ),
    Fault("error.string", "error is a string", REFUSE, _said({"error": "messages is required"}), "refusal"),
    Fault(
        "error.list",
        "error is an array",
        REFUSE,
        _said({"error": [{"message": "no", "type": "x"}]}),
        "refusal",
    ),
    Fault(
        "error.errors", "the words stand in errors", REFUSE, _said({"errors": [{"message": "no"}]}), "refusal"
    ),
    Fault("error.null", "error is null", REFUSE, _said({"error": None}), "refusal"),
    Fault("error.empty", "error is empty", REFUSE, _said({"error": {}}), "refusal"),
    Fault(
        "error.nested",
        "an error object stands in the error object",
        REFUSE,
        _instead(made(lambda old: {"error": old})),
        "refusal",
    ),
    Fault(
        "error.quoted",
        "the message is JSON in a string",
        REFUSE,
        _instead(made(lambda old: {"error": json.dumps(old)})),
        "refusal",
    ),
    Fault("error.top-list", "the body is an array", REFUSE, _instead(made(lambda old: [old])), "refusal"),
    Fault("error.bare-string", "the body is a JSON string", REFUSE, _said("messages is required"), "refusal"),
    Fault(
        "error.success-false",
        "success is false, and there is no error",
        REFUSE,
        _said({"success": False, "msg": "no"}),
        "refusal",
    ),
    Fault(
        "error.message-missing", "the error has no message", REFUSE, _object(drop("error.message")), "refusal"
    ),
    Fault(
        "error.message-null",
        "the error's message is null",
        REFUSE,
        _object(put("error.message", None)),
        "refusal",
    ),
    Fault(
        "error.message-object",
        "the error's message is an object",
        REFUSE,
        _object(put("error.message", {"text": "no"})),
        "refusal",
    ),
    Fault(
        "error.message-list",
        "the error's message is an array",
        REFUSE,
        _object(put("error.message", ["no"])),
        "refusal",
    ),
    Fault(
        "error.message-renamed",
        "the error's message is called msg",
        REFUSE,
        _object(rename("error.message", "msg")),
        "refusal",
    ),
    Fault("error.type-missing", "the error has no type", REFUSE, _object(drop("error.type")), "refusal"),
    Fault("error.type-null", "the error's type is null", REFUSE, _object(put("error.type", None)), "refusal"),
    Fault(
        "error.type-number",
        "the error's type is a number",
        REFUSE,
        _object(put("error.type", 400)),
        "refusal",
    ),
    Fault("error.param-missing", "the error has no param", REFUSE, _object(drop("error.param")), "refusal"),
    Fault(
        "error.param-list",
        "the error's param is an array",
        REFUSE,
        _object(add("error", "param", ["messages"])),
        "refusal",
    ),
    Fault(
        "error.param-number",
        "the error's param is a number",
        REFUSE,
        _object(add("error", "param", 0)),
        "refusal",
    ),
    Fault(
        "error.code-number",
        "the error's code is a number",
        REFUSE,
        _object(add("error", "code", 400)),
        "refusal",
        least="note",
        why="the deviation error-code-number: most servers do, and clients take both",
    ),
    Fault(
        "error.code-missing",
        "the error has no code",
        REFUSE,
        _object(drop("error.code")),
        "refusal",
        least="note",
        why="the deviation error-code-number: most servers do, and clients take both",
    ),
    Fault(
        "error.page",
        "an HTML page refuses",
        REFUSE,
        _instead(both(raw(lambda _: PAGE), header("content-type", "text/html"))),
        "refusal",
    ),
    Fault(
        "error.text",
        "plain text refuses",
        REFUSE,
        _instead(both(raw(lambda _: b"Bad Request"), header("content-type", "text/plain"))),
        "refusal",
    ),
    Fault(
        "error.text-as-json",
        "plain text is labelled JSON",
        REFUSE,
        _instead(raw(lambda _: b"Bad Request")),
        "refusal",
    ),
    Fault("error.silent", "an empty body refuses", REFUSE, _instead(raw(lambda _: b"")), "refusal"),
    Fault(
        "error.cut",
        "the error's JSON ends in the middle",
        REFUSE,
        _instead(raw(lambda data: data[: len(data) // 2])),
        "refusal",
    ),
    Fault(
        "error.type-html",
        "the error is labelled text/html",
        REFUSE,
        _instead(header("content-type", "text/html")),
        "refusal",
    ),
    Fault(
        "error.stream",
        "the error comes as an event stream",
        REFUSE,
        _instead(
            both(raw(lambda data: b"data: " + data + b"\n\n"), header("content-type", "text/event-stream"))
        ),
        "refusal",
    ),
    Fault(
        "error.trace", "the message is a stack trace", REFUSE, _object(put("error.message", TRACE)), "refusal"
    ),
    Fault(
        "error.path",
        "the message names a file of the server's code",
        REFUSE,
        _object(put("error.message", "KeyError in /usr/lib/python3/dist-packages/app/server.py")),
        "refusal",
    ),
    Fault(
        "error.node-trace",
        "the message is a stack trace of Node's",
        REFUSE,
        _object(put("error.message", "TypeError: x\n    at chat (/app/dist/index.js:10:5)")),
        "refusal",
    ),
    Fault("error.status-200", "the error object comes with 200", NO_KEY, _instead(status(200)), "refusal"),
    Fault(
        "error.status-500",
        "a client's mistake is answered 500",
        REFUSE,
        _instead(status(500)),
        "refusal",
        "fail",
    ),
    Fault("error.status-503", "a client's mistake is answered 503", REFUSE, _instead(status(503)), "refusal"),
    Fault(
        "error.status-409",
        "a client's mistake is answered 409",
        REFUSE,
        _instead(status(409)),
        "refusal",
        "fail",
    ),
    Fault("error.status-415", "a client's mistake is answered 415", REFUSE, _instead(status(415)), "refusal"),
    Fault(
        "error.status-302",
        "a client's mistake is answered by a redirect",
        REFUSE,
        _instead(both(status(302), header("location", "/docs"), raw(lambda _: b""))),
        "refusal",
    ),
    Fault(
        "error.reset",
        "the connection breaks instead of a refusal",
        REFUSE,
        _instead(broken(RESET, 0.3)),
        "refusal",
        "fail",
    ),
    Fault(
        "error.answered",
        "the request is answered, and not refused",
        NO_KEY,
        _instead(both(status(200), made(lambda _: {"id": "a", "object": "chat.completion", "choices": []}))),
        "refusal",
    ),
]

FAULTS = [*ANSWERS, *REFUSALS]

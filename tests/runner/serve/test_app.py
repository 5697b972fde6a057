from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.serve.app import build_app
from aioc_runner.serve.responder import UnknownDeviation
from aioc_testing.asgi import Client
from aioc_testing.small_catalog import CHAT, SAY_HELLO, small_catalog

if TYPE_CHECKING:
    import httpx

GOOD: dict[str, Any] = {"model": "small", "messages": SAY_HELLO}


def _client(*deviate: str) -> Client:
    return Client(build_app(small_catalog(), deviate))


def _error(answer: httpx.Response) -> dict[str, Any]:
    error: dict[str, Any] = answer.json()["error"]
    assert list(error) == ["message", "type", "param", "code"]
    assert error["type"] == "invalid_request_error"
    return error


def test_answers_json_from_the_example() -> None:
    """A request gets its row's example, with the model it named and the example's headers."""
    answer = _client().post(CHAT, json={**GOOD, "model": "other"})

    assert answer.status_code == 200
    assert answer.json() == {"object": "chat.completion", "model": "other", "answered": "chat"}
    assert (answer.headers["content-type"], answer.headers["x-id"]) == ("application/json", "1")


def test_streams_the_events_of_the_example() -> None:
    """A stream is the example's events, each a data line, and [DONE]."""
    answer = _client().post(CHAT, json={**GOOD, "stream": True, "stream_options": {"include_usage": True}})

    lines = answer.text.split("\n\n")
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert [line[:6] for line in lines[:-1]] == ["data: "] * 4
    assert '"usage":{"total_tokens":3}' in lines[2]
    assert lines[3:] == ["data: [DONE]", ""]


@pytest.mark.parametrize(
    "options", [{}, {"stream_options": None}, {"stream_options": {"include_usage": False}}]
)
def test_leaves_out_usage_that_was_not_asked_for(options: dict[str, Any]) -> None:
    """Without include_usage there is no usage chunk, and no null usage either."""
    answer = _client().post(CHAT, json={**GOOD, "stream": True, **options})

    assert "usage" not in answer.text
    assert answer.text.count("data: ") == 3


def test_names_typed_events() -> None:
    """Events with a type, in a stream without [DONE], carry it as their name as well."""
    package = small_catalog()
    events = [{"type": "response.created"}, {"type": "response.completed"}]
    package = type(package)(
        catalog=package.catalog,
        compiled=package.compiled,
        examples={**package.examples, "chat.stream": {"events": events, "done": False}},
    )

    answer = Client(build_app(package)).post(CHAT, json={**GOOD, "stream": True})

    assert answer.text.startswith('event: response.created\ndata: {"type":"response.created"}\n\n')
    assert "[DONE]" not in answer.text


def test_takes_uploads() -> None:
    """A multipart request is answered, with a form field echoed."""
    answer = _client().post("/v1/files", data={"purpose": "batch"}, files={"file": ("a.jsonl", b"{}")})

    assert answer.json() == {"id": "file-1", "purpose": "batch"}


def test_serves_media() -> None:
    """Media is sent as bytes, with the content type of its signature."""
    answer = _client().post("/v1/audio/speech", json={"model": "small", "input": "Hi", "voice": "alloy"})

    assert (answer.content, answer.headers["content-type"]) == (b"ID3hello.mp3", "audio/mpeg")


def test_takes_a_path_parameter() -> None:
    """A path parameter is echoed where the row says so."""
    assert _client().get("/v1/models/other").json() == {"id": "other", "object": "model"}


def test_deletes_what_a_row_made() -> None:
    """The way to delete what a row makes is open, though it is no row; other methods are not."""
    client = _client()

    assert client.request("DELETE", "/v1/files/file-1").json() == {"id": "file-1", "deleted": True}
    assert client.get("/v1/files/file-1").json() == {"id": "file-1"}
    assert client.post("/v1/files/file-1").status_code == 405


def test_takes_the_fallback_encoding() -> None:
    """A row with a JSON fallback takes both encodings, and what each of them needs."""
    client = _client()
    form = client.post("/v1/images/edits", data={"prompt": "x"}, files={"image[]": ("a.png", b"x")})
    document = client.post("/v1/images/edits", json={"prompt": "x", "images": []})
    incomplete = client.post("/v1/images/edits", json={"images": []})

    assert form.json() == document.json() == {"answered": "edits", "model": "small"}
    assert _error(incomplete)["param"] == "prompt"


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "param", "code"),
    [
        ("GET", "/v1/aioc-canary", None, 404, None, "unknown_url"),
        ("POST", "/v1/aioc-canary", b"{}", 404, None, "unknown_url"),
        ("GET", "/v1/models/", None, 404, "model", "model_not_found"),
        ("GET", "/v1/models/org%2Fnobody", None, 404, "model", "model_not_found"),
        ("GET", "/v1/realtime", None, 404, None, "unknown_url"),
        ("GET", CHAT, None, 405, None, "method_not_supported"),
        ("DELETE", "/v1/models", None, 405, None, "method_not_supported"),
        ("POST", CHAT, b"", 400, None, None),
        ("POST", CHAT, b"{", 400, None, None),
        ("POST", CHAT, b"[]", 400, None, None),
        ("POST", CHAT, b"\xff", 400, None, None),
        ("POST", CHAT, b'{"model": NaN}', 400, None, None),
        ("POST", CHAT, b"[" * 100_000, 400, None, None),
        ("POST", CHAT, b"{}", 400, "model", "missing_required_parameter"),
        ("POST", CHAT, b'{"model": null}', 400, "model", "missing_required_parameter"),
        ("POST", CHAT, b'{"model": 1, "messages": []}', 400, "model", "invalid_type"),
        ("POST", CHAT, b'{"model": "small"}', 400, "messages", "missing_required_parameter"),
        ("POST", CHAT, b'{"model": "small", "messages": "hi"}', 400, "messages", "invalid_type"),
        ("POST", CHAT, b'{"model": "small", "messages": []}', 400, "messages", "empty_array"),
        ("POST", CHAT, b'{"model": "small", "messages": ["hi"]}', 400, "messages[0]", "invalid_type"),
        (
            "POST",
            CHAT,
            b'{"model": "small", "messages": [{"content": "hi"}]}',
            400,
            "messages[0].role",
            "missing_required_parameter",
        ),
        (
            "POST",
            CHAT,
            b'{"model": "nobody", "messages": [{"role": "user", "content": "hi"}]}',
            404,
            "model",
            "model_not_found",
        ),
        ("GET", "/v1/models/nobody", None, 404, "model", "model_not_found"),
        ("GET", "/v1/files/file-2", None, 404, "file_id", None),
        ("POST", "/v1/files", b"{}", 400, None, None),
        ("POST", "/v1/audio/speech", b'{"model": "small", "input": 1}', 400, "input", "invalid_type"),
    ],
)
def test_refuses(  # noqa: PLR0913, PLR0917 - a table of requests and errors
    method: str, path: str, body: bytes | None, status: int, param: str | None, code: str | None
) -> None:
    """What is wrong with a request is said in OpenAI's envelope."""
    headers = {"content-type": "application/json"} if body is not None else {}

    answer = _client().request(method, path, content=body, headers=headers)

    error = _error(answer)
    assert (answer.status_code, error["param"], error["code"]) == (status, param, code)


@pytest.mark.parametrize("files", [{}, {"file": None}])
def test_refuses_an_upload_without_a_file(files: dict[str, Any]) -> None:
    """A form without its file, or with text in its place, is refused."""
    form = {"purpose": "batch"} | ({"file": "text"} if files else {})
    answer = _client().post("/v1/files", data=form, files={"other": ("a", b"x")})

    assert (answer.status_code, _error(answer)["param"]) == (400, "file")


def test_refuses_a_broken_form() -> None:
    """A multipart body without a boundary is refused."""
    answer = _client().post("/v1/files", content=b"x", headers={"content-type": "multipart/form-data"})

    assert answer.status_code == 400
    _error(answer)


def test_says_which_methods_a_path_has() -> None:
    """A wrong method is answered with the right ones."""
    assert _client().get(CHAT).headers["allow"] == "POST"


@pytest.mark.parametrize("path", [CHAT, "/v1/models"])
def test_head_has_no_surprises(path: str) -> None:
    """HEAD is answered as GET is."""
    client = _client()

    assert client.request("HEAD", path).status_code == client.get(path).status_code


def test_deviates_only_where_the_row_lists_it() -> None:
    """A deviation changes the rows that list it, on the requests it is meant for."""
    client = _client("foreign-error", "no-object", "done")

    assert "object" not in client.post(CHAT, json=GOOD).json()
    assert client.post(CHAT, json={}).json() == {"detail": "no"}
    assert client.get("/v1/models").json()["object"] == "list"
    assert "[DONE]" not in client.post(CHAT, json={**GOOD, "stream": True}).text
    assert "error" in client.post("/v1/audio/speech", json={}).json()


def test_an_absent_row_answers_as_an_unknown_path() -> None:
    """A row that deviates by absence looks like a path that was never there."""
    client = _client("retrieve-absent")

    assert _error(client.get("/v1/models/small"))["code"] == "unknown_url"
    assert client.get("/v1/models").status_code == 200


def test_refuses_one_encoding_and_takes_the_other() -> None:
    """A row can refuse forms and still take JSON."""
    client = _client("json-only")
    form = client.post("/v1/images/edits", data={"prompt": "x"}, files={"image": ("a.png", b"x")})

    assert form.status_code == 415
    assert client.post("/v1/images/edits", json={"prompt": "x", "images": []}).status_code == 200


@pytest.mark.parametrize(
    ("name", "message"),
    [("no-objct", 'did you mean "no-object"'), ("passive", "can be reproduced"), ("zzz", "zzz")],
)
def test_refuses_unknown_deviations(name: str, message: str) -> None:
    """An id that would change nothing is an error, with the nearest one named."""
    with pytest.raises(UnknownDeviation, match=message):
        build_app(small_catalog(), [name])


@pytest.mark.parametrize("content_type", ["application/json", "multipart/form-data; boundary=x"])
def test_refuses_a_body_that_is_too_long(monkeypatch: pytest.MonkeyPatch, content_type: str) -> None:
    """Nobody fills the server's memory."""
    monkeypatch.setattr("aioc_runner.serve.app.LARGEST_BODY", 1000)
    answer = _client().post(CHAT, content=b"--x\r\n" + b" " * 1000, headers={"content-type": content_type})

    assert (answer.status_code, _error(answer)["code"]) == (413, "request_too_large")

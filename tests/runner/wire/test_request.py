import json
from dataclasses import replace
from email import message_from_bytes
from pathlib import Path

import pytest

from aioc_generated.catalog import Request, Upload
from aioc_generated.setting_types import Retry
from aioc_runner import __version__
from aioc_runner.wire.credentials import Credentials, credentials
from aioc_runner.wire.request import PreparedRequest, build, changed
from aioc_runner.wire.target import parse_target

TARGET = parse_target("http://h:1/v1?api-version=1&sig=s3cr3t-sig")
GET = Request(fixture=None, encoding="none")
JSON = Request(fixture=None, encoding="json", body={"n": 1}, model_at="body")
FORM = Request(
    fixture=None,
    encoding="multipart",
    body={"n": 1, "flag": True, "tags": ["a", "b"], "at": {"x": None}, "text": 'ä"\r\n--'},
    files={"file": Upload(media='so"und.wav', content_type="audio/wav")},
    model_at="body",
)


def made(  # noqa: PLR0913 -- as many as what is tested
    request: Request,
    *,
    method: str = "POST",
    path: str = "/v1/x",
    model: str | None = None,
    params: dict[str, str] | None = None,
    header: str | None = None,
) -> PreparedRequest:
    given = credentials(TARGET, {}, None, [header] if header else [])
    return build(
        request,
        method=method,
        path=path,
        target=TARGET,
        credentials=given,
        model=model,
        params=params,
        media=lambda name: name.encode() + b"\0\xff",
    )


def test_get() -> None:
    """A GET has no body and no content type; the target's query goes along."""
    sent = made(GET, method="GET")

    assert (sent.method, sent.url, sent.body) == ("GET", "http://h:1/v1/x?api-version=1&sig=s3cr3t-sig", b"")
    assert dict(sent.headers) == {
        "Accept": "*/*",
        "Accept-Encoding": "identity",
        "User-Agent": f"aioc/{__version__}",
    }


def test_shown_url() -> None:
    """The URL for eyes has no secret, and neither has the repr."""
    sent = made(GET)

    assert sent.shown_url == "http://h:1/v1/x?api-version=1&sig=REDACTED"
    assert "s3cr3t" not in repr(sent)


@pytest.mark.parametrize(
    ("request_", "model", "body"),
    [
        (JSON, "m", {"model": "m", "n": 1}),
        (JSON, None, {"n": 1}),
        (replace(JSON, model_at=None), "m", {"n": 1}),
        (replace(JSON, body={"model": "own"}), "m", {"model": "own"}),
        (JSON, 'm"\\\n{model}\u2028ä', {"model": 'm"\\\n{model}\u2028ä', "n": 1}),
    ],
)
def test_json(request_: Request, model: str | None, body: object) -> None:
    """A model goes in as a value, whatever characters it has; the fixture's own stays."""
    sent = made(request_, model=model)

    assert json.loads(sent.body) == body
    assert dict(sent.headers)["Content-Type"] == "application/json"


def test_raw() -> None:
    """Raw text is sent as it is."""
    sent = made(replace(JSON, raw='{"a": ä'), model="m")

    assert sent.body == '{"a": ä'.encode()
    assert dict(sent.headers)["Content-Type"] == "application/json"


def parts(sent: PreparedRequest) -> list[tuple[str | None, str | None, str, bytes]]:
    head = f"Content-Type: {dict(sent.headers)['Content-Type']}\r\n\r\n".encode()
    message = message_from_bytes(head + sent.body)
    found: list[tuple[str | None, str | None, str, bytes]] = []
    for part in message.walk():
        if not part.is_multipart():
            name = part.get_param("name", header="content-disposition")
            data = part.get_payload(decode=True)
            assert isinstance(data, bytes)
            found.append((str(name), part.get_filename(), part.get_content_type(), data))
    return found


def test_multipart() -> None:
    """A form has the model, the fields as the SDKs name them, then the files."""
    assert parts(made(FORM, model="m")) == [
        ("model", None, "text/plain", b"m"),
        ("n", None, "text/plain", b"1"),
        ("flag", None, "text/plain", b"true"),
        ("tags[]", None, "text/plain", b"a"),
        ("tags[]", None, "text/plain", b"b"),
        ("at[x]", None, "text/plain", b"null"),
        ("text", None, "text/plain", 'ä"\r\n--'.encode()),
        ("file", "so%22und.wav", "audio/wav", b'so"und.wav\0\xff'),
    ]


def test_multipart_is_deterministic() -> None:
    """The same form gives the same bytes, another form another boundary."""
    assert made(FORM, model="m").body == made(FORM, model="m").body
    assert dict(made(FORM, model="m").headers) != dict(made(FORM, model="n").headers)


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("plain-1.5", "plain-1.5"),
        ("org/model", "org%2Fmodel"),
        ("a b?c#d%e", "a%20b%3Fc%23d%25e"),
        ("..", "%2E%2E"),
        ("ft:gpt@1", "ft:gpt@1"),
        ("ä\n", "%C3%A4%0A"),
    ],
)
def test_path_parameters(value: str, segment: str) -> None:
    """A parameter stays within its segment."""
    in_path = replace(GET, model_at="path")

    assert made(in_path, path="/v1/models/{model}", model=value).url.startswith(
        f"http://h:1/v1/models/{segment}?"
    )
    assert made(GET, path="/v1/x/{id}/y", params={"id": value}).url.startswith(
        f"http://h:1/v1/x/{segment}/y?"
    )


def test_missing_parameter() -> None:
    """A path parameter without a value is a mistake of the caller."""
    with pytest.raises(KeyError):
        made(GET, path="/v1/x/{id}")


def test_query() -> None:
    """The request's query follows the target's, and wins where both have a name."""
    request = replace(GET, query={"limit": "1 &", "api-version": "2"}, model_at="query")

    assert (
        made(request, model="a/b").url
        == "http://h:1/v1/x?sig=s3cr3t-sig&model=a%2Fb&limit=1%20%26&api-version=2"
    )


def test_header_precedence() -> None:
    """The user's headers replace the fixture's, the fixture's replace ours."""
    request = replace(JSON, headers={"accept": "text/event-stream", "X-One": "1"})

    assert dict(made(request, header="x-one: 2").headers) == {
        "accept": "text/event-stream",
        "Accept-Encoding": "identity",
        "User-Agent": f"aioc/{__version__}",
        "Content-Type": "application/json",
        "x-one": "2",
    }


def test_websocket() -> None:
    """A WebSocket has its scheme, a query, and its messages as JSON."""
    request = Request(fixture=None, encoding="websocket", messages=({"type": "x"},), model_at="query")
    target = parse_target("https://h")
    sent = build(
        request, method="GET", path="/v1/realtime", target=target, credentials=Credentials(), model="m"
    )

    assert (sent.kind, sent.url, sent.messages) == (
        "websocket",
        "wss://h/v1/realtime?model=m",
        ('{"type":"x"}',),
    )


@pytest.mark.parametrize(
    ("retry", "expected"),
    [
        (Retry(member="max_tokens", to="longer", source=()), [("longer", 4), ("n", 1)]),
        (Retry(member="max_tokens", to="longer", at_least=9, source=()), [("longer", 9), ("n", 1)]),
        (Retry(member="max_tokens", at_least=9, source=()), [("max_tokens", 9), ("n", 1)]),
        (Retry(member="max_tokens", at_least=3, source=()), None),
        (Retry(member="max_tokens", source=()), [("n", 1)]),
        (Retry(member="max_tokens", to="n", source=()), None),
        (Retry(member="seed", source=()), None),
    ],
)
def test_changed(retry: Retry, expected: list[tuple[str, int]] | None) -> None:
    """A member gets its other name, in its place, or a larger number, or goes; what it isn't in stays."""
    other = changed(replace(JSON, body={"max_tokens": 4, "n": 1}), retry)

    assert (other and list(other.body.items())) == expected


def test_version() -> None:
    """The version is pyproject's."""
    text = (Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8")

    assert f'\nversion = "{__version__}"\n' in text

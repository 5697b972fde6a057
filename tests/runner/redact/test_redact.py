import base64
import html
import json
from urllib.parse import quote, quote_plus

import pytest

from aioc_runner.redact.redactor import (
    REDACTED,
    Redactor,
    is_secret_header,
    is_secret_parameter,
    names_credential,
    redacted_header,
)
from aioc_testing.canary import CANARY

SECRET = 'sk-"ä/+<&>= b'


@pytest.mark.parametrize(
    "form",
    [
        SECRET,
        quote(SECRET),
        quote(SECRET, safe=""),
        quote(SECRET, safe="")
        .replace("%C3", "%c3")
        .replace("%A4", "%a4")
        .replace("%2F", "%2f")
        .replace("%2B", "%2b")
        .replace("%3C", "%3c")
        .replace("%3E", "%3e")
        .replace("%3D", "%3d"),
        quote_plus(SECRET),
        html.escape(SECRET),
        json.dumps(SECRET)[1:-1],
        json.dumps(SECRET, ensure_ascii=False)[1:-1],
        json.dumps(SECRET)[1:-1].replace("/", "\\/"),
        base64.b64encode(SECRET.encode()).decode().rstrip("="),
        base64.b64encode(f":{SECRET}".encode()).decode().rstrip("="),
        base64.urlsafe_b64encode(SECRET.encode()).decode().rstrip("="),
    ],
)
def test_forms(form: str) -> None:
    """A secret is found in every form in which a server may quote it, in text and in bytes."""
    redactor = Redactor([SECRET])

    assert redactor.clean(f"<{form}|{form}>") == "<REDACTED|REDACTED>"
    assert redactor.clean(f"<{form}>".encode()) == b"<REDACTED>"


SECRET_HEADERS = [
    "X-Auth-Key",
    "X-Auth",
    "Ocp-Apim-Subscription-Key",
    "x-functions-key",
    "X-Access-Key",
    "api_key",
    "key",
    "X-Pass",
    "CF-Access-Jwt-Assertion",
    "X-Goog-Api-Key",
    "Proxy-Authorization",
    "X-Session-Id",
    "X-Amz-Security-Token",
    "X-Signature",
]
OTHER_HEADERS = ["OpenAI-Organization", "OpenAI-Project", "CF-Access-Client-Id", "X-Tenant", "X-Whatever"]

KEY = "sk-a+b&c/d'e\"f=g"


def _each(form: str) -> str:
    return "".join(form.format(ord(char)) for char in KEY)


@pytest.mark.parametrize(
    "echo",
    [
        json.dumps(KEY)[1:-1].replace("+", "\\u002B").replace("&", "\\u0026").replace("'", "\\u0027"),
        json.dumps(KEY)[1:-1].replace('\\"', "\\u0022").replace("/", "\\/"),
        KEY.replace("&", "\\u0026"),
        _each("\\u{:04x}"),
        _each("\\u{:04X}"),
        _each("\\\\u{:04x}"),
        _each("\\x{:02x}"),
        _each("\\u{{{:x}}}"),
        _each("&#{};"),
        _each("&#{:04};"),
        _each("&#x{:x};"),
        _each("&#X{:X};"),
        _each("%{:02X}"),
        _each("%25{:02x}"),
        KEY.replace("&", "&amp;").replace("'", "&#39;").replace('"', "&#34;").replace("+", "&#43;"),
        KEY.replace("&", "&amp;").replace("'", "&apos;").replace('"', "&quot;").replace("+", "&plus;"),
        json.dumps(json.dumps(KEY))[3:-3],
    ],
)
def test_escapes(echo: str) -> None:
    """A secret is found however its characters are escaped, some or all, in text and in bytes."""
    redactor = Redactor([KEY])

    assert redactor.clean(f"<{echo}>") == "<REDACTED>"
    assert redactor.clean(f"<{echo}>".encode()) == b"<REDACTED>"


@pytest.mark.parametrize(
    "code", ["\\ud83d\\ude00", "\\uD83D\\uDE00", "%F0%9F%98%80", "&#128512;", "\U0001f600"]
)
def test_beyond_the_basic_plane(code: str) -> None:
    """A character that JSON writes as a pair is found as one."""
    assert Redactor(["secret\U0001f600"]).clean(f"<secret{code}>") == "<REDACTED>"


@pytest.mark.parametrize(
    "other",
    [
        "sk-a b",
        KEY[:-1],
        KEY.replace("+", "\\u002C"),
        _each("&#{};").replace("&#43;", "&#44;"),
        KEY.upper(),
        "Sk-a+b&c/d'e\"f=g",
    ],
)
def test_near_misses(other: str) -> None:
    """What is no form of the secret stays, letter case included."""
    assert Redactor([KEY]).clean(f"<{other}>") == f"<{other}>"


@pytest.mark.parametrize("escaped", [False, True])
def test_long_secrets(escaped: bool) -> None:
    """A token of kilobytes is found, too, and what stands after it stays."""
    token = "eyJ" + "abc-d_1.Z" * 500
    echo = "".join(f"\\u{ord(char):04x}" for char in token) if escaped else token

    assert Redactor([token]).clean(f'"bad {echo} key"') == '"bad REDACTED key"'


def _chunk(content: str, **more: object) -> bytes:
    return b"data: " + json.dumps({"delta": {"content": content}, **more}).encode() + b"\n\n"


TOKEN = "sk-hunter22/hunter22"
BITS = [TOKEN[begin : begin + 3] for begin in range(0, len(TOKEN), 3)]


@pytest.mark.parametrize(
    "body",
    [
        b"".join(map(_chunk, BITS)),
        b"".join(_chunk(bit, index=0) + _chunk("other", index=1) for bit in BITS),
        b"".join(_chunk(bit, index=index) for index, bit in enumerate(BITS)),
        b"".join(map(_chunk, TOKEN)),
        b"".join(map(_chunk, ["the key ", *BITS, " is wrong"])),
        json.dumps({"tokens": ["a", *BITS, "b"]}).encode(),
        json.dumps({"tokens": BITS}, indent=1).encode(),
        json.dumps([{"token": bit, "logprob": -1} for bit in BITS]).encode(),
        b"".join(map(_chunk, BITS)).replace(b"/", b"\\/"),
    ],
    ids=["SSE", "interleaved", "counted", "letters", "amid text", "list", "lines", "objects", "escaped"],
)
def test_pieces(body: bytes) -> None:
    """A secret that comes in pieces goes; the document keeps its form, and no piece becomes empty."""
    cleaned = Redactor([TOKEN]).clean_answer(body)

    assert cleaned is not None
    assert cleaned.count(b"REDACTED") == 1
    assert b"hun" not in cleaned
    assert b"r22" not in cleaned
    assert cleaned.count(b'"') == body.count(b'"')
    assert b'""' not in cleaned


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe\x00",
        b"".join(map(_chunk, BITS[:2])),
        b"".join(map(_chunk, reversed(BITS))),
        b'"' * 1000,
        b'"a\\' * 1000,
    ],
)
def test_other_pieces(body: bytes) -> None:
    """Values that make no secret when joined stay as they are."""
    assert Redactor([TOKEN]).clean_answer(body) == body


@pytest.mark.parametrize(
    "body",
    [
        b"".join(map(_chunk, BITS[:-1])),
        json.dumps(dict.fromkeys(BITS)).encode(),
        json.dumps({f"member{index}": bit for index, bit in enumerate(BITS)}).encode(),
    ],
)
def test_pieces_elsewhere(body: bytes) -> None:
    """Pieces whose places are nobody's guess, or of which some are missing, take the whole body with them."""
    assert Redactor([TOKEN]).clean_answer(body) is None


def test_nothing_to_hunt_for() -> None:
    """Without secrets an answer stays as it is."""
    body = b"".join(map(_chunk, BITS))

    assert Redactor().clean_answer(body) == body
    assert Redactor(["key"]).clean_messages([body]) == [body]


def test_messages() -> None:
    """A secret over several messages goes, and each stays one message."""
    messages = [json.dumps({"type": "delta", "delta": bit}).encode() for bit in BITS]
    cleaned = Redactor([TOKEN]).clean_messages(messages)

    assert cleaned is not None
    assert [json.loads(message)["delta"] for message in cleaned] == ["REDACTED", *"*" * (len(BITS) - 1)]


def test_messages_of_lines() -> None:
    """Messages with line ends keep their number, and none stay none."""
    assert Redactor([TOKEN]).clean_messages([]) == []
    assert Redactor([TOKEN]).clean_messages([b"a\nb", TOKEN.encode()]) == [b"a\nb", b"REDACTED"]


@pytest.mark.parametrize("harmless", ["", "1", "model"])
def test_harmless(harmless: str) -> None:
    """Values that stand in every answer are not hunted for."""
    assert Redactor([harmless]).clean(f"a{harmless}b") == f"a{harmless}b"


def test_longest_first() -> None:
    """A secret that contains another leaves no rest."""
    assert Redactor(["secret", "secret-longer"]).clean("secret-longer secret") == "REDACTED REDACTED"


def test_json_stays_json() -> None:
    """Redaction leaves JSON valid."""
    document = json.dumps({"error": f"bad key {SECRET}"})

    assert json.loads(Redactor([SECRET]).clean(document)) == {"error": "bad key REDACTED"}


@pytest.mark.parametrize(
    ("data", "clean"),
    [
        (b"key: secret-lo", b"key: REDACTED"),
        (b"key: secr", b"key: REDACTED"),
        (b"key: sec", b"key: sec"),
        (b"secret-long", b"REDACTED"),
        (b"whole secret-long.", b"whole REDACTED."),
        (b"key: secret\\u002Dlo", b"key: REDACTED"),
        (b"key: secret\\u00", b"key: REDACTED"),
        (b"key: secret%2", b"key: REDACTED"),
        (b"key: \\u0073\\u0065\\u0063\\u0072\\u00", b"key: REDACTED"),
        (b"key: sec\\u00", b"key: sec\\u00"),
    ],
)
def test_cut(data: bytes, clean: bytes) -> None:
    """The beginning of a secret at the end of cut bytes goes too."""
    assert Redactor(["secret-long"]).clean_cut(data) == clean


def test_lone_surrogates() -> None:
    """Text that is no Unicode passes."""
    assert Redactor(["secret-long"]).clean("\ud800secret-long") == "\ud800REDACTED"


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("Authorization", "Bearer abc", "Bearer REDACTED"),
        ("authorization", "abc", "REDACTED"),
        ("X-Api-Key", "abc def", "REDACTED"),
        ("authorization", "abc def", "REDACTED"),
        ("Cookie", "a=b; c=d", "REDACTED"),
        ("Accept", "abc", "abc"),
        *((name, "abc", "REDACTED") for name in SECRET_HEADERS),
    ],
)
def test_header(name: str, value: str, shown: str) -> None:
    """A credential is removed by its place; its scheme stays."""
    assert redacted_header(name, value) == shown


SECRET_PARAMETERS = (
    *("key", "api_key", "apikey", "api-key", "apiKey", "subscription-key", "KEY", "key1", "keyId"),
    *("token", "access_token", "tokenId", "TOKEN", "sig", "X-Amz-Signature", "X-Amz-Credential"),
    *("authorization", "auth", "X-Auth", "authToken", "jwt", "bearer", "sas", "sasToken", "session"),
    *("credentials", "pass", "passwd", "userPassword", "pwd", "hmac", "secret", "clientSecret", "code"),
)
OPEN_PARAMETERS = (
    *("api-version", "model", "deployment", "monkey", "limit", "after", "design", "assign", "author"),
    *("region", "keyword", "tokenizer", "passage", "stream", "order", "include[]", "encode", "sasquatch"),
)
OPEN_HEADERS = (
    *("Accept", "Accept-Encoding", "Accept-Language", "Connection", "Content-Type", "Content-Length"),
    *("Content-Language", "Host", "User-Agent", "Referer", "HTTP-Referer", "Origin", "X-Title"),
    *("OpenAI-Beta", "anthropic-version", "x-ms-version", "X-Request-Id", "traceparent", "Upgrade"),
    *("Sec-WebSocket-Version", "X-Stainless-Lang", "Access-Control-Request-Headers"),
)


def test_secret_parameters() -> None:
    """Query parameters with some names are secrets; others are not."""
    names = [*SECRET_PARAMETERS, *OPEN_PARAMETERS]

    assert [name for name in names if is_secret_parameter(name)] == [*SECRET_PARAMETERS]


def test_secret_headers() -> None:
    """Whatever header is not known as harmless may carry a secret; usual headers stay as they are."""
    names = [*SECRET_HEADERS, *OTHER_HEADERS, *OPEN_HEADERS]

    assert [name for name in names if is_secret_header(name)] == [*SECRET_HEADERS, *OTHER_HEADERS]


def test_headers_that_name_a_credential() -> None:
    """Some names say that they carry one."""
    names = [*SECRET_HEADERS, *OTHER_HEADERS]

    assert [name for name in names if names_credential(name)] == [*SECRET_HEADERS]


@pytest.mark.parametrize(
    ("media_type", "kept"),
    [("application/json", True), ("text/event-stream; charset=utf-8", True), ("a/b", False)],
)
def test_headers_that_tell_together(media_type: str, kept: bool) -> None:
    """They all go, but for how to read the answer, if that is one of the usual words."""
    spelled = [(f"x-{place}", letter) for place, letter in enumerate(CANARY)]

    cleaned = dict(Redactor([CANARY]).response_headers([("content-type", media_type), *spelled]))

    assert {value for name, value in cleaned.items() if name != "content-type"} == {REDACTED}
    assert cleaned["content-type"] == (media_type if kept else REDACTED)

import base64
import html
import json
from urllib.parse import quote, quote_plus

import pytest

from aioc_runner.redact import Redactor, is_secret_header, is_secret_parameter, redacted_header

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


@pytest.mark.parametrize("harmless", ["", "1", "model", "EMPTY", "ollama", "lm-studio"])
def test_harmless(harmless: str) -> None:
    """Values that stand in every answer, and keys from manuals, are not hunted for."""
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
    ],
)
def test_header(name: str, value: str, shown: str) -> None:
    """A credential is removed by its place; its scheme stays."""
    assert redacted_header(name, value) == shown


@pytest.mark.parametrize(
    "name", ["key", "api_key", "apikey", "api-key", "token", "access_token", "sig", "X-Amz-Signature"]
)
def test_secret_parameters(name: str) -> None:
    """Query parameters with such names are secrets."""
    assert is_secret_parameter(name)


@pytest.mark.parametrize("name", ["api-version", "model", "monkey", "limit", "after", "design"])
def test_open_parameters(name: str) -> None:
    """Others are not."""
    assert not is_secret_parameter(name)


@pytest.mark.parametrize(
    "name", ["Accept", "User-Agent", "Content-Type", "OpenAI-Beta", "X-Request-Id", "Host"]
)
def test_open_headers(name: str) -> None:
    """Usual headers stay as they are."""
    assert not is_secret_header(name)

"""A curl line sends the same request again, and gives no key away."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from aioc_runner.wire.curl import curl
from aioc_runner.wire.exchange import Exchange, Frame
from aioc_testing.reports import HOSTILE

SHELL = shutil.which("sh") or "/bin/sh"
# Stand-ins that print the words they are called with, and what they read.
FAKES = """
curl() { printf '%s\\0' "$@"; case " $* " in *" @- "*) printf 'STDIN:'; cat;; esac; }
websocat() { printf '%s\\0' "$@"; printf 'STDIN:'; cat; }
"""


VARIABLES = {
    "AIOC_API_KEY": "sk-key",
    "AIOC_HEADER_API_KEY": "azure",
    "AIOC_HEADER_AUTHORIZATION": "dXNlcjpwYXNz",
    "AIOC_HEADER_X_PORTKEY_PROVIDER": "groq",
    "AIOC_QUERY_KEY": "gemini",
}


def made(**members: object) -> Exchange:
    """An exchange with these members."""
    given: dict[str, object] = {"key": "x/probe", "role": "probe", "row": "x", "method": "POST"}
    return Exchange(**{**given, "url": "http://host/v1/x", **members})  # type: ignore[arg-type]


def words(line: str) -> list[str]:
    """What a POSIX shell makes of the line, with a value in each variable of a secret."""
    done = subprocess.run([SHELL, "-c", FAKES + line], capture_output=True, check=True, env=VARIABLES)
    return done.stdout.decode("utf-8", "surrogateescape").split("\0")


@pytest.mark.parametrize("text", [one for one in HOSTILE if "\ud800" not in one])
def test_bodies_survive_the_shell(text: str) -> None:
    """The shell hands curl the very bytes, and runs nothing of them."""
    body = text.encode()
    line = curl(made(request_body=body))
    sent = words(line)

    assert "\n" not in line
    if not body:
        assert sent == ["-sSiN", "-X", "POST", "http://host/v1/x", ""]
    elif len(body) > 2000:
        assert "@request-body" in sent
    elif text.isprintable():
        assert sent[sent.index("--data-raw") + 1] == text
    else:
        assert "\0".join(sent).endswith(f"\0STDIN:{text}")


def test_lines_are_one_bounded_printable_line() -> None:
    """Whatever was sent, the line can be printed and copied."""
    for text in HOSTILE:
        body = text.encode("utf-8", "surrogatepass")
        line = curl(made(request_body=body, url=f"http://host/{text}", request_headers=(("X", text),)))

        assert line.isprintable()
        assert len(line) < 10_000 + 2 * len(text)


def test_each_secret_is_a_variable_of_its_own() -> None:
    """Where a secret stood, the line has its variable, so that no key goes where another belongs."""
    line = curl(
        made(
            method="GET",
            url="http://host/v1/models?api-version=1&key=REDACTED",
            request_headers=(
                ("Authorization", "Bearer REDACTED"),
                ("api-key", "REDACTED"),
                ("x-portkey-provider", "REDACTED"),
            ),
        )
    )

    assert "REDACTED" not in line
    assert line.count("$AIOC_API_KEY") == 1
    assert words(line) == [
        "-sSiN",
        "http://host/v1/models?api-version=1&key=gemini",
        "-H",
        "Authorization: Bearer sk-key",
        "-H",
        "api-key: azure",
        "-H",
        "x-portkey-provider: groq",
        "",
    ]


def test_a_login_is_not_the_key() -> None:
    """Basic authorization comes from --header alone, and isn't the API key."""
    line = curl(made(method="GET", request_headers=(("Authorization", "Basic REDACTED"),)))

    assert "Authorization: Basic dXNlcjpwYXNz" in words(line)


def test_our_own_headers_are_left_to_curl() -> None:
    """The line shows what matters: not the headers that any client sends."""
    ours = (("Accept", "*/*"), ("Accept-Encoding", "identity"), ("User-Agent", "aioc"), ("Host", "h"))

    assert curl(made(method="GET", request_headers=ours)) == "curl -sSiN http://host/v1/x"


def test_forms_are_fields_and_files() -> None:
    """A multipart body is written field by field; a file is named, not shown."""
    body = (
        b'--b\r\nContent-Disposition: form-data; name="prompt"\r\n\r\n@it\'s <this>\r\n'
        b'--b\r\nContent-Disposition: form-data; name="file"; filename="silence.wav"\r\n'
        b"Content-Type: audio/wav\r\n\r\nRIFF\x00\r\n--b\r\n--b--\r\n"
    )
    headers = (("Content-Type", "multipart/form-data; boundary=b"),)

    line = curl(made(request_body=body, request_headers=headers))

    assert words(line) == [
        "-sSiN",
        "http://host/v1/x",
        "--form-string",
        "prompt=@it's <this>",
        "-F",
        "file=@silence.wav;type=audio/wav",
        "",
    ]


def test_broken_forms_are_bodies() -> None:
    """A form that isn't one is sent as the bytes that it is."""
    headers = (("Content-Type", "multipart/form-data; boundary=b"),)

    line = curl(made(request_body=b"no form", request_headers=headers))

    assert "--data-raw 'no form'" in line
    assert "boundary=b" in line


def test_websockets_are_upgrades() -> None:
    """An upgrade is curl's; messages that were sent are websocat's."""
    upgrade = made(method="GET", url="wss://host/v1/realtime?model=m")
    talk = made(
        method="GET", url="ws://host/v1/realtime", frames=(Frame(sent=True, text=True, data=b'{"a":1}'),)
    )

    assert "Upgrade: websocket" in words(curl(upgrade))
    assert "https://host/v1/realtime?model=m" in words(curl(upgrade))
    assert words(curl(talk)) == ["ws://host/v1/realtime", 'STDIN:{"a":1}\n']

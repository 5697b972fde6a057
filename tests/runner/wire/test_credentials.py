import base64
from collections.abc import Mapping
from pathlib import Path

import pytest

from aioc_runner.wire.credentials import CredentialError, Credentials, credentials
from aioc_runner.wire.target import parse_target

ELSEWHERE = parse_target("http://localhost:8000")
OPENAI = parse_target("https://api.openai.com/v1")
KEY = "sk-hunter22-hunter22"


def headers(found: Credentials) -> dict[str, str]:
    return dict(found.headers)


def refusal(
    key_file: Path | None = None, header: str | None = None, env: Mapping[str, str] | None = None
) -> str:
    with pytest.raises(CredentialError) as error:
        credentials(ELSEWHERE, env or {}, key_file, [header] if header else [])
    assert "\n" not in str(error.value)
    assert "hunter22" not in str(error.value)
    return str(error.value)


def test_no_key() -> None:
    """Nothing is sent where nothing was given."""
    assert credentials(ELSEWHERE, {}).headers == ()


def test_own_key() -> None:
    """AIOC_API_KEY goes to the target, trimmed."""
    assert headers(credentials(ELSEWHERE, {"AIOC_API_KEY": f" {KEY}\n"})) == {
        "Authorization": f"Bearer {KEY}"
    }


@pytest.mark.parametrize(
    "url",
    [
        "http://api.openai.com",
        "https://api.openai.com:8443",
        "https://api.openai.com.evil.example",
        "https://evil.example/api.openai.com",
        "https://eu.api.openai.com",
        "http://localhost:8000",
    ],
)
def test_openai_key_stays_home(url: str) -> None:
    """OPENAI_API_KEY goes to https://api.openai.com and nowhere else."""
    assert credentials(parse_target(url), {"OPENAI_API_KEY": KEY}).headers == ()
    assert headers(credentials(OPENAI, {"OPENAI_API_KEY": KEY})) == {"Authorization": f"Bearer {KEY}"}


def test_precedence(tmp_path: Path) -> None:
    """A header beats the file, the file beats AIOC_API_KEY, and that beats OPENAI_API_KEY."""
    path = tmp_path / "key"
    path.write_text("\ufeff from-file \n", encoding="utf-8")
    env = {"AIOC_API_KEY": "from-aioc", "OPENAI_API_KEY": "from-openai"}

    assert headers(credentials(OPENAI, env)) == {"Authorization": "Bearer from-aioc"}
    assert headers(credentials(OPENAI, env, path)) == {"Authorization": "Bearer from-file"}
    assert headers(credentials(OPENAI, env, path, ["authorization: mine"])) == {"authorization": "mine"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"hunter22\nhunter22\n", "more than one line"),
        (b"hunter22\xff", "characters"),
        (b"hunter22 hunter22", "characters"),
        (b"x" * 20_000, "too large"),
    ],
    ids=["empty", "blank", "two lines", "no ASCII", "a space", "huge"],
)
def test_bad_key_file(tmp_path: Path, content: bytes, told: str) -> None:
    """A file that holds no single key is refused, and nothing of it is shown."""
    path = tmp_path / "key"
    path.write_bytes(content)

    assert told in refusal(key_file=path)


def test_unreadable_key_file(tmp_path: Path) -> None:
    """A file that can't be read is named with the reason."""
    assert "No such file" in refusal(key_file=tmp_path / "none")
    assert "directory" in refusal(key_file=tmp_path)


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("hunter22", "takes 'Name: value'"),
        (": hunter22", "takes 'Name: value'"),
        ("a b: hunter22", "takes 'Name: value'"),
        ("X: hunter22\r\nY: z", "characters"),
        ("X: hunter22é", "characters"),
        ("Host: hunter22", "sets this header itself"),
        ("content-length: 1", "sets this header itself"),
    ],
)
def test_bad_header(header: str, told: str) -> None:
    """A header that can't be sent is refused without showing its value."""
    assert told in refusal(header=header)


def test_bad_key_in_environment() -> None:
    """A key that no header can carry is refused by the variable's name."""
    assert "AIOC_API_KEY" in refusal(env={"AIOC_API_KEY": "hunter22\thunter22"})


@pytest.mark.parametrize(
    ("header", "secret"),
    [
        ("Authorization: Bearer hunter22-token", "hunter22-token"),
        ("api-key: hunter22-token", "hunter22-token"),
        ("x-api-key: hunter22-token", "hunter22-token"),
        ("Cookie: a=1; session=hunter22-token", "hunter22-token"),
        ("Authorization: Basic " + base64.b64encode(b"me:hunter22").decode(), "hunter22"),
        ("CF-Access-Client-Secret: hunter22-token", "hunter22-token"),
    ],
)
def test_header_secrets(header: str, secret: str) -> None:
    """What a header keeps secret is known as a whole and in its parts."""
    found = credentials(ELSEWHERE, {}, None, [header])

    assert found.redactor.clean(f"<{secret}>") == "<REDACTED>"


@pytest.mark.parametrize(
    "name",
    [
        *("X-Auth-Key", "X-Auth", "Ocp-Apim-Subscription-Key", "x-functions-key", "X-Access-Key", "api_key"),
        *("key", "X-Pass", "CF-Access-Jwt-Assertion", "OpenAI-Organization", "X-Whatever"),
    ],
)
def test_any_header_may_be_secret(name: str) -> None:
    """What a header carries is hunted for, unless its name is known as harmless."""
    found = credentials(ELSEWHERE, {}, None, [f"{name}: hunter22-token"])

    assert found.redactor.clean("<hunter22-token>") == "<REDACTED>"
    assert found.redactor.request_headers(found.headers) == ((name, "REDACTED"),)


@pytest.mark.parametrize(
    "header",
    [
        "X-Tenant: default",
        "X-Route: chat.completions",
        "X-Timeout: 600000",
        "X-Since: 2024-10-21",
        "X-Format: application/json",
        "X-Debug: 1",
        "User-Agent: hunter22-agent",
        "Accept-Language: en-US,en;q=0.9,de",
        "OpenAI-Beta: assistants=v2",
        "anthropic-version: 2023-06-01",
        "X-Api-Key: EMPTY",
        "X-Api-Key: 1",
    ],
)
def test_common_values(header: str) -> None:
    """Mere words and numbers under a name that says nothing, and harmless headers, stay in answers."""
    value = header.partition(": ")[2]

    assert credentials(ELSEWHERE, {}, None, [header]).redactor.clean(f"<{value}>") == f"<{value}>"


def test_words_under_a_secret_name() -> None:
    """A word is hunted for where the header's name says that it is a credential."""
    found = credentials(ELSEWHERE, {}, None, ["X-Pass: correcthorse"])

    assert found.redactor.clean("<correcthorse>") == "<REDACTED>"


def test_query_secrets() -> None:
    """The target's secrets are the run's secrets."""
    target = parse_target("https://h/v1?sig=hunter22-sig")

    assert credentials(target, {}).redactor.clean(b"hunter22-sig") == b"REDACTED"


def test_repr() -> None:
    """Credentials show nothing of themselves."""
    found = credentials(ELSEWHERE, {"AIOC_API_KEY": KEY}, None, ["api-key: hunter22"])

    assert "hunter22" not in repr(found)


def test_a_placeholder_is_no_secret() -> None:
    """A key that a server's manual prints stays where it stands; any other is hunted for."""
    found = credentials(ELSEWHERE, {"AIOC_API_KEY": "lm-studio"}, placeholders=("lm-studio",))

    assert found.redactor.clean("by lm-studio") == "by lm-studio"
    assert (
        credentials(ELSEWHERE, {"AIOC_API_KEY": "lm-studio"}).redactor.clean("by lm-studio") == "by REDACTED"
    )

import re

import pytest

from aioc_runner.catalog import load
from aioc_runner.wire.target import TargetError, parse_target

BASES = {
    "http://h:1": "http://h:1/v1",
    "http://h:1/": "http://h:1/v1",
    "http://h:1/v1": "http://h:1/v1",
    "http://h:1/v1/": "http://h:1/v1",
    "  http://h:1/v1\n": "http://h:1/v1",
    "HTTP://H:80/v1": "http://h/v1",
    "https://h:443": "https://h/v1",
    "https://h/api": "https://h/api/v1",
    "https://h/api/v1": "https://h/api/v1",
    "https://h/api/paas/v4": "https://h/api/paas/v4",
    "https://h/v1beta/openai/": "https://h/v1beta/openai",
    "https://h/v1.0/x": "https://h/v1.0/x",
    "https://h/vllm": "https://h/vllm/v1",
    "https://h/openai/deployments/d?api-version=2024-10-21": "https://h/openai/deployments/d",
    "https://h/a%20b": "https://h/a%20b/v1",
    "h:1": "http://h:1/v1",
    "h:443": "https://h/v1",
    "h": "https://h/v1",
    "api.example.com/v1": "https://api.example.com/v1",
    "localhost": "http://localhost/v1",
    "localhost:11434/v1": "http://localhost:11434/v1",
    "192.168.0.7": "http://192.168.0.7/v1",
    "[::1]:8080": "http://[::1]:8080/v1",
    "http://[0:0::1]:8080/v1": "http://[::1]:8080/v1",
    "http://bücher.example": "http://xn--bcher-kva.example/v1",
    "http://h.:1": "http://h.:1/v1",
    "http://a_b.internal": "http://a_b.internal/v1",
}

ROUTES = sorted({row.path for row in load().catalog.rows if row.path.startswith("/v1/")})

GARBAGE = {
    "": "empty",
    "   ": "empty",
    "http://": "host name",
    "http:///v1": "host name",
    "ftp://h": "scheme 'ftp'",
    "ws://h": "scheme 'ws'",
    "file:///etc/passwd": "scheme 'file'",
    "http://h:0": "port",
    "http://h:99999": "port",
    "http://h:x": "port",
    "http://a b": "characters",
    "http://h\\x": "characters",
    "http://h/\x1b[31m": "characters",
    "http://<h>": "characters",
    "http://h/#x": "fragment",
    "http://h/#": "fragment",
    "http://user:hunter22@h": "credentials",
    "http://hunter22@h": "credentials",
    "::1": "brackets",
    "http://::1:80": "brackets",
    "http://[::g]": "isn't well-formed",
    "http://[::1": "isn't well-formed",
    "http://-h-": "host name",
    "http://xn--a": "host name",
    "http://999.1.1.1": "host name",
    "http:h": "two slashes",
    "https:/h": "two slashes",
    "http://h/%zz": "characters",
    "http://h..x": "host name",
    "http://h/../v1": "dot segments",
    "http://h//v1": "dot segments",
    "http://h/v1/chat/completions": "endpoint",
    "http://h/v1/models/": "endpoint",
    "http://" + "h" * 3000: "too long",
}


@pytest.mark.parametrize(("text", "base"), BASES.items())
def test_base(text: str, base: str) -> None:
    """A base URL is read as the OpenAI SDKs take it."""
    assert parse_target(text).base == base


@pytest.mark.parametrize(("text", "told"), GARBAGE.items())
def test_garbage(text: str, told: str) -> None:
    """What is no base URL is refused in one line that says why and shows no password."""
    with pytest.raises(TargetError) as error:
        parse_target(text, ROUTES)

    assert told in str(error.value)
    assert "\n" not in str(error.value)
    assert "hunter22" not in str(error.value)


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("base", ["http://h:1/v1", "https://h/v1beta/openai", "https://h/v1/tenant"])
def test_a_pasted_endpoint(base: str, route: str) -> None:
    """Every route is told from a base URL, where it follows a version; what is no route is none."""
    tail = route.removeprefix("/v1")
    if base.endswith("/v1") or "{" not in tail:
        with pytest.raises(TargetError) as error:
            parse_target(base + re.sub(r"{\w+}", "some-id", tail), ROUTES)
        assert str(error.value).endswith(f"without {tail}")
    assert parse_target(base, ROUTES).base == base


@pytest.mark.parametrize("route", [route for route in ROUTES if "{" not in route and route.count("/") > 2])
@pytest.mark.parametrize("base", ["http://h:1", "https://h/openai/deployments/d"])
def test_a_pasted_endpoint_without_a_version(base: str, route: str) -> None:
    """A route of several words, none a parameter, is told anywhere."""
    with pytest.raises(TargetError, match=f"without {route.removeprefix('/v1')}$"):
        parse_target(base + route.removeprefix("/v1"), ROUTES)


@pytest.mark.parametrize(
    "base", ["http://h:1/files/v1", "https://h/v1/mine/models/openai", "https://h/files/x"]
)
def test_a_base_url_may_have_a_routes_words(base: str) -> None:
    """They aren't its end, or what may be an id follows no version."""
    assert parse_target(base, ROUTES).base.startswith(base)


def test_a_base_url_may_end_in_a_routes_word() -> None:
    """Without a version, one word says nothing: Azure's base URL for models ends in /models."""
    azure = parse_target("https://me.services.ai.azure.com/models?api-version=2024-05-01-preview", ROUTES)
    files = parse_target("https://h/files", ROUTES)

    assert azure.base == "https://me.services.ai.azure.com/models"
    assert (files.base, files.as_given().base) == ("https://h/files/v1", "https://h/files")


@pytest.mark.parametrize(
    ("base", "path", "url"),
    [
        ("http://h:1", "/v1/chat/completions", "http://h:1/v1/chat/completions"),
        ("https://h/api/v1", "/v1/models", "https://h/api/v1/models"),
        ("https://h/v1beta/openai", "/v1/models", "https://h/v1beta/openai/models"),
        ("https://h/v4", "/v1/models", "https://h/v4/models"),
        ("http://h:1", "/health", "http://h:1/health"),
        ("https://h/api/v1", "/health", "https://h/api/health"),
        ("https://h/v4", "/health", "https://h/v4/health"),
    ],
)
def test_url_for(base: str, path: str, url: str) -> None:
    """A row's /v1 is the base's own."""
    assert parse_target(base).url_for(path) == url


def test_query() -> None:
    """Query parameters are kept, and secret ones are shown nowhere."""
    target = parse_target("https://h/x?api-version=1&api-key=s3cr3t-s3cr3t&empty=")

    assert target.query == (("api-version", "1"), ("api-key", "s3cr3t-s3cr3t"), ("empty", ""))
    assert target.secrets == ("s3cr3t-s3cr3t",)
    assert target.url == "https://h/x?api-version=1&api-key=REDACTED&empty="
    assert "s3cr3t" not in repr(target)


def test_a_key_in_the_path() -> None:
    """What looks like a key is asked for as it is, and shown nowhere."""
    key = "sk-proj-Zq7Xw2Lm9Rt4Vb8N"
    target = parse_target(f"https://h/gate/{key}/v1")

    assert target.base == f"https://h/gate/{key}/v1"
    assert (target.url, target.secrets) == ("https://h/gate/REDACTED/v1", (key,))
    assert key not in repr(target)

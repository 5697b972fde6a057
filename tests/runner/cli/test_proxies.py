"""Past a proxy and behind a private authority, over HTTP and WebSockets, as operators have it."""

from __future__ import annotations

import base64
import json
import shlex
import ssl
import sys
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from aioc_runner.catalog import load
from aioc_runner.serve.run import running
from aioc_runner.wire import connection
from aioc_testing.canary import CANARY, leaks
from aioc_testing.hostile import says
from aioc_testing.troubled import behaving
from aioc_testing.tunnel import ForwardProxy, SocksProxy, behind_tls, serving

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from aioc_testing.ran import Ran

trustme = pytest.importorskip("trustme")

PACKAGE = load()
KEY = "sk-hunter22-hunter22"
HOST = "llm.example.com"
ROWS = ("--only", "models.list", "--only", "realtime", "--phase", "A", "--timeout", "20")
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")


@pytest.fixture(scope="module")
def plain() -> Iterator[int]:
    with running(PACKAGE) as url:
        yield urlsplit(url).port or 0


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    """A server's TLS context, and the file of who signed its certificate."""
    signs = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    signs.issue_cert(HOST).configure_cert(context)
    file = tmp_path_factory.mktemp("authority") / "ca.pem"
    signs.cert_pem.write_to_path(str(file))
    return context, file


@pytest.fixture(scope="module")
def secure(plain: int, authority: tuple[ssl.SSLContext, Path]) -> Iterator[int]:
    with behind_tls(plain, authority[0]) as port:
        yield port


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("AIOC_API_KEY", KEY)


def words_of(ran: Ran) -> str:
    """A report without its line breaks."""
    return " ".join(ran.out.split())


@pytest.mark.parametrize("how", ["option", "HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_through_a_tunnel(  # noqa: PLR0913, PLR0917 -- fixtures
    how: str,
    aioc: Callable[..., Ran],
    authority: tuple[ssl.SSLContext, Path],
    secure: int,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """HTTP and WebSockets go through the tunnel; the proxy sees names alone, and the report says so."""
    proxy = ForwardProxy({HOST: secure})
    with serving(proxy) as port:
        words = ["--proxy", f"127.0.0.1:{port}"] if how == "option" else []
        if not words:
            monkeypatch.setenv(how, f"http://127.0.0.1:{port}")
        report = tmp_path / "r.json"
        files = ("--output", report, "--save", tmp_path / "r.har")
        ran = aioc("probe", f"https://{HOST}/v1", *ROWS, *words, "--cacert", authority[1], *files)

    results = {row["id"]: row["status"] for row in json.loads(report.read_text())["results"]}
    assert (ran.code, results["models.list"], results["realtime"]) == (0, "PASS", "PASS"), ran.err
    assert all(head.startswith(b"CONNECT llm.example.com:443 ") for head in proxy.heads)
    assert KEY.encode() not in b"".join(proxy.heads)
    line = f"Requests went through the proxy http://127.0.0.1:{port}."
    assert line in json.loads(report.read_text())["notes"]
    assert line in words_of(aioc("probe", tmp_path / "r.har"))


def test_plain_http_is_read_by_the_proxy(aioc: Callable[..., Ran], plain: int) -> None:
    """Without TLS a warning says who reads the key, before anything is sent."""
    proxy = ForwardProxy({HOST: plain})
    with serving(proxy) as port:
        ran = aioc("probe", f"http://{HOST}/v1", *ROWS, "--proxy", f"http://127.0.0.1:{port}")

    assert ran.code == 0, ran.err
    assert f"Warning: the proxy http://127.0.0.1:{port} reads everything, also the key" in ran.err
    assert "which can read what is sent, including the key" in words_of(ran)
    assert {head.split(b" ")[0] for head in proxy.heads} >= {b"GET", b"CONNECT"}


def test_the_proxys_password_is_a_secret(aioc: Callable[..., Ran], plain: int, tmp_path: Path) -> None:
    """It goes to the proxy alone, and is shown nowhere; a proxy that refuses is named."""
    secret = "p4ss-w0rd-of-the-proxy"
    proxy = ForwardProxy({HOST: plain}, "Basic " + base64.b64encode(f"me:{secret}".encode()).decode())
    with serving(proxy) as port:
        words = (f"http://{HOST}/v1", *ROWS, "--save", tmp_path / "r.har")
        ran = aioc("probe", *words, "--proxy", f"http://me:{secret}@127.0.0.1:{port}", "-vv")
        way = ("--proxy", f"http://me:wrong@127.0.0.1:{port}")
        wrong = [aioc("probe", f"{scheme}://{HOST}/v1", *ROWS, *way) for scheme in ("http", "https")]

    assert ran.code == 0, ran.err
    assert secret not in ran.out + ran.err + (tmp_path / "r.har").read_text()
    for one in wrong:
        assert one.code == 3
        assert f"through the proxy http://127.0.0.1:{port}: the proxy refuses: 407" in one.err
        assert "put the user into its URL" in one.err


@pytest.mark.parametrize("said", [CANARY, CANARY[::-1]], ids=["as it is", "reversed"])
def test_a_proxy_that_says_the_key_back(
    said: str, aioc: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it gives as its reason is shown without the key, in whatever form."""
    monkeypatch.setenv("AIOC_API_KEY", CANARY)

    async def refuses(_: bytes, writer: asyncio.StreamWriter) -> None:
        await says(writer, f"HTTP/1.1 407 {said}\r\nContent-Length: 0\r\n\r\n".encode())

    with behaving(refuses) as url:
        ran = aioc("probe", f"http://{HOST}/v1", *ROWS, "--proxy", url, "--wait", "0")

    assert "REDACTED" in ran.err
    assert not leaks((ran.out + ran.err).encode())


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"])
def test_what_an_operator_has(  # noqa: PLR0913, PLR0917 -- fixtures
    variable: str,
    aioc: Callable[..., Ran],
    authority: tuple[ssl.SSLContext, Path],
    secure: int,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """Behind a proxy that asks for a password, and an authority of its own: two variables are enough."""
    secret = "p4ss-w0rd-of-the-proxy"
    proxy = ForwardProxy({HOST: secure}, "Basic " + base64.b64encode(f"me:{secret}".encode()).decode())
    with serving(proxy) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://me:{secret}@127.0.0.1:{port}")
        monkeypatch.setenv(variable, str(authority[1]))
        report, saved = tmp_path / "r.json", tmp_path / "r.har"
        ran = aioc("probe", f"https://{HOST}/v1", *ROWS, "-vv", "--output", report, "--save", saved)

    results = {row["id"]: row["status"] for row in json.loads(report.read_text())["results"]}
    assert (ran.code, results) == (0, {"models.list": "PASS", "realtime": "PASS"}), ran.err
    assert all(head.startswith(b"CONNECT ") for head in proxy.heads)
    written = ran.out + ran.err + report.read_text() + saved.read_text()
    assert secret not in written
    assert KEY not in written


def test_a_proxy_without_tunnels_is_no_fault_of_the_server(
    aioc: Callable[..., Ran], plain: int, tmp_path: Path
) -> None:
    """Requests pass; of WebSockets, which take a tunnel, nothing is known."""
    with serving(ForwardProxy({HOST: plain}, tunnels=False)) as port:
        words = (f"http://{HOST}/v1", *ROWS, "--output", tmp_path / "r.json")
        ran = aioc("probe", *words, "--proxy", f"http://127.0.0.1:{port}")
    results = {row["id"]: row for row in json.loads((tmp_path / "r.json").read_text())["results"]}

    assert results["models.list"]["status"] == "PASS", ran.err
    assert (results["realtime"]["status"], results["realtime"]["reason"]) == ("SKIP", "inconclusive")
    assert "the proxy refuses" in results["realtime"]["detail"]


def test_through_socks(
    aioc: Callable[..., Ran],
    authority: tuple[ssl.SSLContext, Path],
    secure: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """HTTP and WebSockets go through SOCKS 5, which is told names, not addresses."""
    for module in connection.SOCKS_MODULES:
        pytest.importorskip(module)
    proxy = SocksProxy({HOST: secure})
    with serving(proxy) as port:
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{port}")
        ran = aioc("probe", f"https://{HOST}/v1", *ROWS, "--cacert", authority[1])

    assert (ran.code, set(proxy.asked)) == (0, {HOST}), ran.err
    assert f"through the proxy socks5://127.0.0.1:{port}" in words_of(ran)


def test_socks_without_its_packages(aioc: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    """One line says what to install, before anything is sent."""
    monkeypatch.setattr(connection, "find_spec", lambda _: None)
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")
    ran = aioc("probe", "https://a.invalid/v1", *ROWS)

    assert (ran.code, ran.err.count("\n")) == (2, 1)
    pip = f"{shlex.quote(sys.executable)} -m pip install socksio python-socks"
    assert f"ALL_PROXY: SOCKS needs two more packages: {pip}\n" in ran.err


def test_what_no_proxy_is_asked_for(
    aioc: Callable[..., Ran], plain: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This machine and NO_PROXY's hosts are asked directly; --proxy overrules both."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    here = f"http://127.0.0.1:{plain}/v1"

    assert aioc("probe", here, *ROWS).code == 0
    assert "through the proxy" in aioc("probe", here, *ROWS, "--proxy", "http://127.0.0.1:1").err
    assert "through the proxy" in aioc("probe", "http://a.invalid/v1", *ROWS).err
    assert "through the proxy" not in aioc("probe", "http://a.invalid/v1", *ROWS, "--proxy", "").err
    monkeypatch.setenv("NO_PROXY", "other, .invalid")
    assert "through the proxy" not in aioc("probe", "http://a.invalid/v1", *ROWS).err


def test_a_private_authority(
    aioc: Callable[..., Ran],
    authority: tuple[ssl.SSLContext, Path],
    secure: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An unknown authority is refused with its remedy, and trusted where a variable names it."""
    with serving(ForwardProxy({HOST: secure, "other.example.com": secure})) as port:
        words = (*ROWS, "--proxy", f"http://127.0.0.1:{port}")
        refused = aioc("probe", f"https://{HOST}/v1", *words)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority[1]))
        trusted = aioc("probe", f"https://{HOST}/v1", *words)
        misnamed = aioc("probe", "https://other.example.com/v1", *words)

    assert refused.code == 3
    assert "trust its authority with --cacert FILE.pem" in refused.err
    assert trusted.code == 0, trusted.err
    assert "use a name that is in the certificate" in misnamed.err


def test_insecure_is_loud(aioc: Callable[..., Ran], secure: int) -> None:
    """It works, over WebSockets too, warns before, and stands in the report."""
    ran = aioc("probe", f"https://127.0.0.1:{secure}/v1", *ROWS, "--insecure")

    assert ran.code == 0, ran.err
    assert "Warning: --insecure doesn't check certificates" in ran.err
    assert "weren't checked (--insecure)" in words_of(ran)


def test_one_scheme_for_the_other(aioc: Callable[..., Ran], plain: int, secure: int) -> None:
    """A server without TLS is told from one with a bad certificate; one with it may just hang up."""
    assert "is it https://, not http://?" in aioc("probe", f"http://127.0.0.1:{secure}/v1", *ROWS).err
    assert "is it http://, not https://?" in aioc("probe", f"https://127.0.0.1:{plain}/v1", *ROWS).err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--proxy", "socks4://p:1"), "must begin with http://, https:// or socks5://"),
        (("--proxy", "http://:x"), "not the URL of a proxy"),
        (("--cacert", "/nowhere.pem"), "can't read certificates"),
        (("--cacert", __file__), "no certificates in PEM form"),
    ],
)
def test_what_cannot_be_used(words: tuple[str, ...], said: str, aioc: Callable[..., Ran]) -> None:
    """Settings that lead nowhere are wrong usage, before anything is sent."""
    ran = aioc("probe", "https://a.invalid/v1", *words)

    assert (ran.code, said in ran.err) == (2, True), ran.err

"""How a run ends from the command line when it can't go on: one line, the right exit code, no FAILs."""

from __future__ import annotations

import json
import os
import signal
import socket
import ssl
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import click
import pytest
from starlette.responses import Response

from aioc_runner.catalog import load
from aioc_runner.cli import exit_codes, shell, stale
from aioc_runner.judge.checks import engine
from aioc_runner.report import contract
from aioc_runner.run.interrupts import interrupts
from aioc_runner.serve.run import running
from aioc_runner.wire.target import parse_target
from aioc_testing import hostile
from aioc_testing.ran import Ran, started
from aioc_testing.troubled import Cut, behaving, relayed, relayed_to, ruled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from starlette.requests import HTTPConnection
    from starlette.types import Receive, Scope, Send

    Run = Callable[..., Ran]

PACKAGE = load()
CERTIFICATE = Path(__file__).parents[2] / "data" / "self-signed.pem"
MADE = "/v1/videos/"
VIDEOS = ("--profile", "full", "--allow-writes", "--only", "videos.create", "--only", "videos.retrieve")
SECONDS = 120
PATIENT = """
import signal

from aioc_runner import cli
from aioc_runner.run import session

signal.signal(signal.SIGINT, signal.default_int_handler)
session.CLEANUP_SECONDS = 600.0
cli.main()
"""
"""`aioc` for a process of its own, where time is real: also a slow machine has time to clean up.

Who runs these tests in the background of a shell has interrupts ignored there; they count here.
"""

virtual = pytest.mark.usefixtures("clock")


@pytest.fixture(name="run")
def _run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `aioc-run` with these words."""
    # Somebody may be editing the spec of this checkout.
    monkeypatch.setattr(stale, "notice", lambda _: "")

    def run(*words: str) -> Ran:
        monkeypatch.setattr("sys.argv", ["aioc", "probe", *words])
        code = exit_codes.guarded(shell.shell, "aioc")
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run


@contextmanager
def over_tls(context: ssl.SSLContext) -> Iterator[int]:
    """Listen for TLS and hang up after the handshake; yields the port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = Thread(target=_shake_hands, args=(server, context), daemon=True)
        thread.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
        thread.join()


def _shake_hands(server: socket.socket, context: ssl.SSLContext) -> None:
    try:
        while True:
            with server.accept()[0] as line, context.wrap_socket(line, server_side=True):
                pass
    except ssl.SSLError:
        _shake_hands(server, context)
    except OSError:
        return


def unreachable(ran: Ran, url: str) -> str:
    """Check that a run ended as one against nobody must; gives what it says."""
    assert (ran.code, ran.out) == (3, "")
    head, _, said = ran.err.partition(f"{parse_target(url).url}: ")
    assert head == "Error: can't reach "
    assert said.count("\n") == 1
    return said.strip()


def test_refused(run: Run) -> None:
    """Nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"

        assert (
            unreachable(run(url), url) == "connection refused; --wait 60 waits for a server that is starting"
        )


def test_no_such_host(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name leads nowhere."""

    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    said = unreachable(run("http://no.such.host/v1"), "http://no.such.host/v1")

    assert said == "the host name can't be resolved: Name or service not known"


def test_self_signed(run: Run) -> None:
    """The server's certificate is one that nobody vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with over_tls(context) as port:
        said = unreachable(run(f"https://127.0.0.1:{port}"), f"https://127.0.0.1:{port}")

    assert said.startswith("no TLS connection: self-signed certificate (trust its authority with --cacert")


def test_tls_on_a_plain_port(run: Run) -> None:
    """The server speaks plain HTTP where the URL says https."""
    with running(PACKAGE) as url:
        secure = url.replace("http:", "https:")
        said = unreachable(run(secure), secure)

    assert said.startswith("no TLS connection: ")


def test_plain_http_on_a_tls_port(run: Run) -> None:
    """The server speaks TLS where the URL says http."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with over_tls(context) as port:
        said = unreachable(run(f"http://127.0.0.1:{port}"), f"http://127.0.0.1:{port}")

    assert said


HTTPS = "; is it https://, not http://?"


@virtual
@pytest.mark.parametrize(
    ("behaviour", "said"),
    [
        (hostile.never_answers, "nothing came within 0.2 s"),
        (hostile.hangs_up, "Server disconnected without sending a response." + HTTPS),
        (hostile.resets, "the server closed the connection" + HTTPS),
        (hostile.no_http, "illegal status line: bytearray(b'SSH-2.0-OpenSSH_9.6')"),
    ],
)
def test_no_answer(run: Run, behaviour: hostile.Behaviour, said: str) -> None:
    """Somebody listens, and says nothing that is HTTP."""
    with behaving(behaviour) as url:
        assert unreachable(run(url, "--timeout", "0.2"), url) == said


@virtual
def test_server_that_dies(run: Run) -> None:
    """A server that dies half way leaves a report of what it answered, in which nothing FAILs, and a 3."""
    with relayed(PACKAGE, lambda number, _: Cut(dies=True) if number > 8 else None) as url:
        ran = run(url, "--format", "json", "--profile", "chat", "--concurrency", "1")

    report = contract.read(json.loads(ran.out))
    assert (ran.code, report.stopped, report.summary["FAIL"]) == (3, "server-died", 0)
    assert ran.err.splitlines()[-1] == "Error: the server stopped answering: this is the report so far"
    assert report.summary["PASS"] > 0


@virtual
def test_server_that_dies_after_a_fault(run: Run) -> None:
    """A server that died has no verdict, whatever it did wrong before: 3."""

    def fate(_: int, request: bytes) -> Cut | None:
        return Cut(dies=True) if b'"stream":true' in request else None

    def rule(_: int, request: HTTPConnection) -> Response | None:
        wrong = request.url.path == "/v1/chat/completions"
        return Response("{}", media_type="application/json") if wrong else None

    for fail_on in ("fail", "never"):
        with ruled(PACKAGE, rule) as near, relayed_to(near, fate) as url:
            words = ("--format", "json", "--profile", "chat", "--concurrency", "1", "--fail-on", fail_on)
            ran = run(url, *words)

        assert contract.read(json.loads(ran.out)).stopped == "server-died"
        assert ran.code == 3


@virtual
def test_crash_in_the_judge(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check that breaks is our fault: its rows are SKIP crashed, the others graded, the exit code 4."""
    real = engine.run

    def broken(package: object, check: object, *rest: object) -> object:
        if getattr(check, "id", "") == "stream.done":
            raise RuntimeError("boom")
        return real(package, check, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(engine, "run", broken)
    ran = run("--demo", "--profile", "basics", "--format", "json")

    results = {result.id: result for result in contract.read(json.loads(ran.out)).results}
    assert ran.code == 4
    assert results["chat.completions.stream"].reason == "crashed"
    assert results["chat.completions.stream"].detail == "RuntimeError: boom"
    assert results["chat.completions"].status == "PASS"


class Held(Response):
    """An answer that never comes; `asked` says that somebody waits for it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Wait until the other side gives up."""
        del scope, send
        self.asked.set()
        while (await receive())["type"] != "http.disconnect":
            pass


posix = pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")


@posix
def test_interrupt(tmp_path: Path) -> None:
    """Ctrl-C ends a run with a report of what was answered, which its saved run gives again."""
    held, saved = Held(), tmp_path / "r.har"

    def rule(_: int, request: HTTPConnection) -> Response | None:
        return held if request.url.path == "/v1/embeddings" else None

    words = ("--concurrency", "1", "--save", str(saved))
    with ruled(PACKAGE, rule) as url, started(PATIENT, "probe", url, "--format", "json", *words) as process:
        assert held.asked.wait(SECONDS)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=SECONDS)

    report = contract.read(json.loads(out))
    results = {result.id: result for result in report.results}
    assert (process.returncode, report.stopped) == (130, "interrupted")
    assert results["embeddings"].reason == "interrupted"
    assert results["chat.completions"].status == "PASS"
    assert report.summary["FAIL"] == 0
    assert err.splitlines()[-1] == "interrupted: this is the report so far"
    again = subprocess.run(
        [sys.executable, "-m", "aioc_runner", "probe", str(saved), "--format", "json"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert json.loads(again.stdout) == json.loads(out)


@posix
def test_second_interrupt() -> None:
    """A second Ctrl-C is the end, without a report: it waits for no deletion."""
    held, deletion = Held(), Held()

    def rule(_: int, request: HTTPConnection) -> Response | None:
        if request.scope.get("method") == "DELETE":
            return deletion
        return held if request.url.path.startswith(MADE) else None

    with ruled(PACKAGE, rule) as url, started(PATIENT, "probe", url, "--format", "json", *VIDEOS) as process:
        assert held.asked.wait(SECONDS)
        process.send_signal(signal.SIGINT)
        assert deletion.asked.wait(SECONDS)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=SECONDS)

    assert (process.returncode, out) == (130, "")
    assert err.splitlines()[-1] == "interrupted"
    assert "Traceback" not in err


@posix
def test_what_a_second_signal_tears_apart_is_no_fault(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it interrupts may make another error of it."""
    monkeypatch.setattr(sys, "argv", ["aioc"])

    @click.command()
    def torn() -> None:
        with interrupts.held(), suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGINT)
        raise RuntimeError("torn")

    assert exit_codes.guarded(torn, "aioc") == 130
    assert capsys.readouterr().err == "interrupted\n"
    assert interrupts.first is None, "a later run in this process would end at once"


def test_other_errors_of_what_is_thrown_away_are_heard_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever listens to them, such as pytest or a notebook, does so during a run, too."""
    heard: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda error: heard.append(error.exc_type))

    class Thrown:
        def __del__(self) -> None:
            raise LookupError

    with interrupts.installed():
        Thrown()

    assert heard == [LookupError]


@posix
def test_interrupted_run_deletes_what_it_made() -> None:
    """What a run created is deleted, also when it is interrupted."""
    held, deleted = Held(), list[str]()

    def rule(_: int, request: HTTPConnection) -> Response | None:
        if request.scope.get("method") == "DELETE" and request.url.path != "/v1/aioc-canary":
            deleted.append(request.url.path)
            return None
        return held if request.url.path.startswith(MADE) else None

    with ruled(PACKAGE, rule) as url, started(PATIENT, "probe", url, "--format", "json", *VIDEOS) as process:
        assert held.asked.wait(SECONDS)
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=SECONDS)

    assert contract.read(json.loads(out)).sent.cleanup == len(deleted) > 0

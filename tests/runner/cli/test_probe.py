"""`aioc probe` from the command line to files, stdout and exit code."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import sys
from contextlib import contextmanager
from threading import Event, Thread
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from aioc_runner.report import contract
from aioc_runner.run.dry_run import INSTEAD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from aioc_testing.ran import Ran


@contextmanager
def answering(answer: bytes) -> Iterator[str]:
    """A server that gives every request the same bytes."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    connection.recv(65536)
                    connection.sendall(answer)

        Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/v1"
        server.shutdown(socket.SHUT_RDWR)


@contextmanager
def silent_after_models(answer: bytes) -> Iterator[tuple[str, Event]]:
    """A server that answers one request and then lets everybody wait; the event tells that somebody does."""
    reached = Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        kept: list[socket.socket] = []

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                connection.recv(65536)
                if not kept:
                    connection.sendall(answer)
                    connection.shutdown(socket.SHUT_WR)
                elif len(kept) > 1:
                    reached.set()
                kept.append(connection)

        Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/v1", reached
        server.shutdown(socket.SHUT_RDWR)
        for connection in kept:
            connection.close()


@pytest.mark.usefixtures("clock")
def test_the_demo_passes(aioc: Callable[..., Ran], tmp_path: Path) -> None:
    """Without a server at hand there is a report, in every format, and a saved run that grades the same."""
    names = ("r.json", "r.md", "r.txt")
    outputs = [word for name in names for word in ("--output", tmp_path / name)]

    ran = aioc("probe", "--demo", *outputs, "--save", tmp_path / "r.har", "--format", "json")
    again = aioc("probe", tmp_path / "r.har", "--format", "json")
    rendered = aioc("render", tmp_path / "r.json", "--format", "markdown")

    report = contract.read(json.loads(ran.out))
    assert ran.code == 0
    judged = [one for one in report.results if one.reason != "present"]
    assert report.summary["PASS"] == len(judged) > 20
    assert (tmp_path / "r.json").read_text() == ran.out == again.out
    assert (tmp_path / "r.md").read_text() == rendered.out
    assert (tmp_path / "r.txt").read_text().startswith(report.headline)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.har", *names]
    assert stat.S_IMODE((tmp_path / "r.har").stat().st_mode) == 0o600
    assert ran.err == ""


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize(("level", "code"), [("fail", 0), ("unshown", 0), ("warn", 1), ("never", 0)])
def test_fail_on_sets_the_exit_code(aioc: Callable[..., Ran], level: str, code: int) -> None:
    """A WARN is no failure, unless the caller says so."""
    words = ("--only", "chat.completions.stream", "--deviate", "stream-usage-missing")
    ran = aioc("probe", "--demo", *words, "--fail-on", level)

    assert ran.code == code
    assert "WARN  /v1/chat/completions (stream)" in ran.out


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize(("level", "code"), [("fail", 0), ("unshown", 1), ("warn", 1), ("never", 0)])
def test_an_open_question_is_no_yes(aioc: Callable[..., Ran], level: str, code: int) -> None:
    """Where a profile asks a question, anything but yes is a 1, unless rows that fail are all that counts."""
    words = ("--profile", "basics", "--deviate", "tool-choice-ignored", "--fail-on", level)
    ran = aioc("probe", "--demo", *words, "-q")

    assert ran.code == code
    assert ran.out.startswith("not shown to be compatible for the basics (")


@pytest.mark.usefixtures("clock")
def test_columns_count_in_a_pipe(aioc: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    """Who says how wide lines are gets them so; elsewhere none is broken."""
    narrow = aioc("probe", "--demo", "--only", "chat.*")
    monkeypatch.delenv("COLUMNS")
    unbroken = aioc("probe", "--demo", "--only", "chat.*")

    assert max(map(len, narrow.out.splitlines())) <= 80
    assert len(unbroken.out.splitlines()) < len(narrow.out.splitlines())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("-v", "-q"), "-v shows more and -q less: leave one of them out"),
        (("--format", "json", "-q"), "--format json has everything: leave -q out"),
        (("--format", "markdown", "-v"), "--format markdown has everything: leave -v out"),
    ],
)
def test_how_much_is_shown_is_for_a_terminal(
    aioc: Callable[..., Ran], words: tuple[str, ...], said: str
) -> None:
    """What would do nothing is refused before anything is sent."""
    ran = aioc("probe", "http://127.0.0.1:9", *words)

    assert (ran.code, ran.out, ran.err) == (2, "", f"Error: {said}\n")


@pytest.mark.usefixtures("clock")
def test_progress_is_told_where_it_is_asked_for(aioc: Callable[..., Ran]) -> None:
    """A log gets a line a row with -v alone."""
    ran = aioc("probe", "--demo", "--only", "models.list", "--only", "models.retrieve", "-v")

    assert ran.err.splitlines()[-1].startswith("[2/2] ")


def test_nobody_there(aioc: Callable[..., Ran]) -> None:
    """A port where nothing listens is one line and exit code 3, not a list of failures."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        ran = aioc("probe", f"http://127.0.0.1:{port}/v1")

    assert (ran.code, ran.out) == (3, "")
    said = "connection refused; --wait 60 waits for a server that is starting"
    assert ran.err == f"Error: can't reach http://127.0.0.1:{port}/v1: {said}\n"


@pytest.mark.usefixtures("clock")
def test_ci_waits_for_a_port(aioc: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    """A CI job starts a server and probes it at once: without --wait it gets the usual patience there."""
    monkeypatch.setenv("CI", "true")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        ran = aioc("probe", f"http://127.0.0.1:{taken.getsockname()[1]}/v1")

    assert (ran.code, "--wait" in ran.err) == (3, False)


def test_a_deviation_that_nothing_shows(aioc: Callable[..., Ran]) -> None:
    """It would look as if the deviation passed: wrong usage."""
    ran = aioc("probe", "--demo", "--only", "models.list", "--deviate", "stream-usage-missing")

    assert ran.code == 2
    assert "--deviate stream-usage-missing: no row of this run shows it" in ran.err


def test_nothing_measured(aioc: Callable[..., Ran]) -> None:
    """A server that asks for a key shows nothing: the report says so, and the exit code is 3."""
    body = (
        b'{"error":{"message":"no key","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}'
    )
    head = b"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nConnection: close\r\n"
    with answering(head + b"Content-Length: %d\r\n\r\n" % len(body) + body) as url:
        ran = aioc("probe", url, "--profile", "basics", "--format", "json")

    report = contract.read(json.loads(ran.out))
    assert "auth" in {result.reason for result in report.results}
    assert report.summary["SKIP"] == len(report.results)
    assert ran.code == 3
    assert ran.err.endswith("Error: nothing could be measured\n")


@pytest.mark.usefixtures("clock")
def test_dry_run_sends_nothing(aioc: Callable[..., Ran]) -> None:
    """--dry-run lists the requests, needs no server, and counts what a run then sends at most."""
    asked = ("probe", "--dry-run", "--profile", "full", "--allow-writes")
    ran = aioc(*asked, "--format", "json")
    table = aioc(*asked)
    page = aioc(*asked, "--format", "markdown")
    demo = aioc("probe", "--demo", "--format", "json")

    planned = json.loads(ran.out)
    sent = contract.read(json.loads(demo.out))
    either = [one for one in planned["planned"] if one["condition"] == INSTEAD]
    assert planned["requests"] == len(planned["planned"]) - len(either)
    assert planned["requests"] >= sent.requests - sent.sent.cleanup
    assert f"{planned['requests']} requests at most" in table.out
    assert f"{planned['requests']} requests at most" in page.out


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("localhost:11434/v1", "http://localhost:11434/v1"),
        ("https://openrouter.ai/api/v1", "https://openrouter.ai/api/v1"),
        (
            "https://generativelanguage.googleapis.com/v1beta/openai/",
            "https://generativelanguage.googleapis.com/v1beta/openai",
        ),
        ("https://name.openai.azure.com/openai/v1", "https://name.openai.azure.com/openai/v1"),
        (
            "https://name.openai.azure.com/openai/deployments/mine?api-version=2024-10-21",
            "https://name.openai.azure.com/openai/deployments/mine",
        ),
    ],
)
def test_dry_run_says_where(aioc: Callable[..., Ran], url: str, base: str) -> None:
    """The base URL that was made of a target, and the paths under it."""
    asked = ("probe", url, "--dry-run", "--only", "chat.completions")

    assert f"\nBase URL: {base}\n" in aioc(*asked).out
    assert f"| `{urlsplit(base).path}/chat/completions` |" in aioc(*asked, "--format", "markdown").out
    assert json.loads(aioc(*asked, "--format", "json").out)["base"] == base


def test_dry_run_says_where_else(aioc: Callable[..., Ran]) -> None:
    """A URL without a version leads to a second base URL, if nothing is under the first."""
    asked = ("probe", "http://h:1", "--dry-run", "--only", "chat.completions")

    assert "\nBase URL: http://h:1/v1, or http://h:1 if nothing is there\n" in aioc(*asked).out
    assert "\nBase URL: http://h:1\n" in aioc(*asked, "--no-v1").out


def test_dry_run_refuses_what_a_run_would(aioc: Callable[..., Ran]) -> None:
    """A target, a header or a proxy that is wrong is wrong usage."""
    for words in (
        ("http://h/v1/responses",),
        ("http://h", "--header", "x"),
        ("http://h", "--proxy", "ftp://h"),
    ):
        assert aioc("probe", *words, "--dry-run").code == 2


def test_keys_stay_out_of_everything(
    aioc: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key that a server quotes back is in no output, and curl lines have the variable."""
    key = "sk-very-secret-4711"
    monkeypatch.setenv("AIOC_API_KEY", key)
    body = f'{{"error": "not {key}"}}'.encode()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
    with answering(head + b"Content-Length: %d\r\n\r\n" % len(body) + body) as url:
        outputs = [word for name in ("r.json", "r.md", "r.txt") for word in ("--output", tmp_path / name)]
        ran = aioc("probe", url, "--profile", "basics", "-v", *outputs, "--save", tmp_path / "r.har")

    written = ran.out + ran.err + "".join(path.read_text() for path in tmp_path.iterdir())
    assert ran.code == 3
    assert key not in written
    assert "$AIOC_API_KEY" in ran.out


def test_a_fault_of_ours_is_a_4(aioc: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    """What breaks in this tool is shown as that, without the user's key."""
    key = "sk-very-secret-4711"

    def broken(*_: object) -> None:
        raise RuntimeError(f"broken with {key}")

    monkeypatch.setenv("AIOC_API_KEY", key)
    monkeypatch.setattr("aioc_runner.run.session.run", broken)
    ran = aioc("probe", "http://127.0.0.1:9")

    assert (ran.code, ran.out) == (4, "")
    assert "RuntimeError: broken with REDACTED" in ran.err
    assert key not in ran.err


@pytest.mark.usefixtures("clock")
def test_output_keeps_the_old_file_or_writes_a_whole_one(aioc: Callable[..., Ran], tmp_path: Path) -> None:
    """A report replaces another in one step, and keeps the file's mode."""
    file = tmp_path / "r.md"
    file.write_text("old")
    file.chmod(0o640)

    aioc("probe", "--demo", "--only", "models.list", "--output", file)

    assert "GET /v1/models" in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
def test_an_interrupt_ends_with_a_valid_report(tmp_path: Path) -> None:
    """Ctrl-C in the middle of a run gives a whole report of what is known, and exit code 130."""
    models = b'{"object":"list","data":[{"id":"m","object":"model","created":1,"owned_by":"x"}]}'
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
    answer = head + b"Content-Length: %d\r\n\r\n" % len(models) + models
    with silent_after_models(answer) as (url, reached):
        command = [sys.executable, "-m", "aioc_runner", "probe", url, "--format", "json"]
        run = subprocess.Popen(
            [*command, "--output", str(tmp_path / "r.md")],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert reached.wait(120)
        run.send_signal(signal.SIGINT)
        out, err = run.communicate(timeout=120)

    report = contract.read(json.loads(out))
    assert run.returncode == 130
    assert report.stopped == "interrupted"
    assert "interrupted" in {result.reason for result in report.results}
    assert "interrupted: this is the report so far" in err
    assert (tmp_path / "r.md").exists()

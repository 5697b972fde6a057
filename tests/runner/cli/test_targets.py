"""Several servers side by side: what a file may say, and what is left of each of them."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import threading
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.cli import targets_done
from aioc_runner.run import session
from aioc_runner.serve.app import build_app
from aioc_runner.serve.run import listening

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aioc_runner.wire.exchange import Recording
    from aioc_testing.ran import Ran

PACKAGE = load()
WRONG = "stream.done"
ROWS = ("--only", "models.list", "--only", "chat.completions*", "--per-host", "8", "--timeout", "30")
HTTP = "http://localhost:9"


@contextmanager
def servers(*deviations: str) -> Iterator[list[str]]:
    """Serve, wrong in these ways ("" is in none); yields the URLs."""
    apps = {one: build_app(PACKAGE, [one] if one else []) for one in set(deviations)}
    with ExitStack() as stack:
        yield [stack.enter_context(listening(apps[one])) for one in deviations]


@pytest.fixture(scope="module")
def two() -> Iterator[list[str]]:
    with servers("", WRONG) as urls:
        yield urls


def written(folder: Path, urls: list[str], **members: Any) -> Path:
    file = folder / "targets.yaml"
    file.write_text(json.dumps([{"url": url, "name": f"s{n}", **members} for n, url in enumerate(urls)]))
    return file


def summary(folder: Path) -> list[dict[str, Any]]:
    targets: list[dict[str, Any]] = json.loads((folder / "summary.json").read_text())["targets"]
    return targets


def asked(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """Note the names of the servers that are asked from now on."""
    names: list[str | None] = []
    ask = session.ask

    async def noting(package: Any, options: session.Options, *more: Any) -> Recording:
        names.append(options.name)
        return await ask(package, options, *more)

    monkeypatch.setattr(session, "ask", noting)
    return names


def test_each_target_gets_a_report_and_a_line(
    aioc: Callable[..., Ran], two: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reports are those of a run alone, the exit code is the worst; the second time nobody is asked."""
    out = tmp_path / "out"
    words = ("probe", "--targets", written(tmp_path, two), "--output", out, *ROWS, "--save", out / "runs")
    names = asked(monkeypatch)

    first = aioc(*words)
    again = aioc(*words, "--format", "json")

    assert (first.code, again.code) == (1, 1)
    assert [line["exit"] for line in summary(out)] == [0, 1]
    assert sorted(map(str, names)) == ["s0", "s1"]
    assert "[2/2]" in first.err
    assert json.loads(again.out) == json.loads((out / "summary.json").read_text())
    for number in (0, 1):
        graded = aioc("probe", out / "runs" / f"s{number}.har", "--format", "json")
        assert graded.out == (out / f"s{number}.json").read_text()
    assert "| s1 | 1 |" in (out / "summary.md").read_text()


@pytest.mark.parametrize("words", [("--fresh",), ("--max-requests", "500"), ("--save", "runs")])
def test_another_question_is_asked(
    words: tuple[str, ...],
    aioc: Callable[..., Ran],
    two: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who wants it, changes an option, or wants a run that isn't there, has the server asked again."""
    monkeypatch.chdir(tmp_path)
    given = ("probe", "--targets", written(tmp_path, two[:1]), "--output", tmp_path / "out", *ROWS)
    aioc(*given)
    names = asked(monkeypatch)

    assert aioc(*given, "--fail-on", "warn").code == 0
    assert names == []
    aioc(*given, *words)
    assert names == ["s0"]


def test_what_is_no_whole_report_is_asked_again(
    aioc: Callable[..., Ran], two: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A report that is broken, or of a run that a bound ended, answers nothing."""
    out = tmp_path / "out"
    given = ("probe", "--targets", written(tmp_path, two), "--output", out, *ROWS)
    aioc(*given)
    (out / "s0.json").write_text("{")
    stopped = json.loads((out / "s1.json").read_text()) | {"stopped": "max-time"}
    (out / "s1.json").write_text(json.dumps(stopped))
    names = asked(monkeypatch)

    aioc(*given)

    assert sorted(map(str, names)) == ["s0", "s1"]


def test_one_that_is_not_there_keeps_nobody_from_the_rest(
    aioc: Callable[..., Ran], two: list[str], tmp_path: Path
) -> None:
    """It is a line with exit 3, which is worse than a finding."""
    out = tmp_path / "out"
    file = written(tmp_path, [HTTP, *two])

    ran = aioc("probe", "--targets", file, "--output", out, *ROWS)

    assert ran.code == 3
    assert [line["exit"] for line in summary(out)] == [3, 0, 1]
    assert "can't reach" in summary(out)[0]["verdict"]


def test_ctrl_c_leaves_what_is_done(
    aioc: Callable[..., Ran], two: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The report that is there stays, the rest isn't asked, and a second start goes on there."""
    out = tmp_path / "out"
    given = ("probe", "--targets", written(tmp_path, [two[0]] * 3), "--output", out, *ROWS, "--at-once", "1")
    of_report = targets_done.of_report

    def interrupting(*words: Any) -> targets_done.Line:
        os.kill(os.getpid(), signal.SIGINT)
        return of_report(*words)

    monkeypatch.setattr(targets_done, "of_report", interrupting)
    ran = aioc(*given)
    monkeypatch.setattr(targets_done, "of_report", of_report)
    names = asked(monkeypatch)

    assert ran.code == 130
    assert [line["exit"] for line in summary(out)] == [0, 130, 130]
    assert aioc(*given).code == 0
    assert names == ["s1", "s2"]


def test_one_host_is_asked_by_one(
    aioc: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No host has more than its share, and all together no more than theirs."""
    now: list[str] = []
    most: dict[str, int] = {}

    async def ask(_: Any, options: session.Options) -> Recording:
        now.append(options.target.host.partition(":")[0])
        for host in {*now}:
            most[host] = max(most.get(host, 0), now.count(host))
        most["all"] = max(most.get("all", 0), len(now))
        await asyncio.sleep(0.01)
        now.remove(options.target.host.partition(":")[0])
        raise session.Unreachable(None)

    monkeypatch.setattr(session, "ask", ask)
    urls = [f"http://h{number % 4}:{8000 + number}" for number in range(12)]

    words = ("--output", tmp_path / "out", "--at-once", "3")
    assert aioc("probe", "--targets", written(tmp_path, urls), *words).code == 3

    assert most == {"h0": 1, "h1": 1, "h2": 1, "h3": 1, "all": 3}


def test_a_key_goes_where_it_is_named(
    aioc: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """AIOC_API_KEY is for no target of several that doesn't name it."""
    sent: dict[str | None, object] = {}

    async def ask(_: Any, options: session.Options) -> Recording:
        sent[options.name] = options.credentials.headers
        raise session.Unreachable(None)

    monkeypatch.setattr(session, "ask", ask)
    monkeypatch.setenv("AIOC_API_KEY", "sk-not-for-all")
    monkeypatch.setenv("OWN", "sk-own-own-own")
    named = {"api_key_variable": "OWN", "header_variables": {"X-Tenant": "OWN"}}
    file = tmp_path / "targets.yaml"
    file.write_text(json.dumps([{"url": HTTP, "name": "a"}, {"url": HTTP, "name": "b", **named}]))

    aioc("probe", "--targets", file, "--output", tmp_path / "out")

    assert sent == {
        "a": (),
        "b": (("Authorization", "Bearer sk-own-own-own"), ("X-Tenant", "sk-own-own-own")),
    }
    assert "sk-own" not in "".join(one.read_text() for one in (tmp_path / "out").iterdir())


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("", 1, "must be a list of targets"),
        ("url: x", 1, "must be a list of targets"),
        ("- url: [", 1, "not YAML"),
        ("- !!python/object:os.system {}", 1, "not YAML"),
        ("- just text", 1, "a target must have members"),
        ("\n- name: x", 2, "url is missing"),
        (f"- url: {HTTP}\n  nmae: x", 2, 'no member "nmae"; did you mean "name"?'),
        (f"- url: {HTTP}\n  name: 7", 2, "name must be text"),
        (f"- url: {HTTP}\n  url: {HTTP}", 1, "url appears twice"),
        (f"- url: {HTTP}\n  wait: .nan", 2, "wait must be seconds"),
        (f"- url: {HTTP}\n  clients: codex", 2, "clients must be a list of ids"),
        (f"- url: {HTTP}\n  model:\n    chat: 7", 3, "model must be an id"),
        (f"- url: {HTTP}\n  api_key_variable: sk-hunter22", 2, "never a key"),
        (
            f"- url: {HTTP}\n  api_key_variable: skhunter22",
            1,
            "api_key_variable: the environment has no such",
        ),
        (
            f"- url: {HTTP}\n  header_variables: {{X-A: skhunter22}}",
            1,
            "header_variables: X-A: the environment",
        ),
        (f"- url: {HTTP}/v1?api-key=skhunter22", 1, "a key doesn't belong in the file"),
        ("- url: ftp://x", 1, "no scheme"),
        (f"- url: {HTTP}\n\n- url: {HTTP}\n  profile: chta", 3, 'would be "localhost-9", but line 1 has it'),
        (f"- url: {HTTP}\n  profile: chta", 1, "chta"),
        (f"- url: {HTTP}\n  profile: chat\n  clients: [codex]", 1, "leave --profile out"),
        (f"- url: {HTTP}\n  clients: [codx]", 1, 'no client "codx"'),
        (f"- url: {HTTP}\n  model: {{chatt: x}}", 1, 'no model kind "chatt"'),
        (f"- url: {HTTP}\n  name: Summary", 1, "that is the summary's name"),
    ],
)
def test_what_is_wrong_has_its_line(
    text: str, line: int, said: str, aioc: Callable[..., Ran], tmp_path: Path
) -> None:
    """Nothing is sent, and no value is shown that may be a key."""
    file = tmp_path / "targets.yaml"
    file.write_text(text)

    ran = aioc("probe", "--targets", file, "--output", tmp_path / "out")

    assert ran.code == 2
    assert f"{file}:{line}: " in ran.err
    assert said in ran.err
    assert "hunter22" not in ran.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "--output DIR"),
        (("--output", "a", "--output", "b"), "--output DIR"),
        (("--output", "a", "--demo"), "leave --demo out"),
        (("--output", "a", HTTP), "leave TARGET out"),
        (("--output", "a", "--header", "A: b"), "leave --header out"),
        (("--output", "a", "--format", "junit"), "--format junit is for reports"),
    ],
)
def test_options_of_one_server(
    words: tuple[str, ...], said: str, aioc: Callable[..., Ran], tmp_path: Path
) -> None:
    """What makes sense for one server alone is wrong usage."""
    ran = aioc("probe", "--targets", written(tmp_path, [HTTP]), *words)

    assert ran.code == 2
    assert said in ran.err


def test_options_of_several_servers(aioc: Callable[..., Ran]) -> None:
    """And the other way round."""
    assert "--per-host is for several servers" in aioc("probe", HTTP, "--per-host", "2").err


@pytest.mark.whole
def test_a_hundred_targets(aioc: Callable[..., Ran], tmp_path: Path) -> None:
    """Every report is right, and neither memory nor descriptors grow with the number of servers."""
    held: list[tuple[int, int]] = []
    ended = threading.Event()

    def measure() -> None:
        while not ended.wait(0.25):
            held.append((sum(1 for _ in Path("/proc/self/fd").iterdir()), resident()))

    with servers(*["", WRONG] * 50) as urls:
        watching = threading.Thread(target=measure)
        watching.start()
        try:
            ran = aioc("probe", "--targets", written(tmp_path, urls), "--output", tmp_path / "out", *ROWS)
        finally:
            ended.set()
            watching.join()

    assert ran.code == 1
    assert [line["exit"] for line in summary(tmp_path / "out")] == [0, 1] * 50
    early, late = held[len(held) // 4 : len(held) // 2], held[len(held) // 2 :]
    assert max(files for files, _ in late) <= max(files for files, _ in early) + 16
    assert max(size for _, size in late) <= max(size for _, size in early) + 40


def resident() -> int:
    """Megabytes that this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1_000_000

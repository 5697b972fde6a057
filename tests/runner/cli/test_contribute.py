"""`aioc contribute`: nothing private is published, nothing written unasked; what is written is evidence."""

from __future__ import annotations

import io
import json
import lzma
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aioc_runner.evidence import contribute
from aioc_runner.wire import har
from aioc_runner.wire.exchange import Failure, Frame
from aioc_runner.wire.unsent import Unsent

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_runner.wire.exchange import Recording
    from aioc_testing.ran import Ran

ROOT = Path(__file__).parents[3]
RUN = ROOT / "tests/faults/runs/vllm.har"
KEY = "sk-proj-abcdefghijklmnop1234567890"
SAID = f"{KEY} ada@corp.example /home/ada/models /Users/ada/x https://gpu7.corp.example:8000/v1"
TOLD = (
    *("--implementation", "vllm", "--server-version", "9.9.9"),
    *("--package", "pypi:vllm==9.9.9", "--command", "vllm serve", "--date", "2026-11-29"),
)


def dirty() -> Recording:
    """A run of a machine that says more than it should."""
    clean = har.load(RUN)
    first, *rest = clean.exchanges
    told = replace(first, headers=(*first.headers, ("x-served-by", SAID)), body=SAID.encode(), reason=SAID)
    told = replace(told, failure=Failure(kind="reset", message=SAID))
    return replace(
        clean,
        base="http://gpu7.corp.example:8000/v1",
        url="http://gpu7.corp.example:8000",
        crashes={"chat.completions": SAID},
        unsent={"embeddings": Unsent("prerequisite", SAID)},
        exchanges=(told, *rest),
    )


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder with a spec, and a run that isn't fit to be published as it is."""
    (tmp_path / "spec/evidence").mkdir(parents=True)
    har.save(tmp_path / "run.har", dirty())
    return tmp_path


def test_what_is_private_is_found_by_its_form() -> None:
    """Keys are shown by their beginning alone."""
    found = {(one.kind, one.shown) for one in contribute.private(dirty())}

    assert {
        ("secret", f"{KEY[:6]}…"),
        ("e-mail address", "ada@corp.example"),
        ("home folder", "/home/ada"),
        ("home folder", "/Users/ada"),
        ("host", "gpu7.corp.example"),
    } <= found


def test_it_writes_what_is_clean(aioc: Callable[..., Ran], clone: Path) -> None:
    """The run and its description stand in their place, without anything private."""
    ran = aioc("contribute", clone / "run.har", *TOLD, "--spec", clone / "spec", "--yes")
    folder = clone / "spec/evidence/vllm/9.9.9"
    data = lzma.decompress((folder / "full.har.xz").read_bytes())

    assert ran.code == 0
    assert "models.list: nothing → " in ran.out
    assert KEY not in ran.out
    assert not [one for one in (KEY, "/ada", "ada@", "gpu7", "corp") if one.encode() in data]
    assert len(har.loads(data).exchanges) == len(dirty().exchanges)
    assert '"pypi"' in (folder / "full.yaml").read_text("utf-8")


@pytest.mark.parametrize("answer", ["n\n", ""])
def test_it_asks(aioc: Callable[..., Ran], clone: Path, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    """Whoever says no, or nothing, publishes nothing."""
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    ran = aioc("contribute", clone / "run.har", *TOLD, "--spec", clone / "spec")

    assert ran.code != 0
    assert "Would be published" in ran.out
    assert list((clone / "spec/evidence").iterdir()) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda run: replace(run, implementation="vllm"), "can't be evidence"),
        (
            lambda run: replace(
                run,
                exchanges=(replace(run.exchanges[0], body=b"-----BEGIN RSA PRIVATE KEY-----"),),
            ),
            "private key",
        ),
    ],
    ids=["told who answers", "private key"],
)
def test_what_is_refused(
    aioc: Callable[..., Ran], clone: Path, change: Callable[[Recording], Recording], said: str
) -> None:
    """A run that is no evidence, or that nothing can make fit to be published."""
    har.save(clone / "run.har", change(dirty()))
    ran = aioc("contribute", clone / "run.har", *TOLD, "--spec", clone / "spec", "--yes")

    assert (ran.code, said in ran.err) == (2, True)


def test_it_is_bounded(aioc: Callable[..., Ran], clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The repository keeps every run."""
    monkeypatch.setattr(contribute, "LARGEST", 100)
    ran = aioc("contribute", clone / "run.har", *TOLD, "--spec", clone / "spec", "--yes")

    assert (ran.code, "the limit is 100" in ran.err) == (2, True)


@pytest.mark.whole
def test_the_compiler_takes_it(aioc: Callable[..., Ran], clone: Path) -> None:
    """What is written is evidence by the spec's own rules."""
    shutil.copytree(ROOT / "spec", clone / "whole")
    aioc("contribute", clone / "run.har", *TOLD, "--spec", clone / "whole", "--yes")
    ran = aioc("compile", "--spec", clone / "whole", "--out", clone / "out")

    assert ran.code == 0, ran.err
    assert "vllm.9.9.9.full" in (clone / "out/evidence.py").read_text("utf-8")


FOREIGN = "sk-ant-api03-Zq7Xw2Lm9Rt4Vb8Nc5Kd1Hf6"


def streamed(*path: str, step: int = 3, turn: bool = False) -> bytes:
    """Stream a key in pieces at a place of each event; another choice may take turns with it."""
    events: list[bytes] = []
    for at in range(0, len(FOREIGN), step):
        for index, piece in enumerate((FOREIGN[at : at + step], "x")[: 1 + turn]):
            value: object = piece
            for name in reversed(path):
                value = {name: value}
            event = {"choices": [{"index": index, "delta": value}]}
            events.append(b"data: " + json.dumps(event).encode() + b"\n\n")
    return b"".join((*events, b"data: [DONE]\n\n"))


def tokens(text: str) -> bytes:
    """Spell a text as tokens with alternatives, and as their bytes."""
    spelled = [
        {
            "token": char,
            "bytes": [ord(char)],
            "top_logprobs": [{"token": char, "bytes": [ord(char)]}, {"token": "x", "bytes": [120]}],
        }
        for char in text
    ]
    return json.dumps({"choices": [{"index": 0, "logprobs": {"content": spelled}}]}).encode()


PIECES = {
    "text deltas": streamed("content"),
    "arguments": streamed("function", "arguments", step=1),
    "transcripts": streamed("audio", "transcript"),
    "choices that take turns": streamed("content", turn=True),
    "tokens": tokens(FOREIGN),
    "bytes": json.dumps({"data": list(FOREIGN.encode())}).encode(),
    "escapes": b'{"a": "' + "".join(f"\\u{ord(char):04x}" for char in FOREIGN).encode() + b'"}',
}


@pytest.mark.parametrize("body", PIECES.values(), ids=PIECES)
def test_a_key_in_pieces(body: bytes) -> None:
    """A key that no text holds as a whole is found where the members of an answer say it together."""
    run = har.load(RUN)
    run = replace(run, exchanges=(replace(run.exchanges[0], body=body), *run.exchanges[1:]))
    found = contribute.private(run)
    clean = contribute.cleaned(run, found)

    assert FOREIGN in {one.text for one in found if one.kind == "secret"}
    assert [one for one in contribute.private(clean) if one.kind == "secret"] == []
    assert clean.exchanges[1:] == contribute.cleaned(har.load(RUN), found).exchanges[1:]
    assert clean.exchanges[0].body.count(b"data: ") == body.count(b"data: ")


def test_messages_that_say_a_key_together() -> None:
    """So may the messages of a WebSocket, of either side."""
    run = har.load(RUN)
    frames = tuple(
        Frame(sent=sent, text=True, data=json.dumps({"delta": char}).encode())
        for char in FOREIGN
        for sent in (True, False)
    )
    run = replace(run, exchanges=(replace(run.exchanges[0], frames=frames),))
    clean = contribute.cleaned(run, contribute.private(run))

    assert [one for one in contribute.private(clean) if one.kind == "secret"] == []
    assert [frame.sent for frame in clean.exchanges[0].frames] == [frame.sent for frame in frames]


def test_a_key_for_which_nothing_can_stand(aioc: Callable[..., Ran], clone: Path) -> None:
    """A key in the name of a member isn't replaced, so that the run isn't published."""
    run = dirty()
    name = "".join(f"\\u{ord(char):04x}" for char in FOREIGN)
    har.save(
        clone / "run.har",
        replace(run, exchanges=(replace(run.exchanges[0], body=f'{{"{name}": 1}}'.encode()),)),
    )
    ran = aioc("contribute", clone / "run.har", *TOLD, "--spec", clone / "spec", "--yes")

    assert ran.code == 2

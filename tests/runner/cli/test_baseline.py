"""`--baseline`: what is accepted doesn't fail, what is new does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_testing.ran import Ran

RUNS = Path(__file__).parents[2] / "faults" / "runs"
LLAMA_CPP, VLLM = RUNS / "llama-cpp.har", RUNS / "vllm.har"


@pytest.fixture(name="baseline")
def _baseline(aioc: Callable[..., Ran], tmp_path: Path) -> Path:
    """What llama.cpp's run has, accepted."""
    path = tmp_path / "baseline.json"
    ran = aioc("probe", LLAMA_CPP, "-q", "--baseline", path, "--update-baseline")
    assert ran.code == 0
    assert ran.err.startswith(f"{path}: ")
    return path


@pytest.mark.parametrize("level", ["fail", "unshown", "warn"])
def test_what_is_accepted_does_not_fail(aioc: Callable[..., Ran], baseline: Path, level: str) -> None:
    """The run that fails without the baseline passes with it, at every level."""
    assert aioc("probe", LLAMA_CPP, "-q", "--fail-on", level).code == 1
    ran = aioc("probe", LLAMA_CPP, "-q", "--fail-on", level, "--baseline", baseline, "--strict-baseline")

    assert ran.code == 0
    assert "0 new or worse" in ran.err


def test_what_is_new_fails_and_is_named(aioc: Callable[..., Ran], baseline: Path) -> None:
    """What no waiver covers is named by row, and the exit code is 1."""
    document = json.loads(baseline.read_text())
    document["waivers"] = [one for one in document["waivers"] if one["row"] != "responses.stream"]
    baseline.write_text(json.dumps(document))
    ran = aioc("probe", LLAMA_CPP, "-q", "--baseline", baseline)

    assert ran.code == 1
    assert {line.split(": ")[1] for line in ran.err.splitlines() if line.startswith("new")} == {
        "responses.stream"
    }


@pytest.mark.parametrize(
    ("form", "marks", "counts"),
    [
        ("table", "accepted (issue 7): not there", "5 FAIL (4 accepted)"),
        ("markdown", "FAIL, accepted | `/v1/audio/speech`", "5 FAIL (4 accepted)"),
        ("html", '<span class="badge SKIP">accepted</span>', "5 FAIL (4 accepted)"),
        ("json", '"accepted":"issue 7"', "findings accepted by the baseline"),
        ("junit", 'message="accepted: ', 'failures="1" skipped="45"'),
        ("github", "::notice title=audio.speech FAIL%2C accepted::accepted (issue 7)", "accepted by the"),
    ],
)
def test_what_is_accepted_is_marked_and_counted_apart(
    aioc: Callable[..., Ran], baseline: Path, form: str, marks: str, counts: str
) -> None:
    """In every format: in words, beside what nobody has accepted."""
    document = json.loads(baseline.read_text())
    waivers = [{**one, "why": "issue 7"} for one in document["waivers"] if one["row"] != "responses.stream"]
    baseline.write_text(json.dumps({**document, "waivers": waivers}))
    ran = aioc("probe", LLAMA_CPP, "--baseline", baseline, "--format", form)

    assert marks in ran.out
    assert counts in ran.out.replace("\n", " ")
    assert f"{len(waivers)} of " in ran.out.replace("\n", " ")


def test_what_no_longer_occurs_fails_only_if_asked(aioc: Callable[..., Ran], baseline: Path) -> None:
    """A waiver without its finding is named; --strict-baseline makes that a failure."""
    document = json.loads(baseline.read_text())
    extra = {"row": "models.list", "kind": "missing", "at": "$.data", "severity": "fail", "why": "issue 7"}
    baseline.write_text(json.dumps({**document, "waivers": [*document["waivers"], extra]}))
    gone = "gone: models.list: missing at $.data, accepted because: issue 7"
    mild = aioc("probe", LLAMA_CPP, "-q", "--baseline", baseline)
    strict = aioc("probe", LLAMA_CPP, "-q", "--baseline", baseline, "--strict-baseline")

    assert (mild.code, strict.code) == (0, 1)
    assert gone in mild.err.splitlines()
    assert gone in strict.err.splitlines()


def test_what_is_no_baseline_is_refused_before_anything_is_sent(
    aioc: Callable[..., Ran], tmp_path: Path
) -> None:
    """A file that is missing or isn't one is a line and a 2, and so is an option without it."""
    nowhere, other = tmp_path / "nowhere.json", tmp_path / "other.json"
    other.write_text("{}")
    url = "http://127.0.0.1:1"

    missing = aioc("probe", url, "--baseline", nowhere)
    wrong = aioc("probe", url, "--baseline", other)
    alone = aioc("probe", url, "--update-baseline")

    assert (missing.code, wrong.code, alone.code) == (2, 2, 2)
    assert missing.err.endswith("No such file or directory; --update-baseline creates it\n")
    assert wrong.err == f'Error: --baseline: {other} isn\'t a baseline: it has no "aioc_baseline": 1\n'
    assert alone.err == "Error: which baseline? Give --baseline FILE, too\n"

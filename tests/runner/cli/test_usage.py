"""Wrong usage is one line with the nearest word that would have been right."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aioc_runner.catalog import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_testing.ran import Ran

URL = "http://127.0.0.1:9/v1"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("prob", 'no command "prob"; did you mean "probe"?'),
        (
            "frobnicate",
            (
                'no command "frobnicate"; choose from probe, spec, explain, render, diff, matrix, contribute,'
                " site, serve, compile, drift, export"
            ),
        ),
        ("--versoin", 'no such option "--versoin"; did you mean "--version"?'),
        (f"probe {URL} --profle x", 'no such option "--profle"; did you mean "--profile"?'),
        (f"probe {URL} --profile opnai", 'no profile "opnai"; did you mean "openai"?'),
        (
            f"probe {URL} --profile zzz",
            (
                'no profile "zzz"; choose from openai, basics, agent, chat, legacy, ht, '
                "state, files, realtime, full"
            ),
        ),
        (f"probe {URL} --profile", 'option "--profile" requires an argument'),
        (f"probe {URL} --format jsn", 'no format "jsn"; did you mean "json"?'),
        (f"probe {URL} --implementation vlm", 'no implementation "vlm"; did you mean "vllm"?'),
        (
            f"probe {URL} --implementation zzz",
            'no implementation "zzz"; aioc spec --list implementations lists them',
        ),
        (f"probe {URL} --fail-on fial", 'no level "fial"; did you mean "fail"?'),
        (f"probe {URL} --phase D", 'no phase "D"; choose from A, B, C'),
        (f"probe {URL} --only chta.*", 'no row matches "chta.*"; did you mean "chat.*"?'),
        (f"probe {URL} --only zzz", 'no row matches "zzz"; aioc spec --all lists the rows'),
        (f"probe {URL} --skip embedings", 'no row matches "embedings"; did you mean "embeddings"?'),
        (f"probe {URL} --model embeding=x", 'no model kind "embeding"; did you mean "embedding"?'),
        (f"probe {URL} --model chat=", "--model chat=: the id is missing"),
        (f"probe {URL} --timeout soon", '--timeout: "soon" is not a number'),
        (f"probe {URL} --timeout 0", "--timeout: 0 is not 0.001 or more"),
        (f"probe {URL} --timeout nan", "--timeout: nan is not 0.001 or more"),
        (f"probe {URL} --concurrency 99", "--concurrency: 99 is not from 1 to 64"),
        (f"probe {URL} --concurrency 1.5", '--concurrency: "1.5" is not a whole number'),
        (f"probe {URL} --header nonsense", "--header takes 'Name: value'"),
        (f"probe {URL} --api-key-file /nope", "can't read the API key file /nope: No such file or directory"),
        (
            f"probe {URL} --output r.pdf",
            "--output r.pdf: a name ends in .html, .json, .md, .txt, .xml, which says the format",
        ),
        (
            f"probe {URL} --output /nope/r.md",
            "--output /nope/r.md: can't be written (No such file or directory)",
        ),
        (
            f"probe {URL} --save /nope/r.har",
            "--save /nope/r.har: can't be written (No such file or directory)",
        ),
        (f"probe {URL} --save r.json", "--save r.json: a saved run ends in .har; a report goes to --output"),
        (f"probe {URL} --save r", "--save r: a saved run ends in .har; a report goes to --output"),
        (f"probe {URL} --catalog /nope", "/nope is not a directory"),
        (f"probe {URL} --demo", "--demo brings its own server: leave TARGET out"),
        (f"probe {URL} --deviate x", "--deviate only works with --demo"),
        (f"probe {URL} more", "got unexpected extra argument (more)"),
        (
            "probe --dry-run --output r.md",
            "--dry-run sends nothing: there is nothing to --output or --save",
        ),
        ("probe", "which server? Give a TARGET, such as http://localhost:8000/v1, or --demo"),
        ("probe ftp://host", "no scheme 'ftp': a target must begin with http:// or https://"),
        ("probe missing.har", "can't read missing.har: No such file or directory"),
        ("probe missing.HAR", "can't read missing.HAR: No such file or directory"),
        ("probe missing.har --timeout 3", "--timeout is for a live run: missing.har has been recorded"),
        (
            "probe --demo --deviate stream-usage-mising",
            'nothing called "stream-usage-mising" can be reproduced; did you mean "stream-usage-missing"?',
        ),
        (
            "serve --deviate zzz",
            'nothing called "zzz" can be reproduced; aioc spec --list deviations lists what can',
        ),
        ("spec --list deviation", 'no list "deviation"; did you mean "deviations"?'),
        ("spec --all --list profiles", "--all is about rows: leave it or --list out"),
        ("render", "give a FILE"),
        ("render missing.json", "can't read missing.json: No such file or directory"),
        (
            "render x.json --format yaml",
            'no format "yaml"; choose from table, json, markdown, html, junit, github',
        ),
        ("serve --port 70000", "--port: 70000 is not from 0 to 65535"),
        ("serve --port x", '--port: "x" is not a whole number'),
        ("export jsonschema d", 'no command "jsonschema"; did you mean "json-schema"?'),
        ("export json-schema", "give a DIR"),
        ("spec --al", 'no such option "--al"; did you mean "--all"?'),
    ],
)
def test_wrong_usage_is_one_line(
    aioc: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, line: str
) -> None:
    """The line says what is wrong; nothing is sent, and nothing is written."""
    monkeypatch.chdir(tmp_path)

    ran = aioc(*words.split())

    assert (ran.code, ran.out, ran.err) == (2, "", f"Error: {line}\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("not json", "isn't valid JSON"),
        ("[" * 100_000, "nested too deeply"),
        ("{}", "isn't an aioc report: aioc: field required"),
        ("[]", "isn't an aioc report: the whole: input should be"),
        ('{"log": {}}', "not a saved run"),
        ('{"aioc": 1}', "isn't an aioc report: aioc: input should be a valid string"),
    ],
)
def test_files_that_are_no_reports(aioc: Callable[..., Ran], tmp_path: Path, text: str, line: str) -> None:
    """Anything else than a report or a saved run is refused in one line."""
    file = tmp_path / "run.json"
    file.write_text(text)

    ran = aioc("render", file)

    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert line in ran.err


def test_reports_are_rendered_not_graded(aioc: Callable[..., Ran], tmp_path: Path) -> None:
    """Whoever probes a report is told which command they want."""
    file = tmp_path / "run.json"
    file.write_text("{}")

    assert (
        aioc("probe", file).err
        == f'Error: {file} is not a saved run; to render a report: aioc render "{file}"\n'
    )


@pytest.mark.parametrize("target", [URL, "run.har"])
def test_a_rule_that_the_judge_lacks(aioc: Callable[..., Ran], tmp_path: Path, target: str) -> None:
    """A catalog that asks for more than this judge can tell is one line, before anything is sent."""
    copied = Path(shutil.copytree(load().compiled.folder, tmp_path / "catalog"))
    rules = copied / "rules.py"
    rules.write_text(rules.read_text("utf-8").replace('"counts-up"', '"counts-down"'), "utf-8")

    ran = aioc("probe", target, "--catalog", str(copied))

    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert "names the rule counts-down, which this runner doesn't have" in ran.err

"""JUnit XML and GitHub annotations: what CI systems read, with hostile words in every place that has any."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.render import github, junit
from aioc_runner.wire import har
from aioc_testing.reports import HOSTILE, report

RUNS = Path(__file__).parents[2] / "faults" / "runs"
SHIFTS = range(0, len(HOSTILE), 7)
ANNOTATION = re.compile(r"::(notice|warning|error) title=(?:[^:,%]|%(?:25|3A|2C))*::(?:[^%]|%25)*")


def parsed(text: str) -> ET.Element:
    """Read what this tool wrote itself."""
    return ET.fromstring(text)  # noqa: S314 -- nobody else wrote it


@pytest.mark.parametrize("name", ["llama-cpp", "vllm", "mlx-lm"])
def test_a_test_a_row(name: str) -> None:
    """Each row is a test; the counts are the report's, and each failure says why and shows bytes."""
    made = judge(load(), har.load(RUNS / f"{name}.har"))
    suite = parsed(junit.render(made))
    cases = suite.findall("testcase")
    failed = [case for case in cases if case.find("failure") is not None]

    assert [case.attrib["name"].partition(":")[0] for case in cases] == [one.id for one in made.results]
    assert int(suite.attrib["failures"]) == len(failed) == made.summary["FAIL"]
    assert int(suite.attrib["skipped"]) == len(suite.findall("testcase/skipped")) == made.summary["SKIP"]
    assert all("curl " in (case.findtext("system-out") or "") for case in failed)


def test_a_row_that_deviates_passes_and_says_so() -> None:
    """JUnit knows no warnings: what deviates stands in the output of a test that passes."""
    made = judge(load(), har.load(RUNS / "llama-cpp.har"))
    suite = parsed(junit.render(made))
    said = {
        case.attrib["name"].partition(":")[0]: case.findtext("system-out") for case in suite.iter("testcase")
    }

    assert all((said[one.id] or "").startswith("warn: ") for one in made.results if one.status == "WARN")
    assert [said[one.id] for one in made.results if one.status == "PASS"] == [None] * made.summary["PASS"]


@pytest.mark.parametrize("by", SHIFTS)
def test_xml_is_made_by_us_alone(by: int) -> None:
    """Whatever a server says, the elements are ours and the text prints."""
    suite = parsed(junit.render(report(HOSTILE[by:] + HOSTILE[:by])))
    known = {"testsuite", "properties", "property", "testcase", "failure", "skipped", "system-out"}

    assert {one.tag for one in suite.iter()} <= known
    assert all(text.replace("\n", "").isprintable() for text in suite.itertext())


@pytest.mark.parametrize("by", SHIFTS)
def test_annotations_are_made_by_us_alone(by: int) -> None:
    """Whatever a server says, each line is one command, and nothing in it ends the command."""
    lines = github.render(report(HOSTILE[by:] + HOSTILE[:by])).split("\n")

    assert lines.pop() == ""
    assert [line for line in lines if not ANNOTATION.fullmatch(line)] == []


def test_what_is_wrong_is_annotated() -> None:
    """A failure is an error, a deviation a warning, in the report's order."""
    made = judge(load(), har.load(RUNS / "llama-cpp.har"))
    commands = [line.split(" ")[0] for line in github.render(made).splitlines()]

    assert commands == [
        "::notice",
        *["::error"] * made.summary["FAIL"],
        *["::warning"] * made.summary["WARN"],
    ]

"""The report as JUnit XML, as CI systems show it: a test for each row, with what is wrong and the evidence.

JUnit has no warnings: a row that deviates passes, and its output says so; a row whose failures are all
accepted is skipped. The form is the one that Jenkins' plug-in reads. https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from aioc_runner.render import outline, wording
from aioc_runner.render.text import visible, visible_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.report import Evidence, Report, Result

SUITE = "aioc"


def render(report: Report) -> str:
    """Write the report as one suite."""
    accepted = sum(map(outline.is_accepted, outline.with_status(report, "FAIL")))
    counts = {
        "tests": str(len(report.results)),
        "failures": str(report.summary.get("FAIL", 0) - accepted),
        "skipped": str(report.summary.get("SKIP", 0) + accepted),
        "errors": "0",
    }
    suite = Element("testsuite", {"name": visible(f"{SUITE} {report.profile}"), **counts})
    properties = SubElement(suite, "properties")
    for name, value in (("url", report.target.url), ("headline", report.headline)):
        SubElement(properties, "property", {"name": name, "value": visible(value)})
    suite.extend(_case(result) for result in report.results)
    indent(suite)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(suite, encoding="unicode")}\n'


def _case(result: Result) -> Element:
    named = {"classname": f"{SUITE}.{result.group}", "name": f"{result.id}: {outline.endpoint(result)}"}
    case = Element("testcase", {key: visible(value) for key, value in named.items()})
    said = visible(result.detail)
    if result.status == "SKIP":
        SubElement(case, "skipped", {"message": f"{result.reason}: {said}"})
    elif result.status == "FAIL" and outline.is_accepted(result):
        SubElement(case, "skipped", {"message": f"accepted: {said}"})
    elif result.status == "FAIL":
        kind = next((one.kind for one in outline.grave(result)), "failure")
        SubElement(case, "failure", {"message": said, "type": kind}).text = "\n".join(_findings(result))
    beside = result.status == "WARN" or outline.is_accepted(result)
    shown = [*(_findings(result) if beside else ()), *_evidence(result.evidence)]
    if shown:
        SubElement(case, "system-out").text = "\n".join(shown)
    return case


def _findings(result: Result) -> Iterator[str]:
    for finding in outline.grave(result):
        yield visible(f"{finding.severity}: {wording.sentence(finding)}")
        yield from (f"  {visible(one)}" for one in (finding.why, finding.source) if one)


def _evidence(evidence: list[Evidence]) -> Iterator[str]:
    for one in evidence:
        yield visible(one.curl)
        yield from (visible(line) for line in visible_lines(one.excerpt))

"""The pytest plugin: `pytest --aioc-url URL` creates a test for each row; `aioc_server` is a fixture.

Every pytest in an environment with aioc loads it, so it imports what it needs only where it uses it.
"""

from __future__ import annotations

import warnings
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pydantic import TypeAdapter

    from aioc_runner.report import Finding, Report, Result

REPORT = pytest.StashKey["Report | None"]()
SHIPPED = "aioc_report"
"""The key under which xdist's controller hands the report to its workers."""

LONGEST_BASELINE = 1 << 24
BROKEN = "not-ready"
DEVIATE = "aioc_deviate(*names): what the server of the fixture aioc_server gets wrong"


class AiocWarning(UserWarning):
    """A row that deviates without failing."""


class RowFailed(Exception):  # noqa: N818 -- it is no error of the test
    """What a row, a client or a profile's question came to; the message says it whole."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of aioc."""
    group = parser.getgroup("aioc", "compatibility with the OpenAI API")
    group.addoption("--aioc-url", metavar="URL", help="probe this server, and create a test for each row")
    group.addoption("--aioc-profile", metavar="NAME", default="openai", help="which rows (default: openai)")
    group.addoption(
        "--aioc-client",
        metavar="ID",
        action="append",
        default=[],
        help="judge what this client needs instead of a profile; repeatable",
    )
    group.addoption("--aioc-model", metavar="ID", help="the model to ask")
    group.addoption("--aioc-baseline", metavar="FILE", type=Path, help="accept the findings in FILE")


def pytest_configure(config: pytest.Config) -> None:
    """Probe the server once: workers of xdist are given the report."""
    config.addinivalue_line("markers", DEVIATE)
    config.stash[REPORT] = None
    shipped = getattr(config, "workerinput", {}).get(SHIPPED)
    if shipped is not None:
        config.stash[REPORT] = _adapter().validate_json(shipped)
    elif config.option.aioc_url and not hasattr(config, "workerinput"):
        config.stash[REPORT] = _probed(config)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Hand the report to a worker of xdist."""
    report = node.config.stash[REPORT]
    node.workerinput[SHIPPED] = None if report is None else _adapter().dump_json(report).decode()


def _adapter() -> TypeAdapter[Report]:
    """Make what writes a report with all of its members, and reads it."""
    from pydantic import TypeAdapter  # noqa: PLC0415 -- slow to import

    from aioc_runner.report import Report  # noqa: PLC0415 -- likewise

    return TypeAdapter(Report)


def pytest_report_header(config: pytest.Config) -> str | None:
    """Say what was probed."""
    report = config.stash[REPORT]
    return None if report is None else f"aioc: {report.target.url}: {report.headline}"


def pytest_collection_modifyitems(session: pytest.Session, items: list[pytest.Item]) -> None:
    """Add a test for each row of the report, for each client, and for the profile's question."""
    report = session.config.stash[REPORT]
    if report is not None:
        items.extend(_items(session, report))


@pytest.fixture
def aioc_server(request: pytest.FixtureRequest) -> Iterator[str]:
    """Serve the reference answers while the test runs; the value is the base URL with its `/v1`.

    `@pytest.mark.aioc_deviate("stream.done")` makes the server get that wrong.
    """
    import aioc  # noqa: PLC0415 -- slow to import

    names = [str(name) for mark in request.node.iter_markers("aioc_deviate") for name in mark.args]
    with ExitStack() as stack:
        try:
            url = stack.enter_context(aioc.serve(deviate=names))
        except aioc.Error as error:
            raise pytest.fail.Exception(f"aioc_deviate: {error}", pytrace=False) from None
        yield url


class ReportItem(pytest.Item):
    """Something that a report says, as a test that stands in no file."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Show what was found, without a traceback."""
        said = str(excinfo.value)
        return said if excinfo.errisinstance(RowFailed) else super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        """Say where the test stands."""
        return self.path, None, self.nodeid


class RowItem(ReportItem):
    """One row of the report; `findings` are those that nobody accepted."""

    def __init__(self, *, result: Result, findings: Sequence[Finding], **given: Any) -> None:
        super().__init__(**given)
        self.result, self.findings = result, findings

    def runtest(self) -> None:
        """Fail, warn or skip as the row did."""
        if self.result.status == "SKIP":
            pytest.skip(self.result.detail or str(self.result.reason))
        if any(one.severity == "fail" for one in self.findings):
            raise RowFailed(self._said())
        if self.findings:
            warnings.warn(AiocWarning(self._said()), stacklevel=1)

    def _said(self) -> str:
        lines = [f"{self.result.method} {self.result.path}: {self.result.status}"]
        lines += [f"{one.severity}: {one.message}" for one in self.findings]
        lines += [one.curl for one in self.result.evidence if one.curl][:1]
        return "\n".join(lines)


class VerdictItem(ReportItem):
    """A client's verdict, or the answer to the profile's question."""

    def __init__(self, *, said: str, holds: bool, **given: Any) -> None:
        super().__init__(**given)
        self.said, self.holds = said, holds

    def runtest(self) -> None:
        """Fail where the answer isn't yes."""
        if not self.holds:
            raise RowFailed(self.said)


def _probed(config: pytest.Config) -> Report:
    import aioc  # noqa: PLC0415 -- slow to import

    model = config.option.aioc_model
    try:
        run = aioc.probe(
            config.option.aioc_url,
            profile=config.option.aioc_profile,
            client=config.option.aioc_client,
            model={} if model is None else str(model),
        )
    except aioc.Error as error:
        raise pytest.UsageError(f"aioc: {error}") from None
    return run.report


def _items(session: pytest.Session, report: Report) -> Iterator[pytest.Item]:
    counted = _counted(session.config, report)
    for result in report.results:
        if result.requests or result.status != "SKIP":
            yield _made(RowItem, session, result.id, result=result, findings=counted.get(result.id, []))
    for client in report.clients if report.clients_asked else ():
        said, holds = (
            "\n".join((f"{client.title}: {client.verdict}", *client.because)),
            client.verdict != BROKEN,
        )
        yield _made(VerdictItem, session, f"client {client.id}", said=said, holds=holds)
    if report.answer is not None and session.config.option.aioc_baseline is None:
        said, holds = report.answer.said, report.answer.answer == "yes"
        yield _made(VerdictItem, session, f"profile {report.profile}", said=said, holds=holds)


def _made(kind: type[ReportItem], session: pytest.Session, name: str, **given: Any) -> pytest.Item:
    return kind.from_parent(session, name=name, nodeid=f"aioc::{name}", **given)


def _counted(config: pytest.Config, report: Report) -> dict[str, list[Finding]]:
    """Find the findings of each row that count: with a baseline, those that it doesn't accept."""
    path: Path | None = config.option.aioc_baseline
    counted: dict[str, list[Finding]] = {}
    for row, one in _every(report) if path is None else _open(path, report):
        if one.severity != "note":
            counted.setdefault(row, []).append(one)
    return counted


def _every(report: Report) -> Iterator[tuple[str, Finding]]:
    for result in report.results:
        yield from ((result.id, one) for one in result.findings)


def _open(path: Path, report: Report) -> Iterable[tuple[str, Finding]]:
    from aioc_runner import regular  # noqa: PLC0415 -- for this alone
    from aioc_runner.compare import baseline  # noqa: PLC0415 -- slow to import

    try:
        waivers = baseline.loads(regular.read(path, LONGEST_BASELINE).decode())
    except (OSError, UnicodeDecodeError, baseline.BaselineError) as error:
        raise pytest.UsageError(f"aioc: can't read the baseline {path}: {error}") from None
    return baseline.compared(report, waivers, datetime.now(UTC).date()).open

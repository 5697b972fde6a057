"""What a run is made of: everything with `--whole`, else what is quick and a sample of what takes long.

`@pytest.mark.sampled(N)` runs N of a test's parameters, `@pytest.mark.whole` is for the whole run alone, and
the fixture `sample` draws inside a test. The seed is new in each run, and printed.
"""

from __future__ import annotations

import gc
import os
import random
import signal
from typing import TYPE_CHECKING

import pytest

from aioc_testing import virtual_time
from aioc_testing.sample import Sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_testing.virtual_time import Clock

SEEDS = 1_000_000


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take `--whole` and `--seed`."""
    group = parser.getgroup("aioc")
    group.addoption("--whole", action="store_true", help="run everything, where else a sample is drawn")
    group.addoption("--seed", type=int, help="draw this sample (default: AIOC_SEED, or a new one)")


def pytest_configure(config: pytest.Config) -> None:
    """Choose the seed, once: workers find it in the environment of the process that starts them."""
    os.environ.pop("CI", None)  # a run waits for ports there
    if (
        signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    ):  # as in the background of a script: tests press Ctrl-C
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if config.option.seed is None:
        config.option.seed = int(os.environ.get("AIOC_SEED") or random.SystemRandom().randrange(SEEDS))
    os.environ["AIOC_SEED"] = str(config.option.seed)


def pytest_report_header(config: pytest.Config) -> str:
    """Say what is left out, and how to draw the same again."""
    return "sample: none, this is the whole run" if config.option.whole else f"sample: {_again(config)}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say it again where something failed, for whoever reads the end alone."""
    if not config.option.whole and {"failed", "error"} & set(terminalreporter.stats):
        terminalreporter.write_line(f"sample: {_again(config)}")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what isn't drawn of the tests that were asked for."""
    kept = set(_drawn(_sample(config), items))
    config.hook.pytest_deselected(items=[item for item in items if item.nodeid not in kept])
    items[:] = [item for item in items if item.nodeid in kept]


def pytest_collection_finish() -> None:
    """Let the collector of garbage pass over all that is loaded by now: it stays until the end."""
    gc.freeze()


@pytest.fixture(scope="session")
def sample(pytestconfig: pytest.Config) -> Sample:
    """Draw some of many, as this run's seed has it."""
    return _sample(pytestconfig)


@pytest.fixture(name="clock")
def _clock() -> Iterator[Clock]:
    """Time that passes while nobody has anything to do: for tests all of whose servers are event loops."""
    with virtual_time.installed() as clock:
        yield clock


def _sample(config: pytest.Config) -> Sample:
    return Sample(config.option.seed, whole=config.option.whole)


def _again(config: pytest.Config) -> str:
    seed: int = config.option.seed
    return f"pytest --seed {seed} draws the same again, pytest --whole leaves nothing out"


def _drawn(sample: Sample, items: list[pytest.Item]) -> Iterator[str]:
    """Name the tests that run."""
    groups: dict[str, list[str]] = {}
    for item in items:
        mark = item.get_closest_marker("sampled")
        if mark is not None:
            groups.setdefault(item.nodeid.partition("[")[0], [str(mark.args[0])]).append(item.nodeid)
        elif sample.whole or item.get_closest_marker("whole") is None:
            yield item.nodeid
    for most, *names in groups.values():
        yield from sample.of(names, int(most))

"""The report as a page in headless Chromium: desk and phone, light and dark, by keyboard, without JavaScript.

pip install -r tests/browser/requirements.txt && pytest -m browser -n 0
With AIOC_PICTURES=DIR it leaves pictures there.
"""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest

from aioc_runner import catalog
from aioc_runner.compare import baseline
from aioc_runner.judge import judge
from aioc_runner.render import html
from aioc_runner.wire import har
from aioc_testing.reports import HOSTILE, report
from golden import regrade

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aioc_runner.report import Report

pytestmark = pytest.mark.browser

CHROMIUM = ("chromium", "google-chrome", "chromium-browser")
RUNS = Path(__file__).parents[1] / "faults/runs"
SIZES = {"desk": (1280, 800), "phone": (390, 844)}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
BROKEN = """[...document.querySelectorAll('code')]
    .filter(one => !one.closest('pre') && !one.querySelector('.long') && one.getClientRects().length > 1)
    .map(one => one.textContent)"""
"""What code of a sentence goes over the end of a line."""

GRAVE = {"serious", "critical"}


def saved(name: str) -> Report:
    return judge(catalog.load(), har.load(RUNS / f"{name}.har"))


def gateway() -> Report:
    """The run of one, kept as evidence."""
    return regrade.graded(regrade.runs()["portkey"])


def accepted() -> Report:
    """A run of which a baseline accepts all but a row."""
    made = saved("mlx-lm")
    waivers = [one for one in baseline.updated(made, ()) if one.row != "chat.completions.tool.serial"]
    return baseline.marked(made, waivers, date.max)


REPORTS: dict[str, Callable[[], Report]] = {
    "llama-cpp": lambda: saved("llama-cpp"),
    "mlx-lm": lambda: saved("mlx-lm"),
    "gateway": gateway,
    "accepted": accepted,
    "reference": lambda: saved("reference"),
    "hostile": lambda: report(HOSTILE, source="https://platform.openai.com/docs"),
}


@dataclass(frozen=True)
class Opened:
    """A page that a browser shows, the addresses that it asked for, and what the browser complains of."""

    page: Any
    asked: list[str]
    said: list[str]


class Browser:
    """Shows reports in contexts of their own."""

    def __init__(self, chromium: Any, folder: Path) -> None:
        self._chromium = chromium
        self._folder = folder

    @contextmanager
    def showing(self, name: str, size: str = "desk", **context: Any) -> Iterator[Opened]:
        """Open a report's page."""
        file = self._folder / f"{name}.html"
        if not file.exists():
            file.write_text(html.render(REPORTS[name]()), "utf-8")
        width, height = SIZES[size]
        inside = self._chromium.new_context(viewport={"width": width, "height": height}, **context)
        shown = Opened(inside.new_page(), [], [])
        shown.page.on("request", lambda request: shown.asked.append(request.url))
        shown.page.on("console", lambda message: shown.said.append(message.text))
        shown.page.goto(file.as_uri())
        yield shown
        inside.close()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 -- for this folder alone

    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    with sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=found)
        yield Browser(chromium, tmp_path_factory.mktemp("pages"))
        chromium.close()


@pytest.mark.parametrize(
    ("name", "size", "scheme", "unfolded"), list(product(REPORTS, SIZES, SCHEMES, (False, True)))
)
def test_page(browser: Browser, name: str, size: str, scheme: str, unfolded: bool) -> None:
    """Axe finds nothing serious, nothing is wider than the screen, and only the file itself is asked for."""
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 -- for this folder alone

    with browser.showing(name, size, color_scheme=scheme) as shown:
        if unfolded:
            shown.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        picture(shown, f"{name}-{size}-{scheme}{'-unfolded' if unfolded else ''}")
        found = Axe().run(shown.page).response["violations"]
        width = shown.page.evaluate("document.documentElement.scrollWidth")

        assert [(one["id"], one["nodes"][0]["target"]) for one in found if one["impact"] in GRAVE] == []
        assert width <= SIZES[size][0]
        assert shown.page.evaluate(BROKEN) == []
        assert len(shown.asked) == 1
        assert shown.said == []


def picture(shown: Opened, name: str) -> None:
    """Leave a picture of the first screen and of the whole for whoever asked for them."""
    folder = os.environ.get("AIOC_PICTURES")
    if folder:
        shown.page.screenshot(path=str(Path(folder) / f"{name}.png"))
        shown.page.screenshot(path=str(Path(folder) / f"{name}-whole.png"), full_page=True)


def test_dark_is_dark(browser: Browser) -> None:
    """The page keeps to the scheme that its reader prefers."""
    color = "getComputedStyle(document.body).backgroundColor"
    seen = []
    for scheme in SCHEMES:
        with browser.showing("llama-cpp", color_scheme=scheme) as shown:
            seen.append(shown.page.evaluate(color))

    assert seen == ["rgb(255, 255, 255)", "rgb(21, 23, 26)"]


def test_first_screen(browser: Browser) -> None:
    """The headline and the filters stand on the first screen, and on a desk the first finding."""
    for size, places in (("desk", (".headline", "#FAIL", ".finding")), ("phone", (".headline", "#FAIL"))):
        with browser.showing("llama-cpp", size) as shown:
            for place in places:
                box = shown.page.locator(place).first.bounding_box()
                assert box["y"] + box["height"] <= SIZES[size][1], (size, place)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_keyboard_filters_and_unfolds(browser: Browser, script: bool) -> None:
    """Tab leads to filters and to what is folded; Space and Enter do the rest, without JavaScript too."""
    with browser.showing("llama-cpp", java_script_enabled=script) as shown:
        page = shown.page
        fails, warns = page.locator("article.FAIL").first, page.locator("article.WARN").first
        tab_to(page, page.locator("#FAIL"))
        page.keyboard.press("Space")
        assert (fails.is_visible(), warns.is_visible()) == (False, True)
        page.keyboard.press("Space")
        assert fails.is_visible()
        code = fails.locator("details pre").first
        assert not code.is_visible()
        tab_to(page, fails.locator("summary").last)
        page.keyboard.press("Enter")
        assert code.is_visible()


def tab_to(page: Any, place: Any) -> None:
    """Press Tab until a place has the focus."""
    for _ in range(100):
        page.keyboard.press("Tab")
        if place.evaluate("one => one === document.activeElement"):
            return
    pytest.fail("Tab doesn't lead there")


def test_groups(browser: Browser) -> None:
    """A row goes with its group; rows of several groups that are told of together go with the last."""
    with browser.showing("llama-cpp") as shown:
        page = shown.page
        page.locator("summary", has_text="Filter by group").click()
        boxes = page.locator("input[id^=g]")
        rows = page.locator(".row")
        before = visible(rows)
        boxes.nth(1).uncheck()
        some = visible(rows)
        for number in range(boxes.count()):
            boxes.nth(number).uncheck()
        assert before == rows.count() > some > 0
        assert visible(rows) == 0


def visible(places: Any) -> int:
    return sum(place.is_visible() for place in places.all())


def test_skip_link(browser: Browser) -> None:
    """The first Tab offers the way to what is wrong."""
    with browser.showing("llama-cpp") as shown:
        shown.page.keyboard.press("Tab")
        shown.page.keyboard.press("Enter")
        assert shown.page.evaluate("document.activeElement.id") == "wrong"

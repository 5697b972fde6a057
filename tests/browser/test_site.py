"""The site in headless Chromium: links, hosts, desks and phones, both schemes, keyboard, without JavaScript.

pip install -r tests/browser/requirements.txt && pytest -m browser -n 0
With AIOC_PICTURES=DIR it leaves pictures there.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import contextmanager
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import unquote, urlsplit

import pytest

from aioc_runner import catalog
from aioc_runner.site import build, pages

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.browser

CHROMIUM = ("chromium", "google-chrome", "chromium-browser")
SIZES = {"desk": (1280, 800), "phone": (390, 844)}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
MOST_BYTES = 500_000
MATRIX, MOST_OF_MATRIX = "matrix.html", 1_300_000
"""Five thousand cells in one table, each with its link and its finding."""

GRAVE = {"serious", "critical"}
PAGES = (
    *("index", "start", "why", "surface", "groups/chat", "rows/chat.completions", "rows/responses.stream"),
    *("ht", "checks/stream", "deviations", "findings"),
    *("servers/index", "servers/vllm", "clients/index", "clients/codex", "matrix", "compare"),
    *("compare/llama-cpp-b11549--vllm-0.32.0", "report", "not", "contributing"),
)


class Quiet(SimpleHTTPRequestHandler):
    """A file server that logs nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built once."""
    if build.missing():
        pytest.skip("MkDocs isn't installed")
    folder = tmp_path_factory.mktemp("site") / "public"
    known = catalog.load()
    made = pages.pages(known)
    build.build(made, pages.navigation(known, made), folder)
    return folder


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where the site is served on loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


class Browser:
    """Shows pages in contexts of their own, and holds what each asks for and complains of."""

    def __init__(self, chromium: Any, address: str) -> None:
        self._chromium = chromium
        self._address = address

    @contextmanager
    def showing(self, name: str, size: str = "desk", **context: Any) -> Iterator[Any]:
        """Open a page; nothing may be asked of another host, and nothing complained of."""
        width, height = SIZES[size]
        inside = self._chromium.new_context(viewport={"width": width, "height": height}, **context)
        page = inside.new_page()
        asked: list[str] = []
        said: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(f"{self._address}/{name}")
        page.wait_for_load_state("networkidle")
        yield page
        inside.close()
        assert [one for one in asked if not one.startswith((self._address, "data:", "blob:"))] == []
        assert said == []


@pytest.fixture(scope="module")
def browser(address: str) -> Iterator[Browser]:
    """Chromium, before the site."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 -- for this folder alone

    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    with sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=found)
        yield Browser(chromium, address)
        chromium.close()


@pytest.mark.parametrize(("name", "size", "scheme"), list(product(PAGES, SIZES, SCHEMES)))
def test_page(browser: Browser, name: str, size: str, scheme: str) -> None:
    """Axe finds nothing serious, and nothing is wider than the screen."""
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 -- for this folder alone

    with browser.showing(f"{name}.html", size, color_scheme=scheme) as page:
        picture(page, f"{name.replace('/', '-')}-{size}-{scheme}")
        found = Axe().run(page).response["violations"]
        width = page.evaluate("document.documentElement.scrollWidth")

        assert [(one["id"], one["nodes"][0]["target"]) for one in found if one["impact"] in GRAVE] == []
        assert width <= SIZES[size][0]


def picture(page: Any, name: str) -> None:
    """Leave a picture of the first screen for whoever asked for it."""
    folder = os.environ.get("AIOC_PICTURES")
    if folder:
        page.screenshot(path=str(Path(folder) / f"site-{name}.png"))


def test_pages_are_small(site: Path) -> None:
    """A page opens on a phone, and axe gets through it within a minute."""
    sizes = {path.name: path.stat().st_size for path in site.rglob("*.html")}

    assert sizes.pop(MATRIX) <= MOST_OF_MATRIX
    assert {name: size for name, size in sizes.items() if size > MOST_BYTES} == {}


def test_every_link_leads_somewhere(site: Path) -> None:
    """Also those in HTML that MkDocs doesn't look at, and their anchors."""
    text = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    anchors = {
        path: {unescape(one) for one in re.findall(r'\bid="([^"]+)"', words)} for path, words in text.items()
    }
    wrong = set()
    for path, words in text.items():
        for link in map(unescape, re.findall(r'\bhref="([^"]+)"', words)):
            parts = urlsplit(link)
            if parts.scheme or path.name == "404.html":
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            target = target / "index.html" if target.is_dir() else target
            if not target.exists() or (
                parts.fragment and unquote(parts.fragment) not in anchors.get(target, ())
            ):
                wrong.add((path.name, link))

    assert wrong == set()


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    """Pages name no script, style, picture or frame of another host."""
    loaded = re.compile(r'<(?:script|img|iframe|source)[^>]*\bsrc="https?://|<link[^>]*\bhref="https?://')
    found = {path.name for path in site.rglob("*.html") if loaded.search(path.read_text("utf-8"))}

    assert found == set()


def test_the_matrix_is_filtered(browser: Browser) -> None:
    """By text, by what cells say, and by columns that differ; columns come and go."""
    with browser.showing("matrix.html") as page:
        rows = page.locator(".aioc-matrix tbody tr:visible")
        every = rows.count()
        page.get_by_label("Rows with").fill("embeddings")
        some = rows.count()
        page.get_by_label("Rows with").fill("")
        page.get_by_label("that somewhere are").select_option("fails")
        failing = rows.count()
        page.get_by_label("that somewhere are").select_option("")
        assert every > some > 0
        assert every > failing > 0
        page.locator("summary", has_text="Columns").click()
        vllm = page.locator('thead th[data-column="vllm/0.32.0"]').first
        assert vllm.is_visible()
        page.get_by_label("vLLM 0.32.0").uncheck()
        assert not vllm.is_visible()
        page.get_by_role("button", name="none").click()
        assert page.locator(".aioc-matrix tbody td:visible").count() == 0


def test_a_cell_opens_its_evidence_by_keyboard(browser: Browser) -> None:
    """Arrows walk, Enter opens, Escape closes, and the link leads to the run."""
    with browser.showing("matrix.html") as page:
        first = page.locator('td[data-column="vllm/0.32.0"] a').first
        first.focus()
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.closest('td').dataset.column") == "vllm/0.32.0"
        page.keyboard.press("Enter")
        dialog = page.locator("dialog.aioc-dialog")
        assert "vLLM 0.32.0" in dialog.inner_text()
        page.keyboard.press("Escape")
        assert not dialog.is_visible()
        page.keyboard.press("Enter")
        dialog.get_by_role("link", name="All that this run shows").click()
        page.wait_for_url("**/servers/vllm.html#*")
        assert page.locator(f'[id="{page.url.partition("#")[2]}"]').count() == 1


def test_the_matrix_is_whole_without_javascript(browser: Browser) -> None:
    """Every column is there, and a cell leads to its run."""
    with browser.showing("matrix.html", java_script_enabled=False) as page:
        assert page.locator(".aioc-controls").count() == 0
        assert page.locator("thead").first.locator("th:visible").count() > 20
        page.locator('td[data-column="vllm/0.32.0"] a').first.click()
        page.wait_for_url("**/servers/vllm.html#*")


@pytest.mark.parametrize(
    ("words", "page_of_it"),
    [("stream.done", "checks/stream"), ("codex", "clients/codex"), ("stream-usage-missing", "deviations")],
)
def test_the_search_finds(browser: Browser, words: str, page_of_it: str) -> None:
    """An id is found whole, on the page that explains it."""
    with browser.showing("index.html") as page:
        page.keyboard.press("/")
        page.keyboard.type(words)
        hits = page.locator(".md-search-result__link")
        hits.first.wait_for()
        found = [hits.nth(place).get_attribute("href") for place in range(min(3, hits.count()))]
        assert any(f"{page_of_it}.html" in one for one in found), found

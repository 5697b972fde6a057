"""The report as a page: what stands in it, and that nothing in it is alive but what we wrote.

How it looks and how it is used is held in a browser, by `tests/browser`.
"""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from aioc_runner import catalog
from aioc_runner.judge import judge
from aioc_runner.render import FORMATS, Listing, Section, html, outline, wording
from aioc_runner.render.text import one_line
from aioc_runner.wire import har
from aioc_testing.reports import HOSTILE, report

SOURCE = "https://platform.openai.com/docs/api-reference"
SHIFTS = range(0, len(HOSTILE), 7)
RUNS = sorted((Path(__file__).parents[2] / "faults/runs").glob("*.har"))
VOID = {"meta", "input"}
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "a", "header", "nav", "main", "section", "footer"),
    *("h1", "h2", "h3", "p", "ul", "li", "dl", "dt", "dd", "div", "span", "code", "pre", "article"),
    *("details", "summary", "fieldset", "legend", "label", "input"),
}
ATTRIBUTES = {
    *("lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "rel", "tabindex"),
    *("aria-label", "type", "checked", "autocomplete"),
}


class Page(HTMLParser):
    """Reads a page: its elements in order, the texts in them, and whether each is closed in its place."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self.misplaced: list[str] = []
        self.ids: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        self.misplaced += self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.misplaced.append(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def values(self, name: str) -> list[str]:
        """The values of an attribute, wherever it stands."""
        return [value for its, value in self.attributes if its == name]

    @property
    def words(self) -> str:
        """All of the text, its white space folded."""
        return " ".join("".join(self.texts).split())


@pytest.mark.parametrize("by", SHIFTS)
def test_hostile_words_are_inert(by: int) -> None:
    """No element, attribute, link or control character comes from the report's words."""
    text = html.render(report(HOSTILE[by:] + HOSTILE[:by], source=SOURCE))
    page = Page(text)

    assert set(page.tags) <= TAGS
    assert {name for name, _ in page.attributes} <= ATTRIBUTES
    assert {link for link in page.values("href") if not link.startswith("#")} == {SOURCE}
    assert page.misplaced == []
    assert text.replace("\n", "").isprintable()


@pytest.mark.parametrize("by", SHIFTS)
def test_bones_are_the_same_whatever_is_said(by: int) -> None:
    """Hostile words make no element come or go."""
    words = [word if word.strip() else "x" for word in HOSTILE[by:] + HOSTILE[:by]]
    harmless = [f"word{number}" for number in range(len(words))]
    counted = [Page(html.render(report(each, source=SOURCE))).tags.count for each in (words, harmless)]

    for tag in ("html", "body", "section", "h1", "h2", "style", "main", "article"):
        assert counted[0](tag) == counted[1](tag)


def test_a_source_that_is_no_address_is_no_link() -> None:
    """Where a source may be anything, it is a link as a plain https address alone."""
    page = Page(html.render(report(["javascript:alert(1)", "http://evil.example", "https://a.example/b"])))

    assert {link for link in page.values("href") if not link.startswith("#")} <= {"https://a.example/b"}


@pytest.mark.parametrize("path", RUNS, ids=lambda path: path.stem)
def test_everything_is_there(path: Path) -> None:
    """Each row, grave finding, note, curl line, excerpt and client of a real report stands on the page."""
    made = judge(catalog.load(), har.load(path))
    page = Page(html.render(made))
    said = page.words

    for result in made.results:
        assert outline.endpoint(result) in said if result.status != "SKIP" else result.id in said
        assert result.id in said or result.status == "PASS"
    for alike in outline.together(outline.wrong_rows(made)):
        for finding in outline.grave(alike[0]):
            assert one_line(wording.sentence(finding), html.LONGEST) in said
        for evidence in alike[0].evidence:
            assert " ".join(evidence.curl.split()) in said
            assert " ".join(evidence.excerpt.split()) in said
    for rows, finding in outline.remarks(made):
        assert one_line(wording.sentence(finding), html.LONGEST) in said
        assert set(rows) <= set(re.split(r"[\s,]+", said))
    for client in made.clients:
        assert client.title in said
    assert one_line(made.headline, html.LONGEST) in said
    assert made.meaning in said


@pytest.mark.parametrize("path", RUNS, ids=lambda path: path.stem)
def test_page_is_whole(path: Path) -> None:
    """Elements are closed in their place, ids stand once, and links within the page lead somewhere."""
    page = Page(html.render(judge(catalog.load(), har.load(path))))

    assert page.misplaced == []
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.values("href") if link.startswith("#")} <= set(page.ids)
    assert page.tags.count("h1") == 1


def test_nothing_is_allowed_but_our_style() -> None:
    """The page allows its one style by digest, and no script, picture, font or form."""
    page = Page(html.render(report(["a"])))
    style = next(text for text in page.texts if "color-scheme" in text)
    policy = next(value for value in page.values("content") if "default-src" in value)

    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert page.tags.count("style") == 1
    assert not re.search(r"url\(|@import|https?:", style)


def test_filters_name_what_is_there() -> None:
    """Each filter hides rows by a class that rows have, and each row can be hidden by status and group."""
    made = judge(catalog.load(), har.load(RUNS[0]))
    text = html.render(made)
    page = Page(text)
    rows = [value.split() for value in page.values("class") if value.startswith("row ")]

    for _, status, among in rows:
        assert f"body:has(#{status}:not(:checked)) .row.{status}{{display:none}}" in text
        unwanted = "".join(f":has(#g{number}:not(:checked))" for number in among.split("-")[1:])
        assert f"body{unwanted} .row.{among}{{display:none}}" in text
        assert {status, *(f"g{number}" for number in among.split("-")[1:])} <= set(page.ids)


def test_commands_are_code() -> None:
    """A command is one piece with what it takes, and is broken where no phone has room for it."""
    notes = [
        "See --profile chat (-v), and aioc explain errors.same-form.",
        f"aioc explain {'long-' * 12}word",
    ]
    page = html.render(replace(report(["a"]), notes=notes))

    for code in ("--profile chat", "-v", "aioc explain errors.same-form"):
        assert f"<code>{code}</code>" in page
    assert '<code><span class="long">aioc explain long-' in page


def test_listing() -> None:
    """What is listed is a table a section, whatever stands in its cells."""
    listing = Listing(
        head=("Id", "What"),
        sections=(Section("One", (("a", "<script>"),)), Section("Two", (("b", "\u202ex"),))),
        document=None,
        title="Rows",
        total="2 rows",
        has_names=True,
    )
    page = Page(html.listed(listing))

    assert page.tags.count("table") == 2
    assert "script" not in page.tags
    assert page.misplaced == []
    assert "<script>" in page.words
    assert "\u202e" not in page.words


def test_format_is_known() -> None:
    """The ending .html names the format, in --output too."""
    assert FORMATS["html"].suffix == ".html"
    assert FORMATS["html"].writer is html

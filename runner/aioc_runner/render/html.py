"""The report as a page: one file that loads nothing else, has no JavaScript, and filters by CSS alone.

Whatever a server may have said passes through `_inert` and Jinja's escaping before a template of `pages/`.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache, partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from aioc_runner.judge.findings import AS_SAID
from aioc_runner.record import Record
from aioc_runner.render import causes, extras, known, outline, summing_up, wording
from aioc_runner.render.text import is_link, one_line, short, visible_lines
from aioc_runner.render.works import WHO, works
from aioc_runner.report import WORST_FIRST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aioc_runner.render import Listing
    from aioc_runner.report import Finding, Report, Result

LONGEST = 4000
"""Characters of a sentence: there is room for all of them, but not for a flood."""

UNBROKEN = 30
"""Characters of code that fit on a line of the narrowest phone."""

_COMMAND = re.compile(
    r"aioc explain [\w.-]*\w|(?<![\w/-])(?:--(?:profile|only) [\w.-]*\w(?: -v)?|--[a-z][a-z-]*|-v+)(?![\w-])"
)
"""A command, an option, or one with what it takes, in a text that is escaped."""


class Filters(Record):
    """What can be hidden: the rows of a status, and of a group; each group has a number."""

    statuses: Sequence[tuple[int, str]]
    groups: Mapping[str, int]
    rows: Mapping[str, str]
    """The group of each row."""

    @classmethod
    def of(cls, report: Report) -> Filters:
        """Find the values by which a report's rows can be filtered, the worst status first."""
        names = dict.fromkeys(one.group for one in report.results)
        rows = {one.id: one.group for one in report.results}
        tally = sorted(outline.tally(report), key=lambda one: WORST_FIRST.index(one[1]))
        return cls(tally, {name: number for number, name in enumerate(names)}, rows)

    def among(self, rows: Iterable[str]) -> str:
        """Name the CSS class of what is about these rows: it is hidden if all of their groups are."""
        return "-".join(["in", *map(str, sorted({self.groups[self.rows[row]] for row in rows}))])

    def rules(self, classes: Iterable[str]) -> Iterator[str]:
        """Write the style that hides what isn't wanted."""
        yield from (
            f"body:has(#{status}:not(:checked)) .row.{status}{{display:none}}" for _, status in self.statuses
        )
        for name in dict.fromkeys(classes):
            unwanted = "".join(f":has(#g{number}:not(:checked))" for number in name.split("-")[1:])
            yield f"body{unwanted} .row.{name}{{display:none}}"


def render(report: Report) -> str:
    """Write the report as a page."""
    filters = Filters.of(report)
    wrong = outline.together(outline.wrong_rows(report))
    shown = {
        "wrong": wrong,
        "passed": outline.with_status(report, "PASS"),
        "skipped": summing_up.skipped_rows(report),
    }
    told = {
        "remarks": outline.remarks(report),
        "extras": extras.groups(report),
        "told": extras.explained_extras(report),
    }
    return _page(
        "report.html",
        list(filters.rules(map(filters.among, _told_of(report, wrong)))),
        report=report,
        filters=filters,
        capabilities=_capabilities(report),
        works=works(report),
        citations=partial(_citations, known.Beside(report)),
        hit=partial(_hit, causes.clients_by_row(report)),
        **shown,
        **told,
    )


def listed(listing: Listing) -> str:
    """Write a listing: its total first, then a table for each section."""
    return _page("listing.html", [], listing=listing)


def _told_of(report: Report, wrong: Sequence[Sequence[Result]]) -> Iterator[Sequence[str]]:
    """Find the rows that the page shows together."""
    yield from ([one.id for one in alike] for alike in wrong)
    yield from (group.rows for group in summing_up.skipped_rows(report))
    yield from ([one.id] for one in outline.with_status(report, "PASS"))


def _hit(by_row: Mapping[str, Sequence[str]], rows: Iterable[Result]) -> str:
    """Name the clients that run into any of these rows; "" for none."""
    names = list(dict.fromkeys(name for row in rows for name in by_row.get(row.id, ())))
    return f"{', '.join(names)} {'run' if len(names) > 1 else 'runs'}" if names else ""


def _capabilities(report: Report) -> dict[str, list[str]]:
    states = dict.fromkeys(report.capabilities.values())
    return {state: [name for name, its in report.capabilities.items() if its == state] for state in states}


def _citations(beside: known.Beside, finding: Finding) -> list[tuple[str, str, str]]:
    """Name the basis of a finding and the issues that know it, each with a link."""
    cited = [
        ("check", finding.check, ""),
        ("known deviation", finding.deviation, ""),
        ("see", "", finding.source),
    ]
    named = [(words, name or "", source or "") for words, name, source in cited if name or source]
    return [*named, *((words, "", source) for words, source in beside(finding))]


def _page(template: str, rules: Sequence[str], **members: Any) -> str:
    """Fill a template; the page allows only the style that it contains."""
    pages = _pages()
    style = "\n".join([pages.get_template("page.css").render(), *rules])
    digest = b64encode(sha256(style.encode()).digest()).decode()
    # The style is ours: classes and ids are numbers and statuses.
    return pages.get_template(template).render(style=Markup(style), digest=digest, **members)  # noqa: S704


@cache
def _pages() -> Environment:
    pages = Environment(
        loader=PackageLoader("aioc_runner.render", "pages"),
        autoescape=True,
        finalize=_inert,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    pages.globals |= {
        "outline": outline,
        "wording": wording,
        "known": known,
        "summing_up": summing_up,
        "who": WHO,
        "as_said": AS_SAID,
    }
    pages.filters |= {"plain": one_line, "line": _line, "name": _name, "short": short, "is_link": is_link}
    return pages


def _inert(value: Any) -> Any:
    """Make visible what shows nothing in each text that a template prints, before it is escaped."""
    return "\n".join(visible_lines(value)) if type(value) is str else value


def _name(text: str) -> str | Markup:
    """Write a name on a line: what is too long for a phone may be broken."""
    shown = one_line(text)
    return Markup('<span class="long">{}</span>').format(shown) if len(shown) > UNBROKEN else shown


def _line(text: str) -> Markup:
    """Write a sentence on a line, with commands and options as code, which isn't broken at their hyphens."""
    return Markup(_COMMAND.sub(_command, str(escape(one_line(text, LONGEST)))))  # noqa: S704 -- escaped


def _command(found: re.Match[str]) -> str:
    """Write a command as code; what is too long for a phone may be broken."""
    long = len(found[0]) > UNBROKEN
    return f'<code><span class="long">{found[0]}</span></code>' if long else f"<code>{found[0]}</code>"

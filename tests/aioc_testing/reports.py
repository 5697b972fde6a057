"""Reports made by hand: each of their words is the caller's, as if a server had chosen them all."""

from __future__ import annotations

from functools import cache
from itertools import cycle
from typing import TYPE_CHECKING, Any, Literal

from pydantic import TypeAdapter

from aioc_runner.report import (
    CatalogInfo,
    ClaimMeasured,
    ClientVerdict,
    Evidence,
    Finding,
    KnownSeen,
    Report,
    Requests,
    Result,
    SdkCall,
    Target,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_generated.words import Severity
    from aioc_runner.report import Status
    from aioc_runner.report.reasons import Reason

HOSTILE = (
    "\x1b[31mred\x1b[0m \x1b]8;;https://evil.example\x07link\x1b]8;;\x07",
    "\x9b2J\x90q\x9c",
    "\u202etxet desrever\u202c \u2066\u2069",
    "zero\u200bwidth\u00ad\ufeff\u3164\U000e0041",
    "a\x00b\x07c\x08d\x7f",
    "one\rtwo\r\nthree\n\n# four\n\n---",
    "\u2028# five\u2029# six\x85# seven",
    "| cell | \\| cell \\\\| \\",
    "`code` ``more`` ``` ```` `",
    "```\n</code></pre>\n# out\n```",
    "~~~\n# out\n~~~",
    "[link](https://evil.example) [ref] [ref]: https://evil.example",
    "[ref]: https://evil.example",
    "![image](https://evil.example/x.png)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</details></table><h1>big</h1>",
    "<https://evil.example>",
    "https://evil.example/?q=1",
    "http://evil.example",
    "www.evil.example",
    "somebody@evil.example mailto:somebody@evil.example",
    "@everyone please look at @somebody",
    "#1 GH-2 owner/repository#3 0123456789abcdef0123456789abcdef01234567",
    "# heading",
    "heading\n===",
    "- item",
    "1. item",
    "1) item",
    "> quote",
    "    indented",
    "**bold** __bold__ *em* _em_ ~~gone~~",
    "***",
    "&lt;b&gt; &#60; &amp;",
    ":tada: [^1] $x$ \\(y\\)",
    "back\\slash\\",
    "$(id) `id` ; id 'quoted' \"too\"",
    "long " * 400,
    "A" * 3000,
    "lone \ud800 surrogate \udfff",
    "",
    "   ",
    "(",
    ")",
    "()",
    ",.;",
    "=",
    "+ -",
    "[bold red]rich[/] [link=https://evil.example]x[/link] :warning:",
)


class Words:
    """Hands out words, one after the other, from the beginning again when there are no more."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words: Iterator[str] = cycle(words)

    def __call__(self) -> str:
        """The next one."""
        return next(self._words)


@cache
def _adapter() -> TypeAdapter[Report]:
    return TypeAdapter(Report)


def validated(document: Any) -> Report:
    """Read a report that is written with all of its members, and refuse what is none."""
    return _adapter().validate_python(document)


def report(words: Sequence[str], *, source: str | None = None) -> Report:
    """A report with rows of every status, all its words from `words`."""
    word = Words(words)
    statuses: tuple[Status, ...] = ("PASS", "WARN", "FAIL", "SKIP")
    results = [_result(word, status, source) for status in statuses for _ in range(max(1, len(words) // 4))]
    return Report(
        aioc=word(),
        catalog=CatalogInfo(version=word(), digest=word()),
        profile=word(),
        phases=[word(), word()],
        requests=len(results),
        sent=Requests(total=3, rows=1, contact=1, canaries=1, retries=0, polls=0, liveness=0, cleanup=0),
        target=Target(
            url=word(), name=word(), implementation=word(), version=word(), models={word(): [word(), word()]}
        ),
        headline=word(),
        summary={status: sum(one.status == status for one in results) for status in statuses},
        capabilities={word(): "offered", f"{word()} ": "broken"},
        results=results,
        clients=[_client(word, "not-ready"), _client(word, "ready-but"), _client(word, "unknown")],
        sdk=[_call(word, "ok"), _call(word, "differs"), _call(word, "raised")],
        stopped=word(),
        notes=[word(), word()],
        meaning=word(),
        known=[_known(word, "seen"), _known(word, "not-seen"), _known(word, "documented")],
        claims=[
            ClaimMeasured(
                row=word(), says="yes", date=word(), note=word(), measured="no", sources=[source or word()]
            )
        ],
    )


def _result(word: Words, status: Status, source: str | None) -> Result:
    reason: Reason | None = "not-offered" if status == "SKIP" else None
    severities: dict[Status, tuple[Severity, ...]] = {
        "PASS": ("note",),
        "WARN": ("note", "warn"),
        "FAIL": ("note", "fail", "warn"),
        "SKIP": (),
    }
    return Result(
        id=word(),
        path=word(),
        method=word(),
        variant=word(),
        kind="core",
        group=word(),
        status=status,
        reason=reason,
        detail=word(),
        requests=1,
        extras=[word(), word()],
        findings=[_finding(word, severity, source) for severity in severities[status]],
        evidence=[_evidence(word)] if status in ("WARN", "FAIL") else [],
        sources=[word()],
    )


def _client(word: Words, verdict: Literal["ready", "ready-but", "not-ready", "unknown"]) -> ClientVerdict:
    return ClientVerdict(id=word(), title=word(), verdict=verdict, because=[word(), word()], sources=[word()])


def _call(word: Words, outcome: Literal["ok", "differs", "raised"]) -> SdkCall:
    return SdkCall(
        row=word(),
        exchange=word(),
        call=word(),
        outcome=outcome,
        details=[word(), word()],
        error=word(),
        at=word(),
        package=word(),
    )


def _finding(word: Words, severity: Severity, source: str | None) -> Finding:
    return Finding(
        kind="wrong-value",
        at=word(),
        severity=severity,
        expected=word(),
        actual=word(),
        message=word(),
        check=word(),
        deviation=word(),
        source=source or word(),
        exchange=word(),
        known=["server.seen"],
    )


def _known(word: Words, state: Literal["seen", "not-seen", "documented"]) -> KnownSeen:
    return KnownSeen(
        id=f"server.{state}",
        implementation=word(),
        what=word(),
        versions=word(),
        state=state,
        sources=[word()],
    )


def _evidence(word: Words) -> Evidence:
    return Evidence(
        exchange=word(),
        curl=word(),
        status=200,
        content_type=word(),
        offset=7,
        excerpt=word(),
        size=len(word()),
    )

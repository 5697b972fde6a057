"""Rules about the headers of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.judge.checks.context import Unclear, Violation
from aioc_runner.text import counted, one_line, shown

if TYPE_CHECKING:
    from aioc_generated.rules import LetsSend
    from aioc_runner.judge.checks.context import CheckContext, Complaint

MOST_NAMED = 3


def lets_send(context: CheckContext, args: LetsSend, value: Any) -> Complaint | None:
    """Pass for `*`, or for a list of all headers that the preflight asks for, in any case.

    So says the standard (https://fetch.spec.whatwg.org/#cors-preflight-fetch), but for headers that `*`
    doesn't cover: those are looked for where a check names them (`apart`).
    """
    asked = _names(context.requested((args.asked,)) or "")
    if not asked:
        return Unclear("the request asks for no headers")
    allowed = _names(str(value))
    missing = [name for name in asked if name not in allowed]
    if not args.apart:
        return (
            Violation("uncovered", f"it lacks {_listed(missing)}") if missing and "*" not in allowed else None
        )
    apart = [name for name in missing if name in args.apart]
    return (
        Violation("uncovered", f"it is {shown(value)}, without {_listed(apart)}")
        if apart and "*" in allowed
        else None
    )


def _names(value: str) -> list[str]:
    return [name.strip().lower() for name in value.split(",") if name.strip()]


def _listed(names: list[str]) -> str:
    more = len(names) - MOST_NAMED
    first = ", ".join(map(one_line, names[:MOST_NAMED]))
    return first if more <= 0 else f"{first} and {counted(more, 'more header')}"

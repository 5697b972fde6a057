"""Why a row has no grade: each reason with its words, its remedy, and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aioc_runner.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

Reason = Literal[
    "present",
    "absent",
    "not-offered",
    "out-of-profile",
    "retired",
    "no-model",
    "auth",
    "rate-limited",
    "prerequisite",
    "writes",
    "inconclusive",
    "server-died",
    "interrupted",
    "max-time",
    "max-requests",
    "max-tokens",
    "unanswered",
    "crashed",
]

Kind = Literal["present", "gone", "left-out", "held-back", "kept", "cut", "open"]
"""What follows from a reason.

`present`: the route exists. `gone`: the server doesn't have it. `left-out`: the profile doesn't ask for it.
`held-back`: it couldn't be asked, which says nothing about the route. `kept`: the server withheld the
answer from this run. `cut`: the run ended before it was measured. `open`: it isn't known.
"""


class Words(Record):
    """The words for a reason: what happened, and how the row could be measured."""

    what: str
    remedy: str = ""

    def __str__(self) -> str:
        """Put both together."""
        return f"{self.what} ({self.remedy})" if self.remedy else self.what


class Explanation(Record):
    """A reason's kind and words; `differs`: each row skipped for it has words of its own that say more."""

    kind: Kind
    words: Words
    differs: bool = False


UNWANTED = Words("the profile doesn't ask for it", "--profile full does")

REASONS: Mapping[Reason, Explanation] = {
    "present": Explanation("present", Words("only asked whether it exists")),
    "absent": Explanation("gone", Words("not there, and optional")),
    "not-offered": Explanation("gone", Words("the server says that it doesn't offer it"), differs=True),
    "out-of-profile": Explanation("left-out", UNWANTED),
    "retired": Explanation("left-out", UNWANTED),
    "auth": Explanation(
        "kept", Words("the server needs a key, or another one", "AIOC_API_KEY, --api-key-file")
    ),
    "rate-limited": Explanation(
        "kept",
        Words("the server accepts no more requests, or a quota is used up", "--concurrency 1, --wait"),
    ),
    "server-died": Explanation(
        "kept", Words("the server answered every request with 5xx, or stopped answering", "--only")
    ),
    "max-time": Explanation("cut", Words("the run's time limit was reached", "--max-time")),
    "max-requests": Explanation("cut", Words("the run's request limit was reached", "--max-requests")),
    "max-tokens": Explanation("cut", Words("the run's token limit was reached", "--max-tokens")),
    "unanswered": Explanation(
        "cut", Words("the server stopped answering", "--timeout, --only"), differs=True
    ),
    "prerequisite": Explanation("held-back", Words("a value that it needs from another row is missing")),
    "writes": Explanation(
        "held-back", Words("it creates objects on the server, or needs a row that does", "--allow-writes")
    ),
    "inconclusive": Explanation(
        "open",
        Words("the answers don't show it", "another model or a key may: --model, --api-key-file"),
    ),
    "no-model": Explanation("open", Words("no model was found for it", "--model KIND=ID names one")),
    "interrupted": Explanation("open", Words("the run was interrupted")),
    "crashed": Explanation("open", Words("an internal error of aioc", "please report it")),
}
"""The reasons; of several that kept rows from the run, the first is said first."""

DIED = Words("the server stopped answering", "start it again, and repeat the run")
"""The words for `server-died` if it ended the run."""


def of_kind(*kinds: Kind) -> tuple[Reason, ...]:
    """List the reasons of some kinds."""
    return tuple(reason for reason, known in REASONS.items() if known.kind in kinds)


def of_run(reason: Reason) -> Words:
    """Say for which reason a run ended early."""
    return DIED if reason == "server-died" else REASONS[reason].words


PRESENT: Reason = "present"
GONE = frozenset(of_kind("gone"))
LEFT_OUT = frozenset(of_kind("left-out"))
CUT = frozenset(of_kind("cut"))
KEPT = of_kind("kept", "cut")

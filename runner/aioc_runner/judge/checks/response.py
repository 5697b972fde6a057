"""Rules about a whole response: whether it says how it ended, and repeats what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.documents.json_text import DEPTH, NOTHING, decode
from aioc_runner.judge.checks.context import Unclear, Violation, filled, whole
from aioc_runner.judge.checks.word_count import ends_a_sentence, fewest
from aioc_runner.judge.search import find
from aioc_runner.text import shown

if TYPE_CHECKING:
    from aioc_generated.rules import CutIsIncomplete, Echoed, ReasonGiven
    from aioc_runner.judge.checks.context import CheckContext, Complaint


def reason_given(context: CheckContext, _: ReasonGiven) -> Complaint | None:
    """Pass if an incomplete response has its reason, a failed one its error, and a completed one neither."""
    document = context.root if isinstance(context.root, dict) else {}
    status = document.get("status")
    reason, error = find("$.incomplete_details.reason", document), find("$.error.message", document)
    if status == "incomplete":
        return (
            None
            if reason and reason[0].value
            else Violation("no-reason", "it is incomplete without a reason")
        )
    if status == "failed":
        return None if error and error[0].value else Violation("no-error", "it failed without an error")
    if status != "completed":
        said = f"its status is {shown(status)}" if "status" in document else "it has no status"
        return Unclear(said)
    given = [name for name in ("error", "incomplete_details") if document.get(name)]
    return (
        Violation("contradicted", f"it is completed and has {given[0]}", path=(given[0],)) if given else None
    )


def cut_is_incomplete(context: CheckContext, args: CutIsIncomplete) -> Complaint | None:
    """Pass unless a response that the token limit (`asked`) cut off says that it is complete.

    The tokens at `count` reach the limit also where the last one ends the answer: only a text whose words
    and marks leave none for that, a call at `calls` whose arguments are no JSON, or reasoning that nothing
    follows shows that it is cut. A text with more tokens than the limit was not cut off by it, and one that
    ends with a sentence may be whole.
    """
    limit = context.requested(args.asked)
    counted: Any = next((match.value for match in find(args.count, context.root)), None)
    texts = [match.value for match in find(args.text, context.root) if isinstance(match.value, str)]
    text = "".join(texts)
    if not whole(limit) or not whole(counted) or counted < limit:
        return None
    status, reason = (find(f"$.{at}", context.root) for at in ("status", "incomplete_details.reason"))
    told = [match.value for match in (*status, *reason)]
    if told == ["incomplete", "max_output_tokens"]:
        return None
    if len(told) > 1 and told[0] == "incomplete" and filled(told[1]):
        return Unclear(f"it is incomplete for another reason: {shown(told[1])}")
    halves = [call.value for call in find(args.calls, context.root) if _is_half(call.value)]
    half = shown(halves[0] if halves else text)
    if not halves and _is_thought(context.root):
        half = "only reasoning"
    elif not halves and (counted > limit or not text.strip() or fewest(text) < counted):
        return None
    elif not halves and ends_a_sentence(text):
        return Unclear(f"a sentence ends exactly at the limit of {limit} tokens")
    said = ", ".join(shown(match.value) for match in (*status, *reason))
    return Violation("not-incomplete", f"it is {said}, after {half} with all {limit} requested tokens")


def _is_thought(document: Any) -> bool:
    """Whether an answer contains only reasoning."""
    kinds = [match.value for match in find("$.output[*].type", document)]
    return bool(kinds) and set(kinds) == {"reasoning"}


def _is_half(arguments: Any) -> bool:
    """Whether a call's arguments are a text that isn't JSON."""
    return isinstance(arguments, str) and decode(arguments.encode(errors="replace"), DEPTH).value is NOTHING


def echoed(context: CheckContext, args: Echoed) -> Complaint | None:
    """Pass if each of `members` that the request has and the answer repeats has the value that was sent.

    With `all`, pass if each is repeated, with any value.
    """
    document = context.root if isinstance(context.root, dict) else {}
    sent = [name for name in args.members if name in context.request]
    if args.all:
        left_out = next((name for name in sent if name not in document), None)
        why = f"the request has {left_out}, and the response doesn't"
        return None if left_out is None else Violation("left-out", why, path=(left_out,))
    for name in (name for name in sent if name in document):
        if not _contains(document[name], context.request[name]):
            why = f"{name} is {shown(document[name])}, but {shown(context.request[name])} was sent"
            return Violation("changed", why, path=(name,))
    return None


def _contains(given: Any, sent: Any) -> bool:
    """Whether a value is the one sent; objects may have further members, such as defaults."""
    if isinstance(sent, dict) and isinstance(given, dict):
        return all(name in given and _contains(given[name], value) for name, value in sent.items())
    if isinstance(sent, list) and isinstance(given, list):
        return len(sent) == len(given) and all(map(_contains, given, sent))
    # OpenAI repeats an empty description as null.
    return bool(given == sent) or (sent == "" and given is None)

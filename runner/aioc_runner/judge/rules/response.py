"""Rules on a whole response: that it says how it ended, and what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.judge.rules.scene import Complaint, find, whole
from aioc_runner.judge.show import shown

if TYPE_CHECKING:
    from aioc_runner.judge.rules.scene import Scene


def reason_given(scene: Scene) -> Complaint | None:
    """Hold where an incomplete response says why, a failed one what broke, and a completed one neither."""
    document = scene.root if isinstance(scene.root, dict) else {}
    status = document.get("status")
    reason, error = find("$.incomplete_details.reason", document), find("$.error.message", document)
    if status == "incomplete":
        return None if reason and reason[0].value else Complaint("it is incomplete and says no reason")
    if status == "failed":
        return None if error and error[0].value else Complaint("it failed and says no error")
    if status != "completed":
        return Complaint(f"its status is {shown(status)}", inconclusive=True)
    given = [name for name in ("error", "incomplete_details") if document.get(name)]
    return Complaint(f"it is completed and has {given[0]}", path=(given[0],)) if given else None


def cut_is_incomplete(scene: Scene) -> Complaint | None:
    """Hold unless a text that the token limit (`as`) cut off is told to be complete.

    The tokens at `count` reach the limit also where the last one ends the text: only an end in the middle of
    a sentence shows that it is cut.
    """
    limit = scene.asked()
    counted = next((match.value for match in find(scene.args["count"], scene.root)), None)
    texts = [match.value for match in find(scene.args["text"], scene.root) if isinstance(match.value, str)]
    text = "".join(texts).rstrip()
    if not whole(limit) or not whole(counted) or counted < limit:
        return Complaint("the limit was not reached, or no tokens are counted", inconclusive=True)
    status, reason = (find(f"$.{at}", scene.root) for at in ("status", "incomplete_details.reason"))
    if [match.value for match in (*status, *reason)] == ["incomplete", "max_output_tokens"]:
        return None
    if not text or not text[-1].isalnum():
        return Complaint("nobody can tell whether it was cut off", inconclusive=True)
    said = ", ".join(shown(match.value) for match in (*status, *reason))
    return Complaint(f"it is {said}, after {shown(text)} with all {limit} tokens that were asked for")


def echoed(scene: Scene) -> Complaint | None:
    """Hold where each of `members` that the request has and the answer repeats is as it was sent."""
    document = scene.root if isinstance(scene.root, dict) else {}
    members = [name for name in scene.args["members"] if name in scene.facts and name in document]
    for name in members:
        if not _contains(document[name], scene.facts[name]):
            why = f"{name} is {shown(document[name])}, but {shown(scene.facts[name])} was sent"
            return Complaint(why, path=(name,))
    return None if members else Complaint("nothing that was sent is repeated", inconclusive=True)


def _contains(given: Any, sent: Any) -> bool:
    """Whether a value is the one sent; objects may have further members, such as defaults."""
    if isinstance(sent, dict) and isinstance(given, dict):
        return all(name in given and _contains(given[name], value) for name, value in sent.items())
    if isinstance(sent, list) and isinstance(given, list):
        return len(sent) == len(given) and all(map(_contains, given, sent))
    return bool(given == sent)

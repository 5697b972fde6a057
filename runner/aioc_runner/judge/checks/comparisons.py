"""Rules that hold an answer against what was asked for, and against the repeat's and other rows'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.json_text import DEPTH, decode
from aioc_runner.judge.checks.context import Complaint, filled, find, texts_at, whole
from aioc_runner.judge.checks.request_schema import unlike_schema
from aioc_runner.text import article, json_type, shown

if TYPE_CHECKING:
    from aioc_runner.judge.checks.context import Scene


def offered_tool(value: Any, scene: Scene) -> Complaint | None:
    """Hold for the name of the tool that the request forces, or else of one that it offers."""
    forced = [match.value for match in find("$.tool_choice.function.name", scene.facts)]
    forced += [match.value for match in find("$.tool_choice.name", scene.facts)]
    offered = [tool.get("name") for tool in tools_of(scene)]
    wanted = forced or offered
    if not wanted:
        return Complaint("the request offered no tool", inconclusive=True)
    words = " or ".join(shown(name) for name in wanted)
    return None if value in wanted else Complaint(f"it is {shown(value)}, not {words}")


def fits(value: Any, scene: Scene) -> Complaint | None:
    """Hold for a JSON text with what the request's schema (`schema`) requires, of its types and constants."""
    schemas = [match.value for match in find(scene.args["schema"], scene.facts)]
    return _fits(value, schemas[0] if schemas else None)


def fits_its_tool(value: Any, scene: Scene) -> Complaint | None:
    """Hold for a call whose arguments have what the tool of that name requires in the request."""
    call = value if isinstance(value, dict) else {}
    named = [tool for tool in tools_of(scene) if tool.get("name") == call.get("name")]
    return _fits(call.get("arguments"), named[0].get("parameters") if named else None)


def tools_of(scene: Scene) -> list[dict[str, Any]]:
    """Collect the functions that the request offers, in chat's form or that of /v1/responses."""
    offered = [match.value for match in find("$.tools[*]", scene.facts)]
    functions = [tool.get("function", tool) for tool in offered if isinstance(tool, dict)]
    return [function for function in functions if isinstance(function, dict)]


def _fits(value: Any, schema: Any) -> Complaint | None:
    if not isinstance(schema, dict):
        return Complaint("the request has no schema for it", inconclusive=True)
    if not isinstance(value, str) or not filled(value):
        return Complaint("there is no text", inconclusive=True)
    decoded = decode(value.encode(errors="replace"), DEPTH)
    wrong = decoded.wrong()
    if wrong is not None:
        return Complaint(f"{shown(value)} is no JSON: {wrong}")
    if not isinstance(decoded.value, dict):
        return Complaint(f"it is {article(json_type(decoded.value))}, not an object")
    return unlike_schema(schema, decoded.value)


def as_long(value: Any, scene: Scene) -> Complaint | None:
    """Hold for a list that is as long as the request said (`as`)."""
    asked = scene.asked()
    if not whole(asked) or not isinstance(value, list):
        return Complaint("there is no list, or no length was asked for", inconclusive=True)
    length = len(value)
    return None if length == asked else Complaint(f"it has {length} items, and {asked} were asked for")


def as_many(scene: Scene) -> Complaint | None:
    """Hold for as many values as the request said (`as`), or as there are in its list; for a text, one."""
    asked = [scene.asked()] if isinstance(scene.asked(), str) else scene.asked()
    wanted = len(asked) if isinstance(asked, list) else asked
    if not whole(wanted):
        return Complaint("the request asked for no number of them", inconclusive=True)
    there = len(scene.matches)
    return None if there == wanted else Complaint(f"there are {there}, and {wanted} were asked for")


def same_again(scene: Scene) -> Complaint | None:
    """Hold for the text that the repeat, or `row`, got too, where other rows' (`others`, if any) vary."""
    mine, again = texts_at(scene.args["text"], scene.root), _again(scene)
    if mine and not again and "row" not in scene.args and find(scene.args["text"], scene.again):
        return _differs(scene, f"there is no text the second time, after {shown(mine[0])}")
    if not mine or not again:
        return Complaint("there are no two texts to compare", inconclusive=True)
    if mine != again:
        return _differs(scene, f"it is {shown(again[0])}, after {shown(mine[0])}")
    if "others" not in scene.args:
        return None
    others = [text for row in scene.args["others"] for text in _others(scene, row)]
    if any(_parts(mine[0], text) for text in others):
        return None
    why = "so is another request's" if others else "there is no other request's to tell chance from purpose"
    return Complaint(f"both are the same, but {why}", inconclusive=True)


def _again(scene: Scene) -> list[str]:
    if "row" in scene.args:
        return _others(scene, scene.args["row"])
    return texts_at(scene.args["text"], scene.again)


def _differs(scene: Scene, why: str) -> Complaint:
    """Complain of a difference, unless the model declined (`declined`) or another `backend` answered."""
    declined, backend = scene.args.get("declined"), scene.args.get("backend")
    if declined and (find(declined, scene.root) or find(declined, scene.again)):
        return Complaint(f"{why}, and the model declined", inconclusive=True)
    names = [[one.value for one in find(backend, root)] for root in (scene.root, scene.again) if backend]
    # OpenAI says that another backend may answer otherwise.
    moved = bool(names) and names[0] != names[1] and any(filled(one) for found in names for one in found)
    return Complaint(f"{why}, from another backend" if moved else why, inconclusive=moved)


def stops(scene: Scene) -> Complaint | None:
    """Hold for text that ends before the sequence in `as`, which other rows' answers (`others`) have.

    Without the sequence the text may just have been cut off. It stopped there if it is another answer's up
    to the sequence, or if its `reason` is stop.
    """
    asked = scene.asked()
    sequences = [asked] if isinstance(asked, str) else asked or []
    mine = texts_at(scene.args["text"], scene.root)
    if not mine:
        return Complaint("there is no text", inconclusive=True)
    for text in mine:
        there = next((one for one in sequences if one in text), None)
        if there is not None:
            return Complaint(f"{shown(text)} holds {shown(there)}, where it was to stop")
    others = [text for row in scene.args["others"] for text in _others(scene, row)]
    holding = [(text, one) for one in sequences for text in others if one in text]
    if not holding:
        return Complaint("no answer to that question holds the sequence", inconclusive=True)
    reasons = [match.value for match in find(scene.args["reason"], scene.root)]
    up_to = {text.partition(one)[0].strip() for text, one in holding}
    ended = bool(reasons) and all(reason == "stop" for reason in reasons)
    if ended or all(text.strip() in up_to for text in mine):
        return None
    why = f"{shown(mine[0])} may have been cut off before it came to the sequence"
    return Complaint(why, inconclusive=True)


def unlike(scene: Scene) -> Complaint | None:
    """Hold for a text that isn't the one of `row`, and (`repeats`) is one piece over and over, or invisible.

    Where the same request was repeated, its answer must be the same: else chance made the difference.
    """
    mine, other = texts_at(scene.args["text"], scene.root), _others(scene, scene.args["row"])
    again = texts_at(scene.args["text"], scene.again)
    repeats = scene.args.get("repeats", False)
    if scene.again is not None and not again:
        return Complaint("the repeat's answer has no text", inconclusive=True)
    if not other or not (mine or (repeats and find(scene.args["text"], scene.root))):
        return Complaint("there are no two texts to compare", inconclusive=True)
    if mine == other:
        return Complaint(f"it is {shown(mine[0])}, as without it")
    if again and again != mine:
        return Complaint(f"it is {shown(again[0])}, after {shown(mine[0])}", inconclusive=True)
    if repeats and not all(map(_repeats, mine)):
        return Complaint(f"it is {shown(mine[0])}, which is no token over and over", inconclusive=True)
    return None


def counted_again(scene: Scene) -> Complaint | None:
    """Hold where the repeat counts (`count`) what the first answer did."""
    path = scene.args["count"]
    first, second = ([match.value for match in find(path, root)] for root in (scene.root, scene.again))
    if not first or not second:
        return Complaint("it isn't counted twice", inconclusive=True)
    return None if first == second else Complaint(f"it is {shown(second[0])}, after {shown(first[0])}")


def _repeats(text: str) -> bool:
    """Whether a text is one piece over and over; white space around it may have been cut off."""
    return text in (text + text)[1:-1] or len(words := text.split()) > len(set(words)) == 1


def _others(scene: Scene, row: str) -> list[str]:
    return texts_at(scene.args["text"], scene.rows.get(row, {}).get("assembled"))


def _parts(one: str, other: str) -> bool:
    """Whether two texts differ before the shorter of them, which may be cut, ends."""
    return not (one.startswith(other) or other.startswith(one))

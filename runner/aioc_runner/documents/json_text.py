"""Decodes JSON as strictly as the strictest client, and reports what is wrong instead of raising."""

from __future__ import annotations

import json
import re
from math import isfinite
from typing import TYPE_CHECKING, Any, Literal, NoReturn

from aioc_runner.record import Record
from aioc_runner.text import is_encodable, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

BOM = b"\xef\xbb\xbf"
SHORT, SNIPPET = 20, 40
JSON_BEGINS = '{["'
_MARKUP = re.compile(r"<[!?a-z]", re.IGNORECASE)
_HTML = re.compile(r"<(!doctype\s+html|html|head|body|title|h1|p|center|pre)\b", re.IGNORECASE)
DEPTH = 100
"""How deeply the JSON may be nested that is read out of texts and refusals."""

NOTHING: Any = type("Nothing", (), {"__repr__": lambda _: "NOTHING"})()
"""The value of a text that isn't JSON."""


class Problem(Record):
    """What is wrong with a JSON text: a note if all clients read it alike, a warning if they differ."""

    message: str
    severity: Literal["fail", "warn", "note"] = "fail"
    tells_all: bool = False
    """Whether the message describes the whole text, which then needn't be quoted."""


class Decoded(Record):
    """A JSON value, or NOTHING, and what was wrong on the way to it."""

    value: Any
    problems: tuple[Problem, ...] = ()

    def wrong(self) -> Problem | None:
        """Find what makes the strictest client refuse the text, if anything does."""
        return next((one for one in reversed(self.problems) if one.severity == "fail"), None)


def no_json(text: str, decoded: Decoded) -> str | None:
    """Explain why the text in a member isn't JSON; None if it is."""
    wrong = decoded.wrong()
    if wrong is None:
        return None
    if not text.strip():
        return f"it is {shown(text)}, which isn't JSON"
    return f"it is {wrong.message}" if wrong.tells_all else f"{shown(text)} isn't JSON: {wrong.message}"


def _number(digits: str) -> float:
    """Read a number that isn't an integer; JSON may contain one that no program can represent."""
    value = float(digits)
    if not isfinite(value):
        raise _ConstantError(f"{digits[:SHORT]} is larger than programs can represent")
    return value


class _ConstantError(ValueError):
    """A number that is none: NaN or an infinity, which RFC 8259 has no words for, or what becomes one."""


def decode(data: bytes, depth: int) -> Decoded:
    """Decode a JSON text whose arrays and objects nest at most `depth` levels."""
    if not data.strip():
        return Decoded(NOTHING, (Problem("the body is empty"),))
    problems: list[Problem] = []
    if data.startswith(BOM):
        problems.append(Problem("the text begins with a byte order mark"))
    try:
        text = data.removeprefix(BOM).decode()
        value = _parse(text, problems)
    except UnicodeDecodeError as error:
        return Decoded(NOTHING, (*problems, Problem(f"not UTF-8 at byte {error.start}")))
    except RecursionError:
        return Decoded(NOTHING, (*problems, Problem(f"nested deeper than {depth} levels")))
    except json.JSONDecodeError as error:
        return Decoded(NOTHING, (*problems, _no_json(error)))
    except ValueError:
        return Decoded(NOTHING, (*problems, Problem("a number is too long")))
    return Decoded(value, tuple(problems)) if _harmless(text, depth) else _checked(value, depth, problems)


def _harmless(text: str, depth: int) -> bool:
    """Whether a text has too few brackets to be deep, and no escape that may be half a surrogate pair."""
    return text.count("[") + text.count("{") <= depth and "\\u" not in text


def _parse(text: str, problems: list[Problem]) -> Any:
    seen_twice: dict[str, bool] = {}
    """Whether the member's values differ."""

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        for key, differs in _repeated(pairs) if len(found) < len(pairs) else ():
            seen_twice[key] = seen_twice.get(key, False) or differs
        return found

    try:
        value = json.loads(
            text, object_pairs_hook=members, parse_constant=_refuse_constant, parse_float=_number
        )
    except _ConstantError as error:
        problems.append(Problem(str(error)))
        value = json.loads(text, object_pairs_hook=members)
    problems += [_twice(key, differs=differs) for key, differs in sorted(seen_twice.items())]
    return value


def _repeated(pairs: list[tuple[str, Any]]) -> Iterator[tuple[str, bool]]:
    """Name the members that appear more than once, and say whether their values differ."""
    values: dict[str, list[Any]] = {}
    for key, value in pairs:
        values.setdefault(key, []).append(value)
    yield from ((key, any(one != all_[0] for one in all_)) for key, all_ in values.items() if len(all_) > 1)


def _twice(key: str, *, differs: bool) -> Problem:
    """Report a duplicate member: some clients take the first value, some the last."""
    name = json.dumps(key)
    if differs:
        return Problem(f"member {name} appears twice, with two values", "warn")
    return Problem(f"member {name} appears twice", "note")


def _refuse_constant(name: str) -> NoReturn:
    raise _ConstantError(f"{name} is not JSON")


def _no_json(error: json.JSONDecodeError) -> Problem:
    """Describe a text that isn't JSON, or say where it stops being JSON."""
    text, place = error.doc, error.pos
    begin = text.lstrip()
    if _MARKUP.match(begin):
        return Problem("an HTML page, not JSON" if _HTML.match(begin) else "markup, not JSON")
    if begin[:1] not in JSON_BEGINS:
        return Problem(f"text, not JSON: {shown(begin)}", tells_all=True)
    # A string that nothing closes goes on to the end; the place is where it begins.
    if not text[place:].strip() or error.msg.startswith("Unterminated string"):
        return Problem(f"JSON that is cut off after {len(text)} characters")
    return Problem(f"not JSON from character {place} on: {shown(text[place : place + SNIPPET])}")


def _checked(value: Any, depth: int, problems: list[Problem]) -> Decoded:
    """Refuse what is too deep before anything recursive walks it, and replace lone surrogates."""
    lone = False
    for level, text in _texts(value):
        if level > depth:
            return Decoded(NOTHING, (*problems, Problem(f"nested deeper than {depth} levels")))
        lone = lone or (text is not None and not is_encodable(text))
    if lone:
        problems.append(Problem("a string contains half of a surrogate pair"))
        value = _mended(value)
    return Decoded(value, tuple(problems))


def _texts(value: Any) -> Iterator[tuple[int, str | None]]:
    """Every node's level, with its text where it is a string or a member's name."""
    pending: list[tuple[int, Any]] = [(0, value)]
    while pending:
        level, node = pending.pop()
        if isinstance(node, dict):
            members = node
            yield level + 1, None
            for key in members:
                yield level + 1, key
            pending += [(level + 1, item) for item in members.values()]
        elif isinstance(node, list):
            yield level + 1, None
            pending += [(level + 1, item) for item in node]
        elif isinstance(node, str):
            yield level, node


def _mended(value: Any) -> Any:
    if isinstance(value, dict):
        return {_mended(key): _mended(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_mended(item) for item in value]
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    return value


def at_pointer(document: Any, pointer: str) -> Any:
    """Follow a JSON pointer (RFC 6901); raises LookupError, TypeError or ValueError if it leads nowhere."""
    value = document
    for token in pointer.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        value = value[int(name)] if isinstance(value, list) else value[name]
    return value

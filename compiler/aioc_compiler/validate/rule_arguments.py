"""A check says to its rule what the rule takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.rules import rule_and_arguments
from aioc_compiler.diagnostics import instead, listed, nearest, quote
from aioc_compiler.parse.value_messages import value_words
from aioc_compiler.validate.arguments import arguments, asking

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec
    from aioc_compiler.validate.arguments import Argument

WORDS: Mapping[str, str] = {
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "mapping": "a mapping",
}
"""What a value of each type is called; text unless said here."""

Members = dict[str, Any]


def find(spec: Spec) -> Iterator[Problem]:
    """Find rules that aren't there, and what is said to a rule that it doesn't take, or isn't."""
    if "rule" not in spec.blind:
        yield from _unknown(spec)
    for check, rule, args in asking(spec):
        yield from _misnamed(check, rule, args)
    for argument in arguments(spec):
        yield from _wrong(argument)


def _unknown(spec: Spec) -> Iterator[Problem]:
    known = spec.ids("rule")
    for check in spec.all("check"):
        written = check.data.get("rule")
        if written and not any(place[:1] == ("rule",) for place in check.wrong):
            name, _ = rule_and_arguments(written)
            if name not in known:
                hint = instead(name, known, "add it to rules/, and to the runner")
                at = ("rule",) if isinstance(written, str) else ("rule", name)
                yield check.problem("unknown-rule", f"no rule {quote(name)}", hint, *at, key=len(at) > 1)


def _misnamed(check: Entry, rule: Entry, args: Members) -> Iterator[Problem]:
    """Find arguments that the rule doesn't know, and those that it lacks."""
    known: Members = rule.data.get("args", {})
    lacking = [name for name, one in known.items() if name not in args and not one.get("optional")]
    for name in args:
        if name not in known:
            hint = nearest(name, [one for one in known if one not in args])
            hint = hint or (f"it takes {listed(known)}" if known else "it takes none")
            message = f"the rule {rule.id} takes no {quote(name)}"
            yield check.key_problem("unknown-argument", message, hint, "rule", rule.id, name)
            lacking = [one for one in lacking if quote(one) not in hint]
    for name in lacking:
        message = f"the rule {rule.id} lacks {quote(name)}"
        described = known[name]["description"].rstrip(".")
        hint = f"add it: {described[:1].lower()}{described[1:]}"
        at = ("rule",) if isinstance(check.data["rule"], str) else ("rule", rule.id)
        yield check.problem("missing-argument", message, hint, *at, key=len(at) > 1)


def _wrong(argument: Argument) -> Iterator[Problem]:
    """Find a value of another type, or a word that isn't one of those that it may be."""
    value, words = argument.value, argument.declared.get("values")
    if not argument.is_sound:
        message = f"{argument.name} is {value_words(value)}, not {WORDS.get(argument.type, 'text')}"
        yield argument.check.problem("wrong-type", message, _hint(argument), *argument.path)
    elif words and value not in words:
        code = f"unknown-{argument.name.replace('_', '-')}"
        hint = instead(value, words, "say it otherwise")
        yield argument.check.problem(code, f"no {argument.name} {quote(value)}", hint, *argument.path)


def _hint(argument: Argument) -> str:
    if isinstance(argument.value, list):
        return "name at least one" if argument.declared.get("many") else "name one"
    return "" if isinstance(argument.value, dict) else "see the rule in rules/"

"""A rule as a check asks for it: to the compiler, a name with arguments.

The generated package has a module of this name with a class for each rule, which stand in spec/rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

Members = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule and what a check says to it."""

    id: str
    args: Mapping[str, Any]


def class_name(rule_id: str) -> str:
    """The name of a rule's class in the generated package."""
    return "".join(word.capitalize() for word in rule_id.split("-"))


def rule_and_arguments(written: Any) -> tuple[str, Any]:
    """Part what a check writes into the rule's name and its arguments."""
    if isinstance(written, dict):
        return next(iter(written.items()))
    return str(written), {}


def rule(written: Any, declared: Members) -> Rule:
    """Make a rule of what a check writes; lists are as long as they are, whether written as lists or not."""
    name, args = rule_and_arguments(written)
    known: Members = declared.get("args", {})
    return Rule(name, {key: _argument(known[key], args[key]) for key in known if key in args})


def _argument(declared: Members, value: Any) -> Any:
    if "keyed" in declared:
        single = {key: one for key, one in declared.items() if key != "keyed"}
        return {key: _argument(single, item) for key, item in value.items()}
    if declared.get("many"):
        return tuple(value) if isinstance(value, list) else (value,)
    return value

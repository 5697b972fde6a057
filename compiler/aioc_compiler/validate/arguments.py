"""What checks say to their rules, value by value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.rules import rule_and_arguments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, Spec

Members = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Argument:
    """One value: whose it is, where it stands there, what it must be, and how it is declared."""

    check: Entry
    path: tuple[Step, ...]
    type: str
    declared: Members
    value: Any

    @property
    def name(self) -> str:
        """What the rule calls it."""
        return str(self.path[2])

    @property
    def is_sound(self) -> bool:
        """Whether it has the type that it is declared with, as far as JSON goes."""
        return FITS.get(self.type, _is_text)(self.value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


FITS: Mapping[str, Callable[[Any], bool]] = {
    "mapping": lambda value: isinstance(value, dict),
    "integer": _is_integer,
    "number": lambda value: _is_integer(value) or isinstance(value, float),
    "boolean": lambda value: isinstance(value, bool),
}
"""What a value of each type is in JSON; text unless said here."""


def asking(spec: Spec) -> Iterator[tuple[Entry, Entry, Members]]:
    """Every check with a rule that is there: the check, the rule, and what the one says to the other."""
    rules = spec.ids("rule")
    for check in spec.all("check"):
        if "rule" in check.data and not any(place[:1] == ("rule",) for place in check.wrong):
            name, args = rule_and_arguments(check.data["rule"])
            if name in rules and rules[name].sound:
                yield check, rules[name], args


def arguments(spec: Spec) -> Iterator[Argument]:
    """Every value that a check says to its rule under a name that the rule knows."""
    for check, rule, args in asking(spec):
        known: Members = rule.data.get("args", {})
        for name in known:
            if name in args:
                yield from _values(check, ("rule", rule.id, name), known[name], args[name])


def sound(spec: Spec, *types: str) -> Iterator[Argument]:
    """Those of these types that have them."""
    return (one for one in arguments(spec) if one.type in types and one.is_sound)


def _values(check: Entry, path: tuple[Step, ...], declared: Members, value: Any) -> Iterator[Argument]:
    if "keyed" in declared and not isinstance(value, dict):
        yield Argument(check, path, "mapping", declared, value)
    elif "keyed" in declared:
        keyed: Members = value
        for key, item in keyed.items():
            yield Argument(check, (*path, key), declared["keyed"], {}, key)
            yield from _items(check, (*path, key), declared, item)
    else:
        yield from _items(check, path, declared, value)


def _items(check: Entry, path: tuple[Step, ...], declared: Members, value: Any) -> Iterator[Argument]:
    if declared.get("many") and isinstance(value, list) and value:
        for place, item in enumerate(value):
            yield Argument(check, (*path, place), declared["type"], declared, item)
    else:
        yield Argument(check, path, declared["type"], declared, value)

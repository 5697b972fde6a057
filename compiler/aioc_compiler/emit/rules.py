"""The rules of checks as classes, whose fields are what a check says to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.rules import class_name
from aioc_compiler.emit import header
from aioc_compiler.emit.environment import environment
from aioc_compiler.emit.literal import literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

TYPES: Mapping[str, str] = {
    "event-type": "EventType",
    "json-path": "JsonPath",
    "pattern": "Pattern",
    "request-member": "RequestMember",
    "row": "RowId",
    "schema": "SchemaName",
    "text": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
}
"""What an argument's type is called in Python."""

DEFAULTS: Mapping[str, str] = {"boolean": "False"}
"""What an argument is that is left out; None unless said here."""

Members = dict[str, Any]


def emit(rules: Sequence[Mapping[str, Any]]) -> dict[str, bytes]:
    """Write `rules.py`."""
    classes = [_class(one) for one in rules]
    reasons = sorted({reason for one in rules for reason in one["reasons"]})
    text = (
        environment()
        .get_template("rules.py.jinja")
        .render(
            header=header("rules/"),
            aliases=sorted(name for name in TYPES.values() if name[0].isupper()),
            classes=classes,
            reasons=literal(reasons, 0, len("Reason = Literal")),
            imports=_imports(classes),
        )
    )
    return {"rules.py": text.encode()}


def _class(rule: Mapping[str, Any]) -> Members:
    return {
        "name": class_name(rule["id"]),
        "doc": _docstring(rule["holds"]),
        "facts": list(_facts(rule)),
        "args": [_argument(name, one) for name, one in rule.get("args", {}).items()],
    }


def _facts(rule: Mapping[str, Any]) -> Iterator[str]:
    """Write what the judge needs to know of a rule, whatever its arguments are."""
    yield f"rule: ClassVar[str] = {literal(rule['id'])}"
    yield f"over: ClassVar[Over] = {literal(rule['over'])}"
    for name, type_, value in (
        ("reads", "Beside", rule.get("reads", ())),
        ("reasons", "Reason", rule["reasons"]),
    ):
        head = f"{name}: ClassVar[tuple[{type_}, ...]] = "
        yield head + literal(tuple(value), 1, len(head))


def _argument(name: str, declared: Members) -> Members:
    type_, default = _type(declared), ""
    if declared.get("optional"):
        default = " = ()" if declared.get("many") else f" = {DEFAULTS.get(declared['type'], 'None')}"
        type_ += " | None" if default == " = None" else ""
    return {"line": f"{name}: {type_}{default}", "doc": _docstring(declared["description"])}


def _type(declared: Members) -> str:
    one = TYPES[declared["type"]]
    if "values" in declared:
        one = f"Literal{literal(list(declared['values']), 1)}"
    type_ = f"tuple[{one}, ...]" if declared.get("many") else one
    return f"Mapping[{TYPES[declared['keyed']]}, {type_}]" if "keyed" in declared else type_


def _docstring(text: str) -> str:
    inert = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"""{inert[:1].upper()}{inert[1:]}{"" if inert.endswith(".") else "."}"""'


def _imports(classes: Iterable[Members]) -> list[str]:
    """Name what the module needs of collections.abc: nothing where no argument is a mapping."""
    keyed = any("Mapping[" in one["line"] for rule in classes for one in rule["args"])
    return ["Mapping"] if keyed else []

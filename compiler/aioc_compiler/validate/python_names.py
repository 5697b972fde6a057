"""Names that become classes and modules are fit for it."""

from __future__ import annotations

import builtins
import keyword
import re
from typing import TYPE_CHECKING

from aioc_compiler.catalog.resolve import VIRTUAL
from aioc_compiler.catalog.rules import class_name
from aioc_compiler.diagnostics import Problem, quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.parse.spec import Spec

IMPORTED = {
    *("Annotated", "Any", "ClassVar", "Final", "ForwardRef", "Generic", "Literal", "NotRequired", "Optional"),
    *(
        "Self",
        "TypeAlias",
        "TypeAliasType",
        "TypedDict",
        "Union",
        "Mapping",
        "Sequence",
        "Set",
        "Enum",
        "StrEnum",
    ),
    *("BaseModel", "ConfigDict", "Discriminator", "Field", "MISSING", "RootModel", "Tag", "AwareDatetime"),
    *("StrictBool", "StrictFloat", "StrictInt", "StrictStr"),
}
"""What the generated modules import; a class of that name would take its place."""

TAKEN = IMPORTED | set(dir(builtins))
BESIDE_RULES = {
    *(
        "Beside",
        "Check",
        "EventType",
        "JsonPath",
        "Over",
        "Pattern",
        "Reason",
        "RequestMember",
        "RowId",
        "Rule",
    ),
    "SchemaName",
}
"""What stands beside the classes of rules."""

OF_RULES = {"rule", "over", "reads", "reasons"}
"""What the class of each rule has already."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find schema and file names that Python or Pydantic would trip over."""
    for entry in spec.sound("schema"):
        if keyword.iskeyword(entry.id) or entry.id in TAKEN:
            message = f"{quote(entry.id)} means something else in Python"
            yield entry.key_problem("bad-name", message, f"add a word, such as {entry.id}Object")
    yield from _rules(spec)
    for document in spec.files("schemas"):
        stem = document.path.removeprefix("schemas/").removesuffix(".yaml")
        if stem == VIRTUAL:
            hint = "rename the file"
            message = "this name is reserved for inline schemas of checks"
            yield Problem(document.path, 1, 1, "bad-file-name", "", message, hint)
        elif not re.fullmatch(r"[a-z][a-z0-9_]*", stem) or keyword.iskeyword(stem):
            hint = 'use lowercase letters, digits and "_"'
            message = f"{quote(stem)} can't name a module"
            yield Problem(document.path, 1, 1, "bad-file-name", "", message, hint)


def _rules(spec: Spec) -> Iterator[Problem]:
    """Find rules and arguments that can't be classes and fields, or are there already."""
    for entry in spec.sound("rule"):
        if class_name(entry.id) in TAKEN | BESIDE_RULES:
            message = f"{quote(class_name(entry.id))} means something else in Python"
            yield entry.problem("bad-name", message, "add a word", "id")
        for name in entry.data.get("args", {}):
            if keyword.iskeyword(name) or name in OF_RULES:
                message = f"{quote(name)} means something else in Python"
                yield entry.key_problem("bad-name", message, "choose another word", "args", name)

"""Draws documents that a JSON Schema accepts, by a seed.

What is drawn is only a proposal: whether it is legal says jsonschema, or Pydantic by the package's types. No
library draws these: hypothesis-jsonschema refuses schemas that refer to themselves, and none can be told what
is so by nature although OpenAI's document leaves it unsaid (`nature.py`).
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Any

from aioc_testing.fitting import fitting

if TYPE_CHECKING:
    from collections.abc import Mapping

Schema = dict[str, Any]

DEEPEST = 7
"""Below this, members that may be left out are."""
LONGEST = 3
WIDE = 5
NEVER_NULL = "x-never-null"
EXTRA = "x_server"
"""A member of the server's own: one object of fifty has it."""
WORDS = ("", "Hello", "lamp river coat", "¡Olé! 你好 👩‍👩‍👧", 'a\nb\t"c"\\', '{"city": "Tokyo"}', " ")
NAMES = ("a", "x-1", "Name_2", "zz.9")
FORMS = {"date": "2026-08-21", "uri": "https://example.com/a%20b?c=d#e"}
TIMES = (1714521600, 1772035200)
COUNTS = (0, 1, 2, 17, 4096)
NUMBERS = (0, 1, 0.5, 1e-7, 0.25)
NAMED = re.compile(r"(^|_)(id|model|name|object)$")
ROOT = "$"
"""The name of a document among its members."""
LOGARITHM = re.compile(r"(^|_)logprobs?$")
TIMED = re.compile(r"_at$|^created$")


def seeded(seed: str) -> Random:
    """Make random numbers that are the same in every process."""
    return Random(zlib.crc32(seed.encode()))  # noqa: S311 -- what is drawn is no secret


@dataclass
class Draw:
    """Draws from schemas that refer to some definitions.

    `share` of the members come that may be left out; `nature` narrows members by their names. `turn` says
    which member of the first wide union is taken: each in turn. `empty` makes null of what can be.
    `likely` are the tags of those members of wide unions that come as often as all together.
    """

    random: Random
    definitions: Mapping[str, Schema]
    share: float = 0.5
    nature: Mapping[str, Schema] = field(default_factory=dict[str, Schema])
    turn: int | None = None
    empty: bool = False
    likely: frozenset[str] = frozenset()
    _depth: int = field(default=0, init=False)

    def value(self, schema: Schema, name: str = ROOT) -> Any:
        """Draw a value; `name` is that of the member it is drawn for."""
        schema = self._plain(together(schema, self.nature.get(name, {})))
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        kind = schema.get("type") or self._implied(schema)
        kind = self.random.choice(kind) if isinstance(kind, list) else kind
        makers = {"object": self._object, "array": self._array, "string": self._text, "integer": self._whole}
        if kind in makers:
            return makers[kind](schema, name)
        return {"number": self._number, "boolean": self._either}.get(kind, self._nothing)(schema, name)

    def _plain(self, schema: Schema) -> Schema:
        """Follow references, choose of unions, and put together what all has to hold."""
        while True:
            union = schema.get("anyOf") or schema.get("oneOf")
            if "$ref" in schema:
                target = self.definitions[schema["$ref"].rpartition("/")[2]]
                schema = together(target, {key: one for key, one in schema.items() if key != "$ref"})
            elif "allOf" in schema:
                rest = {key: one for key, one in schema.items() if key != "allOf"}
                schema = together(*(self._plain(one) for one in schema["allOf"]), rest)
            elif union:
                rest = {key: one for key, one in schema.items() if key not in ("anyOf", "oneOf")}
                schema = together(self._chosen(union, never_null=rest.pop(NEVER_NULL, False)), rest)
            else:
                return schema

    def _chosen(self, union: list[Schema], *, never_null: bool) -> Schema:
        """Choose a member of a union; deep down, null where it is one of them."""
        nothing = [one for one in union if one.get("type") == "null"]
        if nothing and (self.empty or self._depth > DEEPEST) and not never_null:
            return nothing[0]
        if self.turn is not None and len(union) > WIDE:
            turn, self.turn = self.turn, None
            return union[turn % len(union)]
        options = [one for one in union if one not in nothing] if never_null else union
        likely = [one for one in options if self._tag(one) in self.likely] if len(union) > WIDE else []
        return self.random.choice(likely if likely and self.random.random() < 0.5 else options)

    def _tag(self, option: Schema) -> str:
        """Read by which word a member of a union is told from the others."""
        target = self.definitions[option["$ref"].rpartition("/")[2]] if "$ref" in option else option
        tag: Schema = target.get("properties", {}).get("type", {})
        return str(tag.get("const", tag.get("enum", [""])[0]))

    def _implied(self, schema: Schema) -> str:
        # The package types as `object` what its users know as a JSON object: a schema, annotations.
        return "array" if "items" in schema else "object"

    def _object(self, schema: Schema, _: str) -> dict[str, Any]:
        properties: Schema = schema.get("properties", {})
        required = schema.get("required", ())
        self._depth += 1
        share = self.share if self._depth <= DEEPEST else 0.0
        names = [one for one in properties if one in required or self.random.random() < share]
        self.random.shuffle(names)
        made = {one: self.value(properties[one], one) for one in names}
        made.update(self._others(schema, bool(properties)))
        self._depth -= 1
        return made

    def _others(self, schema: Schema, described: bool) -> dict[str, Any]:
        others = schema.get("additionalProperties", True)
        if isinstance(others, dict):
            names = self.random.sample(NAMES, self.random.randint(0, 2)) if not described else []
            return {name: self.value(others, name) for name in names}
        extra = others and self.random.random() < 0.02
        return {EXTRA: self.random.choice((None, 7, "own", {"node": 7}, []))} if extra else {}

    def _array(self, schema: Schema, name: str) -> list[Any]:
        least = int(schema.get("minItems", 0))
        most = min(int(schema.get("maxItems", LONGEST)), max(least, LONGEST if self._depth < DEEPEST else 0))
        items = schema.get("items", {})
        return [self.value(items, name) for _ in range(self.random.randint(least, most))]

    def _text(self, schema: Schema, name: str) -> str:
        if "pattern" in schema:
            return fitting(schema["pattern"])
        if schema.get("format") in FORMS:
            return FORMS[schema["format"]]
        words = WORDS[1:] if NAMED.search(name) else WORDS
        least, most = int(schema.get("minLength", 0)), int(schema.get("maxLength", 1000))
        return self.random.choice(words).ljust(least, "x")[:most]

    def _whole(self, schema: Schema, name: str) -> int:
        timed = schema.get("format") == "unixtime" or TIMED.search(name)
        return int(self._bounded(schema, self.random.choice(TIMES if timed else COUNTS)))

    def _number(self, schema: Schema, name: str) -> float:
        if schema.get("format") == "unixtime":
            return self._whole(schema, name)
        number = self.random.choice(NUMBERS)
        return self._bounded(schema, -number if LOGARITHM.search(name) else number)

    def _bounded(self, schema: Schema, number: float) -> float:
        least = schema.get("minimum", schema.get("exclusiveMinimum"))
        most = schema.get("maximum", schema.get("exclusiveMaximum"))
        number = number if least is None else max(number, least + ("exclusiveMinimum" in schema))
        return number if most is None else min(number, most)

    def _either(self, _: Schema, __: str) -> bool:
        return self.random.random() < 0.5

    def _nothing(self, _: Schema, __: str) -> None:
        return None


def together(*schemas: Schema) -> Schema:
    """Put schemas together that all have to hold: members add up, what comes later is narrower."""
    whole: Schema = {}
    for schema in schemas:
        for key, one in schema.items():
            if key == "properties":
                whole[key] = {**whole.get(key, {}), **one}
            elif key == "required":
                whole[key] = [*whole.get(key, ()), *one]
            elif key in ("anyOf", "oneOf") and key in whole:
                whole.setdefault("allOf", []).append({key: one})
            else:
                whole[key] = one
    return whole

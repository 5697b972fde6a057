"""Which requests of a client OpenAI would refuse, according to the request schemas of its OpenAPI document.

`request-schemas.json` is taken from that document by tests/data/extract.py.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from aioc_generated.catalog import Row
    from aioc_runner.serve.request import ClientRequest

MEDIA_TYPES: Mapping[str, str] = {"json": "application/json", "multipart": "multipart/form-data"}
MOST = 5
"""The most faults that are reported of one request."""

LONGEST = 160
"""The longest description of a fault, in characters."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A request and what is wrong with it."""

    method: str
    path: str
    wrong: tuple[str, ...]

    def __str__(self) -> str:
        """Say it in a line."""
        return f"OpenAI would refuse {self.method} {self.path}: {'; '.join(self.wrong)}"


class Watch:
    """Hears requests, and reports what OpenAI would refuse."""

    def __init__(self, say: Callable[[str], None], report: Path | None = None) -> None:
        """Report each refusal once by `say`; `report` gets all of them, a JSON object a line.

        That file is emptied now: if nothing is in it later, nothing was wrong.
        """
        self._say, self._report = say, report
        self._said: set[Refusal] = set()
        if report is not None:
            report.write_text("", encoding="utf-8")

    def __call__(self, request: ClientRequest, rows: Sequence[Row]) -> None:
        """Look at one request for these rows."""
        found = Refusal(request.method, rows[0].path, tuple(refusals(request, rows)))
        if not found.wrong:
            return
        if found not in self._said:
            self._said.add(found)
            self._say(str(found))
        if self._report is not None:
            line = {
                "method": found.method,
                "path": found.path,
                "wrong": found.wrong,
                "request": dict(request.members),
            }
            with self._report.open("a", encoding="utf-8") as lines:
                lines.write(f"{json.dumps(line, ensure_ascii=False)}\n")


def refusals(request: ClientRequest, rows: Sequence[Row]) -> Iterator[str]:
    """Say what OpenAI's document has against a request; nothing where it doesn't have the route."""
    schema = _schema(f"{request.method} {rows[0].path}", MEDIA_TYPES.get(request.encoding, ""))
    if schema is None or request.encoding != "json":
        return
    from jsonschema import Draft202012Validator  # noqa: PLC0415 -- slow to import
    from jsonschema.exceptions import best_match  # noqa: PLC0415 -- likewise

    errors = [*Draft202012Validator(schema).iter_errors(dict(request.members))]
    for error in errors[:MOST]:
        nearest = best_match([error])
        yield f"{nearest.json_path}: {nearest.message}"[:LONGEST] if nearest else ""
    yield from (f"$.{name}: there is no such member" for name in _unknown(schema, request))


def _unknown(schema: dict[str, Any], request: ClientRequest) -> list[str]:
    """Members that the document doesn't have: OpenAI refuses a request over them."""
    known = {*_members(schema, schema["$defs"])}
    return [name for name in request.members if name not in known] if known else []


def _members(schema: Any, definitions: Mapping[str, Any]) -> Iterator[str]:
    if "$ref" in schema:
        schema = definitions[schema["$ref"].rpartition("/")[2]]
    yield from schema.get("properties", {})
    for name in ("allOf", "anyOf"):
        for part in schema.get(name, ()):
            yield from _members(part, definitions)


def _schema(route: str, media_type: str) -> dict[str, Any] | None:
    schemas = _schemas()
    found = schemas["routes"].get(route, {}).get(media_type)
    return None if found is None else {**found, "$defs": schemas["$defs"]}


@cache
def _schemas() -> Any:
    return json.loads(files("aioc_runner.serve").joinpath("request-schemas.json").read_text(encoding="utf-8"))

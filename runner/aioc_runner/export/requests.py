"""The schema of a row's request: the members that it sends, and the types of what it sends there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.catalog.rows import into_body, is_existence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_generated.catalog import Input, Request, Row

TYPES = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null"}
FILE = {"type": "string", "description": "The bytes of a file."}
FORMS = {"json": "application/json", "multipart": "multipart/form-data"}
"""The content types of requests with a body, by encoding."""


def request_schema(row: Row) -> dict[str, Any] | None:
    """Describe what a row sends, in any of its requests; none where it sends no body, or means to be refused.

    It is narrower than what OpenAI takes: any member that the row doesn't send may be sent, too.
    """
    bodies = list(_bodies(row))
    if row.request.encoding not in FORMS or not bodies or is_existence(row):
        return None
    members = {name: [body[name] for body in bodies if name in body] for body in bodies for name in body}
    files = {name: FILE for request in _requests(row) for name in request.files}
    taken = {name: _from_other_row(take) for name, take in into_body(row).items()}
    return {
        "title": title(row.id),
        "description": f"What the row {row.id} sends. {row.summary}.",
        "type": "object",
        "properties": {**{name: inferred(values) for name, values in members.items()}, **files, **taken},
        **({"required": sorted(row.required)} if row.required else {}),
    }


def _from_other_row(take: Input) -> dict[str, Any]:
    """Describe a member whose value comes from another row's answer."""
    described = {"type": "string", "description": f"Comes from the answer to {take.row}."}
    return {"type": "array", "items": described} if take.as_list else described


def title(row_id: str) -> str:
    """Name the type of a row's request: ChatCompletionsStreamRequest."""
    words = row_id.replace(".", " ").replace("-", " ").replace("_", " ").split()
    return "".join(word[:1].upper() + word[1:] for word in words) + "Request"


def example(row: Row) -> dict[str, Any]:
    """Show what a row sends, with a name in place of the model's."""
    return next(_bodies(row), {})


def _requests(row: Row) -> Iterator[Request]:
    yield from (one for one in (row.request, row.fallback, row.repeat) if one is not None)


def _bodies(row: Row) -> Iterator[dict[str, Any]]:
    for request in _requests(row):
        if request.raw is None:
            model = {"model": "MODEL"} if request.model_at == "body" else {}
            yield {**model, **request.body}


def inferred(values: Iterable[Any]) -> dict[str, Any]:
    """Describe values by their types; objects by all their members."""
    known = list(values)
    objects = [value for value in known if isinstance(value, dict)]
    lists = [value for value in known if isinstance(value, list)]
    kinds = dict.fromkeys(TYPES[type(value)] for value in known if not isinstance(value, dict | list))
    found: list[dict[str, Any]] = [{"type": kind} for kind in kinds]
    found += [_object(objects)] if objects else []
    found += [_list(lists)] if lists else []
    return found[0] if len(found) == 1 else {"anyOf": found}


def _object(values: list[dict[str, Any]]) -> dict[str, Any]:
    names = dict.fromkeys(name for value in values for name in value)
    members = {name: inferred(value[name] for value in values if name in value) for name in names}
    return {"type": "object", **({"properties": members} if members else {})}


def _list(values: list[list[Any]]) -> dict[str, Any]:
    items = [item for value in values for item in value]
    return {"type": "array", **({"items": inferred(items)} if items else {})}

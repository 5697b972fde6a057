"""What a conforming server refuses, and how: OpenAI's error envelope.

Messages and codes follow https://platform.openai.com/docs/guides/error-codes in kind, not in wording.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from aioc_runner.serve.request import json_type
from aioc_runner.serve.response import ServerResponse, document

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from aioc_generated.catalog import Request, Row
    from aioc_runner.serve.request import ClientRequest

TEXT_OR_PARTS = frozenset({"string", "array"})
"""OpenAI takes a list of texts or parts wherever the text is what the model works on."""


def error(status: int, message: str, param: str | None = None, code: str | None = None) -> ServerResponse:
    """Make an error in OpenAI's envelope."""
    kind = "invalid_request_error"
    return document(status, {"error": {"message": message, "type": kind, "param": param, "code": code}})


def unknown_path(method: str, path: str) -> ServerResponse:
    """Answer a path that no row has."""
    return error(404, f"Invalid URL ({method} {path})", code="unknown_url")


def wrong_method(method: str, path: str) -> ServerResponse:
    """Answer a path that is asked with a method that no row has."""
    return error(405, f"Not allowed to {method} on {path}", code="method_not_supported")


def too_large(most: int) -> ServerResponse:
    """Answer a body that is longer than any reasonable one."""
    return error(413, f"The body is larger than {most} bytes.", code="request_too_large")


def unreadable(reason: str) -> ServerResponse:
    """Answer a body that can't be parsed."""
    return error(400, f"We could not parse the request: {reason}.")


def wrong_encoding(found: str, accepted: Sequence[str]) -> ServerResponse:
    """Answer a body in an encoding that none of the route's rows takes."""
    return error(400, f"Unsupported body ({found}); this endpoint takes {' or '.join(accepted)}.")


def refusal(request: ClientRequest, row: Row, models: AbstractSet[str]) -> ServerResponse | None:
    """Refuse a request that lacks something, or names a model that isn't there; None where all is right."""
    return _incomplete(request, row) or _unknown_model(request, row, models)


def encodings(row: Row) -> tuple[str, ...]:
    """List the body encodings that a row takes: its request's, and its fallback's."""
    if row.request.encoding == "none":
        return ("none", "json")  # clients send {} where there is nothing to say
    return (row.request.encoding, *((row.fallback.encoding,) if row.fallback else ()))


def _incomplete(request: ClientRequest, row: Row) -> ServerResponse | None:
    given = _counterpart(request, row)
    for name in row.required:
        if given is not row.request and not _sends(given, name):
            continue
        problem = _missing(request, name) or _mistyped(request, name, given)
        if problem:
            return problem
    return None


def _counterpart(request: ClientRequest, row: Row) -> Request:
    """Find the request of the row that uses the asked encoding."""
    if row.fallback and request.encoding == row.fallback.encoding != row.request.encoding:
        return row.fallback
    return row.request


def _sends(given: Request, name: str) -> bool:
    return name in given.body or name in given.files or (name == "model" and given.model_at == "body")


def _missing(request: ClientRequest, name: str) -> ServerResponse | None:
    return None if request.has(name) else _missing_in(name)


def _mistyped(request: ClientRequest, name: str, given: Request) -> ServerResponse | None:
    if name in given.files:
        return None if name in request.files else _wrong_type(name, "file", "a form field")
    value = request.value(name)
    accepted = _accepted(name, given)
    if accepted and json_type(value) not in accepted:
        return _wrong_type(name, " or ".join(sorted(accepted)), json_type(value))
    if value in ([], ""):
        return error(400, f"Invalid '{name}': it is empty.", name, "empty_array" if value == [] else None)
    return _bad_items(name, value, given.body.get(name))


def _accepted(name: str, given: Request) -> frozenset[str]:
    if name == "model":
        return frozenset({"string"})
    if given.encoding != "json" or name not in given.body:
        return frozenset()
    kind = json_type(given.body[name])
    return TEXT_OR_PARTS if kind == "string" else frozenset({kind})


def _bad_items(name: str, value: Any, example: Any) -> ServerResponse | None:
    """Compare a list with the example's items, if these are objects; with a role, if they all have one."""
    if json_type(example) != "array" or not all(json_type(item) == "object" for item in example):
        return None
    roles = all("role" in item for item in example)
    for index, item in enumerate(cast("list[Any]", value)):
        if json_type(item) != "object":
            return _wrong_type(f"{name}[{index}]", "object", json_type(item))
        if roles and "role" not in item:
            return _missing_in(f"{name}[{index}].role")
    return None


def _missing_in(param: str) -> ServerResponse:
    return error(400, f"Missing required parameter: '{param}'.", param, "missing_required_parameter")


def _wrong_type(param: str, expected: str, found: str) -> ServerResponse:
    message = f"Invalid type for '{param}': expected {expected}, but got {found} instead."
    return error(400, message, param, "invalid_type")


def _unknown_model(request: ClientRequest, row: Row, models: AbstractSet[str]) -> ServerResponse | None:
    if row.model is None and row.request.model_at is None:
        return None
    model = request.value("model")
    if model is not None and not isinstance(model, str):
        return _wrong_type("model", "string", json_type(model))
    if model is None or model in models:
        return None
    return error(404, f"The model '{model}' does not exist.", "model", "model_not_found")


def unknown_object(name: str, value: Any) -> ServerResponse:
    """Answer a request that names what isn't there."""
    return error(404, f"No such object: '{value}'.", name)

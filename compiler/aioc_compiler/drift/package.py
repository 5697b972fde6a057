"""Reads the installed `openai` package as a source: its resources' operations, the models they answer."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import shlex
import sys
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

from pydantic import BaseModel, TypeAdapter
from pydantic.errors import PydanticInvalidForJsonSchema

from aioc_compiler.drift.sources import Node, Operation, Source, SourceError, route

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

    from aioc_compiler.drift.sources import Route

NAME = "openai"
REQUIREMENT = "openai>=2"
BASE = "/v1"
VERBS = {"_get": "GET", "_post": "POST", "_put": "PUT", "_patch": "PATCH", "_delete": "DELETE"}
LISTS = "_get_api_list"
OTHER = ("Async", "Raw")
"""Classes that call the same operations in another way."""

OWN = {"self", "extra_headers", "extra_query", "extra_body", "timeout"}
"""Parameters of a method that are no member of the request."""


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a resource: what it calls, takes and gives back."""

    name: str
    verb: str
    path: str
    takes: tuple[str, ...]
    body: tuple[Any, ...]
    event: tuple[Any, ...]


def source() -> Source:
    """Make a source of the package that is installed."""
    try:
        package = importlib.import_module(NAME)
        resources = importlib.import_module(f"{NAME}.resources")
    except ImportError:
        install = shlex.join((sys.executable, "-m", "pip", "install", REQUIREMENT))
        raise SourceError(f"the {NAME} package isn't installed: {install}") from None
    found = [method for module in _modules(resources) for method in _methods(module)]
    schemas, definitions = _schemas({one for method in found for one in (*method.body, *method.event)})
    operations: dict[Route, Operation] = {}
    for method in sorted(found, key=lambda one: "?" in one.path):  # a beta twin comes after what it doubles
        operations.setdefault(route(method.verb, method.path), _operation(method, schemas))
    return Source(
        f"{NAME} {package.__version__}", operations, definitions, strict=False, prefix=f"{NAME}.types:"
    )


def _modules(resources: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(resources.__path__, f"{resources.__name__}."):
        yield importlib.import_module(found.name)


def _methods(module: ModuleType) -> Iterator[Method]:
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.ClassDef) and not any(word in node.name for word in OTHER):
            for function in node.body:
                if isinstance(function, ast.FunctionDef):
                    yield from _methods_of(module, node.name, function)


def _methods_of(module: ModuleType, owner: str, function: ast.FunctionDef) -> Iterator[Method]:
    """Find the request that a method sends; helpers send none of their own."""
    for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
        verb = _verb(call)
        path = _path(call.args[0]) if verb and call.args else ""
        if verb and path:
            body, event = _answers(module, function)
            taken = {name.strip("{}") for name in path.split("/")} | OWN
            names = tuple(one.arg for one in function.args.kwonlyargs if one.arg not in taken)
            name = f"{module.__name__}.{owner}.{function.name}"
            yield Method(name, verb, BASE + path, names if verb != "GET" else (), body, event)
            return


def _verb(call: ast.Call) -> str:
    if not isinstance(call.func, ast.Attribute):
        return ""
    if call.func.attr != LISTS:
        return VERBS.get(call.func.attr, "")
    other = [word.value for word in call.keywords if word.arg == "method"]
    return str(other[0].value).upper() if other and isinstance(other[0], ast.Constant) else "GET"


def _path(argument: ast.expr) -> str:
    if isinstance(argument, ast.Call) and argument.args:  # path_template("/models/{model}", model=model)
        return _path(argument.args[0])
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    parts = argument.values if isinstance(argument, ast.JoinedStr) else ()
    return "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in parts)


def _answers(module: ModuleType, function: ast.FunctionDef) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Read what a method gives back: documents and events."""
    said = ast.unparse(function.returns) if function.returns else "None"
    holder = type("Said", (), {"__annotations__": {"return": said}})
    try:
        hint = get_type_hints(holder, vars(module), include_extras=True)["return"]
    except (NameError, TypeError):
        return (), ()
    each = get_args(hint) if get_origin(hint) is not None and not _is_model(hint) else (hint,)
    if getattr(get_origin(hint), "__name__", "") == "Stream":
        each = (hint,)
    streams = [one for one in each if getattr(get_origin(one), "__name__", "") == "Stream"]
    return tuple(one for one in each if _is_model(one)), tuple(get_args(one)[0] for one in streams)


def _is_model(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, BaseModel)


def _schemas(types: Iterable[Any]) -> tuple[dict[Any, Any], dict[str, Any]]:
    """Make JSON Schemas of types, with all the definitions that they lead to."""
    adapters = {one: TypeAdapter(one) for one in sorted(types, key=str)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        usable = {one: adapter for one, adapter in adapters.items() if _has_schema(adapter)}
        keys = {one: f"{index}" for index, one in enumerate(usable)}
        inputs = [(keys[one], "validation", adapter) for one, adapter in usable.items()]
        made, shared = TypeAdapter.json_schemas(inputs)  # type: ignore[arg-type]
    definitions = {name: _without_null(schema) for name, schema in shared.get("$defs", {}).items()}
    return {one: _without_null(made[keys[one], "validation"]) for one in usable}, definitions


def _has_schema(adapter: TypeAdapter[Any]) -> bool:
    try:
        adapter.json_schema()
    except PydanticInvalidForJsonSchema:
        return False
    return True


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Take null off optional members: the package writes `Optional[X] = None` for what may be absent."""
    required = schema.get("required", ())
    members = schema.get("properties")
    if not members:
        return schema
    kept = {name: one if name in required else _present(one) for name, one in members.items()}
    return {**schema, "properties": kept}


def _present(schema: dict[str, Any]) -> dict[str, Any]:
    if "anyOf" not in schema:
        return schema
    return {**schema, "anyOf": [one for one in schema["anyOf"] if one != {"type": "null"}]}


def _operation(method: Method, schemas: dict[Any, Any]) -> Operation:
    members: dict[str, Any] = {name: {} for name in method.takes}
    takes = Node((method.name,), {"type": "object", "properties": members})
    body, event = (
        tuple(Node((getattr(one, "__name__", method.name),), schemas[one]) for one in types if one in schemas)
        for types in (method.body, method.event)
    )
    return Operation(method.name, method.path, takes=(takes,), body=body, event=event)

"""Models as the compiler generates them, and the JSON Schemas they come from, small and made by hand."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import (
    MISSING,
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
)
from typing_extensions import TypeAliasType

Text = StrictStr


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")


class Call(Open):
    name: StrictStr
    arguments: StrictStr


class FunctionTool(Open):
    type: Literal["function"]
    function: Call


class CustomTool(Open):
    type: Literal["custom"]
    custom: Call


Tool = TypeAliasType("Tool", Annotated[FunctionTool | CustomTool, Field(discriminator="type")])
OnlyTool = TypeAliasType("OnlyTool", FunctionTool)


class Doc(Open):
    tools: list[Tool] | MISSING = MISSING
    tool: Tool | MISSING = MISSING
    only: OnlyTool | MISSING = MISSING
    maybe: Tool | MISSING | None = MISSING
    call: Call | MISSING | None = MISSING
    content: StrictStr | list[Tool] | MISSING | None = MISSING
    either: StrictStr | Call | MISSING = MISSING
    n: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    f: StrictFloat | MISSING = MISSING
    b: StrictBool | MISSING = MISSING
    word: Literal["stop", "length"] | MISSING = MISSING
    free: Literal["auto"] | MISSING = MISSING
    by_name: dict[str, Call] | MISSING = MISSING
    numbers: list[StrictInt] | MISSING = MISSING
    wanted: StrictStr | MISSING = MISSING


class Model(Open):
    id: StrictStr
    object: Literal["model"]


class Models(Open):
    object: Literal["list"]
    data: list[Model]


class Usage(Open):
    total_tokens: StrictInt


class ToolCall(Open):
    function: Call


class Message(Open):
    role: Literal["assistant"]
    content: StrictStr | MISSING | None = MISSING
    tool_calls: list[ToolCall] | MISSING = MISSING


class Choice(Open):
    index: StrictInt
    message: Message
    finish_reason: StrictStr


class Chat(Open):
    id: StrictStr
    choices: list[Choice]
    usage: Usage


class Delta(Open):
    role: Literal["assistant"] | MISSING = MISSING
    content: StrictStr | MISSING | None = MISSING


class ChunkChoice(Open):
    index: StrictInt
    delta: Delta
    finish_reason: StrictStr | None


class Chunk(Open):
    id: StrictStr
    choices: list[ChunkChoice]
    usage: Usage | MISSING | None = MISSING


class Session(Open):
    type: Literal["session.created"]


class Problem(Open):
    message: StrictStr
    type: StrictStr


class Refusal(Open):
    error: Problem


STR, INT, NUM, BOOL, NULL = ({"type": kind} for kind in ("string", "integer", "number", "boolean", "null"))


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def const(word: str) -> dict[str, Any]:
    return {"type": "string", "const": word}


def array(items: Any) -> dict[str, Any]:
    return {"type": "array", "items": items}


def obj(required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required.split(), "properties": properties}


def union(*names: str) -> dict[str, Any]:
    return {
        "oneOf": [ref(name) for name in names],
        "discriminator": {"propertyName": "type"},
        "x-aioc-open": True,
    }


DEFS: dict[str, dict[str, Any]] = {
    "Text": STR,
    "Call": obj("name arguments", name=STR, arguments=STR),
    "FunctionTool": obj("type function", type=const("function"), function=ref("Call")),
    "CustomTool": obj("type custom", type=const("custom"), custom=ref("Call")),
    "Tool": union("FunctionTool", "CustomTool"),
    "OnlyTool": union("FunctionTool"),
    "Doc": obj(
        "",
        tools=array(ref("Tool")),
        tool=ref("Tool"),
        only=ref("OnlyTool"),
        maybe={"anyOf": [ref("Tool"), NULL]},
        call={"anyOf": [ref("Call"), NULL]},
        content={"anyOf": [STR, array(ref("Tool")), NULL]},
        either={"anyOf": [STR, ref("Call")]},
        n={"type": "integer", "minimum": 0},
        f=NUM,
        b=BOOL,
        word={"type": "string", "enum": ["stop", "length"]},
        free={"type": "string", "enum": ["auto"], "x-aioc-open": True},
        by_name={"type": "object", "additionalProperties": ref("Call")},
        numbers=array(INT),
        wanted={"type": "string"},
    ),
    "Model": obj("id object", id=STR, object=const("model")),
    "Models": obj("object data", object=const("list"), data=array(ref("Model"))),
    "Usage": obj("total_tokens", total_tokens=INT),
    "ToolCall": obj("function", function=ref("Call")),
    "Message": obj(
        "role",
        role=const("assistant"),
        content={"anyOf": [STR, NULL]},
        tool_calls=array(ref("ToolCall")),
    ),
    "Choice": obj("index message finish_reason", index=INT, message=ref("Message"), finish_reason=STR),
    "Chat": obj("id choices usage", id=STR, choices=array(ref("Choice")), usage=ref("Usage")),
    "Delta": obj("", role=const("assistant"), content={"anyOf": [STR, NULL]}),
    "ChunkChoice": obj(
        "index delta finish_reason", index=INT, delta=ref("Delta"), finish_reason={"anyOf": [STR, NULL]}
    ),
    "Chunk": obj(
        "id choices", id=STR, choices=array(ref("ChunkChoice")), usage={"anyOf": [ref("Usage"), NULL]}
    ),
    "Session": obj("type", type=const("session.created")),
    "Problem": obj("message type", message=STR, type=STR),
    "Refusal": obj("error", error=ref("Problem")),
}

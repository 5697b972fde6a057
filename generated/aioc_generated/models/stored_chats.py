# Generated from spec/schemas/stored_chats.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:3bc3678a7ab7daafcefa7234572559777bd09448d88a2169e245fed6ad6358aa
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictStr

from . import chat, responses


class ChatKeptMessage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    role: Annotated[StrictStr, Field(min_length=1)]
    content: StrictStr | None | MISSING = MISSING
    name: StrictStr | None | MISSING = MISSING
    content_parts: list[responses.ResponseKeptPart] | None | MISSING = MISSING
    refusal: StrictStr | None | MISSING = MISSING
    annotations: list[chat.ChatAnnotation] | None | MISSING = MISSING
    tool_calls: list[chat.ToolCall] | None | MISSING = MISSING
    function_call: chat.FunctionCall | None | MISSING = MISSING


class ChatMessageList(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['list'] | MISSING = MISSING
    data: list[ChatKeptMessage]
    first_id: StrictStr | None | MISSING = MISSING
    last_id: StrictStr | None | MISSING = MISSING
    has_more: StrictBool | None | MISSING = MISSING


class ChatCompletionList(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['list'] | MISSING = MISSING
    data: list[chat.ChatCompletion]
    first_id: StrictStr | None | MISSING = MISSING
    last_id: StrictStr | None | MISSING = MISSING
    has_more: StrictBool | None | MISSING = MISSING

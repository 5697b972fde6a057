# Generated from spec/schemas/stored_chats.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:ec88d86df4e10d50a60752dd05835d69d71e57da8e74606df9f42b6ad6cb42a0
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import chat, responses_parts


class ChatKeptAudio(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    expires_at: StrictInt | None | MISSING = MISSING
    data: StrictStr | None | MISSING = MISSING
    transcript: StrictStr | None | MISSING = MISSING


class ChatKeptText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['text']
    text: StrictStr | MISSING = MISSING
    prompt_cache_breakpoint: responses_parts.ResponsePromptCacheBreakpointConfig | None | MISSING = MISSING


class ChatKeptImage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['image_url']
    image_url: responses_parts.ResponseImageUrl | MISSING = MISSING
    prompt_cache_breakpoint: responses_parts.ResponsePromptCacheBreakpointConfig | None | MISSING = MISSING


ChatKeptPart = TypeAliasType(
    "ChatKeptPart", Annotated[ChatKeptText | ChatKeptImage, Field(discriminator='type')]
)
"""
A part of a message, by its type (openapi-2026-08-21#/components/schemas/ChatCompletionMessageList).
"""


class ChatKeptMessage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    role: Literal['assistant', 'developer', 'function', 'system', 'tool', 'user']
    content: StrictStr | None | MISSING = MISSING
    name: StrictStr | None | MISSING = MISSING
    content_parts: list[ChatKeptPart] | None | MISSING = MISSING
    refusal: StrictStr | None | MISSING = MISSING
    annotations: list[chat.ChatAnnotation] | None | MISSING = MISSING
    tool_calls: list[chat.ToolCall] | None | MISSING = MISSING
    function_call: chat.FunctionCall | None | MISSING = MISSING
    audio: ChatKeptAudio | None | MISSING = MISSING


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

# Generated from spec/schemas/stored_chats.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:37d329694affc10e479235fe602be2bed09b36acd4807b41a901ff182e070b9a
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictStr

from . import chat, responses


class ChatKeptMessage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    role: Annotated[StrictStr, Field(min_length=1)]
    content: StrictStr | None | MISSING = MISSING
    name: StrictStr | None | MISSING = MISSING
    content_parts: list[responses.ResponseKeptPart] | None | MISSING = MISSING


class ChatMessageList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Annotated[Literal['list'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = (
        MISSING
    )
    data: list[ChatKeptMessage]
    first_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    last_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    has_more: Annotated[StrictBool | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class ChatCompletionList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Annotated[Literal['list'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = (
        MISSING
    )
    data: list[chat.ChatCompletion]
    first_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    last_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    has_more: Annotated[StrictBool | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )

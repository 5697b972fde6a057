# Generated from spec/schemas/stored_chats.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:f3e2b452df76ad6ba859f63a73670f319880d7a6ef8448b6d3860b99a608ae1d
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

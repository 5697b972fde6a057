# Generated from spec/schemas/conversations.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:1d96e7096398d611a522b4685e39e71ce61392c0a4f9fdc8137827997d9f5b63
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictInt, StrictStr

from . import common, responses


class Conversation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Literal['conversation'] | MISSING = MISSING
    created_at: Annotated[StrictInt | MISSING, Field(le=4102444799)] = MISSING
    metadata: common.Metadata | None | MISSING = MISSING


class ConversationItemList(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['list'] | MISSING = MISSING
    data: list[responses.ResponseKeptItem]
    first_id: StrictStr | None | MISSING = MISSING
    last_id: StrictStr | None | MISSING = MISSING
    has_more: StrictBool | None | MISSING = MISSING

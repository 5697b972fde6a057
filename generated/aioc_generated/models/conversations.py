# Generated from spec/schemas/conversations.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:43febe4843dd6345d02411e2586068b3201ec33a75eb71d9c55d0ee10351973e
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

# Generated from spec/schemas/conversations.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:8e09cfd469fc16b8bc53bbda883e4c5b51df12803dc0c688869af4c5e486e46f
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictInt, StrictStr

from . import common, responses


class Conversation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Annotated[
        Literal['conversation'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    created_at: Annotated[
        StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'}, le=4102444799)
    ] = MISSING
    metadata: Annotated[
        common.Metadata | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class ConversationItemList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Annotated[Literal['list'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = (
        MISSING
    )
    data: list[responses.ResponseKeptItem]
    first_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    last_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    has_more: Annotated[StrictBool | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )

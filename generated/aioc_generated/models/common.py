# Generated from spec/schemas/common.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:0f54c3a8e142826616052df1be75532a0376e37f6967e2b1531a350dba603870, text sha256:b2953e3ba5a81243b73cf62a4194b7c28422d3e2d060690d17b49dec3719bb0c
from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, RootModel, StrictInt, StrictStr


class cached_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=0)]


class cache_write_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=0)]


class audio_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=0)]


class text_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=0)]


class image_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=0)]


class PromptTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    cached_tokens_1: Annotated[cached_tokens | None | MISSING, Field(alias='cached_tokens')] = MISSING
    cache_write_tokens_1: Annotated[
        cache_write_tokens | None | MISSING, Field(alias='cache_write_tokens')
    ] = MISSING
    audio_tokens_1: Annotated[audio_tokens | None | MISSING, Field(alias='audio_tokens')] = MISSING
    text_tokens_1: Annotated[text_tokens | None | MISSING, Field(alias='text_tokens')] = MISSING
    image_tokens_1: Annotated[image_tokens | None | MISSING, Field(alias='image_tokens')] = MISSING


class reasoning_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=0)]


class accepted_prediction_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=0)]


class rejected_prediction_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=0)]


class CompletionTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    reasoning_tokens_1: Annotated[reasoning_tokens | None | MISSING, Field(alias='reasoning_tokens')] = (
        MISSING
    )
    audio_tokens_1: Annotated[audio_tokens | None | MISSING, Field(alias='audio_tokens')] = MISSING
    text_tokens_1: Annotated[text_tokens | None | MISSING, Field(alias='text_tokens')] = MISSING
    accepted_prediction_tokens_1: Annotated[
        accepted_prediction_tokens | None | MISSING, Field(alias='accepted_prediction_tokens')
    ] = MISSING
    rejected_prediction_tokens_1: Annotated[
        rejected_prediction_tokens | None | MISSING, Field(alias='rejected_prediction_tokens')
    ] = MISSING


class Metadata(RootModel[dict[str, StrictStr]]):
    root: dict[str, StrictStr]


class CompletionUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    prompt_tokens: Annotated[StrictInt, Field(ge=0)]
    completion_tokens: Annotated[StrictInt, Field(ge=0)]
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    prompt_tokens_details: Annotated[
        PromptTokensDetails | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    completion_tokens_details: Annotated[
        CompletionTokensDetails | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING

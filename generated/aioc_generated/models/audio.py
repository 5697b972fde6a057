# Generated from spec/schemas/audio.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:dc4d0fa25fc0421127335fe33564fc6032dec43041854e748f8785f830d35fb9, text sha256:125b0a96fa65d147c2d07750fa358cb19fb2c22c175944484eaf86b703af759b
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, RootModel, StrictFloat, StrictInt, StrictStr


class AudioTranslation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text: StrictStr


class AudioInputTokenDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text_tokens: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    audio_tokens: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING


class AudioUsageDuration(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['duration']
    seconds: Annotated[StrictFloat, Field(ge=0.0)]


class AudioLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: StrictStr
    logprob: StrictFloat
    bytes: Annotated[list[StrictInt] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class AudioUsageTokens(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['tokens']
    input_tokens: Annotated[StrictInt, Field(ge=0)]
    input_token_details: Annotated[
        AudioInputTokenDetails | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    output_tokens: Annotated[StrictInt, Field(ge=0)]
    total_tokens: Annotated[StrictInt, Field(ge=0)]


class AudioUsage(RootModel[AudioUsageTokens | AudioUsageDuration]):
    root: Annotated[
        AudioUsageTokens | AudioUsageDuration,
        Field(discriminator='type', json_schema_extra={'x-aioc-open': True}),
    ]


class AudioTranscription(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text: StrictStr
    logprobs: list[AudioLogprob] | MISSING = MISSING
    usage: Annotated[AudioUsage | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING

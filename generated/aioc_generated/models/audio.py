# Generated from spec/schemas/audio.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:f04d4e70fbb1309ea24649afb3fc5088c39689a9730c9d1349bcfd7c4d7c119e, text sha256:a0659982ee83d7dd9e0025ff8761464d4293857fac26704ab6c952f846721c8a
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, RootModel, StrictFloat, StrictInt, StrictStr


class AudioTranslation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text: Annotated[StrictStr, Field(description='The words; empty for silence.')]


class AudioInputTokenDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text_tokens: Annotated[StrictInt | MISSING, Field(description='Tokens of the prompt.', ge=0)] = MISSING
    audio_tokens: Annotated[StrictInt | MISSING, Field(description='Tokens of the audio.', ge=0)] = MISSING


class AudioUsageDuration(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['duration']
    seconds: Annotated[StrictFloat, Field(description="The audio's length.", ge=0.0)]


class AudioLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: Annotated[StrictStr, Field(description="The token's text.")]
    logprob: Annotated[StrictFloat, Field(description='The natural logarithm of its probability.')]
    bytes: Annotated[
        list[StrictInt] | MISSING,
        Field(description="The token's UTF-8 bytes.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class AudioUsageTokens(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['tokens']
    input_tokens: Annotated[StrictInt, Field(description='Tokens read.', ge=0)]
    input_token_details: Annotated[
        AudioInputTokenDetails | MISSING,
        Field(description='By medium.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_tokens: Annotated[StrictInt, Field(description='Tokens written.', ge=0)]
    total_tokens: Annotated[StrictInt, Field(description='Both together.', ge=0)]


class AudioUsage(RootModel[AudioUsageTokens | AudioUsageDuration]):
    root: Annotated[
        AudioUsageTokens | AudioUsageDuration,
        Field(
            description='What is billed, by token or by second as the model has it.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ]


class AudioTranscription(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text: Annotated[StrictStr, Field(description='The words; empty for silence.')]
    logprobs: Annotated[
        list[AudioLogprob] | MISSING, Field(description='Probabilities of the tokens, where asked for.')
    ] = MISSING
    usage: Annotated[
        AudioUsage | MISSING,
        Field(description='What is billed.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING

# Generated from spec/schemas/common.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:49fbad87ec14a42ebf42daaff34dc72b9fe27d35770b6ec0d07bd0607427ef7b, text sha256:210d1963c8800a905f89434190507fd6e9ac9413f301105edf7b09c51dca666f
from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, RootModel, StrictInt, StrictStr


class cached_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='Tokens read from the prompt cache.', ge=0)]


class cache_write_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='Tokens written to the prompt cache.', ge=0)]


class audio_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='Tokens of audio input.', ge=0)]


class text_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='Tokens of text input.', ge=0)]


class image_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='Tokens of image input.', ge=0)]


class PromptTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    cached_tokens_1: Annotated[
        cached_tokens | None | MISSING,
        Field(alias='cached_tokens', description='Tokens read from the prompt cache.'),
    ] = MISSING
    cache_write_tokens_1: Annotated[
        cache_write_tokens | None | MISSING,
        Field(alias='cache_write_tokens', description='Tokens written to the prompt cache.'),
    ] = MISSING
    audio_tokens_1: Annotated[
        audio_tokens | None | MISSING, Field(alias='audio_tokens', description='Tokens of audio input.')
    ] = MISSING
    text_tokens_1: Annotated[
        text_tokens | None | MISSING, Field(alias='text_tokens', description='Tokens of text input.')
    ] = MISSING
    image_tokens_1: Annotated[
        image_tokens | None | MISSING, Field(alias='image_tokens', description='Tokens of image input.')
    ] = MISSING


class reasoning_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='Tokens of reasoning that the answer does not show.', ge=0)]


class audio_tokens1(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='Tokens of audio output.', ge=0)]


class text_tokens1(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='Tokens of text output.', ge=0)]


class accepted_prediction_tokens(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='Tokens of a predicted output that came true.', ge=0)]


class rejected_prediction_tokens(RootModel[StrictInt]):
    root: Annotated[
        StrictInt, Field(description='Tokens of a predicted output that did not; they are billed.', ge=0)
    ]


class CompletionTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    reasoning_tokens_1: Annotated[
        reasoning_tokens | None | MISSING,
        Field(alias='reasoning_tokens', description='Tokens of reasoning that the answer does not show.'),
    ] = MISSING
    audio_tokens: Annotated[audio_tokens1 | None | MISSING, Field(description='Tokens of audio output.')] = (
        MISSING
    )
    text_tokens: Annotated[text_tokens1 | None | MISSING, Field(description='Tokens of text output.')] = (
        MISSING
    )
    accepted_prediction_tokens_1: Annotated[
        accepted_prediction_tokens | None | MISSING,
        Field(alias='accepted_prediction_tokens', description='Tokens of a predicted output that came true.'),
    ] = MISSING
    rejected_prediction_tokens_1: Annotated[
        rejected_prediction_tokens | None | MISSING,
        Field(
            alias='rejected_prediction_tokens',
            description='Tokens of a predicted output that did not; they are billed.',
        ),
    ] = MISSING


class Metadata(RootModel[dict[str, StrictStr]]):
    root: dict[str, StrictStr]


class CompletionUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    prompt_tokens: Annotated[StrictInt, Field(description='Tokens of the prompt.', ge=0)]
    completion_tokens: Annotated[
        StrictInt, Field(description='Tokens generated, hidden reasoning included.', ge=0)
    ]
    total_tokens: Annotated[StrictInt, Field(description='The sum of both.', ge=0)]
    prompt_tokens_details: Annotated[
        PromptTokensDetails | None | MISSING,
        Field(
            description='OpenAI always sends it; servers without a prompt cache leave it out or null.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    completion_tokens_details: Annotated[
        CompletionTokensDetails | None | MISSING,
        Field(
            description='OpenAI always sends it; servers without reasoning models leave it out or null.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING

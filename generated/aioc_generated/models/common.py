# Generated from spec/schemas/common.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:b8017b84409b7563902a6dfb34f604d1283fbfbdbe8d9974f3a72857810aabb0
from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class PromptTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    cached_tokens: Annotated[
        StrictInt | None | MISSING, Field(description='Tokens read from the prompt cache.')
    ] = MISSING
    cache_write_tokens: Annotated[
        StrictInt | None | MISSING, Field(description='Tokens written to the prompt cache.')
    ] = MISSING
    audio_tokens: Annotated[StrictInt | None | MISSING, Field(description='Tokens of audio input.')] = MISSING
    text_tokens: Annotated[StrictInt | None | MISSING, Field(description='Tokens of text input.')] = MISSING
    image_tokens: Annotated[StrictInt | None | MISSING, Field(description='Tokens of image input.')] = MISSING


class CompletionTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    reasoning_tokens: Annotated[
        StrictInt | None | MISSING, Field(description='Tokens of reasoning that the answer does not show.')
    ] = MISSING
    audio_tokens: Annotated[StrictInt | None | MISSING, Field(description='Tokens of audio output.')] = (
        MISSING
    )
    text_tokens: Annotated[StrictInt | None | MISSING, Field(description='Tokens of text output.')] = MISSING
    accepted_prediction_tokens: Annotated[
        StrictInt | None | MISSING, Field(description='Tokens of a predicted output that came true.')
    ] = MISSING
    rejected_prediction_tokens: Annotated[
        StrictInt | None | MISSING,
        Field(description='Tokens of a predicted output that did not; they are billed.'),
    ] = MISSING


Metadata = TypeAliasType("Metadata", dict[str, StrictStr])


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

# Generated from spec/schemas/chat_parts.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:53158dbec7c5f2ffb6b12f39d295fc9afb6d261e8b26ce83f94b72cf782ee227
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class ChatCompletionModerationError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['error']
    code: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    message: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


ChatMapBoolean = TypeAliasType("ChatMapBoolean", dict[str, StrictBool])


ChatMapNumber = TypeAliasType("ChatMapNumber", dict[str, StrictFloat])


class ChatAnything(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )


class ChatChoiceDeltaAudio(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: StrictStr | None | MISSING = MISSING
    data: StrictStr | None | MISSING = MISSING
    expires_at: StrictInt | None | MISSING = MISSING
    transcript: StrictStr | None | MISSING = MISSING


class ChatModerationResultBody(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['moderation_result'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    flagged: Annotated[StrictBool | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    categories: Annotated[ChatMapBoolean | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    category_scores: Annotated[
        ChatMapNumber | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    category_applied_input_types: Annotated[
        ChatAnything | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class ChatCompletionModerationResults(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['moderation_results']
    model: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    results: Annotated[
        list[ChatModerationResultBody] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


ChatCompletionModerationInput = TypeAliasType(
    "ChatCompletionModerationInput",
    Annotated[
        ChatCompletionModerationError | ChatCompletionModerationResults,
        Field(
            description='Completion moderation input, by its type (openapi-2026-08-21#/components/schemas/ChatCompletionModerationResults).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ChatCompletionModeration(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    input: Annotated[
        ChatCompletionModerationInput | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    output: Annotated[
        ChatCompletionModerationInput | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING

# Generated from spec/schemas/chat_parts.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:02973402861669397f888307d4c1d752c85773752f394d32d53a0fdc26820d7c
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class ChatCompletionModerationError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['error']
    code: StrictStr | MISSING = MISSING
    message: StrictStr | MISSING = MISSING


ChatMapBoolean = TypeAliasType("ChatMapBoolean", dict[str, StrictBool])


ChatMapNumber = TypeAliasType("ChatMapNumber", dict[str, StrictFloat])


ChatMapInputTypes = TypeAliasType("ChatMapInputTypes", dict[str, list[Literal['text', 'image']]])


class ChatChoiceDeltaAudio(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | None | MISSING = MISSING
    data: StrictStr | None | MISSING = MISSING
    expires_at: StrictInt | None | MISSING = MISSING
    transcript: StrictStr | None | MISSING = MISSING


class ChatModerationResultBody(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['moderation_result'] | MISSING = MISSING
    model: StrictStr | MISSING = MISSING
    flagged: StrictBool | MISSING = MISSING
    categories: ChatMapBoolean | MISSING = MISSING
    category_scores: ChatMapNumber | MISSING = MISSING
    category_applied_input_types: ChatMapInputTypes | MISSING = MISSING


class ChatCompletionModerationResults(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['moderation_results']
    model: StrictStr | MISSING = MISSING
    results: list[ChatModerationResultBody] | MISSING = MISSING


ChatCompletionModerationInput = TypeAliasType(
    "ChatCompletionModerationInput",
    Annotated[
        ChatCompletionModerationError | ChatCompletionModerationResults, Field(discriminator='type')
    ],
)
"""
Completion moderation input, by its type (openapi-2026-08-21#/components/schemas/ChatCompletionModerationResults).
"""


class ChatCompletionModeration(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    input: ChatCompletionModerationInput | MISSING = MISSING
    output: ChatCompletionModerationInput | MISSING = MISSING

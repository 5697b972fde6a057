# Generated from spec/schemas/chat_parts.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:e8154f38d3992724de348020aab05a1c6a21d496b197bde58837718c9318e669
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class ChatCompletionModerationError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['error']
    code: StrictStr | None | MISSING = MISSING
    message: StrictStr | None | MISSING = MISSING


ChatMapBoolean = TypeAliasType("ChatMapBoolean", dict[str, StrictBool])


ChatMapNumber = TypeAliasType("ChatMapNumber", dict[str, StrictFloat])


class ChatAnything(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)


class ChatChoiceDeltaAudio(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | None | MISSING = MISSING
    data: StrictStr | None | MISSING = MISSING
    expires_at: StrictInt | None | MISSING = MISSING
    transcript: StrictStr | None | MISSING = MISSING


class ChatModerationResultBody(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['moderation_result'] | None | MISSING = MISSING
    model: StrictStr | None | MISSING = MISSING
    flagged: StrictBool | None | MISSING = MISSING
    categories: ChatMapBoolean | None | MISSING = MISSING
    category_scores: ChatMapNumber | None | MISSING = MISSING
    category_applied_input_types: ChatAnything | None | MISSING = MISSING


class ChatCompletionModerationResults(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['moderation_results']
    model: StrictStr | None | MISSING = MISSING
    results: list[ChatModerationResultBody] | None | MISSING = MISSING


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
    input: ChatCompletionModerationInput | None | MISSING = MISSING
    output: ChatCompletionModerationInput | None | MISSING = MISSING

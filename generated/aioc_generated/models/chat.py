# Generated from spec/schemas/chat.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:3e935ab3db88ecd290fcf1de925829316b21c0b7a84dfd05ee95d7edb7db6b0a, text sha256:3755c22486c4776450f9694c731b6e0706885728262278b077d80dccd057668d
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, RootModel, StrictFloat, StrictInt, StrictStr

from . import common


class UrlCitation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    url: StrictStr
    title: StrictStr
    start_index: Annotated[StrictInt, Field(ge=0)]
    end_index: Annotated[StrictInt, Field(ge=0)]


class ChatAudio(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: StrictStr
    expires_at: StrictInt
    data: StrictStr
    transcript: StrictStr


class FunctionCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: StrictStr
    arguments: StrictStr


class CustomCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: StrictStr
    input: StrictStr


class byte(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=0, le=255)]


class TopLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: StrictStr
    logprob: StrictFloat
    bytes: Annotated[list[byte] | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class FunctionDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: StrictStr | None | MISSING = MISSING
    arguments: StrictStr | None | MISSING = MISSING


class CustomDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: StrictStr | None | MISSING = MISSING
    input: StrictStr | None | MISSING = MISSING


class text_offsetItem(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=0)]


class LogprobsByToken(RootModel[dict[str, StrictFloat]]):
    root: dict[str, StrictFloat]


class UrlCitationAnnotation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['url_citation']
    url_citati_on_: Annotated[UrlCitation | MISSING, Field(alias='url_citati"on"')] = MISSING


class FunctionToolCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    type: Literal['function']
    functi_on_: Annotated[FunctionCall | MISSING, Field(alias='functi"on"')] = MISSING


class CustomToolCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    type: Literal['custom']
    custom: CustomCall


class TokenLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: StrictStr
    logprob: StrictFloat
    bytes: Annotated[list[byte] | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    top_logprobs: list[TopLogprob]


class ToolCallDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[StrictInt, Field(ge=0)]
    id: StrictStr | None | MISSING = MISSING
    type: Literal['function', 'custom'] | None | MISSING = MISSING
    functi_on_: Annotated[FunctionDelta | None | MISSING, Field(alias='functi"on"')] = MISSING
    custom: CustomDelta | None | MISSING = MISSING


class CompletionLogprobs(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    tokens: list[StrictStr]
    token_logprobs: list[StrictFloat | None]
    top_logprobs: list[LogprobsByToken | None] | None | MISSING = MISSING
    text_offset: list[text_offsetItem] | MISSING = MISSING


class ChatAnnotation(RootModel[UrlCitationAnnotation]):
    root: Annotated[
        UrlCitationAnnotation, Field(discriminator='type', json_schema_extra={'x-aioc-open': True})
    ]


class ToolCall(RootModel[FunctionToolCall | CustomToolCall]):
    root: Annotated[
        FunctionToolCall | CustomToolCall,
        Field(discriminator='type', json_schema_extra={'x-aioc-open': True}),
    ]


class ChatLogprobs(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    content: Annotated[
        list[TokenLogprob] | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    refusal: Annotated[
        list[TokenLogprob] | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class ChatDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    role: Literal['assistant', ''] | None | MISSING = MISSING
    content: StrictStr | None | MISSING = MISSING
    refusal: StrictStr | None | MISSING = MISSING
    tool_calls: list[ToolCallDelta] | None | MISSING = MISSING
    function_call: FunctionDelta | None | MISSING = MISSING


class CompletionChoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[StrictInt, Field(ge=0)]
    text: StrictStr
    finish_reason: Literal['stop', 'length', 'content_filter']
    logprobs: Annotated[
        CompletionLogprobs | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class ChatMessage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    role: Literal['assistant']
    content: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    refusal: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    annotations: list[ChatAnnotation] | None | MISSING = MISSING
    audio: ChatAudio | None | MISSING = MISSING
    tool_calls: list[ToolCall] | None | MISSING = MISSING
    function_call: FunctionCall | None | MISSING = MISSING


class ChatChunkChoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[StrictInt, Field(ge=0)]
    delta: ChatDelta
    finish_reason: Annotated[
        Literal['stop', 'length', 'tool_calls', 'content_filter', 'function_call'] | None | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    logprobs: ChatLogprobs | None | MISSING = MISSING


class Completion(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: StrictStr
    object: Literal['text_completion']
    created: Annotated[StrictInt, Field(ge=0)]
    model: StrictStr
    choices: Annotated[list[CompletionChoice], Field(min_length=1)]
    usage: Annotated[
        common.CompletionUsage | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})
    ] = MISSING
    system_fingerprint: StrictStr | None | MISSING = MISSING


class ChatChoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[StrictInt, Field(ge=0)]
    message: ChatMessage
    finish_reason: Literal['stop', 'length', 'tool_calls', 'content_filter', 'function_call']
    logprobs: Annotated[
        ChatLogprobs | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class ChatCompletionChunk(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: StrictStr
    object: Literal['chat.completion.chunk']
    created: Annotated[StrictInt, Field(ge=0)]
    model: StrictStr
    choices: list[ChatChunkChoice]
    usage: common.CompletionUsage | None | MISSING = MISSING
    service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | None | MISSING = MISSING
    system_fingerprint: StrictStr | None | MISSING = MISSING
    obfuscati_on_: Annotated[StrictStr | MISSING, Field(alias='obfuscati"on"')] = MISSING


class ChatCompletion(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: StrictStr
    object: Literal['chat.completion']
    created: Annotated[StrictInt, Field(ge=0)]
    model: StrictStr
    choices: Annotated[list[ChatChoice], Field(min_length=1)]
    usage: common.CompletionUsage
    service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | None | MISSING = MISSING
    system_fingerprint: StrictStr | None | MISSING = MISSING
    metadata: common.Metadata | None | MISSING = MISSING

# Generated from spec/schemas/responses.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:7dbc592f80b37c35a3ce76e94d50e8e287f6df80bbb5273fac84931186f24cde, text sha256:e44d04e29f1ce8245001d6f70fe4b09083338173dd96ac1c428b34fac2459c5a
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import (
    MISSING,
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
)

from . import common


class ResponseStatus(
    RootModel[Literal['completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete']]
):
    root: Literal['completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete']


class ResponseItemStatus(RootModel[Literal['in_progress', 'completed', 'incomplete']]):
    root: Literal['in_progress', 'completed', 'incomplete']


class ResponseError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    code: StrictStr
    message: StrictStr


class ResponseIncompleteReason(RootModel[Literal['max_output_tokens', 'content_filter']]):
    root: Annotated[
        Literal['max_output_tokens', 'content_filter'], Field(json_schema_extra={'x-aioc-open': True})
    ]


class ResponseInputItem(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: StrictStr | MISSING = MISSING


class ResponseReasoningSettings(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    effort: StrictStr | None | MISSING = MISSING
    summary: StrictStr | None | MISSING = MISSING
    generate_summary: StrictStr | None | MISSING = MISSING


class ResponseTextFormatText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['text']


class ResponseTextFormatJsonObject(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['json_object']


class ResponseJsonSchema(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: StrictStr | list[StrictStr] | MISSING = MISSING


class ResponseToolMode(RootModel[Literal['none', 'auto', 'required']]):
    root: Annotated[Literal['none', 'auto', 'required'], Field(json_schema_extra={'x-aioc-open': True})]


class ResponseToolChoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: StrictStr
    name: StrictStr | MISSING = MISSING


class ResponseFunctionTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['function']
    name: Annotated[StrictStr, Field(min_length=1)]
    descripti_on_: Annotated[StrictStr | None | MISSING, Field(alias='descripti"on"')] = MISSING
    parameters: Annotated[
        ResponseJsonSchema | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    strict: Annotated[StrictBool | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class ResponseCustomTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['custom']
    name: Annotated[StrictStr, Field(min_length=1)]
    descripti_on_: Annotated[StrictStr | None | MISSING, Field(alias='descripti"on"')] = MISSING


class ResponseRefusal(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['refusal']
    refusal: StrictStr


class ResponseTopLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: StrictStr
    logprob: StrictFloat
    bytes: list[StrictInt] | None | MISSING = MISSING


class ResponseUrlCitation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['url_citation']
    url: StrictStr
    title: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    start_index: StrictInt
    end_index: StrictInt


class ResponseFileCitation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['file_citation']
    file_id: StrictStr
    filename: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    index: StrictInt


class ResponseContainerFileCitation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['container_file_citation']
    container_id: StrictStr
    file_id: StrictStr
    filename: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    start_index: StrictInt
    end_index: StrictInt


class ResponseFilePath(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['file_path']
    file_id: StrictStr
    index: StrictInt


class ResponseFunctionCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['function_call']
    id: Annotated[StrictStr, Field(min_length=1)]
    call_id: Annotated[StrictStr, Field(min_length=1)]
    name: Annotated[StrictStr, Field(min_length=1)]
    arguments: StrictStr
    status: Annotated[ResponseItemStatus | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class ResponseCustomToolCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['custom_tool_call']
    id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    call_id: Annotated[StrictStr, Field(min_length=1)]
    name: Annotated[StrictStr, Field(min_length=1)]
    input: StrictStr


class ResponseReasoningSummary(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['summary_text']
    text: StrictStr


class ResponseReasoningText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['reasoning_text']
    text: StrictStr


class ResponseInputTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    cached_tokens: Annotated[StrictInt, Field(ge=0)]
    cache_write_tokens: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING


class ResponseOutputTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    reasoning_tokens: Annotated[StrictInt, Field(ge=0)]


class ResponseInputText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['input_text']
    text: StrictStr


class ResponseCompactionItem(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['compaction']
    id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    encrypted_content: Annotated[StrictStr, Field(min_length=1)]


class ResponseIncompleteDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    reas_on_: Annotated[
        ResponseIncompleteReason | MISSING,
        Field(alias='reas"on"', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseTextFormatJsonSchema(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['json_schema']
    name: StrictStr
    descripti_on_: Annotated[StrictStr | None | MISSING, Field(alias='descripti"on"')] = MISSING
    schema_: Annotated[ResponseJsonSchema, Field(alias='schema')]
    strict: StrictBool | None | MISSING = MISSING


class ResponseTool(RootModel[ResponseFunctionTool | ResponseCustomTool]):
    root: Annotated[
        ResponseFunctionTool | ResponseCustomTool,
        Field(discriminator='type', json_schema_extra={'x-aioc-open': True}),
    ]


class ResponseLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: StrictStr
    logprob: StrictFloat
    bytes: Annotated[
        list[StrictInt] | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    top_logprobs: Annotated[
        list[ResponseTopLogprob] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class ResponseAnnotation(
    RootModel[ResponseUrlCitation | ResponseFileCitation | ResponseContainerFileCitation | ResponseFilePath]
):
    root: Annotated[
        ResponseUrlCitation | ResponseFileCitation | ResponseContainerFileCitation | ResponseFilePath,
        Field(discriminator='type', json_schema_extra={'x-aioc-open': True}),
    ]


class ResponseReasoning(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['reasoning']
    id: Annotated[StrictStr, Field(min_length=1)]
    summary: list[ResponseReasoningSummary]
    content: list[ResponseReasoningText] | MISSING = MISSING
    encrypted_content: StrictStr | None | MISSING = MISSING
    status: ResponseItemStatus | MISSING = MISSING


class ResponseUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    input_tokens: Annotated[StrictInt, Field(ge=0)]
    input_tokens_details: Annotated[
        ResponseInputTokensDetails | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})
    ] = MISSING
    output_tokens: Annotated[StrictInt, Field(ge=0)]
    output_tokens_details: Annotated[
        ResponseOutputTokensDetails | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})
    ] = MISSING
    total_tokens: Annotated[StrictInt, Field(ge=0)]


class ResponseTextFormat(
    RootModel[ResponseTextFormatText | ResponseTextFormatJsonObject | ResponseTextFormatJsonSchema]
):
    root: Annotated[
        ResponseTextFormatText | ResponseTextFormatJsonObject | ResponseTextFormatJsonSchema,
        Field(discriminator='type', json_schema_extra={'x-aioc-open': True}),
    ]


class ResponseOutputText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['output_text']
    text: StrictStr
    annotations: list[ResponseAnnotation]
    logprobs: list[ResponseLogprob] | MISSING = MISSING


class ResponseCompactedContent(RootModel[ResponseInputText | ResponseOutputText | ResponseRefusal]):
    root: Annotated[
        ResponseInputText | ResponseOutputText | ResponseRefusal,
        Field(discriminator='type', json_schema_extra={'x-aioc-open': True}),
    ]


class ResponseText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    format: Annotated[ResponseTextFormat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    verbosity: StrictStr | None | MISSING = MISSING


class ResponseOutputContent(RootModel[ResponseOutputText | ResponseRefusal]):
    root: Annotated[
        ResponseOutputText | ResponseRefusal,
        Field(discriminator='type', json_schema_extra={'x-aioc-open': True}),
    ]


class ResponseCompactedMessage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['message']
    id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    role: StrictStr
    status: ResponseItemStatus | MISSING = MISSING
    content: list[ResponseCompactedContent]


class ResponseOutputMessage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['message']
    id: Annotated[StrictStr, Field(min_length=1)]
    role: Literal['assistant']
    status: Annotated[ResponseItemStatus | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    phase: StrictStr | None | MISSING = MISSING
    content: list[ResponseOutputContent]


class ResponseCompactedItem(
    RootModel[
        ResponseCompactedMessage
        | ResponseCompactionItem
        | ResponseFunctionCall
        | ResponseReasoning
        | ResponseCustomToolCall
    ]
):
    root: Annotated[
        ResponseCompactedMessage | ResponseCompactionItem | ResponseFunctionCall | ResponseReasoning | ResponseCustomToolCall,
        Field(discriminator='type', json_schema_extra={'x-aioc-open': True}),
    ]


class ResponseOutputItem(
    RootModel[
        ResponseOutputMessage
        | ResponseFunctionCall
        | ResponseReasoning
        | ResponseCustomToolCall
        | ResponseCompactionItem
    ]
):
    root: Annotated[
        ResponseOutputMessage | ResponseFunctionCall | ResponseReasoning | ResponseCustomToolCall | ResponseCompactionItem,
        Field(discriminator='type', json_schema_extra={'x-aioc-open': True}),
    ]


class ResponseCompaction(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Literal['response.compaction']
    created_at: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    output: Annotated[list[ResponseCompactedItem], Field(min_length=1)]
    usage: Annotated[ResponseUsage | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = MISSING


class ResponseObject(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Literal['response']
    created_at: StrictFloat
    completed_at: StrictFloat | None | MISSING = MISSING
    status: ResponseStatus
    background: StrictBool | None | MISSING = MISSING
    error: Annotated[ResponseError | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    incomplete_details: Annotated[
        ResponseIncompleteDetails | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    instructions: Annotated[
        StrictStr | list[ResponseInputItem] | None | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    max_output_tokens: Annotated[
        StrictInt | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    max_tool_calls: StrictInt | None | MISSING = MISSING
    metadata: Annotated[
        common.Metadata | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    model: Annotated[StrictStr, Field(min_length=1)]
    output: list[ResponseOutputItem]
    parallel_tool_calls: Annotated[
        StrictBool | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    previous_response_id: Annotated[
        StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    prompt_cache_key: StrictStr | None | MISSING = MISSING
    reasoning: Annotated[
        ResponseReasoningSettings | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    safety_identifier: StrictStr | None | MISSING = MISSING
    service_tier: StrictStr | None | MISSING = MISSING
    store: Annotated[StrictBool | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    temperature: Annotated[
        StrictFloat | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    text: Annotated[ResponseText | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    tool_choice: Annotated[
        ResponseToolMode | ResponseToolChoice | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    tools: Annotated[list[ResponseTool] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    top_logprobs: StrictInt | None | MISSING = MISSING
    top_p: Annotated[StrictFloat | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    truncation: Annotated[
        StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    usage: Annotated[ResponseUsage | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = (
        MISSING
    )
    user: StrictStr | None | MISSING = MISSING

# Generated from spec/schemas/responses.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:afdcb40b56a19bb9826cf7a9b73f844682bd6e36a04c7261b2334d4d7893f7c5
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import common, responses_items, responses_parts

ResponseStatus = TypeAliasType(
    "ResponseStatus",
    Annotated[
        Literal['completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete'],
        Field(description='Where a response stands.'),
    ],
)


ResponseIncompleteReason = TypeAliasType(
    "ResponseIncompleteReason",
    Annotated[
        Literal['max_output_tokens', 'content_filter', 'max_messages', 'steered'],
        Field(
            description='The limit that ended the output; the last two are in the package alone (openai 3.57.0, types/responses/response.py).',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseInputItem(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        StrictStr | None | MISSING,
        Field(
            description='What the item is; a message may leave it out, a reference may have null (openapi-2026-08-21#/components/schemas/ItemReferenceParam/properties/type).'
        ),
    ] = MISSING


class ResponseReasoningSettings(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    effort: Annotated[
        Literal['high', 'low', 'max', 'medium', 'minimal', 'none', 'xhigh'] | None | MISSING,
        Field(description='How hard to think.'),
    ] = MISSING
    summary: Annotated[
        Literal['auto', 'concise', 'detailed'] | None | MISSING,
        Field(description='Which summary of the thinking to send.'),
    ] = MISSING
    context: Annotated[
        Literal['all_turns', 'auto', 'current_turn'] | None | MISSING,
        Field(description="Which turns' thinking is kept."),
    ] = MISSING
    generate_summary: Annotated[
        Literal['auto', 'concise', 'detailed'] | None | MISSING,
        Field(description='The older name of summary.'),
    ] = MISSING
    mode: StrictStr | None | MISSING = MISSING


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


class ResponseJsonAnything(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )


ResponseToolMode = TypeAliasType(
    "ResponseToolMode",
    Annotated[
        Literal['none', 'auto', 'required'],
        Field(
            description='Whether the model may, must or must not call tools.',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseOutputTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    reasoning_tokens: Annotated[StrictInt, Field(description='Tokens spent on thinking.', ge=0)]


class ResponseInputTokens(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Annotated[
        Literal['response.input_tokens'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    input_tokens: Annotated[StrictInt, Field(description='How many there are.', ge=0)]


class ResponseIncompleteDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    reason: Annotated[
        ResponseIncompleteReason | MISSING,
        Field(description='The limit that was met.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseJsonSubschema(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        StrictStr | list[StrictStr] | ResponseJsonAnything | MISSING, Field(description='The JSON type.')
    ] = MISSING


class ResponseToolChoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['allowed_tools', 'apply_patch', 'code_interpreter', 'computer', 'computer_use', 'computer_use_preview', 'custom', 'file_search', 'function', 'image_generation', 'mcp', 'programmatic_tool_calling', 'shell', 'web_search_preview', 'web_search_preview_2025_03_11'],
        Field(description='What kind of tool.', json_schema_extra={'x-aioc-open': True}),
    ]
    name: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Which tool; null for any of an MCP server's (openapi-2026-08-21#/components/schemas/ToolChoiceMCP/properties/name)."
        ),
    ] = MISSING
    mode: Literal['auto', 'required'] | None | MISSING = MISSING
    server_label: StrictStr | None | MISSING = MISSING
    tools: list[responses_parts.ResponseAnything] | None | MISSING = MISSING


class ResponseInputTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    cached_tokens: Annotated[StrictInt, Field(description='Tokens read from the prompt cache.', ge=0)]
    cache_write_tokens: Annotated[
        StrictInt | MISSING, Field(description='Tokens written to the prompt cache.', ge=0)
    ] = MISSING
    cache_write_tokens_details: (
        responses_parts.ResponseInputTokensDetailsCacheWriteTokensDetails | None | MISSING
    ) = MISSING


class ResponseInputText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['input_text']
    text: Annotated[StrictStr, Field(description='The text.')]
    prompt_cache_breakpoint: responses_parts.ResponsePromptCacheBreakpointConfig2 | None | MISSING = MISSING


class ResponseError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    code: Annotated[StrictStr, Field(description='A word for programs.')]
    message: Annotated[StrictStr, Field(description='A sentence for people.')]
    misalignment: responses_parts.ResponseMisalignment | None | MISSING = MISSING
    param: StrictStr | None | MISSING = MISSING
    type: StrictStr | None | MISSING = MISSING


ResponseJsonProperties = TypeAliasType("ResponseJsonProperties", dict[str, StrictStr | StrictFloat | StrictBool | ResponseJsonSubschema | list[StrictStr | StrictFloat | StrictBool | ResponseJsonSubschema | list[StrictStr | StrictFloat | None] | None] | None])


class ResponseCustomTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['custom']
    name: Annotated[StrictStr, Field(description='How calls name it.', min_length=1)]
    description: Annotated[StrictStr | None | MISSING, Field(description='When to call it.')] = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING
    defer_loading: StrictBool | None | MISSING = MISSING
    format: responses_parts.ResponseCustomToolFormat | None | MISSING = MISSING


class ResponseUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    input_tokens: Annotated[StrictInt, Field(description='Tokens read.', ge=0)]
    input_tokens_details: Annotated[
        ResponseInputTokensDetails | MISSING,
        Field(
            description='Tokens read, by where they came from; typed clients lean on it.',
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    output_tokens: Annotated[StrictInt, Field(description='Tokens written.', ge=0)]
    output_tokens_details: Annotated[
        ResponseOutputTokensDetails | MISSING,
        Field(
            description='Tokens written, by what they are; typed clients lean on it.',
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    total_tokens: Annotated[StrictInt, Field(description='Both together.', ge=0)]


class ResponseCompactedCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['function_call']
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the item.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    call_id: Annotated[
        StrictStr, Field(description="What the function's output must refer to.", min_length=1)
    ]
    name: Annotated[StrictStr, Field(description='Which function.', min_length=1)]
    arguments: Annotated[StrictStr, Field(description='A JSON object as a string.')]
    status: Annotated[
        responses_items.ResponseItemStatus | MISSING, Field(description='Whether it is whole.')
    ] = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING
    caller: responses_parts.ResponseCompactedCallCaller | None | MISSING = MISSING
    namespace: StrictStr | None | MISSING = MISSING


class ResponseKeptPart(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[StrictStr, Field(min_length=1)]
    text: StrictStr | None | MISSING = MISSING
    annotations: list[responses_parts.ResponseKeptPartAnnotation] | None | MISSING = MISSING
    detail: Literal['auto', 'high', 'low', 'original'] | None | MISSING = MISSING
    file_data: StrictStr | None | MISSING = MISSING
    file_id: StrictStr | None | MISSING = MISSING
    file_url: StrictStr | None | MISSING = MISSING
    filename: StrictStr | None | MISSING = MISSING
    image_url: StrictStr | responses_parts.ResponseImageUrl | None | MISSING = MISSING
    logprobs: list[responses_parts.ResponseLogProb2] | None | MISSING = MISSING
    prompt_cache_breakpoint: responses_parts.ResponsePromptCacheBreakpointConfig | None | MISSING = MISSING
    refusal: StrictStr | None | MISSING = MISSING


ResponseJsonSchema = TypeAliasType("ResponseJsonSchema", dict[str, StrictStr | StrictFloat | StrictBool | ResponseJsonProperties | list[StrictStr | StrictFloat | StrictBool | ResponseJsonProperties | list[StrictStr | StrictFloat | None] | None] | None])


class ResponseFunctionTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['function']
    name: Annotated[StrictStr, Field(description='How calls name it.', min_length=1)]
    description: Annotated[StrictStr | None | MISSING, Field(description='When to call it.')] = MISSING
    parameters: Annotated[
        ResponseJsonSchema | None | MISSING,
        Field(description='The schema of its arguments.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    strict: Annotated[
        StrictBool | None | MISSING,
        Field(
            description='Whether arguments must keep to the schema.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING
    defer_loading: StrictBool | None | MISSING = MISSING
    output_schema: responses_parts.ResponseAnything | None | MISSING = MISSING


ResponseCompactedContent = TypeAliasType(
    "ResponseCompactedContent",
    Annotated[
        ResponseInputText | responses_items.ResponseOutputText | responses_items.ResponseRefusal | responses_parts.ResponseCompactedInputImageContent | responses_parts.ResponseCompactedInputFileContent | responses_parts.ResponseCompactedReasoningTextContent | responses_parts.ResponseCompactedSummaryTextContent | responses_parts.ResponseCompactedTextContent | responses_parts.ResponseCompactedComputerScreenshotContent,
        Field(
            description='A part of a kept message.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseKeptMessage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['message']
    id: Annotated[
        StrictStr | None | MISSING,
        Field(description='What it is asked for by.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    role: StrictStr | None | MISSING = MISSING
    status: StrictStr | None | MISSING = MISSING
    phase: Literal['commentary', 'final_answer'] | None | MISSING = MISSING
    content: list[ResponseKeptPart] | None | MISSING = MISSING


class ResponseTextFormatJsonSchema(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['json_schema']
    name: Annotated[StrictStr, Field(description="The schema's name.")]
    description: Annotated[StrictStr | None | MISSING, Field(description='What the schema is for.')] = MISSING
    schema_: Annotated[ResponseJsonSchema, Field(alias='schema', description='The schema itself.')]
    strict: Annotated[
        StrictBool | None | MISSING, Field(description='Whether the output must keep to it.')
    ] = MISSING


class ResponseCompactedMessage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['message']
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the item.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    role: Annotated[StrictStr, Field(description='Who said it.')]
    status: Annotated[
        responses_items.ResponseItemStatus | MISSING, Field(description='Whether it is whole.')
    ] = MISSING
    content: Annotated[
        StrictStr | list[ResponseCompactedContent],
        Field(
            description='The parts of the message, in order, or its text (openapi-2026-08-21#/components/schemas/EasyInputMessage/properties/content).'
        ),
    ]
    phase: Literal['commentary', 'final_answer'] | None | MISSING = MISSING


ResponseTextFormat = TypeAliasType(
    "ResponseTextFormat",
    Annotated[
        ResponseTextFormatText | ResponseTextFormatJsonObject | ResponseTextFormatJsonSchema,
        Field(
            description='The format that text output keeps to.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    format: Annotated[
        ResponseTextFormat | MISSING,
        Field(description='Prose or JSON.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    verbosity: Annotated[
        Literal['high', 'low', 'medium'] | None | MISSING, Field(description='How much to write.')
    ] = MISSING


ResponseTool = TypeAliasType(
    "ResponseTool",
    Annotated[
        ResponseFunctionTool | ResponseCustomTool | responses_parts.ResponseApplyPatchTool | responses_parts.ResponseCodeInterpreterTool | responses_parts.ResponseComputerTool | responses_parts.ResponseComputerUsePreviewTool | responses_parts.ResponseFileSearchTool | responses_parts.ResponseImageGenTool | responses_parts.ResponseLocalShellTool | responses_parts.ResponseMcpTool2 | responses_parts.ResponseNamespaceTool | responses_parts.ResponseProgrammaticToolCalling | responses_parts.ResponseFunctionShellTool | responses_parts.ResponseToolSearchTool | responses_parts.ResponseWebSearchTool | responses_parts.ResponseWebSearchTool2 | responses_parts.ResponseWebSearchPreviewTool | responses_parts.ResponseWebSearchPreviewTool2,
        Field(
            description='A tool that was offered.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


ResponseCompactedItem = TypeAliasType(
    "ResponseCompactedItem",
    Annotated[
        ResponseCompactedMessage | responses_items.ResponseCompactionItem | ResponseCompactedCall | responses_items.ResponseReasoning | responses_items.ResponseCustomToolCall | responses_items.ResponseFileSearchCall | responses_items.ResponseWebSearchCall | responses_items.ResponseComputerCall | responses_items.ResponseComputerCallOutput | responses_items.ResponseImageCall | responses_items.ResponseCodeCall | responses_items.ResponseLocalShellCall | responses_items.ResponseLocalShellCallOutput | responses_items.ResponseShellCall | responses_items.ResponseShellCallOutput | responses_items.ResponsePatchCall | responses_items.ResponsePatchCallOutput | responses_items.ResponseFunctionCallOutput | responses_items.ResponseCustomToolCallOutput | responses_items.ResponseMcpCall | responses_items.ResponseMcpTools | responses_items.ResponseMcpRequest | responses_items.ResponseMcpApproval | responses_items.ResponseProgram | responses_items.ResponseProgramOutput | responses_items.ResponseToolSearch | responses_items.ResponseToolSearchOutput | responses_items.ResponseAdditionalTools,
        Field(
            description='An item of a compacted conversation.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


ResponseKeptItem = TypeAliasType(
    "ResponseKeptItem",
    Annotated[
        ResponseKeptMessage | ResponseCompactedCall | responses_items.ResponseReasoning | responses_items.ResponseCustomToolCall | responses_items.ResponseCompactionItem | responses_items.ResponseFileSearchCall | responses_items.ResponseWebSearchCall | responses_items.ResponseComputerCall | responses_items.ResponseComputerCallOutput | responses_items.ResponseImageCall | responses_items.ResponseCodeCall | responses_items.ResponseLocalShellCall | responses_items.ResponseLocalShellCallOutput | responses_items.ResponseShellCall | responses_items.ResponseShellCallOutput | responses_items.ResponsePatchCall | responses_items.ResponsePatchCallOutput | responses_items.ResponseFunctionCallOutput | responses_items.ResponseCustomToolCallOutput | responses_items.ResponseMcpCall | responses_items.ResponseMcpTools | responses_items.ResponseMcpRequest | responses_items.ResponseMcpApproval | responses_items.ResponseProgram | responses_items.ResponseProgramOutput | responses_items.ResponseToolSearch | responses_items.ResponseToolSearchOutput | responses_items.ResponseAdditionalTools,
        Field(
            description='An item of what a response answered, or of what is kept of a conversation.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseObject(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='Names the response in later requests.', min_length=1)]
    object: Literal['response']
    created_at: Annotated[StrictFloat, Field(description='Unix seconds.', le=4102444799.0)]
    completed_at: Annotated[
        StrictFloat | None | MISSING,
        Field(description='Unix seconds; null while the response is being made.'),
    ] = MISSING
    status: Annotated[ResponseStatus | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = (
        MISSING
    )
    background: Annotated[
        StrictBool | None | MISSING,
        Field(description='Whether the response is made without the client waiting for it.'),
    ] = MISSING
    error: Annotated[
        ResponseError | None | MISSING,
        Field(description='What went wrong; null otherwise.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    incomplete_details: Annotated[
        ResponseIncompleteDetails | None | MISSING,
        Field(
            description='Why the output ends early; null otherwise.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    instructions: Annotated[
        StrictStr | list[ResponseInputItem] | None | MISSING,
        Field(
            description='The system message that was asked for.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    max_output_tokens: Annotated[
        StrictInt | None | MISSING,
        Field(description='The cap that was asked for.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    max_tool_calls: Annotated[
        StrictInt | None | MISSING, Field(description='The cap on calls of built-in tools.')
    ] = MISSING
    metadata: Annotated[
        common.Metadata | None | MISSING,
        Field(description="The client's own labels.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[StrictStr, Field(description='The model that answered.', min_length=1)]
    output: Annotated[
        list[responses_items.ResponseOutputItem],
        Field(description='What the model said and called, in order.'),
    ]
    parallel_tool_calls: Annotated[
        StrictBool | MISSING,
        Field(
            description='Whether several calls may come at once.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    previous_response_id: Annotated[
        StrictStr | None | MISSING,
        Field(
            description='The response that this one continues.', json_schema_extra={'x-aioc-expected': 'note'}
        ),
    ] = MISSING
    prompt_cache_key: Annotated[
        StrictStr | None | MISSING, Field(description='Groups requests that share a prefix.')
    ] = MISSING
    reasoning: Annotated[
        ResponseReasoningSettings | None | MISSING,
        Field(description='How much the model was to think.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    safety_identifier: Annotated[
        StrictStr | None | MISSING, Field(description='A stable name of the end user.')
    ] = MISSING
    service_tier: Annotated[
        Literal['auto', 'default', 'fast', 'flex', 'priority', 'scale', 'ultrafast'] | None | MISSING,
        Field(description='The tier that served the request.'),
    ] = MISSING
    store: Annotated[
        StrictBool | None | MISSING,
        Field(
            description='Whether the response can be retrieved later.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    temperature: Annotated[
        StrictFloat | None | MISSING,
        Field(
            description='The sampling temperature in force.', json_schema_extra={'x-aioc-expected': 'note'}
        ),
    ] = MISSING
    text: Annotated[
        ResponseText | MISSING,
        Field(description='The format the text was asked in.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    tool_choice: Annotated[
        ResponseToolMode | ResponseToolChoice | MISSING,
        Field(description='Which tools the model had to use.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    tools: Annotated[
        list[ResponseTool] | MISSING,
        Field(description='The tools that were offered.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    top_logprobs: Annotated[
        StrictInt | None | MISSING, Field(description='How many alternatives a token comes with.')
    ] = MISSING
    top_p: Annotated[
        StrictFloat | None | MISSING,
        Field(description='The nucleus in force.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    truncation: Annotated[
        Literal['auto', 'disabled'] | None | MISSING,
        Field(
            description='What happens to input that is too long.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    usage: Annotated[
        ResponseUsage | None | MISSING,
        Field(
            description='Tokens counted; null while the response is being made.',
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    user: Annotated[
        StrictStr | None | MISSING, Field(description='The end user, as the client named them.')
    ] = MISSING
    access_programs: responses_parts.ResponseAccessPrograms | None | MISSING = MISSING
    conversation: responses_parts.ResponseConversation | None | MISSING = MISSING
    image: responses_parts.ResponseImage | None | MISSING = MISSING
    input_transformations: list[responses_parts.ResponseInputTransformation] | None | MISSING = MISSING
    moderation: responses_parts.ResponseModeration | None | MISSING = MISSING
    prompt: responses_parts.ResponsePrompt | None | MISSING = MISSING
    prompt_cache_diagnostics: responses_parts.ResponseObjectPromptCacheDiagnostics | None | MISSING = MISSING
    prompt_cache_options: responses_parts.ResponsePromptCacheOptions | None | MISSING = MISSING
    prompt_cache_retention: Literal['24h', 'in_memory'] | None | MISSING = MISSING
    tool_usage: responses_parts.ResponseToolUsage | None | MISSING = MISSING


class ResponseCompaction(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='Names the compaction.', min_length=1)]
    object: Literal['response.compaction']
    created_at: Annotated[
        StrictFloat | MISSING,
        Field(description='Unix seconds.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output: Annotated[
        list[ResponseCompactedItem],
        Field(
            description='What is left of the conversation (openapi-2026-08-21#/components/schemas/CompactResource/properties/output).'
        ),
    ]
    usage: Annotated[
        ResponseUsage | MISSING,
        Field(description='Tokens the compaction took.', json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING
    image: responses_parts.ResponseImage | None | MISSING = MISSING


class ResponseItemList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Annotated[Literal['list'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = (
        MISSING
    )
    data: list[ResponseKeptItem]
    first_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    last_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    has_more: Annotated[
        StrictBool | None | MISSING,
        Field(description='Whether another page follows.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING

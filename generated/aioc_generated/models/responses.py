# Generated from spec/schemas/responses.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:50fd05016237fc7e6fcaef122b53a20d47469ac97ff4d344fdb07abe78a60219
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import common, responses_input, responses_items, responses_parts

ResponseStatus = TypeAliasType("ResponseStatus", Literal['completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete'])
"""
Where a response stands.
"""


ResponseIncompleteReason = TypeAliasType("ResponseIncompleteReason", Literal['max_output_tokens', 'content_filter', 'max_messages', 'steered'])
"""
The limit that ended the output; the last two are in the package alone (openai 3.57.0, types/responses/response.py).
"""


class ResponseReasoningSettings(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    effort: Literal['high', 'low', 'max', 'medium', 'minimal', 'none', 'xhigh'] | None | MISSING = MISSING
    """
    How hard to think.
    """
    summary: Literal['auto', 'concise', 'detailed'] | None | MISSING = MISSING
    """
    Which summary of the thinking to send.
    """
    context: Literal['all_turns', 'auto', 'current_turn'] | None | MISSING = MISSING
    """
    Which turns' thinking is kept.
    """
    generate_summary: Literal['auto', 'concise', 'detailed'] | None | MISSING = MISSING
    """
    The older name of summary.
    """
    mode: StrictStr | None | MISSING = MISSING


class ResponseTextFormatText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['text']


class ResponseTextFormatJsonObject(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['json_object']


class ResponseJsonAnything(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)


ResponseToolMode = TypeAliasType("ResponseToolMode", Literal['none', 'auto', 'required'])
"""
Whether the model may, must or must not call tools.
"""


class ResponseOutputTokensDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    reasoning_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens spent on thinking.
    """


class ResponseInputTokens(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['response.input_tokens'] | MISSING = MISSING
    input_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    How many there are.
    """


class ResponseKeptRefusal(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['refusal']
    refusal: StrictStr | MISSING = MISSING


class ResponseIncompleteDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    reason: ResponseIncompleteReason | MISSING = MISSING
    """
    The limit that was met.
    """


class ResponseJsonSubschema(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: StrictStr | list[StrictStr] | ResponseJsonAnything | MISSING = MISSING
    """
    The JSON type.
    """


class ResponseToolChoice(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['allowed_tools', 'apply_patch', 'code_interpreter', 'computer', 'computer_use', 'computer_use_preview', 'custom', 'file_search', 'function', 'image_generation', 'mcp', 'programmatic_tool_calling', 'shell', 'web_search_preview', 'web_search_preview_2025_03_11']
    """
    What kind of tool.
    """
    name: StrictStr | None | MISSING = MISSING
    """
    Which tool; null for any of an MCP server's (openapi-2026-08-21#/components/schemas/ToolChoiceMCP/properties/name).
    """
    mode: Literal['auto', 'required'] | None | MISSING = MISSING
    server_label: StrictStr | None | MISSING = MISSING
    tools: list[responses_parts.ResponseAnything] | None | MISSING = MISSING


class ResponseInputTokensDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    cached_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens read from the prompt cache.
    """
    cache_write_tokens: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Tokens written to the prompt cache.
    """
    cache_write_tokens_details: (
        responses_parts.ResponseInputTokensDetailsCacheWriteTokensDetails | None | MISSING
    ) = MISSING


class ResponseInputText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_text']
    text: StrictStr
    """
    The text.
    """
    prompt_cache_breakpoint: responses_parts.ResponsePromptCacheBreakpointConfig | None | MISSING = MISSING


class ResponseError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    code: StrictStr
    """
    A word for programs.
    """
    message: StrictStr
    """
    A sentence for people.
    """
    misalignment: responses_parts.ResponseMisalignment | None | MISSING = MISSING
    param: StrictStr | None | MISSING = MISSING
    type: StrictStr | None | MISSING = MISSING


ResponseJsonProperties = TypeAliasType("ResponseJsonProperties", dict[str, StrictStr | StrictFloat | StrictBool | ResponseJsonSubschema | list[StrictStr | StrictFloat | StrictBool | ResponseJsonSubschema | list[StrictStr | StrictFloat | None] | None] | None])


class ResponseCustomTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['custom']
    name: Annotated[StrictStr, Field(min_length=1)]
    """
    How calls name it.
    """
    description: StrictStr | None | MISSING = MISSING
    """
    When to call it.
    """
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING
    defer_loading: StrictBool | None | MISSING = MISSING
    format: responses_parts.ResponseCustomToolFormat | None | MISSING = MISSING


class ResponseUsage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    input_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens read.
    """
    input_tokens_details: ResponseInputTokensDetails | MISSING = MISSING
    """
    Tokens read, by where they came from; typed clients lean on it.
    """
    output_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens written.
    """
    output_tokens_details: ResponseOutputTokensDetails | MISSING = MISSING
    """
    Tokens written, by what they are; typed clients lean on it.
    """
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Both together.
    """


class ResponseCompactedCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['function_call']
    id: StrictStr | MISSING = MISSING
    """
    Names the item.
    """
    call_id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the function's output must refer to.
    """
    name: Annotated[StrictStr, Field(min_length=1)]
    """
    Which function.
    """
    arguments: StrictStr
    """
    A JSON object as a string.
    """
    status: responses_items.ResponseItemStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING
    caller: responses_parts.ResponseCompactedCallCaller | None | MISSING = MISSING
    namespace: StrictStr | None | MISSING = MISSING


class ResponseKeptOutputText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['output_text']
    text: StrictStr | MISSING = MISSING
    annotations: list[responses_parts.ResponseKeptPartAnnotation] | MISSING = MISSING
    logprobs: list[responses_parts.ResponseLogProb2] | None | MISSING = MISSING


ResponseJsonSchema = TypeAliasType("ResponseJsonSchema", dict[str, StrictStr | StrictFloat | StrictBool | ResponseJsonProperties | list[StrictStr | StrictFloat | StrictBool | ResponseJsonProperties | list[StrictStr | StrictFloat | None] | None] | None])


class ResponseFunctionTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['function']
    name: Annotated[StrictStr, Field(min_length=1)]
    """
    How calls name it.
    """
    description: StrictStr | None | MISSING = MISSING
    """
    When to call it.
    """
    parameters: ResponseJsonSchema | None | MISSING = MISSING
    """
    The schema of its arguments.
    """
    strict: StrictBool | None | MISSING = MISSING
    """
    Whether arguments must keep to the schema.
    """
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING
    defer_loading: StrictBool | None | MISSING = MISSING
    output_schema: responses_parts.ResponseAnything | None | MISSING = MISSING


ResponseCompactedContent = TypeAliasType(
    "ResponseCompactedContent",
    Annotated[
        ResponseInputText | responses_items.ResponseOutputText | responses_items.ResponseRefusal | responses_parts.ResponseCompactedInputImageContent | responses_parts.ResponseCompactedInputFileContent | responses_parts.ResponseCompactedReasoningTextContent | responses_parts.ResponseCompactedSummaryTextContent | responses_parts.ResponseCompactedTextContent | responses_parts.ResponseCompactedComputerScreenshotContent,
        Field(discriminator='type'),
    ],
)
"""
A part of a kept message.
"""


ResponseKeptPart = TypeAliasType(
    "ResponseKeptPart",
    Annotated[
        responses_parts.ResponseKeptInputText | ResponseKeptOutputText | ResponseKeptRefusal | responses_parts.ResponseCompactedInputImageContent | responses_parts.ResponseCompactedInputFileContent | responses_parts.ResponseCompactedReasoningTextContent | responses_parts.ResponseCompactedSummaryTextContent | responses_parts.ResponseCompactedTextContent | responses_parts.ResponseCompactedComputerScreenshotContent,
        Field(discriminator='type'),
    ],
)
"""
A part of a message, such as a text.
"""


class ResponseTextFormatJsonSchema(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['json_schema']
    name: StrictStr
    """
    The schema's name.
    """
    description: StrictStr | None | MISSING = MISSING
    """
    What the schema is for.
    """
    schema_: Annotated[ResponseJsonSchema, Field(alias='schema')]
    """
    The schema itself.
    """
    strict: StrictBool | None | MISSING = MISSING
    """
    Whether the output must keep to it.
    """


class ResponseCompactedMessage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['message']
    id: StrictStr | MISSING = MISSING
    """
    Names the item.
    """
    role: Literal['assistant', 'critic', 'developer', 'discriminator', 'system', 'tool', 'unknown', 'user']
    """
    Who said it.
    """
    status: responses_items.ResponseItemStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    content: StrictStr | list[ResponseCompactedContent]
    """
    The parts of the message, in order, or its text (openapi-2026-08-21#/components/schemas/EasyInputMessage/properties/content).
    """
    phase: Literal['commentary', 'final_answer'] | None | MISSING = MISSING


class ResponseKeptMessage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['message']
    id: StrictStr | MISSING = MISSING
    """
    What it is asked for by.
    """
    role: Literal['assistant', 'critic', 'developer', 'discriminator', 'system', 'tool', 'unknown', 'user'] | MISSING = (
        MISSING
    )
    status: Literal['completed', 'in_progress', 'incomplete'] | None | MISSING = MISSING
    phase: Literal['commentary', 'final_answer'] | None | MISSING = MISSING
    content: list[ResponseKeptPart] | MISSING = MISSING


ResponseTextFormat = TypeAliasType(
    "ResponseTextFormat",
    Annotated[
        ResponseTextFormatText | ResponseTextFormatJsonObject | ResponseTextFormatJsonSchema,
        Field(discriminator='type'),
    ],
)
"""
The format that text output keeps to.
"""


class ResponseText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    format: ResponseTextFormat | MISSING = MISSING
    """
    Prose or JSON.
    """
    verbosity: Literal['high', 'low', 'medium'] | None | MISSING = MISSING
    """
    How much to write.
    """


ResponseTool = TypeAliasType(
    "ResponseTool",
    Annotated[
        ResponseFunctionTool | ResponseCustomTool | responses_parts.ResponseApplyPatchTool | responses_parts.ResponseCodeInterpreterTool | responses_parts.ResponseComputerTool | responses_parts.ResponseComputerUsePreviewTool | responses_parts.ResponseFileSearchTool | responses_parts.ResponseImageGenTool | responses_parts.ResponseLocalShellTool | responses_parts.ResponseMcpTool2 | responses_parts.ResponseNamespaceTool | responses_parts.ResponseProgrammaticToolCalling | responses_parts.ResponseFunctionShellTool | responses_parts.ResponseToolSearchTool | responses_parts.ResponseWebSearchTool | responses_parts.ResponseWebSearchTool2 | responses_parts.ResponseWebSearchPreviewTool | responses_parts.ResponseWebSearchPreviewTool2,
        Field(discriminator='type'),
    ],
)
"""
A tool that was offered.
"""


class ResponseConfigurationUpdate(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['configuration_update']
    id: StrictStr | MISSING = MISSING
    """
    Names the item.
    """
    reasoning: responses_parts.ResponseReasoning2 | None | MISSING = MISSING
    """
    How hard it thinks.
    """
    text: ResponseText | None | MISSING = MISSING
    """
    How it writes.
    """


class ResponseInputItem(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['additional_tools', 'apply_patch_call', 'apply_patch_call_output', 'code_interpreter_call', 'compaction', 'compaction_trigger', 'computer_call', 'computer_call_output', 'configuration_update', 'custom_tool_call', 'custom_tool_call_output', 'file_search_call', 'function_call', 'function_call_output', 'image_generation_call', 'item_reference', 'local_shell_call', 'local_shell_call_output', 'mcp_approval_request', 'mcp_approval_response', 'mcp_call', 'mcp_list_tools', 'message', 'program', 'program_output', 'reasoning', 'shell_call', 'shell_call_output', 'tool_search_call', 'tool_search_output', 'web_search_call'] | None | MISSING = (
        MISSING
    )
    """
    What the item is; a message may leave it out, a reference may have null (openapi-2026-08-21#/components/schemas/ItemReferenceParam/properties/type).
    """
    role: Literal['assistant', 'developer', 'system', 'user'] | MISSING = MISSING
    status: responses_items.ResponseToolStatus | None | MISSING = MISSING
    phase: Literal['commentary', 'final_answer'] | None | MISSING = MISSING
    content: StrictStr | list[ResponseKeptPart] | None | MISSING = MISSING
    id: StrictStr | None | MISSING = MISSING
    call_id: StrictStr | None | MISSING = MISSING
    name: StrictStr | None | MISSING = MISSING
    namespace: StrictStr | None | MISSING = MISSING
    input: StrictStr | None | MISSING = MISSING
    code: StrictStr | None | MISSING = MISSING
    container_id: StrictStr | None | MISSING = MISSING
    encrypted_content: StrictStr | None | MISSING = MISSING
    fingerprint: StrictStr | None | MISSING = MISSING
    server_label: StrictStr | None | MISSING = MISSING
    approval_request_id: StrictStr | None | MISSING = MISSING
    reason: StrictStr | None | MISSING = MISSING
    revised_prompt: StrictStr | None | MISSING = MISSING
    result: StrictStr | None | MISSING = MISSING
    size: StrictStr | None | MISSING = MISSING
    arguments: StrictStr | responses_parts.ResponseAnything | None | MISSING = MISSING
    approve: StrictBool | None | MISSING = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING
    max_output_length: StrictInt | None | MISSING = MISSING
    action: Literal['auto', 'edit', 'generate'] | responses_input.ResponseInputAction | None | MISSING = (
        MISSING
    )
    actions: list[responses_items.ResponseComputerAction] | None | MISSING = MISSING
    acknowledged_safety_checks: list[responses_items.ResponseSafetyCheck] | None | MISSING = MISSING
    pending_safety_checks: list[responses_items.ResponseSafetyCheck] | MISSING = MISSING
    background: Literal['auto', 'opaque', 'transparent'] | None | MISSING = MISSING
    caller: responses_parts.ResponseCompactedCallCaller | None | MISSING = MISSING
    environment: responses_items.ResponseShellPlace | None | MISSING = MISSING
    error: StrictStr | responses_input.ResponseInputError | None | MISSING = MISSING
    execution: Literal['client', 'server'] | None | MISSING = MISSING
    operation: responses_items.ResponsePatch | MISSING = MISSING
    output: StrictStr | list[responses_input.ResponseInputOutput] | responses_items.ResponseScreenshot | None | MISSING = (
        MISSING
    )
    output_format: Literal['gif', 'jpeg', 'png', 'svg', 'webp'] | None | MISSING = MISSING
    outputs: list[responses_items.ResponseCodeOutput] | None | MISSING = MISSING
    quality: Literal['auto', 'high', 'low', 'max', 'medium', 'xhigh'] | None | MISSING = MISSING
    queries: list[StrictStr] | MISSING = MISSING
    reasoning: responses_parts.ResponseReasoning2 | None | MISSING = MISSING
    results: list[responses_items.ResponseFileSearchResult] | None | MISSING = MISSING
    summary: list[responses_items.ResponseReasoningSummary] | MISSING = MISSING
    svg_usage: responses_parts.ResponseImageGenerationCallSvgUsage | None | MISSING = MISSING
    text: ResponseText | None | MISSING = MISSING
    tools: list[responses_input.ResponseInputTool] | MISSING = MISSING


ResponseCompactedItem = TypeAliasType(
    "ResponseCompactedItem",
    Annotated[
        ResponseCompactedMessage | responses_items.ResponseCompactionItem | ResponseCompactedCall | responses_items.ResponseReasoning | responses_items.ResponseCustomToolCall | responses_items.ResponseFileSearchCall | responses_items.ResponseWebSearchCall | responses_items.ResponseComputerCall | responses_items.ResponseComputerCallOutput | responses_items.ResponseImageCall | responses_items.ResponseCodeCall | responses_items.ResponseLocalShellCall | responses_items.ResponseLocalShellCallOutput | responses_items.ResponseShellCall | responses_items.ResponseShellCallOutput | responses_items.ResponsePatchCall | responses_items.ResponsePatchCallOutput | responses_items.ResponseFunctionCallOutput | responses_items.ResponseCustomToolCallOutput | responses_items.ResponseMcpCall | responses_items.ResponseMcpTools | responses_items.ResponseMcpRequest | responses_items.ResponseMcpApproval | responses_items.ResponseProgram | responses_items.ResponseProgramOutput | responses_items.ResponseToolSearch | responses_items.ResponseToolSearchOutput | responses_items.ResponseAdditionalTools,
        Field(discriminator='type'),
    ],
)
"""
An item of a compacted conversation.
"""


ResponseKeptItem = TypeAliasType(
    "ResponseKeptItem",
    Annotated[
        ResponseKeptMessage | ResponseCompactedCall | responses_items.ResponseReasoning | responses_items.ResponseCustomToolCall | responses_items.ResponseCompactionItem | responses_items.ResponseFileSearchCall | responses_items.ResponseWebSearchCall | responses_items.ResponseComputerCall | responses_items.ResponseComputerCallOutput | responses_items.ResponseImageCall | responses_items.ResponseCodeCall | responses_items.ResponseLocalShellCall | responses_items.ResponseLocalShellCallOutput | responses_items.ResponseShellCall | responses_items.ResponseShellCallOutput | responses_items.ResponsePatchCall | responses_items.ResponsePatchCallOutput | responses_items.ResponseFunctionCallOutput | responses_items.ResponseCustomToolCallOutput | responses_items.ResponseMcpCall | responses_items.ResponseMcpTools | responses_items.ResponseMcpRequest | responses_items.ResponseMcpApproval | responses_items.ResponseProgram | responses_items.ResponseProgramOutput | responses_items.ResponseToolSearch | responses_items.ResponseToolSearchOutput | responses_items.ResponseAdditionalTools | ResponseConfigurationUpdate,
        Field(discriminator='type'),
    ],
)
"""
An item of what a response answered, or of what is kept of a conversation.
"""


class ResponseObject(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the response in later requests.
    """
    object: Literal['response']
    created_at: Annotated[StrictFloat, Field(le=4102444799.0)]
    """
    Unix seconds.
    """
    completed_at: StrictFloat | None | MISSING = MISSING
    """
    Unix seconds; null while the response is being made.
    """
    status: ResponseStatus | MISSING = MISSING
    background: StrictBool | None | MISSING = MISSING
    """
    Whether the response is made without the client waiting for it.
    """
    error: ResponseError | None | MISSING = MISSING
    """
    What went wrong; null otherwise.
    """
    incomplete_details: ResponseIncompleteDetails | None | MISSING = MISSING
    """
    Why the output ends early; null otherwise.
    """
    instructions: StrictStr | list[ResponseInputItem] | None | MISSING = MISSING
    """
    The system message that was asked for.
    """
    max_output_tokens: StrictInt | None | MISSING = MISSING
    """
    The cap that was asked for.
    """
    max_tool_calls: StrictInt | None | MISSING = MISSING
    """
    The cap on calls of built-in tools.
    """
    metadata: common.Metadata | None | MISSING = MISSING
    """
    The client's own labels.
    """
    model: Annotated[StrictStr, Field(min_length=1)]
    """
    The model that answered.
    """
    output: list[responses_items.ResponseOutputItem]
    """
    What the model said and called, in order.
    """
    parallel_tool_calls: StrictBool | MISSING = MISSING
    """
    Whether several calls may come at once.
    """
    previous_response_id: StrictStr | None | MISSING = MISSING
    """
    The response that this one continues.
    """
    prompt_cache_key: StrictStr | None | MISSING = MISSING
    """
    Groups requests that share a prefix.
    """
    reasoning: ResponseReasoningSettings | None | MISSING = MISSING
    """
    How much the model was to think.
    """
    safety_identifier: StrictStr | None | MISSING = MISSING
    """
    A stable name of the end user.
    """
    service_tier: Literal['auto', 'default', 'fast', 'flex', 'priority', 'scale', 'ultrafast'] | None | MISSING = (
        MISSING
    )
    """
    The tier that served the request.
    """
    store: StrictBool | None | MISSING = MISSING
    """
    Whether the response can be retrieved later.
    """
    temperature: StrictFloat | None | MISSING = MISSING
    """
    The sampling temperature in force.
    """
    text: ResponseText | MISSING = MISSING
    """
    The format the text was asked in.
    """
    tool_choice: ResponseToolMode | ResponseToolChoice | MISSING = MISSING
    """
    Which tools the model had to use.
    """
    tools: list[ResponseTool] | MISSING = MISSING
    """
    The tools that were offered.
    """
    top_logprobs: StrictInt | None | MISSING = MISSING
    """
    How many alternatives a token comes with.
    """
    top_p: StrictFloat | None | MISSING = MISSING
    """
    The nucleus in force.
    """
    truncation: Literal['auto', 'disabled'] | None | MISSING = MISSING
    """
    What happens to input that is too long.
    """
    usage: ResponseUsage | None | MISSING = MISSING
    """
    Tokens counted; null while the response is being made.
    """
    user: StrictStr | None | MISSING = MISSING
    """
    The end user, as the client named them.
    """
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
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the compaction.
    """
    object: Literal['response.compaction']
    created_at: StrictFloat | MISSING = MISSING
    """
    Unix seconds.
    """
    output: list[ResponseCompactedItem]
    """
    What is left of the conversation (openapi-2026-08-21#/components/schemas/CompactResource/properties/output).
    """
    usage: ResponseUsage | MISSING = MISSING
    """
    Tokens the compaction took.
    """
    image: responses_parts.ResponseImage | None | MISSING = MISSING


class ResponseItemList(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['list'] | MISSING = MISSING
    data: list[ResponseKeptItem]
    first_id: StrictStr | None | MISSING = MISSING
    last_id: StrictStr | None | MISSING = MISSING
    has_more: StrictBool | None | MISSING = MISSING
    """
    Whether another page follows.
    """

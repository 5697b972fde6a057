# Generated from spec/schemas/responses_items.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:c7f64e51d673172a5790eeaa25167c1fbb664ccdcc60548c7a9c641eeacf2ff8
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import responses_parts

ResponseItemStatus = TypeAliasType(
    "ResponseItemStatus",
    Annotated[
        Literal['in_progress', 'completed', 'incomplete'], Field(description='Where an output item stands.')
    ],
)


class ResponseRefusal(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['refusal']
    refusal: Annotated[StrictStr, Field(description="The model's words.")]


class ResponseTopLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: Annotated[
        StrictStr | MISSING,
        Field(description="The token's text.", json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING
    logprob: Annotated[
        StrictFloat | MISSING,
        Field(
            description='The natural logarithm of its probability.',
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    bytes: Annotated[list[StrictInt] | None | MISSING, Field(description="The token's UTF-8 bytes.")] = (
        MISSING
    )


class ResponseUrlCitation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['url_citation']
    url: Annotated[StrictStr, Field(description='The page.')]
    title: Annotated[
        StrictStr | MISSING,
        Field(description="The page's title.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    start_index: Annotated[StrictInt, Field(description='Where the span begins.')]
    end_index: Annotated[StrictInt, Field(description='Where the span ends.')]


class ResponseFileCitation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['file_citation']
    file_id: Annotated[StrictStr, Field(description='The file.')]
    filename: Annotated[
        StrictStr | MISSING,
        Field(description="The file's name.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    index: Annotated[StrictInt, Field(description='Where in the text.')]


class ResponseContainerFileCitation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['container_file_citation']
    container_id: Annotated[StrictStr, Field(description='The container.')]
    file_id: Annotated[StrictStr, Field(description='The file.')]
    filename: Annotated[
        StrictStr | MISSING,
        Field(description="The file's name.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    start_index: Annotated[StrictInt, Field(description='Where the span begins.')]
    end_index: Annotated[StrictInt, Field(description='Where the span ends.')]


class ResponseFilePath(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['file_path']
    file_id: Annotated[StrictStr, Field(description='The file.')]
    index: Annotated[StrictInt, Field(description='Where in the text.')]


class ResponseReasoningSummary(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['summary_text']
    text: Annotated[StrictStr, Field(description='The text.')]


class ResponseReasoningText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['reasoning_text']
    text: Annotated[StrictStr, Field(description='The text.')]


class ResponseCompactionItem(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['compaction']
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the item.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    encrypted_content: Annotated[StrictStr, Field(description='To be sent back as it is.')]
    created_by: StrictStr | None | MISSING = MISSING


ResponseFileAttributes = TypeAliasType("ResponseFileAttributes", dict[str, StrictStr | StrictFloat | StrictBool])


class ResponseWebSource(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[StrictStr | MISSING, Field(description='What kind of source.')] = MISSING
    url: Annotated[StrictStr | MISSING, Field(description='The page.')] = MISSING


class ResponseWebOpen(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['open_page']
    url: Annotated[StrictStr | None | MISSING, Field(description='The page.')] = MISSING


class ResponseWebFind(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['find_in_page']
    url: Annotated[StrictStr | None | MISSING, Field(description='The page.')] = MISSING
    pattern: Annotated[StrictStr | MISSING, Field(description='What is searched for.')] = MISSING


class ResponsePoint(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    x: Annotated[StrictFloat | MISSING, Field(description='How far from the left.')] = MISSING
    y: Annotated[StrictFloat | MISSING, Field(description='How far from the top.')] = MISSING


class ResponseSafetyCheck(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='Names the check.')]
    code: Annotated[StrictStr | None | MISSING, Field(description='What kind of check.')] = MISSING
    message: Annotated[StrictStr | None | MISSING, Field(description='What is to be confirmed.')] = MISSING


class ResponseScreenshot(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['computer_screenshot']
    image_url: Annotated[StrictStr | None | MISSING, Field(description='The picture.')] = MISSING
    file_id: Annotated[StrictStr | None | MISSING, Field(description='The picture as a file.')] = MISSING
    detail: Annotated[StrictStr | None | MISSING, Field(description='How closely the model looks.')] = MISSING


class ResponseCodeLogs(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['logs']
    logs: Annotated[StrictStr, Field(description='The text.')]


class ResponseCodeImage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['image']
    url: Annotated[StrictStr, Field(description='The picture.')]


ResponseEnvironment = TypeAliasType("ResponseEnvironment", dict[str, StrictStr])


class ResponseShellAction(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    commands: Annotated[list[StrictStr], Field(description='The commands.')]
    timeout_ms: Annotated[StrictInt | None | MISSING, Field(description='How long they may take.')] = MISSING
    max_output_length: Annotated[
        StrictInt | None | MISSING, Field(description='How much of what they write is kept.')
    ] = MISSING


class ResponseShellPlace(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['container_reference', 'local'],
        Field(description='Locally, or in a container.', json_schema_extra={'x-aioc-open': True}),
    ]
    container_id: Annotated[StrictStr | MISSING, Field(description='The container.')] = MISSING


class ResponseShellOutcome(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['exit', 'timeout'],
        Field(description='By itself, or because time was up.', json_schema_extra={'x-aioc-open': True}),
    ]
    exit_code: Annotated[StrictInt | MISSING, Field(description='Its exit code.')] = MISSING


class ResponsePatch(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['create_file', 'delete_file', 'update_file'],
        Field(description='Whether it is made, changed or deleted.', json_schema_extra={'x-aioc-open': True}),
    ]
    path: Annotated[StrictStr, Field(description='The file.')]
    diff: Annotated[StrictStr | MISSING, Field(description='What changes.')] = MISSING


class ResponseMcpError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['http_error', 'mcp_protocol_error', 'mcp_tool_execution_error'] | MISSING,
        Field(description='What kind of error.', json_schema_extra={'x-aioc-open': True}),
    ] = MISSING
    code: Annotated[StrictInt | MISSING, Field(description='A number for programs.')] = MISSING
    message: Annotated[StrictStr | MISSING, Field(description='A sentence for people.')] = MISSING


class ResponseMcpSchema(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[StrictStr | MISSING, Field(description="The root's JSON type.")] = MISSING


class ResponseMcpAnnotations(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    title: Annotated[StrictStr | None | MISSING, Field(description='Its name for people.')] = MISSING


class ResponseMcpRequest(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['mcp_approval_request']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    server_label: Annotated[StrictStr, Field(description='Which server.')]
    name: Annotated[StrictStr, Field(description='Which tool.')]
    arguments: Annotated[StrictStr, Field(description='A JSON object as a string.')]


class ResponseMcpApproval(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['mcp_approval_response']
    id: Annotated[StrictStr | MISSING, Field(description='Names the item.')] = MISSING
    approval_request_id: Annotated[StrictStr, Field(description='The request.')]
    approve: Annotated[StrictBool, Field(description='Whether it is allowed.')]
    reason: Annotated[StrictStr | None | MISSING, Field(description='Why.')] = MISSING


class ResponseProgram(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['program']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    call_id: Annotated[
        StrictStr, Field(description='What the output of the call must refer to.', min_length=1)
    ]
    code: Annotated[StrictStr, Field(description='The program.')]
    fingerprint: Annotated[StrictStr | MISSING, Field(description='What it was made with.')] = MISSING


class ResponseCaller(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['direct', 'program'],
        Field(description='The model itself, or a program.', json_schema_extra={'x-aioc-open': True}),
    ]
    caller_id: Annotated[StrictStr | MISSING, Field(description='The program.')] = MISSING


ResponseToolStatus = TypeAliasType(
    "ResponseToolStatus",
    Annotated[
        Literal['in_progress', 'searching', 'interpreting', 'generating', 'calling', 'completed', 'incomplete', 'failed'],
        Field(description='Where the work of a tool stands.', json_schema_extra={'x-aioc-open': True}),
    ],
)


class ResponseLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: Annotated[StrictStr, Field(description="The token's text.")]
    logprob: Annotated[StrictFloat, Field(description='The natural logarithm of its probability.')]
    bytes: Annotated[
        list[StrictInt] | None | MISSING,
        Field(description="The token's UTF-8 bytes.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    top_logprobs: Annotated[
        list[ResponseTopLogprob] | MISSING,
        Field(
            description='The likeliest tokens at this place.', json_schema_extra={'x-aioc-expected': 'note'}
        ),
    ] = MISSING


ResponseAnnotation = TypeAliasType(
    "ResponseAnnotation",
    Annotated[
        ResponseUrlCitation | ResponseFileCitation | ResponseContainerFileCitation | ResponseFilePath,
        Field(
            description='Something the text cites.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseFunctionCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['function_call']
    id: Annotated[
        StrictStr | MISSING,
        Field(
            description='Names the item; stream events refer to it.',
            json_schema_extra={'x-aioc-expected': 'warn'},
            min_length=1,
        ),
    ] = MISSING
    call_id: Annotated[
        StrictStr, Field(description="What the function's output must refer to.", min_length=1)
    ]
    name: Annotated[StrictStr, Field(description='Which function.', min_length=1)]
    arguments: Annotated[StrictStr, Field(description='A JSON object as a string.')]
    status: Annotated[
        ResponseItemStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    caller: Annotated[
        ResponseCaller | None | MISSING,
        Field(description='Who called: the model itself, or a program that it wrote.'),
    ] = MISSING
    namespace: Annotated[StrictStr | None | MISSING, Field(description='The namespace of the tool.')] = (
        MISSING
    )
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING


class ResponseCustomToolCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['custom_tool_call']
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the item.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    call_id: Annotated[StrictStr, Field(description="What the tool's output must refer to.", min_length=1)]
    name: Annotated[StrictStr, Field(description='Which tool.', min_length=1)]
    input: Annotated[StrictStr, Field(description='Free text.')]
    status: Annotated[ResponseItemStatus | MISSING, Field(description='Whether it is whole.')] = MISSING
    caller: Annotated[
        ResponseCaller | None | MISSING,
        Field(description='Who called: the model itself, or a program that it wrote.'),
    ] = MISSING
    namespace: Annotated[StrictStr | None | MISSING, Field(description='The namespace of the tool.')] = (
        MISSING
    )
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING


class ResponseReasoning(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['reasoning']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    summary: Annotated[
        list[ResponseReasoningSummary], Field(description='A summary of the thinking, often empty.')
    ]
    content: Annotated[
        list[ResponseReasoningText] | None | MISSING,
        Field(
            description='The thinking itself; null where vLLM shows none (https://github.com/vllm-project/vllm/blob/010a69cea9ac46d2953fa673c3b814f922d1b194/vllm/entrypoints/openai/responses/protocol.py).'
        ),
    ] = MISSING
    encrypted_content: Annotated[
        StrictStr | None | MISSING, Field(description='The thinking in a form that only the server reads.')
    ] = MISSING
    status: Annotated[ResponseItemStatus | MISSING, Field(description='Whether it is whole.')] = MISSING


class ResponseFileSearchResult(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    file_id: Annotated[StrictStr | MISSING, Field(description='The file.')] = MISSING
    filename: Annotated[StrictStr | MISSING, Field(description="The file's name.")] = MISSING
    text: Annotated[StrictStr | MISSING, Field(description='What stands there.')] = MISSING
    score: Annotated[StrictFloat | MISSING, Field(description='How well it fits.')] = MISSING
    attributes: Annotated[
        ResponseFileAttributes | None | MISSING, Field(description='Labels of the file.')
    ] = MISSING


class ResponseWebSearch(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['search']
    query: Annotated[StrictStr | None | MISSING, Field(description='What is searched for.')] = MISSING
    queries: Annotated[list[StrictStr] | None | MISSING, Field(description='Several queries at once.')] = (
        MISSING
    )
    sources: Annotated[
        list[ResponseWebSource] | None | MISSING, Field(description='The pages that were used.')
    ] = MISSING


class ResponseComputerAction(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['click', 'double_click', 'drag', 'keypress', 'move', 'screenshot', 'scroll', 'type', 'wait'],
        Field(description='What is done.', json_schema_extra={'x-aioc-open': True}),
    ]
    x: Annotated[StrictFloat | MISSING, Field(description='How far from the left.')] = MISSING
    y: Annotated[StrictFloat | MISSING, Field(description='How far from the top.')] = MISSING
    button: Annotated[
        Literal['back', 'forward', 'left', 'right', 'wheel'] | MISSING,
        Field(description='Which mouse button.', json_schema_extra={'x-aioc-open': True}),
    ] = MISSING
    text: Annotated[StrictStr | MISSING, Field(description='What is typed.')] = MISSING
    keys: Annotated[list[StrictStr] | None | MISSING, Field(description='Which keys are pressed.')] = MISSING
    path: Annotated[list[ResponsePoint] | MISSING, Field(description='Where the mouse goes.')] = MISSING
    scroll_x: Annotated[StrictFloat | MISSING, Field(description='How far to the side.')] = MISSING
    scroll_y: Annotated[StrictFloat | MISSING, Field(description='How far down.')] = MISSING


class ResponseComputerCallOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['computer_call_output']
    id: Annotated[StrictStr | MISSING, Field(description='Names the item.')] = MISSING
    call_id: Annotated[
        StrictStr, Field(description='What the output of the call must refer to.', min_length=1)
    ]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    acknowledged_safety_checks: Annotated[
        list[ResponseSafetyCheck] | None | MISSING, Field(description='What the client confirmed.')
    ] = MISSING
    output: Annotated[ResponseScreenshot | MISSING, Field(description='What the screen shows.')] = MISSING
    created_by: Annotated[StrictStr | MISSING, Field(description='Who made the item.')] = MISSING


ResponseCodeOutput = TypeAliasType(
    "ResponseCodeOutput",
    Annotated[
        ResponseCodeLogs | ResponseCodeImage,
        Field(
            description='Something that code wrote.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseLocalShellAction(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['exec']
    command: Annotated[list[StrictStr], Field(description='The command and its arguments.')]
    env: Annotated[ResponseEnvironment | None | MISSING, Field(description='Environment variables.')] = (
        MISSING
    )
    timeout_ms: Annotated[StrictInt | None | MISSING, Field(description='How long it may take.')] = MISSING
    user: Annotated[StrictStr | None | MISSING, Field(description='Who runs it.')] = MISSING
    working_directory: Annotated[StrictStr | None | MISSING, Field(description='Where it runs.')] = MISSING


class ResponseLocalShellCallOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['local_shell_call_output']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    status: Annotated[
        ResponseToolStatus | None | MISSING,
        Field(
            description='Whether it is whole (openapi-2026-08-21#/components/schemas/LocalShellToolCallOutput/properties/status).',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    output: Annotated[StrictStr, Field(description='What it wrote.')]
    call_id: Annotated[StrictStr | MISSING, Field(description='The call.')] = MISSING


class ResponseShellCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['shell_call']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    call_id: Annotated[
        StrictStr, Field(description='What the output of the call must refer to.', min_length=1)
    ]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    caller: Annotated[
        ResponseCaller | None | MISSING,
        Field(description='Who called: the model itself, or a program that it wrote.'),
    ] = MISSING
    action: Annotated[ResponseShellAction, Field(description='What is run.')]
    environment: Annotated[ResponseShellPlace | None | MISSING, Field(description='Where it runs.')] = MISSING
    created_by: Annotated[StrictStr | MISSING, Field(description='Who made the item.')] = MISSING


class ResponseShellOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    stdout: Annotated[StrictStr | MISSING, Field(description='To its standard output.')] = MISSING
    stderr: Annotated[StrictStr | MISSING, Field(description='To its standard error.')] = MISSING
    outcome: Annotated[ResponseShellOutcome | MISSING, Field(description='How it ended.')] = MISSING
    created_by: Annotated[StrictStr | MISSING, Field(description='Who made the item.')] = MISSING


class ResponsePatchCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['apply_patch_call']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    call_id: Annotated[
        StrictStr, Field(description='What the output of the call must refer to.', min_length=1)
    ]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    caller: Annotated[
        ResponseCaller | None | MISSING,
        Field(description='Who called: the model itself, or a program that it wrote.'),
    ] = MISSING
    operation: Annotated[ResponsePatch, Field(description='The change.')]
    created_by: Annotated[StrictStr | MISSING, Field(description='Who made the item.')] = MISSING


class ResponsePatchCallOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['apply_patch_call_output']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    call_id: Annotated[
        StrictStr, Field(description='What the output of the call must refer to.', min_length=1)
    ]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    caller: Annotated[
        ResponseCaller | None | MISSING,
        Field(description='Who called: the model itself, or a program that it wrote.'),
    ] = MISSING
    output: Annotated[StrictStr | None | MISSING, Field(description='What the client says of it.')] = MISSING
    created_by: Annotated[StrictStr | MISSING, Field(description='Who made the item.')] = MISSING


class ResponseToolOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['input_file', 'input_image', 'input_text'],
        Field(description='What it is.', json_schema_extra={'x-aioc-open': True}),
    ]
    text: Annotated[StrictStr | MISSING, Field(description='The text.')] = MISSING
    image_url: Annotated[StrictStr | None | MISSING, Field(description='The picture.')] = MISSING
    detail: Annotated[
        Literal['auto', 'high', 'low', 'original'] | None | MISSING,
        Field(description='How closely the model looks.'),
    ] = MISSING
    file_id: Annotated[StrictStr | None | MISSING, Field(description='The file.')] = MISSING
    file_url: Annotated[StrictStr | None | MISSING, Field(description='Where the file is.')] = MISSING
    file_data: Annotated[StrictStr | None | MISSING, Field(description='The file as base64.')] = MISSING
    filename: Annotated[StrictStr | None | MISSING, Field(description="The file's name.")] = MISSING
    prompt_cache_breakpoint: responses_parts.ResponsePromptCacheBreakpointConfig | None | MISSING = MISSING


class ResponseMcpCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['mcp_call']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    server_label: Annotated[StrictStr, Field(description='Which server.')]
    name: Annotated[StrictStr, Field(description='Which tool.')]
    arguments: Annotated[StrictStr, Field(description='A JSON object as a string.')]
    output: Annotated[StrictStr | None | MISSING, Field(description='What the tool returned.')] = MISSING
    error: Annotated[StrictStr | ResponseMcpError | None | MISSING, Field(description='What went wrong.')] = (
        MISSING
    )
    approval_request_id: Annotated[
        StrictStr | None | MISSING, Field(description='The request that allowed it.')
    ] = MISSING


class ResponseMcpTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: Annotated[StrictStr, Field(description='How calls name it.')]
    description: Annotated[StrictStr | None | MISSING, Field(description='When to call it.')] = MISSING
    input_schema: Annotated[
        ResponseMcpSchema | MISSING, Field(description='The schema of its arguments.')
    ] = MISSING
    annotations: Annotated[
        ResponseMcpAnnotations | None | MISSING, Field(description='What the server says of it.')
    ] = MISSING


class ResponseProgramOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['program_output']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    call_id: Annotated[
        StrictStr, Field(description='What the output of the call must refer to.', min_length=1)
    ]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    result: Annotated[StrictStr, Field(description='What it returned.')]


class ResponseToolSearch(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['tool_search_call']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    call_id: Annotated[
        StrictStr | None | MISSING, Field(description='What the output of the search must refer to.')
    ] = MISSING
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    execution: Annotated[
        Literal['client', 'server'] | MISSING,
        Field(description='Who searches.', json_schema_extra={'x-aioc-open': True}),
    ] = MISSING
    created_by: Annotated[StrictStr | MISSING, Field(description='Who made the item.')] = MISSING


class ResponseOutputText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['output_text']
    text: Annotated[StrictStr, Field(description='The text.')]
    annotations: Annotated[
        list[ResponseAnnotation],
        Field(description='What the text cites; the Vercel AI SDK fails without it.'),
    ]
    logprobs: Annotated[
        list[ResponseLogprob] | MISSING, Field(description='Probabilities of the tokens, where asked for.')
    ] = MISSING


class ResponseFileSearchCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['file_search_call']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    queries: Annotated[list[StrictStr], Field(description='What was searched for.')]
    results: Annotated[
        list[ResponseFileSearchResult] | None | MISSING,
        Field(description='What was found; null unless asked for.'),
    ] = MISSING


ResponseWebAction = TypeAliasType(
    "ResponseWebAction",
    Annotated[
        ResponseWebSearch | ResponseWebOpen | ResponseWebFind,
        Field(
            description='A step of a web search.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseComputerCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['computer_call']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    call_id: Annotated[
        StrictStr, Field(description='What the output of the call must refer to.', min_length=1)
    ]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    action: Annotated[ResponseComputerAction | None | MISSING, Field(description='What is to be done.')] = (
        MISSING
    )
    actions: Annotated[
        list[ResponseComputerAction] | None | MISSING, Field(description='What is to be done, in order.')
    ] = MISSING
    pending_safety_checks: Annotated[
        list[ResponseSafetyCheck] | MISSING,
        Field(
            description='What the client must confirm first.', json_schema_extra={'x-aioc-expected': 'note'}
        ),
    ] = MISSING


class ResponseImageCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['image_generation_call']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    result: Annotated[
        StrictStr | None | MISSING,
        Field(
            description='The picture as base64; null while it is being made.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    background: Annotated[
        Literal['auto', 'opaque', 'transparent'] | MISSING,
        Field(description='What is behind it.', json_schema_extra={'x-aioc-open': True}),
    ] = MISSING
    output_format: Annotated[
        Literal['gif', 'jpeg', 'png', 'svg', 'webp'] | MISSING,
        Field(description='The format of the file.', json_schema_extra={'x-aioc-open': True}),
    ] = MISSING
    quality: Annotated[
        Literal['auto', 'high', 'low', 'max', 'medium', 'xhigh'] | MISSING,
        Field(description='How good it is.', json_schema_extra={'x-aioc-open': True}),
    ] = MISSING
    size: Annotated[StrictStr | MISSING, Field(description='Width and height.')] = MISSING
    revised_prompt: Annotated[StrictStr | None | MISSING, Field(description='What it was made from.')] = (
        MISSING
    )
    action: Annotated[
        Literal['auto', 'edit', 'generate'] | MISSING,
        Field(description='Whether it is new or changed.', json_schema_extra={'x-aioc-open': True}),
    ] = MISSING
    error: responses_parts.ResponseImageGenerationCallError | None | MISSING = MISSING
    svg_usage: responses_parts.ResponseImageGenerationCallSvgUsage | None | MISSING = MISSING


class ResponseCodeCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['code_interpreter_call']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    container_id: Annotated[StrictStr, Field(description='Where it runs.')]
    code: Annotated[
        StrictStr | None | MISSING,
        Field(description='The code.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    outputs: Annotated[
        list[ResponseCodeOutput] | None | MISSING,
        Field(
            description='What the code wrote; null unless asked for.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING


class ResponseLocalShellCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['local_shell_call']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    call_id: Annotated[
        StrictStr, Field(description='What the output of the call must refer to.', min_length=1)
    ]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    action: Annotated[ResponseLocalShellAction, Field(description='What is run.')]


class ResponseShellCallOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['shell_call_output']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    call_id: Annotated[
        StrictStr, Field(description='What the output of the call must refer to.', min_length=1)
    ]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    caller: Annotated[
        ResponseCaller | None | MISSING,
        Field(description='Who called: the model itself, or a program that it wrote.'),
    ] = MISSING
    output: Annotated[list[ResponseShellOutput], Field(description='What each wrote.')]
    max_output_length: Annotated[StrictInt | None | MISSING, Field(description='How much of it is kept.')] = (
        MISSING
    )
    created_by: Annotated[StrictStr | MISSING, Field(description='Who made the item.')] = MISSING


class ResponseFunctionCallOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['function_call_output']
    id: Annotated[StrictStr | MISSING, Field(description='Names the item.')] = MISSING
    call_id: Annotated[
        StrictStr | MISSING,
        Field(
            description='What the output of the call must refer to.',
            json_schema_extra={'x-aioc-expected': 'note'},
            min_length=1,
        ),
    ] = MISSING
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    caller: Annotated[
        ResponseCaller | None | MISSING,
        Field(description='Who called: the model itself, or a program that it wrote.'),
    ] = MISSING
    namespace: Annotated[StrictStr | None | MISSING, Field(description='The namespace of the tool.')] = (
        MISSING
    )
    name: Annotated[StrictStr | MISSING, Field(description='Which function.')] = MISSING
    output: Annotated[
        StrictStr | list[ResponseToolOutput] | MISSING, Field(description='What it returned.')
    ] = MISSING
    created_by: Annotated[StrictStr | MISSING, Field(description='Who made the item.')] = MISSING


class ResponseCustomToolCallOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['custom_tool_call_output']
    id: Annotated[StrictStr | MISSING, Field(description='Names the item.')] = MISSING
    call_id: Annotated[
        StrictStr, Field(description='What the output of the call must refer to.', min_length=1)
    ]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    caller: Annotated[
        ResponseCaller | None | MISSING,
        Field(description='Who called: the model itself, or a program that it wrote.'),
    ] = MISSING
    namespace: Annotated[StrictStr | None | MISSING, Field(description='The namespace of the tool.')] = (
        MISSING
    )
    name: Annotated[StrictStr | MISSING, Field(description='Which tool.')] = MISSING
    output: Annotated[
        StrictStr | list[ResponseToolOutput] | MISSING, Field(description='What it returned.')
    ] = MISSING
    created_by: Annotated[StrictStr | MISSING, Field(description='Who made the item.')] = MISSING


class ResponseMcpTools(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['mcp_list_tools']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    server_label: Annotated[StrictStr, Field(description='Which server.')]
    tools: Annotated[list[ResponseMcpTool], Field(description='What it offers.')]
    error: Annotated[StrictStr | ResponseMcpError | None | MISSING, Field(description='What went wrong.')] = (
        MISSING
    )


ResponseOutputContent = TypeAliasType(
    "ResponseOutputContent",
    Annotated[
        ResponseOutputText | ResponseRefusal,
        Field(
            description='A part of a message.', discriminator='type', json_schema_extra={'x-aioc-open': True}
        ),
    ],
)


class ResponseWebSearchCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['web_search_call']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    action: Annotated[
        ResponseWebAction | None | MISSING,
        Field(description='What it does there.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseOutputMessage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['message']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    role: Literal['assistant']
    status: Annotated[
        ResponseItemStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    phase: Annotated[
        Literal['commentary', 'final_answer'] | None | MISSING,
        Field(description='Commentary on the way or the final answer.'),
    ] = MISSING
    content: Annotated[list[ResponseOutputContent], Field(description='The parts of the message, in order.')]


class ResponseToolSearchOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['tool_search_output']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    call_id: Annotated[StrictStr | None | MISSING, Field(description='The search.')] = MISSING
    status: Annotated[
        ResponseToolStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    execution: Annotated[
        Literal['client', 'server'] | MISSING,
        Field(description='Who searched.', json_schema_extra={'x-aioc-open': True}),
    ] = MISSING
    tools: Annotated[
        list[responses_parts.ResponseInputItemTool] | MISSING, Field(description='What was found.')
    ] = MISSING
    created_by: Annotated[StrictStr | MISSING, Field(description='Who made the item.')] = MISSING


class ResponseAdditionalTools(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['additional_tools']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    role: Annotated[StrictStr | MISSING, Field(description='Who brought them.')] = MISSING
    tools: Annotated[
        list[responses_parts.ResponseInputItemTool] | MISSING,
        Field(description='What may be called from now on.'),
    ] = MISSING


ResponseOutputItem = TypeAliasType(
    "ResponseOutputItem",
    Annotated[
        ResponseOutputMessage | ResponseFunctionCall | ResponseReasoning | ResponseCustomToolCall | ResponseCompactionItem | ResponseFileSearchCall | ResponseWebSearchCall | ResponseComputerCall | ResponseComputerCallOutput | ResponseImageCall | ResponseCodeCall | ResponseLocalShellCall | ResponseLocalShellCallOutput | ResponseShellCall | ResponseShellCallOutput | ResponsePatchCall | ResponsePatchCallOutput | ResponseFunctionCallOutput | ResponseCustomToolCallOutput | ResponseMcpCall | ResponseMcpTools | ResponseMcpRequest | ResponseMcpApproval | ResponseProgram | ResponseProgramOutput | ResponseToolSearch | ResponseToolSearchOutput | ResponseAdditionalTools,
        Field(
            description='One thing the model said, thought or called.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)

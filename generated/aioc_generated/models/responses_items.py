# Generated from spec/schemas/responses_items.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:fae15cd59153b7a44ab00e74c8d9e0125874f6354eb88a2568a5370b70a4e9c9
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import responses_parts

ResponseItemStatus = TypeAliasType("ResponseItemStatus", Literal['in_progress', 'completed', 'incomplete'])
"""
Where an output item stands.
"""


class ResponseRefusal(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['refusal']
    refusal: StrictStr
    """
    The model's words.
    """


class ResponseTopLogprob(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    token: StrictStr | MISSING = MISSING
    """
    The token's text.
    """
    logprob: StrictFloat | MISSING = MISSING
    """
    The natural logarithm of its probability.
    """
    bytes: list[StrictInt] | None | MISSING = MISSING
    """
    The token's UTF-8 bytes.
    """


class ResponseUrlCitation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['url_citation']
    url: StrictStr
    """
    The page.
    """
    title: StrictStr | MISSING = MISSING
    """
    The page's title.
    """
    start_index: StrictInt
    """
    Where the span begins.
    """
    end_index: StrictInt
    """
    Where the span ends.
    """


class ResponseFileCitation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['file_citation']
    file_id: StrictStr
    """
    The file.
    """
    filename: StrictStr | MISSING = MISSING
    """
    The file's name.
    """
    index: StrictInt
    """
    Where in the text.
    """


class ResponseContainerFileCitation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['container_file_citation']
    container_id: StrictStr
    """
    The container.
    """
    file_id: StrictStr
    """
    The file.
    """
    filename: StrictStr | MISSING = MISSING
    """
    The file's name.
    """
    start_index: StrictInt
    """
    Where the span begins.
    """
    end_index: StrictInt
    """
    Where the span ends.
    """


class ResponseFilePath(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['file_path']
    file_id: StrictStr
    """
    The file.
    """
    index: StrictInt
    """
    Where in the text.
    """


class ResponseReasoningSummary(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['summary_text']
    text: StrictStr
    """
    The text.
    """


class ResponseReasoningText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['reasoning_text']
    text: StrictStr
    """
    The text.
    """


class ResponseCompactionItem(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['compaction']
    id: StrictStr | None | MISSING = MISSING
    """
    Names the item.
    """
    encrypted_content: StrictStr
    """
    To be sent back as it is.
    """
    created_by: StrictStr | None | MISSING = MISSING


ResponseFileAttributes = TypeAliasType("ResponseFileAttributes", dict[str, StrictStr | StrictFloat | StrictBool])


class ResponseWebSource(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['url'] | MISSING = MISSING
    """
    What kind of source.
    """
    url: StrictStr | MISSING = MISSING
    """
    The page.
    """


class ResponseWebOpen(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['open_page']
    url: StrictStr | None | MISSING = MISSING
    """
    The page.
    """


class ResponseWebFind(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['find_in_page']
    url: StrictStr | None | MISSING = MISSING
    """
    The page.
    """
    pattern: StrictStr | MISSING = MISSING
    """
    What is searched for.
    """


class ResponseComputerClick(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['click']
    button: Literal['back', 'forward', 'left', 'right', 'wheel'] | MISSING = MISSING
    """
    Which mouse button.
    """
    x: StrictFloat | MISSING = MISSING
    """
    How far from the left.
    """
    y: StrictFloat | MISSING = MISSING
    """
    How far from the top.
    """
    keys: list[StrictStr] | None | MISSING = MISSING
    """
    Which keys are held.
    """


class ResponseComputerDoubleClick(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['double_click']
    x: StrictFloat | MISSING = MISSING
    """
    How far from the left.
    """
    y: StrictFloat | MISSING = MISSING
    """
    How far from the top.
    """
    keys: list[StrictStr] | None | MISSING = MISSING
    """
    Which keys are held.
    """


class ResponseComputerKeypress(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['keypress']
    keys: list[StrictStr] | MISSING = MISSING
    """
    Which keys are pressed.
    """


class ResponseComputerMove(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['move']
    x: StrictFloat | MISSING = MISSING
    """
    How far from the left.
    """
    y: StrictFloat | MISSING = MISSING
    """
    How far from the top.
    """
    keys: list[StrictStr] | None | MISSING = MISSING
    """
    Which keys are held.
    """


class ResponseComputerLook(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['screenshot']


class ResponseComputerScroll(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['scroll']
    x: StrictFloat | MISSING = MISSING
    """
    How far from the left.
    """
    y: StrictFloat | MISSING = MISSING
    """
    How far from the top.
    """
    scroll_x: StrictFloat | MISSING = MISSING
    """
    How far to the side.
    """
    scroll_y: StrictFloat | MISSING = MISSING
    """
    How far down.
    """
    keys: list[StrictStr] | None | MISSING = MISSING
    """
    Which keys are held.
    """


class ResponseComputerType(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['type']
    text: StrictStr | MISSING = MISSING
    """
    What is typed.
    """


class ResponseComputerWait(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['wait']


class ResponsePoint(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    x: StrictFloat | MISSING = MISSING
    """
    How far from the left.
    """
    y: StrictFloat | MISSING = MISSING
    """
    How far from the top.
    """


class ResponseSafetyCheck(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr
    """
    Names the check.
    """
    code: StrictStr | None | MISSING = MISSING
    """
    What kind of check.
    """
    message: StrictStr | None | MISSING = MISSING
    """
    What is to be confirmed.
    """


class ResponseScreenshot(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['computer_screenshot']
    image_url: StrictStr | None | MISSING = MISSING
    """
    The picture.
    """
    file_id: StrictStr | None | MISSING = MISSING
    """
    The picture as a file.
    """
    detail: StrictStr | None | MISSING = MISSING
    """
    How closely the model looks.
    """


class ResponseCodeLogs(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['logs']
    logs: StrictStr
    """
    The text.
    """


class ResponseCodeImage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['image']
    url: StrictStr
    """
    The picture.
    """


ResponseEnvironment = TypeAliasType("ResponseEnvironment", dict[str, StrictStr])


class ResponseShellAction(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    commands: list[StrictStr]
    """
    The commands.
    """
    timeout_ms: StrictInt | None | MISSING = MISSING
    """
    How long they may take.
    """
    max_output_length: StrictInt | None | MISSING = MISSING
    """
    How much of what they write is kept.
    """


class ResponseShellExit(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['exit']
    exit_code: StrictInt | MISSING = MISSING
    """
    Its exit code.
    """


class ResponseShellTimeout(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['timeout']


class ResponsePatchCreate(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['create_file']
    path: StrictStr
    """
    The file.
    """
    diff: StrictStr | MISSING = MISSING
    """
    What stands in it.
    """


class ResponsePatchDelete(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['delete_file']
    path: StrictStr
    """
    The file.
    """


class ResponsePatchUpdate(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['update_file']
    path: StrictStr
    """
    The file.
    """
    diff: StrictStr | MISSING = MISSING
    """
    What changes.
    """


class ResponseMcpError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['http_error', 'mcp_protocol_error', 'mcp_tool_execution_error'] | MISSING = MISSING
    """
    What kind of error.
    """
    code: StrictInt | MISSING = MISSING
    """
    A number for programs.
    """
    message: StrictStr | MISSING = MISSING
    """
    A sentence for people.
    """


class ResponseMcpSchema(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: StrictStr | MISSING = MISSING
    """
    The root's JSON type.
    """


class ResponseMcpAnnotations(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    title: StrictStr | None | MISSING = MISSING
    """
    Its name for people.
    """


class ResponseMcpRequest(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['mcp_approval_request']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    server_label: StrictStr
    """
    Which server.
    """
    name: StrictStr
    """
    Which tool.
    """
    arguments: StrictStr
    """
    A JSON object as a string.
    """


class ResponseMcpApproval(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['mcp_approval_response']
    id: StrictStr | None | MISSING = MISSING
    """
    Names the item.
    """
    approval_request_id: StrictStr
    """
    The request.
    """
    approve: StrictBool
    """
    Whether it is allowed.
    """
    reason: StrictStr | None | MISSING = MISSING
    """
    Why.
    """


class ResponseProgram(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['program']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    call_id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the output of the call must refer to.
    """
    code: StrictStr
    """
    The program.
    """
    fingerprint: StrictStr | MISSING = MISSING
    """
    What it was made with.
    """


ResponseToolStatus = TypeAliasType("ResponseToolStatus", Literal['in_progress', 'searching', 'interpreting', 'generating', 'calling', 'completed', 'incomplete', 'failed'])
"""
Where the work of a tool stands.
"""


class ResponseLogprob(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    token: StrictStr
    """
    The token's text.
    """
    logprob: StrictFloat
    """
    The natural logarithm of its probability.
    """
    bytes: list[StrictInt] | None | MISSING = MISSING
    """
    The token's UTF-8 bytes.
    """
    top_logprobs: list[ResponseTopLogprob] | MISSING = MISSING
    """
    The likeliest tokens at this place.
    """


ResponseAnnotation = TypeAliasType(
    "ResponseAnnotation",
    Annotated[
        ResponseUrlCitation | ResponseFileCitation | ResponseContainerFileCitation | ResponseFilePath,
        Field(discriminator='type'),
    ],
)
"""
Something the text cites.
"""


class ResponseReasoning(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['reasoning']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    summary: list[ResponseReasoningSummary]
    """
    A summary of the thinking, often empty.
    """
    content: list[ResponseReasoningText] | None | MISSING = MISSING
    """
    The thinking itself; null where vLLM shows none (https://github.com/vllm-project/vllm/blob/010a69cea9ac46d2953fa673c3b814f922d1b194/vllm/entrypoints/openai/responses/protocol.py).
    """
    encrypted_content: StrictStr | None | MISSING = MISSING
    """
    The thinking in a form that only the server reads.
    """
    status: ResponseItemStatus | None | MISSING = MISSING
    """
    Whether it is whole.
    """


class ResponseFileSearchResult(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    file_id: StrictStr | None | MISSING = MISSING
    """
    The file.
    """
    filename: StrictStr | None | MISSING = MISSING
    """
    The file's name.
    """
    text: StrictStr | None | MISSING = MISSING
    """
    What stands there.
    """
    score: StrictFloat | None | MISSING = MISSING
    """
    How well it fits.
    """
    attributes: ResponseFileAttributes | None | MISSING = MISSING
    """
    Labels of the file.
    """


class ResponseWebSearch(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['search']
    query: StrictStr | None | MISSING = MISSING
    """
    What is searched for.
    """
    queries: list[StrictStr] | None | MISSING = MISSING
    """
    Several queries at once.
    """
    sources: list[ResponseWebSource] | None | MISSING = MISSING
    """
    The pages that were used.
    """


class ResponseComputerDrag(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['drag']
    path: list[ResponsePoint] | MISSING = MISSING
    """
    Where the mouse goes.
    """
    keys: list[StrictStr] | None | MISSING = MISSING
    """
    Which keys are held.
    """


class ResponseComputerCallOutput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['computer_call_output']
    id: StrictStr | MISSING = MISSING
    """
    Names the item.
    """
    call_id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the output of the call must refer to.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    acknowledged_safety_checks: list[ResponseSafetyCheck] | None | MISSING = MISSING
    """
    What the client confirmed.
    """
    output: ResponseScreenshot | MISSING = MISSING
    """
    What the screen shows.
    """
    created_by: StrictStr | None | MISSING = MISSING
    """
    Who made the item.
    """


ResponseCodeOutput = TypeAliasType(
    "ResponseCodeOutput", Annotated[ResponseCodeLogs | ResponseCodeImage, Field(discriminator='type')]
)
"""
Something that code wrote.
"""


class ResponseLocalShellAction(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['exec']
    command: list[StrictStr]
    """
    The command and its arguments.
    """
    env: ResponseEnvironment | None | MISSING = MISSING
    """
    Environment variables.
    """
    timeout_ms: StrictInt | None | MISSING = MISSING
    """
    How long it may take.
    """
    user: StrictStr | None | MISSING = MISSING
    """
    Who runs it.
    """
    working_directory: StrictStr | None | MISSING = MISSING
    """
    Where it runs.
    """


class ResponseLocalShellCallOutput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['local_shell_call_output']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    status: ResponseToolStatus | None | MISSING = MISSING
    """
    Whether it is whole (openapi-2026-08-21#/components/schemas/LocalShellToolCallOutput/properties/status).
    """
    output: StrictStr
    """
    What it wrote.
    """
    call_id: StrictStr | None | MISSING = MISSING
    """
    The call.
    """


ResponseShellOutcome = TypeAliasType(
    "ResponseShellOutcome", Annotated[ResponseShellExit | ResponseShellTimeout, Field(discriminator='type')]
)
"""
How a command ended.
"""


ResponsePatch = TypeAliasType(
    "ResponsePatch",
    Annotated[
        ResponsePatchCreate | ResponsePatchDelete | ResponsePatchUpdate, Field(discriminator='type')
    ],
)
"""
A change of a file.
"""


class ResponseMcpCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['mcp_call']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    status: ResponseToolStatus | None | MISSING = MISSING
    """
    Whether it is whole.
    """
    server_label: StrictStr
    """
    Which server.
    """
    name: StrictStr
    """
    Which tool.
    """
    arguments: StrictStr
    """
    A JSON object as a string.
    """
    output: StrictStr | None | MISSING = MISSING
    """
    What the tool returned.
    """
    error: StrictStr | ResponseMcpError | None | MISSING = MISSING
    """
    What went wrong.
    """
    approval_request_id: StrictStr | None | MISSING = MISSING
    """
    The request that allowed it.
    """


class ResponseMcpTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    name: StrictStr
    """
    How calls name it.
    """
    description: StrictStr | None | MISSING = MISSING
    """
    When to call it.
    """
    input_schema: ResponseMcpSchema | None | MISSING = MISSING
    """
    The schema of its arguments.
    """
    annotations: ResponseMcpAnnotations | None | MISSING = MISSING
    """
    What the server says of it.
    """


class ResponseProgramOutput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['program_output']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    call_id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the output of the call must refer to.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    result: StrictStr
    """
    What it returned.
    """


class ResponseToolSearch(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['tool_search_call']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    call_id: StrictStr | None | MISSING = MISSING
    """
    What the output of the search must refer to.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    execution: Literal['client', 'server'] | MISSING = MISSING
    """
    Who searches.
    """
    created_by: StrictStr | None | MISSING = MISSING
    """
    Who made the item.
    """


class ResponseOutputText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['output_text']
    text: StrictStr
    """
    The text.
    """
    annotations: list[ResponseAnnotation]
    """
    What the text cites; the Vercel AI SDK fails without it.
    """
    logprobs: list[ResponseLogprob] | MISSING = MISSING
    """
    Probabilities of the tokens, where asked for.
    """


class ResponseFunctionCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['function_call']
    id: Annotated[StrictStr | MISSING, Field(min_length=1)] = MISSING
    """
    Names the item; stream events refer to it.
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
    status: ResponseItemStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    caller: responses_parts.ResponseCompactedCallCaller | None | MISSING = MISSING
    """
    Who called: the model itself, or a program that it wrote.
    """
    namespace: StrictStr | None | MISSING = MISSING
    """
    The namespace of the tool.
    """
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING


class ResponseCustomToolCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['custom_tool_call']
    id: StrictStr | None | MISSING = MISSING
    """
    Names the item.
    """
    call_id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the tool's output must refer to.
    """
    name: Annotated[StrictStr, Field(min_length=1)]
    """
    Which tool.
    """
    input: StrictStr
    """
    Free text.
    """
    status: ResponseItemStatus | None | MISSING = MISSING
    """
    Whether it is whole.
    """
    caller: responses_parts.ResponseCompactedCallCaller | None | MISSING = MISSING
    """
    Who called: the model itself, or a program that it wrote.
    """
    namespace: StrictStr | None | MISSING = MISSING
    """
    The namespace of the tool.
    """
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING


class ResponseFileSearchCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['file_search_call']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    queries: list[StrictStr]
    """
    What was searched for.
    """
    results: list[ResponseFileSearchResult] | None | MISSING = MISSING
    """
    What was found; null unless asked for.
    """


ResponseWebAction = TypeAliasType(
    "ResponseWebAction",
    Annotated[
        ResponseWebSearch | ResponseWebOpen | ResponseWebFind, Field(discriminator='type')
    ],
)
"""
A step of a web search.
"""


ResponseComputerAction = TypeAliasType(
    "ResponseComputerAction",
    Annotated[
        ResponseComputerClick | ResponseComputerDoubleClick | ResponseComputerDrag | ResponseComputerKeypress | ResponseComputerMove | ResponseComputerLook | ResponseComputerScroll | ResponseComputerType | ResponseComputerWait,
        Field(discriminator='type'),
    ],
)
"""
A click, a key, a screenshot and the like.
"""


class ResponseImageCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['image_generation_call']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    result: StrictStr | None | MISSING = MISSING
    """
    The picture as base64; null while it is being made.
    """
    background: Literal['auto', 'opaque', 'transparent'] | None | MISSING = MISSING
    """
    What is behind it.
    """
    output_format: Literal['gif', 'jpeg', 'png', 'svg', 'webp'] | None | MISSING = MISSING
    """
    The format of the file.
    """
    quality: Literal['auto', 'high', 'low', 'max', 'medium', 'xhigh'] | MISSING = MISSING
    """
    How good it is.
    """
    size: StrictStr | MISSING = MISSING
    """
    Width and height.
    """
    revised_prompt: StrictStr | None | MISSING = MISSING
    """
    What it was made from.
    """
    action: Literal['auto', 'edit', 'generate'] | None | MISSING = MISSING
    """
    Whether it is new or changed.
    """
    error: responses_parts.ResponseImageGenerationCallError | None | MISSING = MISSING
    svg_usage: responses_parts.ResponseImageGenerationCallSvgUsage | None | MISSING = MISSING


class ResponseCodeCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['code_interpreter_call']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    container_id: StrictStr
    """
    Where it runs.
    """
    code: StrictStr | None | MISSING = MISSING
    """
    The code.
    """
    outputs: list[ResponseCodeOutput] | None | MISSING = MISSING
    """
    What the code wrote; null unless asked for.
    """


class ResponseLocalShellCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['local_shell_call']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    call_id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the output of the call must refer to.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    action: ResponseLocalShellAction
    """
    What is run.
    """


ResponseShellPlace = TypeAliasType(
    "ResponseShellPlace",
    Annotated[
        responses_parts.ResponseContainerReference | responses_parts.ResponseLocalEnvironment,
        Field(discriminator='type'),
    ],
)
"""
Where commands run.
"""


class ResponseShellOutput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    stdout: StrictStr | MISSING = MISSING
    """
    To its standard output.
    """
    stderr: StrictStr | MISSING = MISSING
    """
    To its standard error.
    """
    outcome: ResponseShellOutcome | MISSING = MISSING
    """
    How it ended.
    """
    created_by: StrictStr | None | MISSING = MISSING
    """
    Who made the item.
    """


class ResponsePatchCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['apply_patch_call']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    call_id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the output of the call must refer to.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    caller: responses_parts.ResponseCompactedCallCaller | None | MISSING = MISSING
    """
    Who called: the model itself, or a program that it wrote.
    """
    operation: ResponsePatch
    """
    The change.
    """
    created_by: StrictStr | None | MISSING = MISSING
    """
    Who made the item.
    """


class ResponsePatchCallOutput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['apply_patch_call_output']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    call_id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the output of the call must refer to.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    caller: responses_parts.ResponseCompactedCallCaller | None | MISSING = MISSING
    """
    Who called: the model itself, or a program that it wrote.
    """
    output: StrictStr | None | MISSING = MISSING
    """
    What the client says of it.
    """
    created_by: StrictStr | None | MISSING = MISSING
    """
    Who made the item.
    """


class ResponseFunctionCallOutput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['function_call_output']
    id: StrictStr | None | MISSING = MISSING
    """
    Names the item.
    """
    call_id: StrictStr | None | MISSING = MISSING
    """
    What the output of the call must refer to.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    caller: responses_parts.ResponseCompactedCallCaller | None | MISSING = MISSING
    """
    Who called: the model itself, or a program that it wrote.
    """
    namespace: StrictStr | None | MISSING = MISSING
    """
    The namespace of the tool.
    """
    name: StrictStr | None | MISSING = MISSING
    """
    Which function.
    """
    output: StrictStr | list[responses_parts.ResponseInputContent] | MISSING = MISSING
    """
    What it returned.
    """
    created_by: StrictStr | None | MISSING = MISSING
    """
    Who made the item.
    """


class ResponseCustomToolCallOutput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['custom_tool_call_output']
    id: StrictStr | None | MISSING = MISSING
    """
    Names the item.
    """
    call_id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the output of the call must refer to.
    """
    status: ResponseToolStatus | None | MISSING = MISSING
    """
    Whether it is whole.
    """
    caller: responses_parts.ResponseCompactedCallCaller | None | MISSING = MISSING
    """
    Who called: the model itself, or a program that it wrote.
    """
    namespace: StrictStr | None | MISSING = MISSING
    """
    The namespace of the tool.
    """
    name: StrictStr | None | MISSING = MISSING
    """
    Which tool.
    """
    output: StrictStr | list[responses_parts.ResponseInputContent] | MISSING = MISSING
    """
    What it returned.
    """
    created_by: StrictStr | None | MISSING = MISSING
    """
    Who made the item.
    """


class ResponseMcpTools(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['mcp_list_tools']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    server_label: StrictStr
    """
    Which server.
    """
    tools: list[ResponseMcpTool]
    """
    What it offers.
    """
    error: StrictStr | ResponseMcpError | None | MISSING = MISSING
    """
    What went wrong.
    """


ResponseOutputContent = TypeAliasType(
    "ResponseOutputContent", Annotated[ResponseOutputText | ResponseRefusal, Field(discriminator='type')]
)
"""
A part of a message.
"""


class ResponseWebSearchCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['web_search_call']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    action: ResponseWebAction | None | MISSING = MISSING
    """
    What it does there.
    """


class ResponseComputerCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['computer_call']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    call_id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the output of the call must refer to.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    action: ResponseComputerAction | None | MISSING = MISSING
    """
    What is to be done.
    """
    actions: list[ResponseComputerAction] | None | MISSING = MISSING
    """
    What is to be done, in order.
    """
    pending_safety_checks: list[ResponseSafetyCheck] | MISSING = MISSING
    """
    What the client must confirm first.
    """


class ResponseShellCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['shell_call']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    call_id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the output of the call must refer to.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    caller: responses_parts.ResponseCompactedCallCaller | None | MISSING = MISSING
    """
    Who called: the model itself, or a program that it wrote.
    """
    action: ResponseShellAction
    """
    What is run.
    """
    environment: ResponseShellPlace | None | MISSING = MISSING
    """
    Where it runs.
    """
    created_by: StrictStr | None | MISSING = MISSING
    """
    Who made the item.
    """


class ResponseShellCallOutput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['shell_call_output']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    call_id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the output of the call must refer to.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    caller: responses_parts.ResponseCompactedCallCaller | None | MISSING = MISSING
    """
    Who called: the model itself, or a program that it wrote.
    """
    output: list[ResponseShellOutput]
    """
    What each wrote.
    """
    max_output_length: StrictInt | None | MISSING = MISSING
    """
    How much of it is kept.
    """
    created_by: StrictStr | None | MISSING = MISSING
    """
    Who made the item.
    """


class ResponseOutputMessage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['message']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    role: Literal['assistant']
    status: ResponseItemStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    phase: Literal['commentary', 'final_answer'] | None | MISSING = MISSING
    """
    Commentary on the way or the final answer.
    """
    content: list[ResponseOutputContent]
    """
    The parts of the message, in order.
    """


class ResponseToolSearchOutput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['tool_search_output']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    call_id: StrictStr | None | MISSING = MISSING
    """
    The search.
    """
    status: ResponseToolStatus | MISSING = MISSING
    """
    Whether it is whole.
    """
    execution: Literal['client', 'server'] | MISSING = MISSING
    """
    Who searched.
    """
    tools: list[responses_parts.ResponseInputItemTool] | MISSING = MISSING
    """
    What was found.
    """
    created_by: StrictStr | None | MISSING = MISSING
    """
    Who made the item.
    """


class ResponseAdditionalTools(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['additional_tools']
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names the item; stream events refer to it.
    """
    role: Literal['assistant', 'critic', 'developer', 'discriminator', 'system', 'tool', 'unknown', 'user'] | MISSING = (
        MISSING
    )
    """
    Who brought them.
    """
    tools: list[responses_parts.ResponseInputItemTool] | MISSING = MISSING
    """
    What may be called from now on.
    """


ResponseOutputItem = TypeAliasType(
    "ResponseOutputItem",
    Annotated[
        ResponseOutputMessage | ResponseFunctionCall | ResponseReasoning | ResponseCustomToolCall | ResponseCompactionItem | ResponseFileSearchCall | ResponseWebSearchCall | ResponseComputerCall | ResponseComputerCallOutput | ResponseImageCall | ResponseCodeCall | ResponseLocalShellCall | ResponseLocalShellCallOutput | ResponseShellCall | ResponseShellCallOutput | ResponsePatchCall | ResponsePatchCallOutput | ResponseFunctionCallOutput | ResponseCustomToolCallOutput | ResponseMcpCall | ResponseMcpTools | ResponseMcpRequest | ResponseMcpApproval | ResponseProgram | ResponseProgramOutput | ResponseToolSearch | ResponseToolSearchOutput | ResponseAdditionalTools,
        Field(discriminator='type'),
    ],
)
"""
One thing the model said, thought or called.
"""

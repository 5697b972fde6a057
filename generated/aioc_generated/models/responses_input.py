# Generated from spec/schemas/responses_input.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:c76d865127d4ada1e1a55be4e06d2046c11e4fc222bf13a092e9ba71f2f2971a
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr

from . import responses_items, responses_parts


class ResponseInputAction(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['click', 'double_click', 'drag', 'exec', 'find_in_page', 'keypress', 'move', 'open_page', 'screenshot', 'scroll', 'search', 'type', 'wait'] | None | MISSING = (
        MISSING
    )
    button: Literal['back', 'forward', 'left', 'right', 'wheel'] | MISSING = MISSING
    x: StrictFloat | MISSING = MISSING
    y: StrictFloat | MISSING = MISSING
    scroll_x: StrictFloat | MISSING = MISSING
    scroll_y: StrictFloat | MISSING = MISSING
    keys: list[StrictStr] | None | MISSING = MISSING
    text: StrictStr | MISSING = MISSING
    path: list[responses_items.ResponsePoint] | MISSING = MISSING
    command: list[StrictStr] | MISSING = MISSING
    commands: list[StrictStr] | MISSING = MISSING
    env: responses_items.ResponseEnvironment | MISSING = MISSING
    timeout_ms: StrictInt | None | MISSING = MISSING
    max_output_length: StrictInt | None | MISSING = MISSING
    user: StrictStr | None | MISSING = MISSING
    working_directory: StrictStr | None | MISSING = MISSING
    query: StrictStr | None | MISSING = MISSING
    queries: list[StrictStr] | None | MISSING = MISSING
    sources: list[responses_items.ResponseWebSource] | None | MISSING = MISSING
    url: StrictStr | None | MISSING = MISSING
    pattern: StrictStr | MISSING = MISSING


class ResponseInputError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: StrictStr | None | MISSING = MISSING
    code: StrictStr | StrictInt | None | MISSING = MISSING
    message: StrictStr | None | MISSING = MISSING
    content: list[responses_parts.ResponseAnything] | None | MISSING = MISSING
    param: StrictStr | None | MISSING = MISSING
    moderation_details: responses_parts.ResponseImageGenerationCallErrorModerationDetails | None | MISSING = (
        MISSING
    )


class ResponseInputFilters(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['and', 'eq', 'gt', 'gte', 'in', 'lt', 'lte', 'ne', 'nin', 'or'] | MISSING = MISSING
    key: StrictStr | MISSING = MISSING
    value: StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING = MISSING
    filters: list[responses_parts.ResponseAnything] | MISSING = MISSING
    allowed_domains: list[StrictStr] | None | MISSING = MISSING


class ResponseInputOutput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_file', 'input_image', 'input_text'] | MISSING = MISSING
    text: StrictStr | None | MISSING = MISSING
    image_url: StrictStr | None | MISSING = MISSING
    file_id: StrictStr | None | MISSING = MISSING
    file_url: StrictStr | None | MISSING = MISSING
    file_data: StrictStr | None | MISSING = MISSING
    filename: StrictStr | None | MISSING = MISSING
    detail: Literal['auto', 'high', 'low', 'original'] | None | MISSING = MISSING
    prompt_cache_breakpoint: responses_parts.ResponsePromptCacheBreakpointConfig | None | MISSING = MISSING
    stdout: StrictStr | MISSING = MISSING
    stderr: StrictStr | MISSING = MISSING
    outcome: responses_items.ResponseShellOutcome | MISSING = MISSING


class ResponseInputTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['apply_patch', 'code_interpreter', 'computer', 'computer_use_preview', 'custom', 'file_search', 'function', 'image_generation', 'local_shell', 'mcp', 'namespace', 'programmatic_tool_calling', 'shell', 'tool_search', 'web_search', 'web_search_2025_08_26', 'web_search_preview', 'web_search_preview_2025_03_11'] | MISSING = (
        MISSING
    )
    name: StrictStr | MISSING = MISSING
    action: Literal['auto', 'edit', 'generate'] | None | MISSING = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    allowed_tools: list[StrictStr] | responses_parts.ResponseMcpToolFilter | None | MISSING = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING
    defer_loading: StrictBool | None | MISSING = MISSING
    external_web_access: StrictBool | None | MISSING = MISSING
    strict: StrictBool | None | MISSING = MISSING
    authorization: StrictStr | None | MISSING = MISSING
    connector_id: Literal['connector_dropbox', 'connector_gmail', 'connector_googlecalendar', 'connector_googledrive', 'connector_microsoftteams', 'connector_outlookcalendar', 'connector_outlookemail', 'connector_sharepoint'] | None | MISSING = (
        MISSING
    )
    description: StrictStr | None | MISSING = MISSING
    model: StrictStr | None | MISSING = MISSING
    server_description: StrictStr | None | MISSING = MISSING
    server_url: StrictStr | None | MISSING = MISSING
    size: StrictStr | None | MISSING = MISSING
    tunnel_id: StrictStr | None | MISSING = MISSING
    server_label: StrictStr | MISSING = MISSING
    annotations: responses_parts.ResponseAnything | None | MISSING = MISSING
    input_schema: responses_parts.ResponseAnything | None | MISSING = MISSING
    output_schema: responses_parts.ResponseAnything | None | MISSING = MISSING
    parameters: responses_parts.ResponseAnything | None | MISSING = MISSING
    background: Literal['auto', 'opaque', 'transparent'] | None | MISSING = MISSING
    complexity: Literal['high', 'low', 'medium'] | None | MISSING = MISSING
    container: StrictStr | responses_parts.ResponseAutoCodeInterpreterTool | MISSING = MISSING
    display_height: StrictInt | MISSING = MISSING
    display_width: StrictInt | MISSING = MISSING
    environment: Literal['browser', 'linux', 'mac', 'ubuntu', 'windows'] | responses_parts.ResponseFunctionShellToolEnvironment | None | MISSING = (
        MISSING
    )
    execution: Literal['client', 'server'] | None | MISSING = MISSING
    filters: ResponseInputFilters | None | MISSING = MISSING
    format: responses_parts.ResponseCustomToolFormat | None | MISSING = MISSING
    headers: responses_parts.ResponseMapString | None | MISSING = MISSING
    frame_count: StrictInt | None | MISSING = MISSING
    frame_duration_ms: StrictInt | None | MISSING = MISSING
    max_num_results: StrictInt | None | MISSING = MISSING
    output_compression: StrictInt | None | MISSING = MISSING
    partial_images: StrictInt | None | MISSING = MISSING
    input_fidelity: Literal['high', 'low'] | None | MISSING = MISSING
    input_image_mask: responses_parts.ResponseToolImageGenerationInputImageMask | None | MISSING = MISSING
    moderation: Literal['auto', 'low'] | None | MISSING = MISSING
    output_format: Literal['gif', 'jpeg', 'png', 'svg', 'webp'] | None | MISSING = MISSING
    quality: Literal['auto', 'high', 'low', 'max', 'medium', 'xhigh'] | None | MISSING = MISSING
    ranking_options: responses_parts.ResponseRankingOptions | None | MISSING = MISSING
    require_approval: Literal['always', 'never'] | responses_parts.ResponseToolMcpRequireApprovalMcpToolApprovalFilter | None | MISSING = (
        MISSING
    )
    search_content_types: list[Literal['image', 'text']] | None | MISSING = MISSING
    search_context_size: Literal['high', 'low', 'medium'] | None | MISSING = MISSING
    svg: responses_parts.ResponseToolImageGenerationSvg | None | MISSING = MISSING
    tools: list[responses_parts.ResponseNamespaceToolTool] | MISSING = MISSING
    user_location: responses_parts.ResponseUserLocation | None | MISSING = MISSING
    vector_store_ids: list[StrictStr] | MISSING = MISSING

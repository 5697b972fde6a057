# Generated from spec/schemas/responses_parts.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:d2ec13f8e32474be5e733ba61801cf19e82e6b59c20ca6942d7280e489a0d22a
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import chat_parts


class ResponseDirectToolCallCaller(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['direct']


class ResponseProgramToolCallCaller(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['program']
    caller_id: StrictStr | MISSING = MISSING


class ResponseImage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    context_compression: Literal['disabled', 'enabled'] | None | MISSING = MISSING


class ResponseCustomGrammarFormat(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['grammar']
    syntax: Literal['lark', 'regex'] | MISSING = MISSING
    definition: StrictStr | MISSING = MISSING


class ResponseCustomTextFormat(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['text']


class ResponseMisalignmentSteer(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    message: StrictStr | None | MISSING = MISSING


class ResponseAnything(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)


class ResponseImageGenerationCallErrorModerationDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    categories: list[StrictStr] | None | MISSING = MISSING
    moderation_stage: Literal['input', 'output', 'unknown'] | None | MISSING = MISSING


class ResponseImageGenerationCallSvgUsage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    input_tokens: StrictInt | None | MISSING = MISSING
    model: StrictStr | None | MISSING = MISSING
    output_tokens: StrictInt | None | MISSING = MISSING
    reasoning_tokens: StrictInt | None | MISSING = MISSING
    total_tokens: StrictInt | None | MISSING = MISSING


class ResponsePromptCacheBreakpointConfig(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    mode: Literal['explicit'] | MISSING = MISSING
    ttl: Literal['12h', '30m'] | None | MISSING = MISSING


class ResponseContainerReference(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['container_reference']
    container_id: StrictStr | MISSING = MISSING


class ResponseLocalSkill(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    name: StrictStr | MISSING = MISSING
    description: StrictStr | MISSING = MISSING
    path: StrictStr | MISSING = MISSING


class ResponseReasoning2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    effort: Literal['high', 'low', 'max', 'medium', 'minimal', 'none', 'xhigh'] | None | MISSING = MISSING


class ResponseApplyPatchTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['apply_patch']
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING


class ResponseContainerNetworkPolicyDomainSecret(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    domain: StrictStr | MISSING = MISSING
    name: StrictStr | MISSING = MISSING
    value: StrictStr | MISSING = MISSING


class ResponseContainerNetworkPolicyDisabled(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['disabled']


class ResponseComputerTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['computer']


class ResponseComputerUsePreviewTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['computer_use_preview']
    environment: Literal['browser', 'linux', 'mac', 'ubuntu', 'windows'] | MISSING = MISSING
    display_width: StrictInt | MISSING = MISSING
    display_height: StrictInt | MISSING = MISSING


class ResponseHybridSearchOptions(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    embedding_weight: StrictFloat | MISSING = MISSING
    text_weight: StrictFloat | MISSING = MISSING


class ResponseCompoundFilter(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['and']


class ResponseComparisonFilter(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['eq']
    key: StrictStr | MISSING = MISSING
    value: StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING = MISSING


class ResponseComparisonFilter2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['gt']
    key: StrictStr | MISSING = MISSING
    value: StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING = MISSING


class ResponseComparisonFilter3(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['gte']
    key: StrictStr | MISSING = MISSING
    value: StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING = MISSING


class ResponseComparisonFilter4(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['in']
    key: StrictStr | MISSING = MISSING
    value: StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING = MISSING


class ResponseComparisonFilter5(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['lt']
    key: StrictStr | MISSING = MISSING
    value: StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING = MISSING


class ResponseComparisonFilter6(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['lte']
    key: StrictStr | MISSING = MISSING
    value: StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING = MISSING


class ResponseComparisonFilter7(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['ne']
    key: StrictStr | MISSING = MISSING
    value: StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING = MISSING


class ResponseComparisonFilter8(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['nin']
    key: StrictStr | MISSING = MISSING
    value: StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING = MISSING


class ResponseCompoundFilter2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['or']


class ResponseFunctionTool2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['function']
    name: StrictStr | MISSING = MISSING
    description: StrictStr | None | MISSING = MISSING
    parameters: ResponseAnything | None | MISSING = MISSING
    output_schema: ResponseAnything | None | MISSING = MISSING
    strict: StrictBool | None | MISSING = MISSING
    defer_loading: StrictBool | None | MISSING = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING


class ResponseToolImageGenerationInputImageMask(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    image_url: StrictStr | None | MISSING = MISSING
    file_id: StrictStr | None | MISSING = MISSING


class ResponseToolImageGenerationSvg(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    model: StrictStr | None | MISSING = MISSING
    reasoning: ResponseReasoning2 | None | MISSING = MISSING


class ResponseLocalShellTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['local_shell']


ResponseMapString = TypeAliasType("ResponseMapString", dict[str, StrictStr])


class ResponseMcpToolFilter(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    tool_names: list[StrictStr] | None | MISSING = MISSING
    read_only: StrictBool | None | MISSING = MISSING


class ResponseToolMcpRequireApprovalMcpToolApprovalFilter(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    always: ResponseMcpToolFilter | None | MISSING = MISSING
    never: ResponseMcpToolFilter | None | MISSING = MISSING


class ResponseFunctionTool3(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    name: StrictStr | MISSING = MISSING
    description: StrictStr | None | MISSING = MISSING
    strict: StrictBool | None | MISSING = MISSING
    type: Literal['function']
    output_schema: ResponseAnything | None | MISSING = MISSING
    defer_loading: StrictBool | None | MISSING = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING


class ResponseProgrammaticToolCalling(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['programmatic_tool_calling']


class ResponseInlineSkillSource(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['base64'] | MISSING = MISSING
    media_type: Literal['application/zip'] | MISSING = MISSING
    data: StrictStr | MISSING = MISSING


class ResponseSkillReference(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['skill_reference']
    skill_id: StrictStr | MISSING = MISSING
    version: StrictStr | None | MISSING = MISSING


class ResponseToolSearchTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['tool_search']
    execution: Literal['client', 'server'] | None | MISSING = MISSING
    description: StrictStr | None | MISSING = MISSING


class ResponseFilters(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    allowed_domains: list[StrictStr] | None | MISSING = MISSING


class ResponseUserLocation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['approximate'] | None | MISSING = MISSING
    country: StrictStr | None | MISSING = MISSING
    region: StrictStr | None | MISSING = MISSING
    city: StrictStr | None | MISSING = MISSING
    timezone: StrictStr | None | MISSING = MISSING


class ResponseWebSearchTool2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['web_search_2025_08_26']
    external_web_access: StrictBool | None | MISSING = MISSING
    filters: ResponseFilters | None | MISSING = MISSING
    user_location: ResponseUserLocation | None | MISSING = MISSING
    search_context_size: Literal['high', 'low', 'medium'] | None | MISSING = MISSING


class ResponseApproximateLocation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['approximate'] | MISSING = MISSING
    country: StrictStr | None | MISSING = MISSING
    region: StrictStr | None | MISSING = MISSING
    city: StrictStr | None | MISSING = MISSING
    timezone: StrictStr | None | MISSING = MISSING


class ResponseWebSearchPreviewTool2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['web_search_preview_2025_03_11']
    user_location: ResponseApproximateLocation | None | MISSING = MISSING
    search_context_size: Literal['high', 'low', 'medium'] | None | MISSING = MISSING
    search_content_types: list[Literal['image', 'text']] | None | MISSING = MISSING


class ResponseInputTokensDetailsCacheWriteTokensDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    ttl_12h_tokens: StrictInt | None | MISSING = MISSING
    ttl_30m_tokens: StrictInt | None | MISSING = MISSING


class ResponseContainerFileCitationBody(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['container_file_citation']
    container_id: StrictStr | MISSING = MISSING
    file_id: StrictStr | MISSING = MISSING
    start_index: StrictInt | MISSING = MISSING
    end_index: StrictInt | MISSING = MISSING
    filename: StrictStr | MISSING = MISSING


class ResponseFileCitationBody(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['file_citation']
    file_id: StrictStr | MISSING = MISSING
    index: StrictInt | MISSING = MISSING
    filename: StrictStr | MISSING = MISSING


class ResponseFilePath2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['file_path']
    file_id: StrictStr | MISSING = MISSING
    index: StrictInt | MISSING = MISSING


class ResponseUrlCitationBody(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['url_citation']
    url: StrictStr | MISSING = MISSING
    start_index: StrictInt | MISSING = MISSING
    end_index: StrictInt | MISSING = MISSING
    title: StrictStr | MISSING = MISSING


class ResponseImageUrl(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    url: StrictStr | MISSING = MISSING
    detail: Literal['auto', 'high', 'low', 'original'] | None | MISSING = MISSING


class ResponseTopLogProb2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    token: StrictStr | MISSING = MISSING
    logprob: StrictFloat | MISSING = MISSING
    bytes: list[StrictInt] | MISSING = MISSING


class ResponseAccessPrograms(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    cyber: Literal['daybreak_blue', 'daybreak_red', 'standard'] | None | MISSING = MISSING


class ResponseConversation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING


class ResponseInputTransformation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | None | MISSING = MISSING
    action: Literal['removed'] | None | MISSING = MISSING
    reason: Literal['end_user_mismatch', 'model_mismatch', 'organization_mismatch', 'prefix_mismatch', 'turn_boundary'] | None | MISSING = (
        MISSING
    )
    type: Literal['reasoning'] | None | MISSING = MISSING


class ResponseModerationErrorBody(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['error']
    code: StrictStr | MISSING = MISSING
    message: StrictStr | MISSING = MISSING


ResponseMapBoolean = TypeAliasType("ResponseMapBoolean", dict[str, StrictBool])


ResponseMapNumber = TypeAliasType("ResponseMapNumber", dict[str, StrictFloat])


class ResponsePromptCacheDiagnosticsCacheHit(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['cache_hit']


class ResponsePromptCacheDiagnosticsCacheMiss(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    cache_missed_tokens: StrictInt | None | MISSING = MISSING
    reason: Literal['context_compacted', 'input_changed', 'model_changed', 'prompt_cache_key_changed', 'reasoning_effort_changed', 'service_tier_changed', 'text_format_changed', 'tools_changed', 'verbosity_changed'] | None | MISSING = (
        MISSING
    )
    type: Literal['cache_miss']
    comparison_reusable_tokens: StrictInt | None | MISSING = MISSING


class ResponsePromptCacheDiagnosticsComparisonResponseNotFound(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['comparison_response_not_found']


class ResponsePromptCacheDiagnosticsUnavailable(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['unavailable']


class ResponsePromptCacheOptions(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    ttl: Literal['12h', '30m'] | MISSING = MISSING
    mode: Literal['explicit', 'implicit'] | MISSING = MISSING
    comparison_response_id: StrictStr | None | MISSING = MISSING


class ResponseToolUsageImageGenInputTokensDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    image_tokens: StrictInt | None | MISSING = MISSING
    text_tokens: StrictInt | None | MISSING = MISSING


class ResponseToolUsageImageGenCachedTokensDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    cached_image_tokens: StrictInt | None | MISSING = MISSING
    cached_text_tokens: StrictInt | None | MISSING = MISSING


class ResponseToolUsageWebSearch(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    num_requests: StrictInt | None | MISSING = MISSING


class ResponseCompactedInputImageContent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_image']
    image_url: StrictStr | None | MISSING = MISSING
    file_id: StrictStr | None | MISSING = MISSING
    detail: Literal['auto', 'high', 'low', 'original'] | MISSING = MISSING
    prompt_cache_breakpoint: ResponsePromptCacheBreakpointConfig | None | MISSING = MISSING


class ResponseCompactedInputFileContent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_file']
    file_id: StrictStr | None | MISSING = MISSING
    filename: StrictStr | None | MISSING = MISSING
    file_data: StrictStr | None | MISSING = MISSING
    prompt_cache_breakpoint: ResponsePromptCacheBreakpointConfig | None | MISSING = MISSING
    file_url: StrictStr | None | MISSING = MISSING
    detail: Literal['auto', 'high', 'low'] | None | MISSING = MISSING


class ResponseCompactedReasoningTextContent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['reasoning_text']
    text: StrictStr | MISSING = MISSING


class ResponseCompactedSummaryTextContent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['summary_text']
    text: StrictStr | MISSING = MISSING


class ResponseCompactedTextContent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['text']
    text: StrictStr | MISSING = MISSING


class ResponseCompactedComputerScreenshotContent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['computer_screenshot']
    image_url: StrictStr | None | MISSING = MISSING
    file_id: StrictStr | None | MISSING = MISSING
    detail: Literal['auto', 'high', 'low', 'original'] | MISSING = MISSING
    prompt_cache_breakpoint: ResponsePromptCacheBreakpointConfig | None | MISSING = MISSING


class ResponseKeptInputText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_text']
    text: StrictStr | MISSING = MISSING
    prompt_cache_breakpoint: ResponsePromptCacheBreakpointConfig | None | MISSING = MISSING


ResponseCompactedCallCaller = TypeAliasType(
    "ResponseCompactedCallCaller",
    Annotated[
        ResponseDirectToolCallCaller | ResponseProgramToolCallCaller, Field(discriminator='type')
    ],
)
"""
Compacted call caller, by its type (openapi-2026-08-21#/components/schemas/DirectToolCallCaller).
"""


ResponseCustomToolFormat = TypeAliasType(
    "ResponseCustomToolFormat",
    Annotated[
        ResponseCustomGrammarFormat | ResponseCustomTextFormat, Field(discriminator='type')
    ],
)
"""
Custom tool format, by its type (openapi-2026-08-21#/components/schemas/CustomTextFormatParam).
"""


class ResponseMisalignment(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    detailed_explanation: StrictStr | None | MISSING = MISSING
    error_type: StrictStr | None | MISSING = MISSING
    review_target: StrictStr | None | MISSING = MISSING
    steer: ResponseMisalignmentSteer | None | MISSING = MISSING


class ResponseImageGenerationCallError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    code: StrictStr | None | MISSING = MISSING
    message: StrictStr | None | MISSING = MISSING
    param: StrictStr | None | MISSING = MISSING
    type: StrictStr | None | MISSING = MISSING
    moderation_details: ResponseImageGenerationCallErrorModerationDetails | None | MISSING = MISSING


class ResponseLocalEnvironment(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['local']
    skills: list[ResponseLocalSkill] | None | MISSING = MISSING


class ResponseContainerNetworkPolicyAllowlist(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['allowlist']
    allowed_domains: list[StrictStr] | MISSING = MISSING
    domain_secrets: list[ResponseContainerNetworkPolicyDomainSecret] | None | MISSING = MISSING


class ResponseCustomTool2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['custom']
    name: StrictStr | MISSING = MISSING
    description: StrictStr | None | MISSING = MISSING
    format: ResponseCustomToolFormat | None | MISSING = MISSING
    defer_loading: StrictBool | None | MISSING = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING


class ResponseRankingOptions(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    ranker: Literal['auto', 'default-2024-11-15'] | None | MISSING = MISSING
    score_threshold: StrictFloat | None | MISSING = MISSING
    hybrid_search: ResponseHybridSearchOptions | None | MISSING = MISSING


ResponseFileSearchToolFilters = TypeAliasType(
    "ResponseFileSearchToolFilters",
    Annotated[
        ResponseCompoundFilter | ResponseComparisonFilter | ResponseComparisonFilter2 | ResponseComparisonFilter3 | ResponseComparisonFilter4 | ResponseComparisonFilter5 | ResponseComparisonFilter6 | ResponseComparisonFilter7 | ResponseComparisonFilter8 | ResponseCompoundFilter2,
        Field(discriminator='type'),
    ],
)
"""
File search tool filters, by its type (openapi-2026-08-21#/components/schemas/ComparisonFilter).
"""


class ResponseImageGenTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['image_generation']
    model: StrictStr | None | MISSING = MISSING
    quality: Literal['auto', 'high', 'low', 'max', 'medium', 'xhigh'] | None | MISSING = MISSING
    size: StrictStr | None | MISSING = MISSING
    output_format: Literal['gif', 'jpeg', 'png', 'svg', 'webp'] | None | MISSING = MISSING
    output_compression: StrictInt | None | MISSING = MISSING
    moderation: Literal['auto', 'low'] | None | MISSING = MISSING
    background: Literal['auto', 'opaque', 'transparent'] | None | MISSING = MISSING
    input_fidelity: Literal['high', 'low'] | None | MISSING = MISSING
    input_image_mask: ResponseToolImageGenerationInputImageMask | None | MISSING = MISSING
    partial_images: StrictInt | None | MISSING = MISSING
    action: Literal['auto', 'edit', 'generate'] | None | MISSING = MISSING
    complexity: Literal['high', 'low', 'medium'] | None | MISSING = MISSING
    frame_count: StrictInt | None | MISSING = MISSING
    frame_duration_ms: StrictInt | None | MISSING = MISSING
    svg: ResponseToolImageGenerationSvg | None | MISSING = MISSING


class ResponseMcpTool2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['mcp']
    server_label: StrictStr | MISSING = MISSING
    server_url: StrictStr | None | MISSING = MISSING
    connector_id: Literal['connector_dropbox', 'connector_gmail', 'connector_googlecalendar', 'connector_googledrive', 'connector_microsoftteams', 'connector_outlookcalendar', 'connector_outlookemail', 'connector_sharepoint'] | None | MISSING = (
        MISSING
    )
    tunnel_id: StrictStr | None | MISSING = MISSING
    authorization: StrictStr | None | MISSING = MISSING
    server_description: StrictStr | None | MISSING = MISSING
    headers: ResponseMapString | None | MISSING = MISSING
    allowed_tools: list[StrictStr] | ResponseMcpToolFilter | None | MISSING = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    require_approval: Literal['always', 'never'] | ResponseToolMcpRequireApprovalMcpToolApprovalFilter | None | MISSING = (
        MISSING
    )
    defer_loading: StrictBool | None | MISSING = MISSING


ResponseNamespaceToolTool = TypeAliasType(
    "ResponseNamespaceToolTool",
    Annotated[
        ResponseCustomTool2 | ResponseFunctionTool3, Field(discriminator='type')
    ],
)
"""
Namespace tool tool, by its type (openapi-2026-08-21#/components/schemas/FunctionToolParam).
"""


class ResponseInlineSkill(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['inline']
    name: StrictStr | MISSING = MISSING
    description: StrictStr | MISSING = MISSING
    source: ResponseInlineSkillSource | MISSING = MISSING


class ResponseWebSearchTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['web_search']
    external_web_access: StrictBool | None | MISSING = MISSING
    filters: ResponseFilters | None | MISSING = MISSING
    user_location: ResponseUserLocation | None | MISSING = MISSING
    search_context_size: Literal['high', 'low', 'medium'] | None | MISSING = MISSING


class ResponseWebSearchPreviewTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['web_search_preview']
    user_location: ResponseApproximateLocation | None | MISSING = MISSING
    search_context_size: Literal['high', 'low', 'medium'] | None | MISSING = MISSING
    search_content_types: list[Literal['image', 'text']] | None | MISSING = MISSING


ResponseKeptPartAnnotation = TypeAliasType(
    "ResponseKeptPartAnnotation",
    Annotated[
        ResponseContainerFileCitationBody | ResponseFileCitationBody | ResponseFilePath2 | ResponseUrlCitationBody,
        Field(discriminator='type'),
    ],
)
"""
Kept part annotation, by its type (openapi-2026-08-21#/components/schemas/FileCitationBody).
"""


class ResponseLogProb2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    token: StrictStr | MISSING = MISSING
    logprob: StrictFloat | MISSING = MISSING
    bytes: list[StrictInt] | MISSING = MISSING
    top_logprobs: list[ResponseTopLogProb2] | MISSING = MISSING


class ResponseModerationResultBody(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['moderation_result']
    model: StrictStr | MISSING = MISSING
    flagged: StrictBool | MISSING = MISSING
    categories: ResponseMapBoolean | MISSING = MISSING
    category_scores: ResponseMapNumber | MISSING = MISSING
    category_applied_input_types: chat_parts.ChatMapInputTypes | MISSING = MISSING


ResponseInputContent = TypeAliasType(
    "ResponseInputContent",
    Annotated[
        ResponseKeptInputText | ResponseCompactedInputImageContent | ResponseCompactedInputFileContent,
        Field(discriminator='type'),
    ],
)
"""
A text, picture or file, by its type (openapi-2026-08-21#/components/schemas/InputTextContent).
"""


ResponseObjectPromptCacheDiagnostics = TypeAliasType(
    "ResponseObjectPromptCacheDiagnostics",
    Annotated[
        ResponsePromptCacheDiagnosticsCacheHit | ResponsePromptCacheDiagnosticsCacheMiss | ResponsePromptCacheDiagnosticsComparisonResponseNotFound | ResponsePromptCacheDiagnosticsUnavailable,
        Field(discriminator='type'),
    ],
)
"""
Object prompt cache diagnostics, by its type (openai 3.57.0, PromptCacheDiagnosticsCacheMiss).
"""


class ResponseToolUsageImageGen(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    input_tokens: StrictInt | None | MISSING = MISSING
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetails | None | MISSING = MISSING
    output_tokens: StrictInt | None | MISSING = MISSING
    total_tokens: StrictInt | None | MISSING = MISSING
    cached_tokens: StrictInt | None | MISSING = MISSING
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None | MISSING = MISSING
    output_tokens_details: ResponseToolUsageImageGenInputTokensDetails | None | MISSING = MISSING


ResponseAutoCodeInterpreterToolNetworkPolicy = TypeAliasType(
    "ResponseAutoCodeInterpreterToolNetworkPolicy",
    Annotated[
        ResponseContainerNetworkPolicyAllowlist | ResponseContainerNetworkPolicyDisabled,
        Field(discriminator='type'),
    ],
)
"""
Auto code interpreter tool network policy, by its type (openapi-2026-08-21#/components/schemas/ContainerNetworkPolicyDisabledParam).
"""


class ResponseFileSearchTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['file_search']
    vector_store_ids: list[StrictStr] | MISSING = MISSING
    max_num_results: StrictInt | None | MISSING = MISSING
    ranking_options: ResponseRankingOptions | None | MISSING = MISSING
    filters: ResponseFileSearchToolFilters | None | MISSING = MISSING


class ResponseNamespaceTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['namespace']
    name: StrictStr | MISSING = MISSING
    description: StrictStr | MISSING = MISSING
    tools: list[ResponseNamespaceToolTool] | MISSING = MISSING


ResponseContainerAutoSkill = TypeAliasType(
    "ResponseContainerAutoSkill",
    Annotated[
        ResponseInlineSkill | ResponseSkillReference, Field(discriminator='type')
    ],
)
"""
Container auto skill, by its type (openapi-2026-08-21#/components/schemas/SkillReferenceParam).
"""


ResponseModerationInput = TypeAliasType(
    "ResponseModerationInput",
    Annotated[
        ResponseModerationErrorBody | ResponseModerationResultBody, Field(discriminator='type')
    ],
)
"""
Moderation input, by its type (openapi-2026-08-21#/components/schemas/ModerationResultBody).
"""


ResponsePromptVariables = TypeAliasType("ResponsePromptVariables", dict[str, StrictStr | ResponseInputContent])


class ResponseToolUsage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    image_gen: ResponseToolUsageImageGen | None | MISSING = MISSING
    web_search: ResponseToolUsageWebSearch | None | MISSING = MISSING


class ResponseAutoCodeInterpreterTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['auto'] | MISSING = MISSING
    file_ids: list[StrictStr] | None | MISSING = MISSING
    memory_limit: Literal['16g', '1g', '4g', '64g'] | None | MISSING = MISSING
    network_policy: ResponseAutoCodeInterpreterToolNetworkPolicy | None | MISSING = MISSING


class ResponseContainerAuto(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['container_auto']
    file_ids: list[StrictStr] | None | MISSING = MISSING
    memory_limit: Literal['16g', '1g', '4g', '64g'] | None | MISSING = MISSING
    network_policy: ResponseAutoCodeInterpreterToolNetworkPolicy | None | MISSING = MISSING
    skills: list[ResponseContainerAutoSkill] | None | MISSING = MISSING


class ResponseModeration(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    input: ResponseModerationInput | MISSING = MISSING
    output: ResponseModerationInput | MISSING = MISSING


class ResponsePrompt(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    version: StrictStr | None | MISSING = MISSING
    variables: ResponsePromptVariables | None | MISSING = MISSING


class ResponseCodeInterpreterTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['code_interpreter']
    container: StrictStr | ResponseAutoCodeInterpreterTool | MISSING = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING


ResponseFunctionShellToolEnvironment = TypeAliasType(
    "ResponseFunctionShellToolEnvironment",
    Annotated[
        ResponseContainerAuto | ResponseContainerReference | ResponseLocalEnvironment,
        Field(discriminator='type'),
    ],
)
"""
Function shell tool environment, by its type (openapi-2026-08-21#/components/schemas/ContainerAutoParam).
"""


class ResponseFunctionShellTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['shell']
    environment: ResponseFunctionShellToolEnvironment | None | MISSING = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING


ResponseInputItemTool = TypeAliasType(
    "ResponseInputItemTool",
    Annotated[
        ResponseApplyPatchTool | ResponseCodeInterpreterTool | ResponseComputerTool | ResponseComputerUsePreviewTool | ResponseCustomTool2 | ResponseFileSearchTool | ResponseFunctionTool2 | ResponseImageGenTool | ResponseLocalShellTool | ResponseMcpTool2 | ResponseNamespaceTool | ResponseProgrammaticToolCalling | ResponseFunctionShellTool | ResponseToolSearchTool | ResponseWebSearchTool | ResponseWebSearchTool2 | ResponseWebSearchPreviewTool | ResponseWebSearchPreviewTool2,
        Field(discriminator='type'),
    ],
)
"""
Input item tool, by its type (openapi-2026-08-21#/components/schemas/FunctionTool).
"""

# Generated from spec/schemas/responses_parts.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:8e6d988529a44902e30cde178a6571b2485b879856f280c2b4d8a566c20e805b
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class ResponseDirectToolCallCaller(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['direct']


class ResponseProgramToolCallCaller(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['program']
    caller_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseImage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    context_compression: Annotated[
        Literal['disabled', 'enabled'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseCustomGrammarFormat(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['grammar']
    syntax: Annotated[
        Literal['lark', 'regex'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    definition: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseCustomTextFormat(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['text']


class ResponseMisalignmentSteer(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    message: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseAnything(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )


class ResponseImageGenerationCallErrorModerationDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    categories: Annotated[list[StrictStr] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    moderation_stage: Annotated[
        Literal['input', 'output', 'unknown'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseImageGenerationCallSvgUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    input_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    model: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    output_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    reasoning_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    total_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class ResponsePromptCacheBreakpointConfig(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    mode: Annotated[
        Literal['explicit'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    ttl: Literal['12h', '30m'] | None | MISSING = MISSING


class ResponseContainerReference(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['container_reference']
    container_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class ResponseLocalSkill(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    description: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    path: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseReasoning2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    effort: Literal['high', 'low', 'max', 'medium', 'minimal', 'none', 'xhigh'] | None | MISSING = MISSING


class ResponseApplyPatchTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['apply_patch']
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING


class ResponseContainerNetworkPolicyDomainSecret(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    domain: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    value: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseContainerNetworkPolicyDisabled(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['disabled']


class ResponseComputerTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['computer']


class ResponseComputerUsePreviewTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['computer_use_preview']
    environment: Annotated[
        Literal['browser', 'linux', 'mac', 'ubuntu', 'windows'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    display_width: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    display_height: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class ResponseHybridSearchOptions(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    embedding_weight: Annotated[
        StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    text_weight: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class ResponseCompoundFilter(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['and']


class ResponseComparisonFilter(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['eq']
    key: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    value: Annotated[
        StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseComparisonFilter2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['gt']
    key: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    value: Annotated[
        StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseComparisonFilter3(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['gte']
    key: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    value: Annotated[
        StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseComparisonFilter4(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['in']
    key: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    value: Annotated[
        StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseComparisonFilter5(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['lt']
    key: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    value: Annotated[
        StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseComparisonFilter6(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['lte']
    key: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    value: Annotated[
        StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseComparisonFilter7(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['ne']
    key: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    value: Annotated[
        StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseComparisonFilter8(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['nin']
    key: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    value: Annotated[
        StrictStr | StrictFloat | StrictBool | list[StrictStr | StrictFloat] | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseCompoundFilter2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['or']


class ResponseFunctionTool2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['function']
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    description: StrictStr | None | MISSING = MISSING
    parameters: ResponseAnything | None | MISSING = MISSING
    output_schema: ResponseAnything | None | MISSING = MISSING
    strict: StrictBool | None | MISSING = MISSING
    defer_loading: StrictBool | None | MISSING = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING


class ResponseToolImageGenerationInputImageMask(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    image_url: StrictStr | None | MISSING = MISSING
    file_id: StrictStr | None | MISSING = MISSING


class ResponseToolImageGenerationSvg(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    model: StrictStr | None | MISSING = MISSING
    reasoning: ResponseReasoning2 | None | MISSING = MISSING


class ResponseLocalShellTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['local_shell']


ResponseMapString = TypeAliasType("ResponseMapString", dict[str, StrictStr])


class ResponseMcpToolFilter(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    tool_names: list[StrictStr] | None | MISSING = MISSING
    read_only: StrictBool | None | MISSING = MISSING


class ResponseToolMcpRequireApprovalMcpToolApprovalFilter(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    always: ResponseMcpToolFilter | None | MISSING = MISSING
    never: ResponseMcpToolFilter | None | MISSING = MISSING


class ResponseFunctionTool3(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    description: StrictStr | None | MISSING = MISSING
    strict: StrictBool | None | MISSING = MISSING
    type: Literal['function']
    output_schema: ResponseAnything | None | MISSING = MISSING
    defer_loading: StrictBool | None | MISSING = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING


class ResponseProgrammaticToolCalling(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['programmatic_tool_calling']


class ResponseInlineSkillSource(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['base64'] | MISSING, Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'})
    ] = MISSING
    media_type: Annotated[
        Literal['application/zip'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    data: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseSkillReference(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['skill_reference']
    skill_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    version: StrictStr | None | MISSING = MISSING


class ResponseToolSearchTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['tool_search']
    execution: Literal['client', 'server'] | None | MISSING = MISSING
    description: StrictStr | None | MISSING = MISSING


class ResponseFilters(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    allowed_domains: list[StrictStr] | None | MISSING = MISSING


class ResponseUserLocation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['approximate'] | None | MISSING = MISSING
    country: StrictStr | None | MISSING = MISSING
    region: StrictStr | None | MISSING = MISSING
    city: StrictStr | None | MISSING = MISSING
    timezone: StrictStr | None | MISSING = MISSING


class ResponseWebSearchTool2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['web_search_2025_08_26']
    external_web_access: StrictBool | None | MISSING = MISSING
    filters: ResponseFilters | None | MISSING = MISSING
    user_location: ResponseUserLocation | None | MISSING = MISSING
    search_context_size: Literal['high', 'low', 'medium'] | None | MISSING = MISSING


class ResponseApproximateLocation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['approximate'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    country: StrictStr | None | MISSING = MISSING
    region: StrictStr | None | MISSING = MISSING
    city: StrictStr | None | MISSING = MISSING
    timezone: StrictStr | None | MISSING = MISSING


class ResponseWebSearchPreviewTool2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['web_search_preview_2025_03_11']
    user_location: ResponseApproximateLocation | None | MISSING = MISSING
    search_context_size: Literal['high', 'low', 'medium'] | None | MISSING = MISSING
    search_content_types: list[Literal['image', 'text']] | None | MISSING = MISSING


class ResponsePromptCacheBreakpointConfig2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    mode: Annotated[
        Literal['explicit'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseInputTokensDetailsCacheWriteTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    ttl_12h_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    ttl_30m_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class ResponseContainerFileCitationBody(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['container_file_citation']
    container_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    file_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    start_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    end_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    filename: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseFileCitationBody(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['file_citation']
    file_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    filename: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseFilePath2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['file_path']
    file_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseUrlCitationBody(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['url_citation']
    url: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    start_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    end_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    title: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseImageUrl(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    url: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    detail: Literal['auto', 'high', 'low', 'original'] | None | MISSING = MISSING


class ResponseTopLogProb2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    logprob: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    bytes: Annotated[list[StrictInt] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class ResponseAccessPrograms(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    cyber: Annotated[
        Literal['daybreak_blue', 'daybreak_red', 'standard'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseConversation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseInputTransformation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    action: Annotated[
        Literal['removed'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    reason: Annotated[
        Literal['end_user_mismatch', 'model_mismatch', 'organization_mismatch', 'prefix_mismatch', 'turn_boundary'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    type: Annotated[
        Literal['reasoning'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseModerationErrorBody(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['error']
    code: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    message: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


ResponseMapBoolean = TypeAliasType("ResponseMapBoolean", dict[str, StrictBool])


ResponseMapNumber = TypeAliasType("ResponseMapNumber", dict[str, StrictFloat])


class ResponsePrompt(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    version: StrictStr | None | MISSING = MISSING
    variables: ResponseAnything | None | MISSING = MISSING


class ResponsePromptCacheDiagnosticsCacheHit(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['cache_hit']


class ResponsePromptCacheDiagnosticsCacheMiss(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    cache_missed_tokens: Annotated[
        StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    reason: Annotated[
        Literal['context_compacted', 'input_changed', 'model_changed', 'prompt_cache_key_changed', 'reasoning_effort_changed', 'service_tier_changed', 'text_format_changed', 'tools_changed', 'verbosity_changed'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    type: Literal['cache_miss']
    comparison_reusable_tokens: StrictInt | None | MISSING = MISSING


class ResponsePromptCacheDiagnosticsComparisonResponseNotFound(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['comparison_response_not_found']


class ResponsePromptCacheDiagnosticsUnavailable(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['unavailable']


class ResponsePromptCacheOptions(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    ttl: Annotated[
        Literal['12h', '30m'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    mode: Annotated[
        Literal['explicit', 'implicit'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    comparison_response_id: StrictStr | None | MISSING = MISSING


class ResponseToolUsageImageGenInputTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    image_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    text_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class ResponseToolUsageImageGenCachedTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    cached_image_tokens: Annotated[
        StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    cached_text_tokens: Annotated[
        StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class ResponseToolUsageWebSearch(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    num_requests: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class ResponseCompactedInputImageContent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['input_image']
    image_url: StrictStr | None | MISSING = MISSING
    file_id: StrictStr | None | MISSING = MISSING
    detail: Annotated[
        Literal['auto', 'high', 'low', 'original'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    prompt_cache_breakpoint: ResponsePromptCacheBreakpointConfig2 | None | MISSING = MISSING


class ResponseCompactedInputFileContent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['input_file']
    file_id: StrictStr | None | MISSING = MISSING
    filename: StrictStr | None | MISSING = MISSING
    file_data: StrictStr | None | MISSING = MISSING
    prompt_cache_breakpoint: ResponsePromptCacheBreakpointConfig2 | None | MISSING = MISSING
    file_url: StrictStr | None | MISSING = MISSING
    detail: Literal['auto', 'high', 'low'] | None | MISSING = MISSING


class ResponseCompactedReasoningTextContent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['reasoning_text']
    text: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseCompactedSummaryTextContent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['summary_text']
    text: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseCompactedTextContent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['text']
    text: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class ResponseCompactedComputerScreenshotContent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['computer_screenshot']
    image_url: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    file_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    detail: Annotated[
        Literal['auto', 'high', 'low', 'original'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    prompt_cache_breakpoint: ResponsePromptCacheBreakpointConfig2 | None | MISSING = MISSING


ResponseCompactedCallCaller = TypeAliasType(
    "ResponseCompactedCallCaller",
    Annotated[
        ResponseDirectToolCallCaller | ResponseProgramToolCallCaller,
        Field(
            description='Compacted call caller, by its type (openapi-2026-08-21#/components/schemas/DirectToolCallCaller).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


ResponseCustomToolFormat = TypeAliasType(
    "ResponseCustomToolFormat",
    Annotated[
        ResponseCustomGrammarFormat | ResponseCustomTextFormat,
        Field(
            description='Custom tool format, by its type (openapi-2026-08-21#/components/schemas/CustomTextFormatParam).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseMisalignment(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    detailed_explanation: StrictStr | None | MISSING = MISSING
    error_type: StrictStr | None | MISSING = MISSING
    review_target: StrictStr | None | MISSING = MISSING
    steer: ResponseMisalignmentSteer | None | MISSING = MISSING


class ResponseImageGenerationCallError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    code: StrictStr | None | MISSING = MISSING
    message: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    param: StrictStr | None | MISSING = MISSING
    type: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    moderation_details: ResponseImageGenerationCallErrorModerationDetails | None | MISSING = MISSING


class ResponseLocalEnvironment(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['local']
    skills: list[ResponseLocalSkill] | None | MISSING = MISSING


class ResponseContainerNetworkPolicyAllowlist(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['allowlist']
    allowed_domains: Annotated[
        list[StrictStr] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    domain_secrets: list[ResponseContainerNetworkPolicyDomainSecret] | None | MISSING = MISSING


class ResponseCustomTool2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['custom']
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    description: StrictStr | None | MISSING = MISSING
    format: ResponseCustomToolFormat | None | MISSING = MISSING
    defer_loading: StrictBool | None | MISSING = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    async_: Annotated[StrictBool | None | MISSING, Field(alias='async')] = MISSING


class ResponseRankingOptions(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    ranker: Literal['auto', 'default-2024-11-15'] | None | MISSING = MISSING
    score_threshold: StrictFloat | None | MISSING = MISSING
    hybrid_search: ResponseHybridSearchOptions | None | MISSING = MISSING


ResponseFileSearchToolFilters = TypeAliasType(
    "ResponseFileSearchToolFilters",
    Annotated[
        ResponseCompoundFilter | ResponseComparisonFilter | ResponseComparisonFilter2 | ResponseComparisonFilter3 | ResponseComparisonFilter4 | ResponseComparisonFilter5 | ResponseComparisonFilter6 | ResponseComparisonFilter7 | ResponseComparisonFilter8 | ResponseCompoundFilter2,
        Field(
            description='File search tool filters, by its type (openapi-2026-08-21#/components/schemas/ComparisonFilter).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseImageGenTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
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
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['mcp']
    server_label: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
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
        ResponseCustomTool2 | ResponseFunctionTool3,
        Field(
            description='Namespace tool tool, by its type (openapi-2026-08-21#/components/schemas/FunctionToolParam).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseInlineSkill(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['inline']
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    description: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    source: Annotated[
        ResponseInlineSkillSource | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class ResponseWebSearchTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['web_search']
    external_web_access: StrictBool | None | MISSING = MISSING
    filters: ResponseFilters | None | MISSING = MISSING
    user_location: ResponseUserLocation | None | MISSING = MISSING
    search_context_size: Literal['high', 'low', 'medium'] | None | MISSING = MISSING


class ResponseWebSearchPreviewTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['web_search_preview']
    user_location: ResponseApproximateLocation | None | MISSING = MISSING
    search_context_size: Literal['high', 'low', 'medium'] | None | MISSING = MISSING
    search_content_types: list[Literal['image', 'text']] | None | MISSING = MISSING


ResponseKeptPartAnnotation = TypeAliasType(
    "ResponseKeptPartAnnotation",
    Annotated[
        ResponseContainerFileCitationBody | ResponseFileCitationBody | ResponseFilePath2 | ResponseUrlCitationBody,
        Field(
            description='Kept part annotation, by its type (openapi-2026-08-21#/components/schemas/FileCitationBody).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseLogProb2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    logprob: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    bytes: Annotated[list[StrictInt] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    top_logprobs: Annotated[
        list[ResponseTopLogProb2] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class ResponseModerationResultBody(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['moderation_result']
    model: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    flagged: Annotated[StrictBool | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    categories: Annotated[
        ResponseMapBoolean | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    category_scores: Annotated[
        ResponseMapNumber | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    category_applied_input_types: Annotated[
        ResponseAnything | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


ResponseObjectPromptCacheDiagnostics = TypeAliasType(
    "ResponseObjectPromptCacheDiagnostics",
    Annotated[
        ResponsePromptCacheDiagnosticsCacheHit | ResponsePromptCacheDiagnosticsCacheMiss | ResponsePromptCacheDiagnosticsComparisonResponseNotFound | ResponsePromptCacheDiagnosticsUnavailable,
        Field(
            description='Object prompt cache diagnostics, by its type (openai 3.57.0, PromptCacheDiagnosticsCacheMiss).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseToolUsageImageGen(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    input_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    input_tokens_details: Annotated[
        ResponseToolUsageImageGenInputTokensDetails | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    total_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    cached_tokens: StrictInt | None | MISSING = MISSING
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None | MISSING = MISSING
    output_tokens_details: ResponseToolUsageImageGenInputTokensDetails | None | MISSING = MISSING


ResponseAutoCodeInterpreterToolNetworkPolicy = TypeAliasType(
    "ResponseAutoCodeInterpreterToolNetworkPolicy",
    Annotated[
        ResponseContainerNetworkPolicyAllowlist | ResponseContainerNetworkPolicyDisabled,
        Field(
            description='Auto code interpreter tool network policy, by its type (openapi-2026-08-21#/components/schemas/ContainerNetworkPolicyDisabledParam).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseFileSearchTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['file_search']
    vector_store_ids: Annotated[
        list[StrictStr] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    max_num_results: StrictInt | None | MISSING = MISSING
    ranking_options: ResponseRankingOptions | None | MISSING = MISSING
    filters: ResponseFileSearchToolFilters | None | MISSING = MISSING


class ResponseNamespaceTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['namespace']
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    description: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    tools: Annotated[
        list[ResponseNamespaceToolTool] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


ResponseContainerAutoSkill = TypeAliasType(
    "ResponseContainerAutoSkill",
    Annotated[
        ResponseInlineSkill | ResponseSkillReference,
        Field(
            description='Container auto skill, by its type (openapi-2026-08-21#/components/schemas/SkillReferenceParam).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


ResponseModerationInput = TypeAliasType(
    "ResponseModerationInput",
    Annotated[
        ResponseModerationErrorBody | ResponseModerationResultBody,
        Field(
            description='Moderation input, by its type (openapi-2026-08-21#/components/schemas/ModerationResultBody).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseToolUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    image_gen: Annotated[
        ResponseToolUsageImageGen | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    web_search: Annotated[
        ResponseToolUsageWebSearch | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class ResponseAutoCodeInterpreterTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['auto'] | MISSING, Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'})
    ] = MISSING
    file_ids: list[StrictStr] | None | MISSING = MISSING
    memory_limit: Literal['16g', '1g', '4g', '64g'] | None | MISSING = MISSING
    network_policy: ResponseAutoCodeInterpreterToolNetworkPolicy | None | MISSING = MISSING


class ResponseContainerAuto(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['container_auto']
    file_ids: list[StrictStr] | None | MISSING = MISSING
    memory_limit: Literal['16g', '1g', '4g', '64g'] | None | MISSING = MISSING
    network_policy: ResponseAutoCodeInterpreterToolNetworkPolicy | None | MISSING = MISSING
    skills: list[ResponseContainerAutoSkill] | None | MISSING = MISSING


class ResponseModeration(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    input: Annotated[
        ResponseModerationInput | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    output: Annotated[
        ResponseModerationInput | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class ResponseCodeInterpreterTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['code_interpreter']
    container: Annotated[
        StrictStr | ResponseAutoCodeInterpreterTool | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING


ResponseFunctionShellToolEnvironment = TypeAliasType(
    "ResponseFunctionShellToolEnvironment",
    Annotated[
        ResponseContainerAuto | ResponseContainerReference | ResponseLocalEnvironment,
        Field(
            description='Function shell tool environment, by its type (openapi-2026-08-21#/components/schemas/ContainerAutoParam).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseFunctionShellTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['shell']
    environment: ResponseFunctionShellToolEnvironment | None | MISSING = MISSING
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING


ResponseInputItemTool = TypeAliasType(
    "ResponseInputItemTool",
    Annotated[
        ResponseApplyPatchTool | ResponseCodeInterpreterTool | ResponseComputerTool | ResponseComputerUsePreviewTool | ResponseCustomTool2 | ResponseFileSearchTool | ResponseFunctionTool2 | ResponseImageGenTool | ResponseLocalShellTool | ResponseMcpTool2 | ResponseNamespaceTool | ResponseProgrammaticToolCalling | ResponseFunctionShellTool | ResponseToolSearchTool | ResponseWebSearchTool | ResponseWebSearchTool2 | ResponseWebSearchPreviewTool | ResponseWebSearchPreviewTool2,
        Field(
            description='Input item tool, by its type (openapi-2026-08-21#/components/schemas/FunctionTool).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)

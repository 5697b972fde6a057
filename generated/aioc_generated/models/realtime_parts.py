# Generated from spec/schemas/realtime_parts.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:c152c033a113764e7d56296c0c939d93316da9e1e2c4f8e9082aeb8c2adf3ef6
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class RealtimeAnything(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)


class RealtimeReasoning(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    effort: Literal['high', 'low', 'medium', 'minimal', 'xhigh'] | None | MISSING = MISSING


class RealtimeTokenLimits(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    post_instructions: StrictInt | None | MISSING = MISSING


class RealtimeMcpToolFilter(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    tool_names: list[StrictStr] | None | MISSING = MISSING
    read_only: StrictBool | None | MISSING = MISSING


RealtimeMapString = TypeAliasType("RealtimeMapString", dict[str, StrictStr])


class RealtimeToolMcpToolRequireApprovalMcpToolApprovalFilter(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    always: RealtimeMcpToolFilter | None | MISSING = MISSING
    never: RealtimeMcpToolFilter | None | MISSING = MISSING


class RealtimeConversation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | None | MISSING = MISSING
    object: Literal['realtime.conversation'] | None | MISSING = MISSING


class RealtimeEventConversationItemDeleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['conversation.item.deleted']
    item_id: StrictStr | MISSING = MISSING


class RealtimeTranscriptionLanguage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    code: StrictStr | MISSING = MISSING


class RealtimeLogProbProperties(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    token: StrictStr | MISSING = MISSING
    logprob: StrictFloat | MISSING = MISSING
    bytes: list[StrictInt] | MISSING = MISSING


class RealtimeTranscriptTextUsageDuration(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['duration']
    seconds: StrictFloat | MISSING = MISSING


class RealtimeUsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    text_tokens: StrictInt | None | MISSING = MISSING
    audio_tokens: StrictInt | None | MISSING = MISSING


class RealtimeEventConversationItemInputAudioTranscriptionDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['conversation.item.input_audio_transcription.delta']
    item_id: StrictStr | MISSING = MISSING
    content_index: StrictInt | None | MISSING = MISSING
    delta: StrictStr | None | MISSING = MISSING
    logprobs: list[RealtimeLogProbProperties] | None | MISSING = MISSING


class RealtimeError2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: StrictStr | None | MISSING = MISSING
    code: StrictStr | None | MISSING = MISSING
    message: StrictStr | None | MISSING = MISSING
    param: StrictStr | None | MISSING = MISSING


class RealtimeEventConversationItemInputAudioTranscriptionSegment(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['conversation.item.input_audio_transcription.segment']
    item_id: StrictStr | MISSING = MISSING
    content_index: StrictInt | MISSING = MISSING
    text: StrictStr | MISSING = MISSING
    id: StrictStr | MISSING = MISSING
    speaker: StrictStr | MISSING = MISSING
    start: StrictFloat | MISSING = MISSING
    end: StrictFloat | MISSING = MISSING


class RealtimeConversationItemFunctionCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | None | MISSING = MISSING
    object: Literal['realtime.item'] | None | MISSING = MISSING
    type: Literal['function_call']
    status: Literal['completed', 'in_progress', 'incomplete'] | None | MISSING = MISSING
    call_id: StrictStr | None | MISSING = MISSING
    name: StrictStr | MISSING = MISSING
    arguments: StrictStr | MISSING = MISSING


class RealtimeConversationItemFunctionCallOutput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | None | MISSING = MISSING
    object: Literal['realtime.item'] | None | MISSING = MISSING
    type: Literal['function_call_output']
    status: Literal['completed', 'in_progress', 'incomplete'] | None | MISSING = MISSING
    call_id: StrictStr | MISSING = MISSING
    output: StrictStr | MISSING = MISSING


class RealtimeMcpApprovalRequest(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['mcp_approval_request']
    id: StrictStr | MISSING = MISSING
    server_label: StrictStr | MISSING = MISSING
    name: StrictStr | MISSING = MISSING
    arguments: StrictStr | MISSING = MISSING


class RealtimeMcpApprovalResponse(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['mcp_approval_response']
    id: StrictStr | MISSING = MISSING
    approval_request_id: StrictStr | MISSING = MISSING
    approve: StrictBool | MISSING = MISSING
    reason: StrictStr | None | MISSING = MISSING


class RealtimeMcphttpError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['http_error']
    code: StrictInt | MISSING = MISSING
    message: StrictStr | MISSING = MISSING


class RealtimeMcpProtocolError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['protocol_error']
    code: StrictInt | MISSING = MISSING
    message: StrictStr | MISSING = MISSING


class RealtimeMcpToolExecutionError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['tool_execution_error']
    message: StrictStr | MISSING = MISSING


class RealtimeMcpListToolsTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    name: StrictStr | MISSING = MISSING
    description: StrictStr | None | MISSING = MISSING
    input_schema: RealtimeAnything | None | MISSING = MISSING
    annotations: RealtimeAnything | None | MISSING = MISSING
    type: Literal['function'] | None | MISSING = MISSING


class RealtimeContent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_audio', 'input_image', 'input_text', 'output_audio', 'output_text'] | None | MISSING = (
        MISSING
    )
    text: StrictStr | None | MISSING = MISSING
    audio: StrictStr | None | MISSING = MISSING
    image_url: StrictStr | None | MISSING = MISSING
    detail: Literal['auto', 'high', 'low'] | None | MISSING = MISSING
    transcript: StrictStr | None | MISSING = MISSING


class RealtimeEventConversationItemTruncated(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['conversation.item.truncated']
    item_id: StrictStr | MISSING = MISSING
    content_index: StrictInt | MISSING = MISSING
    audio_end_ms: StrictInt | MISSING = MISSING


class RealtimeEventInputAudioBufferCleared(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['input_audio_buffer.cleared']


class RealtimeEventInputAudioBufferCommitted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['input_audio_buffer.committed']
    previous_item_id: StrictStr | None | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING


class RealtimeEventInputAudioBufferDtmfEventReceived(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_audio_buffer.dtmf_event_received']
    event: StrictStr | MISSING = MISSING
    received_at: StrictInt | MISSING = MISSING


class RealtimeEventInputAudioBufferSpeechStarted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['input_audio_buffer.speech_started']
    audio_start_ms: StrictInt | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING


class RealtimeEventInputAudioBufferSpeechStopped(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['input_audio_buffer.speech_stopped']
    audio_end_ms: StrictInt | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING


class RealtimeEventInputAudioBufferTimeoutTriggered(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['input_audio_buffer.timeout_triggered']
    audio_start_ms: StrictInt | MISSING = MISSING
    audio_end_ms: StrictInt | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING


class RealtimeEventMcpListToolsCompleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['mcp_list_tools.completed']
    item_id: StrictStr | MISSING = MISSING


class RealtimeEventMcpListToolsFailed(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['mcp_list_tools.failed']
    item_id: StrictStr | MISSING = MISSING


class RealtimeEventMcpListToolsInProgress(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['mcp_list_tools.in_progress']
    item_id: StrictStr | MISSING = MISSING


class RealtimeEventOutputAudioBufferCleared(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['output_audio_buffer.cleared']
    response_id: StrictStr | MISSING = MISSING


class RealtimeEventOutputAudioBufferStarted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['output_audio_buffer.started']
    response_id: StrictStr | MISSING = MISSING


class RealtimeEventOutputAudioBufferStopped(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['output_audio_buffer.stopped']
    response_id: StrictStr | MISSING = MISSING


class RealtimeResponseAudioDeltaEvent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    delta: StrictStr | None | MISSING = MISSING
    sequence_number: StrictInt | None | MISSING = MISSING
    type: Literal['response.audio.delta']


class RealtimeResponseAudioDoneEvent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    sequence_number: StrictInt | None | MISSING = MISSING
    type: Literal['response.audio.done']


class RealtimeResponseAudioTranscriptDeltaEvent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    delta: StrictStr | None | MISSING = MISSING
    sequence_number: StrictInt | None | MISSING = MISSING
    type: Literal['response.audio.transcript.delta']


class RealtimeResponseAudioTranscriptDoneEvent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    sequence_number: StrictInt | None | MISSING = MISSING
    type: Literal['response.audio.transcript.done']


class RealtimeEventResponseFunctionCallArgumentsDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | None | MISSING = MISSING
    type: Literal['response.function_call_arguments.delta']
    response_id: StrictStr | None | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING
    output_index: StrictInt | MISSING = MISSING
    call_id: StrictStr | None | MISSING = MISSING
    delta: StrictStr | MISSING = MISSING
    sequence_number: StrictInt | None | MISSING = MISSING


class RealtimeEventResponseFunctionCallArgumentsDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | None | MISSING = MISSING
    type: Literal['response.function_call_arguments.done']
    response_id: StrictStr | None | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING
    output_index: StrictInt | MISSING = MISSING
    call_id: StrictStr | None | MISSING = MISSING
    name: StrictStr | None | MISSING = MISSING
    arguments: StrictStr | MISSING = MISSING
    sequence_number: StrictInt | None | MISSING = MISSING


class RealtimeEventResponseMcpCallCompleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['response.mcp_call.completed']
    output_index: StrictInt | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING


class RealtimeEventResponseMcpCallFailed(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['response.mcp_call.failed']
    output_index: StrictInt | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING


class RealtimeEventResponseMcpCallInProgress(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['response.mcp_call.in_progress']
    output_index: StrictInt | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING


class RealtimeEventResponseMcpCallArgumentsDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['response.mcp_call_arguments.delta']
    response_id: StrictStr | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING
    output_index: StrictInt | MISSING = MISSING
    delta: StrictStr | MISSING = MISSING
    obfuscation: StrictStr | None | MISSING = MISSING


class RealtimeEventResponseMcpCallArgumentsDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['response.mcp_call_arguments.done']
    response_id: StrictStr | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING
    output_index: StrictInt | MISSING = MISSING
    arguments: StrictStr | MISSING = MISSING


class RealtimeEventResponseAudioDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['response.output_audio.delta']
    response_id: StrictStr | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING
    output_index: StrictInt | MISSING = MISSING
    content_index: StrictInt | MISSING = MISSING
    delta: StrictStr | MISSING = MISSING


class RealtimeEventResponseAudioDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['response.output_audio.done']
    response_id: StrictStr | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING
    output_index: StrictInt | MISSING = MISSING
    content_index: StrictInt | MISSING = MISSING


class RealtimeEventResponseAudioTranscriptDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['response.output_audio_transcript.delta']
    response_id: StrictStr | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING
    output_index: StrictInt | MISSING = MISSING
    content_index: StrictInt | MISSING = MISSING
    delta: StrictStr | MISSING = MISSING


class RealtimeEventResponseAudioTranscriptDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['response.output_audio_transcript.done']
    response_id: StrictStr | MISSING = MISSING
    item_id: StrictStr | MISSING = MISSING
    output_index: StrictInt | MISSING = MISSING
    content_index: StrictInt | MISSING = MISSING
    transcript: StrictStr | MISSING = MISSING


class RealtimeError3(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: StrictStr | None | MISSING = MISSING
    code: StrictStr | None | MISSING = MISSING
    message: StrictStr | None | MISSING = MISSING


class RealtimeAudioPcm(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['audio/pcm', 'audio/pcma', 'audio/pcmu'] | None | MISSING = MISSING
    rate: StrictInt | None | MISSING = MISSING


class RealtimeUsageInputTokenDetailsCachedTokensDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    text_tokens: StrictInt | None | MISSING = MISSING
    image_tokens: StrictInt | None | MISSING = MISSING
    audio_tokens: StrictInt | None | MISSING = MISSING


class RealtimeTruncationRetentionRatio(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['retention_ratio'] | MISSING = MISSING
    retention_ratio: StrictFloat | MISSING = MISSING
    token_limits: RealtimeTokenLimits | None | MISSING = MISSING


class RealtimeEventConversationCreated(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['conversation.created']
    conversation: RealtimeConversation | MISSING = MISSING


class RealtimeTranscriptTextUsageTokens(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['tokens']
    input_tokens: StrictInt | MISSING = MISSING
    input_token_details: RealtimeUsageTranscriptTextUsageTokensInputTokenDetails | None | MISSING = MISSING
    output_tokens: StrictInt | MISSING = MISSING
    total_tokens: StrictInt | MISSING = MISSING


class RealtimeEventConversationItemInputAudioTranscriptionFailed(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['conversation.item.input_audio_transcription.failed']
    item_id: StrictStr | MISSING = MISSING
    content_index: StrictInt | MISSING = MISSING
    error: RealtimeError2 | MISSING = MISSING


RealtimeMcpToolCallError = TypeAliasType(
    "RealtimeMcpToolCallError",
    Annotated[
        RealtimeMcphttpError | RealtimeMcpProtocolError | RealtimeMcpToolExecutionError,
        Field(discriminator='type'),
    ],
)
"""
Mcp tool call error, by its type (openapi-2026-08-21#/components/schemas/RealtimeMCPProtocolError).
"""


class RealtimeMcpListTools(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['mcp_list_tools']
    id: StrictStr | None | MISSING = MISSING
    server_label: StrictStr | MISSING = MISSING
    tools: list[RealtimeMcpListToolsTool] | MISSING = MISSING


class RealtimeConversationItemMessageSystem(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | None | MISSING = MISSING
    object: Literal['realtime.item'] | None | MISSING = MISSING
    type: Literal['message']
    status: Literal['completed', 'in_progress', 'incomplete'] | None | MISSING = MISSING
    role: Literal['assistant', 'system', 'user'] | MISSING = MISSING
    content: list[RealtimeContent] | MISSING = MISSING


class RealtimeResponseStatus(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['cancelled', 'completed', 'failed', 'incomplete'] | None | MISSING = MISSING
    reason: Literal['client_cancelled', 'content_filter', 'max_output_tokens', 'turn_detected'] | None | MISSING = (
        MISSING
    )
    error: RealtimeError3 | None | MISSING = MISSING


class RealtimeAudioOutput2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    format: RealtimeAudioPcm | None | MISSING = MISSING
    voice: StrictStr | None | MISSING = MISSING


class RealtimeUsageInputTokenDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    cached_tokens: StrictInt | None | MISSING = MISSING
    text_tokens: StrictInt | None | MISSING = MISSING
    image_tokens: StrictInt | None | MISSING = MISSING
    audio_tokens: StrictInt | None | MISSING = MISSING
    cached_tokens_details: RealtimeUsageInputTokenDetailsCachedTokensDetails | None | MISSING = MISSING


RealtimeEventConversationItemInputAudioTranscriptionCompletedUsage = TypeAliasType(
    "RealtimeEventConversationItemInputAudioTranscriptionCompletedUsage",
    Annotated[
        RealtimeTranscriptTextUsageDuration | RealtimeTranscriptTextUsageTokens, Field(discriminator='type')
    ],
)
"""
Event conversation item input audio transcription completed usage, by its type (openapi-2026-08-21#/components/schemas/TranscriptTextUsageTokens).
"""


class RealtimeMcpToolCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['mcp_call']
    id: StrictStr | MISSING = MISSING
    server_label: StrictStr | MISSING = MISSING
    name: StrictStr | MISSING = MISSING
    arguments: StrictStr | MISSING = MISSING
    approval_request_id: StrictStr | None | MISSING = MISSING
    output: StrictStr | None | MISSING = MISSING
    error: RealtimeMcpToolCallError | None | MISSING = MISSING


class RealtimeAudio2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    output: RealtimeAudioOutput2 | None | MISSING = MISSING


RealtimeItem = TypeAliasType(
    "RealtimeItem",
    Annotated[
        RealtimeConversationItemMessageSystem | RealtimeConversationItemFunctionCall | RealtimeConversationItemFunctionCallOutput | RealtimeMcpApprovalRequest | RealtimeMcpApprovalResponse | RealtimeMcpToolCall | RealtimeMcpListTools,
        Field(discriminator='type'),
    ],
)
"""
A message of a conversation, a call of a tool, or its result (openapi-2026-08-21#/components/schemas/RealtimeConversationItem).
"""


class RealtimeEventConversationItemInputAudioTranscriptionCompleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['conversation.item.input_audio_transcription.completed']
    item_id: StrictStr | MISSING = MISSING
    content_index: StrictInt | MISSING = MISSING
    transcript: StrictStr | MISSING = MISSING
    languages: list[RealtimeTranscriptionLanguage] | None | MISSING = MISSING
    logprobs: list[RealtimeLogProbProperties] | None | MISSING = MISSING
    usage: RealtimeEventConversationItemInputAudioTranscriptionCompletedUsage | MISSING = MISSING


class RealtimeEventConversationItemRetrieved(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    event_id: StrictStr | MISSING = MISSING
    type: Literal['conversation.item.retrieved']
    item: RealtimeItem | MISSING = MISSING

# Generated from spec/schemas/realtime_parts.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:18d6306e86ada8b08e418b10b2fd26db2077386d231100b3b9dc1828dcca7c01
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class RealtimeAnything(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )


class RealtimeReasoning(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    effort: Literal['high', 'low', 'medium', 'minimal', 'xhigh'] | None | MISSING = MISSING


class RealtimeTokenLimits(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    post_instructions: StrictInt | None | MISSING = MISSING


class RealtimeMcpToolFilter(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    tool_names: list[StrictStr] | None | MISSING = MISSING
    read_only: StrictBool | None | MISSING = MISSING


RealtimeMapString = TypeAliasType("RealtimeMapString", dict[str, StrictStr])


class RealtimeToolMcpToolRequireApprovalMcpToolApprovalFilter(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    always: RealtimeMcpToolFilter | None | MISSING = MISSING
    never: RealtimeMcpToolFilter | None | MISSING = MISSING


class RealtimeConversation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: StrictStr | None | MISSING = MISSING
    object: Literal['realtime.conversation'] | None | MISSING = MISSING


class RealtimeEventConversationItemDeleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['conversation.item.deleted']
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeTranscriptionLanguage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    code: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeLogProbProperties(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    logprob: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    bytes: Annotated[list[StrictInt] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class RealtimeTranscriptTextUsageDuration(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['duration']
    seconds: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeUsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text_tokens: StrictInt | None | MISSING = MISSING
    audio_tokens: StrictInt | None | MISSING = MISSING


class RealtimeEventConversationItemInputAudioTranscriptionDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['conversation.item.input_audio_transcription.delta']
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    content_index: StrictInt | None | MISSING = MISSING
    delta: StrictStr | None | MISSING = MISSING
    logprobs: list[RealtimeLogProbProperties] | None | MISSING = MISSING


class RealtimeError2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: StrictStr | None | MISSING = MISSING
    code: StrictStr | None | MISSING = MISSING
    message: StrictStr | None | MISSING = MISSING
    param: StrictStr | None | MISSING = MISSING


class RealtimeEventConversationItemInputAudioTranscriptionSegment(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['conversation.item.input_audio_transcription.segment']
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    content_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    text: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    speaker: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    start: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    end: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeConversationItemFunctionCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: StrictStr | None | MISSING = MISSING
    object: Literal['realtime.item'] | None | MISSING = MISSING
    type: Literal['function_call']
    status: Literal['completed', 'in_progress', 'incomplete'] | None | MISSING = MISSING
    call_id: StrictStr | None | MISSING = MISSING
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    arguments: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeConversationItemFunctionCallOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: StrictStr | None | MISSING = MISSING
    object: Literal['realtime.item'] | None | MISSING = MISSING
    type: Literal['function_call_output']
    status: Literal['completed', 'in_progress', 'incomplete'] | None | MISSING = MISSING
    call_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    output: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeMcpApprovalRequest(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['mcp_approval_request']
    id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    server_label: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    arguments: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeMcpApprovalResponse(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['mcp_approval_response']
    id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    approval_request_id: Annotated[
        StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    approve: Annotated[StrictBool | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    reason: StrictStr | None | MISSING = MISSING


class RealtimeMcphttpError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['http_error']
    code: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    message: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeMcpProtocolError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['protocol_error']
    code: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    message: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeMcpToolExecutionError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['tool_execution_error']
    message: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeMcpListToolsTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: StrictStr | None | MISSING = MISSING
    description: StrictStr | None | MISSING = MISSING
    input_schema: RealtimeAnything | None | MISSING = MISSING
    annotations: RealtimeAnything | None | MISSING = MISSING
    type: Literal['function'] | None | MISSING = MISSING


class RealtimeContent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['input_audio', 'input_image', 'input_text', 'output_audio', 'output_text'] | None | MISSING = (
        MISSING
    )
    text: StrictStr | None | MISSING = MISSING
    audio: StrictStr | None | MISSING = MISSING
    image_url: StrictStr | None | MISSING = MISSING
    detail: Literal['auto', 'high', 'low'] | None | MISSING = MISSING
    transcript: StrictStr | None | MISSING = MISSING


class RealtimeEventConversationItemTruncated(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['conversation.item.truncated']
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    content_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    audio_end_ms: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class RealtimeEventInputAudioBufferCleared(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['input_audio_buffer.cleared']


class RealtimeEventInputAudioBufferCommitted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['input_audio_buffer.committed']
    previous_item_id: StrictStr | None | MISSING = MISSING
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventInputAudioBufferDtmfEventReceived(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['input_audio_buffer.dtmf_event_received']
    event: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    received_at: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class RealtimeEventInputAudioBufferSpeechStarted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['input_audio_buffer.speech_started']
    audio_start_ms: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventInputAudioBufferSpeechStopped(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['input_audio_buffer.speech_stopped']
    audio_end_ms: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventInputAudioBufferTimeoutTriggered(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['input_audio_buffer.timeout_triggered']
    audio_start_ms: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    audio_end_ms: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventMcpListToolsCompleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['mcp_list_tools.completed']
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventMcpListToolsFailed(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['mcp_list_tools.failed']
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventMcpListToolsInProgress(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['mcp_list_tools.in_progress']
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventOutputAudioBufferCleared(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['output_audio_buffer.cleared']
    response_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class RealtimeEventOutputAudioBufferStarted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['output_audio_buffer.started']
    response_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class RealtimeEventOutputAudioBufferStopped(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['output_audio_buffer.stopped']
    response_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class RealtimeResponseAudioDeltaEvent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    delta: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    sequence_number: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    type: Literal['response.audio.delta']


class RealtimeResponseAudioDoneEvent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    sequence_number: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    type: Literal['response.audio.done']


class RealtimeResponseAudioTranscriptDeltaEvent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    delta: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    sequence_number: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    type: Literal['response.audio.transcript.delta']


class RealtimeResponseAudioTranscriptDoneEvent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    sequence_number: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    type: Literal['response.audio.transcript.done']


class RealtimeEventResponseFunctionCallArgumentsDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: StrictStr | None | MISSING = MISSING
    type: Literal['response.function_call_arguments.delta']
    response_id: StrictStr | None | MISSING = MISSING
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    output_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    call_id: StrictStr | None | MISSING = MISSING
    delta: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    sequence_number: StrictInt | None | MISSING = MISSING


class RealtimeEventResponseFunctionCallArgumentsDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: StrictStr | None | MISSING = MISSING
    type: Literal['response.function_call_arguments.done']
    response_id: StrictStr | None | MISSING = MISSING
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    output_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    call_id: StrictStr | None | MISSING = MISSING
    name: StrictStr | None | MISSING = MISSING
    arguments: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    sequence_number: StrictInt | None | MISSING = MISSING


class RealtimeEventResponseMcpCallCompleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['response.mcp_call.completed']
    output_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventResponseMcpCallFailed(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['response.mcp_call.failed']
    output_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventResponseMcpCallInProgress(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['response.mcp_call.in_progress']
    output_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventResponseMcpCallArgumentsDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['response.mcp_call_arguments.delta']
    response_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    output_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    delta: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    obfuscation: StrictStr | None | MISSING = MISSING


class RealtimeEventResponseMcpCallArgumentsDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['response.mcp_call_arguments.done']
    response_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    output_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    arguments: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventResponseAudioDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['response.output_audio.delta']
    response_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    output_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    content_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    delta: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventResponseAudioDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['response.output_audio.done']
    response_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    output_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    content_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class RealtimeEventResponseAudioTranscriptDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['response.output_audio_transcript.delta']
    response_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    output_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    content_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    delta: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeEventResponseAudioTranscriptDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['response.output_audio_transcript.done']
    response_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    output_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    content_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    transcript: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class RealtimeError3(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: StrictStr | None | MISSING = MISSING
    code: StrictStr | None | MISSING = MISSING
    message: StrictStr | None | MISSING = MISSING


class RealtimeAudioPcm(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['audio/pcm', 'audio/pcma', 'audio/pcmu'] | None | MISSING = MISSING
    rate: StrictInt | None | MISSING = MISSING


class RealtimeUsageInputTokenDetailsCachedTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text_tokens: StrictInt | None | MISSING = MISSING
    image_tokens: StrictInt | None | MISSING = MISSING
    audio_tokens: StrictInt | None | MISSING = MISSING


class RealtimeTruncationRetentionRatio(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['retention_ratio'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    retention_ratio: Annotated[
        StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    token_limits: RealtimeTokenLimits | None | MISSING = MISSING


class RealtimeEventConversationCreated(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['conversation.created']
    conversation: Annotated[
        RealtimeConversation | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class RealtimeTranscriptTextUsageTokens(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['tokens']
    input_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    input_token_details: RealtimeUsageTranscriptTextUsageTokensInputTokenDetails | None | MISSING = MISSING
    output_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    total_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class RealtimeEventConversationItemInputAudioTranscriptionFailed(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['conversation.item.input_audio_transcription.failed']
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    content_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    error: Annotated[RealtimeError2 | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


RealtimeMcpToolCallError = TypeAliasType(
    "RealtimeMcpToolCallError",
    Annotated[
        RealtimeMcphttpError | RealtimeMcpProtocolError | RealtimeMcpToolExecutionError,
        Field(
            description='Mcp tool call error, by its type (openapi-2026-08-21#/components/schemas/RealtimeMCPProtocolError).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class RealtimeMcpListTools(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['mcp_list_tools']
    id: StrictStr | None | MISSING = MISSING
    server_label: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    tools: Annotated[
        list[RealtimeMcpListToolsTool] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class RealtimeConversationItemMessageSystem(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: StrictStr | None | MISSING = MISSING
    object: Literal['realtime.item'] | None | MISSING = MISSING
    type: Literal['message']
    status: Literal['completed', 'in_progress', 'incomplete'] | None | MISSING = MISSING
    role: Annotated[
        Literal['assistant', 'system', 'user'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    content: Annotated[
        list[RealtimeContent] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class RealtimeResponseStatus(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['cancelled', 'completed', 'failed', 'incomplete'] | None | MISSING = MISSING
    reason: Literal['client_cancelled', 'content_filter', 'max_output_tokens', 'turn_detected'] | None | MISSING = (
        MISSING
    )
    error: RealtimeError3 | None | MISSING = MISSING


class RealtimeAudioOutput2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    format: RealtimeAudioPcm | None | MISSING = MISSING
    voice: StrictStr | None | MISSING = MISSING


class RealtimeUsageInputTokenDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    cached_tokens: StrictInt | None | MISSING = MISSING
    text_tokens: StrictInt | None | MISSING = MISSING
    image_tokens: StrictInt | None | MISSING = MISSING
    audio_tokens: StrictInt | None | MISSING = MISSING
    cached_tokens_details: RealtimeUsageInputTokenDetailsCachedTokensDetails | None | MISSING = MISSING


RealtimeEventConversationItemInputAudioTranscriptionCompletedUsage = TypeAliasType(
    "RealtimeEventConversationItemInputAudioTranscriptionCompletedUsage",
    Annotated[
        RealtimeTranscriptTextUsageDuration | RealtimeTranscriptTextUsageTokens,
        Field(
            description='Event conversation item input audio transcription completed usage, by its type (openapi-2026-08-21#/components/schemas/TranscriptTextUsageTokens).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class RealtimeMcpToolCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['mcp_call']
    id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    server_label: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    arguments: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    approval_request_id: StrictStr | None | MISSING = MISSING
    output: StrictStr | None | MISSING = MISSING
    error: RealtimeMcpToolCallError | None | MISSING = MISSING


class RealtimeAudio2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    output: RealtimeAudioOutput2 | None | MISSING = MISSING


class RealtimeEventConversationItemInputAudioTranscriptionCompleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['conversation.item.input_audio_transcription.completed']
    item_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    content_index: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    transcript: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    languages: list[RealtimeTranscriptionLanguage] | None | MISSING = MISSING
    logprobs: list[RealtimeLogProbProperties] | None | MISSING = MISSING
    usage: Annotated[
        RealtimeEventConversationItemInputAudioTranscriptionCompletedUsage | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


RealtimeEventConversationItemRetrievedItem = TypeAliasType(
    "RealtimeEventConversationItemRetrievedItem",
    Annotated[
        RealtimeConversationItemFunctionCall | RealtimeConversationItemFunctionCallOutput | RealtimeMcpApprovalRequest | RealtimeMcpApprovalResponse | RealtimeMcpToolCall | RealtimeMcpListTools | RealtimeConversationItemMessageSystem,
        Field(
            description='Event conversation item retrieved item, by its type (openapi-2026-08-21#/components/schemas/RealtimeConversationItemMessageSystem).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class RealtimeEventConversationItemRetrieved(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Literal['conversation.item.retrieved']
    item: Annotated[
        RealtimeEventConversationItemRetrievedItem | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING

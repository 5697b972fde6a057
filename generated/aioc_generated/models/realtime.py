# Generated from spec/schemas/realtime.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:ab400cc4f385c1be136b2872f5cd6a8bd12de0749eaa24905c6cf470202614f4
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import realtime_parts, responses_parts


class RealtimeOutputTextDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.output_text.delta']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    response_id: StrictStr | MISSING = MISSING
    """
    The response it belongs to.
    """
    output_index: StrictInt | MISSING = MISSING
    """
    The item's place in the response.
    """
    item_id: StrictStr | MISSING = MISSING
    """
    The item it belongs to.
    """
    content_index: StrictInt | MISSING = MISSING
    """
    The part's place in the item.
    """
    delta: StrictStr
    """
    The piece.
    """


class RealtimeOutputTextDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.output_text.done']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    response_id: StrictStr | MISSING = MISSING
    """
    The response it belongs to.
    """
    output_index: StrictInt | MISSING = MISSING
    """
    The item's place in the response.
    """
    item_id: StrictStr | MISSING = MISSING
    """
    The item it belongs to.
    """
    content_index: StrictInt | MISSING = MISSING
    """
    The part's place in the item.
    """
    text: StrictStr
    """
    The text.
    """


class RealtimeTextDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.text.delta']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    response_id: StrictStr | MISSING = MISSING
    """
    The response it belongs to.
    """
    output_index: StrictInt | MISSING = MISSING
    """
    The item's place in the response.
    """
    item_id: StrictStr | MISSING = MISSING
    """
    The item it belongs to.
    """
    content_index: StrictInt | MISSING = MISSING
    """
    The part's place in the item.
    """
    delta: StrictStr
    """
    The piece.
    """


class RealtimeTextDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.text.done']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    response_id: StrictStr | MISSING = MISSING
    """
    The response it belongs to.
    """
    output_index: StrictInt | MISSING = MISSING
    """
    The item's place in the response.
    """
    item_id: StrictStr | MISSING = MISSING
    """
    The item it belongs to.
    """
    content_index: StrictInt | MISSING = MISSING
    """
    The part's place in the item.
    """
    text: StrictStr
    """
    The text.
    """


class RealtimePart(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['audio', 'text'] | None | MISSING = MISSING
    """
    What kind of part.
    """
    text: StrictStr | None | MISSING = MISSING
    """
    The text.
    """
    transcript: StrictStr | None | MISSING = MISSING
    """
    What is heard.
    """
    audio: StrictStr | None | MISSING = MISSING
    """
    The sound as base64.
    """


class RealtimeRateLimit(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    name: StrictStr | None | MISSING = MISSING
    """
    What is limited.
    """
    limit: StrictInt | None | MISSING = MISSING
    """
    How much there is of it.
    """
    remaining: StrictInt | None | MISSING = MISSING
    """
    How much is left.
    """
    reset_seconds: StrictFloat | None | MISSING = MISSING
    """
    When it is all there again.
    """


class RealtimeError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: StrictStr
    """
    The class of error.
    """
    code: StrictStr | None | MISSING = MISSING
    """
    A word for programs.
    """
    message: StrictStr
    """
    A sentence for people.
    """
    param: StrictStr | None | MISSING = MISSING
    """
    The member at fault.
    """
    event_id: StrictStr | None | MISSING = MISSING
    """
    The client's message at fault.
    """


class RealtimeToolChoice(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['function', 'mcp']
    """
    What kind of tool.
    """
    name: StrictStr | None | MISSING = MISSING
    """
    Which tool; null for any of an MCP server's (openapi-2026-08-21#/components/schemas/ToolChoiceMCP/properties/name).
    """
    server_label: StrictStr | None | MISSING = MISSING


class RealtimeTracing(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    workflow_name: StrictStr | MISSING = MISSING
    """
    The workflow.
    """
    group_id: StrictStr | MISSING = MISSING
    """
    The group.
    """


class RealtimeVoice(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr
    """
    Names the voice.
    """


class RealtimeAudioFormat(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['audio/pcm', 'audio/pcma', 'audio/pcmu'] | MISSING = MISSING
    """
    A media type.
    """
    rate: StrictInt | MISSING = MISSING
    """
    Samples a second.
    """


class RealtimeTranscription(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    model: StrictStr | MISSING = MISSING
    """
    The model that listens.
    """
    language: StrictStr | None | MISSING = MISSING
    """
    The language spoken.
    """
    delay: Literal['high', 'low', 'medium', 'minimal', 'xhigh'] | None | MISSING = MISSING
    keywords: list[StrictStr] | None | MISSING = MISSING
    languages: list[StrictStr] | None | MISSING = MISSING
    prompt: StrictStr | None | MISSING = MISSING


class RealtimeNoiseReduction(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['far_field', 'near_field'] | MISSING = MISSING
    """
    The kind of microphone.
    """
    strength: StrictFloat | None | MISSING = MISSING


class RealtimeTurnDetection(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['semantic_vad', 'server_vad'] | None | MISSING = MISSING
    """
    By silence or by meaning; of a transcription session openai 3.57.0 types it as optional (types/realtime/realtime_transcription_session_turn_detection.py).
    """
    threshold: StrictFloat | MISSING = MISSING
    """
    How loud speech is.
    """
    prefix_padding_ms: StrictInt | MISSING = MISSING
    """
    Audio kept from before speech began.
    """
    silence_duration_ms: StrictInt | MISSING = MISSING
    """
    Silence that ends a turn.
    """
    idle_timeout_ms: StrictInt | None | MISSING = MISSING
    """
    Silence after which the model speaks up; null for never.
    """
    create_response: StrictBool | MISSING = MISSING
    """
    Whether the model answers then.
    """
    interrupt_response: StrictBool | MISSING = MISSING
    """
    Whether speech stops the model.
    """
    eagerness: Literal['auto', 'high', 'low', 'medium'] | None | MISSING = MISSING


class RealtimeErrorEvent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['error']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    error: RealtimeError
    """
    What went wrong.
    """


class RealtimePartAdded(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.content_part.added']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    response_id: StrictStr | MISSING = MISSING
    """
    The response it belongs to.
    """
    output_index: StrictInt | MISSING = MISSING
    """
    The item's place in the response.
    """
    item_id: StrictStr | MISSING = MISSING
    """
    The item it belongs to.
    """
    content_index: StrictInt | MISSING = MISSING
    """
    The part's place in the item.
    """
    part: RealtimePart
    """
    The part.
    """


class RealtimePartDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.content_part.done']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    response_id: StrictStr | MISSING = MISSING
    """
    The response it belongs to.
    """
    output_index: StrictInt | MISSING = MISSING
    """
    The item's place in the response.
    """
    item_id: StrictStr | MISSING = MISSING
    """
    The item it belongs to.
    """
    content_index: StrictInt | MISSING = MISSING
    """
    The part's place in the item.
    """
    part: RealtimePart
    """
    The part.
    """


class RealtimeRateLimits(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['rate_limits.updated']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    rate_limits: list[RealtimeRateLimit]
    """
    The limits.
    """


class RealtimeTool(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['function', 'mcp'] | MISSING = MISSING
    """
    What kind of tool.
    """
    name: StrictStr | MISSING = MISSING
    """
    How calls name it.
    """
    allowed_callers: list[Literal['direct', 'programmatic']] | None | MISSING = MISSING
    allowed_tools: list[StrictStr] | realtime_parts.RealtimeMcpToolFilter | None | MISSING = MISSING
    authorization: StrictStr | None | MISSING = MISSING
    connector_id: Literal['connector_dropbox', 'connector_gmail', 'connector_googlecalendar', 'connector_googledrive', 'connector_microsoftteams', 'connector_outlookcalendar', 'connector_outlookemail', 'connector_sharepoint'] | None | MISSING = (
        MISSING
    )
    defer_loading: StrictBool | None | MISSING = MISSING
    description: StrictStr | None | MISSING = MISSING
    headers: realtime_parts.RealtimeMapString | None | MISSING = MISSING
    require_approval: Literal['always', 'never'] | realtime_parts.RealtimeToolMcpToolRequireApprovalMcpToolApprovalFilter | None | MISSING = (
        MISSING
    )
    server_description: StrictStr | None | MISSING = MISSING
    server_label: StrictStr | None | MISSING = MISSING
    server_url: StrictStr | None | MISSING = MISSING
    tunnel_id: StrictStr | None | MISSING = MISSING


class RealtimeAudioInput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    format: RealtimeAudioFormat | MISSING = MISSING
    """
    The encoding.
    """
    transcription: RealtimeTranscription | None | MISSING = MISSING
    """
    Who writes down what the client says; null for nobody.
    """
    noise_reduction: RealtimeNoiseReduction | None | MISSING = MISSING
    """
    What is taken out; null for nothing.
    """
    turn_detection: RealtimeTurnDetection | None | MISSING = MISSING
    """
    How the end of a turn is told; null leaves it to the client.
    """


class RealtimeAudioOutput(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    format: RealtimeAudioFormat | MISSING = MISSING
    """
    The encoding.
    """
    voice: StrictStr | RealtimeVoice | MISSING = MISSING
    """
    Who speaks.
    """
    speed: StrictFloat | MISSING = MISSING
    """
    How fast.
    """


class RealtimeUsage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    total_tokens: StrictInt | None | MISSING = MISSING
    """
    All of them.
    """
    input_tokens: StrictInt | None | MISSING = MISSING
    """
    Those of the conversation before.
    """
    output_tokens: StrictInt | None | MISSING = MISSING
    """
    Those of the answer.
    """
    input_token_details: realtime_parts.RealtimeUsageInputTokenDetails | None | MISSING = MISSING
    output_token_details: (
        realtime_parts.RealtimeUsageTranscriptTextUsageTokensInputTokenDetails | None | MISSING
    ) = MISSING


class RealtimeAudio(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    input: RealtimeAudioInput | MISSING = MISSING
    """
    What the client sends.
    """
    output: RealtimeAudioOutput | MISSING = MISSING
    """
    What the server sends.
    """


class RealtimeItemAdded(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['conversation.item.added']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    previous_item_id: StrictStr | None | MISSING = MISSING
    """
    The item before it.
    """
    item: realtime_parts.RealtimeItem
    """
    The item.
    """


class RealtimeItemDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['conversation.item.done']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    previous_item_id: StrictStr | None | MISSING = MISSING
    """
    The item before it.
    """
    item: realtime_parts.RealtimeItem
    """
    The item.
    """


class RealtimeItemCreated(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['conversation.item.created']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    previous_item_id: StrictStr | None | MISSING = MISSING
    """
    The item before it.
    """
    item: realtime_parts.RealtimeItem
    """
    The item.
    """


class RealtimeOutputItemAdded(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.output_item.added']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    response_id: StrictStr | MISSING = MISSING
    """
    The response it belongs to.
    """
    output_index: StrictInt | MISSING = MISSING
    """
    The item's place in the response.
    """
    item: realtime_parts.RealtimeItem
    """
    The item.
    """


class RealtimeOutputItemDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.output_item.done']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    response_id: StrictStr | MISSING = MISSING
    """
    The response it belongs to.
    """
    output_index: StrictInt | MISSING = MISSING
    """
    The item's place in the response.
    """
    item: realtime_parts.RealtimeItem
    """
    The item.
    """


class RealtimeResponse(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | None | MISSING = MISSING
    """
    Names the answer.
    """
    object: StrictStr | None | MISSING = MISSING
    """
    Always realtime.response at OpenAI.
    """
    status: Literal['completed', 'cancelled', 'failed', 'incomplete', 'in_progress'] | None | MISSING = (
        MISSING
    )
    """
    What came of it.
    """
    output: list[realtime_parts.RealtimeItem] | None | MISSING = MISSING
    """
    The items.
    """
    output_modalities: list[Literal['audio', 'text']] | None | MISSING = MISSING
    """
    What the model answers in.
    """
    modalities: list[StrictStr] | MISSING = MISSING
    """
    The same, as the beta called it.
    """
    max_output_tokens: StrictInt | Literal['inf'] | None | MISSING = MISSING
    """
    The cap on the answer; inf without one.
    """
    usage: RealtimeUsage | None | MISSING = MISSING
    """
    The tokens it took; null before it is over.
    """
    status_details: realtime_parts.RealtimeResponseStatus | None | MISSING = MISSING
    metadata: realtime_parts.RealtimeMapString | None | MISSING = MISSING
    audio: realtime_parts.RealtimeAudio2 | None | MISSING = MISSING
    conversation_id: StrictStr | None | MISSING = MISSING


class RealtimePrompt(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr
    """
    Names the prompt.
    """
    version: StrictStr | None | MISSING = MISSING
    """
    Which version of it.
    """
    variables: responses_parts.ResponsePromptVariables | None | MISSING = MISSING


class RealtimeResponseCreated(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.created']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    response: RealtimeResponse
    """
    The response.
    """


class RealtimeResponseDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.done']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    response: RealtimeResponse
    """
    The response.
    """


class RealtimeSession(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    """
    Names the session.
    """
    object: Literal['realtime.session', 'realtime.transcription_session'] | MISSING = MISSING
    type: Literal['realtime', 'transcription'] | MISSING = MISSING
    """
    A conversation or a transcription. The beta had none, and OpenAI's document requires it.
    """
    model: StrictStr | MISSING = MISSING
    """
    The model at work.
    """
    expires_at: StrictInt | MISSING = MISSING
    """
    When the session ends, in Unix seconds.
    """
    output_modalities: list[Literal['audio', 'text']] | MISSING = MISSING
    """
    What the model answers in; a session that transcribes has none.
    """
    instructions: StrictStr | MISSING = MISSING
    """
    The system message.
    """
    audio: RealtimeAudio | MISSING = MISSING
    """
    How audio goes in and out.
    """
    tools: list[RealtimeTool] | MISSING = MISSING
    """
    The tools on offer.
    """
    tool_choice: Literal['auto', 'none', 'required'] | RealtimeToolChoice | MISSING = MISSING
    """
    Which tools the model has to use.
    """
    max_output_tokens: StrictInt | Literal['inf'] | MISSING = MISSING
    """
    The cap on one answer; inf without one.
    """
    tracing: Literal['auto'] | RealtimeTracing | None | MISSING = MISSING
    """
    How the session is traced; null for not at all.
    """
    prompt: RealtimePrompt | None | MISSING = MISSING
    """
    A stored prompt; null for none.
    """
    include: list[Literal['item.input_audio_transcription.logprobs']] | None | MISSING = MISSING
    """
    What else is sent.
    """
    reasoning: realtime_parts.RealtimeReasoning | None | MISSING = MISSING
    truncation: Literal['auto', 'disabled'] | realtime_parts.RealtimeTruncationRetentionRatio | None | MISSING = (
        MISSING
    )


class RealtimeSessionCreated(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['session.created']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    session: RealtimeSession
    """
    The settings in force.
    """


class RealtimeSessionUpdated(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['session.updated']
    event_id: StrictStr | MISSING = MISSING
    """
    Names the message.
    """
    session: RealtimeSession
    """
    The settings in force.
    """


class RealtimeClientSecret(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    value: Annotated[StrictStr, Field(min_length=1)]
    """
    The key.
    """
    expires_at: StrictInt | MISSING = MISSING
    """
    Until when it holds, in Unix seconds.
    """
    session: RealtimeSession | MISSING = MISSING
    """
    The settings with which it opens a session.
    """


RealtimeServerEvent = TypeAliasType(
    "RealtimeServerEvent",
    Annotated[
        RealtimeSessionCreated | RealtimeErrorEvent | RealtimeSessionUpdated | RealtimeItemAdded | RealtimeItemDone | RealtimeItemCreated | RealtimeResponseCreated | RealtimeOutputItemAdded | RealtimeOutputItemDone | RealtimePartAdded | RealtimePartDone | RealtimeOutputTextDelta | RealtimeOutputTextDone | RealtimeTextDelta | RealtimeTextDone | RealtimeResponseDone | RealtimeRateLimits | realtime_parts.RealtimeEventConversationCreated | realtime_parts.RealtimeEventConversationItemDeleted | realtime_parts.RealtimeEventConversationItemInputAudioTranscriptionCompleted | realtime_parts.RealtimeEventConversationItemInputAudioTranscriptionDelta | realtime_parts.RealtimeEventConversationItemInputAudioTranscriptionFailed | realtime_parts.RealtimeEventConversationItemInputAudioTranscriptionSegment | realtime_parts.RealtimeEventConversationItemRetrieved | realtime_parts.RealtimeEventConversationItemTruncated | realtime_parts.RealtimeEventInputAudioBufferCleared | realtime_parts.RealtimeEventInputAudioBufferCommitted | realtime_parts.RealtimeEventInputAudioBufferDtmfEventReceived | realtime_parts.RealtimeEventInputAudioBufferSpeechStarted | realtime_parts.RealtimeEventInputAudioBufferSpeechStopped | realtime_parts.RealtimeEventInputAudioBufferTimeoutTriggered | realtime_parts.RealtimeEventMcpListToolsCompleted | realtime_parts.RealtimeEventMcpListToolsFailed | realtime_parts.RealtimeEventMcpListToolsInProgress | realtime_parts.RealtimeEventOutputAudioBufferCleared | realtime_parts.RealtimeEventOutputAudioBufferStarted | realtime_parts.RealtimeEventOutputAudioBufferStopped | realtime_parts.RealtimeResponseAudioDeltaEvent | realtime_parts.RealtimeResponseAudioDoneEvent | realtime_parts.RealtimeResponseAudioTranscriptDeltaEvent | realtime_parts.RealtimeResponseAudioTranscriptDoneEvent | realtime_parts.RealtimeEventResponseFunctionCallArgumentsDelta | realtime_parts.RealtimeEventResponseFunctionCallArgumentsDone | realtime_parts.RealtimeEventResponseMcpCallCompleted | realtime_parts.RealtimeEventResponseMcpCallFailed | realtime_parts.RealtimeEventResponseMcpCallInProgress | realtime_parts.RealtimeEventResponseMcpCallArgumentsDelta | realtime_parts.RealtimeEventResponseMcpCallArgumentsDone | realtime_parts.RealtimeEventResponseAudioDelta | realtime_parts.RealtimeEventResponseAudioDone | realtime_parts.RealtimeEventResponseAudioTranscriptDelta | realtime_parts.RealtimeEventResponseAudioTranscriptDone,
        Field(discriminator='type'),
    ],
)
"""
A message that the server sends over the WebSocket.
"""

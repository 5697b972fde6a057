# Generated from spec/schemas/realtime.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:db457e90d6d1229853dffc2c0dd2a4f9e60bd540adc5a72c4fa84bc231cd0085
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import realtime_parts


class RealtimeOutputTextDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.output_text.delta']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    response_id: Annotated[
        StrictStr | MISSING,
        Field(description='The response it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_index: Annotated[
        StrictInt | MISSING,
        Field(description="The item's place in the response.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    item_id: Annotated[
        StrictStr | MISSING,
        Field(description='The item it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    content_index: Annotated[
        StrictInt | MISSING,
        Field(description="The part's place in the item.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    delta: Annotated[StrictStr, Field(description='The piece.')]


class RealtimeOutputTextDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.output_text.done']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    response_id: Annotated[
        StrictStr | MISSING,
        Field(description='The response it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_index: Annotated[
        StrictInt | MISSING,
        Field(description="The item's place in the response.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    item_id: Annotated[
        StrictStr | MISSING,
        Field(description='The item it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    content_index: Annotated[
        StrictInt | MISSING,
        Field(description="The part's place in the item.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    text: Annotated[StrictStr, Field(description='The text.')]


class RealtimeTextDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.text.delta']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    response_id: Annotated[
        StrictStr | MISSING,
        Field(description='The response it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_index: Annotated[
        StrictInt | MISSING,
        Field(description="The item's place in the response.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    item_id: Annotated[
        StrictStr | MISSING,
        Field(description='The item it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    content_index: Annotated[
        StrictInt | MISSING,
        Field(description="The part's place in the item.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    delta: Annotated[StrictStr, Field(description='The piece.')]


class RealtimeTextDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.text.done']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    response_id: Annotated[
        StrictStr | MISSING,
        Field(description='The response it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_index: Annotated[
        StrictInt | MISSING,
        Field(description="The item's place in the response.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    item_id: Annotated[
        StrictStr | MISSING,
        Field(description='The item it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    content_index: Annotated[
        StrictInt | MISSING,
        Field(description="The part's place in the item.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    text: Annotated[StrictStr, Field(description='The text.')]


class RealtimePart(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        StrictStr | None | MISSING,
        Field(description='What kind of part.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    text: Annotated[StrictStr | None | MISSING, Field(description='The text.')] = MISSING
    transcript: Annotated[StrictStr | None | MISSING, Field(description='What is heard.')] = MISSING
    audio: Annotated[StrictStr | None | MISSING, Field(description='The sound as base64.')] = MISSING


class RealtimeRateLimit(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: Annotated[StrictStr | None | MISSING, Field(description='What is limited.')] = MISSING
    limit: Annotated[StrictInt | None | MISSING, Field(description='How much there is of it.')] = MISSING
    remaining: Annotated[StrictInt | None | MISSING, Field(description='How much is left.')] = MISSING
    reset_seconds: Annotated[
        StrictFloat | None | MISSING, Field(description='When it is all there again.')
    ] = MISSING


class RealtimeError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[StrictStr, Field(description='The class of error.')]
    code: Annotated[
        StrictStr | None | MISSING,
        Field(description='A word for programs.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    message: Annotated[StrictStr, Field(description='A sentence for people.')]
    param: Annotated[
        StrictStr | None | MISSING,
        Field(description='The member at fault.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    event_id: Annotated[StrictStr | None | MISSING, Field(description="The client's message at fault.")] = (
        MISSING
    )


class RealtimeToolChoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[StrictStr, Field(description='What kind of tool.')]
    name: Annotated[
        StrictStr | None | MISSING,
        Field(
            description="Which tool; null for any of an MCP server's (openapi-2026-08-21#/components/schemas/ToolChoiceMCP/properties/name)."
        ),
    ] = MISSING
    server_label: StrictStr | None | MISSING = MISSING


class RealtimeTracing(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    workflow_name: Annotated[StrictStr | MISSING, Field(description='The workflow.')] = MISSING
    group_id: Annotated[StrictStr | MISSING, Field(description='The group.')] = MISSING


class RealtimeVoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='Names the voice.')]


class RealtimeAudioFormat(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        StrictStr | MISSING, Field(description='A media type.', json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    rate: Annotated[StrictInt | MISSING, Field(description='Samples a second.')] = MISSING


class RealtimeTranscription(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    model: Annotated[StrictStr | MISSING, Field(description='The model that listens.')] = MISSING
    language: Annotated[StrictStr | None | MISSING, Field(description='The language spoken.')] = MISSING
    delay: Literal['high', 'low', 'medium', 'minimal', 'xhigh'] | None | MISSING = MISSING
    keywords: list[StrictStr] | None | MISSING = MISSING
    languages: list[StrictStr] | None | MISSING = MISSING
    prompt: StrictStr | None | MISSING = MISSING


class RealtimeNoiseReduction(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[StrictStr | MISSING, Field(description='The kind of microphone.')] = MISSING
    strength: StrictFloat | None | MISSING = MISSING


class RealtimeTurnDetection(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        StrictStr | None | MISSING,
        Field(
            description='By silence or by meaning; of a transcription session openai 3.57.0 types it as optional (types/realtime/realtime_transcription_session_turn_detection.py).',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    threshold: Annotated[StrictFloat | MISSING, Field(description='How loud speech is.')] = MISSING
    prefix_padding_ms: Annotated[
        StrictInt | MISSING, Field(description='Audio kept from before speech began.')
    ] = MISSING
    silence_duration_ms: Annotated[StrictInt | MISSING, Field(description='Silence that ends a turn.')] = (
        MISSING
    )
    idle_timeout_ms: Annotated[
        StrictInt | None | MISSING,
        Field(description='Silence after which the model speaks up; null for never.'),
    ] = MISSING
    create_response: Annotated[StrictBool | MISSING, Field(description='Whether the model answers then.')] = (
        MISSING
    )
    interrupt_response: Annotated[
        StrictBool | MISSING, Field(description='Whether speech stops the model.')
    ] = MISSING
    eagerness: Literal['auto', 'high', 'low', 'medium'] | None | MISSING = MISSING


class RealtimeErrorEvent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['error']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING
    error: Annotated[RealtimeError, Field(description='What went wrong.')]


class RealtimePartAdded(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.content_part.added']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    response_id: Annotated[
        StrictStr | MISSING,
        Field(description='The response it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_index: Annotated[
        StrictInt | MISSING,
        Field(description="The item's place in the response.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    item_id: Annotated[
        StrictStr | MISSING,
        Field(description='The item it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    content_index: Annotated[
        StrictInt | MISSING,
        Field(description="The part's place in the item.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    part: Annotated[RealtimePart, Field(description='The part.')]


class RealtimePartDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.content_part.done']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    response_id: Annotated[
        StrictStr | MISSING,
        Field(description='The response it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_index: Annotated[
        StrictInt | MISSING,
        Field(description="The item's place in the response.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    item_id: Annotated[
        StrictStr | MISSING,
        Field(description='The item it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    content_index: Annotated[
        StrictInt | MISSING,
        Field(description="The part's place in the item.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    part: Annotated[RealtimePart, Field(description='The part.')]


class RealtimeRateLimits(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['rate_limits.updated']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    rate_limits: Annotated[list[RealtimeRateLimit], Field(description='The limits.')]


class RealtimeTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        StrictStr | MISSING,
        Field(description='What kind of tool.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    name: Annotated[StrictStr | MISSING, Field(description='How calls name it.')] = MISSING
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


class RealtimePrompt(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='Names the prompt.')]
    version: Annotated[StrictStr | None | MISSING, Field(description='Which version of it.')] = MISSING
    variables: realtime_parts.RealtimeAnything | None | MISSING = MISSING


class RealtimeAudioInput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    format: Annotated[RealtimeAudioFormat | MISSING, Field(description='The encoding.')] = MISSING
    transcription: Annotated[
        RealtimeTranscription | None | MISSING,
        Field(description='Who writes down what the client says; null for nobody.'),
    ] = MISSING
    noise_reduction: Annotated[
        RealtimeNoiseReduction | None | MISSING, Field(description='What is taken out; null for nothing.')
    ] = MISSING
    turn_detection: Annotated[
        RealtimeTurnDetection | None | MISSING,
        Field(description='How the end of a turn is told; null leaves it to the client.'),
    ] = MISSING


class RealtimeAudioOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    format: Annotated[RealtimeAudioFormat | MISSING, Field(description='The encoding.')] = MISSING
    voice: Annotated[StrictStr | RealtimeVoice | MISSING, Field(description='Who speaks.')] = MISSING
    speed: Annotated[StrictFloat | MISSING, Field(description='How fast.')] = MISSING


class RealtimeItem(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | None | MISSING,
        Field(description='Names the item.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    object: Annotated[
        StrictStr | None | MISSING,
        Field(description='Always realtime.item at OpenAI.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    type: Annotated[StrictStr, Field(description='What kind of item.')]
    status: Annotated[StrictStr | None | MISSING, Field(description='Whether it is whole.')] = MISSING
    role: Annotated[StrictStr | MISSING, Field(description='Who says it.')] = MISSING
    content: Annotated[list[RealtimePart] | MISSING, Field(description='What is said.')] = MISSING
    call_id: StrictStr | None | MISSING = MISSING
    name: StrictStr | None | MISSING = MISSING
    arguments: StrictStr | None | MISSING = MISSING
    output: StrictStr | None | MISSING = MISSING
    approval_request_id: StrictStr | None | MISSING = MISSING
    approve: StrictBool | None | MISSING = MISSING
    reason: StrictStr | None | MISSING = MISSING
    server_label: StrictStr | None | MISSING = MISSING
    tools: list[realtime_parts.RealtimeMcpListToolsTool] | None | MISSING = MISSING
    error: realtime_parts.RealtimeMcpToolCallError | None | MISSING = MISSING


class RealtimeUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    total_tokens: Annotated[StrictInt | None | MISSING, Field(description='All of them.')] = MISSING
    input_tokens: Annotated[
        StrictInt | None | MISSING, Field(description='Those of the conversation before.')
    ] = MISSING
    output_tokens: Annotated[StrictInt | None | MISSING, Field(description='Those of the answer.')] = MISSING
    input_token_details: realtime_parts.RealtimeUsageInputTokenDetails | None | MISSING = MISSING
    output_token_details: (
        realtime_parts.RealtimeUsageTranscriptTextUsageTokensInputTokenDetails | None | MISSING
    ) = MISSING


class RealtimeAudio(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    input: Annotated[RealtimeAudioInput | MISSING, Field(description='What the client sends.')] = MISSING
    output: Annotated[RealtimeAudioOutput | MISSING, Field(description='What the server sends.')] = MISSING


class RealtimeItemAdded(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['conversation.item.added']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    previous_item_id: Annotated[StrictStr | None | MISSING, Field(description='The item before it.')] = (
        MISSING
    )
    item: Annotated[RealtimeItem, Field(description='The item.')]


class RealtimeItemDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['conversation.item.done']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    previous_item_id: Annotated[StrictStr | None | MISSING, Field(description='The item before it.')] = (
        MISSING
    )
    item: Annotated[RealtimeItem, Field(description='The item.')]


class RealtimeItemCreated(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['conversation.item.created']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    previous_item_id: Annotated[StrictStr | None | MISSING, Field(description='The item before it.')] = (
        MISSING
    )
    item: Annotated[RealtimeItem, Field(description='The item.')]


class RealtimeOutputItemAdded(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.output_item.added']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    response_id: Annotated[
        StrictStr | MISSING,
        Field(description='The response it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_index: Annotated[
        StrictInt | MISSING,
        Field(description="The item's place in the response.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    item: Annotated[RealtimeItem, Field(description='The item.')]


class RealtimeOutputItemDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.output_item.done']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    response_id: Annotated[
        StrictStr | MISSING,
        Field(description='The response it belongs to.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_index: Annotated[
        StrictInt | MISSING,
        Field(description="The item's place in the response.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    item: Annotated[RealtimeItem, Field(description='The item.')]


class RealtimeResponse(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | None | MISSING,
        Field(description='Names the answer.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    object: Annotated[
        StrictStr | None | MISSING,
        Field(
            description='Always realtime.response at OpenAI.', json_schema_extra={'x-aioc-expected': 'note'}
        ),
    ] = MISSING
    status: Annotated[
        Literal['completed', 'cancelled', 'failed', 'incomplete', 'in_progress'] | None | MISSING,
        Field(description='What came of it.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output: Annotated[
        list[RealtimeItem] | None | MISSING,
        Field(description='The items.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_modalities: Annotated[
        list[StrictStr] | None | MISSING, Field(description='What the model answers in.')
    ] = MISSING
    modalities: Annotated[
        list[StrictStr] | MISSING, Field(description='The same, as the beta called it.')
    ] = MISSING
    max_output_tokens: Annotated[
        StrictInt | StrictStr | None | MISSING, Field(description='The cap on the answer; inf without one.')
    ] = MISSING
    usage: Annotated[
        RealtimeUsage | None | MISSING, Field(description='The tokens it took; null before it is over.')
    ] = MISSING
    status_details: realtime_parts.RealtimeResponseStatus | None | MISSING = MISSING
    metadata: realtime_parts.RealtimeMapString | None | MISSING = MISSING
    audio: realtime_parts.RealtimeAudio2 | None | MISSING = MISSING
    conversation_id: StrictStr | None | MISSING = MISSING


class RealtimeSession(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the session.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    object: Annotated[
        StrictStr | MISSING,
        Field(
            description='Always realtime.session at OpenAI.', json_schema_extra={'x-aioc-expected': 'note'}
        ),
    ] = MISSING
    type: Annotated[
        StrictStr | MISSING,
        Field(
            description="A conversation or a transcription. The beta had none, and OpenAI's document requires it.",
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    model: Annotated[
        StrictStr | MISSING,
        Field(description='The model at work.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    expires_at: Annotated[
        StrictInt | MISSING, Field(description='When the session ends, in Unix seconds.')
    ] = MISSING
    output_modalities: Annotated[
        list[StrictStr] | MISSING,
        Field(description='What the model answers in; a session that transcribes has none.'),
    ] = MISSING
    instructions: Annotated[StrictStr | MISSING, Field(description='The system message.')] = MISSING
    audio: Annotated[
        RealtimeAudio | MISSING,
        Field(description='How audio goes in and out.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    tools: Annotated[list[RealtimeTool] | MISSING, Field(description='The tools on offer.')] = MISSING
    tool_choice: Annotated[
        StrictStr | RealtimeToolChoice | MISSING, Field(description='Which tools the model has to use.')
    ] = MISSING
    max_output_tokens: Annotated[
        StrictInt | StrictStr | MISSING, Field(description='The cap on one answer; inf without one.')
    ] = MISSING
    tracing: Annotated[
        StrictStr | RealtimeTracing | None | MISSING,
        Field(description='How the session is traced; null for not at all.'),
    ] = MISSING
    prompt: Annotated[
        RealtimePrompt | None | MISSING, Field(description='A stored prompt; null for none.')
    ] = MISSING
    include: Annotated[list[StrictStr] | None | MISSING, Field(description='What else is sent.')] = MISSING
    reasoning: realtime_parts.RealtimeReasoning | None | MISSING = MISSING
    truncation: Literal['auto', 'disabled'] | realtime_parts.RealtimeTruncationRetentionRatio | None | MISSING = (
        MISSING
    )


class RealtimeSessionCreated(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['session.created']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING
    session: Annotated[RealtimeSession, Field(description='The settings in force.')]


class RealtimeSessionUpdated(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['session.updated']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    session: Annotated[RealtimeSession, Field(description='The settings in force.')]


class RealtimeResponseCreated(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.created']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    response: Annotated[RealtimeResponse, Field(description='The response.')]


class RealtimeResponseDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.done']
    event_id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the message.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    response: Annotated[RealtimeResponse, Field(description='The response.')]


class RealtimeClientSecret(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    value: Annotated[StrictStr, Field(description='The key.', min_length=1)]
    expires_at: Annotated[
        StrictInt | MISSING,
        Field(
            description='Until when it holds, in Unix seconds.', json_schema_extra={'x-aioc-expected': 'note'}
        ),
    ] = MISSING
    session: Annotated[
        RealtimeSession | MISSING,
        Field(
            description='The settings with which it opens a session.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING


RealtimeServerEvent = TypeAliasType(
    "RealtimeServerEvent",
    Annotated[
        RealtimeSessionCreated | RealtimeErrorEvent | RealtimeSessionUpdated | RealtimeItemAdded | RealtimeItemDone | RealtimeItemCreated | RealtimeResponseCreated | RealtimeOutputItemAdded | RealtimeOutputItemDone | RealtimePartAdded | RealtimePartDone | RealtimeOutputTextDelta | RealtimeOutputTextDone | RealtimeTextDelta | RealtimeTextDone | RealtimeResponseDone | RealtimeRateLimits | realtime_parts.RealtimeEventConversationCreated | realtime_parts.RealtimeEventConversationItemDeleted | realtime_parts.RealtimeEventConversationItemInputAudioTranscriptionCompleted | realtime_parts.RealtimeEventConversationItemInputAudioTranscriptionDelta | realtime_parts.RealtimeEventConversationItemInputAudioTranscriptionFailed | realtime_parts.RealtimeEventConversationItemInputAudioTranscriptionSegment | realtime_parts.RealtimeEventConversationItemRetrieved | realtime_parts.RealtimeEventConversationItemTruncated | realtime_parts.RealtimeEventInputAudioBufferCleared | realtime_parts.RealtimeEventInputAudioBufferCommitted | realtime_parts.RealtimeEventInputAudioBufferDtmfEventReceived | realtime_parts.RealtimeEventInputAudioBufferSpeechStarted | realtime_parts.RealtimeEventInputAudioBufferSpeechStopped | realtime_parts.RealtimeEventInputAudioBufferTimeoutTriggered | realtime_parts.RealtimeEventMcpListToolsCompleted | realtime_parts.RealtimeEventMcpListToolsFailed | realtime_parts.RealtimeEventMcpListToolsInProgress | realtime_parts.RealtimeEventOutputAudioBufferCleared | realtime_parts.RealtimeEventOutputAudioBufferStarted | realtime_parts.RealtimeEventOutputAudioBufferStopped | realtime_parts.RealtimeResponseAudioDeltaEvent | realtime_parts.RealtimeResponseAudioDoneEvent | realtime_parts.RealtimeResponseAudioTranscriptDeltaEvent | realtime_parts.RealtimeResponseAudioTranscriptDoneEvent | realtime_parts.RealtimeEventResponseFunctionCallArgumentsDelta | realtime_parts.RealtimeEventResponseFunctionCallArgumentsDone | realtime_parts.RealtimeEventResponseMcpCallCompleted | realtime_parts.RealtimeEventResponseMcpCallFailed | realtime_parts.RealtimeEventResponseMcpCallInProgress | realtime_parts.RealtimeEventResponseMcpCallArgumentsDelta | realtime_parts.RealtimeEventResponseMcpCallArgumentsDone | realtime_parts.RealtimeEventResponseAudioDelta | realtime_parts.RealtimeEventResponseAudioDone | realtime_parts.RealtimeEventResponseAudioTranscriptDelta | realtime_parts.RealtimeEventResponseAudioTranscriptDone,
        Field(
            description='A message that the server sends over the WebSocket.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)

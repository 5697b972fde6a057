# Generated from spec/schemas/realtime.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:4444920a66aa117b2b7537dde7a5ab75bfff0e239c64a65c24f6deaa210551c8, text sha256:84bea8cf7303fa0390b77e54fa604915cf9c6c4e2d34b3e43a2cf5815777b33f
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import (
    MISSING,
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
)


class RealtimeError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: StrictStr
    code: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    message: StrictStr
    param: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    event_id: StrictStr | None | MISSING = MISSING


class RealtimeTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: StrictStr
    name: StrictStr | MISSING = MISSING


class RealtimeAudioFormat(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: StrictStr
    rate: StrictInt | MISSING = MISSING


class RealtimeTranscription(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    model: StrictStr | MISSING = MISSING
    language: StrictStr | None | MISSING = MISSING


class RealtimeNoiseReduction(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: StrictStr | MISSING = MISSING


class RealtimeTurnDetection(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: StrictStr
    threshold: StrictFloat | MISSING = MISSING
    prefix_padding_ms: StrictInt | MISSING = MISSING
    silence_duration_ms: StrictInt | MISSING = MISSING
    create_response: StrictBool | MISSING = MISSING
    interrupt_response: StrictBool | MISSING = MISSING


class RealtimeErrorEvent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['error']
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = MISSING
    error: RealtimeError


class RealtimeAudioInput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    format: RealtimeAudioFormat | MISSING = MISSING
    transcription: RealtimeTranscription | None | MISSING = MISSING
    noise_reduction: RealtimeNoiseReduction | None | MISSING = MISSING
    turn_detection: RealtimeTurnDetection | None | MISSING = MISSING


class RealtimeAudioOutput(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    format: RealtimeAudioFormat | MISSING = MISSING
    voice: StrictStr | MISSING = MISSING
    speed: StrictFloat | MISSING = MISSING


class RealtimeAudio(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    input: RealtimeAudioInput | MISSING = MISSING
    output: RealtimeAudioOutput | MISSING = MISSING


class RealtimeSession(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    object: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    type: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    model: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    expires_at: StrictInt | MISSING = MISSING
    output_modalities: Annotated[
        list[StrictStr] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    instructions: StrictStr | MISSING = MISSING
    audio: Annotated[RealtimeAudio | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    tools: list[RealtimeTool] | MISSING = MISSING
    tool_choice: StrictStr | RealtimeTool | MISSING = MISSING
    max_output_tokens: StrictInt | StrictStr | MISSING = MISSING
    include: list[StrictStr] | None | MISSING = MISSING


class RealtimeSessionCreated(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['session.created']
    event_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = MISSING
    sessi_on_: Annotated[RealtimeSession | MISSING, Field(alias='sessi"on"')] = MISSING


class RealtimeServerEvent(RootModel[RealtimeSessionCreated | RealtimeErrorEvent]):
    root: Annotated[
        RealtimeSessionCreated | RealtimeErrorEvent,
        Field(discriminator='type', json_schema_extra={'x-aioc-open': True}),
    ]

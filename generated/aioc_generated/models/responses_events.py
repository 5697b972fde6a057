# Generated from spec/schemas/responses_events.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:c2dcecd4c5feea2c8eabe3b796320d751cc237e8031c459c9bdc40abf94d91fe
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import responses, responses_items


class ResponseEventError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['error']
    message: Annotated[StrictStr, Field(description='A sentence for people.')]
    code: Annotated[StrictStr | None | MISSING, Field(description='A word for programs.')] = MISSING
    param: Annotated[
        StrictStr | None | MISSING, Field(description='Which part of the request is to blame.')
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventRefusalDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.refusal.delta']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    content_index: Annotated[StrictInt, Field(description='Which part of the item.', ge=0)]
    delta: Annotated[StrictStr, Field(description='What is added.')]
    obfuscation: Annotated[
        StrictStr | MISSING, Field(description="Padding that hides the delta's length.")
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventRefusalDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.refusal.done']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    content_index: Annotated[StrictInt, Field(description='Which part of the item.', ge=0)]
    refusal: Annotated[StrictStr, Field(description="The model's words.")]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventArgumentsDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.function_call_arguments.delta']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    delta: Annotated[StrictStr, Field(description='What is added.')]
    obfuscation: Annotated[
        StrictStr | MISSING, Field(description="Padding that hides the delta's length.")
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventArgumentsDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.function_call_arguments.done']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    arguments: Annotated[StrictStr, Field(description='A JSON object as a string.')]
    name: Annotated[
        StrictStr | MISSING,
        Field(description='Which function.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventCustomInputDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.custom_tool_call_input.delta']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    delta: Annotated[StrictStr, Field(description='What is added.')]
    obfuscation: Annotated[
        StrictStr | MISSING, Field(description="Padding that hides the delta's length.")
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventCustomInputDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.custom_tool_call_input.done']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    input: Annotated[StrictStr, Field(description='Free text.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventSummaryDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.reasoning_summary_text.delta']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    summary_index: Annotated[StrictInt, Field(description='Which part of the summary.', ge=0)]
    delta: Annotated[StrictStr, Field(description='What is added.')]
    obfuscation: Annotated[
        StrictStr | MISSING, Field(description="Padding that hides the delta's length.")
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventSummaryDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.reasoning_summary_text.done']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    summary_index: Annotated[StrictInt, Field(description='Which part of the summary.', ge=0)]
    text: Annotated[StrictStr, Field(description='The whole text.')]
    status: Annotated[StrictStr | None | MISSING, Field(description='Says so where it ends early.')] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventReasoningDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.reasoning_text.delta']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    content_index: Annotated[StrictInt, Field(description='Which part of the item.', ge=0)]
    delta: Annotated[StrictStr, Field(description='What is added.')]
    obfuscation: Annotated[
        StrictStr | MISSING, Field(description="Padding that hides the delta's length.")
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventReasoningDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.reasoning_text.done']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    content_index: Annotated[StrictInt, Field(description='Which part of the item.', ge=0)]
    text: Annotated[StrictStr, Field(description='The whole text.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventFileSearchInProgress(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.file_search_call.in_progress']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventFileSearchSearching(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.file_search_call.searching']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventFileSearchCompleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.file_search_call.completed']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventWebSearchInProgress(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.web_search_call.in_progress']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventWebSearchSearching(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.web_search_call.searching']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventWebSearchCompleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.web_search_call.completed']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventCodeInProgress(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.code_interpreter_call.in_progress']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventCodeInterpreting(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.code_interpreter_call.interpreting']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventCodeCompleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.code_interpreter_call.completed']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventCodeDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.code_interpreter_call_code.delta']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    delta: Annotated[StrictStr, Field(description='What is added.')]
    obfuscation: Annotated[
        StrictStr | MISSING, Field(description="Padding that hides the delta's length.")
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventCodeDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.code_interpreter_call_code.done']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    code: Annotated[StrictStr, Field(description='The code.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventImageInProgress(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.image_generation_call.in_progress']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventImageGenerating(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.image_generation_call.generating']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventImageCompleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.image_generation_call.completed']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventImagePartial(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.image_generation_call.partial_image']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    partial_image_b64: Annotated[StrictStr, Field(description='The picture as base64.')]
    partial_image_index: Annotated[
        StrictInt | MISSING,
        Field(
            description='Which of the pictures on the way.',
            ge=0,
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    size: Annotated[StrictStr | MISSING, Field(description='Width and height.')] = MISSING
    quality: Annotated[StrictStr | MISSING, Field(description='How good it is.')] = MISSING
    background: Annotated[StrictStr | MISSING, Field(description='What is behind it.')] = MISSING
    output_format: Annotated[StrictStr | MISSING, Field(description='The format of the file.')] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventMcpCallInProgress(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.mcp_call.in_progress']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventMcpCallCompleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.mcp_call.completed']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventMcpCallFailed(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.mcp_call.failed']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventMcpToolsInProgress(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.mcp_list_tools.in_progress']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventMcpToolsCompleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.mcp_list_tools.completed']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventMcpToolsFailed(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.mcp_list_tools.failed']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventMcpArgumentsDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.mcp_call_arguments.delta']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    delta: Annotated[StrictStr, Field(description='What is added.')]
    obfuscation: Annotated[
        StrictStr | MISSING, Field(description="Padding that hides the delta's length.")
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventMcpArgumentsDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.mcp_call_arguments.done']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    arguments: Annotated[StrictStr, Field(description='A JSON object as a string.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventShellAdded(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.shell_call_command.added']
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    command_index: Annotated[StrictInt, Field(description='Which command.', ge=0)]
    command: Annotated[StrictStr, Field(description='The command as it begins.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventShellDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.shell_call_command.delta']
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    command_index: Annotated[StrictInt, Field(description='Which command.', ge=0)]
    delta: Annotated[StrictStr, Field(description='What is added.')]
    obfuscation: Annotated[
        StrictStr | MISSING, Field(description="Padding that hides the delta's length.")
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventShellDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.shell_call_command.done']
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    command_index: Annotated[StrictInt, Field(description='Which command.', ge=0)]
    command: Annotated[StrictStr, Field(description='The command.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventAudioDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.audio.delta']
    delta: Annotated[StrictStr, Field(description='Base64 of what is added.')]
    response_id: Annotated[StrictStr | MISSING, Field(description='The response.')] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventAudioDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.audio.done']
    response_id: Annotated[StrictStr | MISSING, Field(description='The response.')] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventTranscriptDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.audio.transcript.delta']
    delta: Annotated[StrictStr, Field(description='What is added.')]
    response_id: Annotated[StrictStr | MISSING, Field(description='The response.')] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventTranscriptDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.audio.transcript.done']
    response_id: Annotated[StrictStr | MISSING, Field(description='The response.')] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventSummaryPartAdded(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.reasoning_summary_part.added']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    summary_index: Annotated[StrictInt, Field(description='Which part of the summary.', ge=0)]
    part: Annotated[responses_items.ResponseReasoningSummary, Field(description='The part as it begins.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventSummaryPartDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.reasoning_summary_part.done']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    summary_index: Annotated[StrictInt, Field(description='Which part of the summary.', ge=0)]
    part: Annotated[responses_items.ResponseReasoningSummary, Field(description='The whole part.')]
    status: Annotated[StrictStr | None | MISSING, Field(description='Says so where it ends early.')] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventTextDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.output_text.delta']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    content_index: Annotated[StrictInt, Field(description='Which part of the item.', ge=0)]
    delta: Annotated[StrictStr, Field(description='What is added.')]
    logprobs: Annotated[
        list[responses_items.ResponseLogprob] | MISSING,
        Field(
            description='Probabilities of the tokens, where asked for; openai-python declares it as always there.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    obfuscation: Annotated[
        StrictStr | MISSING, Field(description="Padding that hides the delta's length.")
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventTextDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.output_text.done']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    content_index: Annotated[StrictInt, Field(description='Which part of the item.', ge=0)]
    text: Annotated[StrictStr, Field(description='The whole text.')]
    logprobs: Annotated[
        list[responses_items.ResponseLogprob] | MISSING,
        Field(
            description='Probabilities of the tokens, where asked for; openai-python declares it as always there.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventAnnotation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.output_text.annotation.added']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    content_index: Annotated[StrictInt, Field(description='Which part of the item.', ge=0)]
    annotation_index: Annotated[StrictInt, Field(description='Which of the citations.', ge=0)]
    annotation: Annotated[
        responses_items.ResponseAnnotation | None | MISSING,
        Field(description='What is cited.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventShellOutputDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.shell_call_output_content.delta']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    command_index: Annotated[StrictInt, Field(description='Which command.', ge=0)]
    delta: Annotated[responses_items.ResponseShellOutput, Field(description='What is added.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventShellOutputDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.shell_call_output_content.done']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    command_index: Annotated[StrictInt, Field(description='Which command.', ge=0)]
    output: Annotated[
        list[responses_items.ResponseShellOutput] | MISSING, Field(description='What it wrote.')
    ] = MISSING
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


ResponseStreamedPart = TypeAliasType(
    "ResponseStreamedPart",
    Annotated[
        responses_items.ResponseOutputText | responses_items.ResponseRefusal | responses_items.ResponseReasoningText,
        Field(
            description='A part of an item, in a stream.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ResponseEventPartAdded(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.content_part.added']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    content_index: Annotated[StrictInt, Field(description='Which part of the item.', ge=0)]
    part: Annotated[ResponseStreamedPart, Field(description='The part as it begins.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventPartDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.content_part.done']
    item_id: Annotated[StrictStr, Field(description='The item it is about.', min_length=1)]
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    content_index: Annotated[StrictInt, Field(description='Which part of the item.', ge=0)]
    part: Annotated[ResponseStreamedPart, Field(description='The whole part.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventCreated(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.created']
    response: Annotated[responses.ResponseObject, Field(description='The response as it begins.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventQueued(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.queued']
    response: Annotated[responses.ResponseObject, Field(description='The response so far.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventInProgress(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.in_progress']
    response: Annotated[responses.ResponseObject, Field(description='The response so far.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventCompleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.completed']
    response: Annotated[responses.ResponseObject, Field(description='The whole response.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventIncomplete(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.incomplete']
    response: Annotated[
        responses.ResponseObject, Field(description='The response as far as it went, and why it ends.')
    ]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventFailed(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.failed']
    response: Annotated[responses.ResponseObject, Field(description='The response, and what went wrong.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventItemAdded(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.output_item.added']
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    item: Annotated[responses_items.ResponseOutputItem, Field(description='The item as it begins.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ResponseEventItemDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['response.output_item.done']
    output_index: Annotated[StrictInt, Field(description='Which item of the output.', ge=0)]
    item: Annotated[responses_items.ResponseOutputItem, Field(description='The whole item.')]
    sequence_number: Annotated[
        StrictInt | MISSING,
        Field(
            description="The event's place in the stream.",
            ge=0,
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


ResponseStreamEvent = TypeAliasType(
    "ResponseStreamEvent",
    Annotated[
        ResponseEventCreated | ResponseEventQueued | ResponseEventInProgress | ResponseEventCompleted | ResponseEventIncomplete | ResponseEventFailed | ResponseEventError | ResponseEventItemAdded | ResponseEventItemDone | ResponseEventPartAdded | ResponseEventPartDone | ResponseEventTextDelta | ResponseEventTextDone | ResponseEventAnnotation | ResponseEventRefusalDelta | ResponseEventRefusalDone | ResponseEventArgumentsDelta | ResponseEventArgumentsDone | ResponseEventCustomInputDelta | ResponseEventCustomInputDone | ResponseEventSummaryPartAdded | ResponseEventSummaryPartDone | ResponseEventSummaryDelta | ResponseEventSummaryDone | ResponseEventReasoningDelta | ResponseEventReasoningDone | ResponseEventFileSearchInProgress | ResponseEventFileSearchSearching | ResponseEventFileSearchCompleted | ResponseEventWebSearchInProgress | ResponseEventWebSearchSearching | ResponseEventWebSearchCompleted | ResponseEventCodeInProgress | ResponseEventCodeInterpreting | ResponseEventCodeCompleted | ResponseEventCodeDelta | ResponseEventCodeDone | ResponseEventImageInProgress | ResponseEventImageGenerating | ResponseEventImageCompleted | ResponseEventImagePartial | ResponseEventMcpCallInProgress | ResponseEventMcpCallCompleted | ResponseEventMcpCallFailed | ResponseEventMcpToolsInProgress | ResponseEventMcpToolsCompleted | ResponseEventMcpToolsFailed | ResponseEventMcpArgumentsDelta | ResponseEventMcpArgumentsDone | ResponseEventShellAdded | ResponseEventShellDelta | ResponseEventShellDone | ResponseEventShellOutputDelta | ResponseEventShellOutputDone | ResponseEventAudioDelta | ResponseEventAudioDone | ResponseEventTranscriptDelta | ResponseEventTranscriptDone,
        Field(
            description='An event of a streamed response.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)

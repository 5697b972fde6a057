# Generated from spec/schemas/responses_events.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:560dd3e085277074c737d5e4061facafd3cfc64192db2abb76bd02c1bcc0f971
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import responses, responses_items


class ResponseEventError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['error']
    message: StrictStr
    """
    A sentence for people.
    """
    code: StrictStr | None | MISSING = MISSING
    """
    A word for programs.
    """
    param: StrictStr | None | MISSING = MISSING
    """
    Which part of the request is to blame.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventRefusalDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.refusal.delta']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    content_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the item.
    """
    delta: StrictStr
    """
    What is added.
    """
    obfuscation: StrictStr | MISSING = MISSING
    """
    Padding that hides the delta's length.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventRefusalDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.refusal.done']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    content_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the item.
    """
    refusal: StrictStr
    """
    The model's words.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventArgumentsDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.function_call_arguments.delta']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    delta: StrictStr
    """
    What is added.
    """
    obfuscation: StrictStr | MISSING = MISSING
    """
    Padding that hides the delta's length.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventArgumentsDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.function_call_arguments.done']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    arguments: StrictStr
    """
    A JSON object as a string.
    """
    name: StrictStr | MISSING = MISSING
    """
    Which function.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventCustomInputDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.custom_tool_call_input.delta']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    delta: StrictStr
    """
    What is added.
    """
    obfuscation: StrictStr | MISSING = MISSING
    """
    Padding that hides the delta's length.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventCustomInputDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.custom_tool_call_input.done']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    input: StrictStr
    """
    Free text.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventSummaryDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.reasoning_summary_text.delta']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    summary_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the summary.
    """
    delta: StrictStr
    """
    What is added.
    """
    obfuscation: StrictStr | MISSING = MISSING
    """
    Padding that hides the delta's length.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventSummaryDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.reasoning_summary_text.done']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    summary_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the summary.
    """
    text: StrictStr
    """
    The whole text.
    """
    status: StrictStr | None | MISSING = MISSING
    """
    Says so where it ends early.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventReasoningDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.reasoning_text.delta']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    content_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the item.
    """
    delta: StrictStr
    """
    What is added.
    """
    obfuscation: StrictStr | MISSING = MISSING
    """
    Padding that hides the delta's length.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventReasoningDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.reasoning_text.done']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    content_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the item.
    """
    text: StrictStr
    """
    The whole text.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventFileSearchInProgress(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.file_search_call.in_progress']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventFileSearchSearching(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.file_search_call.searching']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventFileSearchCompleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.file_search_call.completed']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventWebSearchInProgress(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.web_search_call.in_progress']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventWebSearchSearching(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.web_search_call.searching']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventWebSearchCompleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.web_search_call.completed']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventCodeInProgress(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.code_interpreter_call.in_progress']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventCodeInterpreting(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.code_interpreter_call.interpreting']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventCodeCompleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.code_interpreter_call.completed']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventCodeDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.code_interpreter_call_code.delta']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    delta: StrictStr
    """
    What is added.
    """
    obfuscation: StrictStr | MISSING = MISSING
    """
    Padding that hides the delta's length.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventCodeDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.code_interpreter_call_code.done']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    code: StrictStr
    """
    The code.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventImageInProgress(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.image_generation_call.in_progress']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventImageGenerating(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.image_generation_call.generating']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventImageCompleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.image_generation_call.completed']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventImagePartial(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.image_generation_call.partial_image']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    partial_image_b64: StrictStr
    """
    The picture as base64.
    """
    partial_image_index: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Which of the pictures on the way.
    """
    size: StrictStr | MISSING = MISSING
    """
    Width and height.
    """
    quality: StrictStr | MISSING = MISSING
    """
    How good it is.
    """
    background: StrictStr | MISSING = MISSING
    """
    What is behind it.
    """
    output_format: StrictStr | MISSING = MISSING
    """
    The format of the file.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventMcpCallInProgress(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.mcp_call.in_progress']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventMcpCallCompleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.mcp_call.completed']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventMcpCallFailed(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.mcp_call.failed']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventMcpToolsInProgress(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.mcp_list_tools.in_progress']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventMcpToolsCompleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.mcp_list_tools.completed']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventMcpToolsFailed(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.mcp_list_tools.failed']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventMcpArgumentsDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.mcp_call_arguments.delta']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    delta: StrictStr
    """
    What is added.
    """
    obfuscation: StrictStr | MISSING = MISSING
    """
    Padding that hides the delta's length.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventMcpArgumentsDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.mcp_call_arguments.done']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    arguments: StrictStr
    """
    A JSON object as a string.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventShellAdded(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.shell_call_command.added']
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    command_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which command.
    """
    command: StrictStr
    """
    The command as it begins.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventShellDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.shell_call_command.delta']
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    command_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which command.
    """
    delta: StrictStr
    """
    What is added.
    """
    obfuscation: StrictStr | MISSING = MISSING
    """
    Padding that hides the delta's length.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventShellDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.shell_call_command.done']
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    command_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which command.
    """
    command: StrictStr
    """
    The command.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventAudioDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.audio.delta']
    delta: StrictStr
    """
    Base64 of what is added.
    """
    response_id: StrictStr | MISSING = MISSING
    """
    The response.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventAudioDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.audio.done']
    response_id: StrictStr | MISSING = MISSING
    """
    The response.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventTranscriptDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.audio.transcript.delta']
    delta: StrictStr
    """
    What is added.
    """
    response_id: StrictStr | MISSING = MISSING
    """
    The response.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventTranscriptDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.audio.transcript.done']
    response_id: StrictStr | MISSING = MISSING
    """
    The response.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventCompacting(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.compaction.compacting']
    item_id: StrictStr | MISSING = MISSING
    output_index: StrictInt | MISSING = MISSING
    sequence_number: StrictInt | MISSING = MISSING


class ResponseEventSummaryPartAdded(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.reasoning_summary_part.added']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    summary_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the summary.
    """
    part: responses_items.ResponseReasoningSummary
    """
    The part as it begins.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventSummaryPartDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.reasoning_summary_part.done']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    summary_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the summary.
    """
    part: responses_items.ResponseReasoningSummary
    """
    The whole part.
    """
    status: StrictStr | None | MISSING = MISSING
    """
    Says so where it ends early.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventTextDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.output_text.delta']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    content_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the item.
    """
    delta: StrictStr
    """
    What is added.
    """
    logprobs: list[responses_items.ResponseLogprob] | MISSING = MISSING
    """
    Probabilities of the tokens, where asked for; openai-python declares it as always there.
    """
    obfuscation: StrictStr | MISSING = MISSING
    """
    Padding that hides the delta's length.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventTextDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.output_text.done']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    content_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the item.
    """
    text: StrictStr
    """
    The whole text.
    """
    logprobs: list[responses_items.ResponseLogprob] | MISSING = MISSING
    """
    Probabilities of the tokens, where asked for; openai-python declares it as always there.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventAnnotation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.output_text.annotation.added']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    content_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the item.
    """
    annotation_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which of the citations.
    """
    annotation: responses_items.ResponseAnnotation | None | MISSING = MISSING
    """
    What is cited.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventShellOutputDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.shell_call_output_content.delta']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    command_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which command.
    """
    delta: responses_items.ResponseShellOutput
    """
    What is added.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventShellOutputDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.shell_call_output_content.done']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    command_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which command.
    """
    output: list[responses_items.ResponseShellOutput] | MISSING = MISSING
    """
    What it wrote.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


ResponseStreamedPart = TypeAliasType(
    "ResponseStreamedPart",
    Annotated[
        responses_items.ResponseOutputText | responses_items.ResponseRefusal | responses_items.ResponseReasoningText,
        Field(discriminator='type'),
    ],
)
"""
A part of an item, in a stream.
"""


class ResponseEventPartAdded(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.content_part.added']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    content_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the item.
    """
    part: ResponseStreamedPart
    """
    The part as it begins.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventPartDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.content_part.done']
    item_id: Annotated[StrictStr, Field(min_length=1)]
    """
    The item it is about.
    """
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    content_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which part of the item.
    """
    part: ResponseStreamedPart
    """
    The whole part.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventCreated(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.created']
    response: responses.ResponseObject
    """
    The response as it begins.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventQueued(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.queued']
    response: responses.ResponseObject
    """
    The response so far.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventInProgress(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.in_progress']
    response: responses.ResponseObject
    """
    The response so far.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventCompleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.completed']
    response: responses.ResponseObject
    """
    The whole response.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventIncomplete(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.incomplete']
    response: responses.ResponseObject
    """
    The response as far as it went, and why it ends.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventFailed(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.failed']
    response: responses.ResponseObject
    """
    The response, and what went wrong.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventItemAdded(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.output_item.added']
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    item: responses_items.ResponseOutputItem
    """
    The item as it begins.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


class ResponseEventItemDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['response.output_item.done']
    output_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which item of the output.
    """
    item: responses_items.ResponseOutputItem
    """
    The whole item.
    """
    sequence_number: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    The event's place in the stream.
    """


ResponseStreamEvent = TypeAliasType(
    "ResponseStreamEvent",
    Annotated[
        ResponseEventCreated | ResponseEventQueued | ResponseEventInProgress | ResponseEventCompleted | ResponseEventIncomplete | ResponseEventFailed | ResponseEventError | ResponseEventItemAdded | ResponseEventItemDone | ResponseEventPartAdded | ResponseEventPartDone | ResponseEventTextDelta | ResponseEventTextDone | ResponseEventAnnotation | ResponseEventRefusalDelta | ResponseEventRefusalDone | ResponseEventArgumentsDelta | ResponseEventArgumentsDone | ResponseEventCustomInputDelta | ResponseEventCustomInputDone | ResponseEventSummaryPartAdded | ResponseEventSummaryPartDone | ResponseEventSummaryDelta | ResponseEventSummaryDone | ResponseEventReasoningDelta | ResponseEventReasoningDone | ResponseEventFileSearchInProgress | ResponseEventFileSearchSearching | ResponseEventFileSearchCompleted | ResponseEventWebSearchInProgress | ResponseEventWebSearchSearching | ResponseEventWebSearchCompleted | ResponseEventCodeInProgress | ResponseEventCodeInterpreting | ResponseEventCodeCompleted | ResponseEventCodeDelta | ResponseEventCodeDone | ResponseEventImageInProgress | ResponseEventImageGenerating | ResponseEventImageCompleted | ResponseEventImagePartial | ResponseEventMcpCallInProgress | ResponseEventMcpCallCompleted | ResponseEventMcpCallFailed | ResponseEventMcpToolsInProgress | ResponseEventMcpToolsCompleted | ResponseEventMcpToolsFailed | ResponseEventMcpArgumentsDelta | ResponseEventMcpArgumentsDone | ResponseEventShellAdded | ResponseEventShellDelta | ResponseEventShellDone | ResponseEventShellOutputDelta | ResponseEventShellOutputDone | ResponseEventAudioDelta | ResponseEventAudioDone | ResponseEventTranscriptDelta | ResponseEventTranscriptDone | ResponseEventCompacting,
        Field(discriminator='type'),
    ],
)
"""
An event of a streamed response.
"""

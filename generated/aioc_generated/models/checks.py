# Generated from spec/schemas/checks.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:4921f20273157877fa1120375311d131368036f0a40f94646c7868b98ad05861
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import chat

Check_answer_created_in_seconds = TypeAliasType(
    "Check_answer_created_in_seconds", Annotated[StrictFloat, Field(le=4102444799.0)]
)
"""
created is in seconds
"""


Check_answer_whole_without_limit = TypeAliasType("Check_answer_whole_without_limit", Literal['length', 'max_tokens'])
"""
an answer without a requested limit isn't cut off
"""


Check_audio_duration_of_the_file = TypeAliasType(
    "Check_audio_duration_of_the_file", Annotated[StrictFloat, Field(ge=0.5, le=1.5)]
)
"""
the duration is that of the file
"""


Check_audio_segmentations_format = TypeAliasType("Check_audio_segmentations_format", Literal['wav'])
"""
format names the container that was requested
"""


Check_audio_segmentations_wav = TypeAliasType(
    "Check_audio_segmentations_wav", Annotated[StrictStr, Field(pattern='^UklGR')]
)
"""
audio with the format wav is a WAV file in base64
"""


Check_audio_speech_in_events = TypeAliasType(
    "Check_audio_speech_in_events", Annotated[StrictStr, Field(pattern='^[A-Za-z0-9+/\\s]+={0,2}\\s*$')]
)
"""
the events contain audio as base64
"""


Check_audio_text_alone = TypeAliasType(
    "Check_audio_text_alone", Annotated[StrictStr, Field(pattern='^\\s*\\{\\s*"[a-z_]+"\\s*:')]
)
"""
a transcription in the format text isn't JSON
"""


Check_audio_text_with_times = TypeAliasType("Check_audio_text_with_times", StrictStr)
"""
a transcript that has text has the times of its parts
"""


class Check_audio_times_in_seconds(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)


Check_batches_cancelled = TypeAliasType("Check_batches_cancelled", Literal['cancelling', 'cancelled', 'completed', 'failed', 'expired'])
"""
a cancelled batch has the status cancelling or has ended
"""


Check_batches_no_files_yet = TypeAliasType(
    "Check_batches_no_files_yet", Annotated[StrictStr, Field(min_length=1)]
)
"""
a batch that hasn't run names no file of results
"""


Check_cache_prefix_reused = TypeAliasType("Check_cache_prefix_reused", Annotated[StrictInt, Field(ge=1)])
"""
the second of two equal prompts is partly cached
"""


Check_chat_file_read = TypeAliasType(
    "Check_chat_file_read", Annotated[StrictStr, Field(pattern='quartz.{0,3}43.{0,3}heron')]
)
"""
the answer contains the word in the file
"""


Check_chat_id_prefix = TypeAliasType(
    "Check_chat_id_prefix", Annotated[StrictStr, Field(pattern='^chatcmpl-')]
)
"""
a chat completion's id begins with chatcmpl-
"""


Check_chat_messages_kept = TypeAliasType(
    "Check_chat_messages_kept", Annotated[StrictStr, Field(pattern='^Say hello[.]$')]
)
"""
the messages of a stored chat completion include the one that was sent
"""


Check_chat_no_empty_calls = TypeAliasType("Check_chat_no_empty_calls", list[StrictStr])
"""
an answer without calls has no empty list of calls
"""


Check_chat_picture_fetched = TypeAliasType(
    "Check_chat_picture_fetched",
    Annotated[
        StrictStr,
        Field(
            pattern='[Bb]oardwalk|[Ww]alkway|[Pp]ath|[Tt]rail|[Bb]ridge|[Gg]rass|[Ff]ield|[Mm]eadow|[Pp]rairie|[Mm]arsh|[Ww]etland|[Ll]andscape|[Nn]ature|[Ss]ky'
        ),
    ],
)
"""
the answer names something in the picture
"""


Check_chat_picture_seen = TypeAliasType(
    "Check_chat_picture_seen",
    Annotated[StrictStr, Field(pattern='[Bb]lue|BLUE|[Aa]zure|[Cc]obalt|[Ii]ndigo')],
)
"""
the answer names the colour of the picture
"""


Check_completions_echoed = TypeAliasType(
    "Check_completions_echoed", Annotated[StrictStr, Field(pattern='^\\s*Say hello')]
)
"""
with echo, the text begins with the prompt
"""


Check_completions_middle_alone = TypeAliasType(
    "Check_completions_middle_alone", Annotated[StrictStr, Field(pattern='print\\(double\\(21\\)\\)\\s*$')]
)
"""
text that is filled in ends before the suffix
"""


Check_conversations_said = TypeAliasType(
    "Check_conversations_said", Annotated[StrictStr, Field(pattern='^Say hello[.]$')]
)
"""
an item that was added to a conversation is in it
"""


Check_decompositions_composite_apart = TypeAliasType(
    "Check_decompositions_composite_apart", Annotated[StrictInt, Field(ge=-1, le=-1)]
)
"""
the composite's index is -1
"""


Check_decompositions_pictures = TypeAliasType(
    "Check_decompositions_pictures", Annotated[StrictStr, Field(pattern='^iVBORw0KGgo')]
)
"""
a layer that was requested in base64 is a PNG
"""


Check_embeddings_in_range = TypeAliasType(
    "Check_embeddings_in_range", Annotated[StrictFloat, Field(ge=-3.4028235e+38, le=3.4028235e+38)]
)
"""
a vector's numbers fit into 32 bits
"""


Check_embeddings_usage_counted = TypeAliasType(
    "Check_embeddings_usage_counted", Annotated[StrictInt, Field(ge=1)]
)
"""
usage counts the text's tokens
"""


Check_errors_model_code = TypeAliasType("Check_errors_model_code", Literal['model_not_found'])
"""
an unknown model is refused with the code model_not_found
"""


Check_errors_no_trace = TypeAliasType(
    "Check_errors_no_trace",
    Annotated[
        StrictStr,
        Field(
            pattern='Traceback \\(most recent call|File \\\\?"[^"]+", line \\d|\\\\n +at [^\\n]+:\\d+:\\d+|goroutine \\d+ \\[|thread .[^\\n]+ panicked at|(^|[\\s"\'`(=\\[,;:]|\\\\[nt])(/[A-Za-z0-9_.@-]+){2,}\\.(py|pyx|js|mjs|ts|go|rs|cpp|java|rb|php):?\\d*|[A-Za-z]:(\\\\+[A-Za-z0-9_. -]+)+\\.(py|js|ts|cs|dll)'
        ),
    ],
)
"""
a refusal reveals nothing of the server's code
"""


Check_errors_tokens_named = TypeAliasType(
    "Check_errors_tokens_named", Annotated[StrictStr, Field(pattern='[Cc]ontext|[Tt]oken|[Ll]ength')]
)
"""
a refusal of too many tokens says that there are too many
"""


Check_errors_type_known = TypeAliasType("Check_errors_type_known", Literal['invalid_request_error'])
"""
a request with missing members is refused as invalid_request_error
"""


Check_functions_called = TypeAliasType("Check_functions_called", Annotated[StrictStr, Field(min_length=1)])
"""
the forced function is called, as function_call
"""


Check_ht_advertised = TypeAliasType(
    "Check_ht_advertised", Annotated[StrictStr, Field(pattern='^1[.][0-9]+([.][0-9]+)?$')]
)
"""
an answer names the version of HT-compat that it follows
"""


Check_ht_missing_input = TypeAliasType("Check_ht_missing_input", Literal['missing_input'])
"""
a job without input is refused with the code missing_input
"""


Check_ht_no_batch = TypeAliasType("Check_ht_no_batch", Literal['batch_not_supported'])
"""
several inputs are refused with the code batch_not_supported
"""


Check_ht_unknown_audio_format = TypeAliasType("Check_ht_unknown_audio_format", Literal['unsupported_audio_format'])
"""
an unknown audio format is refused with the code unsupported_audio_format
"""


Check_ht_unknown_output_format = TypeAliasType("Check_ht_unknown_output_format", Literal['unsupported_output_format'])
"""
an unknown mesh format is refused with the code unsupported_output_format
"""


Check_ht_unknown_voice = TypeAliasType("Check_ht_unknown_voice", Literal['unknown_voice'])
"""
an unknown voice is refused with the code unknown_voice
"""


Check_images_address = TypeAliasType(
    "Check_images_address", Annotated[StrictStr, Field(pattern='^https?://[^/]')]
)
"""
a picture's URL begins with http
"""


Check_images_base64_is_a_picture = TypeAliasType(
    "Check_images_base64_is_a_picture",
    Annotated[StrictStr, Field(pattern='^(iVBORw0KGgo|/9j/|UklGR|R0lGOD|PHN2Z|PD94bW)')],
)
"""
b64_json is a picture file, without a data URL prefix
"""


Check_images_events_have_pictures = TypeAliasType(
    "Check_images_events_have_pictures",
    Annotated[StrictStr, Field(pattern='^(iVBORw0KGgo|/9j/|UklGR|R0lGOD|PHN2Z|PD94bW)')],
)
"""
each event has a picture file, as base64 without a data URL prefix
"""


Check_json_in_the_text = TypeAliasType(
    "Check_json_in_the_text", Annotated[StrictStr, Field(pattern='^\\s*\\{[\\s\\S]*\\}\\s*$')]
)
"""
requested JSON is in the text, not in the reasoning
"""


Check_logprobs_alternatives_of_each = TypeAliasType("Check_logprobs_alternatives_of_each", StrictStr)
"""
each token has its own alternatives
"""


Check_logprobs_given = TypeAliasType("Check_logprobs_given", StrictFloat)
"""
requested logprobs are there
"""


Check_meshes_begins = TypeAliasType("Check_meshes_begins", Literal['queued', 'processing'])
"""
a new job isn't completed yet
"""


Check_models_created_in_seconds = TypeAliasType(
    "Check_models_created_in_seconds", Annotated[StrictInt, Field(le=4102444799)]
)
"""
a model's created is in seconds
"""


Check_ner_groups_bare = TypeAliasType(
    "Check_ner_groups_bare", Annotated[StrictStr, Field(pattern='^([^BI]|[BI]([^-]|$))')]
)
"""
group names have no B- or I- prefix
"""


Check_omni_wav = TypeAliasType("Check_omni_wav", Annotated[StrictStr, Field(pattern='^UklGR')])
"""
audio with the format wav is a WAV file in base64
"""


class Check_realtime_answered(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)


class Check_realtime_done_has_output(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)


Check_realtime_names_current = TypeAliasType("Check_realtime_names_current", StrictStr)
"""
no event has a name that only the beta had
"""


Check_realtime_session_first = TypeAliasType("Check_realtime_session_first", Literal['session.created'])
"""
the first message is session.created
"""


Check_realtime_text_told = TypeAliasType("Check_realtime_text_told", StrictStr)
"""
a text answer comes in text deltas, with the current event name or the beta's
"""


Check_responses_cancelled = TypeAliasType("Check_responses_cancelled", Literal['cancelled', 'completed', 'incomplete', 'failed'])
"""
a cancelled response is no longer in progress
"""


Check_responses_input_counted = TypeAliasType(
    "Check_responses_input_counted", Annotated[StrictInt, Field(ge=1)]
)
"""
the token count of an input isn't 0
"""


Check_responses_input_kept = TypeAliasType(
    "Check_responses_input_kept", Annotated[StrictStr, Field(pattern='^Say hello[.]$')]
)
"""
the input items of a stored response include the one that was sent
"""


class Check_responses_items_done(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)


Check_responses_logprobs_given = TypeAliasType("Check_responses_logprobs_given", StrictFloat)
"""
requested log probabilities are there
"""


Check_responses_text_as_output = TypeAliasType("Check_responses_text_as_output", StrictStr)
"""
the text of a message is of type output_text
"""


Check_responses_text_beside_thoughts = TypeAliasType("Check_responses_text_beside_thoughts", StrictStr)
"""
a completed response that has reasoning has a message or a call, too
"""


Check_responses_usage_counted = TypeAliasType(
    "Check_responses_usage_counted", Annotated[StrictInt, Field(ge=1)]
)
"""
usage counts the tokens of the input and the output
"""


Check_segmentations_normalised = TypeAliasType(
    "Check_segmentations_normalised", Annotated[StrictFloat, Field(ge=0.0, le=1.0)]
)
"""
boxes are fractions of the picture's width and height
"""


Check_segmentations_png = TypeAliasType(
    "Check_segmentations_png", Annotated[StrictStr, Field(pattern='^iVBORw0KGgo')]
)
"""
a mask that was requested as a picture is a PNG in base64
"""


Check_segmentations_polygon = TypeAliasType(
    "Check_segmentations_polygon", Annotated[list[list[StrictFloat]], Field(min_length=3)]
)
"""
a mask that was requested as an outline is a list of points
"""


Check_segmentations_polygon_normalised = TypeAliasType(
    "Check_segmentations_polygon_normalised", Annotated[StrictFloat, Field(ge=0.0, le=1.0)]
)
"""
outlines are fractions of the picture's width and height
"""


Check_segmentations_rle = TypeAliasType(
    "Check_segmentations_rle", Annotated[StrictStr, Field(pattern='^[0-o]+$')]
)
"""
a mask is COCO's string of run lengths
"""


Check_stream_error_not_null = TypeAliasType("Check_stream_error_not_null", None)
"""
no event of the stream has an error that is null
"""


Check_stream_one_choice = TypeAliasType("Check_stream_one_choice", StrictInt)
"""
a stream has chunks of one answer if no more were requested
"""


Check_stream_pieces_named = TypeAliasType("Check_stream_pieces_named", Literal['chat.completion.chunk'])
"""
every event with choices has the object chat.completion.chunk
"""


Check_stream_usage_unasked = TypeAliasType("Check_stream_usage_unasked", StrictInt)
"""
a stream has no usage unless it was requested
"""


Check_tools_argument_long = TypeAliasType(
    "Check_tools_argument_long",
    Annotated[StrictStr, Field(min_length=80, pattern='\\\\n[\\s\\S]*\\\\"|\\\\"[\\s\\S]*\\\\n')],
)
"""
the argument is a text with more than one line and with quotes
"""


Check_tools_chosen_finish_reason = TypeAliasType("Check_tools_chosen_finish_reason", Literal['tool_calls', 'length', 'content_filter'])
"""
a turn that ends in a call that the model chose has the finish reason tool_calls
"""


Check_tools_custom_called = TypeAliasType(
    "Check_tools_custom_called", Annotated[StrictStr, Field(min_length=1)]
)
"""
the forced custom tool is called with plain text as its input
"""


Check_tools_finish_reason = TypeAliasType("Check_tools_finish_reason", Literal['stop', 'tool_calls', 'length', 'content_filter'])
"""
a turn that ends in the call of a named tool has the finish reason stop or tool_calls
"""


Check_tools_name_unmarked = TypeAliasType(
    "Check_tools_name_unmarked", Annotated[StrictStr, Field(pattern='^[^<>|\\s{}"]*$')]
)
"""
a call's name has no marks of the model's format
"""


Check_uploads_given_up = TypeAliasType("Check_uploads_given_up", Literal['cancelled', 'expired'])
"""
a cancelled upload has the status cancelled or expired
"""


Check_uploads_has_its_file = TypeAliasType(
    "Check_uploads_has_its_file", Annotated[StrictStr, Field(min_length=1)]
)
"""
a completed upload has a file
"""


Check_usage_call_counted = TypeAliasType("Check_usage_call_counted", StrictInt)
"""
more than one token is counted for a call
"""


Check_usage_counted = TypeAliasType("Check_usage_counted", Annotated[StrictInt, Field(ge=1)])
"""
usage counts the tokens of the prompt and the answer
"""


Check_usage_prompt_in_tokens = TypeAliasType("Check_usage_prompt_in_tokens", StrictInt)
"""
prompt_tokens counts the tokens of the prompt, not the prompts
"""


Check_usage_seen = TypeAliasType("Check_usage_seen", StrictInt)
"""
counted tokens appear as text, a call or reasoning, or are counted as reasoning
"""


Check_vector_stores_file_measured = TypeAliasType(
    "Check_vector_stores_file_measured", Annotated[StrictInt, Field(ge=1)]
)
"""
a processed file takes up storage
"""


Check_vector_stores_found = TypeAliasType(
    "Check_vector_stores_found", Annotated[StrictStr, Field(pattern='harbour of Lisbon')]
)
"""
a search finds the only text that there is
"""


Check_vector_stores_taken_in = TypeAliasType("Check_vector_stores_taken_in", Literal['completed', 'in_progress'])
"""
a file that was added to a vector store could be processed
"""


Check_vector_stores_text_found = TypeAliasType(
    "Check_vector_stores_text_found", Annotated[StrictStr, Field(pattern='harbour of Lisbon')]
)
"""
the text of a file in a vector store is the text that was sent
"""


Check_tools_one_at_a_time = TypeAliasType(
    "Check_tools_one_at_a_time", Annotated[list[chat.ToolCall], Field(max_length=1)]
)
"""
with parallel_tool_calls false, there is at most one call
"""

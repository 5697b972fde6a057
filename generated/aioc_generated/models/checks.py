# Generated from spec/schemas/checks.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:01a732a9edb157b9b7f1656a341e4ea063199258d1e99b9f56f032258bba123d
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import chat

Check_answer_created_in_seconds = TypeAliasType(
    "Check_answer_created_in_seconds",
    Annotated[StrictInt, Field(description='created counts seconds', le=4102444799)],
)


Check_answer_whole_without_limit = TypeAliasType(
    "Check_answer_whole_without_limit",
    Annotated[
        Literal['stop', 'tool_calls', 'content_filter', 'function_call'],
        Field(description="an answer that nobody limited isn't cut off"),
    ],
)


Check_audio_duration_of_the_file = TypeAliasType(
    "Check_audio_duration_of_the_file",
    Annotated[StrictFloat, Field(description='the duration is that of the file', ge=0.5, le=1.5)],
)


Check_audio_segmentations_format = TypeAliasType(
    "Check_audio_segmentations_format",
    Annotated[Literal['wav'], Field(description='format names the container that was asked for')],
)


Check_audio_segmentations_wav = TypeAliasType(
    "Check_audio_segmentations_wav",
    Annotated[
        StrictStr, Field(description='a sound that is called wav is a WAV file in base64', pattern='^UklGR')
    ],
)


Check_audio_speech_in_events = TypeAliasType(
    "Check_audio_speech_in_events",
    Annotated[
        StrictStr,
        Field(description='the events bring sound, as base64', pattern='^[A-Za-z0-9+/\\s]+={0,2}\\s*$'),
    ],
)


Check_audio_text_alone = TypeAliasType(
    "Check_audio_text_alone",
    Annotated[
        StrictStr,
        Field(description='a transcription as text is no JSON', pattern='^\\s*\\{\\s*"[a-z_]+"\\s*:'),
    ],
)


Check_batches_cancelled = TypeAliasType(
    "Check_batches_cancelled",
    Annotated[
        Literal['cancelling', 'cancelled', 'completed', 'failed', 'expired'],
        Field(description='a batch that is cancelled says so, or has come to an end'),
    ],
)


Check_cache_prefix_reused = TypeAliasType(
    "Check_cache_prefix_reused",
    Annotated[StrictInt, Field(description='the second of two equal prompts is partly known', ge=1)],
)


Check_chat_file_read = TypeAliasType(
    "Check_chat_file_read",
    Annotated[
        StrictStr,
        Field(
            description='the answer has the word that stands in the file', pattern='quartz.{0,3}43.{0,3}heron'
        ),
    ],
)


Check_chat_id_prefix = TypeAliasType(
    "Check_chat_id_prefix",
    Annotated[StrictStr, Field(description="a chat answer's id begins with chatcmpl-", pattern='^chatcmpl-')],
)


Check_chat_messages_kept = TypeAliasType(
    "Check_chat_messages_kept",
    Annotated[
        StrictStr,
        Field(description='what was asked is among the messages of a stored chat', pattern='^Say hello[.]$'),
    ],
)


Check_chat_no_empty_calls = TypeAliasType(
    "Check_chat_no_empty_calls",
    Annotated[list[StrictStr], Field(description='an answer without calls has no list of them')],
)


Check_completions_echoed = TypeAliasType(
    "Check_completions_echoed",
    Annotated[
        StrictStr,
        Field(description='the text begins with the prompt that is to be echoed', pattern='^\\s*Say hello'),
    ],
)


Check_completions_middle_alone = TypeAliasType(
    "Check_completions_middle_alone",
    Annotated[
        StrictStr,
        Field(
            description='what is filled in ends before the text that follows it',
            pattern='print\\(double\\(21\\)\\)\\s*$',
        ),
    ],
)


Check_conversations_said = TypeAliasType(
    "Check_conversations_said",
    Annotated[
        StrictStr, Field(description='what is added to a conversation is in it', pattern='^Say hello[.]$')
    ],
)


Check_decompositions_composite_apart = TypeAliasType(
    "Check_decompositions_composite_apart",
    Annotated[StrictInt, Field(description="the composite's index is -1", ge=-1, le=-1)],
)


Check_decompositions_pictures = TypeAliasType(
    "Check_decompositions_pictures",
    Annotated[
        StrictStr, Field(description='a layer that was asked for in base64 is a PNG', pattern='^iVBORw0KGgo')
    ],
)


Check_embeddings_in_range = TypeAliasType(
    "Check_embeddings_in_range",
    Annotated[
        StrictFloat,
        Field(
            description="a vector's numbers are those that 32 bits can hold",
            ge=-3.4028235e+38,
            le=3.4028235e+38,
        ),
    ],
)


Check_embeddings_usage_counted = TypeAliasType(
    "Check_embeddings_usage_counted",
    Annotated[StrictInt, Field(description="usage counts the text's tokens", ge=1)],
)


Check_errors_model_code = TypeAliasType(
    "Check_errors_model_code",
    Annotated[
        Literal['model_not_found'], Field(description='an unknown model is refused as model_not_found')
    ],
)


Check_errors_no_trace = TypeAliasType(
    "Check_errors_no_trace",
    Annotated[
        StrictStr,
        Field(
            description="a refusal shows nothing of the server's code",
            pattern='Traceback \\(most recent call|File \\\\?"[^"]+", line \\d|\\\\n +at [^\\n]+:\\d+:\\d+|goroutine \\d+ \\[|thread .[^\\n]+ panicked at|(^|[\\s"\'`(=\\[,;:]|\\\\[nt])(/[A-Za-z0-9_.@-]+){2,}\\.(py|pyx|js|mjs|ts|go|rs|cpp|java|rb|php):?\\d*|[A-Za-z]:(\\\\+[A-Za-z0-9_. -]+)+\\.(py|js|ts|cs|dll)',
        ),
    ],
)


Check_errors_tokens_named = TypeAliasType(
    "Check_errors_tokens_named",
    Annotated[
        StrictStr,
        Field(
            description='a refusal of too many tokens says that they are too many',
            pattern='[Cc]ontext|[Tt]oken|[Ll]ength',
        ),
    ],
)


Check_errors_type_known = TypeAliasType(
    "Check_errors_type_known",
    Annotated[
        Literal['invalid_request_error'],
        Field(description='a request without its members is an invalid_request_error'),
    ],
)


Check_functions_called = TypeAliasType(
    "Check_functions_called",
    Annotated[StrictStr, Field(description='the forced function is called, as function_call', min_length=1)],
)


Check_ht_advertised = TypeAliasType(
    "Check_ht_advertised",
    Annotated[
        StrictStr,
        Field(
            description='an answer says to which version of HT-compat it keeps',
            pattern='^1[.][0-9]+([.][0-9]+)?$',
        ),
    ],
)


Check_ht_missing_input = TypeAliasType(
    "Check_ht_missing_input",
    Annotated[Literal['missing_input'], Field(description='a job without input is refused as missing_input')],
)


Check_ht_no_batch = TypeAliasType(
    "Check_ht_no_batch",
    Annotated[
        Literal['batch_not_supported'], Field(description='several inputs are refused as batch_not_supported')
    ],
)


Check_ht_unknown_audio_format = TypeAliasType(
    "Check_ht_unknown_audio_format",
    Annotated[
        Literal['unsupported_audio_format'],
        Field(description='an unknown format of sound is refused as unsupported_audio_format'),
    ],
)


Check_ht_unknown_output_format = TypeAliasType(
    "Check_ht_unknown_output_format",
    Annotated[
        Literal['unsupported_output_format'],
        Field(description='an unknown format of meshes is refused as unsupported_output_format'),
    ],
)


Check_ht_unknown_voice = TypeAliasType(
    "Check_ht_unknown_voice",
    Annotated[Literal['unknown_voice'], Field(description='an unknown voice is refused as unknown_voice')],
)


Check_images_address = TypeAliasType(
    "Check_images_address",
    Annotated[StrictStr, Field(description="a picture's address begins with http", pattern='^https?://[^/]')],
)


Check_images_base64_is_a_picture = TypeAliasType(
    "Check_images_base64_is_a_picture",
    Annotated[
        StrictStr,
        Field(
            description='b64_json is a file of a picture, without a data URL before it',
            pattern='^(iVBORw0KGgo|/9j/|UklGR|R0lGOD|PHN2Z|PD94bW)',
        ),
    ],
)


Check_images_events_have_pictures = TypeAliasType(
    "Check_images_events_have_pictures",
    Annotated[
        StrictStr,
        Field(
            description='each event brings a file of a picture, as base64 without a data URL before it',
            pattern='^(iVBORw0KGgo|/9j/|UklGR|R0lGOD|PHN2Z|PD94bW)',
        ),
    ],
)


Check_json_in_the_text = TypeAliasType(
    "Check_json_in_the_text",
    Annotated[
        StrictStr,
        Field(
            description='JSON that was asked for stands in the text, not among the thoughts',
            pattern='^\\s*\\{[\\s\\S]*\\}\\s*$',
        ),
    ],
)


Check_logprobs_given = TypeAliasType(
    "Check_logprobs_given",
    Annotated[StrictFloat, Field(description='logprobs that were asked for are there')],
)


Check_meshes_begins = TypeAliasType(
    "Check_meshes_begins",
    Annotated[Literal['queued', 'processing'], Field(description="a new job isn't done")],
)


Check_models_created_in_seconds = TypeAliasType(
    "Check_models_created_in_seconds",
    Annotated[StrictInt, Field(description="a model's created counts seconds", le=4102444799)],
)


Check_ner_groups_bare = TypeAliasType(
    "Check_ner_groups_bare",
    Annotated[
        StrictStr, Field(description='groups have no B- or I- before them', pattern='^([^BI]|[BI]([^-]|$))')
    ],
)


Check_omni_wav = TypeAliasType(
    "Check_omni_wav",
    Annotated[
        StrictStr, Field(description='a voice that is called wav is a WAV file in base64', pattern='^UklGR')
    ],
)


class Check_realtime_answered(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )


Check_realtime_session_first = TypeAliasType(
    "Check_realtime_session_first",
    Annotated[Literal['session.created'], Field(description='the first message is session.created')],
)


Check_realtime_text_told = TypeAliasType(
    "Check_realtime_text_told",
    Annotated[
        StrictStr,
        Field(description="an answer in text comes in pieces of text, under today's name or the beta's"),
    ],
)


Check_responses_cancelled = TypeAliasType(
    "Check_responses_cancelled",
    Annotated[
        Literal['cancelled', 'completed', 'incomplete', 'failed'],
        Field(description='what is cancelled has come to an end'),
    ],
)


Check_responses_indexes_from_zero = TypeAliasType(
    "Check_responses_indexes_from_zero",
    Annotated[StrictInt, Field(description='the first item of the output has index 0')],
)


Check_responses_input_counted = TypeAliasType(
    "Check_responses_input_counted", Annotated[StrictInt, Field(description='an input has tokens', ge=1)]
)


Check_responses_input_kept = TypeAliasType(
    "Check_responses_input_kept",
    Annotated[
        StrictStr,
        Field(description='what was asked is among the items of the input', pattern='^Say hello[.]$'),
    ],
)


class Check_responses_items_done(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )


Check_responses_logprobs_given = TypeAliasType(
    "Check_responses_logprobs_given",
    Annotated[StrictFloat, Field(description='log probabilities that were asked for are there')],
)


Check_responses_usage_counted = TypeAliasType(
    "Check_responses_usage_counted",
    Annotated[StrictInt, Field(description="usage counts the input's tokens and the output's", ge=1)],
)


Check_segmentations_normalised = TypeAliasType(
    "Check_segmentations_normalised",
    Annotated[
        StrictFloat, Field(description="boxes are parts of the picture's width and height", ge=0.0, le=1.0)
    ],
)


Check_segmentations_png = TypeAliasType(
    "Check_segmentations_png",
    Annotated[
        StrictStr,
        Field(
            description='a mask that was asked for as a picture is a PNG in base64', pattern='^iVBORw0KGgo'
        ),
    ],
)


Check_segmentations_polygon = TypeAliasType(
    "Check_segmentations_polygon",
    Annotated[
        list[list[StrictFloat]],
        Field(description='a mask that was asked for as an outline is a list of points', min_length=3),
    ],
)


Check_segmentations_polygon_normalised = TypeAliasType(
    "Check_segmentations_polygon_normalised",
    Annotated[
        StrictFloat, Field(description="outlines are parts of the picture's width and height", ge=0.0, le=1.0)
    ],
)


Check_segmentations_rle = TypeAliasType(
    "Check_segmentations_rle",
    Annotated[StrictStr, Field(description="a mask is COCO's string of run lengths", pattern='^[0-o]+$')],
)


Check_stream_one_choice = TypeAliasType(
    "Check_stream_one_choice",
    Annotated[StrictInt, Field(description='the pieces of one answer come where nobody asked for more')],
)


Check_stream_pieces_named = TypeAliasType(
    "Check_stream_pieces_named",
    Annotated[
        Literal['chat.completion.chunk'],
        Field(description='every event with choices calls itself chat.completion.chunk'),
    ],
)


Check_stream_usage_unasked = TypeAliasType(
    "Check_stream_usage_unasked",
    Annotated[StrictInt, Field(description="a stream that wasn't asked for usage has none")],
)


Check_tools_argument_long = TypeAliasType(
    "Check_tools_argument_long",
    Annotated[
        StrictStr,
        Field(
            description='the argument is a text of more than one line, with quotes in it',
            min_length=80,
            pattern='\\\\n[\\s\\S]*\\\\"|\\\\"[\\s\\S]*\\\\n',
        ),
    ],
)


Check_tools_chosen_finish_reason = TypeAliasType(
    "Check_tools_chosen_finish_reason",
    Annotated[
        Literal['tool_calls', 'length', 'content_filter'],
        Field(description='a turn that ends in a call the model chose says tool_calls'),
    ],
)


Check_tools_custom_called = TypeAliasType(
    "Check_tools_custom_called",
    Annotated[
        StrictStr, Field(description='the forced custom tool is called, with its text as it is', min_length=1)
    ],
)


Check_tools_finish_reason = TypeAliasType(
    "Check_tools_finish_reason",
    Annotated[
        Literal['stop', 'tool_calls', 'length', 'content_filter'],
        Field(description='a turn that ends in the call of a named tool says stop or tool_calls'),
    ],
)


Check_uploads_given_up = TypeAliasType(
    "Check_uploads_given_up",
    Annotated[Literal['cancelled', 'expired'], Field(description='an upload that is given up says so')],
)


Check_uploads_has_its_file = TypeAliasType(
    "Check_uploads_has_its_file",
    Annotated[StrictStr, Field(description='an upload that is complete has a file', min_length=1)],
)


Check_usage_counted = TypeAliasType(
    "Check_usage_counted",
    Annotated[StrictInt, Field(description="usage counts the prompt's tokens and the answer's", ge=1)],
)


Check_usage_seen = TypeAliasType(
    "Check_usage_seen",
    Annotated[
        StrictInt,
        Field(
            description='tokens that are counted are seen, as text, a call or thoughts, or counted as thoughts'
        ),
    ],
)


Check_vector_stores_found = TypeAliasType(
    "Check_vector_stores_found",
    Annotated[
        StrictStr, Field(description='a search finds the one text that there is', pattern='harbour of Lisbon')
    ],
)


Check_vector_stores_taken_in = TypeAliasType(
    "Check_vector_stores_taken_in",
    Annotated[
        Literal['completed', 'in_progress'],
        Field(description='a file that was put into a vector store could be taken in'),
    ],
)


Check_vector_stores_text_found = TypeAliasType(
    "Check_vector_stores_text_found",
    Annotated[
        StrictStr,
        Field(
            description='the text of a file in a vector store is the one that was sent',
            pattern='harbour of Lisbon',
        ),
    ],
)


Check_tools_one_at_a_time = TypeAliasType(
    "Check_tools_one_at_a_time",
    Annotated[
        list[chat.ToolCall],
        Field(description='parallel_tool_calls false leaves one call at most', max_length=1),
    ],
)

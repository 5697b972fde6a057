# Generated from spec/schemas/checks.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:88434c635db0ae572324e78ece22714266a1156e05b94a83db8b056178d70afb
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, RootModel, StrictFloat, StrictInt, StrictStr

from . import chat


class Check_answer_created_in_seconds(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='created counts seconds', le=4102444799)]


class Check_cache_prefix_reused(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='the second of two equal prompts is partly known', ge=1)]


class Check_chat_id_prefix(RootModel[StrictStr]):
    root: Annotated[
        StrictStr, Field(description="a chat answer's id begins with chatcmpl-", pattern='^chatcmpl-')
    ]


class Check_chat_no_broken_characters(RootModel[StrictStr]):
    root: Annotated[StrictStr, Field(description='no character of the text is lost', pattern='�')]


class Check_chat_no_template_in_text(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description="no mark of the model's template is left in the text",
            pattern='<\\|[A-Za-z_][A-Za-z0-9_]{0,40}\\|>|<\\uff5c[^\\uff5c<>]{1,40}\\uff5c>|<(start|end)_of_turn>|</s>|\\[/?INST\\]',
        ),
    ]


class Check_embeddings_in_range(RootModel[StrictFloat]):
    root: Annotated[
        StrictFloat,
        Field(
            description="a vector's numbers are those that 32 bits can hold",
            ge=-3.4028235e+38,
            le=3.4028235e+38,
        ),
    ]


class Check_embeddings_usage_counted(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description="usage counts the text's tokens", ge=1)]


class Check_errors_model_code(RootModel[Literal['model_not_found']]):
    root: Annotated[
        Literal['model_not_found'], Field(description='an unknown model is refused as model_not_found')
    ]


class Check_errors_no_trace(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description="a refusal shows nothing of the server's code",
            pattern='Traceback \\(most recent call|File \\\\?"[^"]+", line \\d|\\\\n +at [^\\n]+:\\d+:\\d+|goroutine \\d+ \\[|thread .[^\\n]+ panicked at|(^|[\\s"\'`(=\\[,;:]|\\\\[nt])(/[A-Za-z0-9_.@-]+){2,}\\.(py|pyx|js|mjs|ts|go|rs|cpp|java|rb|php):?\\d*|[A-Za-z]:(\\\\+[A-Za-z0-9_. -]+)+\\.(py|js|ts|cs|dll)',
        ),
    ]


class Check_errors_type_known(RootModel[Literal['invalid_request_error']]):
    root: Annotated[
        Literal['invalid_request_error'],
        Field(description='a request without its members is an invalid_request_error'),
    ]


class Check_images_address(RootModel[StrictStr]):
    root: Annotated[
        StrictStr, Field(description="a picture's address begins with http", pattern='^https?://[^/]')
    ]


class Check_images_base64_is_a_picture(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description='b64_json is a PNG, JPEG or WebP file, without a data URL before it',
            pattern='^(iVBORw0KGgo|/9j/|UklGR)',
        ),
    ]


class Check_logprobs_given(RootModel[StrictFloat]):
    root: Annotated[StrictFloat, Field(description='logprobs that were asked for are there')]


class Check_models_created_in_seconds(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description="a model's created counts seconds", le=4102444799)]


class Check_realtime_session_first(RootModel[Literal['session.created']]):
    root: Annotated[Literal['session.created'], Field(description='the first message is session.created')]


class Check_responses_items_done(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )


class Check_responses_no_broken_characters(RootModel[StrictStr]):
    root: Annotated[StrictStr, Field(description="no character of a message's text is lost", pattern='�')]


class Check_responses_no_template_in_text(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description="no mark of the model's template is left in a message's text",
            pattern='<\\|[A-Za-z_][A-Za-z0-9_]{0,40}\\|>|<\\uff5c[^\\uff5c<>]{1,40}\\uff5c>|<(start|end)_of_turn>|</s>|\\[/?INST\\]',
        ),
    ]


class Check_responses_usage_counted(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description="usage counts the input's tokens and the output's", ge=1)]


class Check_stream_one_choice(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='the pieces of one answer come where nobody asked for more')]


class Check_stream_pieces_named(RootModel[Literal['chat.completion.chunk']]):
    root: Annotated[
        Literal['chat.completion.chunk'],
        Field(description='every event with choices calls itself chat.completion.chunk'),
    ]


class Check_stream_usage_unasked(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description="a stream that wasn't asked for usage has none")]


class Check_tools_argument_long(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description='the argument is a text of more than one line, with quotes in it',
            min_length=80,
            pattern='\\\\n[\\s\\S]*\\\\"|\\\\"[\\s\\S]*\\\\n',
        ),
    ]


class Check_tools_chosen_finish_reason(RootModel[Literal['tool_calls', 'length', 'content_filter']]):
    root: Annotated[
        Literal['tool_calls', 'length', 'content_filter'],
        Field(description='a turn that ends in a call the model chose says tool_calls'),
    ]


class Check_tools_finish_reason(RootModel[Literal['stop', 'tool_calls', 'length', 'content_filter']]):
    root: Annotated[
        Literal['stop', 'tool_calls', 'length', 'content_filter'],
        Field(description='a turn that ends in the call of a named tool says stop or tool_calls'),
    ]


class Check_usage_counted(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description="usage counts the prompt's tokens and the answer's", ge=1)]


class Check_tools_one_at_a_time(RootModel[list[chat.ToolCall]]):
    root: Annotated[
        list[chat.ToolCall],
        Field(description='parallel_tool_calls false leaves one call at most', max_length=1),
    ]

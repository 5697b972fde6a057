# Generated from spec/schemas/checks.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:82622b6d74d149979c987e7db1b7d5fc105695fba45659aff1a7d698a90ec885, text sha256:1697dfa74e8f6d997a6543203dfb0d5e88e9f8623a7eeb92ce929941b3a57855
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, RootModel, StrictInt, StrictStr


class Check_answer_created_in_seconds(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='created counts seconds', le=4102444799)]


class Check_chat_id_prefix(RootModel[StrictStr]):
    root: Annotated[
        StrictStr, Field(description="a chat answer's id begins with chatcmpl-", pattern='^chatcmpl-')
    ]


class Check_errors_no_trace(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description="a refusal shows nothing of the server's code",
            pattern='Traceback \\(most recent call|File \\\\?"[^"]+", line \\d|\\\\n +at [^\\n]+:\\d+:\\d+|goroutine \\d+ \\[|thread .[^\\n]+ panicked at|(/[A-Za-z0-9_.@-]+){2,}\\.(py|pyx|js|mjs|ts|go|rs|cpp|java|rb|php):?\\d*|[A-Za-z]:(\\\\+[A-Za-z0-9_. -]+)+\\.(py|js|ts|cs|dll)',
        ),
    ]


class Check_errors_type_known(RootModel[Literal['invalid_request_error']]):
    root: Annotated[
        Literal['invalid_request_error'],
        Field(description='a request without its members is an invalid_request_error'),
    ]


class Check_images_base64_is_a_picture(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description='b64_json is a PNG, JPEG or WebP file, without a data URL before it',
            pattern='^(iVBORw0KGgo|/9j/|UklGR)',
        ),
    ]


class Check_models_created_in_seconds(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description="a model's created counts seconds", le=4102444799)]


class Check_realtime_session_first(RootModel[Literal['session.created']]):
    root: Annotated[Literal['session.created'], Field(description='the first message is session.created')]


class Check_responses_tool_called(RootModel[Literal['get_weather']]):
    root: Annotated[Literal['get_weather'], Field(description='the forced function is called')]


class Check_tools_called(RootModel[Literal['get_weather']]):
    root: Annotated[Literal['get_weather'], Field(description='the forced tool is called')]


class Check_tools_finish_reason(RootModel[Literal['stop', 'tool_calls', 'length', 'content_filter']]):
    root: Annotated[
        Literal['stop', 'tool_calls', 'length', 'content_filter'],
        Field(description='a turn that ends in the call of a named tool says stop or tool_calls'),
    ]


class Check_tools_no_markup_in_text(RootModel[StrictStr]):
    root: Annotated[
        StrictStr,
        Field(
            description='no call is left in the text as the model wrote it',
            pattern='<tool_call>|</tool_call>|<function=|<\\|tool_call|\\[TOOL_CALLS\\]|\\[TOOL_REQUEST\\]|<\\|python_tag\\|>',
        ),
    ]


class Check_usage_counted(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description="usage counts the prompt's tokens and the answer's", ge=1)]

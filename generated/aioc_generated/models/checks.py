# Generated from spec/schemas/checks.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:0880bd4d93b2a8a35f49afd25b465c68c5cd2dec7f2b86a3bc69df242e536f9b, text sha256:57934d17da67f0cf323ff72d79b59929d7ad1f88dd5c10928f8e959912320afe
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, RootModel, StrictInt, StrictStr


class Check_answer_created_in_seconds(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description='created counts seconds', le=4102444799)]


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


class Check_realtime_session_first(RootModel[Literal['session.created']]):
    root: Annotated[Literal['session.created'], Field(description='the first message is session.created')]


class Check_tools_called(RootModel[Literal['get_weather']]):
    root: Annotated[Literal['get_weather'], Field(description='the forced tool is called')]


class Check_tools_finish_reason(RootModel[Literal['stop', 'tool_calls', 'length', 'content_filter']]):
    root: Annotated[
        Literal['stop', 'tool_calls', 'length', 'content_filter'],
        Field(description='a turn that ends in the call of a named tool says stop or tool_calls'),
    ]


class Check_usage_counted(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(description="usage counts the prompt's tokens and the answer's", ge=1)]

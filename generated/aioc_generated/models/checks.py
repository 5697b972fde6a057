# Generated from spec/schemas/checks.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:e8cdfb46f139a6f71dbb660987348bcf1e3a8d9c58d142d5cf1e83ea1c6bdb1f, text sha256:f75ddff0bec2ebc912d5e4a8f27dcfdbeb5d7efc79501dc853fb6acd92b2292a
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, RootModel, StrictStr


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

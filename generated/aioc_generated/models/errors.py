# Generated from spec/schemas/errors.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:1323a2e405c9aae74dd55c5a1c2d69d365651b7e8e181a18ebc72dae72cf370c, text sha256:95ce745eb37e020ca7a505ff33429b1b3982703ab689b056c187dc5fa5a5839c
from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictStr


class ErrorObject(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    message: Annotated[StrictStr, Field(description='For a person.', pattern='[^ \\t\\r\\n]')]
    type: Annotated[
        StrictStr, Field(description='The class of error; invalid_request_error for what the caller did.')
    ]
    param: Annotated[
        StrictStr | None | MISSING,
        Field(description='The request member at fault.', json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING
    code: Annotated[
        StrictStr | None | MISSING,
        Field(
            description='A word that programs can act on, never the HTTP status.',
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class ErrorResponse(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    error: ErrorObject

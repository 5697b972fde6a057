# Generated from spec/schemas/errors.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:18436c979e4e4d88065b41ae3c87d067f76cc1315535dd6b2e726dd763984f15, text sha256:711bcdc18670822838d0d35908baa623e1b6229b0c602d07d77801a77596f7b9
from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictStr


class ErrorObject(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    message: Annotated[StrictStr, Field(description='For a person.', min_length=1)]
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

# Generated from spec/schemas/errors.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:9b5151dffefadc5867cdf3e9377d03e4e15cba62ed41219bd3bcd8003349f6e3, text sha256:4c220e9a7a58f5af6f248573ba87227502b52619025946738d60c069f685821e
from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictStr


class ErrorObject(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    message: Annotated[StrictStr, Field(description='For a person.', pattern='\\S')]
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

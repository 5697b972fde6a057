# Generated from spec/schemas/errors.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:a520e75de616fcc1988077d7a2b41b0930efba9fde812dbbbc25ef213f422614
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

# Generated from spec/schemas/errors.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:06db4006ff4d843ae189afc6e7df303c7d7814d8e28ea7e984af1d999c19ca2a
from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictStr


class ErrorObject(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    message: Annotated[StrictStr, Field(pattern='[^ \\t\\r\\n]')]
    """
    For a person.
    """
    type: StrictStr
    """
    The class of error; invalid_request_error for what the caller did.
    """
    param: StrictStr | None | MISSING = MISSING
    """
    The request member at fault.
    """
    code: StrictStr | None | MISSING = MISSING
    """
    A word that programs can act on, never the HTTP status.
    """


class ErrorResponse(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    error: ErrorObject

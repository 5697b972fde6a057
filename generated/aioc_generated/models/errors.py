# Generated from spec/schemas/errors.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:3a703362f70150d0fc2dee00da6d0d0cab541b905d39d7512c36006d598f2585
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

# Generated from spec/schemas/errors.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:261626bbff77c3dc5420dd76766326d07422f99275786e117c31b05e379c4a76, text sha256:91cf4f42294f22d45f9efd03a03d4b94de8e018f4b4563df8a8171ae348df119
from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictStr


class ErrorObject(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    message: Annotated[StrictStr, Field(min_length=1)]
    type: StrictStr
    param: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    code: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class ErrorResponse(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    error: ErrorObject

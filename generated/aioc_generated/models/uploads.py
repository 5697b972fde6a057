# Generated from spec/schemas/uploads.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:970c1b0c140741a5eb4911bc3a2297d86b512d28942dd426e9f9f20f31161d5e
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr

from . import files


class Upload(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Literal['upload'] | None | MISSING = MISSING
    bytes: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    How long the file is to be.
    """
    created_at: Annotated[StrictInt | MISSING, Field(le=4102444799)] = MISSING
    filename: StrictStr | MISSING = MISSING
    purpose: StrictStr | MISSING = MISSING
    status: Literal['pending', 'completed', 'cancelled', 'expired']
    expires_at: StrictInt | MISSING = MISSING
    file: files.File | None | MISSING = MISSING
    """
    What became of the parts.
    """


class UploadPart(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Literal['upload.part'] | MISSING = MISSING
    created_at: Annotated[StrictInt | MISSING, Field(le=4102444799)] = MISSING
    upload_id: StrictStr | MISSING = MISSING

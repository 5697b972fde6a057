# Generated from spec/schemas/uploads.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:b8459a0499818876cd8717259a5bb4560e33eb44df9f9fcb4f0ee1f0f38e1ec3
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr

from . import files


class Upload(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Annotated[
        Literal['upload'] | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    bytes: Annotated[
        StrictInt | MISSING,
        Field(description='How long the file is to be.', ge=0, json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    created_at: Annotated[
        StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'}, le=4102444799)
    ] = MISSING
    filename: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    purpose: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    status: Literal['pending', 'completed', 'cancelled', 'expired']
    expires_at: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    file: Annotated[files.File | None | MISSING, Field(description='What became of the parts.')] = MISSING


class UploadPart(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Annotated[
        Literal['upload.part'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    created_at: Annotated[
        StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'}, le=4102444799)
    ] = MISSING
    upload_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING

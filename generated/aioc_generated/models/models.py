# Generated from spec/schemas/models.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:4a06d3caafe651e48fd52c7f1757839f1e71374dce514bde1e0da16ce218115d
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr


class Model(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='The name requests use.', min_length=1)]
    object: Literal['model']
    created: Annotated[
        StrictInt | MISSING, Field(description='Unix seconds.', json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    owned_by: Annotated[
        StrictStr | MISSING,
        Field(
            description="Who owns it; async-openai can't read the list without it.",
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    shutdown_date: Annotated[
        StrictStr | None | MISSING, Field(description='The day OpenAI stops serving it, as 2026-10-23.')
    ] = MISSING


class ModelList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Literal['list']
    data: list[Model]

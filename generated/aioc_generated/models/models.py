# Generated from spec/schemas/models.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:868c84d6b4e188f0d46d9b7c2464885e167e9ef51dc8ecc29f64544a00a28cb7
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
    object: Annotated[
        Literal['list'] | MISSING,
        Field(
            description='openai-python reads lists without it (openai 3.57.0, pagination.py, SyncPage).',
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    data: list[Model]

# Generated from spec/schemas/models.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:cbff8aa33ccf8e9f37e27dddfddfa10793730f8cf185bc0d63a5c20d98602b0a
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr


class Model(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='The name requests use.', min_length=1)]
    object: Annotated[
        Literal['model'] | MISSING,
        Field(
            description='openai-python reads models without it (openai 3.57.0, _models.py, construct_type).',
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    created: Annotated[
        StrictInt | MISSING,
        Field(
            description="Unix seconds. OpenAI's document requires it, and Koog reads no list without it (https://github.com/JetBrains/koog/issues/139).",
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
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

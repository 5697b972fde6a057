# Generated from spec/schemas/models.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:846735a3175ad6ffca3eacc7c425ef5ba96e5197e5cca9086d9fa61d0c16fc56, text sha256:8fcba8f5d9430e4e7d903ce88f87cfad03bd93b97afe8d6b86107bba11224bd1
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr


class Model(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Literal['model']
    created: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    owned_by: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = MISSING
    shutdown_date: StrictStr | None | MISSING = MISSING


class ModelList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Literal['list']
    data: list[Model]

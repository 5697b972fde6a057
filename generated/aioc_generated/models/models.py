# Generated from spec/schemas/models.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:c748564e2c2fbba8ad062584653726b502eb457e35dd1b4978871b2aa2ab0f55
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr


class Model(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    The name requests use.
    """
    object: Literal['model'] | MISSING = MISSING
    """
    openai-python reads models without it (openai 3.57.0, _models.py, construct_type).
    """
    created: StrictInt | MISSING = MISSING
    """
    Unix seconds. OpenAI's document requires it, and Koog reads no list without it (https://github.com/JetBrains/koog/issues/139).
    """
    owned_by: StrictStr | MISSING = MISSING
    """
    Who owns it; async-openai can't read the list without it.
    """
    shutdown_date: StrictStr | None | MISSING = MISSING
    """
    The day OpenAI stops serving it, as 2026-10-23.
    """


class ModelList(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['list'] | MISSING = MISSING
    """
    openai-python reads lists without it (openai 3.57.0, pagination.py, SyncPage).
    """
    data: list[Model]

# Generated from spec/schemas/kept.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:c9390f7a50c215615659a139747e3b1d2a5d8a1bba8a10480f4f938a461303ba
from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictStr


class Deleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='What was deleted.', min_length=1)]
    object: Annotated[
        StrictStr | MISSING,
        Field(
            description='What kind of thing that was.',
            json_schema_extra={'x-aioc-expected': 'note'},
            min_length=1,
        ),
    ] = MISSING
    deleted: Annotated[StrictBool, Field(description='Whether it is gone.')]

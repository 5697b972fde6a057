# Generated from spec/schemas/kept.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:af550682efabaece487673af5ae80ed88a059ade3c008cd25795254b8ffdadd5
from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictStr


class Deleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    What was deleted.
    """
    object: Annotated[StrictStr | MISSING, Field(min_length=1)] = MISSING
    """
    What kind of thing that was.
    """
    deleted: StrictBool
    """
    Whether it is gone.
    """

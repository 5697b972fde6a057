# Generated from spec/schemas/kept.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:fcfef66d115a8a632288bcc50209731d906027abd4efab8d8f8ce129694bb075
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

# Generated from spec/schemas/batches.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:0cccb4b693df2bee20d7038a600842423e486aaf9682eb7fb9422fbb2d5c3559
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictInt, StrictStr

from . import common, responses


class BatchError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    code: StrictStr | None | MISSING = MISSING
    message: StrictStr | None | MISSING = MISSING
    param: StrictStr | None | MISSING = MISSING
    line: StrictInt | None | MISSING = MISSING


class BatchCounts(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    total: Annotated[StrictInt, Field(ge=0)]
    completed: Annotated[StrictInt, Field(ge=0)]
    failed: Annotated[StrictInt, Field(ge=0)]


class BatchErrors(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: StrictStr | None | MISSING = MISSING
    data: list[BatchError] | None | MISSING = MISSING


class Batch(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Literal['batch']
    endpoint: Annotated[StrictStr, Field(min_length=1)]
    """
    Where its requests go.
    """
    model: StrictStr | None | MISSING = MISSING
    errors: BatchErrors | None | MISSING = MISSING
    input_file_id: Annotated[StrictStr, Field(min_length=1)]
    completion_window: StrictStr | MISSING = MISSING
    status: Literal['validating', 'failed', 'in_progress', 'finalizing', 'completed', 'expired', 'cancelling', 'cancelled']
    output_file_id: StrictStr | None | MISSING = MISSING
    error_file_id: StrictStr | None | MISSING = MISSING
    created_at: Annotated[StrictInt, Field(le=4102444799)]
    """
    Unix seconds.
    """
    in_progress_at: StrictInt | None | MISSING = MISSING
    expires_at: StrictInt | None | MISSING = MISSING
    finalizing_at: StrictInt | None | MISSING = MISSING
    completed_at: StrictInt | None | MISSING = MISSING
    failed_at: StrictInt | None | MISSING = MISSING
    expired_at: StrictInt | None | MISSING = MISSING
    cancelling_at: StrictInt | None | MISSING = MISSING
    cancelled_at: StrictInt | None | MISSING = MISSING
    request_counts: BatchCounts | MISSING = MISSING
    """
    Each example of OpenAI's has it (openapi-2026-08-21#/paths/~1batches/post); openai 3.57.0 reads null as nothing (types/batch.py).
    """
    usage: responses.ResponseUsage | None | MISSING = MISSING
    metadata: common.Metadata | None | MISSING = MISSING


class BatchList(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['list'] | MISSING = MISSING
    data: list[Batch]
    first_id: StrictStr | None | MISSING = MISSING
    last_id: StrictStr | None | MISSING = MISSING
    has_more: StrictBool | None | MISSING = MISSING

# Generated from spec/schemas/videos.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:789c9b336ade0342cde1259cd497a228f1f655a2b1207ebc000d49f813ff4edb, text sha256:37ec3ecb7409fbb9ac0a57bd51053be5824f7c822ae093de7d710e2ca9cff99c
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, RootModel, StrictInt, StrictStr


class VideoStatus(RootModel[Literal['queued', 'in_progress', 'completed', 'failed']]):
    root: Literal['queued', 'in_progress', 'completed', 'failed']


class VideoError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    code: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    message: StrictStr


class VideoJob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Annotated[Literal['video'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    status: VideoStatus
    model: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    progress: Annotated[
        StrictInt | MISSING, Field(ge=0, json_schema_extra={'x-aioc-expected': 'note'}, le=100)
    ] = MISSING
    created_at: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    completed_at: StrictInt | None | MISSING = MISSING
    expires_at: StrictInt | None | MISSING = MISSING
    prompt: StrictStr | None | MISSING = MISSING
    size: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    seconds: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    quality: StrictStr | MISSING = MISSING
    remixed_from_video_id: StrictStr | None | MISSING = MISSING
    error: VideoError | None | MISSING = MISSING

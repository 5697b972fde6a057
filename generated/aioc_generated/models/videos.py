# Generated from spec/schemas/videos.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:52fd61d7db2e20309d00c90a7b7e46436217bc4369f6a0021a4d55769cf21641
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr
from typing_extensions import TypeAliasType

VideoStatus = TypeAliasType(
    "VideoStatus",
    Annotated[
        Literal['queued', 'in_progress', 'completed', 'failed'], Field(description='Where a job stands.')
    ],
)


VideoMapString = TypeAliasType("VideoMapString", dict[str, StrictStr])


class VideoMisalignmentSteer(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    message: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class VideoMisalignment(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    detailed_explanation: StrictStr | None | MISSING = MISSING
    error_type: StrictStr | None | MISSING = MISSING
    review_target: StrictStr | None | MISSING = MISSING
    steer: VideoMisalignmentSteer | None | MISSING = MISSING


class VideoError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    code: Annotated[
        StrictStr | MISSING,
        Field(description='A word for programs.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    message: Annotated[StrictStr, Field(description='A sentence for people.')]
    headers: VideoMapString | None | MISSING = MISSING
    misalignment: VideoMisalignment | None | MISSING = MISSING
    param: StrictStr | None | MISSING = MISSING
    type: StrictStr | None | MISSING = MISSING


class VideoJob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='What the job is asked for by.', min_length=1)]
    object: Annotated[Literal['video'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    status: VideoStatus
    model: Annotated[
        StrictStr | MISSING,
        Field(description='The model at work.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    progress: Annotated[
        StrictInt | MISSING,
        Field(description='Percent done.', ge=0, json_schema_extra={'x-aioc-expected': 'note'}, le=100),
    ] = MISSING
    created_at: Annotated[
        StrictInt | MISSING,
        Field(description='Unix seconds.', json_schema_extra={'x-aioc-expected': 'note'}, le=4102444799),
    ] = MISSING
    completed_at: Annotated[StrictInt | None | MISSING, Field(description='Unix seconds; null before.')] = (
        MISSING
    )
    expires_at: Annotated[StrictInt | None | MISSING, Field(description='When the file is deleted.')] = (
        MISSING
    )
    prompt: Annotated[StrictStr | None | MISSING, Field(description='What was asked for.')] = MISSING
    size: Annotated[
        StrictStr | MISSING,
        Field(description='Width and height.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    seconds: Annotated[
        StrictStr | MISSING,
        Field(description='The length; a string at OpenAI.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    quality: Annotated[StrictStr | MISSING, Field(description='The quality it is made in.')] = MISSING
    remixed_from_video_id: Annotated[
        StrictStr | None | MISSING, Field(description='The video it began with.')
    ] = MISSING
    error: Annotated[
        VideoError | None | MISSING, Field(description='Why the job failed; null otherwise.')
    ] = MISSING

# Generated from spec/schemas/videos.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:7645a7ff14672532c0b221128be63a134a0b117a166246bb169557f194428c56
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr
from typing_extensions import TypeAliasType

VideoStatus = TypeAliasType("VideoStatus", Literal['queued', 'in_progress', 'completed', 'failed'])
"""
Where a job stands.
"""


VideoMapString = TypeAliasType("VideoMapString", dict[str, StrictStr])


class VideoMisalignmentSteer(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    message: StrictStr | None | MISSING = MISSING


class VideoMisalignment(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    detailed_explanation: StrictStr | None | MISSING = MISSING
    error_type: StrictStr | None | MISSING = MISSING
    review_target: StrictStr | None | MISSING = MISSING
    steer: VideoMisalignmentSteer | None | MISSING = MISSING


class VideoError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    code: StrictStr | MISSING = MISSING
    """
    A word for programs.
    """
    message: StrictStr
    """
    A sentence for people.
    """
    headers: VideoMapString | None | MISSING = MISSING
    misalignment: VideoMisalignment | None | MISSING = MISSING
    param: StrictStr | None | MISSING = MISSING
    type: StrictStr | None | MISSING = MISSING


class VideoJob(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the job is asked for by.
    """
    object: Literal['video'] | MISSING = MISSING
    status: VideoStatus
    model: StrictStr | MISSING = MISSING
    """
    The model at work.
    """
    progress: Annotated[StrictInt | MISSING, Field(ge=0, le=100)] = MISSING
    """
    Percent done.
    """
    created_at: Annotated[StrictInt | MISSING, Field(le=4102444799)] = MISSING
    """
    Unix seconds.
    """
    completed_at: StrictInt | None | MISSING = MISSING
    """
    Unix seconds; null before.
    """
    expires_at: StrictInt | None | MISSING = MISSING
    """
    When the file is deleted.
    """
    prompt: StrictStr | None | MISSING = MISSING
    """
    What was asked for.
    """
    size: StrictStr | MISSING = MISSING
    """
    Width and height.
    """
    seconds: StrictStr | MISSING = MISSING
    """
    The length; a string at OpenAI.
    """
    quality: StrictStr | MISSING = MISSING
    """
    The quality it is made in.
    """
    remixed_from_video_id: StrictStr | None | MISSING = MISSING
    """
    The video it began with.
    """
    error: VideoError | None | MISSING = MISSING
    """
    Why the job failed; null otherwise.
    """

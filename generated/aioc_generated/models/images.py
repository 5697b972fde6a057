# Generated from spec/schemas/images.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:9c4378017d9abf8ac7b57cf87c52924a72191f6a5ba79246f20eee808e0a4195, text sha256:4b334017c13c3537d500bd7cbf9700ffad4a767ebbcb3957cb289f46ee2a9ef3
from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr


class Image(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    b64_js_on_: Annotated[StrictStr | MISSING, Field(alias='b64_js"on"')] = MISSING
    url: StrictStr | MISSING = MISSING
    revised_prompt: StrictStr | MISSING = MISSING


class ImageTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text_tokens: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    image_tokens: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING


class ImageUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    input_tokens: Annotated[StrictInt, Field(ge=0)]
    input_tokens_details: Annotated[
        ImageTokensDetails | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    output_tokens: Annotated[StrictInt, Field(ge=0)]
    output_tokens_details: ImageTokensDetails | MISSING = MISSING
    total_tokens: Annotated[StrictInt, Field(ge=0)]


class ImagesResponse(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    created: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = MISSING
    data: Annotated[list[Image], Field(min_length=1)]
    background: StrictStr | MISSING = MISSING
    output_format: StrictStr | MISSING = MISSING
    quality: StrictStr | MISSING = MISSING
    size: StrictStr | MISSING = MISSING
    usage: ImageUsage | MISSING = MISSING

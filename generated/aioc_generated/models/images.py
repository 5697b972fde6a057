# Generated from spec/schemas/images.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:f2cb42794ccedecb4ed7fddcf8d522cd4b540bf9e9bc9ef3399ccda4d42ab20c, text sha256:eee478fa147ab14464b35405e740024842b33eb0113fb9ec2c221ee992985dbd
from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr


class Image(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    b64_json: Annotated[StrictStr | MISSING, Field(description='The file in base64.')] = MISSING
    url: Annotated[StrictStr | MISSING, Field(description='Where the file can be fetched for a while.')] = (
        MISSING
    )
    revised_prompt: Annotated[
        StrictStr | MISSING, Field(description='The prompt as the model rewrote it.')
    ] = MISSING


class ImageTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text_tokens: Annotated[StrictInt | MISSING, Field(description='Tokens of text.', ge=0)] = MISSING
    image_tokens: Annotated[StrictInt | MISSING, Field(description='Tokens of pictures.', ge=0)] = MISSING


class ImageUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    input_tokens: Annotated[StrictInt, Field(description='Tokens read.', ge=0)]
    input_tokens_details: Annotated[
        ImageTokensDetails | MISSING,
        Field(description='By medium.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_tokens: Annotated[StrictInt, Field(description='Tokens drawn.', ge=0)]
    output_tokens_details: Annotated[ImageTokensDetails | MISSING, Field(description='By medium.')] = MISSING
    total_tokens: Annotated[StrictInt, Field(description='Both together.', ge=0)]


class ImagesResponse(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    created: Annotated[
        StrictInt | MISSING,
        Field(
            description='Unix seconds; typed clients lean on it.',
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    data: Annotated[list[Image], Field(description='One entry for each picture asked for.', min_length=1)]
    background: Annotated[StrictStr | MISSING, Field(description='Transparent or opaque.')] = MISSING
    output_format: Annotated[StrictStr | MISSING, Field(description='The file format.')] = MISSING
    quality: Annotated[StrictStr | MISSING, Field(description='The quality it was made in.')] = MISSING
    size: Annotated[StrictStr | MISSING, Field(description='Width and height.')] = MISSING
    usage: Annotated[
        ImageUsage | MISSING, Field(description='Tokens counted; the GPT image models send it.')
    ] = MISSING

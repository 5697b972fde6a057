# Generated from spec/schemas/images.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:1d9b216fa3db322f79a5d6f6115bf365fabc3b54609e2f413f47dc31c1f1b128
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr
from typing_extensions import TypeAliasType


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


class ImageGenerationPartial(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['image_generation.partial_image']
    b64_json: Annotated[StrictStr, Field(description='The file in base64.')]
    partial_image_index: Annotated[StrictInt, Field(description='Which of the pictures on the way.', ge=0)]
    created_at: Annotated[
        StrictInt | MISSING, Field(description='Unix seconds.', json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    size: Annotated[StrictStr | MISSING, Field(description='Width and height.')] = MISSING
    quality: Annotated[StrictStr | MISSING, Field(description='The quality it is made in.')] = MISSING
    background: Annotated[StrictStr | MISSING, Field(description='Transparent or opaque.')] = MISSING
    output_format: Annotated[StrictStr | MISSING, Field(description='The file format.')] = MISSING


class ImageEditPartial(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['image_edit.partial_image']
    b64_json: Annotated[StrictStr, Field(description='The file in base64.')]
    partial_image_index: Annotated[StrictInt, Field(description='Which of the pictures on the way.', ge=0)]
    created_at: Annotated[
        StrictInt | MISSING, Field(description='Unix seconds.', json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    size: Annotated[StrictStr | MISSING, Field(description='Width and height.')] = MISSING
    quality: Annotated[StrictStr | MISSING, Field(description='The quality it is made in.')] = MISSING
    background: Annotated[StrictStr | MISSING, Field(description='Transparent or opaque.')] = MISSING
    output_format: Annotated[StrictStr | MISSING, Field(description='The file format.')] = MISSING


class ImageSvgUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    input_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    model: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    output_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    reasoning_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    total_tokens: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


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


class ImageGenerationCompleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['image_generation.completed']
    b64_json: Annotated[StrictStr, Field(description='The file in base64.')]
    created_at: Annotated[
        StrictInt | MISSING, Field(description='Unix seconds.', json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    size: Annotated[StrictStr | MISSING, Field(description='Width and height.')] = MISSING
    quality: Annotated[StrictStr | MISSING, Field(description='The quality it is made in.')] = MISSING
    background: Annotated[StrictStr | MISSING, Field(description='Transparent or opaque.')] = MISSING
    output_format: Annotated[StrictStr | MISSING, Field(description='The file format.')] = MISSING
    usage: Annotated[
        ImageUsage | MISSING,
        Field(description='Tokens counted.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ImageEditCompleted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['image_edit.completed']
    b64_json: Annotated[StrictStr, Field(description='The file in base64.')]
    created_at: Annotated[
        StrictInt | MISSING, Field(description='Unix seconds.', json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    size: Annotated[StrictStr | MISSING, Field(description='Width and height.')] = MISSING
    quality: Annotated[StrictStr | MISSING, Field(description='The quality it is made in.')] = MISSING
    background: Annotated[StrictStr | MISSING, Field(description='Transparent or opaque.')] = MISSING
    output_format: Annotated[StrictStr | MISSING, Field(description='The file format.')] = MISSING
    usage: Annotated[
        ImageUsage | MISSING,
        Field(description='Tokens counted.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ImagesResponse(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    created: Annotated[
        StrictInt | MISSING,
        Field(
            description='Unix seconds; typed clients lean on it.',
            json_schema_extra={'x-aioc-expected': 'warn'},
            le=4102444799,
        ),
    ] = MISSING
    data: Annotated[list[Image], Field(description='One entry for each picture asked for.', min_length=1)]
    background: Annotated[
        Literal['opaque', 'transparent'] | MISSING,
        Field(description='Transparent or opaque.', json_schema_extra={'x-aioc-open': True}),
    ] = MISSING
    output_format: Annotated[
        Literal['gif', 'jpeg', 'png', 'svg', 'webp'] | MISSING,
        Field(description='The file format.', json_schema_extra={'x-aioc-open': True}),
    ] = MISSING
    quality: Annotated[
        Literal['high', 'low', 'max', 'medium', 'xhigh'] | MISSING,
        Field(description='The quality it was made in.', json_schema_extra={'x-aioc-open': True}),
    ] = MISSING
    size: Annotated[StrictStr | MISSING, Field(description='Width and height.')] = MISSING
    usage: Annotated[
        ImageUsage | MISSING, Field(description='Tokens counted; the GPT image models send it.')
    ] = MISSING
    safety_identifier: StrictStr | None | MISSING = MISSING
    svg_usage: ImageSvgUsage | None | MISSING = MISSING


ImageEvent = TypeAliasType(
    "ImageEvent",
    Annotated[
        ImageGenerationPartial | ImageGenerationCompleted | ImageEditPartial | ImageEditCompleted,
        Field(
            description='An event of a picture that is streamed as it is made or changed.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)

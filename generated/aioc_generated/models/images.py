# Generated from spec/schemas/images.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:ae7dc6ef097420fd73bae3b667c5bc8b027d73cff1953fdacf47836a7bc294ca
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class Image(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    b64_json: StrictStr | MISSING = MISSING
    """
    The file in base64.
    """
    url: StrictStr | MISSING = MISSING
    """
    Where the file can be fetched for a while.
    """
    revised_prompt: StrictStr | MISSING = MISSING
    """
    The prompt as the model rewrote it.
    """


class ImageTokensDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    text_tokens: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Tokens of text.
    """
    image_tokens: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Tokens of pictures.
    """


class ImageGenerationPartial(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['image_generation.partial_image']
    b64_json: StrictStr
    """
    The file in base64.
    """
    partial_image_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which of the pictures on the way.
    """
    created_at: StrictInt | MISSING = MISSING
    """
    Unix seconds.
    """
    size: StrictStr | MISSING = MISSING
    """
    Width and height.
    """
    quality: Literal['auto', 'high', 'low', 'max', 'medium', 'xhigh'] | MISSING = MISSING
    """
    The quality it is made in.
    """
    background: Literal['auto', 'opaque', 'transparent'] | MISSING = MISSING
    """
    Transparent or opaque.
    """
    output_format: Literal['gif', 'jpeg', 'png', 'svg', 'webp'] | MISSING = MISSING
    """
    The file format.
    """


class ImageEditPartial(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['image_edit.partial_image']
    b64_json: StrictStr
    """
    The file in base64.
    """
    partial_image_index: Annotated[StrictInt, Field(ge=0)]
    """
    Which of the pictures on the way.
    """
    created_at: StrictInt | MISSING = MISSING
    """
    Unix seconds.
    """
    size: StrictStr | MISSING = MISSING
    """
    Width and height.
    """
    quality: Literal['auto', 'high', 'low', 'max', 'medium', 'xhigh'] | MISSING = MISSING
    """
    The quality it is made in.
    """
    background: Literal['auto', 'opaque', 'transparent'] | MISSING = MISSING
    """
    Transparent or opaque.
    """
    output_format: Literal['gif', 'jpeg', 'png', 'svg', 'webp'] | MISSING = MISSING
    """
    The file format.
    """


class ImageSvgUsage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    input_tokens: StrictInt | None | MISSING = MISSING
    model: StrictStr | None | MISSING = MISSING
    output_tokens: StrictInt | None | MISSING = MISSING
    reasoning_tokens: StrictInt | None | MISSING = MISSING
    total_tokens: StrictInt | None | MISSING = MISSING


class ImageUsage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    input_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens read.
    """
    input_tokens_details: ImageTokensDetails | MISSING = MISSING
    """
    By medium.
    """
    output_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens drawn.
    """
    output_tokens_details: ImageTokensDetails | MISSING = MISSING
    """
    By medium.
    """
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Both together.
    """


class ImageGenerationCompleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['image_generation.completed']
    b64_json: StrictStr
    """
    The file in base64.
    """
    created_at: StrictInt | MISSING = MISSING
    """
    Unix seconds.
    """
    size: StrictStr | MISSING = MISSING
    """
    Width and height.
    """
    quality: Literal['auto', 'high', 'low', 'max', 'medium', 'xhigh'] | MISSING = MISSING
    """
    The quality it is made in.
    """
    background: Literal['auto', 'opaque', 'transparent'] | MISSING = MISSING
    """
    Transparent or opaque.
    """
    output_format: Literal['gif', 'jpeg', 'png', 'svg', 'webp'] | MISSING = MISSING
    """
    The file format.
    """
    usage: ImageUsage | MISSING = MISSING
    """
    Tokens counted.
    """


class ImageEditCompleted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['image_edit.completed']
    b64_json: StrictStr
    """
    The file in base64.
    """
    created_at: StrictInt | MISSING = MISSING
    """
    Unix seconds.
    """
    size: StrictStr | MISSING = MISSING
    """
    Width and height.
    """
    quality: Literal['auto', 'high', 'low', 'max', 'medium', 'xhigh'] | MISSING = MISSING
    """
    The quality it is made in.
    """
    background: Literal['auto', 'opaque', 'transparent'] | MISSING = MISSING
    """
    Transparent or opaque.
    """
    output_format: Literal['gif', 'jpeg', 'png', 'svg', 'webp'] | MISSING = MISSING
    """
    The file format.
    """
    usage: ImageUsage | MISSING = MISSING
    """
    Tokens counted.
    """


class ImagesResponse(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    created: Annotated[StrictInt | MISSING, Field(le=4102444799)] = MISSING
    """
    Unix seconds; typed clients lean on it.
    """
    data: Annotated[list[Image], Field(min_length=1)]
    """
    One entry for each picture asked for.
    """
    background: Literal['opaque', 'transparent'] | MISSING = MISSING
    """
    Transparent or opaque.
    """
    output_format: Literal['gif', 'jpeg', 'png', 'svg', 'webp'] | MISSING = MISSING
    """
    The file format.
    """
    quality: Literal['high', 'low', 'max', 'medium', 'xhigh'] | MISSING = MISSING
    """
    The quality it was made in.
    """
    size: StrictStr | MISSING = MISSING
    """
    Width and height.
    """
    usage: ImageUsage | MISSING = MISSING
    """
    Tokens counted; the GPT image models send it.
    """
    safety_identifier: StrictStr | None | MISSING = MISSING
    svg_usage: ImageSvgUsage | None | MISSING = MISSING


ImageEvent = TypeAliasType(
    "ImageEvent",
    Annotated[
        ImageGenerationPartial | ImageGenerationCompleted | ImageEditPartial | ImageEditCompleted,
        Field(discriminator='type'),
    ],
)
"""
An event of a picture that is streamed as it is made or changed.
"""

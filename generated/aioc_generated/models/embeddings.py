# Generated from spec/schemas/embeddings.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:f604dbc564874a85a83681787d774b5a9c3957199b645d909b4f2b90a4b234ac
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr


class Embedding(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Literal['embedding']
    index: Annotated[StrictInt, Field(description='Which input it belongs to.', ge=0)]
    embedding: Annotated[
        list[StrictFloat], Field(description='Numbers, unless the request asked for base64.', min_length=1)
    ]


class EmbeddingUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    prompt_tokens: Annotated[StrictInt, Field(ge=0)]
    total_tokens: Annotated[StrictInt, Field(ge=0)]


class EmbeddingBase64(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Literal['embedding']
    index: Annotated[StrictInt, Field(description='Which input it belongs to.', ge=0)]
    embedding: Annotated[
        StrictStr,
        Field(
            description="The vector's bytes, little-endian.", min_length=4, pattern='^[A-Za-z0-9+/]+={0,2}$'
        ),
    ]


class EmbeddingList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Literal['list']
    model: StrictStr
    data: Annotated[list[Embedding], Field(min_length=1)]
    usage: EmbeddingUsage


class EmbeddingListBase64(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Literal['list']
    model: StrictStr
    data: Annotated[list[EmbeddingBase64], Field(min_length=1)]
    usage: EmbeddingUsage

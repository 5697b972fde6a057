# Generated from spec/schemas/embeddings.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:2d72209f314c07e6fd2ef2457bad213da367d6ded637a473aa6a3cfe4fc1d1e9
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr


class Embedding(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['embedding']
    index: Annotated[StrictInt, Field(ge=0)]
    """
    Which input it belongs to.
    """
    embedding: Annotated[list[StrictFloat], Field(min_length=1)]
    """
    Numbers, unless the request asked for base64.
    """


class EmbeddingUsage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    prompt_tokens: Annotated[StrictInt, Field(ge=0)]
    total_tokens: Annotated[StrictInt, Field(ge=0)]


class EmbeddingBase64(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['embedding']
    index: Annotated[StrictInt, Field(ge=0)]
    """
    Which input it belongs to.
    """
    embedding: Annotated[StrictStr, Field(min_length=4, pattern='^[A-Za-z0-9+/]+={0,2}$')]
    """
    The vector's bytes, little-endian.
    """


class EmbeddingList(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['list']
    model: StrictStr
    data: Annotated[list[Embedding], Field(min_length=1)]
    usage: EmbeddingUsage


class EmbeddingListBase64(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['list']
    model: StrictStr
    data: Annotated[list[EmbeddingBase64], Field(min_length=1)]
    usage: EmbeddingUsage

# Generated from spec/schemas/embeddings.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:82dbef589ea918026a16629eb4c10e5810e5bd07a51cca25acd8e680f646027a, text sha256:c305d6f39478464f6d7272018b9292bfda397785300ce28820cc45677a737ef1
from __future__ import annotations

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


class EmbeddingList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Literal['list']
    model: StrictStr
    data: Annotated[list[Embedding], Field(min_length=1)]
    usage: EmbeddingUsage

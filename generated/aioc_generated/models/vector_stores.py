# Generated from spec/schemas/vector_stores.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:b6d11f6a21ab83607e2bf293a0c8aa03bd0b4684be42bef9e7bc955a5723af55
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import common


class VectorStoreCounts(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    in_progress: Annotated[StrictInt, Field(ge=0)]
    completed: Annotated[StrictInt, Field(ge=0)]
    failed: Annotated[StrictInt | MISSING, Field(ge=0, json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    cancelled: Annotated[StrictInt | MISSING, Field(ge=0, json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    total: Annotated[StrictInt, Field(ge=0)]


class VectorStoreExpiry(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    anchor: Annotated[StrictStr, Field(description='Since when the days count.')]
    days: Annotated[StrictInt, Field(ge=1)]


class VectorStoreError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    code: Annotated[
        Literal['server_error', 'unsupported_file', 'invalid_file'],
        Field(json_schema_extra={'x-aioc-open': True}),
    ]
    message: StrictStr


class VectorStoreStatic(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    max_chunk_size_tokens: StrictInt
    chunk_overlap_tokens: StrictInt


VectorStoreAttributes = TypeAliasType("VectorStoreAttributes", dict[str, StrictStr | StrictFloat | StrictBool])


class VectorStorePiece(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'}, min_length=1)
    ] = MISSING
    text: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class VectorStoreResult(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    file_id: Annotated[StrictStr, Field(min_length=1)]
    filename: StrictStr
    score: Annotated[StrictFloat, Field(description='How well it fits.')]
    attributes: VectorStoreAttributes | None | MISSING = MISSING
    content: list[VectorStorePiece]


class VectorStore(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='What it is asked for by.', min_length=1)]
    object: Literal['vector_store']
    created_at: Annotated[StrictInt, Field(description='Unix seconds.', le=4102444799)]
    name: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    description: StrictStr | None | MISSING = MISSING
    bytes: Annotated[
        StrictInt | MISSING,
        Field(description="What the document's examples have in place of usage_bytes.", ge=0),
    ] = MISSING
    usage_bytes: Annotated[StrictInt | MISSING, Field(description='How much room it takes.', ge=0)] = MISSING
    file_counts: Annotated[
        VectorStoreCounts | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    status: Annotated[
        Literal['expired', 'in_progress', 'completed'] | MISSING,
        Field(
            description='Whether its files can be searched.', json_schema_extra={'x-aioc-expected': 'note'}
        ),
    ] = MISSING
    expires_after: VectorStoreExpiry | None | MISSING = MISSING
    expires_at: StrictInt | None | MISSING = MISSING
    last_active_at: Annotated[
        StrictInt | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    metadata: Annotated[
        common.Metadata | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class VectorStoreChunking(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[Literal['static', 'other', 'auto'], Field(json_schema_extra={'x-aioc-open': True})]
    static: VectorStoreStatic | None | MISSING = MISSING


class VectorStoreText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Annotated[
        StrictStr | MISSING,
        Field(
            description="The document's example lacks it.",
            json_schema_extra={'x-aioc-expected': 'note'},
            min_length=1,
        ),
    ] = MISSING
    data: Annotated[
        list[VectorStorePiece] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    content: Annotated[
        list[VectorStorePiece] | MISSING,
        Field(description="What the document's example has in place of data."),
    ] = MISSING
    has_more: Annotated[StrictBool | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    next_page: StrictStr | None | MISSING = MISSING


class VectorStoreResults(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Annotated[
        Literal['vector_store.search_results.page'] | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    search_query: Annotated[
        StrictStr | list[StrictStr] | None | MISSING,
        Field(
            description="What was searched for; a string in the document's example, and a list in its schema.",
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    data: list[VectorStoreResult]
    has_more: Annotated[StrictBool | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    next_page: StrictStr | None | MISSING = MISSING


class VectorStoreList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Annotated[Literal['list'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = (
        MISSING
    )
    data: list[VectorStore]
    first_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    last_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    has_more: Annotated[StrictBool | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class VectorStoreFile(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description="The file's own id.", min_length=1)]
    object: Literal['vector_store.file']
    created_at: Annotated[StrictInt, Field(description='Unix seconds.', le=4102444799)]
    vector_store_id: Annotated[StrictStr, Field(min_length=1)]
    usage_bytes: Annotated[
        StrictInt | MISSING, Field(ge=0, json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    status: Annotated[
        Literal['in_progress', 'completed', 'cancelled', 'failed'] | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    last_error: Annotated[
        VectorStoreError | None | MISSING,
        Field(
            description="Why the file couldn't be taken in; null otherwise.",
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    chunking_strategy: VectorStoreChunking | None | MISSING = MISSING
    attributes: VectorStoreAttributes | None | MISSING = MISSING


class VectorStoreFileList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Annotated[Literal['list'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = (
        MISSING
    )
    data: list[VectorStoreFile]
    first_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    last_id: Annotated[StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    has_more: Annotated[StrictBool | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )

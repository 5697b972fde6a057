# Generated from spec/schemas/vector_stores.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:51f258715ae6551f50206fb7915089fe9acff1590926b09f56909394fdbc4e18
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import common


class VectorStoreCounts(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    in_progress: Annotated[StrictInt, Field(ge=0)]
    completed: Annotated[StrictInt, Field(ge=0)]
    failed: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    cancelled: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    total: Annotated[StrictInt, Field(ge=0)]


class VectorStoreExpiry(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    anchor: StrictStr
    """
    Since when the days count.
    """
    days: Annotated[StrictInt, Field(ge=1)]


class VectorStoreError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    code: Literal['server_error', 'unsupported_file', 'invalid_file']
    message: StrictStr


class VectorStoreStatic(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    max_chunk_size_tokens: StrictInt
    chunk_overlap_tokens: StrictInt


VectorStoreAttributes = TypeAliasType("VectorStoreAttributes", dict[str, StrictStr | StrictFloat | StrictBool])


class VectorStorePiece(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Annotated[StrictStr | MISSING, Field(min_length=1)] = MISSING
    text: StrictStr | None | MISSING = MISSING


class VectorStoreResult(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    file_id: Annotated[StrictStr, Field(min_length=1)]
    filename: StrictStr
    score: StrictFloat
    """
    How well it fits.
    """
    attributes: VectorStoreAttributes | None | MISSING = MISSING
    content: list[VectorStorePiece]


class VectorStore(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    What it is asked for by.
    """
    object: Literal['vector_store']
    created_at: Annotated[StrictInt, Field(le=4102444799)]
    """
    Unix seconds.
    """
    name: StrictStr | None | MISSING = MISSING
    description: StrictStr | None | MISSING = MISSING
    bytes: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    What the document's examples have in place of usage_bytes.
    """
    usage_bytes: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    How much room it takes.
    """
    file_counts: VectorStoreCounts | MISSING = MISSING
    status: Literal['expired', 'in_progress', 'completed'] | MISSING = MISSING
    """
    Whether its files can be searched.
    """
    expires_after: VectorStoreExpiry | None | MISSING = MISSING
    expires_at: StrictInt | None | MISSING = MISSING
    last_active_at: StrictInt | None | MISSING = MISSING
    metadata: common.Metadata | None | MISSING = MISSING


class VectorStoreChunking(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['static', 'other', 'auto']
    static: VectorStoreStatic | None | MISSING = MISSING


class VectorStoreText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Annotated[StrictStr | MISSING, Field(min_length=1)] = MISSING
    """
    The document's example lacks it.
    """
    data: list[VectorStorePiece] | MISSING = MISSING
    content: list[VectorStorePiece] | MISSING = MISSING
    """
    What the document's example has in place of data.
    """
    has_more: StrictBool | None | MISSING = MISSING
    next_page: StrictStr | None | MISSING = MISSING


class VectorStoreResults(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['vector_store.search_results.page'] | MISSING = MISSING
    search_query: StrictStr | list[StrictStr] | None | MISSING = MISSING
    """
    What was searched for; a string in the document's example, and a list in its schema.
    """
    data: list[VectorStoreResult]
    has_more: StrictBool | None | MISSING = MISSING
    next_page: StrictStr | None | MISSING = MISSING


class VectorStoreList(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['list'] | MISSING = MISSING
    data: list[VectorStore]
    first_id: StrictStr | None | MISSING = MISSING
    last_id: StrictStr | None | MISSING = MISSING
    has_more: StrictBool | None | MISSING = MISSING


class VectorStoreFile(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    The file's own id.
    """
    object: Literal['vector_store.file']
    created_at: Annotated[StrictInt, Field(le=4102444799)]
    """
    Unix seconds.
    """
    vector_store_id: Annotated[StrictStr, Field(min_length=1)]
    usage_bytes: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    status: Literal['in_progress', 'completed', 'cancelled', 'failed'] | MISSING = MISSING
    last_error: VectorStoreError | None | MISSING = MISSING
    """
    Why the file couldn't be taken in; null otherwise.
    """
    chunking_strategy: VectorStoreChunking | None | MISSING = MISSING
    attributes: VectorStoreAttributes | None | MISSING = MISSING


class VectorStoreFileList(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['list'] | MISSING = MISSING
    data: list[VectorStoreFile]
    first_id: StrictStr | None | MISSING = MISSING
    last_id: StrictStr | None | MISSING = MISSING
    has_more: StrictBool | None | MISSING = MISSING

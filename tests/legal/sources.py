"""What each schema of ours stands for: schemas of OpenAI's document, types of its package."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
from openai import types
from openai.pagination import SyncConversationCursorPage, SyncCursorPage, SyncPage
from openai.types import (
    audio,
    chat,
    conversations,
    fine_tuning,
    realtime,
    responses,
    shared,
    uploads,
    vector_stores,
)
from openai.types.responses.input_token_count_response import InputTokenCountResponse
from pydantic import TypeAdapter, ValidationError

from legal.draw import together
from legal.nature import DEFINED
from legal.quick import Quick

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from legal.draw import Schema

DATA = Path(__file__).parents[1] / "data" / "response-schemas.json"
DEFINITIONS: Mapping[str, Schema] = json.loads(DATA.read_text(encoding="utf-8"))


def _merged(name: str) -> Schema:
    """Put together what a definition says in parts, so that a required member stands beside its schema."""
    schema = DEFINITIONS[name]
    parts = schema.get("allOf", (schema,))
    plain = (DEFINITIONS[one["$ref"].rpartition("/")[2]] if "$ref" in one else one for one in parts)
    return together(*(plain if "allOf" in schema else parts), DEFINED.get(name, {}))


QUICK = Quick(DEFINITIONS)
MERGED = {name: _merged(name) for name in DEFINITIONS}
"""The definitions, to draw from; what is legal is said by the definitions as they are."""


@dataclass(frozen=True)
class Source:
    """What a schema of ours stands for, by name in OpenAI's document, and in its package."""

    schema: str
    document: tuple[str, ...]
    package: tuple[Any, ...]
    wrapped: str | None = None
    """The member that holds what the package has a type of, where it has none of the whole."""

    @cached_property
    def accepts(self) -> Callable[[Any], bool]:
        """What OpenAI's document accepts."""
        return QUICK.holds(_union(self.document))

    @cached_property
    def merged(self) -> jsonschema.Draft202012Validator:
        """The same, with everything in one place that is asked of an object."""
        return _validator(self.document, MERGED)

    @cached_property
    def adapters(self) -> tuple[TypeAdapter[Any], ...]:
        """What the package's types accept."""
        return tuple(TypeAdapter(one) for one in self.package)

    @cached_property
    def typed(self) -> tuple[dict[str, Any], ...]:
        """The package's types as JSON Schemas."""
        return tuple(one.json_schema() for one in self.adapters)

    def by_document(self, document: Any) -> bool:
        """Whether OpenAI's document allows it."""
        return self.accepts(document)

    def by_package(self, document: Any) -> bool:
        """Whether the package reads it as what it is typed as."""
        if self.wrapped is not None:
            document = document.get(self.wrapped) if isinstance(document, dict) else None
        return any(_reads(one, document) for one in self.adapters)


def _reads(adapter: TypeAdapter[Any], document: Any) -> bool:
    try:
        adapter.validate_python(document, strict=True)
    except ValidationError:
        return False
    return True


def _validator(names: Iterable[str], definitions: Mapping[str, Schema]) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator({**_union(names), "$defs": definitions})


def _union(names: Iterable[str]) -> Schema:
    return {"anyOf": [{"$ref": f"#/$defs/{name}"} for name in names]}


SOURCES = {
    one.schema: one
    for one in (
        Source("ModelList", ("ListModelsResponse",), (SyncPage[types.Model],)),
        Source("Model", ("Model",), (types.Model,)),
        Source("ChatCompletion", ("CreateChatCompletionResponse",), (chat.ChatCompletion,)),
        Source("ChatCompletionChunk", ("CreateChatCompletionStreamResponse",), (chat.ChatCompletionChunk,)),
        Source("Completion", ("CreateCompletionResponse",), (types.Completion,)),
        Source("CompletionChunk", ("CreateCompletionResponse",), (types.Completion,)),
        Source(
            "AudioTranscriptionVerbose",
            ("CreateTranscriptionResponseVerboseJson",),
            (audio.TranscriptionVerbose,),
        ),
        Source("ResponseObject", ("Response",), (responses.Response,)),
        Source("ResponseStreamEvent", ("ResponseStreamEvent",), (responses.ResponseStreamEvent,)),
        Source("ResponseCompaction", ("CompactResource",), (responses.CompactedResponse,)),
        Source(
            "AudioTranscription",
            (
                "CreateTranscriptionResponseJson",
                "CreateTranscriptionResponseVerboseJson",
                "CreateTranscriptionResponseDiarizedJson",
            ),
            (audio.Transcription, audio.TranscriptionVerbose, audio.TranscriptionDiarized),
        ),
        Source(
            "AudioTranscriptionEvent",
            ("CreateTranscriptionResponseStreamEvent",),
            (audio.TranscriptionStreamEvent,),
        ),
        Source(
            "AudioTranslation",
            ("CreateTranslationResponseJson", "CreateTranslationResponseVerboseJson"),
            (audio.Translation, audio.TranslationVerbose),
        ),
        Source("ImagesResponse", ("ImagesResponse",), (types.ImagesResponse,)),
        Source(
            "ImageEvent",
            ("ImageGenStreamEvent", "ImageEditStreamEvent"),
            (types.ImageGenStreamEvent, types.ImageEditStreamEvent),
        ),
        Source("VideoJob", ("VideoResource",), (types.Video,)),
        Source("EmbeddingList", ("CreateEmbeddingResponse",), (types.CreateEmbeddingResponse,)),
        Source("FileList", ("ListFilesResponse",), (SyncCursorPage[types.FileObject],)),
        Source(
            "FineTuningJobList",
            ("ListPaginatedFineTuningJobsResponse",),
            (SyncCursorPage[fine_tuning.FineTuningJob],),
        ),
        Source("Moderation", ("CreateModerationResponse",), (types.ModerationCreateResponse,)),
        Source("RealtimeServerEvent", ("RealtimeServerEvent",), (realtime.RealtimeServerEvent,)),
        Source(
            "RealtimeClientSecret",
            ("RealtimeCreateClientSecretResponse",),
            (realtime.ClientSecretCreateResponse,),
        ),
        Source("ResponseInputTokens", ("TokenCountsResource",), (InputTokenCountResponse,)),
        Source("ResponseItemList", ("ResponseItemList",), (SyncCursorPage[responses.ResponseItem],)),
        Source(
            "Deleted",
            (
                "DeleteFileResponse",
                "DeleteVectorStoreResponse",
                "DeleteVectorStoreFileResponse",
                "DeletedConversationResource",
                "ChatCompletionDeleted",
            ),
            (
                types.FileDeleted,
                types.VectorStoreDeleted,
                vector_stores.VectorStoreFileDeleted,
                conversations.ConversationDeletedResource,
                chat.ChatCompletionDeleted,
            ),
        ),
        Source("Conversation", ("ConversationResource",), (conversations.Conversation,)),
        Source(
            "ConversationItemList",
            ("ConversationItemList",),
            (conversations.ConversationItemList, SyncConversationCursorPage[conversations.ConversationItem]),
        ),
        Source("ResponseKeptItem", ("ConversationItem",), (conversations.ConversationItem,)),
        Source("ChatCompletionList", ("ChatCompletionList",), (SyncCursorPage[chat.ChatCompletion],)),
        Source(
            "ChatMessageList",
            ("ChatCompletionMessageList",),
            (SyncCursorPage[chat.ChatCompletionStoreMessage],),
        ),
        Source("File", ("OpenAIFile",), (types.FileObject,)),
        Source("Upload", ("Upload",), (types.Upload,)),
        Source("UploadPart", ("UploadPart",), (uploads.UploadPart,)),
        Source("VectorStoreList", ("ListVectorStoresResponse",), (SyncCursorPage[types.VectorStore],)),
        Source("VectorStore", ("VectorStoreObject",), (types.VectorStore,)),
        Source("VectorStoreFile", ("VectorStoreFileObject",), (vector_stores.VectorStoreFile,)),
        Source(
            "VectorStoreFileList",
            ("ListVectorStoreFilesResponse",),
            (SyncCursorPage[vector_stores.VectorStoreFile],),
        ),
        Source(
            "VectorStoreText",
            ("VectorStoreFileContentResponse",),
            (SyncPage[vector_stores.FileContentResponse],),
        ),
        Source(
            "VectorStoreResults",
            ("VectorStoreSearchResultsPage",),
            (SyncPage[types.VectorStoreSearchResponse],),
        ),
        Source("BatchList", ("ListBatchesResponse",), (SyncCursorPage[types.Batch],)),
        Source("Batch", ("Batch",), (types.Batch,)),
        Source("ErrorResponse", ("ErrorResponse",), (shared.ErrorObject,), wrapped="error"),
    )
}

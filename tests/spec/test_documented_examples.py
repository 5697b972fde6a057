"""The schemas accept what OpenAI's documentation says that OpenAI sends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from aioc_runner.catalog import load
from aioc_runner.judge.schema.validate import validate
from aioc_testing.opened import opened

ROOT = Path(__file__).parents[2]
PACKAGE = load()
EXAMPLES: dict[str, dict[str, Any]] = {
    example["name"]: example
    for example in json.loads((ROOT / "tests/data/documented-examples.json").read_text())
}

SCHEMA_OF = {
    "GET /v1/models": "ModelList",
    "GET /v1/models/{model}": "Model",
    "POST /v1/chat/completions": "ChatCompletion",
    "POST /v1/chat/completions: Streaming": "ChatCompletionChunk",
    "POST /v1/completions": "Completion",
    "POST /v1/responses": "ResponseObject",
    "POST /v1/responses: Streaming": "ResponseStreamEvent",
    "POST /v1/responses/compact": "ResponseCompaction",
    "POST /v1/audio/transcriptions": "AudioTranscription",
    "POST /v1/audio/transcriptions: Streaming": "AudioTranscriptionEvent",
    "POST /v1/audio/translations": "AudioTranslation",
    "POST /v1/images/generations": "ImagesResponse",
    "POST /v1/images/generations: Streaming": "ImageEvent",
    "POST /v1/images/edits: Streaming": "ImageEvent",
    "POST /v1/images/variations": "ImagesResponse",
    "POST /v1/videos": "VideoJob",
    "POST /v1/embeddings": "EmbeddingList",
    "POST /v1/responses/input_tokens": "ResponseInputTokens",
    "GET /v1/responses/{response_id}": "ResponseObject",
    "GET /v1/responses/{response_id}/input_items": "ResponseItemList",
    "POST /v1/responses/{response_id}/cancel": "ResponseObject",
    "DELETE /v1/responses/{response_id}": "Deleted",
    "GET /v1/files": "FileList",
    "POST /v1/files": "File",
    "GET /v1/files/{file_id}": "File",
    "DELETE /v1/files/{file_id}": "Deleted",
    "GET /v1/vector_stores": "VectorStoreList",
    "POST /v1/vector_stores": "VectorStore",
    "GET /v1/vector_stores/{vector_store_id}": "VectorStore",
    "POST /v1/vector_stores/{vector_store_id}": "VectorStore",
    "DELETE /v1/vector_stores/{vector_store_id}": "Deleted",
    "GET /v1/vector_stores/{vector_store_id}/files": "VectorStoreFileList",
    "POST /v1/vector_stores/{vector_store_id}/files": "VectorStoreFile",
    "GET /v1/vector_stores/{vector_store_id}/files/{file_id}": "VectorStoreFile",
    "POST /v1/vector_stores/{vector_store_id}/files/{file_id}": "VectorStoreFile",
    "DELETE /v1/vector_stores/{vector_store_id}/files/{file_id}": "Deleted",
    "GET /v1/vector_stores/{vector_store_id}/files/{file_id}/content": "VectorStoreText",
    "POST /v1/vector_stores/{vector_store_id}/search": "VectorStoreResults",
    "POST /v1/uploads": "Upload",
    "POST /v1/uploads/{upload_id}/parts": "UploadPart",
    "POST /v1/uploads/{upload_id}/complete": "Upload",
    "POST /v1/uploads/{upload_id}/cancel": "Upload",
    "GET /v1/batches": "BatchList",
    "POST /v1/batches": "Batch",
    "GET /v1/batches/{batch_id}": "Batch",
    "POST /v1/batches/{batch_id}/cancel": "Batch",
    "POST /v1/conversations": "Conversation",
    "GET /v1/conversations/{conversation_id}": "Conversation",
    "POST /v1/conversations/{conversation_id}": "Conversation",
    "DELETE /v1/conversations/{conversation_id}": "Deleted",
    "GET /v1/conversations/{conversation_id}/items": "ConversationItemList",
    "POST /v1/conversations/{conversation_id}/items": "ConversationItemList",
    "GET /v1/conversations/{conversation_id}/items/{item_id}": "ResponseKeptItem",
    "DELETE /v1/conversations/{conversation_id}/items/{item_id}": "Conversation",
    "GET /v1/chat/completions": "ChatCompletionList",
    "GET /v1/chat/completions/{completion_id}": "ChatCompletion",
    "POST /v1/chat/completions/{completion_id}": "ChatCompletion",
    "DELETE /v1/chat/completions/{completion_id}": "Deleted",
    "GET /v1/chat/completions/{completion_id}/messages": "ChatMessageList",
    "GET /v1/fine_tuning/jobs": "FineTuningJobList",
    "POST /v1/moderations": "Moderation",
    "POST /v1/realtime/client_secrets": "RealtimeClientSecret",
    "the object Model": "Model",
    "the object CreateChatCompletionResponse": "ChatCompletion",
    "the object CreateChatCompletionStreamResponse": "ChatCompletionChunk",
    "the object CreateCompletionResponse": "Completion",
    "the object CreateTranscriptionResponseJson": "AudioTranscription",
    "the object CreateTranscriptionResponseVerboseJson": "AudioTranscription",
    "the object CreateTranscriptionResponseDiarizedJson": "AudioTranscription",
    "the object ImagesResponse": "ImagesResponse",
    "the object Embedding": "Embedding",
    "the object OpenAIFile": "File",
    "the object FineTuningJob": "FineTuningJob",
    "the object CreateModerationResponse": "Moderation",
    "the object RealtimeServerEventSessionCreated": "RealtimeServerEvent",
    "the object RealtimeServerEventSessionUpdated": "RealtimeServerEvent",
    "the object RealtimeServerEventError": "RealtimeServerEvent",
}
"""Schema of an example by its name, or by the route that its name begins with."""

WRONG_IN_THE_DOCUMENTATION = {
    "POST /v1/completions: Streaming": "no JSON: a comma is missing between model and system_fingerprint",
    "DELETE /v1/vector_stores/{vector_store_id}": "no JSON: its members are not quoted",
    "DELETE /v1/vector_stores/{vector_store_id}/files/{file_id}": "no JSON: its members are not quoted",
    "POST /v1/vector_stores/{vector_store_id}/files/{file_id}": "no JSON: a comma is missing",
}


WARNED = {
    "POST /v1/responses: Functions": {"$.usage.input_tokens_details"},
    "POST /v1/responses: Streaming": {"$.response.usage.input_tokens_details", "$.sequence_number"},
}
"""Members that an old example lacks and OpenAI sends today; the schema cites the clients that read them."""

READ = sorted({*EXAMPLES} - {*WRONG_IN_THE_DOCUMENTATION})
"""Examples that the schemas accept."""


def schema_name(example: str) -> str:
    """Name the schema that an example is held to."""
    return SCHEMA_OF.get(example) or SCHEMA_OF[example.partition(":")[0]]


def documents(example: dict[str, Any]) -> list[Any]:
    """List what an example shows: one body, or events."""
    return [example["body"]] if "body" in example else example["events"]


def reasons(name: str, document: Any) -> list[str]:
    """Say why a schema, its open unions and enums opened, rejects a document."""
    schema = PACKAGE.schema(name)
    errors = jsonschema.Draft202012Validator(opened(schema)).iter_errors(document)
    return [f"{error.json_path}: {error.message}" for error in errors]


@pytest.mark.parametrize("name", READ)
def test_a_documented_example_is_accepted(name: str) -> None:
    """An answer that OpenAI documents has the shape that its row asks for."""
    for document in documents(EXAMPLES[name]):
        assert reasons(schema_name(name), document) == []


@pytest.mark.parametrize("name", READ)
def test_a_documented_example_deserves_notes_at_most(name: str) -> None:
    """The judge has nothing worse than a note to say of it, but for members that are listed."""
    shapes = [validate(PACKAGE, schema_name(name), document) for document in documents(EXAMPLES[name])]
    worse = {one.at for shape in shapes for one in shape.findings if one.severity != "note"}

    assert worse == WARNED.get(name, set())


@pytest.mark.parametrize("name", WRONG_IN_THE_DOCUMENTATION)
def test_a_wrong_example_is_still_wrong(name: str) -> None:
    """An example that is listed as wrong is one that the schema rejects, or no JSON."""
    example = EXAMPLES[name]

    assert "text" in example or any(reasons(schema_name(name), document) for document in documents(example))


def test_the_lists_name_examples_that_exist() -> None:
    """No list names an example that the documentation no longer has."""
    assert {*WARNED, *WRONG_IN_THE_DOCUMENTATION} <= {*EXAMPLES}

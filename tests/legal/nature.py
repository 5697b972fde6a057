"""What OpenAI's document leaves unsaid, because it is so by nature or by what our rows ask for.

Beside this, `draw.py` never draws a negative number but for logarithms of probabilities, an empty id, name,
model or kind of object, or a time that is none of the last years: nothing else is kept from being drawn.
"""

from __future__ import annotations

from typing import Any

from legal.draw import NEVER_NULL, ROOT

ONE: dict[str, Any] = {"minItems": 1}

BYTES: dict[str, Any] = {"items": {"type": "integer", "minimum": 0, "maximum": 255}}
"""Bytes of UTF-8: the description of `ChatCompletionTokenLogprob/properties/bytes` says so."""

DAYS: dict[str, Any] = {"minimum": 1}
"""Which the document says, and the package's types can't: VectorStoreExpirationAfter/properties/days."""

ENDPOINT: dict[str, Any] = {"minLength": 1}
"""One of a few: /paths/~1batches/post/requestBody, properties/endpoint."""

NATURE: dict[str, dict[str, dict[str, Any]]] = {
    # n is 1 unless it is asked for: CreateChatCompletionRequest/allOf/1/properties/n.
    "ChatCompletion": {"choices": ONE, "bytes": BYTES},
    "ChatCompletionList": {"choices": ONE, "bytes": BYTES},
    "ChatCompletionChunk": {"bytes": BYTES},
    # As above: CreateCompletionRequest/properties/n.
    "Completion": {"choices": ONE},
    "ResponseObject": {"bytes": BYTES},
    "ResponseStreamEvent": {"bytes": BYTES},
    "AudioTranscription": {"bytes": BYTES},
    "AudioTranscriptionEvent": {"bytes": BYTES},
    # A vector for each input, and a vector has numbers: CreateEmbeddingRequest/properties/input.
    "EmbeddingList": {"data": ONE, "embedding": ONE},
    # CreateImageRequest/properties/n is 1 at least.
    "ImagesResponse": {ROOT: {"required": ["data"]}, "data": {**ONE, NEVER_NULL: True}},
    # A verdict for each input: CreateModerationRequest/properties/input.
    "Moderation": {"results": ONE},
    # "Approximate completion percentage": VideoResource/properties/progress.
    "VideoJob": {"progress": {"maximum": 100}},
    # The description: keys and values are strings.
    "Conversation": {"metadata": {"additionalProperties": {"type": "string"}}},
    "VectorStore": {"days": DAYS},
    "VectorStoreList": {"days": DAYS},
    "Batch": {"endpoint": ENDPOINT},
    "BatchList": {"endpoint": ENDPOINT},
    # "The generated client secret value": RealtimeCreateClientSecretResponse/properties/value.
    "RealtimeClientSecret": {"value": {"minLength": 1}},
    # "Currently only `text`": VectorStoreFileContentResponse/properties/data/items/properties/type.
    "VectorStoreText": {"type": {"minLength": 1}},
    # "A human-readable description": ErrorObject, https://platform.openai.com/docs/guides/error-codes.
    "ErrorResponse": {"message": {"enum": ["No.", "¿Qué? 出错"]}},
}
"""How members are narrowed, by our schema and the member's name; ROOT is the document itself."""

DEFINED: dict[str, dict[str, Any]] = {
    # Its example, and the reference: https://platform.openai.com/docs/api-reference/files/list.
    "ListFilesResponse": {"properties": {"object": {"const": "list"}}},
    # Their examples: ListVectorStoresResponse/properties/object/example, and that of the files.
    "ListVectorStoresResponse": {"properties": {"object": {"const": "list"}}},
    "ListVectorStoreFilesResponse": {"properties": {"object": {"const": "list"}}},
}
"""How definitions of the document are narrowed, by their names."""

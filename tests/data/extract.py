"""Take from OpenAI's OpenAPI document what the tests hold the spec against.

    python tests/data/extract.py openapi.json

writes, beside this file, documented-examples.json (the example answers of its documentation) and
response-schemas.json (what OpenAI may answer to our paths), and, for the reference server,
request-schemas.json (what their requests may look like).
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from data.strip import NOTICE  # noqa: E402 -- on the path by now

REQUESTS = "../../runner/aioc_runner/serve/request-schemas.json"
ROUTES = (
    ("GET", "/models"),
    ("GET", "/models/{model}"),
    ("POST", "/chat/completions"),
    ("POST", "/completions"),
    ("POST", "/responses"),
    ("POST", "/responses/compact"),
    ("POST", "/audio/speech"),
    ("POST", "/audio/transcriptions"),
    ("POST", "/audio/translations"),
    ("POST", "/images/generations"),
    ("POST", "/images/edits"),
    ("POST", "/images/variations"),
    ("POST", "/videos"),
    ("GET", "/videos/{video_id}"),
    ("GET", "/videos/{video_id}/content"),
    ("POST", "/embeddings"),
    ("POST", "/responses/input_tokens"),
    ("GET", "/responses/{response_id}"),
    ("GET", "/responses/{response_id}/input_items"),
    ("POST", "/responses/{response_id}/cancel"),
    ("DELETE", "/responses/{response_id}"),
    ("GET", "/files"),
    ("POST", "/files"),
    ("GET", "/files/{file_id}"),
    ("DELETE", "/files/{file_id}"),
    ("GET", "/vector_stores"),
    ("POST", "/vector_stores"),
    ("GET", "/vector_stores/{vector_store_id}"),
    ("POST", "/vector_stores/{vector_store_id}"),
    ("DELETE", "/vector_stores/{vector_store_id}"),
    ("GET", "/vector_stores/{vector_store_id}/files"),
    ("POST", "/vector_stores/{vector_store_id}/files"),
    ("GET", "/vector_stores/{vector_store_id}/files/{file_id}"),
    ("POST", "/vector_stores/{vector_store_id}/files/{file_id}"),
    ("DELETE", "/vector_stores/{vector_store_id}/files/{file_id}"),
    ("GET", "/vector_stores/{vector_store_id}/files/{file_id}/content"),
    ("POST", "/vector_stores/{vector_store_id}/search"),
    ("POST", "/uploads"),
    ("POST", "/uploads/{upload_id}/parts"),
    ("POST", "/uploads/{upload_id}/complete"),
    ("POST", "/uploads/{upload_id}/cancel"),
    ("GET", "/batches"),
    ("POST", "/batches"),
    ("GET", "/batches/{batch_id}"),
    ("POST", "/batches/{batch_id}/cancel"),
    ("POST", "/conversations"),
    ("GET", "/conversations/{conversation_id}"),
    ("POST", "/conversations/{conversation_id}"),
    ("DELETE", "/conversations/{conversation_id}"),
    ("GET", "/conversations/{conversation_id}/items"),
    ("POST", "/conversations/{conversation_id}/items"),
    ("GET", "/conversations/{conversation_id}/items/{item_id}"),
    ("DELETE", "/conversations/{conversation_id}/items/{item_id}"),
    ("GET", "/chat/completions"),
    ("GET", "/chat/completions/{completion_id}"),
    ("POST", "/chat/completions/{completion_id}"),
    ("DELETE", "/chat/completions/{completion_id}"),
    ("GET", "/chat/completions/{completion_id}/messages"),
    ("GET", "/fine_tuning/jobs"),
    ("POST", "/moderations"),
    ("POST", "/realtime/client_secrets"),
)
OBJECTS = (
    "Model",
    "CreateChatCompletionResponse",
    "CreateChatCompletionStreamResponse",
    "CreateCompletionResponse",
    "Response",
    "CreateTranscriptionResponseJson",
    "CreateTranscriptionResponseVerboseJson",
    "CreateTranscriptionResponseDiarizedJson",
    "ImagesResponse",
    "VideoResource",
    "Embedding",
    "OpenAIFile",
    "FineTuningJob",
    "CreateModerationResponse",
    "RealtimeServerEventSessionCreated",
    "RealtimeServerEventSessionUpdated",
    "RealtimeServerEventError",
)
"""Schemas whose own example shows what a row answers, or an event that it streams."""

ANSWERS = (
    "ListModelsResponse",
    "Model",
    "CreateChatCompletionResponse",
    "CreateChatCompletionStreamResponse",
    "CreateCompletionResponse",
    "Response",
    "ResponseStreamEvent",
    "CompactResource",
    "CreateTranscriptionResponseJson",
    "CreateTranscriptionResponseVerboseJson",
    "CreateTranscriptionResponseDiarizedJson",
    "CreateTranscriptionResponseStreamEvent",
    "CreateTranslationResponseJson",
    "CreateTranslationResponseVerboseJson",
    "ImagesResponse",
    "ImageGenStreamEvent",
    "ImageEditStreamEvent",
    "VideoResource",
    "CreateEmbeddingResponse",
    "ListFilesResponse",
    "ListPaginatedFineTuningJobsResponse",
    "CreateModerationResponse",
    "RealtimeServerEvent",
    "RealtimeCreateClientSecretResponse",
    "TokenCountsResource",
    "ResponseItemList",
    "DeleteFileResponse",
    "DeleteVectorStoreResponse",
    "DeleteVectorStoreFileResponse",
    "DeletedConversationResource",
    "ChatCompletionDeleted",
    "ConversationResource",
    "ConversationItemList",
    "ConversationItem",
    "ChatCompletionList",
    "ChatCompletionMessageList",
    "OpenAIFile",
    "Upload",
    "UploadPart",
    "ListVectorStoresResponse",
    "VectorStoreObject",
    "VectorStoreFileObject",
    "ListVectorStoreFilesResponse",
    "VectorStoreFileContentResponse",
    "VectorStoreSearchResultsPage",
    "ListBatchesResponse",
    "Batch",
    "ErrorResponse",
)
"""Schemas of what a row is answered with, or of an event of it."""

NOT_ASSERTED = frozenset(
    {"description", "title", "example", "examples", "default", "deprecated", "discriminator"}
)
Json = dict[str, Any]


def main() -> None:
    """Read the document named on the command line and write all files."""
    document: Json = json.loads(Path(sys.argv[1]).read_text())
    _write("documented-examples.json", [*_of_routes(document), *_of_objects(document)])
    _write(REQUESTS, {"notice": NOTICE, **any_of(_request_schemas(document))})
    (HERE / "response-schemas.json").write_text(_a_line_each(_response_schemas(document)))


def any_of(value: Any) -> Any:
    """Read oneOf as anyOf: a user's message in parts is both of two that OpenAI's document has as oneOf."""
    if isinstance(value, list):
        return [any_of(one) for one in value]
    if not isinstance(value, dict):
        return value
    alternatives = isinstance(value.get("oneOf"), list) and "anyOf" not in value
    return {"anyOf" if alternatives and key == "oneOf" else key: any_of(one) for key, one in value.items()}


def _write(name: str, value: Any) -> None:
    (HERE / name).write_text(json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True) + "\n")


def _of_routes(document: Json) -> Iterator[Json]:
    for method, path in ROUTES:
        given = document["paths"][path][method.lower()].get("x-oaiMeta", {}).get("examples") or []
        for example in given if isinstance(given, list) else [given]:
            if (example.get("response") or "").strip():
                title = example.get("title")
                name = f"{method} /v1{path}" + (f": {title}" if title else "")
                yield {"name": name, **_read(example["response"])}


def _of_objects(document: Json) -> Iterator[Json]:
    for name in OBJECTS:
        example = document["components"]["schemas"][name].get("x-oaiMeta", {}).get("example")
        if example:
            yield {"name": f"the object {name}", **_read(example)}


def _read(text: str) -> Json:
    """Read an example as the JSON it stands for, with what had to be mended; else as text."""
    if re.search(r"^data:", text, re.MULTILINE):
        return _documents(re.findall(r"^data: ?(.*)$", text, re.MULTILINE), "events")
    whole = _documents([text], "body")
    if "text" in whole:
        parts = [part for part in re.split(r"\n\s*\n", text) if part.strip() and part.strip(" .\n")]
        several = _documents(parts, "events")
        return several if len(parts) > 1 and "text" not in several else {"text": text}
    return {"body": whole["body"][0], "mended": whole["mended"]}


def _documents(texts: list[str], member: str) -> Json:
    values: list[Any] = []
    mended: dict[str, None] = {}
    for text in texts:
        if text.strip() == "[DONE]":
            continue
        try:
            value, repairs = _mend(text)
        except ValueError:
            return {"text": "\n".join(texts)}
        values.append(value)
        mended.update(dict.fromkeys(repairs))
    return {member: values, "mended": list(mended)}


def _mend(text: str) -> tuple[Any, list[str]]:
    """Parse JSON in which the documentation left something out or one comma too many."""
    try:
        return json.loads(text), []
    except ValueError:
        repairs = [words for words, pattern, _ in REPAIRS if re.search(pattern, text, re.MULTILINE)]
    for _, pattern, replacement in REPAIRS:
        text = re.sub(pattern, replacement, text, flags=re.MULTILINE)
    return json.loads(text), repairs


REPAIRS = (
    ("left-out items", r"^\s*(\{ \.\.\. \},?|\.\.\.\.?.*|\.\.\.,?)$", ""),
    ("a trailing comma", r",(\s*[}\]])", r"\1"),
)


def _request_schemas(document: Json) -> Json:
    """Collect the request schemas of the routes by route and content type, with all they refer to."""
    routes: Json = {}
    for method, path in ROUTES:
        body = document["paths"][path][method.lower()].get("requestBody", {}).get("content", {})
        if body:
            routes[f"{method} /v1{path}"] = {kind: _stripped(entry["schema"]) for kind, entry in body.items()}
    return {"routes": routes, "$defs": _closure(document["components"]["schemas"], routes)}


def _response_schemas(document: Json) -> Json:
    """Collect what the answers of our paths may look like, by name, with all that they refer to."""
    schemas = document["components"]["schemas"]
    found = _closure(schemas, [{"$ref": name} for name in ANSWERS])
    return {name: _unrolled(schema, name) for name, schema in sorted(found.items())}


def _unrolled(schema: Any, name: str) -> Any:
    """Say `$recursiveRef`, which 2020-12 hasn't got, as a reference to the definition around it."""
    if isinstance(schema, list):
        return [_unrolled(item, name) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "$recursiveRef" in schema:
        return {"$ref": f"#/$defs/{name}"}
    return {key: _unrolled(item, name) for key, item in schema.items() if key != "$recursiveAnchor"}


def _a_line_each(definitions: Json) -> str:
    """Write one definition a line: a third of an indented file's bytes, and a diff names what changed."""
    lines = (
        f"{json.dumps(name)}:{json.dumps(one, sort_keys=True, separators=(',', ':'))}"
        for name, one in definitions.items()
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _closure(schemas: Json, start: Any) -> Json:
    found: Json = {}
    pending = sorted(_references(start))
    while pending:
        name = pending.pop()
        if name not in found:
            found[name] = _stripped(schemas[name])
            pending += sorted(_references(found[name]))
    return found


def _references(node: Any) -> set[str]:
    if isinstance(node, list):
        return {name for item in node for name in _references(item)}
    if not isinstance(node, dict):
        return set()
    own = {node["$ref"].rsplit("/", 1)[-1]} if isinstance(node.get("$ref"), str) else set[str]()
    return own | {name for item in node.values() for name in _references(item)}


def _stripped(schema: Any) -> Any:
    """Keep of a schema what asserts something, in the words of JSON Schema 2020-12."""
    if isinstance(schema, list):
        return [_stripped(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {
        key: value for key, value in schema.items() if key not in NOT_ASSERTED and not key.startswith("x-")
    }
    nullable = kept.pop("nullable", False)
    for key, value in kept.items():
        if key == "properties":
            kept[key] = {name: _stripped(member) for name, member in value.items()}
        elif key == "$ref":
            kept[key] = value.replace("#/components/schemas/", "#/$defs/")
        elif key not in ("enum", "const", "required"):
            kept[key] = _stripped(value)
    _as_2020(kept)
    return {"anyOf": [kept, {"type": "null"}]} if nullable else kept


def _as_2020(schema: Json) -> None:
    """Say `exclusiveMinimum: true`, which OpenAPI 3.0 has, as 2020-12 does."""
    for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if schema.get(bound) is True:
            schema[bound] = schema.pop(limit)
        elif schema.get(bound) is False:
            del schema[bound]


if __name__ == "__main__":
    main()

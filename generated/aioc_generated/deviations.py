# Generated from spec/deviations/ by aioc_compiler. Do not edit; run aioc-compile.
"""Departures that the catalog tolerates."""

from .check_types import (
    Deviation,
    FindingPattern,
)

DEVIATIONS: dict[str, Deviation] = {
    "audio-content-type": Deviation(
        id="audio-content-type",
        title="speech has the content type application/octet-stream or another one that doesn't describe it",
        matches=(FindingPattern(finding="content-type"),),
        severity="warn",
        source=(
            "openapi-2026-08-21#/paths/~1audio~1speech/post/responses/200",
            "https://github.com/openai/openai-openapi/issues/141",
            "https://github.com/BerriAI/litellm/issues/4332",
            "https://github.com/matatonic/openedai-speech/blob/31f033595a814cdde0f2c08952a17c5f0935f296/speech.py",
        ),
        mutations=({"op": "header", "name": "content-type", "value": "application/octet-stream"},),
    ),
    "audio-usage-missing": Deviation(
        id="audio-usage-missing",
        title="a transcription has no usage",
        matches=(FindingPattern(finding="missing", at="$.usage"),),
        severity="note",
        source=(
            "https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/openai/openai.go",
            "https://github.com/oobabooga/text-generation-webui/blob/1dcde41d03d13fc768316f4d2256a8a6dd044268/modules/api/script.py",
        ),
        mutations=({"op": "remove", "at": "$.usage"},),
    ),
    "cancel-too-late": Deviation(
        id="cancel-too-late",
        title="something that has already ended can't be cancelled",
        matches=(
            FindingPattern(
                finding="status",
                status=(400, 409),
                actual="(?i)complet|finish|ended|not in progress|terminal|already|(status|state|is|has|was)\\W+(failed|expired|cancell?ed)",
            ),
        ),
        severity="note",
        source=(
            "https://platform.openai.com/docs/guides/background",
            "https://pypi.org/project/llama-stack/0.7.3/",
        ),
        mutations=(
            {"op": "status", "value": 400},
            {
                "op": "body",
                "value": {
                    "error": {
                        "message": "The response is completed already.",
                        "type": "invalid_request_error",
                        "param": None,
                        "code": None,
                    },
                },
            },
        ),
    ),
    "chat-id-empty": Deviation(
        id="chat-id-empty",
        title="the answer's id is empty, and no client is known that minds",
        matches=(FindingPattern(finding="wrong-value", at="$.id", actual='^""$'),),
        severity="note",
        source=("https://github.com/huggingface/text-generation-inference/pull/1682",),
        mutations=({"op": "set", "at": "$.id", "value": ""},),
    ),
    "chat-stored-late": Deviation(
        id="chat-stored-late",
        title="a chat completion that was just stored isn't found yet",
        matches=(FindingPattern(finding="status", status=(404,)),),
        severity="note",
        source=("openapi-2026-08-21#/paths/~1chat~1completions~1{completion_id}/get",),
        mutations=(
            {"op": "status", "value": 404},
            {
                "op": "body",
                "value": {
                    "error": {
                        "message": "There is no stored completion by that id.",
                        "type": "invalid_request_error",
                        "param": "id",
                        "code": None,
                    },
                },
            },
        ),
    ),
    "chat-stream-content-type": Deviation(
        id="chat-stream-content-type",
        title="a chat stream is labelled as something else, and Open WebUI, NextChat and AIChat don't read it",
        matches=(FindingPattern(finding="content-type", actual=" on events$"),),
        severity="fail",
        source=(
            "https://github.com/open-webui/open-webui/blob/004a45f5824bd78635cdc39a071af98873fb50c2/backend/open_webui/routers/openai.py",
            "https://github.com/ChatGPTNextWeb/NextChat/blob/6a7142a3c6b754ed756d726b7e0a2430826993e3/app/utils/chat.ts",
            "https://github.com/sigoden/aichat/blob/31785ceca20a22b73144d3ab6098448183b122d4/src/client/stream.rs",
            "https://github.com/containers/ramalama/issues/2837",
            "https://github.com/Lightning-AI/LitServe/issues/359",
        ),
        mutations=({"op": "header", "name": "content-type", "value": "text/plain; charset=utf-8"},),
    ),
    "completion-logprobs-foreign": Deviation(
        id="completion-logprobs-foreign",
        title="log probabilities have the shape of chat completions",
        matches=(
            FindingPattern(finding="missing", at="$.choices[*].logprobs.tokens"),
            FindingPattern(finding="missing", at="$.choices[*].logprobs.token_logprobs"),
            FindingPattern(finding="missing", at="$[*].choices[*].logprobs.tokens"),
            FindingPattern(finding="missing", at="$[*].choices[*].logprobs.token_logprobs"),
        ),
        severity="note",
        source=(
            "https://github.com/ggml-org/llama.cpp/blob/00efb3e184262872916bf136b3df63c1822a19bd/tools/server/server-task.cpp",
        ),
        mutations=(
            {
                "op": "set",
                "at": "$.choices[*].logprobs",
                "value": {
                    "content": [
                        {
                            "token": "Hello",
                            "logprob": -0.31,
                            "bytes": [72, 101, 108, 108, 111],
                            "top_logprobs": [],
                        },
                    ],
                },
            },
        ),
    ),
    "conversation-item-deleted": Deviation(
        id="conversation-item-deleted",
        title="deleting a message returns a note about that message, not the conversation",
        matches=(
            FindingPattern(finding="wrong-value", at="$.object", actual='^"conversation\\.item\\.deleted"$'),
        ),
        severity="warn",
        source=("https://pypi.org/project/llama-stack/0.7.3/",),
        mutations=({"op": "set", "at": "$.object", "value": "conversation.item.deleted"},),
    ),
    "embedding-base64-ignored": Deviation(
        id="embedding-base64-ignored",
        title="base64 is requested and numbers are returned, which openai-python accepts as well",
        matches=(FindingPattern(finding="wrong-type", at="$.data[*].embedding"),),
        severity="warn",
        source=(
            "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/resources/embeddings.py",
        ),
        mutations=({"op": "set", "at": "$.data[*].embedding", "value": [0.0123, -0.0456]},),
    ),
    "empty-messages-answered": Deviation(
        id="empty-messages-answered",
        title="an empty conversation is answered",
        matches=(FindingPattern(finding="accepted"),),
        severity="warn",
        source=(
            "https://github.com/ggml-org/llama.cpp/blob/006639c3ff51a3dbde5f52ebf4c5a55ad5306caf/tools/server/server-common.cpp",
        ),
        mutations=(
            {"op": "status", "value": 200},
            {"op": "body", "value": {"object": "chat.completion", "choices": []}},
        ),
    ),
    "error-code-number": Deviation(
        id="error-code-number",
        title="error.code isn't a word: it is the HTTP status as a number, or missing",
        matches=(FindingPattern(finding="envelope", at="$.error.code", actual="^([0-9]+|nothing)$"),),
        severity="note",
        source=(
            "https://github.com/foundation-model-stack/fms-guardrails-orchestrator/issues/511",
            "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/openai-compatible-error.ts",
        ),
        mutations=({"op": "set", "exchange": "malformed", "at": "$.error.code", "value": 400},),
    ),
    "error-envelope-foreign": Deviation(
        id="error-envelope-foreign",
        title="a refused request isn't answered with OpenAI's error object",
        matches=(FindingPattern(finding="envelope"),),
        severity="warn",
        source=(
            "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/189",
            "https://github.com/ggml-org/llama.cpp/blob/006639c3ff51a3dbde5f52ebf4c5a55ad5306caf/tools/server/server-common.cpp",
            "https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/server.py",
        ),
        mutations=({"op": "body", "exchange": "malformed", "value": {"error": "messages is required"}},),
    ),
    "finish-reason-foreign": Deviation(
        id="finish-reason-foreign",
        title="finish_reason is a value that OpenAI doesn't have, or empty",
        matches=(
            FindingPattern(finding="wrong-value", at="$.choices[*].finish_reason"),
            FindingPattern(finding="wrong-value", at="$[*].choices[*].finish_reason"),
        ),
        severity="warn",
        source=(
            "https://github.com/ml-explore/mlx-lm/pull/782",
            "https://github.com/InternLM/lmdeploy/blob/1263d5cd889b7ad500e85b8eb20401327a4516ab/lmdeploy/serve/openai/protocol.py",
        ),
        mutations=({"op": "set", "at": "$.choices[?@.finish_reason > ''].finish_reason", "value": "eos"},),
    ),
    "images-at-once": Deviation(
        id="images-at-once",
        title="a picture that should be streamed comes in one piece",
        matches=(
            FindingPattern(finding="content-type", actual='application/json"$'),
            FindingPattern(finding="invalid-stream", actual='"data":'),
        ),
        severity="warn",
        source=(
            "openapi-2026-08-21#/components/schemas/CreateImageRequest/properties/stream",
            "https://github.com/sgl-project/sglang/issues/24240",
        ),
        mutations=(
            {
                "op": "body",
                "value": {"created": 1772000000, "data": [{"url": "https://images.example/square.png"}]},
            },
            {"op": "header", "name": "content-type", "value": "application/json"},
        ),
    ),
    "images-edit-takes-json": Deviation(
        id="images-edit-takes-json",
        title="the multipart form gets an error, and JSON is accepted instead",
        matches=(FindingPattern(finding="fallback"),),
        severity="warn",
        source=(
            "https://platform.openai.com/docs/api-reference/images/createEdit",
            "https://github.com/basketikun/chatgpt2api/issues/143",
            "https://docs.x.ai/developers/model-capabilities/images/editing",
            "https://github.com/vercel/ai/pull/12442",
        ),
        mutations=(
            {
                "op": "refuse",
                "encoding": "multipart",
                "status": 415,
                "value": {
                    "error": {
                        "message": "Content-Type must be application/json.",
                        "type": "invalid_request_error",
                        "param": None,
                        "code": None,
                    },
                },
            },
        ),
    ),
    "images-null-for-nothing": Deviation(
        id="images-null-for-nothing",
        title="b64_json, url and revised_prompt are null if they don't apply",
        matches=(
            FindingPattern(finding="null", at="$.data[*].b64_json"),
            FindingPattern(finding="null", at="$.data[*].url"),
            FindingPattern(finding="null", at="$.data[*].revised_prompt"),
        ),
        severity="note",
        source=(
            "https://github.com/vllm-project/vllm-omni/blob/00a3619b9b6647378a285e9d135475e2fa085744/vllm_omni/entrypoints/openai/protocol/images.py",
        ),
        mutations=(
            {"op": "set", "at": "$.data[?@.b64_json].url", "value": None},
            {"op": "set", "at": "$.data[*].revised_prompt", "value": None},
        ),
    ),
    "images-url-inline": Deviation(
        id="images-url-inline",
        title="a picture's URL is a data URL, which browsers show, and most HTTP libraries can't fetch",
        matches=(FindingPattern(check="images.address", actual='^it is "data:image/'),),
        severity="warn",
        source=("https://pypi.org/project/llmock/0.2.2/",),
        mutations=(
            {"op": "remove", "at": "$.data[*].b64_json"},
            {
                "op": "set",
                "at": "$.data[*].url",
                "value": "data:image/svg+xml;base64,PHN2ZyB4bWxucz0naHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmcnLz4=",
            },
        ),
    ),
    "json-mode-ignored": Deviation(
        id="json-mode-ignored",
        title="JSON mode is accepted but not enforced",
        matches=(FindingPattern(check="json-mode.object"),),
        severity="warn",
        source=(
            "https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/server.py",
            "https://github.com/theroyallab/tabbyAPI/blob/e632af41eba68abeadc3437c62674360f2f8cbf1/endpoints/OAI/router.py",
        ),
        mutations=({"op": "set", "at": "$.choices[*].message.content", "value": "The code is 7."},),
    ),
    "json-schema-ignored": Deviation(
        id="json-schema-ignored",
        title="a JSON Schema is accepted but not enforced",
        matches=(
            FindingPattern(check="json-schema.kept", reason="not-json"),
            FindingPattern(check="json-schema.kept", reason="not-object"),
            FindingPattern(check="json-schema.kept", reason="unlike-schema"),
        ),
        severity="warn",
        source=(
            "https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/server.py",
            "https://docs.anthropic.com/en/api/openai-sdk",
        ),
        mutations=(
            {"op": "set", "at": "$.choices[*].message.content", "value": '{"code":"hello"}'},
            {"op": "set", "index": 2, "at": "$.choices[*].delta.content", "value": "hello"},
        ),
    ),
    "logprobs-foreign": Deviation(
        id="logprobs-foreign",
        title="log probabilities have a shape that OpenAI doesn't have",
        matches=(
            FindingPattern(finding="missing", at="$.choices[*].logprobs.content[*].token"),
            FindingPattern(finding="missing", at="$.choices[*].logprobs.content[*].top_logprobs"),
            FindingPattern(finding="wrong-type", at="$.choices[*].logprobs.content"),
            FindingPattern(finding="wrong-type", at="$.choices[*].logprobs"),
            FindingPattern(finding="missing", at="$[*].choices[*].logprobs.content[*].token"),
            FindingPattern(finding="missing", at="$[*].choices[*].logprobs.content[*].top_logprobs"),
            FindingPattern(finding="wrong-type", at="$[*].choices[*].logprobs.content"),
            FindingPattern(finding="wrong-type", at="$[*].choices[*].logprobs"),
        ),
        severity="warn",
        source=(
            "https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/server.py",
            "https://github.com/ollama/ollama/issues/16117",
            "https://github.com/vllm-project/vllm/issues/4795",
        ),
        mutations=(
            {
                "op": "set",
                "at": "$.choices[*].logprobs",
                "value": {"content": [{"id": 9906, "logprob": -0.31}]},
            },
        ),
    ),
    "logprobs-ignored": Deviation(
        id="logprobs-ignored",
        title="logprobs are accepted but not returned",
        matches=(FindingPattern(check="logprobs.given", reason="absent"),),
        severity="warn",
        source=(
            "https://github.com/lmstudio-ai/lms/issues/60",
            "https://github.com/ollama/ollama/issues/16117",
            "https://docs.anthropic.com/en/api/openai-sdk",
        ),
        mutations=({"op": "set", "at": "$.choices[*].logprobs", "value": None},),
    ),
    "malformed-answered": Deviation(
        id="malformed-answered",
        title="a request without required members is answered like any other",
        matches=(FindingPattern(finding="refusal-status", status=(200,)),),
        severity="warn",
        source=(
            "https://github.com/codelion/optillm/blob/050dc17832e81918134e6660943e46b9b9a8381b/optillm.py",
        ),
        mutations=({"op": "status", "exchange": "malformed", "value": 200},),
    ),
    "max-completion-tokens-ignored": Deviation(
        id="max-completion-tokens-ignored",
        title="max_completion_tokens is accepted but doesn't limit the answer",
        matches=(FindingPattern(check="max-completion-tokens.kept"),),
        severity="warn",
        source=(
            "https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/openai/openai.go",
            "https://github.com/abetlen/llama-cpp-python/issues/1907",
        ),
        mutations=(
            {"op": "set", "at": "$.usage.completion_tokens", "value": 40},
            {"op": "set", "at": "$.usage.total_tokens", "value": 52},
        ),
    ),
    "metadata-more": Deviation(
        id="metadata-more",
        title="the server adds entries of its own to the metadata",
        matches=(FindingPattern(check="kept.metadata", reason="more"),),
        severity="note",
        source=("https://pypi.org/project/llama-stack/0.7.3/",),
        mutations=({"op": "set", "at": "$.metadata.provider_id", "value": "faiss"},),
    ),
    "model-retrieve-absent": Deviation(
        id="model-retrieve-absent",
        title="/v1/models/{model} is not routed",
        matches=(FindingPattern(finding="absent"),),
        severity="warn",
        source=(
            "https://github.com/ggml-org/llama.cpp/blob/00dd0816129a5210351c78bb90e0828f8eb69f99/tools/server/server.cpp",
        ),
        mutations=({"op": "absent"},),
    ),
    "model-retrieve-is-a-list": Deviation(
        id="model-retrieve-is-a-list",
        title="/v1/models/{model} answers without the model's id, as a list does",
        matches=(
            FindingPattern(finding="missing", at="$.id"),
            FindingPattern(finding="wrong-value", at="$.object", actual='^"list"$'),
        ),
        severity="warn",
        source=(
            "https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/server.py",
        ),
        mutations=(
            {
                "op": "body",
                "value": {
                    "object": "list",
                    "data": [{"id": "gpt-5.4", "object": "model", "created": 1772000000}],
                },
            },
        ),
    ),
    "n-ignored": Deviation(
        id="n-ignored",
        title="n is accepted, but there is only one answer",
        matches=(FindingPattern(check="n.given", reason="fewer"),),
        severity="warn",
        source=(
            "https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/docs/api/openai-compatibility.mdx",
            "https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/server.py",
        ),
        mutations=(
            {"op": "remove", "at": "$.choices[1]"},
            {"op": "drop-event", "at": "$.choices[?@.index == 1]"},
        ),
    ),
    "part-unsupported-by-500": Deviation(
        id="part-unsupported-by-500",
        title="an unsupported feature is refused with 500, as if it were the server's error",
        matches=(
            FindingPattern(
                finding="status",
                status=(500,),
                actual="(?i)not supported|unsupported|does(n't| not) support|not implemented",
            ),
        ),
        severity="warn",
        source=(
            "https://github.com/mozilla-ai/llamafile/issues/960",
            "https://github.com/docker/model-runner/issues/403",
        ),
        mutations=(
            {"op": "status", "value": 500},
            {
                "op": "body",
                "value": {
                    "error": {
                        "message": "input is not supported by this model, see the manual",
                        "type": "server_error",
                        "param": None,
                        "code": 500,
                    },
                },
            },
        ),
    ),
    "picture-not-fetched": Deviation(
        id="picture-not-fetched",
        title="a picture that the server can't fetch gives a server error, or delays the answer too long",
        matches=(
            FindingPattern(finding="no-response"),
            FindingPattern(
                finding="status",
                status=(500, 502, 504),
                actual="(?i)fetch|download|resolve|connect|timed? ?out|getaddrinfo|network|url",
            ),
        ),
        severity="warn",
        source=("openapi-2026-08-21#/components/schemas/ChatCompletionRequestMessageContentPartImage",),
        mutations=(
            {"op": "status", "value": 500},
            {
                "op": "body",
                "value": {
                    "error": {
                        "message": "Failed to fetch the image",
                        "type": "server_error",
                        "param": None,
                        "code": 500,
                    },
                },
            },
        ),
    ),
    "range-unchecked": Deviation(
        id="range-unchecked",
        title="a parameter out of range is accepted silently",
        matches=(FindingPattern(finding="accepted"),),
        severity="warn",
        source=(
            "https://github.com/ggml-org/llama.cpp/blob/006639c3ff51a3dbde5f52ebf4c5a55ad5306caf/tools/server/server-common.cpp",
        ),
        mutations=(
            {"op": "status", "value": 200},
            {"op": "body", "value": {"object": "chat.completion", "choices": []}},
        ),
    ),
    "realtime-session-flat": Deviation(
        id="realtime-session-flat",
        title="session.created lacks its session or its event_id",
        matches=(
            FindingPattern(finding="missing", at="$[*].session"),
            FindingPattern(finding="missing", at="$[*].event_id"),
        ),
        severity="warn",
        source=(
            "https://github.com/vllm-project/vllm/blob/114ee85ad1a254768b4d849ed3bf2c0e563b3c35/vllm/entrypoints/openai/realtime/protocol.py",
        ),
        mutations=(
            {"op": "remove", "at": "$.session"},
            {"op": "remove", "at": "$.event_id"},
            {"op": "set", "at": "$.id", "value": "sess-0"},
        ),
    ),
    "realtime-text-refused": Deviation(
        id="realtime-text-refused",
        title="the conversation is refused with an error event, for example because the server only transcribes",
        matches=(FindingPattern(finding="invalid-stream", actual="^an error$"),),
        severity="warn",
        source=(
            "https://github.com/vllm-project/vllm/blob/0787aaa088808ed424d73dc584d23657aa58639b/vllm/entrypoints/openai/realtime/connection.py",
        ),
        mutations=(
            {"op": "set", "index": -1, "at": "$.type", "value": "error"},
            {
                "op": "set",
                "index": -1,
                "at": "$.error",
                "value": {
                    "type": "invalid_request_error",
                    "code": "unknown_event",
                    "message": "Unknown event type: response.create",
                },
            },
            {"op": "remove", "index": -1, "at": "$.response"},
        ),
    ),
    "refusal-names-nothing": Deviation(
        id="refusal-names-nothing",
        title="an unsupported feature is refused with a message that doesn't name it",
        matches=(FindingPattern(finding="refused"),),
        severity="warn",
        source=("https://github.com/TencentCloud/TencentDB-Agent-Memory/issues/1313",),
        mutations=(
            {"op": "status", "value": 400},
            {
                "op": "body",
                "value": {
                    "error": {
                        "message": "Bad request.",
                        "type": "invalid_request_error",
                        "param": None,
                        "code": None,
                    },
                },
            },
            {"op": "header", "name": "content-type", "value": "application/json"},
        ),
    ),
    "refusal-status-other": Deviation(
        id="refusal-status-other",
        title="a refused request has another status than OpenAI's, such as 404 instead of 400",
        matches=(
            FindingPattern(
                finding="refusal-status",
                status=(400, 401, 403, 404, 405, 406, 413, 414, 415, 422),
            ),
        ),
        severity="warn",
        source=(
            "https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/server.py",
            "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/_base_client.py",
        ),
        mutations=({"op": "status", "exchange": "malformed", "value": 415},),
    ),
    "rerank-bare-list": Deviation(
        id="rerank-bare-list",
        title="ranked documents come as a bare list, as SGLang sends them",
        matches=(FindingPattern(finding="wrong-type", at="$"),),
        severity="warn",
        source=(
            "https://github.com/sgl-project/sglang/blob/d245e9b8e5d23a78c665692563b7c94dd4b57826/python/sglang/srt/entrypoints/openai/serving_rerank.py",
        ),
        mutations=(
            {
                "op": "body",
                "value": [
                    {"score": 0.98, "document": "The capital of France is Paris.", "index": 1},
                    {"score": 0.12, "document": "Berlin is in Germany.", "index": 2},
                ],
            },
        ),
    ),
    "rerank-documents-left-out": Deviation(
        id="rerank-documents-left-out",
        title="ranked documents come without their texts, although these were requested",
        matches=(FindingPattern(check="ht.documents-returned", reason="present"),),
        severity="warn",
        source=(
            "https://github.com/ggml-org/llama.cpp/blob/006639c3ff51a3dbde5f52ebf4c5a55ad5306caf/tools/server/server-common.cpp",
        ),
        mutations=({"op": "remove", "at": "$.results[*].document"},),
    ),
    "response-not-stored": Deviation(
        id="response-not-stored",
        title="store is accepted, but the response isn't found by its id",
        matches=(FindingPattern(finding="status", status=(404,)),),
        severity="warn",
        source=(
            "https://github.com/vllm-project/vllm/blob/0001948bc76939369ca855c90b36d81256477e85/vllm/entrypoints/openai/responses/serving.py",
        ),
        mutations=(
            {"op": "status", "value": 404},
            {
                "op": "body",
                "value": {
                    "error": {
                        "message": "There is no response with that id.",
                        "type": "invalid_request_error",
                        "param": None,
                        "code": None,
                    },
                },
            },
        ),
    ),
    "responses-begun-sparse": Deviation(
        id="responses-begun-sparse",
        title="the response in the first event has an id and a status, and little else",
        matches=(
            FindingPattern(finding="missing", at="$[*].response.created_at"),
            FindingPattern(finding="missing", at="$[*].response.model"),
            FindingPattern(finding="missing", at="$[*].response.output"),
        ),
        severity="warn",
        source=(
            "https://github.com/ggml-org/llama.cpp/blob/00efb3e184262872916bf136b3df63c1822a19bd/tools/server/server-task.cpp",
            "https://github.com/ggml-org/llama.cpp/issues/20607",
            "https://github.com/BerriAI/litellm/pull/20943",
        ),
        mutations=(
            {"op": "remove", "at": "$.response.created_at", "index": 0},
            {"op": "remove", "at": "$.response.model", "index": 0},
            {"op": "remove", "at": "$.response.output", "index": 0},
        ),
    ),
    "responses-begun-uncounted": Deviation(
        id="responses-begun-uncounted",
        title="the response that begins has no usage, where OpenAI sends null",
        matches=(FindingPattern(finding="missing", at="$[*].response.usage"),),
        severity="note",
        source=("openapi-2026-08-21#/components/schemas/Response",),
        mutations=({"op": "remove", "at": "$.response.usage", "index": 0},),
    ),
    "responses-cut-is-completed": Deviation(
        id="responses-cut-is-completed",
        title="an answer that was cut off has the status completed",
        matches=(FindingPattern(check="responses.cut-is-incomplete"),),
        severity="warn",
        source=(
            "https://github.com/ggml-org/llama.cpp/blob/00efb3e184262872916bf136b3df63c1822a19bd/tools/server/server-task.cpp",
            "https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/openai/responses.go",
        ),
        mutations=(
            {"op": "set", "at": "$.status", "value": "completed"},
            {"op": "set", "at": "$.incomplete_details", "value": None},
            {"op": "set", "at": "$[?@.output_tokens < 16].output_tokens", "value": 64},
            {"op": "set", "at": "$.output[?@.type == 'function_call'].arguments", "value": '{"city'},
            {"op": "set", "index": -1, "at": "$.response[?@.output_tokens == 8].output_tokens", "value": 16},
            {
                "op": "set",
                "index": 8,
                "at": "$.delta",
                "value": " with one two three four five six seven eight nine",
            },
            {
                "op": "set",
                "at": "$[?@ == 'Hello! How can I help?']",
                "value": "Hello! How can I help with one two three four five six seven eight nine",
            },
            {
                "op": "set",
                "index": 10,
                "at": "$.part.text",
                "value": "Hello! How can I help with one two three four five six seven eight nine",
            },
            {
                "op": "set",
                "index": 11,
                "at": "$.item.content[*].text",
                "value": "Hello! How can I help with one two three four five six seven eight nine",
            },
            {
                "op": "set",
                "index": -1,
                "at": "$.response.output[*].content[?@.text == 'Hello! How can I help?'].text",
                "value": "Hello! How can I help with one two three four five six seven eight nine",
            },
            {
                "op": "set",
                "at": "$.output[?@.type == 'message'].content[*].text",
                "value": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
            },
        ),
    ),
    "responses-echo-missing": Deviation(
        id="responses-echo-missing",
        title="the response doesn't repeat the settings in force",
        matches=(
            FindingPattern(finding="missing", at="$.error"),
            FindingPattern(finding="missing", at="$.incomplete_details"),
            FindingPattern(finding="missing", at="$.instructions"),
            FindingPattern(finding="missing", at="$.max_output_tokens"),
            FindingPattern(finding="missing", at="$.metadata"),
            FindingPattern(finding="missing", at="$.parallel_tool_calls"),
            FindingPattern(finding="missing", at="$.previous_response_id"),
            FindingPattern(finding="missing", at="$.reasoning"),
            FindingPattern(finding="missing", at="$.store"),
            FindingPattern(finding="missing", at="$.temperature"),
            FindingPattern(finding="missing", at="$.text"),
            FindingPattern(finding="missing", at="$.tool_choice"),
            FindingPattern(finding="missing", at="$.tools"),
            FindingPattern(finding="missing", at="$.top_p"),
            FindingPattern(finding="missing", at="$.truncation"),
            FindingPattern(finding="missing", at="$[*].response.error"),
            FindingPattern(finding="missing", at="$[*].response.incomplete_details"),
            FindingPattern(finding="missing", at="$[*].response.instructions"),
            FindingPattern(finding="missing", at="$[*].response.max_output_tokens"),
            FindingPattern(finding="missing", at="$[*].response.metadata"),
            FindingPattern(finding="missing", at="$[*].response.parallel_tool_calls"),
            FindingPattern(finding="missing", at="$[*].response.previous_response_id"),
            FindingPattern(finding="missing", at="$[*].response.reasoning"),
            FindingPattern(finding="missing", at="$[*].response.store"),
            FindingPattern(finding="missing", at="$[*].response.temperature"),
            FindingPattern(finding="missing", at="$[*].response.text"),
            FindingPattern(finding="missing", at="$[*].response.tool_choice"),
            FindingPattern(finding="missing", at="$[*].response.tools"),
            FindingPattern(finding="missing", at="$[*].response.top_p"),
            FindingPattern(finding="missing", at="$[*].response.truncation"),
        ),
        severity="note",
        source=(
            "https://github.com/ggml-org/llama.cpp/blob/00efb3e184262872916bf136b3df63c1822a19bd/tools/server/server-task.cpp",
            "https://github.com/ggml-org/llama.cpp/pull/21174",
        ),
        mutations=(
            {"op": "remove", "at": "$.error"},
            {"op": "remove", "at": "$.instructions"},
            {"op": "remove", "at": "$.metadata"},
            {"op": "remove", "at": "$.parallel_tool_calls"},
            {"op": "remove", "at": "$.temperature"},
            {"op": "remove", "at": "$[?@.format]"},
            {"op": "remove", "at": "$.top_p"},
            {"op": "remove", "at": "$.response.parallel_tool_calls", "index": -1},
            {"op": "remove", "at": "$.response.temperature", "index": -1},
        ),
    ),
    "responses-format-ignored": Deviation(
        id="responses-format-ignored",
        title="a JSON Schema is accepted but not enforced",
        matches=(FindingPattern(check="responses.schema-kept"),),
        severity="warn",
        source=("https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1396",),
        mutations=(
            {"op": "set", "at": "$.output[*].content[*].text", "value": '{"code":"quartz-44-heron"}'},
            {"op": "set", "at": "$[?@ == 'quartz-43']", "value": "quartz-44"},
            {
                "op": "set",
                "at": '$[?@ == \'{"code":"quartz-43-heron"}\']',
                "value": '{"code":"quartz-44-heron"}',
            },
            {"op": "set", "index": 8, "at": "$.part.text", "value": '{"code":"quartz-44-heron"}'},
            {"op": "set", "index": 9, "at": "$.item.content[*].text", "value": '{"code":"quartz-44-heron"}'},
            {
                "op": "set",
                "index": 10,
                "at": "$.response.output[*].content[*].text",
                "value": '{"code":"quartz-44-heron"}',
            },
        ),
    ),
    "responses-null-for-nothing": Deviation(
        id="responses-null-for-nothing",
        title="members that OpenAI leaves out, or fills with a default, are null",
        matches=(
            FindingPattern(finding="null", at="$.text"),
            FindingPattern(finding="null", at="$.output[*].status"),
            FindingPattern(finding="null", at="$.output[*].content[*].logprobs"),
            FindingPattern(finding="null", at="$[*].response.text"),
            FindingPattern(finding="null", at="$[*].item.status"),
            FindingPattern(finding="null", at="$[*].item.content[*].logprobs"),
            FindingPattern(finding="null", at="$[*].part.logprobs"),
            FindingPattern(finding="null", at="$[*].logprobs"),
        ),
        severity="note",
        source=(
            "https://github.com/vllm-project/vllm/blob/010a69cea9ac46d2953fa673c3b814f922d1b194/vllm/entrypoints/openai/responses/protocol.py",
        ),
        mutations=(
            {"op": "set", "at": "$[?@.format]", "value": None},
            {"op": "set", "at": "$.output[*].content[*].logprobs", "value": None},
            {"op": "set", "at": "$.response.text", "value": None},
        ),
    ),
    "responses-part-sparse": Deviation(
        id="responses-part-sparse",
        title="a part begins without its list of annotations",
        matches=(FindingPattern(finding="missing", at="$[*].part.annotations"),),
        severity="warn",
        source=(
            "https://github.com/ggml-org/llama.cpp/blob/00efb3e184262872916bf136b3df63c1822a19bd/tools/server/server-task.cpp",
            "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1089",
        ),
        mutations=({"op": "remove", "at": "$.part.annotations", "index": 3},),
    ),
    "responses-sequence-missing": Deviation(
        id="responses-sequence-missing",
        title="events have no sequence number",
        matches=(FindingPattern(finding="missing", at="$[*].sequence_number"),),
        severity="warn",
        source=(
            "https://github.com/ggml-org/llama.cpp/issues/20607",
            "https://github.com/BerriAI/litellm/pull/28899",
        ),
        mutations=({"op": "remove", "at": "$.sequence_number"},),
    ),
    "responses-tool-choice-ignored": Deviation(
        id="responses-tool-choice-ignored",
        title="a forced function is treated as a suggestion",
        matches=(FindingPattern(check="responses.tool-called"),),
        severity="warn",
        source=(
            "https://github.com/ollama/ollama/issues/17921",
            "https://github.com/ollama/ollama/blob/fb30760996871fa9460115c753afd2c60d4ab0f7/openai/responses.go",
        ),
        mutations=(
            {
                "op": "set",
                "at": "$.output",
                "value": [
                    {
                        "id": "msg_1",
                        "type": "message",
                        "status": "completed",
                        "role": "assistant",
                        "content": [
                            {
                                "type": "output_text",
                                "annotations": [],
                                "logprobs": [],
                                "text": "It is sunny.",
                            },
                        ],
                    },
                ],
            },
            {"op": "set", "at": "$.item.name", "value": "another"},
            {"op": "set", "at": "$[?@ == 'get_weather']", "value": "another"},
            {"op": "set", "at": "$.response.output[*].name", "value": "another"},
        ),
    ),
    "responses-usage-details-missing": Deviation(
        id="responses-usage-details-missing",
        title="usage lacks input_tokens_details or output_tokens_details",
        matches=(
            FindingPattern(finding="missing", at="$.usage.input_tokens_details"),
            FindingPattern(finding="missing", at="$.usage.output_tokens_details"),
        ),
        severity="warn",
        source=(
            "https://github.com/ggml-org/llama.cpp/issues/22659",
            "https://github.com/ggml-org/llama.cpp/blob/00efb3e184262872916bf136b3df63c1822a19bd/tools/server/server-task.cpp",
            "openapi-2026-08-21#/components/schemas/ResponseUsage",
        ),
        mutations=(
            {"op": "remove", "at": "$.usage.output_tokens_details"},
            {"op": "remove", "at": "$.response.usage.output_tokens_details"},
        ),
    ),
    "responses-usage-details-null": Deviation(
        id="responses-usage-details-null",
        title="the details of usage are null",
        matches=(
            FindingPattern(finding="null", at="$.usage.input_tokens_details"),
            FindingPattern(finding="null", at="$.usage.output_tokens_details"),
            FindingPattern(finding="null", at="$[*].response.usage.input_tokens_details"),
            FindingPattern(finding="null", at="$[*].response.usage.output_tokens_details"),
        ),
        severity="warn",
        source=(
            "https://pypi.org/project/litellm/1.106.2/",
            "https://github.com/BerriAI/litellm/blob/997013a83558ba7e1ce448b98053cba0efdfa95a/litellm/types/llms/openai.py",
        ),
        mutations=(
            {"op": "set", "at": "$.usage.output_tokens_details", "value": None},
            {"op": "set", "at": "$.response.usage.output_tokens_details", "index": -1, "value": None},
        ),
    ),
    "speech-at-once": Deviation(
        id="speech-at-once",
        title="speech that should be streamed in events comes as one audio file, as with OpenAI's tts-1",
        matches=(
            FindingPattern(finding="content-type", actual='^"(audio/.*|application/octet-stream)"$'),
            FindingPattern(finding="invalid-stream", actual="^(audio/|application/octet-stream)"),
        ),
        severity="warn",
        source=(
            "openapi-2026-08-21#/components/schemas/CreateSpeechRequest/properties/stream_format",
            "https://github.com/sfortis/openai_tts/pull/73",
        ),
        mutations=(
            {"op": "raw", "value": "sound"},
            {"op": "header", "name": "content-type", "value": "audio/pcm"},
        ),
    ),
    "store-ignored": Deviation(
        id="store-ignored",
        title="store is accepted, but the stored answer can't be reached",
        matches=(FindingPattern(check="store.kept"),),
        severity="warn",
        source=(
            "https://docs.anthropic.com/en/api/openai-sdk",
            "https://github.com/ggml-org/llama.cpp/blob/00dd0816129a5210351c78bb90e0828f8eb69f99/tools/server/server.cpp",
        ),
        mutations=({"op": "absent", "exchange": "cleanup"},),
    ),
    "stream-content-type": Deviation(
        id="stream-content-type",
        title="a stream of events is labelled as something else, which no client of it is known to mind",
        matches=(FindingPattern(finding="content-type", actual=" on events$"),),
        severity="warn",
        source=(
            "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/_streaming.py",
            "https://www.npmjs.com/package/openai/v/7.59.0",
        ),
        mutations=({"op": "header", "name": "content-type", "value": "text/plain; charset=utf-8"},),
    ),
    "stream-options-taken": Deviation(
        id="stream-options-taken",
        title="stream_options are accepted without a stream",
        matches=(FindingPattern(finding="accepted"),),
        severity="warn",
        source=(
            "https://github.com/ggml-org/llama.cpp/blob/006639c3ff51a3dbde5f52ebf4c5a55ad5306caf/tools/server/server-common.cpp",
        ),
        mutations=(
            {"op": "status", "value": 200},
            {"op": "body", "value": {"object": "chat.completion", "choices": []}},
        ),
    ),
    "stream-role-empty": Deviation(
        id="stream-role-empty",
        title="an event has an empty role",
        matches=(FindingPattern(finding="wrong-value", at="$[*].choices[*].delta.role", actual='^""$'),),
        severity="warn",
        source=(
            "https://github.com/vercel/ai/pull/15464",
            "https://github.com/anomalyco/opencode/issues/28427",
        ),
        mutations=({"op": "set", "index": 1, "at": "$.choices[*].delta.role", "value": ""},),
    ),
    "stream-role-missing": Deviation(
        id="stream-role-missing",
        title="no event has the role",
        matches=(
            FindingPattern(finding="missing", at="$.choices[*].message.role"),
            FindingPattern(finding="wrong-value", at="$.choices[*].message.role", actual='^""$'),
        ),
        severity="warn",
        source=(
            "https://github.com/theroyallab/tabbyAPI/blob/e632af41eba68abeadc3437c62674360f2f8cbf1/endpoints/OAI/utils/chat_completion.py",
        ),
        mutations=({"op": "remove", "at": "$.choices[*].delta.role"},),
    ),
    "stream-role-repeated": Deviation(
        id="stream-role-repeated",
        title="events repeat the role, which accumulators concatenate",
        matches=(
            FindingPattern(finding="wrong-value", at="$.choices[*].message.role", actual='^"(assistant){2}'),
        ),
        severity="warn",
        source=(
            "https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/server.py",
            "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/_deltas.py",
        ),
        mutations=({"op": "set", "index": 1, "at": "$.choices[*].delta.role", "value": "assistant"},),
    ),
    "stream-usage-chunk-object": Deviation(
        id="stream-usage-chunk-object",
        title="an event without choices has the object chat.completion, so openai-python's stream helper skips it",
        matches=(FindingPattern(finding="wrong-value", at="$[*].object", actual='^"chat\\.completion"$'),),
        severity="warn",
        source=(
            "https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/server.py",
        ),
        mutations=(
            {"op": "duplicate-event", "index": 0},
            {"op": "set", "index": 0, "at": "$.choices", "value": []},
            {"op": "set", "index": 0, "at": "$.object", "value": "chat.completion"},
        ),
    ),
    "stream-usage-missing": Deviation(
        id="stream-usage-missing",
        title="usage was requested, and the assembled stream has none",
        matches=(
            FindingPattern(finding="missing", at="$.usage"),
            FindingPattern(finding="null", at="$.usage"),
        ),
        severity="warn",
        source=(
            "openapi-2026-08-21#/components/schemas/ChatCompletionStreamOptions",
            "https://github.com/lmstudio-ai/docs/blob/c6854fba2575bf21e07702ee210e1bed09e7c577/1_developer/api-changelog.md",
        ),
        mutations=({"op": "drop-event", "at": "$.usage.total_tokens"},),
    ),
    "stream-verdict-first": Deviation(
        id="stream-verdict-first",
        title="the first event has no choices, id or object, only a filter's result for the prompt",
        matches=(FindingPattern(finding="wrong-value", at="$[0].object", actual='^""$'),),
        severity="note",
        source=(
            "https://learn.microsoft.com/azure/foundry/openai/concepts/content-streaming",
            "https://github.com/microsoft/semantic-kernel/issues/3650",
        ),
        mutations=(
            {"op": "duplicate-event", "index": 0},
            {"op": "set", "index": 0, "at": "$.object", "value": ""},
            {"op": "set", "index": 0, "at": "$.id", "value": ""},
            {"op": "set", "index": 0, "at": "$.model", "value": ""},
            {"op": "set", "index": 0, "at": "$.created", "value": 0},
            {"op": "set", "index": 0, "at": "$.choices", "value": []},
            {
                "op": "set",
                "index": 0,
                "at": "$.prompt_filter_results",
                "value": [{"prompt_index": 0, "content_filter_results": {}}],
            },
        ),
    ),
    "tool-call-named-late": Deviation(
        id="tool-call-named-late",
        title="a streamed call's id, type or name comes after its first chunk",
        matches=(FindingPattern(check="tools.stream-call-begins", reason="late"),),
        severity="warn",
        source=(
            "https://github.com/vercel/ai/pull/14760",
            "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/_deltas.py",
        ),
        mutations=(
            {"op": "duplicate-event", "index": 0},
            {"op": "remove", "index": 0, "at": "$.choices[*].delta.tool_calls[*].function.name"},
            {"op": "remove", "index": 1, "at": "$.choices[*].delta.role"},
            {"op": "remove", "index": 1, "at": "$.choices[*].delta.tool_calls[*].id"},
        ),
    ),
    "tool-choice-ignored": Deviation(
        id="tool-choice-ignored",
        title="a forced tool is treated as a suggestion",
        matches=(
            FindingPattern(check="tools.called", reason="absent"),
            FindingPattern(check="tools.called", reason="not-offered"),
        ),
        severity="warn",
        source=(
            "https://github.com/ollama/ollama/issues/17921",
            "https://github.com/ggml-org/llama.cpp/blob/006639c3ff51a3dbde5f52ebf4c5a55ad5306caf/tools/server/server-common.cpp",
            "https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/server.py",
        ),
        mutations=(
            {"op": "remove", "at": "$.choices[*].message.tool_calls"},
            {"op": "set", "at": "$.choices[*].message.content", "value": "It is sunny."},
            {"op": "remove", "at": "$.choices[*].delta.tool_calls"},
            {"op": "set", "index": 1, "at": "$.choices[*].delta.content", "value": "It is sunny."},
        ),
    ),
    "tool-choice-named-refused": Deviation(
        id="tool-choice-named-refused",
        title="a tool forced by name is refused, but the word required is accepted",
        matches=(FindingPattern(finding="fallback"),),
        severity="warn",
        source=(
            "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/670",
            "https://github.com/can1357/oh-my-pi/issues/6925",
        ),
        mutations=(
            {
                "op": "refuse-member",
                "member": "tool_choice",
                "type": "object",
                "status": 400,
                "value": {"error": "Invalid tool_choice type: 'object'"},
            },
        ),
    ),
    "tool-choice-none-ignored": Deviation(
        id="tool-choice-none-ignored",
        title="a tool is called although the request forbids it",
        matches=(FindingPattern(check="tools.none-called"),),
        severity="warn",
        source=(
            "https://github.com/ml-explore/mlx-lm/blob/d78bf58e217c904ec282ed8da9b947491f78c022/mlx_lm/server.py",
        ),
        mutations=(
            {
                "op": "set",
                "at": "$.choices[*].message",
                "value": {
                    "role": "assistant",
                    "content": None,
                    "refusal": None,
                    "annotations": [],
                    "tool_calls": [
                        {
                            "id": "call_1",
                            "type": "function",
                            "function": {"name": "get_weather", "arguments": '{"city":"Tokyo"}'},
                        },
                    ],
                },
            },
        ),
    ),
    "tool-type-null-later": Deviation(
        id="tool-type-null-later",
        title="a later chunk of a streamed call has a null type",
        matches=(FindingPattern(finding="null", at="$.choices[*].message.tool_calls[*].type"),),
        severity="warn",
        source=(
            "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/_deltas.py",
            "https://pypi.org/project/openai/3.57.0/",
        ),
        mutations=({"op": "set", "index": 1, "at": "$.choices[*].delta.tool_calls[*].type", "value": None},),
    ),
    "transcription-at-once": Deviation(
        id="transcription-at-once",
        title="a transcription that should be streamed comes in one piece, as with OpenAI's whisper-1",
        matches=(
            FindingPattern(finding="content-type", actual='application/json"$'),
            FindingPattern(finding="invalid-stream", actual='"text":'),
        ),
        severity="warn",
        source=("openapi-2026-08-21#/components/schemas/CreateTranscriptionRequest/properties/stream",),
        mutations=(
            {"op": "body", "value": {"text": "You"}},
            {"op": "header", "name": "content-type", "value": "application/json"},
        ),
    ),
    "transcription-text-as-json": Deviation(
        id="transcription-text-as-json",
        title="a transcription in the format text comes as JSON",
        matches=(FindingPattern(finding="content-type", actual="application/json"),),
        severity="warn",
        source=("https://github.com/vllm-project/vllm/issues/49095",),
        mutations=({"op": "header", "name": "content-type", "value": "application/json"},),
    ),
    "transcription-text-mislabelled": Deviation(
        id="transcription-text-mislabelled",
        title="a transcription in the format text has another content type than plain text",
        matches=(FindingPattern(finding="content-type"),),
        severity="warn",
        source=(
            "https://github.com/ggml-org/whisper.cpp/blob/0349811db1d76180cf5bacbbe59e028d7245c194/examples/server/server.cpp",
        ),
        mutations=({"op": "header", "name": "content-type", "value": "text/html; charset=utf-8"},),
    ),
    "unknown-model-served": Deviation(
        id="unknown-model-served",
        title="any model name is accepted, and the loaded model answers",
        matches=(FindingPattern(finding="accepted"),),
        severity="warn",
        source=(
            "https://github.com/oobabooga/text-generation-webui/blob/1dcde41d03d13fc768316f4d2256a8a6dd044268/modules/api/typing.py",
            "https://github.com/theroyallab/tabbyAPI/blob/e632af41eba68abeadc3437c62674360f2f8cbf1/endpoints/OAI/router.py",
        ),
        mutations=(
            {"op": "status", "value": 200},
            {"op": "body", "value": {"object": "chat.completion", "choices": []}},
        ),
    ),
    "usage-null": Deviation(
        id="usage-null",
        title="usage is null although nothing was streamed",
        matches=(FindingPattern(finding="null", at="$.usage"),),
        severity="warn",
        source=(
            "https://github.com/theroyallab/tabbyAPI/blob/e632af41eba68abeadc3437c62674360f2f8cbf1/endpoints/OAI/utils/chat_completion.py",
        ),
        mutations=({"op": "set", "at": "$.usage", "value": None},),
    ),
    "videos-size-null": Deviation(
        id="videos-size-null",
        title="the size of a video is null if the server chooses it",
        matches=(FindingPattern(finding="null", at="$.size"),),
        severity="note",
        source=(
            "https://github.com/vllm-project/vllm-omni/blob/079d7a560f99a7de1db36f3ae8b0980c1d4a1e4e/vllm_omni/entrypoints/openai/protocol/videos.py",
        ),
        mutations=({"op": "set", "at": "$.size", "value": None},),
    ),
    "voice-ignored": Deviation(
        id="voice-ignored",
        title="a spoken answer is asked for and a written one is returned",
        matches=(FindingPattern(check="chat.voice-given", reason="absent"),),
        severity="warn",
        source=("https://docs.anthropic.com/en/api/openai-sdk",),
        mutations=({"op": "remove", "at": "$.choices[*].message.audio"},),
    ),
    "wrong-method-answered": Deviation(
        id="wrong-method-answered",
        title="a GET of a path that only takes POST is answered",
        matches=(FindingPattern(finding="accepted"),),
        severity="warn",
        source=(
            "https://github.com/Lightning-AI/LitServe/blob/00eae56773eb39d73fad08f8ba3a1d4e44e7c156/src/litserve/specs/openai_embedding.py",
        ),
        mutations=({"op": "status", "value": 200}, {"op": "body", "value": {}}),
    ),
}

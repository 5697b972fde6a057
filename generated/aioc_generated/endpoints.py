# Generated from spec/endpoints/ by aioc_compiler. Do not edit; run aioc-compile.
"""Each row with its request, its schemas, its checks and its deviations, as JSON: quicker to read than Python."""

from .catalog import Row
from .row_text import rows

ROWS: tuple[Row, ...] = rows(r"""[
 {
  "id": "models.list",
  "group": "models",
  "path": "/v1/models",
  "method": "GET",
  "kind": "core",
  "canonical": true,
  "contact": true,
  "capability": "models",
  "sdk": [
   {
    "call": "models.list"
   }
  ],
  "summary": "Lists the models that a client can use",
  "notes": "Required for any compat surface; powers model sniffing",
  "source": [
   "https://platform.openai.com/docs/api-reference/models/list"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ModelList",
   "example": "models.list"
  },
  "checks": [
   "models.ids-distinct",
   "models.created-in-seconds",
   "answer.no-error-inside"
  ]
 },
 {
  "id": "models.retrieve",
  "group": "models",
  "path": "/v1/models/{model}",
  "method": "GET",
  "kind": "core",
  "canonical": true,
  "capability": "models.retrieve",
  "sdk": [
   {
    "call": "models.retrieve"
   }
  ],
  "summary": "Describes one model",
  "notes": "Many OSS impls return 404; OpenAI returns the object",
  "source": [
   "https://platform.openai.com/docs/api-reference/models/retrieve"
  ],
  "model": "any",
  "request": {
   "fixture": "get.model",
   "encoding": "none",
   "model_at": "path"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Model",
   "example": "models.retrieve",
   "echo": {
    "$.id": "model"
   }
  },
  "checks": [
   "models.id-as-asked",
   "answer.no-error-inside"
  ],
  "deviations": [
   "model-retrieve-absent",
   "model-retrieve-is-a-list"
  ]
 },
 {
  "id": "models.delete",
  "group": "models",
  "path": "/v1/models/{model}",
  "method": "DELETE",
  "kind": "ext",
  "capability": "models.delete",
  "summary": "Deletes a fine-tuned model; asked for one that doesn't exist",
  "source": [
   "openapi-2026-08-21#/paths/~1models~1{model}/delete"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "chat.completions",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "kind": "core",
  "canonical": true,
  "capability": "chat",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Answers a conversation in one JSON document",
  "notes": "The headline endpoint; supports tools, JSON mode, streams",
  "source": [
   "https://platform.openai.com/docs/api-reference/chat/create"
  ],
  "model": "chat",
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.tokens-shown",
   "answer.length-when-cut",
   "errors.no-trace",
   "errors.type-known",
   "chat.id-prefix",
   "usage.covers-text",
   "chat.no-empty-calls",
   "usage.seen",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.stream",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "stream",
  "kind": "core",
  "canonical": true,
  "capability": "streaming",
  "sdk": [
   {
    "call": "chat.completions.create",
    "stream": true
   },
   {
    "call": "chat.completions.stream"
   }
  ],
  "summary": "Streams a chat completion",
  "notes": "Separate row so a missing-stream regression is visible",
  "source": [
   "https://platform.openai.com/docs/api-reference/chat-streaming"
  ],
  "model": "chat",
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4,
    "stream": true,
    "stream_options": {
     "include_usage": true
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ChatCompletionChunk",
   "assembled": "ChatCompletion",
   "assembler": "chat",
   "example": "chat.completions.stream",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "stream.no-chunk-twice",
   "stream.length-when-cut",
   "chat.tokens-shown",
   "stream.pieces-afresh",
   "usage.covers-text",
   "stream.one-choice",
   "usage.seen",
   "stream.done",
   "stream.one-finish-reason",
   "stream.nothing-after-finish",
   "stream.pieces-named",
   "stream.one-id",
   "stream.one-created",
   "stream.one-model",
   "stream.role-first",
   "stream.no-error-inside",
   "stream.no-error-in-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "stream.blocks-have-data",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone"
  ],
  "deviations": [
   "chat-stream-content-type",
   "stream-usage-missing",
   "stream-usage-chunk-object",
   "stream-verdict-first",
   "stream-role-repeated",
   "stream-role-empty",
   "stream-role-missing",
   "finish-reason-foreign",
   "logprobs-foreign",
   "tool-type-null-later"
  ]
 },
 {
  "id": "completions",
  "group": "chat",
  "path": "/v1/completions",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "legacy",
  "canonical": true,
  "capability": "completions",
  "sdk": [
   {
    "call": "completions.create"
   }
  ],
  "summary": "Continues a text, OpenAI's oldest endpoint",
  "notes": "Legacy text completion; many newer servers omit it",
  "source": [
   "https://platform.openai.com/docs/api-reference/completions/create"
  ],
  "model": "completion",
  "request": {
   "fixture": "completions.hello",
   "encoding": "json",
   "body": {
    "prompt": "Say hello.",
    "max_tokens": 4
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "prompt"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Completion",
   "example": "completions",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.id-unique",
   "answer.model-as-asked",
   "answer.length-when-cut",
   "usage.within-limit",
   "errors.type-known",
   "answer.length-means-cut",
   "usage.covers-text",
   "answer.text-given",
   "usage.seen",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside",
   "answer.no-error-in-choice",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "aside": [
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered",
   "finish-reason-foreign",
   "completion-logprobs-foreign"
  ]
 },
 {
  "id": "responses",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "kind": "ext",
  "canonical": true,
  "capability": "responses",
  "sdk": [
   {
    "call": "responses.create"
   }
  ],
  "summary": "Answers input with a list of output items, OpenAI's newer way to talk to a model",
  "notes": "Newer Responses API; few OSS servers implement",
  "source": [
   "https://platform.openai.com/docs/api-reference/responses/create"
  ],
  "model": "chat",
  "request": {
   "fixture": "responses.count",
   "encoding": "json",
   "body": {
    "input": "Count from one to fifty, in words.",
    "max_output_tokens": 16
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens"
   }
  },
  "checks": [
   "responses.text-not-empty",
   "responses.cut-is-incomplete",
   "responses.words-counted",
   "responses.items-distinct",
   "responses.over",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "errors.no-trace",
   "errors.same-form",
   "responses.no-template-in-text",
   "responses.no-thoughts-in-text",
   "responses.no-broken-characters",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "responses-cut-is-completed",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ]
 },
 {
  "id": "responses.compact",
  "group": "chat",
  "path": "/v1/responses/compact",
  "method": "POST",
  "kind": "ext",
  "capability": "responses.compact",
  "summary": "Shortens a long conversation so that it can continue",
  "notes": "Compaction of a Responses conversation",
  "source": [
   "https://platform.openai.com/docs/api-reference/responses/compact",
   "openapi-2026-08-21#/paths/~1responses~1compact/post"
  ],
  "model": "chat",
  "request": {
   "fixture": "responses.compact",
   "encoding": "json",
   "body": {
    "input": [
     {
      "role": "user",
      "content": "Say hello."
     },
     {
      "role": "assistant",
      "content": "Hello!"
     }
    ]
   },
   "model_at": "body"
  },
  "required": [
   "model"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseCompaction",
   "example": "responses.compact"
  },
  "checks": [
   "answer.no-error-inside"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered",
   "responses-usage-details-missing"
  ]
 },
 {
  "id": "responses.stream",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "stream",
  "kind": "ext",
  "capability": "responses.streaming",
  "sdk": [
   {
    "call": "responses.create",
    "stream": true
   },
   {
    "call": "responses.stream"
   }
  ],
  "summary": "Streams a response, event by event",
  "notes": "Codex CLI uses nothing else; typed events, no [DONE]",
  "source": [
   "https://platform.openai.com/docs/api-reference/responses-streaming",
   "openapi-2026-08-21#/components/schemas/ResponseStreamEvent"
  ],
  "model": "chat",
  "request": {
   "fixture": "responses.hello",
   "encoding": "json",
   "body": {
    "input": "Say hello.",
    "max_output_tokens": 16,
    "stream": true
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ResponseStreamEvent",
   "assembled": "ResponseObject",
   "assembler": "responses",
   "example": "responses.stream",
   "echo": {
    "$.response.model": "model",
    "$.response.max_output_tokens": "max_output_tokens"
   }
  },
  "checks": [
   "responses.text-not-empty",
   "responses.text-in-deltas",
   "responses.indexes-from-zero",
   "responses.cut-is-incomplete",
   "responses.created-first",
   "responses.ends-once",
   "responses.one-id",
   "responses.one-model",
   "responses.one-created",
   "responses.items-in-order",
   "responses.items-done",
   "responses.begun-empty",
   "responses.deltas-join",
   "responses.deltas-end",
   "responses.output-as-streamed",
   "responses.sequence",
   "responses.event-names",
   "responses.status-as-typed",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "responses.no-template-in-text",
   "responses.no-thoughts-in-text",
   "responses.no-broken-characters",
   "stream.blocks-have-data",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "responses-cut-is-completed",
   "stream-content-type",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null",
   "responses-begun-sparse",
   "responses-begun-uncounted",
   "responses-part-sparse",
   "responses-sequence-missing"
  ]
 },
 {
  "id": "responses.tool",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "forced tool",
  "kind": "ext",
  "capability": "responses",
  "sdk": [
   {
    "call": "responses.create"
   }
  ],
  "summary": "Calls the function that the request forces",
  "notes": "One function, forced by name; its call is a separate output item",
  "source": [
   "https://platform.openai.com/docs/guides/function-calling"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.weather",
   "encoding": "json",
   "body": {
    "input": "What is the weather in Tokyo?",
    "tools": [
     {
      "type": "function",
      "name": "get_weather",
      "description": "Current weather in a city",
      "parameters": {
       "type": "object",
       "properties": {
        "city": {
         "type": "string"
        }
       },
       "required": [
        "city"
       ],
       "additionalProperties": false
      },
      "strict": true
     }
    ],
    "tool_choice": {
     "type": "function",
     "name": "get_weather"
    },
    "max_output_tokens": 64
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "fallback": {
   "fixture": "responses.weather",
   "encoding": "json",
   "body": {
    "input": "What is the weather in Tokyo?",
    "tools": [
     {
      "type": "function",
      "name": "get_weather",
      "description": "Current weather in a city",
      "parameters": {
       "type": "object",
       "properties": {
        "city": {
         "type": "string"
        }
       },
       "required": [
        "city"
       ],
       "additionalProperties": false
      },
      "strict": true
     }
    ],
    "tool_choice": "required",
    "max_output_tokens": 64
   },
   "model_at": "body"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.tool",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens",
    "$.tools": "tools",
    "$.tool_choice": "tool_choice"
   }
  },
  "checks": [
   "responses.cut-is-incomplete",
   "responses.over",
   "responses.tool-called",
   "responses.arguments-are-a-json-string",
   "responses.arguments-fit",
   "responses.call-ids-distinct",
   "responses.tools-repeated",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "responses-cut-is-completed",
   "responses-tool-choice-ignored",
   "tool-choice-named-refused",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ]
 },
 {
  "id": "responses.tool.stream",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "forced tool, stream",
  "kind": "ext",
  "capability": "responses.streaming",
  "sdk": [
   {
    "call": "responses.create",
    "stream": true
   },
   {
    "call": "responses.stream"
   }
  ],
  "summary": "Streams the call of the function that the request forces",
  "notes": "The chunks of its arguments add up to the finished item",
  "source": [
   "https://platform.openai.com/docs/guides/function-calling#streaming"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.weather",
   "encoding": "json",
   "body": {
    "input": "What is the weather in Tokyo?",
    "tools": [
     {
      "type": "function",
      "name": "get_weather",
      "description": "Current weather in a city",
      "parameters": {
       "type": "object",
       "properties": {
        "city": {
         "type": "string"
        }
       },
       "required": [
        "city"
       ],
       "additionalProperties": false
      },
      "strict": true
     }
    ],
    "tool_choice": {
     "type": "function",
     "name": "get_weather"
    },
    "max_output_tokens": 64,
    "stream": true
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "fallback": {
   "fixture": "responses.weather",
   "encoding": "json",
   "body": {
    "input": "What is the weather in Tokyo?",
    "tools": [
     {
      "type": "function",
      "name": "get_weather",
      "description": "Current weather in a city",
      "parameters": {
       "type": "object",
       "properties": {
        "city": {
         "type": "string"
        }
       },
       "required": [
        "city"
       ],
       "additionalProperties": false
      },
      "strict": true
     }
    ],
    "tool_choice": "required",
    "max_output_tokens": 64,
    "stream": true
   },
   "model_at": "body"
  },
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ResponseStreamEvent",
   "assembled": "ResponseObject",
   "assembler": "responses",
   "example": "responses.tool.stream",
   "echo": {
    "$.response.model": "model",
    "$.response.max_output_tokens": "max_output_tokens",
    "$.response.tools": "tools",
    "$.response.tool_choice": "tool_choice"
   }
  },
  "checks": [
   "responses.arguments-in-deltas",
   "responses.indexes-from-zero",
   "responses.tool-called",
   "responses.arguments-are-a-json-string",
   "responses.arguments-fit",
   "responses.call-ids-distinct",
   "responses.tools-repeated",
   "responses.created-first",
   "responses.ends-once",
   "responses.one-id",
   "responses.one-model",
   "responses.one-created",
   "responses.items-in-order",
   "responses.items-done",
   "responses.begun-empty",
   "responses.deltas-join",
   "responses.deltas-end",
   "responses.output-as-streamed",
   "responses.sequence",
   "responses.event-names",
   "responses.status-as-typed",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "stream.blocks-have-data",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "responses-tool-choice-ignored",
   "tool-choice-named-refused",
   "stream-content-type",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null",
   "responses-begun-sparse",
   "responses-begun-uncounted",
   "responses-part-sparse",
   "responses-sequence-missing"
  ]
 },
 {
  "id": "chat.completions.tool",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "forced tool",
  "kind": "optional",
  "capability": "tools",
  "sdk": [
   {
    "call": "chat.completions.create"
   },
   {
    "call": "chat.completions.parse"
   }
  ],
  "summary": "Calls the tool that the request forces",
  "notes": "Of two tools, the one that the question isn't about is forced by name; the call's arguments are a JSON string",
  "source": [
   "https://platform.openai.com/docs/guides/function-calling"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.time",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_time",
       "description": "Current time in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     },
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "tool_choice": {
     "type": "function",
     "function": {
      "name": "get_time"
     }
    },
    "seed": 0,
    "max_tokens": 64
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "fallback": {
   "fixture": "chat.time",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_time",
       "description": "Current time in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     },
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "tool_choice": "required",
    "seed": 0,
    "max_tokens": 64
   },
   "model_at": "body"
  },
  "feature_words": [
   "tools",
   "tool_choice",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.tool",
   "echo": {
    "$.model": "model",
    "$.choices[*].message.tool_calls[*].function.name": "tool_choice/function/name"
   }
  },
  "checks": [
   "tools.finish-reason",
   "chat.no-template-in-text",
   "chat.no-broken-characters",
   "tools.turn-not-empty",
   "tools.called",
   "tools.arguments-are-a-json-string",
   "tools.arguments-fit",
   "tools.no-markup-in-text",
   "tools.ids-distinct",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.no-error-inside",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "usage.within-limit",
   "answer.length-means-cut",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "tool-choice-named-refused",
   "tool-choice-ignored",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.tool.stream",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "forced tool, stream",
  "kind": "optional",
  "capability": "tools",
  "sdk": [
   {
    "call": "chat.completions.create",
    "stream": true
   },
   {
    "call": "chat.completions.stream"
   }
  ],
  "summary": "Streams the call of the tool that the request forces",
  "notes": "The chunks add up, index by index, to the same call as in an unstreamed answer",
  "source": [
   "https://platform.openai.com/docs/guides/function-calling"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.weather",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "tool_choice": {
     "type": "function",
     "function": {
      "name": "get_weather"
     }
    },
    "seed": 0,
    "max_tokens": 64,
    "stream": true,
    "stream_options": {
     "include_usage": true
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "fallback": {
   "fixture": "chat.weather",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "tool_choice": "required",
    "seed": 0,
    "max_tokens": 64,
    "stream": true,
    "stream_options": {
     "include_usage": true
    }
   },
   "model_at": "body"
  },
  "feature_words": [
   "tools",
   "tool_choice",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ChatCompletionChunk",
   "assembled": "ChatCompletion",
   "assembler": "chat",
   "example": "chat.completions.tool.stream",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "tools.finish-reason",
   "tools.stream-call-begins",
   "tools.stream-id-once",
   "tools.stream-name-once",
   "tools.stream-in-pieces",
   "stream.one-choice",
   "tools.stream-nothing-empty",
   "tools.turn-not-empty",
   "tools.called",
   "tools.arguments-are-a-json-string",
   "tools.arguments-fit",
   "tools.no-markup-in-text",
   "tools.ids-distinct",
   "stream.done",
   "stream.one-finish-reason",
   "stream.nothing-after-finish",
   "stream.pieces-named",
   "stream.one-id",
   "stream.one-created",
   "stream.one-model",
   "stream.role-first",
   "stream.no-error-inside",
   "stream.no-error-in-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "stream.blocks-have-data",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "usage.within-limit",
   "answer.length-means-cut",
   "answer.id-unique"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone"
  ],
  "deviations": [
   "tool-choice-named-refused",
   "tool-call-named-late",
   "tool-choice-ignored",
   "chat-stream-content-type",
   "stream-usage-missing",
   "stream-usage-chunk-object",
   "stream-verdict-first",
   "stream-role-repeated",
   "stream-role-empty",
   "stream-role-missing",
   "finish-reason-foreign",
   "logprobs-foreign",
   "tool-type-null-later"
  ]
 },
 {
  "id": "chat.completions.json-object",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "json_object",
  "kind": "optional",
  "capability": "json-object",
  "sdk": [
   {
    "call": "chat.completions.create"
   },
   {
    "call": "chat.completions.parse"
   }
  ],
  "summary": "Answers with a JSON object in JSON mode",
  "source": [
   "openapi-2026-08-21#/components/schemas/ResponseFormatJsonObject"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.code",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Answer with a JSON object that has one member, code."
     }
    ],
    "seed": 1,
    "max_tokens": 64,
    "response_format": {
     "type": "json_object"
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "response_format",
   "json_object",
   "json mode"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.json-object",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "json-mode.object",
   "json.in-the-text",
   "answer.no-error-inside",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "json-mode-ignored",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.json-schema",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "json_schema",
  "kind": "optional",
  "capability": "json-schema",
  "sdk": [
   {
    "call": "chat.completions.create"
   },
   {
    "call": "chat.completions.parse"
   }
  ],
  "summary": "Answers with JSON that fits the schema in the request",
  "notes": "The schema asks for a word that no model guesses",
  "source": [
   "https://platform.openai.com/docs/guides/structured-outputs",
   "openapi-2026-08-21#/components/schemas/ResponseFormatJsonSchema"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.code",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Answer with a JSON object that has one member, code."
     }
    ],
    "seed": 1,
    "max_tokens": 64,
    "response_format": {
     "type": "json_schema",
     "json_schema": {
      "name": "code",
      "strict": true,
      "schema": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string",
         "const": "quartz-43-heron"
        }
       },
       "required": [
        "code"
       ],
       "additionalProperties": false
      }
     }
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "response_format",
   "json_schema",
   "structured output",
   "structured outputs",
   "guided decoding",
   "grammar"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.json-schema",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "json-schema.kept",
   "json.in-the-text",
   "answer.no-error-inside",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "json-schema-ignored",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.tool.auto",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "tools, auto",
  "kind": "optional",
  "capability": "tools",
  "sdk": [
   {
    "call": "chat.completions.create"
   },
   {
    "call": "chat.completions.parse"
   }
  ],
  "summary": "Offers a tool and leaves the choice to the model",
  "notes": "Whether it is called is up to the model; how the call looks isn't",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionToolChoiceOption"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.weather",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "tool_choice": "auto",
    "seed": 0,
    "max_tokens": 64
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "tools",
   "tool_choice",
   "auto tool choice",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.tool.auto",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "tools.offered",
   "tools.arguments-are-a-json-string",
   "tools.chosen-finish-reason",
   "tools.ids-distinct",
   "tools.no-markup-in-text",
   "chat.calls-with-their-reason",
   "tools.turn-not-empty",
   "chat.no-template-in-text",
   "chat.no-broken-characters",
   "answer.no-error-inside",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.tool.none",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "tools, none",
  "kind": "optional",
  "capability": "tool.none",
  "sdk": [
   {
    "call": "chat.completions.create"
   },
   {
    "call": "chat.completions.parse"
   }
  ],
  "summary": "Offers a tool and forbids calling it",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionToolChoiceOption"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.weather",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "tool_choice": "none",
    "seed": 0,
    "max_tokens": 64
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "tools",
   "tool_choice",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.tool.none",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "tools.none-called",
   "chat.text-given",
   "chat.calls-with-their-reason",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "tool-choice-none-ignored",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.tool.required",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "tools, required",
  "kind": "optional",
  "capability": "tools",
  "sdk": [
   {
    "call": "chat.completions.create"
   },
   {
    "call": "chat.completions.parse"
   }
  ],
  "summary": "Offers a tool and requires a call",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionToolChoiceOption"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.weather",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "tool_choice": "required",
    "seed": 0,
    "max_tokens": 64
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "tools",
   "tool_choice",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.tool.required",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "tools.chosen-finish-reason",
   "chat.no-template-in-text",
   "chat.no-broken-characters",
   "tools.turn-not-empty",
   "tools.called",
   "tools.arguments-are-a-json-string",
   "tools.arguments-fit",
   "tools.no-markup-in-text",
   "tools.ids-distinct",
   "answer.no-error-inside",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "tool-choice-ignored",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.tool.result",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "tools, second turn",
  "kind": "optional",
  "capability": "tool.result",
  "sdk": [
   {
    "call": "chat.completions.create"
   },
   {
    "call": "chat.completions.parse"
   }
  ],
  "summary": "Continues after a tool's result, sent with only OpenAI's own fields",
  "notes": "The assistant's message has content null and the call; the tool's message has the call's id",
  "source": [
   "https://platform.openai.com/docs/guides/function-calling",
   "openapi-2026-08-21#/components/schemas/ChatCompletionRequestToolMessage"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.tool-result",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     },
     {
      "role": "assistant",
      "content": null,
      "tool_calls": [
       {
        "id": "call_8sKd2PqXw5TzVn1rYb7cLm4H",
        "type": "function",
        "function": {
         "name": "get_weather",
         "arguments": "{\"city\":\"Tokyo\"}"
        }
       }
      ]
     },
     {
      "role": "tool",
      "tool_call_id": "call_8sKd2PqXw5TzVn1rYb7cLm4H",
      "content": "{\"celsius\":21,\"sky\":\"clear\"}"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "max_tokens": 16
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "tools",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.tool.result",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.text-given",
   "tools.no-markup-in-text",
   "chat.calls-with-their-reason",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.tool.long",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "forced tool, stream, long arguments",
  "kind": "optional",
  "capability": "tools",
  "sdk": [
   {
    "call": "chat.completions.create",
    "stream": true
   },
   {
    "call": "chat.completions.stream"
   }
  ],
  "summary": "Streams a call whose argument is a text of many lines with quotes",
  "notes": "Coding agents send this all the time; profile agent includes it",
  "source": [
   "https://platform.openai.com/docs/guides/function-calling#streaming"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.write-file",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Write a file notes.md with a title and a list of ten fruits, one a line, each with its \"colour\" in quotes."
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "write_file",
       "description": "Writes a text file",
       "parameters": {
        "type": "object",
        "properties": {
         "path": {
          "type": "string"
         },
         "content": {
          "type": "string"
         }
        },
        "required": [
         "path",
         "content"
        ]
       }
      }
     }
    ],
    "tool_choice": {
     "type": "function",
     "function": {
      "name": "write_file"
     }
    },
    "seed": 0,
    "max_tokens": 256,
    "stream": true,
    "stream_options": {
     "include_usage": true
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "tools",
   "tool_choice",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ChatCompletionChunk",
   "assembled": "ChatCompletion",
   "assembler": "chat",
   "example": "chat.completions.tool.long",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "tools.stream-call-begins",
   "tools.stream-id-once",
   "tools.stream-name-once",
   "tools.argument-long",
   "stream.one-choice",
   "tools.stream-nothing-empty",
   "tools.turn-not-empty",
   "tools.called",
   "tools.arguments-are-a-json-string",
   "tools.arguments-fit",
   "tools.no-markup-in-text",
   "tools.ids-distinct",
   "stream.blocks-have-data",
   "stream.done",
   "stream.one-finish-reason",
   "stream.nothing-after-finish",
   "stream.pieces-named",
   "stream.one-id",
   "stream.one-created",
   "stream.one-model",
   "stream.role-first",
   "stream.no-error-inside",
   "stream.no-error-in-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone",
   "answer.id-unique"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone"
  ],
  "deviations": [
   "refusal-names-nothing",
   "tool-call-named-late",
   "tool-choice-ignored",
   "chat-stream-content-type",
   "stream-usage-missing",
   "stream-usage-chunk-object",
   "stream-verdict-first",
   "stream-role-repeated",
   "stream-role-empty",
   "stream-role-missing",
   "finish-reason-foreign",
   "logprobs-foreign",
   "tool-type-null-later"
  ]
 },
 {
  "id": "chat.completions.logprobs",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "logprobs",
  "kind": "optional",
  "capability": "logprobs",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Returns the log probability of each token and its alternatives",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/top_logprobs",
   "openapi-2026-08-21#/components/schemas/ChatCompletionTokenLogprob"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.count",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Count from 1 to 9, separated by spaces."
     }
    ],
    "max_tokens": 8,
    "logprobs": true,
    "top_logprobs": 2
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "logprobs",
   "top_logprobs",
   "log probabilities"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.logprobs",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "logprobs.given",
   "logprobs.alternatives-given",
   "logprobs.spell-the-text",
   "chat.text-given",
   "logprobs.alternatives-counted",
   "logprobs.sum-at-most-one",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "logprobs-ignored",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.parts",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "content parts",
  "kind": "optional",
  "capability": "parts",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Accepts a message whose content is a list of parts",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionRequestMessageContentPartText"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.count",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": [
       {
        "type": "text",
        "text": "Count from 1 to 9, separated by spaces."
       }
      ]
     }
    ],
    "max_tokens": 16
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "content"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.parts",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.text-given",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.developer",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "developer role",
  "kind": "optional",
  "capability": "developer",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Accepts instructions with the role developer, which newer clients send instead of system",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionRequestDeveloperMessage"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "developer",
      "content": "Answer in one word."
     },
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "role",
   "roles",
   "developer"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.developer",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.text-given",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.max-completion-tokens",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "max_completion_tokens",
  "kind": "optional",
  "capability": "max-completion-tokens",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Stops at the limit max_completion_tokens",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/max_completion_tokens"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "temperature": 1,
    "max_completion_tokens": 8
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "max_completion_tokens"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.max-completion-tokens",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "max-completion-tokens.kept",
   "chat.tokens-shown",
   "answer.length-when-cut",
   "answer.length-means-cut",
   "usage.covers-text",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "max-completion-tokens-ignored",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.n",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "n",
  "kind": "optional",
  "capability": "n",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Returns as many answers as requested",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/n"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "max_tokens": 16,
    "temperature": 1,
    "n": 2
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "n",
   "completion choice",
   "completion choices",
   "n_cmpl"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.n",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "n.given",
   "n.numbered",
   "chat.tokens-shown",
   "n.each-says-something",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within"
  ],
  "deviations": [
   "n-ignored",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.stop",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "stop",
  "kind": "optional",
  "capability": "stop",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Ends before the stop sequence",
  "source": [
   "openapi-2026-08-21#/components/schemas/StopConfiguration"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.count",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Count from 1 to 9, separated by spaces."
     }
    ],
    "max_tokens": 16,
    "stop": [
     "3"
    ]
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "stop"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.stop",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "stop.kept",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.seed",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "seed",
  "kind": "optional",
  "capability": "seed",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Returns the same answer to the same request with the same seed",
  "notes": "Asked twice, with no other request running",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/seed"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "max_tokens": 16,
    "temperature": 1,
    "seed": 7
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "repeat": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "max_tokens": 16,
    "temperature": 1,
    "seed": 7
   },
   "model_at": "body"
  },
  "exclusive": true,
  "feature_words": [
   "seed"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.seed",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "seed.kept",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.cache",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "prefix reuse",
  "kind": "optional",
  "capability": "cache",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Reports how much of a prompt was cached from the request before",
  "notes": "OpenAI caches prompts of 1,024 tokens or more; this one is shorter, so this is never a failure",
  "source": [
   "https://platform.openai.com/docs/guides/prompt-caching",
   "openapi-2026-08-21#/components/schemas/CompletionUsage"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.long",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "system",
      "content": "You answer questions about a small library. It opens at nine in the morning and closes at six in the evening, on Saturdays at one, and stays closed on Sundays. A card costs nothing for children and ten coins a year for everybody else. Books are lent for four weeks, films for one, and both may be kept once more for the same time unless somebody waits for them. The reading room has twelve places, two of them with a lamp, and no one may eat there. Lost books are paid for. Answer in few words."
     },
     {
      "role": "user",
      "content": "When does it close on Saturdays?"
     }
    ],
    "max_tokens": 4
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "repeat": {
   "fixture": "chat.long",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "system",
      "content": "You answer questions about a small library. It opens at nine in the morning and closes at six in the evening, on Saturdays at one, and stays closed on Sundays. A card costs nothing for children and ten coins a year for everybody else. Books are lent for four weeks, films for one, and both may be kept once more for the same time unless somebody waits for them. The reading room has twelve places, two of them with a lamp, and no one may eat there. Lost books are paid for. Answer in few words."
     },
     {
      "role": "user",
      "content": "When does it close on Saturdays?"
     }
    ],
    "max_tokens": 4
   },
   "model_at": "body"
  },
  "exclusive": true,
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.cache",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "cache.prefix-reused",
   "chat.tokens-shown",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.tool.result-parts",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "tools, second turn in parts",
  "kind": "optional",
  "capability": "tool.result",
  "sdk": [
   {
    "call": "chat.completions.create"
   },
   {
    "call": "chat.completions.parse"
   }
  ],
  "summary": "Continues after a tool's result when it and the assistant's message are lists of parts",
  "notes": "Sent by clients that store every message as parts",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionRequestToolMessage/properties/content",
   "openapi-2026-08-21#/components/schemas/ChatCompletionRequestAssistantMessage/properties/content"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.tool-result-parts",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     },
     {
      "role": "assistant",
      "content": [
       {
        "type": "text",
        "text": "I look it up."
       }
      ],
      "tool_calls": [
       {
        "id": "call_8sKd2PqXw5TzVn1rYb7cLm4H",
        "type": "function",
        "function": {
         "name": "get_weather",
         "arguments": "{\"city\":\"Tokyo\"}"
        }
       }
      ]
     },
     {
      "role": "tool",
      "tool_call_id": "call_8sKd2PqXw5TzVn1rYb7cLm4H",
      "content": [
       {
        "type": "text",
        "text": "{\"celsius\":21,\"sky\":\"clear\"}"
       }
      ]
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "max_tokens": 16
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "content",
   "tools",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.tool.result-parts",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.text-given",
   "tools.no-markup-in-text",
   "chat.calls-with-their-reason",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.tool.parallel",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "tools, two calls, stream",
  "kind": "optional",
  "capability": "tools",
  "sdk": [
   {
    "call": "chat.completions.create",
    "stream": true
   },
   {
    "call": "chat.completions.stream"
   }
  ],
  "summary": "Streams two calls of one answer, distinguished by index",
  "notes": "Without tool_choice, as agents ask; whether the model makes two calls is up to the model",
  "source": [
   "openapi-2026-08-21#/components/schemas/ParallelToolCalls",
   "openapi-2026-08-21#/components/schemas/ChatCompletionMessageToolCallChunk"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.weather",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo, and what in Oslo?"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "seed": 0,
    "max_tokens": 64,
    "stream": true,
    "stream_options": {
     "include_usage": true
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "tools",
   "auto tool choice",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ChatCompletionChunk",
   "assembled": "ChatCompletion",
   "assembler": "chat",
   "example": "chat.completions.tool.parallel",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "tools.two-calls",
   "tools.offered",
   "tools.arguments-are-a-json-string",
   "tools.ids-distinct",
   "tools.chosen-finish-reason",
   "tools.stream-call-begins",
   "tools.stream-id-once",
   "tools.stream-name-once",
   "tools.no-markup-in-text",
   "stream.one-choice",
   "tools.stream-nothing-empty",
   "tools.turn-not-empty",
   "stream.blocks-have-data",
   "stream.done",
   "stream.one-finish-reason",
   "stream.nothing-after-finish",
   "stream.pieces-named",
   "stream.one-id",
   "stream.one-created",
   "stream.one-model",
   "stream.role-first",
   "stream.no-error-inside",
   "stream.no-error-in-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone",
   "answer.id-unique"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone"
  ],
  "deviations": [
   "refusal-names-nothing",
   "tool-call-named-late",
   "chat-stream-content-type",
   "stream-usage-missing",
   "stream-usage-chunk-object",
   "stream-verdict-first",
   "stream-role-repeated",
   "stream-role-empty",
   "stream-role-missing",
   "finish-reason-foreign",
   "logprobs-foreign",
   "tool-type-null-later"
  ]
 },
 {
  "id": "chat.completions.tool.results",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "tools, second turn with two results",
  "kind": "optional",
  "capability": "tool.result",
  "sdk": [
   {
    "call": "chat.completions.create"
   },
   {
    "call": "chat.completions.parse"
   }
  ],
  "summary": "Continues after the results of two calls from one answer",
  "source": [
   "https://platform.openai.com/docs/guides/function-calling",
   "openapi-2026-08-21#/components/schemas/ParallelToolCalls"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.tool-results",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo, and what in Oslo?"
     },
     {
      "role": "assistant",
      "content": null,
      "tool_calls": [
       {
        "id": "call_4kWz7QnTb2LxVm9sYd1pRc6J",
        "type": "function",
        "function": {
         "name": "get_weather",
         "arguments": "{\"city\":\"Tokyo\"}"
        }
       },
       {
        "id": "call_8pHs3YrKv6TzXn5bLd2mQw1F",
        "type": "function",
        "function": {
         "name": "get_weather",
         "arguments": "{\"city\":\"Oslo\"}"
        }
       }
      ]
     },
     {
      "role": "tool",
      "tool_call_id": "call_4kWz7QnTb2LxVm9sYd1pRc6J",
      "content": "{\"celsius\":21,\"sky\":\"clear\"}"
     },
     {
      "role": "tool",
      "tool_call_id": "call_8pHs3YrKv6TzXn5bLd2mQw1F",
      "content": "{\"celsius\":7,\"sky\":\"rain\"}"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "max_tokens": 16
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "tools",
   "function calling",
   "tool calling",
   "parallel tool calls"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.tool.results",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.text-given",
   "tools.no-markup-in-text",
   "chat.calls-with-their-reason",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.tool.no-parameters",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "forced tool without parameters",
  "kind": "optional",
  "capability": "tools",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Calls a tool without parameters, with an empty object as its arguments",
  "source": [
   "openapi-2026-08-21#/components/schemas/FunctionObject/properties/parameters"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.weather-here",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather here?"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather here"
      }
     }
    ],
    "tool_choice": {
     "type": "function",
     "function": {
      "name": "get_weather"
     }
    },
    "seed": 0,
    "max_tokens": 64
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "tools",
   "tool_choice",
   "parameters",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.tool.no-parameters",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "tools.called",
   "tools.arguments-are-a-json-string",
   "tools.no-markup-in-text",
   "tools.ids-distinct",
   "tools.finish-reason",
   "tools.turn-not-empty",
   "chat.no-template-in-text",
   "chat.no-broken-characters",
   "answer.no-error-inside",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "tool-choice-ignored",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.tool.strict",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "forced tool, strict",
  "kind": "optional",
  "capability": "tools",
  "sdk": [
   {
    "call": "chat.completions.create"
   },
   {
    "call": "chat.completions.parse"
   }
  ],
  "summary": "Calls a strict tool with arguments that fit its schema, which has an object and an enum",
  "source": [
   "openapi-2026-08-21#/components/schemas/FunctionObject/properties/strict",
   "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/_parsing/_completions.py"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.weather-strict",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo, in degrees Celsius?"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "strict": true,
       "parameters": {
        "type": "object",
        "properties": {
         "place": {
          "type": "object",
          "properties": {
           "city": {
            "type": "string"
           },
           "country": {
            "type": [
             "string",
             "null"
            ]
           }
          },
          "required": [
           "city",
           "country"
          ],
          "additionalProperties": false
         },
         "unit": {
          "type": "string",
          "enum": [
           "celsius",
           "fahrenheit"
          ]
         }
        },
        "required": [
         "place",
         "unit"
        ],
        "additionalProperties": false
       }
      }
     }
    ],
    "tool_choice": {
     "type": "function",
     "function": {
      "name": "get_weather"
     }
    },
    "seed": 0,
    "max_tokens": 64
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "tools",
   "tool_choice",
   "strict",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.tool.strict",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "tools.called",
   "tools.arguments-are-a-json-string",
   "tools.strict-kept",
   "tools.no-markup-in-text",
   "tools.ids-distinct",
   "tools.finish-reason",
   "tools.turn-not-empty",
   "answer.no-error-inside",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "tool-choice-ignored",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.json-schema.stream",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "json_schema, stream",
  "kind": "optional",
  "capability": "json-schema",
  "sdk": [
   {
    "call": "chat.completions.create",
    "stream": true
   },
   {
    "call": "chat.completions.stream"
   }
  ],
  "summary": "Streams JSON that fits the schema in the request",
  "source": [
   "openapi-2026-08-21#/components/schemas/ResponseFormatJsonSchema",
   "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/chat/_completions.py"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.code",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Answer with a JSON object that has one member, code."
     }
    ],
    "seed": 1,
    "max_tokens": 64,
    "stream": true,
    "stream_options": {
     "include_usage": true
    },
    "response_format": {
     "type": "json_schema",
     "json_schema": {
      "name": "code",
      "strict": true,
      "schema": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string",
         "const": "quartz-43-heron"
        }
       },
       "required": [
        "code"
       ],
       "additionalProperties": false
      }
     }
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "response_format",
   "json_schema",
   "structured output",
   "structured outputs",
   "guided decoding",
   "grammar"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ChatCompletionChunk",
   "assembled": "ChatCompletion",
   "assembler": "chat",
   "example": "chat.completions.json-schema.stream",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "json-schema.kept",
   "stream.one-choice",
   "json.in-the-text",
   "stream.blocks-have-data",
   "stream.done",
   "stream.one-finish-reason",
   "stream.nothing-after-finish",
   "stream.pieces-named",
   "stream.one-id",
   "stream.one-created",
   "stream.one-model",
   "stream.role-first",
   "stream.no-error-inside",
   "stream.no-error-in-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone"
  ],
  "deviations": [
   "json-schema-ignored",
   "refusal-names-nothing",
   "chat-stream-content-type",
   "stream-usage-missing",
   "stream-usage-chunk-object",
   "stream-verdict-first",
   "stream-role-repeated",
   "stream-role-empty",
   "stream-role-missing",
   "finish-reason-foreign",
   "logprobs-foreign",
   "tool-type-null-later"
  ]
 },
 {
  "id": "chat.completions.no-limit",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "without max_tokens",
  "kind": "optional",
  "capability": "no-limit",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Ends by itself without a token limit",
  "notes": "Most clients send no limit; the answer takes some 60 tokens",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/max_completion_tokens"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.count",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Count from 1 to 30, separated by spaces."
     }
    ]
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "max_tokens",
   "max_completion_tokens"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.no-limit",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "answer.whole-without-limit",
   "chat.text-given",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.stop.string",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "stop as a string",
  "kind": "optional",
  "capability": "stop",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Ends before the stop sequence if it is a string instead of a list",
  "source": [
   "openapi-2026-08-21#/components/schemas/StopConfiguration"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.count",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Count from 1 to 9, separated by spaces."
     }
    ],
    "max_tokens": 16,
    "stop": "3"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "stop"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.stop.string",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "stop.kept",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.labels",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "prompt_cache_key, safety_identifier",
  "kind": "optional",
  "capability": "labels",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Accepts the keys that OpenAI uses to cache prompts and to identify users",
  "source": [
   "openapi-2026-08-21#/components/schemas/ModelResponseProperties/properties/prompt_cache_key",
   "openapi-2026-08-21#/components/schemas/ModelResponseProperties/properties/safety_identifier"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4,
    "prompt_cache_key": "aioc",
    "safety_identifier": "aioc"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "prompt_cache_key",
   "safety_identifier"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.labels",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.tokens-shown",
   "usage.seen",
   "answer.length-when-cut",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.effort",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "reasoning_effort, verbosity",
  "kind": "optional",
  "capability": "effort",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Accepts how much to reason and how much to write",
  "notes": "OpenAI's models that don't reason refuse them",
  "source": [
   "openapi-2026-08-21#/components/schemas/ReasoningEffort",
   "openapi-2026-08-21#/components/schemas/Verbosity"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4,
    "reasoning_effort": "low",
    "verbosity": "low"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "reasoning_effort",
   "verbosity",
   "reasoning",
   "thinking"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.effort",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.tokens-shown",
   "usage.seen",
   "answer.length-when-cut",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.n.stream",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "n, stream",
  "kind": "optional",
  "capability": "n",
  "sdk": [
   {
    "call": "chat.completions.create",
    "stream": true
   },
   {
    "call": "chat.completions.stream"
   }
  ],
  "summary": "Streams as many answers as requested, distinguished by index",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/n",
   "https://github.com/ggml-org/llama.cpp/pull/20226"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "max_tokens": 16,
    "temperature": 1,
    "n": 2,
    "stream": true,
    "stream_options": {
     "include_usage": true
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "n",
   "completion choice",
   "completion choices",
   "n_cmpl"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ChatCompletionChunk",
   "assembled": "ChatCompletion",
   "assembler": "chat",
   "example": "chat.completions.n.stream",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "n.given",
   "chat.tokens-shown",
   "stream.pieces-afresh",
   "usage.seen",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "stream.blocks-have-data",
   "stream.done",
   "stream.one-finish-reason",
   "stream.nothing-after-finish",
   "stream.pieces-named",
   "stream.one-id",
   "stream.one-created",
   "stream.one-model",
   "stream.role-first",
   "stream.no-error-inside",
   "stream.no-error-in-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone"
  ],
  "deviations": [
   "n-ignored",
   "refusal-names-nothing",
   "chat-stream-content-type",
   "stream-usage-missing",
   "stream-usage-chunk-object",
   "stream-verdict-first",
   "stream-role-repeated",
   "stream-role-empty",
   "stream-role-missing",
   "finish-reason-foreign",
   "logprobs-foreign",
   "tool-type-null-later"
  ]
 },
 {
  "id": "chat.completions.logprobs.stream",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "logprobs, stream",
  "kind": "optional",
  "capability": "logprobs",
  "sdk": [
   {
    "call": "chat.completions.create",
    "stream": true
   },
   {
    "call": "chat.completions.stream"
   }
  ],
  "summary": "Streams the log probability of each token, and has a finish reason",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionStreamResponse",
   "https://github.com/BerriAI/litellm/issues/10686"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.count",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Count from 1 to 9, separated by spaces."
     }
    ],
    "max_tokens": 4,
    "logprobs": true,
    "top_logprobs": 2,
    "stream": true,
    "stream_options": {
     "include_usage": true
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "logprobs",
   "top_logprobs",
   "log probabilities"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ChatCompletionChunk",
   "assembled": "ChatCompletion",
   "assembler": "chat",
   "example": "chat.completions.logprobs.stream",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "logprobs.given",
   "stream.one-choice",
   "stream.pieces-afresh",
   "logprobs.alternatives-given",
   "logprobs.alternatives-counted",
   "logprobs.sum-at-most-one",
   "logprobs.spell-the-text",
   "usage.seen",
   "stream.length-when-cut",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "stream.blocks-have-data",
   "stream.done",
   "stream.one-finish-reason",
   "stream.nothing-after-finish",
   "stream.pieces-named",
   "stream.one-id",
   "stream.one-created",
   "stream.one-model",
   "stream.role-first",
   "stream.no-error-inside",
   "stream.no-error-in-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone"
  ],
  "deviations": [
   "logprobs-ignored",
   "refusal-names-nothing",
   "chat-stream-content-type",
   "stream-usage-missing",
   "stream-usage-chunk-object",
   "stream-verdict-first",
   "stream-role-repeated",
   "stream-role-empty",
   "stream-role-missing",
   "finish-reason-foreign",
   "logprobs-foreign",
   "tool-type-null-later"
  ]
 },
 {
  "id": "chat.completions.characters",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "characters",
  "kind": "optional",
  "capability": "characters",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Accepts and returns characters outside ASCII",
  "notes": "If the model answers in ASCII anyway, this shows nothing",
  "source": [
   "https://platform.openai.com/docs/api-reference/chat/create",
   "https://www.rfc-editor.org/rfc/rfc8259#section-8.1"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.characters",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Repeat this line, and say nothing else: Grüße, добрый день, 안녕하세요, 東京 🦙!"
     }
    ],
    "max_tokens": 48
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.characters",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "characters.said",
   "chat.tokens-shown",
   "usage.seen",
   "answer.no-error-inside",
   "answer.no-error-in-choice",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.characters.stream",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "characters, stream",
  "kind": "optional",
  "capability": "characters",
  "sdk": [
   {
    "call": "chat.completions.create",
    "stream": true
   },
   {
    "call": "chat.completions.stream"
   }
  ],
  "summary": "Streams multi-byte characters intact, wherever a token ends",
  "notes": "If the model answers in ASCII anyway, this shows nothing",
  "source": [
   "https://platform.openai.com/docs/api-reference/chat/create",
   "https://www.rfc-editor.org/rfc/rfc8259#section-8.1"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.characters",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Repeat this line, and say nothing else: Grüße, добрый день, 안녕하세요, 東京 🦙!"
     }
    ],
    "max_tokens": 48,
    "stream": true,
    "stream_options": {
     "include_usage": true
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ChatCompletionChunk",
   "assembled": "ChatCompletion",
   "assembler": "chat",
   "example": "chat.completions.characters.stream",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "characters.said",
   "chat.tokens-shown",
   "stream.one-choice",
   "stream.pieces-afresh",
   "usage.seen",
   "stream.done",
   "stream.one-finish-reason",
   "stream.nothing-after-finish",
   "stream.pieces-named",
   "stream.one-id",
   "stream.one-created",
   "stream.one-model",
   "stream.role-first",
   "stream.no-error-inside",
   "stream.no-error-in-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "stream.blocks-have-data",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone"
  ],
  "deviations": [
   "chat-stream-content-type",
   "stream-usage-missing",
   "stream-usage-chunk-object",
   "stream-verdict-first",
   "stream-role-repeated",
   "stream-role-empty",
   "stream-role-missing",
   "finish-reason-foreign",
   "logprobs-foreign",
   "tool-type-null-later"
  ]
 },
 {
  "id": "chat.completions.vision",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "picture",
  "kind": "optional",
  "capability": "vision",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Accepts a picture in a message, as a data URL",
  "notes": "What the model says about the picture isn't graded",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionRequestMessageContentPartImage",
   "https://platform.openai.com/docs/guides/images-vision"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.picture",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": [
       {
        "type": "text",
        "text": "Which colour is this? Answer in one word."
       },
       {
        "type": "image_url",
        "image_url": {
         "url": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAIAAAD8GO2jAAAAKklEQVR42mNQSX5NU8QwasGoBaMWjFowasGoBaMWjFowasGoBaMWDBULAH3FyEzqQnF6AAAAAElFTkSuQmCC"
        }
       }
      ]
     }
    ],
    "max_tokens": 16
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "image",
   "images",
   "image_url",
   "vision",
   "multimodal",
   "multi-modal",
   "mmproj",
   "content"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.vision",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.text-given",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "part-unsupported-by-500",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.vision.address",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "picture by address",
  "kind": "optional",
  "capability": "vision.address",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Accepts a picture in a message by URL",
  "notes": "The server fetches a picture from Wikimedia that OpenAI uses in an example; what the model says about it isn't graded",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionRequestMessageContentPartImage",
   "https://platform.openai.com/docs/guides/images-vision"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.picture.address",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": [
       {
        "type": "text",
        "text": "What is this? Answer in one word."
       },
       {
        "type": "image_url",
        "image_url": {
         "url": "https://upload.wikimedia.org/wikipedia/commons/thumb/d/dd/Gfp-wisconsin-madison-the-nature-boardwalk.jpg/2560px-Gfp-wisconsin-madison-the-nature-boardwalk.jpg",
         "detail": "low"
        }
       }
      ]
     }
    ],
    "max_tokens": 16
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "image",
   "images",
   "image_url",
   "vision",
   "multimodal",
   "multi-modal",
   "mmproj",
   "content",
   "url",
   "fetch",
   "download"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.vision.address",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.text-given",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "picture-not-fetched",
   "part-unsupported-by-500",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.audio",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "audio",
  "kind": "optional",
  "capability": "hearing",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Accepts a recording in a message",
  "notes": "A second of silence; what the model says about it isn't graded",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionRequestMessageContentPartAudio",
   "https://github.com/vllm-project/vllm/pull/11027"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.sound",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": [
       {
        "type": "text",
        "text": "Is anything said here? Answer in one word."
       },
       {
        "type": "input_audio",
        "input_audio": {
         "format": "wav",
         "data": "UklGRkQDAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YSADAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgA=="
        }
       }
      ]
     }
    ],
    "max_tokens": 16
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "audio",
   "input_audio",
   "multimodal",
   "multi-modal",
   "mmproj",
   "content"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.audio",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.text-given",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "part-unsupported-by-500",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.voice",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "voice",
  "kind": "optional",
  "capability": "speaking",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Speaks its answer",
  "source": [
   "https://platform.openai.com/docs/guides/audio",
   "openapi-2026-08-21#/components/schemas/ChatCompletionResponseMessage"
  ],
  "model": "audio",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.voice",
   "encoding": "json",
   "body": {
    "modalities": [
     "text",
     "audio"
    ],
    "audio": {
     "voice": "alloy",
     "format": "wav"
    },
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 64
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "audio",
   "modality",
   "modalities",
   "voice",
   "speech"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.voice",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.voice-given",
   "chat.voice-as-asked",
   "chat.voice-audible",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.choices-counted",
   "answer.no-error-inside",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.id-unique",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within"
  ],
  "deviations": [
   "voice-ignored",
   "part-unsupported-by-500",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.file",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "file",
  "kind": "optional",
  "capability": "chat.files",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Reads a PDF in a message",
  "notes": "The file has a word that no model guesses; without it, it isn't known whether the file was read",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionRequestMessageContentPartFile",
   "https://github.com/openai/openai-agents-python/issues/893"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.pdf",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": [
       {
        "type": "text",
        "text": "Which code does the file name? Answer with the code alone."
       },
       {
        "type": "file",
        "file": {
         "filename": "code.pdf",
         "file_data": "data:application/pdf;base64,JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+CmVuZG9iagoyIDAgb2JqPDwvVHlwZS9QYWdlcy9LaWRzWzMgMCBSXS9Db3VudCAxPj4KZW5kb2JqCjMgMCBvYmo8PC9UeXBlL1BhZ2UvUGFyZW50IDIgMCBSL01lZGlhQm94WzAgMCAzMDAgMTAwXS9Db250ZW50cyA0IDAgUi9SZXNvdXJjZXM8PC9Gb250PDwvRiA1IDAgUj4+Pj4+PgplbmRvYmoKNCAwIG9iajw8L0xlbmd0aCA1ND4+c3RyZWFtCkJUL0YgMTggVGYgMjAgNTAgVGQoVGhlIGNvZGUgaXMgcXVhcnR6LTQzLWhlcm9uLilUaiBFVAplbmRzdHJlYW0KZW5kb2JqCjUgMCBvYmo8PC9UeXBlL0ZvbnQvU3VidHlwZS9UeXBlMS9CYXNlRm9udC9IZWx2ZXRpY2E+PgplbmRvYmoKeHJlZgowIDYKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDA5IDAwMDAwIG4gCjAwMDAwMDAwNTMgMDAwMDAgbiAKMDAwMDAwMDEwMyAwMDAwMCBuIAowMDAwMDAwMjEzIDAwMDAwIG4gCjAwMDAwMDAzMTMgMDAwMDAgbiAKdHJhaWxlcjw8L1NpemUgNi9Sb290IDEgMCBSPj4Kc3RhcnR4cmVmCjM3NQolJUVPRgo="
        }
       }
      ]
     }
    ],
    "max_tokens": 16
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "file",
   "files",
   "file_data",
   "pdf",
   "document",
   "content"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.file",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.file-read",
   "chat.text-given",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "part-unsupported-by-500",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "responses.history",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "history",
  "kind": "ext",
  "capability": "responses.history",
  "sdk": [
   {
    "call": "responses.create"
   }
  ],
  "summary": "Continues a conversation that is sent as items, with the model's answers as output_text",
  "source": [
   "openapi-2026-08-21#/components/schemas/EasyInputMessage",
   "openapi-2026-08-21#/components/schemas/OutputMessage"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.history",
   "encoding": "json",
   "body": {
    "input": [
     {
      "role": "developer",
      "content": "Answer in few words."
     },
     {
      "role": "user",
      "content": [
       {
        "type": "input_text",
        "text": "My coat is blue."
       }
      ]
     },
     {
      "id": "msg_0f41d7a92be8f360069240c2a25c94819ab8d0f7e1c3a6b254",
      "type": "message",
      "status": "completed",
      "role": "assistant",
      "content": [
       {
        "type": "output_text",
        "text": "A fine colour.",
        "annotations": [],
        "logprobs": []
       }
      ]
     },
     {
      "role": "user",
      "content": [
       {
        "type": "input_text",
        "text": "Which colour is my coat?"
       }
      ]
     }
    ],
    "max_output_tokens": 16
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "input",
   "role",
   "roles",
   "output_text"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.history",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens"
   }
  },
  "checks": [
   "responses.text-not-empty",
   "responses.over",
   "responses.items-distinct",
   "responses.no-template-in-text",
   "responses.no-thoughts-in-text",
   "responses.no-broken-characters",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "refusal-names-nothing",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ]
 },
 {
  "id": "responses.tool.result",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "function, second turn",
  "kind": "ext",
  "capability": "responses.tool.result",
  "sdk": [
   {
    "call": "responses.create"
   }
  ],
  "summary": "Continues after a function's result, a string next to its call",
  "source": [
   "https://platform.openai.com/docs/guides/function-calling",
   "openapi-2026-08-21#/components/schemas/FunctionCallOutputItemParam"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.tool-result",
   "encoding": "json",
   "body": {
    "input": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     },
     {
      "type": "function_call",
      "call_id": "call_9nQp3YvTb7KxMr5ZcWd1Fg6S",
      "name": "get_weather",
      "arguments": "{\"city\":\"Tokyo\"}"
     },
     {
      "type": "function_call_output",
      "call_id": "call_9nQp3YvTb7KxMr5ZcWd1Fg6S",
      "output": "{\"celsius\":21,\"sky\":\"clear\"}"
     }
    ],
    "tools": [
     {
      "type": "function",
      "name": "get_weather",
      "description": "Current weather in a city",
      "parameters": {
       "type": "object",
       "properties": {
        "city": {
         "type": "string"
        }
       },
       "required": [
        "city"
       ],
       "additionalProperties": false
      },
      "strict": true
     }
    ],
    "max_output_tokens": 32
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "tools",
   "function_call",
   "function_call_output",
   "function calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.tool.result",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens",
    "$.tools": "tools"
   }
  },
  "checks": [
   "responses.text-not-empty",
   "responses.tools-repeated",
   "responses.over",
   "responses.items-distinct",
   "responses.no-template-in-text",
   "responses.no-thoughts-in-text",
   "responses.no-broken-characters",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "refusal-names-nothing",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ]
 },
 {
  "id": "responses.tool.result-parts",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "function, second turn in parts",
  "kind": "ext",
  "capability": "responses.tool.result",
  "sdk": [
   {
    "call": "responses.create"
   }
  ],
  "summary": "Continues after a function's result that is a list of parts",
  "source": [
   "openapi-2026-08-21#/components/schemas/FunctionCallOutputItemParam"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.tool-result",
   "encoding": "json",
   "body": {
    "input": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     },
     {
      "type": "function_call",
      "call_id": "call_9nQp3YvTb7KxMr5ZcWd1Fg6S",
      "name": "get_weather",
      "arguments": "{\"city\":\"Tokyo\"}"
     },
     {
      "type": "function_call_output",
      "call_id": "call_9nQp3YvTb7KxMr5ZcWd1Fg6S",
      "output": [
       {
        "type": "input_text",
        "text": "{\"celsius\":21,\"sky\":\"clear\"}"
       }
      ]
     }
    ],
    "tools": [
     {
      "type": "function",
      "name": "get_weather",
      "description": "Current weather in a city",
      "parameters": {
       "type": "object",
       "properties": {
        "city": {
         "type": "string"
        }
       },
       "required": [
        "city"
       ],
       "additionalProperties": false
      },
      "strict": true
     }
    ],
    "max_output_tokens": 32
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "tools",
   "output",
   "function_call",
   "function_call_output",
   "function calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.tool.result-parts",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens",
    "$.tools": "tools"
   }
  },
  "checks": [
   "responses.text-not-empty",
   "responses.over",
   "responses.items-distinct",
   "responses.no-template-in-text",
   "responses.no-thoughts-in-text",
   "responses.no-broken-characters",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "refusal-names-nothing",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ]
 },
 {
  "id": "responses.json-schema",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "json_schema",
  "kind": "ext",
  "capability": "responses.json-schema",
  "sdk": [
   {
    "call": "responses.create"
   }
  ],
  "summary": "Answers with JSON that fits the schema in the request",
  "notes": "The schema asks for a word that no model guesses",
  "source": [
   "https://platform.openai.com/docs/guides/structured-outputs",
   "openapi-2026-08-21#/components/schemas/TextResponseFormatJsonSchema"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.code",
   "encoding": "json",
   "body": {
    "input": "Answer with a JSON object that has one member, code.",
    "text": {
     "format": {
      "type": "json_schema",
      "name": "code",
      "strict": true,
      "schema": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string",
         "const": "quartz-43-heron"
        }
       },
       "required": [
        "code"
       ],
       "additionalProperties": false
      }
     }
    },
    "max_output_tokens": 64
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "text",
   "text.format",
   "json_schema",
   "structured output",
   "structured outputs",
   "guided decoding",
   "grammar"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.json-schema",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens",
    "$.text.format": "text/format"
   }
  },
  "checks": [
   "responses.schema-kept",
   "responses.over",
   "responses.items-distinct",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "responses-format-ignored",
   "refusal-names-nothing",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ]
 },
 {
  "id": "responses.json-schema.stream",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "json_schema, stream",
  "kind": "ext",
  "capability": "responses.json-schema",
  "sdk": [
   {
    "call": "responses.create",
    "stream": true
   },
   {
    "call": "responses.stream"
   }
  ],
  "summary": "Streams JSON that fits the schema in the request",
  "source": [
   "https://platform.openai.com/docs/guides/structured-outputs",
   "openapi-2026-08-21#/components/schemas/TextResponseFormatJsonSchema"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.code",
   "encoding": "json",
   "body": {
    "input": "Answer with a JSON object that has one member, code.",
    "text": {
     "format": {
      "type": "json_schema",
      "name": "code",
      "strict": true,
      "schema": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string",
         "const": "quartz-43-heron"
        }
       },
       "required": [
        "code"
       ],
       "additionalProperties": false
      }
     }
    },
    "max_output_tokens": 64,
    "stream": true
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "text",
   "text.format",
   "json_schema",
   "structured output",
   "structured outputs",
   "guided decoding",
   "grammar"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ResponseStreamEvent",
   "assembled": "ResponseObject",
   "assembler": "responses",
   "example": "responses.json-schema.stream",
   "echo": {
    "$.response.model": "model",
    "$.response.max_output_tokens": "max_output_tokens",
    "$.response.text.format": "text/format"
   }
  },
  "checks": [
   "responses.schema-kept",
   "responses.indexes-from-zero",
   "responses.created-first",
   "responses.ends-once",
   "responses.one-id",
   "responses.one-model",
   "responses.one-created",
   "responses.items-in-order",
   "responses.items-done",
   "responses.begun-empty",
   "responses.deltas-join",
   "responses.deltas-end",
   "responses.output-as-streamed",
   "responses.sequence",
   "responses.event-names",
   "responses.status-as-typed",
   "stream.blocks-have-data",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "responses-format-ignored",
   "refusal-names-nothing",
   "stream-content-type",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null",
   "responses-begun-sparse",
   "responses-begun-uncounted",
   "responses-part-sparse",
   "responses-sequence-missing"
  ]
 },
 {
  "id": "responses.unstored",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "not stored, encrypted reasoning",
  "kind": "ext",
  "capability": "responses.unstored",
  "sdk": [
   {
    "call": "responses.create"
   }
  ],
  "summary": "Stores nothing, and returns the model's reasoning in a form that can be sent back",
  "notes": "Sent by agents that store the conversation themselves",
  "source": [
   "https://platform.openai.com/docs/guides/reasoning#encrypted-reasoning-items",
   "openapi-2026-08-21#/components/schemas/IncludeEnum"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.hello",
   "encoding": "json",
   "body": {
    "input": "Say hello.",
    "max_output_tokens": 16,
    "store": false,
    "include": [
     "reasoning.encrypted_content"
    ]
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "store",
   "include",
   "encrypted_content",
   "encrypted content",
   "reasoning"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.unstored",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens",
    "$.store": "store"
   }
  },
  "checks": [
   "responses.store-as-asked",
   "responses.text-not-empty",
   "responses.over",
   "responses.items-distinct",
   "responses.no-template-in-text",
   "responses.no-thoughts-in-text",
   "responses.no-broken-characters",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "refusal-names-nothing",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ]
 },
 {
  "id": "responses.logprobs",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "logprobs",
  "kind": "ext",
  "capability": "responses.logprobs",
  "sdk": [
   {
    "call": "responses.create"
   }
  ],
  "summary": "Returns the log probability of each token of the text",
  "source": [
   "openapi-2026-08-21#/components/schemas/IncludeEnum",
   "openapi-2026-08-21#/components/schemas/OutputTextContent"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.hello",
   "encoding": "json",
   "body": {
    "input": "Say hello.",
    "max_output_tokens": 16,
    "include": [
     "message.output_text.logprobs"
    ],
    "top_logprobs": 2
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "include",
   "logprobs",
   "top_logprobs",
   "log probabilities"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.logprobs",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens",
    "$.top_logprobs": "top_logprobs"
   }
  },
  "checks": [
   "responses.logprobs-given",
   "responses.text-not-empty",
   "responses.over",
   "responses.items-distinct",
   "responses.logprobs-spell-the-text",
   "responses.no-template-in-text",
   "responses.no-thoughts-in-text",
   "responses.no-broken-characters",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "refusal-names-nothing",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-settings-null"
  ]
 },
 {
  "id": "responses.text-empty",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "empty text",
  "kind": "ext",
  "capability": "responses.text-empty",
  "sdk": [
   {
    "call": "responses.create"
   }
  ],
  "summary": "Accepts empty text settings",
  "notes": "Sent by n8n and LibreChat",
  "source": [
   "openapi-2026-08-21#/components/schemas/ResponseTextParam",
   "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1576"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.hello",
   "encoding": "json",
   "body": {
    "input": "Say hello.",
    "max_output_tokens": 16,
    "text": {}
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "text",
   "text.format"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.text-empty",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens"
   }
  },
  "checks": [
   "responses.text-not-empty",
   "responses.over",
   "responses.items-distinct",
   "responses.no-template-in-text",
   "responses.no-thoughts-in-text",
   "responses.no-broken-characters",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "refusal-names-nothing",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ]
 },
 {
  "id": "completions.stream",
  "group": "chat",
  "path": "/v1/completions",
  "method": "POST",
  "variant": "stream",
  "kind": "ext",
  "lifecycle": "legacy",
  "capability": "completions",
  "sdk": [
   {
    "call": "completions.create",
    "stream": true
   }
  ],
  "summary": "Streams the continuation of a text",
  "notes": "Used by editors for completion while typing",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateCompletionRequest/properties/stream",
   "openapi-2026-08-21#/components/schemas/CreateCompletionResponse"
  ],
  "model": "completion",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "completions.hello",
   "encoding": "json",
   "body": {
    "prompt": "Say hello.",
    "max_tokens": 4,
    "stream": true,
    "stream_options": {
     "include_usage": true
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "prompt"
  ],
  "feature_words": [
   "stream",
   "streaming"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "CompletionChunk",
   "assembled": "Completion",
   "assembler": "completion",
   "example": "completions.stream",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "stream.done",
   "stream.text-one-finish-reason",
   "stream.one-id",
   "stream.one-model",
   "stream.one-created",
   "stream.no-error-inside",
   "stream.no-error-in-choice",
   "answer.text-given",
   "answer.length-means-cut",
   "stream.one-choice",
   "stream.pieces-afresh",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.length-when-cut",
   "usage.within-limit",
   "usage.seen",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.id-unique",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "stream.blocks-have-data"
  ],
  "deviations": [
   "stream-content-type",
   "refusal-names-nothing",
   "finish-reason-foreign",
   "completion-logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.temperature-zero",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "temperature 0",
  "kind": "optional",
  "capability": "temperature-zero",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Returns the most likely answer at temperature 0, the same one twice",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "max_tokens": 16,
    "temperature": 0
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "repeat": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "max_tokens": 16,
    "temperature": 0
   },
   "model_at": "body"
  },
  "exclusive": true,
  "deep": true,
  "feature_words": [
   "temperature"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.temperature-zero",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "temperature-zero.same",
   "usage.prompt-as-before",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.stream.same",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "stream, temperature 0",
  "kind": "optional",
  "capability": "stream.same",
  "sdk": [
   {
    "call": "chat.completions.create",
    "stream": true
   },
   {
    "call": "chat.completions.stream"
   }
  ],
  "summary": "Returns the same answer with and without streaming, at temperature 0",
  "notes": "Batching may legitimately change it, so a difference is a note",
  "source": [
   "https://platform.openai.com/docs/api-reference/chat-streaming"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "max_tokens": 16,
    "temperature": 0,
    "stream": true,
    "stream_options": {
     "include_usage": true
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "exclusive": true,
  "deep": true,
  "feature_words": [
   "temperature"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ChatCompletionChunk",
   "assembled": "ChatCompletion",
   "assembler": "chat",
   "example": "chat.completions.stream.same",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "stream.pieces-afresh",
   "stream.as-at-once",
   "stream.one-choice",
   "usage.seen",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "stream.blocks-have-data",
   "stream.done",
   "stream.one-finish-reason",
   "stream.nothing-after-finish",
   "stream.pieces-named",
   "stream.one-id",
   "stream.one-created",
   "stream.one-model",
   "stream.role-first",
   "stream.no-error-inside",
   "stream.no-error-in-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone"
  ],
  "deviations": [
   "refusal-names-nothing",
   "chat-stream-content-type",
   "stream-usage-missing",
   "stream-usage-chunk-object",
   "stream-verdict-first",
   "stream-role-repeated",
   "stream-role-empty",
   "stream-role-missing",
   "finish-reason-foreign",
   "logprobs-foreign",
   "tool-type-null-later"
  ]
 },
 {
  "id": "chat.completions.stream.plain",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "stream, no options",
  "kind": "optional",
  "capability": "stream.plain",
  "sdk": [
   {
    "call": "chat.completions.create",
    "stream": true
   },
   {
    "call": "chat.completions.stream"
   }
  ],
  "summary": "Streams without usage unless it is requested",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionStreamOptions"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4,
    "stream": true
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "deep": true,
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ChatCompletionChunk",
   "assembled": "ChatCompletionUncounted",
   "assembler": "chat",
   "example": "chat.completions.stream",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "stream.pieces-afresh",
   "stream.usage-unasked",
   "chat.tokens-shown",
   "stream.one-choice",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "stream.blocks-have-data",
   "stream.done",
   "stream.one-finish-reason",
   "stream.nothing-after-finish",
   "stream.pieces-named",
   "stream.one-id",
   "stream.one-created",
   "stream.one-model",
   "stream.role-first",
   "stream.no-error-inside",
   "stream.no-error-in-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason"
  ],
  "deviations": [
   "chat-stream-content-type",
   "stream-usage-chunk-object",
   "stream-verdict-first",
   "stream-role-repeated",
   "stream-role-empty",
   "stream-role-missing",
   "finish-reason-foreign",
   "logprobs-foreign",
   "tool-type-null-later"
  ]
 },
 {
  "id": "chat.completions.stop.stream",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "stop, stream",
  "kind": "optional",
  "capability": "stop.stream",
  "sdk": [
   {
    "call": "chat.completions.create",
    "stream": true
   },
   {
    "call": "chat.completions.stream"
   }
  ],
  "summary": "Ends a stream before the stop sequence",
  "source": [
   "openapi-2026-08-21#/components/schemas/StopConfiguration"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.count",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Count from 1 to 9, separated by spaces."
     }
    ],
    "max_tokens": 16,
    "stream": true,
    "stream_options": {
     "include_usage": true
    },
    "stop": [
     "7"
    ]
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "deep": true,
  "feature_words": [
   "stop"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ChatCompletionChunk",
   "assembled": "ChatCompletion",
   "assembler": "chat",
   "example": "chat.completions.stop.stream",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "stream.pieces-afresh",
   "stream.stop-kept",
   "stream.one-choice",
   "usage.seen",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "stream.blocks-have-data",
   "stream.done",
   "stream.one-finish-reason",
   "stream.nothing-after-finish",
   "stream.pieces-named",
   "stream.one-id",
   "stream.one-created",
   "stream.one-model",
   "stream.role-first",
   "stream.no-error-inside",
   "stream.no-error-in-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "stream.usage-last",
   "stream.usage-once",
   "stream.usage-alone"
  ],
  "deviations": [
   "refusal-names-nothing",
   "chat-stream-content-type",
   "stream-usage-missing",
   "stream-usage-chunk-object",
   "stream-verdict-first",
   "stream-role-repeated",
   "stream-role-empty",
   "stream-role-missing",
   "finish-reason-foreign",
   "logprobs-foreign",
   "tool-type-null-later"
  ]
 },
 {
  "id": "chat.completions.tool.serial",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "tools, one at a time",
  "kind": "optional",
  "capability": "tools",
  "sdk": [
   {
    "call": "chat.completions.create"
   },
   {
    "call": "chat.completions.parse"
   }
  ],
  "summary": "Makes at most one call if parallel calls are forbidden",
  "source": [
   "openapi-2026-08-21#/components/schemas/ParallelToolCalls"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.weather",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo, and what in Oslo?"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "tool_choice": "required",
    "seed": 0,
    "max_tokens": 64,
    "parallel_tool_calls": false
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "deep": true,
  "feature_words": [
   "tools",
   "tool_choice",
   "parallel_tool_calls",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.tool.serial",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "tools.one-at-a-time",
   "tools.arguments-are-a-json-string",
   "tools.ids-distinct",
   "tools.no-markup-in-text",
   "chat.calls-with-their-reason",
   "tools.turn-not-empty",
   "chat.no-template-in-text",
   "chat.no-broken-characters",
   "tools.offered",
   "answer.no-error-inside",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.logit-bias",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "logit_bias",
  "kind": "optional",
  "capability": "logit-bias",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Repeats one token if its bias is the highest",
  "notes": "The token is number 100, which every vocabulary has, whatever it means there",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/logit_bias"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "max_tokens": 16,
    "temperature": 0,
    "logit_bias": {
     "100": 100
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "exclusive": true,
  "deep": true,
  "feature_words": [
   "logit_bias"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.logit-bias",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "logit-bias.honoured",
   "answer.no-error-inside",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.frequency-penalty",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "frequency_penalty",
  "kind": "optional",
  "capability": "frequency-penalty",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Changes its answer if frequent tokens are penalised",
  "notes": "The most likely words may stay the same, which shows nothing",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/frequency_penalty"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "max_tokens": 16,
    "temperature": 0,
    "frequency_penalty": 2
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "repeat": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "max_tokens": 16,
    "temperature": 0,
    "frequency_penalty": 2
   },
   "model_at": "body"
  },
  "exclusive": true,
  "deep": true,
  "feature_words": [
   "frequency_penalty",
   "penalty",
   "penalties"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.frequency-penalty",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "frequency-penalty.shows",
   "answer.no-error-inside",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.presence-penalty",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "presence_penalty",
  "kind": "optional",
  "capability": "presence-penalty",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Changes its answer if tokens that already occurred are penalised",
  "notes": "The most likely words may stay the same, which shows nothing",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/presence_penalty"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "max_tokens": 16,
    "temperature": 0,
    "presence_penalty": 2
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "repeat": {
   "fixture": "chat.words",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say ten random words."
     }
    ],
    "max_tokens": 16,
    "temperature": 0,
    "presence_penalty": 2
   },
   "model_at": "body"
  },
  "exclusive": true,
  "deep": true,
  "feature_words": [
   "presence_penalty",
   "penalty",
   "penalties"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.presence-penalty",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "presence-penalty.shows",
   "answer.no-error-inside",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.store",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "store, metadata",
  "kind": "optional",
  "capability": "store",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Accepts a request to store the answer, with metadata to find it by",
  "notes": "The stored answer is deleted",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/store"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4,
    "store": true,
    "metadata": {
     "purpose": "aioc"
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "deep": true,
  "feature_words": [
   "store",
   "metadata"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.store",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "store.kept",
   "usage.seen",
   "answer.no-error-inside",
   "chat.no-template-in-text",
   "chat.no-thoughts-in-text",
   "chat.no-broken-characters",
   "answer.choices-counted",
   "answer.one-choice",
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "usage.within-limit",
   "answer.length-means-cut",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "answer.id-unique",
   "answer.no-error-in-choice"
  ],
  "aside": [
   "answer.created-in-seconds",
   "answer.created-now",
   "answer.model-as-asked",
   "answer.model-verbatim",
   "answer.id-unique",
   "usage.within-limit",
   "answer.length-means-cut",
   "chat.no-call-unasked",
   "chat.calls-with-their-reason",
   "usage.adds-up",
   "usage.counted",
   "usage.details-within",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "store-ignored",
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ],
  "cleanup": "DELETE /v1/chat/completions/{completion_id}"
 },
 {
  "id": "responses.limit",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "max_output_tokens",
  "kind": "ext",
  "capability": "responses.limit",
  "sdk": [
   {
    "call": "responses.create"
   }
  ],
  "summary": "Ends an answer at a different limit",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateResponse"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.count",
   "encoding": "json",
   "body": {
    "input": "Count from one to fifty, in words.",
    "max_output_tokens": 32
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "deep": true,
  "feature_words": [
   "max_output_tokens"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.limit",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens"
   }
  },
  "checks": [
   "responses.limit-kept",
   "responses.text-not-empty",
   "responses.cut-is-incomplete",
   "responses.incomplete-means-cut",
   "responses.words-counted",
   "responses.over",
   "responses.items-distinct",
   "responses.no-template-in-text",
   "responses.no-thoughts-in-text",
   "responses.no-broken-characters",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now"
  ],
  "deviations": [
   "responses-cut-is-completed",
   "refusal-names-nothing",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ]
 },
 {
  "id": "responses.metadata",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "metadata",
  "kind": "ext",
  "capability": "responses.metadata",
  "sdk": [
   {
    "call": "responses.create"
   }
  ],
  "summary": "Repeats the metadata of the request",
  "source": [
   "openapi-2026-08-21#/components/schemas/Metadata"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.hello",
   "encoding": "json",
   "body": {
    "input": "Say hello.",
    "max_output_tokens": 16,
    "metadata": {
     "purpose": "aioc"
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "deep": true,
  "feature_words": [
   "metadata"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.metadata",
   "echo": {
    "$.model": "model",
    "$.metadata": "metadata"
   }
  },
  "checks": [
   "responses.metadata-kept",
   "responses.text-not-empty",
   "responses.over",
   "responses.items-distinct",
   "responses.no-template-in-text",
   "responses.no-thoughts-in-text",
   "responses.no-broken-characters",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "refusal-names-nothing",
   "responses-usage-details-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ]
 },
 {
  "id": "responses.truncation",
  "group": "chat",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "truncation",
  "kind": "ext",
  "capability": "responses.truncation",
  "sdk": [
   {
    "call": "responses.create"
   }
  ],
  "summary": "Reports that it truncates the input as requested",
  "source": [
   "openapi-2026-08-21#/components/schemas/Response"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.hello",
   "encoding": "json",
   "body": {
    "input": "Say hello.",
    "max_output_tokens": 16,
    "truncation": "auto"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "deep": true,
  "feature_words": [
   "truncation"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.truncation",
   "echo": {
    "$.model": "model",
    "$.truncation": "truncation"
   }
  },
  "checks": [
   "responses.truncation-kept",
   "responses.text-not-empty",
   "responses.over",
   "responses.items-distinct",
   "responses.no-template-in-text",
   "responses.no-thoughts-in-text",
   "responses.no-broken-characters",
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "aside": [
   "responses.reason-given",
   "responses.echo",
   "responses.usage-adds-up",
   "responses.usage-counted",
   "responses.model-as-asked",
   "usage.of-response",
   "answer.response-not-failed",
   "responses.created-now",
   "usage.within-response-limit",
   "responses.incomplete-means-cut"
  ],
  "deviations": [
   "refusal-names-nothing",
   "responses-usage-details-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ]
 },
 {
  "id": "chat.completions.allowed-tools",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "allowed_tools",
  "kind": "optional",
  "capability": "allowed-tools",
  "sdk": [
   {
    "call": "chat.completions.create"
   },
   {
    "call": "chat.completions.parse"
   }
  ],
  "summary": "Calls only a tool that allowed_tools permits",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionAllowedToolsChoice"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.weather",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     }
    ],
    "tools": [
     {
      "type": "function",
      "function": {
       "name": "get_weather",
       "description": "Current weather in a city",
       "parameters": {
        "type": "object",
        "properties": {
         "city": {
          "type": "string"
         }
        },
        "required": [
         "city"
        ]
       }
      }
     }
    ],
    "tool_choice": {
     "type": "allowed_tools",
     "allowed_tools": {
      "mode": "required",
      "tools": [
       {
        "type": "function",
        "function": {
         "name": "get_weather"
        }
       }
      ]
     }
    },
    "seed": 0,
    "max_tokens": 64
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "allowed_tools",
   "tools",
   "tool_choice",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.allowed-tools",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "answer.model-as-asked",
   "tools.chosen-finish-reason",
   "answer.length-means-cut",
   "chat.no-template-in-text",
   "chat.no-broken-characters",
   "usage.details-within",
   "usage.adds-up",
   "tools.turn-not-empty",
   "tools.called",
   "tools.arguments-are-a-json-string",
   "tools.arguments-fit",
   "tools.no-markup-in-text",
   "tools.ids-distinct",
   "answer.no-error-inside"
  ],
  "deviations": [
   "refusal-names-nothing",
   "tool-choice-ignored",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.custom-tool",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "custom tool",
  "kind": "optional",
  "capability": "custom-tools",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Calls a tool that takes free text",
  "notes": "Codex uses this for patches, through gateways that speak chat",
  "source": [
   "openapi-2026-08-21#/components/schemas/CustomToolChatCompletions",
   "openapi-2026-08-21#/components/schemas/ChatCompletionNamedToolChoiceCustom",
   "https://github.com/microsoft/foundry-local/issues/1080"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.note",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Note that the kettle is blue."
     }
    ],
    "tools": [
     {
      "type": "custom",
      "custom": {
       "name": "take_note",
       "description": "Keeps a note as it is written."
      }
     }
    ],
    "tool_choice": {
     "type": "custom",
     "custom": {
      "name": "take_note"
     }
    },
    "max_tokens": 64
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "custom",
   "tools",
   "tool_choice",
   "tool",
   "function",
   "function calling",
   "tool calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.custom-tool",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "tools.custom-called",
   "tools.ids-distinct",
   "answer.length-means-cut",
   "usage.adds-up",
   "answer.no-error-inside",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "aside": [
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "completions.tokens",
  "group": "chat",
  "path": "/v1/completions",
  "method": "POST",
  "variant": "tokens",
  "kind": "ext",
  "lifecycle": "legacy",
  "capability": "completions",
  "sdk": [
   {
    "call": "completions.create"
   }
  ],
  "summary": "Continues a text that is sent as token numbers",
  "notes": "Sent by lm-evaluation-harness",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateCompletionRequest/properties/prompt",
   "https://github.com/EleutherAI/lm-evaluation-harness/blob/0064c3a03e5fe863a1ffde689bdb216c97d8c5f1/lm_eval/models/openai_completions.py"
  ],
  "model": "completion",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "completions.hello",
   "encoding": "json",
   "body": {
    "prompt": [
     100,
     200,
     300
    ],
    "max_tokens": 4
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "prompt"
  ],
  "feature_words": [
   "prompt",
   "token",
   "tokens"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Completion",
   "example": "completions.tokens",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "usage.within-limit",
   "answer.text-given",
   "answer.model-as-asked",
   "answer.no-error-inside",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "aside": [
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "finish-reason-foreign",
   "completion-logprobs-foreign"
  ]
 },
 {
  "id": "completions.echo",
  "group": "chat",
  "path": "/v1/completions",
  "method": "POST",
  "variant": "echo",
  "kind": "ext",
  "lifecycle": "legacy",
  "capability": "completions",
  "sdk": [
   {
    "call": "completions.create"
   }
  ],
  "summary": "Returns the prompt before the text that continues it",
  "notes": "lm-evaluation-harness uses it to read the likelihood of a text",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateCompletionRequest/properties/echo",
   "https://github.com/EleutherAI/lm-evaluation-harness/blob/0064c3a03e5fe863a1ffde689bdb216c97d8c5f1/lm_eval/models/openai_completions.py"
  ],
  "model": "completion",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "completions.hello",
   "encoding": "json",
   "body": {
    "prompt": "Say hello.",
    "max_tokens": 4,
    "echo": true
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "prompt"
  ],
  "feature_words": [
   "echo"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Completion",
   "example": "completions.echo",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "completions.echoed",
   "answer.model-as-asked",
   "answer.no-error-inside",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "aside": [
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "refusal-names-nothing",
   "finish-reason-foreign",
   "completion-logprobs-foreign"
  ]
 },
 {
  "id": "completions.suffix",
  "group": "chat",
  "path": "/v1/completions",
  "method": "POST",
  "variant": "suffix",
  "kind": "ext",
  "lifecycle": "legacy",
  "capability": "completions.suffix",
  "sdk": [
   {
    "call": "completions.create"
   }
  ],
  "summary": "Fills in the text between a prefix and a suffix",
  "notes": "Used by editors for completion in the middle of a line",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateCompletionRequest/properties/suffix",
   "https://api-docs.deepseek.com/api/create-completion"
  ],
  "model": "completion",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "completions.hello",
   "encoding": "json",
   "body": {
    "prompt": "def double(x):\n    return ",
    "max_tokens": 4,
    "suffix": "\n\nprint(double(21))\n"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "prompt"
  ],
  "feature_words": [
   "suffix",
   "infill",
   "insert",
   "fim",
   "fill-in-the-middle"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Completion",
   "example": "completions.suffix",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "completions.middle-alone",
   "usage.within-limit",
   "answer.text-given",
   "answer.no-error-inside",
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "aside": [
   "answer.choices-counted",
   "answer.one-choice"
  ],
  "deviations": [
   "part-unsupported-by-500",
   "refusal-names-nothing",
   "finish-reason-foreign",
   "completion-logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.functions",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "functions",
  "kind": "ext",
  "lifecycle": "legacy",
  "capability": "functions",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Calls a function offered in the form that preceded tools",
  "notes": "OpenAI deprecated it in favour of tools; older programs send it",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/functions",
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest/allOf/1/properties/function_call"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.weather",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "What is the weather in Tokyo?"
     }
    ],
    "tool_choice": {
     "type": "function",
     "function": {
      "name": "get_weather"
     }
    },
    "seed": 0,
    "max_tokens": 64,
    "functions": [
     {
      "name": "get_weather",
      "description": "Tells the weather in a city.",
      "parameters": {
       "type": "object",
       "properties": {
        "city": {
         "type": "string"
        }
       },
       "required": [
        "city"
       ]
      }
     }
    ],
    "function_call": {
     "name": "get_weather"
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "functions",
   "function_call",
   "function calling"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.completions.functions",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "functions.called",
   "functions.arguments-are-a-json-string",
   "answer.model-as-asked",
   "answer.no-error-inside"
  ],
  "deviations": [
   "refusal-names-nothing",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ]
 },
 {
  "id": "chat.completions.preflight",
  "group": "chat",
  "path": "/v1/chat/completions",
  "method": "OPTIONS",
  "variant": "from a browser",
  "kind": "ext",
  "capability": "browsers",
  "summary": "Tells a browser whether a page from elsewhere may send what OpenAI's package for JavaScript sends",
  "notes": "A server that lets no pages in is SKIP; browsers can't use it, everything else can",
  "source": [
   "https://fetch.spec.whatwg.org/#cors-preflight-fetch",
   "https://github.com/openai/openai-node/blob/02f39a94351fa5a5814a0873f53ea228679ae059/src/internal/detect-platform.ts",
   "https://github.com/vllm-project/vllm/pull/4862"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.preflight",
   "encoding": "none",
   "headers": {
    "Origin": "http://localhost:3000",
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization,content-type,x-stainless-arch,x-stainless-lang,x-stainless-os,x-stainless-package-version,x-stainless-retry-count,x-stainless-runtime,x-stainless-runtime-version,x-stainless-timeout"
   }
  },
  "response": {
   "status": 204,
   "example": "chat.completions.preflight"
  },
  "checks": [
   "cors.headers-allowed",
   "cors.authorization-named"
  ]
 },
 {
  "id": "responses.input_tokens",
  "group": "responses",
  "path": "/v1/responses/input_tokens",
  "method": "POST",
  "kind": "ext",
  "capability": "responses.input_tokens",
  "summary": "Counts the tokens of a request without running it",
  "source": [
   "https://platform.openai.com/docs/api-reference/responses/input-tokens",
   "openapi-2026-08-21#/paths/~1responses~1input_tokens/post"
  ],
  "model": "chat",
  "request": {
   "fixture": "responses.hello",
   "encoding": "json",
   "body": {
    "input": "Say hello."
   },
   "model_at": "body"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseInputTokens",
   "example": "responses.input_tokens"
  },
  "checks": [
   "responses.input-counted",
   "answer.no-error-inside"
  ]
 },
 {
  "id": "responses.stored",
  "group": "responses",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "stored",
  "kind": "ext",
  "capability": "responses",
  "summary": "Answers a request to store the answer, which later rows look up",
  "source": [
   "https://platform.openai.com/docs/guides/conversation-state",
   "openapi-2026-08-21#/paths/~1responses/post"
  ],
  "model": "chat",
  "request": {
   "fixture": "responses.hello",
   "encoding": "json",
   "body": {
    "input": "Say hello.",
    "max_output_tokens": 16,
    "store": true,
    "metadata": {
     "kept": "aioc"
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "store",
   "metadata"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.stored",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens",
    "$.metadata": "metadata"
   }
  },
  "checks": [
   "answer.response-not-failed",
   "answer.no-error-inside"
  ],
  "deviations": [
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ],
  "writes": true,
  "cleanup": "DELETE /v1/responses/{response_id}"
 },
 {
  "id": "responses.stored.retrieve",
  "group": "responses",
  "path": "/v1/responses/{response_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "responses.stored",
  "summary": "Returns a stored response",
  "source": [
   "openapi-2026-08-21#/paths/~1responses~1{response_id}/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.stored",
   "echo": {
    "$.id": "response_id"
   }
  },
  "checks": [
   "kept.id",
   "responses.text-kept",
   "answer.no-error-inside"
  ],
  "deviations": [
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ],
  "inputs": {
   "response_id": {
    "row": "responses.stored",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "responses.stored.input_items",
  "group": "responses",
  "path": "/v1/responses/{response_id}/input_items",
  "method": "GET",
  "kind": "ext",
  "capability": "responses.stored",
  "summary": "Lists the input of a stored response",
  "source": [
   "openapi-2026-08-21#/paths/~1responses~1{response_id}~1input_items/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseItemList",
   "example": "responses.stored.input_items"
  },
  "checks": [
   "responses.input-kept",
   "answer.no-error-inside"
  ],
  "inputs": {
   "response_id": {
    "row": "responses.stored",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "responses.stored.next",
  "group": "responses",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "previous_response_id",
  "kind": "ext",
  "capability": "responses.previous",
  "summary": "Continues after a stored response",
  "source": [
   "https://platform.openai.com/docs/guides/conversation-state",
   "openapi-2026-08-21#/components/schemas/ResponseProperties/properties/previous_response_id"
  ],
  "model": "chat",
  "request": {
   "fixture": "responses.hello",
   "encoding": "json",
   "body": {
    "input": "Say it again.",
    "max_output_tokens": 16,
    "store": false
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "previous_response_id"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.stored.next",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens",
    "$.previous_response_id": "previous_response_id"
   }
  },
  "checks": [
   "responses.previous-named",
   "answer.response-not-failed",
   "answer.no-error-inside"
  ],
  "deviations": [
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ],
  "inputs": {
   "previous_response_id": {
    "row": "responses.stored",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "responses.previous-unknown",
  "group": "responses",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "unknown previous_response_id",
  "kind": "ext",
  "capability": "errors",
  "summary": "Refuses to continue after a response that doesn't exist",
  "source": [
   "openapi-2026-08-21#/components/schemas/ResponseProperties/properties/previous_response_id"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "responses.hello",
   "encoding": "json",
   "body": {
    "input": "Say hello.",
    "max_output_tokens": 16,
    "store": false,
    "previous_response_id": "resp_00000000000000000000000000000000000000000000000000"
   },
   "model_at": "body"
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "responses.previous-unknown",
   "rejects": [
    400,
    404,
    422
   ]
  },
  "checks": [
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "responses.background",
  "group": "responses",
  "path": "/v1/responses",
  "method": "POST",
  "variant": "background",
  "kind": "ext",
  "capability": "responses",
  "summary": "Accepts a request, and answers it later",
  "source": [
   "https://platform.openai.com/docs/guides/background",
   "openapi-2026-08-21#/components/schemas/CreateModelResponseProperties"
  ],
  "model": "chat",
  "request": {
   "fixture": "responses.count",
   "encoding": "json",
   "body": {
    "input": "Count from one to fifty, in words.",
    "max_output_tokens": 16,
    "background": true,
    "store": true
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "background",
   "store"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.background",
   "echo": {
    "$.model": "model",
    "$.max_output_tokens": "max_output_tokens",
    "$.background": "background"
   }
  },
  "checks": [
   "responses.background-said",
   "answer.no-error-inside"
  ],
  "deviations": [
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ],
  "writes": true,
  "cleanup": "DELETE /v1/responses/{response_id}"
 },
 {
  "id": "responses.background.retrieve",
  "group": "responses",
  "path": "/v1/responses/{response_id}",
  "method": "GET",
  "variant": "background",
  "kind": "ext",
  "capability": "responses.background",
  "summary": "Returns the progress of a background response",
  "source": [
   "https://platform.openai.com/docs/guides/background",
   "openapi-2026-08-21#/paths/~1responses~1{response_id}/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.background",
   "echo": {
    "$.id": "response_id"
   }
  },
  "checks": [
   "kept.id",
   "responses.background-kept",
   "answer.no-error-inside"
  ],
  "deviations": [
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ],
  "inputs": {
   "response_id": {
    "row": "responses.background",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "responses.background.cancel",
  "group": "responses",
  "path": "/v1/responses/{response_id}/cancel",
  "method": "POST",
  "kind": "ext",
  "capability": "responses.background",
  "summary": "Cancels a background response",
  "source": [
   "https://platform.openai.com/docs/guides/background",
   "openapi-2026-08-21#/paths/~1responses~1{response_id}~1cancel/post"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseObject",
   "example": "responses.background.cancel",
   "echo": {
    "$.id": "response_id"
   }
  },
  "checks": [
   "kept.same-id",
   "responses.cancelled",
   "answer.no-error-inside"
  ],
  "deviations": [
   "cancel-too-late",
   "responses-usage-details-missing",
   "responses-echo-missing",
   "responses-null-for-nothing",
   "responses-settings-null"
  ],
  "inputs": {
   "response_id": {
    "row": "responses.background",
    "pointer": "/id"
   }
  },
  "after": [
   "responses.background.retrieve"
  ]
 },
 {
  "id": "responses.stored.delete",
  "group": "responses",
  "path": "/v1/responses/{response_id}",
  "method": "DELETE",
  "variant": "deleting",
  "kind": "ext",
  "capability": "responses.stored",
  "summary": "Deletes a stored response",
  "source": [
   "https://platform.openai.com/docs/api-reference/responses/delete",
   "openapi-2026-08-21#/paths/~1responses~1{response_id}/delete"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Deleted",
   "example": "responses.stored.delete",
   "echo": {
    "$.id": "response_id"
   }
  },
  "checks": [
   "kept.deleted",
   "kept.same-id",
   "answer.no-error-inside"
  ],
  "inputs": {
   "response_id": {
    "row": "responses.stored",
    "pointer": "/id"
   }
  },
  "after": [
   "responses.stored.retrieve",
   "responses.stored.input_items",
   "responses.stored.next"
  ]
 },
 {
  "id": "responses.stored.gone",
  "group": "responses",
  "path": "/v1/responses/{response_id}",
  "method": "GET",
  "variant": "deleted",
  "kind": "ext",
  "capability": "responses.stored",
  "summary": "Doesn't return a response that was deleted",
  "source": [
   "openapi-2026-08-21#/paths/~1responses~1{response_id}/delete"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 404,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "kept.gone",
   "rejects": [
    404,
    410
   ]
  },
  "checks": [
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ],
  "inputs": {
   "response_id": {
    "row": "responses.stored",
    "pointer": "/id"
   }
  },
  "after": [
   "responses.stored.delete"
  ]
 },
 {
  "id": "conversations.create",
  "group": "conversations",
  "path": "/v1/conversations",
  "method": "POST",
  "kind": "ext",
  "capability": "conversations",
  "summary": "Creates a stored conversation",
  "source": [
   "openapi-2026-08-21#/paths/~1conversations/post"
  ],
  "request": {
   "fixture": "conversations.create",
   "encoding": "json",
   "body": {
    "metadata": {
     "kept": "aioc"
    }
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Conversation",
   "example": "conversations.create",
   "echo": {
    "$.metadata": "metadata"
   }
  },
  "checks": [
   "kept.metadata",
   "answer.no-error-inside"
  ],
  "deviations": [
   "metadata-more",
   "conversation-item-deleted"
  ],
  "writes": true,
  "cleanup": "DELETE /v1/conversations/{conversation_id}"
 },
 {
  "id": "conversations.retrieve",
  "group": "conversations",
  "path": "/v1/conversations/{conversation_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "conversations",
  "summary": "Returns a conversation",
  "source": [
   "openapi-2026-08-21#/paths/~1conversations~1{conversation_id}/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Conversation",
   "example": "conversations.create",
   "echo": {
    "$.id": "conversation_id"
   }
  },
  "checks": [
   "kept.id",
   "answer.no-error-inside"
  ],
  "deviations": [
   "conversation-item-deleted"
  ],
  "inputs": {
   "conversation_id": {
    "row": "conversations.create",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "conversations.update",
  "group": "conversations",
  "path": "/v1/conversations/{conversation_id}",
  "method": "POST",
  "variant": "labelling",
  "kind": "ext",
  "capability": "conversations",
  "summary": "Updates the metadata of a conversation",
  "source": [
   "openapi-2026-08-21#/paths/~1conversations~1{conversation_id}/post"
  ],
  "request": {
   "fixture": "kept.label",
   "encoding": "json",
   "body": {
    "metadata": {
     "kept": "longer"
    }
   }
  },
  "required": [
   "metadata"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Conversation",
   "example": "conversations.create",
   "echo": {
    "$.id": "conversation_id",
    "$.metadata": "metadata"
   }
  },
  "checks": [
   "kept.id",
   "kept.metadata",
   "answer.no-error-inside"
  ],
  "deviations": [
   "metadata-more",
   "conversation-item-deleted"
  ],
  "inputs": {
   "conversation_id": {
    "row": "conversations.create",
    "pointer": "/id"
   }
  },
  "after": [
   "conversations.retrieve"
  ]
 },
 {
  "id": "conversations.items.create",
  "group": "conversations",
  "path": "/v1/conversations/{conversation_id}/items",
  "method": "POST",
  "variant": "adding",
  "kind": "ext",
  "capability": "conversations",
  "summary": "Adds a message to a conversation",
  "source": [
   "openapi-2026-08-21#/paths/~1conversations~1{conversation_id}~1items/post"
  ],
  "request": {
   "fixture": "conversations.items.create",
   "encoding": "json",
   "body": {
    "items": [
     {
      "type": "message",
      "role": "user",
      "content": [
       {
        "type": "input_text",
        "text": "Say hello."
       }
      ]
     }
    ]
   }
  },
  "required": [
   "items"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ConversationItemList",
   "example": "conversations.items.create"
  },
  "checks": [
   "conversations.said",
   "answer.no-error-inside"
  ],
  "inputs": {
   "conversation_id": {
    "row": "conversations.create",
    "pointer": "/id"
   }
  },
  "writes": true,
  "cleanup": "DELETE /v1/conversations/{conversation_id}/items/{item_id}",
  "made_at": "/data/0/id"
 },
 {
  "id": "conversations.items.list",
  "group": "conversations",
  "path": "/v1/conversations/{conversation_id}/items",
  "method": "GET",
  "kind": "ext",
  "capability": "conversations",
  "summary": "Lists the items of a conversation",
  "source": [
   "openapi-2026-08-21#/paths/~1conversations~1{conversation_id}~1items/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ConversationItemList",
   "example": "conversations.items.list"
  },
  "checks": [
   "conversations.said",
   "conversations.in-list",
   "answer.no-error-inside"
  ],
  "inputs": {
   "conversation_id": {
    "row": "conversations.create",
    "pointer": "/id"
   }
  },
  "after": [
   "conversations.items.create"
  ]
 },
 {
  "id": "conversations.items.retrieve",
  "group": "conversations",
  "path": "/v1/conversations/{conversation_id}/items/{item_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "conversations",
  "summary": "Returns a message of a conversation",
  "source": [
   "openapi-2026-08-21#/paths/~1conversations~1{conversation_id}~1items~1{item_id}/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ResponseKeptItem",
   "example": "conversations.items.retrieve",
   "echo": {
    "$.id": "item_id"
   }
  },
  "checks": [
   "kept.id",
   "answer.no-error-inside"
  ],
  "inputs": {
   "conversation_id": {
    "row": "conversations.create",
    "pointer": "/id"
   },
   "item_id": {
    "row": "conversations.items.create",
    "pointer": "/data/0/id"
   }
  }
 },
 {
  "id": "conversations.items.delete",
  "group": "conversations",
  "path": "/v1/conversations/{conversation_id}/items/{item_id}",
  "method": "DELETE",
  "variant": "taking one out",
  "kind": "ext",
  "capability": "conversations",
  "summary": "Deletes a message from a conversation",
  "source": [
   "openapi-2026-08-21#/paths/~1conversations~1{conversation_id}~1items~1{item_id}/delete"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Conversation",
   "example": "conversations.create",
   "echo": {
    "$.id": "conversation_id"
   }
  },
  "checks": [
   "conversations.named",
   "answer.no-error-inside"
  ],
  "deviations": [
   "conversation-item-deleted"
  ],
  "inputs": {
   "conversation_id": {
    "row": "conversations.create",
    "pointer": "/id"
   },
   "item_id": {
    "row": "conversations.items.create",
    "pointer": "/data/0/id"
   }
  },
  "after": [
   "conversations.items.list",
   "conversations.items.retrieve"
  ]
 },
 {
  "id": "conversations.delete",
  "group": "conversations",
  "path": "/v1/conversations/{conversation_id}",
  "method": "DELETE",
  "variant": "deleting",
  "kind": "ext",
  "capability": "conversations",
  "summary": "Deletes a conversation",
  "source": [
   "openapi-2026-08-21#/paths/~1conversations~1{conversation_id}/delete"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Deleted",
   "example": "conversations.delete",
   "echo": {
    "$.id": "conversation_id"
   }
  },
  "checks": [
   "kept.deleted",
   "kept.same-id",
   "answer.no-error-inside"
  ],
  "inputs": {
   "conversation_id": {
    "row": "conversations.create",
    "pointer": "/id"
   }
  },
  "after": [
   "conversations.update",
   "conversations.items.delete"
  ]
 },
 {
  "id": "conversations.gone",
  "group": "conversations",
  "path": "/v1/conversations/{conversation_id}",
  "method": "GET",
  "variant": "deleted",
  "kind": "ext",
  "capability": "conversations",
  "summary": "Doesn't return a conversation that was deleted",
  "source": [
   "openapi-2026-08-21#/paths/~1conversations~1{conversation_id}/delete"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 404,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "kept.gone",
   "rejects": [
    404,
    410
   ]
  },
  "checks": [
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ],
  "inputs": {
   "conversation_id": {
    "row": "conversations.create",
    "pointer": "/id"
   }
  },
  "after": [
   "conversations.delete"
  ]
 },
 {
  "id": "chat.stored.create",
  "group": "stored_chats",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "stored",
  "kind": "ext",
  "capability": "chat",
  "summary": "Answers a request to store the answer, which later rows look up",
  "source": [
   "openapi-2026-08-21#/paths/~1chat~1completions/post"
  ],
  "model": "chat",
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4,
    "store": true,
    "metadata": {
     "kept": "aioc"
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "feature_words": [
   "store",
   "metadata"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.stored.create",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "chat.text-given",
   "answer.no-error-inside"
  ],
  "deviations": [
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ],
  "writes": true,
  "cleanup": "DELETE /v1/chat/completions/{completion_id}"
 },
 {
  "id": "chat.stored.list",
  "group": "stored_chats",
  "path": "/v1/chat/completions",
  "method": "GET",
  "kind": "ext",
  "capability": "chat.stored",
  "summary": "Lists stored chat completions",
  "source": [
   "openapi-2026-08-21#/paths/~1chat~1completions/get"
  ],
  "request": {
   "fixture": "get.one",
   "encoding": "none",
   "query": {
    "limit": "1"
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletionList",
   "example": "chat.stored.list"
  },
  "checks": [
   "answer.no-error-inside"
  ]
 },
 {
  "id": "chat.stored.retrieve",
  "group": "stored_chats",
  "path": "/v1/chat/completions/{completion_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "chat.stored",
  "summary": "Returns a stored chat completion",
  "source": [
   "openapi-2026-08-21#/paths/~1chat~1completions~1{completion_id}/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.stored.create",
   "echo": {
    "$.id": "completion_id"
   }
  },
  "checks": [
   "kept.id",
   "chat.text-kept",
   "answer.no-error-inside"
  ],
  "deviations": [
   "chat-stored-late",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ],
  "inputs": {
   "completion_id": {
    "row": "chat.stored.create",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "chat.stored.messages",
  "group": "stored_chats",
  "path": "/v1/chat/completions/{completion_id}/messages",
  "method": "GET",
  "kind": "ext",
  "capability": "chat.stored",
  "summary": "Lists the messages of a stored chat completion",
  "source": [
   "openapi-2026-08-21#/paths/~1chat~1completions~1{completion_id}~1messages/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatMessageList",
   "example": "chat.stored.messages"
  },
  "checks": [
   "chat.messages-kept",
   "answer.no-error-inside"
  ],
  "deviations": [
   "chat-stored-late"
  ],
  "inputs": {
   "completion_id": {
    "row": "chat.stored.create",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "chat.stored.update",
  "group": "stored_chats",
  "path": "/v1/chat/completions/{completion_id}",
  "method": "POST",
  "variant": "labelling",
  "kind": "ext",
  "capability": "chat.stored",
  "summary": "Updates the metadata of a stored chat completion",
  "source": [
   "openapi-2026-08-21#/paths/~1chat~1completions~1{completion_id}/post"
  ],
  "request": {
   "fixture": "kept.label",
   "encoding": "json",
   "body": {
    "metadata": {
     "kept": "longer"
    }
   }
  },
  "required": [
   "metadata"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ChatCompletion",
   "example": "chat.stored.create",
   "echo": {
    "$.id": "completion_id",
    "$.metadata": "metadata"
   }
  },
  "checks": [
   "kept.id",
   "kept.metadata",
   "answer.no-error-inside"
  ],
  "deviations": [
   "metadata-more",
   "chat-stored-late",
   "usage-null",
   "finish-reason-foreign",
   "logprobs-foreign"
  ],
  "inputs": {
   "completion_id": {
    "row": "chat.stored.create",
    "pointer": "/id"
   }
  },
  "after": [
   "chat.stored.retrieve",
   "chat.stored.messages"
  ]
 },
 {
  "id": "chat.stored.delete",
  "group": "stored_chats",
  "path": "/v1/chat/completions/{completion_id}",
  "method": "DELETE",
  "variant": "deleting",
  "kind": "ext",
  "capability": "chat.stored",
  "summary": "Deletes a stored chat completion",
  "source": [
   "openapi-2026-08-21#/paths/~1chat~1completions~1{completion_id}/delete"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Deleted",
   "example": "chat.stored.delete",
   "echo": {
    "$.id": "completion_id"
   }
  },
  "checks": [
   "kept.deleted",
   "kept.same-id",
   "answer.no-error-inside"
  ],
  "inputs": {
   "completion_id": {
    "row": "chat.stored.create",
    "pointer": "/id"
   }
  },
  "after": [
   "chat.stored.update"
  ]
 },
 {
  "id": "chat.stored.gone",
  "group": "stored_chats",
  "path": "/v1/chat/completions/{completion_id}",
  "method": "GET",
  "variant": "deleted",
  "kind": "ext",
  "capability": "chat.stored",
  "summary": "Doesn't return a stored chat completion that was deleted",
  "source": [
   "openapi-2026-08-21#/paths/~1chat~1completions~1{completion_id}/delete"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 404,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "kept.gone",
   "rejects": [
    404,
    410
   ]
  },
  "checks": [
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ],
  "inputs": {
   "completion_id": {
    "row": "chat.stored.create",
    "pointer": "/id"
   }
  },
  "after": [
   "chat.stored.delete"
  ]
 },
 {
  "id": "audio.speech",
  "group": "audio",
  "path": "/v1/audio/speech",
  "method": "POST",
  "kind": "core",
  "canonical": true,
  "capability": "audio.speech",
  "summary": "Turns text into speech and returns an audio file",
  "notes": "TTS; returns audio bytes (mp3/opus/wav)",
  "source": [
   "https://platform.openai.com/docs/api-reference/audio/createSpeech"
  ],
  "model": "tts",
  "request": {
   "fixture": "audio.speech",
   "encoding": "json",
   "body": {
    "input": "Hello.",
    "voice": "alloy"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input",
   "voice"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "audio/mpeg",
   "media": [
    "mp3",
    "opus",
    "wav",
    "aac",
    "flac"
   ],
   "example": "audio.speech"
  },
  "checks": [
   "errors.type-known",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "audio-content-type",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered"
  ]
 },
 {
  "id": "audio.transcriptions",
  "group": "audio",
  "path": "/v1/audio/transcriptions",
  "method": "POST",
  "kind": "core",
  "canonical": true,
  "capability": "audio.transcriptions",
  "sdk": [
   {
    "call": "audio.transcriptions.create"
   }
  ],
  "summary": "Transcribes an audio file",
  "notes": "STT; multipart upload, returns text JSON",
  "source": [
   "https://platform.openai.com/docs/api-reference/audio/createTranscription"
  ],
  "model": "asr",
  "request": {
   "fixture": "audio.silence",
   "encoding": "multipart",
   "files": {
    "file": {
     "media": "silence.wav",
     "content_type": "audio/wav"
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "file"
  ],
  "malformed": {
   "request": {
    "fixture": "audio.no-file",
    "encoding": "multipart",
    "body": {
     "response_format": "json"
    }
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "AudioTranscription",
   "example": "audio.transcriptions"
  },
  "checks": [
   "errors.type-known",
   "audio.no-marks",
   "audio.no-broken-characters",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered",
   "audio-usage-missing"
  ]
 },
 {
  "id": "audio.speech.wav",
  "group": "audio",
  "path": "/v1/audio/speech",
  "method": "POST",
  "variant": "wav",
  "kind": "optional",
  "capability": "audio.speech",
  "summary": "Returns speech in the requested format",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateSpeechRequest/properties/response_format"
  ],
  "model": "tts",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "audio.speech",
   "encoding": "json",
   "body": {
    "input": "Hello.",
    "voice": "alloy",
    "response_format": "wav"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input",
   "voice"
  ],
  "feature_words": [
   "response_format",
   "wav",
   "format"
  ],
  "response": {
   "status": 200,
   "content_type": "audio/wav",
   "media": [
    "wav"
   ],
   "example": "audio.speech.wav"
  },
  "deviations": [
   "audio-content-type",
   "refusal-names-nothing"
  ]
 },
 {
  "id": "audio.speech.opus",
  "group": "audio",
  "path": "/v1/audio/speech",
  "method": "POST",
  "variant": "opus",
  "kind": "optional",
  "capability": "audio.speech.formats",
  "summary": "Returns speech as Opus, which is made for speech over a network",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateSpeechRequest/properties/response_format"
  ],
  "model": "tts",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "audio.speech",
   "encoding": "json",
   "body": {
    "input": "Hello.",
    "voice": "alloy",
    "response_format": "opus"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input",
   "voice"
  ],
  "feature_words": [
   "response_format",
   "opus",
   "format"
  ],
  "response": {
   "status": 200,
   "content_type": "audio/ogg",
   "media": [
    "opus"
   ],
   "example": "audio.speech.opus"
  },
  "deviations": [
   "audio-content-type",
   "refusal-names-nothing"
  ]
 },
 {
  "id": "audio.speech.aac",
  "group": "audio",
  "path": "/v1/audio/speech",
  "method": "POST",
  "variant": "aac",
  "kind": "optional",
  "capability": "audio.speech.formats",
  "summary": "Returns speech as AAC, which phones play",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateSpeechRequest/properties/response_format"
  ],
  "model": "tts",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "audio.speech",
   "encoding": "json",
   "body": {
    "input": "Hello.",
    "voice": "alloy",
    "response_format": "aac"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input",
   "voice"
  ],
  "feature_words": [
   "response_format",
   "aac",
   "format"
  ],
  "response": {
   "status": 200,
   "content_type": "audio/aac",
   "media": [
    "aac"
   ],
   "example": "audio.speech.aac"
  },
  "deviations": [
   "audio-content-type",
   "refusal-names-nothing"
  ]
 },
 {
  "id": "audio.speech.flac",
  "group": "audio",
  "path": "/v1/audio/speech",
  "method": "POST",
  "variant": "flac",
  "kind": "optional",
  "capability": "audio.speech.formats",
  "summary": "Returns speech as FLAC, which is lossless",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateSpeechRequest/properties/response_format"
  ],
  "model": "tts",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "audio.speech",
   "encoding": "json",
   "body": {
    "input": "Hello.",
    "voice": "alloy",
    "response_format": "flac"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input",
   "voice"
  ],
  "feature_words": [
   "response_format",
   "flac",
   "format"
  ],
  "response": {
   "status": 200,
   "content_type": "audio/flac",
   "media": [
    "flac"
   ],
   "example": "audio.speech.flac"
  },
  "deviations": [
   "audio-content-type",
   "refusal-names-nothing"
  ]
 },
 {
  "id": "audio.speech.pcm",
  "group": "audio",
  "path": "/v1/audio/speech",
  "method": "POST",
  "variant": "pcm",
  "kind": "optional",
  "capability": "audio.speech.formats",
  "summary": "Returns speech as raw samples, which need no decoder",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateSpeechRequest/properties/response_format"
  ],
  "model": "tts",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "audio.speech",
   "encoding": "json",
   "body": {
    "input": "Hello.",
    "voice": "alloy",
    "response_format": "pcm"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input",
   "voice"
  ],
  "feature_words": [
   "response_format",
   "pcm",
   "format"
  ],
  "response": {
   "status": 200,
   "content_type": "audio/pcm",
   "media": [
    "pcm"
   ],
   "example": "audio.speech.pcm"
  },
  "deviations": [
   "audio-content-type",
   "refusal-names-nothing"
  ]
 },
 {
  "id": "audio.speech.stream",
  "group": "audio",
  "path": "/v1/audio/speech",
  "method": "POST",
  "variant": "stream",
  "kind": "optional",
  "capability": "audio.speech.stream",
  "summary": "Streams speech, event by event",
  "notes": "OpenAI's tts-1 sends one audio file anyway; vLLM-Omni streams only WAV and PCM",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateSpeechRequest/properties/stream_format",
   "openapi-2026-08-21#/components/schemas/CreateSpeechResponseStreamEvent",
   "https://github.com/vllm-project/vllm-omni/pull/4490"
  ],
  "model": "tts",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "audio.speech",
   "encoding": "json",
   "body": {
    "input": "Hello.",
    "voice": "alloy",
    "response_format": "pcm",
    "stream_format": "sse"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input",
   "voice"
  ],
  "feature_words": [
   "stream_format",
   "sse",
   "stream",
   "streaming",
   "response_format",
   "pcm"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "AudioSpeechEvent",
   "example": "audio.speech.stream"
  },
  "checks": [
   "audio.speech-done-once",
   "audio.speech-in-events",
   "stream.blocks-have-data"
  ],
  "deviations": [
   "speech-at-once",
   "stream-content-type",
   "refusal-names-nothing"
  ]
 },
 {
  "id": "audio.transcriptions.verbose",
  "group": "audio",
  "path": "/v1/audio/transcriptions",
  "method": "POST",
  "variant": "verbose_json",
  "kind": "optional",
  "capability": "audio.transcriptions.verbose",
  "sdk": [
   {
    "call": "audio.transcriptions.create"
   }
  ],
  "summary": "Transcribes an audio file with timestamps",
  "notes": "OpenAI's newer models refuse it; programs that create subtitles use it",
  "source": [
   "openapi-2026-08-21#/components/schemas/AudioResponseFormat",
   "openapi-2026-08-21#/components/schemas/CreateTranscriptionResponseVerboseJson"
  ],
  "model": "asr",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "audio.silence",
   "encoding": "multipart",
   "body": {
    "response_format": "verbose_json"
   },
   "files": {
    "file": {
     "media": "silence.wav",
     "content_type": "audio/wav"
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "file"
  ],
  "feature_words": [
   "response_format",
   "verbose_json",
   "format"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "AudioTranscriptionVerbose",
   "example": "audio.transcriptions.verbose"
  },
  "checks": [
   "audio.duration-of-the-file",
   "audio.text-with-times",
   "audio.no-marks",
   "audio.no-broken-characters"
  ],
  "deviations": [
   "refusal-names-nothing"
  ]
 },
 {
  "id": "audio.transcriptions.text",
  "group": "audio",
  "path": "/v1/audio/transcriptions",
  "method": "POST",
  "variant": "text",
  "kind": "optional",
  "capability": "audio.transcriptions.text",
  "summary": "Transcribes an audio file as plain text instead of JSON",
  "source": [
   "openapi-2026-08-21#/components/schemas/AudioResponseFormat",
   "https://github.com/openai/openai-openapi/issues/361",
   "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/resources/audio/transcriptions.py"
  ],
  "model": "asr",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "audio.silence",
   "encoding": "multipart",
   "body": {
    "response_format": "text"
   },
   "files": {
    "file": {
     "media": "silence.wav",
     "content_type": "audio/wav"
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "file"
  ],
  "feature_words": [
   "response_format",
   "text",
   "format"
  ],
  "response": {
   "status": 200,
   "content_type": "text/plain",
   "file": true,
   "example": "audio.transcriptions.text"
  },
  "checks": [
   "audio.text-alone"
  ],
  "deviations": [
   "transcription-text-as-json",
   "transcription-text-mislabelled",
   "refusal-names-nothing"
  ]
 },
 {
  "id": "audio.transcriptions.stream",
  "group": "audio",
  "path": "/v1/audio/transcriptions",
  "method": "POST",
  "variant": "stream",
  "kind": "optional",
  "capability": "audio.transcriptions.stream",
  "summary": "Streams the transcription of an audio file, event by event",
  "notes": "OpenAI's whisper-1 sends one answer anyway",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateTranscriptionRequest/properties/stream",
   "openapi-2026-08-21#/components/schemas/CreateTranscriptionResponseStreamEvent"
  ],
  "model": "asr",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "audio.silence",
   "encoding": "multipart",
   "body": {
    "stream": "true"
   },
   "files": {
    "file": {
     "media": "silence.wav",
     "content_type": "audio/wav"
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "file"
  ],
  "feature_words": [
   "stream",
   "streaming"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "AudioTranscriptionEvent",
   "example": "audio.transcriptions.stream"
  },
  "checks": [
   "audio.done-once",
   "audio.no-marks-in-events",
   "audio.no-broken-characters-in-events",
   "stream.blocks-have-data"
  ],
  "deviations": [
   "transcription-at-once",
   "stream-content-type",
   "refusal-names-nothing"
  ]
 },
 {
  "id": "audio.translations",
  "group": "audio",
  "path": "/v1/audio/translations",
  "method": "POST",
  "kind": "ext",
  "canonical": true,
  "capability": "audio.translations",
  "sdk": [
   {
    "call": "audio.translations.create"
   }
  ],
  "summary": "Transcribes an audio file in English",
  "notes": "STT to English; many servers fold into transcriptions",
  "source": [
   "https://platform.openai.com/docs/api-reference/audio/createTranslation"
  ],
  "model": "asr",
  "request": {
   "fixture": "audio.silence",
   "encoding": "multipart",
   "files": {
    "file": {
     "media": "silence.wav",
     "content_type": "audio/wav"
    }
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "file"
  ],
  "malformed": {
   "request": {
    "fixture": "audio.no-file",
    "encoding": "multipart",
    "body": {
     "response_format": "json"
    }
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "AudioTranslation",
   "example": "audio.translations"
  },
  "checks": [
   "errors.type-known",
   "audio.no-marks",
   "audio.no-broken-characters",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered"
  ]
 },
 {
  "id": "audio.voices",
  "group": "audio",
  "path": "/v1/audio/voices",
  "method": "GET",
  "kind": "ext",
  "capability": "audio.voices",
  "summary": "Lists the voices for speech",
  "source": [
   "https://github.com/remsky/Kokoro-FastAPI/blob/032990dc6d31a676e2b5182c3225fe91b9fcbef7/api/src/routers/openai_compatible.py",
   "https://github.com/lucasjinreal/Kokoros/pull/90"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VoiceList",
   "example": "audio.voices"
  },
  "checks": [
   "audio.voices-named"
  ]
 },
 {
  "id": "audio.voices.create",
  "group": "audio",
  "path": "/v1/audio/voices",
  "method": "POST",
  "kind": "ext",
  "capability": "audio.voices.own",
  "summary": "Creates a voice from a recording",
  "source": [
   "openapi-2026-08-21#/paths/~1audio~1voices/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "name",
   "audio_sample",
   "consent"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "audio.voice-consents.list",
  "group": "audio",
  "path": "/v1/audio/voice_consents",
  "method": "GET",
  "kind": "ext",
  "capability": "audio.voices.own",
  "summary": "Lists the consents of speakers",
  "source": [
   "openapi-2026-08-21#/paths/~1audio~1voice_consents/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get.one",
   "encoding": "none",
   "query": {
    "limit": "1"
   }
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "audio.voice-consents.create",
  "group": "audio",
  "path": "/v1/audio/voice_consents",
  "method": "POST",
  "kind": "ext",
  "capability": "audio.voices.own",
  "summary": "Uploads the consent of a speaker",
  "source": [
   "openapi-2026-08-21#/paths/~1audio~1voice_consents/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "name",
   "recording",
   "language"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "audio.voice-consents.retrieve",
  "group": "audio",
  "path": "/v1/audio/voice_consents/{consent_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "audio.voices.own",
  "summary": "Describes a consent",
  "source": [
   "openapi-2026-08-21#/paths/~1audio~1voice_consents~1{consent_id}/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "audio.voice-consents.update",
  "group": "audio",
  "path": "/v1/audio/voice_consents/{consent_id}",
  "method": "POST",
  "kind": "ext",
  "capability": "audio.voices.own",
  "summary": "Renames a consent",
  "source": [
   "openapi-2026-08-21#/paths/~1audio~1voice_consents~1{consent_id}/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "name"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "audio.voice-consents.delete",
  "group": "audio",
  "path": "/v1/audio/voice_consents/{consent_id}",
  "method": "DELETE",
  "kind": "ext",
  "capability": "audio.voices.own",
  "summary": "Deletes a consent",
  "source": [
   "openapi-2026-08-21#/paths/~1audio~1voice_consents~1{consent_id}/delete"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "images.generations",
  "group": "images",
  "path": "/v1/images/generations",
  "method": "POST",
  "kind": "core",
  "canonical": true,
  "capability": "images.generations",
  "sdk": [
   {
    "call": "images.generate"
   }
  ],
  "summary": "Generates a picture from a text",
  "notes": "Returns {data: [{url}|{b64_json}]}",
  "source": [
   "https://platform.openai.com/docs/api-reference/images/create"
  ],
  "model": "image",
  "request": {
   "fixture": "images.generate",
   "encoding": "json",
   "body": {
    "prompt": "A blue square.",
    "n": 1,
    "size": "512x512"
   },
   "model_at": "body"
  },
  "required": [
   "prompt"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ImagesResponse",
   "example": "images.generations"
  },
  "checks": [
   "images.picture-given",
   "images.base64",
   "images.base64-is-a-picture",
   "images.address",
   "errors.type-known",
   "images.whole",
   "images.sized",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "images-url-inline",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered",
   "images-null-for-nothing"
  ]
 },
 {
  "id": "images.several",
  "group": "images",
  "path": "/v1/images/generations",
  "method": "POST",
  "variant": "n",
  "kind": "optional",
  "capability": "images.several",
  "sdk": [
   {
    "call": "images.generate"
   }
  ],
  "summary": "Generates as many pictures as requested",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateImageRequest/properties/n"
  ],
  "model": "image",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "images.generate",
   "encoding": "json",
   "body": {
    "prompt": "A blue square.",
    "n": 2,
    "size": "512x512"
   },
   "model_at": "body"
  },
  "required": [
   "prompt"
  ],
  "feature_words": [
   "n",
   "several images",
   "one image"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ImagesResponse",
   "example": "images.several"
  },
  "checks": [
   "images.as-many",
   "images.picture-given",
   "answer.no-error-inside"
  ],
  "deviations": [
   "refusal-names-nothing",
   "images-null-for-nothing"
  ]
 },
 {
  "id": "images.stream",
  "group": "images",
  "path": "/v1/images/generations",
  "method": "POST",
  "variant": "stream",
  "kind": "optional",
  "capability": "images.stream",
  "summary": "Streams previews of a picture while it is generated, event by event",
  "notes": "The server chooses how many previews it sends",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateImageRequest/properties/stream",
   "openapi-2026-08-21#/components/schemas/PartialImages",
   "openapi-2026-08-21#/components/schemas/ImageGenStreamEvent"
  ],
  "model": "image",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "images.generate",
   "encoding": "json",
   "body": {
    "prompt": "A blue square.",
    "n": 1,
    "size": "512x512",
    "stream": true,
    "partial_images": 1
   },
   "model_at": "body"
  },
  "required": [
   "prompt"
  ],
  "feature_words": [
   "stream",
   "streaming",
   "partial_images"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "ImageEvent",
   "example": "images.stream"
  },
  "checks": [
   "images.completed-once",
   "images.events-have-pictures",
   "stream.blocks-have-data"
  ],
  "deviations": [
   "images-at-once",
   "stream-content-type",
   "refusal-names-nothing"
  ]
 },
 {
  "id": "images.edits",
  "group": "images",
  "path": "/v1/images/edits",
  "method": "POST",
  "kind": "core",
  "canonical": true,
  "capability": "images.edits",
  "sdk": [
   {
    "call": "images.edit"
   }
  ],
  "summary": "Redraws the part of a picture that a mask marks; OpenAI's newer document also accepts JSON",
  "notes": "OpenAI requires multipart; some OSS take JSON (WARN)",
  "source": [
   "https://platform.openai.com/docs/api-reference/images/createEdit",
   "openapi-2026-08-21#/paths/~1images~1edits/post"
  ],
  "model": "image",
  "request": {
   "fixture": "images.edit",
   "encoding": "multipart",
   "body": {
    "prompt": "A blue square.",
    "n": "1",
    "size": "512x512"
   },
   "files": {
    "image": {
     "media": "picture.png",
     "content_type": "image/png"
    },
    "mask": {
     "media": "mask.png",
     "content_type": "image/png"
    }
   },
   "model_at": "body"
  },
  "required": [
   "prompt",
   "image"
  ],
  "fallback": {
   "fixture": "images.edit.json",
   "encoding": "json",
   "body": {
    "prompt": "A blue square.",
    "n": 1,
    "image": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAgAAAAIAAQAAAADcA+lXAAAAjElEQVR42u3MMQ0AAAwDoPo33YrYtQQEkB5FIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKB4HcwNvqHcg2WKzYAAAAASUVORK5CYII=",
    "images": [
     {
      "image_url": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAgAAAAIAAQAAAADcA+lXAAAAjElEQVR42u3MMQ0AAAwDoPo33YrYtQQEkB5FIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKB4HcwNvqHcg2WKzYAAAAASUVORK5CYII="
     }
    ]
   },
   "model_at": "body"
  },
  "malformed": {
   "request": {
    "fixture": "images.no-file",
    "encoding": "multipart",
    "body": {
     "prompt": "A blue square."
    }
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ImagesResponse",
   "example": "images.edits"
  },
  "checks": [
   "images.picture-given",
   "images.base64",
   "images.base64-is-a-picture",
   "images.address",
   "errors.type-known",
   "images.whole",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "images-edit-takes-json",
   "images-url-inline",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered",
   "images-null-for-nothing"
  ]
 },
 {
  "id": "images.variations",
  "group": "images",
  "path": "/v1/images/variations",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "retired",
  "canonical": true,
  "capability": "images.variations",
  "summary": "Generates variations of a picture, without a text",
  "notes": "Less commonly implemented",
  "source": [
   "openapi-2026-08-21#/paths/~1images~1variations/post"
  ],
  "model": "image",
  "request": {
   "fixture": "images.vary",
   "encoding": "multipart",
   "body": {
    "n": "1",
    "size": "512x512"
   },
   "files": {
    "image": {
     "media": "picture.png",
     "content_type": "image/png"
    }
   },
   "model_at": "body"
  },
  "required": [
   "image"
  ],
  "malformed": {
   "request": {
    "fixture": "images.no-file",
    "encoding": "multipart",
    "body": {
     "prompt": "A blue square."
    }
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "ImagesResponse",
   "example": "images.variations"
  },
  "checks": [
   "images.picture-given",
   "images.base64-is-a-picture",
   "images.address",
   "errors.type-known",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "images-url-inline",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered",
   "images-null-for-nothing"
  ],
  "retired": {
   "date": "2026-05-16",
   "evidence": "A probe of api.openai.com without a key was answered 404, and the Images API docs no longer list it",
   "successor": "/v1/images/edits",
   "note": "From the days of DALL-E 2; pictures are varied by editing them, with gpt-image-1"
  }
 },
 {
  "id": "videos.create",
  "group": "videos",
  "path": "/v1/videos",
  "method": "POST",
  "kind": "ours",
  "canonical": true,
  "capability": "videos",
  "summary": "Starts a job that generates a video; OpenAI shut its own down on 2026-09-24",
  "notes": "Async job creation; mirrors OpenAI's Sora job shape",
  "source": [
   "https://platform.openai.com/docs/api-reference/videos/create",
   "openapi-2026-08-21#/paths/~1videos/post"
  ],
  "model": "video",
  "request": {
   "fixture": "videos.create",
   "encoding": "json",
   "body": {
    "prompt": "A blue square.",
    "seconds": "4"
   },
   "model_at": "body"
  },
  "required": [
   "prompt"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VideoJob",
   "example": "videos.create",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "errors.type-known",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered",
   "videos-size-null"
  ],
  "writes": true,
  "cleanup": "DELETE /v1/videos/{id}"
 },
 {
  "id": "videos.retrieve",
  "group": "videos",
  "path": "/v1/videos/{id}",
  "method": "GET",
  "kind": "ours",
  "canonical": true,
  "capability": "videos",
  "summary": "Returns the status of a job",
  "notes": "Job status polling",
  "source": [
   "https://platform.openai.com/docs/api-reference/videos/retrieve",
   "openapi-2026-08-21#/paths/~1videos~1{video_id}/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VideoJob",
   "example": "videos.retrieve",
   "echo": {
    "$.id": "id"
   }
  },
  "deviations": [
   "videos-size-null"
  ],
  "inputs": {
   "id": {
    "row": "videos.create",
    "pointer": "/id"
   }
  },
  "poll": {
   "pointer": "/status",
   "until": [
    "completed",
    "failed"
   ],
   "times": 5
  }
 },
 {
  "id": "videos.content",
  "group": "videos",
  "path": "/v1/videos/{id}/content",
  "method": "GET",
  "kind": "ours",
  "canonical": true,
  "capability": "videos.content",
  "summary": "Returns the file of a finished job",
  "notes": "Final video bytes when status is completed",
  "source": [
   "https://platform.openai.com/docs/api-reference/videos/content",
   "openapi-2026-08-21#/paths/~1videos~1{video_id}~1content/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "video/mp4",
   "media": [
    "mp4"
   ],
   "example": "videos.content"
  },
  "inputs": {
   "id": {
    "row": "videos.retrieve",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "videos.list",
  "group": "videos",
  "path": "/v1/videos",
  "method": "GET",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "videos.more",
  "summary": "Lists videos",
  "source": [
   "openapi-2026-08-21#/paths/~1videos/get",
   "https://developers.openai.com/api/docs/models/sora-2"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get.one",
   "encoding": "none",
   "query": {
    "limit": "1"
   }
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-09-24",
   "evidence": "OpenAI's page of Sora 2 says that the Videos API was shut down on that day, and that nothing takes its place"
  }
 },
 {
  "id": "videos.remix",
  "group": "videos",
  "path": "/v1/videos/{id}/remix",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "videos.more",
  "summary": "Regenerates a video with changes",
  "source": [
   "openapi-2026-08-21#/paths/~1videos~1{video_id}~1remix/post",
   "https://developers.openai.com/api/docs/models/sora-2"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "prompt"
  ],
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-09-24",
   "evidence": "OpenAI's page of Sora 2 says that the Videos API was shut down on that day, and that nothing takes its place"
  }
 },
 {
  "id": "videos.edits",
  "group": "videos",
  "path": "/v1/videos/edits",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "videos.more",
  "summary": "Edits a video",
  "source": [
   "openapi-2026-08-21#/paths/~1videos~1edits/post",
   "https://developers.openai.com/api/docs/models/sora-2"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "prompt",
   "video"
  ],
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-09-24",
   "evidence": "OpenAI's page of Sora 2 says that the Videos API was shut down on that day, and that nothing takes its place"
  }
 },
 {
  "id": "videos.extensions",
  "group": "videos",
  "path": "/v1/videos/extensions",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "videos.more",
  "summary": "Extends a video",
  "source": [
   "openapi-2026-08-21#/paths/~1videos~1extensions/post",
   "https://developers.openai.com/api/docs/models/sora-2"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "prompt",
   "video"
  ],
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-09-24",
   "evidence": "OpenAI's page of Sora 2 says that the Videos API was shut down on that day, and that nothing takes its place"
  }
 },
 {
  "id": "videos.characters.create",
  "group": "videos",
  "path": "/v1/videos/characters",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "videos.more",
  "summary": "Extracts a character from a video",
  "source": [
   "openapi-2026-08-21#/paths/~1videos~1characters/post",
   "https://developers.openai.com/api/docs/models/sora-2"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "video",
   "name"
  ],
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-09-24",
   "evidence": "OpenAI's page of Sora 2 says that the Videos API was shut down on that day, and that nothing takes its place"
  }
 },
 {
  "id": "videos.characters.retrieve",
  "group": "videos",
  "path": "/v1/videos/characters/{character_id}",
  "method": "GET",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "videos.more",
  "summary": "Describes a character",
  "source": [
   "openapi-2026-08-21#/paths/~1videos~1characters~1{character_id}/get",
   "https://developers.openai.com/api/docs/models/sora-2"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-09-24",
   "evidence": "OpenAI's page of Sora 2 says that the Videos API was shut down on that day, and that nothing takes its place"
  }
 },
 {
  "id": "embeddings",
  "group": "embeddings",
  "path": "/v1/embeddings",
  "method": "POST",
  "kind": "core",
  "canonical": true,
  "capability": "embeddings",
  "sdk": [
   {
    "call": "embeddings.create"
   }
  ],
  "summary": "Turns text into vectors",
  "notes": "Returns {data: [{embedding: [...]}]}",
  "source": [
   "https://platform.openai.com/docs/api-reference/embeddings/create"
  ],
  "model": "embedding",
  "request": {
   "fixture": "embeddings.hello",
   "encoding": "json",
   "body": {
    "input": "Hello."
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "EmbeddingList",
   "example": "embeddings",
   "echo": {
    "$.model": "model"
   },
   "each": {
    "$.data": "input"
   }
  },
  "checks": [
   "embeddings.in-order",
   "embeddings.not-zero",
   "embeddings.in-range",
   "embeddings.one-alone",
   "errors.type-known",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside",
   "embeddings.usage-adds-up",
   "embeddings.usage-counted",
   "answer.model-as-asked"
  ],
  "aside": [
   "embeddings.usage-adds-up",
   "embeddings.usage-counted",
   "answer.model-as-asked"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered"
  ]
 },
 {
  "id": "embeddings.batch",
  "group": "embeddings",
  "path": "/v1/embeddings",
  "method": "POST",
  "variant": "batch",
  "kind": "optional",
  "capability": "embeddings.batch",
  "sdk": [
   {
    "call": "embeddings.create"
   }
  ],
  "summary": "Turns several texts into vectors in one request, in order",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateEmbeddingRequest/properties/input"
  ],
  "model": "embedding",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "embeddings.two",
   "encoding": "json",
   "body": {
    "input": [
     "Hello.",
     "Good night."
    ]
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "input"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "EmbeddingList",
   "example": "embeddings.batch",
   "echo": {
    "$.model": "model"
   },
   "each": {
    "$.data": "input"
   }
  },
  "checks": [
   "embeddings.usage-adds-up",
   "answer.model-as-asked",
   "embeddings.one-each",
   "embeddings.numbered",
   "embeddings.equally-long",
   "embeddings.not-zero",
   "embeddings.in-range",
   "embeddings.each-its-own",
   "answer.no-error-inside"
  ],
  "deviations": [
   "refusal-names-nothing"
  ]
 },
 {
  "id": "embeddings.base64",
  "group": "embeddings",
  "path": "/v1/embeddings",
  "method": "POST",
  "variant": "base64",
  "kind": "optional",
  "capability": "embeddings.base64",
  "sdk": [
   {
    "call": "embeddings.create"
   }
  ],
  "summary": "Returns a vector as base64, which openai-python requests by default",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateEmbeddingRequest/properties/encoding_format"
  ],
  "model": "embedding",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "embeddings.hello",
   "encoding": "json",
   "body": {
    "input": "Hello.",
    "encoding_format": "base64"
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "encoding_format",
   "base64"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "EmbeddingListBase64",
   "example": "embeddings.base64",
   "echo": {
    "$.model": "model"
   },
   "each": {
    "$.data": "input"
   }
  },
  "checks": [
   "embeddings.floats-in-base64",
   "embeddings.one-alone",
   "embeddings.in-order",
   "answer.no-error-inside",
   "embeddings.usage-adds-up",
   "embeddings.usage-counted",
   "answer.model-as-asked"
  ],
  "aside": [
   "embeddings.usage-adds-up",
   "embeddings.usage-counted",
   "answer.model-as-asked"
  ],
  "deviations": [
   "refusal-names-nothing",
   "embedding-base64-ignored"
  ]
 },
 {
  "id": "embeddings.dimensions",
  "group": "embeddings",
  "path": "/v1/embeddings",
  "method": "POST",
  "variant": "dimensions",
  "kind": "optional",
  "capability": "embeddings.dimensions",
  "sdk": [
   {
    "call": "embeddings.create"
   }
  ],
  "summary": "Returns a vector of the requested length",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateEmbeddingRequest/properties/dimensions"
  ],
  "model": "embedding",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "embeddings.hello",
   "encoding": "json",
   "body": {
    "input": "Hello.",
    "dimensions": 4
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "dimensions",
   "dimension",
   "matryoshka"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "EmbeddingList",
   "example": "embeddings.dimensions",
   "echo": {
    "$.model": "model"
   },
   "each": {
    "$.data": "input"
   }
  },
  "checks": [
   "embeddings.dimensions-kept",
   "embeddings.one-alone",
   "embeddings.not-zero",
   "embeddings.in-range",
   "embeddings.in-order",
   "answer.no-error-inside",
   "embeddings.usage-adds-up",
   "embeddings.usage-counted",
   "answer.model-as-asked"
  ],
  "aside": [
   "embeddings.usage-adds-up",
   "embeddings.usage-counted",
   "answer.model-as-asked"
  ],
  "deviations": [
   "refusal-names-nothing"
  ]
 },
 {
  "id": "embeddings.tokens",
  "group": "embeddings",
  "path": "/v1/embeddings",
  "method": "POST",
  "variant": "tokens",
  "kind": "optional",
  "capability": "embeddings.tokens",
  "sdk": [
   {
    "call": "embeddings.create"
   }
  ],
  "summary": "Turns texts into vectors that are sent as token numbers",
  "notes": "LangChain's OpenAIEmbeddings sends them by default",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateEmbeddingRequest/properties/input",
   "https://github.com/langchain-ai/langchain/blob/a31073be2cde4d2191c3cae812e9196f5bb7881a/libs/partners/openai/langchain_openai/embeddings/base.py"
  ],
  "model": "embedding",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "embeddings.two",
   "encoding": "json",
   "body": {
    "input": [
     [
      9906,
      13
     ],
     [
      15571,
      3814,
      13
     ]
    ]
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "input"
  ],
  "feature_words": [
   "input",
   "token",
   "tokens"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "EmbeddingList",
   "example": "embeddings.tokens",
   "echo": {
    "$.model": "model"
   },
   "each": {
    "$.data": "input"
   }
  },
  "checks": [
   "embeddings.one-each",
   "embeddings.numbered",
   "embeddings.equally-long",
   "embeddings.not-zero",
   "embeddings.in-range",
   "answer.no-error-inside",
   "embeddings.usage-adds-up",
   "embeddings.usage-counted",
   "answer.model-as-asked"
  ],
  "aside": [
   "embeddings.usage-adds-up",
   "embeddings.usage-counted",
   "answer.model-as-asked"
  ],
  "deviations": [
   "refusal-names-nothing"
  ]
 },
 {
  "id": "files.list",
  "group": "files",
  "path": "/v1/files",
  "method": "GET",
  "kind": "ext",
  "canonical": true,
  "capability": "files",
  "summary": "Lists uploaded files",
  "notes": "Uploads — most OSS servers omit",
  "source": [
   "https://platform.openai.com/docs/api-reference/files/list"
  ],
  "request": {
   "fixture": "get.one",
   "encoding": "none",
   "query": {
    "limit": "1"
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "FileList",
   "example": "files.list"
  },
  "checks": [
   "answer.no-error-inside"
  ]
 },
 {
  "id": "files.next-page",
  "group": "files",
  "path": "/v1/files",
  "method": "GET",
  "variant": "next page",
  "kind": "ext",
  "capability": "files.pages",
  "summary": "Returns the next page of the list of files",
  "source": [
   "openapi-2026-08-21#/paths/~1files/get",
   "https://github.com/BerriAI/litellm/issues/36324"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "get.next",
   "encoding": "none",
   "query": {
    "limit": "1",
    "after": "taken from the page before"
   }
  },
  "feature_words": [
   "after",
   "limit",
   "cursor",
   "page",
   "pagination"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "FileList",
   "example": "files.next-page"
  },
  "checks": [
   "files.goes-on",
   "answer.no-error-inside"
  ],
  "deviations": [
   "refusal-names-nothing"
  ],
  "inputs": {
   "after": {
    "row": "files.list",
    "pointer": "/data/0/id"
   }
  }
 },
 {
  "id": "files.create",
  "group": "files",
  "path": "/v1/files",
  "method": "POST",
  "variant": "upload",
  "kind": "ext",
  "capability": "files.create",
  "summary": "Uploads a file",
  "source": [
   "https://platform.openai.com/docs/api-reference/files/create",
   "openapi-2026-08-21#/paths/~1files/post"
  ],
  "request": {
   "fixture": "files.batch",
   "encoding": "multipart",
   "body": {
    "purpose": "batch"
   },
   "files": {
    "file": {
     "media": "requests.jsonl",
     "content_type": "application/jsonl"
    }
   }
  },
  "required": [
   "file",
   "purpose"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "File",
   "example": "files.create",
   "echo": {
    "$.purpose": "purpose"
   }
  },
  "checks": [
   "files.named-as-sent",
   "files.sized-as-sent",
   "files.purpose-kept",
   "answer.no-error-inside"
  ],
  "writes": true,
  "cleanup": "DELETE /v1/files/{file_id}"
 },
 {
  "id": "files.retrieve",
  "group": "files",
  "path": "/v1/files/{file_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "files.create",
  "summary": "Returns a file's metadata",
  "source": [
   "openapi-2026-08-21#/paths/~1files~1{file_id}/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "File",
   "example": "files.create",
   "echo": {
    "$.id": "file_id"
   }
  },
  "checks": [
   "kept.id",
   "files.named-as-sent",
   "files.sized-as-sent",
   "answer.no-error-inside"
  ],
  "inputs": {
   "file_id": {
    "row": "files.create",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "files.listed",
  "group": "files",
  "path": "/v1/files",
  "method": "GET",
  "variant": "a new file",
  "kind": "ext",
  "capability": "files.create",
  "summary": "Lists a file that was just uploaded",
  "source": [
   "openapi-2026-08-21#/paths/~1files/get"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "files.of-batches",
   "encoding": "none",
   "query": {
    "purpose": "batch"
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "FileList",
   "example": "files.list"
  },
  "checks": [
   "files.in-list",
   "answer.no-error-inside"
  ],
  "after": [
   "files.create"
  ]
 },
 {
  "id": "files.content",
  "group": "files",
  "path": "/v1/files/{file_id}/content",
  "method": "GET",
  "kind": "ext",
  "capability": "files.create",
  "summary": "Returns a file's content",
  "source": [
   "https://platform.openai.com/docs/api-reference/files/retrieve-contents",
   "openapi-2026-08-21#/paths/~1files~1{file_id}~1content/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "file": true,
   "example": "files.content"
  },
  "checks": [
   "files.content-as-sent"
  ],
  "inputs": {
   "file_id": {
    "row": "files.create",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "files.delete",
  "group": "files",
  "path": "/v1/files/{file_id}",
  "method": "DELETE",
  "variant": "deleting",
  "kind": "ext",
  "capability": "files.create",
  "summary": "Deletes a file",
  "source": [
   "openapi-2026-08-21#/paths/~1files~1{file_id}/delete"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Deleted",
   "example": "files.delete",
   "echo": {
    "$.id": "file_id"
   }
  },
  "checks": [
   "kept.deleted",
   "kept.same-id",
   "answer.no-error-inside"
  ],
  "inputs": {
   "file_id": {
    "row": "files.create",
    "pointer": "/id"
   }
  },
  "after": [
   "files.retrieve",
   "files.listed",
   "files.content",
   "batches.create",
   "batches.cancel"
  ]
 },
 {
  "id": "files.gone",
  "group": "files",
  "path": "/v1/files/{file_id}",
  "method": "GET",
  "variant": "deleted",
  "kind": "ext",
  "capability": "files.create",
  "summary": "Doesn't return a file that was deleted",
  "source": [
   "openapi-2026-08-21#/paths/~1files~1{file_id}/delete"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 404,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "kept.gone",
   "rejects": [
    404,
    410
   ]
  },
  "checks": [
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ],
  "inputs": {
   "file_id": {
    "row": "files.create",
    "pointer": "/id"
   }
  },
  "after": [
   "files.delete"
  ]
 },
 {
  "id": "fine_tuning.jobs.list",
  "group": "files",
  "path": "/v1/fine_tuning/jobs",
  "method": "GET",
  "kind": "ext",
  "canonical": true,
  "capability": "fine_tuning.jobs",
  "summary": "Lists fine-tuning jobs",
  "notes": "OSS servers don't fine-tune via API",
  "source": [
   "https://platform.openai.com/docs/api-reference/fine-tuning/list"
  ],
  "request": {
   "fixture": "get.one",
   "encoding": "none",
   "query": {
    "limit": "1"
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "FineTuningJobList",
   "example": "fine_tuning.jobs.list"
  },
  "checks": [
   "answer.no-error-inside"
  ]
 },
 {
  "id": "uploads.create",
  "group": "uploads",
  "path": "/v1/uploads",
  "method": "POST",
  "kind": "ext",
  "capability": "uploads",
  "summary": "Begins an upload in parts",
  "source": [
   "openapi-2026-08-21#/paths/~1uploads/post"
  ],
  "request": {
   "fixture": "uploads.create",
   "encoding": "json",
   "body": {
    "filename": "aioc.jsonl",
    "purpose": "batch",
    "bytes": 180,
    "mime_type": "application/jsonl"
   }
  },
  "required": [
   "filename",
   "purpose",
   "bytes",
   "mime_type"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Upload",
   "example": "uploads.create",
   "echo": {
    "$.filename": "filename",
    "$.purpose": "purpose",
    "$.bytes": "bytes"
   }
  },
  "checks": [
   "uploads.named-as-asked",
   "uploads.sized-as-asked",
   "answer.no-error-inside"
  ],
  "writes": true,
  "cleanup": "POST /v1/uploads/{upload_id}/cancel"
 },
 {
  "id": "uploads.parts",
  "group": "uploads",
  "path": "/v1/uploads/{upload_id}/parts",
  "method": "POST",
  "kind": "ext",
  "capability": "uploads",
  "summary": "Uploads a part",
  "source": [
   "openapi-2026-08-21#/paths/~1uploads~1{upload_id}~1parts/post"
  ],
  "request": {
   "fixture": "uploads.part",
   "encoding": "multipart",
   "files": {
    "data": {
     "media": "requests.jsonl",
     "content_type": "application/octet-stream"
    }
   }
  },
  "required": [
   "data"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "UploadPart",
   "example": "uploads.parts",
   "echo": {
    "$.upload_id": "upload_id"
   }
  },
  "checks": [
   "uploads.part-of-its-upload",
   "answer.no-error-inside"
  ],
  "inputs": {
   "upload_id": {
    "row": "uploads.create",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "uploads.complete",
  "group": "uploads",
  "path": "/v1/uploads/{upload_id}/complete",
  "method": "POST",
  "kind": "ext",
  "capability": "uploads",
  "summary": "Creates a file from the parts",
  "source": [
   "openapi-2026-08-21#/paths/~1uploads~1{upload_id}~1complete/post"
  ],
  "request": {
   "fixture": "uploads.complete",
   "encoding": "json"
  },
  "required": [
   "part_ids"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Upload",
   "example": "uploads.complete",
   "echo": {
    "$.id": "upload_id"
   }
  },
  "checks": [
   "kept.same-id",
   "uploads.has-its-file",
   "answer.no-error-inside"
  ],
  "inputs": {
   "upload_id": {
    "row": "uploads.create",
    "pointer": "/id"
   },
   "part_ids": {
    "row": "uploads.parts",
    "pointer": "/id",
    "as_list": true
   }
  },
  "writes": true,
  "cleanup": "DELETE /v1/files/{file_id}",
  "made_at": "/file/id"
 },
 {
  "id": "uploads.content",
  "group": "uploads",
  "path": "/v1/files/{file_id}/content",
  "method": "GET",
  "variant": "of an upload",
  "kind": "ext",
  "capability": "uploads",
  "summary": "Returns the content of a file that was uploaded in parts",
  "source": [
   "openapi-2026-08-21#/paths/~1files~1{file_id}~1content/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "file": true,
   "example": "uploads.content"
  },
  "checks": [
   "uploads.content-as-sent"
  ],
  "inputs": {
   "file_id": {
    "row": "uploads.complete",
    "pointer": "/file/id"
   }
  }
 },
 {
  "id": "uploads.cancelled",
  "group": "uploads",
  "path": "/v1/uploads",
  "method": "POST",
  "variant": "to be given up",
  "kind": "ext",
  "capability": "uploads",
  "summary": "Begins an upload that is cancelled later",
  "source": [
   "openapi-2026-08-21#/paths/~1uploads/post"
  ],
  "request": {
   "fixture": "uploads.cancelled",
   "encoding": "json",
   "body": {
    "filename": "aioc-given-up.jsonl",
    "purpose": "batch",
    "bytes": 180,
    "mime_type": "application/jsonl"
   }
  },
  "required": [
   "filename",
   "purpose",
   "bytes",
   "mime_type"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Upload",
   "example": "uploads.cancelled",
   "echo": {
    "$.filename": "filename",
    "$.purpose": "purpose",
    "$.bytes": "bytes"
   }
  },
  "checks": [
   "uploads.named-as-asked",
   "answer.no-error-inside"
  ],
  "writes": true,
  "cleanup": "POST /v1/uploads/{upload_id}/cancel"
 },
 {
  "id": "uploads.cancel",
  "group": "uploads",
  "path": "/v1/uploads/{upload_id}/cancel",
  "method": "POST",
  "kind": "ext",
  "capability": "uploads",
  "summary": "Cancels an upload",
  "source": [
   "openapi-2026-08-21#/paths/~1uploads~1{upload_id}~1cancel/post"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Upload",
   "example": "uploads.cancel",
   "echo": {
    "$.id": "upload_id"
   }
  },
  "checks": [
   "kept.same-id",
   "uploads.given-up",
   "answer.no-error-inside"
  ],
  "inputs": {
   "upload_id": {
    "row": "uploads.cancelled",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "vector_stores.list",
  "group": "vector_stores",
  "path": "/v1/vector_stores",
  "method": "GET",
  "kind": "ext",
  "capability": "vector_stores",
  "summary": "Lists vector stores",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores/get"
  ],
  "request": {
   "fixture": "get.one",
   "encoding": "none",
   "query": {
    "limit": "1"
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VectorStoreList",
   "example": "vector_stores.list"
  },
  "checks": [
   "answer.no-error-inside"
  ]
 },
 {
  "id": "vector_stores.file",
  "group": "vector_stores",
  "path": "/v1/files",
  "method": "POST",
  "variant": "upload to be found",
  "kind": "ext",
  "capability": "files.create",
  "summary": "Uploads a text for searches",
  "source": [
   "openapi-2026-08-21#/paths/~1files/post"
  ],
  "request": {
   "fixture": "files.notes",
   "encoding": "multipart",
   "body": {
    "purpose": "assistants"
   },
   "files": {
    "file": {
     "media": "notes.txt",
     "content_type": "text/plain"
    }
   }
  },
  "required": [
   "file",
   "purpose"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "File",
   "example": "vector_stores.file",
   "echo": {
    "$.purpose": "purpose"
   }
  },
  "checks": [
   "files.named-as-sent",
   "files.sized-as-sent",
   "files.purpose-kept",
   "answer.no-error-inside"
  ],
  "writes": true,
  "cleanup": "DELETE /v1/files/{file_id}"
 },
 {
  "id": "vector_stores.create",
  "group": "vector_stores",
  "path": "/v1/vector_stores",
  "method": "POST",
  "variant": "making one",
  "kind": "ext",
  "capability": "vector_stores.create",
  "summary": "Creates a vector store",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores/post"
  ],
  "request": {
   "fixture": "vector_stores.create",
   "encoding": "json",
   "body": {
    "name": "aioc",
    "metadata": {
     "kept": "aioc"
    }
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VectorStore",
   "example": "vector_stores.create",
   "echo": {
    "$.name": "name",
    "$.metadata": "metadata"
   }
  },
  "checks": [
   "kept.name",
   "kept.metadata",
   "answer.no-error-inside"
  ],
  "deviations": [
   "metadata-more"
  ],
  "writes": true,
  "cleanup": "DELETE /v1/vector_stores/{vector_store_id}"
 },
 {
  "id": "vector_stores.retrieve",
  "group": "vector_stores",
  "path": "/v1/vector_stores/{vector_store_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "vector_stores.create",
  "summary": "Returns a vector store",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores~1{vector_store_id}/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VectorStore",
   "example": "vector_stores.create",
   "echo": {
    "$.id": "vector_store_id"
   }
  },
  "checks": [
   "kept.id",
   "answer.no-error-inside"
  ],
  "inputs": {
   "vector_store_id": {
    "row": "vector_stores.create",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "vector_stores.listed",
  "group": "vector_stores",
  "path": "/v1/vector_stores",
  "method": "GET",
  "variant": "a new one",
  "kind": "ext",
  "capability": "vector_stores.create",
  "summary": "Lists a vector store that was just created",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores/get"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "get.many",
   "encoding": "none",
   "query": {
    "limit": "100"
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VectorStoreList",
   "example": "vector_stores.list"
  },
  "checks": [
   "vector_stores.in-list",
   "answer.no-error-inside"
  ],
  "after": [
   "vector_stores.create"
  ]
 },
 {
  "id": "vector_stores.files.create",
  "group": "vector_stores",
  "path": "/v1/vector_stores/{vector_store_id}/files",
  "method": "POST",
  "variant": "putting one in",
  "kind": "ext",
  "capability": "vector_stores.files",
  "summary": "Adds a file to a vector store",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores~1{vector_store_id}~1files/post"
  ],
  "request": {
   "fixture": "vector_stores.files.create",
   "encoding": "json",
   "body": {
    "attributes": {
     "kept": "aioc"
    }
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VectorStoreFile",
   "example": "vector_stores.files.create",
   "echo": {
    "$.id": "file_id",
    "$.vector_store_id": "vector_store_id",
    "$.attributes": "attributes"
   }
  },
  "checks": [
   "kept.id",
   "vector_stores.of-its-store",
   "vector_stores.attributes-kept",
   "answer.no-error-inside"
  ],
  "inputs": {
   "vector_store_id": {
    "row": "vector_stores.create",
    "pointer": "/id"
   },
   "file_id": {
    "row": "vector_stores.file",
    "pointer": "/id"
   }
  },
  "writes": true,
  "cleanup": "DELETE /v1/vector_stores/{vector_store_id}/files/{file_id}"
 },
 {
  "id": "vector_stores.files.retrieve",
  "group": "vector_stores",
  "path": "/v1/vector_stores/{vector_store_id}/files/{file_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "vector_stores.files",
  "summary": "Returns the progress of a file in a vector store",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores~1{vector_store_id}~1files~1{file_id}/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VectorStoreFile",
   "example": "vector_stores.files.retrieve",
   "echo": {
    "$.id": "file_id",
    "$.vector_store_id": "vector_store_id"
   }
  },
  "checks": [
   "kept.id",
   "vector_stores.of-its-store",
   "vector_stores.taken-in",
   "answer.no-error-inside"
  ],
  "inputs": {
   "vector_store_id": {
    "row": "vector_stores.create",
    "pointer": "/id"
   },
   "file_id": {
    "row": "vector_stores.files.create",
    "pointer": "/id"
   }
  },
  "poll": {
   "pointer": "/status",
   "until": [
    "completed",
    "failed",
    "cancelled"
   ],
   "times": 5
  }
 },
 {
  "id": "vector_stores.files.list",
  "group": "vector_stores",
  "path": "/v1/vector_stores/{vector_store_id}/files",
  "method": "GET",
  "kind": "ext",
  "capability": "vector_stores.files",
  "summary": "Lists the files in a vector store",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores~1{vector_store_id}~1files/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VectorStoreFileList",
   "example": "vector_stores.files.list"
  },
  "checks": [
   "vector_stores.file-in-list",
   "answer.no-error-inside"
  ],
  "inputs": {
   "vector_store_id": {
    "row": "vector_stores.create",
    "pointer": "/id"
   }
  },
  "after": [
   "vector_stores.files.create"
  ]
 },
 {
  "id": "vector_stores.files.update",
  "group": "vector_stores",
  "path": "/v1/vector_stores/{vector_store_id}/files/{file_id}",
  "method": "POST",
  "variant": "labelling",
  "kind": "ext",
  "capability": "vector_stores.files",
  "summary": "Updates the attributes of a file in a vector store",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores~1{vector_store_id}~1files~1{file_id}/post"
  ],
  "request": {
   "fixture": "vector_stores.files.update",
   "encoding": "json",
   "body": {
    "attributes": {
     "kept": "longer"
    }
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VectorStoreFile",
   "example": "vector_stores.files.retrieve",
   "echo": {
    "$.id": "file_id",
    "$.vector_store_id": "vector_store_id",
    "$.attributes": "attributes"
   }
  },
  "checks": [
   "kept.id",
   "vector_stores.attributes-kept",
   "answer.no-error-inside"
  ],
  "inputs": {
   "vector_store_id": {
    "row": "vector_stores.create",
    "pointer": "/id"
   },
   "file_id": {
    "row": "vector_stores.files.retrieve",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "vector_stores.files.content",
  "group": "vector_stores",
  "path": "/v1/vector_stores/{vector_store_id}/files/{file_id}/content",
  "method": "GET",
  "kind": "ext",
  "capability": "vector_stores.files",
  "summary": "Returns the text of a file in a vector store",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores~1{vector_store_id}~1files~1{file_id}~1content/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VectorStoreText",
   "example": "vector_stores.files.content"
  },
  "checks": [
   "vector_stores.text-found",
   "answer.no-error-inside"
  ],
  "inputs": {
   "vector_store_id": {
    "row": "vector_stores.create",
    "pointer": "/id"
   },
   "file_id": {
    "row": "vector_stores.files.retrieve",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "vector_stores.search",
  "group": "vector_stores",
  "path": "/v1/vector_stores/{vector_store_id}/search",
  "method": "POST",
  "kind": "ext",
  "capability": "vector_stores.search",
  "summary": "Finds the text that answers a question",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores~1{vector_store_id}~1search/post"
  ],
  "request": {
   "fixture": "vector_stores.search",
   "encoding": "json",
   "body": {
    "query": "When does the harbour of Lisbon open?"
   }
  },
  "required": [
   "query"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VectorStoreResults",
   "example": "vector_stores.search"
  },
  "checks": [
   "vector_stores.found",
   "vector_stores.found-in-file",
   "vector_stores.best-first",
   "answer.no-error-inside"
  ],
  "inputs": {
   "vector_store_id": {
    "row": "vector_stores.files.retrieve",
    "pointer": "/vector_store_id"
   }
  }
 },
 {
  "id": "vector_stores.update",
  "group": "vector_stores",
  "path": "/v1/vector_stores/{vector_store_id}",
  "method": "POST",
  "variant": "renaming",
  "kind": "ext",
  "capability": "vector_stores.create",
  "summary": "Renames a vector store",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores~1{vector_store_id}/post"
  ],
  "request": {
   "fixture": "vector_stores.update",
   "encoding": "json",
   "body": {
    "name": "aioc renamed",
    "metadata": {
     "kept": "longer"
    }
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "VectorStore",
   "example": "vector_stores.create",
   "echo": {
    "$.id": "vector_store_id",
    "$.name": "name",
    "$.metadata": "metadata"
   }
  },
  "checks": [
   "kept.id",
   "kept.name",
   "kept.metadata",
   "answer.no-error-inside"
  ],
  "deviations": [
   "metadata-more"
  ],
  "inputs": {
   "vector_store_id": {
    "row": "vector_stores.create",
    "pointer": "/id"
   }
  },
  "after": [
   "vector_stores.retrieve",
   "vector_stores.search",
   "vector_stores.files.content"
  ]
 },
 {
  "id": "vector_stores.files.delete",
  "group": "vector_stores",
  "path": "/v1/vector_stores/{vector_store_id}/files/{file_id}",
  "method": "DELETE",
  "variant": "taking one out",
  "kind": "ext",
  "capability": "vector_stores.files",
  "summary": "Removes a file from a vector store",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores~1{vector_store_id}~1files~1{file_id}/delete"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Deleted",
   "example": "vector_stores.files.delete",
   "echo": {
    "$.id": "file_id"
   }
  },
  "checks": [
   "kept.deleted",
   "kept.same-id",
   "answer.no-error-inside"
  ],
  "inputs": {
   "vector_store_id": {
    "row": "vector_stores.create",
    "pointer": "/id"
   },
   "file_id": {
    "row": "vector_stores.files.create",
    "pointer": "/id"
   }
  },
  "after": [
   "vector_stores.files.list",
   "vector_stores.files.update",
   "vector_stores.files.content",
   "vector_stores.search"
  ]
 },
 {
  "id": "vector_stores.delete",
  "group": "vector_stores",
  "path": "/v1/vector_stores/{vector_store_id}",
  "method": "DELETE",
  "variant": "deleting",
  "kind": "ext",
  "capability": "vector_stores.create",
  "summary": "Deletes a vector store",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores~1{vector_store_id}/delete"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Deleted",
   "example": "vector_stores.delete",
   "echo": {
    "$.id": "vector_store_id"
   }
  },
  "checks": [
   "kept.deleted",
   "kept.same-id",
   "answer.no-error-inside"
  ],
  "inputs": {
   "vector_store_id": {
    "row": "vector_stores.create",
    "pointer": "/id"
   }
  },
  "after": [
   "vector_stores.listed",
   "vector_stores.update",
   "vector_stores.files.delete"
  ]
 },
 {
  "id": "vector_stores.gone",
  "group": "vector_stores",
  "path": "/v1/vector_stores/{vector_store_id}",
  "method": "GET",
  "variant": "deleted",
  "kind": "ext",
  "capability": "vector_stores.create",
  "summary": "Doesn't return a vector store that was deleted",
  "source": [
   "openapi-2026-08-21#/paths/~1vector_stores~1{vector_store_id}/delete"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 404,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "kept.gone",
   "rejects": [
    404,
    410
   ]
  },
  "checks": [
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ],
  "inputs": {
   "vector_store_id": {
    "row": "vector_stores.create",
    "pointer": "/id"
   }
  },
  "after": [
   "vector_stores.delete"
  ]
 },
 {
  "id": "batches.list",
  "group": "batches",
  "path": "/v1/batches",
  "method": "GET",
  "kind": "ext",
  "capability": "batches",
  "summary": "Lists batches",
  "source": [
   "openapi-2026-08-21#/paths/~1batches/get"
  ],
  "request": {
   "fixture": "get.one",
   "encoding": "none",
   "query": {
    "limit": "1"
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "BatchList",
   "example": "batches.list"
  },
  "checks": [
   "answer.no-error-inside"
  ]
 },
 {
  "id": "batches.next-page",
  "group": "batches",
  "path": "/v1/batches",
  "method": "GET",
  "variant": "next page",
  "kind": "ext",
  "capability": "batches.pages",
  "summary": "Returns the next page of the list of batches",
  "source": [
   "openapi-2026-08-21#/paths/~1batches/get",
   "https://github.com/BerriAI/litellm/issues/37150"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "get.next",
   "encoding": "none",
   "query": {
    "limit": "1",
    "after": "taken from the page before"
   }
  },
  "feature_words": [
   "after",
   "limit",
   "cursor",
   "page",
   "pagination"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "BatchList",
   "example": "batches.next-page"
  },
  "checks": [
   "batches.goes-on",
   "answer.no-error-inside"
  ],
  "deviations": [
   "refusal-names-nothing"
  ],
  "inputs": {
   "after": {
    "row": "batches.list",
    "pointer": "/data/0/id"
   }
  }
 },
 {
  "id": "batches.create",
  "group": "batches",
  "path": "/v1/batches",
  "method": "POST",
  "variant": "making one",
  "kind": "ext",
  "capability": "batches.create",
  "summary": "Creates a batch from a file of requests",
  "source": [
   "openapi-2026-08-21#/paths/~1batches/post"
  ],
  "request": {
   "fixture": "batches.create",
   "encoding": "json",
   "body": {
    "endpoint": "/v1/chat/completions",
    "completion_window": "24h",
    "metadata": {
     "kept": "aioc"
    }
   }
  },
  "required": [
   "input_file_id",
   "endpoint",
   "completion_window"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Batch",
   "example": "batches.create",
   "echo": {
    "$.input_file_id": "input_file_id",
    "$.endpoint": "endpoint",
    "$.completion_window": "completion_window",
    "$.metadata": "metadata"
   }
  },
  "checks": [
   "batches.of-its-file",
   "batches.endpoint-kept",
   "kept.metadata",
   "answer.no-error-inside"
  ],
  "deviations": [
   "metadata-more"
  ],
  "inputs": {
   "input_file_id": {
    "row": "files.create",
    "pointer": "/id"
   }
  },
  "writes": true,
  "cleanup": "POST /v1/batches/{batch_id}/cancel"
 },
 {
  "id": "batches.retrieve",
  "group": "batches",
  "path": "/v1/batches/{batch_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "batches.create",
  "summary": "Returns the progress of a batch",
  "source": [
   "openapi-2026-08-21#/paths/~1batches~1{batch_id}/get"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Batch",
   "example": "batches.create",
   "echo": {
    "$.id": "batch_id"
   }
  },
  "checks": [
   "kept.id",
   "answer.no-error-inside"
  ],
  "inputs": {
   "batch_id": {
    "row": "batches.create",
    "pointer": "/id"
   }
  }
 },
 {
  "id": "batches.listed",
  "group": "batches",
  "path": "/v1/batches",
  "method": "GET",
  "variant": "a new one",
  "kind": "ext",
  "capability": "batches.create",
  "summary": "Lists a batch that was just created",
  "source": [
   "openapi-2026-08-21#/paths/~1batches/get"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "get.many",
   "encoding": "none",
   "query": {
    "limit": "100"
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "BatchList",
   "example": "batches.list"
  },
  "checks": [
   "batches.in-list",
   "answer.no-error-inside"
  ],
  "after": [
   "batches.create"
  ]
 },
 {
  "id": "batches.cancel",
  "group": "batches",
  "path": "/v1/batches/{batch_id}/cancel",
  "method": "POST",
  "kind": "ext",
  "capability": "batches.create",
  "summary": "Cancels a batch",
  "source": [
   "openapi-2026-08-21#/paths/~1batches~1{batch_id}~1cancel/post"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Batch",
   "example": "batches.cancel",
   "echo": {
    "$.id": "batch_id"
   }
  },
  "checks": [
   "kept.same-id",
   "batches.cancelled",
   "answer.no-error-inside"
  ],
  "deviations": [
   "cancel-too-late"
  ],
  "inputs": {
   "batch_id": {
    "row": "batches.create",
    "pointer": "/id"
   }
  },
  "after": [
   "batches.retrieve",
   "batches.listed"
  ]
 },
 {
  "id": "moderations",
  "group": "moderations",
  "path": "/v1/moderations",
  "method": "POST",
  "kind": "ext",
  "canonical": true,
  "capability": "moderations",
  "sdk": [
   {
    "call": "moderations.create"
   }
  ],
  "summary": "Reports whether a text is harmful, and how",
  "notes": "Few OSS servers implement",
  "source": [
   "https://platform.openai.com/docs/api-reference/moderations/create"
  ],
  "request": {
   "fixture": "moderations.hello",
   "encoding": "json",
   "body": {
    "input": "Hello."
   }
  },
  "required": [
   "input"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Moderation",
   "example": "moderations"
  },
  "checks": [
   "answer.verdict-each",
   "errors.type-known",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered"
  ]
 },
 {
  "id": "moderations.list",
  "group": "moderations",
  "path": "/v1/moderations",
  "method": "POST",
  "variant": "several texts",
  "kind": "ext",
  "capability": "moderations",
  "sdk": [
   {
    "call": "moderations.create"
   }
  ],
  "summary": "Reports for each of several texts whether it is harmful",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateModerationRequest/properties/input"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "moderations.hello",
   "encoding": "json",
   "body": {
    "input": [
     "Hello.",
     "Good night."
    ]
   }
  },
  "required": [
   "input"
  ],
  "feature_words": [
   "input"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Moderation",
   "example": "moderations.list"
  },
  "checks": [
   "answer.verdict-each",
   "answer.no-error-inside"
  ],
  "deviations": [
   "refusal-names-nothing"
  ]
 },
 {
  "id": "moderations.picture",
  "group": "moderations",
  "path": "/v1/moderations",
  "method": "POST",
  "variant": "picture",
  "kind": "ext",
  "capability": "moderations",
  "sdk": [
   {
    "call": "moderations.create"
   }
  ],
  "summary": "Reports whether a text and a picture are harmful",
  "notes": "One result for both",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateModerationRequest/properties/input"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "moderations.hello",
   "encoding": "json",
   "body": {
    "input": [
     {
      "type": "text",
      "text": "Hello."
     },
     {
      "type": "image_url",
      "image_url": {
       "url": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAgAAAAIAAQAAAADcA+lXAAAAjElEQVR42u3MMQ0AAAwDoPo33YrYtQQEkB5FIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKB4HcwNvqHcg2WKzYAAAAASUVORK5CYII="
      }
     }
    ]
   }
  },
  "required": [
   "input"
  ],
  "feature_words": [
   "input",
   "image",
   "image_url"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Moderation",
   "example": "moderations.picture"
  },
  "checks": [
   "answer.verdict-each",
   "answer.no-error-inside"
  ],
  "deviations": [
   "refusal-names-nothing"
  ]
 },
 {
  "id": "realtime",
  "group": "realtime",
  "path": "/v1/realtime",
  "method": "GET",
  "kind": "ext",
  "capability": "realtime",
  "summary": "Opens a spoken conversation over a WebSocket",
  "notes": "WebSocket; the upgrade, then session.created",
  "source": [
   "https://platform.openai.com/docs/guides/realtime-websocket",
   "openapi-2026-08-21#/components/schemas/RealtimeServerEventSessionCreated"
  ],
  "model": "realtime",
  "request": {
   "fixture": "realtime.listen",
   "encoding": "websocket",
   "model_at": "query"
  },
  "response": {
   "status": 101,
   "event": "RealtimeServerEvent",
   "example": "realtime",
   "echo": {
    "$.session.model": "model"
   }
  },
  "checks": [
   "realtime.session-first"
  ],
  "deviations": [
   "realtime-session-flat"
  ]
 },
 {
  "id": "realtime.text",
  "group": "realtime",
  "path": "/v1/realtime",
  "method": "GET",
  "variant": "text",
  "kind": "ext",
  "summary": "Answers a message in text over the WebSocket",
  "notes": "Event names are the current ones or those of the beta",
  "source": [
   "https://platform.openai.com/docs/guides/realtime-conversations",
   "openapi-2026-08-21#/components/schemas/RealtimeServerEventResponseDone"
  ],
  "model": "realtime",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "realtime.text",
   "encoding": "websocket",
   "messages": [
    {
     "type": "conversation.item.create",
     "item": {
      "type": "message",
      "role": "user",
      "content": [
       {
        "type": "input_text",
        "text": "Say hello."
       }
      ]
     }
    },
    {
     "type": "response.create",
     "response": {
      "output_modalities": [
       "text"
      ],
      "max_output_tokens": 16
     }
    }
   ],
   "ends": [
    "response.done",
    "error"
   ],
   "model_at": "query"
  },
  "response": {
   "status": 101,
   "event": "RealtimeServerEvent",
   "example": "realtime.text",
   "echo": {
    "$.session.model": "model"
   }
  },
  "checks": [
   "realtime.session-first",
   "realtime.answered",
   "realtime.done-has-output",
   "realtime.text-told"
  ],
  "deviations": [
   "realtime-text-refused",
   "realtime-session-flat"
  ]
 },
 {
  "id": "realtime.client-secrets",
  "group": "realtime",
  "path": "/v1/realtime/client_secrets",
  "method": "POST",
  "kind": "ext",
  "summary": "Creates a temporary key for a browser",
  "source": [
   "openapi-2026-08-21#/paths/~1realtime~1client_secrets/post"
  ],
  "request": {
   "fixture": "realtime.secret",
   "encoding": "json",
   "body": {
    "expires_after": {
     "anchor": "created_at",
     "seconds": 10
    },
    "session": {
     "type": "realtime"
    }
   }
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "RealtimeClientSecret",
   "example": "realtime.client-secrets"
  },
  "checks": [
   "answer.no-error-inside"
  ]
 },
 {
  "id": "realtime.sessions",
  "group": "realtime",
  "path": "/v1/realtime/sessions",
  "method": "POST",
  "kind": "ext",
  "capability": "realtime.http",
  "summary": "Opens a session as in the beta; sent without valid JSON, because an empty object would open one",
  "source": [
   "openapi-2026-08-21#/paths/~1realtime~1sessions/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.broken",
   "encoding": "json",
   "raw": "{"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "realtime.transcription-sessions",
  "group": "realtime",
  "path": "/v1/realtime/transcription_sessions",
  "method": "POST",
  "kind": "ext",
  "capability": "realtime.http",
  "summary": "Opens a transcription session as in the beta; sent without valid JSON",
  "source": [
   "openapi-2026-08-21#/paths/~1realtime~1transcription_sessions/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.broken",
   "encoding": "json",
   "raw": "{"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "realtime.translations.client-secrets",
  "group": "realtime",
  "path": "/v1/realtime/translations/client_secrets",
  "method": "POST",
  "kind": "ext",
  "capability": "realtime.http",
  "summary": "Creates a temporary key for a translation in a browser; sent without valid JSON",
  "source": [
   "openapi-2026-08-21#/paths/~1realtime~1translations~1client_secrets/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.broken",
   "encoding": "json",
   "raw": "{"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "realtime.calls.create",
  "group": "realtime",
  "path": "/v1/realtime/calls",
  "method": "POST",
  "kind": "ext",
  "capability": "realtime.http",
  "summary": "Opens a conversation over WebRTC",
  "source": [
   "openapi-2026-08-21#/paths/~1realtime~1calls/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "sdp"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "realtime.calls.accept",
  "group": "realtime",
  "path": "/v1/realtime/calls/{call_id}/accept",
  "method": "POST",
  "kind": "ext",
  "capability": "realtime.http",
  "summary": "Accepts a phone call",
  "source": [
   "openapi-2026-08-21#/paths/~1realtime~1calls~1{call_id}~1accept/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "type"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "realtime.calls.reject",
  "group": "realtime",
  "path": "/v1/realtime/calls/{call_id}/reject",
  "method": "POST",
  "kind": "ext",
  "capability": "realtime.http",
  "summary": "Rejects a phone call",
  "source": [
   "openapi-2026-08-21#/paths/~1realtime~1calls~1{call_id}~1reject/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "realtime.calls.refer",
  "group": "realtime",
  "path": "/v1/realtime/calls/{call_id}/refer",
  "method": "POST",
  "kind": "ext",
  "capability": "realtime.http",
  "summary": "Transfers a phone call",
  "source": [
   "openapi-2026-08-21#/paths/~1realtime~1calls~1{call_id}~1refer/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "target_uri"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "realtime.calls.hangup",
  "group": "realtime",
  "path": "/v1/realtime/calls/{call_id}/hangup",
  "method": "POST",
  "kind": "ext",
  "capability": "realtime.http",
  "summary": "Ends a call",
  "source": [
   "openapi-2026-08-21#/paths/~1realtime~1calls~1{call_id}~1hangup/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "rerank",
  "group": "ranking",
  "path": "/v1/rerank",
  "method": "POST",
  "kind": "ext",
  "capability": "rerank",
  "summary": "Sorts documents by how well they answer a query, in the shape of Cohere's and Jina's",
  "source": [
   "https://github.com/cohere-ai/cohere-python/blob/1eca49d09b92b5b0630e705dc900d21c0a38f31d/src/cohere/v2/types/v2rerank_response.py",
   "https://github.com/vllm-project/vllm/blob/08a48e2b51ac2ea9c2cfad361806fc8cdaef866a/vllm/entrypoints/pooling/score/protocol.py"
  ],
  "model": "rerank",
  "request": {
   "fixture": "rerank.three",
   "encoding": "json",
   "body": {
    "query": "What is the capital of France?",
    "documents": [
     "Cats sleep a lot.",
     "The capital of France is Paris.",
     "Berlin is in Germany."
    ],
    "top_n": 2
   },
   "model_at": "body"
  },
  "required": [
   "query",
   "documents"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "RankedDocuments",
   "example": "rerank"
  },
  "checks": [
   "errors.type-known",
   "rerank.falling",
   "rerank.as-many",
   "rerank.of-the-request",
   "rerank.distinct",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered",
   "rerank-bare-list"
  ]
 },
 {
  "id": "score",
  "group": "ranking",
  "path": "/v1/score",
  "method": "POST",
  "kind": "ext",
  "capability": "score",
  "summary": "Reports how similar one text is to each of several",
  "source": [
   "https://github.com/vllm-project/vllm/blob/08a48e2b51ac2ea9c2cfad361806fc8cdaef866a/vllm/entrypoints/pooling/score/protocol.py"
  ],
  "model": "rerank",
  "request": {
   "fixture": "score.two",
   "encoding": "json",
   "body": {
    "text_1": "What is the capital of France?",
    "text_2": [
     "Cats sleep a lot.",
     "The capital of France is Paris."
    ]
   },
   "model_at": "body"
  },
  "required": [
   "text_1",
   "text_2"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "feature_words": [
   "text_1",
   "text_2"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "TextScores",
   "example": "score",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "score.each",
   "score.in-order",
   "answer.model-as-asked",
   "errors.type-known",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered"
  ]
 },
 {
  "id": "tokenize",
  "group": "ranking",
  "path": "/v1/tokenize",
  "method": "POST",
  "kind": "ext",
  "capability": "tokenize",
  "summary": "Returns the tokens of a text; SGLang has it below /v1, vLLM next to it",
  "source": [
   "https://github.com/vllm-project/vllm/blob/030ea52effcb05071543c8c42b8f0145e94cee43/vllm/entrypoints/serve/tokenize/protocol.py",
   "https://github.com/sgl-project/sglang/blob/0351c1fafe4c53c91c331dea205af48b018af559/python/sglang/srt/entrypoints/openai/serving_tokenize.py"
  ],
  "model": "chat",
  "request": {
   "fixture": "tokenize.hello",
   "encoding": "json",
   "body": {
    "prompt": "Say hello."
   },
   "model_at": "body"
  },
  "required": [
   "prompt"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "TokenizedText",
   "example": "tokenize"
  },
  "checks": [
   "tokenize.some",
   "errors.type-known",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other",
   "malformed-answered"
  ]
 },
 {
  "id": "reranking",
  "group": "ht",
  "path": "/v1/reranking",
  "method": "POST",
  "kind": "ours",
  "capability": "reranking",
  "summary": "Sorts documents by how well they answer a query",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "rerank",
  "request": {
   "fixture": "rerank.three",
   "encoding": "json",
   "body": {
    "query": "What is the capital of France?",
    "documents": [
     "Cats sleep a lot.",
     "The capital of France is Paris.",
     "Berlin is in Germany."
    ],
    "top_n": 2
   },
   "model_at": "body"
  },
  "required": [
   "query",
   "documents"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "HtRanking",
   "example": "reranking",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "answer.model-as-asked",
   "errors.type-known",
   "ht.advertised",
   "rerank.falling",
   "rerank.as-many",
   "rerank.of-the-request",
   "rerank.distinct",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "reranking.documents",
  "group": "ht",
  "path": "/v1/reranking",
  "method": "POST",
  "variant": "return_documents",
  "kind": "ours",
  "capability": "reranking",
  "summary": "Returns the texts of the documents that it sorts",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "rerank",
  "request": {
   "fixture": "rerank.three",
   "encoding": "json",
   "body": {
    "query": "What is the capital of France?",
    "documents": [
     "Cats sleep a lot.",
     "The capital of France is Paris.",
     "Berlin is in Germany."
    ],
    "top_n": 2,
    "return_documents": true
   },
   "model_at": "body"
  },
  "required": [
   "query",
   "documents"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "HtRanking",
   "example": "reranking.documents",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "ht.documents-returned",
   "answer.model-as-asked",
   "ht.advertised",
   "rerank.falling",
   "rerank.as-many",
   "rerank.of-the-request",
   "rerank.distinct",
   "answer.no-error-inside"
  ],
  "deviations": [
   "rerank-documents-left-out"
  ]
 },
 {
  "id": "segmentations",
  "group": "ht",
  "path": "/v1/segmentations",
  "method": "POST",
  "kind": "ours",
  "capability": "segmentations",
  "summary": "Cuts out of a picture the object at a point",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "segment",
  "request": {
   "fixture": "segmentations.point",
   "encoding": "multipart",
   "body": {
    "prompts": "[{\"type\": \"point\", \"x\": 0.5, \"y\": 0.5, \"label\": 1}]"
   },
   "files": {
    "image": {
     "media": "picture.png",
     "content_type": "image/png"
    }
   },
   "model_at": "body"
  },
  "required": [
   "image",
   "prompts"
  ],
  "malformed": {
   "request": {
    "fixture": "images.no-file",
    "encoding": "multipart",
    "body": {
     "prompt": "A blue square."
    }
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Segmentation",
   "example": "segmentations",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "segmentations.rle",
   "segmentations.normalised",
   "answer.model-as-asked",
   "errors.type-known",
   "ht.advertised",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "segmentations.png",
  "group": "ht",
  "path": "/v1/segmentations",
  "method": "POST",
  "variant": "png",
  "kind": "ours",
  "capability": "segmentations",
  "summary": "Returns masks as pictures",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "segment",
  "request": {
   "fixture": "segmentations.point",
   "encoding": "multipart",
   "body": {
    "prompts": "[{\"type\": \"point\", \"x\": 0.5, \"y\": 0.5, \"label\": 1}]",
    "output_format": "png"
   },
   "files": {
    "image": {
     "media": "picture.png",
     "content_type": "image/png"
    }
   },
   "model_at": "body"
  },
  "required": [
   "image",
   "prompts"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Segmentation",
   "example": "segmentations.png",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "segmentations.png",
   "segmentations.normalised",
   "answer.model-as-asked",
   "ht.advertised",
   "answer.no-error-inside"
  ]
 },
 {
  "id": "segmentations.polygon",
  "group": "ht",
  "path": "/v1/segmentations",
  "method": "POST",
  "variant": "polygon",
  "kind": "ours",
  "capability": "segmentations",
  "summary": "Returns masks as outlines",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "segment",
  "request": {
   "fixture": "segmentations.point",
   "encoding": "multipart",
   "body": {
    "prompts": "[{\"type\": \"point\", \"x\": 0.5, \"y\": 0.5, \"label\": 1}]",
    "output_format": "polygon"
   },
   "files": {
    "image": {
     "media": "picture.png",
     "content_type": "image/png"
    }
   },
   "model_at": "body"
  },
  "required": [
   "image",
   "prompts"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Segmentation",
   "example": "segmentations.polygon",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "segmentations.polygon",
   "segmentations.polygon-normalised",
   "segmentations.normalised",
   "answer.model-as-asked",
   "ht.advertised",
   "answer.no-error-inside"
  ]
 },
 {
  "id": "audio.segmentations",
  "group": "ht",
  "path": "/v1/audio/segmentations",
  "method": "POST",
  "kind": "ours",
  "capability": "audio.segmentations",
  "summary": "Extracts one sound from a recording",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "audio-segment",
  "request": {
   "fixture": "audio.segmentations",
   "encoding": "multipart",
   "body": {
    "prompt": "{\"type\": \"text\", \"value\": \"the voice\"}",
    "response_format": "wav"
   },
   "files": {
    "file": {
     "media": "silence.wav",
     "content_type": "audio/wav"
    }
   },
   "model_at": "body"
  },
  "required": [
   "file",
   "prompt"
  ],
  "malformed": {
   "request": {
    "fixture": "audio.no-file",
    "encoding": "multipart",
    "body": {
     "response_format": "json"
    }
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "AudioSegmentation",
   "example": "audio.segmentations",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "audio.segmentations.format",
   "audio.segmentations.wav",
   "answer.model-as-asked",
   "errors.type-known",
   "ht.advertised",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "omni",
  "group": "ht",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "omni",
  "kind": "ours",
  "capability": "omni",
  "summary": "Accepts audio, and answers with text and audio",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "omni",
  "request": {
   "fixture": "omni.hello",
   "encoding": "json",
   "body": {
    "modalities": [
     "text",
     "audio"
    ],
    "audio": {
     "voice": "alloy",
     "format": "wav"
    },
    "messages": [
     {
      "role": "user",
      "content": [
       {
        "type": "text",
        "text": "Say hello."
       },
       {
        "type": "input_audio",
        "input_audio": {
         "format": "wav",
         "data": "UklGRkQDAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YSADAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgA=="
        }
       }
      ]
     }
    ],
    "max_tokens": 16
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "OmniCompletion",
   "example": "omni",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "omni.speaks",
   "omni.wav",
   "omni.audible",
   "omni.transcript",
   "answer.model-as-asked",
   "ht.advertised",
   "answer.no-error-inside"
  ]
 },
 {
  "id": "omni.stream",
  "group": "ht",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "omni, stream",
  "kind": "ours",
  "capability": "omni",
  "summary": "Streams an answer with audio",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "omni",
  "request": {
   "fixture": "omni.hello",
   "encoding": "json",
   "body": {
    "modalities": [
     "text",
     "audio"
    ],
    "audio": {
     "voice": "alloy",
     "format": "wav"
    },
    "messages": [
     {
      "role": "user",
      "content": [
       {
        "type": "text",
        "text": "Say hello."
       },
       {
        "type": "input_audio",
        "input_audio": {
         "format": "wav",
         "data": "UklGRkQDAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YSADAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgA=="
        }
       }
      ]
     }
    ],
    "max_tokens": 16,
    "stream": true
   },
   "model_at": "body"
  },
  "required": [
   "model",
   "messages"
  ],
  "response": {
   "status": 200,
   "content_type": "text/event-stream",
   "event": "OmniChunk",
   "example": "omni.stream",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "omni.voice-streamed",
   "stream.done",
   "ht.advertised",
   "stream.blocks-have-data"
  ],
  "deviations": [
   "stream-content-type"
  ]
 },
 {
  "id": "omni.unknown-voice",
  "group": "ht",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "omni, unknown voice",
  "kind": "ours",
  "capability": "omni",
  "summary": "Refuses a voice that doesn't exist",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "omni",
  "request": {
   "fixture": "omni.hello",
   "encoding": "json",
   "body": {
    "modalities": [
     "text",
     "audio"
    ],
    "audio": {
     "voice": "aioc-no-such-voice",
     "format": "wav"
    },
    "messages": [
     {
      "role": "user",
      "content": [
       {
        "type": "text",
        "text": "Say hello."
       },
       {
        "type": "input_audio",
        "input_audio": {
         "format": "wav",
         "data": "UklGRkQDAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YSADAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgA=="
        }
       }
      ]
     }
    ],
    "max_tokens": 16
   },
   "model_at": "body"
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "omni.unknown-voice",
   "rejects": [
    400
   ]
  },
  "checks": [
   "ht.unknown-voice",
   "errors.no-trace"
  ]
 },
 {
  "id": "omni.unknown-format",
  "group": "ht",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "omni, unknown format",
  "kind": "ours",
  "capability": "omni",
  "summary": "Refuses an audio format that doesn't exist",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "omni",
  "request": {
   "fixture": "omni.hello",
   "encoding": "json",
   "body": {
    "modalities": [
     "text",
     "audio"
    ],
    "audio": {
     "voice": "alloy",
     "format": "aioc-no-such-format"
    },
    "messages": [
     {
      "role": "user",
      "content": [
       {
        "type": "text",
        "text": "Say hello."
       },
       {
        "type": "input_audio",
        "input_audio": {
         "format": "wav",
         "data": "UklGRkQDAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YSADAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgA=="
        }
       }
      ]
     }
    ],
    "max_tokens": 16
   },
   "model_at": "body"
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "omni.unknown-format",
   "rejects": [
    400
   ]
  },
  "checks": [
   "ht.unknown-audio-format",
   "errors.no-trace"
  ]
 },
 {
  "id": "meshes.create",
  "group": "ht",
  "path": "/v1/3d/generations",
  "method": "POST",
  "kind": "ours",
  "capability": "meshes",
  "summary": "Starts a job that creates a mesh from a picture",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "mesh",
  "request": {
   "fixture": "meshes.create",
   "encoding": "json",
   "body": {
    "output_format": "glb",
    "n": 1,
    "image_url": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAgAAAAIAAQAAAADcA+lXAAAAjElEQVR42u3MMQ0AAAwDoPo33YrYtQQEkB5FIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKB4HcwNvqHcg2WKzYAAAAASUVORK5CYII="
   },
   "model_at": "body"
  },
  "required": [
   "image_url"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 202,
   "content_type": "application/json",
   "body": "MeshJob",
   "example": "meshes.create",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "meshes.begins",
   "answer.model-as-asked",
   "errors.type-known",
   "ht.advertised",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "meshes.retrieve",
  "group": "ht",
  "path": "/v1/3d/generations/{id}",
  "method": "GET",
  "kind": "ours",
  "capability": "meshes",
  "summary": "Returns the status of a job",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "MeshJob",
   "example": "meshes.retrieve",
   "echo": {
    "$.id": "id"
   }
  },
  "checks": [
   "meshes.file-named",
   "meshes.failure-explained",
   "ht.advertised"
  ],
  "inputs": {
   "id": {
    "row": "meshes.create",
    "pointer": "/id"
   }
  },
  "poll": {
   "pointer": "/status",
   "until": [
    "completed",
    "failed"
   ],
   "times": 5
  }
 },
 {
  "id": "meshes.missing-input",
  "group": "ht",
  "path": "/v1/3d/generations",
  "method": "POST",
  "variant": "without input",
  "kind": "ours",
  "capability": "meshes",
  "summary": "Refuses a job with neither picture nor prompt",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "mesh",
  "request": {
   "fixture": "meshes.create",
   "encoding": "json",
   "body": {
    "output_format": "glb",
    "n": 1
   },
   "model_at": "body"
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "meshes.missing-input",
   "rejects": [
    400
   ]
  },
  "checks": [
   "ht.missing-input",
   "errors.no-trace"
  ]
 },
 {
  "id": "meshes.unknown-format",
  "group": "ht",
  "path": "/v1/3d/generations",
  "method": "POST",
  "variant": "unknown format",
  "kind": "ours",
  "capability": "meshes",
  "summary": "Refuses a mesh format that doesn't exist",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "mesh",
  "request": {
   "fixture": "meshes.create",
   "encoding": "json",
   "body": {
    "output_format": "aioc-no-such-format",
    "n": 1,
    "image_url": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAgAAAAIAAQAAAADcA+lXAAAAjElEQVR42u3MMQ0AAAwDoPo33YrYtQQEkB5FIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKBQCAQCAQCgUAgEAgEAoFAIBAIBAKB4HcwNvqHcg2WKzYAAAAASUVORK5CYII="
   },
   "model_at": "body"
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "meshes.unknown-format",
   "rejects": [
    400
   ]
  },
  "checks": [
   "ht.unknown-output-format",
   "errors.no-trace"
  ]
 },
 {
  "id": "images.decompositions",
  "group": "ht",
  "path": "/v1/images/decompositions",
  "method": "POST",
  "kind": "ours",
  "capability": "images.decompositions",
  "summary": "Splits a picture into layers",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "image-decompose",
  "request": {
   "fixture": "images.decompose",
   "encoding": "json",
   "body": {
    "prompt": "A blue square.",
    "num_layers": 2,
    "size": "512x512",
    "response_format": "b64_json"
   },
   "model_at": "body"
  },
  "required": [
   "prompt"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Decomposition",
   "example": "images.decompositions",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "decompositions.in-order",
   "decompositions.pictures",
   "decompositions.composite-apart",
   "answer.model-as-asked",
   "errors.type-known",
   "ht.advertised",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "qa",
  "group": "ht",
  "path": "/v1/qa",
  "method": "POST",
  "kind": "ours",
  "capability": "qa",
  "summary": "Finds the answer to a question in a text",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "qa",
  "request": {
   "fixture": "qa.everest",
   "encoding": "json",
   "body": {
    "input": {
     "context": "Mount Everest is the highest mountain above sea level.",
     "question": "What is the highest mountain?"
    }
   },
   "model_at": "body"
  },
  "required": [
   "input"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Answers",
   "example": "qa",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "qa.falling",
   "qa.quotes",
   "answer.model-as-asked",
   "errors.type-known",
   "ht.advertised",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "ner",
  "group": "ht",
  "path": "/v1/ner",
  "method": "POST",
  "kind": "ours",
  "capability": "ner",
  "summary": "Finds names in a text",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "ner",
  "request": {
   "fixture": "ner.hugging-face",
   "encoding": "json",
   "body": {
    "input": "Hugging Face Inc. is based in New York.",
    "aggregation_strategy": "simple"
   },
   "model_at": "body"
  },
  "required": [
   "input"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Entities",
   "example": "ner",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "ner.in-order",
   "ner.groups-bare",
   "ner.quotes",
   "answer.model-as-asked",
   "errors.type-known",
   "ht.advertised",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "classifications",
  "group": "ht",
  "path": "/v1/classifications",
  "method": "POST",
  "kind": "ours",
  "capability": "classifications",
  "summary": "Sorts a text into the classes that the model knows",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "classify",
  "request": {
   "fixture": "classifications.like",
   "encoding": "json",
   "body": {
    "input": "I like you."
   },
   "model_at": "body"
  },
  "required": [
   "input"
  ],
  "malformed": {
   "request": {
    "fixture": "json.empty",
    "encoding": "json"
   },
   "statuses": [
    400,
    422
   ],
   "schema": "ErrorResponse"
  },
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Classifications",
   "example": "classifications",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "classifications.falling",
   "answer.model-as-asked",
   "errors.type-known",
   "ht.advertised",
   "errors.no-trace",
   "errors.same-form",
   "answer.no-error-inside"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "classifications.zero-shot",
  "group": "ht",
  "path": "/v1/classifications",
  "method": "POST",
  "variant": "zero-shot",
  "kind": "ours",
  "capability": "classifications",
  "summary": "Sorts a text into the classes of the request",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "classify",
  "request": {
   "fixture": "classifications.like",
   "encoding": "json",
   "body": {
    "input": "I like you.",
    "candidate_labels": [
     "positive",
     "negative"
    ]
   },
   "model_at": "body"
  },
  "required": [
   "input"
  ],
  "response": {
   "status": 200,
   "content_type": "application/json",
   "body": "Classifications",
   "example": "classifications.zero-shot",
   "echo": {
    "$.model": "model"
   }
  },
  "checks": [
   "classifications.falling",
   "classifications.each-label",
   "answer.model-as-asked",
   "ht.advertised",
   "answer.no-error-inside"
  ]
 },
 {
  "id": "qa.batch",
  "group": "ht",
  "path": "/v1/qa",
  "method": "POST",
  "variant": "batch",
  "kind": "ours",
  "capability": "qa",
  "summary": "Refuses several inputs at once",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "qa",
  "request": {
   "fixture": "qa.everest",
   "encoding": "json",
   "body": {
    "input": [
     "I like you.",
     "I know you."
    ]
   },
   "model_at": "body"
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "qa.batch",
   "rejects": [
    400
   ]
  },
  "checks": [
   "ht.no-batch",
   "errors.no-trace"
  ]
 },
 {
  "id": "ner.batch",
  "group": "ht",
  "path": "/v1/ner",
  "method": "POST",
  "variant": "batch",
  "kind": "ours",
  "capability": "ner",
  "summary": "Refuses several inputs at once",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "ner",
  "request": {
   "fixture": "ner.hugging-face",
   "encoding": "json",
   "body": {
    "input": [
     "I like you.",
     "I know you."
    ],
    "aggregation_strategy": "simple"
   },
   "model_at": "body"
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "ner.batch",
   "rejects": [
    400
   ]
  },
  "checks": [
   "ht.no-batch",
   "errors.no-trace"
  ]
 },
 {
  "id": "classifications.batch",
  "group": "ht",
  "path": "/v1/classifications",
  "method": "POST",
  "variant": "batch",
  "kind": "ours",
  "capability": "classifications",
  "summary": "Refuses several inputs at once",
  "source": [
   "https://github.com/heiervang-technologies/am-i-openai-compatible/blob/main/docs/spec/ht-compat.md"
  ],
  "model": "classify",
  "request": {
   "fixture": "classifications.like",
   "encoding": "json",
   "body": {
    "input": [
     "I like you.",
     "I know you."
    ]
   },
   "model_at": "body"
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "classifications.batch",
   "rejects": [
    400
   ]
  },
  "checks": [
   "ht.no-batch",
   "errors.no-trace"
  ]
 },
 {
  "id": "fine_tuning.jobs.create",
  "group": "hosted",
  "path": "/v1/fine_tuning/jobs",
  "method": "POST",
  "kind": "ext",
  "capability": "fine_tuning.jobs",
  "summary": "Starts a fine-tuning job",
  "source": [
   "openapi-2026-08-21#/paths/~1fine_tuning~1jobs/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "model",
   "training_file"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "fine_tuning.jobs.retrieve",
  "group": "hosted",
  "path": "/v1/fine_tuning/jobs/{fine_tuning_job_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "fine_tuning.jobs",
  "summary": "Returns the status of a job",
  "source": [
   "openapi-2026-08-21#/paths/~1fine_tuning~1jobs~1{fine_tuning_job_id}/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "fine_tuning.jobs.cancel",
  "group": "hosted",
  "path": "/v1/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
  "method": "POST",
  "kind": "ext",
  "capability": "fine_tuning.jobs",
  "summary": "Cancels a job",
  "source": [
   "openapi-2026-08-21#/paths/~1fine_tuning~1jobs~1{fine_tuning_job_id}~1cancel/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "fine_tuning.jobs.pause",
  "group": "hosted",
  "path": "/v1/fine_tuning/jobs/{fine_tuning_job_id}/pause",
  "method": "POST",
  "kind": "ext",
  "capability": "fine_tuning.jobs",
  "summary": "Pauses a job",
  "source": [
   "openapi-2026-08-21#/paths/~1fine_tuning~1jobs~1{fine_tuning_job_id}~1pause/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "fine_tuning.jobs.resume",
  "group": "hosted",
  "path": "/v1/fine_tuning/jobs/{fine_tuning_job_id}/resume",
  "method": "POST",
  "kind": "ext",
  "capability": "fine_tuning.jobs",
  "summary": "Resumes a paused job",
  "source": [
   "openapi-2026-08-21#/paths/~1fine_tuning~1jobs~1{fine_tuning_job_id}~1resume/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "fine_tuning.jobs.events",
  "group": "hosted",
  "path": "/v1/fine_tuning/jobs/{fine_tuning_job_id}/events",
  "method": "GET",
  "kind": "ext",
  "capability": "fine_tuning.jobs",
  "summary": "Lists the events of a job",
  "source": [
   "openapi-2026-08-21#/paths/~1fine_tuning~1jobs~1{fine_tuning_job_id}~1events/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "fine_tuning.jobs.checkpoints",
  "group": "hosted",
  "path": "/v1/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
  "method": "GET",
  "kind": "ext",
  "capability": "fine_tuning.jobs",
  "summary": "Lists the checkpoints of a job",
  "source": [
   "openapi-2026-08-21#/paths/~1fine_tuning~1jobs~1{fine_tuning_job_id}~1checkpoints/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "fine_tuning.permissions.list",
  "group": "hosted",
  "path": "/v1/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
  "method": "GET",
  "kind": "ext",
  "capability": "fine_tuning.permissions",
  "summary": "Lists the projects that may use a checkpoint",
  "source": [
   "openapi-2026-08-21#/paths/~1fine_tuning~1checkpoints~1{fine_tuned_model_checkpoint}~1permissions/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "fine_tuning.permissions.create",
  "group": "hosted",
  "path": "/v1/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
  "method": "POST",
  "kind": "ext",
  "capability": "fine_tuning.permissions",
  "summary": "Allows projects to use a checkpoint",
  "source": [
   "openapi-2026-08-21#/paths/~1fine_tuning~1checkpoints~1{fine_tuned_model_checkpoint}~1permissions/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "project_ids"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "fine_tuning.permissions.delete",
  "group": "hosted",
  "path": "/v1/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
  "method": "DELETE",
  "kind": "ext",
  "capability": "fine_tuning.permissions",
  "summary": "Deletes a permission",
  "source": [
   "openapi-2026-08-21#/paths/~1fine_tuning~1checkpoints~1{fine_tuned_model_checkpoint}~1permissions~1{permission_id}/delete"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "fine_tuning.graders.run",
  "group": "hosted",
  "path": "/v1/fine_tuning/alpha/graders/run",
  "method": "POST",
  "kind": "ext",
  "capability": "fine_tuning.graders",
  "summary": "Grades an answer of a model",
  "source": [
   "openapi-2026-08-21#/paths/~1fine_tuning~1alpha~1graders~1run/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "grader",
   "model_sample"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "fine_tuning.graders.validate",
  "group": "hosted",
  "path": "/v1/fine_tuning/alpha/graders/validate",
  "method": "POST",
  "kind": "ext",
  "capability": "fine_tuning.graders",
  "summary": "Validates a grader",
  "source": [
   "openapi-2026-08-21#/paths/~1fine_tuning~1alpha~1graders~1validate/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "grader"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "evals.list",
  "group": "hosted",
  "path": "/v1/evals",
  "method": "GET",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "evals",
  "summary": "Lists evals",
  "source": [
   "openapi-2026-08-21#/paths/~1evals/get",
   "https://developers.openai.com/api/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get.one",
   "encoding": "none",
   "query": {
    "limit": "1"
   }
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-11-30",
   "evidence": "OpenAI's list of deprecations has the Evals dashboard and API as shut down on that day",
   "successor": "Promptfoo"
  }
 },
 {
  "id": "evals.create",
  "group": "hosted",
  "path": "/v1/evals",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "evals",
  "summary": "Creates an eval",
  "source": [
   "openapi-2026-08-21#/paths/~1evals/post",
   "https://developers.openai.com/api/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "data_source_config",
   "testing_criteria"
  ],
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-11-30",
   "evidence": "OpenAI's list of deprecations has the Evals dashboard and API as shut down on that day",
   "successor": "Promptfoo"
  }
 },
 {
  "id": "evals.retrieve",
  "group": "hosted",
  "path": "/v1/evals/{eval_id}",
  "method": "GET",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "evals",
  "summary": "Describes an eval",
  "source": [
   "openapi-2026-08-21#/paths/~1evals~1{eval_id}/get",
   "https://developers.openai.com/api/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-11-30",
   "evidence": "OpenAI's list of deprecations has the Evals dashboard and API as shut down on that day",
   "successor": "Promptfoo"
  }
 },
 {
  "id": "evals.update",
  "group": "hosted",
  "path": "/v1/evals/{eval_id}",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "evals",
  "summary": "Changes an eval",
  "source": [
   "openapi-2026-08-21#/paths/~1evals~1{eval_id}/post",
   "https://developers.openai.com/api/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-11-30",
   "evidence": "OpenAI's list of deprecations has the Evals dashboard and API as shut down on that day",
   "successor": "Promptfoo"
  }
 },
 {
  "id": "evals.delete",
  "group": "hosted",
  "path": "/v1/evals/{eval_id}",
  "method": "DELETE",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "evals",
  "summary": "Deletes an eval",
  "source": [
   "openapi-2026-08-21#/paths/~1evals~1{eval_id}/delete",
   "https://developers.openai.com/api/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-11-30",
   "evidence": "OpenAI's list of deprecations has the Evals dashboard and API as shut down on that day",
   "successor": "Promptfoo"
  }
 },
 {
  "id": "evals.runs.list",
  "group": "hosted",
  "path": "/v1/evals/{eval_id}/runs",
  "method": "GET",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "evals",
  "summary": "Lists an eval's runs",
  "source": [
   "openapi-2026-08-21#/paths/~1evals~1{eval_id}~1runs/get",
   "https://developers.openai.com/api/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-11-30",
   "evidence": "OpenAI's list of deprecations has the Evals dashboard and API as shut down on that day",
   "successor": "Promptfoo"
  }
 },
 {
  "id": "evals.runs.create",
  "group": "hosted",
  "path": "/v1/evals/{eval_id}/runs",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "evals",
  "summary": "Starts a run of an eval",
  "source": [
   "openapi-2026-08-21#/paths/~1evals~1{eval_id}~1runs/post",
   "https://developers.openai.com/api/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "data_source"
  ],
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-11-30",
   "evidence": "OpenAI's list of deprecations has the Evals dashboard and API as shut down on that day",
   "successor": "Promptfoo"
  }
 },
 {
  "id": "evals.runs.retrieve",
  "group": "hosted",
  "path": "/v1/evals/{eval_id}/runs/{run_id}",
  "method": "GET",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "evals",
  "summary": "Returns the status of a run",
  "source": [
   "openapi-2026-08-21#/paths/~1evals~1{eval_id}~1runs~1{run_id}/get",
   "https://developers.openai.com/api/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-11-30",
   "evidence": "OpenAI's list of deprecations has the Evals dashboard and API as shut down on that day",
   "successor": "Promptfoo"
  }
 },
 {
  "id": "evals.runs.cancel",
  "group": "hosted",
  "path": "/v1/evals/{eval_id}/runs/{run_id}",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "evals",
  "summary": "Cancels a run",
  "source": [
   "openapi-2026-08-21#/paths/~1evals~1{eval_id}~1runs~1{run_id}/post",
   "https://developers.openai.com/api/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-11-30",
   "evidence": "OpenAI's list of deprecations has the Evals dashboard and API as shut down on that day",
   "successor": "Promptfoo"
  }
 },
 {
  "id": "evals.runs.delete",
  "group": "hosted",
  "path": "/v1/evals/{eval_id}/runs/{run_id}",
  "method": "DELETE",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "evals",
  "summary": "Deletes a run",
  "source": [
   "openapi-2026-08-21#/paths/~1evals~1{eval_id}~1runs~1{run_id}/delete",
   "https://developers.openai.com/api/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-11-30",
   "evidence": "OpenAI's list of deprecations has the Evals dashboard and API as shut down on that day",
   "successor": "Promptfoo"
  }
 },
 {
  "id": "evals.runs.output-items.list",
  "group": "hosted",
  "path": "/v1/evals/{eval_id}/runs/{run_id}/output_items",
  "method": "GET",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "evals",
  "summary": "Lists the results of a run, item by item",
  "source": [
   "openapi-2026-08-21#/paths/~1evals~1{eval_id}~1runs~1{run_id}~1output_items/get",
   "https://developers.openai.com/api/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-11-30",
   "evidence": "OpenAI's list of deprecations has the Evals dashboard and API as shut down on that day",
   "successor": "Promptfoo"
  }
 },
 {
  "id": "evals.runs.output-items.retrieve",
  "group": "hosted",
  "path": "/v1/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
  "method": "GET",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "evals",
  "summary": "Describes one item of a run",
  "source": [
   "openapi-2026-08-21#/paths/~1evals~1{eval_id}~1runs~1{run_id}~1output_items~1{output_item_id}/get",
   "https://developers.openai.com/api/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-11-30",
   "evidence": "OpenAI's list of deprecations has the Evals dashboard and API as shut down on that day",
   "successor": "Promptfoo"
  }
 },
 {
  "id": "containers.list",
  "group": "hosted",
  "path": "/v1/containers",
  "method": "GET",
  "kind": "ext",
  "capability": "containers",
  "summary": "Lists the containers in which models run code",
  "source": [
   "openapi-2026-08-21#/paths/~1containers/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get.one",
   "encoding": "none",
   "query": {
    "limit": "1"
   }
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "containers.create",
  "group": "hosted",
  "path": "/v1/containers",
  "method": "POST",
  "kind": "ext",
  "capability": "containers",
  "summary": "Creates a container",
  "source": [
   "openapi-2026-08-21#/paths/~1containers/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "name"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "containers.retrieve",
  "group": "hosted",
  "path": "/v1/containers/{container_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "containers",
  "summary": "Describes a container",
  "source": [
   "openapi-2026-08-21#/paths/~1containers~1{container_id}/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "containers.delete",
  "group": "hosted",
  "path": "/v1/containers/{container_id}",
  "method": "DELETE",
  "kind": "ext",
  "capability": "containers",
  "summary": "Deletes a container",
  "source": [
   "openapi-2026-08-21#/paths/~1containers~1{container_id}/delete"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "containers.files.list",
  "group": "hosted",
  "path": "/v1/containers/{container_id}/files",
  "method": "GET",
  "kind": "ext",
  "capability": "containers",
  "summary": "Lists a container's files",
  "source": [
   "openapi-2026-08-21#/paths/~1containers~1{container_id}~1files/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "containers.files.create",
  "group": "hosted",
  "path": "/v1/containers/{container_id}/files",
  "method": "POST",
  "kind": "ext",
  "capability": "containers",
  "summary": "Uploads a file to a container",
  "source": [
   "openapi-2026-08-21#/paths/~1containers~1{container_id}~1files/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "file_id"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "containers.files.retrieve",
  "group": "hosted",
  "path": "/v1/containers/{container_id}/files/{file_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "containers",
  "summary": "Describes a file",
  "source": [
   "openapi-2026-08-21#/paths/~1containers~1{container_id}~1files~1{file_id}/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "containers.files.content",
  "group": "hosted",
  "path": "/v1/containers/{container_id}/files/{file_id}/content",
  "method": "GET",
  "kind": "ext",
  "capability": "containers",
  "summary": "Returns a file's content",
  "source": [
   "openapi-2026-08-21#/paths/~1containers~1{container_id}~1files~1{file_id}~1content/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "containers.files.delete",
  "group": "hosted",
  "path": "/v1/containers/{container_id}/files/{file_id}",
  "method": "DELETE",
  "kind": "ext",
  "capability": "containers",
  "summary": "Deletes a file",
  "source": [
   "openapi-2026-08-21#/paths/~1containers~1{container_id}~1files~1{file_id}/delete"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "skills.list",
  "group": "hosted",
  "path": "/v1/skills",
  "method": "GET",
  "kind": "ext",
  "capability": "skills",
  "summary": "Lists skills, which are files that teach a model a task",
  "source": [
   "openapi-2026-08-21#/paths/~1skills/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get.one",
   "encoding": "none",
   "query": {
    "limit": "1"
   }
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "skills.create",
  "group": "hosted",
  "path": "/v1/skills",
  "method": "POST",
  "kind": "ext",
  "capability": "skills",
  "summary": "Uploads a skill",
  "source": [
   "openapi-2026-08-21#/paths/~1skills/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "files"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "skills.retrieve",
  "group": "hosted",
  "path": "/v1/skills/{skill_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "skills",
  "summary": "Describes a skill",
  "source": [
   "openapi-2026-08-21#/paths/~1skills~1{skill_id}/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "skills.update",
  "group": "hosted",
  "path": "/v1/skills/{skill_id}",
  "method": "POST",
  "kind": "ext",
  "capability": "skills",
  "summary": "Chooses the version that is used",
  "source": [
   "openapi-2026-08-21#/paths/~1skills~1{skill_id}/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "default_version"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "skills.delete",
  "group": "hosted",
  "path": "/v1/skills/{skill_id}",
  "method": "DELETE",
  "kind": "ext",
  "capability": "skills",
  "summary": "Deletes a skill",
  "source": [
   "openapi-2026-08-21#/paths/~1skills~1{skill_id}/delete"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "skills.content",
  "group": "hosted",
  "path": "/v1/skills/{skill_id}/content",
  "method": "GET",
  "kind": "ext",
  "capability": "skills",
  "summary": "Returns a skill's files",
  "source": [
   "openapi-2026-08-21#/paths/~1skills~1{skill_id}~1content/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "skills.versions.list",
  "group": "hosted",
  "path": "/v1/skills/{skill_id}/versions",
  "method": "GET",
  "kind": "ext",
  "capability": "skills",
  "summary": "Lists a skill's versions",
  "source": [
   "openapi-2026-08-21#/paths/~1skills~1{skill_id}~1versions/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "skills.versions.create",
  "group": "hosted",
  "path": "/v1/skills/{skill_id}/versions",
  "method": "POST",
  "kind": "ext",
  "capability": "skills",
  "summary": "Uploads a new version",
  "source": [
   "openapi-2026-08-21#/paths/~1skills~1{skill_id}~1versions/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "files"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "skills.versions.retrieve",
  "group": "hosted",
  "path": "/v1/skills/{skill_id}/versions/{version}",
  "method": "GET",
  "kind": "ext",
  "capability": "skills",
  "summary": "Describes a version",
  "source": [
   "openapi-2026-08-21#/paths/~1skills~1{skill_id}~1versions~1{version}/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "skills.versions.content",
  "group": "hosted",
  "path": "/v1/skills/{skill_id}/versions/{version}/content",
  "method": "GET",
  "kind": "ext",
  "capability": "skills",
  "summary": "Returns a version's files",
  "source": [
   "openapi-2026-08-21#/paths/~1skills~1{skill_id}~1versions~1{version}~1content/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "skills.versions.delete",
  "group": "hosted",
  "path": "/v1/skills/{skill_id}/versions/{version}",
  "method": "DELETE",
  "kind": "ext",
  "capability": "skills",
  "summary": "Deletes a version",
  "source": [
   "openapi-2026-08-21#/paths/~1skills~1{skill_id}~1versions~1{version}/delete"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "chatkit.sessions.create",
  "group": "hosted",
  "path": "/v1/chatkit/sessions",
  "method": "POST",
  "kind": "ext",
  "capability": "chatkit",
  "summary": "Opens a session for a ChatKit front end",
  "source": [
   "openapi-2026-08-21#/paths/~1chatkit~1sessions/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "workflow",
   "user"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "chatkit.sessions.cancel",
  "group": "hosted",
  "path": "/v1/chatkit/sessions/{session_id}/cancel",
  "method": "POST",
  "kind": "ext",
  "capability": "chatkit",
  "summary": "Ends a session",
  "source": [
   "openapi-2026-08-21#/paths/~1chatkit~1sessions~1{session_id}~1cancel/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "chatkit.threads.list",
  "group": "hosted",
  "path": "/v1/chatkit/threads",
  "method": "GET",
  "kind": "ext",
  "capability": "chatkit",
  "summary": "Lists the conversations of front ends",
  "source": [
   "openapi-2026-08-21#/paths/~1chatkit~1threads/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get.one",
   "encoding": "none",
   "query": {
    "limit": "1"
   }
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "chatkit.threads.retrieve",
  "group": "hosted",
  "path": "/v1/chatkit/threads/{thread_id}",
  "method": "GET",
  "kind": "ext",
  "capability": "chatkit",
  "summary": "Describes a conversation",
  "source": [
   "openapi-2026-08-21#/paths/~1chatkit~1threads~1{thread_id}/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "chatkit.threads.items",
  "group": "hosted",
  "path": "/v1/chatkit/threads/{thread_id}/items",
  "method": "GET",
  "kind": "ext",
  "capability": "chatkit",
  "summary": "Lists the items of a conversation",
  "source": [
   "openapi-2026-08-21#/paths/~1chatkit~1threads~1{thread_id}~1items/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "chatkit.threads.delete",
  "group": "hosted",
  "path": "/v1/chatkit/threads/{thread_id}",
  "method": "DELETE",
  "kind": "ext",
  "capability": "chatkit",
  "summary": "Deletes a conversation",
  "source": [
   "openapi-2026-08-21#/paths/~1chatkit~1threads~1{thread_id}/delete"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "none",
   "encoding": "none"
  },
  "response": {
   "status": 200
  }
 },
 {
  "id": "content-provenance",
  "group": "hosted",
  "path": "/v1/content_provenance_checks",
  "method": "POST",
  "kind": "ext",
  "capability": "content-provenance",
  "summary": "Reports whether a file was generated by a model of OpenAI",
  "source": [
   "openapi-2026-08-21#/paths/~1content_provenance_checks/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "file"
  ],
  "response": {
   "status": 200
  }
 },
 {
  "id": "assistants.list",
  "group": "assistants",
  "path": "/v1/assistants",
  "method": "GET",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "assistants",
  "summary": "Lists assistants",
  "source": [
   "https://developers.openai.com/api/docs/assistants/migration",
   "openapi-2026-08-21#/paths/~1assistants/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get.one",
   "encoding": "none",
   "query": {
    "limit": "1"
   }
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-08-26",
   "evidence": "OpenAI's guide says that the Assistants API was sunset on August 26, 2026, and is no longer available",
   "successor": "/v1/responses"
  }
 },
 {
  "id": "assistants.create",
  "group": "assistants",
  "path": "/v1/assistants",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "assistants",
  "summary": "Creates an assistant",
  "source": [
   "https://developers.openai.com/api/docs/assistants/migration",
   "openapi-2026-08-21#/paths/~1assistants/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "model"
  ],
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-08-26",
   "evidence": "OpenAI's guide says that the Assistants API was sunset on August 26, 2026, and is no longer available",
   "successor": "/v1/responses"
  }
 },
 {
  "id": "threads.create",
  "group": "assistants",
  "path": "/v1/threads",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "assistants",
  "summary": "Creates a thread; sent without valid JSON, because an empty object would create one",
  "source": [
   "https://developers.openai.com/api/docs/assistants/migration",
   "openapi-2026-08-21#/paths/~1threads/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.broken",
   "encoding": "json",
   "raw": "{"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-08-26",
   "evidence": "OpenAI's guide says that the Assistants API was sunset on August 26, 2026, and is no longer available",
   "successor": "/v1/conversations"
  }
 },
 {
  "id": "threads.retrieve",
  "group": "assistants",
  "path": "/v1/threads/{thread_id}",
  "method": "GET",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "assistants",
  "summary": "Describes a thread",
  "source": [
   "https://developers.openai.com/api/docs/assistants/migration",
   "openapi-2026-08-21#/paths/~1threads~1{thread_id}/get"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-08-26",
   "evidence": "OpenAI's guide says that the Assistants API was sunset on August 26, 2026, and is no longer available",
   "successor": "/v1/conversations"
  }
 },
 {
  "id": "threads.runs.create",
  "group": "assistants",
  "path": "/v1/threads/{thread_id}/runs",
  "method": "POST",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "assistants",
  "summary": "Runs an assistant in a thread",
  "source": [
   "https://developers.openai.com/api/docs/assistants/migration",
   "openapi-2026-08-21#/paths/~1threads~1{thread_id}~1runs/post"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "json.empty",
   "encoding": "json"
  },
  "required": [
   "assistant_id"
  ],
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2026-08-26",
   "evidence": "OpenAI's guide says that the Assistants API was sunset on August 26, 2026, and is no longer available",
   "successor": "/v1/responses"
  }
 },
 {
  "id": "fine-tunes.list",
  "group": "assistants",
  "path": "/v1/fine-tunes",
  "method": "GET",
  "kind": "ext",
  "lifecycle": "retired",
  "capability": "fine-tunes",
  "summary": "Lists jobs that tune models, as they were before 2023-08-22",
  "source": [
   "https://developers.openai.com/api/docs/deprecations",
   "https://platform.openai.com/docs/deprecations"
  ],
  "phases": [
   "A"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 200
  },
  "retired": {
   "date": "2024-01-04",
   "evidence": "OpenAI's list of deprecations has it as shut down on that day",
   "successor": "/v1/fine_tuning/jobs"
  }
 },
 {
  "id": "errors.missing-field",
  "group": "errors",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "without messages",
  "kind": "optional",
  "capability": "errors",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Refuses a chat without messages, and names the missing member",
  "source": [
   "https://platform.openai.com/docs/guides/error-codes"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "max_tokens": 4
   },
   "model_at": "body"
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.missing-field",
   "rejects": [
    400,
    422
   ]
  },
  "checks": [
   "errors.param-named",
   "errors.param-right",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.wrong-type",
  "group": "errors",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "messages is a string",
  "kind": "optional",
  "capability": "errors",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Refuses a chat whose messages aren't a list, and names them",
  "source": [
   "https://platform.openai.com/docs/guides/error-codes"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": "Say hello.",
    "max_tokens": 4
   },
   "model_at": "body"
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.wrong-type",
   "rejects": [
    400,
    422
   ]
  },
  "checks": [
   "errors.param-named",
   "errors.param-right",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.empty-messages",
  "group": "errors",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "no messages",
  "kind": "optional",
  "capability": "errors",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Refuses a chat whose list of messages is empty",
  "source": [
   "https://platform.openai.com/docs/guides/error-codes"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [],
    "max_tokens": 4
   },
   "model_at": "body"
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.empty-messages",
   "rejects": [
    400,
    422
   ]
  },
  "checks": [
   "errors.param-named",
   "errors.param-right",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "empty-messages-answered",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.malformed-json",
  "group": "errors",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "malformed JSON",
  "kind": "optional",
  "capability": "errors",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Refuses a body that isn't JSON",
  "source": [
   "https://platform.openai.com/docs/guides/error-codes"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.broken",
   "encoding": "json",
   "raw": "{\"model\": \"aioc\", \"messages\": [{\"role\": \"user\""
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.malformed-json",
   "rejects": [
    400,
    422
   ]
  },
  "checks": [
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.unknown-path",
  "group": "errors",
  "path": "/v1/aioc-unknown-path",
  "method": "GET",
  "variant": "a made-up path",
  "kind": "optional",
  "capability": "errors",
  "summary": "Reports in JSON that a path doesn't exist",
  "source": [
   "https://platform.openai.com/docs/guides/error-codes"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 404,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.unknown-path",
   "rejects": [
    404
   ]
  },
  "checks": [
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.wrong-method",
  "group": "errors",
  "path": "/v1/embeddings",
  "method": "GET",
  "variant": "wrong method",
  "kind": "optional",
  "capability": "errors",
  "summary": "Reports in JSON that a path doesn't support the method",
  "notes": "404 is as good as 405 here",
  "source": [
   "https://platform.openai.com/docs/guides/error-codes",
   "https://www.rfc-editor.org/rfc/rfc9110#name-405-method-not-allowed"
  ],
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "get",
   "encoding": "none"
  },
  "response": {
   "status": 405,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.wrong-method",
   "rejects": [
    404,
    405
   ]
  },
  "checks": [
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.wrong-key",
  "group": "errors",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "wrong key",
  "kind": "optional",
  "capability": "errors",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Refuses an invalid key",
  "notes": "A server that needs no key can't be judged",
  "source": [
   "https://platform.openai.com/docs/guides/error-codes"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.wrong-key",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4
   },
   "model_at": "body",
   "wrong_key": true
  },
  "response": {
   "status": 401,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.wrong-key",
   "rejects": [
    401,
    403
   ]
  },
  "checks": [
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.too-many-tokens",
  "group": "errors",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "more tokens than any model has",
  "kind": "optional",
  "capability": "errors",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Refuses to generate more tokens than fit into the model's context",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest",
   "https://github.com/openai/codex/blob/edd459a993685eac49a553978eb2b5c3c835301d/codex-rs/core/src/client.rs"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 100000000,
    "stop": [
     "e",
     "a",
     "o",
     "i"
    ]
   },
   "model_at": "body"
  },
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.too-many-tokens",
   "rejects": [
    400,
    422
   ]
  },
  "checks": [
   "errors.tokens-named",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "range-unchecked",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.range.temperature",
  "group": "errors",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "temperature out of range",
  "kind": "optional",
  "capability": "errors",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Refuses a temperature above 2",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4,
    "temperature": 5
   },
   "model_at": "body"
  },
  "deep": true,
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.range.temperature",
   "rejects": [
    400,
    422
   ]
  },
  "checks": [
   "errors.param-named",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "range-unchecked",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.range.top-p",
  "group": "errors",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "top_p out of range",
  "kind": "optional",
  "capability": "errors",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Refuses a top_p above 1",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4,
    "top_p": 2
   },
   "model_at": "body"
  },
  "deep": true,
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.range.top-p",
   "rejects": [
    400,
    422
   ]
  },
  "checks": [
   "errors.param-named",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "range-unchecked",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.range.presence-penalty",
  "group": "errors",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "presence_penalty out of range",
  "kind": "optional",
  "capability": "errors",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Refuses a presence_penalty above 2",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4,
    "presence_penalty": 5
   },
   "model_at": "body"
  },
  "deep": true,
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.range.presence-penalty",
   "rejects": [
    400,
    422
   ]
  },
  "checks": [
   "errors.param-named",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "range-unchecked",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.range.top-logprobs",
  "group": "errors",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "top_logprobs out of range",
  "kind": "optional",
  "capability": "errors",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Refuses a top_logprobs above 20",
  "source": [
   "openapi-2026-08-21#/components/schemas/CreateChatCompletionRequest"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4,
    "top_logprobs": 50,
    "logprobs": true
   },
   "model_at": "body"
  },
  "deep": true,
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.range.top-logprobs",
   "rejects": [
    400,
    422
   ]
  },
  "checks": [
   "errors.param-named",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "range-unchecked",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.stream-options",
  "group": "errors",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "stream_options without stream",
  "kind": "optional",
  "capability": "errors",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Refuses stream_options without stream",
  "source": [
   "openapi-2026-08-21#/components/schemas/ChatCompletionStreamOptions"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4,
    "stream_options": {
     "include_usage": true
    }
   },
   "model_at": "body"
  },
  "deep": true,
  "response": {
   "status": 400,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.stream-options",
   "rejects": [
    400,
    422
   ]
  },
  "checks": [
   "errors.param-named",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "stream-options-taken",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 },
 {
  "id": "errors.unknown-model",
  "group": "errors",
  "path": "/v1/chat/completions",
  "method": "POST",
  "variant": "unknown model",
  "kind": "optional",
  "capability": "errors",
  "sdk": [
   {
    "call": "chat.completions.create"
   }
  ],
  "summary": "Refuses a model that doesn't exist",
  "source": [
   "https://platform.openai.com/docs/guides/error-codes"
  ],
  "model": "chat",
  "phases": [
   "C"
  ],
  "request": {
   "fixture": "chat.hello",
   "encoding": "json",
   "body": {
    "messages": [
     {
      "role": "user",
      "content": "Say hello."
     }
    ],
    "max_tokens": 4,
    "model": "aioc-no-such-model"
   },
   "model_at": "body"
  },
  "exclusive": true,
  "response": {
   "status": 404,
   "content_type": "application/json",
   "body": "ErrorResponse",
   "example": "errors.unknown-model",
   "rejects": [
    400,
    404,
    422
   ]
  },
  "checks": [
   "errors.model-code",
   "errors.no-trace",
   "errors.same-form"
  ],
  "deviations": [
   "unknown-model-served",
   "error-envelope-foreign",
   "error-code-number",
   "refusal-status-other"
  ]
 }
]""")

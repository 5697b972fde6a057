# Generated from spec/clients/ by aioc_compiler. Do not edit; run aioc-compile.
"""Programs, and what each can't do without."""

from .catalog import (
    Client,
    Connect,
    FindingPattern,
    Need,
)

CLIENTS: dict[str, Client] = {
    "aider": Client(
        id="aider",
        title="Aider",
        homepage="https://github.com/Aider-AI/aider",
        notes="Reads text, not tool calls; passes over chunks without choices; knows reasoning_content and reasoning.",
        connect=Connect(
            how="OPENAI_API_BASE=URL OPENAI_API_KEY=KEY aider --model openai/MODEL",
            source=(
                "https://github.com/Aider-AI/aider/blob/ee837889db73ed5528481cd63ac640cbae4e7743/aider/website/docs/llms/openai-compat.md",
            ),
        ),
        needs=(
            Need(
                what="a chat stream is one of JSON events with choices",
                why="the answer breaks off",
                rows=("chat.completions.stream",),
                matches=(
                    FindingPattern(finding="invalid-stream"),
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$[*].choices"),
                    FindingPattern(finding="null", at="$[*].choices"),
                    FindingPattern(finding="missing", at="$[*].choices[*].delta"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/Aider-AI/aider/blob/5dc9490bb35f9729ef2c95d00a19ccd30c26339c/aider/coders/base_coder.py",
                ),
            ),
            Need(
                what="a stream shows the tokens that were made, each piece once",
                why="the user sees nothing, or the same words again and again",
                rows=("chat.completions.stream",),
                checks=("chat.tokens-shown", "stream.pieces-afresh"),
                severity="breaks",
                source=(
                    "https://github.com/Aider-AI/aider/blob/5dc9490bb35f9729ef2c95d00a19ccd30c26339c/aider/coders/base_coder.py",
                ),
            ),
            Need(
                what="a stream says why it ended",
                why="an answer that was cut by its limit is taken for a whole one, and half an edit is applied",
                rows=("chat.completions.stream",),
                checks=("stream.one-finish-reason",),
                severity="degrades",
                source=(
                    "https://github.com/Aider-AI/aider/blob/5dc9490bb35f9729ef2c95d00a19ccd30c26339c/aider/coders/base_coder.py",
                ),
            ),
            Need(
                what="an unstreamed answer has choices",
                why="an answer without choices is reported as an error",
                rows=("chat.completions",),
                matches=(
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$.choices"),
                    FindingPattern(finding="null", at="$.choices"),
                    FindingPattern(finding="wrong-value", at="$.choices"),
                ),
                severity="degrades",
                source=(
                    "https://github.com/Aider-AI/aider/blob/5dc9490bb35f9729ef2c95d00a19ccd30c26339c/aider/coders/base_coder.py",
                ),
            ),
        ),
        source=(
            "https://github.com/Aider-AI/aider/blob/5dc9490bb35f9729ef2c95d00a19ccd30c26339c/aider/coders/base_coder.py",
        ),
    ),
    "codex": Client(
        id="codex",
        title="Codex CLI",
        homepage="https://github.com/openai/codex",
        notes="Speaks nothing but a streamed /v1/responses since early 2026, and sends the whole history each turn. It reads types and items, not indexes or the events' names.",
        connect=Connect(
            how='in ~/.codex/config.toml: model = "MODEL", model_provider = "mine", and below [model_providers.mine] name = "mine", base_url = "URL", wire_api = "responses", env_key = the variable that holds the key',
            source=(
                "https://github.com/openai/codex/blob/05673f5e289f12a19a658ad0e9975a823c6afd78/codex-rs/model-provider-info/src/lib.rs",
            ),
        ),
        needs=(
            Need(
                what="/v1/responses streams events that say their type",
                why="it has no other way to talk to a model",
                rows=("responses.stream",),
                matches=(
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$[*].type"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/openai/codex/blob/0a7fb0d762765b7777bd3ca30edabcbeeab1abb0/codex-rs/codex-api/src/sse/responses.rs",
                ),
            ),
            Need(
                what="a stream ends with the response that is over, under its id",
                why="without response.completed it reports a stream that closed too early, and tries again",
                rows=("responses.stream",),
                checks=("responses.ends-once",),
                matches=(
                    FindingPattern(finding="missing", at="$[*].response"),
                    FindingPattern(finding="missing", at="$[*].response.id"),
                    FindingPattern(finding="missing", at="$.id"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/openai/codex/blob/0a7fb0d762765b7777bd3ca30edabcbeeab1abb0/codex-rs/codex-api/src/sse/responses.rs",
                ),
            ),
            Need(
                what="what the model said or called comes in an item that is done",
                why="it keeps messages and runs calls from there alone, and the turn ends with nothing",
                rows=("responses.stream", "responses.tool.stream"),
                checks=("responses.items-done",),
                severity="breaks",
                source=(
                    "https://github.com/openai/codex/blob/0a7fb0d762765b7777bd3ca30edabcbeeab1abb0/codex-rs/codex-api/src/sse/responses.rs",
                ),
            ),
            Need(
                what="usage, where it is sent, has all its counters",
                why="a last event whose usage lacks one can't be read, and the turn fails",
                rows=("responses.stream",),
                matches=(
                    FindingPattern(finding="missing", at="$.usage.input_tokens"),
                    FindingPattern(finding="missing", at="$.usage.output_tokens"),
                    FindingPattern(finding="missing", at="$.usage.total_tokens"),
                    FindingPattern(finding="missing", at="$.usage.input_tokens_details.cached_tokens"),
                    FindingPattern(finding="missing", at="$.usage.output_tokens_details.reasoning_tokens"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/openai/codex/blob/0a7fb0d762765b7777bd3ca30edabcbeeab1abb0/codex-rs/codex-api/src/sse/responses.rs",
                ),
            ),
            Need(
                what="a streamed call of a function is done with its call_id, its name and arguments that are JSON",
                why="no tool can be run, and an agent without tools does nothing",
                rows=("responses.tool.stream",),
                checks=("responses.arguments-are-a-json-string",),
                matches=(
                    FindingPattern(finding="missing", at="$[*].item.call_id"),
                    FindingPattern(finding="missing", at="$[*].item.name"),
                    FindingPattern(finding="missing", at="$[*].item.arguments"),
                    FindingPattern(finding="wrong-type", at="$[*].item.arguments"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/openai/codex/blob/0a7fb0d762765b7777bd3ca30edabcbeeab1abb0/codex-rs/codex-api/src/sse/responses.rs",
                ),
            ),
        ),
        ignores=(
            FindingPattern(finding="missing", at="$[*].output_index"),
            FindingPattern(finding="missing", at="$[*].content_index"),
            FindingPattern(finding="invalid-stream", at="$[*].output_index"),
            FindingPattern(finding="invalid-stream", at="$[*].content_index"),
        ),
        source=(
            "https://github.com/openai/codex/blob/0a7fb0d762765b7777bd3ca30edabcbeeab1abb0/codex-rs/codex-api/src/sse/responses.rs",
        ),
    ),
    "continue": Client(
        id="continue",
        title="Continue",
        homepage="https://github.com/continuedev/continue",
        notes="Always asks for usage in streams, and passes over chunks without choices.",
        connect=Connect(
            how="in config.yaml, below models: name: mine, provider: openai, model: MODEL, apiBase: URL, apiKey: KEY",
            source=(
                "https://github.com/continuedev/continue/blob/840a203f8541d5e50e96a9cae9f641149eeac407/docs/customize/model-providers/top-level/openai.mdx",
            ),
        ),
        needs=(
            Need(
                what="chat streams with stream_options",
                why="every request has stream_options; a server that refuses or ignores streams can't be used",
                rows=("chat.completions.stream",),
                matches=(
                    FindingPattern(finding="invalid-stream"),
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$[*].choices"),
                    FindingPattern(finding="null", at="$[*].choices"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/continuedev/continue/blob/d0a3c0b626b5bebc3bef4742eec05a0242be0bab/packages/openai-adapters/src/apis/OpenAI.ts",
                    "https://github.com/nomic-ai/gpt4all/issues/2174",
                ),
            ),
            Need(
                what="a stream shows the tokens that were made, each piece once",
                why="the user sees nothing, or the same words again and again",
                rows=("chat.completions.stream",),
                checks=("chat.tokens-shown", "stream.pieces-afresh"),
                severity="breaks",
                source=(
                    "https://github.com/continuedev/continue/blob/d0a3c0b626b5bebc3bef4742eec05a0242be0bab/packages/openai-adapters/src/apis/OpenAI.ts",
                    "https://github.com/nomic-ai/gpt4all/issues/2174",
                ),
            ),
            Need(
                what="the models are listed",
                why="models have to be named by hand",
                rows=("models.list",),
                matches=(
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$.data"),
                    FindingPattern(finding="missing", at="$.data[*].id"),
                ),
                severity="degrades",
                source=(
                    "https://github.com/continuedev/continue/blob/d0a3c0b626b5bebc3bef4742eec05a0242be0bab/packages/openai-adapters/src/apis/OpenAI.ts",
                ),
            ),
            Need(
                what="usage that was asked for comes in a stream",
                why="tokens aren't counted",
                rows=("chat.completions.stream",),
                matches=(
                    FindingPattern(finding="missing", at="$.usage"),
                    FindingPattern(finding="null", at="$.usage"),
                ),
                severity="degrades",
                source=(
                    "https://github.com/continuedev/continue/blob/d0a3c0b626b5bebc3bef4742eec05a0242be0bab/packages/openai-adapters/src/apis/OpenAI.ts",
                ),
            ),
        ),
        source=(
            "https://github.com/continuedev/continue/blob/d0a3c0b626b5bebc3bef4742eec05a0242be0bab/packages/openai-adapters/src/apis/OpenAI.ts",
        ),
    ),
    "goose": Client(
        id="goose",
        title="Goose",
        homepage="https://github.com/aaif-goose/goose",
        notes="Written in Rust; a chunk that doesn't fit its types ends the stream.",
        connect=Connect(
            how='goose configure, Custom Providers, Add A Custom Provider, OpenAI Compatible; or a file in ~/.config/goose/custom_providers/: {"name": "mine", "engine": "openai", "base_url": "URL/chat/completions", "models": [{"name": "MODEL", "context_limit": 128000}], "api_key_env": the variable that holds the key}',
            source=(
                "https://github.com/aaif-goose/goose/blob/9d8039eb6728940f0551312c24dc055dc07a6b53/documentation/docs/getting-started/providers.md",
            ),
        ),
        needs=(
            Need(
                what="each choice of a stream has a delta",
                why="the chunk can't be parsed, and the turn ends",
                rows=("chat.completions.stream",),
                matches=(
                    FindingPattern(finding="invalid-stream"),
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$[*].choices"),
                    FindingPattern(finding="missing", at="$[*].choices[*].delta"),
                    FindingPattern(finding="null", at="$[*].choices[*].delta"),
                ),
                severity="breaks",
                source=("https://github.com/aaif-goose/goose/issues/8641",),
            ),
            Need(
                what="a stream shows the tokens that were made, each piece once",
                why="the user sees nothing, or the same words again and again",
                rows=("chat.completions.stream",),
                checks=("chat.tokens-shown", "stream.pieces-afresh"),
                severity="breaks",
                source=("https://platform.openai.com/docs/api-reference/chat-streaming",),
            ),
            Need(
                what="the arguments of a streamed tool call are strings",
                why="a chunk whose arguments are null or an object can't be parsed, and no tool runs",
                rows=("chat.completions.tool.stream",),
                matches=(
                    FindingPattern(
                        finding="wrong-type",
                        at="$[*].choices[*].delta.tool_calls[*].function.arguments",
                    ),
                    FindingPattern(
                        finding="missing",
                        at="$.choices[*].message.tool_calls[*].function.arguments",
                    ),
                    FindingPattern(
                        finding="null",
                        at="$.choices[*].message.tool_calls[*].function.arguments",
                    ),
                ),
                severity="breaks",
                source=(
                    "https://github.com/aaif-goose/goose/issues/8991",
                    "https://github.com/aaif-goose/goose/issues/6796",
                ),
            ),
            Need(
                what="the first piece of a streamed call has its id and name",
                why="a call begins with the piece that has both; what came before is dropped",
                rows=("chat.completions.tool.stream",),
                matches=(FindingPattern(check="tools.stream-call-begins", reason="late"),),
                severity="breaks",
                source=(
                    "https://github.com/aaif-goose/goose/blob/b52980739730ae6bb824e597fd16b6bb494a01c1/crates/goose/src/providers/formats/openai.rs",
                ),
            ),
            Need(
                what="the pieces of a call's arguments add up to JSON",
                why="the arguments can't be parsed, and no tool runs",
                rows=("chat.completions.tool.stream",),
                checks=("tools.arguments-are-a-json-string",),
                severity="breaks",
                source=("https://github.com/aaif-goose/goose/issues/6796",),
            ),
            Need(
                what="the chunks of a stream name the model",
                why="older versions refuse a first chunk without a model",
                rows=("chat.completions.stream",),
                matches=(
                    FindingPattern(finding="missing", at="$[*].model"),
                    FindingPattern(finding="null", at="$[*].model"),
                ),
                severity="degrades",
                source=("https://github.com/aaif-goose/goose/pull/3875",),
            ),
        ),
        source=("https://github.com/aaif-goose/goose/issues/8641",),
    ),
    "langchain": Client(
        id="langchain",
        title="LangChain ChatOpenAI",
        homepage="https://github.com/langchain-ai/langchain",
        notes="Talks through OpenAI's Python SDK and reads the documents that it makes.",
        connect=Connect(
            how='ChatOpenAI(model="MODEL", base_url="URL", api_key="KEY"), or OPENAI_API_BASE in place of base_url',
            source=("https://pypi.org/project/langchain-openai/1.7.4/",),
        ),
        needs=(
            Need(
                what="choices is a list",
                why="a TypeError where choices is null or missing",
                rows=("chat.completions",),
                matches=(
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$.choices"),
                    FindingPattern(finding="null", at="$.choices"),
                    FindingPattern(finding="wrong-type", at="$.choices"),
                    FindingPattern(finding="wrong-type", at="$"),
                    FindingPattern(finding="null", at="$"),
                ),
                severity="breaks",
                source=("https://github.com/langchain-ai/langchain/pull/35236",),
            ),
            Need(
                what="the choices of a stream have a delta",
                why="stream() stumbles over a choice without one",
                rows=("chat.completions.stream",),
                matches=(
                    FindingPattern(finding="invalid-stream"),
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$[*].choices"),
                    FindingPattern(finding="null", at="$[*].choices"),
                    FindingPattern(finding="missing", at="$[*].choices[*].delta"),
                    FindingPattern(finding="null", at="$[*].choices[*].delta"),
                ),
                severity="breaks",
                source=("https://github.com/langchain-ai/langchain/issues/18977",),
            ),
            Need(
                what="a stream shows the tokens that were made, each piece once",
                why="the user sees nothing, or the same words again and again",
                rows=("chat.completions.stream",),
                checks=("chat.tokens-shown", "stream.pieces-afresh"),
                severity="breaks",
                source=("https://platform.openai.com/docs/api-reference/chat-streaming",),
            ),
            Need(
                what="a tool call has an id, and arguments that are a string of JSON",
                why="the message with the tool's result can't say which call it answers, or the call counts as invalid",
                rows=("chat.completions.tool",),
                checks=("tools.arguments-are-a-json-string",),
                matches=(
                    FindingPattern(finding="missing", at="$.choices[*].message.tool_calls[*].id"),
                    FindingPattern(finding="null", at="$.choices[*].message.tool_calls[*].id"),
                    FindingPattern(finding="wrong-value", at="$.choices[*].message.tool_calls[*].id"),
                    FindingPattern(
                        finding="wrong-type",
                        at="$.choices[*].message.tool_calls[*].function.arguments",
                    ),
                ),
                severity="degrades",
                source=("https://github.com/langchain-ai/langgraph/issues/2729",),
            ),
            Need(
                what="usage that was asked for comes in a stream",
                why="usage_metadata of a streamed message stays empty",
                rows=("chat.completions.stream",),
                matches=(
                    FindingPattern(finding="missing", at="$.usage"),
                    FindingPattern(finding="null", at="$.usage"),
                ),
                severity="degrades",
                source=("https://github.com/langchain-ai/langchain/pull/22324",),
            ),
        ),
        source=("https://github.com/langchain-ai/langchain/pull/35236",),
    ),
    "litellm": Client(
        id="litellm",
        title="LiteLLM",
        homepage="https://github.com/BerriAI/litellm",
        notes="As a client of the server, in its proxy or as a library.",
        connect=Connect(
            how='completion(model="MODEL", custom_llm_provider="openai", api_base="URL"), with OPENAI_API_KEY in the environment',
            source=(
                "https://github.com/BerriAI/litellm/blob/0f7256533fc00a985f897f4f3b51090703b7135e/docs/my-website/docs/providers/custom_openai_proxy.md",
            ),
        ),
        needs=(
            Need(
                what="a chat answer is JSON and not empty",
                why="an empty body with status 200 is an error of its own",
                rows=("chat.completions",),
                matches=(
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$.choices"),
                    FindingPattern(finding="null", at="$.choices"),
                ),
                severity="breaks",
                source=("https://github.com/BerriAI/litellm/pull/20943",),
            ),
            Need(
                what="a chat stream is one of JSON events",
                why="the streamed answer ends with an error",
                rows=("chat.completions.stream",),
                matches=(FindingPattern(finding="invalid-stream"), FindingPattern(finding="invalid-json")),
                severity="breaks",
                source=("https://github.com/BerriAI/litellm/pull/20943",),
            ),
            Need(
                what="a stream shows the tokens that were made, each piece once",
                why="the user sees nothing, or the same words again and again",
                rows=("chat.completions.stream",),
                checks=("chat.tokens-shown", "stream.pieces-afresh"),
                severity="breaks",
                source=("https://platform.openai.com/docs/api-reference/chat-streaming",),
            ),
            Need(
                what="responses and their events have created_at, output and indexes",
                why="older versions crash where created_at, output or an index is missing; newer ones pass that on unchecked",
                rows=("responses", "responses.stream"),
                matches=(
                    FindingPattern(finding="missing", at="$.created_at"),
                    FindingPattern(finding="null", at="$.created_at"),
                    FindingPattern(finding="missing", at="$.output"),
                    FindingPattern(finding="null", at="$.output"),
                    FindingPattern(finding="missing", at="$[*].response.created_at"),
                    FindingPattern(finding="missing", at="$[*].response.output"),
                    FindingPattern(finding="missing", at="$[*].output_index"),
                    FindingPattern(finding="missing", at="$[*].content_index"),
                ),
                if_offered=True,
                severity="degrades",
                source=(
                    "https://github.com/BerriAI/litellm/pull/20580",
                    "https://github.com/BerriAI/litellm/issues/14773",
                ),
            ),
        ),
        source=("https://github.com/BerriAI/litellm/pull/20580",),
    ),
    "openai-python": Client(
        id="openai-python",
        title="OpenAI Python SDK",
        homepage="https://github.com/openai/openai-python",
        notes="Builds objects without validating them, so that a wrong shape shows late; its stream helpers put chunks together by index and string repeated pieces together. --sdk replays this run through it.",
        connect=Connect(
            how='OpenAI(base_url="URL", api_key="KEY"), or OPENAI_BASE_URL and OPENAI_API_KEY in the environment',
            source=(
                "https://github.com/openai/openai-python/blob/02cf7cdbdb19f5c782d5cee65db6b45d73b9ce0d/src/openai/_client.py",
            ),
        ),
        needs=(
            Need(
                what="a chat answer is a JSON document with choices",
                why="the object has no choices to read, and choices[0] raises",
                rows=("chat.completions",),
                matches=(
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$.choices"),
                    FindingPattern(finding="null", at="$.choices"),
                    FindingPattern(finding="wrong-type", at="$.choices"),
                    FindingPattern(finding="wrong-type", at="$"),
                    FindingPattern(finding="null", at="$"),
                    FindingPattern(finding="missing", at="$.choices[*].message"),
                    FindingPattern(finding="null", at="$.choices[*].message"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/_exceptions.py",
                ),
            ),
            Need(
                what="an answer is labelled as JSON",
                why="a content type that doesn't end in json goes down a fallback path, or comes back as text",
                rows=("chat.completions", "models.list"),
                matches=(FindingPattern(finding="content-type"),),
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/_streaming.py",
                ),
            ),
            Need(
                what="every event of a stream is JSON with choices, until [DONE]",
                why="the stream loop raises on data that is no JSON, and on an error object in an event",
                rows=("chat.completions.stream",),
                checks=("stream.no-error-inside",),
                matches=(
                    FindingPattern(finding="invalid-stream"),
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$[*].choices"),
                    FindingPattern(finding="null", at="$[*].choices"),
                    FindingPattern(finding="missing", at="$[*].choices[*].index"),
                    FindingPattern(finding="missing", at="$[*].choices[*].delta"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/_streaming.py",
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/chat/_completions.py",
                ),
            ),
            Need(
                what="a stream shows the tokens that were made, each piece once",
                why="the user sees nothing, or the same words again and again",
                rows=("chat.completions.stream",),
                checks=("chat.tokens-shown", "stream.pieces-afresh"),
                severity="breaks",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/_streaming.py",
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/chat/_completions.py",
                ),
            ),
            Need(
                what="the role comes in one event of a stream",
                why="the stream helper strings repetitions together; the message's role becomes assistantassistant",
                rows=("chat.completions.stream", "chat.completions.tool.stream"),
                matches=(FindingPattern(finding="wrong-value", at="$.choices[*].message.role"),),
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/_deltas.py",
                ),
            ),
            Need(
                what="some event of a stream says the role",
                why="the stream helper's message has the role None, which is no message to send back",
                rows=("chat.completions.stream", "chat.completions.tool.stream"),
                matches=(
                    FindingPattern(finding="missing", at="$.choices[*].message.role"),
                    FindingPattern(finding="null", at="$.choices[*].message.role"),
                ),
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/chat/_completions.py",
                ),
            ),
            Need(
                what="streamed tool calls can be put together by their index",
                why="the stream helper raises on a piece without index, and on an index that skips a number",
                rows=("chat.completions.tool.stream",),
                matches=(
                    FindingPattern(finding="invalid-stream"),
                    FindingPattern(finding="missing", at="$[*].choices[*].delta.tool_calls[*].index"),
                    FindingPattern(finding="null", at="$[*].choices[*].delta.tool_calls[*].index"),
                    FindingPattern(finding="wrong-type", at="$[*].choices[*].delta.tool_calls[*].index"),
                ),
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/_deltas.py",
                ),
            ),
            Need(
                what="arguments are a string of JSON",
                why="parse() and the stream helper raise on arguments that are an object, or no JSON",
                rows=("chat.completions.tool", "chat.completions.tool.stream"),
                checks=("tools.arguments-are-a-json-string",),
                matches=(
                    FindingPattern(
                        finding="wrong-type",
                        at="$.choices[*].message.tool_calls[*].function.arguments",
                    ),
                    FindingPattern(finding="missing", at="$.choices[*].message.tool_calls[*].function"),
                    FindingPattern(finding="null", at="$.choices[*].message.tool_calls[*].function"),
                ),
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/_parsing/_completions.py",
                ),
            ),
            Need(
                what="every event of a stream calls itself chat.completion.chunk",
                why="the stream helper passes over events of another name, and loses what they hold",
                rows=("chat.completions.stream",),
                checks=("stream.pieces-named",),
                matches=(
                    FindingPattern(finding="wrong-value", at="$[*].object", actual='^"chat\\.completion"$'),
                ),
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/chat/_completions.py",
                ),
            ),
            Need(
                what="usage is in the last event of a stream",
                why="the stream helper keeps the usage of the last event, so that a later one without erases it",
                rows=("chat.completions.stream",),
                checks=("stream.usage-last",),
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/chat/_completions.py",
                ),
            ),
            Need(
                what="lists of the server's own come in one piece, or with indexes",
                why="the stream helper raises on a list that goes on without indexes; create(stream=True) doesn't mind",
                rows=("chat.completions.stream",),
                matches=(FindingPattern(finding="invalid-stream", at="$[*].choices[*].delta"),),
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/_deltas.py",
                ),
            ),
            Need(
                what="an error is an object with a message",
                why="the exception's message is a generic one, and its code, param and type are empty",
                rows=("chat.completions",),
                matches=(
                    FindingPattern(finding="envelope", at="$.error"),
                    FindingPattern(finding="envelope", at="$.error.message"),
                ),
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/_exceptions.py",
                ),
            ),
            Need(
                what="a streamed tool call says its id and its name once",
                why="the stream helper strings repetitions together, as in get_weatherget_weather, and no tool of that name is found",
                rows=("chat.completions.tool.stream",),
                checks=("tools.stream-id-once", "tools.stream-name-once"),
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/_deltas.py",
                ),
            ),
            Need(
                what="a streamed response begins with response.created, and its events name items and parts by index",
                why="responses.stream() raises on an event without output_index or content_index, or out of order",
                rows=("responses.stream",),
                checks=("responses.created-first",),
                matches=(
                    FindingPattern(finding="invalid-stream"),
                    FindingPattern(finding="missing", at="$[*].output_index"),
                    FindingPattern(finding="missing", at="$[*].content_index"),
                ),
                if_offered=True,
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/responses/_responses.py",
                ),
            ),
            Need(
                what="what a response streams in deltas isn't there already when its item or part begins",
                why="responses.stream() adds the deltas to it, and its snapshots hold text and arguments twice",
                rows=("responses.stream", "responses.tool.stream"),
                checks=("responses.begun-empty",),
                if_offered=True,
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/responses/_responses.py",
                ),
            ),
            Need(
                what="embeddings may be asked for as base64",
                why="embeddings.create() asks for base64 unless told otherwise, and is refused",
                rows=("embeddings.base64",),
                matches=(FindingPattern(finding="refused"), FindingPattern(finding="status")),
                if_offered=True,
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/resources/embeddings.py",
                ),
            ),
            Need(
                what="a model that is looked up is an object with its id",
                why="models.retrieve() gives an object whose id is None",
                rows=("models.retrieve",),
                matches=(
                    FindingPattern(finding="missing", at="$.id"),
                    FindingPattern(finding="null", at="$.id"),
                ),
                if_offered=True,
                severity="degrades",
                source=(
                    "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/resources/models.py",
                ),
            ),
        ),
        ignores=(
            FindingPattern(finding="missing", at="$.id"),
            FindingPattern(finding="missing", at="$[*].id"),
            FindingPattern(finding="missing", at="$.created"),
            FindingPattern(finding="missing", at="$[*].created"),
            FindingPattern(finding="missing", at="$.model"),
            FindingPattern(finding="missing", at="$[*].model"),
            FindingPattern(finding="missing", at="$.usage"),
            FindingPattern(finding="missing", at="$.choices[*].index"),
            FindingPattern(finding="missing", at="$.choices[*].finish_reason"),
            FindingPattern(finding="null", at="$.id"),
            FindingPattern(finding="null", at="$[*].id"),
            FindingPattern(finding="null", at="$.created"),
            FindingPattern(finding="null", at="$[*].created"),
            FindingPattern(finding="null", at="$.model"),
            FindingPattern(finding="null", at="$[*].model"),
            FindingPattern(finding="null", at="$.usage"),
            FindingPattern(finding="null", at="$.choices[*].index"),
            FindingPattern(finding="null", at="$.choices[*].finish_reason"),
            FindingPattern(finding="missing", at="$.object"),
            FindingPattern(finding="wrong-type", at="$.created"),
            FindingPattern(finding="wrong-type", at="$[*].created"),
        ),
        source=("https://github.com/openai/openai-python/tree/e43b422412a9e96c9cc5192c61fffbe2d7e04836",),
    ),
    "opencode": Client(
        id="opencode",
        title="OpenCode",
        homepage="https://github.com/anomalyco/opencode",
        notes="Streams everything through the Vercel AI SDK's provider, and is of little use without tool calls.",
        connect=Connect(
            how='in opencode.json: {"provider": {"mine": {"npm": "@ai-sdk/openai-compatible", "options": {"baseURL": "URL"}, "models": {"MODEL": {}}}}}',
            source=(
                "https://github.com/anomalyco/opencode/blob/016ea280993818951e66d4f99f135dfe84b90089/packages/web/src/content/docs/providers.mdx",
            ),
        ),
        needs=(
            Need(
                what="every event of a chat stream has an array of choices, or is an error object with a message",
                why="an event that fits neither ends the turn with a parse error",
                rows=("chat.completions.stream",),
                matches=(
                    FindingPattern(finding="invalid-stream"),
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$[*].choices"),
                    FindingPattern(finding="null", at="$[*].choices"),
                    FindingPattern(finding="wrong-type", at="$[*].choices"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/chat/openai-compatible-chat-language-model.ts",
                ),
            ),
            Need(
                what="a stream shows the tokens that were made, each piece once",
                why="the user sees nothing, or the same words again and again",
                rows=("chat.completions.stream",),
                checks=("chat.tokens-shown", "stream.pieces-afresh"),
                severity="breaks",
                source=(
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/chat/openai-compatible-chat-language-model.ts",
                ),
            ),
            Need(
                what="a stream says why it ended",
                why="the session gets a title and shows no output",
                rows=("chat.completions.stream",),
                checks=("stream.one-finish-reason",),
                severity="breaks",
                source=("https://github.com/anomalyco/opencode/issues/3994",),
            ),
            Need(
                what="streamed tool calls add up to an id, a name and arguments that are JSON",
                why="no tool can be run, and an agent without tools does nothing",
                rows=("chat.completions.tool.stream",),
                checks=("tools.arguments-are-a-json-string",),
                matches=(
                    FindingPattern(finding="missing", at="$.choices[*].message.tool_calls[*].function"),
                    FindingPattern(finding="missing", at="$.choices[*].message.tool_calls[*].id"),
                    FindingPattern(finding="null", at="$.choices[*].message.tool_calls[*].id"),
                    FindingPattern(finding="missing", at="$.choices[*].message.tool_calls[*].function.name"),
                    FindingPattern(finding="null", at="$.choices[*].message.tool_calls[*].function.name"),
                    FindingPattern(
                        finding="wrong-type",
                        at="$[*].choices[*].delta.tool_calls[*].function.arguments",
                    ),
                ),
                severity="breaks",
                source=(
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/provider-utils/src/streaming-tool-call-tracker.ts",
                    "https://github.com/anomalyco/opencode/issues/37841",
                ),
            ),
            Need(
                what="a stream ends with usage",
                why="it can't tell how full the context is",
                rows=("chat.completions.stream",),
                matches=(
                    FindingPattern(finding="missing", at="$.usage"),
                    FindingPattern(finding="null", at="$.usage"),
                ),
                severity="degrades",
                source=("https://github.com/anomalyco/opencode/issues/3994",),
            ),
        ),
        source=(
            "https://github.com/anomalyco/opencode/issues/37841",
            "https://github.com/anomalyco/opencode/issues/3994",
        ),
    ),
    "vercel-ai-sdk": Client(
        id="vercel-ai-sdk",
        title="Vercel AI SDK",
        homepage="https://github.com/vercel/ai",
        notes="The provider @ai-sdk/openai-compatible holds each answer and each event to a schema of its own, which is stricter than most: what doesn't fit becomes an error part of the stream.",
        connect=Connect(
            how='createOpenAICompatible({name: "mine", baseURL: "URL"})("MODEL") of @ai-sdk/openai-compatible',
            source=(
                "https://github.com/vercel/ai/blob/1a06e44b237b87a7f4d27f6a922cd25d8c0bfde9/content/providers/02-openai-compatible-providers/30-lmstudio.mdx",
            ),
        ),
        needs=(
            Need(
                what="every event of a chat stream has an array of choices, or is an error object with a message",
                why="an event that fits neither ends the stream with a parse error",
                rows=("chat.completions.stream",),
                matches=(
                    FindingPattern(finding="invalid-stream"),
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$[*].choices"),
                    FindingPattern(finding="null", at="$[*].choices"),
                    FindingPattern(finding="wrong-type", at="$[*].choices"),
                    FindingPattern(finding="wrong-value", at="$[*].choices[*].delta.role", actual='^"[^"]'),
                    FindingPattern(finding="unknown-value", at="$[*].choices[*].delta.role"),
                    FindingPattern(finding="wrong-type", at="$[*].choices[*].delta.content"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/chat/openai-compatible-chat-language-model.ts",
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/openai-compatible-error.ts",
                ),
            ),
            Need(
                what="a stream shows the tokens that were made, each piece once",
                why="the user sees nothing, or the same words again and again",
                rows=("chat.completions.stream",),
                checks=("chat.tokens-shown", "stream.pieces-afresh"),
                severity="breaks",
                source=(
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/chat/openai-compatible-chat-language-model.ts",
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/openai-compatible-error.ts",
                ),
            ),
            Need(
                what="a stream says why it ended",
                why="a stream without a finish reason ends as an error, though all the text has come",
                rows=("chat.completions.stream",),
                checks=("stream.one-finish-reason",),
                severity="breaks",
                source=(
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/chat/openai-compatible-chat-language-model.ts",
                ),
            ),
            Need(
                what="an unstreamed answer has choices with a message",
                why="generateText() refuses the answer",
                rows=("chat.completions",),
                matches=(
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$.choices"),
                    FindingPattern(finding="null", at="$.choices"),
                    FindingPattern(finding="wrong-type", at="$"),
                    FindingPattern(finding="null", at="$"),
                    FindingPattern(finding="missing", at="$.choices[*].message"),
                    FindingPattern(finding="null", at="$.choices[*].message"),
                    FindingPattern(finding="wrong-type", at="$.choices[*].message.content"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/chat/openai-compatible-chat-language-model.ts",
                ),
            ),
            Need(
                what="an unstreamed tool call has a name, and arguments that are a string",
                why="generateText() refuses an answer whose call lacks its name or arguments, or has arguments that are no JSON",
                rows=("chat.completions.tool",),
                checks=("tools.arguments-are-a-json-string",),
                matches=(
                    FindingPattern(finding="missing", at="$.choices[*].message.tool_calls[*].function"),
                    FindingPattern(finding="missing", at="$.choices[*].message.tool_calls[*].function.name"),
                    FindingPattern(
                        finding="missing",
                        at="$.choices[*].message.tool_calls[*].function.arguments",
                    ),
                    FindingPattern(
                        finding="wrong-type",
                        at="$.choices[*].message.tool_calls[*].function.arguments",
                    ),
                ),
                severity="degrades",
                source=(
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/chat/openai-compatible-chat-language-model.ts",
                ),
            ),
            Need(
                what="the first piece of a streamed tool call has its id and its name",
                why="the tracker of streamed calls raises on a call that begins without an id or a name",
                rows=("chat.completions.tool.stream",),
                matches=(
                    FindingPattern(finding="missing", at="$.choices[*].message.tool_calls[*].function"),
                    FindingPattern(finding="missing", at="$.choices[*].message.tool_calls[*].id"),
                    FindingPattern(finding="null", at="$.choices[*].message.tool_calls[*].id"),
                    FindingPattern(finding="missing", at="$.choices[*].message.tool_calls[*].function.name"),
                    FindingPattern(finding="null", at="$.choices[*].message.tool_calls[*].function.name"),
                ),
                severity="degrades",
                source=(
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/provider-utils/src/streaming-tool-call-tracker.ts",
                ),
            ),
            Need(
                what="the pieces of a streamed call's arguments add up to JSON",
                why="the call counts as invalid, and its tool isn't run",
                rows=("chat.completions.tool.stream",),
                checks=("tools.arguments-are-a-json-string",),
                severity="degrades",
                source=(
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/provider-utils/src/streaming-tool-call-tracker.ts",
                ),
            ),
            Need(
                what="an error is an object with a message",
                why="the user sees a status in place of the server's words",
                rows=("chat.completions",),
                matches=(
                    FindingPattern(finding="envelope", at="$.error"),
                    FindingPattern(finding="envelope", at="$.error.message"),
                ),
                severity="degrades",
                source=(
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/openai-compatible-error.ts",
                ),
            ),
            Need(
                what="a picture comes as base64",
                why="an answer with an address alone is refused",
                checks=("images.base64",),
                if_offered=True,
                severity="degrades",
                source=(
                    "https://github.com/vercel/ai/blob/227ca9412c6e40aa18f44d35a80690a36ca31e74/packages/openai-compatible/src/image/openai-compatible-image-model.ts",
                ),
            ),
            Need(
                what="a streamed response begins with its model and time, and its events name their item by id and index",
                why="the provider @ai-sdk/openai drops events without model, time, index or id of the item, and what they carry",
                rows=("responses.stream",),
                matches=(
                    FindingPattern(finding="missing", at="$[*].output_index"),
                    FindingPattern(finding="missing", at="$[*].item_id"),
                    FindingPattern(finding="missing", at="$[*].item.id"),
                    FindingPattern(finding="missing", at="$[*].response.created_at"),
                    FindingPattern(finding="missing", at="$[*].response.model"),
                ),
                if_offered=True,
                severity="degrades",
                source=(
                    "https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai/src/responses/openai-responses-api.ts",
                ),
            ),
            Need(
                what="the text of a streamed response comes in deltas",
                why="the provider @ai-sdk/openai takes text from there alone, and the answer is empty",
                rows=("responses.stream",),
                checks=("responses.text-in-deltas",),
                if_offered=True,
                severity="degrades",
                source=(
                    "https://github.com/vercel/ai/blob/003be10c7e53c0ea747e51cf1081e307b51d4669/packages/openai/src/responses/openai-responses-language-model.ts",
                ),
            ),
        ),
        source=(
            "https://github.com/vercel/ai/tree/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible",
        ),
    ),
    "zed": Client(
        id="zed",
        title="Zed",
        homepage="https://github.com/zed-industries/zed",
        notes="Written in Rust; it streams with stream_options and max_completion_tokens, and every chunk must fit its types.",
        connect=Connect(
            how='in settings.json: {"language_models": {"openai_compatible": {"mine": {"api_url": "URL", "available_models": [{"name": "MODEL", "max_tokens": 128000}]}}}}; max_tokens is the context length',
            source=(
                "https://github.com/zed-industries/zed/blob/424473782d6ef93d3416e5ec080aff43d3a5c7a4/docs/src/ai/use-api-access.md",
            ),
        ),
        needs=(
            Need(
                what="the chunks of a stream have choices with an index, and usage has all three counters",
                why="the chunk can't be parsed, and the answer stops",
                rows=("chat.completions.stream",),
                matches=(
                    FindingPattern(finding="invalid-stream"),
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$[*].choices"),
                    FindingPattern(finding="null", at="$[*].choices"),
                    FindingPattern(finding="missing", at="$[*].choices[*].index"),
                    FindingPattern(finding="wrong-type", at="$[*].choices[*].index"),
                    FindingPattern(finding="wrong-value", at="$[*].choices[*].delta.role"),
                    FindingPattern(finding="missing", at="$[*].usage.prompt_tokens"),
                    FindingPattern(finding="missing", at="$[*].usage.completion_tokens"),
                    FindingPattern(finding="missing", at="$[*].usage.total_tokens"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/zed-industries/zed/blob/014676e49857c2b2fec5b57883880c1db05f1ca7/crates/open_ai/src/open_ai.rs",
                ),
            ),
            Need(
                what="a stream shows the tokens that were made, each piece once",
                why="the user sees nothing, or the same words again and again",
                rows=("chat.completions.stream",),
                checks=("chat.tokens-shown", "stream.pieces-afresh"),
                severity="breaks",
                source=(
                    "https://github.com/zed-industries/zed/blob/014676e49857c2b2fec5b57883880c1db05f1ca7/crates/open_ai/src/open_ai.rs",
                ),
            ),
            Need(
                what="every piece of a streamed tool call has an integer index",
                why="the chunk can't be parsed, and the agent stops",
                rows=("chat.completions.tool.stream",),
                matches=(
                    FindingPattern(finding="missing", at="$[*].choices[*].delta.tool_calls[*].index"),
                    FindingPattern(finding="null", at="$[*].choices[*].delta.tool_calls[*].index"),
                    FindingPattern(finding="wrong-type", at="$[*].choices[*].delta.tool_calls[*].index"),
                ),
                severity="breaks",
                source=(
                    "https://github.com/zed-industries/zed/blob/014676e49857c2b2fec5b57883880c1db05f1ca7/crates/open_ai/src/open_ai.rs",
                ),
            ),
            Need(
                what="the pieces of a call's arguments add up to JSON",
                why="the arguments can't be parsed, and the tool isn't run",
                rows=("chat.completions.tool.stream",),
                checks=("tools.arguments-are-a-json-string",),
                severity="breaks",
                source=(
                    "https://github.com/zed-industries/zed/blob/014676e49857c2b2fec5b57883880c1db05f1ca7/crates/open_ai/src/open_ai.rs",
                ),
            ),
            Need(
                what="an unstreamed answer has id, object, created, model, choices and usage",
                why="what it doesn't stream can't be parsed",
                rows=("chat.completions",),
                matches=(
                    FindingPattern(finding="invalid-json"),
                    FindingPattern(finding="missing", at="$.id"),
                    FindingPattern(finding="missing", at="$.object"),
                    FindingPattern(finding="missing", at="$.created"),
                    FindingPattern(finding="wrong-type", at="$.created"),
                    FindingPattern(finding="missing", at="$.model"),
                    FindingPattern(finding="missing", at="$.choices"),
                    FindingPattern(finding="missing", at="$.usage"),
                    FindingPattern(finding="null", at="$.usage"),
                    FindingPattern(finding="missing", at="$.choices[*].message.role"),
                ),
                severity="degrades",
                source=(
                    "https://github.com/zed-industries/zed/blob/014676e49857c2b2fec5b57883880c1db05f1ca7/crates/open_ai/src/open_ai.rs",
                ),
            ),
            Need(
                what="max_completion_tokens is accepted",
                why="it sends no max_tokens, and every request is refused",
                rows=("chat.completions.max-completion-tokens",),
                matches=(FindingPattern(finding="refused"), FindingPattern(finding="status")),
                severity="breaks",
                source=(
                    "https://github.com/zed-industries/zed/blob/014676e49857c2b2fec5b57883880c1db05f1ca7/crates/open_ai/src/open_ai.rs",
                ),
            ),
        ),
        source=(
            "https://github.com/zed-industries/zed/blob/014676e49857c2b2fec5b57883880c1db05f1ca7/crates/open_ai/src/open_ai.rs",
        ),
    ),
}

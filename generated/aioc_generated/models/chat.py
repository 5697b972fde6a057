# Generated from spec/schemas/chat.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:f6ecf84d34e8d537759c7b67aa09547c101612f332241e0396c1ada2d73553dd
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import chat_parts, common


class UrlCitation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    url: StrictStr
    title: StrictStr
    start_index: Annotated[StrictInt, Field(ge=0)]
    end_index: Annotated[StrictInt, Field(ge=0)]


class ChatAudio(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | MISSING,
        Field(
            description='Refers to this audio in a later turn.', json_schema_extra={'x-aioc-expected': 'warn'}
        ),
    ] = MISSING
    expires_at: Annotated[
        StrictInt | MISSING, Field(description='Unix seconds.', json_schema_extra={'x-aioc-expected': 'warn'})
    ] = MISSING
    data: Annotated[StrictStr, Field(description='The audio, base64.')]
    transcript: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = MISSING


class FunctionCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: StrictStr
    arguments: Annotated[StrictStr, Field(description='A string that holds JSON, never the object itself.')]


class CustomCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: StrictStr
    input: StrictStr


Byte = TypeAliasType(
    "Byte",
    Annotated[
        StrictInt, Field(description="One byte of a token's UTF-8; async-openai reads 8 bits.", ge=0, le=255)
    ],
)


class TopLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: StrictStr
    logprob: Annotated[StrictFloat, Field(le=0.001)]
    bytes: Annotated[list[Byte] | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class FunctionDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: StrictStr | None | MISSING = MISSING
    arguments: StrictStr | None | MISSING = MISSING


class CustomDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    name: StrictStr | None | MISSING = MISSING
    input: StrictStr | None | MISSING = MISSING


LogprobsByToken = TypeAliasType("LogprobsByToken", dict[str, StrictFloat])


class UrlCitationAnnotation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['url_citation']
    url_citation: UrlCitation


class FunctionToolCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    type: Literal['function']
    function: FunctionCall


class CustomToolCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    type: Literal['custom']
    custom: CustomCall


class TokenLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: StrictStr
    logprob: Annotated[StrictFloat, Field(le=0.001)]
    bytes: Annotated[
        list[Byte] | None | MISSING,
        Field(
            description="The token's UTF-8 bytes; null where it has none.",
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    top_logprobs: list[TopLogprob]


class ToolCallDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[StrictInt, Field(description='Which call this belongs to.', ge=0)]
    id: Annotated[StrictStr | None | MISSING, Field(description="In the call's first piece only.")] = MISSING
    type: Annotated[
        Literal['function', 'custom'] | None | MISSING, Field(description="In the call's first piece.")
    ] = MISSING
    function: FunctionDelta | None | MISSING = MISSING
    custom: CustomDelta | None | MISSING = MISSING


class TextUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    prompt_tokens: Annotated[StrictInt, Field(ge=0)]
    completion_tokens: Annotated[StrictInt, Field(ge=0)]
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    prompt_tokens_details: common.PromptTokensDetails | None | MISSING = MISSING
    completion_tokens_details: common.CompletionTokensDetails | None | MISSING = MISSING


class CompletionLogprobs(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    tokens: Annotated[
        list[StrictStr] | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    token_logprobs: Annotated[
        list[StrictFloat | None] | None | MISSING,
        Field(
            description='Null for the first token of an echoed prompt.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    top_logprobs: list[LogprobsByToken | None] | None | MISSING = MISSING
    text_offset: Annotated[
        list[StrictInt] | None | MISSING, Field(description='Where each token begins.')
    ] = MISSING


class CompletionChunkChoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[StrictInt, Field(ge=0)]
    text: StrictStr
    finish_reason: Annotated[
        Literal['stop', 'length', 'content_filter'] | None | MISSING,
        Field(description='Null until the text ends.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    logprobs: Annotated[
        CompletionLogprobs | None | MISSING,
        Field(description='Null unless asked for.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


ChatAnnotation = TypeAliasType(
    "ChatAnnotation",
    Annotated[
        UrlCitationAnnotation,
        Field(
            description='A remark on a part of the text.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


ToolCall = TypeAliasType(
    "ToolCall",
    Annotated[
        FunctionToolCall | CustomToolCall,
        Field(
            description="One call of a tool. openai-python's parse() reads the arguments only of a call whose type says function (https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/_parsing/_completions.py).",
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class ChatLogprobs(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    content: Annotated[
        list[TokenLogprob] | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    refusal: Annotated[
        list[TokenLogprob] | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class ChatDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    role: Annotated[
        Literal['assistant'] | None | MISSING,
        Field(
            description='In the first event only. The Vercel AI SDK takes no other word (https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/chat/openai-compatible-chat-language-model.ts).'
        ),
    ] = MISSING
    content: StrictStr | None | MISSING = MISSING
    refusal: StrictStr | None | MISSING = MISSING
    tool_calls: list[ToolCallDelta] | None | MISSING = MISSING
    function_call: FunctionDelta | None | MISSING = MISSING
    audio: chat_parts.ChatChoiceDeltaAudio | None | MISSING = MISSING


class CompletionChoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[StrictInt, Field(ge=0)]
    text: StrictStr
    finish_reason: Annotated[
        Literal['stop', 'length', 'content_filter'], Field(description='Why the text ended.')
    ]
    logprobs: Annotated[
        CompletionLogprobs | None | MISSING,
        Field(
            description='Null unless asked for; OpenAI always sends the member.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING


class CompletionChunk(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='The same in every event of a stream.')]
    object: Literal['text_completion']
    created: Annotated[StrictInt, Field(description='Unix seconds.', ge=0)]
    model: StrictStr
    choices: Annotated[
        list[CompletionChunkChoice], Field(description='Empty in the event that carries usage.')
    ]
    usage: Annotated[
        TextUsage | None | MISSING,
        Field(description='Asked for with include_usage it is null in every event but the last.'),
    ] = MISSING
    system_fingerprint: StrictStr | None | MISSING = MISSING
    obfuscation: Annotated[
        StrictStr | MISSING, Field(description='Padding that hides the length of the text.')
    ] = MISSING


class ChatMessage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    role: Literal['assistant']
    content: Annotated[
        StrictStr | None | MISSING,
        Field(
            description='The text; null beside tool calls, audio or a refusal. Every client reads absent as null.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    refusal: Annotated[
        StrictStr | None | MISSING,
        Field(
            description='Why the model declined; null otherwise. OpenAI always sends it.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    annotations: Annotated[
        list[ChatAnnotation] | None | MISSING, Field(description='Citations of web search.')
    ] = MISSING
    audio: Annotated[
        ChatAudio | None | MISSING, Field(description='The spoken answer, where audio was asked for.')
    ] = MISSING
    tool_calls: Annotated[
        list[ToolCall] | None | MISSING,
        Field(
            description='The calls the model wants made. OpenAI leaves the member out where there are none, and sends null in stored completions.'
        ),
    ] = MISSING
    function_call: Annotated[
        FunctionCall | None | MISSING, Field(description='The legacy form of one call.')
    ] = MISSING


class ChatChunkChoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[StrictInt, Field(ge=0)]
    delta: ChatDelta
    finish_reason: Annotated[
        Literal['stop', 'length', 'tool_calls', 'content_filter', 'function_call'] | None | MISSING,
        Field(
            description="Null until the answer ends; then once one of these words, nothing else. OpenAI's document requires it of each chunk, and typed clients fail to read one without it (https://github.com/mudler/LocalAI/issues/1744).",
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    logprobs: ChatLogprobs | None | MISSING = MISSING


class Completion(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: StrictStr
    object: Literal['text_completion']
    created: Annotated[StrictInt, Field(description='Unix seconds.', ge=0)]
    model: StrictStr
    choices: Annotated[list[CompletionChoice], Field(min_length=1)]
    usage: Annotated[
        TextUsage | None | MISSING,
        Field(
            description="OpenAI always sends it, and bills by it; its document doesn't require it.",
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    system_fingerprint: StrictStr | None | MISSING = MISSING


class ChatChoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[StrictInt, Field(description="The answer's place.", ge=0)]
    message: ChatMessage
    finish_reason: Annotated[
        Literal['stop', 'length', 'tool_calls', 'content_filter', 'function_call'],
        Field(
            description='Why the answer ended. Closed: pydantic-ai and async-openai refuse the whole answer over any other word (https://github.com/ml-explore/mlx-lm/pull/782), and over null.'
        ),
    ]
    logprobs: Annotated[
        ChatLogprobs | None | MISSING,
        Field(
            description='Null unless asked for; OpenAI always sends the member.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING


class ChatCompletion(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='Names this completion.')]
    object: Literal['chat.completion']
    created: Annotated[StrictInt, Field(description='Unix seconds; async-openai reads 32 bits.', ge=0)]
    model: Annotated[StrictStr, Field(description='The model that answered.')]
    choices: Annotated[
        list[ChatChoice],
        Field(
            description="The answers, one unless the request's n says more. LangChain fails on null (https://github.com/langchain-ai/langchain/pull/35236), Aider complains when it is empty.",
            min_length=1,
        ),
    ]
    usage: Annotated[
        common.CompletionUsage | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})
    ] = MISSING
    service_tier: Annotated[
        Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | None | MISSING,
        Field(description='Which tier served the request.'),
    ] = MISSING
    system_fingerprint: Annotated[
        StrictStr | None | MISSING,
        Field(description="Names the backend's configuration; OpenAI leaves it out or null for some models."),
    ] = MISSING
    metadata: Annotated[common.Metadata | None | MISSING, Field(description='Of a stored completion.')] = (
        MISSING
    )
    moderation: chat_parts.ChatCompletionModeration | None | MISSING = MISSING


class ChatCompletionUncounted(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='Names this completion.')]
    object: Literal['chat.completion']
    created: Annotated[StrictInt, Field(description='Unix seconds; async-openai reads 32 bits.', ge=0)]
    model: Annotated[StrictStr, Field(description='The model that answered.')]
    choices: Annotated[
        list[ChatChoice],
        Field(description="The answers, one unless the request's n says more.", min_length=1),
    ]
    usage: Annotated[
        common.CompletionUsage | None | MISSING, Field(description='Tokens that are counted all the same.')
    ] = MISSING
    service_tier: Annotated[
        Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | None | MISSING,
        Field(description='Which tier served the request.'),
    ] = MISSING
    system_fingerprint: Annotated[
        StrictStr | None | MISSING,
        Field(description="Names the backend's configuration; OpenAI leaves it out or null for some models."),
    ] = MISSING
    metadata: Annotated[common.Metadata | None | MISSING, Field(description='Of a stored completion.')] = (
        MISSING
    )


class ChatCompletionChunk(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='The same in every event of a stream.')]
    object: Literal['chat.completion.chunk']
    created: Annotated[StrictInt, Field(description='Unix seconds, the same in every event.', ge=0)]
    model: StrictStr
    choices: Annotated[list[ChatChunkChoice], Field(description='Empty in the event that carries usage.')]
    usage: Annotated[
        common.CompletionUsage | None | MISSING,
        Field(description='Asked for with include_usage it is null in every event but the last.'),
    ] = MISSING
    service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | None | MISSING = MISSING
    system_fingerprint: StrictStr | None | MISSING = MISSING
    obfuscation: Annotated[
        StrictStr | MISSING, Field(description='Padding that hides the length of the text.')
    ] = MISSING
    moderation: chat_parts.ChatCompletionModeration | None | MISSING = MISSING

# Generated from spec/schemas/chat.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:c4abbcfa431ef02d58b204439130562f1f724186aaeda3a31039407e2f0be7ee
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from . import chat_parts, common


class UrlCitation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    url: StrictStr
    title: StrictStr
    start_index: Annotated[StrictInt, Field(ge=0)]
    end_index: Annotated[StrictInt, Field(ge=0)]


class ChatAudio(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    """
    Refers to this audio in a later turn.
    """
    expires_at: StrictInt | MISSING = MISSING
    """
    Unix seconds.
    """
    data: StrictStr
    """
    The audio, base64.
    """
    transcript: StrictStr | MISSING = MISSING


class FunctionCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    name: StrictStr
    arguments: StrictStr
    """
    A string that holds JSON, never the object itself.
    """


class CustomCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    name: StrictStr
    input: StrictStr


Byte = TypeAliasType("Byte", Annotated[StrictInt, Field(ge=0, le=255)])
"""
One byte of a token's UTF-8; async-openai reads 8 bits.
"""


class TopLogprob(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    token: StrictStr
    logprob: Annotated[StrictFloat, Field(le=0.001)]
    bytes: list[Byte] | None | MISSING = MISSING


class FunctionDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    name: StrictStr | None | MISSING = MISSING
    arguments: StrictStr | MISSING = MISSING


class CustomDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    name: StrictStr | None | MISSING = MISSING
    input: StrictStr | None | MISSING = MISSING


LogprobsByToken = TypeAliasType("LogprobsByToken", dict[str, StrictFloat])


class UrlCitationAnnotation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['url_citation']
    url_citation: UrlCitation


class FunctionToolCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    type: Literal['function']
    function: FunctionCall


class CustomToolCall(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    type: Literal['custom']
    custom: CustomCall


class TokenLogprob(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    token: StrictStr
    logprob: Annotated[StrictFloat, Field(le=0.001)]
    bytes: list[Byte] | None | MISSING = MISSING
    """
    The token's UTF-8 bytes; null where it has none.
    """
    top_logprobs: list[TopLogprob]


class ToolCallDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    index: Annotated[StrictInt, Field(ge=0)]
    """
    Which call this belongs to.
    """
    id: StrictStr | None | MISSING = MISSING
    """
    In the call's first piece only.
    """
    type: Literal['function', 'custom'] | None | MISSING = MISSING
    """
    In the call's first piece.
    """
    function: FunctionDelta | None | MISSING = MISSING
    custom: CustomDelta | None | MISSING = MISSING


class TextUsage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    prompt_tokens: Annotated[StrictInt, Field(ge=0)]
    completion_tokens: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    OpenAI's document requires it, and OpenAI leaves it out of a text that ends at once (https://github.com/DataDog/dd-trace-py/blob/3bb9ecda22830e3303b18b0ffa5abe7586aef6a7/tests/cassettes/openai/openai_completions_post_2dbdd8b1.json).
    """
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    prompt_tokens_details: common.PromptTokensDetails | None | MISSING = MISSING
    completion_tokens_details: common.CompletionTokensDetails | None | MISSING = MISSING


class CompletionLogprobs(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    tokens: list[StrictStr] | None | MISSING = MISSING
    token_logprobs: list[StrictFloat | None] | None | MISSING = MISSING
    """
    Null for the first token of an echoed prompt.
    """
    top_logprobs: list[LogprobsByToken | None] | None | MISSING = MISSING
    text_offset: list[StrictInt] | None | MISSING = MISSING
    """
    Where each token begins.
    """


class CompletionChunkChoice(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    index: Annotated[StrictInt, Field(ge=0)]
    text: StrictStr
    finish_reason: Literal['stop', 'length', 'content_filter'] | None | MISSING = MISSING
    """
    Null until the text ends.
    """
    logprobs: CompletionLogprobs | None | MISSING = MISSING
    """
    Null unless asked for.
    """


ChatAnnotation = TypeAliasType(
    "ChatAnnotation", Annotated[UrlCitationAnnotation, Field(discriminator='type')]
)
"""
A remark on a part of the text.
"""


ToolCall = TypeAliasType(
    "ToolCall", Annotated[FunctionToolCall | CustomToolCall, Field(discriminator='type')]
)
"""
One call of a tool. openai-python's parse() reads the arguments only of a call whose type says function (https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/_parsing/_completions.py).
"""


class ChatLogprobs(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    content: list[TokenLogprob] | None | MISSING = MISSING
    refusal: list[TokenLogprob] | None | MISSING = MISSING


class ChatDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    role: Literal['assistant'] | None | MISSING = MISSING
    """
    In the first event only. The Vercel AI SDK takes no other word (https://github.com/vercel/ai/blob/ed857f50f112e23930b0c2dd8d532cc8bebbc911/packages/openai-compatible/src/chat/openai-compatible-chat-language-model.ts).
    """
    content: StrictStr | None | MISSING = MISSING
    refusal: StrictStr | None | MISSING = MISSING
    tool_calls: list[ToolCallDelta] | None | MISSING = MISSING
    function_call: FunctionDelta | None | MISSING = MISSING
    audio: chat_parts.ChatChoiceDeltaAudio | None | MISSING = MISSING


class CompletionChoice(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    index: Annotated[StrictInt, Field(ge=0)]
    text: StrictStr
    finish_reason: Literal['stop', 'length', 'content_filter']
    """
    Why the text ended.
    """
    logprobs: CompletionLogprobs | None | MISSING = MISSING
    """
    Null unless asked for; OpenAI always sends the member.
    """


class CompletionChunk(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr
    """
    The same in every event of a stream.
    """
    object: Literal['text_completion']
    created: Annotated[StrictInt, Field(ge=0)]
    """
    Unix seconds.
    """
    model: StrictStr
    choices: list[CompletionChunkChoice]
    """
    Empty in the event that carries usage.
    """
    usage: TextUsage | None | MISSING = MISSING
    """
    Asked for with include_usage it is null in every event but the last.
    """
    system_fingerprint: StrictStr | None | MISSING = MISSING
    obfuscation: StrictStr | MISSING = MISSING
    """
    Padding that hides the length of the text.
    """


class ChatMessage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    role: Literal['assistant']
    content: StrictStr | None | MISSING = MISSING
    """
    The text; null beside tool calls, audio or a refusal. Every client reads absent as null.
    """
    refusal: StrictStr | None | MISSING = MISSING
    """
    Why the model declined; null otherwise. OpenAI always sends it.
    """
    annotations: list[ChatAnnotation] | None | MISSING = MISSING
    """
    Citations of web search.
    """
    audio: ChatAudio | None | MISSING = MISSING
    """
    The spoken answer, where audio was asked for.
    """
    tool_calls: list[ToolCall] | None | MISSING = MISSING
    """
    The calls the model wants made. OpenAI leaves the member out where there are none, and sends null in stored completions.
    """
    function_call: FunctionCall | None | MISSING = MISSING
    """
    The legacy form of one call.
    """


class ChatChunkChoice(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    index: Annotated[StrictInt, Field(ge=0)]
    delta: ChatDelta
    finish_reason: Literal['stop', 'length', 'tool_calls', 'content_filter', 'function_call'] | None | MISSING = (
        MISSING
    )
    """
    Null until the answer ends; then once one of these words, nothing else. OpenAI's document requires it of each chunk, and typed clients fail to read one without it (https://github.com/mudler/LocalAI/issues/1744).
    """
    logprobs: ChatLogprobs | None | MISSING = MISSING


class Completion(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr
    object: Literal['text_completion']
    created: Annotated[StrictInt, Field(ge=0)]
    """
    Unix seconds.
    """
    model: StrictStr
    choices: Annotated[list[CompletionChoice], Field(min_length=1)]
    usage: TextUsage | MISSING = MISSING
    """
    OpenAI always sends it, and bills by it; its document doesn't require it, and openai 3.57.0 reads null as nothing (types/completion.py).
    """
    system_fingerprint: StrictStr | None | MISSING = MISSING


class ChatChoice(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    index: Annotated[StrictInt, Field(ge=0)]
    """
    The answer's place.
    """
    message: ChatMessage
    finish_reason: Literal['stop', 'length', 'tool_calls', 'content_filter', 'function_call']
    """
    Why the answer ended. Closed: pydantic-ai and async-openai refuse the whole answer over any other word (https://github.com/ml-explore/mlx-lm/pull/782), and over null.
    """
    logprobs: ChatLogprobs | None | MISSING = MISSING
    """
    Null unless asked for; OpenAI always sends the member.
    """


class ChatCompletion(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names this completion.
    """
    object: Literal['chat.completion']
    created: Annotated[StrictInt, Field(ge=0)]
    """
    Unix seconds; async-openai reads 32 bits.
    """
    model: StrictStr
    """
    The model that answered.
    """
    choices: Annotated[list[ChatChoice], Field(min_length=1)]
    """
    The answers, one unless the request's n says more. LangChain fails on null (https://github.com/langchain-ai/langchain/pull/35236), Aider complains when it is empty.
    """
    usage: common.CompletionUsage | MISSING = MISSING
    service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | None | MISSING = MISSING
    """
    Which tier served the request.
    """
    system_fingerprint: StrictStr | None | MISSING = MISSING
    """
    Names the backend's configuration; OpenAI leaves it out or null for some models.
    """
    metadata: common.Metadata | None | MISSING = MISSING
    """
    Of a stored completion.
    """
    moderation: chat_parts.ChatCompletionModeration | None | MISSING = MISSING


class ChatCompletionUncounted(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    Names this completion.
    """
    object: Literal['chat.completion']
    created: Annotated[StrictInt, Field(ge=0)]
    """
    Unix seconds; async-openai reads 32 bits.
    """
    model: StrictStr
    """
    The model that answered.
    """
    choices: Annotated[list[ChatChoice], Field(min_length=1)]
    """
    The answers, one unless the request's n says more.
    """
    usage: common.CompletionUsage | None | MISSING = MISSING
    """
    Tokens that are counted all the same.
    """
    service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | None | MISSING = MISSING
    """
    Which tier served the request.
    """
    system_fingerprint: StrictStr | None | MISSING = MISSING
    """
    Names the backend's configuration; OpenAI leaves it out or null for some models.
    """
    metadata: common.Metadata | None | MISSING = MISSING
    """
    Of a stored completion.
    """


class ChatCompletionChunk(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr
    """
    The same in every event of a stream.
    """
    object: Literal['chat.completion.chunk']
    created: Annotated[StrictInt, Field(ge=0)]
    """
    Unix seconds, the same in every event.
    """
    model: StrictStr
    choices: list[ChatChunkChoice]
    """
    Empty in the event that carries usage.
    """
    usage: common.CompletionUsage | None | MISSING = MISSING
    """
    Asked for with include_usage it is null in every event but the last.
    """
    service_tier: Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast'] | None | MISSING = MISSING
    system_fingerprint: StrictStr | None | MISSING = MISSING
    obfuscation: StrictStr | MISSING = MISSING
    """
    Padding that hides the length of the text.
    """
    moderation: chat_parts.ChatCompletionModeration | None | MISSING = MISSING

# Generated from spec/schemas/responses.yaml by aioc_compiler. Do not edit; run aioc-compile.
# schemas sha256:eed78559f47a23454a84c3ecf089eb76f5b48f85c0d06d770bc2c05253465d1d, text sha256:2a2660be29eb97aabcf89e5a8550beef33cc93906cdd7b877cc14a1e4e1e08e2
from __future__ import annotations

from typing import Annotated, Literal

from pydantic import (
    MISSING,
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
)

from . import common


class ResponseStatus(
    RootModel[Literal['completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete']]
):
    root: Annotated[
        Literal['completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete'],
        Field(description='Where a response stands.'),
    ]


class ResponseItemStatus(RootModel[Literal['in_progress', 'completed', 'incomplete']]):
    root: Annotated[
        Literal['in_progress', 'completed', 'incomplete'], Field(description='Where an output item stands.')
    ]


class ResponseError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    code: Annotated[StrictStr, Field(description='A word for programs.')]
    message: Annotated[StrictStr, Field(description='A sentence for people.')]


class ResponseIncompleteReason(RootModel[Literal['max_output_tokens', 'content_filter']]):
    root: Annotated[
        Literal['max_output_tokens', 'content_filter'],
        Field(description='The limit that ended the output.', json_schema_extra={'x-aioc-open': True}),
    ]


class ResponseInputItem(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        StrictStr | MISSING, Field(description='What the item is; a message may leave it out.')
    ] = MISSING


class ResponseReasoningSettings(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    effort: Annotated[StrictStr | None | MISSING, Field(description='How hard to think.')] = MISSING
    summary: Annotated[
        StrictStr | None | MISSING, Field(description='Which summary of the thinking to send.')
    ] = MISSING
    context: Annotated[StrictStr | None | MISSING, Field(description="Which turns' thinking is kept.")] = (
        MISSING
    )
    generate_summary: Annotated[
        StrictStr | None | MISSING, Field(description='The older name of summary.')
    ] = MISSING


class ResponseTextFormatText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['text']


class ResponseTextFormatJsonObject(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['json_object']


class ResponseJsonSchema(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[StrictStr | list[StrictStr] | MISSING, Field(description="The root's JSON type.")] = (
        MISSING
    )


class ResponseToolMode(RootModel[Literal['none', 'auto', 'required']]):
    root: Annotated[
        Literal['none', 'auto', 'required'],
        Field(
            description='Whether the model may, must or must not call tools.',
            json_schema_extra={'x-aioc-open': True},
        ),
    ]


class ResponseToolChoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[StrictStr, Field(description='What kind of tool.')]
    name: Annotated[StrictStr | MISSING, Field(description='Which function.')] = MISSING


class ResponseFunctionTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['function']
    name: Annotated[StrictStr, Field(description='How calls name it.', min_length=1)]
    description: Annotated[StrictStr | None | MISSING, Field(description='When to call it.')] = MISSING
    parameters: Annotated[
        ResponseJsonSchema | None | MISSING,
        Field(description='The schema of its arguments.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    strict: Annotated[
        StrictBool | None | MISSING,
        Field(
            description='Whether arguments must keep to the schema.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING


class ResponseCustomTool(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['custom']
    name: Annotated[StrictStr, Field(description='How calls name it.', min_length=1)]
    description: Annotated[StrictStr | None | MISSING, Field(description='When to call it.')] = MISSING


class ResponseRefusal(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['refusal']
    refusal: Annotated[StrictStr, Field(description="The model's words.")]


class ResponseTopLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: Annotated[StrictStr, Field(description="The token's text.")]
    logprob: Annotated[StrictFloat, Field(description='The natural logarithm of its probability.')]
    bytes: Annotated[list[StrictInt] | None | MISSING, Field(description="The token's UTF-8 bytes.")] = (
        MISSING
    )


class ResponseUrlCitation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['url_citation']
    url: Annotated[StrictStr, Field(description='The page.')]
    title: Annotated[
        StrictStr | MISSING,
        Field(description="The page's title.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    start_index: Annotated[StrictInt, Field(description='Where the span begins.')]
    end_index: Annotated[StrictInt, Field(description='Where the span ends.')]


class ResponseFileCitation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['file_citation']
    file_id: Annotated[StrictStr, Field(description='The file.')]
    filename: Annotated[
        StrictStr | MISSING,
        Field(description="The file's name.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    index: Annotated[StrictInt, Field(description='Where in the text.')]


class ResponseContainerFileCitation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['container_file_citation']
    container_id: Annotated[StrictStr, Field(description='The container.')]
    file_id: Annotated[StrictStr, Field(description='The file.')]
    filename: Annotated[
        StrictStr | MISSING,
        Field(description="The file's name.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    start_index: Annotated[StrictInt, Field(description='Where the span begins.')]
    end_index: Annotated[StrictInt, Field(description='Where the span ends.')]


class ResponseFilePath(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['file_path']
    file_id: Annotated[StrictStr, Field(description='The file.')]
    index: Annotated[StrictInt, Field(description='Where in the text.')]


class ResponseFunctionCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['function_call']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    call_id: Annotated[
        StrictStr, Field(description="What the function's output must refer to.", min_length=1)
    ]
    name: Annotated[StrictStr, Field(description='Which function.', min_length=1)]
    arguments: Annotated[StrictStr, Field(description='A JSON object as a string.')]
    status: Annotated[
        ResponseItemStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseCustomToolCall(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['custom_tool_call']
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the item.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    call_id: Annotated[StrictStr, Field(description="What the tool's output must refer to.", min_length=1)]
    name: Annotated[StrictStr, Field(description='Which tool.', min_length=1)]
    input: Annotated[StrictStr, Field(description='Free text.')]


class ResponseReasoningSummary(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['summary_text']
    text: Annotated[StrictStr, Field(description='The text.')]


class ResponseReasoningText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['reasoning_text']
    text: Annotated[StrictStr, Field(description='The text.')]


class ResponseInputTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    cached_tokens: Annotated[StrictInt, Field(description='Tokens read from the prompt cache.', ge=0)]
    cache_write_tokens: Annotated[
        StrictInt | MISSING, Field(description='Tokens written to the prompt cache.', ge=0)
    ] = MISSING


class ResponseOutputTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    reasoning_tokens: Annotated[StrictInt, Field(description='Tokens spent on thinking.', ge=0)]


class ResponseInputText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['input_text']
    text: Annotated[StrictStr, Field(description='The text.')]


class ResponseCompactionItem(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['compaction']
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the item.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    encrypted_content: Annotated[StrictStr, Field(description='To be sent back as it is.', min_length=1)]


class ResponseIncompleteDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    reason: Annotated[
        ResponseIncompleteReason | MISSING,
        Field(description='The limit that was met.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class ResponseTextFormatJsonSchema(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['json_schema']
    name: Annotated[StrictStr, Field(description="The schema's name.")]
    description: Annotated[StrictStr | None | MISSING, Field(description='What the schema is for.')] = MISSING
    schema_: Annotated[ResponseJsonSchema, Field(alias='schema', description='The schema itself.')]
    strict: Annotated[
        StrictBool | None | MISSING, Field(description='Whether the output must keep to it.')
    ] = MISSING


class ResponseTool(RootModel[ResponseFunctionTool | ResponseCustomTool]):
    root: Annotated[
        ResponseFunctionTool | ResponseCustomTool,
        Field(
            description='A tool that was offered.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ]


class ResponseLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: Annotated[StrictStr, Field(description="The token's text.")]
    logprob: Annotated[StrictFloat, Field(description='The natural logarithm of its probability.')]
    bytes: Annotated[
        list[StrictInt] | None | MISSING,
        Field(description="The token's UTF-8 bytes.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    top_logprobs: Annotated[
        list[ResponseTopLogprob] | MISSING,
        Field(
            description='The likeliest tokens at this place.', json_schema_extra={'x-aioc-expected': 'note'}
        ),
    ] = MISSING


class ResponseAnnotation(
    RootModel[ResponseUrlCitation | ResponseFileCitation | ResponseContainerFileCitation | ResponseFilePath]
):
    root: Annotated[
        ResponseUrlCitation | ResponseFileCitation | ResponseContainerFileCitation | ResponseFilePath,
        Field(
            description='Something the text cites.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ]


class ResponseReasoning(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['reasoning']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    summary: Annotated[
        list[ResponseReasoningSummary], Field(description='A summary of the thinking, often empty.')
    ]
    content: Annotated[list[ResponseReasoningText] | MISSING, Field(description='The thinking itself.')] = (
        MISSING
    )
    encrypted_content: Annotated[
        StrictStr | None | MISSING, Field(description='The thinking in a form that only the server reads.')
    ] = MISSING
    status: Annotated[ResponseItemStatus | MISSING, Field(description='Whether it is whole.')] = MISSING


class ResponseUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    input_tokens: Annotated[StrictInt, Field(description='Tokens read.', ge=0)]
    input_tokens_details: Annotated[
        ResponseInputTokensDetails | MISSING,
        Field(
            description='Tokens read, by where they came from; typed clients lean on it.',
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    output_tokens: Annotated[StrictInt, Field(description='Tokens written.', ge=0)]
    output_tokens_details: Annotated[
        ResponseOutputTokensDetails | MISSING,
        Field(
            description='Tokens written, by what they are; typed clients lean on it.',
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    total_tokens: Annotated[StrictInt, Field(description='Both together.', ge=0)]


class ResponseTextFormat(
    RootModel[ResponseTextFormatText | ResponseTextFormatJsonObject | ResponseTextFormatJsonSchema]
):
    root: Annotated[
        ResponseTextFormatText | ResponseTextFormatJsonObject | ResponseTextFormatJsonSchema,
        Field(
            description='The format that text output keeps to.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ]


class ResponseOutputText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['output_text']
    text: Annotated[StrictStr, Field(description='The text.')]
    annotations: Annotated[
        list[ResponseAnnotation],
        Field(description='What the text cites; the Vercel AI SDK fails without it.'),
    ]
    logprobs: Annotated[
        list[ResponseLogprob] | MISSING, Field(description='Probabilities of the tokens, where asked for.')
    ] = MISSING


class ResponseCompactedContent(RootModel[ResponseInputText | ResponseOutputText | ResponseRefusal]):
    root: Annotated[
        ResponseInputText | ResponseOutputText | ResponseRefusal,
        Field(
            description='A part of a kept message.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ]


class ResponseText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    format: Annotated[
        ResponseTextFormat | MISSING,
        Field(description='Prose or JSON.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    verbosity: Annotated[StrictStr | None | MISSING, Field(description='How much to write.')] = MISSING


class ResponseOutputContent(RootModel[ResponseOutputText | ResponseRefusal]):
    root: Annotated[
        ResponseOutputText | ResponseRefusal,
        Field(
            description='A part of a message.', discriminator='type', json_schema_extra={'x-aioc-open': True}
        ),
    ]


class ResponseCompactedMessage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['message']
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the item.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    role: Annotated[StrictStr, Field(description='Who said it.')]
    status: Annotated[ResponseItemStatus | MISSING, Field(description='Whether it is whole.')] = MISSING
    content: Annotated[
        list[ResponseCompactedContent], Field(description='The parts of the message, in order.')
    ]


class ResponseOutputMessage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['message']
    id: Annotated[StrictStr, Field(description='Names the item; stream events refer to it.', min_length=1)]
    role: Literal['assistant']
    status: Annotated[
        ResponseItemStatus | MISSING,
        Field(description='Whether it is whole.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    phase: Annotated[
        StrictStr | None | MISSING, Field(description='Commentary on the way or the final answer.')
    ] = MISSING
    content: Annotated[list[ResponseOutputContent], Field(description='The parts of the message, in order.')]


class ResponseCompactedItem(
    RootModel[
        ResponseCompactedMessage
        | ResponseCompactionItem
        | ResponseFunctionCall
        | ResponseReasoning
        | ResponseCustomToolCall
    ]
):
    root: Annotated[
        ResponseCompactedMessage | ResponseCompactionItem | ResponseFunctionCall | ResponseReasoning | ResponseCustomToolCall,
        Field(
            description='An item of a compacted conversation.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ]


class ResponseOutputItem(
    RootModel[
        ResponseOutputMessage
        | ResponseFunctionCall
        | ResponseReasoning
        | ResponseCustomToolCall
        | ResponseCompactionItem
    ]
):
    root: Annotated[
        ResponseOutputMessage | ResponseFunctionCall | ResponseReasoning | ResponseCustomToolCall | ResponseCompactionItem,
        Field(
            description='One thing the model said, thought or called.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ]


class ResponseCompaction(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='Names the compaction.', min_length=1)]
    object: Literal['response.compaction']
    created_at: Annotated[
        StrictFloat | MISSING,
        Field(description='Unix seconds.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output: Annotated[
        list[ResponseCompactedItem], Field(description='What is left of the conversation.', min_length=1)
    ]
    usage: Annotated[
        ResponseUsage | MISSING,
        Field(description='Tokens the compaction took.', json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING


class ResponseObject(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='Names the response in later requests.', min_length=1)]
    object: Literal['response']
    created_at: Annotated[StrictFloat, Field(description='Unix seconds.')]
    completed_at: Annotated[
        StrictFloat | None | MISSING,
        Field(description='Unix seconds; null while the response is being made.'),
    ] = MISSING
    status: ResponseStatus
    background: Annotated[
        StrictBool | None | MISSING,
        Field(description='Whether the response is made without the client waiting for it.'),
    ] = MISSING
    error: Annotated[
        ResponseError | None | MISSING,
        Field(description='What went wrong; null otherwise.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    incomplete_details: Annotated[
        ResponseIncompleteDetails | None | MISSING,
        Field(
            description='Why the output ends early; null otherwise.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    instructions: Annotated[
        StrictStr | list[ResponseInputItem] | None | MISSING,
        Field(
            description='The system message that was asked for.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    max_output_tokens: Annotated[
        StrictInt | None | MISSING,
        Field(description='The cap that was asked for.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    max_tool_calls: Annotated[
        StrictInt | None | MISSING, Field(description='The cap on calls of built-in tools.')
    ] = MISSING
    metadata: Annotated[
        common.Metadata | None | MISSING,
        Field(description="The client's own labels.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[StrictStr, Field(description='The model that answered.', min_length=1)]
    output: Annotated[
        list[ResponseOutputItem], Field(description='What the model said and called, in order.')
    ]
    parallel_tool_calls: Annotated[
        StrictBool | MISSING,
        Field(
            description='Whether several calls may come at once.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    previous_response_id: Annotated[
        StrictStr | None | MISSING,
        Field(
            description='The response that this one continues.', json_schema_extra={'x-aioc-expected': 'note'}
        ),
    ] = MISSING
    prompt_cache_key: Annotated[
        StrictStr | None | MISSING, Field(description='Groups requests that share a prefix.')
    ] = MISSING
    reasoning: Annotated[
        ResponseReasoningSettings | None | MISSING,
        Field(description='How much the model was to think.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    safety_identifier: Annotated[
        StrictStr | None | MISSING, Field(description='A stable name of the end user.')
    ] = MISSING
    service_tier: Annotated[
        StrictStr | None | MISSING, Field(description='The tier that served the request.')
    ] = MISSING
    store: Annotated[
        StrictBool | None | MISSING,
        Field(
            description='Whether the response can be retrieved later.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    temperature: Annotated[
        StrictFloat | None | MISSING,
        Field(
            description='The sampling temperature in force.', json_schema_extra={'x-aioc-expected': 'note'}
        ),
    ] = MISSING
    text: Annotated[
        ResponseText | MISSING,
        Field(description='The format the text was asked in.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    tool_choice: Annotated[
        ResponseToolMode | ResponseToolChoice | MISSING,
        Field(description='Which tools the model had to use.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    tools: Annotated[
        list[ResponseTool] | MISSING,
        Field(description='The tools that were offered.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    top_logprobs: Annotated[
        StrictInt | None | MISSING, Field(description='How many alternatives a token comes with.')
    ] = MISSING
    top_p: Annotated[
        StrictFloat | None | MISSING,
        Field(description='The nucleus in force.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    truncation: Annotated[
        StrictStr | None | MISSING,
        Field(
            description='What happens to input that is too long.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    usage: Annotated[
        ResponseUsage | None | MISSING,
        Field(
            description='Tokens counted; null while the response is being made.',
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING
    user: Annotated[
        StrictStr | None | MISSING, Field(description='The end user, as the client named them.')
    ] = MISSING

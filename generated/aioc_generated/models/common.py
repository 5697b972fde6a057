# Generated from spec/schemas/common.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:4dc2c015106567dfddc914da10b1915c62cb0b79986d5d9a247d642010eb63ae
from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class PromptTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    cached_tokens: Annotated[
        StrictInt | None | MISSING, Field(description='Tokens read from the prompt cache.')
    ] = MISSING
    cache_write_tokens: Annotated[
        StrictInt | None | MISSING, Field(description='Tokens written to the prompt cache.')
    ] = MISSING
    audio_tokens: Annotated[StrictInt | None | MISSING, Field(description='Tokens of audio input.')] = MISSING
    text_tokens: Annotated[StrictInt | None | MISSING, Field(description='Tokens of text input.')] = MISSING
    image_tokens: Annotated[StrictInt | None | MISSING, Field(description='Tokens of image input.')] = MISSING


class CompletionTokensDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    reasoning_tokens: Annotated[
        StrictInt | None | MISSING, Field(description='Tokens of reasoning that the answer does not show.')
    ] = MISSING
    audio_tokens: Annotated[StrictInt | None | MISSING, Field(description='Tokens of audio output.')] = (
        MISSING
    )
    text_tokens: Annotated[StrictInt | None | MISSING, Field(description='Tokens of text output.')] = MISSING
    accepted_prediction_tokens: Annotated[
        StrictInt | None | MISSING, Field(description='Tokens of a predicted output that came true.')
    ] = MISSING
    rejected_prediction_tokens: Annotated[
        StrictInt | None | MISSING,
        Field(description='Tokens of a predicted output that did not; they are billed.'),
    ] = MISSING


Metadata = TypeAliasType("Metadata", dict[str, StrictStr])


TextWithMark = TypeAliasType(
    "TextWithMark",
    Annotated[
        StrictStr,
        Field(
            description="Text with a mark in it by which a model's template or its vocabulary tells messages, texts and calls apart. Known by their form: models have hundreds of them, and a template that misspells one leaks it.",
            pattern='<\\|[A-Za-z_][A-Za-z0-9_.:-]{0,60}\\|>|<\\|[0-9]{1,3}\\.[0-9]{2}\\|>|<\\|/?[a-z_]{3,40}>|<[a-z_]{3,40}\\|>|<\\|[A-Za-z_]{2,40}\\|?$|<\\uff5c[^\\uff5c<>]{1,40}\\uff5c>|<(start|end)_of_[a-z_]{1,20}>|</s>|^\\s*<s>|<(bos|eos|pad|unk|sop|eop|unused[0-9]{1,4}|0x[0-9A-F]{2})>|\\[gMASK\\]|\\[/?INST\\]|<</?SYS>>',
        ),
    ],
)


TextWithThoughts = TypeAliasType(
    "TextWithThoughts",
    Annotated[
        StrictStr,
        Field(
            description="Text that begins with what the model thinks, in the model's own marks, or ends it without a beginning, where the template has that. Text that tells of such marks has them elsewhere, or in code.",
            pattern='^\\s*<(seed:)?(think|thinking|thought|thoughts|reasoning)>|^\\s*\\[THINK\\]|^\\s*\\u25c1think\\u25b7|^\\s*<\\|channel>thought|^[^<`]*</(seed:)?(think|thinking|thought|thoughts|reasoning)>|^[^\\[`]*\\[/THINK\\]|^[^\\u25c1`]*\\u25c1/think\\u25b7',
        ),
    ],
)


TextBroken = TypeAliasType(
    "TextBroken",
    Annotated[
        StrictStr,
        Field(
            description="Text with a character that was decoded in two halves, with the vocabulary's sign for a space, or with UTF-8 that was read as Latin-1.",
            pattern='\\ufffd|\\\\u[fF]{3}[dD]|[A-Za-z,.!?]\\u0120[A-Za-z]|\\u2581[A-Za-z]|\\u00c3[\\u0080-\\u00bf]|([\\u00d0\\u00d1][\\u0080-\\u00bf]){2}|[\\u00c2-\\u00f4][\\u0080-\\u0084\\u0086-\\u009f]|\\u00e2\\u20ac|\\u00f0\\u0178',
        ),
    ],
)


class CompletionUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    prompt_tokens: Annotated[StrictInt, Field(description='Tokens of the prompt.', ge=0)]
    completion_tokens: Annotated[
        StrictInt, Field(description='Tokens generated, hidden reasoning included.', ge=0)
    ]
    total_tokens: Annotated[StrictInt, Field(description='The sum of both.', ge=0)]
    prompt_tokens_details: Annotated[
        PromptTokensDetails | None | MISSING,
        Field(
            description='OpenAI always sends it; servers without a prompt cache leave it out or null.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    completion_tokens_details: Annotated[
        CompletionTokensDetails | None | MISSING,
        Field(
            description='OpenAI always sends it; servers without reasoning models leave it out or null.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING

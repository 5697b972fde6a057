# Generated from spec/schemas/common.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:b3120f090732bb47d88188edb3ea64789b6fbb79cdb9462139bf6a04dc5ec4a1
from typing import Annotated

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class PromptTokensDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    cached_tokens: StrictInt | None | MISSING = MISSING
    """
    Tokens read from the prompt cache.
    """
    cache_write_tokens: StrictInt | None | MISSING = MISSING
    """
    Tokens written to the prompt cache.
    """
    audio_tokens: StrictInt | None | MISSING = MISSING
    """
    Tokens of audio input.
    """
    text_tokens: StrictInt | None | MISSING = MISSING
    """
    Tokens of text input.
    """
    image_tokens: StrictInt | None | MISSING = MISSING
    """
    Tokens of image input.
    """


class CompletionTokensDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    reasoning_tokens: StrictInt | None | MISSING = MISSING
    """
    Tokens of reasoning that the answer does not show.
    """
    audio_tokens: StrictInt | None | MISSING = MISSING
    """
    Tokens of audio output.
    """
    text_tokens: StrictInt | None | MISSING = MISSING
    """
    Tokens of text output.
    """
    accepted_prediction_tokens: StrictInt | None | MISSING = MISSING
    """
    Tokens of a predicted output that came true.
    """
    rejected_prediction_tokens: StrictInt | None | MISSING = MISSING
    """
    Tokens of a predicted output that did not; they are billed.
    """


Metadata = TypeAliasType("Metadata", dict[str, StrictStr])


TextWithMark = TypeAliasType(
    "TextWithMark",
    Annotated[
        StrictStr,
        Field(
            pattern='<\\|[A-Za-z_][A-Za-z0-9_.:-]{0,60}\\|>|<\\|[0-9]{1,3}\\.[0-9]{2}\\|>|<\\|/?[a-z_]{3,40}>|<[a-z_]{3,40}\\|>|<\\|[A-Za-z_]{2,40}\\|?$|<\\uff5c[^\\uff5c<>]{1,40}\\uff5c>|<(start|end)_of_[a-z_]{1,20}>|</s>|^\\s*<s>|<(bos|eos|pad|unk|sop|eop|unused[0-9]{1,4}|0x[0-9A-F]{2})>|\\[gMASK\\]|\\[/?INST\\]|<</?SYS>>'
        ),
    ],
)
"""
Text with a mark in it by which a model's template or its vocabulary tells messages, texts and calls apart. Known by their form: models have hundreds of them, and a template that misspells one leaks it.
"""


TextWithThoughts = TypeAliasType(
    "TextWithThoughts",
    Annotated[
        StrictStr,
        Field(
            pattern='^\\s*<(seed:)?(think|thinking|thought|thoughts|reasoning)>|^\\s*\\[THINK\\]|^\\s*\\u25c1think\\u25b7|^\\s*<\\|channel>thought|^[^<`]*</(seed:)?(think|thinking|thought|thoughts|reasoning)>|^[^\\[`]*\\[/THINK\\]|^[^\\u25c1`]*\\u25c1/think\\u25b7'
        ),
    ],
)
"""
Text that begins with what the model thinks, in the model's own marks, or ends it without a beginning, where the template has that. Text that tells of such marks has them elsewhere, or in code.
"""


TextThatIsAnError = TypeAliasType(
    "TextThatIsAnError",
    Annotated[
        StrictStr,
        Field(
            pattern='^\\s*([A-Za-z_.]{1,30} ){0,2}[A-Za-z_.]{0,40}([Ee]rror|ERROR|[Ee]xception)[^{}\\r\\n]{0,60}[:-]\\s*\\{\\s*[\'"](error|code|message|type|status|detail|object)[\'"]\\s*:[\\s\\S]*\\}\\s*$|^\\s*\\{\\s*[\'"]error[\'"]\\s*:\\s*[{\'"][\\s\\S]*\\}\\s*$|^\\s*\\{\\s*[\'"]object[\'"]\\s*:\\s*[\'"]error[\'"][\\s\\S]*\\}\\s*$'
        ),
    ],
)
"""
Text that is an error object and nothing else, as JSON or as Python prints it, with or without the word error before it. Prose about an error is something else.
"""


TextBroken = TypeAliasType(
    "TextBroken",
    Annotated[
        StrictStr,
        Field(
            pattern='\\ufffd|\\\\u[fF]{3}[dD]|[A-Za-z,.!?]\\u0120[A-Za-z]|\\u2581[A-Za-z]|\\u00c3[\\u0080-\\u00bf]|([\\u00d0\\u00d1][\\u0080-\\u00bf]){2}|[\\u00c2-\\u00f4][\\u0080-\\u0084\\u0086-\\u009f]|\\u00e2\\u20ac|\\u00f0\\u0178'
        ),
    ],
)
"""
Text with a character that was decoded in two halves, with the vocabulary's sign for a space, or with UTF-8 that was read as Latin-1.
"""


class CompletionUsage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    prompt_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens of the prompt.
    """
    completion_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens generated, hidden reasoning included.
    """
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    The sum of both.
    """
    prompt_tokens_details: PromptTokensDetails | None | MISSING = MISSING
    """
    OpenAI always sends it; servers without a prompt cache leave it out or null.
    """
    completion_tokens_details: CompletionTokensDetails | None | MISSING = MISSING
    """
    OpenAI always sends it; servers without reasoning models leave it out or null.
    """

# Generated from spec/schemas/graders.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:774d4fddbfbf2d0afe0ccda3357da538dc9962a9830d457236a02e4734291e4e
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class FineTuningInputAudio2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    data: StrictStr | None | MISSING = MISSING
    format: Literal['mp3', 'wav'] | None | MISSING = MISSING


class FineTuningEvalItemInputImage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_image']
    image_url: StrictStr | None | MISSING = MISSING
    detail: StrictStr | None | MISSING = MISSING


class FineTuningPromptCacheBreakpointConfig(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    mode: Literal['explicit'] | None | MISSING = MISSING
    ttl: Literal['12h', '30m'] | None | MISSING = MISSING


class FineTuningEvalItemContentOutputText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['output_text']
    text: StrictStr | None | MISSING = MISSING


class FineTuningGraderPython(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['python']
    name: StrictStr | None | MISSING = MISSING
    source: StrictStr | None | MISSING = MISSING
    image_tag: StrictStr | None | MISSING = MISSING


class FineTuningSamplingParams(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    seed: StrictInt | None | MISSING = MISSING
    top_p: StrictFloat | None | MISSING = MISSING
    temperature: StrictFloat | None | MISSING = MISSING
    max_completions_tokens: StrictInt | None | MISSING = MISSING
    reasoning_effort: Literal['high', 'low', 'max', 'medium', 'minimal', 'none', 'xhigh'] | None | MISSING = (
        MISSING
    )


class FineTuningGraderStringCheck(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['string_check']
    name: StrictStr | None | MISSING = MISSING
    input: StrictStr | None | MISSING = MISSING
    reference: StrictStr | None | MISSING = MISSING
    operation: Literal['eq', 'ilike', 'like', 'ne'] | None | MISSING = MISSING


class FineTuningGraderTextSimilarity(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['text_similarity']
    name: StrictStr | None | MISSING = MISSING
    input: StrictStr | None | MISSING = MISSING
    reference: StrictStr | None | MISSING = MISSING
    evaluation_metric: Literal['bleu', 'cosine', 'fuzzy_match', 'gleu', 'meteor', 'rouge_1', 'rouge_2', 'rouge_3', 'rouge_4', 'rouge_5', 'rouge_l'] | None | MISSING = (
        MISSING
    )


class FineTuningInputAudio(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_audio']
    input_audio: FineTuningInputAudio2 | None | MISSING = MISSING


class FineTuningInputTextContent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_text']
    text: StrictStr | None | MISSING = MISSING
    prompt_cache_breakpoint: FineTuningPromptCacheBreakpointConfig | None | MISSING = MISSING


FineTuningEvalItemContentItem = TypeAliasType(
    "FineTuningEvalItemContentItem",
    Annotated[
        FineTuningInputAudio | FineTuningEvalItemInputImage | FineTuningInputTextContent | FineTuningEvalItemContentOutputText,
        Field(discriminator='type'),
    ],
)
"""
Eval item content item, by its type (openapi-2026-08-21#/components/schemas/InputTextContent).
"""


class FineTuningEvalItem(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    role: Literal['assistant', 'developer', 'system', 'user'] | None | MISSING = MISSING
    content: StrictStr | list[StrictStr | FineTuningEvalItemContentItem] | FineTuningEvalItemContentItem | None | MISSING = (
        MISSING
    )
    type: Literal['message'] | None | MISSING = MISSING


class FineTuningGraderScoreModel(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['score_model']
    name: StrictStr | None | MISSING = MISSING
    model: StrictStr | None | MISSING = MISSING
    sampling_params: FineTuningSamplingParams | None | MISSING = MISSING
    input: list[FineTuningEvalItem] | None | MISSING = MISSING
    range: list[StrictFloat] | None | MISSING = MISSING


class FineTuningGraderLabelModel(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['label_model']
    name: StrictStr | None | MISSING = MISSING
    model: StrictStr | None | MISSING = MISSING
    input: list[FineTuningEvalItem] | None | MISSING = MISSING
    labels: list[StrictStr] | None | MISSING = MISSING
    passing_labels: list[StrictStr] | None | MISSING = MISSING


FineTuningGraderMultiGraders = TypeAliasType(
    "FineTuningGraderMultiGraders",
    Annotated[
        FineTuningGraderLabelModel | FineTuningGraderPython | FineTuningGraderScoreModel | FineTuningGraderStringCheck | FineTuningGraderTextSimilarity,
        Field(discriminator='type'),
    ],
)
"""
Grader multi graders, by its type (openapi-2026-08-21#/components/schemas/GraderStringCheck).
"""


class FineTuningGraderMulti(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['multi']
    name: StrictStr | None | MISSING = MISSING
    graders: FineTuningGraderMultiGraders | None | MISSING = MISSING
    calculate_output: StrictStr | None | MISSING = MISSING


FineTuningSettingsGrader = TypeAliasType(
    "FineTuningSettingsGrader",
    Annotated[
        FineTuningGraderMulti | FineTuningGraderPython | FineTuningGraderScoreModel | FineTuningGraderStringCheck | FineTuningGraderTextSimilarity,
        Field(discriminator='type'),
    ],
)
"""
Settings grader, by its type (openapi-2026-08-21#/components/schemas/GraderStringCheck).
"""

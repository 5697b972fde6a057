# Generated from spec/schemas/graders.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:2f4245d48618537a782728006c002a9becfbfc1d9fd127d5b8019ae3baebdfb9
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class FineTuningInputAudio2(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    data: StrictStr | MISSING = MISSING
    format: Literal['mp3', 'wav'] | MISSING = MISSING


class FineTuningEvalItemInputImage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_image']
    image_url: StrictStr | MISSING = MISSING
    detail: StrictStr | None | MISSING = MISSING


class FineTuningPromptCacheBreakpointConfig(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    mode: Literal['explicit'] | MISSING = MISSING
    ttl: Literal['12h', '30m'] | None | MISSING = MISSING


class FineTuningEvalItemContentOutputText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['output_text']
    text: StrictStr | MISSING = MISSING


class FineTuningGraderPython(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['python']
    name: StrictStr | MISSING = MISSING
    source: StrictStr | MISSING = MISSING
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
    name: StrictStr | MISSING = MISSING
    input: StrictStr | MISSING = MISSING
    reference: StrictStr | MISSING = MISSING
    operation: Literal['eq', 'ilike', 'like', 'ne'] | MISSING = MISSING


class FineTuningGraderTextSimilarity(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['text_similarity']
    name: StrictStr | MISSING = MISSING
    input: StrictStr | MISSING = MISSING
    reference: StrictStr | MISSING = MISSING
    evaluation_metric: Literal['bleu', 'cosine', 'fuzzy_match', 'gleu', 'meteor', 'rouge_1', 'rouge_2', 'rouge_3', 'rouge_4', 'rouge_5', 'rouge_l'] | MISSING = (
        MISSING
    )


class FineTuningInputAudio(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_audio']
    input_audio: FineTuningInputAudio2 | MISSING = MISSING


class FineTuningInputTextContent(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['input_text']
    text: StrictStr | MISSING = MISSING
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
    role: Literal['assistant', 'developer', 'system', 'user'] | MISSING = MISSING
    content: StrictStr | list[StrictStr | FineTuningEvalItemContentItem] | FineTuningEvalItemContentItem | MISSING = (
        MISSING
    )
    type: Literal['message'] | None | MISSING = MISSING


class FineTuningGraderScoreModel(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['score_model']
    name: StrictStr | MISSING = MISSING
    model: StrictStr | MISSING = MISSING
    sampling_params: FineTuningSamplingParams | None | MISSING = MISSING
    input: list[FineTuningEvalItem] | MISSING = MISSING
    range: list[StrictFloat] | None | MISSING = MISSING


class FineTuningGraderLabelModel(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['label_model']
    name: StrictStr | MISSING = MISSING
    model: StrictStr | MISSING = MISSING
    input: list[FineTuningEvalItem] | MISSING = MISSING
    labels: list[StrictStr] | MISSING = MISSING
    passing_labels: list[StrictStr] | MISSING = MISSING


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
    name: StrictStr | MISSING = MISSING
    graders: FineTuningGraderMultiGraders | MISSING = MISSING
    calculate_output: StrictStr | MISSING = MISSING


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

# Generated from spec/schemas/graders.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:ba3847c17081a24c99e97ee5cdd2f0201feca7ea799d1c61b021d3ec94381fb1
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class FineTuningInputAudio2(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    data: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    format: Annotated[
        Literal['mp3', 'wav'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING


class FineTuningEvalItemInputImage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['input_image']
    image_url: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    detail: StrictStr | None | MISSING = MISSING


class FineTuningPromptCacheBreakpointConfig(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    mode: Annotated[
        Literal['explicit'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    ttl: Literal['12h', '30m'] | None | MISSING = MISSING


class FineTuningEvalItemContentOutputText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['output_text']
    text: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class FineTuningGraderPython(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['python']
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    source: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    image_tag: StrictStr | None | MISSING = MISSING


class FineTuningSamplingParams(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    seed: StrictInt | None | MISSING = MISSING
    top_p: StrictFloat | None | MISSING = MISSING
    temperature: StrictFloat | None | MISSING = MISSING
    max_completions_tokens: StrictInt | None | MISSING = MISSING
    reasoning_effort: Literal['high', 'low', 'max', 'medium', 'minimal', 'none', 'xhigh'] | None | MISSING = (
        MISSING
    )


class FineTuningGraderStringCheck(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['string_check']
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    input: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    reference: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    operation: Annotated[
        Literal['eq', 'ilike', 'like', 'ne'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING


class FineTuningGraderTextSimilarity(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['text_similarity']
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    input: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    reference: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    evaluation_metric: Annotated[
        Literal['bleu', 'cosine', 'fuzzy_match', 'gleu', 'meteor', 'rouge_1', 'rouge_2', 'rouge_3', 'rouge_4', 'rouge_5', 'rouge_l'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING


class FineTuningInputAudio(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['input_audio']
    input_audio: Annotated[
        FineTuningInputAudio2 | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


class FineTuningInputTextContent(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['input_text']
    text: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    prompt_cache_breakpoint: FineTuningPromptCacheBreakpointConfig | None | MISSING = MISSING


FineTuningEvalItemContentItem = TypeAliasType(
    "FineTuningEvalItemContentItem",
    Annotated[
        FineTuningInputAudio | FineTuningEvalItemInputImage | FineTuningInputTextContent | FineTuningEvalItemContentOutputText,
        Field(
            description='Eval item content item, by its type (openapi-2026-08-21#/components/schemas/InputTextContent).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class FineTuningEvalItem(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    role: Annotated[
        Literal['assistant', 'developer', 'system', 'user'] | MISSING,
        Field(json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'}),
    ] = MISSING
    content: Annotated[
        StrictStr | list[StrictStr | FineTuningEvalItemContentItem] | FineTuningEvalItemContentItem | MISSING,
        Field(json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    type: Literal['message'] | None | MISSING = MISSING


class FineTuningGraderScoreModel(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['score_model']
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    model: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    sampling_params: FineTuningSamplingParams | None | MISSING = MISSING
    input: Annotated[
        list[FineTuningEvalItem] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    range: list[StrictFloat] | None | MISSING = MISSING


class FineTuningGraderLabelModel(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['label_model']
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    model: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    input: Annotated[
        list[FineTuningEvalItem] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    labels: Annotated[list[StrictStr] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    passing_labels: Annotated[
        list[StrictStr] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING


FineTuningGraderMultiGraders = TypeAliasType(
    "FineTuningGraderMultiGraders",
    Annotated[
        FineTuningGraderLabelModel | FineTuningGraderPython | FineTuningGraderScoreModel | FineTuningGraderStringCheck | FineTuningGraderTextSimilarity,
        Field(
            description='Grader multi graders, by its type (openapi-2026-08-21#/components/schemas/GraderStringCheck).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class FineTuningGraderMulti(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['multi']
    name: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    graders: Annotated[
        FineTuningGraderMultiGraders | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    calculate_output: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


FineTuningSettingsGrader = TypeAliasType(
    "FineTuningSettingsGrader",
    Annotated[
        FineTuningGraderMulti | FineTuningGraderPython | FineTuningGraderScoreModel | FineTuningGraderStringCheck | FineTuningGraderTextSimilarity,
        Field(
            description='Settings grader, by its type (openapi-2026-08-21#/components/schemas/GraderStringCheck).',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)

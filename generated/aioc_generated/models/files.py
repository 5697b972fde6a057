# Generated from spec/schemas/files.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:6955b38880930a8fa1df82a3a90a4d60667b6792c9bea151c11105add1b2d150
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr

from . import common, graders


class File(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Literal['file']
    bytes: Annotated[StrictInt, Field(ge=0)]
    created_at: Annotated[StrictInt, Field(description='Unix seconds.')]
    expires_at: Annotated[
        StrictInt | None | MISSING, Field(description='Unix seconds; null where it never does.')
    ] = MISSING
    filename: StrictStr
    purpose: Annotated[
        Literal['assistants', 'assistants_output', 'batch', 'batch_output', 'fine-tune', 'fine-tune-results', 'vision', 'user_data', 'evals'],
        Field(json_schema_extra={'x-aioc-open': True}),
    ]
    status: Annotated[
        Literal['uploaded', 'processed', 'error'] | MISSING,
        Field(
            description='Deprecated; OpenAI still sends it.',
            json_schema_extra={'x-aioc-open': True, 'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    status_details: StrictStr | None | MISSING = MISSING


class FineTuningError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    code: StrictStr | None | MISSING = MISSING
    message: StrictStr | None | MISSING = MISSING
    param: StrictStr | None | MISSING = MISSING


class FineTuningHyperparameters(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    n_epochs: StrictInt | StrictStr | None | MISSING = MISSING
    batch_size: StrictInt | StrictStr | None | MISSING = MISSING
    learning_rate_multiplier: StrictFloat | StrictStr | None | MISSING = MISSING
    beta: StrictFloat | StrictStr | None | MISSING = MISSING
    compute_multiplier: Literal['auto'] | StrictFloat | None | MISSING = MISSING
    eval_interval: Literal['auto'] | StrictInt | None | MISSING = MISSING
    eval_samples: Literal['auto'] | StrictInt | None | MISSING = MISSING
    reasoning_effort: Literal['default', 'high', 'low', 'medium'] | None | MISSING = MISSING


class FineTuningWandb(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    project: StrictStr
    name: StrictStr | None | MISSING = MISSING
    entity: StrictStr | None | MISSING = MISSING
    tags: list[StrictStr] | MISSING = MISSING
    run_id: StrictStr | None | MISSING = MISSING


class FileList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Annotated[Literal['list'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = (
        MISSING
    )
    data: list[File]
    first_id: Annotated[StrictStr | None | MISSING, Field(description='Null in an empty list.')] = MISSING
    last_id: Annotated[StrictStr | None | MISSING, Field(description='Null in an empty list.')] = MISSING
    has_more: Annotated[
        StrictBool | MISSING,
        Field(
            description='Whether another page follows; openai-python asks for one when this is missing.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING


class FineTuningIntegration(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[Literal['wandb'], Field(json_schema_extra={'x-aioc-open': True})]
    wandb: FineTuningWandb | None | MISSING = MISSING


class FineTuningSettings(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    hyperparameters: FineTuningHyperparameters | None | MISSING = MISSING
    grader: graders.FineTuningSettingsGrader | None | MISSING = MISSING


class FineTuningMethod(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[
        Literal['supervised', 'dpo', 'reinforcement'], Field(json_schema_extra={'x-aioc-open': True})
    ]
    supervised: FineTuningSettings | None | MISSING = MISSING
    dpo: FineTuningSettings | None | MISSING = MISSING
    reinforcement: FineTuningSettings | None | MISSING = MISSING


class FineTuningJob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Literal['fine_tuning.job']
    created_at: Annotated[StrictInt, Field(description='Unix seconds.')]
    finished_at: Annotated[
        StrictInt | None | MISSING, Field(description='Unix seconds; null while it runs.')
    ] = MISSING
    estimated_finish: StrictInt | None | MISSING = MISSING
    model: Annotated[StrictStr, Field(description='What is tuned.')]
    fine_tuned_model: Annotated[
        StrictStr | None | MISSING,
        Field(
            description='The result; null while the job runs.', json_schema_extra={'x-aioc-expected': 'note'}
        ),
    ] = MISSING
    user_provided_suffix: StrictStr | None | MISSING = MISSING
    organization_id: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    status: Annotated[
        Literal['validating_files', 'queued', 'running', 'succeeded', 'failed', 'cancelled'],
        Field(json_schema_extra={'x-aioc-open': True}),
    ]
    training_file: StrictStr
    validation_file: Annotated[
        StrictStr | None | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    result_files: Annotated[
        list[StrictStr] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    trained_tokens: StrictInt | None | MISSING = MISSING
    seed: StrictInt | None | MISSING = MISSING
    error: FineTuningError | None | MISSING = MISSING
    hyperparameters: FineTuningHyperparameters | None | MISSING = MISSING
    integrations: list[FineTuningIntegration] | None | MISSING = MISSING
    method: FineTuningMethod | None | MISSING = MISSING
    metadata: common.Metadata | None | MISSING = MISSING


class FineTuningJobList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    object: Annotated[Literal['list'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'warn'})] = (
        MISSING
    )
    data: list[FineTuningJob]
    has_more: Annotated[
        StrictBool | None | MISSING,
        Field(description='Whether another page follows.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING

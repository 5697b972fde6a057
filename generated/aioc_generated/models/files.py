# Generated from spec/schemas/files.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:013075402129db05451078fc40e0a50c19e58b2298d116495f9e6fb117584940
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr

from . import common, graders


class File(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Literal['file']
    bytes: Annotated[StrictInt, Field(ge=0)]
    created_at: StrictInt
    """
    Unix seconds.
    """
    expires_at: StrictInt | None | MISSING = MISSING
    """
    Unix seconds; null where it never does.
    """
    filename: StrictStr
    purpose: Literal['assistants', 'assistants_output', 'batch', 'batch_output', 'fine-tune', 'fine-tune-results', 'vision', 'user_data', 'evals']
    status: Literal['uploaded', 'processed', 'error'] | MISSING = MISSING
    """
    Deprecated; OpenAI still sends it.
    """
    status_details: StrictStr | None | MISSING = MISSING


class FineTuningError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    code: StrictStr | None | MISSING = MISSING
    message: StrictStr | None | MISSING = MISSING
    param: StrictStr | None | MISSING = MISSING


class FineTuningHyperparameters(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    n_epochs: Literal['auto'] | StrictInt | None | MISSING = MISSING
    batch_size: Literal['auto'] | StrictInt | None | MISSING = MISSING
    learning_rate_multiplier: Literal['auto'] | StrictFloat | None | MISSING = MISSING
    beta: Literal['auto'] | StrictFloat | None | MISSING = MISSING
    compute_multiplier: Literal['auto'] | StrictFloat | None | MISSING = MISSING
    eval_interval: Literal['auto'] | StrictInt | None | MISSING = MISSING
    eval_samples: Literal['auto'] | StrictInt | None | MISSING = MISSING
    reasoning_effort: Literal['default', 'high', 'low', 'medium'] | None | MISSING = MISSING


class FineTuningSettings(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    hyperparameters: FineTuningHyperparameters | None | MISSING = MISSING


class FineTuningWandb(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    project: StrictStr
    name: StrictStr | None | MISSING = MISSING
    entity: StrictStr | None | MISSING = MISSING
    tags: list[StrictStr] | MISSING = MISSING
    run_id: StrictStr | None | MISSING = MISSING


class FileList(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['list'] | MISSING = MISSING
    data: list[File]
    first_id: StrictStr | None | MISSING = MISSING
    """
    Null in an empty list.
    """
    last_id: StrictStr | None | MISSING = MISSING
    """
    Null in an empty list.
    """
    has_more: StrictBool | MISSING = MISSING
    """
    Whether another page follows; openai-python asks for one when this is missing.
    """


class FineTuningIntegration(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['wandb']
    wandb: FineTuningWandb | MISSING = MISSING


class FineTuningReinforcement(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    hyperparameters: FineTuningHyperparameters | None | MISSING = MISSING
    grader: graders.FineTuningSettingsGrader | MISSING = MISSING


class FineTuningMethod(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['supervised', 'dpo', 'reinforcement']
    supervised: FineTuningSettings | None | MISSING = MISSING
    dpo: FineTuningSettings | None | MISSING = MISSING
    reinforcement: FineTuningReinforcement | None | MISSING = MISSING


class FineTuningJob(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    object: Literal['fine_tuning.job']
    created_at: StrictInt
    """
    Unix seconds.
    """
    finished_at: StrictInt | None | MISSING = MISSING
    """
    Unix seconds; null while it runs.
    """
    estimated_finish: StrictInt | None | MISSING = MISSING
    model: StrictStr
    """
    What is tuned.
    """
    fine_tuned_model: StrictStr | None | MISSING = MISSING
    """
    The result; null while the job runs.
    """
    user_provided_suffix: StrictStr | None | MISSING = MISSING
    organization_id: StrictStr | MISSING = MISSING
    status: Literal['validating_files', 'queued', 'running', 'succeeded', 'failed', 'cancelled']
    training_file: StrictStr
    validation_file: StrictStr | None | MISSING = MISSING
    result_files: list[StrictStr] | MISSING = MISSING
    trained_tokens: StrictInt | None | MISSING = MISSING
    seed: StrictInt | MISSING = MISSING
    error: FineTuningError | None | MISSING = MISSING
    hyperparameters: FineTuningHyperparameters | None | MISSING = MISSING
    integrations: list[FineTuningIntegration] | None | MISSING = MISSING
    method: FineTuningMethod | None | MISSING = MISSING
    metadata: common.Metadata | None | MISSING = MISSING


class FineTuningJobList(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    object: Literal['list'] | MISSING = MISSING
    data: list[FineTuningJob]
    has_more: StrictBool | None | MISSING = MISSING
    """
    Whether another page follows.
    """

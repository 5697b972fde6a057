# Generated from spec/schemas/ht.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:3f743da45dd9163f885d983c7d06da19d2e55e37d00da5351253189071f1353a
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr

from . import common, ranking


class Box(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    x1: StrictFloat
    """
    Left.
    """
    y1: StrictFloat
    """
    Top.
    """
    x2: StrictFloat
    """
    Right.
    """
    y2: StrictFloat
    """
    Bottom.
    """


class Mask(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    mask: StrictStr | list[list[StrictFloat]]
    """
    COCO's run lengths, a PNG in base64, or an outline.
    """
    bbox: Box
    score: StrictFloat
    """
    How sure the model is.
    """
    instance_id: StrictInt
    """
    Which thing it is.
    """


class AudioSource(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    audio: Annotated[StrictStr, Field(min_length=1)]
    """
    The file, base64.
    """
    format: Literal['wav', 'mp3', 'flac']
    """
    Its container.
    """
    label: StrictStr
    """
    What it is.
    """
    score: StrictFloat
    """
    How sure the model is.
    """
    source_id: StrictInt
    """
    Which sound it is.
    """


class OmniAudio(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr
    """
    Names it.
    """
    data: Annotated[StrictStr, Field(min_length=1)]
    """
    The file, base64.
    """
    format: Literal['wav', 'mp3', 'flac', 'ogg', 'm4a']
    """
    Its container.
    """
    expires_at: StrictInt
    """
    Unix seconds, until when the server keeps it.
    """
    transcript: StrictStr | MISSING = MISSING
    """
    What is said; OpenAI's audio models have it.
    """


class OmniVoice(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    """
    Names it.
    """
    data: StrictStr | MISSING = MISSING
    """
    Bytes, base64.
    """
    transcript: StrictStr | MISSING = MISSING
    """
    What is said.
    """
    expires_at: StrictInt | MISSING = MISSING
    """
    Unix seconds.
    """


class MeshFile(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    url: Annotated[StrictStr, Field(min_length=1)]
    """
    Where it is, also a path of the server.
    """
    format: Literal['glb', 'obj', 'ply', 'usdz']
    """
    Its format.
    """
    size_bytes: Annotated[StrictInt, Field(ge=0)]
    """
    Its size.
    """
    preview_image_url: StrictStr | None | MISSING = MISSING
    """
    A picture of it.
    """
    expires_at: StrictInt
    """
    Unix seconds, until when the server keeps it.
    """


class MeshError(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    message: StrictStr
    """
    For a person.
    """
    type: StrictStr
    """
    The class of error.
    """
    code: StrictStr | None | MISSING = MISSING
    """
    A word for programs.
    """


class Layer(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    index: StrictInt
    """
    Its place.
    """
    label: StrictStr
    """
    What it shows.
    """
    b64_json: StrictStr | None | MISSING = MISSING
    """
    A PNG, base64.
    """
    url: StrictStr | None | MISSING = MISSING
    """
    Where it is.
    """
    bbox: Box


class Provenance(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    model_version: StrictStr
    """
    Names the weights.
    """
    seed: StrictInt
    """
    The seed that was used.
    """
    calib_version: StrictStr | MISSING = MISSING
    """
    Names the calibration; left out where there is none.
    """
    lang: StrictStr
    """
    The input's language.
    """
    as_of: StrictStr
    """
    When it was made.
    """


class Span(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    answer: StrictStr
    """
    The words.
    """
    score: Annotated[StrictFloat, Field(ge=0.0, le=1.0)]
    """
    How sure the model is.
    """
    evidence: Annotated[StrictFloat | MISSING, Field(ge=0.0)] = MISSING
    """
    The same before it is made a probability.
    """
    start: Annotated[StrictInt, Field(ge=0)]
    """
    The first character.
    """
    end: Annotated[StrictInt, Field(ge=0)]
    """
    The one after the last.
    """


class Entity(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    entity_group: StrictStr
    """
    What it names.
    """
    score: StrictFloat
    """
    How sure the model is.
    """
    word: StrictStr
    """
    The name, as the model writes it.
    """
    start: Annotated[StrictInt, Field(ge=0)]
    """
    The first character.
    """
    end: Annotated[StrictInt, Field(ge=0)]
    """
    The one after the last.
    """


class Classification(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    label: StrictStr
    """
    Its name.
    """
    score: Annotated[StrictFloat, Field(ge=0.0, le=1.0)]
    """
    How sure the model is.
    """


class Segmentation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    """
    Names the answer.
    """
    model: StrictStr | MISSING = MISSING
    """
    The model that cut.
    """
    masks: list[Mask]
    """
    The things found.
    """


class AudioSegmentation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    """
    Names the answer.
    """
    model: StrictStr | MISSING = MISSING
    """
    The model that listened.
    """
    sources: Annotated[list[AudioSource], Field(min_length=1)]
    """
    The sounds, mostly one.
    """


class OmniMessage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    role: Literal['assistant']
    content: StrictStr | None | MISSING = MISSING
    """
    The words that are spoken.
    """
    audio: OmniAudio | None | MISSING = MISSING
    """
    The voice.
    """


class OmniDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    role: Literal['assistant', ''] | None | MISSING = MISSING
    """
    In the first event.
    """
    content: StrictStr | None | MISSING = MISSING
    """
    Text.
    """
    audio: OmniVoice | None | MISSING = MISSING
    """
    Voice.
    """


class MeshJob(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    What the job is asked for by.
    """
    object: Literal['3d.generation']
    created: Annotated[StrictInt, Field(ge=0)]
    """
    Unix seconds.
    """
    model: StrictStr
    """
    The model at work.
    """
    status: Literal['queued', 'processing', 'completed', 'failed']
    """
    Where it stands.
    """
    estimated_completion_seconds: StrictFloat | MISSING = MISSING
    """
    How long it may take.
    """
    data: list[MeshFile] | None | MISSING = MISSING
    """
    The files of a finished job.
    """
    error: MeshError | None | MISSING = MISSING
    """
    Why it failed.
    """


class Layers(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    composite: Layer
    layers: Annotated[list[Layer], Field(min_length=1)]
    """
    From the background on.
    """


class Answers(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    """
    Names the answer.
    """
    model: StrictStr | MISSING = MISSING
    """
    The model that read.
    """
    answers: list[Span]
    """
    Empty where the text has none.
    """
    usage: ranking.RankingUsage | MISSING = MISSING
    """
    Tokens counted.
    """
    provenance: Provenance | MISSING = MISSING


class Entities(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    """
    Names the answer.
    """
    model: StrictStr | MISSING = MISSING
    """
    The model that read.
    """
    entities: list[Entity]
    """
    The names.
    """
    usage: ranking.RankingUsage | MISSING = MISSING
    """
    Tokens counted.
    """
    provenance: Provenance | MISSING = MISSING


class Classifications(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    """
    Names the answer.
    """
    model: StrictStr | MISSING = MISSING
    """
    The model that read.
    """
    classifications: Annotated[list[Classification], Field(min_length=1)]
    """
    The classes.
    """
    usage: ranking.RankingUsage | MISSING = MISSING
    """
    Tokens counted.
    """
    provenance: Provenance | MISSING = MISSING


class HtRanking(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    """
    Names the answer.
    """
    model: StrictStr | MISSING = MISSING
    """
    The model that ranked.
    """
    results: list[ranking.RankedDocument]
    """
    The documents that were wanted.
    """
    usage: ranking.RankingUsage | MISSING = MISSING
    """
    Tokens counted.
    """
    relevance_score_calibrated: StrictBool | MISSING = MISSING
    """
    Whether the scores are between 0 and 1.
    """


class OmniChoice(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    index: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Which answer it is.
    """
    message: OmniMessage
    finish_reason: Literal['stop', 'length', 'content_filter', 'tool_calls']
    """
    Why it ended.
    """


class OmniPiece(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    index: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Which answer it is.
    """
    delta: OmniDelta
    finish_reason: Literal['stop', 'length', 'content_filter', 'tool_calls'] | None | MISSING = MISSING
    """
    Why it ended; null before.
    """


class Decomposition(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    """
    Names the answer.
    """
    created: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Unix seconds.
    """
    model: StrictStr | MISSING = MISSING
    """
    The model that drew.
    """
    data: Layers


class OmniCompletion(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr
    """
    Names this completion.
    """
    object: Literal['chat.completion']
    created: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Unix seconds.
    """
    model: StrictStr
    """
    The model that answered.
    """
    choices: Annotated[list[OmniChoice], Field(min_length=1)]
    """
    The answers.
    """
    usage: common.CompletionUsage | None | MISSING = MISSING
    """
    What it cost.
    """


class OmniChunk(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr
    """
    Names this completion.
    """
    object: Literal['chat.completion.chunk']
    created: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Unix seconds.
    """
    model: StrictStr
    """
    The model that answers.
    """
    choices: list[OmniPiece]
    """
    The pieces.
    """
    usage: common.CompletionUsage | None | MISSING = MISSING
    """
    What it cost.
    """

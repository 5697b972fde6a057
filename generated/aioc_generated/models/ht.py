# Generated from spec/schemas/ht.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:0dd1162ef3dac1e1e2918b8987f841bee2674b39840e78bf5a7d22590488b7f0
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr

from . import common, ranking


class Box(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    x1: Annotated[StrictFloat, Field(description='Left.')]
    y1: Annotated[StrictFloat, Field(description='Top.')]
    x2: Annotated[StrictFloat, Field(description='Right.')]
    y2: Annotated[StrictFloat, Field(description='Bottom.')]


class Mask(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    mask: Annotated[
        StrictStr | list[list[StrictFloat]],
        Field(description="COCO's run lengths, a PNG in base64, or an outline."),
    ]
    bbox: Box
    score: Annotated[StrictFloat, Field(description='How sure the model is.')]
    instance_id: Annotated[StrictInt, Field(description='Which thing it is.')]


class AudioSource(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    audio: Annotated[StrictStr, Field(description='The file, base64.', min_length=1)]
    format: Annotated[Literal['wav', 'mp3', 'flac'], Field(description='Its container.')]
    label: Annotated[StrictStr, Field(description='What it is.')]
    score: Annotated[StrictFloat, Field(description='How sure the model is.')]
    source_id: Annotated[StrictInt, Field(description='Which sound it is.')]


class OmniAudio(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='Names it.')]
    data: Annotated[StrictStr, Field(description='The file, base64.', min_length=1)]
    format: Annotated[
        Literal['wav', 'mp3', 'flac', 'ogg', 'm4a'],
        Field(description='Its container.', json_schema_extra={'x-aioc-open': True}),
    ]
    expires_at: Annotated[StrictInt, Field(description='Unix seconds, until when the server keeps it.')]
    transcript: Annotated[
        StrictStr | MISSING, Field(description="What is said; OpenAI's audio models have it.")
    ] = MISSING


class OmniVoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr | MISSING, Field(description='Names it.')] = MISSING
    data: Annotated[StrictStr | MISSING, Field(description='Bytes, base64.')] = MISSING
    transcript: Annotated[StrictStr | MISSING, Field(description='What is said.')] = MISSING
    expires_at: Annotated[StrictInt | MISSING, Field(description='Unix seconds.')] = MISSING


class MeshFile(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    url: Annotated[StrictStr, Field(description='Where it is, also a path of the server.', min_length=1)]
    format: Annotated[Literal['glb', 'obj', 'ply', 'usdz'], Field(description='Its format.')]
    size_bytes: Annotated[StrictInt, Field(description='Its size.', ge=0)]
    preview_image_url: Annotated[StrictStr | None | MISSING, Field(description='A picture of it.')] = MISSING
    expires_at: Annotated[StrictInt, Field(description='Unix seconds, until when the server keeps it.')]


class MeshError(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    message: Annotated[StrictStr, Field(description='For a person.')]
    type: Annotated[StrictStr, Field(description='The class of error.')]
    code: Annotated[
        StrictStr | None | MISSING,
        Field(description='A word for programs.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class Layer(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[StrictInt, Field(description='Its place.')]
    label: Annotated[StrictStr, Field(description='What it shows.')]
    b64_json: Annotated[StrictStr | None | MISSING, Field(description='A PNG, base64.')] = MISSING
    url: Annotated[StrictStr | None | MISSING, Field(description='Where it is.')] = MISSING
    bbox: Box


class Provenance(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    model_version: Annotated[StrictStr, Field(description='Names the weights.')]
    seed: Annotated[StrictInt, Field(description='The seed that was used.')]
    calib_version: Annotated[
        StrictStr | MISSING, Field(description='Names the calibration; left out where there is none.')
    ] = MISSING
    lang: Annotated[StrictStr, Field(description="The input's language.")]
    as_of: Annotated[StrictStr, Field(description='When it was made.')]


class Span(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    answer: Annotated[StrictStr, Field(description='The words.')]
    score: Annotated[StrictFloat, Field(description='How sure the model is.', ge=0.0, le=1.0)]
    evidence: Annotated[
        StrictFloat | MISSING, Field(description='The same before it is made a probability.', ge=0.0)
    ] = MISSING
    start: Annotated[StrictInt, Field(description='The first character.', ge=0)]
    end: Annotated[StrictInt, Field(description='The one after the last.', ge=0)]


class Entity(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    entity_group: Annotated[StrictStr, Field(description='What it names.')]
    score: Annotated[StrictFloat, Field(description='How sure the model is.')]
    word: Annotated[StrictStr, Field(description='The name, as the model writes it.')]
    start: Annotated[StrictInt, Field(description='The first character.', ge=0)]
    end: Annotated[StrictInt, Field(description='The one after the last.', ge=0)]


class Classification(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    label: Annotated[StrictStr, Field(description='Its name.')]
    score: Annotated[StrictFloat, Field(description='How sure the model is.', ge=0.0, le=1.0)]


class Segmentation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the answer.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[
        StrictStr | MISSING,
        Field(description='The model that cut.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    masks: Annotated[list[Mask], Field(description='The things found.')]


class AudioSegmentation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the answer.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[
        StrictStr | MISSING,
        Field(description='The model that listened.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    sources: Annotated[list[AudioSource], Field(description='The sounds, mostly one.', min_length=1)]


class OmniMessage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    role: Literal['assistant']
    content: Annotated[StrictStr | None | MISSING, Field(description='The words that are spoken.')] = MISSING
    audio: Annotated[OmniAudio | None | MISSING, Field(description='The voice.')] = MISSING


class OmniDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    role: Annotated[Literal['assistant', ''] | None | MISSING, Field(description='In the first event.')] = (
        MISSING
    )
    content: Annotated[StrictStr | None | MISSING, Field(description='Text.')] = MISSING
    audio: Annotated[OmniVoice | None | MISSING, Field(description='Voice.')] = MISSING


class MeshJob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='What the job is asked for by.', min_length=1)]
    object: Literal['3d.generation']
    created: Annotated[StrictInt, Field(description='Unix seconds.', ge=0)]
    model: Annotated[StrictStr, Field(description='The model at work.')]
    status: Annotated[
        Literal['queued', 'processing', 'completed', 'failed'], Field(description='Where it stands.')
    ]
    estimated_completion_seconds: Annotated[
        StrictFloat | MISSING, Field(description='How long it may take.')
    ] = MISSING
    data: Annotated[list[MeshFile] | None | MISSING, Field(description='The files of a finished job.')] = (
        MISSING
    )
    error: Annotated[MeshError | None | MISSING, Field(description='Why it failed.')] = MISSING


class Layers(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    composite: Layer
    layers: Annotated[list[Layer], Field(description='From the background on.', min_length=1)]


class Answers(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the answer.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[
        StrictStr | MISSING,
        Field(description='The model that read.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    answers: Annotated[list[Span], Field(description='Empty where the text has none.')]
    usage: Annotated[
        ranking.RankingUsage | MISSING,
        Field(description='Tokens counted.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    provenance: Provenance | MISSING = MISSING


class Entities(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the answer.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[
        StrictStr | MISSING,
        Field(description='The model that read.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    entities: Annotated[list[Entity], Field(description='The names.')]
    usage: Annotated[
        ranking.RankingUsage | MISSING,
        Field(description='Tokens counted.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    provenance: Provenance | MISSING = MISSING


class Classifications(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the answer.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[
        StrictStr | MISSING,
        Field(description='The model that read.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    classifications: Annotated[list[Classification], Field(description='The classes.', min_length=1)]
    usage: Annotated[
        ranking.RankingUsage | MISSING,
        Field(description='Tokens counted.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    provenance: Provenance | MISSING = MISSING


class HtRanking(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the answer.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[
        StrictStr | MISSING,
        Field(description='The model that ranked.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    results: Annotated[list[ranking.RankedDocument], Field(description='The documents that were wanted.')]
    usage: Annotated[
        ranking.RankingUsage | MISSING,
        Field(description='Tokens counted.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    relevance_score_calibrated: Annotated[
        StrictBool | MISSING, Field(description='Whether the scores are between 0 and 1.')
    ] = MISSING


class OmniChoice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[
        StrictInt | MISSING,
        Field(description='Which answer it is.', ge=0, json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    message: OmniMessage
    finish_reason: Annotated[
        Literal['stop', 'length', 'content_filter', 'tool_calls'], Field(description='Why it ended.')
    ]


class OmniPiece(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[
        StrictInt | MISSING,
        Field(description='Which answer it is.', ge=0, json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    delta: OmniDelta
    finish_reason: Annotated[
        Literal['stop', 'length', 'content_filter', 'tool_calls'] | None | MISSING,
        Field(description='Why it ended; null before.'),
    ] = MISSING


class Decomposition(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the answer.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    created: Annotated[
        StrictInt | MISSING,
        Field(description='Unix seconds.', ge=0, json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[
        StrictStr | MISSING,
        Field(description='The model that drew.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    data: Layers


class OmniCompletion(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='Names this completion.')]
    object: Literal['chat.completion']
    created: Annotated[
        StrictInt | MISSING,
        Field(description='Unix seconds.', ge=0, json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[StrictStr, Field(description='The model that answered.')]
    choices: Annotated[list[OmniChoice], Field(description='The answers.', min_length=1)]
    usage: Annotated[
        common.CompletionUsage | None | MISSING,
        Field(description='What it cost.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class OmniChunk(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='Names this completion.')]
    object: Literal['chat.completion.chunk']
    created: Annotated[
        StrictInt | MISSING,
        Field(description='Unix seconds.', ge=0, json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[StrictStr, Field(description='The model that answers.')]
    choices: Annotated[list[OmniPiece], Field(description='The pieces.')]
    usage: Annotated[common.CompletionUsage | None | MISSING, Field(description='What it cost.')] = MISSING

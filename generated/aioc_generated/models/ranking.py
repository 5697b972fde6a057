# Generated from spec/schemas/ranking.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:061b04ce98a0c3618cb8e94b820a9514c00657502ffe7cc10ffe5754f061c1f9
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr


class RankedText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text: Annotated[StrictStr | None | MISSING, Field(description='The text.')] = MISSING


class RankingUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    prompt_tokens: Annotated[StrictInt | MISSING, Field(description='Tokens read.', ge=0)] = MISSING
    total_tokens: Annotated[StrictInt, Field(description='Tokens in all.', ge=0)]


class TextScore(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[StrictInt, Field(description='Which pair it is.', ge=0)]
    object: Annotated[Literal['score'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    score: Annotated[StrictFloat, Field(description='The higher the more alike.')]


class TokenizedText(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    count: Annotated[StrictInt, Field(description='How many there are.', ge=0)]
    max_model_len: Annotated[
        StrictInt | MISSING,
        Field(description='How many the model takes.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    tokens: Annotated[list[StrictInt], Field(description='Their ids.')]
    token_strs: Annotated[list[StrictStr] | None | MISSING, Field(description='Their texts.')] = MISSING


class RankedDocument(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    index: Annotated[StrictInt, Field(description="Which of the request's documents it is.", ge=0)]
    relevance_score: Annotated[StrictFloat, Field(description='The higher the better; of any sign.')]
    document: Annotated[
        StrictStr | RankedText | None | MISSING,
        Field(description='The document, where it was asked for; an object with its text.'),
    ] = MISSING


class TextScores(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the answer.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    object: Annotated[Literal['list'] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    created: Annotated[
        StrictInt | MISSING, Field(description='Unix seconds.', json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    model: Annotated[
        StrictStr | MISSING,
        Field(description='The model that compared.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    data: Annotated[list[TextScore], Field(description='One for each pair.')]
    usage: Annotated[
        RankingUsage | MISSING,
        Field(description='Tokens counted.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class RankedDocuments(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictStr | MISSING,
        Field(description='Names the answer.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    model: Annotated[
        StrictStr | MISSING, Field(description='The model that ranked; Cohere leaves it out.')
    ] = MISSING
    results: Annotated[list[RankedDocument], Field(description='The documents that were wanted.')]
    usage: Annotated[
        RankingUsage | MISSING, Field(description='Tokens counted; Cohere has meta in its place.')
    ] = MISSING

# Generated from spec/schemas/ranking.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:e71119a532ad31b05475690f6ee8ca4a6b627a1f621e7eda9d14a86cff5129d6
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr


class RankedText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    text: StrictStr | None | MISSING = MISSING
    """
    The text.
    """


class RankingUsage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    prompt_tokens: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Tokens read.
    """
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens in all.
    """


class TextScore(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    index: Annotated[StrictInt, Field(ge=0)]
    """
    Which pair it is.
    """
    object: Literal['score'] | MISSING = MISSING
    score: StrictFloat
    """
    The higher the more alike.
    """


class TokenizedText(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    count: Annotated[StrictInt, Field(ge=0)]
    """
    How many there are.
    """
    max_model_len: StrictInt | MISSING = MISSING
    """
    How many the model takes.
    """
    tokens: list[StrictInt]
    """
    Their ids.
    """
    token_strs: list[StrictStr] | None | MISSING = MISSING
    """
    Their texts.
    """


class RankedDocument(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    index: Annotated[StrictInt, Field(ge=0)]
    """
    Which of the request's documents it is.
    """
    relevance_score: StrictFloat
    """
    The higher the better; of any sign.
    """
    document: StrictStr | RankedText | None | MISSING = MISSING
    """
    The document, where it was asked for; an object with its text.
    """


class TextScores(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    """
    Names the answer.
    """
    object: Literal['list'] | MISSING = MISSING
    created: StrictInt | MISSING = MISSING
    """
    Unix seconds.
    """
    model: StrictStr | MISSING = MISSING
    """
    The model that compared.
    """
    data: list[TextScore]
    """
    One for each pair.
    """
    usage: RankingUsage | MISSING = MISSING
    """
    Tokens counted.
    """


class RankedDocuments(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr | MISSING = MISSING
    """
    Names the answer.
    """
    model: StrictStr | MISSING = MISSING
    """
    The model that ranked; Cohere leaves it out.
    """
    results: list[RankedDocument]
    """
    The documents that were wanted.
    """
    usage: RankingUsage | MISSING = MISSING
    """
    Tokens counted; Cohere has meta in its place.
    """

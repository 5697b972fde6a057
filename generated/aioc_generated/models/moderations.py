# Generated from spec/schemas/moderations.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:bd2235d859657a4e801f7201f4ac084891875eea09d2008192187207a303c1ae
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictStr


class ModerationCategories(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    harassment: StrictBool
    harassment_threatening: Annotated[StrictBool, Field(alias='harassment/threatening')]
    sexual: StrictBool
    hate: StrictBool
    hate_threatening: Annotated[StrictBool, Field(alias='hate/threatening')]
    illicit: StrictBool | None | MISSING = MISSING
    illicit_violent: Annotated[StrictBool | None | MISSING, Field(alias='illicit/violent')] = MISSING
    self_harm_intent: Annotated[StrictBool, Field(alias='self-harm/intent')]
    self_harm_instructions: Annotated[StrictBool, Field(alias='self-harm/instructions')]
    self_harm: Annotated[StrictBool, Field(alias='self-harm')]
    sexual_minors: Annotated[StrictBool, Field(alias='sexual/minors')]
    violence: StrictBool
    violence_graphic: Annotated[StrictBool, Field(alias='violence/graphic')]


class ModerationScores(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    harassment: StrictFloat
    harassment_threatening: Annotated[StrictFloat, Field(alias='harassment/threatening')]
    sexual: StrictFloat
    hate: StrictFloat
    hate_threatening: Annotated[StrictFloat, Field(alias='hate/threatening')]
    illicit: StrictFloat | MISSING = MISSING
    illicit_violent: Annotated[StrictFloat | MISSING, Field(alias='illicit/violent')] = MISSING
    self_harm_intent: Annotated[StrictFloat, Field(alias='self-harm/intent')]
    self_harm_instructions: Annotated[StrictFloat, Field(alias='self-harm/instructions')]
    self_harm: Annotated[StrictFloat, Field(alias='self-harm')]
    sexual_minors: Annotated[StrictFloat, Field(alias='sexual/minors')]
    violence: StrictFloat
    violence_graphic: Annotated[StrictFloat, Field(alias='violence/graphic')]


class ModerationInputTypes(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    harassment: list[Literal['text', 'image']] | MISSING = MISSING
    harassment_threatening: Annotated[
        list[Literal['text', 'image']] | MISSING, Field(alias='harassment/threatening')
    ] = MISSING
    sexual: list[Literal['text', 'image']] | MISSING = MISSING
    hate: list[Literal['text', 'image']] | MISSING = MISSING
    hate_threatening: Annotated[list[Literal['text', 'image']] | MISSING, Field(alias='hate/threatening')] = (
        MISSING
    )
    illicit: list[Literal['text', 'image']] | MISSING = MISSING
    illicit_violent: Annotated[list[Literal['text', 'image']] | MISSING, Field(alias='illicit/violent')] = (
        MISSING
    )
    self_harm_intent: Annotated[list[Literal['text', 'image']] | MISSING, Field(alias='self-harm/intent')] = (
        MISSING
    )
    self_harm_instructions: Annotated[
        list[Literal['text', 'image']] | MISSING, Field(alias='self-harm/instructions')
    ] = MISSING
    self_harm: Annotated[list[Literal['text', 'image']] | MISSING, Field(alias='self-harm')] = MISSING
    sexual_minors: Annotated[list[Literal['text', 'image']] | MISSING, Field(alias='sexual/minors')] = MISSING
    violence: list[Literal['text', 'image']] | MISSING = MISSING
    violence_graphic: Annotated[list[Literal['text', 'image']] | MISSING, Field(alias='violence/graphic')] = (
        MISSING
    )


class ModerationResult(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    flagged: StrictBool
    """
    Whether any category applies.
    """
    categories: ModerationCategories
    category_scores: ModerationScores
    category_applied_input_types: ModerationInputTypes | None | MISSING = MISSING
    """
    Sent by the omni models; the older text models have none.
    """


class Moderation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictStr
    model: StrictStr
    results: Annotated[list[ModerationResult], Field(min_length=1)]

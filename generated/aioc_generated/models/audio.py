# Generated from spec/schemas/audio.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:4ca2fb43be45156c7487648b9ed2b4eaca7efbc88a387fef07adf77de4781645
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class AudioInputTokenDetails(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text_tokens: Annotated[StrictInt | MISSING, Field(description='Tokens of the prompt.', ge=0)] = MISSING
    audio_tokens: Annotated[StrictInt | MISSING, Field(description='Tokens of the audio.', ge=0)] = MISSING


class AudioUsageDuration(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['duration']
    seconds: Annotated[StrictFloat, Field(description="The audio's length.", ge=0.0)]


class AudioLogprob(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    token: Annotated[
        StrictStr | MISSING,
        Field(description="The token's text.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    logprob: Annotated[
        StrictFloat | MISSING,
        Field(
            description='The natural logarithm of its probability.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    bytes: Annotated[
        list[StrictInt] | MISSING,
        Field(description="The token's UTF-8 bytes.", json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class AudioTextDelta(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['transcript.text.delta']
    delta: Annotated[StrictStr, Field(description='What is added.')]
    logprobs: Annotated[
        list[AudioLogprob] | MISSING, Field(description='Probabilities of the tokens, where asked for.')
    ] = MISSING
    segment_id: Annotated[
        StrictStr | MISSING, Field(description='The segment it belongs to, where speakers are told apart.')
    ] = MISSING


class AudioLanguage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    code: Annotated[
        StrictStr | MISSING,
        Field(description='Its code, as en.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class AudioTextSegment(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['transcript.text.segment']
    id: Annotated[StrictStr, Field(description='Names the segment.')]
    start: Annotated[StrictFloat, Field(description='Seconds from the beginning of the audio.')]
    end: Annotated[StrictFloat, Field(description='Seconds from the beginning of the audio.')]
    text: Annotated[StrictStr, Field(description='What was said.')]
    speaker: Annotated[StrictStr, Field(description='Who said it.')]


class AudioStreamUsage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Annotated[StrictStr | MISSING, Field(description='By what is billed.')] = MISSING
    input_tokens: Annotated[StrictInt, Field(description='Tokens read.', ge=0)]
    input_token_details: Annotated[AudioInputTokenDetails | MISSING, Field(description='By medium.')] = (
        MISSING
    )
    output_tokens: Annotated[StrictInt, Field(description='Tokens written.', ge=0)]
    total_tokens: Annotated[StrictInt, Field(description='Both together.', ge=0)]


class Voice(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictStr, Field(description='What a request names.', min_length=1)]
    name: Annotated[
        StrictStr | MISSING,
        Field(description='What people read.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class AudioSegment(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[
        StrictInt | MISSING, Field(description='Its number.', json_schema_extra={'x-aioc-expected': 'warn'})
    ] = MISSING
    seek: Annotated[
        StrictInt | MISSING,
        Field(description='Where the model read.', json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING
    start: Annotated[StrictFloat, Field(description='Seconds from the beginning of the audio.')]
    end: Annotated[StrictFloat, Field(description='Seconds from the beginning of the audio.')]
    text: Annotated[StrictStr, Field(description='What was said.')]
    tokens: Annotated[
        list[StrictInt] | MISSING,
        Field(description="The text's tokens.", json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING
    temperature: Annotated[
        StrictFloat | MISSING,
        Field(description='The sampling temperature.', json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING
    avg_logprob: Annotated[
        StrictFloat | MISSING,
        Field(description='How sure the model was.', json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING
    compression_ratio: Annotated[
        StrictFloat | MISSING,
        Field(description='How repetitive the text is.', json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING
    no_speech_prob: Annotated[
        StrictFloat | MISSING,
        Field(
            description='How likely it is that nothing was said.',
            json_schema_extra={'x-aioc-expected': 'warn'},
        ),
    ] = MISSING


class AudioWord(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    word: StrictStr
    start: Annotated[StrictFloat, Field(description='Seconds from the beginning of the audio.')]
    end: Annotated[StrictFloat, Field(description='Seconds from the beginning of the audio.')]


class AudioTranscriptionLanguage(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    code: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class AudioTranscriptionDiarizedSegment(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['transcript.text.segment'] | None | MISSING = MISSING
    id: Annotated[StrictStr | StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    start: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    end: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    text: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    speaker: StrictStr | None | MISSING = MISSING
    avg_logprob: StrictFloat | None | MISSING = MISSING
    compression_ratio: StrictFloat | None | MISSING = MISSING
    no_speech_prob: StrictFloat | None | MISSING = MISSING
    seek: StrictInt | None | MISSING = MISSING
    temperature: StrictFloat | None | MISSING = MISSING
    tokens: list[StrictInt] | None | MISSING = MISSING


class AudioTranscriptionWord(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    word: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    start: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    end: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING


class AudioTranscriptionSegment(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    id: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    seek: Annotated[StrictInt | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    start: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    end: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    text: Annotated[StrictStr | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = MISSING
    tokens: Annotated[list[StrictInt] | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    temperature: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    avg_logprob: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )
    compression_ratio: Annotated[
        StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})
    ] = MISSING
    no_speech_prob: Annotated[StrictFloat | MISSING, Field(json_schema_extra={'x-aioc-expected': 'note'})] = (
        MISSING
    )


class AudioTranslation(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text: Annotated[StrictStr, Field(description='The words; empty for silence.')]
    duration: StrictFloat | None | MISSING = MISSING
    language: StrictStr | None | MISSING = MISSING
    segments: list[AudioTranscriptionSegment] | None | MISSING = MISSING


class AudioUsageTokens(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['tokens']
    input_tokens: Annotated[StrictInt, Field(description='Tokens read.', ge=0)]
    input_token_details: Annotated[
        AudioInputTokenDetails | MISSING,
        Field(description='By medium.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    output_tokens: Annotated[StrictInt, Field(description='Tokens written.', ge=0)]
    total_tokens: Annotated[StrictInt, Field(description='Both together.', ge=0)]


class AudioTextDone(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    type: Literal['transcript.text.done']
    text: Annotated[StrictStr, Field(description='The whole text.')]
    languages: Annotated[
        list[AudioLanguage] | MISSING, Field(description='The languages that were heard.')
    ] = MISSING
    logprobs: Annotated[
        list[AudioLogprob] | MISSING, Field(description='Probabilities of the tokens, where asked for.')
    ] = MISSING
    usage: Annotated[
        AudioStreamUsage | MISSING,
        Field(description='Tokens counted.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING


class VoiceList(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    voices: list[StrictStr | Voice]


AudioUsage = TypeAliasType(
    "AudioUsage",
    Annotated[
        AudioUsageTokens | AudioUsageDuration,
        Field(
            description='What is billed, by token or by second as the model has it.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


AudioTranscriptionEvent = TypeAliasType(
    "AudioTranscriptionEvent",
    Annotated[
        AudioTextDelta | AudioTextSegment | AudioTextDone,
        Field(
            description='An event of a streamed transcription.',
            discriminator='type',
            json_schema_extra={'x-aioc-open': True},
        ),
    ],
)


class AudioTranscriptionVerbose(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    task: Annotated[
        StrictStr | MISSING,
        Field(description="What was done; OpenAI's examples have it and its document hasn't."),
    ] = MISSING
    language: Annotated[
        StrictStr | MISSING,
        Field(description='The language that was heard.', json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING
    duration: Annotated[
        StrictFloat | MISSING,
        Field(description='Seconds of audio.', ge=0.0, json_schema_extra={'x-aioc-expected': 'warn'}),
    ] = MISSING
    text: Annotated[StrictStr, Field(description='The words; empty for silence.')]
    segments: Annotated[
        list[AudioSegment] | None | MISSING,
        Field(
            description='The text in parts with their times; empty for silence.',
            json_schema_extra={'x-aioc-expected': 'note'},
        ),
    ] = MISSING
    words: Annotated[
        list[AudioWord] | None | MISSING, Field(description='Single words with their times, where asked for.')
    ] = MISSING
    usage: Annotated[
        AudioUsage | None | MISSING,
        Field(
            description='What is billed; openai-python types it as optional (types/audio/transcription_verbose.py).'
        ),
    ] = MISSING
    languages: list[AudioTranscriptionLanguage] | None | MISSING = MISSING


class AudioTranscription(BaseModel):
    model_config = ConfigDict(
        extra='allow',
    )
    text: Annotated[StrictStr, Field(description='The words; empty for silence.')]
    logprobs: Annotated[
        list[AudioLogprob] | MISSING, Field(description='Probabilities of the tokens, where asked for.')
    ] = MISSING
    usage: Annotated[
        AudioUsage | MISSING,
        Field(description='What is billed.', json_schema_extra={'x-aioc-expected': 'note'}),
    ] = MISSING
    duration: StrictFloat | None | MISSING = MISSING
    language: StrictStr | None | MISSING = MISSING
    languages: list[AudioTranscriptionLanguage] | None | MISSING = MISSING
    segments: list[AudioTranscriptionDiarizedSegment] | None | MISSING = MISSING
    task: Literal['transcribe'] | None | MISSING = MISSING
    words: list[AudioTranscriptionWord] | None | MISSING = MISSING

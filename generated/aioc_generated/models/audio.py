# Generated from spec/schemas/audio.yaml by aioc_compiler. Do not edit; run aioc-compile.
# sha256:dd27bfdaeebf0c14ab9200a58ac816a494241f155335f3f11b1d7673be445bbb
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType


class AudioInputTokenDetails(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    text_tokens: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Tokens of the prompt.
    """
    audio_tokens: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Tokens of the audio.
    """


class AudioUsageDuration(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['duration']
    seconds: Annotated[StrictFloat, Field(ge=0.0)]
    """
    The audio's length.
    """


class AudioLogprob(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    token: StrictStr | MISSING = MISSING
    """
    The token's text.
    """
    logprob: StrictFloat | MISSING = MISSING
    """
    The natural logarithm of its probability.
    """
    bytes: list[StrictInt] | MISSING = MISSING
    """
    The token's UTF-8 bytes.
    """


class AudioTextDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['transcript.text.delta']
    delta: StrictStr
    """
    What is added.
    """
    logprobs: list[AudioLogprob] | MISSING = MISSING
    """
    Probabilities of the tokens, where asked for.
    """
    segment_id: StrictStr | MISSING = MISSING
    """
    The segment it belongs to, where speakers are told apart.
    """


class AudioLanguage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    code: StrictStr | MISSING = MISSING
    """
    Its code, as en.
    """


class AudioTextSegment(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['transcript.text.segment']
    id: StrictStr
    """
    Names the segment.
    """
    start: StrictFloat
    """
    Seconds from the beginning of the audio.
    """
    end: StrictFloat
    """
    Seconds from the beginning of the audio.
    """
    text: StrictStr
    """
    What was said.
    """
    speaker: StrictStr
    """
    Who said it.
    """


class AudioStreamUsage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: StrictStr | MISSING = MISSING
    """
    By what is billed.
    """
    input_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens read.
    """
    input_token_details: AudioInputTokenDetails | MISSING = MISSING
    """
    By medium.
    """
    output_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens written.
    """
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Both together.
    """


class AudioSpeechDelta(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['speech.audio.delta']
    audio: StrictStr
    """
    Bytes of the file, or samples, as base64.
    """


class AudioSpeechUsage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    input_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens read.
    """
    output_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens spoken.
    """
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Both together.
    """


class Voice(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: Annotated[StrictStr, Field(min_length=1)]
    """
    What a request names.
    """
    name: StrictStr | MISSING = MISSING
    """
    What people read.
    """


class AudioSegment(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictInt | MISSING = MISSING
    """
    Its number.
    """
    seek: StrictInt | MISSING = MISSING
    """
    Where the model read.
    """
    start: StrictFloat
    """
    Seconds from the beginning of the audio.
    """
    end: StrictFloat
    """
    Seconds from the beginning of the audio.
    """
    text: StrictStr
    """
    What was said.
    """
    tokens: list[StrictInt] | MISSING = MISSING
    """
    The text's tokens.
    """
    temperature: StrictFloat | MISSING = MISSING
    """
    The sampling temperature.
    """
    avg_logprob: StrictFloat | MISSING = MISSING
    """
    How sure the model was.
    """
    compression_ratio: StrictFloat | MISSING = MISSING
    """
    How repetitive the text is.
    """
    no_speech_prob: StrictFloat | MISSING = MISSING
    """
    How likely it is that nothing was said.
    """


class AudioWord(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    word: StrictStr
    start: StrictFloat
    """
    Seconds from the beginning of the audio.
    """
    end: StrictFloat
    """
    Seconds from the beginning of the audio.
    """


class AudioTranscriptionLanguage(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    code: StrictStr | None | MISSING = MISSING


class AudioTranscriptionDiarizedSegment(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['transcript.text.segment'] | None | MISSING = MISSING
    id: StrictStr | StrictInt | None | MISSING = MISSING
    start: StrictFloat | None | MISSING = MISSING
    end: StrictFloat | None | MISSING = MISSING
    text: StrictStr | None | MISSING = MISSING
    speaker: StrictStr | None | MISSING = MISSING
    avg_logprob: StrictFloat | None | MISSING = MISSING
    compression_ratio: StrictFloat | None | MISSING = MISSING
    no_speech_prob: StrictFloat | None | MISSING = MISSING
    seek: StrictInt | None | MISSING = MISSING
    temperature: StrictFloat | None | MISSING = MISSING
    tokens: list[StrictInt] | None | MISSING = MISSING


class AudioTranscriptionWord(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    word: StrictStr | None | MISSING = MISSING
    start: StrictFloat | None | MISSING = MISSING
    end: StrictFloat | None | MISSING = MISSING


class AudioTranscriptionSegment(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    id: StrictInt | None | MISSING = MISSING
    seek: StrictInt | None | MISSING = MISSING
    start: StrictFloat | None | MISSING = MISSING
    end: StrictFloat | None | MISSING = MISSING
    text: StrictStr | None | MISSING = MISSING
    tokens: list[StrictInt] | None | MISSING = MISSING
    temperature: StrictFloat | None | MISSING = MISSING
    avg_logprob: StrictFloat | None | MISSING = MISSING
    compression_ratio: StrictFloat | None | MISSING = MISSING
    no_speech_prob: StrictFloat | None | MISSING = MISSING


class AudioTranslation(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    text: StrictStr
    """
    The words; empty for silence.
    """
    duration: StrictFloat | None | MISSING = MISSING
    language: StrictStr | None | MISSING = MISSING
    segments: list[AudioTranscriptionSegment] | None | MISSING = MISSING


class AudioUsageTokens(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['tokens']
    input_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens read.
    """
    input_token_details: AudioInputTokenDetails | MISSING = MISSING
    """
    By medium.
    """
    output_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Tokens written.
    """
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    """
    Both together.
    """


class AudioTextDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['transcript.text.done']
    text: StrictStr
    """
    The whole text.
    """
    languages: list[AudioLanguage] | MISSING = MISSING
    """
    The languages that were heard.
    """
    logprobs: list[AudioLogprob] | MISSING = MISSING
    """
    Probabilities of the tokens, where asked for.
    """
    usage: AudioStreamUsage | MISSING = MISSING
    """
    Tokens counted.
    """


class AudioSpeechDone(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    type: Literal['speech.audio.done']
    usage: AudioSpeechUsage | MISSING = MISSING
    """
    Tokens counted.
    """


class VoiceList(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    voices: list[StrictStr | Voice]


AudioUsage = TypeAliasType(
    "AudioUsage", Annotated[AudioUsageTokens | AudioUsageDuration, Field(discriminator='type')]
)
"""
What is billed, by token or by second as the model has it.
"""


AudioTranscriptionEvent = TypeAliasType(
    "AudioTranscriptionEvent",
    Annotated[
        AudioTextDelta | AudioTextSegment | AudioTextDone, Field(discriminator='type')
    ],
)
"""
An event of a streamed transcription.
"""


AudioSpeechEvent = TypeAliasType(
    "AudioSpeechEvent", Annotated[AudioSpeechDelta | AudioSpeechDone, Field(discriminator='type')]
)
"""
An event of streamed speech.
"""


class AudioTranscriptionVerbose(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    task: StrictStr | MISSING = MISSING
    """
    What was done; OpenAI's examples have it and its document hasn't.
    """
    language: StrictStr | MISSING = MISSING
    """
    The language that was heard.
    """
    duration: Annotated[StrictFloat | MISSING, Field(ge=0.0)] = MISSING
    """
    Seconds of audio.
    """
    text: StrictStr
    """
    The words; empty for silence.
    """
    segments: list[AudioSegment] | None | MISSING = MISSING
    """
    The text in parts with their times; empty for silence.
    """
    words: list[AudioWord] | None | MISSING = MISSING
    """
    Single words with their times, where asked for.
    """
    usage: AudioUsage | None | MISSING = MISSING
    """
    What is billed; openai-python types it as optional (types/audio/transcription_verbose.py).
    """
    languages: list[AudioTranscriptionLanguage] | None | MISSING = MISSING


class AudioTranscription(BaseModel):
    model_config = ConfigDict(extra='allow', defer_build=True)
    text: StrictStr
    """
    The words; empty for silence.
    """
    logprobs: list[AudioLogprob] | MISSING = MISSING
    """
    Probabilities of the tokens, where asked for.
    """
    usage: AudioUsage | MISSING = MISSING
    """
    What is billed.
    """
    duration: StrictFloat | None | MISSING = MISSING
    language: StrictStr | None | MISSING = MISSING
    languages: list[AudioTranscriptionLanguage] | None | MISSING = MISSING
    segments: list[AudioTranscriptionDiarizedSegment] | None | MISSING = MISSING
    task: Literal['transcribe'] | None | MISSING = MISSING
    words: list[AudioTranscriptionWord] | None | MISSING = MISSING

"""OpenAI's own client against the reference server; skipped where the client is not installed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.detect import models
from aioc_runner.serve.run import running

openai = pytest.importorskip("openai")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai import OpenAI
    from openai.types.chat import ChatCompletionMessageParam, ChatCompletionToolParam

PACKAGE = load()
MODELS = models.from_entries(PACKAGE.catalog, PACKAGE.example("models.list")["body"]["data"], {})
HELLO: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Say hello."}]
WEATHER: ChatCompletionToolParam = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}


@pytest.fixture(scope="module", name="client")
def _client() -> Iterator[OpenAI]:
    with (
        running(PACKAGE) as url,
        openai.OpenAI(base_url=f"{url}/v1", api_key="none", max_retries=0) as client,
    ):
        yield client


def _model(kind: str) -> str:
    model = MODELS.choose(kind)
    assert model is not None
    return model


def test_lists_and_retrieves_models(client: OpenAI) -> None:
    """Each listed model can be retrieved under its id."""
    listed = [model.id for model in client.models.list()]

    assert _model("chat") in listed
    assert [client.models.retrieve(name).id for name in listed] == listed


@pytest.mark.parametrize("texts", ["one", ["one"], ["one", "two", "three"], [[1, 2], [3]], [1, 2, 3]])
def test_embeds(client: OpenAI, texts: Any) -> None:
    """Each text has a vector of its own, in order; the client asks for base64 unless told otherwise."""
    count = len(texts) if isinstance(texts, list) and not isinstance(texts[0], int) else 1
    every = [
        client.embeddings.create(model=_model("embedding"), input=texts),
        client.embeddings.create(model=_model("embedding"), input=texts, encoding_format="float"),
    ]

    assert [[one.index for one in answer.data] for answer in every] == [[*range(count)]] * 2
    assert all(one.embedding for answer in every for one in answer.data)


def test_chats(client: OpenAI) -> None:
    """A conversation gets an answer with text and usage, from the model that was asked."""
    answer = client.chat.completions.create(model=_model("chat"), messages=HELLO)

    assert answer.model == _model("chat")
    assert answer.choices[0].message.content
    assert answer.usage is not None


@pytest.mark.parametrize("include_usage", [True, False])
def test_streams(client: OpenAI, include_usage: bool) -> None:
    """A stream adds up to text and a finish reason, with usage if it was asked for."""
    with client.chat.completions.create(
        model=_model("chat"), messages=HELLO, stream=True, stream_options={"include_usage": include_usage}
    ) as stream:
        chunks = list(stream)

    choices = [choice for chunk in chunks for choice in chunk.choices]
    assert "".join(choice.delta.content or "" for choice in choices)
    assert choices[-1].finish_reason
    assert (chunks[-1].usage is not None) == include_usage


@pytest.mark.parametrize("streamed", [True, False])
def test_calls_a_tool(client: OpenAI, streamed: bool) -> None:
    """A forced tool is called, with arguments that are JSON."""
    asked: dict[str, Any] = {
        "model": _model("chat"),
        "messages": HELLO,
        "tools": [WEATHER],
        "tool_choice": {"type": "function", "function": {"name": "get_weather"}},
    }
    if streamed:
        with client.chat.completions.stream(**asked) as stream:
            message = stream.get_final_completion().choices[0].message
    else:
        message = client.chat.completions.create(**asked).choices[0].message

    assert message.tool_calls
    call = message.tool_calls[0]
    assert call.type == "function"
    assert call.function.name == "get_weather"
    assert isinstance(json.loads(call.function.arguments), dict)


def test_transcribes(client: OpenAI) -> None:
    """Audio becomes text."""
    audio = ("silence.wav", PACKAGE.media("silence.wav"), "audio/wav")
    answer = client.audio.transcriptions.create(model=_model("asr"), file=audio)

    assert isinstance(answer.text, str)


def test_speaks(client: OpenAI) -> None:
    """Text becomes audio."""
    answer = client.audio.speech.create(model=_model("tts"), voice="alloy", input="Hello.")

    assert answer.response.headers["content-type"].startswith("audio/")
    assert answer.content


def test_edits_an_image(client: OpenAI) -> None:
    """An image and a mask become an image."""
    image, mask = (("a.png", PACKAGE.media(name), "image/png") for name in ("picture.png", "mask.png"))
    answer = client.images.edit(model=_model("image"), image=[image], mask=mask, prompt="A dot.")

    assert answer.data
    assert answer.data[0].b64_json or answer.data[0].url


def test_responds(client: OpenAI) -> None:
    """/v1/responses answers in text."""
    assert client.responses.create(model=_model("chat"), input="Say hello.").output_text


def test_streams_a_response(client: OpenAI) -> None:
    """A streamed response adds up to the text that its last event carries."""
    with client.responses.stream(model=_model("chat"), input="Say hello.", max_output_tokens=16) as stream:
        deltas = [event.delta for event in stream if event.type == "response.output_text.delta"]
        final = stream.get_final_response()

    assert "".join(deltas) == final.output_text
    assert (final.model, final.max_output_tokens) == (_model("chat"), 16)


def test_streams_the_call_of_a_function(client: OpenAI) -> None:
    """A forced function is called in a stream, with arguments that are JSON."""
    asked: dict[str, Any] = {
        "tools": [{**WEATHER["function"], "type": "function", "strict": True}],
        "tool_choice": {"type": "function", "name": "get_weather"},
    }
    with client.responses.stream(model=_model("chat"), input="Weather in Tokyo?", **asked) as stream:
        item = stream.get_final_response().output[0]

    assert item.type == "function_call"
    assert isinstance(json.loads(item.arguments), dict)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("nobody", "NotFoundError"), ("", "BadRequestError")],
)
def test_errors_arrive_as_the_clients_own(client: OpenAI, kind: str, expected: str) -> None:
    """An error becomes the client's exception, with its code and param."""
    with pytest.raises(getattr(openai, expected)) as refused:
        client.chat.completions.create(model=kind, messages=HELLO)

    assert refused.value.param == "model"
    assert refused.value.type == "invalid_request_error"

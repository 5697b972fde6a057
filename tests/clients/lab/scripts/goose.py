# client: goose
# packages: goose-sdk==0.1.0a13
# main: stream tool_stream
"""Goose's provider for OpenAI's API, as its SDK has it; it streams all that it asks for."""

import asyncio
import json

import goose
from parts import FUNCTION, MODEL, URL, USER, tell

config = goose.ProviderModelConfig(model_name=MODEL)
TOOL = goose.ProviderTool(
    name="get_weather", description="Weather", input_schema_json=json.dumps(FUNCTION["parameters"])
)


async def _said(prompt, tools):
    provider = goose.openai_provider("none", f"{URL}/v1")
    message = goose.ProviderMessage(role=goose.MessageRole.USER, content=[goose.MessageContent.TEXT(prompt)])
    stream = await provider.stream(config, "", [message], tools)
    text, calls = "", []
    while (chunk := await stream.next_chunk()) is not None:
        if chunk.is_TEXT_CHUNK():
            text += chunk.text
        elif chunk.is_TOOL_CHUNK():
            calls.append([chunk.name, json.loads(chunk.arguments_json), bool(chunk.id)])
        elif chunk.is_ERROR_CHUNK():
            raise RuntimeError(str(chunk))
        elif chunk.is_END_CHUNK():
            break
    return [text, calls]


def stream():
    return asyncio.run(_said("Hello there, how are you?", []))


def tool_stream():
    return asyncio.run(_said(USER, [TOOL]))


tell({"stream": stream, "tool_stream": tool_stream})

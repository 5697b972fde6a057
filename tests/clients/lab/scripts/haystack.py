# client: haystack
# packages: haystack-ai==3.4.1
# main: chat stream
"""Haystack's OpenAIChatGenerator."""

import os

os.environ["HAYSTACK_TELEMETRY_ENABLED"] = "False"

from haystack.components.generators.chat import OpenAIChatGenerator
from haystack.dataclasses import ChatMessage
from haystack.tools import Tool
from haystack.utils import Secret
from parts import FUNCTION, MODEL, PARAMETERS, URL, USER, tell

HELLO = ChatMessage.from_user("Hello there, how are you?")
model = OpenAIChatGenerator(
    api_key=Secret.from_token("none"), model=MODEL, api_base_url=URL, max_retries=0, timeout=20
)
weather = Tool(
    name=FUNCTION["name"],
    description=FUNCTION["description"],
    parameters=PARAMETERS,
    function="{} is fine".format,
)
pieces = []


def _reply(*messages, **given):
    return model.run(list(messages), **given)["replies"][0]


def _streamed(*messages, **given):
    return _reply(*messages, streaming_callback=pieces.append, **given)


def _run(ask):
    """Have it call the tool, and speak after the result."""
    asked = ChatMessage.from_user(USER)
    called = ask(asked, tools=[weather])
    results = [ChatMessage.from_tool("fine", origin=call) for call in called.tool_calls]
    names = [[call.tool_name, call.arguments] for call in called.tool_calls]
    return [names, ask(asked, called, *results, tools=[weather]).text]


def chat():
    return _reply(HELLO).text


def stream():
    return _streamed(HELLO).text


def tool():
    return _run(_reply)


def tool_stream():
    return _run(_streamed)


def structured():
    shape = {"type": "json_schema", "json_schema": {"name": "weather", "strict": True, "schema": PARAMETERS}}
    asked = ChatMessage.from_user("Say it with city=Tokyo please.")
    return _reply(asked, generation_kwargs={"response_format": shape}).text


tell({one.__name__: one for one in (chat, stream, tool, tool_stream, structured)})

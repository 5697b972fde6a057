# client: pydantic-ai
# packages: pydantic-ai-slim[openai]==2.68.0
# main: chat stream
"""Pydantic AI's agent on chat completions."""

import asyncio

from openai import AsyncOpenAI
from parts import MODEL, URL, USER, tell
from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider

HELLO = "Hello there, how are you?"


class Weather(BaseModel):
    city: str


def _model():
    return OpenAIChatModel(
        MODEL,
        provider=OpenAIProvider(
            openai_client=AsyncOpenAI(base_url=URL, api_key="none", max_retries=0, timeout=20)
        ),
    )


def _agent(seen=None, **given):
    agent = Agent(_model(), retries=0, **given)
    if seen is not None:

        @agent.tool_plain
        def get_weather(city: str) -> str:
            seen.append(city)
            return "fine"

    return agent


def chat():
    return asyncio.run(_agent().run(HELLO)).output


async def _streamed(agent, prompt):
    async with agent.run_stream(prompt) as result:
        return await result.get_output()


def stream():
    return asyncio.run(_streamed(_agent(), HELLO))


def tool():
    seen = []
    return [asyncio.run(_agent(seen).run(USER)).output, seen]


def tool_stream():
    seen = []
    return [asyncio.run(_streamed(_agent(seen), USER)), seen]


def structured():
    return asyncio.run(_agent(output_type=Weather).run("Say it with city=Tokyo please.")).output.city


def usage():
    return asyncio.run(_agent().run(HELLO)).usage.total_tokens


tell({one.__name__: one for one in (chat, stream, tool, tool_stream, structured, usage)})

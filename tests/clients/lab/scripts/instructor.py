# client: instructor
# packages: instructor==1.17.0
# main: tools
"""Instructor: an object out of a call, and out of a promised schema."""

import instructor
import openai
from parts import MODEL, URL, tell
from pydantic import BaseModel

ASK = [{"role": "user", "content": "Say it with city=Tokyo please."}]
client = openai.OpenAI(base_url=URL, api_key="none", max_retries=0, timeout=20)


class Weather(BaseModel):
    city: str


def _made(mode, **given):
    made = instructor.from_openai(client, mode=mode)
    return made.chat.completions.create(
        model=MODEL, messages=ASK, response_model=Weather, max_retries=1, **given
    )


def tools():
    return _made(instructor.Mode.TOOLS).city


def schema():
    return _made(instructor.Mode.JSON_SCHEMA).city


def partial():
    made = instructor.from_openai(client, mode=instructor.Mode.TOOLS)
    parts = made.chat.completions.create_partial(
        model=MODEL, messages=ASK, response_model=Weather, max_retries=1
    )
    return [*parts][-1].city


tell({one.__name__: one for one in (tools, schema, partial)})

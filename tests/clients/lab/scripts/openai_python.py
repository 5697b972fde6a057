# client: openai-python
# packages: openai==3.57.0
# main: chat stream
"""OpenAI's Python package: calls, streams and its helpers."""

import json

import openai
from parts import FUNCTION, MODEL, TOOL, URL, USER, tell

client = openai.OpenAI(base_url=URL, api_key="none", max_retries=0, timeout=20)
HI = [{"role": "user", "content": "Hello there, how are you?"}]
ASK = [{"role": "user", "content": USER}]
FLAT = {"type": "function", "strict": True, **FUNCTION}
STRICT = {"type": "function", "function": {**FUNCTION, "strict": True}}


def chat():
    return client.chat.completions.create(model=MODEL, messages=HI).choices[0].message.content


def stream():
    text = ""
    for chunk in client.chat.completions.create(
        model=MODEL, messages=HI, stream=True, stream_options={"include_usage": True}
    ):
        if chunk.choices == []:
            continue
        text += chunk.choices[0].delta.content or ""
    return text


def helper():
    with client.chat.completions.stream(model=MODEL, messages=HI) as events:
        message = events.get_final_completion().choices[0].message
    if message.role != "assistant":
        raise ValueError(message.role)
    return message.content


def tool():
    call = (
        client.chat.completions.create(model=MODEL, messages=ASK, tools=[TOOL])
        .choices[0]
        .message.tool_calls[0]
    )
    return [call.function.name, call.id is not None]


def tool_parse():
    answer = client.chat.completions.parse(model=MODEL, messages=ASK, tools=[STRICT])
    call = answer.choices[0].message.tool_calls[0]
    return [call.function.name, call.function.parsed_arguments]


def tool_helper():
    with client.chat.completions.stream(model=MODEL, messages=ASK, tools=[STRICT]) as events:
        call = events.get_final_completion().choices[0].message.tool_calls[0]
    return [call.function.name, json.loads(call.function.arguments), str(call.id).count("call_"), call.type]


def resp():
    return client.responses.create(model=MODEL, input="Hello there, how are you?").output_text


def resp_stream():
    return "".join(
        event.delta
        for event in client.responses.create(model=MODEL, input="Hello there, how are you?", stream=True)
        if event.type == "response.output_text.delta"
    )


def resp_helper():
    snapshots = ""
    with client.responses.stream(model=MODEL, input="Hello there, how are you?") as events:
        for event in events:
            if event.type == "response.output_text.delta":
                snapshots = event.snapshot
        return [snapshots, events.get_final_response().output_text]


def resp_tool_helper():
    with client.responses.stream(model=MODEL, input=USER, tools=[FLAT]) as events:
        call = events.get_final_response().output[0]
    return [call.name, json.loads(call.arguments), call.call_id is not None]


def error():
    try:
        client.chat.completions.create(model="nobody", messages=HI)
    except openai.APIStatusError as caught:
        return [caught.status_code, caught.code, caught.param]
    return "answered"


def models():
    return MODEL in [one.id for one in client.models.list()]


tell(
    {
        one.__name__: one
        for one in (
            chat,
            stream,
            helper,
            tool,
            tool_parse,
            tool_helper,
            resp,
            resp_stream,
            resp_helper,
            resp_tool_helper,
            error,
            models,
        )
    }
)

# client: litellm
# packages: litellm==1.110.2
# main: chat stream
"""LiteLLM as a library."""

import json
import os

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
import litellm
from parts import MODEL, TOOL, URL, USER, tell

litellm.suppress_debug_info = True
GIVEN = {
    "model": MODEL,
    "custom_llm_provider": "openai",
    "api_base": URL,
    "api_key": "none",
    "max_retries": 0,
    "timeout": 20,
}
HI = [{"role": "user", "content": "Hello there, how are you?"}]
ASK = [{"role": "user", "content": USER}]


def chat():
    return litellm.completion(messages=HI, **GIVEN).choices[0].message.content


def stream():
    return "".join(
        chunk.choices[0].delta.content or ""
        for chunk in litellm.completion(messages=HI, stream=True, **GIVEN)
    )


def _call(answer):
    call = answer.choices[0].message.tool_calls[0]
    return [call.function.name, json.loads(call.function.arguments), call.id is not None]


def tool():
    return _call(litellm.completion(messages=ASK, tools=[TOOL], **GIVEN))


def tool_stream():
    chunks = list(litellm.completion(messages=ASK, tools=[TOOL], stream=True, **GIVEN))
    return _call(litellm.stream_chunk_builder(chunks, messages=ASK))


def resp():
    return litellm.responses(input="Hello there, how are you?", **GIVEN).output[0].content[0].text


def resp_stream():
    events = litellm.responses(input="Hello there, how are you?", stream=True, **GIVEN)
    return "".join(
        event.delta for event in events if getattr(event, "type", "") == "response.output_text.delta"
    )


tell({one.__name__: one for one in (chat, stream, tool, tool_stream, resp, resp_stream)})

# client: langchain
# packages: langchain-openai==1.7.4
# main: chat stream
"""LangChain's ChatOpenAI."""

from langchain_openai import ChatOpenAI
from parts import FUNCTION, MODEL, TOOL, URL, USER, tell

model = ChatOpenAI(
    model=MODEL,
    base_url=URL,
    api_key="none",
    max_retries=0,
    timeout=20,
    stream_usage=True,
    use_responses_api=False,
)
HELLO = "Hello there, how are you?"


def chat():
    return model.invoke(HELLO).content


def stream():
    return "".join(chunk.content for chunk in model.stream(HELLO))


def stream_usage():
    whole = None
    for chunk in model.stream(HELLO):
        whole = chunk if whole is None else whole + chunk
    return whole.usage_metadata and whole.usage_metadata["total_tokens"]


def _calls(message):
    return [[one["name"], one["args"], one["id"] is not None] for one in message.tool_calls] + [
        len(message.invalid_tool_calls)
    ]


def tool():
    return _calls(model.bind_tools([TOOL]).invoke(USER))


def tool_stream():
    whole = None
    for chunk in model.bind_tools([TOOL]).stream(USER):
        whole = chunk if whole is None else whole + chunk
    return _calls(whole)


def structured():
    schema = {"title": "Weather", **FUNCTION["parameters"]}
    return model.with_structured_output(schema, method="json_schema").invoke("Say it with city=Tokyo please.")


tell({one.__name__: one for one in (chat, stream, stream_usage, tool, tool_stream, structured)})

# client: llama-index
# packages: llama-index-llms-openai-like==0.8.1
# main: chat stream
"""LlamaIndex's OpenAILike."""

from llama_index.core.llms import ChatMessage
from llama_index.core.tools import FunctionTool
from llama_index.llms.openai_like import OpenAILike
from parts import MODEL, URL, USER, tell

llm = OpenAILike(
    model=MODEL,
    api_base=URL,
    api_key="none",
    is_chat_model=True,
    is_function_calling_model=True,
    max_retries=0,
    timeout=20,
    context_window=32000,
)
HI = [ChatMessage(role="user", content="Hello there, how are you?")]


def get_weather(city: str) -> str:
    """Weather."""
    return "fine in " + city


TOOL = FunctionTool.from_defaults(fn=get_weather)


def chat():
    return llm.chat(HI).message.content


def stream():
    return "".join(one.delta or "" for one in llm.stream_chat(HI))


def _calls(answer):
    return [
        [one.tool_name, one.tool_kwargs, str(one.tool_id).count("call_")]
        for one in llm.get_tool_calls_from_response(answer, error_on_no_tool_call=False)
    ]


def tool():
    return _calls(llm.chat_with_tools([TOOL], user_msg=USER))


def tool_stream():
    return _calls([*llm.stream_chat_with_tools([TOOL], user_msg=USER)][-1])


tell({one.__name__: one for one in (chat, stream, tool, tool_stream)})

"""Legal variations in the rows for limits, contrasts, media and the smaller endpoints."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from faults.edit import Nowhere, add, body, copied, events, first, header, payload, put, stream, with_data
from faults.fault import Variation
from faults.legal import OPENAPI, RFC8259, RFC9110
from faults.streams import ALL, FINISH, TEXT
from faults.tools import PIECE, REST

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange

TEXTS = ("chat.completions.parts", "chat.completions.developer")
LIMIT = ("chat.completions.max-completion-tokens",)
CACHE = ("chat.completions.cache",)
ZERO = ("chat.completions.temperature-zero",)
PENALTIES = ("chat.completions.frequency-penalty", "chat.completions.presence-penalty")
STORE = ("chat.completions.store",)
LONG = ("chat.completions.tool.long",)
SERIAL = ("chat.completions.tool.serial",)
STREAMS = ("chat.completions.stream.same", "chat.completions.stop.stream")
PICTURES = ("images.generations", "images.edits")
HEARD = ("audio.transcriptions", "audio.translations")
SPEECH = ("audio.speech",)
JUDGED = ("moderations",)
LISTS = ("files.list", "fine_tuning.jobs.list")
VIDEOS = ("videos.create", "videos.retrieve")
REALTIME = ("realtime",)
SCHEMAS = f"{OPENAPI}#/components/schemas"
THOUGHTS = "https://api-docs.deepseek.com/guides/reasoning_model"
VLLM = "https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html"


def _letters(blocks: list[bytes]) -> list[bytes]:
    """Send every fragment of the arguments letter by letter."""
    documents = [payload(block) for block in blocks]
    places = REST(documents)
    if not places:
        raise Nowhere
    made: list[bytes] = []
    for place, block in enumerate(blocks):
        if place not in places:
            made.append(block)
            continue
        function = documents[place]["choices"][0]["delta"]["tool_calls"][0]["function"]
        for letter in str(function["arguments"]):
            function["arguments"] = letter
            made.append(with_data(block, json.dumps(documents[place]).encode()))
    return made


def _with_event_id(exchange: Exchange) -> Exchange:
    """Give the first message of the server a member that nobody knows."""
    frames = [
        one if one.sent else replace(one, data=json.dumps({**json.loads(one.data), "x_node": 7}).encode())
        for one in exchange.frames
    ]
    return replace(exchange, frames=tuple(frames))


def _thoughts_alone(document: Any) -> None:
    for choice in document["choices"]:
        choice["message"] |= {"content": None, "reasoning_content": "The user wants ten"}
        choice["finish_reason"] = "length"


CHAT = [
    Variation(
        "text.scripts",
        "an answer is in many scripts",
        TEXTS,
        body(put("choices.*.message.content", "¡Olé! 你好 👩‍👩‍👧 \u2028 ok")),
        RFC8259,
    ),
    Variation(
        "text.thoughts",
        "thoughts stand beside an answer's text",
        (*TEXTS, *LIMIT),
        body(add("choices.*.message", "reasoning", "Hm")),
        VLLM,
    ),
    Variation(
        "limit.thoughts",
        "the limit is used up by thoughts",
        LIMIT,
        body(_thoughts_alone),
        THOUGHTS,
    ),
    Variation(
        "limit.early",
        "an answer ends before its limit",
        LIMIT,
        body(
            put("choices.*.finish_reason", "stop"),
            put(
                "usage", lambda old: {**old, "completion_tokens": 5, "total_tokens": old["prompt_tokens"] + 5}
            ),
        ),
        f"{SCHEMAS}/CreateChatCompletionRequest/allOf/1/properties/max_completion_tokens",
        hides=True,
    ),
    Variation(
        "cache.all",
        "all of a prompt but its last token is known",
        CACHE,
        body(
            add("usage", "prompt_tokens_details", {"cached_tokens": 150}),
        ),
        f"{SCHEMAS}/CompletionUsage",
        "repeat",
    ),
    Variation(
        "zero.id",
        "at temperature 0 the second answer has an id of its own",
        ZERO,
        body(put("id", "chatcmpl-second"), put("created", lambda old: old + 1)),
        f"{SCHEMAS}/CreateChatCompletionResponse",
        "repeat",
    ),
    Variation(
        "penalty.id",
        "under a penalty the second answer has an id of its own",
        PENALTIES,
        body(put("id", "chatcmpl-second")),
        f"{SCHEMAS}/CreateChatCompletionResponse",
        "repeat",
    ),
    Variation(
        "store.echo",
        "a stored answer has the words it was labelled with",
        STORE,
        body(add("", "metadata", {"purpose": "aioc"}), add("", "store", True)),
        f"{SCHEMAS}/CreateChatCompletionRequest/allOf/1/properties/store",
    ),
    Variation(
        "long.letters",
        "a long call comes letter by letter",
        LONG,
        stream(_letters),
        f"{SCHEMAS}/ChatCompletionMessageToolCallChunk",
    ),
    Variation(
        "long.finish-calls",
        "a long call ends with tool_calls",
        LONG,
        events(FINISH, put("choices.*.finish_reason", "tool_calls")),
        "https://platform.openai.com/docs/guides/function-calling",
    ),
    Variation(
        "long.types",
        "every piece of a long call has its type",
        LONG,
        events(REST, add(PIECE, "type", "function")),
        "https://github.com/openai/openai-python/blob/e43b422412a9e96c9cc5192c61fffbe2d7e04836/src/openai/lib/streaming/_deltas.py",
    ),
    Variation(
        "serial.text-too",
        "text stands beside the one call",
        SERIAL,
        body(add("choices.*.message", "content", "First Tokyo.")),
        "https://platform.openai.com/docs/guides/function-calling",
    ),
    Variation(
        "stopped.empty-piece",
        "a piece of the text has no letter",
        STREAMS,
        copied(first(TEXT), put("choices.*.delta.content", "")),
        f"{SCHEMAS}/ChatCompletionStreamResponseDelta",
    ),
    Variation(
        "stopped.fingerprint",
        "every event has a fingerprint",
        STREAMS,
        events(ALL, add("", "system_fingerprint", "fp_44709d6fcb")),
        f"{SCHEMAS}/CreateChatCompletionStreamResponse",
    ),
]

REST_OF_THEM = [
    Variation(
        "picture.address",
        "a picture comes with null for its address",
        PICTURES,
        body(add("data.*", "url", None)),
        f"{SCHEMAS}/Image",
    ),
    Variation(
        "picture.jpeg",
        "a picture is a JPEG",
        PICTURES,
        body(put("data.*.b64_json", "/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==")),
        "https://platform.openai.com/docs/api-reference/images/object",
    ),
    Variation(
        "picture.prompt",
        "a picture comes with the prompt as it was rewritten",
        PICTURES,
        body(add("data.*", "revised_prompt", "A small square, seen from above")),
        f"{SCHEMAS}/Image",
    ),
    Variation(
        "heard.more",
        "a transcription says how long it is, and in which language",
        HEARD,
        body(add("", "duration", 1.0), add("", "language", "english"), add("", "segments", [])),
        f"{SCHEMAS}/CreateTranscriptionResponseVerboseJson",
    ),
    Variation(
        "speech.length",
        "speech comes with a header of the server's own",
        SPEECH,
        header("x-duration", "1.2"),
        RFC9110,
    ),
    Variation(
        "moderation.more",
        "a verdict has a category of the server's own",
        JUDGED,
        body(
            add("results.*.categories", "spam", False),
            add("results.*.category_scores", "spam", 0.01),
        ),
        OPENAPI,
    ),
    Variation(
        "moderation.whole",
        "a score is 0",
        JUDGED,
        body(put("results.*.category_scores.*", 0)),
        RFC8259,
    ),
    Variation(
        "list.more",
        "a list says whether there is more",
        LISTS,
        body(add("", "has_more", False), add("", "first_id", None), add("", "last_id", None)),
        f"{SCHEMAS}/ListFilesResponse",
    ),
    Variation("list.empty", "a list is empty", LISTS, body(put("data", [])), f"{SCHEMAS}/ListFilesResponse"),
    Variation(
        "videos.more",
        "a job has members of the server's own",
        VIDEOS,
        body(add("", "queue_position", 3)),
        OPENAPI,
    ),
    Variation(
        "realtime.more",
        "the first message has a member of the server's own",
        REALTIME,
        _with_event_id,
        OPENAPI,
    ),
]

VARIATIONS = [*CHAT, *REST_OF_THEM]

"""More faults in the answers to requests for one thing: probabilities, limits, ends, seeds and contrasts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faults.edit import (
    Nowhere,
    add,
    body,
    both,
    copied,
    drop,
    ended_by,
    events,
    inserted,
    last,
    made,
    nth,
    put,
    raw,
    status,
    without,
)
from faults.fault import Fault
from faults.streams import CHOICES, COUNTERS, ERROR, FINISH, ROLE, TEXT, USAGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_runner.wire.exchange import Exchange
    from faults.edit import Change, Edit

LOGPROBS = ("chat.completions.logprobs",)
PARTS = ("chat.completions.parts",)
DEVELOPER = ("chat.completions.developer",)
LIMIT = ("chat.completions.max-completion-tokens",)
STOP = ("chat.completions.stop",)
STOPPED = ("chat.completions.stop.stream",)
SEED = ("chat.completions.seed",)
CACHE = ("chat.completions.cache",)
ZERO = ("chat.completions.temperature-zero",)
SAME = ("chat.completions.stream.same",)
PLAIN = ("chat.completions.stream.plain",)
BIAS = ("chat.completions.logit-bias",)
FREQUENCY = ("chat.completions.frequency-penalty",)
PRESENCE = ("chat.completions.presence-penalty",)
STORE = ("chat.completions.store",)
SCHEMA = ("chat.completions.json-schema",)
CONTENT = "choices.*.message.content"
REASON = "choices.*.finish_reason"
DELTA = "choices.*.delta.content"
TOKENS = "choices.*.logprobs.content"
UNBIASED = {"gpt-5.4": "Basket comet whistle amber ladder moss trumpet"}
"""What a model says at temperature 0; the tiny model says the other."""
TINY = "Hello! I am a tiny test model."
CHANCE = "check temperature-zero.same: a difference may come of how requests are batched"
LIKELY = "the most likely words may stay the same, says the row"
SHORT = "https://platform.openai.com/docs/guides/prompt-caching: so short a prompt need not be kept"
COUNTED = "check stream.usage-unasked: most clients read past it"


def _tokens(make: Callable[[list[Any]], list[Any]]) -> Edit:
    """Change the list of tokens; the text stays."""
    return put(TOKENS, make)


def _marked(token: Any, mark: str, *, spelled: bool) -> Any:
    """Write a space as a vocabulary does, in the token and, if it is spelled, in its bytes."""
    if "\u0120" in token["token"]:
        raise Nowhere  # it is there already
    text = token["token"].replace(" ", mark)
    return {**token, "token": text, "bytes": list(text.encode()) if spelled else None}


def _unbiased(exchange: Exchange) -> Exchange:
    """Say what is said at temperature 0 without more."""

    def edit(document: Any) -> None:
        for choice in document["choices"]:
            choice["message"]["content"] = UNBIASED.get(document["model"], TINY)

    return body(edit)(exchange)


def _kept(exchange: Exchange) -> Exchange:
    """Pass on the answer of a server that keeps to the schema."""
    if b"quartz-43-heron" not in exchange.body:
        raise Nowhere
    return exchange


def _uncounted(exchange: Exchange) -> Exchange:
    """Pass on an answer that doesn't count what was known in a place of its own, too."""
    if b"cache_n" in exchange.body:
        raise Nowhere
    return exchange


def _empty(*edits: Edit) -> Change:
    """Say nothing, and that this was all."""
    return body(put(CONTENT, ""), put(REASON, "stop"), *edits)


PROBABILITIES = [
    Fault("logprobs.first-lost", "the first token is lost", LOGPROBS, body(_tokens(lambda old: old[1:]))),
    Fault(
        "logprobs.middle-lost",
        "a token in the middle is lost",
        LOGPROBS,
        body(_tokens(lambda old: [*old[:2], *old[3:]])),
    ),
    Fault("logprobs.last-lost", "the last tokens are lost", LOGPROBS, body(_tokens(lambda old: old[:-2]))),
    Fault(
        "logprobs.doubled",
        "each token comes twice",
        LOGPROBS,
        body(_tokens(lambda old: [token for token in old for _ in (1, 2)])),
    ),
    Fault("logprobs.reversed", "the last token comes first", LOGPROBS, body(_tokens(lambda old: old[::-1]))),
    Fault(
        "logprobs.alternatives",
        "the tokens are those that weren't taken",
        LOGPROBS,
        body(_tokens(lambda old: [{**old[-1]["top_logprobs"][-1], "top_logprobs": []} for _ in old])),
    ),
    Fault(
        "logprobs.marks",
        "the tokens stand as in the vocabulary",
        LOGPROBS,
        body(put(f"{TOKENS}.*", lambda old: _marked(old, "\u2581", spelled=False))),
    ),
    Fault(
        "logprobs.bytes-of-mark",
        "the bytes are those of the vocabulary's marks",
        LOGPROBS,
        body(put(f"{TOKENS}.*", lambda old: _marked(old, "\u0120", spelled=True))),
    ),
    Fault(
        "logprobs.bytes-string",
        "the bytes are a string",
        LOGPROBS,
        body(put(f"{TOKENS}.*.bytes", "0x31")),
    ),
    Fault(
        "logprobs.null-number", "a log probability is null", LOGPROBS, body(put(f"{TOKENS}.0.logprob", None))
    ),
    Fault("logprobs.missing-number", "a token has no number", LOGPROBS, body(drop(f"{TOKENS}.*.logprob"))),
    Fault(
        "logprobs.percent",
        "the numbers are per cent",
        LOGPROBS,
        body(put(f"{TOKENS}.*.logprob", 98.5)),
    ),
    Fault(
        "logprobs.infinite",
        "a log probability is minus infinity",
        LOGPROBS,
        body(put(f"{TOKENS}.0.logprob", float("-inf"))),
    ),
    Fault(
        "logprobs.parallel",
        "tokens and numbers stand in lists of their own",
        LOGPROBS,
        body(
            put(
                "choices.*.logprobs",
                lambda old: {"tokens": [one["token"] for one in old["content"]], "logprobs": [-0.1]},
            )
        ),
    ),
    Fault(
        "logprobs.top-pairs",
        "an alternative is a pair",
        LOGPROBS,
        body(put(f"{TOKENS}.*.top_logprobs.*", lambda old: [old["token"], old["logprob"]])),
    ),
    Fault(
        "logprobs.beside",
        "the log probabilities stand in the message",
        LOGPROBS,
        body(drop("choices.*.logprobs"), add("choices.*.message", "logprobs", {"content": []})),
    ),
    Fault(
        "json-schema.more",
        "the JSON has a member that the schema forbids",
        SCHEMA,
        both(_kept, body(put(CONTENT, '{"code": "quartz-43-heron", "note": "as asked"}'))),
    ),
    Fault(
        "json-schema.list",
        "the JSON stands in an array",
        SCHEMA,
        both(_kept, body(put(CONTENT, lambda old: f"[{old}]"))),
    ),
    Fault(
        "json-schema.wrapped",
        "the JSON stands in a member with the schema's name",
        SCHEMA,
        both(_kept, body(put(CONTENT, lambda old: f'{{"code": {old}}}'))),
    ),
    Fault(
        "json-schema.preface",
        "a sentence stands before the JSON",
        SCHEMA,
        both(_kept, body(put(CONTENT, lambda old: f"Here it is: {old}"))),
    ),
]

MESSAGES = [
    Fault("parts.empty", "a message in parts is answered by nothing", PARTS, _empty()),
    Fault(
        "parts.null",
        "a message in parts is answered by null",
        PARTS,
        body(put(CONTENT, None), put(REASON, "stop")),
    ),
    Fault(
        "parts.parts",
        "a message in parts is answered in parts",
        PARTS,
        body(put(CONTENT, lambda old: [{"type": "text", "text": old}])),
    ),
    Fault("parts.object", "the answer is a part", PARTS, body(put(CONTENT, {"type": "text", "text": "1 2"}))),
    Fault(
        "parts.no-choices",
        "a message in parts gets no choices",
        PARTS,
        body(put("choices", [])),
    ),
    Fault("developer.empty", "a developer's message is answered by nothing", DEVELOPER, _empty()),
    Fault(
        "developer.blank",
        "a developer's message is answered by spaces",
        DEVELOPER,
        body(put(CONTENT, "   "), put(REASON, "stop")),
    ),
    Fault(
        "developer.role",
        "the answer is the developer's",
        DEVELOPER,
        body(put("choices.*.message.role", "developer")),
    ),
    Fault("developer.missing", "the answer has no text", DEVELOPER, body(drop("choices.*.message"))),
    Fault(
        "limit.one-more",
        "one token more is counted than max_completion_tokens allows",
        LIMIT,
        body(put("usage.completion_tokens", 9), put("usage.total_tokens", lambda old: old + 1)),
    ),
    Fault(
        "limit.ignored",
        "max_completion_tokens is ignored",
        LIMIT,
        body(put("usage.completion_tokens", 160), put(REASON, "stop")),
    ),
    Fault("limit.silent", "the tokens that were made aren't there", LIMIT, _empty()),
    Fault(
        "limit.stop",
        "text that max_completion_tokens cuts off says stop",
        LIMIT,
        body(put(CONTENT, "One two three four five six seven eight"), put(REASON, "stop")),
    ),
    Fault("limit.usage-gone", "an answer with a limit has no usage", LIMIT, body(drop("usage"))),
    Fault(
        "limit.usage-string",
        "completion_tokens is a string",
        LIMIT,
        body(put("usage.completion_tokens", str)),
    ),
    Fault("limit.reason", "the limit's reason is max_tokens", LIMIT, body(put(REASON, "max_tokens"))),
    Fault("store.stub", "a note that it was stored is the answer", STORE, made(lambda _: {"stored": True})),
    Fault(
        "store.listed",
        "the stored answer is the item of a list",
        STORE,
        made(lambda old: {"object": "list", "data": [old]}),
    ),
    Fault("store.id-missing", "a stored answer has no id", STORE, body(drop("id"))),
    Fault("store.id-null", "a stored answer's id is null", STORE, body(put("id", None))),
    Fault("store.metadata-list", "metadata is an array", STORE, body(add("", "metadata", ["purpose"]))),
]

ENDS = [
    Fault("stop.left", "the stop sequence is left in the text", STOP, body(put(CONTENT, "1 2 3"))),
    Fault(
        "stop.overrun", "the text runs on after the stop sequence", STOP, body(put(CONTENT, "1 2 3 4 5 6"))
    ),
    Fault("stop.kept-alone", "the stop sequence is the text", STOP, body(put(CONTENT, "3"))),
    Fault("stop.reason", "the reason is stop_sequence", STOP, body(put(REASON, "stop_sequence"))),
    Fault("stop.reason-text", "the reason is the stop sequence", STOP, body(put(REASON, "3"))),
    Fault("stop.reason-null", "no reason is said", STOP, body(put(REASON, None))),
    Fault("stop.reason-length", "the reason is length", STOP, body(put(REASON, "length"))),
    Fault(
        "stop.stream.left",
        "the stop sequence is left in a stream",
        STOPPED,
        events(last(TEXT), put(DELTA, lambda old: f"{old}7")),
    ),
    Fault(
        "stop.stream.overrun",
        "a stream runs on after the stop sequence",
        STOPPED,
        copied(last(TEXT), put(DELTA, "7 8 9")),
    ),
    Fault("stop.stream.reason", "a stream's reason is eos", STOPPED, events(FINISH, put(REASON, "eos"))),
    Fault(
        "stop.stream.reason-length",
        "a stream's reason is length",
        STOPPED,
        events(FINISH, put(REASON, "length")),
    ),
    Fault("stop.stream.done", "a stream that stops has no [DONE]", STOPPED, ended_by()),
    Fault(
        "stop.stream.done-json",
        "a stream that stops ends in JSON",
        STOPPED,
        ended_by(b'data: {"done": true}'),
    ),
    Fault(
        "seed.other",
        "the same seed gives another answer",
        SEED,
        body(put(CONTENT, "Lamp river coat")),
        part="repeat",
    ),
    Fault(
        "seed.shorter",
        "the same seed gives a shorter answer",
        SEED,
        body(put(CONTENT, lambda old: old.rsplit(maxsplit=1)[0])),
        part="repeat",
    ),
    Fault(
        "seed.case",
        "the same seed gives another letter",
        SEED,
        body(put(CONTENT, str.swapcase)),
        part="repeat",
    ),
    Fault("seed.refused", "the same request fails the second time", SEED, status(500), part="repeat"),
    Fault("seed.full", "the same request is refused the second time", SEED, status(400), part="repeat"),
    Fault(
        "seed.thoughts",
        "the same seed gives other thoughts",
        SEED,
        body(add("choices.*.message", "reasoning_content", "Hm, other words.")),
        part="repeat",
    ),
    Fault("seed.broken", "the second answer is no JSON", SEED, raw(lambda data: data[:-9]), part="repeat"),
    Fault("seed.emptied", "the second answer has no text", SEED, _empty(), part="repeat"),
    Fault(
        "cache.none",
        "nothing of a prompt is known the second time",
        CACHE,
        both(_uncounted, body(put("usage.prompt_tokens_details.cached_tokens", 0))),
        part="repeat",
        least="note",
        why=SHORT,
    ),
    Fault("cache.silent", "the answer to a long prompt is empty", CACHE, _empty()),
    Fault(
        "cache.details-list",
        "prompt_tokens_details is an array",
        CACHE,
        body(put("usage.prompt_tokens_details", [])),
    ),
    Fault(
        "cache.string",
        "cached_tokens is a string",
        CACHE,
        body(put("usage.prompt_tokens_details.cached_tokens", str)),
    ),
]

CONTRASTS = [
    Fault(
        "zero.other",
        "temperature 0 gives another answer",
        ZERO,
        body(put(CONTENT, "Lamp river coat")),
        part="repeat",
        least="note",
        why=CHANCE,
    ),
    Fault(
        "zero.prompt-lost",
        "the second time a prompt counts without what was known of it",
        ZERO,
        body(put("usage.prompt_tokens", 1)),
        part="repeat",
    ),
    Fault(
        "zero.prompt-doubled",
        "the second time a prompt counts as both",
        ZERO,
        body(put("usage.prompt_tokens", lambda old: old * 2)),
        part="repeat",
    ),
    Fault("zero.refused", "temperature 0 fails the second time", ZERO, status(503), part="repeat"),
    Fault("zero.usage-null", "temperature 0 has null for usage", ZERO, body(put("usage", None))),
    Fault("zero.choices-null", "temperature 0 has null for choices", ZERO, body(put("choices", None))),
    Fault(
        "same.word",
        "a word is another when it is streamed",
        SAME,
        events(last(TEXT), put(DELTA, " coat")),
        least="note",
        why=CHANCE,
    ),
    Fault(
        "same.lost",
        "a piece is lost when it is streamed",
        SAME,
        without(nth(0, TEXT)),
        least="note",
        why=CHANCE,
    ),
    Fault("same.done-missing", "no [DONE] comes at temperature 0", SAME, ended_by()),
    Fault("same.error", "an error ends the stream at temperature 0", SAME, ended_by(ERROR)),
    Fault("same.delta-text", "a piece is a string", SAME, events(last(TEXT), put("choices.*.delta", "coat"))),
    Fault("same.no-usage", "usage was asked for at temperature 0 and doesn't come", SAME, without(USAGE)),
    Fault(
        "plain.usage",
        "counters come that nobody asked for",
        PLAIN,
        copied(last(CHOICES), put("choices", []), add("", "usage", COUNTERS)),
        least="note",
        why=COUNTED,
    ),
    Fault(
        "plain.usage-each",
        "every piece has counters that nobody asked for",
        PLAIN,
        events(CHOICES, add("", "usage", COUNTERS)),
        least="note",
        why=COUNTED,
    ),
    Fault("plain.done-missing", "a plain stream has no [DONE]", PLAIN, ended_by()),
    Fault(
        "plain.done-first",
        "a plain stream has [DONE] first",
        PLAIN,
        inserted(b"data: [DONE]", before=CHOICES),
    ),
    Fault("plain.text", "a plain stream's pieces are texts", PLAIN, events(CHOICES, put("choices.*", "Hi"))),
    Fault(
        "plain.silent",
        "no piece of a plain stream holds text, and the answer says it is whole",
        PLAIN,
        both(events(FINISH, put(REASON, "stop")), events(TEXT, put(DELTA, ""))),
        least="fail",
    ),
    Fault(
        "plain.role-other",
        "a plain stream's role is bot",
        PLAIN,
        events(ROLE, put("choices.*.delta.role", "bot")),
    ),
    Fault("plain.finish-missing", "a plain stream never says why it ends", PLAIN, without(FINISH)),
    Fault("bias.ignored", "logit_bias has no effect", BIAS, _unbiased),
    Fault("bias.choices", "logit_bias leaves no choices", BIAS, body(put("choices", []))),
    Fault("bias.list", "the text is a list of tokens", BIAS, body(put(CONTENT, [100, 100]))),
    Fault("bias.number", "the text is the token's number", BIAS, body(put(CONTENT, 100))),
    Fault(
        "frequency.ignored",
        "frequency_penalty has no effect",
        FREQUENCY,
        _unbiased,
        least="note",
        why=LIKELY,
    ),
    Fault(
        "frequency.refused", "frequency_penalty fails the second time", FREQUENCY, status(500), part="repeat"
    ),
    Fault(
        "frequency.text",
        "a message is a string under frequency_penalty",
        FREQUENCY,
        body(put("choices.*.message", "Hi")),
    ),
    Fault(
        "presence.ignored",
        "presence_penalty has no effect",
        PRESENCE,
        _unbiased,
        least="note",
        why=LIKELY,
    ),
    Fault("presence.refused", "presence_penalty fails the second time", PRESENCE, status(500), part="repeat"),
    Fault(
        "presence.text",
        "a message is a string under presence_penalty",
        PRESENCE,
        body(put("choices.*.message", "Hi")),
    ),
]

FAULTS = [*PROBABILITIES, *MESSAGES, *ENDS, *CONTRASTS]

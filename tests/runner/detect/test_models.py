"""Models are sorted by what the server says, then by their names; a user's choice comes first."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.detect.models import from_entries, kind_of, read_models
from aioc_testing.judging import KINDS, answer, package

LISTED: list[dict[str, Any]] = [
    {"id": "my-embedder"},
    {"id": "tts-1"},
    {"id": "tiny"},
    {"id": "large"},
]


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        ({"id": "x", "type": "embeddings"}, "embedding"),
        ({"id": "x-embed", "type": "llm"}, "chat"),
        ({"id": "x", "task": "tts"}, "speech"),
        ({"id": "text-EMBED-3"}, "embedding"),
        ({"id": "tts-embed"}, "embedding"),
        ({"id": "tiny"}, "chat"),
        ({"id": "tiny", "type": {"a": 1}}, "chat"),
        ({"id": "tiny", "type": "unheard"}, "chat"),
    ],
)
def test_kinds(entry: dict[str, Any], kind: str) -> None:
    """The server's own statement counts first, then the id in the order of the spec; the rest is chat."""
    assert kind_of(KINDS, entry) == kind


@pytest.mark.parametrize(
    ("overrides", "kind", "model"),
    [
        ({}, None, None),
        ({}, "chat", "tiny"),
        ({}, "embedding", "my-embedder"),
        ({}, "image", None),
        ({}, "any", "tiny"),
        ({"chat": "mine"}, "chat", "mine"),
        ({"chat": "mine"}, "embedding", "my-embedder"),
        ({"chat": "mine"}, "any", "mine"),
        ({"": "mine"}, "embedding", "mine"),
        ({"": "mine", "embedding": "other"}, "embedding", "other"),
        ({"any": "mine"}, "any", "mine"),
        ({"image": "mine"}, "image", "mine"),
    ],
)
def test_choose(overrides: dict[str, str], kind: str | None, model: str | None) -> None:
    """A choice for a kind counts before one for all, and that before what is listed."""
    models = read_models(package().catalog, answer("contact", 200, {"data": LISTED}), overrides)

    assert models.choose(kind) == model


def test_any_without_chat() -> None:
    """Where there is no chat model, any model is the first that is listed."""
    models = read_models(package().catalog, answer("contact", 200, {"data": LISTED[:2]}), {})

    assert (models.choose("any"), models.choose("chat")) == ("my-embedder", None)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (500, {"data": LISTED}),
        (200, b"<html>"),
        (200, b"[" * 100_000),
        (200, {"data": None}),
        (200, {"data": ["tiny", {"id": 3}, {"id": ""}, {}, None]}),
        (200, 3),
    ],
)
def test_no_models(status: int, body: Any) -> None:
    """An answer that lists no model gives none, and never raises."""
    assert read_models(package().catalog, answer("contact", status, body), {}).listed == ()


def test_a_bare_list() -> None:
    """Some servers list models without the object around them."""
    body = json.dumps(LISTED).encode()

    assert read_models(package().catalog, answer("contact", 200, body), {}).choose("chat") == "tiny"


def test_table_lists_what_is_used_first() -> None:
    """The report lists the ids of each kind, the one that is used first."""
    models = read_models(
        package().catalog, answer("contact", 200, {"data": LISTED}), {"chat": "large", "image": "i"}
    )

    assert models.table() == {
        "embedding": ["my-embedder"],
        "speech": ["tts-1"],
        "chat": ["large", "tiny"],
        "image": ["i"],
    }


@pytest.mark.parametrize(
    ("model", "kind"),
    [
        ("o1-pro", "responses"),
        ("gpt-5-pro-2025-10-06", "responses"),
        ("openai/gpt-5.1-codex-max", "responses"),
        ("o4-mini-deep-research", "responses"),
        ("computer-use-preview", "responses"),
        ("gpt-audio-mini", "audio"),
        ("gpt-4o-audio-preview", "audio"),
        ("all-minilm:latest", "embedding"),
        ("bge-m3:567m", "embedding"),
        ("paraphrase-multilingual:278m-mpnet-base-v2-fp16", "embedding"),
        ("sentence-transformers/all-distilroberta-v1", "embedding"),
        ("all-mpnet-base-v2.Q8_0.gguf", "embedding"),
        ("hkunlp/instructor-xl", "embedding"),
        ("instructor-7b-chat", "chat"),
        ("cross-encoder/ms-marco-MiniLM-L6-v2", "rerank"),
        ("ms-marco-minilm-l-6-v2", "rerank"),
        ("cross-encoder/nli-deberta-v3-base", "classify"),
        ("tts:latest", "tts"),
        ("flux.1:schnell", "image"),
        ("sam3", "segment"),
        ("facebook/sam2.1-hiera-large", "segment"),
        ("facebook/sam-audio-large", "audio-segment"),
        ("samantha-7b", "chat"),
        ("Qwen2.5-Omni-7B", "omni"),
        ("openbmb/MiniCPM-o-2_6", "omni"),
        ("omni-moderation-latest", "moderation"),
        ("trellis-image-large", "mesh"),
        ("hunyuan3d-2", "mesh"),
        ("qwen-image-layered", "image-decompose"),
        ("qwen-image", "image"),
        ("deepset/roberta-base-squad2", "qa"),
        ("dslim/bert-base-NER", "ner"),
        ("gunner-7b", "chat"),
        ("facebook/bart-large-mnli", "classify"),
        ("SamLowe/roberta-base-go_emotions", "classify"),
        ("bge-reranker-v2-m3", "rerank"),
        ("o3", "chat"),
        ("gemini-2.5-pro", "chat"),
        ("codestral:latest", "chat"),
        ("gpt-oss:20b", "chat"),
    ],
)
def test_kinds_of_real_models(model: str, kind: str) -> None:
    """Names with tags are read as those without; models that can't chat are told from those that can."""
    assert kind_of(load().catalog.model_kinds, {"id": model}) == kind


@pytest.mark.parametrize(
    ("listed", "model"),
    [
        (("o1-pro", "gpt-audio", "gpt-5.4"), "gpt-5.4"),
        (("gpt-audio", "o1-pro"), "o1-pro"),
        (("gpt-audio", "whisper-1"), "gpt-audio"),
        (("qwen2.5-omni-7b", "whisper-1"), "qwen2.5-omni-7b"),
        (("qwen2.5-omni-7b", "tiny"), "tiny"),
        (("whisper-1",), None),
    ],
)
def test_what_may_chat(listed: tuple[str, ...], model: str | None) -> None:
    """A model that seldom chats is asked where the server lists no other."""
    entries = [{"id": one} for one in listed]

    assert from_entries(load().catalog, entries, {}).choose("chat") == model

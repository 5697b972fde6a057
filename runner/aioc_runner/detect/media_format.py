"""Recognises binary formats by their first bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_generated.setting_types import Magic, Media

SOUND = "audio/"
CHANCE = 2
"""So many bytes of a signature begin bare samples, too, once in a while."""


def format_of(formats: Mapping[str, Media], body: bytes) -> str | None:
    """Name the format with whose signature a body begins."""
    return next((name for name, media in formats.items() if _has_signature(media, body)), None)


def sound_of(formats: Mapping[str, Media], body: bytes) -> str | None:
    """Name the format of sound with whose signature a body begins, and not by chance."""
    sounds = {name: media for name, media in formats.items() if media.content_types[0].startswith(SOUND)}
    return next((name for name, media in sounds.items() if _has_signature(media, body, CHANCE)), None)


def _has_signature(media: Media, body: bytes, least: int = 0) -> bool:
    """Whether a body begins with a signature of more than so many bytes."""
    return any(
        _length(signature) > least
        and all(body.startswith(bytes.fromhex(magic.hex), magic.offset) for magic in signature)
        for signature in media.signatures
    )


def _length(signature: tuple[Magic, ...]) -> int:
    return sum(len(bytes.fromhex(magic.hex)) for magic in signature)

"""Tells binary formats by their first bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_generated.setting_types import Media


def format_of(formats: Mapping[str, Media], body: bytes) -> str | None:
    """Name the format with whose signature a body begins."""
    return next((name for name, media in formats.items() if _has_signature(media, body)), None)


def _has_signature(media: Media, body: bytes) -> bool:
    return any(
        all(body.startswith(bytes.fromhex(magic.hex), magic.offset) for magic in signature)
        for signature in media.signatures
    )

"""Rules on sound in base64: whether anything can be heard."""

from __future__ import annotations

import binascii
from math import inf
from typing import TYPE_CHECKING, Any

from aioc_runner.detect.media_format import sound_of
from aioc_runner.judge.checks.context import Unclear, Violation
from aioc_runner.judge.read.sound import flaw, heard

if TYPE_CHECKING:
    from aioc_generated.rules import Audible
    from aioc_runner.judge.checks.context import Complaint, Context


def audible(context: Context, _args: Audible, value: Any) -> Complaint | None:
    """Hold for the base64 of a file of sound in which there is something to be heard."""
    data = _decoded(value)
    form = sound_of(context.formats, data)
    if form is None:
        return Unclear("it isn't audio in a known format")
    sound = heard(form, data)
    if sound is None:
        return Violation("nothing", f"its {len(data)} bytes of {form} contain no audio")
    wrong = flaw(sound, longest=inf)
    return None if wrong is None else Violation("flawed", f"it {wrong}")


def _decoded(value: Any) -> bytes:
    """Read base64; nothing where it is none, which is another check's business."""
    try:
        return binascii.a2b_base64(value if isinstance(value, str) else "")
    except ValueError:
        return b""

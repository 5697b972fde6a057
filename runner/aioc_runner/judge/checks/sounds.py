"""Rules about audio in base64: whether it has the requested format, and contains any sound."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any

from aioc_runner.detect.media_format import format_of, sound_of
from aioc_runner.judge.checks.base64_text import decoded
from aioc_runner.judge.checks.context import Unclear, Violation
from aioc_runner.judge.read.sound import flaw, read_sound
from aioc_runner.judge.search import find
from aioc_runner.text import shown

if TYPE_CHECKING:
    from aioc_generated.rules import Audible, InAskedFormat
    from aioc_runner.judge.checks.context import CheckContext, Complaint


def audible(context: CheckContext, _args: Audible, value: Any) -> Complaint | None:
    """Pass for the base64 of an audio file in which something can be heard."""
    data = decoded(value)
    form = sound_of(context.formats, data)
    if form is None:
        return Unclear("it isn't audio in a known format")
    sound = read_sound(form, data)
    if sound is None:
        return Violation("nothing", f"its {len(data)} bytes of {form} contain no audio")
    wrong = flaw(sound, longest=inf)
    return None if wrong is None else Violation("flawed", f"it {wrong}")


def in_asked_format(context: CheckContext, args: InAskedFormat, value: Any) -> Complaint | None:
    """Pass for the base64 of a file in the format that the request names at `asked`."""
    wanted = next((match.value for match in find(args.asked, context.request)), None)
    media = context.formats.get(wanted) if isinstance(wanted, str) else None
    if media is None or not media.signatures or not isinstance(value, str) or not value:
        return Unclear("nothing came, or the request asks for a format that its first bytes don't show")
    data = decoded(value)
    if not data:
        return Violation("no-base64", f"{shown(value)} isn't base64")
    found = format_of(context.formats, data)
    if found == wanted:
        return None
    actual = (
        f"it is {found}, and the request asks for {wanted}" if found else f"{shown(value)} isn't {wanted}"
    )
    return Violation("other-format", actual)

"""What makes each row survive: by taking it away, `unguarded.py` shows that the row fails without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hostile.guards.files import FILE_GUARDS
from hostile.guards.judging import JUDGING_GUARDS
from hostile.guards.secrets import SECRET_GUARDS
from hostile.guards.wire import WIRE_GUARDS
from hostile.guards.words import WORD_GUARDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hostile.guards.guard import Guard

GUARDS: Mapping[str, Guard] = {**WIRE_GUARDS, **SECRET_GUARDS, **JUDGING_GUARDS, **FILE_GUARDS, **WORD_GUARDS}
REASONS: Mapping[str, tuple[str, ...]] = {
    "the HTTP library reads it as it is meant, and nothing of ours looks at it": (
        "speaks HTTP/1.0",
        "speaks HTTP/1.2",
        "ends lines with a newline alone",
        "gives no reason",
        "hints early a thousand times",
        "goes on before the body is asked for",
        "folds a header",
        "names a charset of its own",
        "says its length twice",
        "says a length, and sends chunks",
        "promises to stay, and says no more",
        "answers twice",
        "sends a byte a chunk",
    ),
    "the library drops it before anything of ours could keep it": (
        "sends the key in a trailer",
        "sends the key as a chunk's extension",
        "says the key in an interim answer",
        "closes with the key",
        "takes the key for a protocol",
        "takes the key for an extension",
        "names what is in gzip by the key",
        "says the key between two answers",
        "says the key after the last chunk",
        "pings with the key",
    ),
    "Click refuses it by the type of its argument": ("an export over a file", "a key that is a folder"),
}

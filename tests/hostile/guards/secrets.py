"""What keeps the key out of everything that is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aioc_runner.redact.transforms import folded
from hostile.guards.guard import both, cut, nothing, replaced, same

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hostile.guards.guard import Guard

ROOM = "aioc_runner.redact"
REDACTOR = f"{ROOM}.redactor"

SECRET_GUARDS: Mapping[str, Guard] = {
    "the key as it is": replaced(
        f"{REDACTOR}.Redactor.clean",
        same,
        "says the key back",
        "names a file by the key in percents",
        "shakes hands with the key",
        "accepts for another",
        "redirects to another host with the key",
    ),
    "the key as it is, in strings": both(
        replaced(f"{REDACTOR}.Redactor.clean", same),
        replaced(f"{REDACTOR}.without_fragments", lambda data, *_: data),
        "refuses with the key",
        "names a model by the key in percents",
        "says the key in gzip",
    ),
    "the key in base64": replaced(f"{REDACTOR}._encoded", lambda _: iter(()), "says the key in base64"),
    "a key under a transform": replaced(
        f"{REDACTOR}.Traces.within",
        lambda *_: False,
        # in what an answer says
        "refuses with a part of the key",
        "refuses in capitals",
        "says the key backwards",
        "says the key in hex",
        "says the key in base64 behind a byte",
        "says the key in base64 behind two",
        "says the key in base64 twice over",
        "says the key rotated",
        "says the key with spaces",
        "says the key as bytes",
        "says the key in percents",
        "says the key in log probabilities",
        "says the key a letter a chunk",
        "embeds the key",
        "says the key in UTF-16",
        "names a member by the key",
        "names a model by the key",
        "squeezes the key",
        "answers a form that the key names",
        "spells the key by when its models were made",
        "calls tools by halves of the key",
        "refuses in a code of the key",
        "fingerprints by the key",
        "embeds the key in base64",
        "says the key in UTF-16 in a file",
        "says the key in accents",
        "says the key in invisible company",
        "spells the key by its members",
        # in its head
        "parts a form by the key",
        "names the key as a charset",
        "names a file by the key",
        "names a file by the key in words of mail",
        "is a program called as the key",
        "numbers its requests by the key",
        "links to the key",
        "folds the key in a header",
        "says the key in its reason, and all is well",
        "says the key in its reason",
        "says the key in a header's name",
        "says the key in a header in hex",
        "names the key as content type",
        "redirects to the key",
        "redirects in tabs",
        "redirects to another port with the key",
        "names the key where it wants one",
        # in what libraries say of it
        "says the key in two encodings",
        "says the key for a status",
        "sends the key for a trailer",
        "sends the key as a chunk's size",
        # in events
        "names an event by the key",
        "says the key in a comment",
        # on a WebSocket
        "sends the key in frames",
        "says the key in pieces of a message",
        "upgrades with the key in a header",
        "upgrades to the key",
        "refuses the upgrade with the key",
        "says the key over two frames",
        "says the key in bytes of a frame",
    ),
    "what headers tell together": replaced(
        f"{REDACTOR}.Redactor._tell_together",
        lambda *_: False,
        "says the key a letter a header",
        "says the key in two content types",
        "wants the key in three realms",
    ),
    "cookies": both(
        cut(f"{REDACTOR}.Redactor.response_headers", 'if name.lower() == "set-cookie"', "if False"),
        both(
            replaced(f"{REDACTOR}.Redactor.clean", same),
            replaced(f"{REDACTOR}.Traces.within", lambda *_: False),
        ),
        "sets the key as a cookie",
        "sets 200 cookies",
    ),
    "a key between quoted zeros": replaced(
        f"{REDACTOR}._QUOTED_BYTE",
        re.compile("(?!)"),
        "says the key in UTF-16 for a status",
        "says the key in UTF-16 in a header",
    ),
    "a key in pieces": replaced(
        f"{ROOM}.spoken.spoken",
        lambda data, _=(): iter([folded(data)]),
        "streams a part letter by letter",
        "says a part in log probabilities",
        "spells the key by who owns its models",
        "streams the key over returns alone",
        "streams the key from its end",
    ),
    "a key that events spell": replaced(
        f"{REDACTOR}.without_fragments",
        lambda data, *_: data,
        "streams the key letter by letter",
        "streams the key in two choices",
    ),
    "letters between tags": replaced(
        f"{ROOM}.spoken._between_tags", lambda _: iter(()), "says the key in tags"
    ),
    "a key that is cut": replaced(f"{REDACTOR}.cut_at", nothing, "breaks off in the key"),
    "what is squeezed": replaced(
        f"{ROOM}.spoken.squeezed",
        lambda _: iter(()),
        "says the key in gzip inside a file",
        "says the key in zlib in base64",
    ),
    "wide letters": replaced(f"{ROOM}.spoken._plainly", lambda _: iter(()), "says the key in wide letters"),
    "fields beside the data": replaced(
        f"{ROOM}.spoken._of_fields",
        lambda _: iter(()),
        "says a part in fields that nobody knows",
        "says a part in retries",
        "numbers its events by the key",
        "says the key in how long to wait",
    ),
    "JSON inside strings": replaced(
        f"{ROOM}.spoken.Texts._inside", lambda *_: [], "says a part in JSON inside a string"
    ),
}

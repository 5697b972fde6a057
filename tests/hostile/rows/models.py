"""Lists of models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hostile import servers as on
from hostile.rows.case import CHAT, LIST, Case
from hostile.servers import document

if TYPE_CHECKING:
    from collections.abc import Mapping

MODELS: Mapping[str, Case] = {
    "names a model by a megabyte": Case(
        on.listing("m" * 1_000_000), CHAT, (1, "FAIL", "absent", "not there: 404")
    ),
    "names a model by half a pair": Case(
        on.listing("\ud800"), LIST, (1, "FAIL", "invalid-json", "a string contains half of a surrogate pair")
    ),
    "names a model in control and bidi characters": Case(
        on.listing("\x1b[31m\u202eevil"), LIST, (0, "PASS", "", "as the catalog says")
    ),
    "names a model by a number": Case(
        on.listing(7), LIST, (1, "FAIL", "wrong-type", "$.data[0].id is 7, not a non-empty string")
    ),
    "lists 20,000 models": Case(
        on.listing(*map(str, range(20_000))),
        LIST,
        (
            0,
            "PASS",
            "truncated",
            "the document is very long: only the first 10000 items of each array were checked",
        ),
    ),
    "lists no list": Case(
        on.lists(document({"object": "list", "data": 3})),
        LIST,
        (1, "FAIL", "wrong-type", "$.data is 3, not an array"),
    ),
}

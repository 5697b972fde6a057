"""The table: servers by what they do, in groups; no two rows have one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hostile.rows.bodies import BODIES
from hostile.rows.chunks import CHUNKS
from hostile.rows.endless import ENDLESS
from hostile.rows.events import EVENTS
from hostile.rows.headers import HEADERS
from hostile.rows.keys import KEYS
from hostile.rows.lengths import LENGTHS
from hostile.rows.limits import LIMITS
from hostile.rows.long import LONG
from hostile.rows.models import MODELS
from hostile.rows.places import PLACES
from hostile.rows.redirects import REDIRECTS
from hostile.rows.sockets import LARGE, SOCKETS
from hostile.rows.squeezed import SQUEEZED
from hostile.rows.statuses import STATUSES
from hostile.rows.upgrades import UPGRADES
from hostile.rows.wire import WIRE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hostile.rows.case import Case

GROUPS = (
    WIRE,
    ENDLESS,
    BODIES,
    MODELS,
    UPGRADES,
    KEYS,
    LIMITS,
    CHUNKS,
    LENGTHS,
    STATUSES,
    HEADERS,
    REDIRECTS,
    EVENTS,
    SQUEEZED,
    SOCKETS,
    PLACES,
)
LONG_GROUPS = (LONG, LARGE)


def _together(groups: tuple[Mapping[str, Case], ...]) -> dict[str, Case]:
    """Put groups together; of two rows with one name the second would be lost."""
    every = {name: case for group in groups for name, case in group.items()}
    if len(every) < sum(map(len, groups)):
        raise ValueError("two rows have one name")
    return every


SERVERS = _together(GROUPS)
LONGER = _together(LONG_GROUPS)

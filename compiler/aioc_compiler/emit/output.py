"""What the compiler makes, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Output:
    """The files of the generated package by their path in it, and what was read of the spec for them."""

    files: Mapping[str, bytes]
    read: Mapping[str, Any] = field(default_factory=dict[str, Any], compare=False, repr=False)

"""Frozen dataclasses that cost little to import."""

from __future__ import annotations

from dataclasses import field
from typing import dataclass_transform

from aioc_generated.value import Frozen


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Record(Frozen):
    """A subclass is a frozen dataclass; its fields may be given in their order."""


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
class Named(Frozen):
    """The same, but the fields are given by their names."""

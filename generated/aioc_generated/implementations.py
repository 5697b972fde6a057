# Generated from spec/implementations/ by aioc_compiler. Do not edit; run aioc-compile.
"""Servers: how each is recognised, what it claims, and what it is known to do differently."""

from .catalog import (
    Implementation,
)

IMPLEMENTATIONS: dict[str, Implementation] = {
}

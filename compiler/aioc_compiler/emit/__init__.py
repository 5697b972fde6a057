"""Turns a linked spec into the files of the generated package, one module per kind of file."""

from __future__ import annotations


def header(source: str) -> str:
    """First line of a generated Python file; `source` is a path below spec/."""
    return f"# {notice(source)}\n"


def notice(source: str) -> str:
    """Tell a reader of a generated file what to know; `source` is a path below spec/."""
    return f"Generated from spec/{source} by aioc_compiler. Do not edit; run aioc-compile."

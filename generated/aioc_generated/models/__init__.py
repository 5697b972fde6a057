# Generated from spec/schemas/ by aioc_compiler. Do not edit; run aioc-compile.
"""Pydantic classes of what a server answers, one module a schema file."""

# Generated from spec/... by aioc_compiler. Do not edit; run aioc-compile.
"""The compiled catalog: rows in `endpoints`, Pydantic classes below `models`."""

# Generated from spec/... by aioc_compiler. Do not edit; run aioc-compile.
"""The compiled catalogue: values in `endpoints`, Pydantic classes below `models`."""

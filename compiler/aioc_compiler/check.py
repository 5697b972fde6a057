"""Holds each file to its JSON Schema in spec/meta (being written)."""

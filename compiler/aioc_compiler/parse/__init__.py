"""Reads the spec: YAML with positions, held to the language of spec/meta, sorted into entries."""

"""Measures any server that claims to speak the OpenAI API against the compiled catalog."""

__version__ = "0.1.0"
"""The version in pyproject.toml."""

"""Measures any server that claims to speak the OpenAI API against the compiled catalog."""

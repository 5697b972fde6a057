"""Reads one answer: its body, its events, its media, or its refusal."""

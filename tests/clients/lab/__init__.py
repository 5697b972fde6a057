"""Runs real programs against the reference server, plain and with one fault at a time."""

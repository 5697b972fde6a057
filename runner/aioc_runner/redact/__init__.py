"""Keeps secrets out of everything that is kept or shown."""

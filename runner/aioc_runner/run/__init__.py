"""Asks a server: which rows, in which order, how often."""

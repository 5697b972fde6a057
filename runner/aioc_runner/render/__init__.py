"""Turns a report into a table, Markdown or JSON."""

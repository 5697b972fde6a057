"""Grades one row: which of its answers counts, what that shows, and what the profile makes of it."""

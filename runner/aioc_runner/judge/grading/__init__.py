"""Grades one row: which of its answers counts, what it shows, and which grade the profile derives from it."""

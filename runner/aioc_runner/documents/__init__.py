"""JSON: its text, paths into it, and what documents have in common."""
